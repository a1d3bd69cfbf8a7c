ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 1 arrived at 23:16:30.39895
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
IP:   Identification = 22484
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ceb0
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 42651
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 0DA1 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = 32 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0x25dd1386.f777dcae (1920-02-18 09:04:06.96668)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 2 arrived at 23:16:30.39934
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
IP:   Identification = 10008
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ff6c
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 42651 
UDP:  Length = 56 
UDP:  Checksum = FADA 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 3 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -26 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 127.127.1.1 (127.127.1.1)
NTP:  Reference time = 0xeeaca4cd.09126b04 (2026-11-21 23:16:29.03543)
NTP:  Originate time = 0x25dd1386.f777dcae (1920-02-18 09:04:06.96668)
NTP:  Receive   time = 0xeeaca4ce.66220fd7 (2026-11-21 23:16:30.39896)
NTP:  Transmit  time = 0xeeaca4ce.662a85d0 (2026-11-21 23:16:30.39909)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 3 arrived at 23:16:32.41495
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
IP:   Identification = 62771
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 3151
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 50949
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 664F 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = 32 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0xa73c9df2.2c7622cc (1988-11-29 03:54:26.17368)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 4 arrived at 23:16:32.41510
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
IP:   Identification = 10042
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = ff4a
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 50949 
UDP:  Length = 56 
UDP:  Checksum = C576 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 3 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -26 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 127.127.1.1 (127.127.1.1)
NTP:  Reference time = 0xeeaca4cd.09126b04 (2026-11-21 23:16:29.03543)
NTP:  Originate time = 0xa73c9df2.2c7622cc (1988-11-29 03:54:26.17368)
NTP:  Receive   time = 0xeeaca4d0.6a3b4b03 (2026-11-21 23:16:32.41497)
NTP:  Transmit  time = 0xeeaca4d0.6a43d080 (2026-11-21 23:16:32.41510)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 5 arrived at 23:16:34.42745
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
IP:   Identification = 34838
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = 9e6e
IP:   Source address = 10.9.0.10, 10.9.0.10
IP:   Destination address = 10.9.0.1, 10.9.0.1
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 60118
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = A245 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = 32 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0x386a8741.6ecb0633 (1929-12-29 22:12:17.43279)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 6 arrived at 23:16:34.42755
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
IP:   Identification = 10125
IP:   Flags = 0x4
IP:         .1.. .... = do not fragment
IP:         ..0. .... = last fragment
IP:   Fragment offset = 0 bytes
IP:   Time to live = 64 seconds/hops
IP:   Protocol = 17 (UDP)
IP:   Header checksum = fef7
IP:   Source address = 10.9.0.1, 10.9.0.1
IP:   Destination address = 10.9.0.10, 10.9.0.10
IP:   No options
IP:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 60118 
UDP:  Length = 56 
UDP:  Checksum = 03E2 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 4
NTP:  Mode    = 4 (server)
NTP:  Stratum = 3 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -26 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 127.127.1.1 (127.127.1.1)
NTP:  Reference time = 0xeeaca4cd.09126b04 (2026-11-21 23:16:29.03543)
NTP:  Originate time = 0x386a8741.6ecb0633 (1929-12-29 22:12:17.43279)
NTP:  Receive   time = 0xeeaca4d2.6d6ea5b1 (2026-11-21 23:16:34.42747)
NTP:  Transmit  time = 0xeeaca4d2.6d736cf6 (2026-11-21 23:16:34.42754)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 7 arrived at 23:16:34.64138
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x2e1d6
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 51171
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = FD52 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = 32 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0x230db235.04f44457 (1918-08-21 17:09:09.01935)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 8 arrived at 23:16:34.64156
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x79e50
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 51171 
UDP:  Length = 56 
UDP:  Checksum = 11C6 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 3 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -26 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 127.127.1.1 (127.127.1.1)
NTP:  Reference time = 0xeeaca4cd.09126b04 (2026-11-21 23:16:29.03543)
NTP:  Originate time = 0x230db235.04f44457 (1918-08-21 17:09:09.01935)
NTP:  Receive   time = 0xeeaca4d2.a431efcb (2026-11-21 23:16:34.64139)
NTP:  Transmit  time = 0xeeaca4d2.a43d0278 (2026-11-21 23:16:34.64156)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 9 arrived at 23:16:36.66686
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:1, 
ETHER:  Source      = 2:0:a:9:0:a, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x4ec6d
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::a
IPv6:   Destination address = fd09::1
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 46295
UDP:  Destination port = 123 (NTP)
UDP:  Length = 56 
UDP:  Checksum = 8095 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 3 (client)
NTP:  Stratum = 0 (unspecified)
NTP:  Poll    = 6
NTP:  Precision = 32 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 
NTP:  Reference time = 0x00000000.00000000 ()
NTP:  Originate time = 0x00000000.00000000 ()
NTP:  Receive   time = 0x00000000.00000000 ()
NTP:  Transmit  time = 0x16eba6d3.173fd959 (1912-03-09 17:20:19.09081)

ETHER:  ----- Ether Header -----
ETHER:  
ETHER:  Packet 10 arrived at 23:16:36.66710
ETHER:  Packet size = 110 bytes
ETHER:  Destination = 2:0:a:9:0:a, 
ETHER:  Source      = 2:0:a:9:0:1, 
ETHER:  Ethertype = 86DD (IPv6)
ETHER:  
IPv6:   ----- IPv6 Header -----
IPv6:   
IPv6:   Version = 6
IPv6:   Traffic Class = 0
IPv6:   Flow label = 0x92ee1
IPv6:   Payload length = 56
IPv6:   Next Header = 17 (UDP)
IPv6:   Hop Limit = 64
IPv6:   Source address = fd09::1
IPv6:   Destination address = fd09::a
IPv6:   
UDP:  ----- UDP Header -----
UDP:  
UDP:  Source port = 123
UDP:  Destination port = 46295 
UDP:  Length = 56 
UDP:  Checksum = 2559 
UDP:  
NTP:  ----- Network Time Protocol -----
NTP:  
NTP:  Leap    = 0x0 (OK)
NTP:  Version = 3
NTP:  Mode    = 4 (server)
NTP:  Stratum = 3 (secondary reference)
NTP:  Poll    = 6
NTP:  Precision = -26 seconds
NTP:  Synchronizing distance   = 0x0000.0000  (0.000000)
NTP:  Synchronizing dispersion = 0x0000.0000  (0.000000)
NTP:  Reference clock = 127.127.1.1 (127.127.1.1)
NTP:  Reference time = 0xeeaca4cd.09126b04 (2026-11-21 23:16:29.03543)
NTP:  Originate time = 0x16eba6d3.173fd959 (1912-03-09 17:20:19.09081)
NTP:  Receive   time = 0xeeaca4d4.aab87973 (2026-11-21 23:16:36.66688)
NTP:  Transmit  time = 0xeeaca4d4.aac3db6e (2026-11-21 23:16:36.66706)

