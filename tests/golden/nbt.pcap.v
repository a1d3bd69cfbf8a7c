ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 64103
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2c1b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = 3EC9 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x0110
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 19330
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = db00
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = 16C9 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 51663
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5cb3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = 0FC9 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Release Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x3010
NBT:     - Broadcast
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 21845
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d12d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = 06C9 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = WACK Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x3910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 40657
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 87b1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = FFC8 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Refresh Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x4010
NBT:     - Broadcast
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 92 bytes
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
IP:   Total length = 78 bytes
IP:   Identification = 12771
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f49f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 58 
UDP:  Checksum = C7C8 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Unknown Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x7810
NBT:     - Broadcast
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Question Name = CLIENT[0]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 49100
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 66aa
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D446 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8580
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 1369
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 211e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D445 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Format Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8581
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 24982
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c4e0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D444 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Server Failure
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8582
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 30258
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b044
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D443 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Name Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8583
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 888
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 22ff
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D442 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Unsupported Request Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8584
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 47597
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6c89
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D441 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Refused Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8585
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 56610
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4954
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D440 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Active Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8586
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 44208
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79c6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D43F 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Name in Conflict Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8587
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 64240
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2b86
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = D43E 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Unknown Error
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8588
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 110 bytes
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
IP:   Total length = 96 bytes
IP:   Identification = 16322
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e6ae
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 
UDP:  Checksum = 507C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 1
NBT:  Question Name = SERVER[20]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x8000
NBT:     - Group NetBIOS Name, B node
NBT:  Owner IP Address = 10.9.0.1
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 104 bytes
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
IP:   Total length = 90 bytes
IP:   Identification = 17114
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e39c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 70 
UDP:  Checksum = FF04 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Response
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x8780
NBT:     - Recursion Available
NBT:     - Recursion Desired
NBT:     - Truncation Flag
NBT:     - Authoritative Answer
NBT:  Question count = 0
NBT:  Answer Count = 1
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0
NBT:  Resource Record Name = *[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x7374
NBT:     - Unique NetBIOS Name, H node
NBT:  Owner IP Address = 97.116.117.115
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 72 bytes
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
IP:   Total length = 58 bytes
IP:   Identification = 21231
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d3a7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 38 
UDP:  Checksum = E33C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x0110
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 0
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 61 bytes
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
IP:   Total length = 47 bytes
IP:   Identification = 5259
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1217
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 27 
UDP:  Checksum = C210 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Query Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x0110
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 44 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 2287
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d82
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 707C 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 60 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 2287
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d82
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 707C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 88 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 2287
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d82
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 707C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 1
NBT:  Question Name = SERVER[20]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 100 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 2287
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d82
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 707C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 1
NBT:  Question Name = SERVER[20]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  Resource Record Name = SERVER[20]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 2287
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d82
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 137
UDP:  Destination port = 137 (NBNS)
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 707C 
UDP:  
NBT:  ----- Netbios Name Service Header -----
NBT:  
NBT:  Type = Registration Request
NBT:  Status = Success
NBT:  Transaction ID = 0x4711
NBT:  Flags Summary = 0x2910
NBT:     - Broadcast
NBT:     - Recursion Desired
NBT:  Question count = 1
NBT:  Answer Count = 0
NBT:  Name Service Count = 0
NBT:  Additional Record Count = 1
NBT:  Question Name = SERVER[20]
NBT:  Question Type = 0x0020
NBT:  Question Class = 0x0001
NBT:  Resource Record Name = SERVER[20]
NBT:  Resource Record Type = 0x0020
NBT:  Resource Record Class = 0x0001
NBT:  Time to Live (Milliseconds) = 300000
NBT:  RDATA Length = 0x0006
NBT:  Resource Record Flags = 0x6000
NBT:     - Unique NetBIOS Name, H node

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 1548
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 204a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 138
UDP:  Destination port = 138 (NBDG)
UDP:  Length = 103 
UDP:  Checksum = DB34 
UDP:  
NBT:  ----- Netbios Datagram Service Header -----
NBT:  
NBT:  Datagram Packet Type = 0x10
NBT:  Datagram Flags = 0x02
NBT:  Datagram ID = 0x0009
NBT:  Source IP = 10.9.0.10
NBT:  Source Port = 138
NBT:  Datagram Length = 0x0051
NBT:  Packet Offset = 0x0000
NBT:  Source Name = CLIENT[0]
NBT:  Destination Name = WORKGROUP[1d]
NBT:  Number of data bytes remaining = 13
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 41649
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 83a4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 138
UDP:  Destination port = 138 (NBDG)
UDP:  Length = 103 
UDP:  Checksum = DA34 
UDP:  
NBT:  ----- Netbios Datagram Service Header -----
NBT:  
NBT:  Datagram Packet Type = 0x11
NBT:  Datagram Flags = 0x02
NBT:  Datagram ID = 0x0009
NBT:  Source IP = 10.9.0.10
NBT:  Source Port = 138
NBT:  Datagram Length = 0x0051
NBT:  Packet Offset = 0x0000
NBT:  Source Name = CLIENT[0]
NBT:  Destination Name = WORKGROUP[1d]
NBT:  Number of data bytes remaining = 13
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 20342
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d6df
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 138
UDP:  Destination port = 138 (NBDG)
UDP:  Length = 103 
UDP:  Checksum = D934 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 55204
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4efb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1139
TCP:  Destination port = 139 (NBT)
TCP:  Sequence number = 1001139
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
TCP:  Window = 64240
TCP:  Checksum = 0x4d31
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  
NBT:  ----- NBT:   -----
NBT:  
NBT:  ""
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
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
IP:   Identification = 15909
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e87a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000139
TCP:  Acknowledgement number = 1001140
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
TCP:  Window = 64240
TCP:  Checksum = 0x0109
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  
NBT:  ----- NBT:   -----
NBT:  
NBT:  ""
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 641
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2433
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1139
TCP:  Destination port = 139 (NBT)
TCP:  Sequence number = 1001140
TCP:  Acknowledgement number = 5000140
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x08ee
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT:   -----
NBT:  
NBT:  ""
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 126 bytes
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
IP:   Total length = 112 bytes
IP:   Identification = 16112
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e77b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1139
TCP:  Destination port = 139 (NBT)
TCP:  Sequence number = 1001140
TCP:  Acknowledgement number = 5000140
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xd8d5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION REQUEST
NBT:  Destination = SERVER[20]
NBT:  Source = CLIENT[0]
NBT:  Length = 68 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 11913
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f826
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000140
TCP:  Acknowledgement number = 1001212
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x8699
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = POSITIVE SESSION RESPONSE
NBT:  Length = 0 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 54615
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5158
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000144
TCP:  Acknowledgement number = 1001212
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x8595
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = NEGATIVE SESSION RESPONSE
NBT:  Length = 0 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 61100
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3803
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000148
TCP:  Acknowledgement number = 1001212
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x8491
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = RETARGET SESSION RESPONSE
NBT:  Length = 0 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 7739
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0875
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000152
TCP:  Acknowledgement number = 1001212
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x838d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION KEEP ALIVE
NBT:  Length = 0 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 50670
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 60c1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 139
TCP:  Destination port = 1139 
TCP:  Sequence number = 5000156
TCP:  Acknowledgement number = 1001212
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x6f89
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = Unknown
NBT:  Length = 0 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 67 bytes
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
IP:   Total length = 53 bytes
IP:   Identification = 29158
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b4c0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1139
TCP:  Destination port = 139 (NBT)
TCP:  Sequence number = 1001212
TCP:  Acknowledgement number = 5000160
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xae2f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 9 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 57 bytes
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
IP:   Total length = 43 bytes
IP:   Identification = 53509
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 55ab
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1139
TCP:  Destination port = 139 (NBT)
TCP:  Sequence number = 1001225
TCP:  Acknowledgement number = 5000160
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x087a
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

