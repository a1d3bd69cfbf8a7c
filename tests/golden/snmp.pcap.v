ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 110 bytes
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
IP:   Total length = 96 bytes
IP:   Identification = 64084
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2c1c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 76 
UDP:  Checksum = BDC3 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetRequest
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0
SNMP:  1.3.6.1.2.1.1.3.0
SNMP:  1.3.6.1.2.1.1.5.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 320 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  1.3.6.1.2.1.1.9.0 = noSuchObject
SNMP:  1.3.6.1.2.1.1.9.1 = noSuchInstance
SNMP:  1.3.6.1.2.1.1.9.2 = endOfMibView
SNMP:  1.3.6.1.2.1.1.9.3 = 9f78
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 75 bytes
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
IP:   Total length = 61 bytes
IP:   Identification = 10609
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fd22
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 41 
UDP:  Checksum = BA9A 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "secret"
SNMP:  PDU = GetNextRequest
SNMP:  Request ID = 6
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 75 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 61 bytes
IP:   Identification = 13297
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f2a2
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 41 
UDP:  Checksum = BF98 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 6
SNMP:  Error status = 2 (noSuchName)
SNMP:  Error index = 1
SNMP:  1.3
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 99 bytes
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
IP:   Total length = 85 bytes
IP:   Identification = 43400
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7cf3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 65 
UDP:  Checksum = 229B 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = SetRequest
SNMP:  Request ID = 7
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.4.0 = "root@example.test"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 68 bytes
IP:   Identification = 15401
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea63
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 48 
UDP:  Checksum = AD69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 7
SNMP:  Error status = 1 (tooBig)
SNMP:  Error index = 1
SNMP:  1.3.6.1.2.1.1.4.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 68 bytes
IP:   Identification = 52747
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5881
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 48 
UDP:  Checksum = A969 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 7
SNMP:  Error status = 5 (genErr)
SNMP:  Error index = 1
SNMP:  1.3.6.1.2.1.1.4.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 68 bytes
IP:   Identification = 11454
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f9ce
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 48 
UDP:  Checksum = 9D69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 7
SNMP:  Error status = 17 (notWritable)
SNMP:  Error index = 1
SNMP:  1.3.6.1.2.1.1.4.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 68 bytes
IP:   Identification = 60622
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 39be
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 48 
UDP:  Checksum = 8669 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 7
SNMP:  Error status = 40 (err=40)
SNMP:  Error index = 1
SNMP:  1.3.6.1.2.1.1.4.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 93 bytes
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
IP:   Total length = 79 bytes
IP:   Identification = 14120
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ef59
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 59 
UDP:  Checksum = 8FC5 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = GetBulk
SNMP:  Request ID = 8
SNMP:  Non-repeaters = 1
SNMP:  Maximum repetitions = 10
SNMP:  1.3.6.1.2.1.1.1
SNMP:  1.3.6.1.2.1.2
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 85 bytes
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
IP:   Total length = 71 bytes
IP:   Identification = 8214
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0674
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 51 
UDP:  Checksum = 2C6F 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = Inform
SNMP:  Request ID = 9
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 113 bytes
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
IP:   Total length = 99 bytes
IP:   Identification = 49076
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 66b9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 79 
UDP:  Checksum = 08AC 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 1 (2c)
SNMP:  Community = "public"
SNMP:  PDU = V2Trap
SNMP:  Request ID = 10
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 47706
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6c15
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E5 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 0 (coldStart)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 32723
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a69c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E4 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 1 (warmStart)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 53476
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 558b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E3 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 2 (linkDown)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 5485
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1103
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E2 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 3 (linkUp)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 41212
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8573
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E1 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 4 (authenticationFailure)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 25973
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c0fa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43E0 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 5 (egpNeighborLoss)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 47617
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6c6e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43DF 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 6 (enterpriseSpecific)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 32648
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a6e7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 162 
UDP:  Length = 77 
UDP:  Checksum = 43DE 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = Trap
SNMP:  Enterprise = 1.3.6.1.4.1.9
SNMP:  Agent address = 10.9.0.20
SNMP:  Generic trap = 7 (7)
SNMP:  Specific trap = 42
SNMP:  Time ticks = 7777
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 154 bytes
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
IP:   Total length = 140 bytes
IP:   Identification = 53938
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5392
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 120 
UDP:  Checksum = 5F15 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 3 (3)
SNMP:  Message ID = 99
SNMP:  Maximum size = 65507
SNMP:  Flags = 0x04
SNMP:  Security model = 3
SNMP:  Engine ID = 80001f8804
SNMP:  Engine boots = 3
SNMP:  Engine time = 900
SNMP:  User = "admin"
SNMP:  Authentication = 000000000000000000000000
SNMP:  Privacy = 0000000000000000
SNMP:  Context engine ID = 656e67696e65
SNMP:  Context name = "ctx"
SNMP:  PDU = GetRequest
SNMP:  Request ID = 11
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 129 bytes
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
IP:   Total length = 115 bytes
IP:   Identification = 63514
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2e43
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 95 
UDP:  Checksum = FC56 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 3 (3)
SNMP:  Message ID = 99
SNMP:  Maximum size = 65507
SNMP:  Flags = 0x07
SNMP:  Security model = 3
SNMP:  Engine ID = 80001f8804
SNMP:  Engine boots = 3
SNMP:  Engine time = 900
SNMP:  User = "admin"
SNMP:  Authentication = 000000000000000000000000
SNMP:  Privacy = 0000000000000000
SNMP:  ....ENCRYPTED DATA....
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 55 bytes
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
IP:   Total length = 41 bytes
IP:   Identification = 16644
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e5a3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 21 
UDP:  Checksum = 6295 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 7 (7)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 57 bytes
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
IP:   Total length = 43 bytes
IP:   Identification = 9123
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0303
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 23 
UDP:  Checksum = 68E0 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 47 bytes
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
IP:   Total length = 33 bytes
IP:   Identification = 31010
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ad8d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 13 
UDP:  Checksum = B470 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 49 bytes
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
IP:   Total length = 35 bytes
IP:   Identification = 33699
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a30a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 15 
UDP:  Checksum = B366 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
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
IP:   Total length = 44 bytes
IP:   Identification = 40698
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 87aa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 1061
UDP:  Destination port = 161 
UDP:  Length = 24 
UDP:  Checksum = B4C1 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 43 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 56 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 95 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 108 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 121 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 147 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 160 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 173 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 186 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 199 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 212 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 225 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 238 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 251 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 264 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 277 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  1.3.6.1.2.1.1.9.0 = noSuchObject

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 290 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  1.3.6.1.2.1.1.9.0 = noSuchObject
SNMP:  1.3.6.1.2.1.1.9.1 = noSuchInstance

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 303 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  1.3.6.1.2.1.1.9.0 = noSuchObject
SNMP:  1.3.6.1.2.1.1.9.1 = noSuchInstance
SNMP:  1.3.6.1.2.1.1.9.2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 316 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IP:   Total length = 306 bytes -- truncated
IP:   Identification = 50003
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 624b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 161
UDP:  Destination port = 1061 
UDP:  Length = 286 (Not all data contained in this fragment)
UDP:  Checksum = 4C69 
UDP:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetResponse
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0 = "example system"
SNMP:  1.3.6.1.2.1.1.2.0 = 1.3.6.1.4.1.9.1.516
SNMP:  1.3.6.1.2.1.1.3.0 = 123456
SNMP:  1.3.6.1.2.1.1.7.0 = -72
SNMP:  1.3.6.1.2.1.2.2.1.6.1 = 02000a090001
SNMP:  1.3.6.1.2.1.2.2.1.10.1 = 4000000000
SNMP:  1.3.6.1.2.1.2.2.1.5.1 = 100000000
SNMP:  1.3.6.1.2.1.4.20.1.1 = 10.9.0.1
SNMP:  1.3.6.1.2.1.31.1.1.1.6.1 = 1099511627776
SNMP:  1.3.6.1.2.1.1.9.0 = noSuchObject
SNMP:  1.3.6.1.2.1.1.9.1 = noSuchInstance
SNMP:  1.3.6.1.2.1.1.9.2 = endOfMibView
SNMP:  1.3.6.1.2.1.1.9.3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 814C (SNMP over Ethernet)
ETHER:  
SNMP:  ----- Simple Network Management Protocol -----
SNMP:  
SNMP:  Version = 0 (1)
SNMP:  Community = "public"
SNMP:  PDU = GetRequest
SNMP:  Request ID = 5
SNMP:  Error status = 0 (noError)
SNMP:  Error index = 0
SNMP:  1.3.6.1.2.1.1.1.0
SNMP:  

