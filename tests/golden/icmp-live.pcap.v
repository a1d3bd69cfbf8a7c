ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:16:59.15882
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 2 (ARP Reply)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = 2:0:a:9:0:a
ARP:  Target protocol address = 10.9.0.10, 10.9.0.10
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:16:59.15882
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 378
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 2513
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 14 Sequence number: 1)
ICMP:  Checksum = a621
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:16:59.15884
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 33395
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e419
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 14 Sequence number: 1)
ICMP:  Checksum = ae21
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:16:59.36305
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 397
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 2500
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 14 Sequence number: 2)
ICMP:  Checksum = 4302
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:16:59.36309
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 33438
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e3ee
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 14 Sequence number: 2)
ICMP:  Checksum = 4b02
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:16:59.56829
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 406
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 24f7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 14 Sequence number: 3)
ICMP:  Checksum = 3df
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:16:59.56833
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 33464
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e3d4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 14 Sequence number: 3)
ICMP:  Checksum = bdf
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:16:59.57339
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 407
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 3f6e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 15 Sequence number: 1)
ICMP:  Checksum = f209
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:16:59.57345
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 407
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 1480 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 3eb5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  [1480 byte(s) of data, continuation of IP ident=407]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:16:59.57345
ETHER:  Packet size = 1082 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1068 bytes
IP:   Identification = 407
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 2960 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 5fac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  [1048 byte(s) of data, continuation of IP ident=407]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:16:59.57347
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 33465
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = be4b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 15 Sequence number: 1)
ICMP:  Checksum = fa09
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:16:59.57347
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 33465
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 1480 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = bd92
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  [1480 byte(s) of data, continuation of IP ident=33465]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:16:59.57347
ETHER:  Packet size = 1082 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1068 bytes
IP:   Identification = 33465
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 2960 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = de89
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  [1048 byte(s) of data, continuation of IP ident=33465]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:16:59.77485
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 410
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 3f6b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 15 Sequence number: 2)
ICMP:  Checksum = cf6
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:16:59.77488
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 410
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 1480 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 3eb2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  [1480 byte(s) of data, continuation of IP ident=410]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:16:59.77488
ETHER:  Packet size = 1082 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1068 bytes
IP:   Identification = 410
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 2960 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 5fa9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  [1048 byte(s) of data, continuation of IP ident=410]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:16:59.77489
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 33476
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = be40
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 15 Sequence number: 2)
ICMP:  Checksum = 14f6
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:16:59.77489
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 33476
IP:   Flags = 0x2
IP:         .0.. .... = may fragment
IP:         ..1. .... = more fragments
IP:   Fragment offset = 1480 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = bd87
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  [1480 byte(s) of data, continuation of IP ident=33476]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:16:59.77489
ETHER:  Packet size = 1082 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1068 bytes
IP:   Identification = 33476
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 2960 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = de7e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  [1048 byte(s) of data, continuation of IP ident=33476]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:16:59.77901
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xb8
IP:         xxx. .... = 5 (precedence)
IP:         ...1 .... = low delay
IP:         .... 1... = high throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 411
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 2472
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 16 Sequence number: 1)
ICMP:  Checksum = f7ee
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:16:59.77903
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xb8
IP:         xxx. .... = 5 (precedence)
IP:         ...1 .... = low delay
IP:         .... 1... = high throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 33477
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e347
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 16 Sequence number: 1)
ICMP:  Checksum = ffee
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:16:59.78202
ETHER:  Packet size = 138 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 60 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 124 bytes
IP:   Identification = 24207
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 8ab2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   Options: (40 bytes)
IP:     - No op
IP:     - Record route (39 bytes)
IP:       Pointer = 8
IP:         10.9.0.10
IP:         -  <-- (current)
IP:         -
IP:         -
IP:         -
IP:         -
IP:         -
IP:         -
IP:         -
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 17 Sequence number: 1)
ICMP:  Checksum = e69b
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:16:59.78214
ETHER:  Packet size = 138 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 60 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 124 bytes
IP:   Identification = 64419
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 0464
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   Options: (40 bytes)
IP:     - Record route (39 bytes)
IP:       Pointer = 24
IP:         10.9.0.10
IP:         10.9.1.1
IP:         10.9.1.2
IP:         10.9.1.2
IP:         10.9.0.1
IP:         -  <-- (current)
IP:         -
IP:         -
IP:         -
IP:     - End of option list
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 17 Sequence number: 1)
ICMP:  Checksum = ee9b
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:16:59.78523
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 56 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 120 bytes
IP:   Identification = 24208
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 6097
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   Options: (36 bytes)
IP:     - Time stamp (36 bytes)
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 18 Sequence number: 1)
ICMP:  Checksum = 788d
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:16:59.78527
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 56 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 120 bytes
IP:   Identification = 64420
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = c63a
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   Options: (36 bytes)
IP:     - Time stamp (36 bytes)
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 18 Sequence number: 1)
ICMP:  Checksum = 808d
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:16:59.78839
ETHER:  Packet size = 1514 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 1500 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 2004
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 19 Sequence number: 1)
ICMP:  Checksum = 9330
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:16:59.78842
ETHER:  Packet size = 590 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 576 bytes
IP:   Identification = 33479
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e119
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 4 (Needed to fragment: next hop MTU = 1400)
ICMP:  Checksum = f056
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 1500 bytes -- truncated
ICMP:IP:   Identification = 0
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 64 seconds/hops
ICMP:IP:   Protocol = 1 (ICMP)
ICMP:IP:   Header checksum = 2004
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.1.2, 10.9.1.2
ICMP:IP:   No options
ICMP:IP:   
ICMP:ICMP:  ----- ICMP Header -----
ICMP:ICMP:  
ICMP:ICMP:  Type = 8 (Echo request)
ICMP:ICMP:  Code = 0 (ID: 19 Sequence number: 1)
ICMP:ICMP:  Checksum = 9330
ICMP:ICMP:  
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:17:0.99639
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 24302
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 059e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 20 Sequence number: 1)
ICMP:  Checksum = a252
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:17:0.99644
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 112 bytes
IP:   Identification = 33715
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e1fd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 11 (Time exceeded)
ICMP:  Code = 0 (in transit)
ICMP:  Checksum = f4ff
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:17:1.19918
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 24349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 056f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 20 Sequence number: 2)
ICMP:  Checksum = d87b
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:17:1.19922
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 112 bytes
IP:   Identification = 33740
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e1e4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 11 (Time exceeded)
ICMP:  Code = 0 (in transit)
ICMP:  Checksum = f4ff
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 23:17:1.20465
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 38888
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0cac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 50462
UDP:  Destination port = 33434 
UDP:  Length = 40 
UDP:  Checksum = ADC2 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:17:1.20469
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 33741
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e1fb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 11 (Time exceeded)
ICMP:  Code = 0 (in transit)
ICMP:  Checksum = a57
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:17:1.20471
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 19869
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 2 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55f7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 38220
UDP:  Destination port = 33435 
UDP:  Length = 40 
UDP:  Checksum = DD93 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:17:1.20473
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 64764
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 68cb
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 3 (UDP port 33435 unreachable)
ICMP:  Checksum = 1254
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 60 bytes -- truncated
ICMP:IP:   Identification = 19869
ICMP:IP:   Flags = 0x0
ICMP:IP:         .0.. .... = may fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 1 seconds/hops
ICMP:IP:   Protocol = 17 (UDP)
ICMP:IP:   Header checksum = 56f7
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.1.2, 10.9.1.2
ICMP:IP:   No options
ICMP:IP:   
ICMP:UDP:  ----- UDP Header -----
ICMP:UDP:  
ICMP:UDP:  Source port = 38220
ICMP:UDP:  Destination port = 33435 
ICMP:UDP:  Length = 40 (Not all data contained in this fragment)
ICMP:UDP:  Checksum = DD93 
ICMP:UDP:  
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:17:1.20474
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 45566
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 3 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f095
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37736
UDP:  Destination port = 33436 
UDP:  Length = 40 
UDP:  Checksum = DF76 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:17:1.20475
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 64765
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 68ca
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 3 (UDP port 33436 unreachable)
ICMP:  Checksum = 1254
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 60 bytes -- truncated
ICMP:IP:   Identification = 45566
ICMP:IP:   Flags = 0x0
ICMP:IP:         .0.. .... = may fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 2 seconds/hops
ICMP:IP:   Protocol = 17 (UDP)
ICMP:IP:   Header checksum = f195
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.1.2, 10.9.1.2
ICMP:IP:   No options
ICMP:IP:   
ICMP:UDP:  ----- UDP Header -----
ICMP:UDP:  
ICMP:UDP:  Source port = 37736
ICMP:UDP:  Destination port = 33436 
ICMP:UDP:  Length = 40 (Not all data contained in this fragment)
ICMP:UDP:  Checksum = DF76 
ICMP:UDP:  
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:17:1.20874
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 56782
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = c6d5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 22 Sequence number: 1)
ICMP:  Checksum = 8263
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:17:1.20878
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 33742
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e1fa
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 11 (Time exceeded)
ICMP:  Code = 0 (in transit)
ICMP:  Checksum = f4ff
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 23:17:1.20884
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 56783
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 2 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = c5d4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 22 Sequence number: 2)
ICMP:  Checksum = 8262
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 23:17:1.20886
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 64766
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 69a5
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 22 Sequence number: 2)
ICMP:  Checksum = 8a62
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 23:17:1.21269
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 36608
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 159f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 54269
TCP:  Destination port = 80 (HTTP)
TCP:  Sequence number = 1264824090
TCP:  Acknowledgement number = 0
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x02
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 5440
TCP:  Checksum = 0xe294
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1360 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 640304769, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 2
TCP:  
HTTP:  ----- HTTP:   -----
HTTP:  
HTTP:  ""
HTTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 23:17:1.21272
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 33743
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e1f9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 11 (Time exceeded)
ICMP:  Code = 0 (in transit)
ICMP:  Checksum = a4c
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 23:17:1.21295
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 60 bytes
IP:   Identification = 36609
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 2 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 149e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.2, 10.9.1.2
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 48397
TCP:  Destination port = 80 (HTTP)
TCP:  Sequence number = 4245957161
TCP:  Acknowledgement number = 0
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x02
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 5440
TCP:  Checksum = 0xccc4
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1360 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 640304769, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 2
TCP:  
HTTP:  ----- HTTP:   -----
HTTP:  
HTTP:  ""
HTTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 23:17:1.21297
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26b3
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 80
TCP:  Destination port = 48397 
TCP:  Sequence number = 0
TCP:  Acknowledgement number = 4245957162
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x14
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 0
TCP:  Checksum = 0xb616
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
HTTP:  ----- HTTP:   -----
HTTP:  
HTTP:  ""
HTTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 23:17:1.21702
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 35683
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 99dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.1.77, 10.9.1.77
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 24 Sequence number: 1)
ICMP:  Checksum = 9e33
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 23:17:4.24280
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.10, 10.9.0.10
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 23:17:4.24292
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 2 (ARP Reply)
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.10, 10.9.0.10
ARP:  Target hardware address = 2:0:a:9:0:1
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 23:17:4.27484
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 112 bytes
IP:   Identification = 33847
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e179
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 1 (Host 10.9.1.77 unreachable)
ICMP:  Checksum = fcfe
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 84 bytes -- truncated
ICMP:IP:   Identification = 35683
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 63 seconds/hops
ICMP:IP:   Protocol = 1 (ICMP)
ICMP:IP:   Header checksum = 9add
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.1.77, 10.9.1.77
ICMP:IP:   No options
ICMP:IP:   
ICMP:ICMP:  ----- ICMP Header -----
ICMP:ICMP:  
ICMP:ICMP:  Type = 8 (Echo request)
ICMP:ICMP:  Code = 0 (ID: 24 Sequence number: 1)
ICMP:ICMP:  Checksum = 9e33
ICMP:ICMP:  
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 23:17:4.29252
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 37439
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 8f4d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.5.1, 10.9.5.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 25 Sequence number: 1)
ICMP:  Checksum = d10b
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 23:17:4.29256
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 112 bytes
IP:   Identification = 33849
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e177
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 13 (Communication administratively prohibited)
ICMP:  Checksum = fcf2
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 84 bytes -- truncated
ICMP:IP:   Identification = 37439
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 64 seconds/hops
ICMP:IP:   Protocol = 1 (ICMP)
ICMP:IP:   Header checksum = 8f4d
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.5.1, 10.9.5.1
ICMP:IP:   No options
ICMP:IP:   
ICMP:ICMP:  ----- ICMP Header -----
ICMP:ICMP:  
ICMP:ICMP:  Type = 8 (Echo request)
ICMP:ICMP:  Code = 0 (ID: 25 Sequence number: 1)
ICMP:ICMP:  Checksum = d10b
ICMP:ICMP:  
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 23:17:4.29745
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 84 bytes
IP:   Identification = 58917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 3a67
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.6.1, 10.9.6.1
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 8 (Echo request)
ICMP:  Code = 0 (ID: 26 Sequence number: 1)
ICMP:  Checksum = 7cf7
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 23:17:5.34520
ETHER:  Packet size = 53 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
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
IP:   Total length = 39 bytes
IP:   Identification = 24840
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c5a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53808
UDP:  Destination port = 4001 
UDP:  Length = 19 
UDP:  Checksum = CDB2 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 23:17:5.34526
ETHER:  Packet size = 81 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes
IP:   Identification = 33996
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e111
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 3 (UDP port 4001 unreachable)
ICMP:  Checksum = 113e
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 39 bytes -- truncated
ICMP:IP:   Identification = 24840
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 64 seconds/hops
ICMP:IP:   Protocol = 17 (UDP)
ICMP:IP:   Header checksum = c5a1
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.0.1, 10.9.0.1
ICMP:IP:   No options
ICMP:IP:   
ICMP:UDP:  ----- UDP Header -----
ICMP:UDP:  
ICMP:UDP:  Source port = 53808
ICMP:UDP:  Destination port = 4001 
ICMP:UDP:  Length = 19 (Not all data contained in this fragment)
ICMP:UDP:  Checksum = CDB2 
ICMP:UDP:  
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 23:17:5.35628
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 926f
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 23:17:5.35629
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x1dccb
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 1)
ICMPv6:  Checksum = e374

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 23:17:5.35632
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xf117a
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 129 (Echo reply)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 1)
ICMPv6:  Checksum = e274

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 23:17:5.56045
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x1dccb
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 2)
ICMPv6:  Checksum = 3656

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 23:17:5.56049
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xf117a
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 129 (Echo reply)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 2)
ICMPv6:  Checksum = 3556

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 23:17:5.76294
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x1dccb
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 3)
ICMPv6:  Checksum = 393e

