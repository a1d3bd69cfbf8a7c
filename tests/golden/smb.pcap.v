ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
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
IP:   Identification = 29570
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b31d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001445
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
TCP:  Checksum = 0x499b
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  
SMB:  ----- SMB:   -----
SMB:  
SMB:  ""
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
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
IP:   Identification = 60574
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3a01
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000445
TCP:  Acknowledgement number = 1001446
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
TCP:  Checksum = 0xfc40
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 40961, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 7
TCP:  
SMB:  ----- SMB:   -----
SMB:  
SMB:  ""
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
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
IP:   Identification = 32745
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a6ca
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001446
TCP:  Acknowledgement number = 5000446
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
TCP:  Checksum = 0x0426
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
SMB:  ----- SMB:   -----
SMB:  
SMB:  ""
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
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
IP:   Identification = 10850
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = fc06
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001446
TCP:  Acknowledgement number = 5000446
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
TCP:  Checksum = 0x886d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 71 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x72 (SMBnegprot)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  ByteCount = 36
SMB:  Dialect[0] = PC NETWORK PROGRAM 1.0
SMB:  Dialect[1] = NT LM 0.12
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
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
IP:   Identification = 2704
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1bbe
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000446
TCP:  Acknowledgement number = 1001521
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
TCP:  Checksum = 0xda81
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 98 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x72 (SMBnegprot)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0xc000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 17
SMB:  Dialect Index = 1
SMB:  Security Mode = 0x3
SMB:  MaxMPXRequests = 50
SMB:  MaxVCs = 1
SMB:  MaxBufferSize = 16644
SMB:  MaxRawBuffer = 65536
SMB:  SessionKey = 0x00000007
SMB:  Capabilities = 0x8000f3fd
SMB:  Server Time = 1-Mar-24 19:00:00.000000000 GMT
SMB:  Server TZ = 65476
SMB:  KeyLength = 8
SMB:  ByteCount = 7168
SMB:  NTLM Challenge: (8)
SMB:    00 63 68 61 6c 6c 65 6e 
SMB:  Server Domain = WORKGROUP
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 165 bytes
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
IP:   Total length = 151 bytes
IP:   Identification = 16845
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e477
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000548
TCP:  Acknowledgement number = 1001521
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
TCP:  Checksum = 0xa6f9
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 107 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x72 (SMBnegprot)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4800
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 17
SMB:  Dialect Index = 1
SMB:  Security Mode = 0x3
SMB:  MaxMPXRequests = 50
SMB:  MaxVCs = 1
SMB:  MaxBufferSize = 16644
SMB:  MaxRawBuffer = 65536
SMB:  SessionKey = 0x00000007
SMB:  Capabilities = 0x8000f3fd
SMB:  Server Time = 1-Mar-24 19:00:00.000000000 GMT
SMB:  Server TZ = 65476
SMB:  KeyLength = 8
SMB:  ByteCount = 9472
SMB:  Server GUID (16)
SMB:    00 73 69 78 74 65 65 6e 20 62 79 74 65 20 67 75 
SMB:  Security Blob (SPNEGO)
SMB:    69 64 62 6c 6f 62 62 6c 6f 62 62 6c 6f 62 62 6c 
SMB:    6f 62 62 6c 6f 62 
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
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
IP:   Identification = 22763
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cd69
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001521
TCP:  Acknowledgement number = 5000659
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
TCP:  Checksum = 0x2a25
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 91 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x73 (SMBsesssetupX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 13
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  MaxBufferSize = 4356
SMB:  MaxMPXRequests = 10
SMB:  VCNumber = 1
SMB:  SessionKey = 0x00000007
SMB:  LM_Hash_Len = 4
SMB:  NT_Hash_Len = 6
SMB:  Capabilities = 0x000000d4
SMB:  ByteCount = 30
SMB:  LM Hash (4 bytes)
SMB:    68 61 73 68 
SMB:  NT Hash (6 bytes)
SMB:    6e 74 68 61 73 68 
SMB:  AccountName = user
SMB:  DomainName = DOM
SMB:  NativeOS = Unix
SMB:  NativeLanman = Samba
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 148 bytes
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
IP:   Total length = 134 bytes
IP:   Identification = 33867
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a20a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001616
TCP:  Acknowledgement number = 5000659
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
TCP:  Checksum = 0x8414
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 90 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x73 (SMBsesssetupX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0xc800
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  MaxBufferSize = 4356
SMB:  MaxMPXRequests = 10
SMB:  VCNumber = 1
SMB:  SessionKey = 0x00000007
SMB:  Sec. blob len = 8
SMB:  Capabilities = 0x000000d4
SMB:  ByteCount = 31
SMB:  Security blob: (SPNEGO)
SMB:    38 20 62 79 74 65 73 21 
SMB:  NativeOS = Unix
SMB:  NativeLanman = Samba
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 114 bytes
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
IP:   Total length = 100 bytes
IP:   Identification = 22742
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cda1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000659
TCP:  Acknowledgement number = 1001710
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
TCP:  Checksum = 0xadce
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 56 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x73 (SMBsesssetupX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 3
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  SetupAction = 0x0001
SMB:  ByteCount = 15
SMB:  NativeOS = Unix
SMB:  NativeLanman = Samba
SMB:  DomainName = DOM
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
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
IP:   Identification = 58995
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4002
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000719
TCP:  Acknowledgement number = 1001710
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
TCP:  Checksum = 0x6f01
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 58 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x73 (SMBsesssetupX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4800
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 4
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  SetupAction = 0x0000
SMB:  Sec. blob len = 4
SMB:  ByteCount = 15
SMB:  Security blob: (SPNEGO)
SMB:    62 6c 6f 62 
SMB:  NativeOS = Unix
SMB:  NativeLanman = Samba
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 117 bytes
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
IP:   Total length = 103 bytes
IP:   Identification = 45737
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 73cb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001710
TCP:  Acknowledgement number = 5000781
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
TCP:  Checksum = 0x8995
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x75 (SMBtconX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 4
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  TconFlags = 0x0008
SMB:  PasswordLength = 0x0001
SMB:  ByteCount = 16
SMB:  SharePath = \\S\IPC$
SMB:  ServiceType = ?????
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
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
IP:   Total length = 94 bytes
IP:   Identification = 30694
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ae97
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000781
TCP:  Acknowledgement number = 1001773
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
TCP:  Checksum = 0x4cd9
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 50 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x75 (SMBtconX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 3
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  OptionalSupport = 0x0001
SMB:  ByteCount = 9
SMB:  ServiceType = IPC
SMB:  NativeFS = NTFS
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 158 bytes
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
IP:   Total length = 144 bytes
IP:   Identification = 31811
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aa08
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001773
TCP:  Acknowledgement number = 5000835
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
TCP:  Checksum = 0xf53b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 100 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0xa2 (SMB_NT_CreateX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0xc000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 24
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  NameLength = 8
SMB:  CreateFlags = 0x00000016
SMB:  RootDirFID = 0x00000000
SMB:  DesiredAccess = 0x0002019f
SMB:  AllocSizeLow = 0x00000000
SMB:  AllocSizeHigh = 0x00000000
SMB:  NTFileAttributes = 0x00000080
SMB:  ShareAccess = 0x00000007
SMB:  OpenDisposition = 0x00000001
SMB:  CreateOption = 0x00000040
SMB:  ImpersonationLevel = 0x00000002
SMB:  SecurityFlags = 0x03
SMB:  ByteCount = 17
SMB:  FileName = \f1.txt
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 164 bytes
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
IP:   Total length = 150 bytes
IP:   Identification = 10247
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = fe3e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000835
TCP:  Acknowledgement number = 1001877
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
TCP:  Checksum = 0xf4b3
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 106 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0xa2 (SMB_NT_CreateX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 35
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  OplockLevel = 0x02
SMB:  FileID = 0x4001
SMB:  CreateAction = 0x00000001
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 117 bytes
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
IP:   Total length = 103 bytes
IP:   Identification = 50982
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5f4e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001877
TCP:  Acknowledgement number = 5000945
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
TCP:  Checksum = 0x224d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  FileID = 0x4001
SMB:  Offset = 0x00001000
SMB:  MaxCount = 4096
SMB:  MinCount = 0
SMB:  MaxCountHigh = 0
SMB:  Remaining = 0x0000
SMB:  OffsetHigh = 0x00000000
SMB:  ByteCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 122 bytes
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
IP:   Total length = 108 bytes
IP:   Identification = 2784
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1b90
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5000945
TCP:  Acknowledgement number = 1001940
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
TCP:  Checksum = 0xaf14
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  Remaining = 65535
SMB:  Count = 5
SMB:  DataOffset = 59
SMB:  CountHigh = 0
SMB:  ByteCount = 5
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 126 bytes
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
IP:   Total length = 112 bytes
IP:   Identification = 26137
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c052
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1001940
TCP:  Acknowledgement number = 5001013
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
TCP:  Checksum = 0x6c2b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 68 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2f (SMBwriteX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 14
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  FileID = 0x4001
SMB:  Offset = 0x00000000
SMB:  WriteMode = 0x0000
SMB:  Remaining = 0x0000
SMB:  DataLenHigh = 0
SMB:  DataLen = 5
SMB:  DataOffset = 63
SMB:  OffsetHigh = 0x00000000
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
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
IP:   Identification = 27521
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = baff
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001013
TCP:  Acknowledgement number = 1002012
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
TCP:  Checksum = 0x862e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 47 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x2f (SMBwriteX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 6
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  Count = 5
SMB:  Remaining = 0x0000
SMB:  CountHigh = 0x0000
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
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
IP:   Identification = 7109
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ac2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002012
TCP:  Acknowledgement number = 5001064
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
TCP:  Checksum = 0x7572
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 41 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x4 (SMBclose)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 3
SMB:  FileID = 0x4001
SMB:  LastModTime = 0x00000000
SMB:  ByteCount = 0
SMB:  

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
IP:   Identification = 27057
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bcdb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001064
TCP:  Acknowledgement number = 1002057
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
TCP:  Checksum = 0xb7ea
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 35 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x4 (SMBclose)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 0
SMB:  ByteCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 105 bytes
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
IP:   Total length = 91 bytes
IP:   Identification = 25664
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c240
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002057
TCP:  Acknowledgement number = 5001103
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
TCP:  Checksum = 0x769d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 47 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x7 (SMBmove)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 1
SMB:  FileAttributes = 0x0016
SMB:  ByteCount = 10
SMB:  FileName = old
SMB:  NewPath = new
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
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
IP:   Identification = 39443
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8c73
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002108
TCP:  Acknowledgement number = 5001103
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
TCP:  Checksum = 0xe60b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 41 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x10 (SMBchkpth)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 0
SMB:  ByteCount = 6
SMB:  File = \dir
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 109 bytes
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
IP:   Total length = 95 bytes
IP:   Identification = 61439
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 367d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002153
TCP:  Acknowledgement number = 5001103
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
TCP:  Checksum = 0x4e46
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 51 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x24 (SMBlockingX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 8
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  FileID = 0x4001
SMB:  LockType = 0x0000
SMB:  OpenTimeout = 0x00000064
SMB:  #Unlocks = 0x0000
SMB:  #Locks = 0x0001
SMB:  ByteCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 132 bytes
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
IP:   Total length = 118 bytes
IP:   Identification = 58541
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 41b8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002208
TCP:  Acknowledgement number = 5001103
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
TCP:  Checksum = 0xe329
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 74 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2d (SMBopenX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  Flags = 0x0001
SMB:  Mode = 0x0002
SMB:  SearchAttributes = 0x0006
SMB:  FileAttributes = 0x0000
SMB:  Time = 0x00000000
SMB:  OpenFunction = 0x0001
SMB:  FileSize = 0x00000000
SMB:  OpenTimeout = 0x00000000
SMB:  ByteCount = 9
SMB:  FileName = old.doc
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 100 bytes
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
IP:   Total length = 86 bytes
IP:   Identification = 47312
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6db5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002286
TCP:  Acknowledgement number = 5001103
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
TCP:  Checksum = 0x8957
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 42 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x1 (SMBrmdir)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
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
IP:   Identification = 42723
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7fa9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001103
TCP:  Acknowledgement number = 1002332
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
TCP:  Checksum = 0xb9ed
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 35 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x1 (SMBrmdir)
SMB:  Error class/code = 1/2
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x0000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 103 bytes
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
IP:   Total length = 89 bytes
IP:   Identification = 30409
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = afb9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001142
TCP:  Acknowledgement number = 1002332
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
TCP:  Checksum = 0x3566
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 45 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x80 (SMBdskattr)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 5
SMB:  Word values (in hex):
SMB:  0001 0002 0003 0004 0005 
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 43719
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7bb3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002332
TCP:  Acknowledgement number = 5001191
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
TCP:  Checksum = 0x4178
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 53 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x70 (SMBtcon)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 9
SMB:  Word values (in hex):
SMB:  0000 0001 0002 0003 0004 0005 0006 0007 
SMB:  0008 
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
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
IP:   Identification = 41962
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 82a2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002389
TCP:  Acknowledgement number = 5001191
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
TCP:  Checksum = 0xbc86
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 35 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0xfe
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 0
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
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
IP:   Identification = 60281
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3ae4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002428
TCP:  Acknowledgement number = 5001191
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
TCP:  Checksum = 0x5911
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 82 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x25 (SMBtrans)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0xc000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 16
SMB:  TotalParamBytes = 0
SMB:  TotalDataBytes = 72
SMB:  MaxParamBytes = 0
SMB:  MaxDataBytes = 1024
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00000000
SMB:  ParamBytes = 0
SMB:  ParamOffset = 84
SMB:  DataBytes = 72
SMB:  DataOffset = 84
SMB:  SetupWords = 2
SMB:  ByteCount = 15
SMB:  NmPipeFunc = 0x26 (XactNmPipe)
SMB:  FileName = \PIPE\
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 152 bytes
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
IP:   Total length = 138 bytes
IP:   Identification = 62513
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3220
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002514
TCP:  Acknowledgement number = 5001191
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
TCP:  Checksum = 0x7900
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 94 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x25 (SMBtrans)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 14
SMB:  TotalParamBytes = 19
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 8
SMB:  MaxDataBytes = 4096
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00000000
SMB:  ParamBytes = 19
SMB:  ParamOffset = 76
SMB:  DataBytes = 0
SMB:  DataOffset = 95
SMB:  SetupWords = 0
SMB:  ByteCount = 31
SMB:  RAP_Func = 104 (NetServerEnum2)
SMB:  FileName = \PIPE\LANMAN
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 122 bytes
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
IP:   Total length = 108 bytes
IP:   Identification = 46389
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 713a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001191
TCP:  Acknowledgement number = 1002612
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
TCP:  Checksum = 0x7d65
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x25 (SMBtrans)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 10
SMB:  TotalParamBytes = 8
SMB:  TotalDataBytes = 0
SMB:  ParamBytes = 0x0008
SMB:  ParamOffset = 0x0038
SMB:  ParamDispl. = 0x0000
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0040
SMB:  DataDispl. = 0x0000
SMB:  SetupWords = 0
SMB:  ByteCount = 9
SMB:  ParamVec (8)
SMB:    00 00 01 02 03 04 05 06 
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 137 bytes
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
IP:   Total length = 123 bytes
IP:   Identification = 60509
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3a03
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 1445 
TCP:  Sequence number = 5001259
TCP:  Acknowledgement number = 1002612
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
TCP:  Checksum = 0xeb7f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 79 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  SERVER RESPONSE
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x80
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 10
SMB:  ByteCount = 24
SMB:  TotalParamBytes = 8
SMB:  TotalDataBytes = 0
SMB:  ParamBytes = 0x0008
SMB:  ParamOffset = 0x0038
SMB:  ParamDispl. = 0x0000
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0040
SMB:  DataDispl. = 0x0000
SMB:  SetupWords = 0
SMB:    00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 
SMB:    10 11 12 13 14 15 16 17 
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
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
IP:   Identification = 65037
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 284d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002612
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0x7a09
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 85 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 20
SMB:  TotalParamBytes = 17
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0011
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 1
SMB:  FunctionName = Findfirst
SMB:  SearchAttributes = 0x0016
SMB:  FindCount = 0x0200
SMB:  FindFlags = 0x0006
SMB:  InfoLevel = Both Directory Info
SMB:  FileName = \d\*
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
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
IP:   Identification = 45696
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 73da
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002701
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0x6868
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 85 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 20
SMB:  TotalParamBytes = 17
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0011
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 2
SMB:  FunctionName = Findnext
SMB:  FileID = 0x0001
SMB:  FindCount = 0x0200
SMB:  InfoLevel = Directory Info
SMB:  FindKey = 0x00000000
SMB:  FindFlags = 0x0008
SMB:  FileName = last
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 135 bytes
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
IP:   Total length = 121 bytes
IP:   Identification = 57557
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 458d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002790
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0xf4a5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 77 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 12
SMB:  TotalParamBytes = 9
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0009
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 5
SMB:  FunctionName = QueryPathInfo
SMB:  InfoLevel = 0x0101
SMB:  FileName = \f
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 130 bytes
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
IP:   Total length = 116 bytes
IP:   Identification = 62590
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 31e9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002871
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0x4e92
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 72 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 7
SMB:  TotalParamBytes = 4
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0004
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 7
SMB:  FunctionName = QueryFileInfo
SMB:  FileID = 0x4001
SMB:  InfoLevel = 0x0102
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 128 bytes
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
IP:   Total length = 114 bytes
IP:   Identification = 7194
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0a50
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1002947
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0x4c94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 70 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 5
SMB:  TotalParamBytes = 2
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0002
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 3
SMB:  FunctionName = QueryFSInfo
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 126 bytes
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
IP:   Total length = 112 bytes
IP:   Identification = 51660
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5c9f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1003021
TCP:  Acknowledgement number = 5001342
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
TCP:  Checksum = 0x50f5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 68 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x32 (SMBtrans2)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 15
SMB:  ByteCount = 3
SMB:  TotalParamBytes = 0
SMB:  TotalDataBytes = 0
SMB:  MaxParamBytes = 10
SMB:  MaxDataBytes = 4356
SMB:  MaxSetupWords = 0
SMB:  TransFlags = 0x0000
SMB:  Timeout = 0x00001388
SMB:  ParamBytes = 0x0000
SMB:  ParamOffset = 0x0044
SMB:  DataBytes = 0x0000
SMB:  DataOffset = 0x0000
SMB:  SetupWords = 1
SMB:  FunctionCode = 99
SMB:  FunctionName = Unknown
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 60 bytes
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 94 bytes
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0x00ff

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 100 bytes
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  FileID = 0x0000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
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
IP:   Total length = 103 bytes -- truncated
IP:   Identification = 61349
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 36cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x1b0e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 59 bytes
NBT:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x2e (SMBreadX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 12
SMB:  ChainedCommand = 0x00ff
SMB:  NextOffset = 0x0000
SMB:  FileID = 0x0000
SMB:  Offset = 0x00000000
SMB:  MaxCount = 0
SMB:  MinCount = 0
SMB:  MaxCountHigh = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
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
IP:   Identification = 45680
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7424
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe48f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 94 bytes
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
IP:   Total length = 80 bytes
IP:   Identification = 36038
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 99c5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1445
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xca79
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
SMB:  ----- SMB Header -----
SMB:  
SMB:  CLIENT REQUEST
SMB:  Command code = 0x73 (SMBsesssetupX)
SMB:  NT Status = 0
SMB:  Flags summary = 0x18
SMB:  Flags2 summary = 0x4000
SMB:  Tree ID  (TID) = 0x0800
SMB:  Proc. ID (PID) = 0x004d
SMB:  User ID  (UID) = 0x0801
SMB:  Mux. ID  (MID) = 0x0005
SMB:  
SMB:  WordCount = 7
SMB:  ChainedCommand = 0xff
SMB:  NextOffset = 0x0000
SMB:  MaxBufferSize = 4356

