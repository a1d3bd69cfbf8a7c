ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:16:41.29190
ETHER:  Packet size = 102 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 88 bytes
IP:   Identification = 26974
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bd1a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 36930
UDP:  Destination port = 514 (SYSLOG)
UDP:  Length = 68 
UDP:  Checksum = BC21 
UDP:  
SYSLOG:  ----- SYSLOG:   -----
SYSLOG:  
SYSLOG:  Priority: <38> (auth.info)
SYSLOG:  "<38>Nov 21 23:16:41 client sshd: session opened for user ann"
SYSLOG:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:16:41.29209
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 116 bytes
IP:   Identification = 12671
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 342e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 3 (UDP port 514 unreachable)
ICMP:  Checksum = 116f
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 88 bytes -- truncated
ICMP:IP:   Identification = 26974
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 64 seconds/hops
ICMP:IP:   Protocol = 17 (UDP)
ICMP:IP:   Header checksum = bd1a
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.0.1, 10.9.0.1
ICMP:IP:   No options
ICMP:IP:   
ICMP:UDP:  ----- UDP Header -----
ICMP:UDP:  
ICMP:UDP:  Source port = 36930
ICMP:UDP:  Destination port = 514 (SYSLOG)
ICMP:UDP:  Length = 68 (Not all data contained in this fragment)
ICMP:UDP:  Checksum = BC21 
ICMP:UDP:  
ICMP:SYSLOG:  ----- SYSLOG:   -----
ICMP:SYSLOG:  
ICMP:SYSLOG:  Priority: (BAD.FMT)
ICMP:SYSLOG:  ""
ICMP:SYSLOG:  
SYSLOG:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:16:41.29888
ETHER:  Packet size = 167 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 153 bytes
IP:   Identification = 16218
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e6dd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 37099
UDP:  Destination port = 514 (SYSLOG)
UDP:  Length = 133 
UDP:  Checksum = DBE1 
UDP:  
SYSLOG:  ----- SYSLOG:   -----
SYSLOG:  
SYSLOG:  Priority: <159> (local3.debug)
SYSLOG:  "<159>1 2026-11-21T23:16:41.298781+00:00 client.example.test "
SYSLOG:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:16:41.29892
ETHER:  Packet size = 195 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0xc0
IP:         xxx. .... = 6 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 181 bytes
IP:   Identification = 12673
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 1 (ICMP)
IP:   Header checksum = 33eb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
ICMP:  ----- ICMP Header -----
ICMP:  
ICMP:  Type = 3 (Destination unreachable)
ICMP:  Code = 3 (UDP port 514 unreachable)
ICMP:  Checksum = 11b0
ICMP:  
ICMP:  [ subject header follows ]
ICMP:  
ICMP:IP:   ----- IP Header -----
ICMP:IP:   
ICMP:IP:   Version = 4
ICMP:IP:   Header length = 20 bytes
ICMP:IP:   Type of service = 0x00
ICMP:IP:         xxx. .... = 0 (precedence)
ICMP:IP:         ...0 .... = normal delay
ICMP:IP:         .... 0... = normal throughput
ICMP:IP:         .... .0.. = normal reliability
ICMP:IP:         .... ..0. = not ECN capable transport
ICMP:IP:         .... ...0 = no ECN congestion experienced
ICMP:IP:   Total length = 153 bytes -- truncated
ICMP:IP:   Identification = 16218
ICMP:IP:   Flags = 0x4
ICMP:IP:         .1.. .... = do not fragment
ICMP:IP:         ..0. .... = last fragment
ICMP:IP:   Fragment offset = 0 bytes
ICMP:IP:   Time to live = 64 seconds/hops
ICMP:IP:   Protocol = 17 (UDP)
ICMP:IP:   Header checksum = e6dd
ICMP:IP:   Source address = 10.9.0.10, 10.9.0.10
ICMP:IP:   Destination address = 10.9.0.1, 10.9.0.1
ICMP:IP:   No options
ICMP:IP:   
ICMP:UDP:  ----- UDP Header -----
ICMP:UDP:  
ICMP:UDP:  Source port = 37099
ICMP:UDP:  Destination port = 514 (SYSLOG)
ICMP:UDP:  Length = 133 (Not all data contained in this fragment)
ICMP:UDP:  Checksum = DBE1 
ICMP:UDP:  
ICMP:SYSLOG:  ----- SYSLOG:   -----
ICMP:SYSLOG:  
ICMP:SYSLOG:  Priority: (BAD.FMT)
ICMP:SYSLOG:  ""
ICMP:SYSLOG:  
SYSLOG:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:16:41.31437
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 33:33:ff:0:0:1, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
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
ETHER:  Packet 6 arrived at 23:16:41.31442
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
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
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 136 (Neighbor advertisement)
ICMPv6:  Code = 0
ICMPv6:  Checksum = 926f
ICMPv6:  Target node = fd09::1, fd09::1
ICMPv6:  Router flag: SET, Solicited flag: SET, Override flag: SET
ICMPv6:  
ICMPv6:  +++ ICMPv6 Target LL Addr option +++
ICMPv6:  Link Layer address: 2:0:a:9:0:1
ICMPv6:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:16:41.31443
ETHER:  Packet size = 176 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x284ee
IPv6:   Payload length = 122
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60366
UDP:  Destination port = 514 (SYSLOG)
UDP:  Length = 122 
UDP:  Checksum = 1153 
UDP:  
SYSLOG:  ----- SYSLOG:   -----
SYSLOG:  
SYSLOG:  Priority: <8> (user.emerg)
SYSLOG:  "<8>1 2026-11-21T23:16:41.314261+00:00 client.example.test ap"
SYSLOG:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:16:41.31445
ETHER:  Packet size = 224 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0xcad4d
IPv6:   Payload length = 170
IPv6:   Next Header = 58 (ICMPv6)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
ICMPv6:  ----- ICMPv6 Header -----
ICMPv6:  
ICMPv6:  Type = 1 (Destination unreachable)
ICMPv6:  Code = 4 (UDP port 514 unreachable)
ICMPv6:  Checksum = dd9
ICMPv6:  
ICMPv6:  [ subject header follows ]
ICMPv6:  
ICMPv6:IPv6:   ----- IPv6 Header -----
ICMPv6:IPv6:   
ICMPv6:IPv6:   Version = 6
ICMPv6:IPv6:   Traffic Class = 0
ICMPv6:IPv6:   Flow label = 0x284ee
ICMPv6:IPv6:   Payload length = 122
ICMPv6:IPv6:   Next Header = 17 (UDP)
ICMPv6:IPv6:   Hop Limit = 64
ICMPv6:IPv6:   Source address = fd09::a
ICMPv6:IPv6:   Destination address = fd09::1
ICMPv6:IPv6:   
ICMPv6:UDP:  ----- UDP Header -----
ICMPv6:UDP:  
ICMPv6:UDP:  Source port = 60366
ICMPv6:UDP:  Destination port = 514 (SYSLOG)
ICMPv6:UDP:  Length = 122 (Not all data contained in this fragment)
ICMPv6:UDP:  Checksum = 1153 
ICMPv6:UDP:  
ICMPv6:SYSLOG:  ----- SYSLOG:   -----
ICMPv6:SYSLOG:  
ICMPv6:SYSLOG:  Priority: (BAD.FMT)
ICMPv6:SYSLOG:  ""
ICMPv6:SYSLOG:  

