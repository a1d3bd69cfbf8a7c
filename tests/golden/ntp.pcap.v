ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 9:00:0.00000
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 28026
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b90a
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = E324 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 9:00:0.00125
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
IP:   Identification = 60582
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 39de
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 90C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
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
ETHER:  Packet 3 arrived at 9:00:0.00250
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 60878
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 38b6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 9CC5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Mode    = 0 (unspecified)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 9:00:0.00375
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 16455
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e63d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 9BC5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 1 (symmetric active)
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
ETHER:  Packet 5 arrived at 9:00:0.00500
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 27858
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b9b2
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 9AC5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 2 (symmetric passive)
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
ETHER:  Packet 6 arrived at 9:00:0.00625
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 44124
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7a28
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 99C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 7 arrived at 9:00:0.00750
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 13241
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f2cb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
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
ETHER:  Packet 8 arrived at 9:00:0.00875
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 17470
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e246
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 97C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 5 (broadcast)
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
ETHER:  Packet 9 arrived at 9:00:0.01000
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 26795
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = bdd9
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 96C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x02
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1769
NTP:  Status = 0x0000
NTP:  Assoc ID = 266
NTP:  Data offset = 0
NTP:  Data bytes = 812
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 9:00:0.01125
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 43045
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7e5f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 95C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 3
NTP:  Mode    = 7 (private)
NTP:  Flags = 0x1f
NTP:        0... .... = request
NTP:        .0.. .... = no more
NTP:  Authentication and sequence = 0x02
NTP:        0... .... = unauthenticated
NTP:        .xxx xxxx = 2 (sequence number)
NTP:  Implementation = 6
NTP:  Request = 233
NTP:  Error = 0
NTP:  Items = 0
NTP:  Item size = 266

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 11 arrived at 9:00:0.01250
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 45835
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7379
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = B1C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 0
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 12 arrived at 9:00:0.01375
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 48121
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6a8b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = A9C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 1
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 13 arrived at 9:00:0.01500
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 49172
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6670
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = A1C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 14 arrived at 9:00:0.01625
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 44124
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7a28
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 99C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 15 arrived at 9:00:0.01750
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 21813
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d14f
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 91C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 16 arrived at 9:00:0.01875
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 24007
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = c8bd
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 89C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 5
NTP:  Mode    = 3 (client)
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
ETHER:  Packet 17 arrived at 9:00:0.02000
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 9770
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 005b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 81C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 6
NTP:  Mode    = 3 (client)
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
ETHER:  Packet size = 90 bytes
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
IP:   Total length = 76 bytes
IP:   Identification = 6079
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0ec6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 79C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 7
NTP:  Mode    = 3 (client)
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
IP:   Identification = 60582
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 39de
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 90C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
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
IP:   Identification = 45618
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7452
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 50C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x1 (add a second (61 seconds))
NTP:  Version = 4
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
ETHER:  Packet 21 arrived at 9:00:0.02500
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
IP:   Identification = 32413
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = a7e7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 10C5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x2 (minus a second (59 seconds))
NTP:  Version = 4
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
ETHER:  Packet 22 arrived at 9:00:0.02625
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
IP:   Identification = 3866
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 176b
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = D0C4 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x3 (alarm condition (clock unsynchronized))
NTP:  Version = 4
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
ETHER:  Packet 23 arrived at 9:00:0.02750
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
IP:   Identification = 64183
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2bcd
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = F44A 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = RATE
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 24 arrived at 9:00:0.02875
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
IP:   Identification = 29925
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = b19f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 0080 
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
NTP:  Reference clock = GPS
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 25 arrived at 9:00:0.03000
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
IP:   Identification = 5204
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 1231
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 0B35 
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
NTP:  Reference clock = LOCL
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 26 arrived at 9:00:0.03125
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
IP:   Identification = 30415
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = afb5
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 90B8 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 15 (secondary reference)
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
ETHER:  Packet 27 arrived at 9:00:0.03250
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
IP:   Identification = 12832
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = f464
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 9AC1 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 16 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 0.0.0.0 (OLD-BROADCAST)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 28 arrived at 9:00:0.03375
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
IP:   Identification = 8470
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 056f
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 99D2 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 255 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 255.255.255.255 (BROADCAST)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 29 arrived at 9:00:0.03500
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
IP:   Identification = 18234
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = df4a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 87DE 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 17
NTP:  Precision = 5 seconds
NTP:  Synchronizing distance   = 0x0001.0100  (1.003906)
NTP:  Synchronizing dispersion = 0xffff.0200  (-0.992188)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0xe98c1754.40000000 (2024-03-01 08:59:00.25000)
NTP:  Originate time = 0xe98c1790.40000000 (2024-03-01 09:00:00.25000)
NTP:  Receive   time = 0xe98c1790.80000000 (2024-03-01 09:00:00.50000)
NTP:  Transmit  time = 0xe98c1790.80010000 (2024-03-01 09:00:00.50002)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 30 arrived at 9:00:0.03625
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
IP:   Identification = 46844
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 6f88
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 1500 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0x00000000.00000000 ()

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 31 arrived at 9:00:0.03750
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
IP:   Identification = 14966
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ec0e
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 56 
UDP:  Checksum = 54F9 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 2 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -23 seconds
NTP:  Synchronizing distance   = 0x0000.010a  (0.004059)
NTP:  Synchronizing dispersion = 0x0000.032c  (0.012390)
NTP:  Reference clock = 10.9.0.1 (10.9.0.1)
NTP:  Reference time = 0x00000000.00000005 ()
NTP:  Originate time = 0x00000001.40000000 (2036-02-07 06:28:17.25000)
NTP:  Receive   time = 0xffffffff.ffffffff (2036-02-07 06:28:15.100001)
NTP:  Transmit  time = 0x80000000.00000000 (1968-01-20 03:14:08.00000)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 32 arrived at 9:00:0.03875
ETHER:  Packet size = 110 bytes
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
IP:   Total length = 96 bytes
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
UDP:  Length = 76 
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
NTP:  Authentication code = 000102030405060708090A0B0C0D0E0F

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 33 arrived at 9:00:0.04000
ETHER:  Packet size = 94 bytes
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
IP:   Total length = 80 bytes
IP:   Identification = 51680
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5ca0
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 60 
UDP:  Checksum = 98B3 
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
ETHER:  Packet 34 arrived at 9:00:0.04125
ETHER:  Packet size = 114 bytes
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
IP:   Total length = 100 bytes
IP:   Identification = 54098
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 531a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 80 
UDP:  Checksum = 3627 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
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
ETHER:  Packet 35 arrived at 9:00:0.04250
ETHER:  Packet size = 106 bytes
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
IP:   Total length = 92 bytes
IP:   Identification = 61867
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 34c9
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 72 
UDP:  Checksum = 3E7E 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
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
ETHER:  Packet 36 arrived at 9:00:0.04375
ETHER:  Packet size = 90 bytes
ETHER:  Destination = 1:0:5e:0:1:1, (multicast)
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
IP:   Total length = 76 bytes
IP:   Identification = 2223
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 1 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 85e7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 224.0.1.1, 224.0.1.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 5517 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 5 (broadcast)
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
ETHER:  Packet 37 arrived at 9:00:0.04500
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 20528
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = d678
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 263E 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x00
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 0 (unspecified)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 38 arrived at 9:00:0.04625
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 1662
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 202b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 263C 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x01
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 1 (read stats)
NTP:  Sequence = 2
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 39 arrived at 9:00:0.04750
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 44001
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7ac7
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 263A 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x02
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 3
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 40 arrived at 9:00:0.04875
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 44195
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7a05
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2638 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x03
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 3 (write var)
NTP:  Sequence = 4
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 41 arrived at 9:00:0.05000
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 41427
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 84d5
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2636 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x04
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 4 (read clock)
NTP:  Sequence = 5
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 42 arrived at 9:00:0.05125
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 63389
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2f0b
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2634 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x05
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 5 (write clock)
NTP:  Sequence = 6
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 43 arrived at 9:00:0.05250
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 23042
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = cca6
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2632 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x06
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 6 (set trap)
NTP:  Sequence = 7
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 44 arrived at 9:00:0.05375
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 65368
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 2750
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2630 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x07
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 7 (async msg)
NTP:  Sequence = 8
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 45 arrived at 9:00:0.05500
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 46519
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 70f1
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 262E 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x08
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 8 (unknown)
NTP:  Sequence = 9
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 46 arrived at 9:00:0.05625
ETHER:  Packet size = 54 bytes
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
IP:   Total length = 40 bytes
IP:   Identification = 5954
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 0f67
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 20 
UDP:  Checksum = 2600 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x1f
NTP:        0... .... = request
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 31 (unset trap)
NTP:  Sequence = 32
NTP:  Status = 0x0000
NTP:  Assoc ID = 4660
NTP:  Data offset = 0
NTP:  Data bytes = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 47 arrived at 9:00:0.05750
ETHER:  Packet size = 207 bytes
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
IP:   Total length = 193 bytes
IP:   Identification = 44939
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 7684
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 173 
UDP:  Checksum = F6AD 
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
NTP:  Status = 0x0615
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 153
NTP:  
NTP:  "version="ntpd 4.2.8", processor="x86_64", system="Linux", leap=0"
NTP:  ", stratum=2,\r\nprecision=-23, rootdelay=4.059, rootdisp=12.5, ref"
NTP:  "id=10.9.0.1, tc=6, peer=1"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 48 arrived at 9:00:0.05875
ETHER:  Packet size = 666 bytes
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
IP:   Total length = 652 bytes
IP:   Identification = 52672
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 5684
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 632 
UDP:  Checksum = F3E7 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0xa2
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..1. .... = more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0615
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 468
NTP:  
NTP:  "version="ntpd 4.2.8", processor="x86_64", system="Linux", leap=0"
NTP:  ", stratum=2,\r\nprecision=-23, rootdelay=4.059, rootdisp=12.5, ref"
NTP:  "id=10.9.0.1, tc=6, peer=1version="ntpd 4.2.8", processor="x86_64"
NTP:  "", system="Linux", leap=0, stratum=2,\r\nprecision=-23, rootdelay="
NTP:  "4.059, rootdisp=12.5, refid=10.9.0.1, tc=6, peer=1version="ntpd "
NTP:  "4.2.8", processor="x86_64", system="Linux", leap=0, stratum=2,\r\n"
NTP:  "precision=-23, rootdelay=4.059, rootdisp=12.5, refid=10.9.0.1, t"
NTP:  "c=6, peer=1version=""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 49 arrived at 9:00:0.06000
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
IP:   Identification = 60649
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 39ba
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 25 
UDP:  Checksum = EABE 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0xc2
NTP:        1... .... = response
NTP:        .1.. .... = error
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 2 (read var)
NTP:  Sequence = 1
NTP:  Status = 0x0300
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 5
NTP:  
NTP:  "error"
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 50 arrived at 9:00:0.06125
ETHER:  Packet size = 62 bytes
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
IP:   Total length = 48 bytes
IP:   Identification = 5106
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 12af
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 28 
UDP:  Checksum = 6BE7 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 2
NTP:  Mode    = 6 (control)
NTP:  Flags and operation code = 0x81
NTP:        1... .... = response
NTP:        .0.. .... = success
NTP:        ..0. .... = no more
NTP:        ...x xxxx = 1 (read stats)
NTP:  Sequence = 1
NTP:  Status = 0x0000
NTP:  Assoc ID = 0
NTP:  Data offset = 0
NTP:  Data bytes = 8
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 51 arrived at 9:00:0.06250
ETHER:  Packet size = 50 bytes
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
IP:   Total length = 36 bytes
IP:   Identification = 45505
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 74eb
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 16 
UDP:  Checksum = 3451 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 2
NTP:  Mode    = 7 (private)
NTP:  Flags = 0x17
NTP:        0... .... = request
NTP:        .0.. .... = no more
NTP:  Authentication and sequence = 0x00
NTP:        0... .... = unauthenticated
NTP:        .xxx xxxx = 0 (sequence number)
NTP:  Implementation = 3
NTP:  Request = 42
NTP:  Error = 0
NTP:  Items = 0
NTP:  Item size = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 52 arrived at 9:00:0.06375
ETHER:  Packet size = 50 bytes
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
IP:   Total length = 36 bytes
IP:   Identification = 41496
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 8494
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 16 
UDP:  Checksum = 33F5 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 2
NTP:  Mode    = 7 (private)
NTP:  Flags = 0x17
NTP:        0... .... = request
NTP:        .0.. .... = no more
NTP:  Authentication and sequence = 0x85
NTP:        1... .... = authenticated
NTP:        .xxx xxxx = 5 (sequence number)
NTP:  Implementation = 3
NTP:  Request = 1
NTP:  Error = 0
NTP:  Items = 0
NTP:  Item size = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 53 arrived at 9:00:0.06500
ETHER:  Packet size = 194 bytes
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
IP:   Total length = 180 bytes
IP:   Identification = 42432
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 805c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 160 
UDP:  Checksum = 72DF 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 2
NTP:  Mode    = 7 (private)
NTP:  Flags = 0xd7
NTP:        1... .... = response
NTP:        .1.. .... = more
NTP:  Authentication and sequence = 0x07
NTP:        0... .... = unauthenticated
NTP:        .xxx xxxx = 7 (sequence number)
NTP:  Implementation = 3
NTP:  Request = 42
NTP:  Error = 0
NTP:  Items = 2
NTP:  Item size = 72

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 54 arrived at 9:00:0.06625
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
IP:   Identification = 17017
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = e433
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 40123 
UDP:  Length = 16 
UDP:  Checksum = 76F9 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Version = 2
NTP:  Mode    = 7 (private)
NTP:  Flags = 0x97
NTP:        1... .... = response
NTP:        .0.. .... = no more
NTP:  Authentication and sequence = 0x81
NTP:        1... .... = authenticated
NTP:        .xxx xxxx = 1 (sequence number)
NTP:  Implementation = 0
NTP:  Request = 0
NTP:  Error = 4
NTP:  Items = 0
NTP:  Item size = 0

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 55 arrived at 9:00:0.06750
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x0
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 4A04 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 1 (symmetric active)
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
ETHER:  Packet 56 arrived at 9:00:0.06875
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
IP:   Identification = 56776
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 48ec
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 40123
UDP:  Destination port = 123 (NTP)
UDP:  Length = 8 
UDP:  Checksum = 4E8B 
UDP:  
NTP:  ----- NTP:   -----
NTP:  
NTP:  ""
NTP:  

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 57 arrived at 9:00:0.07000
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
IP:   Identification = 22854
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 6 (TCP)
IP:   Header checksum = cd3d
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
TCP:  ----- TCP Header -----
TCP:  
TCP:  Source port = 40123
TCP:  Destination port = 123 (NTP)
TCP:  Sequence number = 1
TCP:  Acknowledgement number = 1
TCP:  Data offset = 20 bytes
TCP:  Flags = 0x18
TCP:        0... .... = No ECN congestion window reduced
TCP:        .0.. .... = No ECN echo
TCP:        ..0. .... = No urgent pointer
TCP:        ...1 .... = Acknowledgement
TCP:        .... 1... = Push
TCP:        .... .0.. = No reset
TCP:        .... ..0. = No Syn
TCP:        .... ...0 = No Fin
TCP:  Window = 64240
TCP:  Checksum = 0x46f1
TCP:  Urgent pointer = 0
TCP:  No options
TCP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
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

