ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 21410
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = e721
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v1 membership query)
IGMP:  Max Response Time = 0
IGMP:  Checksum = eeff
IGMP:  Group = 0.0.0.0
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 60121
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 4fea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v2 membership query)
IGMP:  Max Response Time = 100
IGMP:  Checksum = ee9b
IGMP:  Group = 0.0.0.0
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 46629
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 6c8d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v2 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = f6e2
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 8775
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 006c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 18 (v1 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = f5ec
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 28331
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = b407
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 22 (v2 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = f1ec
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 48528
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7d32
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.2, 224.0.0.2
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 23 (v2 leave group)
IGMP:  Max Response Time = 0
IGMP:  Checksum = f0ec
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 50642
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 74ed
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 100
IGMP:  Checksum = ec1e
IGMP:  Group = 0.0.0.0
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 6652
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 08ab
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = d84e
IGMP:  Group = 239.9.9.9
IGMP:  2 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 49344
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 61ea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 255
IGMP:  Checksum = e15d
IGMP:  Group = 239.9.9.9
IGMP:  9 Source Addresses:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 34 bytes
IP:   Identification = 10771
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 10af
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (Unknown membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = eef5
IGMP:  Group = 0.0.0.0
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 9800
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 145f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e5eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 65383
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 3b3b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = dbe0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 54154
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 6710
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c7c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 51104
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7306
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e4eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 1513
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 34ba
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = dae0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 20059
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = ec3f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c6c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_INCLUDE
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 27267
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = d023
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e3eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 2683
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 3028
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d9e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 61033
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 4c31
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c5c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 35691
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = af3b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 61685
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 49ad
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d8e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 29624
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = c6e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c4c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 42921
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 92fd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e1eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 48402
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7d90
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d7e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 44557
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 8c8d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c3c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 17985
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f465
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e0eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = ALLOW_NEW_SOURCES
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 18332
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f306
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d6e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 13276
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 06bf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c2c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = ALLOW_NEW_SOURCES
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 45536
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 88c6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = dfeb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = BLOCK_OLD_SOURCES
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 18446
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f294
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d5e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 37870
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = a6ac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c1c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = BLOCK_OLD_SOURCES
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 20488
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = ea9e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = deeb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 45696
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 8822
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d4e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 3647
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2c5c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = c0c7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 26495
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = d327
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = ddeb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 10133
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 130e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d3e0
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 52 bytes
IP:   Identification = 42094
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 962c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = bfc7
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = <unknown>
IGMP:  3 Source Addresses:
IGMP:      10.9.0.1
IGMP:      10.9.0.2
IGMP:      10.9.0.3
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 142 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes
IP:   Identification = 51406
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7180
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2eb
IGMP:  8 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.3
IGMP:  Group = 239.9.9.9  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.4
IGMP:  Group = 239.9.9.9  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.5
IGMP:  Group = 239.9.9.9  type = MODE_IS_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.6
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.7
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.8
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 29247
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = c86f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = ddff
IGMP:  0 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 56 bytes
IP:   Identification = 42827
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 934b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d4c2
IGMP:  65535 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 56 bytes
IP:   Identification = 64376
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 3f1e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e0cb
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 40348
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 9d06
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d651
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  400 Source Addresses:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 42935
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7afb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 0 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = 7ec
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 21397
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = cf1d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 16 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = f7eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 9944
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = fbda
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 19 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = f4eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 8057
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 033a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 20 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = f3eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 52290
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 5670
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 21 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = f2eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 8780
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 0067
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 30 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = e9eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 13557
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = edbd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 48 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = d7eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 53140
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 531e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 255 (Unknown)
IGMP:  Max Response Time = 1
IGMP:  Checksum = 8eb
IGMP:  Group = 239.9.9.9
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 24 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 22bb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 41 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 27 bytes
IP:   Identification = 39228
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 897b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 41 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 30 bytes
IP:   Identification = 39528
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 884c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 47 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 33 bytes
IP:   Identification = 10512
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 47 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 42152
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 7e06
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 53 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 39 bytes
IP:   Identification = 46753
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 6c0a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 53 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 56 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 42 bytes
IP:   Identification = 60720
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 3578
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 56 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 45 bytes
IP:   Identification = 55995
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 47ea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 28703
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = b283
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 25904
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = bd6f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 68 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 54 bytes
IP:   Identification = 17990
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = dc56
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 68 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 71 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 57 bytes
IP:   Identification = 2789
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 17b5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 71 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 60 bytes
IP:   Identification = 17478
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = de50
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 63 bytes
IP:   Identification = 19051
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = d828
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 128 bytes -- truncated
IP:   Identification = 64026
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 2838
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = b2f1
IGMP:  2 Group Records:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

