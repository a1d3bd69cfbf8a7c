SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 0 (received)
SLIP:  Kind = 4 (IP)
SLIP:  
IP:   ----- IP Header -----
IP:   
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

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 7 (Uncompressed TCP)
SLIP:  Connection = 5
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 1509
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 20ca
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0x58e1
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "login"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 5
SLIP:  Changes = 0xcf
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x8b
SLIP:  Compressed header = 3 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x8f
SLIP:  Compressed header = 3 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x8f
SLIP:  Compressed header = 3 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x8c
SLIP:  Acknowledgement grows by 1
SLIP:  Sequence grows by 2
SLIP:  Compressed header = 5 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x88
SLIP:  Sequence grows by 1460
SLIP:  Compressed header = 6 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x82
SLIP:  Window changes by -512
SLIP:  Compressed header = 6 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x82
SLIP:  Window changes by 7
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x81
SLIP:  Urgent pointer = 3
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0xa4
SLIP:  Acknowledgement grows by 10
SLIP:  Identification grows by 2
SLIP:  Compressed header = 5 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 6
SLIP:  Changes = 0xe0
SLIP:  Identification grows by 1
SLIP:  Compressed header = 5 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Changes = 0x9f
SLIP:  Compressed header = 3 bytes
SLIP:  Data = 5 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 44825
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 7795
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 6
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0xa0f2
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  "data!"
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 0 (received)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 5
SLIP:  Changes = 0xc4
SLIP:  Acknowledgement grows by 1
SLIP:  Compressed header = 5 bytes
SLIP:  Data = 0 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 4721
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 1443
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 1023
TCP:  Destination port = 513 (RLOGIN)
TCP:  Sequence number = 9
TCP:  Acknowledgement number = 7
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
TCP:  Checksum = 0x9ab7
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
RLOGIN:  ----- RLOGIN:   -----
RLOGIN:  
RLOGIN:  ""
RLOGIN:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 0 (received)
SLIP:  Kind = 3 (Unknown)
SLIP:  
IP:   ----- IP Header -----
IP:   
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







SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 5
SLIP:  Changes = 0xcf
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 41 bytes
SLIP:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 5
SLIP:  Changes = 0xcf
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 21 bytes
SLIP:  

SLIP:  ----- Serial Line IP -----
SLIP:  
SLIP:  Direction = 1 (sent)
SLIP:  Kind = 8 (Compressed TCP)
SLIP:  Connection = 5
SLIP:  Changes = 0xcf
SLIP:  Compressed header = 4 bytes
SLIP:  Data = 21 bytes
SLIP:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 41 bytes -- truncated
IP:   Identification = 17451
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = e287
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

