ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
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
IP:   Identification = 57788
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 44d6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 201
UDP:  Destination port = 201 
UDP:  Length = 42 
UDP:  Checksum = 65FD 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:Lpr@*"
NBP:  Net = 2, node = 7, sock = 2, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
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
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 
UDP:  Checksum = 618F 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:Lpr@*"
NBP:  Net = 2, node = 7, sock = 2, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
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
IP:   Identification = 24651
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c647
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 895
UDP:  Destination port = 895 
UDP:  Length = 42 
UDP:  Checksum = 6091 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:Lpr@*"
NBP:  Net = 2, node = 7, sock = 2, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
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
IP:   Identification = 59064
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3fda
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 16512
UDP:  Destination port = 16514 
UDP:  Length = 42 
UDP:  Checksum = E68C 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:Lpr@*"
NBP:  Net = 2, node = 7, sock = 2, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
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
IP:   Identification = 4682
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1449
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 16639
UDP:  Destination port = 16514 
UDP:  Length = 42 
UDP:  Checksum = E60D 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  Name = "Host:Lpr@*"
NBP:  Net = 2, node = 7, sock = 2, enum = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
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
IP:   Identification = 26594
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = beb0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 16514
UDP:  Destination port = 16514 
UDP:  Length = 42 
UDP:  Checksum = E78A 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
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
IP:   Total length = 66 bytes
IP:   Identification = 29671
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b2a7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 16514
UDP:  Destination port = 16514 
UDP:  Length = 46 
UDP:  Checksum = 06AE 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
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
IP:   Identification = 44754
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 77c0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 896
UDP:  Destination port = 896 
UDP:  Length = 42 
UDP:  Checksum = 608F 
UDP:  

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x80 (Probe/Ack)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 34
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x81 (OpenConnReq)
ADSP: Dest ConnID = 9, AttRcvSeq = 3

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 34
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x82 (OpenConnAck)
ADSP: Dest ConnID = 9, AttRcvSeq = 3

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 34
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x83 (OpenConnReq+Ack)
ADSP: Dest ConnID = 9, AttRcvSeq = 3

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 34
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x84 (OpenConnDeny)
ADSP: Dest ConnID = 9, AttRcvSeq = 3

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x85 (CloseConnAdv)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x86 (ForwReset)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x87 (ForwReset Ack)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x88 (RetransAdv)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x89 (9)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8a (10)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8b (11)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8c (12)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8d (13)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8e (14)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 26
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x8f (15)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 30
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x0 ()

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 30
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x20 (EOM)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 30
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x40 (AckReq)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 30
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x60 (AckReq EOM)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 32
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 100, RecvSeq = 200
ADSP: RcvWin = 4096, Ctrl = 0x70 (AckReq EOM Att)
ADSP: AttCode = 0x1234

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 18
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: (short packet)

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
DDP:  Source = 2.7, Socket = 131 
DDP:  Destination = 0.9, Socket = 130 
DDP:  Hop count = 0
DDP:  Length = 27
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 7 (ADSP)
DDP:  
ADSP: ----- ADSP Header -----
ADSP: 
ADSP: ConnID = 5, ByteSeq = 1, RecvSeq = 2
ADSP: RcvWin = 3, Ctrl = 0x81 (OpenConnReq)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 46 bytes
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 50 bytes
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  NBP (short packet)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  NBP (short tuple)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 62 bytes -- truncated
IP:   Identification = 52917
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 57dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 768
UDP:  Destination port = 768 
UDP:  Length = 42 (Not all data contained in this fragment)
UDP:  Checksum = 618F 
UDP:  
LLAP:  ----- LocalTalk Link Access Protocol -----
LLAP:  
LLAP:  Destination node = 255
LLAP:  Source node = 7
LLAP:  LAP type = 2 (DDP)
LLAP:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 2.7, Socket = 2 (NIS)
DDP:  Destination = 0.9, Socket = 2 (NIS)
DDP:  Hop count = 0
DDP:  Length = 31
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 2 (NBP)
DDP:  
NBP:  ----- NBP Header -----
NBP:  
NBP:  Length = 31
NBP:  Func = 2 (LKUP C )
NBP:  Tuple count = 1
NBP:  Id = 5
NBP:  NBP (short tuple)

