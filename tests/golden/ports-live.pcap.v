ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:18:11.60656
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
IP:   Identification = 61548
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 363b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 38537
UDP:  Destination port = 7 (ECHO)
UDP:  Length = 21 
UDP:  Checksum = 143E 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, echo\r\n"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:18:11.60687
ETHER:  Packet size = 55 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 59023
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4018
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 38537 
UDP:  Length = 21 
UDP:  Checksum = 143E 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, echo\r\n"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:18:11.61094
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
IP:   Identification = 45987
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 72fc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585855
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
TCP:  Checksum = 0x1764
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 3675649949, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:18:11.61098
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 7
TCP:  Destination port = 46312 
TCP:  Sequence number = 3688163604
TCP:  Acknowledgement number = 3454585856
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
TCP:  Window = 65160
TCP:  Checksum = 0x76b3
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 238209515, TS Echo = 3675649949
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:18:11.61100
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45988
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7303
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585856
TCP:  Acknowledgement number = 3688163605
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xa3cc
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3675649949, TS Echo = 238209515
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:18:11.63132
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 65 bytes
IP:   Identification = 45989
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 72f5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585856
TCP:  Acknowledgement number = 3688163605
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x62ca
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3675649969, TS Echo = 238209515
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, echo\r\n"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:18:11.63136
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
IP:   Identification = 27529
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bb1e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 7
TCP:  Destination port = 46312 
TCP:  Sequence number = 3688163605
TCP:  Acknowledgement number = 3454585869
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0xa396
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 238209535, TS Echo = 3675649969
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:18:11.63159
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 65 bytes
IP:   Identification = 27530
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bb10
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 7
TCP:  Destination port = 46312 
TCP:  Sequence number = 3688163605
TCP:  Acknowledgement number = 3454585869
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x62a8
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 238209535, TS Echo = 3675649969
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, echo\r\n"
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:18:11.63160
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45990
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7301
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585869
TCP:  Acknowledgement number = 3688163618
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xa38a
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3675649969, TS Echo = 238209535
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:18:11.68192
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45991
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7300
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585869
TCP:  Acknowledgement number = 3688163618
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 63
TCP:  Checksum = 0xa356
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3675650020, TS Echo = 238209535
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:18:11.68225
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
IP:   Identification = 53379
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5622
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 48352
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = CA15 
UDP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  "into the void\r\n"
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:18:11.68238
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
IP:   Identification = 27531
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bb1c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 7
TCP:  Destination port = 46312 
TCP:  Sequence number = 3688163618
TCP:  Acknowledgement number = 3454585870
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0xa321
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 238209586, TS Echo = 3675650020
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:18:11.68239
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45992
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 72ff
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 46312
TCP:  Destination port = 7 (ECHO)
TCP:  Sequence number = 3454585870
TCP:  Acknowledgement number = 3688163619
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xa322
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3675650020, TS Echo = 238209586
TCP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  ""
ECHO:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:18:11.68245
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 59024
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4024
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 9
UDP:  Destination port = 48352 
UDP:  Length = 8 
UDP:  Checksum = 2ED8 
UDP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:18:11.68285
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
IP:   Identification = 45433
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7526
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50326
TCP:  Destination port = 9 (DISCARD)
TCP:  Sequence number = 1340798056
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
TCP:  Checksum = 0x3440
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 371320219, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:18:11.68287
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 9
TCP:  Destination port = 50326 
TCP:  Sequence number = 1207355918
TCP:  Acknowledgement number = 1340798057
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
TCP:  Window = 65160
TCP:  Checksum = 0xa831
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 2677266124, TS Echo = 371320219
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:18:11.68288
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45434
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 752d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50326
TCP:  Destination port = 9 (DISCARD)
TCP:  Sequence number = 1340798057
TCP:  Acknowledgement number = 1207355919
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xd54a
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 371320219, TS Echo = 2677266124
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:18:11.70307
ETHER:  Packet size = 81 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45435
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 751d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50326
TCP:  Destination port = 9 (DISCARD)
TCP:  Sequence number = 1340798057
TCP:  Acknowledgement number = 1207355919
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x707b
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 371320239, TS Echo = 2677266124
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  "into the void\r\n"
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:18:11.70311
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
IP:   Identification = 33788
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a2ab
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 9
TCP:  Destination port = 50326 
TCP:  Sequence number = 1207355919
TCP:  Acknowledgement number = 1340798072
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0xd512
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2677266144, TS Echo = 371320239
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:18:11.90369
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45436
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 752b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50326
TCP:  Destination port = 9 (DISCARD)
TCP:  Sequence number = 1340798072
TCP:  Acknowledgement number = 1207355919
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 63
TCP:  Checksum = 0xd44a
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 371320439, TS Echo = 2677266144
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:18:11.90388
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
IP:   Identification = 33789
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a2aa
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 9
TCP:  Destination port = 50326 
TCP:  Sequence number = 1207355919
TCP:  Acknowledgement number = 1340798073
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0xd37f
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2677266345, TS Echo = 371320439
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:18:11.90390
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 45437
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 752a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50326
TCP:  Destination port = 9 (DISCARD)
TCP:  Sequence number = 1340798073
TCP:  Acknowledgement number = 1207355920
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xd37f
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 371320440, TS Echo = 2677266345
TCP:  
DISCARD:  ----- DISCARD:   -----
DISCARD:  
DISCARD:  ""
DISCARD:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:18:11.90406
ETHER:  Packet size = 43 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 29 bytes
IP:   Identification = 57322
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 46c9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 51043
UDP:  Destination port = 13 (DAYTIME)
UDP:  Length = 9 
UDP:  Checksum = AC4E 
UDP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  "x"
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:18:11.90416
ETHER:  Packet size = 68 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 54 bytes
IP:   Identification = 59030
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4004
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 13
UDP:  Destination port = 51043 
UDP:  Length = 34 
UDP:  Checksum = 2F7E 
UDP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  "Fri Mar  1 09:00:00 2024\r\n"
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:18:11.90468
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
IP:   Identification = 6911
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ba1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43764
TCP:  Destination port = 13 (DAYTIME)
TCP:  Sequence number = 1885641040
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
TCP:  Checksum = 0x52ad
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 3926411139, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:18:11.90470
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 13
TCP:  Destination port = 43764 
TCP:  Sequence number = 934492757
TCP:  Acknowledgement number = 1885641041
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
TCP:  Window = 65160
TCP:  Checksum = 0x8eb6
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 3582556347, TS Echo = 3926411139
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:18:11.90471
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 6912
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ba8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43764
TCP:  Destination port = 13 (DAYTIME)
TCP:  Sequence number = 1885641041
TCP:  Acknowledgement number = 934492758
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xbbce
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3926411140, TS Echo = 3582556347
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:18:11.90483
ETHER:  Packet size = 92 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 78 bytes
IP:   Identification = 40921
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 86b4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 13
TCP:  Destination port = 43764 
TCP:  Sequence number = 934492758
TCP:  Acknowledgement number = 1885641041
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0xc70c
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3582556347, TS Echo = 3926411140
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  "Fri Mar  1 09:00:00 2024\r\n"
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:18:11.90484
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 6913
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ba7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43764
TCP:  Destination port = 13 (DAYTIME)
TCP:  Sequence number = 1885641041
TCP:  Acknowledgement number = 934492784
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xbbb4
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3926411140, TS Echo = 3582556347
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:18:11.95545
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 6914
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ba6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43764
TCP:  Destination port = 13 (DAYTIME)
TCP:  Sequence number = 1885641041
TCP:  Acknowledgement number = 934492784
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 63
TCP:  Checksum = 0xbb81
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3926411190, TS Echo = 3582556347
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:18:11.95566
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
IP:   Identification = 40922
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 86cd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 13
TCP:  Destination port = 43764 
TCP:  Sequence number = 934492784
TCP:  Acknowledgement number = 1885641042
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0xbb4d
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3582556397, TS Echo = 3926411190
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 23:18:11.95567
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 6915
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0ba5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 43764
TCP:  Destination port = 13 (DAYTIME)
TCP:  Sequence number = 1885641042
TCP:  Acknowledgement number = 934492785
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xbb4e
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3926411190, TS Echo = 3582556397
TCP:  
DAYTIME:  ----- DAYTIME:   -----
DAYTIME:  
DAYTIME:  ""
DAYTIME:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:18:11.95582
ETHER:  Packet size = 43 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 29 bytes
IP:   Identification = 4132
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1690
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 48485
UDP:  Destination port = 19 (CHARGEN)
UDP:  Length = 9 
UDP:  Checksum = B646 
UDP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  "x"
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:18:11.95589
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
IP:   Identification = 59031
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3fd3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 19
UDP:  Destination port = 48485 
UDP:  Length = 82 
UDP:  Checksum = 86ED 
UDP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  "!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\"
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:18:11.95629
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
IP:   Identification = 25386
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c375
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 37444
TCP:  Destination port = 19 (CHARGEN)
TCP:  Sequence number = 4116867465
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
TCP:  Checksum = 0x51ff
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 3347000877, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:18:11.95632
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 19
TCP:  Destination port = 37444 
TCP:  Sequence number = 554771809
TCP:  Acknowledgement number = 4116867466
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
TCP:  Window = 65160
TCP:  Checksum = 0x632c
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 2557873217, TS Echo = 3347000877
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:18:11.95633
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 25387
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c37c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 37444
TCP:  Destination port = 19 (CHARGEN)
TCP:  Sequence number = 4116867466
TCP:  Acknowledgement number = 554771810
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x9045
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3347000877, TS Echo = 2557873217
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:18:11.95647
ETHER:  Packet size = 140 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 39235
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8d1a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 19
TCP:  Destination port = 37444 
TCP:  Sequence number = 554771810
TCP:  Acknowledgement number = 4116867466
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0xe92a
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2557873217, TS Echo = 3347000877
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  "!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\"
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:18:11.95647
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 25388
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c37b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 37444
TCP:  Destination port = 19 (CHARGEN)
TCP:  Sequence number = 4116867466
TCP:  Acknowledgement number = 554771884
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x8ffb
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3347000877, TS Echo = 2557873217
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 23:18:12.00696
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 25389
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c37a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 37444
TCP:  Destination port = 19 (CHARGEN)
TCP:  Sequence number = 4116867466
TCP:  Acknowledgement number = 554771884
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 63
TCP:  Checksum = 0x8fc7
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3347000928, TS Echo = 2557873217
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 23:18:12.00720
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
IP:   Identification = 39236
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8d63
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 19
TCP:  Destination port = 37444 
TCP:  Sequence number = 554771884
TCP:  Acknowledgement number = 4116867467
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x8f92
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 2557873268, TS Echo = 3347000928
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 23:18:12.00721
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 25390
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = c379
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 37444
TCP:  Destination port = 19 (CHARGEN)
TCP:  Sequence number = 4116867467
TCP:  Acknowledgement number = 554771885
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x8f93
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3347000928, TS Echo = 2557873268
TCP:  
CHARGEN:  ----- CHARGEN:   -----
CHARGEN:  
CHARGEN:  ""
CHARGEN:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 23:18:12.00740
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
IP:   Identification = 45088
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7684
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 53155
UDP:  Destination port = 21 
UDP:  Length = 24 
UDP:  Checksum = 940C 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 23:18:12.00750
ETHER:  Packet size = 73 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 59 bytes
IP:   Identification = 59038
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3ff7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 21
UDP:  Destination port = 53155 
UDP:  Length = 39 
UDP:  Checksum = 8EAE 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 23:18:12.00770
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
IP:   Identification = 48478
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6941
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157657
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
TCP:  Checksum = 0x685c
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 737899259, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 23:18:12.00772
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 21
TCP:  Destination port = 51298 
TCP:  Sequence number = 3103971957
TCP:  Acknowledgement number = 915157658
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
TCP:  Window = 65160
TCP:  Checksum = 0x4dfa
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 428108220, TS Echo = 737899259
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 23:18:12.00773
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48479
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6948
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157658
TCP:  Acknowledgement number = 3103971958
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x7b12
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899260, TS Echo = 428108220
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 23:18:12.00785
ETHER:  Packet size = 97 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 83 bytes
IP:   Identification = 47141
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e63
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 21
TCP:  Destination port = 51298 
TCP:  Sequence number = 3103971958
TCP:  Acknowledgement number = 915157658
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0xedcd
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 428108220, TS Echo = 737899260
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  "220 server.example.test ready\r\n"
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 23:18:12.00786
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48480
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6947
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157658
TCP:  Acknowledgement number = 3103971989
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x7af3
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899260, TS Echo = 428108220
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 23:18:12.03081
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48481
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6936
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157658
TCP:  Acknowledgement number = 3103971989
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0xf2e7
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899283, TS Echo = 428108220
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  "USER anonymous\r\n"
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 23:18:12.03084
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
IP:   Identification = 47142
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e81
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 21
TCP:  Destination port = 51298 
TCP:  Sequence number = 3103971989
TCP:  Acknowledgement number = 915157674
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x7ab4
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 428108243, TS Echo = 737899283
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 23:18:12.03095
ETHER:  Packet size = 80 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 66 bytes
IP:   Identification = 47143
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e72
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 21
TCP:  Destination port = 51298 
TCP:  Sequence number = 3103971989
TCP:  Acknowledgement number = 915157674
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64
TCP:  Checksum = 0x4ae9
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 428108243, TS Echo = 737899283
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  "500 not here\r\n"
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 23:18:12.07478
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48482
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6945
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157674
TCP:  Acknowledgement number = 3103972003
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x7a7b
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899327, TS Echo = 428108243
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 23:18:12.08117
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48483
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6944
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157674
TCP:  Acknowledgement number = 3103972003
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 63
TCP:  Checksum = 0x7a74
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899333, TS Echo = 428108243
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 23:18:12.08131
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
IP:   Identification = 13738
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f105
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 41459
UDP:  Destination port = 23 
UDP:  Length = 13 
UDP:  Checksum = 7031 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 23:18:12.08150
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
IP:   Identification = 47144
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e7f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 21
TCP:  Destination port = 51298 
TCP:  Sequence number = 3103972003
TCP:  Acknowledgement number = 915157675
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x11
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64
TCP:  Checksum = 0x7a40
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 428108293, TS Echo = 737899333
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 23:18:12.08152
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 48484
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6943
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 51298
TCP:  Destination port = 21 (FTP)
TCP:  Sequence number = 915157675
TCP:  Acknowledgement number = 3103972004
TCP:  Data offset = 32 bytes
TCP:  Flags = 0x10
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 63
TCP:  Checksum = 0x7a41
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 737899333, TS Echo = 428108293
TCP:  
FTP:  ----- FTP:   -----
FTP:  
FTP:  ""
FTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 23:18:12.08159
ETHER:  Packet size = 73 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 59 bytes
IP:   Identification = 59044
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3ff1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 23
UDP:  Destination port = 41459 
UDP:  Length = 39 
UDP:  Checksum = 3F31 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 23:18:12.08193
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
IP:   Identification = 17684
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e18b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 58376
TCP:  Destination port = 23 (TELNET)
TCP:  Sequence number = 2423843774
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
TCP:  Checksum = 0xbfc2
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 454819258, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
TELNET:  ----- TELNET:   -----
TELNET:  
TELNET:  ""
TELNET:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 23:18:12.08194
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
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26a0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 23
TCP:  Destination port = 58376 
TCP:  Sequence number = 3495121062
TCP:  Acknowledgement number = 2423843775
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
TCP:  Window = 65160
TCP:  Checksum = 0x2bba
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 1403395007, TS Echo = 454819258
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
TELNET:  ----- TELNET:   -----
TELNET:  
TELNET:  ""
TELNET:  

