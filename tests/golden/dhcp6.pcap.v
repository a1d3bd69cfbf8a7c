ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FF6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 0 (Unknown)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FE6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FD6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 2 (Advertise)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FC6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 3 (Request)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FB6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 4 (Confirm)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = FA6E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 5 (Renew)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F96E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 6 (Rebind)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F86E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F76E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 8 (Release)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F66E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 9 (Decline)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F56E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 10 (Reconfigure)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 66 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 12
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 12 
UDP:  Checksum = F46E 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 11 (Information-Request)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 303 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 249
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 249 
UDP:  Checksum = 02CE 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6:   Identifier = 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 7
DHCPv6:   T1 (renew) = 1800 seconds
DHCPv6:   T2 (rebind) = 2700 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::10
DHCPv6: IA:   Preferred lifetime = 3600 seconds
DHCPv6: IA:   Valid lifetime = 7200 seconds
DHCPv6: IA: ADDR: ----- Address -----
DHCPv6: IA: ADDR: Option Code = 13 (Status Code)
DHCPv6: IA: ADDR:   Status Code = 2 (No addresses for IAs)
DHCPv6: IA: ADDR:   Text = "none left"
DHCPv6: Option Code = 4 (Identity Association for Temporary Addresses)
DHCPv6:   IAID = 8
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::10
DHCPv6: IA:   Preferred lifetime = 3600 seconds
DHCPv6: IA:   Valid lifetime = 7200 seconds
DHCPv6: IA: ADDR: ----- Address -----
DHCPv6: IA: ADDR: Option Code = 13 (Status Code)
DHCPv6: IA: ADDR:   Status Code = 2 (No addresses for IAs)
DHCPv6: IA: ADDR:   Text = "none left"
DHCPv6: Option Code = 6 (Option Request)
DHCPv6:   Requested Option Code = 23 (DNS Recursive Name Server)
DHCPv6:   Requested Option Code = 24 (Domain Search List)
DHCPv6:   Requested Option Code = 999 (Unknown)
DHCPv6: Option Code = 7 (Preference)
DHCPv6:   Preference = 255 (immediate)
DHCPv6: Option Code = 7 (Preference)
DHCPv6:   Preference = 1
DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6:   Elapsed Time = 12.95 seconds
DHCPv6: Option Code = 11 (Authentication)
DHCPv6:   Protocol = 3 (Reconfigure Key)
DHCPv6:   Algorithm = 1 (HMAC-MD5 Signature)
DHCPv6:   Replay Detection Method = 0 (Monotonic Counter)
DHCPv6:   RDM Data = 00 00 00 00 00 00 00 00
DHCPv6:   Auth Info = 73 65 63 72 65 74
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 273 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 219
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 219 
UDP:  Checksum = 9175 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 12 (Server Unicast)
DHCPv6:   Server Address = fd09::10
DHCPv6: Option Code = 13 (Status Code)
DHCPv6:   Status Code = 2 (No addresses for IAs)
DHCPv6:   Text = "none left"
DHCPv6: Option Code = 14 (Rapid Commit)
DHCPv6: Option Code = 15 (User Class)
DHCPv6:   Class = 61 62 63
DHCPv6:   Class = 64 65
DHCPv6: Option Code = 15 (User Class)
DHCPv6:   Truncated class
DHCPv6:   Class = 61 62
DHCPv6: Option Code = 16 (Vendor Class)
DHCPv6:   Enterprise Number = 9 (Unknown)
DHCPv6:   Class = 74 77 65 6e 74 79 20 62 79 74 65 73 20 6f 66 20
DHCPv6:           64 61 74 61
DHCPv6: Option Code = 17 (Vendor-specific Information)
DHCPv6:   Enterprise Number = 9 (Unknown)
DHCPv6:   Vendor Option Code = 5
DHCPv6:     Data = 64 61 74 61
DHCPv6:   Vendor Option Code = 6
DHCPv6:   Vendor Option truncated
DHCPv6:     Data = 78
DHCPv6: Option Code = 18 (Interface-Id)
DHCPv6:   ID = 65 74 68 30
DHCPv6: Option Code = 19 (Reconfigure Message)
DHCPv6:   Message Type = 5 (Renew)
DHCPv6: Option Code = 19 (Reconfigure Message)
DHCPv6:   Message Type = 11 (Information-request)
DHCPv6: Option Code = 20 (Reconfigure Accept)
DHCPv6: Option Code = 21 (SIP Servers Domain Name List)
DHCPv6:   Name = example.test.
DHCPv6: Option Code = 22 (SIP Servers IPv6 Address List)
DHCPv6:   Address = fd09::10
DHCPv6: Option Code = 23 (DNS Recursive Name Server)
DHCPv6:   Address = fd09::10
DHCPv6:   Address = fd09::11
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 334 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 280
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 280 
UDP:  Checksum = EE8A 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 24 (Domain Search List)
DHCPv6:   Name = example.test.
DHCPv6:   Name = sub.example.test.
DHCPv6: Option Code = 25 (Identity Association for Prefix Delegation)
DHCPv6:   IAID = 9
DHCPv6:   T1 (renew) = 0 seconds
DHCPv6:   T2 (rebind) = 0 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 26 (IA_PD Prefix)
DHCPv6: IA:   Prefix = fd09:1::
DHCPv6: IA:   Preferred lifetime = 3600 seconds
DHCPv6: IA:   Valid lifetime = 7200 seconds
DHCPv6: IA:   Prefix length = 56
DHCPv6: Option Code = 27 (Network Information Service Servers)
DHCPv6:   Address = fd09::10
DHCPv6: Option Code = 29 (Network Information Service Domain Name)
DHCPv6:   Name = example.test.
DHCPv6: Option Code = 31 (Simple Network Time Protocol Servers)
DHCPv6:   Address = fd09::10
DHCPv6: Option Code = 32 (Information Refresh Time)
DHCPv6:   Refresh Time = 86400 seconds
DHCPv6: Option Code = 33 (BCMCS Controller Domain Name List)
DHCPv6:   Name = example.test.
DHCPv6: Option Code = 34 (BCMCS Controller IPv6 Address)
DHCPv6:   Address = fd09::10
DHCPv6: Option Code = 36 (Civic Location)
DHCPv6:   What Location = 2 (Client)
DHCPv6:   Country Code = DE
DHCPv6:   CA Element = 1 (National division (state))
DHCPv6:   CA Data = "NRW"
DHCPv6:   CA Element = 24 (Postal Code/ZIP)
DHCPv6:   CA Data = "50667"
DHCPv6:   CA Element = 128 (Script)
DHCPv6:   CA Element truncated
DHCPv6:   CA Data = "cut"
DHCPv6: Option Code = 37 (Relay Agent Remote-ID)
DHCPv6:   Enterprise Number = 9 (Unknown)
DHCPv6:   ID = 63 69 72 63 75 69 74
DHCPv6: Option Code = 38 (Relay Agent Subscriber-ID)
DHCPv6:   ID = 6d 65
DHCPv6: Option Code = 39 (Client FQDN)
DHCPv6:   Flags = 05
DHCPv6:         .... ...1 = Perform AAAA RR updates
DHCPv6:         .... ..0. = No server override updates
DHCPv6:         .... .1.. = Server performs no updates
DHCPv6:   FQDN = 0x05 0x01 0x68 0x01 0x78 0x00
DHCPv6: Option Code = 56 (Unknown)
DHCPv6: Option Code = 999 (Unknown)
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6: Option Code = 24 (Domain Search List)
DHCPv6:   Name = 
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 86 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 32
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 32 
UDP:  Checksum = 59F8 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 13 (Status Code)
DHCPv6:   Status Code = 1 (Failure, reason unspecified)
DHCPv6:   Text = "sorry"
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6: Option truncated
DHCPv6:   DUID Type = 29544 (Unknown)
DHCPv6:   Identifier = 6f 72 74
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 25
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 25 
UDP:  Checksum = F431 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 6 (Option Request)
DHCPv6:   Requested Option Code = 23 (DNS Recursive Name Server)
DHCPv6:   Requested Option Code = 24 (Domain Search List)
DHCPv6:   Requested Option Code = 999 (Unknown)
DHCPv6: Option entry truncated
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 124 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 70
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 70 
UDP:  Checksum = B5F1 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 12 (Relay-Forward)
DHCPv6: Hop count = 0
DHCPv6: Link address = fd09::1
DHCPv6: Peer address = fe80::9:a
DHCPv6: 
DHCPv6: Option Code = 18 (Interface-Id)
DHCPv6:   ID = 76 6c 61 6e 37
DHCPv6: Option Code = 9 (Relay Message)
DHCPv6: DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: DHCPv6: Transaction ID = 10203
DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6: DHCPv6:   Elapsed Time = 0.00 seconds
DHCPv6: DHCPv6: 
DHCPv6: Option Code = 18 (Interface-Id)
DHCPv6:   ID = 78
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 162 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 108
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 108 
UDP:  Checksum = AF46 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 12 (Relay-Forward)
DHCPv6: Hop count = 1
DHCPv6: Link address = fd09::2
DHCPv6: Peer address = fd09::1
DHCPv6: 
DHCPv6: Option Code = 9 (Relay Message)
DHCPv6: DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: Message type (msg-type) = 12 (Relay-Forward)
DHCPv6: DHCPv6: Hop count = 0
DHCPv6: DHCPv6: Link address = fd09::1
DHCPv6: DHCPv6: Peer address = fe80::9:a
DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: Option Code = 18 (Interface-Id)
DHCPv6: DHCPv6:   ID = 76 6c 61 6e 37
DHCPv6: DHCPv6: Option Code = 9 (Relay Message)
DHCPv6: DHCPv6: DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: DHCPv6: DHCPv6: Transaction ID = 10203
DHCPv6: DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6: DHCPv6: DHCPv6:   Elapsed Time = 0.00 seconds
DHCPv6: DHCPv6: DHCPv6: 
DHCPv6: DHCPv6: Option Code = 18 (Interface-Id)
DHCPv6: DHCPv6:   ID = 78
DHCPv6: DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 82 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 28
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 28 
UDP:  Checksum = FA3A 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 13 (Relay-Reply)
DHCPv6: Truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 64 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 10
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 10 
UDP:  Checksum = 0075 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Truncated

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 194 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 140
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 140 
UDP:  Checksum = F536 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 0
DHCPv6:   T1 (renew) = 0 seconds
DHCPv6:   T2 (rebind) = 0 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6: IA:   IAID = 0
DHCPv6: IA:   T1 (renew) = 0 seconds
DHCPv6: IA:   T2 (rebind) = 0 seconds
DHCPv6: IA: IA: ----- Identity Association -----
DHCPv6: IA: IA: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6: IA: IA:   IAID = 0
DHCPv6: IA: IA:   T1 (renew) = 0 seconds
DHCPv6: IA: IA:   T2 (rebind) = 0 seconds
DHCPv6: IA: IA: IA: ----- Identity Association -----
DHCPv6: IA: IA: IA: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6: IA: IA: IA:   IAID = 0
DHCPv6: IA: IA: IA:   T1 (renew) = 0 seconds
DHCPv6: IA: IA: IA:   T2 (rebind) = 0 seconds
DHCPv6: IA: IA: IA: IA: ----- Identity Association -----
DHCPv6: IA: IA: IA: IA: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6: IA: IA: IA: IA:   IAID = 0
DHCPv6: IA: IA: IA: IA:   T1 (renew) = 0 seconds
DHCPv6: IA: IA: IA: IA:   T2 (rebind) = 0 seconds
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 62 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6C:  ----- DHCPv6C:   -----
DHCPv6C:  
DHCPv6C:  ""
DHCPv6C:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 79 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 96 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 113 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 130 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 147 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6:   Identifier = 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 164 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6:   Identifier = 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 7
DHCPv6:   T1 (renew) = 1800 seconds
DHCPv6:   T2 (rebind) = 2700 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 181 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6:   Identifier = 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 7
DHCPv6:   T1 (renew) = 1800 seconds
DHCPv6:   T2 (rebind) = 2700 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: 
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 198 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 217
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 217 (Not all data contained in this fragment)
UDP:  Checksum = 5F81 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 10203
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 700000000 (Mon Mar  7 20:26:40 2022)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 2 (Enterprise Number)
DHCPv6:   Enterprise Number = 42 (Sun Microsystems)
DHCPv6:   Identifier = 69 64
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 4 (Unknown)
DHCPv6:   Identifier = 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 3 (Link-layer Address)
DHCPv6:   Hardware Type = 6 (IEEE 802)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 7
DHCPv6:   T1 (renew) = 1800 seconds
DHCPv6:   T2 (rebind) = 2700 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::10
DHCPv6: IA:   Preferred lifetime = 3600 seconds
DHCPv6: IA:   Valid lifetime = 7200 seconds
DHCPv6: IA: ADDR: ----- Address -----
DHCPv6: IA: ADDR: Option Code = 13 (Status Code)
DHCPv6: IA: ADDR:   Status Code = 2 (No addresses for IAs)
DHCPv6: 
DHCPv6: 

