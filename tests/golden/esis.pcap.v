ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 31 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 28
ES-IS: Version = 1
ES-IS: Type = 2 (ESH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 0924
ES-IS: Address = 4700058000000000000002000a09000100
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 49 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 46
ES-IS: Version = 1
ES-IS: Type = 2 (ESH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 1a0c
ES-IS: Address = 4700058000000000000002000a09000100
ES-IS: Address = 4700058000000000000002000a09000100
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 32 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 29
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 2d94
ES-IS: Router = 49000102000a0900fe00
ES-IS: Option = 198
ES-IS:  Configuration time = 60 seconds
ES-IS: Option = 197
ES-IS:  Value = 616263
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 48 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 45
ES-IS: Version = 1
ES-IS: Type = 6 (RD)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 4e46
ES-IS: Address = 4700058000000000000002000a09000100
ES-IS: Subnetwork address = 02000a090001
ES-IS: Router = 49000102000a0900fe00
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 35
ES-IS: Version = 1
ES-IS: Type = 6 (RD)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 33d3
ES-IS: Address = 4700058000000000000002000a09000100
ES-IS: Subnetwork address = 02000a090001
ES-IS: Router = 
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 23 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 20
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 1234
ES-IS: Router = 49000102000a0900fe00
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 23 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 20
ES-IS: Version = 2
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = f9c4
ES-IS: Router = 49000102000a0900fe00
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 17 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 14
ES-IS: Version = 1
ES-IS: Type = 9 (9)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 4aba
ES-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 23 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 200
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 0ffb

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 23 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 5
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = 6965

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 17 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 14
ES-IS: Version = 1
ES-IS: Type = 2 (ESH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = e205

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 18 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 00 (Unknown)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 4 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 00 (Unknown)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 17 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 18 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 26 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 24
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = d6df

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 30 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 24
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = d6df

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 36 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 24
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = d6df

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 37 bytes
ETHER:  Destination = 9:0:2b:0:0:5, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 27 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
ES-IS: ----- ES-IS Frame -----
ES-IS: 
ES-IS: Header length = 24
ES-IS: Version = 1
ES-IS: Type = 4 (ISH)
ES-IS: Holding time = 60 seconds
ES-IS: Checksum = d6df
ES-IS: Router = 49000102000a0900fe00

