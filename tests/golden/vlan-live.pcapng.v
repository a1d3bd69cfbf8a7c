ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:19:27.28979
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 61833
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37674
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 6530 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 59131
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:19:27.29501
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 27779
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f9fc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 48719
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 186F 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 15325
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:19:27.30019
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 19513
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = da6e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026984
TCP:  Acknowledgement number = 156919810
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
TCP:  Checksum = 0x137e
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3559184972, TS Echo = 2268106044
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:19:27.30540
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 12193
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 36df
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45491
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = F285 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 37107
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:19:27.31057
ETHER:  Packet size = 136 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 16625
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 256a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 42251
UDP:  Destination port = 53 (DNS)
UDP:  Length = 98 
UDP:  Checksum = 2734 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 43909
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.0.d.f.ip6.arpa.
DNS:      Class: 1 (Internet)
DNS:      Type:  12 (Domain Name Pointer)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:19:27.31575
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53042
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 576d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 44773
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4241367905
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
TCP:  Window = 64660
TCP:  Checksum = 0x81cb
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1220 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 449170528, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:19:27.37446
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 2 (ARP Reply)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = 2:0:a:9:0:a
ARP:  Target protocol address = 10.9.0.10, 10.9.0.10
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:19:27.37971
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xb8
IP:         xxx. .... = 5 (precedence)
IP:         ...1 .... = low delay
IP:         .... 1... = high throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 33477
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e347
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 16 Sequence number: 1)
ICMP:  Checksum = ffee
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:19:27.38490
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 64766
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 69a5
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 22 Sequence number: 2)
ICMP:  Checksum = 8a62
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:19:27.39010
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xf117a
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 129 (Echo reply)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 3)
ICMPv6:  Checksum = 383e

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:19:27.46186
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
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

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:19:27.46712
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fd09::a
IPv6:   Destination address = ff02::1:ff00:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 736c
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:19:27.47241
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
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
ARP:  Target protocol address = 10.9.0.77, 10.9.0.77
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:19:27.47768
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 33:33:0:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::2
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6708
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:19:27.48292
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fd09::a
IPv6:   Destination address = fe80::aff:fe09:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 35fa
ICMPv6:  Target node = fd09::a, fd09::a
ICMPv6:  Router flag: NOT SET, Solicited flag: SET, Override flag: NOT SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:19:27.48815
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.11, 10.9.0.11
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.11, 10.9.0.11
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:19:27.49339
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 8 ()
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.11, 10.9.0.11
ARP:  Target hardware address = 0:0:0:0:0:0
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:19:27.49859
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:ff:9:0:a, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 100
ETHER:  VLAN Priority = 0
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::1:ff09:a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9bb5
ICMPv6:  Target node = fe80::aff:fe09:a, fe80::aff:fe09:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:19:27.56700
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 61833
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74f6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37674
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 6530 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 59131
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  1 (Address)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:19:27.57220
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 27779
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f9fc
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 48719
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = 186F 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 15325
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  2 (Authoritative Name Server)
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:19:27.57742
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 19513
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = da6e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 53
TCP:  Destination port = 43621 
TCP:  Sequence number = 1139026984
TCP:  Acknowledgement number = 156919810
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
TCP:  Checksum = 0x137e
TCP:  Urgent pointer = 0
TCP:  Options: (12 bytes)
TCP:    - No operation
TCP:    - No operation
TCP:    - TS Val = 3559184972, TS Echo = 2268106044
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:19:27.58263
ETHER:  Packet size = 99 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 81 bytes
IP:   Identification = 12193
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 36df
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 45491
UDP:  Destination port = 53 (DNS)
UDP:  Length = 61 
UDP:  Checksum = F285 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 37107
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: example.test.
DNS:      Class: 1 (Internet)
DNS:      Type:  51 (Unknown (51))
DNS:  
DNS:  1 additional record(s)
DNS:      Domain Name: 
DNS:      Type:  41 (EDNS0 option)
DNS:      UDP payload size: 1232 (0x04d0)
DNS:      Extended rcode: 0 (translates to 0 (OK))
DNS:      EDNS0 Version: 0
DNS:      zero: 0
DNS:      Data length: 12
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:19:27.58785
ETHER:  Packet size = 136 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 16625
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 256a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 42251
UDP:  Destination port = 53 (DNS)
UDP:  Length = 98 
UDP:  Checksum = 2734 
UDP:  
DNS:  ----- DNS Header -----
DNS:  
DNS:  Query ID = 43909
DNS:  Opcode: Query
DNS:  RD (Recursion Desired) 
DNS:  1 question(s)
DNS:      Domain Name: 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.0.d.f.ip6.arpa.
DNS:      Class: 1 (Internet)
DNS:      Type:  12 (Domain Name Pointer)
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:19:27.59309
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 53042
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = 576d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 44773
TCP:  Destination port = 53 (DNS)
TCP:  Sequence number = 4241367905
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
TCP:  Window = 64660
TCP:  Checksum = 0x81cb
TCP:  Urgent pointer = 0
TCP:  Options: (20 bytes)
TCP:    - Maximum segment size = 1220 bytes
TCP:    - SACK permitted option
TCP:    - TS Val = 449170528, TS Echo = 0
TCP:    - No operation
TCP:    - Window scale = 10
TCP:  
DNS:  ----- DNS:   -----
DNS:  
DNS:  ""
DNS:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:19:27.66372
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 2 (ARP Reply)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = 2:0:a:9:0:a
ARP:  Target protocol address = 10.9.0.10, 10.9.0.10
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:19:27.66889
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xb8
IP:         xxx. .... = 5 (precedence)
IP:         ...1 .... = low delay
IP:         .... 1... = high throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 28 bytes
IP:   Identification = 33477
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = e347
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 16 Sequence number: 1)
ICMP:  Checksum = ffee
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:19:27.67402
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
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
IP:   Identification = 64766
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 63 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 69a5
IP:   Source address = 10.9.1.2, 10.9.1.2
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 0 (Echo reply)
ICMP:  Code = 0 (ID: 22 Sequence number: 2)
ICMP:  Checksum = 8a62
ICMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:19:27.67920
ETHER:  Packet size = 122 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xf117a
IPv6:   Payload length = 64
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 129 (Echo reply)
ICMPv6:  Code = 0 (ID: 29 Sequence number: 3)
ICMPv6:  Checksum = 383e

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:19:27.74516
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
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

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:19:27.75032
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fd09::a
IPv6:   Destination address = ff02::1:ff00:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 736c
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:19:27.75545
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
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
ARP:  Target protocol address = 10.9.0.77, 10.9.0.77
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 23:19:27.76059
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 33:33:0:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 16
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::2
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 133 (Router solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6708
ICMPv6:  +++ ICMPv6 Source LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:19:27.76582
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 24
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = fd09::a
IPv6:   Destination address = fe80::aff:fe09:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 35fa
ICMPv6:  Target node = fd09::a, fd09::a
ICMPv6:  Router flag: NOT SET, Solicited flag: SET, Override flag: NOT SET
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:19:27.77102
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.11, 10.9.0.11
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.11, 10.9.0.11
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:19:27.77623
ETHER:  Packet size = 46 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 8 ()
ARP:  Sender's hardware address = 2:0:a:9:0:a
ARP:  Sender's protocol address = 10.9.0.11, 10.9.0.11
ARP:  Target hardware address = 0:0:0:0:0:0
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:19:27.78142
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:ff:9:0:a, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  VLAN ID     = 200
ETHER:  VLAN Priority = 3
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 255
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::1:ff09:a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 9bb5
ICMPv6:  Target node = fe80::aff:fe09:a, fe80::aff:fe09:a
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:19:27.85626
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:19:27.86149
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:19:27.86689
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 23:19:27.87215
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 23:19:27.87735
ETHER:  Packet size = 140 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 23:19:27.88254
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 23:19:27.95680
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 23:19:27.96210
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 23:19:27.96729
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 23:19:27.97249
ETHER:  Packet size = 126 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 23:19:28.02731
ETHER:  Packet size = 50 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 23:19:28.03247
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 23:19:28.03765
ETHER:  Packet size = 50 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 23:19:28.04280
ETHER:  Packet size = 78 bytes
ETHER:  Destination = 33:33:0:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 23:19:28.04798
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 23:19:28.05316
ETHER:  Packet size = 50 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 23:19:28.05829
ETHER:  Packet size = 50 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 23:19:28.06344
ETHER:  Packet size = 94 bytes
ETHER:  Destination = 33:33:ff:9:0:a, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 88A8 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 23:19:28.12497
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 23:19:28.13018
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 23:19:28.13539
ETHER:  Packet size = 74 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 23:19:28.14060
ETHER:  Packet size = 103 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 23:19:28.14584
ETHER:  Packet size = 140 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 23:19:28.15110
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 9100 (Unknown)
ETHER:  

