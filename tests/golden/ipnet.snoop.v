IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 1 arrived at 9:00:0.00000
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  
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

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 2 arrived at 9:00:0.00125
IPNET:  Packet size = 87 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 26
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  
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

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 3 arrived at 9:00:0.00250
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = Unknown
IPNET:  dli_zdst = 5
IPNET:  
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

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 4 arrived at 9:00:0.00375
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 2
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 7
IPNET:  dli_zdst = Unknown
IPNET:  
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

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 5 arrived at 9:00:0.00500
IPNET:  Packet size = 64 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  
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

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 6 arrived at 9:00:0.00625
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 4
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 7 arrived at 9:00:0.00750
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 6
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 8 arrived at 9:00:0.00875
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 10
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 9 arrived at 9:00:0.01000
IPNET:  Packet size = 74 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 99
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  







IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 13 arrived at 9:00:0.01625
IPNET:  Packet size = 24 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 14 arrived at 9:00:0.01750
IPNET:  Packet size = 30 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  

IPNET:  ----- IPNET Header -----
IPNET:  
IPNET:  Packet 15 arrived at 9:00:0.01875
IPNET:  Packet size = 44 bytes
IPNET:  dli_version = 1
IPNET:  dli_family = 2
IPNET:  dli_zsrc = 0
IPNET:  dli_zdst = 3
IPNET:  
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

# (warning) bad packet header in capture file offset 900: length=24
# exit status 4
