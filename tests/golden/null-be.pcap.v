NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 1 arrived at 9:00:0.00000
NULL:  Packet size = 54 bytes
NULL:  Address family = 2 (IP)
NULL:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 2 arrived at 9:00:0.00125
NULL:  Packet size = 67 bytes
NULL:  Address family = 10 (IPv6)
NULL:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 3 arrived at 9:00:0.00250
NULL:  Packet size = 67 bytes
NULL:  Address family = 24 (IPv6)
NULL:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 4 arrived at 9:00:0.00375
NULL:  Packet size = 67 bytes
NULL:  Address family = 28 (IPv6)
NULL:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 5 arrived at 9:00:0.00500
NULL:  Packet size = 67 bytes
NULL:  Address family = 30 (IPv6)
NULL:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 6 arrived at 9:00:0.00625
NULL:  Packet size = 67 bytes
NULL:  Address family = 23 (Unknown)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 7 arrived at 9:00:0.00750
NULL:  Packet size = 44 bytes
NULL:  Address family = 7 (Unknown)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 8 arrived at 9:00:0.00875
NULL:  Packet size = 54 bytes
NULL:  Address family = 0 (Unknown)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 9 arrived at 9:00:0.01000
NULL:  Packet size = 44 bytes
NULL:  Address family = 65535 (Unknown)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 10 arrived at 9:00:0.01125
NULL:  Packet size = 44 bytes
NULL:  Address family = 2 (IP)
NULL:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 48845
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 67e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 80 (HTTP)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 0
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x02
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x0444
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
HTTP:  ----- HTTP:   -----
HTTP:  
HTTP:  ""
HTTP:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 11 arrived at 9:00:0.01250
NULL:  Packet size = 32 bytes
NULL:  Address family = 2 (IP)
NULL:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 10993
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = fbd3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 0 Sequence number: 0)
ICMP:  Checksum = f7ff
ICMP:  







NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 15 arrived at 9:00:0.01750
NULL:  Packet size = 4 bytes
NULL:  Address family = 2 (IP)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 16 arrived at 9:00:0.01875
NULL:  Packet size = 5 bytes
NULL:  Address family = 2 (IP)
NULL:  

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 17 arrived at 9:00:0.02000
NULL:  Packet size = 24 bytes
NULL:  Address family = 2 (IP)
NULL:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 50 bytes -- truncated
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

NULL:  ----- BSD Loopback Header -----
NULL:  
NULL:  Packet 18 arrived at 9:00:0.02125
NULL:  Packet size = 30 bytes
NULL:  Address family = 2 (IP)
NULL:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 50 bytes -- truncated
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

