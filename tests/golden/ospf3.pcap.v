ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = Hello
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF HELLO:  ----- Hello Packet -----
OSPF HELLO:  
OSPF HELLO:  Options = V6/E/R
OSPF HELLO:  Interface ID = 0.0.0.5
OSPF HELLO:  Hello interval = 10
OSPF HELLO:  Priority = 1
OSPF HELLO:  Dead interval = 40
OSPF HELLO:  Designated Router = 10.9.0.254
OSPF HELLO:  Backup Designated Router = 10.9.0.20
OSPF HELLO:  Neigbor: 10.9.9.1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 242 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 188
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = DD
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF DB:  ----- Database Description Packet -----
OSPF DB:  
OSPF DB:  Options = V6/E/R
OSPF DB:  Flags = I/M/MS
OSPF DB:  MTU = 1500
OSPF DB:  Sequence = 0x123
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  area Router = 10.9.9.1
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  area Net DR 10.9.9.1 IF 0.0.0.5
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  area Inter-area-prefix = 0.0.0.5 ABR 10.9.9.1
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  area Inter-area-router = 10.9.9.1 Router 0.0.0.5
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  AS ASE = 0.0.0.5 ASBR 10.9.9.1
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  linklocal link = 0.0.0.5 Router 10.9.9.1
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:  area Inter-area-prefix = 0.0.0.5 Router 10.9.9.1
OSPF DB:  Sequence = 80000002 
OSPF DB:  Age = 5 
OSPF DB:   Unknown type = 0x600a

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 166 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 112
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = LSReq
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF LSR:  ----- Link State Request Packet -----
OSPF LSR:  
OSPF LSR:  area Router = 10.9.9.1
OSPF LSR:  area Net DR 10.9.9.1 IF 0.0.0.5
OSPF LSR:  AS ASE = 0.0.0.5 ASBR 10.9.9.1
OSPF LSR:  linklocal link = 0.0.0.5 Router 10.9.9.1
OSPF LSR:  area group = 0.0.0.5 Router 10.9.9.1
OSPF LSR:  area Type 7 = 0.0.0.5 Router 10.9.9.1
OSPF LSR:  area Inter-area-prefix = 0.0.0.5 Router 10.9.9.1
OSPF LSR:  linklocal Unknown type = 0x20

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 438 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 384
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = LSUpd
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF LSU:  ----- Link State Update Packet -----
OSPF LSU:  
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Router = 10.9.9.1
OSPF LSU:  Neighbor = 10.9.0.254
OSPF LSU:  Interface = 0.0.0.4 id 0.0.0.3
OSPF LSU:   metric = 10
OSPF LSU:  Designated Router = 10.9.0.254
OSPF LSU:  DR Interface = 0.0.0.4 id 0.0.0.3
OSPF LSU:   metric = 10
OSPF LSU:  Virtual Link
OSPF LSU:  Neighbor = 10.9.0.254
OSPF LSU:  Interface = 0.0.0.4 id 0.0.0.3
OSPF LSU:   metric = 10
OSPF LSU:  Unknown link type 7
OSPF LSU:   metric = 10
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Net DR 10.9.9.1 IF 0.0.0.5
OSPF LSU:  Routers:
OSPF LSU:  	10.9.9.1
OSPF LSU:  	10.9.0.254
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Inter-area-prefix = 0.0.0.5 ABR 10.9.9.1
OSPF LSU:  Metric = 20
OSPF LSU:  fd09:1::/48
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Inter-area-router = 10.9.9.1 Router 0.0.0.5
OSPF LSU:   Unknown LSA type 8196
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  AS ASE = 0.0.0.5 ASBR 10.9.9.1
OSPF LSU:   Unknown LSA type 16389
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  linklocal link = 0.0.0.5 Router 10.9.9.1
OSPF LSU:  Priority 1
OSPF LSU:  Link Local addr fe80::1
OSPF LSU:  npref 2
OSPF LSU:  fd09:2::/64 (opt = 2)
OSPF LSU:  ::/0
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Inter-area-prefix = 0.0.0.5 Router 10.9.9.1
OSPF LSU:  area Router = 10.9.9.1
OSPF LSU:  NPref 2
OSPF LSU:  fd09:3::/64
OSPF LSU:  fd09::1/128 (opt = 2)
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:   Unknown type = 0x600a
OSPF LSU:   Unknown LSA type 24586

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 230 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 176
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = LSAck
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF LSA:  ----- Link State Ack Packet -----
OSPF LSA:  
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  area Router = 10.9.9.1
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  area Net DR 10.9.9.1 IF 0.0.0.5
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  area Inter-area-prefix = 0.0.0.5 ABR 10.9.9.1
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  area Inter-area-router = 10.9.9.1 Router 0.0.0.5
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  AS ASE = 0.0.0.5 ASBR 10.9.9.1
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  linklocal link = 0.0.0.5 Router 10.9.9.1
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:  area Inter-area-prefix = 0.0.0.5 Router 10.9.9.1
OSPF LSA:  Sequence = 80000002 
OSPF LSA:  Age = 5 
OSPF LSA:   Unknown type = 0x600a

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPFv3 Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = 
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPFv3:  Unknown OSPF Type = 9

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 44
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 2
OSPFv3:  Type = Hello
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0xd470
OSPFv3:  Instance = 0
OSPFv3:  ospfv2 packet in ipv6 header
OSPF:  ----- OSPF Header -----
OSPF:  
OSPF:  Version = 2
OSPF:  Type = Hello
OSPF:  Router ID = 10.9.9.1
OSPF:  Area ID = OLD-BROADCAST
OSPF:  Checksum = 0xd470
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

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 76
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 3
OSPFv3:  Type = LSUpd
OSPFv3:  Router ID = 10.9.9.1
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x1234
OSPFv3:  Instance = 7
OSPF LSU:  ----- Link State Update Packet -----
OSPF LSU:  
OSPF LSU:  Sequence = 80000002 
OSPF LSU:  Age = 5 
OSPF LSU:  area Inter-area-prefix = 0.0.0.5 ABR 10.9.9.1
OSPF LSU:  Metric = 1
OSPF LSU:  --truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 384
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 384
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 200 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 384
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 333 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 384
IPv6:   Next Header = 89 (OSPF)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

