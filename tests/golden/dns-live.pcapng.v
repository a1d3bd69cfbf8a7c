ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:16:4.49444
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 61833
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37674
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 6530 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 59131
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:16:4.49534
ETHER:  Packet size = 83 bytes
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
IP:   Total length = 69 bytes
IP:   Identification = 31805
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa4e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 37674 
UDP:  Length = 49 
UDP:  Checksum = BF06 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 59131
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:16:4.52346
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 7835
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 47f5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 41066
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = 4BD5 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 9055
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:16:4.52361
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 31810
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa3d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 41066 
UDP:  Length = 61 
UDP:  Checksum = 7E88 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 9055
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.1
DNS:  
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:16:4.55168
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 36391
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d858
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 58755
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = F68A 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 270
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:16:4.55177
ETHER:  Packet size = 83 bytes
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
IP:   Total length = 69 bytes
IP:   Identification = 31811
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa48
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 58755 
UDP:  Length = 49 
UDP:  Checksum = 5280 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 270
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:16:4.58018
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 55878
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8c49
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 46522
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = 2A87 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 5213
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:16:4.58039
ETHER:  Packet size = 107 bytes
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
IP:   Total length = 93 bytes
IP:   Identification = 31816
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa2b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 46522 
UDP:  Length = 73 
UDP:  Checksum = 352F 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 5213
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:      TTL (Time To Live): 300
DNS:      IPv6 Address: fd09::1
DNS:  
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:16:4.60757
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 34808
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = de87
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 34371
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = DD14 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 18604
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  15 (Mail Exchange)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:16:4.60771
ETHER:  Packet size = 130 bytes
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
IP:   Total length = 116 bytes
IP:   Identification = 31823
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa0d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 34371 
UDP:  Length = 96 
UDP:  Checksum = 1905 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 18604
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  15 (Mail Exchange)
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  15 (Mail Exchange)
DNS:      TTL (Time To Live): 300
DNS:      Mail Exchange: mx.example.test.
DNS:      Preference: 10
DNS:  
DNS:  0 name server resource(s)
DNS:  2 additional record(s)
DNS:      Domain Name: mx.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.25
DNS:  
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:16:4.63453
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 10652
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3cf4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 44125
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = 63D2 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 61806
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  15 (Mail Exchange)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:16:4.63466
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31828
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa3b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 44125 
UDP:  Length = 45 
UDP:  Checksum = E371 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 61806
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  15 (Mail Exchange)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:16:4.66472
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 58339
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 829c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60041
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = C795 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 64089
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  16 (Text strings)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:16:4.66487
ETHER:  Packet size = 109 bytes
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
IP:   Total length = 95 bytes
IP:   Identification = 31831
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa1a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 60041 
UDP:  Length = 75 
UDP:  Checksum = 641E 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 64089
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  16 (Text strings)
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  16 (Text strings)
DNS:      TTL (Time To Live): 300
DNS:      Text strings: 
DNS:  
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:16:4.69195
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 5162
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5266
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 50881
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = 237E 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 5727
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  16 (Text strings)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:16:4.69209
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31835
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa34
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 50881 
UDP:  Length = 45 
UDP:  Checksum = A31D 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 5727
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  16 (Text strings)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:16:4.71785
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 27779
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f9fc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 48719
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 186F 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 15325
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:16:4.71799
ETHER:  Packet size = 83 bytes
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
IP:   Total length = 69 bytes
IP:   Identification = 31839
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa2c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 48719 
UDP:  Length = 49 
UDP:  Checksum = 3EFF 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 15325
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:16:4.74538
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 8885
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 43db
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 33235
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = AC38 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 57490
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:16:4.74554
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31845
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa2a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 33235 
UDP:  Length = 45 
UDP:  Checksum = 2BD8 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 57490
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:16:4.77464
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 34094
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e151
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 38817
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = CA66 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 64746
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  6 (Start Of a zone Authority)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:16:4.77486
ETHER:  Packet size = 83 bytes
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
IP:   Total length = 69 bytes
IP:   Identification = 31852
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa1f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 38817 
UDP:  Length = 49 
UDP:  Checksum = A49B 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 64746
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  6 (Start Of a zone Authority)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:16:4.80393
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 40556
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c823
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 51970
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = EF73 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 20520
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  6 (Start Of a zone Authority)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:16:4.80412
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31853
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa22
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 51970 
UDP:  Length = 45 
UDP:  Checksum = 6F13 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 20520
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  6 (Start Of a zone Authority)
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:16:4.83409
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
IP:   Identification = 41390
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84f1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919753
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
TCP:  Window = 64660
TCP:  Checksum = 0x0812
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1220 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 2268106043, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:16:4.83413
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026817
TCP:  Acknowledgement number = 156919754
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x12
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 65160
TCP:  Checksum = 0xe746
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 3559184971, TS Echo = 2268106043
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:16:4.83415
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 41391
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84f8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919754
TCP:  Acknowledgement number = 1139026818
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x145f
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2268106043, TS Echo = 3559184971
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:16:4.83507
ETHER:  Packet size = 121 bytes
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
IP:   Total length = 107 bytes
IP:   Identification = 41392
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84c0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919754
TCP:  Acknowledgement number = 1139026818
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x833b
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2268106044, TS Echo = 3559184971
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:16:4.83509
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 19511
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = da70
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026818
TCP:  Acknowledgement number = 156919809
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x1426
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3559184972, TS Echo = 2268106044
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:16:4.83519
ETHER:  Packet size = 232 bytes
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
IP:   Total length = 218 bytes
IP:   Identification = 19512
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d9c9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026818
TCP:  Acknowledgement number = 156919809
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x1453
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3559184972, TS Echo = 2268106044
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:16:4.83520
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 41393
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919809
TCP:  Acknowledgement number = 1139026984
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x1380
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2268106044, TS Echo = 3559184972
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 23:16:4.83533
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 41394
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84f5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919809
TCP:  Acknowledgement number = 1139026984
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x137f
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2268106044, TS Echo = 3559184972
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:16:4.83539
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 19513
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = da6e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026984
TCP:  Acknowledgement number = 156919810
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x137e
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3559184972, TS Echo = 2268106044
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:16:4.83539
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 41395
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 84f4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43621
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 156919810
TCP:  Acknowledgement number = 1139026985
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x137e
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2268106044, TS Echo = 3559184972
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:16:4.86409
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
IP:   Identification = 32160
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a8ff
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776279
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
TCP:  Window = 64660
TCP:  Checksum = 0xeb6a
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1220 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 2719830152, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:16:4.86413
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 40671 
TCP:  Sequence number = 2004746954
TCP:  Acknowledgement number = 4227776280
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x12
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 65160
TCP:  Checksum = 0xe0ff
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 2446981971, TS Echo = 2719830152
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:16:4.86415
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 32161
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a906
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776280
TCP:  Acknowledgement number = 2004746955
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x0e18
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2719830152, TS Echo = 2446981971
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:16:4.86475
ETHER:  Packet size = 105 bytes
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
IP:   Total length = 91 bytes
IP:   Identification = 32162
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a8de
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776280
TCP:  Acknowledgement number = 2004746955
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x499f
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2719830153, TS Echo = 2446981971
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  "\0%\352~\1 \0\1\0\0\0\0\0\0\6server\7example\4test\0\0\377\0\1"
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:16:4.86477
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 278
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2592
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 40671 
TCP:  Sequence number = 2004746955
TCP:  Acknowledgement number = 4227776319
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x0def
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2446981972, TS Echo = 2719830153
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 23:16:4.86705
ETHER:  Packet size = 149 bytes
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
IP:   Total length = 135 bytes
IP:   Identification = 279
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 253e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 40671 
TCP:  Sequence number = 2004746955
TCP:  Acknowledgement number = 4227776319
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x0b31
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2446981974, TS Echo = 2719830153
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 23:16:4.86712
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 32163
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a904
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776319
TCP:  Acknowledgement number = 2004747038
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x0d98
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2719830155, TS Echo = 2446981974
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 23:16:4.86754
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 32164
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a903
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776319
TCP:  Acknowledgement number = 2004747038
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x0d97
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2719830155, TS Echo = 2446981974
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 23:16:4.86763
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 280
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2590
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 40671 
TCP:  Sequence number = 2004747038
TCP:  Acknowledgement number = 4227776320
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x0d96
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2446981974, TS Echo = 2719830155
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 23:16:4.86765
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 32165
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a902
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40671
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4227776320
TCP:  Acknowledgement number = 2004747039
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x0d96
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2719830155, TS Echo = 2446981974
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 23:16:4.89493
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 47580
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aca3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 36582
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 9EF8 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 47831
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  257 (Unknown (257))
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 23:16:4.89511
ETHER:  Packet size = 117 bytes
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
IP:   Total length = 103 bytes
IP:   Identification = 31872
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9e9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 36582 
UDP:  Length = 83 
UDP:  Checksum = FFFE 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 47831
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  257 (Unknown (257))
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  257 (Unknown (257))
DNS:      TTL (Time To Live): 300
DNS:      Unknown (257): 
DNS:  
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 23:16:4.92211
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 7267
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4a2d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 49303
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = C8C2 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 34371
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  257 (Unknown (257))
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 23:16:4.92222
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31877
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = aa0a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 49303 
UDP:  Length = 45 
UDP:  Checksum = 4862 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 34371
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  257 (Unknown (257))
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 23:16:4.95040
ETHER:  Packet size = 95 bytes
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
IP:   Total length = 81 bytes
IP:   Identification = 12193
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 36df
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45491
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = F285 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 37107
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 23:16:4.95056
ETHER:  Packet size = 99 bytes
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
IP:   Total length = 85 bytes
IP:   Identification = 31884
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9ef
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 45491 
UDP:  Length = 65 
UDP:  Checksum = B928 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 37107
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:      TTL (Time To Live): 300
DNS:      Unknown (51): 
DNS:  
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 23:16:4.97901
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 22888
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0d28
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 51262
UDP:  Destination port = 53 (DNS)
UDP:  Length = 45 
UDP:  Checksum = A834 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 27947
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 23:16:4.97919
ETHER:  Packet size = 79 bytes
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
IP:   Total length = 65 bytes
IP:   Identification = 31890
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9fd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 51262 
UDP:  Length = 45 
UDP:  Checksum = 27D4 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 27947
DNS:  RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  
DNS:  0 answer(s)
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 23:16:5.01337
ETHER:  Packet size = 99 bytes
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
IP:   Total length = 85 bytes
IP:   Identification = 29079
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f4e4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37418
UDP:  Destination port = 53 (DNS)
UDP:  Length = 65 
UDP:  Checksum = 6882 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 15711
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 23:16:5.01353
ETHER:  Packet size = 136 bytes
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
IP:   Total length = 122 bytes
IP:   Identification = 31897
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9bd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 37418 
UDP:  Length = 102 
UDP:  Checksum = D9B2 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 15711
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  2 answer(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  5 (Canonical Name)
DNS:      TTL (Time To Live): 300
DNS:      Canonical Name: server.example.test.
DNS:  
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.1
DNS:  
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 23:16:5.04194
ETHER:  Packet size = 76 bytes
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
IP:   Total length = 62 bytes
IP:   Identification = 57766
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 84ec
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37382
UDP:  Destination port = 53 (DNS)
UDP:  Length = 42 
UDP:  Checksum = 3248 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 29513
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 23:16:5.04221
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 31903
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9b6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 37382 
UDP:  Length = 103 
UDP:  Checksum = 80D6 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 29513
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:  
DNS:  2 answer(s)
DNS:      Domain Name: www.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  5 (Canonical Name)
DNS:      TTL (Time To Live): 300
DNS:      Canonical Name: server.example.test.
DNS:  
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:      TTL (Time To Live): 300
DNS:      IPv6 Address: fd09::1
DNS:  
DNS:  0 name server resource(s)
DNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 23:16:5.07062
ETHER:  Packet size = 101 bytes
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
IP:   Total length = 87 bytes
IP:   Identification = 27587
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fab6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 56920
UDP:  Destination port = 53 (DNS)
UDP:  Length = 67 
UDP:  Checksum = BDBD 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 45688
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: multi.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 23:16:5.07086
ETHER:  Packet size = 121 bytes
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
IP:   Total length = 107 bytes
IP:   Identification = 31908
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a9c1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 56920 
UDP:  Length = 87 
UDP:  Checksum = 1DFC 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 45688
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: multi.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  2 answer(s)
DNS:      Domain Name: multi.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.31
DNS:  
DNS:      Domain Name: multi.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.32
DNS:  
DNS:  0 name server resource(s)
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 0
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 23:16:5.10041
ETHER:  Packet size = 82 bytes
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
IP:   Total length = 68 bytes
IP:   Identification = 50562
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a10a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 49529
UDP:  Destination port = 53 (DNS)
UDP:  Length = 48 
UDP:  Checksum = 5825 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 61976
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: _ntp._udp.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  33 (Unknown (33))
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 23:16:5.10057
ETHER:  Packet size = 165 bytes
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
IP:   Total length = 151 bytes
IP:   Identification = 31912
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a991
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53
UDP:  Destination port = 49529 
UDP:  Length = 131 
UDP:  Checksum = 231E 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Response ID = 61976
DNS:  AA (Authoritative Answer) RA (Recursion Available) 
DNS:  Response Code: 0 (OK)
DNS:  Reply to 1 question(s)
DNS:      Domain Name: _ntp._udp.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  33 (Unknown (33))
DNS:  
DNS:  1 answer(s)
DNS:      Domain Name: _ntp._udp.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  33 (Unknown (33))
DNS:      TTL (Time To Live): 300
DNS:      Unknown (33): 
DNS:  
DNS:  0 name server resource(s)
DNS:  2 additional record(s)
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:      TTL (Time To Live): 300
DNS:      Address: 10.9.0.1
DNS:  
DNS:      Domain Name: server.example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  28 (IPv6 Address)
DNS:      TTL (Time To Live): 300
DNS:      IPv6 Address: fd09::1
DNS:  

