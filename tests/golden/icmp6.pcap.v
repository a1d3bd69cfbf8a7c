ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 0 (No route to destination)
ICMPv6:  Checksum = 8fb6
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 0 (No route to destination)
ICMPv6:  Checksum = 9aaf
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 0 (No route to destination)
ICMPv6:  Checksum = de6d
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 0 (No route to destination)
ICMPv6:  Checksum = 946a
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 0 (No route to destination)
ICMPv6:  Checksum = 696d
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 1 (Communication administratively prohibited)
ICMPv6:  Checksum = 8fb5
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 1 (Communication administratively prohibited)
ICMPv6:  Checksum = 9aae
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 1 (Communication administratively prohibited)
ICMPv6:  Checksum = de6c
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 1 (Communication administratively prohibited)
ICMPv6:  Checksum = 9469
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 1 (Communication administratively prohibited)
ICMPv6:  Checksum = 696c
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 2
ICMPv6:  Checksum = 8fb4
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 2
ICMPv6:  Checksum = 9aad
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 2
ICMPv6:  Checksum = de6b
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 2
ICMPv6:  Checksum = 9468
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 2
ICMPv6:  Checksum = 696b
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 3 (Address unreachable)
ICMPv6:  Checksum = 8fb3
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 3 (Address unreachable)
ICMPv6:  Checksum = 9aac
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 3 (Address unreachable)
ICMPv6:  Checksum = de6a
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 3 (Address unreachable)
ICMPv6:  Checksum = 9467
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 3 (Address unreachable)
ICMPv6:  Checksum = 696a
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (UDP port 33434 unreachable)
ICMPv6:  Checksum = 8fb2
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (TCP port 80 unreachable)
ICMPv6:  Checksum = 9aab
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Port unreachable)
ICMPv6:  Checksum = de69
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Port unreachable)
ICMPv6:  Checksum = 9466
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Port unreachable)
ICMPv6:  Checksum = 6969
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 5
ICMPv6:  Checksum = 8fb1
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 5
ICMPv6:  Checksum = 9aaa
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 5
ICMPv6:  Checksum = de68
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 5
ICMPv6:  Checksum = 9465
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 5
ICMPv6:  Checksum = 6968
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 6
ICMPv6:  Checksum = 8fb0
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 6
ICMPv6:  Checksum = 9aa9
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 6
ICMPv6:  Checksum = de67
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 6
ICMPv6:  Checksum = 9464
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 6
ICMPv6:  Checksum = 6967
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 7
ICMPv6:  Checksum = 8faf
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 7
ICMPv6:  Checksum = 9aa8
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 7
ICMPv6:  Checksum = de66
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 7
ICMPv6:  Checksum = 9463
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 7
ICMPv6:  Checksum = 6966
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 8
ICMPv6:  Checksum = 8fae
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 68
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 8
ICMPv6:  Checksum = 9aa7
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 20
ICMPv6:IPv6:   Next Header = 6 (TCP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 8
ICMPv6:  Checksum = de65
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 200 ()
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 8
ICMPv6:  Checksum = 9462
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 0 (IPv6-HopOpts)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 8
ICMPv6:  Checksum = 6965
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 44 (IPv6-Frag)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 2 (Packet too big)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 89b6
ICMPv6:  
ICMPv6:   Packet too big MTU = 1280
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 3 (Time exceeded)
ICMPv6:  Code = 0 (Hop limit exceeded in transit)
ICMPv6:  Checksum = 8db6

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 4 (Parameter problem)
ICMPv6:  Code = 0 (Erroneous header field)
ICMPv6:  Checksum = 8c8e
ICMPv6:  Ptr = 40
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 3 (Time exceeded)
ICMPv6:  Code = 1 (Fragment reassembly time exceeded)
ICMPv6:  Checksum = 8db5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 4 (Parameter problem)
ICMPv6:  Code = 1 (Unrecognized next header type)
ICMPv6:  Checksum = 8c8d
ICMPv6:  Ptr = 40
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 3 (Time exceeded)
ICMPv6:  Code = 2
ICMPv6:  Checksum = 8db4

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 4 (Parameter problem)
ICMPv6:  Code = 2 (Unrecognized IPv6 option)
ICMPv6:  Checksum = 8c8c
ICMPv6:  Ptr = 40
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 3 (Time exceeded)
ICMPv6:  Code = 3
ICMPv6:  Checksum = 8db3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 4 (Parameter problem)
ICMPv6:  Code = 3
ICMPv6:  Checksum = 8c8b
ICMPv6:  Ptr = 40
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = 122

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = 8fc1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 101 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 47
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = 9584

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = 9582

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 106 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 52
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = e12
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 109 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 55
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (Bad port)
ICMPv6:  Checksum = 8ff6
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (UDP port 33434 unreachable)
ICMPv6:  Checksum = 8fc2
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 111 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 57
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (UDP port 33434 unreachable)
ICMPv6:  Checksum = 8fc1
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x0
ICMPv6:IPv6:   Payload length = 24
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 1234
ICMPv6:UDP:  Destination port = 33434 
ICMPv6:UDP:  Length = 24 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 7E33 
ICMPv6:UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 8000 Sequence number: 1)
ICMPv6:  Checksum = 3872

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 129 (Echo reply)
ICMPv6:  Code = 0 (ID: 8000 Sequence number: 1)
ICMPv6:  Checksum = 3772

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv1)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 59fb
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 131 (Group membership report - MLDv1)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 800b
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 132 (Group membership termination - MLDv1)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7f0b
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 28
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7aa2
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7869
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 44
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7d7e
ICMPv6:  Multicast address= ff05::1:3
ICMPv6:  9 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 25
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Unknown membership query)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7d22

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 28
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7106
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 926 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 872
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7995
ICMPv6:  24 Multicast Address Records:
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_EXCLUDE
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_EXCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_INCLUDE
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_INCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_EXCLUDE
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = CHANGE_TO_EXCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = ALLOW_NEW_SOURCES
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = ALLOW_NEW_SOURCES
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = ALLOW_NEW_SOURCES
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = BLOCK_OLD_SOURCES
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = BLOCK_OLD_SOURCES
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = BLOCK_OLD_SOURCES
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  Multicast address= ff05::1:3  type = <unknown>
ICMPv6:  2 Source Addresses:
ICMPv6:      fd09::1
ICMPv6:      fd09::2
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7325
ICMPv6:  0 Multicast Address Records:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 28
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7307
ICMPv6:  65535 Multicast Address Records:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
ETHER:  Packet size = 106 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 52
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 75e0
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  1 Source Address:
ICMPv6:      fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7324
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 67 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 13
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 731c
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 18
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7312
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 730d
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 28
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7304
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 87 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 33
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 75f5
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::1:3  type = MODE_IS_INCLUDE
ICMPv6:  2 Source Addresses:
ICMPv6:  Malformed MLDv2 Report
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7d25

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = bb3c
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 85 arrived at 9:00:0.10500
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7e0a
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9d09
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c71
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7009
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ae20
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 70ee
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8fed
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6f55
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6f12
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ad29
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6ff7
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8ef6
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6e5e
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b275
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = f08c
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b35a
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = d259
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b1c1
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4cf7
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 48 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: NOT SET
ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime INFINITY
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8b0e
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 48 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: NOT SET
ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime INFINITY
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4ddc
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 48 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: NOT SET
ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime INFINITY
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6cdb
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 48 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: NOT SET
ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime INFINITY
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4c43
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 48 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: NOT SET
ICMPv6:  Valid Lifetime INFINITY, Preferred Lifetime INFINITY
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = fcb6
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 128 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 0, Preferred Lifetime 0
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 3ace
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 128 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 0, Preferred Lifetime 0
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = fd9b
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 128 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 0, Preferred Lifetime 0
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 1c9b
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 128 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 0, Preferred Lifetime 0
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = fc02
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 128 
ICMPv6:  Onlink flag: NOT SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 0, Preferred Lifetime 0
ICMPv6:  Prefix fd09::
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = d7f

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4b96
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 80
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = e64
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 80
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2d63
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 150 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 96
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ccb
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7240
ICMPv6:  +++ ICMPv6 MTU option +++
ICMPv6:  MTU = 1500 
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b057
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 MTU option +++
ICMPv6:  MTU = 1500 
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7325
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 MTU option +++
ICMPv6:  MTU = 1500 
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9224
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 MTU option +++
ICMPv6:  MTU = 1500 
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 718c
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 MTU option +++
ICMPv6:  MTU = 1500 
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5ff7

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9e0e
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 60dc
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7fdb
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5f43
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6862

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = a679
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6947
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8846
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 80
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67ae
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 641c

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = a233
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6501
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8400
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6368
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = e16e

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 1f86
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = e253
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 153
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = e0ba
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 1eb2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5cc9
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 1f97
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 3e96
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 1dfe
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2df3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6c0a
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2ed8
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4dd7
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2d3f
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2d18

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6b2f
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2dfd
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 4cfc
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 2c64
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5713

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 952a
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 57f8
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 76f7
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 565f
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c13
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 0:0:0:0:0:0:0:0:0:0:0:0:0:0
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ba2a
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 0:0:0:0:0:0:0:0:0:0:0:0:0:0
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7cf8
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 0:0:0:0:0:0:0:0:0:0:0:0:0:0
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9bf7
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 0:0:0:0:0:0:0:0:0:0:0:0:0:0
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7b5f
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 0:0:0:0:0:0:0:0:0:0:0:0:0:0
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b51b

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = f332
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b600
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = d4ff
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b467
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 700a

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ae21
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 175 arrived at 9:00:0.21750
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 70ef
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 176 arrived at 9:00:0.21875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8fee
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 177 arrived at 9:00:0.22000
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6f56
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 178 arrived at 9:00:0.22125
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7001

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 179 arrived at 9:00:0.22250
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ae18
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 180 arrived at 9:00:0.22375
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 70e6
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 181 arrived at 9:00:0.22500
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8fe5
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 182 arrived at 9:00:0.22625
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6f4d
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 183 arrived at 9:00:0.22750
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7a1c

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 184 arrived at 9:00:0.22875
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b833
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 185 arrived at 9:00:0.23000
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7b01
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 186 arrived at 9:00:0.23125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9a00
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 187 arrived at 9:00:0.23250
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7968
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 188 arrived at 9:00:0.23375
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7813

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 189 arrived at 9:00:0.23500
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b62a
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 190 arrived at 9:00:0.23625
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 78f8
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 191 arrived at 9:00:0.23750
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 97f7
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 192 arrived at 9:00:0.23875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 775f
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 193 arrived at 9:00:0.24000
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 641c

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 194 arrived at 9:00:0.24125
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = a233
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 195 arrived at 9:00:0.24250
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6501
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 196 arrived at 9:00:0.24375
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 8400
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 197 arrived at 9:00:0.24500
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6368
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 198 arrived at 9:00:0.24625
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 9
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c24

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 199 arrived at 9:00:0.24750
ETHER:  Packet size = 71 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 17
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = ba3b
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 200 arrived at 9:00:0.24875
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 25
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7d09
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 201 arrived at 9:00:0.25000
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 25
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9c08
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 202 arrived at 9:00:0.25125
ETHER:  Packet size = 95 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 41
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7b70
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 203 arrived at 9:00:0.25250
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 983d
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 204 arrived at 9:00:0.25375
ETHER:  Packet size = 118 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = d654
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 205 arrived at 9:00:0.25500
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9922
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 206 arrived at 9:00:0.25625
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 72
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = b821
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 207 arrived at 9:00:0.25750
ETHER:  Packet size = 142 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 88
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9789
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  
ICMPv6:  +++ ICMPv6 Prefix option +++
ICMPv6:  Prefix length = 64 
ICMPv6:  Onlink flag: SET, Autonomous addr conf flag: SET
ICMPv6:  Valid Lifetime 86400, Preferred Lifetime 14400
ICMPv6:  Prefix fd09::
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 208 arrived at 9:00:0.25875
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 531b

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 209 arrived at 9:00:0.26000
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9132
ICMPv6:  Max hops= 64, Router lifetime= 1800
ICMPv6:  Managed addr conf flag: SET, Other conf flag: SET
ICMPv6:  Reachable time: 30000, Reachable retrans time 1000
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 210 arrived at 9:00:0.26125
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5400
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 211 arrived at 9:00:0.26250
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 72ff
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 212 arrived at 9:00:0.26375
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 137 (Redirect)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5267
ICMPv6:  Target address= fe80::9:fe
ICMPv6:  Destination address= fd09:1::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 213 arrived at 9:00:0.26500
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c1d
ICMPv6:  Max hops= 0, Router lifetime= 0
ICMPv6:  Managed addr conf flag: NOT SET, Other conf flag: NOT SET
ICMPv6:  Reachable time: 0, Reachable retrans time 4294967295
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 214 arrived at 9:00:0.26625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7b8a
ICMPv6:  Target node = fe80::9:1, fe80::9:1
ICMPv6:  Router flag: NOT SET, Solicited flag: NOT SET, Override flag: NOT SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 215 arrived at 9:00:0.26750
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7bdd
ICMPv6:  Max hops= 0, Router lifetime= 0
ICMPv6:  Managed addr conf flag: NOT SET, Other conf flag: SET
ICMPv6:  Reachable time: 0, Reachable retrans time 4294967295
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 216 arrived at 9:00:0.26875
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 3b8a
ICMPv6:  Target node = fe80::9:1, fe80::9:1
ICMPv6:  Router flag: NOT SET, Solicited flag: SET, Override flag: NOT SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 217 arrived at 9:00:0.27000
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 134 (Router advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7b9d
ICMPv6:  Max hops= 0, Router lifetime= 0
ICMPv6:  Managed addr conf flag: SET, Other conf flag: NOT SET
ICMPv6:  Reachable time: 0, Reachable retrans time 4294967295
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 218 arrived at 9:00:0.27125
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = fb89
ICMPv6:  Target node = fe80::9:1, fe80::9:1
ICMPv6:  Router flag: SET, Solicited flag: NOT SET, Override flag: NOT SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 219 arrived at 9:00:0.27250
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5b8a
ICMPv6:  Target node = fe80::9:1, fe80::9:1
ICMPv6:  Router flag: NOT SET, Solicited flag: NOT SET, Override flag: SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 220 arrived at 9:00:0.27375
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 0 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 215

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 221 arrived at 9:00:0.27500
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 5 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = fd14

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 222 arrived at 9:00:0.27625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 100 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 9e14

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 223 arrived at 9:00:0.27750
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 127 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 8314

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 224 arrived at 9:00:0.27875
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 138 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 7814

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 225 arrived at 9:00:0.28000
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 139 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 7714

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 226 arrived at 9:00:0.28125
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 140 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 7614

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 227 arrived at 9:00:0.28250
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 141 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 7514

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 228 arrived at 9:00:0.28375
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 144 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 7214

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 229 arrived at 9:00:0.28500
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 147 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 6f14

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 230 arrived at 9:00:0.28625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 151 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 6b14

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 231 arrived at 9:00:0.28750
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 155 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 6714

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 232 arrived at 9:00:0.28875
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 200 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 3a14

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 233 arrived at 9:00:0.29000
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 255 (Unknown)
ICMPv6:  Code = 1
ICMPv6:  Checksum = 314

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 234 arrived at 9:00:0.29125
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 0
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 235 arrived at 9:00:0.29250
ETHER:  Packet size = 57 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 3
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 236 arrived at 9:00:0.29375
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 4
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 237 arrived at 9:00:0.29500
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 7
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 238 arrived at 9:00:0.29625
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 8
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 239 arrived at 9:00:0.29750
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 15
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 240 arrived at 9:00:0.29875
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 241 arrived at 9:00:0.30000
ETHER:  Packet size = 73 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 19
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 242 arrived at 9:00:0.30125
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 243 arrived at 9:00:0.30250
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 244 arrived at 9:00:0.30375
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 245 arrived at 9:00:0.30500
ETHER:  Packet size = 81 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 27
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 246 arrived at 9:00:0.30625
ETHER:  Packet size = 93 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 39
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 128 (Echo request)
ICMPv6:  Code = 0 (ID: 0 Sequence number: 0)
ICMPv6:  Checksum = 81ed

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 247 arrived at 9:00:0.30750
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 0
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 248 arrived at 9:00:0.30875
ETHER:  Packet size = 57 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 3
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 249 arrived at 9:00:0.31000
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 4
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 250 arrived at 9:00:0.31125
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 7
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::1
IPv6:   

