ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 25296
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c388
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EC7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078353
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 58259
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4309
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = EDCE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078353
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 1
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 59465
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3e0c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 103 
UDP:  Checksum = 9EC0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078354
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
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
IP:   Total length = 55 bytes
IP:   Identification = 21258
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d38f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 35 
UDP:  Checksum = EDC7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078354
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 3
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 140 bytes
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
IP:   Total length = 126 bytes
IP:   Identification = 35240
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9caa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 106 
UDP:  Checksum = 6F48 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078355
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 72 bytes
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
IP:   Total length = 58 bytes
IP:   Identification = 38292
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9102
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 38 
UDP:  Checksum = EDC0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078355
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 5
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 143 bytes
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
IP:   Total length = 129 bytes
IP:   Identification = 55391
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4df0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 109 
UDP:  Checksum = 87D0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078356
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
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
IP:   Identification = 35210
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9d09
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 41 
UDP:  Checksum = ECA5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078356
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 7
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 13885
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f00f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 1328 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078357
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 58134
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 437a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 44 
UDP:  Checksum = E59E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078357
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 9
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 149 bytes
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
IP:   Total length = 135 bytes
IP:   Identification = 29940
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b155
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 115 
UDP:  Checksum = 3DB1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078358
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 81 bytes
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
IP:   Total length = 67 bytes
IP:   Identification = 45749
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 73d8
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 47 
UDP:  Checksum = E397 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078358
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 11
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 2589
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1c2c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D49 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078359
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 84 bytes
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
IP:   Total length = 70 bytes
IP:   Identification = 42259
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8177
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 50 
UDP:  Checksum = E390 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078359
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 13
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 36566
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9772
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D48 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078360
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 87 bytes
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
IP:   Total length = 73 bytes
IP:   Identification = 33512
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a39f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 53 
UDP:  Checksum = AF89 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078360
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 15
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 26335
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bf69
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D47 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078361
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 26303
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bfc5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 0E0C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078361
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 17
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 29167
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b459
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D46 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078362
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 93 bytes
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
IP:   Total length = 79 bytes
IP:   Identification = 30945
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ada0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 59 
UDP:  Checksum = 6730 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078362
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 19
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 50217
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 621f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D45 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078363
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 96 bytes
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
IP:   Total length = 82 bytes
IP:   Identification = 8978
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 036d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 62 
UDP:  Checksum = 6634 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078363
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 21
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 24463
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c6b9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D44 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078364
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 99 bytes
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
IP:   Total length = 85 bytes
IP:   Identification = 10418
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fdc9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 65 
UDP:  Checksum = 662B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078364
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 23
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 9011
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0316
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D43 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078365
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 102 bytes
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
IP:   Total length = 88 bytes
IP:   Identification = 35010
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9db6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 68 
UDP:  Checksum = 6623 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078365
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 25
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 13315
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f245
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3D42 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078366
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /export/home
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 105 bytes
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
IP:   Total length = 91 bytes
IP:   Identification = 20409
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d6bc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 71 
UDP:  Checksum = 661C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078366
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 27
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 29151
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b471
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F48 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078367
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 4146
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 166b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = EDC0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078367
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 29
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 14494
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = edb2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F47 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078368
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 71 bytes
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
IP:   Total length = 57 bytes
IP:   Identification = 33518
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a3a9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 37 
UDP:  Checksum = ECB5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078368
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 31
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 60848
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 38a0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F46 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078369
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 76 bytes
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
IP:   Total length = 62 bytes
IP:   Identification = 36667
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9757
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 42 
UDP:  Checksum = E49E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078369
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 33
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 38019
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 91cd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F45 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078370
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 81 bytes
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
IP:   Total length = 67 bytes
IP:   Identification = 53319
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5646
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 47 
UDP:  Checksum = C981 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078370
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 35
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 16813
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e4a3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F44 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078371
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 86 bytes
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
IP:   Total length = 72 bytes
IP:   Identification = 19587
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = da05
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 52 
UDP:  Checksum = AD4C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078371
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 37
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 24740
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c5ac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F43 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078372
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 91 bytes
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
IP:   Total length = 77 bytes
IP:   Identification = 5834
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0fba
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 57 
UDP:  Checksum = 741B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078372
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 39
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 46474
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 70c6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F42 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078373
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 96 bytes
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
IP:   Total length = 82 bytes
IP:   Identification = 36111
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 996f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 62 
UDP:  Checksum = 43C8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078373
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 41
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 52409
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5997
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6F41 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078374
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 1, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 101 bytes
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
IP:   Total length = 87 bytes
IP:   Identification = 43324
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7d3d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 67 
UDP:  Checksum = EC82 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078374
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 43
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 39617
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8b97
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EB0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078375
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 20364
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d710
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = EDB8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078375
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 45
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 0+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 54440
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 51b0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078376
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 71 bytes
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
IP:   Total length = 57 bytes
IP:   Identification = 34655
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9f38
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 37 
UDP:  Checksum = EDAC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078376
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 47
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 41785
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 831f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078377
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 76 bytes
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
IP:   Total length = 62 bytes
IP:   Identification = 2950
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1b0d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 42 
UDP:  Checksum = 8A22 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078377
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 49
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 15242
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = eace
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078378
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 81 bytes
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
IP:   Total length = 67 bytes
IP:   Identification = 43674
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7bf3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 47 
UDP:  Checksum = 843D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078378
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 51
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 19483
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = da3d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078379
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 86 bytes
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
IP:   Total length = 72 bytes
IP:   Identification = 5834
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0fbf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 52 
UDP:  Checksum = 9DFB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078379
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 53
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 2796
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1b6d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078380
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 91 bytes
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
IP:   Total length = 77 bytes
IP:   Identification = 453
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 24bf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 57 
UDP:  Checksum = 9E16 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078380
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 55
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 32125
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a8db
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EAA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078381
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 96 bytes
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
IP:   Total length = 82 bytes
IP:   Identification = 64110
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2c10
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 62 
UDP:  Checksum = 2998 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078381
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 57
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 58830
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 408a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078382
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 101 bytes
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
IP:   Total length = 87 bytes
IP:   Identification = 61419
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 368e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 67 
UDP:  Checksum = 821B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078382
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 59
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 37471
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 93f9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078383
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 19588
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d9f0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 9DFE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078383
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 61
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 43428
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7cb4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078384
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 12959
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f3d0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 77 
UDP:  Checksum = C81E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078384
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 63
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 56885
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4823
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078385
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 116 bytes
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
IP:   Total length = 102 bytes
IP:   Identification = 13869
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f03d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 82 
UDP:  Checksum = C812 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078385
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 65
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 18054
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = dfd2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078386
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
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
IP:   Total length = 107 bytes
IP:   Identification = 34857
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9e3c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 87 
UDP:  Checksum = 68CE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078386
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 67
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 12567
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f541
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078387
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 126 bytes
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
IP:   Total length = 112 bytes
IP:   Identification = 59154
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3f4e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 92 
UDP:  Checksum = 0C28 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078387
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 69
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 30688
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ae78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078388
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 131 bytes
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
IP:   Total length = 117 bytes
IP:   Identification = 32478
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a77d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 97 
UDP:  Checksum = DC1C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078388
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 71
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 113
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 25e8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078389
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 136 bytes
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
IP:   Total length = 122 bytes
IP:   Identification = 9476
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0153
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 102 
UDP:  Checksum = ACA1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078389
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 73
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 39106
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8d96
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078390
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
ETHER:  Packet size = 141 bytes
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
IP:   Total length = 127 bytes
IP:   Identification = 60984
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3819
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 107 
UDP:  Checksum = 50B3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078390
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 75
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 61267
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3705
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9EA0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078391
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 60319
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3aad
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 7A06 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078391
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 77
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 50580
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 60c4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E9F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078392
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
ETHER:  Packet size = 151 bytes
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
IP:   Total length = 137 bytes
IP:   Identification = 31945
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a97e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 117 
UDP:  Checksum = 79FA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078392
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 79
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 45573
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7453
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E9E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078393
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 156 bytes
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
IP:   Total length = 142 bytes
IP:   Identification = 55302
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4e3c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 122 
UDP:  Checksum = 1383 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078393
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 81
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 10934
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fba2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E9D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078394
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
ETHER:  Packet size = 161 bytes
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
IP:   Total length = 147 bytes
IP:   Identification = 3254
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1988
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 127 
UDP:  Checksum = 7804 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078394
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 83
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 85 arrived at 9:00:0.10500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 23847
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c931
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E9C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078395
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 29356
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b38c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 77C4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078395
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 85
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 7120
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0a89
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E9B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078396
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
ETHER:  Packet size = 171 bytes
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
IP:   Total length = 157 bytes
IP:   Identification = 64940
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2887
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 137 
UDP:  Checksum = 48B9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078396
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 87
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 2 (Return mount entries)
MOUNT:Mount list
MOUNT:   client.example.test:/export/home
MOUNT:   10.9.0.20:/export/src
MOUNT:   fd09::14:/
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 48577
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6897
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E97 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078397
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 51183
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5ead
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = EDA2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078397
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 89
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT: 0+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 4416
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1519
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E96 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078398
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 71 bytes
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
IP:   Total length = 57 bytes
IP:   Identification = 40321
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8916
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 37 
UDP:  Checksum = ED96 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078398
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 91
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 21219
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d375
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E95 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078399
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 76 bytes
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
IP:   Total length = 62 bytes
IP:   Identification = 15738
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e918
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 42 
UDP:  Checksum = BE1A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078399
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 93
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 21621
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1e3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E94 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078400
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 81 bytes
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
IP:   Total length = 67 bytes
IP:   Identification = 23832
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c975
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 47 
UDP:  Checksum = 622C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078400
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 95
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 31219
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ac65
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E93 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078401
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 86 bytes
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
IP:   Total length = 72 bytes
IP:   Identification = 31391
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = abe9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 52 
UDP:  Checksum = 8C1D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078401
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 97
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 54642
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 50e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E92 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078402
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 91 bytes
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
IP:   Total length = 77 bytes
IP:   Identification = 22968
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cccb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 57 
UDP:  Checksum = 8C11 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078402
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 99
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 38609
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8f87
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E91 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078403
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 96 bytes
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
IP:   Total length = 82 bytes
IP:   Identification = 8228
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 065b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 62 
UDP:  Checksum = 2887 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078403
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 101
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 35377
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9c27
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E90 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078404
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
ETHER:  Packet size = 101 bytes
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
IP:   Total length = 87 bytes
IP:   Identification = 34620
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9f3d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 67 
UDP:  Checksum = 22A2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078404
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 103
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 53227
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 566d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078405
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 17729
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e133
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 3C60 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078405
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 105
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 25450
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c2ee
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078406
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
ETHER:  Packet size = 111 bytes
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
IP:   Total length = 97 bytes
IP:   Identification = 30492
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = af53
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 77 
UDP:  Checksum = 3C7B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078406
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 107
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 8393
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0590
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078407
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
ETHER:  Packet size = 116 bytes
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
IP:   Total length = 102 bytes
IP:   Identification = 6231
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0e14
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 82 
UDP:  Checksum = C7FC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078407
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 109
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 23787
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c96d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078408
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
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
IP:   Total length = 107 bytes
IP:   Identification = 5361
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1175
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 87 
UDP:  Checksum = C7F0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078408
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 111
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 29037
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b4eb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078409
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
ETHER:  Packet size = 126 bytes
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
IP:   Total length = 112 bytes
IP:   Identification = 38318
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 90b2
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 92 
UDP:  Checksum = 130B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078409
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 113
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 56812
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 486c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E8A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078410
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 131 bytes
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
IP:   Total length = 117 bytes
IP:   Identification = 10646
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fcc5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 97 
UDP:  Checksum = AC99 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078410
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 115
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 40527
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8809
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E89 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078411
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 136 bytes
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
IP:   Total length = 122 bytes
IP:   Identification = 26729
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bded
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 102 
UDP:  Checksum = AC8E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078411
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 117
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT: 1+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 33455
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a3a9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E88 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078412
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 141 bytes
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
IP:   Total length = 127 bytes
IP:   Identification = 36454
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 97eb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 107 
UDP:  Checksum = AC82 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078412
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 119
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 29986
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b136
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E87 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078413
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 34326
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a036
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 0497 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078413
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 121
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 55715
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4cb5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E86 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078414
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 151 bytes
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
IP:   Total length = 137 bytes
IP:   Identification = 28013
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b8da
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 117 
UDP:  Checksum = ADE9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078414
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 123
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 39424
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8c58
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E85 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078415
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 156 bytes
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
IP:   Total length = 142 bytes
IP:   Identification = 29605
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b29d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 122 
UDP:  Checksum = 4A6C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078415
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 125
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 8679
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0472
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E84 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078416
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 161 bytes
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
IP:   Total length = 147 bytes
IP:   Identification = 44776
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7755
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 127 
UDP:  Checksum = 4A61 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078416
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 127
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 2+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 3169
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 19f8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E83 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078417
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 60675
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3935
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 49F0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078417
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 129
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 41184
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8578
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E82 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078418
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 171 bytes
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
IP:   Total length = 157 bytes
IP:   Identification = 64378
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2ab9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 137 
UDP:  Checksum = 440A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078418
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 131
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 58179
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4315
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E81 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078419
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 176 bytes
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
IP:   Total length = 162 bytes
IP:   Identification = 47438
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6ce0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 142 
UDP:  Checksum = 68F9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078419
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 133
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 65443
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 26b5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E80 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078420
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 181 bytes
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
IP:   Total length = 167 bytes
IP:   Identification = 33298
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a417
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 147 
UDP:  Checksum = 6313 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078420
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 135
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 34099
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a125
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078421
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
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
IP:   Total length = 172 bytes
IP:   Identification = 33681
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a293
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 152 
UDP:  Checksum = 8802 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078421
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 137
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 10674
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fca6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078422
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 191 bytes
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
IP:   Total length = 177 bytes
IP:   Identification = 56663
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 48c8
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 157 
UDP:  Checksum = 821C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078422
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 139
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 27153
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bc47
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078423
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 196 bytes
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
IP:   Total length = 182 bytes
IP:   Identification = 15085
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = eb2d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 162 
UDP:  Checksum = A70B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078423
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 141
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 5683
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1026
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078424
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 201 bytes
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
IP:   Total length = 187 bytes
IP:   Identification = 44393
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 78ac
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 167 
UDP:  Checksum = A125 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078424
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 143
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 15285
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = eaa3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078425
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 206 bytes
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
IP:   Total length = 192 bytes
IP:   Identification = 33533
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a313
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = C614 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078425
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 145
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 38708
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8f24
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E7A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078426
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
ETHER:  Packet size = 211 bytes
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
IP:   Total length = 197 bytes
IP:   Identification = 53351
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 177 
UDP:  Checksum = C02E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078426
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 147
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 54423
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 51c1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E79 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078427
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
ETHER:  Packet size = 216 bytes
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
IP:   Total length = 202 bytes
IP:   Identification = 64897
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2885
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 182 
UDP:  Checksum = E51D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078427
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 149
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 51319
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5de1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E78 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078428
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
ETHER:  Packet size = 221 bytes
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
IP:   Total length = 207 bytes
IP:   Identification = 58053
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 433c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 187 
UDP:  Checksum = DF37 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078428
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 151
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 16378
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e65e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E77 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078429
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
ETHER:  Packet size = 226 bytes
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
IP:   Total length = 212 bytes
IP:   Identification = 48311
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6945
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 192 
UDP:  Checksum = 0427 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078429
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 153
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 37755
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 92dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E76 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078430
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 231 bytes
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
IP:   Total length = 217 bytes
IP:   Identification = 15352
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e9ff
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 197 
UDP:  Checksum = FE40 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078430
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 155
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 53464
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5580
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E75 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078431
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 236 bytes
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
IP:   Total length = 222 bytes
IP:   Identification = 57504
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4552
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 202 
UDP:  Checksum = 2330 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078431
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 157
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 58100
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4364
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E74 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078432
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 241 bytes
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
IP:   Total length = 227 bytes
IP:   Identification = 9084
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0272
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 207 
UDP:  Checksum = 1D4A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078432
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 159
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 53106
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 56e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E73 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078433
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 246 bytes
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
IP:   Total length = 232 bytes
IP:   Identification = 59965
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3bab
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 212 
UDP:  Checksum = 4239 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078433
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 161
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 25587
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c265
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E72 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078434
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
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
IP:   Total length = 237 bytes
IP:   Identification = 22311
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cebc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 217 
UDP:  Checksum = 3C53 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078434
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 163
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 8272
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0609
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E71 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078435
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 256 bytes
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
IP:   Total length = 242 bytes
IP:   Identification = 7781
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 077a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 222 
UDP:  Checksum = 6142 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078435
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 165
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 15536
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e9a8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E70 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078436
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 261 bytes
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
IP:   Total length = 247 bytes
IP:   Identification = 41277
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 849c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 227 
UDP:  Checksum = 5B5C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078436
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 167
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 31082
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = acee
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078437
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 266 bytes
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
IP:   Total length = 252 bytes
IP:   Identification = 45487
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7425
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 232 
UDP:  Checksum = 804B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078437
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 169
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 54763
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 506d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078438
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 271 bytes
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
IP:   Total length = 257 bytes
IP:   Identification = 6668
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0bc4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 237 
UDP:  Checksum = 5140 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078438
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 171
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 38472
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9010
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078439
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
ETHER:  Packet size = 276 bytes
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
IP:   Total length = 262 bytes
IP:   Identification = 19138
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = db08
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 242 
UDP:  Checksum = 5134 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078439
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 173
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 175 arrived at 9:00:0.21750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 60010
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3bee
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078440
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 176 arrived at 9:00:0.21875
ETHER:  Packet size = 281 bytes
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
IP:   Total length = 267 bytes
IP:   Identification = 1498
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1fec
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 247 
UDP:  Checksum = C1EC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078440
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 175
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 177 arrived at 9:00:0.22000
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 51180
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5e6c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078441
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 178 arrived at 9:00:0.22125
ETHER:  Packet size = 286 bytes
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
IP:   Total length = 272 bytes
IP:   Identification = 6508
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0c55
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 252 
UDP:  Checksum = EF8F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078441
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 177
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 179 arrived at 9:00:0.22250
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 27501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = baeb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E6A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078442
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 180 arrived at 9:00:0.22375
ETHER:  Packet size = 291 bytes
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
IP:   Total length = 277 bytes
IP:   Identification = 36162
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9879
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 257 
UDP:  Checksum = A2F0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078442
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 179
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 181 arrived at 9:00:0.22500
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 10446
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fd8a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E69 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078443
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 182 arrived at 9:00:0.22625
ETHER:  Packet size = 296 bytes
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
IP:   Total length = 282 bytes
IP:   Identification = 42064
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8166
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 262 
UDP:  Checksum = A271 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078443
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 181
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: Group = *.example.test
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 183 arrived at 9:00:0.22750
ETHER:  Packet size = 134 bytes
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
IP:   Total length = 120 bytes
IP:   Identification = 13358
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f22a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 9E68 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078444
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 184 arrived at 9:00:0.22875
ETHER:  Packet size = 301 bytes
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
IP:   Total length = 287 bytes
IP:   Identification = 29655
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b1da
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 267 
UDP:  Checksum = A266 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078444
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 183
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 5 (Return export list)
MOUNT:Directory = /export/home
MOUNT: Group = client.example.test
MOUNT: Group = @staff
MOUNT:Directory = /export/src
MOUNT:Directory = /long/long/long/long/long/long/long/long/long/long/long/long...
MOUNT: Group = *.example.test
MOUNT: 3+ entries. (Frame is incomplete)
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 185 arrived at 9:00:0.23000
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 36553
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 978b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 9E63 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078445
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 186 arrived at 9:00:0.23125
ETHER:  Packet size = 74 bytes
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
IP:   Total length = 60 bytes
IP:   Identification = 32992
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a5b4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 40 
UDP:  Checksum = ED62 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078445
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 185
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 187 arrived at 9:00:0.23250
ETHER:  Packet size = 1166 bytes
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
IP:   Total length = 1152 bytes
IP:   Identification = 32688
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a2a0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 1132 
UDP:  Checksum = 9259 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078446
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 188 arrived at 9:00:0.23375
ETHER:  Packet size = 206 bytes
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
IP:   Total length = 192 bytes
IP:   Identification = 32083
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a8bd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = EBD9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078446
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 187
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [0000]
MOUNT: 0000000000000000000000000000000000000000000000000000000000000000
MOUNT: 0000000000000000000000000000000000000000000000000000000000000000
MOUNT: 0000000000000000000000000000000000000000000000000000000000000000
MOUNT: 0000000000000000000000000000000000000000000000000000000000000000
MOUNT:Authentication flavor = 
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 189 arrived at 9:00:0.23500
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 9706
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0067
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6EDF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078447
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /x
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 190 arrived at 9:00:0.23625
ETHER:  Packet size = 98 bytes
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
IP:   Total length = 84 bytes
IP:   Identification = 37035
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 95d1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 64 
UDP:  Checksum = 65DC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078447
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 189
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 191 arrived at 9:00:0.23750
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 17661
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e153
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 6EDE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078448
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /x
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 192 arrived at 9:00:0.23875
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 11355
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fa35
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 44 
UDP:  Checksum = ED57 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078448
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 191
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [0000]
MOUNT:Authentication flavor = 
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 193 arrived at 9:00:0.24000
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 62197
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3353
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 0C15 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078449
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = \033[31m/red\007
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 194 arrived at 9:00:0.24125
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 32976
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a5a4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65C1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078449
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 193
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 195 arrived at 9:00:0.24250
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 25181
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c3ef
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 4E21 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078450
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /a\012b\011c\015
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 196 arrived at 9:00:0.24375
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 1399
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 20fe
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65C0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078450
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 195
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 197 arrived at 9:00:0.24500
ETHER:  Packet size = 150 bytes
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
IP:   Total length = 136 bytes
IP:   Identification = 33542
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a342
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 4B94 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078451
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /\342\200\256gnp.exe
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 198 arrived at 9:00:0.24625
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 30028
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b128
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65BF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078451
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 197
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 199 arrived at 9:00:0.24750
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 56727
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 48b5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 8952 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078452
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /\302\2332J
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 200 arrived at 9:00:0.24875
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 49750
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 641e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65BE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078452
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 199
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 201 arrived at 9:00:0.25000
ETHER:  Packet size = 146 bytes
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
IP:   Total length = 132 bytes
IP:   Identification = 16595
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e579
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = 760B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078453
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = /latin-\351
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 202 arrived at 9:00:0.25125
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 32258
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a872
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65BD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078453
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 201
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 203 arrived at 9:00:0.25250
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 45434
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74da
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 20048 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 9E5A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078454
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100005 (MOUNT), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Directory = 
MOUNT:

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 204 arrived at 9:00:0.25375
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 64421
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2acf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 20048
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 72 
UDP:  Checksum = 65BC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577078454
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 203
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
MOUNT:----- NFS MOUNT -----
MOUNT:
MOUNT:Proc = 1 (Add mount entry)
MOUNT:Status = 0 (OK)
MOUNT:File handle = [B652]
MOUNT: 01000700020000000000000034C5A0B1C2D3E4F5
MOUNT:Authentication flavor = unix,6
MOUNT:

