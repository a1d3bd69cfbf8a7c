FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 1 arrived at 9:00:0.00000
FDDI:  Packet size = 54 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03
FDDI:  Protocol Id = 000000
FDDI:  LLC Type = 0800 (IP)
FDDI:  
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

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 2 arrived at 9:00:0.00125
FDDI:  Packet size = 20 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 57 (Unknown)
FDDI:  Dest   Service Access Point = 42
FDDI:  Source Service Access Point = 42
FDDI:  Control = 03
FDDI:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 128 (TC Notification)
Bridge-PDU: 

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 3 arrived at 9:00:0.00250
FDDI:  Packet size = 18 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 41 (SMT Info)
FDDI:  Class = 01 (NIF)
FDDI:  Type = 01 (Announce)
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 4 arrived at 9:00:0.00375
FDDI:  Packet size = 18 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 4f (SMT NSA)
FDDI:  Class = ff (ESF)
FDDI:  Type = 02 (Request)
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 5 arrived at 9:00:0.00500
FDDI:  Packet size = 15 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 41 (SMT Info)
FDDI:  Class = 99 (Unknown)
FDDI:  Type = 99 (Unknown)
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 6 arrived at 9:00:0.00625
FDDI:  Packet size = 13 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  FC=80 (Unknown), size = 13 bytes
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 7 arrived at 9:00:0.00750
FDDI:  Packet size = 16 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  FC=C0 (Unknown), size = 16 bytes
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 8 arrived at 9:00:0.00875
FDDI:  Packet size = 16 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 9 arrived at 9:00:0.01000
FDDI:  Packet size = 54 bytes
FDDI:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03
FDDI:  Protocol Id = 000000
FDDI:  LLC Type = 0800 (IP)
FDDI:  
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

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 10 arrived at 9:00:0.01125
FDDI:  Packet size = 54 bytes
FDDI:  Destination = 1:0:5e:0:0:1, (multicast)
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03
FDDI:  Protocol Id = 000000
FDDI:  LLC Type = 0800 (IP)
FDDI:  
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

FDDI:  ----- FDDI Header -----
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 13 arrived at 9:00:0.01500
FDDI:  Packet size = 13 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 14 arrived at 9:00:0.01625
FDDI:  Packet size = 15 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 15 arrived at 9:00:0.01750
FDDI:  Packet size = 20 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03
FDDI:  Protocol Id = 000000

FDDI:  ----- FDDI Header -----
FDDI:  
FDDI:  Packet 16 arrived at 9:00:0.01875
FDDI:  Packet size = 21 bytes
FDDI:  Destination = 2:0:a:9:0:1, 
FDDI:  Source      = 8:0:20:9:0:14, Sun
FDDI:  Frame Control = 50 (LLC)
FDDI:  Dest   Service Access Point = aa
FDDI:  Source Service Access Point = aa
FDDI:  Control = 03
FDDI:  Protocol Id = 000000
FDDI:  LLC Type = 0800 (IP)
FDDI:  

