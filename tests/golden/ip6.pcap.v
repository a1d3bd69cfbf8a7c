ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  padN option len = 4
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 2
IPv6-DstOpts:  padN option len = 0
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 1 (RSVP)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 2
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 2 (AN)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 2
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 35 (???)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 2
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 3 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 3
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 1 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 1
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Jumbo Payload Option len = 4 bytes
IPv6-HopOpts:  Jumbo Payload Length = 70000 bytes
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 194, len = 4
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Jumbo Payload Option len = 2 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 194, len = 2
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Jumbo Payload Option len = 6 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 194, len = 6
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Option type = 4, len = 1
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  tunnel encapsulation limit len = 1, value = 4
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Option type = 4, len = 0
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  tunnel encapsulation limit len = 0, value = 0
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Option type = 99, len = 4
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 99, len = 4
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Option type = 30, len = 10
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 30, len = 10
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Option type = 201, len = 16
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 201, len = 16
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Error: option 1 truncated (40 + 2 > 6)
IPv6-HopOpts:  padN option len = 4
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Error: option 1 truncated (40 + 2 > 6)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Error: option 34 truncated (200 + 2 > 6)
IPv6-HopOpts:  Option type = 34, len = 4
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Error: option 34 truncated (200 + 2 > 6)
IPv6-DstOpts:  Option type = 34, len = 4
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Router Alert Option len = 0 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Option type = 5, len = 0
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  Error: option 5 truncated (0 + 2 > 1)
IPv6-HopOpts:  Router Alert Option len = 0 bytes?
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  Error: option 5 truncated (0 + 2 > 1)
IPv6-DstOpts:  Option type = 5, len = 0
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 4 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 4 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 8 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Level 5
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 8 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Level 5
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 7 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      malformed 1 suboption (remaining 1)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 7 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      malformed 1 suboption (remaining 1)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 9 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      malformed 1 suboption (remaining 3)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 9 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      malformed 1 suboption (remaining 3)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 9 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Bit-Vector: f00f
IPv6-HopOpts:      malformed 2 suboption (remaining 1)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 9 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Bit-Vector: f00f
IPv6-DstOpts:      malformed 2 suboption (remaining 1)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 6 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Bit-Vector: 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 6 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Bit-Vector: 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 12 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Enumeration: 1 7 256
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 12 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Enumeration: 1 7 256
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 6 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Enumeration:
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 6 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Enumeration:
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 14 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Ranges: 1-9 16-32
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 14 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Ranges: 1-9 16-32
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 9 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Ranges:
IPv6-HopOpts:      malformed 4 suboption (remaining 3)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 9 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Ranges:
IPv6-DstOpts:      malformed 4 suboption (remaining 3)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 9 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Enumeration: 1
IPv6-HopOpts:      malformed 3 suboption (remaining 1)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 9 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Enumeration: 1
IPv6-DstOpts:      malformed 3 suboption (remaining 1)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 10 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      IPv4 Option
IPv6-HopOpts:  Options: (4 bytes)
IPv6-HopOpts:    - RIPSO (4 bytes)
RIPSO:  ----- Revised IP Security Option -----
RIPSO:  
RIPSO:  Type = Basic Security Option (130), Length = 4
RIPSO:  Classification = TOP SECRET (0x3d)
RIPSO:  Protection Authority = GENSER (0x80)
RIPSO:  pad1 option 
RIPSO:  pad1 option 
RIPSO:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 10 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      IPv4 Option
IPv6-DstOpts:  Options: (4 bytes)
IPv6-DstOpts:    - RIPSO (4 bytes)
RIPSO:  ----- Revised IP Security Option -----
RIPSO:  
RIPSO:  Type = Basic Security Option (130), Length = 4
RIPSO:  Classification = TOP SECRET (0x3d)
RIPSO:  Protection Authority = GENSER (0x80)
RIPSO:  pad1 option 
RIPSO:  pad1 option 
RIPSO:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 16 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      IPv4 Option
IPv6-HopOpts:  Options: (10 bytes)
IPv6-HopOpts:    - CIPSO (10 bytes)
IPv6-HopOpts:  CIPSO:  ----- Common IP Security Option -----
IPv6-HopOpts:  CIPSO:  
IPv6-HopOpts:  CIPSO:  Type = CIPSO (134), Length = 10
IPv6-HopOpts:  CIPSO:  Domain of Interpretation = 3
IPv6-HopOpts:  CIPSO:  ----- Tag# 1 -----
IPv6-HopOpts:  CIPSO:  Tag Type = 1, Tag Length = 4
IPv6-HopOpts:  CIPSO:  Sensitivity Level = 0x05
IPv6-HopOpts:  CIPSO:  Categories = None
IPv6-HopOpts:  CIPSO:  
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 16 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      IPv4 Option
IPv6-DstOpts:  Options: (10 bytes)
IPv6-DstOpts:    - CIPSO (10 bytes)
IPv6-DstOpts:  CIPSO:  ----- Common IP Security Option -----
IPv6-DstOpts:  CIPSO:  
IPv6-DstOpts:  CIPSO:  Type = CIPSO (134), Length = 10
IPv6-DstOpts:  CIPSO:  Domain of Interpretation = 3
IPv6-DstOpts:  CIPSO:  ----- Tag# 1 -----
IPv6-DstOpts:  CIPSO:  Tag Type = 1, Tag Length = 4
IPv6-DstOpts:  CIPSO:  Sensitivity Level = 0x05
IPv6-DstOpts:  CIPSO:  Categories = None
IPv6-DstOpts:  CIPSO:  
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 12 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Destination-Only Data length 6
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 12 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Destination-Only Data length 6
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 7 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:          unknown 7 suboption (len 1)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 7 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:          unknown 7 suboption (len 1)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 6 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:          unknown 0 suboption (len 0)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 6 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:          unknown 0 suboption (len 0)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 5 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      truncated 1 suboption (no len)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 5 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      truncated 1 suboption (no len)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 8 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      bad 1 suboption (len 2 <= 1 <= 4)
IPv6-HopOpts:      
IPv6-HopOpts:      bad 0 suboption (len 2 <= 5 <= 2)
IPv6-HopOpts:          unknown 0 suboption (len 0)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 8 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      bad 1 suboption (len 2 <= 1 <= 4)
IPv6-DstOpts:      
IPv6-DstOpts:      bad 0 suboption (len 2 <= 5 <= 2)
IPv6-DstOpts:          unknown 0 suboption (len 0)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 8 bytes
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      bad 1 suboption (len 2 <= 99 <= 4)
IPv6-HopOpts:      Level 5
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 8 bytes
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      bad 1 suboption (len 2 <= 99 <= 4)
IPv6-DstOpts:      Level 5
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 15 bytes?
IPv6-HopOpts:      DOI = 0 (IPv4)
IPv6-HopOpts:      Level 5
IPv6-HopOpts:      Bit-Vector: 
IPv6-HopOpts:      malformed 2 suboption (remaining 1)
IPv6-HopOpts:      Enumeration: 2
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 15 bytes?
IPv6-DstOpts:      DOI = 0 (IPv4)
IPv6-DstOpts:      Level 5
IPv6-DstOpts:      Bit-Vector: 
IPv6-DstOpts:      malformed 2 suboption (remaining 1)
IPv6-DstOpts:      Enumeration: 2
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 2 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 2 bytes?
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 5 bytes?
IPv6-HopOpts:      DOI = 77 (???)
IPv6-HopOpts:      truncated 1 suboption (no len)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 5 bytes?
IPv6-DstOpts:      DOI = 77 (???)
IPv6-DstOpts:      truncated 1 suboption (no len)
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 85 arrived at 9:00:0.10500
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 17 (UDP)
IPv6-HopOpts:  Labeled Security Option len = 0 bytes?
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  Labeled Security Option len = 0 bytes?
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
ETHER:  Packet size = 115 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 61
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 40
IPv6-Route:  Routing type = 0
IPv6-Route:  Segments left = 2
IPv6-Route:  address[0]=fd09::fe
IPv6-Route:  address[1]=fd09:1::1
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
ETHER:  Packet size = 115 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 61
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 40
IPv6-Route:  Routing type = 0
IPv6-Route:  Segments left = 0
IPv6-Route:  address[0]=fd09::fe
IPv6-Route:  address[1]=fd09:1::1
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 8
IPv6-Route:  Routing type = 0
IPv6-Route:  Segments left = 0
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 24
IPv6-Route:  Routing type = 2
IPv6-Route:  Segments left = 1
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 16
IPv6-Route:  Routing type = 0
IPv6-Route:  Segments left = 1
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 24
IPv6-Route:  Routing type = 4
IPv6-Route:  Segments left = 0
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 107 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 53
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 17 (UDP)
IPv6-Route:  Header length = 32
IPv6-Route:  Routing type = 3
IPv6-Route:  Segments left = 1
IPv6-Route:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 43 (IPv6-Route)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 8
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 16
IPv6-Frag:  More Fragments Flag = false
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = false
IPv6-Frag:  Identification = 9
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 65528
IPv6-Frag:  More Fragments Flag = false
IPv6-Frag:  Identification = 4294967295
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 44 (IPv6-Frag)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = false
IPv6-Frag:  Identification = 1
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 115 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 61
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 43 (IPv6-Route)
IPv6-HopOpts:  padN option len = 4
IPv6-HopOpts:  
IPv6-Route:  ----- IPv6 Routing Header -----
IPv6-Route:  
IPv6-Route:  Next header = 60 (IPv6-DstOpts)
IPv6-Route:  Header length = 24
IPv6-Route:  Routing type = 0
IPv6-Route:  Segments left = 1
IPv6-Route:  address[0]=fd09::fe
IPv6-Route:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 17 (UDP)
IPv6-DstOpts:  tunnel encapsulation limit len = 1, value = 3
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  pad1 option 
IPv6-DstOpts:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 395 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 341
IPv6:   Next Header = 60 (IPv6-DstOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  
IPv6-DstOpts:  ----- IPv6 Destination Options Header -----
IPv6-DstOpts:  
IPv6-DstOpts:  Next Header = 60 (IPv6-DstOpts)
IPv6-DstOpts:  padN option len = 4
IPv6-DstOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
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
IPv6:   Next Header = 1 (ICMP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
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
IPv6:   Next Header = 2 (IGMP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 0 (Unknown)
IGMP:  Max Response Time = 0
IGMP:  Checksum = 0
IGMP:  Group = 0.0.0.0
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
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
IPv6:   Next Header = 4 (IP-in-IP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IP:   ----- IP Header -----
IP:   
IP:   Version = 0
IP:   Header length = 0 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 0 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 0 seconds/hops
IP:   Protocol = 0 (IPv6-HopOpts)
IP:   Header checksum = 0000
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 0.0.0.0, OLD-BROADCAST
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
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
IPv6:   Next Header = 41 (IPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 0
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 0
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 0
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ::, UNSPECIFIED
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
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
IPv6:   Next Header = 59 ()
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
OSPFv3:  ----- OSPF Header -----
OSPFv3:  
OSPFv3:  Version = 0
OSPFv3:  Type = umd
OSPFv3:  Router ID = OLD-BROADCAST
OSPFv3:  Area ID = OLD-BROADCAST
OSPFv3:  Checksum = 0x0
OSPFv3:  Instance = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
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
IPv6:   Next Header = 103 ()
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
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
IPv6:   Next Header = 132 ()
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
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
IPv6:   Next Header = 135 ()
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
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
IPv6:   Next Header = 200 ()
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
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
IPv6:   Next Header = 255 (RAW)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 95 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 41
IPv6:   Next Header = 4 (IP-in-IP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
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
IP:   Total length = 41 bytes
IP:   Identification = 2843
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1b8d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = FA64 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 115 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 61
IPv6:   Next Header = 41 (IPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 21
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 50 (ESP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
ESP:  ----- Encapsulating Security Payload -----
ESP:  
ESP:  SPI = 0x1000
ESP:  Replay = 7
ESP:     ....ENCRYPTED DATA....

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 45
IPv6:   Next Header = 51 (AH)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
AH:  ----- Authentication Header -----
AH:  
AH:  Next header = 17 (UDP)
AH:  AH length = 4 (24 bytes)
AH:  <Reserved field = 0x0>
AH:  SPI = 0x100
AH:  Replay = 7
AH:  ICV = 494356494356494356494356
AH:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 184
IPv6:   Flow label = 0xabcde
IPv6:   Payload length = 21
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 3
IPv6:   Flow label = 0xfffff
IPv6:   Payload length = 21
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 0
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 0
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 1
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahea"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 22
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 200
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 65535
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahead"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 8C57 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = ::1
IPv6:   Destination address = ::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 8B59 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fe80::1
IPv6:   Destination address = ff05::2
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 8DD1 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = ::ffff:10.9.0.1
IPv6:   Destination address = fd09::
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 8447 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = 2001:db8::
IPv6:   Destination address = 64:ff9b::a09:1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 5398 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09:0:0:1::
IPv6:   Destination address = fd09:1::1:0:0:1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 10 
UDP:  Checksum = 9143 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "to"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 83 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 29
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 14 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 14 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
ETHER:  Packet size = 20 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 26 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 26 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 32 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 32 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 57 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
ETHER:  Packet size = 57 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
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
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
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
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 81 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "opt"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 81 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "opt"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 84 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "option"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 84 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "option"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 87 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options a"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 87 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options a"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
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
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahea"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
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
IPv6:   Payload length = 37
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 44 (IPv6-Frag)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
IPv6-Frag:  ----- IPv6 Fragment Header -----
IPv6-Frag:  
IPv6-Frag:  Next Header = 17 (UDP)
IPv6-Frag:  Fragment Offset = 0
IPv6-Frag:  More Fragments Flag = true
IPv6-Frag:  Identification = 7
IPv6-Frag:  
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 21 (Not all data contained in this fragment)
UDP:  Checksum = 1463 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "options ahea"
ECHO:  

