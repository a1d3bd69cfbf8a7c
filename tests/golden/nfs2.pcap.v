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
IP:   Identification = 27383
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bb61
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 2B6A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060354
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 0
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 0 (Null procedure)
NFS:  

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
IP:   Identification = 38871
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8ec5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = 7A6D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060354
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 1
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 0 (Null procedure)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 29238
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b402
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 2A17 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060355
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 23423
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cad5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5BDF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060355
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 3
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 61372
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 367c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 2A16 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060356
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 45103
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7669
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A1D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060356
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 5
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 22525
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ce1b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 556C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060357
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 19274
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = db0a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5BDD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060357
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 7
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 45177
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 759f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 556B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060358
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 18155
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = dfad
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A1B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060358
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 9
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 9341
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 019c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 29D2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060359
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 037777777777
NFS:   Type = ?
NFS:   Setuid = 1, Setgid = 1, Sticky = 1
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  UID = -1
NFS:  GID = -1
NFS:  Size = -1
NFS:  Access time       = -1 
NFS:  Modification time = -1 
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 42847
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7ef5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5BDB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060359
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 11
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 1252
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2135
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 29D1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060360
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 037777777777
NFS:   Type = ?
NFS:   Setuid = 1, Setgid = 1, Sticky = 1
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  UID = -1
NFS:  GID = -1
NFS:  Size = -1
NFS:  Access time       = -1 
NFS:  Modification time = -1 
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 2994
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1ae7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A19 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060360
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 13
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
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
IP:   Identification = 53329
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5607
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 2B60 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060361
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 3
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 3 (Get root filehandle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
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
IP:   Identification = 14758
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ecf6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = 7A66 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060361
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 15
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 3 (Get root filehandle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 19929
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d857
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = D885 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060362
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = motd
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 170 bytes
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
IP:   Total length = 156 bytes
IP:   Identification = 47259
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6d99
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 136 
UDP:  Checksum = 5A87 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060362
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 17
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  Status = 0 (OK)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 42532
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 800c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = D884 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060363
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = motd
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 29182
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b49a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A16 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060363
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 19
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 30355
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = afa5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 2A0A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060364
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 5 (Read from symbolic link)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 94 bytes
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
IP:   Total length = 80 bytes
IP:   Identification = 61642
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 35b6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 60 
UDP:  Checksum = 7B2F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060364
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 21
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 5 (Read from symbolic link)
NFS:  Status = 0 (OK)
NFS:  Path = ../target/of link
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 12105
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f6ef
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 2A09 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060365
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 5
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 5 (Read from symbolic link)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 44816
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7788
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A14 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060365
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 23
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 5 (Read from symbolic link)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 22846
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ccee
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 49EE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060366
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 40960
NFS:  Count = 8192
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 342 bytes
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
IP:   Total length = 328 bytes
IP:   Identification = 40623
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 86d9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 308 
UDP:  Checksum = 863D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060366
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 25
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  (200 byte(s) of data)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 16767
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e4ad
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 49ED 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060367
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 40960
NFS:  Count = 8192
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 22996
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ccc4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A12 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060367
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 27
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 4578
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 144b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 29ED 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060368
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 0
NFS:  Count = 0
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 142 bytes
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
IP:   Total length = 128 bytes
IP:   Identification = 64125
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2bd3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 108 
UDP:  Checksum = 5BCA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060368
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 29
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  (0 byte(s) of data)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 48630
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6836
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 29EC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060369
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 6
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 0
NFS:  Count = 0
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 13283
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f2b5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A10 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060369
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 31
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 6 (Read from file)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
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
IP:   Identification = 50286
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 61ea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 2B53 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060370
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 7
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 7 (Write to cache)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
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
IP:   Identification = 60553
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3a13
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 32 
UDP:  Checksum = 7A5D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060370
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 33
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 7 (Write to cache)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 35052
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9d2c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 6B74 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060371
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 8
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 8 (Write to file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 4096
NFS:  (13 bytes(s) of data)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 41276
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8518
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5BCF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060371
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 35
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 8 (Write to file)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 62103
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3381
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 6B73 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060372
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 8
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 8 (Write to file)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Offset = 4096
NFS:  (13 bytes(s) of data)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 6724
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
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A0D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060372
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 37
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 8 (Write to file)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 210 bytes
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
IP:   Total length = 196 bytes
IP:   Identification = 58853
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4027
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 176 
UDP:  Checksum = 9D04 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060373
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 9
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 9 (Create file)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = new.c
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 170 bytes
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
IP:   Total length = 156 bytes
IP:   Identification = 58914
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4012
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 136 
UDP:  Checksum = 5A7C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060373
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 39
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 9 (Create file)
NFS:  Status = 0 (OK)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 210 bytes
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
IP:   Total length = 196 bytes
IP:   Identification = 23771
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
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 176 
UDP:  Checksum = 9D03 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060374
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 9
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 9 (Create file)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = new.c
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 60544
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3a18
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A0B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060374
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 41
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 9 (Create file)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 24594
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c61e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = D872 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060375
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 10
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 10 (Remove file)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = motd
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 34103
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a161
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A50 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060375
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 43
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 10 (Remove file)
NFS:  Status = 0 (OK)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 53188
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 566c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = D871 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060376
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 10
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 10 (Remove file)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = motd
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 41433
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 84bf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A09 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060376
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 45
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 10 (Remove file)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 218 bytes
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
IP:   Total length = 204 bytes
IP:   Identification = 50270
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 61a6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 184 
UDP:  Checksum = 26E9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060377
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 11 (Rename)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = a
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = new name
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 57880
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4480
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A4E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060377
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 47
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 11 (Rename)
NFS:  Status = 0 (OK)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 218 bytes
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
IP:   Total length = 204 bytes
IP:   Identification = 27231
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bba5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 184 
UDP:  Checksum = 26E8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060378
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 11
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 11 (Rename)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = a
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = new name
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 37567
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 93d9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A07 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060378
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 49
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 11 (Rename)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 206 bytes
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
IP:   Total length = 192 bytes
IP:   Identification = 13468
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f174
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = DE29 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060379
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 12
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 12 (Link)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = hard
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 30221
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b08b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A4C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060379
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 51
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 12 (Link)
NFS:  Status = 0 (OK)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 206 bytes
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
IP:   Total length = 192 bytes
IP:   Identification = 42475
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8025
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 172 
UDP:  Checksum = DE28 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060380
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 12
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 12 (Link)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = hard
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 19537
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = da47
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A05 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060380
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 53
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 12 (Link)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 218 bytes
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
IP:   Total length = 204 bytes
IP:   Identification = 62344
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 327c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 184 
UDP:  Checksum = 8B33 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060381
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 13
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 13 (Make symbolic link)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = sym
NFS:  Path = /to/here
NFS:  Mode = 0777
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 51762
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5c66
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A4A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060381
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 55
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 13 (Make symbolic link)
NFS:  Status = 0 (OK)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 218 bytes
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
IP:   Total length = 204 bytes
IP:   Identification = 23945
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c87b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 184 
UDP:  Checksum = 8B32 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060382
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 13
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 13 (Make symbolic link)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = sym
NFS:  Path = /to/here
NFS:  Mode = 0777
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 47765
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6c03
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A03 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060382
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 57
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 13 (Make symbolic link)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 210 bytes
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
IP:   Total length = 196 bytes
IP:   Identification = 3306
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1923
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 176 
UDP:  Checksum = A5F3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060383
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 14
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 14 (Make directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = subdir
NFS:  Mode = 0755
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
ETHER:  Packet size = 170 bytes
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
IP:   Total length = 156 bytes
IP:   Identification = 39527
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8bcd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 136 
UDP:  Checksum = 9A28 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060383
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 59
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 14 (Make directory)
NFS:  Status = 0 (OK)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File type = 2 (Directory)
NFS:  Mode = 040755
NFS:   Type = Directory
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
ETHER:  Packet size = 210 bytes
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
IP:   Total length = 196 bytes
IP:   Identification = 25908
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c0d8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 176 
UDP:  Checksum = A5F2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060384
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 14
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 14 (Make directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = subdir
NFS:  Mode = 0755
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Mar-24 09:00:00.000000 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.250000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 40574
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 881a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A01 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060384
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 61
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 14 (Make directory)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 27246
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bbbe
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 7AE1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060385
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 15
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 15 (Remove directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = subdir
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 56767
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 48d9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A46 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060385
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 63
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 15 (Remove directory)
NFS:  Status = 0 (OK)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 11334
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 7AE0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060386
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 15
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 15 (Remove directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = subdir
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 23095
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cc61
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79FF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060386
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 65
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 15 (Remove directory)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 13286
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f24a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = AA38 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060387
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 0
NFS:  Count = 4096
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 3178
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 19c7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = 96D3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060387
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 67
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 0 (OK)
NFS:   File id  Cookie Name
NFS:      4200       1 .
NFS:         2       2 ..
NFS:      4242       3 motd
NFS:      4243     512 a longer name.txt
NFS:    4 entries
NFS:  EOF = 1
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 1127
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 21ca
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = AA37 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060388
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 0
NFS:  Count = 4096
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 34009
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a1bf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79FD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060388
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 69
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 17902
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e042
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B436 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060389
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 512
NFS:  Count = 1024
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 810
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2307
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = 96D2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060389
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 71
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 0 (OK)
NFS:   File id  Cookie Name
NFS:      4200       1 .
NFS:         2       2 ..
NFS:      4242       3 motd
NFS:      4243     512 a longer name.txt
NFS:    4 entries
NFS:  EOF = 0
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 32680
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a688
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B435 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060390
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 512
NFS:  Count = 1024
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 29213
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b47b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79FB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060390
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 73
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 15296
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea70
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B3DC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060391
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 600
NFS:  Count = 1024
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
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
IP:   Identification = 5437
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1154
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 44 
UDP:  Checksum = 7A2F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060391
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 75
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 0 (OK)
NFS:   File id  Cookie Name
NFS:    0 entries
NFS:  EOF = 1
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 16494
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e5c2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B3DB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060392
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 600
NFS:  Count = 1024
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 16196
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e754
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79F9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060392
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 77
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 12941
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f3ab
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = BA41 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060393
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 17
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 17 (Get filesystem attributes)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
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
IP:   Identification = 60073
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3bdb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 56 
UDP:  Checksum = 4C19 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060393
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 79
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 17 (Get filesystem attributes)
NFS:  Status = 0 (OK)
NFS:  Transfer size = 8192
NFS:  Block size = 4096
NFS:  Total blocks = 1000000
NFS:  Free blocks = 500000
NFS:  Available blocks = 400000
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 20645
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d593
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = BA40 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060394
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 17
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 17 (Get filesystem attributes)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 3106
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1a77
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79F7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060394
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 81
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 17 (Get filesystem attributes)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

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
IP:   Identification = 21733
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d173
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 2B2F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060395
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 18
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 45094
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7672
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A3C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060395
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 83
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

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
IP:   Identification = 18437
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = de53
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 100 
UDP:  Checksum = 2B2E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060396
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 18
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 53964
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 53cc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79F5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060396
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 85
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 55401
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4dcf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29ED 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060397
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 22499
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ceb5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A39 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060397
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 87
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 1 (Not owner)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 47681
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6bf7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29EC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060398
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 42289
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8167
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A37 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060398
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 89
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 2 (No such file or directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 28060
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b89c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29EB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060399
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 49741
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 644b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A33 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060399
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 91
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 5 (I/O error)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 61914
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 345e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29EA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060400
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 27086
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bcca
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A31 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060400
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 93
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 6 (No such device or address)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 43008
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7e38
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060401
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 26863
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bda9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A29 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060401
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 95
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 13 (Permission denied)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 51752
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5c10
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060402
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 64676
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 29f4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A24 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060402
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 97
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 17 (File exists)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 507
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 243e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060403
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 60809
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 390f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A22 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060403
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 99
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 18 (Cross-device link)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 40049
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 89c7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060404
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 37887
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9299
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A20 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060404
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 101
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 19 (No such device)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 50603
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 608d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060405
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 4647
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1472
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A1E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060405
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 103
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 20 (Not a directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 42883
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7eb5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060406
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 9898
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ffee
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A1C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060406
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 105
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 21 (Is a directory)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 28766
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b5da
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060407
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 14215
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ef11
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A1A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060407
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 107
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 22 (Invalid argument)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 4752
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 13a9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060408
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 12574
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f57a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A14 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060408
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 109
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 27 (File too large)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 19274
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = daee
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060409
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 58410
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 426e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A12 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060409
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 111
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 28 (No space left on device)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 10594
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fcd6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29E0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060410
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 49159
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6691
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 7A0F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060410
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 113
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 30 (Read-only file system)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 41046
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 85e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060411
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 50736
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6068
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79FF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060411
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 115
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 45 (Operation not supported)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 15836
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e85c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060412
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 44473
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 78df
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79EC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060412
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 117
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 63 (File name too long)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 25606
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c232
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060413
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 21223
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d3b1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79E8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060413
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 119
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 66 (Directory not empty)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 1582
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 200b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060414
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 54884
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5034
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79E4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060414
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 121
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 69 (Disc quota exceeded)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 53747
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5445
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060415
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 51017
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5f4f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79E2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060415
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 123
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 70 (Stale NFS file handle)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 19077
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = dbb3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29DA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060416
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 55491
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4dd5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79E0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060416
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 125
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 71 (Object is remote)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 4959
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 12da
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D9 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060417
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 53545
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 556f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79DE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060417
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 127
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 72 (write cache flushed)
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 29047
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b4c1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060418
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 46156
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 724c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 79C2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060418
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 129
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 99 ((unknown error))
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 47780
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6b94
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060419
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 56 bytes
IP:   Identification = 2129
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1e48
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 36 
UDP:  Checksum = 5314 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060419
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 131
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 10000 ((unknown error))
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 10030
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ff0a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060420
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 12438
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f5be
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = DD43 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060420
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 133
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 0 (?)
NFS:  Mode = 00
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = ---
NFS:   Group's permissions = ---
NFS:   Other's permissions = ---
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 32500
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a744
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D5 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060421
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 41542
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 840e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B9D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060421
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 135
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 7388
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 095d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060422
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 43482
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7c7a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5353 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060422
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 137
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0104755
NFS:   Type = Regular file
NFS:   Setuid = 1, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 51969
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5b37
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060423
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 56971
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 47c9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5752 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060423
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 139
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0102755
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 1, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 43471
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7c69
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060424
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 48143
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6a45
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 993E 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060424
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 141
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 2 (Directory)
NFS:  Mode = 041777
NFS:   Type = Directory
NFS:   Setuid = 0, Setgid = 0, Sticky = 1
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 61461
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3623
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060425
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 18414
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = de66
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 9B4F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060425
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 143
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 2 (Directory)
NFS:  Mode = 040755
NFS:   Type = Directory
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = r-x
NFS:   Other's permissions = r-x
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 37437
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 93fb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29D0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060426
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 58129
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4343
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 7384 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060426
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 145
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 3 (Block special)
NFS:  Mode = 060660
NFS:   Type = Block
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = rw-
NFS:   Other's permissions = ---
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x806
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 26547
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = be85
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CF 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060427
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 37887
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9255
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = B37C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060427
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 147
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 4 (Character special)
NFS:  Mode = 020666
NFS:   Type = Character
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = rw-
NFS:   Other's permissions = rw-
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x806
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 64057
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2bff
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060428
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 13651
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f101
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 3B37 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060428
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 149
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 5 (Symbolic Link)
NFS:  Mode = 0120777
NFS:   Type = Link
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 41955
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8255
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060429
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 13125
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f30f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 1B3A 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060429
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 151
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0140777
NFS:   Type = Socket
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rwx
NFS:   Group's permissions = rwx
NFS:   Other's permissions = rwx
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 49611
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 646d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060430
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 18595
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ddb1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = CBB8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060430
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 153
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 010600
NFS:   Type = Fifo
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = ---
NFS:   Other's permissions = ---
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 5654
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1023
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060431
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 4753
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 13c4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = DD2F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060431
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 155
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 9 (?)
NFS:  Mode = 00
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = ---
NFS:   Group's permissions = ---
NFS:   Other's permissions = ---
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 35408
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9be8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29CA 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060432
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 40788
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8700
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 9AB7 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060432
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 157
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 0.000000
NFS:  Modification time = 0.000000
NFS:  Inode change time = 0.000000
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 45345
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74f7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 2398 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060433
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 0.000000
NFS:  Modification time = 0.000000
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 51259
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5e19
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B91 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060433
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 159
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 45474
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7496
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29C8 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060434
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 41134
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 85a6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 8EEE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060434
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 161
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 1000.000005
NFS:  Modification time = 1000.000005
NFS:  Inode change time = 1000.000005
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 64592
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 29c8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 1BBC 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060435
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 1000.000005
NFS:  Modification time = 1000.000005
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 18480
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = de24
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B8F 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060435
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 163
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 59387
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3e3d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29C6 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060436
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 49046
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 66be
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 9AB3 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060436
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 165
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = -1 
NFS:  Modification time = -1 
NFS:  Inode change time = -1 
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 2166
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1da3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 2394 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060437
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = -1 
NFS:  Modification time = -1 
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 22533
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ce4f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B8D 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060437
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 167
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 56329
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4a2f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29C4 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060438
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 50384
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6184
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 1AA1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060438
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 169
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = -2147483648.000005
NFS:  Modification time = -2147483648.000005
NFS:  Inode change time = -2147483648.000005
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 58549
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4163
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 2387 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060439
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = -2147483648.000005
NFS:  Modification time = -2147483648.000005
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 46096
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7244
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B8B 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060439
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 171
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 26906
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bd1e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29C2 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060440
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 52940
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5788
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 33A1 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060440
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 173
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Jan-71 00:00:00.999999 GMT
NFS:  Modification time = 01-Jan-71 00:00:00.999999 GMT
NFS:  Inode change time = 01-Jan-71 00:00:00.999999 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 175 arrived at 9:00:0.21750
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 9065
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 02b0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = 3431 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060441
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 01-Jan-71 00:00:00.999999 GMT
NFS:  Modification time = 01-Jan-71 00:00:00.999999 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 176 arrived at 9:00:0.21875
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 32302
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a826
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B89 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060441
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 175
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 177 arrived at 9:00:0.22000
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 21224
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d350
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29C0 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060442
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 178 arrived at 9:00:0.22125
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 46745
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6fbb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = FA89 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060442
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 177
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 31535999.000001
NFS:  Modification time = 31535999.000001
NFS:  Inode change time = 31535999.000001
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 179 arrived at 9:00:0.22250
ETHER:  Packet size = 198 bytes
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
IP:   Total length = 184 bytes
IP:   Identification = 63996
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
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 164 
UDP:  Checksum = B8CB 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060443
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 2
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  Mode = 0644
NFS:   Type = ?
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  UID = 1000
NFS:  GID = 100
NFS:  Size = 0
NFS:  Access time       = 31535999.000001
NFS:  Modification time = 31535999.000001
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 180 arrived at 9:00:0.22375
ETHER:  Packet size = 138 bytes
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
IP:   Total length = 124 bytes
IP:   Identification = 46641
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7023
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 2049
UDP:  Destination port = 800 (Sun RPC)
UDP:  Length = 104 
UDP:  Checksum = 5B87 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060443
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 179
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 2 (Set file attributes)
NFS:  Status = 0 (OK)
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 181 arrived at 9:00:0.22500
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 47459
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6cd5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29BE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060444
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 182 arrived at 9:00:0.22625
ETHER:  Packet size = 166 bytes
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
IP:   Total length = 152 bytes
IP:   Identification = 47459
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6cd5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 132 
UDP:  Checksum = 29BE 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060444
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 1
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 1 (Get file attributes)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 183 arrived at 9:00:0.22750
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 34503
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9f65
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 892C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060445
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = again
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 184 arrived at 9:00:0.22875
ETHER:  Packet size = 178 bytes
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
IP:   Total length = 164 bytes
IP:   Identification = 34503
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9f65
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 144 
UDP:  Checksum = 892C 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060445
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = again
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 185 arrived at 9:00:0.23000
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 42496
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8030
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B7FD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060446
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 0
NFS:  Count = 512
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 186 arrived at 9:00:0.23125
ETHER:  Packet size = 174 bytes
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
IP:   Total length = 160 bytes
IP:   Identification = 42496
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8030
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 800
UDP:  Destination port = 2049 (Sun RPC)
UDP:  Length = 140 
UDP:  Checksum = B7FD 
UDP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Transaction id = 1577060446
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 16
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 16 (Read from directory)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  Cookie = 0
NFS:  Count = 512
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 187 arrived at 9:00:0.23250
ETHER:  Packet size = 74 bytes
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
IP:   Total length = 60 bytes
IP:   Identification = 36864
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 969f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 805
TCP:  Destination port = 2049 
TCP:  Sequence number = 1000805
TCP:  Acknowledgement number = 0
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x02
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x4857
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 188 arrived at 9:00:0.23375
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
IP:   Identification = 24578
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c69d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2049
TCP:  Destination port = 805 
TCP:  Sequence number = 5002049
TCP:  Acknowledgement number = 1000806
TCP:  Data offset = 40 bytes
TCP:  Flags = 0x12
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xf4b8
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 189 arrived at 9:00:0.23500
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 3408
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1964
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 805
TCP:  Destination port = 2049 
TCP:  Sequence number = 1000806
TCP:  Acknowledgement number = 5002050
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xfc9d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 190 arrived at 9:00:0.23625
ETHER:  Packet size = 194 bytes
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
IP:   Total length = 180 bytes
IP:   Identification = 57502
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4589
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 805
TCP:  Destination port = 2049 (Sun RPC)
TCP:  Sequence number = 1000806
TCP:  Acknowledgement number = 5002050
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xfd78
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Record Mark: last fragment, length = 136
RPC:  Transaction id = 1577060354
RPC:  Type = 0 (Call)
RPC:  RPC version = 2
RPC:  Program = 100003 (NFS), version = 2, procedure = 4
RPC:  Credentials: Flavor = 1 (Unix), len = 52 bytes
RPC:     Time = 01-Mar-24 09:00:00
RPC:     Hostname = client.example.test
RPC:     Uid = 1000, Gid = 100
RPC:     Groups = 100 4 24 
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  File handle = [1448]
NFS:   000016430000000100080000000102030405060708090A0B0C0D0E0F10111213
NFS:  File name = over tcp
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 191 arrived at 9:00:0.23750
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
IP:   Identification = 53570
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 54ed
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2049
TCP:  Destination port = 805 (Sun RPC)
TCP:  Sequence number = 5002050
TCP:  Acknowledgement number = 1000946
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xf5f3
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RPC:  ----- SUN RPC Header -----
RPC:  
RPC:  Record Mark: last fragment, length = 128
RPC:  Transaction id = 1577060354
RPC:  Type = 1 (Reply)
RPC:  This is a reply to frame 1
RPC:  Status = 0 (Accepted)
RPC:  Verifier   : Flavor = 0 (None), len = 0 bytes
RPC:  Accept status = 0 (Success)
RPC:  
NFS:  ----- Sun NFS -----
NFS:  
NFS:  Proc = 4 (Look up file name)
NFS:  Status = 0 (OK)
NFS:  File handle = [0020]
NFS:   0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F20
NFS:  File type = 1 (Regular File)
NFS:  Mode = 0100644
NFS:   Type = Regular file
NFS:   Setuid = 0, Setgid = 0, Sticky = 0
NFS:   Owner's permissions = rw-
NFS:   Group's permissions = r--
NFS:   Other's permissions = r--
NFS:  Link count = 1, UID = 1000, GID = 100, Rdev = 0x0
NFS:  File size = 12345, Block size = 4096, No. of blocks = 25
NFS:  File system id = 2049, File id = 4242
NFS:  Access time       = 01-Mar-24 09:00:00.000001 GMT
NFS:  Modification time = 01-Mar-24 09:00:00.999999 GMT
NFS:  Inode change time = 01-Mar-24 09:00:00.000000 GMT
NFS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 192 arrived at 9:00:0.23875
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 20226
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d7b1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 805
TCP:  Destination port = 2049 
TCP:  Sequence number = 1000946
TCP:  Acknowledgement number = 5002182
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0xfb8c
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 193 arrived at 9:00:0.24000
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 13801
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f0ca
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2049
TCP:  Destination port = 805 
TCP:  Sequence number = 5002182
TCP:  Acknowledgement number = 1000947
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0xfb8b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 194 arrived at 9:00:0.24125
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 40949
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 86be
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 805
TCP:  Destination port = 2049 
TCP:  Sequence number = 1000947
TCP:  Acknowledgement number = 5002183
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0xfb8b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

