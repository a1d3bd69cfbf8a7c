ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 76 bytes
ETHER:  Destination = 1:0:5e:0:0:fb, (multicast)
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
IP:   Total length = 62 bytes
IP:   Identification = 36098
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 255 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 039e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.251, 224.0.0.251
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 42 
UDP:  Checksum = 63CE 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 96 bytes
ETHER:  Destination = 33:33:0:0:0:fb, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 42
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::fb
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 42 
UDP:  Checksum = 504B 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 1:0:5e:0:0:fb, (multicast)
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
IP:   Total length = 80 bytes
IP:   Identification = 13344
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 255 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5c6e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.251, 224.0.0.251
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 60 
UDP:  Checksum = FA2B 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:  
MDNS:  1 answer(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:      TTL (Time To Live): 120
MDNS:      Domain Name Pointer: web._http._tcp.local.
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 33:33:0:0:0:fb, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::fb
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 60 
UDP:  Checksum = E6A8 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:  
MDNS:  1 answer(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:      TTL (Time To Live): 120
MDNS:      Domain Name Pointer: web._http._tcp.local.
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 134 bytes
ETHER:  Destination = 1:0:5e:0:0:fb, (multicast)
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
IP:   Total length = 120 bytes
IP:   Identification = 46358
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 255 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = db4f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.251, 224.0.0.251
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 100 
UDP:  Checksum = 0C6D 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Response ID = 0
MDNS:  AA (Authoritative Answer) 
MDNS:  Response Code: 0 (OK)
MDNS:  Reply to 0 question(s)
MDNS:  1 answer(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:      TTL (Time To Live): 4500
MDNS:      Domain Name Pointer: web._http._tcp.local.
MDNS:  
MDNS:  0 name server resource(s)
MDNS:  2 additional record(s)
MDNS:      Domain Name: web._http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  33 (Unknown (33))
MDNS:      TTL (Time To Live): 120
MDNS:      Unknown (33): 
MDNS:  
MDNS:      Domain Name: web._http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  16 (Text strings)
MDNS:      TTL (Time To Live): 3600
MDNS:      Text strings: 
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 33:33:0:0:0:fb, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 100
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::fb
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 100 
UDP:  Checksum = F8E9 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Response ID = 0
MDNS:  AA (Authoritative Answer) 
MDNS:  Response Code: 0 (OK)
MDNS:  Reply to 0 question(s)
MDNS:  1 answer(s)
MDNS:      Domain Name: _http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  12 (Domain Name Pointer)
MDNS:      TTL (Time To Live): 4500
MDNS:      Domain Name Pointer: web._http._tcp.local.
MDNS:  
MDNS:  0 name server resource(s)
MDNS:  2 additional record(s)
MDNS:      Domain Name: web._http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  33 (Unknown (33))
MDNS:      TTL (Time To Live): 120
MDNS:      Unknown (33): 
MDNS:  
MDNS:      Domain Name: web._http._tcp.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  16 (Text strings)
MDNS:      TTL (Time To Live): 3600
MDNS:      Text strings: 
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 1:0:5e:0:0:fb, (multicast)
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
IP:   Identification = 49582
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 255 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cecf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.251, 224.0.0.251
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 76 
UDP:  Checksum = 148A 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Response ID = 0
MDNS:  AA (Authoritative Answer) 
MDNS:  Response Code: 0 (OK)
MDNS:  Reply to 0 question(s)
MDNS:  2 answer(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  1 (Address)
MDNS:      TTL (Time To Live): 120
MDNS:      Address: 10.9.0.10
MDNS:  
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  28 (IPv6 Address)
MDNS:      TTL (Time To Live): 120
MDNS:      IPv6 Address: fe80::9:a
MDNS:  
MDNS:  0 name server resource(s)
MDNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 33:33:0:0:0:fb, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 76
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::fb
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 76 
UDP:  Checksum = 0107 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Response ID = 0
MDNS:  AA (Authoritative Answer) 
MDNS:  Response Code: 0 (OK)
MDNS:  Reply to 0 question(s)
MDNS:  2 answer(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  1 (Address)
MDNS:      TTL (Time To Live): 120
MDNS:      Address: 10.9.0.10
MDNS:  
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  28 (IPv6 Address)
MDNS:      TTL (Time To Live): 120
MDNS:      IPv6 Address: fe80::9:a
MDNS:  
MDNS:  0 name server resource(s)
MDNS:  0 additional record(s)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 88 bytes
ETHER:  Destination = 1:0:5e:0:0:fb, (multicast)
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
IP:   Total length = 74 bytes
IP:   Identification = 57314
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 255 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b0b1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.251, 224.0.0.251
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 54 
UDP:  Checksum = 96F0 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  255 (All records)
MDNS:  
MDNS:  1 name server resource(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  1 (Address)
MDNS:      TTL (Time To Live): 120
MDNS:      Address: 10.9.0.10
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 108 bytes
ETHER:  Destination = 33:33:0:0:0:fb, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 54
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::9:a
IPv6:   Destination address = ff02::fb
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 5353 (MDNS)
UDP:  Length = 54 
UDP:  Checksum = 836D 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Query ID = 0
MDNS:  Opcode: Query
MDNS:  
MDNS:  1 question(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  255 (All records)
MDNS:  
MDNS:  1 name server resource(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  1 (Address)
MDNS:      TTL (Time To Live): 120
MDNS:      Address: 10.9.0.10
MDNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 110 bytes
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
IP:   Total length = 96 bytes
IP:   Identification = 16059
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e7b5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 5353
UDP:  Destination port = 40000 
UDP:  Length = 76 
UDP:  Checksum = 6424 
UDP:  
MDNS:  ----- MDNS Header -----
MDNS:  
MDNS:  Response ID = 0
MDNS:  AA (Authoritative Answer) 
MDNS:  Response Code: 0 (OK)
MDNS:  Reply to 0 question(s)
MDNS:  2 answer(s)
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  1 (Address)
MDNS:      TTL (Time To Live): 120
MDNS:      Address: 10.9.0.10
MDNS:  
MDNS:      Domain Name: client.local.
MDNS:      Class: 1 (Internet)
MDNS:      Type:  28 (IPv6 Address)
MDNS:      TTL (Time To Live): 120
MDNS:      IPv6 Address: fe80::9:a
MDNS:  
MDNS:  0 name server resource(s)
MDNS:  0 additional record(s)

