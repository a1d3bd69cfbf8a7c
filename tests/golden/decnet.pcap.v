ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 37
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x60 (data)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Acknowledged (other) = 2 (negative)
DECNET:  Segment = 5
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 22
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x60 (data)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Acknowledged (other) = 2 (negative)
DECNET:  Segment = 5
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 32
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x10 (link-service)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Segment = 7
DECNET:  Link service flags = 0x00
DECNET:  Flow control value = 1
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 17
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x10 (link-service)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Segment = 7
DECNET:  Link service flags = 0x00
DECNET:  Flow control value = 1
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 29
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x30 (interrupt)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Segment = 8
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 14
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x30 (interrupt)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Segment = 8
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 28
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x04 (data-ack)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 5
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 13
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x04 (data-ack)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 5
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 30
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x14 (ils-ack)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Acknowledged (other) = 1 (negative)
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 15
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x14 (ils-ack)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Acknowledged (other) = 1 (negative)
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 24
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x24 (conn-ack)
DECNET:  Destination link = 8195
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 9
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x24 (conn-ack)
DECNET:  Destination link = 8195
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 36
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x18 (conn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 21
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x18 (conn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 30
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x28 (conn-confirm)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 15
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x28 (conn-confirm)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 29
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x38 (disconn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Reason = 8
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 14
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x38 (disconn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Reason = 8
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 28
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x48 (disconn-confirm)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Reason = 42
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 13
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x48 (disconn-confirm)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Reason = 42
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 30
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x68 (retrans-conn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 15
DECNET:  Routing flags = 0x0a
DECNET:        ...0 .... = not returned
DECNET:        .... 1... = return requested
DECNET:        ..0. .... = not intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 2
DECNET:  NSP message = 0x68 (retrans-conn-initiate)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Services = 0x01
DECNET:  Node type = 2
DECNET:  Segment size = 1459
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 23
DECNET:  Padding = 1 bytes
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x08 (nop)
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 34
DECNET:  Routing flags = 0x0d
DECNET:  Control message = 6 (endnode-hello)
DECNET:  Version = 2
DECNET:  ECO = 0
DECNET:  User ECO = 0
DECNET:  Node = 1.9
DECNET:  Node type = 2
DECNET:  Block size = 1498
DECNET:  Router = 1.1
DECNET:  Hello timer = 15 seconds
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 19
DECNET:  Routing flags = 0x0b
DECNET:  Control message = 5 (router-hello)
DECNET:  Version = 2
DECNET:  ECO = 0
DECNET:  User ECO = 0
DECNET:  Node = 1.1
DECNET:  Node type = 1
DECNET:  Block size = 1498
DECNET:  Priority = 64
DECNET:  Hello timer = 15 seconds
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 14
DECNET:  Routing flags = 0x07
DECNET:  Control message = 3 (lev-1-routing)
DECNET:  Node = 1.1
DECNET:  Nodes 5 to 6
DECNET:   cost = 4, hops = 1
DECNET:   cost = 9, hops = 2
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 12
DECNET:  Routing flags = 0x09
DECNET:  Control message = 4 (lev-2-routing)
DECNET:  Node = 1.1
DECNET:  Areas 1 to 1
DECNET:   cost = 4, hops = 1
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 11
DECNET:  Routing flags = 0x01
DECNET:  Control message = 0 (init)
DECNET:  Node = 1.1
DECNET:  Node type = 2
DECNET:  Block size = 230
DECNET:  Version = 2
DECNET:  ECO = 0
DECNET:  User ECO = 0
DECNET:  Hello timer = 15 seconds
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 8
DECNET:  Routing flags = 0x03
DECNET:  Control message = 1 (verification)
DECNET:  Node = 1.1
DECNET:  Function value = 70617373
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 8
DECNET:  Routing flags = 0x05
DECNET:  Control message = 2 (test)
DECNET:  Node = 1.1
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 1
DECNET:  Routing flags = 0x0f
DECNET:  Control message = 7 (control 7)
DECNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 5
DECNET:  Routing flags = 0x04

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:3:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 5
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 19 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 23 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 27 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 31 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 35 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 39 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x60 (data)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 43 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x60 (data)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 47 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 40
DECNET:  Routing flags = 0x26
DECNET:        ...0 .... = not returned
DECNET:        .... 0... = no return requested
DECNET:        ..1. .... = intra-Ethernet
DECNET:  Destination node = 1.2
DECNET:  Source node = 1.3
DECNET:  Hops = 1
DECNET:  NSP message = 0x60 (data)
DECNET:  Destination link = 8195
DECNET:  Source link = 8196
DECNET:  Acknowledged = 1
DECNET:  Acknowledged (other) = 2 (negative)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 9:0:2b:0:0:f, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 10 (Service announcement)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 8
LAT:  Circuit timer = 8
LAT:  Version = 5.2
LAT:  Incarnation = 1
LAT:  Frame size = 1500
LAT:  Multicast timer = 60 seconds
LAT:  Node = "NODE"
LAT:  Description = "terminals here"
LAT:   Service = "SERVICE", rating = 64
LAT:    Description = "text"
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 1 (Start)
LAT:        .... ..1. = master
LAT:        .... ...0 = no response requested
LAT:  Slots = 1
LAT:  Destination circuit = 0x0101
LAT:  Source circuit = 0x0202
LAT:  Sequence = 5
LAT:  Acknowledged = 4
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 1 (Start)
LAT:        .... ..1. = master
LAT:        .... ...1 = response requested
LAT:  Slots = 1
LAT:  Destination circuit = 0x0101
LAT:  Source circuit = 0x0202
LAT:  Sequence = 5
LAT:  Acknowledged = 4
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 2 (Stop)
LAT:        .... ..1. = master
LAT:        .... ...0 = no response requested
LAT:  Slots = 1
LAT:  Destination circuit = 0x0101
LAT:  Source circuit = 0x0202
LAT:  Sequence = 5
LAT:  Acknowledged = 4
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 3 (command 3)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 1
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 12 (Solicit information)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 1
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 10 (Service announcement)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 8

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 30 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 10 (Service announcement)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 8
LAT:  Circuit timer = 8
LAT:  Version = 5.2
LAT:  Incarnation = 1
LAT:  Frame size = 1500
LAT:  Multicast timer = 60 seconds

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 10 (Service announcement)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 8
LAT:  Circuit timer = 8
LAT:  Version = 5.2
LAT:  Incarnation = 1
LAT:  Frame size = 1500
LAT:  Multicast timer = 60 seconds
LAT:  Node = "NODE"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 10 (Service announcement)
LAT:        .... ..0. = slave
LAT:        .... ...0 = no response requested
LAT:  Slots = 8
LAT:  Circuit timer = 8
LAT:  Version = 5.2
LAT:  Incarnation = 1
LAT:  Frame size = 1500
LAT:  Multicast timer = 60 seconds
LAT:  Node = "NODE"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:1:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6001 (DEC Dump/Load)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 10
MOP:  Code = 8 (Request Program)
MOP:  Device type = 37
MOP:  Format version = 1
MOP:  Program type = 2
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6001 (DEC Dump/Load)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 9
MOP:  Code = 2 (Memory Load)
MOP:  Load number = 1
MOP:  Load address = 0x00001000
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6001 (DEC Dump/Load)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 2
MOP:  Code = 10 (Request Memory Load)
MOP:  Load number = 2
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6001 (DEC Dump/Load)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 1
MOP:  Code = 3 (Assistance Volunteer)
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6001 (DEC Dump/Load)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 1
MOP:  Code = 99 (code 99)
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:2:0:0, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 21
MOP:  Code = 7 (System ID)
MOP:  Receipt number = 5
MOP:  Information 1 = 040000
MOP:  Information 1 = 02000a09000a
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 4
MOP:  Code = 5 (Request ID)
MOP:  Receipt number = 5
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 17 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 21
MOP:  Code = 7 (System ID)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 21
MOP:  Code = 7 (System ID)
MOP:  Receipt number = 5
MOP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 25 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 21
MOP:  Code = 7 (System ID)
MOP:  Receipt number = 5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 30 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6002 (DEC Remote Console)
ETHER:  
MOP:  ----- Maintenance Operation Protocol -----
MOP:  
MOP:  Length = 21
MOP:  Code = 7 (System ID)
MOP:  Receipt number = 5
MOP:  Information 1 = 040000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6007 (DEC Local Area VAX Cluster (LAVC))
ETHER:  
SCA:  ----- System Communication Architecture -----
SCA:  
SCA:  Length = 46 bytes
SCA:  

