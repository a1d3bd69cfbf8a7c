ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 548E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058416
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 0
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 0 (Null procedure)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A38F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058416
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 1
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 0 (Null procedure)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A69 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058417
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 1 (Set address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A385 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058417
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 3
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 1 (Set address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A67 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058418
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 2 (Unset address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A384 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058418
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 5
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 2 (Unset address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A65 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058419
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B2C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058419
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 7
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 178 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 124
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 124 
UDP:  Checksum = 53E6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058420
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 400122
RPCB:  Version = 9
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A383 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058420
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 9
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5485 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058421
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 242 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 188
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 188 
UDP:  Checksum = CD1C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058421
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 11
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:    100024    1 local        /run/rpcbind.sock  unknown    (STATMON2)
RPCB:   (3 maps)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5484 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058422
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A381 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058422
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 13
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   (0 maps)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 206 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 152
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 152 
UDP:  Checksum = CC1C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058423
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8B12 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058423
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 15
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5480 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058424
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 6 (Get the time)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A48D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058424
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 17
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 6 (Get the time)
RPCB:  Time = 01-Mar-24 09:00:00 GMT
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3C1E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058425
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 7
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 7 (Universal to transport address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 60 
UDP:  Checksum = A31E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058425
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 19
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 7 (Universal to transport address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 178 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 124
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 124 
UDP:  Checksum = 542C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058426
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 8
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 8 (Transport to universal address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B25 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058426
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 21
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 8 (Transport to universal address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A57 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058427
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 9
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B24 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058427
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 23
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 206 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 152
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 152 
UDP:  Checksum = CC12 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058428
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 10
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8B0D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058428
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 25
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A53 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058429
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 346 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 292
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 292 
UDP:  Checksum = BDFF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058429
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 27
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5474 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058430
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 12
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 146 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 92
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 92 
UDP:  Checksum = A309 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058430
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 29
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A4F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058431
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 3, procedure = 13
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A380 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058431
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 31
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 547D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058432
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 0
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 0 (Null procedure)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A37F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058432
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 33
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 0 (Null procedure)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A58 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058433
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 1 (Set address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A375 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058433
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 35
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 1 (Set address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A56 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058434
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 2 (Unset address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A374 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058434
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 37
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 2 (Unset address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A54 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058435
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B1C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058435
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 39
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 178 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 124
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 124 
UDP:  Checksum = 53D5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058436
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 400122
RPCB:  Version = 9
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A373 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058436
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 41
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5474 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058437
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 242 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 188
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 188 
UDP:  Checksum = CD0C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058437
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 43
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:    100024    1 local        /run/rpcbind.sock  unknown    (STATMON2)
RPCB:   (3 maps)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5473 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058438
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A371 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058438
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 45
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   (0 maps)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 206 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 152
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 152 
UDP:  Checksum = CC0B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058439
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8B02 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058439
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 47
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 546F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058440
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 6 (Get the time)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A47D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058440
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 49
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 6 (Get the time)
RPCB:  Time = 01-Mar-24 09:00:00 GMT
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 3C0D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058441
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 7
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 7 (Universal to transport address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 60 
UDP:  Checksum = A30E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058441
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 51
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 7 (Universal to transport address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 178 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 124
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 124 
UDP:  Checksum = 541B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058442
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 8
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 8 (Transport to universal address)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B15 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058442
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 53
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 8 (Transport to universal address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A46 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058443
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 9
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 9 (Get address of specific version)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B14 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058443
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 55
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 9 (Get address of specific version)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 206 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 152
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 152 
UDP:  Checksum = CC01 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058444
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 10
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 10 (Indirect call (return error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8AFD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058444
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 57
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 10 (Indirect call (return error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A42 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058445
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 346 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 292
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 292 
UDP:  Checksum = BDEF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058445
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 59
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:  10.9.0.1.8.1 none                  inet     none    
RPCB:   (5 maps)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5463 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058446
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 12
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 12 (Get statistics)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 146 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 92
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 92 
UDP:  Checksum = A2F9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058446
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 61
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 12 (Get statistics)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A3E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058447
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 13
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A370 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058447
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 63
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 546A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058448
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A36F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058448
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 65
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 161 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 107
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 107 
UDP:  Checksum = CDB6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058449
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
ETHER:  Packet size = 93 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 39
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 39 
UDP:  Checksum = 4424 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058449
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 67
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 168 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 114
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 114 
UDP:  Checksum = 583D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058450
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 100 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 46
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 46 
UDP:  Checksum = B942 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058450
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 69
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 175 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 121
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 121 
UDP:  Checksum = B71F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058451
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B0C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058451
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 71
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 182 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 128
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 128 
UDP:  Checksum = 2C46 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058452
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B0B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058452
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 73
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 189 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 135
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 135 
UDP:  Checksum = 95A8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058453
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B0A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058453
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 75
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 196 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 142
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 142 
UDP:  Checksum = 3227 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058454
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 48
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 48 
UDP:  Checksum = 8B09 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058454
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 77
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5462 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058455
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A368 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058455
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 79
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   0+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5461 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058456
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 93 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 39
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 39 
UDP:  Checksum = 1D57 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058456
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 81
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5460 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058457
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
ETHER:  Packet size = 100 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 46
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 46 
UDP:  Checksum = 1CA4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058457
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 83
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 85 arrived at 9:00:0.10500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058458
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
ETHER:  Packet size = 107 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 53
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 53 
UDP:  Checksum = 37F7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058458
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 85
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058459
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 60 
UDP:  Checksum = CF75 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058459
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 87
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058460
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 121 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 67
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 67 
UDP:  Checksum = 7004 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058460
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 89
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058461
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 128 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 74
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 74 
UDP:  Checksum = 199C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058461
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 91
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058462
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 135 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 81
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 81 
UDP:  Checksum = 3427 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058462
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 93
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 545A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058463
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 142 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 88
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 88 
UDP:  Checksum = AD72 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058463
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 95
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5459 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058464
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 149 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 95
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 95 
UDP:  Checksum = AD60 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058464
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 97
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5458 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058465
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 156 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 102
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 102 
UDP:  Checksum = C7E9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058465
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 99
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5457 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058466
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 163 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 109
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 109 
UDP:  Checksum = 3773 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058466
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 101
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5456 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058467
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = 9DD9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058467
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 103
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5455 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058468
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
ETHER:  Packet size = 177 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 123
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 123 
UDP:  Checksum = 6CC9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058468
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 105
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5454 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058469
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
ETHER:  Packet size = 184 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 130
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 130 
UDP:  Checksum = 6CB8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058469
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 107
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5453 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058470
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
ETHER:  Packet size = 191 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 137
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 137 
UDP:  Checksum = E5EF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058470
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 109
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5452 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058471
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
ETHER:  Packet size = 198 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 144
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 160B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058471
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 111
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5451 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058472
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
ETHER:  Packet size = 205 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 151
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 151 
UDP:  Checksum = A9FB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058472
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 113
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5450 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058473
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 212 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 158
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 158 
UDP:  Checksum = D588 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058473
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 115
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 544F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058474
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 219 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 165
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 165 
UDP:  Checksum = 6648 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058474
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 117
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 544E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058475
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 226 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 172
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = 8B62 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058475
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 119
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 544D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058476
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 233 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 179
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 179 
UDP:  Checksum = AADD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058476
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 121
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 544C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058477
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 240 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 186
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 186 
UDP:  Checksum = CCE8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058477
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 123
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 4 (Dump the mappings)
RPCB:  
RPCB:   Program Vers Netid        Uaddr              Owner
RPCB:    100000    4 tcp6         ::.0.111           superuser  (PMAP)
RPCB:    100003    3 udp          0.0.0.0.8.1        1          (NFS)
RPCB:    100024    1 local        /run/rpcbind.sock  unknown    (STATMON2)
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5444 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058478
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A351 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058478
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 125
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   0+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 161 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 107
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 107 
UDP:  Checksum = CD90 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058479
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 93 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 39
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 39 
UDP:  Checksum = A341 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058479
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 127
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 168 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 114
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 114 
UDP:  Checksum = 5817 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058480
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 100 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 46
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 46 
UDP:  Checksum = 158D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058480
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 129
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 175 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 121
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 121 
UDP:  Checksum = B6F9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058481
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 107 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 53
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 53 
UDP:  Checksum = 8AE3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058481
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 131
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 182 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 128
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 128 
UDP:  Checksum = 2C20 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058482
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 114 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 60
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 60 
UDP:  Checksum = A56C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058482
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 133
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 189 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 135
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 135 
UDP:  Checksum = 9582 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058483
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 121 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 67
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 67 
UDP:  Checksum = A55C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058483
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 135
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 196 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 142
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 142 
UDP:  Checksum = 3201 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058484
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
ETHER:  Packet size = 128 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 74
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 74 
UDP:  Checksum = D666 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058484
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 137
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A1A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058485
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 135 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 81
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 81 
UDP:  Checksum = F0EF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058485
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 139
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   1+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A19 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058486
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 142 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 88
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 88 
UDP:  Checksum = F0D3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058486
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 141
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A18 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058487
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 149 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 95
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 95 
UDP:  Checksum = 352B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058487
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 143
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A17 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058488
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 156 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 102
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 102 
UDP:  Checksum = D881 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058488
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 145
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A16 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058489
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
ETHER:  Packet size = 163 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 109
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 109 
UDP:  Checksum = F40B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058489
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 147
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A15 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058490
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 116 
UDP:  Checksum = F3F5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058490
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 149
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A14 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058491
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
ETHER:  Packet size = 177 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 123
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 123 
UDP:  Checksum = 2504 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058491
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 151
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A13 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058492
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
ETHER:  Packet size = 184 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 130
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 130 
UDP:  Checksum = 408E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058492
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 153
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   2+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A12 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058493
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 191 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 137
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 137 
UDP:  Checksum = 0F72 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058493
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 155
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A11 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058494
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 198 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 144
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 8498 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058494
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 157
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A10 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058495
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 205 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 151
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 151 
UDP:  Checksum = 2820 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058495
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 159
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058496
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 212 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 158
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 158 
UDP:  Checksum = DBBB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058496
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 161
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058497
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
ETHER:  Packet size = 219 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 165
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 165 
UDP:  Checksum = 083A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058497
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 163
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058498
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 226 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 172
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = 0825 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058498
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 165
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058499
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 233 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 179
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 179 
UDP:  Checksum = 3933 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058499
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 167
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058500
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 240 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 186
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 186 
UDP:  Checksum = ECCE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058500
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 169
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A0A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058501
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 247 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 193
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 193 
UDP:  Checksum = 194D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058501
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 171
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   3+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A09 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058502
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
ETHER:  Packet size = 254 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 200 
UDP:  Checksum = 1931 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058502
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 173
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 175 arrived at 9:00:0.21750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A08 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058503
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 176 arrived at 9:00:0.21875
ETHER:  Packet size = 261 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 207
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 207 
UDP:  Checksum = 5D88 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058503
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 175
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 177 arrived at 9:00:0.22000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A07 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058504
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 178 arrived at 9:00:0.22125
ETHER:  Packet size = 268 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 214
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 214 
UDP:  Checksum = 00DF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058504
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 177
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 179 arrived at 9:00:0.22250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A06 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058505
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 180 arrived at 9:00:0.22375
ETHER:  Packet size = 275 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 221
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 221 
UDP:  Checksum = 176B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058505
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 179
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 181 arrived at 9:00:0.22500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A05 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058506
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 182 arrived at 9:00:0.22625
ETHER:  Packet size = 282 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 228
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 228 
UDP:  Checksum = 1754 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058506
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 181
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 183 arrived at 9:00:0.22750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A04 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058507
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 184 arrived at 9:00:0.22875
ETHER:  Packet size = 289 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 235
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 235 
UDP:  Checksum = 4862 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058507
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 183
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 185 arrived at 9:00:0.23000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A03 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058508
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 186 arrived at 9:00:0.23125
ETHER:  Packet size = 296 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 242
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 242 
UDP:  Checksum = 5EEE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058508
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 185
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   4+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 187 arrived at 9:00:0.23250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A02 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058509
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 188 arrived at 9:00:0.23375
ETHER:  Packet size = 303 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 249
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 249 
UDP:  Checksum = 2DD2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058509
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 187
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 189 arrived at 9:00:0.23500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A01 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058510
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 190 arrived at 9:00:0.23625
ETHER:  Packet size = 310 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 256
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 256 
UDP:  Checksum = A2F8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058510
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 189
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 191 arrived at 9:00:0.23750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 5A00 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058511
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 192 arrived at 9:00:0.23875
ETHER:  Packet size = 317 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 263
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 263 
UDP:  Checksum = 4680 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058511
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 191
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 193 arrived at 9:00:0.24000
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 59FF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058512
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 194 arrived at 9:00:0.24125
ETHER:  Packet size = 324 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 270
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 270 
UDP:  Checksum = 6998 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058512
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 193
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 195 arrived at 9:00:0.24250
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 59FE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058513
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 196 arrived at 9:00:0.24375
ETHER:  Packet size = 331 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 277
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 277 
UDP:  Checksum = 0085 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058513
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 195
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 197 arrived at 9:00:0.24500
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 59FD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058514
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 198 arrived at 9:00:0.24625
ETHER:  Packet size = 338 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 284
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 284 
UDP:  Checksum = 9A8F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058514
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 197
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 199 arrived at 9:00:0.24750
ETHER:  Packet size = 202 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 148
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 148 
UDP:  Checksum = 59FC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058515
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = udp
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 200 arrived at 9:00:0.24875
ETHER:  Packet size = 345 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 291
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 291 
UDP:  Checksum = BDAB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058515
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 199
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 11 (Return addresses of prog/vers)
RPCB:  
RPCB:   Maddr      Netid        Semantics Protofmly Proto
RPCB:  10.9.0.1.8.1 udp          CLTS     inet     udp     
RPCB:  10.9.0.1.8.1 tcp          COTS-ORD inet     tcp     
RPCB:  10.9.0.1.8.1 ticotsord    COTS     inet     ticotsord
RPCB:  10.9.0.1.8.1 raw          RAW      inet     raw     
RPCB:  10.9.0.1.8.1 none                  inet     none    
RPCB:   5+ maps. (Frame is incomplete)
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 201 arrived at 9:00:0.25000
ETHER:  Packet size = 154 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
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
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 5424 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058516
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 202 arrived at 9:00:0.25125
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = A32B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058516
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 201
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 203 arrived at 9:00:0.25250
ETHER:  Packet size = 161 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 107
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 107 
UDP:  Checksum = CD70 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058517
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 204 arrived at 9:00:0.25375
ETHER:  Packet size = 93 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 39
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 39 
UDP:  Checksum = 43E0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058517
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 203
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 205 arrived at 9:00:0.25500
ETHER:  Packet size = 168 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 114
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 114 
UDP:  Checksum = CD5D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058518
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 206 arrived at 9:00:0.25625
ETHER:  Packet size = 100 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 46
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 46 
UDP:  Checksum = B8FE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058518
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 205
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 207 arrived at 9:00:0.25750
ETHER:  Packet size = 175 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 121
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 121 
UDP:  Checksum = CC0A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058519
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 208 arrived at 9:00:0.25875
ETHER:  Packet size = 107 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 53
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 53 
UDP:  Checksum = 8ABA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058519
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 207
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 209 arrived at 9:00:0.26000
ETHER:  Packet size = 182 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 128
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 128 
UDP:  Checksum = BCE7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058520
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 210 arrived at 9:00:0.26125
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8AB1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058520
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 209
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 211 arrived at 9:00:0.26250
ETHER:  Packet size = 189 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 135
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 135 
UDP:  Checksum = 8CB4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058521
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 212 arrived at 9:00:0.26375
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8AB0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058521
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 211
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 213 arrived at 9:00:0.26500
ETHER:  Packet size = 196 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 142
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 142 
UDP:  Checksum = 5359 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058522
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 214 arrived at 9:00:0.26625
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8AAF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058522
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 213
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 215 arrived at 9:00:0.26750
ETHER:  Packet size = 203 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 149
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 149 
UDP:  Checksum = EAFB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058523
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Program = 100003 (NFS)
RPCB:  Version = 3
RPCB:  Proc    = 1
RPCB:  Callit data = 36 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  ----  short frame ---

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 216 arrived at 9:00:0.26875
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 8AAE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058523
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 215
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 5 (Broadcast call (no error))
RPCB:  Uaddr = 10.9.0.1.8.1
RPCB:  Length = 4 bytes
RPCB:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 217 arrived at 9:00:0.27000
ETHER:  Packet size = 166 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 112
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 112 
UDP:  Checksum = CD5E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058524
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 218 arrived at 9:00:0.27125
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = A31E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058524
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 217
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 219 arrived at 9:00:0.27250
ETHER:  Packet size = 186 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 132
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 111 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 4E96 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058525
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100000 (PMAP), version = 4, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Program = 100003
RPCB:  Version = 3
RPCB:  Netid   = \033[31m
RPCB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 220 arrived at 9:00:0.27375
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 44
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 111
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 44 
UDP:  Checksum = C4DC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577058525
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 219
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
RPCB:  ----- RPC Bind -----
RPCB:  
RPCB:  Proc = 3 (Get address)
RPCB:  Uaddr = \033[2J\342\200\256
RPCB:  

