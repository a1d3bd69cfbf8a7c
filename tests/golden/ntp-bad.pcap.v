ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 42 bytes
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
IP:   Total length = 28 bytes
IP:   Identification = 56606
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4996
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 8 
UDP:  Checksum = 4E8B 
UDP:  
NTP:  ----- NTP:   -----
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
ETHER:  Packet size = 45 bytes
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
IP:   Total length = 31 bytes
IP:   Identification = 744
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 23ca
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 11 
UDP:  Checksum = 2C83 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 48 bytes
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
IP:   Total length = 34 bytes
IP:   Identification = 24180
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c83a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 14 
UDP:  Checksum = 2B94 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 51 bytes
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
IP:   Total length = 37 bytes
IP:   Identification = 43996
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7acf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 17 
UDP:  Checksum = 2A84 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 9:00:0.00500
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
IP:   Identification = 5648
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1099
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 20 
UDP:  Checksum = 2752 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 57 bytes
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
IP:   Total length = 43 bytes
IP:   Identification = 36930
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9663
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 23 
UDP:  Checksum = 1D43 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 60 bytes
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
IP:   Total length = 46 bytes
IP:   Identification = 34149
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a13d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 26 
UDP:  Checksum = 33AF 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 63 bytes
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
IP:   Total length = 49 bytes
IP:   Identification = 58832
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 40cf
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 29 
UDP:  Checksum = DC54 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 5314
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 11db
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 32 
UDP:  Checksum = DC4E 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 69 bytes
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
IP:   Total length = 55 bytes
IP:   Identification = 40886
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 86e3
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 35 
UDP:  Checksum = DBBB 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 72 bytes
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
IP:   Total length = 58 bytes
IP:   Identification = 26108
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c09a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 38 
UDP:  Checksum = 9B25 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 75 bytes
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
IP:   Total length = 61 bytes
IP:   Identification = 1738
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1fca
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 41 
UDP:  Checksum = B21E 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 9186
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 02af
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 44 
UDP:  Checksum = 99FC 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 14 arrived at 9:00:0.01625
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
IP:   Identification = 13550
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f19f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 47 
UDP:  Checksum = 19F6 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 84 bytes
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
IP:   Total length = 70 bytes
IP:   Identification = 58688
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 414a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 50 
UDP:  Checksum = 3063 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 87 bytes
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
IP:   Total length = 73 bytes
IP:   Identification = 9131
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 02dd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 53 
UDP:  Checksum = 98CC 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 5583
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 10b6
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 98C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 18 arrived at 9:00:0.02125
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
IP:   Identification = 21048
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d449
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 59 
UDP:  Checksum = 98BF 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 19 arrived at 9:00:0.02250
ETHER:  Packet size = 96 bytes
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
IP:   Total length = 82 bytes
IP:   Identification = 16709
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e539
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 62 
UDP:  Checksum = 98AE 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 20 arrived at 9:00:0.02375
ETHER:  Packet size = 99 bytes
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
IP:   Total length = 85 bytes
IP:   Identification = 23187
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cbe8
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 65 
UDP:  Checksum = 92A5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 0001020304

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 21 arrived at 9:00:0.02500
ETHER:  Packet size = 102 bytes
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
IP:   Total length = 88 bytes
IP:   Identification = 9529
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0140
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 68 
UDP:  Checksum = 8C93 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 0001020304050607

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 22 arrived at 9:00:0.02625
ETHER:  Packet size = 105 bytes
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
IP:   Total length = 91 bytes
IP:   Identification = 51309
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5e08
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 71 
UDP:  Checksum = 7A84 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 000102030405060708090A

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 23 arrived at 9:00:0.02750
ETHER:  Packet size = 108 bytes
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
IP:   Total length = 94 bytes
IP:   Identification = 5221
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 120e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 74 
UDP:  Checksum = 6E66 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 000102030405060708090A0B0C0D

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
ETHER:  Packet size = 42 bytes
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
IP:   Total length = 28 bytes
IP:   Identification = 56606
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4996
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 8 
UDP:  Checksum = 4E8B 
UDP:  
NTP:  ----- NTP:   -----
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
ETHER:  Packet size = 45 bytes
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
IP:   Total length = 31 bytes
IP:   Identification = 15673
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e978
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 11 
UDP:  Checksum = 3803 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
ETHER:  Packet size = 48 bytes
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
IP:   Total length = 34 bytes
IP:   Identification = 13730
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f10c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 14 
UDP:  Checksum = 37FC 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 27 arrived at 9:00:0.03250
ETHER:  Packet size = 51 bytes
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
IP:   Total length = 37 bytes
IP:   Identification = 22169
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d012
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 17 
UDP:  Checksum = 37F6 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 51425
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5dc7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 20 
UDP:  Checksum = 3757 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
ETHER:  Packet size = 57 bytes
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
IP:   Total length = 43 bytes
IP:   Identification = 28618
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b6db
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 23 
UDP:  Checksum = 4EEB 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "ver"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
ETHER:  Packet size = 60 bytes
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
IP:   Total length = 46 bytes
IP:   Identification = 43217
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7dd1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 26 
UDP:  Checksum = E502 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "versio"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
ETHER:  Packet size = 63 bytes
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
IP:   Total length = 49 bytes
IP:   Identification = 15879
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e898
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 29 
UDP:  Checksum = 54BF 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version=""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 66 bytes
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
IP:   Total length = 52 bytes
IP:   Identification = 58508
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4210
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 32 
UDP:  Checksum = DFDA 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntp"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 69 bytes
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
IP:   Total length = 55 bytes
IP:   Identification = 32360
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a831
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 35 
UDP:  Checksum = 47B4 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 72 bytes
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
IP:   Total length = 58 bytes
IP:   Identification = 17183
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e377
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 38 
UDP:  Checksum = 1552 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4.2."
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 75 bytes
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
IP:   Total length = 61 bytes
IP:   Identification = 35144
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9d4b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 41 
UDP:  Checksum = B129 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4.2.8","
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 78 bytes
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
IP:   Total length = 64 bytes
IP:   Identification = 5952
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0f51
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 44 
UDP:  Checksum = 4091 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4.2.8", pr"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 37 arrived at 9:00:0.04500
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
IP:   Identification = 22863
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cd3e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 47 
UDP:  Checksum = 6C27 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4.2.8", proce"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 42 bytes
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
IP:   Total length = 28 bytes
IP:   Identification = 56606
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 4996
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 8 
UDP:  Checksum = 4E8B 
UDP:  
NTP:  ----- NTP:   -----
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 43 bytes
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
IP:   Total length = 29 bytes
IP:   Identification = 54573
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5186
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 9 
UDP:  Checksum = B788 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 44 bytes
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
IP:   Total length = 30 bytes
IP:   Identification = 5176
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 127b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 10 
UDP:  Checksum = B785 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 45 bytes
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
IP:   Total length = 31 bytes
IP:   Identification = 15636
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e99d
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 11 
UDP:  Checksum = B483 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
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
IP:   Identification = 9228
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 02a5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 12 
UDP:  Checksum = B457 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 47 bytes
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
IP:   Total length = 33 bytes
IP:   Identification = 30999
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ad98
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 13 
UDP:  Checksum = B455 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 48 bytes
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
IP:   Total length = 34 bytes
IP:   Identification = 9454
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 01c1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 14 
UDP:  Checksum = B452 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 49 bytes
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
IP:   Total length = 35 bytes
IP:   Identification = 60053
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3c18
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 15 
UDP:  Checksum = B450 
UDP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 50 bytes
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
IP:   Total length = 36 bytes
IP:   Identification = 50431
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 61ad
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 16 
UDP:  Checksum = B406 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 2
NTP:  Mode    = 7 (private)
NTP:  Flags = 0x97
NTP:        1... .... = response
NTP:        .0.. .... = no more
NTP:  Authentication and sequence = 0x01
NTP:        0... .... = unauthenticated
NTP:        .xxx xxxx = 1 (sequence number)
NTP:  Implementation = 3
NTP:  Request = 42
NTP:  Error = 0
NTP:  Items = 1
NTP:  Item size = 72

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 59 bytes
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
IP:   Total length = 45 bytes
IP:   Identification = 25794
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c1e1
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 25 
UDP:  Checksum = E10A 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 65535
NTP:  
NTP:  "short"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 65 bytes
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
IP:   Total length = 51 bytes
IP:   Identification = 63620
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2e19
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 31 
UDP:  Checksum = 73A9 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x82
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 11
NTP:  
NTP:  "\33[31mred\7\302\233"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 37743
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9315
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 4E08 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 1 (primary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = \033[1m
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 42 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- NTP:   -----
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 49 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 56 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 63 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
ETHER:  Packet size = 70 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 77 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 56 arrived at 9:00:0.06875
ETHER:  Packet size = 84 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
ETHER:  Packet size = 91 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 58 arrived at 9:00:0.07125
ETHER:  Packet size = 98 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 00010203

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 59 arrived at 9:00:0.07250
ETHER:  Packet size = 105 bytes
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
IP:   Total length = 96 bytes -- truncated
IP:   Identification = 9538
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 012f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 76 (Not all data contained in this fragment)
UDP:  Checksum = 6053 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)
NTP:  Key ID  =       10
NTP:  Authentication code = 000102030405060708090A

