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

