ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 0 (0)
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 1 (BRRQ   )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 3 (LKUP R )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 4 (FWD    )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 12 (RGSTR  )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 13 (UNRGSTR)
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 14 (OK     )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 15 (ERROR  )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = (broadcast), Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 2
NBP:  Id = 5
NBP:  Name = "Host:AFPServ@*"
NBP:  Net = 65281, node = 9, sock = 80, enum = 0
NBP:  NBP (short tuple)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  NBP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 5 (RTMP Req)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: Func = 1 (Request)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 5 (RTMP Req)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: Func = 2 (Route Data Request, split horizon)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 5 (RTMP Req)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: Func = 3 (Route Data Request, no split horizon)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 5 (RTMP Req)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: Func = 9 (unknown)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 32
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 1 (RTMP Resp)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: RTMP Data, Length = 32
RTMP: Senders Net = 65281, Sender Node 2
RTMP: Network = 1-5, Distance = 0
RTMP: Network = 10-20, Distance = 3
RTMP: Network = 30, Distance = 4

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 23
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 1 (RTMP Resp)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: RTMP Data, Length = 23
RTMP: Senders Net = 65281, Sender Node 2
RTMP: Network = 30, Distance = 4

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 21
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 1 (RTMP Resp)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: RTMP Data, Length = 21 (short packet)
RTMP: Senders Net = 65281, Sender Node 2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 1 (RTMP)
DDP:  Destination = 65280.1, Socket = 1 (RTMP)
DDP:  Hop count = 1
DDP:  Length = 15
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 1 (RTMP Resp)
DDP:  
RTMP: ----- RTMP Header -----
RTMP: 
RTMP: (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 130 
DDP:  Destination = 65280.1, Socket = 4 (Echoer)
DDP:  Hop count = 1
DDP:  Length = 18
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 4 (AEP)
DDP:  
AECHO:  ----- AECHO Header -----
AECHO:  
AECHO:  Func = 1 (Request)
AECHO:  Length = 18

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 4 (Echoer)
DDP:  Destination = 65280.1, Socket = 130 
DDP:  Hop count = 1
DDP:  Length = 18
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 4 (AEP)
DDP:  
AECHO:  ----- AECHO Header -----
AECHO:  
AECHO:  Func = 2 (Reply)
AECHO:  Length = 18

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x40 (TReq ALO 30s), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x60 (TReq XO 30s), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x61 (TReq XO 1m), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x6f (TReq XO STS (undef 7)), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x80 (TResp ALO), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x90 (TResp ALO EOM), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x98 (TResp ALO EOM STS), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0xc0 (TRel ALO), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 25
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 25
ATP:  Ctrl = 0x0 ( ALO), bitmap/seq = 0x7
ATP:  TID = 99, user bytes 0x1 0x2 0x3 0x4
ATP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 140 
DDP:  Hop count = 1
DDP:  Length = 16
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  ATP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 21
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 21
ATP:  Ctrl = 0x40 (TReq ALO 30s), bitmap/seq = 0x1
ATP:  TID = 99, user bytes 0x7 0x0 0x0 0x5
ATP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  GetMyZone, Start Index = 5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 21
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 21
ATP:  Ctrl = 0x40 (TReq ALO 30s), bitmap/seq = 0x1
ATP:  TID = 99, user bytes 0x8 0x0 0x0 0x5
ATP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  GetZoneList, Start Index = 5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 141 
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 21
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 21
ATP:  Ctrl = 0x40 (TReq ALO 30s), bitmap/seq = 0x1
ATP:  TID = 99, user bytes 0x9 0x0 0x0 0x5
ATP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  GetLocalZones, Start Index = 5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 141 
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 3 (ATP)
DDP:  
ATP:  ----- ATP Header -----
ATP:  
ATP:  Length = 35
ATP:  Ctrl = 0x90 (TResp ALO EOM), bitmap/seq = 0x0
ATP:  TID = 99, user bytes 0x0 0x0 0x0 0x2
ATP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 27
ZIP:  ZoneReply, Number of Zones = 2, Length = 27
ZIP:  Zone = "Zone A"
ZIP:  Zone = "Zone B"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 19
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 19
ZIP:  Query, Network count = 2
ZIP:  Net = 65280
ZIP:  Net = 65281

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 28
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 28
ZIP:  Reply, Network count = 2
ZIP:  Network = 65280, Zone = "Zone A"
ZIP:  Network = 65281, Zone = "B"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 28
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 28
ZIP:  Reply, Network count = 2
ZIP:  Network = 65280, Zone = "Zone A"
ZIP:  Network = 65281, Zone = "B"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 26
ZIP:  GetNetInfo Zone = "Zone A"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 41
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 41
ZIP:  GetNetInfo Reply, Flags 0x80 (ZoneInvalid)
ZIP:  Network number = 1-9
ZIP:  Zone = "Zone A"
ZIP:  Multicast address = 9:0:7:0:0:1
ZIP:  Default Zone = "Default"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 41
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 41
ZIP:  GetNetInfo Reply, Flags 0x40 (UseBroadcast)
ZIP:  Network number = 1-9
ZIP:  Zone = "Zone A"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 41
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 41
ZIP:  GetNetInfo Reply, Flags 0x20 (OnlyOneZone)
ZIP:  Network number = 1-9
ZIP:  Zone = "Zone A"
ZIP:  Multicast address = 9:0:7:0:0:1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 41
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 41
ZIP:  GetNetInfo Reply, Flags 0xe0 (ZoneInvalid UseBroadcast OnlyOneZone)
ZIP:  Network number = 1-9
ZIP:  Zone = "Zone A"
ZIP:  Default Zone = "Default"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 34
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 34
ZIP:  Notify, Flags 0x0 ()
ZIP:  Old Zone = "Old"
ZIP:  New Multicast address = 9:0:7:0:0:1
ZIP:  New Default Zone = "New"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 15
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  Length = 15
ZIP:  Op = 99

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 14
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 6 (ZIP)
DDP:  
ZIP:  ----- ZIP Header -----
ZIP:  
ZIP:  ZIP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 6 (ZIS)
DDP:  Destination = 65280.1, Socket = 6 (ZIS)
DDP:  Hop count = 1
DDP:  Length = 18
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 22 ()
DDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 27 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  NBP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 28 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  NBP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 30 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  NBP (short tuple)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  NBP (short tuple)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 65281.2, Socket = 2 (NIS)
DDP:  Destination = 65280.1, Socket = 2 (NIS)
DDP:  Hop count = 1
DDP:  Length = 35
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 35
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  NBP (short tuple)

