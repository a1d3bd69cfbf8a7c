ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 0 (Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 2 (Rapid Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 128 (TC Notification)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 38 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 5 (?)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 21 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 7 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 128 (TC Notification)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 6 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 30 bytes
ETHER:  Destination = 1:80:c2:0:0:0, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 16 bytes
ETHER:  SSAP = 42, DSAP = 42, CTRL = 03
ETHER:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 0 (Configuration)
Bridge-PDU: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 0F (Hello)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 10 (Hello)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 11 (P2P Hello)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 12 (Link State)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 14 (Link State)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 18 (CSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 19 (CSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 1A (PSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 1B (PSN)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
IS-IS: ----- IS-IS Frame -----
IS-IS: 
IS-IS: Frame type = 1E (Unknown)
IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 1:80:c2:0:2:1, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 26 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  
TRILL-IS-IS: ----- Core TRILL IS-IS Frame -----
TRILL-IS-IS: 
TRILL-IS-IS: Frame type = 1E (Unknown)
TRILL-IS-IS: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 23 bytes
ETHER:  Destination = 1:80:c2:0:0:14, Standard MAC Group Address
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  IEEE 802.3 length = 9 bytes
ETHER:  SSAP = FE, DSAP = FE, CTRL = 03
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 1
AARP: Protocol type = 809B (EtherTalk (AppleTalk over Ethernet))
AARP: Length of hardware address = 6 bytes
AARP: Length of protocol address = 4 bytes
AARP: Opcode 1 (AARP Request)
AARP: Sender's hardware address = 2:0:a:9:0:a
AARP: Sender's protocol address = 65281.2
AARP: Target hardware address = ?
AARP: Target protocol address = 65280.1
AARP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 1
AARP: Protocol type = 809B (EtherTalk (AppleTalk over Ethernet))
AARP: Length of hardware address = 6 bytes
AARP: Length of protocol address = 4 bytes
AARP: Opcode 2 (AARP Reply)
AARP: Sender's hardware address = 2:0:a:9:0:a
AARP: Sender's protocol address = 65281.2
AARP: Target hardware address = 2:0:a:9:0:1
AARP: Target protocol address = 65280.1
AARP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 1
AARP: Protocol type = 809B (EtherTalk (AppleTalk over Ethernet))
AARP: Length of hardware address = 6 bytes
AARP: Length of protocol address = 4 bytes
AARP: Opcode 3 (AARP Probe)
AARP: Sender's hardware address = 2:0:a:9:0:a
AARP: Sender's protocol address = 65281.2
AARP: Target hardware address = ?
AARP: Target protocol address = ?
AARP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 1
AARP: Protocol type = 809B (EtherTalk (AppleTalk over Ethernet))
AARP: Length of hardware address = 6 bytes
AARP: Length of protocol address = 4 bytes
AARP: Opcode 4 ()
AARP: Sender's hardware address = 2:0:a:9:0:a
AARP: Sender's protocol address = 65281.2
AARP: Target hardware address = ?
AARP: Target protocol address = 65280.1
AARP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: Hardware type = 6
AARP: Protocol type = 809B (EtherTalk (AppleTalk over Ethernet))
AARP: Length of hardware address = 6 bytes
AARP: Length of protocol address = 4 bytes
AARP: Opcode 1 (AARP Request)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 41 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 80F3 (AARP (Appletalk))
ETHER:  
AARP: ----- AARP Frame -----
AARP: 
AARP: AARP (short packet)

