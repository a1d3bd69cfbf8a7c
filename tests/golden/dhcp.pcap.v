ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 339 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 325 bytes
IP:   Identification = 47095
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c1a1
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 305 
UDP:  Checksum = 72CE 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)
DHCP: Client Hostname = client
DHCP: Maximum DHCP Message Size = 1500 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	28 (Broadcast Address)
DHCP: 	 2 (UTC Time Offset)
DHCP: 	 3 (Router)
DHCP: 	15 (DNS Domain Name)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	60 (Client Class Identifier =)
DHCP: 	66 (TFTP Server Name)
DHCP: 	67 (Option BootFile Name)
DHCP: 	119 (Unrecognized Option)
DHCP: 	121 (Unrecognized Option)
DHCP: 	 0 ()
DHCP: 	43 (Vendor Specific Options)
DHCP: 	150 (Site Option)
DHCP: 	224 (Site Option)
DHCP: 	254 (Site Option)
DHCP: Client Class Identifier =	"sonde-test"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 352 bytes
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
IP:   Total length = 338 bytes
IP:   Identification = 29009
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f42d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 318 
UDP:  Checksum = 84A1 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.10
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPOFFER
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 3600 seconds
DHCP: Renewal (T1) Time Value = 1800 seconds
DHCP: Rebinding (T2) Time Value = 3150 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: Router at = 10.9.0.254
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Servers at = 10.9.0.2
DHCP: DNS Domain Name = example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 335 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 321 bytes
IP:   Identification = 18058
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3313
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 301 
UDP:  Checksum = 9E74 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPREQUEST
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)
DHCP: Requested IP Address = 10.9.0.10
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Client Hostname = client
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	28 (Broadcast Address)
DHCP: 	 2 (UTC Time Offset)
DHCP: 	 3 (Router)
DHCP: 	15 (DNS Domain Name)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	60 (Client Class Identifier =)
DHCP: 	66 (TFTP Server Name)
DHCP: 	67 (Option BootFile Name)
DHCP: 	119 (Unrecognized Option)
DHCP: 	121 (Unrecognized Option)
DHCP: 	 0 ()
DHCP: 	43 (Vendor Specific Options)
DHCP: 	150 (Site Option)
DHCP: 	224 (Site Option)
DHCP: 	254 (Site Option)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 352 bytes
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
IP:   Total length = 338 bytes
IP:   Identification = 5943
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4e48
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 318 
UDP:  Checksum = 81A1 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.10
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 3600 seconds
DHCP: Renewal (T1) Time Value = 1800 seconds
DHCP: Rebinding (T2) Time Value = 3150 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: Router at = 10.9.0.254
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Servers at = 10.9.0.2
DHCP: DNS Domain Name = example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 62257
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7269
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = DEDB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDECLINE
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 308 bytes
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
IP:   Total length = 294 bytes
IP:   Identification = 19437
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 19be
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 274 
UDP:  Checksum = DBDB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPNAK
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 1383
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6034
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = DBDB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPRELEASE
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 7778
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4739
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = DADB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPINFORM
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 19536
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 194b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = D9DB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = UNKNOWN
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 62900
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6fe6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = D8DB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = UNKNOWN
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 308 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 294 bytes
IP:   Identification = 729
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 62c2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 274 
UDP:  Checksum = D5DB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.10
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = UNKNOWN
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Error Message = address in use

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 328 bytes
IP:   Identification = 47349
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c0a0
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 07DB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 346 bytes
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
IP:   Total length = 332 bytes
IP:   Identification = 59899
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7b89
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 312 
UDP:  Checksum = 20A9 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.10
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Subnet Mask = 255.255.255.0
DHCP: Server Name = server.example.test
DHCP: Boot File Name = /boot/client.img

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 283 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 269 bytes
IP:   Identification = 46716
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c354
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 249 
UDP:  Checksum = 0951 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 283 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 269 bytes
IP:   Identification = 61170
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8ade
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 249 
UDP:  Checksum = 0651 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 304 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 0:0:c:9:0:fe, Cisco
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x00
IP:         xxx. .... = 0 (precedence)
IP:         ...0 .... = normal delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 290 bytes
IP:   Identification = 46165
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7065
IP:   Source address = 10.9.0.254, 10.9.0.254
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 270 
UDP:  Checksum = A86C 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 2
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 9 seconds
DHCP: Flags = 0x8000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 10.9.0.254
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER
DHCP: AgentOpt = 0x01 0x06 0x70 0x6F 0x72 0x74 0x20 0x33 0x02 0x06 0x73 0x77 0x69 0x74 0x63 0x68

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 21988
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 23ea
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = D046 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  6 (IEEE 802)
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 10012
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 52b2
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = D545 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  7 (ARCNET)
DHCP: Hardware address length (hlen) = 1 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 63519
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 81ae
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = D43D 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  15 (Frame Relay)
DHCP: Hardware address length (hlen) = 2 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 8534
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5878
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = CE3A 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  18 (Fibre Channel)
DHCP: Hardware address length (hlen) = 8 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 52034
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ae8b
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = D62C 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  32 (IPIB)
DHCP: Hardware address length (hlen) = 0 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 286 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 272 bytes
IP:   Identification = 44939
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ca42
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 252 
UDP:  Checksum = C584 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  200 (UNKNOWN)
DHCP: Hardware address length (hlen) = 16 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 330 bytes
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
IP:   Total length = 316 bytes
IP:   Identification = 27376
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = faa4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 296 
UDP:  Checksum = E49F 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x0
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Subnet Mask = 10.9.0.7
DHCP: Broadcast Address = 10.9.0.7
DHCP: Router Solicitation Address = 10.9.0.7
DHCP: Requested IP Address = 10.9.0.7
DHCP: DHCP Server Identifier = 10.9.0.7
DHCP: Router at = 10.9.0.7
DHCP: Router at = 10.9.0.8
DHCP: Router at = 10.9.0.9
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 370 bytes
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
IP:   Total length = 356 bytes
IP:   Identification = 38205
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d02f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 336 
UDP:  Checksum = 0D66 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x6
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: RFC868 Time Servers at = 10.9.0.7
DHCP: RFC868 Time Servers at = 10.9.0.8
DHCP: RFC868 Time Servers at = 10.9.0.9
DHCP: IEN 116 Name Servers at = 10.9.0.7
DHCP: IEN 116 Name Servers at = 10.9.0.8
DHCP: IEN 116 Name Servers at = 10.9.0.9
DHCP: DNS Servers at = 10.9.0.7
DHCP: DNS Servers at = 10.9.0.8
DHCP: DNS Servers at = 10.9.0.9
DHCP: UDP LOG Servers at = 10.9.0.7
DHCP: UDP LOG Servers at = 10.9.0.8
DHCP: UDP LOG Servers at = 10.9.0.9
DHCP: RFC 865 Cookie Servers at = 10.9.0.7
DHCP: RFC 865 Cookie Servers at = 10.9.0.8
DHCP: RFC 865 Cookie Servers at = 10.9.0.9
DHCP: RFC 1179 Line Printer Servers (LPR) at = 10.9.0.7
DHCP: RFC 1179 Line Printer Servers (LPR) at = 10.9.0.8
DHCP: RFC 1179 Line Printer Servers (LPR) at = 10.9.0.9
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 370 bytes
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
IP:   Total length = 356 bytes
IP:   Identification = 20842
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1403
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 336 
UDP:  Checksum = 0CE3 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0xc
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Impress Servers at = 10.9.0.7
DHCP: Impress Servers at = 10.9.0.8
DHCP: Impress Servers at = 10.9.0.9
DHCP: RFC 887 Resource Location Servers at = 10.9.0.7
DHCP: RFC 887 Resource Location Servers at = 10.9.0.8
DHCP: RFC 887 Resource Location Servers at = 10.9.0.9
DHCP: SWAP Server at = 10.9.0.7
DHCP: SWAP Server at = 10.9.0.8
DHCP: SWAP Server at = 10.9.0.9
DHCP: NIS Servers at = 10.9.0.7
DHCP: NIS Servers at = 10.9.0.8
DHCP: NIS Servers at = 10.9.0.9
DHCP: Network Time Protocol Servers at = 10.9.0.7
DHCP: Network Time Protocol Servers at = 10.9.0.8
DHCP: Network Time Protocol Servers at = 10.9.0.9
DHCP: NetBIOS RFC 1001/1002 Name Servers at = 10.9.0.7
DHCP: NetBIOS RFC 1001/1002 Name Servers at = 10.9.0.8
DHCP: NetBIOS RFC 1001/1002 Name Servers at = 10.9.0.9
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 354 bytes
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
IP:   Total length = 340 bytes
IP:   Identification = 26529
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fddb
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 320 
UDP:  Checksum = 6271 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x12
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: NetBIOS Datagram Dist. Servers at = 10.9.0.7
DHCP: NetBIOS Datagram Dist. Servers at = 10.9.0.8
DHCP: NetBIOS Datagram Dist. Servers at = 10.9.0.9
DHCP: X Window Font Servers at = 10.9.0.7
DHCP: X Window Font Servers at = 10.9.0.8
DHCP: X Window Font Servers at = 10.9.0.9
DHCP: X Window Display Manager Servers at = 10.9.0.7
DHCP: X Window Display Manager Servers at = 10.9.0.8
DHCP: X Window Display Manager Servers at = 10.9.0.9
DHCP: NIS+ v3 Server Addresses = = 10.9.0.7 10.9.0.8 10.9.0.9
DHCP: Mobile IP Agents at = 10.9.0.7
DHCP: Simple Mail (SMTP) Servers at = 10.9.0.7
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 322 bytes
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
IP:   Total length = 308 bytes
IP:   Identification = 3215
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 590e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 288 
UDP:  Checksum = 0EA1 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x18
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Post Office (POP3) Servers at = 10.9.0.7
DHCP: Net News (NNTP) Servers at = 10.9.0.7
DHCP: WorldWideWeb Servers at = 10.9.0.7
DHCP: Finger Servers at = 10.9.0.7
DHCP: Internet Relay Chat (IRC) Servers at = 10.9.0.7
DHCP: StreetTalk Servers at = 10.9.0.7
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
ETHER:  Packet size = 387 bytes
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
IP:   Total length = 373 bytes
IP:   Identification = 6226
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d0a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 353 
UDP:  Checksum = 4147 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x1e
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: StreetTalk Directory Assist. Servers at = 10.9.0.7
DHCP: Client Hostname = text of option 12
DHCP: Merit Dump File = text of option 14
DHCP: DNS Domain Name = text of option 15
DHCP: Client Root Path = text of option 17
DHCP: BOOTP options extensions path = text of option 18
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 400 bytes
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
IP:   Total length = 386 bytes
IP:   Identification = 41252
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c42a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 366 
UDP:  Checksum = 960B 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x24
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: NIS Domainname = text of option 40
DHCP: NetBIOS Scope = text of option 47
DHCP: Error Message = text of option 56
DHCP: NIS+ v3 Client Domain Name = = text of option 64
DHCP: TFTP Server Name = text of option 66
DHCP: Option BootFile Name = text of option 67
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 335 bytes
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
IP:   Total length = 321 bytes
IP:   Identification = 56679
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8828
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 301 
UDP:  Checksum = 625C 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x2a
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: User Class Identifier = text of option 77
DHCP: UTC Time Offset = 86400 seconds
DHCP: Path MTU Aging Timeout = 86400 seconds
DHCP: ARP Cache Timeout Seconds = 86400 seconds
DHCP: TCP Keepalive Interval Seconds = 86400 seconds
DHCP: IP Address Lease Time = 86400 seconds
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 313 bytes
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
IP:   Total length = 299 bytes
IP:   Identification = 18560
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1d26
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 279 
UDP:  Checksum = 13D1 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x30
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Renewal (T1) Time Value = 86400 seconds
DHCP: Rebinding (T2) Time Value = 86400 seconds
DHCP: IP Address Lease Time = -1 seconds
DHCP: Default IP Time To Live = 64 seconds
DHCP: TCP Default Time To Live = 64 seconds
DHCP: IP Forwarding Flag flag = 0x1
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 304 bytes
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
IP:   Total length = 290 bytes
IP:   Identification = 65423
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 661f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 270 
UDP:  Checksum = 2740 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x36
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: NonLocal Source Routing Flag flag = 0x1
DHCP: All Subnets are Local Flag flag = 0x1
DHCP: Perform Mask Discovery Flag flag = 0x1
DHCP: Mask Supplier Flag flag = 0x1
DHCP: Perform Router Discovery Flag flag = 0x1
DHCP: Trailer Encapsulation Flag flag = 0x1
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 308 bytes
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
IP:   Total length = 294 bytes
IP:   Identification = 11374
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 393d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 274 
UDP:  Checksum = E6D4 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3c
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Ethernet Encapsulation Flag flag = 0x1
DHCP: TCP Keepalive Garbage Flag flag = 0x1
DHCP: Boot file size = 1500 512 byte blocks
DHCP: Maximum Datagram Reassembly Size = 1500 bytes
DHCP: Interface MTU Size = 1500 bytes
DHCP: Maximum DHCP Message Size = 1500 bytes
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 353 bytes
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
IP:   Total length = 339 bytes
IP:   Identification = 19106
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1adc
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 319 
UDP:  Checksum = 185A 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x42
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Policy Destination = 10.9.0.7
DHCP: Mask = 255.255.255.0
DHCP: Policy Destination = 10.9.0.8
DHCP: Mask = 255.255.255.252
DHCP: 	Path MTU Plateau Table:
DHCP: 	=======================
DHCP: 		Entry 0:		68
DHCP: 		Entry 1:		296
DHCP: 		Entry 2:		508
DHCP: 		Entry 3:		1500
DHCP: Static route from 10.9.0.7 to 10.9.0.254
DHCP: Static route from 10.9.0.8 to 10.9.0.254
DHCP: Vendor-specific Options (13 total octets):
DHCP: 	(01) 04 octets	0x09 0x09 0x09 0x09 (unprintable)
DHCP: 	(02) 03 octets	"abc"
DHCP: 	(254) 00 octets	""
DHCP: NetBIOS Node Type = Broadcast Node (1)
DHCP: NetBIOS Node Type = Point To Point Node (2)
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 319 bytes
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
IP:   Total length = 305 bytes
IP:   Identification = 63242
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6e95
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 285 
UDP:  Checksum = 63A3 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x48
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: NetBIOS Node Type = Mixed Mode Node (4)
DHCP: NetBIOS Node Type = Hybrid Node (8)
DHCP: NetBIOS Node Type = ??? Node (3)
DHCP: Client Class Identifier =	"SONDE.test"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)
DHCP: Server Name = boot.example.test
DHCP: 
DHCP: ----- (File) field options -----
DHCP: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 355 bytes
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
IP:   Total length = 341 bytes
IP:   Identification = 1517
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5f8f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 321 
UDP:  Checksum = 84B6 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x4e
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Netware IP Domain =	"nw.example.test"
DHCP: Netware IP Options =	0x01 0x00 0x02 0x02 0x61 0x61 (unprintable)
DHCP: SLP_DA = 0x01 0x0A 0x09 0x00 0x07
DHCP: SLP_SS = 0x00 0x44 0x45 0x46 0x41 0x55 0x4C 0x54
DHCP: ClientFQDN = 0x00 0x00 0x00 0x63 0x6C 0x69 0x65 0x6E 0x74
DHCP: AgentOpt = 0x01 0x04 0x65 0x74 0x68 0x31 0x02 0x06 0x72 0x65 0x6D 0x6F 0x74 0x65
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 332 bytes
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
IP:   Total length = 318 bytes
IP:   Identification = 34335
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = df73
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 298 
UDP:  Checksum = AC00 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x54
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: FQDN = 0x01 0x63 0x6C 0x69 0x65 0x6E 0x74
DHCP: Unrecognized Option = 93, length = 2 octets
DHCP: 	Value =	0x00 0x07 (unprintable)
DHCP: Unrecognized Option = 94, length = 3 octets
DHCP: 	Value =	0x01 0x03 0x10 (unprintable)
DHCP: Unrecognized Option = 95, length = 4 octets
DHCP: 	Value =	"ldap"
DHCP: Unrecognized Option = 97, length = 17 octets
DHCP: 	Value =	0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 (unprintable)
DHCP: Unrecognized Option = 107, length = 1 octets
DHCP: 	Value =	"x"
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 464 bytes
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
IP:   Total length = 450 bytes
IP:   Identification = 46400
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = afce
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 430 
UDP:  Checksum = 41D6 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x5a
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Unrecognized Option = 119, length = 14 octets
DHCP: 	Value =	0x07 0x65 0x78 0x61 0x6D 0x70 0x6C 0x65 0x04 0x74 0x65 0x73 0x74 0x00 (unprintable)
DHCP: Unrecognized Option = 121, length = 8 octets
DHCP: 	Value =	0x18 0x0A 0x09 0x01 0x0A 0x09 0x00 0xFE (unprintable)
DHCP: Site Option = 128, length = 4 octets
DHCP: 	Value =	"site"
DHCP: Site Option = 150, length = 4 octets
DHCP: 	Value =	0x0A 0x09 0x00 0x07 (unprintable)
DHCP: Site Option = 224, length = 120 octets
DHCP: 	Value =	0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0... (unprintable)
DHCP: Site Option = 254, length = 16 octets
DHCP: 	Value =	"last site option"
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 305 bytes
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
IP:   Total length = 291 bytes
IP:   Identification = 42214
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c0c7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 271 
UDP:  Checksum = 345E 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x60
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Unrecognized Option = 100, length = 7 octets
DHCP: 	Value =	"EST5EDT"
DHCP: Unrecognized Option = 125, length = 8 octets
DHCP: 	Value =	0x00 0x00 0x00 0x09 0x03 0x01 0x01 0x61 (unprintable)
DHCP: Server Name = boot.example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 289 bytes
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
IP:   Total length = 275 bytes
IP:   Identification = 53611
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9452
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 255 
UDP:  Checksum = A12B 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Server Name = B\006server
DHCP: 
DHCP: ----- (File) field options -----
DHCP: 
DHCP: Option BootFile Name = boot.img
DHCP: Client Hostname = client

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 289 bytes
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
IP:   Total length = 275 bytes
IP:   Identification = 37081
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d4e4
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 255 
UDP:  Checksum = A12A 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Boot File Name = C\010boot.img\014\006client\377
DHCP: 
DHCP: ----- (Sname) field options -----
DHCP: 
DHCP: TFTP Server Name = server
DHCP: DNS Domain Name = example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 289 bytes
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
IP:   Total length = 275 bytes
IP:   Identification = 37194
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d473
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 255 
UDP:  Checksum = A129 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: 
DHCP: ----- (File) field options -----
DHCP: 
DHCP: Option BootFile Name = boot.img
DHCP: Client Hostname = client
DHCP: 
DHCP: ----- (Sname) field options -----
DHCP: 
DHCP: TFTP Server Name = server
DHCP: DNS Domain Name = example.test

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 289 bytes
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
IP:   Total length = 275 bytes
IP:   Identification = 5628
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4fc2
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 255 
UDP:  Checksum = A128 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: Bad Option Overload value.
DHCP: Server Name = B\006server
DHCP: Boot File Name = C\010boot.img\014\006client\377

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 314 bytes
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
IP:   Total length = 300 bytes
IP:   Identification = 28424
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f69c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 280 
UDP:  Checksum = 46E9 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: DNS Domain Name = a
DHCP: Client Hostname = 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 349 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 335 bytes
IP:   Identification = 54714
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a3d4
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 315 
UDP:  Checksum = 42EF 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Client Identifier =	0xFF 0x00 0x01 0x02 0x03 0x04 0x05 0x06 0x07 0x08 0x09 0x0A 0x0B 0x0C 0x0D 0x0E 0x0F 0x10 0x11 0x12 0x13 0x14 0x15 0x16 0x17 0x18 0x19 0x1A 0x1B 0x1C 0x1D 0x1E 0x1F 0x20 0x21 0x22 0x23 0x24 0x25 0x26 0x27 0x28 0x29 0x2A 0x2B 0x2C 0x2D 0x2E 0x2F 0x30 0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39 0x3A 0x3B (unprintable)
DHCP: Message type = DHCPDISCOVER

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 479 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 0800 (IP)
ETHER:  
IP:   ----- IP Header -----
IP:   
IP:   Version = 4
IP:   Header length = 20 bytes
IP:   Type of service = 0x10
IP:         xxx. .... = 0 (precedence)
IP:         ...1 .... = low delay
IP:         .... 0... = normal throughput
IP:         .... .0.. = normal reliability
IP:         .... ..0. = not ECN capable transport
IP:         .... ...0 = no ECN congestion experienced
IP:   Total length = 465 bytes
IP:   Identification = 14628
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3fe9
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 445 
UDP:  Checksum = 3F94 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3903f326
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPDISCOVER
DHCP: Client Identifier =	"printable identifier printable identifier printable identifier printable identifier printable identifier printable identifier printable identifier printable identifier printable identifier "
DHCP: Client Class Identifier =	""

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
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
IP:   Identification = 3767
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 17fe
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 8 
UDP:  Checksum = EB3A 
UDP:  
BOOTPC:  ----- BOOTPC:   -----
BOOTPC:  
BOOTPC:  ""
BOOTPC:  

