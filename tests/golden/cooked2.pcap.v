SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 1 arrived at 9:00:0.00000
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 2 arrived at 9:00:0.00125
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 1 (broadcast)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 3 arrived at 9:00:0.00250
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 2 (multicast)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 4 arrived at 9:00:0.00375
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 3 (to another host)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 5 arrived at 9:00:0.00500
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 4 (outgoing)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 6 arrived at 9:00:0.00625
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 5 (packet type 5)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 7 arrived at 9:00:0.00750
SLL2:  Packet size = 83 bytes
SLL2:  Interface = 4294967295
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 86DD (IPv6)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 23
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 23 
UDP:  Checksum = 45F7 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello over IPv6"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 8 arrived at 9:00:0.00875
SLL2:  Packet size = 48 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 1 (broadcast)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0806 (ARP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.10, 10.9.0.10
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 9 arrived at 9:00:0.01000
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 4 (outgoing)
SLL2:  Hardware type = 772 (Loopback)
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 10 arrived at 9:00:0.01125
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 4 (outgoing)
SLL2:  Hardware type = 512 (PPP)
SLL2:  Ethertype = 0800 (IP)
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 11 arrived at 9:00:0.01250
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 4 (outgoing)
SLL2:  Hardware type = 65534 (None)
SLL2:  Ethertype = 0800 (IP)
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 12 arrived at 9:00:0.01375
SLL2:  Packet size = 70 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 4 (outgoing)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a:0:0
SLL2:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 13 arrived at 9:00:0.01500
SLL2:  Packet size = 74 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 8100 (Unknown)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
VLAN:  ----- VLAN Tag -----
VLAN:  
VLAN:  VLAN Priority = 0
VLAN:  VLAN ID     = 100
VLAN:  Ethertype = 0800 (IP)
VLAN:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 7
UDP:  Destination port = 9 (DISCARD)
UDP:  Length = 30 
UDP:  Checksum = C52D 
UDP:  
ECHO:  ----- ECHO:   -----
ECHO:  
ECHO:  "hello, example network"
ECHO:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 14 arrived at 9:00:0.01625
SLL2:  Packet size = 58 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0004 (LLC)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
LLC:  ----- LLC Header -----
LLC:  
LLC:  DSAP = 42, SSAP = 42, CTRL = 03
LLC:  
Bridge-PDU: ----- Bridge PDU Frame -----
Bridge-PDU: 
Bridge-PDU: PDU type = 0 (Configuration)
Bridge-PDU: 

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 15 arrived at 9:00:0.01750
SLL2:  Packet size = 60 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 9000 (Loopback)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  







SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 19 arrived at 9:00:0.02250
SLL2:  Packet size = 19 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 20 arrived at 9:00:0.02375
SLL2:  Packet size = 20 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 21 arrived at 9:00:0.02500
SLL2:  Packet size = 24 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  

SLL2:  ----- Linux Cooked Header, Version 2 -----
SLL2:  
SLL2:  Packet 22 arrived at 9:00:0.02625
SLL2:  Packet size = 40 bytes
SLL2:  Interface = 2
SLL2:  Packet type = 0 (to us)
SLL2:  Hardware type = 1 (Ethernet (10Mb))
SLL2:  Ethertype = 0800 (IP)
SLL2:  Source      = 2:0:a:9:0:a, 
SLL2:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 50 bytes -- truncated
IP:   Identification = 53501
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 55a1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   

