ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 86 bytes
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
IP:   Total length = 72 bytes
IP:   Identification = 3966
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 55c3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xae4e
OSPF:  Auth = None
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = E
OSPF HELLO:  Mask = 255.255.255.0
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 1
OSPF HELLO:  Dead interval = 40
OSPF HELLO:  Designated Router = 10.9.0.254
OSPF HELLO:  Backup Designated Router = 10.9.0.20
OSPF HELLO:  Neighbor: 10.9.9.1
OSPF HELLO:  Neighbor: 10.9.9.7

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 62735
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 7039
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = 0.0.0.1
OSPF:  Checksum = 0xe494
OSPF:  Auth = None
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = T/E/MC
OSPF HELLO:  Mask = 255.0.0.0
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 0
OSPF HELLO:  Dead interval = 40

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 623
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 62da
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd46f
OSPF:  Auth = simple
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = E
OSPF HELLO:  Mask = 255.255.255.0
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 1
OSPF HELLO:  Dead interval = 40
OSPF HELLO:  Designated Router = 10.9.0.254
OSPF HELLO:  Backup Designated Router = 10.9.0.20

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 51527
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 9c01
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd46e
OSPF:  Auth = md5
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = E
OSPF HELLO:  Mask = 255.255.255.0
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 1
OSPF HELLO:  Dead interval = 40
OSPF HELLO:  Designated Router = 10.9.0.254
OSPF HELLO:  Backup Designated Router = 10.9.0.20

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 7509
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 47f4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd467
OSPF:  Auth = 9 (unknown auth type)
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = E
OSPF HELLO:  Mask = 255.255.255.0
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 1
OSPF HELLO:  Dead interval = 40
OSPF HELLO:  Designated Router = 10.9.0.254
OSPF HELLO:  Backup Designated Router = 10.9.0.20

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 226 bytes
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
IP:   Total length = 212 bytes
IP:   Identification = 13992
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 2e0d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = DD
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x4dd4
OSPF:  Auth = None
OSPF DB:  ----- Database Description Packet -----
OSPF DB:  
OSPF DB:  Options = E
OSPF DB:  Flags = I/M/MS
OSPF DB:  Sequence = 0x3E8
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 59 
OSPF DB:  Router LSA; Router = 10.9.9.1 
OSPF DB:  Options = T/E/MC
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1:01 
OSPF DB:  Network LSA Router = 10.9.9.1 
OSPF DB:              Interface = 10.9.1.0 
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1:00:00 
OSPF DB:  Summary LSA IP = 10.9.1.0 
OSPF DB:              Area Border Router = 10.9.9.1 
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 2:02:05 
OSPF DB:  ASBR Summary abr = 10.9.1.0 
OSPF DB:               asbr = 10.9.9.1 
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1 
OSPF DB:  AS External LSA ase = 10.9.1.0 
OSPF DB:                  asbr = 10.9.9.1 
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1 
OSPF DB:  Group LSA 10.9.1.0 
OSPF DB:            rtr = 10.9.9.1 
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1 
OSPF DB:  Unknown LSA type 7
OSPF DB:  Options = E
OSPF DB:  Sequence = 80000001 
OSPF DB:  Age = 1 
OSPF DB:  Unknown LSA type 9

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
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
IP:   Identification = 41670
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = c28e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = DD
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xe10e
OSPF:  Auth = None
OSPF DB:  ----- Database Description Packet -----
OSPF DB:  
OSPF DB:  Options = 
OSPF DB:  Flags = 
OSPF DB:  Sequence = 0x3E9

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 154 bytes
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
IP:   Total length = 140 bytes
IP:   Identification = 40753
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = c5cb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSReq
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xf9bd
OSPF:  Auth = None
OSPF:  Link State Request Packet
OSPF:  Router LSA; Router = 10.9.9.1 
OSPF:  Network LSA Router = 10.9.9.1 
OSPF:              Interface = 10.9.1.0 
OSPF:  Summary LSA IP = 10.9.1.0 
OSPF:              Area Border Router = 10.9.9.1 
OSPF:  ASBR Summary abr = 10.9.1.0 
OSPF:               asbr = 10.9.9.1 
OSPF:  AS External LSA ase = 10.9.1.0 
OSPF:                  asbr = 10.9.9.1 
OSPF:  Group LSA 10.9.1.0 
OSPF:            rtr = 10.9.9.1 
OSPF:  Unknown LSA type 7
OSPF:  Unknown LSA type 8

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 370 bytes
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
IP:   Total length = 356 bytes
IP:   Identification = 46560
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = ae44
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSUpd
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x218b
OSPF:  Auth = None
OSPF LSU:  ----- Link State Update Packet -----
OSPF LSU:  
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 59 
OSPF LSU:  Router LSA; Router = 10.9.9.1 
OSPF LSU:  Neighbor = 10.9.9.2
OSPF LSU:  Interface = 10.9.0.1
OSPF LSU:  TOS 0 metric = 10
OSPF LSU:  Designated Router = 10.9.0.254
OSPF LSU:  Interface = 10.9.0.1
OSPF LSU:  TOS 0 metric = 1
OSPF LSU:  TOS 8 metric = 20
OSPF LSU:  TOS 16 metric = 30
OSPF LSU:  Network = 10.9.1.0
OSPF LSU:  Mask = 255.255.255.0
OSPF LSU:  TOS 0 metric = 5
OSPF LSU:  Virtual Link
OSPF LSU:  Neighbor = 10.9.9.3
OSPF LSU:  Interface = 10.9.0.1
OSPF LSU:  TOS 0 metric = 7
OSPF LSU:  Unknown link type 9
OSPF LSU:  TOS 0 metric = 7
OSPF LSU:  Options = T/E/MC
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1:01 
OSPF LSU:  Network LSA Router = 10.9.9.1 
OSPF LSU:              Interface = 10.9.1.0 
OSPF LSU:  Mask = 255.255.255.0
OSPF LSU:  Routers:
OSPF LSU:  	10.9.9.1
OSPF LSU:  	10.9.0.254
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1:00:00 
OSPF LSU:  Summary LSA IP = 10.9.1.0 
OSPF LSU:              Area Border Router = 10.9.9.1 
OSPF LSU:  Mask = 255.255.255.0
OSPF LSU:   tos 0 metric 100
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 2:02:05 
OSPF LSU:  ASBR Summary abr = 10.9.1.0 
OSPF LSU:               asbr = 10.9.9.1 
OSPF LSU:   tos 0 metric 100
OSPF LSU:   tos 8 metric 200
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1 
OSPF LSU:  AS External LSA ase = 10.9.1.0 
OSPF LSU:                  asbr = 10.9.9.1 
OSPF LSU:  Mask = 255.255.0.0
OSPF LSU:   type 2 tos 0 metric 20
OSPF LSU:   Forward 10.9.0.7
OSPF LSU:   Tag 0.0.0.9
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1 
OSPF LSU:  Group LSA 10.9.1.0 
OSPF LSU:            rtr = 10.9.9.1 
OSPF LSU:   Unknown LSA type 6
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1 
OSPF LSU:  Unknown LSA type 7
OSPF LSU:  Mask = 255.0.0.0
OSPF LSU:   type 1 tos 0 metric 7
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1 
OSPF LSU:  Unknown LSA type 9
OSPF LSU:   Unknown LSA type 9

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 218 bytes
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
IP:   Total length = 204 bytes
IP:   Identification = 15632
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 27ad
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSAck
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x59a4
OSPF:  Auth = None
OSPF LSA:  ----- Link State Ack Packet -----
OSPF LSA:  
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 59 
OSPF LSA:  Router LSA; Router = 10.9.9.1 
OSPF LSA:  Options = T/E/MC
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1:01 
OSPF LSA:  Network LSA Router = 10.9.9.1 
OSPF LSA:              Interface = 10.9.1.0 
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1:00:00 
OSPF LSA:  Summary LSA IP = 10.9.1.0 
OSPF LSA:              Area Border Router = 10.9.9.1 
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 2:02:05 
OSPF LSA:  ASBR Summary abr = 10.9.1.0 
OSPF LSA:               asbr = 10.9.9.1 
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1 
OSPF LSA:  AS External LSA ase = 10.9.1.0 
OSPF LSA:                  asbr = 10.9.9.1 
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1 
OSPF LSA:  Group LSA 10.9.1.0 
OSPF LSA:            rtr = 10.9.9.1 
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1 
OSPF LSA:  Unknown LSA type 7
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 1 
OSPF LSA:  Unknown LSA type 9

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 48589
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = a78f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = umd
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xeadd
OSPF:  Auth = None

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 38707
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = ce29
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = 
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xead7
OSPF:  Auth = None
OSPF:  Unknown OSPF Type = 6

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 58 bytes
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
IP:   Total length = 44 bytes
IP:   Identification = 41511
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = c335
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = 
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xead6
OSPF:  Auth = None
OSPF:  Unknown OSPF Type = 7

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 15363
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 2946
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 3
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd370
OSPF:  Auth = None
OSPF:  ospfv3 packet in ipv4 header
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = Hello
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0xd370
OSPFv3:  Instance = 0
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = 
OSPF HELLO:  Interface ID = OLD-BROADCAST
OSPF HELLO:  Hello interval = 65535
OSPF HELLO:  Priority = 0
OSPF HELLO:  Dead interval = 65280
OSPF HELLO:  Designated Router = 0.10.2.1
OSPF HELLO:  Backup Designated Router = 0.0.0.40
OSPF HELLO:  Neigbor: 10.9.0.254
OSPF HELLO:  Neigbor: 10.9.0.20

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 36999
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = d4c1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 4
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd270
OSPF:  Auth = None

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 94 bytes
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
IP:   Total length = 80 bytes
IP:   Identification = 55480
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 8c80
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSUpd
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x7c59
OSPF:  Auth = None
OSPF LSU:  ----- Link State Update Packet -----
OSPF LSU:  
OSPF LSU:  Options = T/E/MC
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1:01 
OSPF LSU:  Network LSA Router = 10.9.9.1 
OSPF LSU:              Interface = 10.9.1.0 
OSPF LSU:  Mask = 255.255.255.0
OSPF LSU:  Routers:
OSPF LSU:  	10.9.9.1
OSPF LSU:  	10.9.0.254
OSPF LSU:  --truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
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
IP:   Identification = 34407
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = dedd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSUpd
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x9ed7
OSPF:  Auth = None
OSPF LSU:  ----- Link State Update Packet -----
OSPF LSU:  
OSPF LSU:  Options = E
OSPF LSU:  Sequence = 80000001 
OSPF LSU:  Age = 1 
OSPF LSU:  Router LSA; Router = 10.9.9.1 
OSPF LSU:  --truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
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
IP:   Total length = 74 bytes
IP:   Identification = 8617
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 4396
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = LSAck
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0x81ef
OSPF:  Auth = None
OSPF LSA:  ----- Link State Ack Packet -----
OSPF LSA:  
OSPF LSA:  Options = E
OSPF LSA:  Sequence = 80000001 
OSPF LSA:  Age = 59 
OSPF LSA:  Router LSA; Router = 10.9.9.1 
OSPF LSA:  --truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 85 bytes
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
IP:   Total length = 71 bytes
IP:   Identification = 46610
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = af2f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd488
OSPF:  Auth = None
OSPF:  --truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
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
IP:   Identification = 63225
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 6e64
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 40 bytes
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
IP:   Total length = 356 bytes -- truncated
IP:   Identification = 46560
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 6f44
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 80 bytes
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
IP:   Total length = 356 bytes -- truncated
IP:   Identification = 46560
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 6f44
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 356 bytes -- truncated
IP:   Identification = 46560
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 6f44
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 300 bytes
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
IP:   Total length = 356 bytes -- truncated
IP:   Identification = 46560
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 89 (OSPF)
IP:   Header checksum = 6f44
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

