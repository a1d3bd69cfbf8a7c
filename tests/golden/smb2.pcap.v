ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 38021
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 91ea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xfb94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 0 (NEGOTIATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
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
IP:   Identification = 65320
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2747
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xfa94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 0 (NEGOTIATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 15132
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = eb53
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xfa94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 1 (SESSION_SETUP)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
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
IP:   Identification = 28127
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b890
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xd6d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 1 (SESSION_SETUP)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 52726
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5879
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf994
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 2 (LOGOFF)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
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
IP:   Identification = 42587
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8014
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf894
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 2 (LOGOFF)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 25199
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c400
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf894
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 3 (TREE_CONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
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
IP:   Identification = 13484
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f1c3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xd4d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 3 (TREE_CONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 43268
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7d6b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf794
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 4 (TREE_DISCONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
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
IP:   Identification = 49833
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 63c6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf694
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 4 (TREE_DISCONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 1693
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1fd3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf694
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
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
IP:   Identification = 57145
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4736
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xd2d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 61559
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 35f8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf594
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 6 (CLOSE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
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
IP:   Identification = 39898
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8a95
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf494
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 6 (CLOSE)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 24558
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c681
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf494
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 7 (FLUSH)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

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
IP:   Identification = 34378
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a025
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xd0d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 7 (FLUSH)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 63240
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2f67
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf394
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 8 (READ)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
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
IP:   Identification = 40101
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 89ca
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf294
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 8 (READ)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 22673
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cdde
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf294
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 9 (WRITE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
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
IP:   Identification = 4252
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 15d4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xced4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 9 (WRITE)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44667
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 77f4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf194
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 10 (LOCK)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
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
IP:   Identification = 50646
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6099
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf094
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 10 (LOCK)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 482
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 248e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf094
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 11 (IOCTL)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
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
IP:   Identification = 18927
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = dc80
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xccd4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 11 (IOCTL)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 54343
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5228
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xef94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 12 (CANCEL)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
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
IP:   Identification = 49130
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6685
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xee94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 12 (CANCEL)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 31710
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aa91
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xee94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 13 (ECHO)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 41594
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 83f5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xcad4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 13 (ECHO)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 36148
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 993b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xed94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 14 (QUERY_DIRECTORY)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
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
IP:   Identification = 59033
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3fd6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xec94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 14 (QUERY_DIRECTORY)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 8877
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 03c3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xec94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 15 (CHANGE_NOTIFY)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

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
IP:   Identification = 64265
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2b66
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xc8d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 15 (CHANGE_NOTIFY)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 21982
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d091
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xeb94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 16 (QUERY_INFO)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
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
IP:   Identification = 15987
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e7fc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xea94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 16 (QUERY_INFO)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 64071
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2c28
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xea94
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 17 (SET_INFO)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
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
IP:   Identification = 44164
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 79eb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xc6d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 17 (SET_INFO)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 3245
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 19c3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe994
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 18 (OPLOCK_BREAK)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
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
IP:   Identification = 26368
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bf6f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe894
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 18 (OPLOCK_BREAK)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 41780
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 833b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe894
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 19 (19)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
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
IP:   Identification = 62967
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3078
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xc4d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000022
SMB2: Command = 19 (19)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
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
IP:   Identification = 13035
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f360
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xcd46
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 100 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 3 (TREE_CONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Name = \\server\share
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 208 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 194 bytes
IP:   Identification = 21433
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d260
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x20e2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 150 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Name = folder\file.txt
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 190 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 176 bytes
IP:   Identification = 20564
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d5d7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xc3ea
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 132 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Name = ?\033[31m
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 258 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 244 bytes
IP:   Identification = 65248
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2707
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xb1da
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 200 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Name = a.txt
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 6 (CLOSE)
SMB2: Credits = 31
SMB2: Flags = 0x00000004
SMB2: Message ID = 2
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
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
IP:   Identification = 7626
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0866
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x44ec
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 128 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0xc0000034
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000001
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Credit charge = 1
SMB2: Status = 0xc0000128
SMB2: Command = 6 (CLOSE)
SMB2: Credits = 31
SMB2: Flags = 0x00000005
SMB2: Message ID = 2
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
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
IP:   Identification = 30736
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ae5f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 445
TCP:  Destination port = 40000 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe693
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000103
SMB2: Command = 15 (CHANGE_NOTIFY)
SMB2: Credits = 31
SMB2: Flags = 0x00000003
SMB2: Message ID = 1
SMB2: Async ID = 21474901759
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
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
IP:   Identification = 16016
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e7d7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf480
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 72 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 3 (TREE_CONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
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
IP:   Identification = 13386
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f21d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xd184
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 72 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 3 (TREE_CONNECT)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 3870
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1752
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xf194
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 64 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 0 (NEGOTIATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 98 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 5354
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 119e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0x50d6
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 40 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 0 (NEGOTIATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
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
IP:   Total length = 166 bytes -- truncated
IP:   Identification = 7232
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 09f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe13f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 122 bytes
NBT:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
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
IP:   Total length = 166 bytes -- truncated
IP:   Identification = 7232
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 09f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe13f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 122 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
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
IP:   Total length = 166 bytes -- truncated
IP:   Identification = 7232
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 09f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe13f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 122 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 166 bytes -- truncated
IP:   Identification = 7232
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 09f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe13f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 122 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 166 bytes -- truncated
IP:   Identification = 7232
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 09f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40000
TCP:  Destination port = 445 (SMB)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
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
TCP:  Checksum = 0xe13f
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NBT:  ----- NBT Header -----
NBT:  
NBT:  Type = SESSION MESSAGE
NBT:  Length = 122 bytes
NBT:  
SMB2: ----- SMB2 Header -----
SMB2: 
SMB2: Credit charge = 1
SMB2: Status = 0x00000000
SMB2: Command = 5 (CREATE)
SMB2: Credits = 31
SMB2: Flags = 0x00000000
SMB2: Message ID = 1
SMB2: Tree ID = 0x5
SMB2: Session ID = 0x1122334455667788
SMB2: Signature = 00000000000000000000000000000000
SMB2: Name = 
SMB2: 

