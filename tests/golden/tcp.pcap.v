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
IP:   Identification = 31228
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aca3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050022
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
TCP:  Checksum = 0xc726
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
IP:   Identification = 57763
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 44fc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002222
TCP:  Acknowledgement number = 1050023
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
TCP:  Checksum = 0x72db
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
IP:   Identification = 47753
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6c2a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050023
TCP:  Acknowledgement number = 5002223
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
TCP:  Checksum = 0x7ac0
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
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
IP:   Total length = 46 bytes
IP:   Identification = 4609
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 14ad
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050023
TCP:  Acknowledgement number = 5002223
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
TCP:  Checksum = 0x36d6
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
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
IP:   Identification = 27740
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ba46
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002223
TCP:  Acknowledgement number = 1050029
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
TCP:  Checksum = 0x62c2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
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
IP:   Identification = 31043
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ad70
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050029
TCP:  Acknowledgement number = 5002240
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
TCP:  Checksum = 0x7aa9
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
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
IP:   Identification = 6336
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0df4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050029
TCP:  Acknowledgement number = 5002240
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
TCP:  Checksum = 0x7aa8
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
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
IP:   Identification = 39685
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8bae
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002240
TCP:  Acknowledgement number = 1050030
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
TCP:  Checksum = 0x7aa7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
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
IP:   Identification = 11460
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f9ef
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050030
TCP:  Acknowledgement number = 5002241
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
TCP:  Checksum = 0x7aa7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050022
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
TCP:  Checksum = 0xe124
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
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 40
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002222
TCP:  Acknowledgement number = 1050023
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
TCP:  Checksum = 0x8cd9
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
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050023
TCP:  Acknowledgement number = 5002223
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
TCP:  Checksum = 0x94be
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 80 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 26
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050023
TCP:  Acknowledgement number = 5002223
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
TCP:  Checksum = 0x50d4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 91 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 37
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002223
TCP:  Acknowledgement number = 1050029
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
TCP:  Checksum = 0x7cc0
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050029
TCP:  Acknowledgement number = 5002240
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
TCP:  Checksum = 0x94a7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050029
TCP:  Acknowledgement number = 5002240
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
TCP:  Checksum = 0x94a6
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2222
TCP:  Destination port = 50022 
TCP:  Sequence number = 5002240
TCP:  Acknowledgement number = 1050030
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
TCP:  Checksum = 0x94a5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 20
IPv6:   Next Header = 6 (TCP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50022
TCP:  Destination port = 2222 
TCP:  Sequence number = 1050030
TCP:  Acknowledgement number = 5002241
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
TCP:  Checksum = 0x94a5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
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
IP:   Identification = 48894
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 67a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 50023
TCP:  Destination port = 2223 
TCP:  Sequence number = 1050023
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
TCP:  Checksum = 0xc723
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
ETHER:  Packet 20 arrived at 9:00:0.02375
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
IP:   Identification = 49876
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 63df
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 2223
TCP:  Destination port = 50023 
TCP:  Sequence number = 0
TCP:  Acknowledgement number = 1050024
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x14
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 0
TCP:  Checksum = 0xc9e5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
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
IP:   Identification = 33102
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a565
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x00
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c6
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
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
IP:   Identification = 13475
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f210
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x01
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
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
IP:   Identification = 17417
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e2aa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
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
TCP:  Checksum = 0x79c4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
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
IP:   Identification = 22840
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cd7b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x03
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c3
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
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
IP:   Identification = 3457
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1933
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x04
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
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
IP:   Identification = 47212
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e47
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x05
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c1
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
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
IP:   Identification = 51398
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5ded
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x06
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79c0
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 60447
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3a94
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x07
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79bf
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
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
IP:   Identification = 63169
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2ff2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x08
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79be
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
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
IP:   Identification = 17196
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e387
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x09
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79bd
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
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
IP:   Identification = 13190
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f32d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0a
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79bc
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
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
IP:   Identification = 11959
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f7fc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0b
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79bb
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
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
IP:   Identification = 31246
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aca5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0c
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79ba
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
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
IP:   Identification = 53219
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 56d0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0d
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b9
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
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
IP:   Identification = 48969
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 676a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0e
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b8
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
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
IP:   Identification = 62400
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 32f3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x0f
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
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
IP:   Identification = 30160
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b0e3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Checksum = 0x79b6
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
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
IP:   Identification = 49213
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6676
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Checksum = 0x79b5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
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
IP:   Identification = 45207
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 761c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
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
TCP:  Checksum = 0x79b4
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
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
IP:   Identification = 44454
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 790d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x13
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b3
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
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
IP:   Identification = 63775
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2d94
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x14
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
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
IP:   Identification = 19698
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d9c1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x15
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b1
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
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
IP:   Identification = 15448
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ea5b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x16
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79b0
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
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
IP:   Identification = 54177
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5312
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x17
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79af
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
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
IP:   Identification = 51583
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5d34
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Checksum = 0x79ae
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
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
IP:   Identification = 31890
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aa21
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x19
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79ad
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
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
IP:   Identification = 3128
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1a7c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1a
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79ac
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
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
IP:   Identification = 4361
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 15ab
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1b
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79ab
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
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
IP:   Identification = 17840
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e103
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1c
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79aa
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
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
IP:   Identification = 61533
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3656
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1d
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79a9
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
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
IP:   Identification = 33015
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a5bc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1e
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79a8
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
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
IP:   Identification = 52350
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5a35
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x1f
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79a7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
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
IP:   Identification = 37368
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 94bb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x20
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79a1
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
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
IP:   Identification = 61563
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3638
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x21
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x79a0
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
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
IP:   Identification = 18507
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = de68
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x22
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799f
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
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
IP:   Identification = 10696
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = fceb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x23
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799e
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
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
IP:   Identification = 43295
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7d94
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x24
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799d
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
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
IP:   Identification = 51356
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5e17
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x25
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799c
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
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
IP:   Identification = 50308
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 622f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x26
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799b
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 9:00:0.07375
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
IP:   Identification = 42247
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 81ac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x27
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x799a
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 61 arrived at 9:00:0.07500
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
IP:   Identification = 27575
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bafc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x28
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7999
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 62 arrived at 9:00:0.07625
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
IP:   Identification = 2612
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1c80
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x29
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7998
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 63 arrived at 9:00:0.07750
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
IP:   Identification = 22420
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cf1f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2a
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7997
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 64 arrived at 9:00:0.07875
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
IP:   Identification = 13847
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f09c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2b
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7996
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 65 arrived at 9:00:0.08000
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
IP:   Identification = 46784
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6ff3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2c
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7995
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 66 arrived at 9:00:0.08125
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
IP:   Identification = 55107
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4f70
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2d
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7994
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 67 arrived at 9:00:0.08250
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
IP:   Identification = 56155
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4b58
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2e
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7993
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 68 arrived at 9:00:0.08375
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
IP:   Identification = 47832
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6bdb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x2f
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7992
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 69 arrived at 9:00:0.08500
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
IP:   Identification = 59558
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3e0d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x30
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7991
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 70 arrived at 9:00:0.08625
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
IP:   Identification = 35109
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9d8e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x31
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7990
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 71 arrived at 9:00:0.08750
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
IP:   Identification = 30709
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = aebe
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x32
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798f
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 72 arrived at 9:00:0.08875
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
IP:   Identification = 5750
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 103e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x33
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798e
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 73 arrived at 9:00:0.09000
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
IP:   Identification = 38561
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9012
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x34
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798d
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 74 arrived at 9:00:0.09125
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
IP:   Identification = 63266
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2f91
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x35
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798c
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 75 arrived at 9:00:0.09250
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
IP:   Identification = 64314
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2b79
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x36
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798b
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 76 arrived at 9:00:0.09375
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
IP:   Identification = 39609
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8bfa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x37
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x798a
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 77 arrived at 9:00:0.09500
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
IP:   Identification = 21513
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d2aa
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x38
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7989
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 78 arrived at 9:00:0.09625
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
IP:   Identification = 13706
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f129
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x39
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7988
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 79 arrived at 9:00:0.09750
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
IP:   Identification = 26666
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = be89
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3a
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7987
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 80 arrived at 9:00:0.09875
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
IP:   Identification = 2473
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1d0b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3b
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7986
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 81 arrived at 9:00:0.10000
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
IP:   Identification = 35198
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9d35
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3c
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7985
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 82 arrived at 9:00:0.10125
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
IP:   Identification = 59645
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3db6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3d
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..0. = No Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7984
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 83 arrived at 9:00:0.10250
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
IP:   Identification = 58597
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 41ce
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3e
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7983
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 84 arrived at 9:00:0.10375
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
IP:   Identification = 34150
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a14d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x3f
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7982
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 85 arrived at 9:00:0.10500
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
IP:   Identification = 31223
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = acbc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x40
TCP:        0... .... = No ECN congestion window reduced
TCP:        .1.. .... = ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7986
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 86 arrived at 9:00:0.10625
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
IP:   Identification = 28732
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b677
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x80
TCP:        1... .... = ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7946
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 87 arrived at 9:00:0.10750
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
IP:   Identification = 19906
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d8f1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0xc2
TCP:        1... .... = ECN congestion window reduced
TCP:        .1.. .... = ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...0 .... = No acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..1. = Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x7904
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 88 arrived at 9:00:0.10875
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
IP:   Identification = 61512
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 366b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 20 bytes
TCP:  Flags = 0xff
TCP:        1... .... = ECN congestion window reduced
TCP:        .1.. .... = ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .1.. = Reset
TCP:        .... ..1. = Syn
TCP:        .... ...1 = Fin
TCP:  Window = 64240
TCP:  Checksum = 0x78c2
TCP:  Urgent pointer = 5
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 89 arrived at 9:00:0.11000
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
IP:   Identification = 27733
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ba5b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Checksum = 0xb550
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 90 arrived at 9:00:0.11125
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 34898
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9e5a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa34a
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 91 arrived at 9:00:0.11250
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 38501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9047
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa44a
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - End of option list
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 92 arrived at 9:00:0.11375
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 12489
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f5e3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa34b
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - No operation
TCP:    - End of option list
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 93 arrived at 9:00:0.11500
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 50420
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 61b8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9d94
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 94 arrived at 9:00:0.11625
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 63 bytes
IP:   Identification = 2222
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1def
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x4d63
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 95 arrived at 9:00:0.11750
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 20360
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d71c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x7c39
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 4294967295, TS Echo = 0
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 96 arrived at 9:00:0.11875
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 15506
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ea12
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x7e0d
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - SACK blocks:
TCP:          (100-200) 
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 97 arrived at 9:00:0.12000
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
IP:   Identification = 4771
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 13f2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 48 bytes
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
TCP:  Checksum = 0x3b30
TCP:  Urgent pointer = 0
TCP:  Options: (28 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - SACK blocks:
TCP:          (100-200) (300-400) (4294967280-16) 
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 98 arrived at 9:00:0.12125
ETHER:  Packet size = 97 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 26870
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = bd92
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 60 bytes
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
TCP:  Checksum = 0x05e2
TCP:  Urgent pointer = 0
TCP:  Options: (40 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 5, TS Echo = 6
TCP:    - No operation
TCP:    - No operation
TCP:    - SACK blocks:
TCP:          (1-2) (3-4) (5-6) 
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 99 arrived at 9:00:0.12250
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 23478
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = caf2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8e41
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Option 6 (unknown - 4 bytes) 00000000
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 100 arrived at 9:00:0.12375
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 28371
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b7d9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9648
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 14 (unknown - 1 bytes) 01
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 101 arrived at 9:00:0.12500
ETHER:  Packet size = 77 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 63 bytes
IP:   Identification = 1921
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1f1c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x18e9
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Option 19 (unknown - 16 bytes) 000102030405060708090A0B0C0D0E0F
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 102 arrived at 9:00:0.12625
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 51354
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5e12
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x090c
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 28 (unknown - 2 bytes) 803C
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 103 arrived at 9:00:0.12750
ETHER:  Packet size = 73 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 14854
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ec9a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 36 bytes
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
TCP:  Checksum = 0x390a
TCP:  Urgent pointer = 0
TCP:  Options: (16 bytes)
TCP:    - Option 29 (unknown - 14 bytes) 0102000102030405060708090A0B
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 104 arrived at 9:00:0.12875
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 59614
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3dc6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x6737
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - Option 30 (unknown - 10 bytes) 00010000000000000000
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 105 arrived at 9:00:0.13000
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 15991
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e82d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x5629
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - Option 34 (unknown - 8 bytes) 0001020304050607
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 106 arrived at 9:00:0.13125
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 13033
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f3c3
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x8249
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 34 (unknown - 0 bytes) 
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 107 arrived at 9:00:0.13250
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 5859
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0fca
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xaebd
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 253 (unknown - 2 bytes) F989
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 108 arrived at 9:00:0.13375
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 21381
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d31f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x8737
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - Option 254 (unknown - 10 bytes) 00000000000000000000
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 109 arrived at 9:00:0.13500
ETHER:  Packet size = 69 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53591
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 554d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Window = 64240
TCP:  Checksum = 0x62e4
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - Option 99 (unknown - 7 bytes) 756E6B6E6F776E
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 110 arrived at 9:00:0.13625
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 1621
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2058
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x4149
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 99 (unknown - 0 bytes) 
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 111 arrived at 9:00:0.13750
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 30563
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = af49
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x414b
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Incomplete option len 0
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 112 arrived at 9:00:0.13875
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 53240
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 56b4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x414a
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Option 99 (unknown - -1 bytes) 
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 113 arrived at 9:00:0.14000
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 62868
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3118
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa24b
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Incomplete option len 0
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 114 arrived at 9:00:0.14125
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 17186
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e38a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9e48
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Maximum segment size = 1281 bytes
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 115 arrived at 9:00:0.14250
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 58671
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4179
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8c8d
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 116 arrived at 9:00:0.14375
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 59671
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3d95
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa149
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Window scale = 1
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 117 arrived at 9:00:0.14500
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 46109
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 728f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9339
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Window scale = 15
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 118 arrived at 9:00:0.14625
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 48183
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6a75
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9f49
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Incomplete SACK option
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 119 arrived at 9:00:0.14750
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 6517
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0d34
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x9040
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Incomplete SACK option
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 120 arrived at 9:00:0.14875
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 9401
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 01f0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8f3d
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Incomplete SACK option
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 121 arrived at 9:00:0.15000
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 34265
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a0cf
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8d40
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Incomplete TS option
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 122 arrived at 9:00:0.15125
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 967
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 22e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8c3d
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Incomplete TS option
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 123 arrived at 9:00:0.15250
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 60441
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3a8f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8236
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Option 19 (unknown - 16 bytes) 000000000000
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 124 arrived at 9:00:0.15375
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 30208
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b0ac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x9f4c
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - SACK permitted option
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 125 arrived at 9:00:0.15500
ETHER:  Packet size = 61 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 47 bytes
IP:   Identification = 19727
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d99d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0xa24a
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Maximum segment size = 257 bytes
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 126 arrived at 9:00:0.15625
ETHER:  Packet size = 97 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 15930
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e84e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 60 bytes
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
TCP:  Checksum = 0x0114
TCP:  Urgent pointer = 0
TCP:  Options: (40 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:    - No operation
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 127 arrived at 9:00:0.15750
ETHER:  Packet size = 65 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 51 bytes
IP:   Identification = 33982
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a1ea
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x8d90
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - End of option list
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 128 arrived at 9:00:0.15875
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 55683
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4d28
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 0 bytes
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
TCP:  Checksum = 0xe614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 129 arrived at 9:00:0.16000
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 53529
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 5592
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 4 bytes
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
TCP:  Checksum = 0xd614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 130 arrived at 9:00:0.16125
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 30982
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ada5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 8 bytes
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
TCP:  Checksum = 0xc614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 131 arrived at 9:00:0.16250
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 50796
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 603f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 12 bytes
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
TCP:  Checksum = 0xb614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 132 arrived at 9:00:0.16375
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 39049
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8e22
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 16 bytes
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
TCP:  Checksum = 0xa614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 133 arrived at 9:00:0.16500
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 36883
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9698
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
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
TCP:  Checksum = 0x9614
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 134 arrived at 9:00:0.16625
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 14348
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ee9f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 24 bytes
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
TCP:  Checksum = 0x8614
TCP:  Urgent pointer = 0
TCP:  Options: (4 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 135 arrived at 9:00:0.16750
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 59526
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3e25
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1000
TCP:  Acknowledgement number = 2000
TCP:  Data offset = 28 bytes
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
TCP:  Checksum = 0x7614
TCP:  Urgent pointer = 0
TCP:  Options: (8 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - Option 102 (unknown - 109 bytes) 7572
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 136 arrived at 9:00:0.16875
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 23447
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cb14
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 137 arrived at 9:00:0.17000
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 21261
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d39e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 138 arrived at 9:00:0.17125
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 64274
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2b99
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 139 arrived at 9:00:0.17250
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 17528
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e233
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 140 arrived at 9:00:0.17375
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 6813
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0c0f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 141 arrived at 9:00:0.17500
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 4615
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 14a5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 142 arrived at 9:00:0.17625
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 47640
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6c93
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 143 arrived at 9:00:0.17750
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 32529
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a79a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 144 arrived at 9:00:0.17875
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 45 bytes
IP:   Identification = 50375
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 61e7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 0
TCP:  Acknowledgement number = 0
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
TCP:  Checksum = 0x397e
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 145 arrived at 9:00:0.18000
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 45 bytes
IP:   Identification = 10437
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = fde9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 4294967294
TCP:  Acknowledgement number = 5
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
TCP:  Checksum = 0x397a
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 146 arrived at 9:00:0.18125
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 45 bytes
IP:   Identification = 20618
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d624
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 2147483648
TCP:  Acknowledgement number = 4294967295
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
TCP:  Checksum = 0xb97d
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 147 arrived at 9:00:0.18250
ETHER:  Packet size = 59 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 45 bytes
IP:   Identification = 29996
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b182
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 0
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0x3977
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 148 arrived at 9:00:0.18375
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
IP:   Identification = 41815
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 835b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x30
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 0
TCP:  Checksum = 0x5f3c
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 149 arrived at 9:00:0.18500
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
IP:   Identification = 18507
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = de67
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x30
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 1
TCP:  Checksum = 0x5f3b
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 150 arrived at 9:00:0.18625
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
IP:   Identification = 35636
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9b7e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x30
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..1. .... = Urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 0... = No push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 65535
TCP:  Checksum = 0x5f3c
TCP:  Urgent pointer = 65535
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 151 arrived at 9:00:0.18750
ETHER:  Packet size = 63 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 49 bytes
IP:   Identification = 63971
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2cc7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
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
TCP:  Checksum = 0xbad0
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 152 arrived at 9:00:0.18875
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
IP:   Identification = 65056
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 2893
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 0
TCP:  Destination port = 65535 
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
TCP:  Checksum = 0xa0c5
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 153 arrived at 9:00:0.19000
ETHER:  Packet size = 34 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 20 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 26c8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 154 arrived at 9:00:0.19125
ETHER:  Packet size = 34 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 155 arrived at 9:00:0.19250
ETHER:  Packet size = 36 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 22 bytes
IP:   Identification = 22655
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ce46
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 156 arrived at 9:00:0.19375
ETHER:  Packet size = 36 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 157 arrived at 9:00:0.19500
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 24 bytes
IP:   Identification = 6608
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0cf4
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 158 arrived at 9:00:0.19625
ETHER:  Packet size = 38 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 159 arrived at 9:00:0.19750
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 26 bytes
IP:   Identification = 19835
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d946
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 160 arrived at 9:00:0.19875
ETHER:  Packet size = 40 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 161 arrived at 9:00:0.20000
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 7155
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0acd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 162 arrived at 9:00:0.20125
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 163 arrived at 9:00:0.20250
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 30 bytes
IP:   Identification = 39701
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 8ba8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 164 arrived at 9:00:0.20375
ETHER:  Packet size = 44 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 165 arrived at 9:00:0.20500
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 31388
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ac1f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 166 arrived at 9:00:0.20625
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 167 arrived at 9:00:0.20750
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 34 bytes
IP:   Identification = 34288
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = a0c9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 168 arrived at 9:00:0.20875
ETHER:  Packet size = 48 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 169 arrived at 9:00:0.21000
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 57483
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 462c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 170 arrived at 9:00:0.21125
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 171 arrived at 9:00:0.21250
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 38 bytes
IP:   Identification = 34907
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 9e5a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 172 arrived at 9:00:0.21375
ETHER:  Packet size = 52 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 173 arrived at 9:00:0.21500
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
IP:   Identification = 47404
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6d87
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 174 arrived at 9:00:0.21625
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 175 arrived at 9:00:0.21750
ETHER:  Packet size = 56 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 42 bytes
IP:   Identification = 12055
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f79a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 176 arrived at 9:00:0.21875
ETHER:  Packet size = 56 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 177 arrived at 9:00:0.22000
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
IP:   Identification = 55278
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4ec1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 178 arrived at 9:00:0.22125
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 179 arrived at 9:00:0.22250
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
IP:   Total length = 46 bytes
IP:   Identification = 46561
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 70cc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 180 arrived at 9:00:0.22375
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 181 arrived at 9:00:0.22500
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 48 bytes
IP:   Identification = 18608
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = ddfb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 182 arrived at 9:00:0.22625
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 183 arrived at 9:00:0.22750
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 50 bytes
IP:   Identification = 55603
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 4d76
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 184 arrived at 9:00:0.22875
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 185 arrived at 9:00:0.23000
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
IP:   Identification = 10704
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = fcd7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 186 arrived at 9:00:0.23125
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 187 arrived at 9:00:0.23250
ETHER:  Packet size = 68 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 11581
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = f968
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 188 arrived at 9:00:0.23375
ETHER:  Packet size = 68 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 189 arrived at 9:00:0.23500
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
IP:   Total length = 56 bytes
IP:   Identification = 28904
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = b5bb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 190 arrived at 9:00:0.23625
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 191 arrived at 9:00:0.23750
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 1187
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 21ff
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 192 arrived at 9:00:0.23875
ETHER:  Packet size = 72 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 193 arrived at 9:00:0.24000
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
IP:   Identification = 7042
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0b1e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 194 arrived at 9:00:0.24125
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
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 195 arrived at 9:00:0.24250
ETHER:  Packet size = 76 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 8991
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 037f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 196 arrived at 9:00:0.24375
ETHER:  Packet size = 76 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 197 arrived at 9:00:0.24500
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 21852
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = d13f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 198 arrived at 9:00:0.24625
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 199 arrived at 9:00:0.24750
ETHER:  Packet size = 80 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 5991
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 0f33
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 200 arrived at 9:00:0.24875
ETHER:  Packet size = 80 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 67 bytes -- truncated
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e78
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 40 bytes
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
TCP:  Checksum = 0x6048
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1460 bytes
TCP:    - No operation
TCP:    - Window scale = 7
TCP:    - SACK permitted option
TCP:    - TS Val = 5, TS Echo = 6
TCP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 201 arrived at 9:00:0.25000
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
IP:   Total length = 37 bytes
IP:   Identification = 47136
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 6e96
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 202 arrived at 9:00:0.25125
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
IP:   Total length = 40 bytes
IP:   Identification = 62032
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 3463
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 5000
TCP:  Destination port = 2001 
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
TCP:  Checksum = 0x856c
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  

