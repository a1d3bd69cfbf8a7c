ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:19:9.19108
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
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
IP:   Total length = 328 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79a6
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 1BED 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
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
DHCP: Maximum DHCP Message Size = 576 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	15 (DNS Domain Name)
DHCP: 	28 (Broadcast Address)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	119 (Unrecognized Option)
DHCP: Client Hostname = client
DHCP: Client Class Identifier =	"sonde-test"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:19:9.19175
ETHER:  Packet size = 42 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.104, 10.9.0.104
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:19:10.19477
ETHER:  Packet size = 42 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.104, 10.9.0.104
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:19:11.21875
ETHER:  Packet size = 42 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 0806 (ARP)
ETHER:  
ARP:  ----- ARP/RARP Frame -----
ARP:  
ARP:  Hardware type = 1 (Ethernet (10Mb))
ARP:  Protocol type = 0800 (IP)
ARP:  Length of hardware address = 6 bytes
ARP:  Length of protocol address = 4 bytes
ARP:  Opcode 1 (ARP Request)
ARP:  Sender's hardware address = 2:0:a:9:0:1
ARP:  Sender's protocol address = 10.9.0.1, 10.9.0.1
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.104, 10.9.0.104
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:19:11.21883
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
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
IP:   Total length = 328 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79a6
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 1BEB 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
DHCP: Time since boot = 2 seconds
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
DHCP: Maximum DHCP Message Size = 576 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	15 (DNS Domain Name)
DHCP: 	28 (Broadcast Address)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	119 (Unrecognized Option)
DHCP: Client Hostname = client
DHCP: Client Class Identifier =	"sonde-test"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:19:12.49379
ETHER:  Packet size = 376 bytes
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
IP:   Total length = 362 bytes
IP:   Identification = 5857
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d68
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 342 
UDP:  Checksum = 7FA2 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPOFFER
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Unrecognized Option = 119, length = 20 octets
DHCP: 	Value =	0x07 0x65 0x78 0x61 0x6D 0x70 0x6C 0x65 0x04 0x74 0x65 0x73 0x74 0x00 0x03 0x6C 0x61 0x62 0xC0 0x08 (unprintable)
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:19:12.49389
ETHER:  Packet size = 376 bytes
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
IP:   Total length = 362 bytes
IP:   Identification = 5858
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d67
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 342 
UDP:  Checksum = 7FA0 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
DHCP: Time since boot = 2 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPOFFER
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Unrecognized Option = 119, length = 20 octets
DHCP: 	Value =	0x07 0x65 0x78 0x61 0x6D 0x70 0x6C 0x65 0x04 0x74 0x65 0x73 0x74 0x00 0x03 0x6C 0x61 0x62 0xC0 0x08 (unprintable)
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:19:12.49922
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
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
IP:   Total length = 328 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79a6
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 966D 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
DHCP: Time since boot = 3 seconds
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
DHCP: Requested IP Address = 10.9.0.104
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Maximum DHCP Message Size = 576 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	15 (DNS Domain Name)
DHCP: 	28 (Broadcast Address)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	119 (Unrecognized Option)
DHCP: Client Hostname = client
DHCP: Client Class Identifier =	"sonde-test"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:19:12.50135
ETHER:  Packet size = 384 bytes
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
IP:   Total length = 370 bytes
IP:   Identification = 5860
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d5d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 350 
UDP:  Checksum = 3048 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x88372829
DHCP: Time since boot = 3 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Client Hostname = client
DHCP: Unrecognized Option = 119, length = 20 octets
DHCP: 	Value =	0x07 0x65 0x78 0x61 0x6D 0x70 0x6C 0x65 0x04 0x74 0x65 0x73 0x74 0x00 0x03 0x6C 0x61 0x62 0xC0 0x08 (unprintable)
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:19:12.54736
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
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 128 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3996
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 57C2 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x989b6313
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
DHCP: Client Hostname = client
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	15 (DNS Domain Name)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	26 (Interface MTU Size)
DHCP: Client Class Identifier =	"test"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 23:19:12.54756
ETHER:  Packet size = 354 bytes
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
IP:   Total length = 340 bytes
IP:   Identification = 5871
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d70
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 320 
UDP:  Checksum = A453 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x989b6313
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPOFFER
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 23:19:12.54769
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
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 128 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3996
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = D245 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x989b6313
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
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Requested IP Address = 10.9.0.104
DHCP: Client Hostname = client
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	15 (DNS Domain Name)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: 	26 (Interface MTU Size)
DHCP: Client Class Identifier =	"test"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 23:19:12.54777
ETHER:  Packet size = 362 bytes
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
IP:   Total length = 348 bytes
IP:   Identification = 5872
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d67
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 328 
UDP:  Checksum = 54FC 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x989b6313
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Client Hostname = client
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 23:19:13.57972
ETHER:  Packet size = 42 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
ETHER:  Source      = 2:0:a:9:0:a, 
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
ARP:  Sender's protocol address = 10.9.0.104, 10.9.0.104
ARP:  Target hardware address = ?
ARP:  Target protocol address = 10.9.0.1, 10.9.0.1
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 23:19:13.57974
ETHER:  Packet size = 42 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
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
ARP:  Target protocol address = 10.9.0.104, 10.9.0.104
ARP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 23:19:13.57974
ETHER:  Packet size = 342 bytes
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
IP:   Total length = 328 bytes
IP:   Identification = 57567
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 444b
IP:   Source address = 10.9.0.104, 10.9.0.104
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 21C5 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0x3e823e27
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 10.9.0.104
DHCP: Your client address (yiaddr) = 0.0.0.0
DHCP: Next server address (siaddr) = 0.0.0.0
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPRELEASE
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Client Hostname = client
DHCP: Client Class Identifier =	"test"

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 23:19:16.06739
ETHER:  Packet size = 106 bytes
ETHER:  Destination = 33:33:0:1:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x22410
IPv6:   Payload length = 52
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::1:2
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 52 
UDP:  Checksum = 4CDE 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 1 (Solicit)
DHCPv6: Transaction ID = 265723
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6:   Elapsed Time = 0.00 seconds
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 168361994
DHCPv6:   T1 (renew) = 3600 seconds
DHCPv6:   T2 (rebind) = 5400 seconds
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 23:19:16.06815
ETHER:  Packet size = 184 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 192
IPv6:   Flow label = 0xfc250
IPv6:   Payload length = 130
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = fe80::aff:fe09:a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 546 (DHCPv6C)
UDP:  Length = 130 
UDP:  Checksum = 87FD 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 2 (Advertise)
DHCPv6: Transaction ID = 265723
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618348 (Sat Nov 21 23:19:08 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:01
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 168361994
DHCPv6:   T1 (renew) = 300 seconds
DHCPv6:   T2 (rebind) = 525 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::115
DHCPv6: IA:   Preferred lifetime = 600 seconds
DHCPv6: IA:   Valid lifetime = 600 seconds
DHCPv6: Option Code = 13 (Status Code)
DHCPv6:   Status Code = 0 (Success)
DHCPv6:   Text = "success"
DHCPv6: Option Code = 7 (Preference)
DHCPv6:   Preference = 255 (immediate)
DHCPv6: Option Code = 23 (DNS Recursive Name Server)
DHCPv6:   Address = fd09::1
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 23:19:16.06850
ETHER:  Packet size = 152 bytes
ETHER:  Destination = 33:33:0:1:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x22410
IPv6:   Payload length = 98
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::1:2
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 98 
UDP:  Checksum = 5FFB 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 3 (Request)
DHCPv6: Transaction ID = 40e7ae
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618348 (Sat Nov 21 23:19:08 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:01
DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6:   Elapsed Time = 0.00 seconds
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 168361994
DHCPv6:   T1 (renew) = 3600 seconds
DHCPv6:   T2 (rebind) = 5400 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::115
DHCPv6: IA:   Preferred lifetime = 7200 seconds
DHCPv6: IA:   Valid lifetime = 7500 seconds
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 23:19:16.06864
ETHER:  Packet size = 179 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 192
IPv6:   Flow label = 0xfc250
IPv6:   Payload length = 125
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = fe80::aff:fe09:a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 546 (DHCPv6C)
UDP:  Length = 125 
UDP:  Checksum = C695 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 40e7ae
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618348 (Sat Nov 21 23:19:08 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:01
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 168361994
DHCPv6:   T1 (renew) = 300 seconds
DHCPv6:   T2 (rebind) = 525 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::115
DHCPv6: IA:   Preferred lifetime = 600 seconds
DHCPv6: IA:   Valid lifetime = 600 seconds
DHCPv6: Option Code = 13 (Status Code)
DHCPv6:   Status Code = 0 (Success)
DHCPv6:   Text = "success"
DHCPv6: Option Code = 23 (DNS Recursive Name Server)
DHCPv6:   Address = fd09::1
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 23:19:17.09325
ETHER:  Packet size = 152 bytes
ETHER:  Destination = 33:33:0:1:0:2, (multicast)
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x22410
IPv6:   Payload length = 98
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 1
IPv6:   Source address = fe80::aff:fe09:a
IPv6:   Destination address = ff02::1:2
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 546
UDP:  Destination port = 547 (DHCPv6S)
UDP:  Length = 98 
UDP:  Checksum = 9470 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 8 (Release)
DHCPv6: Transaction ID = 9d0a71
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618348 (Sat Nov 21 23:19:08 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:01
DHCPv6: Option Code = 8 (Elapsed Time)
DHCPv6:   Elapsed Time = 0.00 seconds
DHCPv6: Option Code = 3 (Identity Association for Non-temporary Addresses)
DHCPv6:   IAID = 168361994
DHCPv6:   T1 (renew) = 0 seconds
DHCPv6:   T2 (rebind) = 0 seconds
DHCPv6: IA: ----- Identity Association -----
DHCPv6: IA: Option Code = 5 (IA Address)
DHCPv6: IA:   Address = fd09::115
DHCPv6: IA:   Preferred lifetime = 0 seconds
DHCPv6: IA:   Valid lifetime = 0 seconds
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 23:19:17.09390
ETHER:  Packet size = 124 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 192
IPv6:   Flow label = 0xfc250
IPv6:   Payload length = 70
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fe80::aff:fe09:1
IPv6:   Destination address = fe80::aff:fe09:a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 547
UDP:  Destination port = 546 (DHCPv6C)
UDP:  Length = 70 
UDP:  Checksum = 4B84 
UDP:  
DHCPv6: ----- Dynamic Host Configuration Protocol Version 6 -----
DHCPv6: 
DHCPv6: Message type (msg-type) = 7 (Reply)
DHCPv6: Transaction ID = 9d0a71
DHCPv6: 
DHCPv6: Option Code = 1 (Client Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618355 (Sat Nov 21 23:19:15 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:0a
DHCPv6: Option Code = 2 (Server Identifier)
DHCPv6:   DUID Type = 1 (Link-layer Address Plus Time)
DHCPv6:   Hardware Type = 1 (Ethernet (10Mb))
DHCPv6:   Time = 848618348 (Sat Nov 21 23:19:08 2026)
DHCPv6:   Link Layer Address = 02:00:0a:09:00:01
DHCPv6: Option Code = 13 (Status Code)
DHCPv6:   Status Code = 0 (Success)
DHCPv6:   Text = "release received"
DHCPv6: 

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 23:19:17.13086
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
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
IP:   Total length = 328 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79a6
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 088B 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0xd8a82441
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
DHCP: Requested IP Address = 10.9.7.7
DHCP: Maximum DHCP Message Size = 576 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	15 (DNS Domain Name)
DHCP: 	28 (Broadcast Address)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: Client Class Identifier =	"udhcp 1.35.0"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 23:19:17.13127
ETHER:  Packet size = 354 bytes
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
IP:   Total length = 340 bytes
IP:   Identification = 5971
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d0c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 320 
UDP:  Checksum = A318 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0xd8a82441
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPOFFER
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 23:19:17.15487
ETHER:  Packet size = 342 bytes
ETHER:  Destination = ff:ff:ff:ff:ff:ff, (broadcast)
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
IP:   Total length = 328 bytes
IP:   Identification = 0
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 79a6
IP:   Source address = 0.0.0.0, OLD-BROADCAST
IP:   Destination address = 255.255.255.255, BROADCAST
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 68
UDP:  Destination port = 67 (BOOTPS)
UDP:  Length = 308 
UDP:  Checksum = 9751 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0xd8a82441
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
DHCP: Requested IP Address = 10.9.0.104
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: Maximum DHCP Message Size = 576 bytes
DHCP: Requested Options:
DHCP: 	 1 (Subnet Mask)
DHCP: 	 3 (Router)
DHCP: 	 6 (DNS Servers)
DHCP: 	12 (Client Hostname)
DHCP: 	15 (DNS Domain Name)
DHCP: 	28 (Broadcast Address)
DHCP: 	42 (Network Time Protocol Servers)
DHCP: Client Class Identifier =	"udhcp 1.35.0"
DHCP: Client Identifier =	0x01 0x02 0x00 0x0A 0x09 0x00 0x0A (unprintable)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 23:19:17.15658
ETHER:  Packet size = 354 bytes
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
IP:   Total length = 340 bytes
IP:   Identification = 5972
IP:   Flags = 0x0
IP:         .0.. .... = may fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4d0b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.104, 10.9.0.104
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 67
UDP:  Destination port = 68 (BOOTPC)
UDP:  Length = 320 
UDP:  Checksum = A018 
UDP:  
DHCP: ----- Dynamic Host Configuration Protocol -----
DHCP: 
DHCP: Hardware address type (htype) =  1 (Ethernet (10Mb))
DHCP: Hardware address length (hlen) = 6 octets
DHCP: Relay agent hops = 0
DHCP: Transaction ID = 0xd8a82441
DHCP: Time since boot = 0 seconds
DHCP: Flags = 0x0000
DHCP: Client address (ciaddr) = 0.0.0.0
DHCP: Your client address (yiaddr) = 10.9.0.104
DHCP: Next server address (siaddr) = 10.9.0.1
DHCP: Relay agent address (giaddr) = 0.0.0.0
DHCP: Client hardware address (chaddr) = 02:00:0A:09:00:0A
DHCP: 
DHCP: ----- (Options) field options -----
DHCP: 
DHCP: Message type = DHCPACK
DHCP: DHCP Server Identifier = 10.9.0.1
DHCP: IP Address Lease Time = 600 seconds
DHCP: Renewal (T1) Time Value = 300 seconds
DHCP: Rebinding (T2) Time Value = 525 seconds
DHCP: Subnet Mask = 255.255.255.0
DHCP: Broadcast Address = 10.9.0.255
DHCP: DNS Servers at = 10.9.0.1
DHCP: DNS Domain Name = example.test
DHCP: Network Time Protocol Servers at = 10.9.0.1
DHCP: Router at = 10.9.0.1
DHCP: Boot File Name = pxelinux.0

