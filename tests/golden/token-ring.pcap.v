TR:  ----- TR Header -----
TR:  
TR:  Packet 1 arrived at 9:00:0.00000
TR:  Packet size = 72 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 0800 (IP)
TR:  
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

TR:  ----- TR Header -----
TR:  
TR:  Packet 2 arrived at 9:00:0.00125
TR:  Packet size = 85 bytes
TR:  Frame Control = 50 (LLC)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 86DD (IPv6)
TR:  
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

TR:  ----- TR Header -----
TR:  
TR:  Packet 3 arrived at 9:00:0.00250
TR:  Packet size = 50 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 0806 (ARP)
TR:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 6 (IEEE 802)
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.10, 10.9.0.10
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 4 arrived at 9:00:0.00375
TR:  Packet size = 80 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=0, mtu=1470, Route: (1)1(2)2(3)
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 0800 (IP)
TR:  
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

TR:  ----- TR Header -----
TR:  
TR:  Packet 5 arrived at 9:00:0.00500
TR:  Packet size = 74 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=0, mtu=0
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 0800 (IP)
TR:  
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

TR:  ----- TR Header -----
TR:  
TR:  Packet 6 arrived at 9:00:0.00625
TR:  Packet size = 78 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=1, mtu=4472, Route: (1)1(2)2
TR:  Dest   Service Access Point = aa
TR:  Source Service Access Point = aa
TR:  Control = 03
TR:  SNAP Protocol Id = 000000
TR:  SNAP Type = 0800 (IP)
TR:  
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

TR:  ----- TR Header -----
TR:  
TR:  Packet 7 arrived at 9:00:0.00750
TR:  Packet size = 29 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=0, mtu=1470, Route: (1)1(2)2(3)
TR:  Dest   Service Access Point = e0
TR:  Source Service Access Point = e0
TR:  Control = 03
TR:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 8 arrived at 9:00:0.00875
TR:  Packet size = 20 bytes
TR:  Frame Control = 41 (SMT Info)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  Dest   Service Access Point = 42
TR:  Source Service Access Point = 42
TR:  Control = 03
TR:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 9 arrived at 9:00:0.01000
TR:  Packet size = 17 bytes
TR:  Frame Control = 4f (SMT NSA)
TR:  Destination = c0:0:0:0:0:10, SMC
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  Dest   Service Access Point = f0
TR:  Source Service Access Point = f0
TR:  Control = 03
TR:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 10 arrived at 9:00:0.01125
TR:  Packet size = 18 bytes
TR:  Frame Control = 02 (Unknown)
TR:  Destination = c0:0:ff:ff:ff:ff, 
TR:  Source      = 8:0:20:a:9:1, Sun
TR:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 11 arrived at 9:00:0.01250
TR:  Packet size = 22 bytes
TR:  Frame Control = 00 (Unknown)
TR:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=0, mtu=1470, Route: (1)1(2)2(3)
TR:  

TR:  ----- TR Header -----
TR:  
TR:  Packet 12 arrived at 9:00:0.01375
TR:  Packet size = 18 bytes
TR:  Frame Control = 40 (Unknown)
TR:  Destination = 0:0:c0:a:9:2, Western Digital
TR:  Source      = 88:0:20:a:9:1, 
TR:  TR Source Route dir=0, mtu=1470, Route: (1)1



