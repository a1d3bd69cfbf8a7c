ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)
IPX:   Network = 00000011, hops = 1, ticks = 2
IPX:   Network = 00000033, hops = 16, ticks = 3
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 51 bytes
ETHER:  SSAP = E0, DSAP = E0, CTRL = 03
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)
IPX:   Network = 00000011, hops = 1, ticks = 2
IPX:   Network = 00000033, hops = 16, ticks = 3
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 48 bytes
ETHER:  SSAP = FF, DSAP = FF, CTRL = 00
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)
IPX:   Network = 00000011, hops = 1, ticks = 2
IPX:   Network = 00000033, hops = 16, ticks = 3
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 56 bytes
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)
IPX:   Network = 00000011, hops = 1, ticks = 2
IPX:   Network = 00000033, hops = 16, ticks = 3
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 40
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 1 (request)
IPX:   Network = ffffffff, hops = 16, ticks = 16
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 34
IPX:  Hop count = 1
IPX:  Packet type = 4 (PEP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0452
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4003
IPX:  SAP operation = 1 (request)
IPX:  Service type = 0x0004
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 174 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 160
IPX:  Hop count = 1
IPX:  Packet type = 4 (PEP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0452
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4003
IPX:  SAP operation = 2 (response)
IPX:   Service type = 0x0004, name = "SERVER"
IPX:    Address = 00000033.0:0:0:0:0:1, socket = 0451, hops = 1
IPX:   Service type = 0x0004, name = "SERVER"
IPX:    Address = 00000033.0:0:0:0:0:1, socket = 0451, hops = 1
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 34
IPX:  Hop count = 1
IPX:  Packet type = 4 (PEP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0452
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4003
IPX:  SAP operation = 3 (nearest request)
IPX:  Service type = 0x0004
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 96
IPX:  Hop count = 1
IPX:  Packet type = 4 (PEP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0452
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4003
IPX:  SAP operation = 4 (nearest response)
IPX:   Service type = 0x0004, name = "SERVER"
IPX:    Address = 00000033.0:0:0:0:0:1, socket = 0451, hops = 1
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 72
IPX:  Hop count = 1
IPX:  Packet type = 4 (PEP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0452
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4003
IPX:  SAP operation = 2 (response)
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x1111 (create connection)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x2222 (request)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x3333 (reply)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x5555 (destroy connection)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x7777 (burst)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x9999 (busy)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 41
IPX:  Hop count = 1
IPX:  Packet type = 17 (NCP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0451
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4004
IPX:  NCP type = 0x0001 (1)
IPX:  NCP sequence = 5
IPX:  NCP connection = 1
IPX:  NCP task = 2
IPX:  NCP function = 72
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 46
IPX:  Hop count = 1
IPX:  Packet type = 5 (SPX)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 5000
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 5001
IPX:  SPX connection control = 0x40
IPX:  SPX source connection = 0x0101
IPX:  SPX destination connection = 0x0202
IPX:  SPX sequence = 5
IPX:  SPX acknowledged = 6
IPX:  SPX allocation = 7
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 34
IPX:  Hop count = 1
IPX:  Packet type = 20 (NetBIOS)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0455
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0455
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 30
IPX:  Hop count = 1
IPX:  Packet type = 0 (Unknown)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0456
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0456
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 5
IPX:  Hop count = 1
IPX:  Packet type = 0 (Unknown)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 4000
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 4000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 1
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000011.ff:ff:ff:ff:ff:ff, socket = 0453
IPX:  Source = 00000022.2:0:a:9:0:a, socket = 0453
IPX:  RIP operation = 2 (response)
IPX:   Network = 00000011, hops = 1, ticks = 2

