ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 64 bytes
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
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0000 (LLC/802.3)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 1500 bytes
ETHER:  SSAP = 45, DSAP = 00, CTRL = 00
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 1514 bytes
ETHER:  SSAP = 45, DSAP = 00, CTRL = 00
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 05EB (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 05FF (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0600 (Xerox NS IDP)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0801 (X.75 Internet)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0BAD (Banyan Systems)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 1005 (IP trailer (5))
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6003 (DECNET Phase IV, DNA Routing)
ETHER:  
DECNET:  ----- DECnet Phase IV -----
DECNET:  
DECNET:  Length = 69
DECNET:  Routing flags = 0x00

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 6004 (DEC LAT)
ETHER:  
LAT:  ----- Local Area Transport -----
LAT:  
LAT:  Command = 17 (command 17)
LAT:        .... ..0. = slave
LAT:        .... ...1 = response requested
LAT:  Slots = 0
LAT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8005 (HP Probe protocol)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8037 (IPX (Novell Netware))
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 17664
AARP: Protocol type = 0000 (LLC/802.3)
AARP: Length of hardware address = 0 bytes
AARP: Length of protocol address = 0 bytes
AARP: Opcode 0 ()

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8137 (Novell (old) NetWare IPX)
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = 4500
IPX:  Length = 0
IPX:  Hop count = 0
IPX:  Packet type = 0 (Unknown)
IPX:  Destination = 00000000.0:0:0:0:0:0, socket = 0000
IPX:  Source = 00000000.0:0:0:0:0:0, socket = 0000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8808 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 880B (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8847 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8863 (PPPoE Discovery)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 8864 (PPPoE Session)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 888E (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A2 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88CC (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88E5 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88F7 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 22F3 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = FF00 (BBN VITAL-LanBridge cache wakeups)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = FFFF (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 8:0:20:4:5:6, Sun
ETHER:  Source      = 8:0:20:1:2:3, Sun
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 0:1:d0:9:9:9, 
ETHER:  Source      = 0:0:c:1:2:3, Cisco
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ab:0:0:1:0:0, (multicast)
ETHER:  Source      = 8:0:2b:0:0:1, DEC
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 0:aa:0:1:2:3, Intel
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 8:0:5a:1:2:3, IBM
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:60:8c:1:2:3, 
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 0:0:0:0:0:0, 
ETHER:  Source      = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = aa:0:4:0:1:4, DEC (DECNET)
ETHER:  Ethertype = 9000 (Loopback)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 0 (Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  IEEE 802.3 length = 8 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 2 (Rapid Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  IEEE 802.3 length = 7 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 128 (TC Notification)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  IEEE 802.3 length = 7 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 5 (?)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  IEEE 802.3 length = 5 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 0 (Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 0F (Hello)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 11 (P2P Hello)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 12 (Link State)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 18 (CSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 1B (PSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 28 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 03 (Unknown)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 33 bytes
ETHER:  SSAP = E0, DSAP = E0, CTRL = 03
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = 0000
IPX:  Length = 0
IPX:  Hop count = 0
IPX:  Packet type = 0 (Unknown)
IPX:  Destination = 00000000.0:0:0:0:0:0, socket = 0000
IPX:  Source = 00000000.0:0:0:0:0:0, socket = 0000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 33 bytes
ETHER:  SSAP = F0, DSAP = F0, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 33 bytes
ETHER:  SSAP = 06, DSAP = 06, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 33 bytes
ETHER:  SSAP = 00, DSAP = 01, CTRL = F3
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 33 bytes
ETHER:  SSAP = 04, DSAP = 05, CTRL = BF
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 34 bytes
ETHER:  SSAP = FF, DSAP = FF, CTRL = 00
ETHER:  
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 48
IPX:  Hop count = 0
IPX:  Packet type = 0 (Unknown)
IPX:  Destination = 00000000.0:0:0:0:0:0, socket = 0000
IPX:  Source = 00000000.0:0:0:0:0:0, socket = 0000
IPX:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 58 bytes
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
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 36 bytes
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 6 (IEEE 802)
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 0:0:0:0:0:0
ARP:  Sender's protocol address = 0.0.0.0, OLD-BROADCAST
ARP:  Target hardware address = ?
ARP:  Target protocol address = 0.0.0.0, OLD-BROADCAST
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 85 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 71 bytes
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 48 bytes
ETHER:  Ethertype = 2000 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  Ethertype = 809B (EtherTalk (AppleTalk over Ethernet))
ETHER:  
DDP:  ----- DDP Header -----
DDP:  
DDP:  Source = 0.0, Socket = 0 
DDP:  Destination = 0.0, Socket = 0 
DDP:  Hop count = 0
DDP:  Length = 0
DDP:  Checksum = 0000 (no checksum)
DDP:  DDP type = 0 ()
DDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 8 bytes
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
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 0 bytes
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
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 60 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0000 (LLC/802.3)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 16 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 1500 bytes
ETHER:  SSAP = AA, DSAP = AA, CTRL = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 3 bytes
ETHER:  SSAP = 42, DSAP = , CTRL = 

RUNT:  ----- Short packet -----



RUNT:  ----- Short packet -----



RUNT:  ----- Short packet -----



RUNT:  ----- Short packet -----



RUNT:  ----- Short packet -----



ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 14 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 14 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
ETHER:  Packet size = 15 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 4
IPv6:   Traffic Class = 80
IPv6:   Flow label = 0x32
IPv6:   Payload length = 53501
IPv6:   Next Header = 64 ()
IPv6:   Hop Limit = 0
IPv6:   Source address = 4011:55a1:a09:a:a09:1:7:9
IPv6:   Destination address = 1e:c52d:6865:6c6c:6f2c:2065:7861:6d70
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
ETHER:  Packet size = 84 bytes
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
IP:   Total length = 50 bytes
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

