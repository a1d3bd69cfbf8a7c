ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:20:49.41084
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 76
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6e4b
ICMPv6:  3 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:20:49.46679
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e1eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:20:49.46686
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:20:49.49478
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e1eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:20:50.42280
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:20:50.96680
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:20:50.97081
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:20:51.66677
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:20:51.69879
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:20:51.82677
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
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
ETHER:  Packet 11 arrived at 23:20:52.52277
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d6df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:20:53.04279
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d6df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:20:53.52279
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d6de
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:20:54.48279
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d6de
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = ALLOW_NEW_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:20:54.52278
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d5df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:20:55.41080
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d5df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:20:55.52280
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d5de
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:20:55.98676
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d5de
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = BLOCK_OLD_SOURCES
IGMP:  1 Source Address:
IGMP:      10.9.0.2
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:20:56.52678
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d7df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = CHANGE_TO_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:20:57.45876
ETHER:  Packet size = 58 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 44 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = d7df
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = CHANGE_TO_EXCLUDE
IGMP:  1 Source Address:
IGMP:      10.9.0.1
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:20:57.52676
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2ea
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:20:57.55086
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 0413
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = ecf2
IGMP:  Group = 0.0.0.0
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:20:57.55484
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9ef
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = f993
IGMP:  1 Group Record:
IGMP:  Group = 224.0.0.106  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:20:57.66680
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9ef
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = fb93
IGMP:  1 Group Record:
IGMP:  Group = 224.0.0.106  type = MODE_IS_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:20:57.67881
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9ef
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = f993
IGMP:  1 Group Record:
IGMP:  Group = 224.0.0.106  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:20:57.73475
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2ea
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.10  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 23:20:58.55884
ETHER:  Packet size = 150 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 96
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66c9
ICMPv6:  4 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 23:20:59.02692
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:ff:9:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
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
IPv6:   Destination address = ff02::1:ff09:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5497
ICMPv6:  Target node = fe80::aff:fe09:1, fe80::aff:fe09:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 23:20:59.15486
ETHER:  Packet size = 150 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 96
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66c9
ICMPv6:  4 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 23:20:59.31479
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
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
IPv6:   Destination address = ff02::1:ff00:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = d407
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 23:20:59.76278
ETHER:  Packet size = 70 bytes
ETHER:  Destination = 33:33:0:0:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
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
ETHER:  Packet 32 arrived at 23:21:0.05083
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5d24
ICMPv6:  5 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 23:21:0.06684
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67ff
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 23:21:0.10285
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e1eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 23:21:0.10294
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 23:21:0.33889
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67ff
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 23:21:0.62683
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e1eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 23:21:0.65883
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 5d24
ICMPv6:  5 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 23:21:0.78678
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 0413
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = ecf2
IGMP:  Group = 0.0.0.0
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 23:21:0.78679
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::1
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 712f
ICMPv6:  Multicast address= ::
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 23:21:0.86679
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9ef
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = fb93
IGMP:  1 Group Record:
IGMP:  Group = 224.0.0.106  type = MODE_IS_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 23:21:0.89080
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e3eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = MODE_IS_EXCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 23:21:0.97881
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 23:21:1.26753
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 76
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6892
ICMPv6:  3 Multicast Address Records:
ICMPv6:  Multicast address= ff05::9:9  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff09:a  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:a  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 23:21:1.49082
ETHER:  Packet size = 170 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 116
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 6724
ICMPv6:  5 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff00:0  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = MODE_IS_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 23:21:1.60282
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 23:21:1.60289
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = ec01
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = f4df
IGMP:  Group = 239.9.9.9
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 23:21:1.60291
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 23:21:1.60292
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:9:0:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::1
IPv6:   Destination address = ff05::9:9
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c83
ICMPv6:  Multicast address= ff05::9:9
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 23:21:2.09880
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 67e3
ICMPv6:  1 Multicast Address Record:
ICMPv6:  Multicast address= ff05::9:9  type = CHANGE_TO_INCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 23:21:2.09885
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:9:0:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::1
IPv6:   Destination address = ff05::9:9
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7c83
ICMPv6:  Multicast address= ff05::9:9
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 23:21:2.38678
ETHER:  Packet size = 54 bytes
ETHER:  Destination = 1:0:5e:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 40 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9e6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 224.0.0.22, 224.0.0.22
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 34 (v3 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = e2eb
IGMP:  1 Group Record:
IGMP:  Group = 239.9.9.9  type = CHANGE_TO_INCLUDE
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 23:21:2.38684
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = ec01
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = f4df
IGMP:  Group = 239.9.9.9
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 23:21:2.61074
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 33:33:0:9:0:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 36
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = fd09::1
IPv6:   Destination address = ff05::9:9
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  pad1 option 
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 130 (Group membership query - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 7483
ICMPv6:  Multicast address= ff05::9:9
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 23:21:2.61075
ETHER:  Packet size = 50 bytes
ETHER:  Destination = 1:0:5e:9:9:9, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 36 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = ec01
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 239.9.9.9, 239.9.9.9
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v3 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = ecdf
IGMP:  Group = 239.9.9.9
IGMP:  0 Source Addresses:
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 23:21:3.16680
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = 0417
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 224.0.0.1, 224.0.0.1
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 17 (v2 membership query)
IGMP:  Max Response Time = 10
IGMP:  Checksum = eef5
IGMP:  Group = 0.0.0.0
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 23:21:3.24277
ETHER:  Packet size = 46 bytes
ETHER:  Destination = 1:0:5e:0:0:6a, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 24 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 32 bytes
IP:   Identification = 0
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 2 (IGMP)
IP:   Header checksum = f9a3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.0.106, 224.0.0.106
IP:   Options: (4 bytes)
IP:     - Option 148 (unknown - 4 bytes) 0000
IP:   
IGMP:  ----- IGMP Header -----
IGMP:  
IGMP:  Type = 22 (v2 membership report)
IGMP:  Max Response Time = 0
IGMP:  Checksum = 995
IGMP:  Group = 224.0.0.106
IGMP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 23:21:4.15880
ETHER:  Packet size = 150 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 96
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66c9
ICMPv6:  4 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 23:21:4.16285
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
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
IPv6:   Destination address = ff02::1:ff00:1
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 135 (Neighbor solicitation)
ICMPv6:  Code = 0
ICMPv6:  Checksum = f4e8
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 60 arrived at 23:21:4.23479
ETHER:  Packet size = 150 bytes
ETHER:  Destination = 33:33:0:0:0:16, (multicast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 96
IPv6:   Next Header = 0 (IPv6-HopOpts)
IPv6:   Hop Limit = 1
IPv6:   Source address = ::, UNSPECIFIED
IPv6:   Destination address = ff02::16
IPv6:   
IPv6-HopOpts:  ----- IPv6 Hop-by-Hop Options Header -----
IPv6-HopOpts:  
IPv6-HopOpts:  Next Header = 58 (ICMPv6)
IPv6-HopOpts:  Router Alert Option len = 2 bytes
IPv6-HopOpts:  Alert Type = 0 (MLD)
IPv6-HopOpts:  padN option len = 0
IPv6-HopOpts:  
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 143 (Group membership report - MLDv2)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 66c9
ICMPv6:  4 Multicast Address Records:
ICMPv6:  Multicast address= ff02::1:ff09:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::6a  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::1:ff00:1  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  Multicast address= ff02::2  type = CHANGE_TO_EXCLUDE
ICMPv6:  0 Source Addresses:
ICMPv6:  

