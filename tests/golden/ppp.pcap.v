PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x21 (IP)
PPP:    
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
IP:   Total length = 33 bytes
IP:   Identification = 47038
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6ef1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40000
UDP:  Destination port = 7 (ECHO)
UDP:  Length = 13 
UDP:  Checksum = 0B9E 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello"
ECHO:  

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x21 (IP)
PPP:    
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
IP:   Total length = 33 bytes
IP:   Identification = 47038
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6ef1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40000
UDP:  Destination port = 7 (ECHO)
UDP:  Length = 13 
UDP:  Checksum = 0B9E 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello"
ECHO:  

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x57 (IPv6)
PPP:    
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 13
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40000
UDP:  Destination port = 7 (ECHO)
UDP:  Length = 13 
UDP:  Checksum = 259C 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello"
ECHO:  

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x2b (IPX)
PPP:    
IPX:  ----- Internetwork Packet Exchange -----
IPX:  
IPX:  Checksum = ffff
IPX:  Length = 30
IPX:  Hop count = 0
IPX:  Packet type = 1 (RIP)
IPX:  Destination = 00000001.0:0:0:0:0:0, socket = 0453
IPX:  Source = 00000002.0:0:0:0:0:0, socket = 0453
IPX:  

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x29 (AppleTalk)
PPP:    
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
NBP:  Net = 0, node = 2, sock = 2, enum = 0

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0xc021 (LCP)
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x8021 (IPCP)
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0xc223 (CHAP)
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x1234 (Unknown)
PPP:    



PPP:    ----- Point-to-Point Protocol -----
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x21 (IP)
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x21 (IP)
PPP:    

PPP:    ----- Point-to-Point Protocol -----
PPP:    
PPP:    Protocol = 0x21 (IP)
PPP:    
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
IP:   Total length = 33 bytes -- truncated
IP:   Identification = 47038
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6ef1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

