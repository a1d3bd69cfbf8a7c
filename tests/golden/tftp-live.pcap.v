ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:19:22.55918
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
IP:   Identification = 21761
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19c
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 31 
UDP:  Checksum = A44E 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "numbers.txt"
TFTP:  Transfer mode = netascii

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:19:22.55942
ETHER:  Packet size = 558 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 544 bytes
IP:   Identification = 31337
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea47
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 57999
UDP:  Destination port = 60025 
UDP:  Length = 524 
UDP:  Checksum = A466 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 1
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:19:22.55961
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
IP:   Identification = 21762
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1ae
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 57999 
UDP:  Length = 12 
UDP:  Checksum = 1EAB 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:19:22.55987
ETHER:  Packet size = 558 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 544 bytes
IP:   Identification = 31338
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea46
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 57999
UDP:  Destination port = 60025 
UDP:  Length = 524 
UDP:  Checksum = 6952 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 2
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:19:22.55991
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
IP:   Identification = 21763
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1ad
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 57999 
UDP:  Length = 12 
UDP:  Checksum = 1EAA 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:19:22.56000
ETHER:  Packet size = 558 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 544 bytes
IP:   Identification = 31339
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea45
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 57999
UDP:  Destination port = 60025 
UDP:  Length = 524 
UDP:  Checksum = 5BF5 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 3
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:19:22.56003
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
IP:   Identification = 21764
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1ac
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 57999 
UDP:  Length = 12 
UDP:  Checksum = 1EA9 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:19:22.56013
ETHER:  Packet size = 510 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 496 bytes
IP:   Identification = 31340
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea74
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 57999
UDP:  Destination port = 60025 
UDP:  Length = 476 
UDP:  Checksum = 6684 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 4
TFTP:  [ 464 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:19:22.56018
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
IP:   Identification = 21765
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1ab
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 57999 
UDP:  Length = 12 
UDP:  Checksum = 1EA8 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 4

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:19:22.56032
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
IP:   Identification = 21766
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 21 
UDP:  Checksum = 6CAB 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "even"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:19:22.56042
ETHER:  Packet size = 558 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 544 bytes
IP:   Identification = 31341
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea43
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 39709
UDP:  Destination port = 60025 
UDP:  Length = 524 
UDP:  Checksum = E9A5 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 1
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:19:22.56049
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
IP:   Identification = 21767
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1a9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 39709 
UDP:  Length = 12 
UDP:  Checksum = 661D 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:19:22.56052
ETHER:  Packet size = 558 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 544 bytes
IP:   Identification = 31342
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ea42
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 39709
UDP:  Destination port = 60025 
UDP:  Length = 524 
UDP:  Checksum = E9A4 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 2
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:19:22.56056
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
IP:   Identification = 21768
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1a8
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 39709 
UDP:  Length = 12 
UDP:  Checksum = 661C 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:19:22.56059
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 31343
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec41
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 39709
UDP:  Destination port = 60025 
UDP:  Length = 12 
UDP:  Checksum = 661C 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 3
TFTP:  [ 0 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:19:22.56061
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
IP:   Identification = 21769
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1a7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 39709 
UDP:  Length = 12 
UDP:  Checksum = 661B 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 3

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:19:22.56063
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
IP:   Identification = 21770
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 24 
UDP:  Checksum = F7CC 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "missing"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:19:22.56069
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
IP:   Identification = 31344
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec11
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 56148
UDP:  Destination port = 60025 
UDP:  Length = 59 
UDP:  Checksum = E574 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 5 (error)
TFTP:  Error = 1 (file not found)
TFTP:  Error string = "file /run/tftp/missing not found for 10.9.0.10"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:19:22.56072
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
IP:   Identification = 21771
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d1a5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 56148 
UDP:  Length = 12 
UDP:  Checksum = 25E6 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:19:22.56074
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
IP:   Identification = 21772
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60025
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 18 
UDP:  Checksum = 3123 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 2 (write request)
TFTP:  File name = "x"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:19:22.56081
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
IP:   Identification = 31345
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec1c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 57434
UDP:  Destination port = 60025 
UDP:  Length = 47 
UDP:  Checksum = 010F 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 5 (error)
TFTP:  Error = 4 (illegal TFTP operation)
TFTP:  Error string = "unsupported request from 10.9.0.10"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:19:22.57924
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
IP:   Identification = 21776
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d171
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 54125
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 59 
UDP:  Checksum = 6B47 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "numbers.txt"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:19:22.57944
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
IP:   Identification = 31347
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec27
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45787
UDP:  Destination port = 54125 
UDP:  Length = 34 
UDP:  Checksum = 10DB 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 6 (option acknowledgement)
TFTP:  TFTP OACK: blksize: 1024 tsize: 1600

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:19:22.57952
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
IP:   Identification = 21777
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 54125
UDP:  Destination port = 45787 
UDP:  Length = 12 
UDP:  Checksum = 656C 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:19:22.57960
ETHER:  Packet size = 1070 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 1056 bytes
IP:   Identification = 31348
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e83c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45787
UDP:  Destination port = 54125 
UDP:  Length = 1036 
UDP:  Checksum = CEFB 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 1
TFTP:  [ 1024 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:19:22.57967
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
IP:   Identification = 21778
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 54125
UDP:  Destination port = 45787 
UDP:  Length = 12 
UDP:  Checksum = 656B 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:19:22.57972
ETHER:  Packet size = 622 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 608 bytes
IP:   Identification = 31349
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e9fb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45787
UDP:  Destination port = 54125 
UDP:  Length = 588 
UDP:  Checksum = 2914 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 2 (last block)
TFTP:  [ 576 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:19:22.57977
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
IP:   Identification = 21779
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d19d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 54125
UDP:  Destination port = 45787 
UDP:  Length = 12 
UDP:  Checksum = 656A 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:19:22.59509
ETHER:  Packet size = 88 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 21780
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d172
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 33854
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 54 
UDP:  Checksum = EF0C 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "missing"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:19:22.59547
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
IP:   Identification = 31352
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec09
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 58159
UDP:  Destination port = 33854 
UDP:  Length = 59 
UDP:  Checksum = 43D5 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 5 (error)
TFTP:  Error = 1 (file not found)
TFTP:  Error string = "file /run/tftp/missing not found for 10.9.0.10"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:19:22.60784
ETHER:  Packet size = 105 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x70e1c
IPv6:   Payload length = 51
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 52392
UDP:  Destination port = 69 (TFTP)
UDP:  Length = 51 
UDP:  Checksum = E4CF 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 1 (read request)
TFTP:  File name = "even"
TFTP:  Transfer mode = octet

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 23:19:22.60824
ETHER:  Packet size = 87 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xab52c
IPv6:   Payload length = 33
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60700
UDP:  Destination port = 52392 
UDP:  Length = 33 
UDP:  Checksum = A1E3 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 6 (option acknowledgement)
TFTP:  TFTP OACK: blksize: 512 tsize: 1024

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:19:22.60834
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xb8dc6
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 52392
UDP:  Destination port = 60700 
UDP:  Length = 12 
UDP:  Checksum = 4BEE 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:19:22.60842
ETHER:  Packet size = 578 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xab52c
IPv6:   Payload length = 524
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60700
UDP:  Destination port = 52392 
UDP:  Length = 524 
UDP:  Checksum = CF75 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 1
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:19:22.60849
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xb8dc6
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 52392
UDP:  Destination port = 60700 
UDP:  Length = 12 
UDP:  Checksum = 4BED 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 1

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:19:22.60854
ETHER:  Packet size = 578 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xab52c
IPv6:   Payload length = 524
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60700
UDP:  Destination port = 52392 
UDP:  Length = 524 
UDP:  Checksum = CF74 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 2
TFTP:  [ 512 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:19:22.60866
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xb8dc6
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 52392
UDP:  Destination port = 60700 
UDP:  Length = 12 
UDP:  Checksum = 4BEC 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 2

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:19:22.60874
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xab52c
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60700
UDP:  Destination port = 52392 
UDP:  Length = 12 
UDP:  Checksum = 4BEC 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 3 (data packet)
TFTP:  Data block = 3 (last block)
TFTP:  [ 0 bytes of data ]

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:19:22.60895
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xb8dc6
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 52392
UDP:  Destination port = 60700 
UDP:  Length = 12 
UDP:  Checksum = 4BEB 
UDP:  
TFTP:  ----- Trivial File Transfer Protocol -----
TFTP:  
TFTP:  Opcode = 4 (acknowledgement)
TFTP:  Acknowledge block = 3

