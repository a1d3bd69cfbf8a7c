#!/bin/sh
# ping and ping_v2 through two routers: answers, errors, loss, duplicates, lateness, path MTU.
. "$SONDE_SOURCE/tests/tap.sh"
[ "$(id -u)" -eq 0 ] || skip_all "needs root, for network namespaces"
. "$SONDE_SOURCE/tests/peers/lab.sh"
lab_begin 2
ping="on client $SONDE_BUILD/sonde ping"
user="on client setpriv --reuid=1000 --regid=1000 --clear-groups $SONDE_BUILD/sonde"
server=10.9.2.2

is "three requests" "$($ping -i 0.05 $server 56 3 | sed 's/time=[0-9]*/time=T/; s,= [0-9]*/[0-9]*/[0-9]*,= a/b/c,')" \
	"PING $server ($server): 56 data bytes
64 bytes from $server: icmp_seq=0. time=T.ms
64 bytes from $server: icmp_seq=1. time=T.ms
64 bytes from $server: icmp_seq=2. time=T.ms

----$server PING Statistics----
3 packets transmitted, 3 packets received, 0% packet loss
round-trip (ms)  min/avg/max = a/b/c"
like "IPv6" "$($ping -c 1 fd09:2::2)" "PING fd09:2::2 (fd09:2::2): 56 data bytes
64 bytes from fd09:2::2: icmp_seq=0. time=*"
like "an ordinary user" "$($user ping -c 1 $server)" "*1 packets received*"
on client sysctl -q -w net.ipv4.ping_group_range='1 0'
like "a raw socket" "$($ping -c 1 $server)" "*1 packets received*"
like "a raw socket, IPv6" "$($ping -c 1 fd09:2::2)" "*1 packets received*"
like "a raw socket: errors once" "$($ping -v -t 1 -c 1 -W 1 $server)" \
	"*From 10.9.0.2: icmp_seq=0. Time to live exceeded

*+1 errors, 100% packet loss"
status "no socket for this user" 3 $user ping -c 1 $server
like "no socket: how to get one" "$output" "*CAP_NET_RAW*ping_group_range*"
on client sysctl -q -w net.ipv4.ping_group_range='0 2147483647'
for size in 0 1 64512; do
	like "$size bytes" "$($ping $server $size 1)" "*$((size + 8)) bytes from $server*"
done
status "64513 bytes" 2 $ping $server 64513 1
is "64513 bytes: sentence" "$output" "ping: packet size too large: at most 64512 bytes of data"
like "time to live" "$($ping -v -t 2 -c 1 -W 1 $server)" \
	"*From 10.9.1.2: icmp_seq=0. Time to live exceeded*"
like "hop limit" "$($ping -v -t 1 -c 1 -W 1 fd09:2::2)" \
	"*From fd09::2: icmp_seq=0. Time exceeded: Hop limit*"
status "-r: behind a gateway" 1 $ping -r -c 1 -W 0.2 $server
like "-r: sentence" "$output" "*ping: $server: Network is unreachable*"
status "-r: on the link" 0 $ping -r -c 1 10.9.0.2
on 2 ip route add unreachable 198.51.100.0/24
like "no route behind a router" "$($ping -v -c 1 -W 1 198.51.100.1)" \
	"*From 10.9.1.2: icmp_seq=0. Destination Host Unreachable*"
status "silence" 1 $ping -c 1 -W 0.2 10.9.1.77
like "several hosts" "$($ping -q -i 0.2 -c 2 10.9.0.2 10.9.1.2 $server fd09:2::2 | grep -c ' 0% packet loss')" 4
printf '10.9.0.2 10.9.1.2 # both\n10.9.2.2\n10.9.0.2\n' >"$tap_folder/list"
is "hosts from a file, each once" \
	"$($ping --json -c 1 --hosts "$tap_folder/list" | jq -r 'select(.type == "summary").address' | xargs)" \
	"10.9.0.2 10.9.1.2 10.9.2.2"
is "JSON: a reply" "$($ping --json -c 1 $server | jq -c 'select(.type == "reply") |
	[.host, .from, .seq, .bytes, .ttl, .rtt_ns > 0, .duplicate, .late]')" \
	'["10.9.2.2","10.9.2.2",0,64,62,true,false,false]'
is "JSON: an error" "$($ping --json -t 1 -c 1 -W 0.5 $server | jq -c 'select(.type == "error") |
	[.from, .icmp_type, .icmp_code, .text]')" '["10.9.0.2",11,0,"Time to live exceeded"]'
status "until up" 0 $ping -q --until up $server
status "until down" 0 $ping -q --until down -i 0.05 -W 0.1 10.9.1.77
status "until up, and never" 1 $ping -q --until up -w 0.5 10.9.1.77
on 2 ip link set v2 mtu 1280
like "the path's MTU" "$($ping --mtu $server)" "path MTU to $server: 1280 bytes"
like "the path's MTU, IPv6" "$($ping --mtu fd09:2::2)" "path MTU to fd09:2::2: 1280 bytes"
on client ip route flush cache

# Loss, lateness and duplicates are what the server's side makes of the answers.
if on server nft list tables >/dev/null 2>&1; then
	on server nft add table ip t
	on server nft add chain ip t c '{ type filter hook input priority 0; }'
	on server nft add rule ip t c icmp type echo-request icmp sequence \& 1 == 1 drop
	like "loss" "$($ping -q -i 0.02 -W 0.2 -c 10 $server)" \
		"*10 packets transmitted, 5 packets received, 50% packet loss*"
	on server nft delete table ip t
fi
# A host that answers twice, late, and with other bytes.
on server sysctl -q -w net.ipv4.icmp_echo_ignore_all=1
ip netns exec "$lab-server" python3 - >"$tap_folder/ready" <<-'END' &
	import socket, time
	s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
	def checksum(b):
	    b += b'\0' * (len(b) % 2)
	    t = sum(b[i] << 8 | b[i + 1] for i in range(0, len(b), 2))
	    while t >> 16:
	        t = (t & 0xffff) + (t >> 16)
	    return (~t & 0xffff).to_bytes(2, 'big')
	print('ready', flush=True)
	while True:
	    p, a = s.recvfrom(65536)
	    p = p[(p[0] & 15) * 4:]
	    if p[0] != 8:
	        continue
	    seq = p[6] << 8 | p[7]
	    body = p[4:-1] + bytes([p[-1] ^ (seq == 2)])
	    answer = b'\0\0' + checksum(b'\0\0\0\0' + body) + body
	    if seq == 1:
	        time.sleep(0.5)
	    for _ in range(2 if seq == 0 else 1):
	        s.sendto(answer, a)
	END
hostile=$!
until grep -q ready "$tap_folder/ready"; do sleep 0.05; done
got=$($ping -i 1 -c 3 -W 0.3 $server)
kill $hostile
wait $hostile 2>/dev/null
like "a duplicate" "$got" "*icmp_seq=0. time=*ms (DUP!)*"
like "a late answer" "$got" "*icmp_seq=1. time=5*ms (late)*"
like "wrong data" "$got" "*icmp_seq=2. time=*ms wrong data byte #55*"
like "they are counted apart" "$got" \
	"*3 packets transmitted, 3 packets received, +1 duplicates, +1 late, +1 corrupted, 0% packet loss*"
on server sysctl -q -w net.ipv4.icmp_echo_ignore_all=0

v2="on client $SONDE_BUILD/sonde ping_v2"
is "ping_v2: alive" "$($v2 $server 5 | sed 's/in 0.[0-9]*/in T/')" "$server is alive
1 echo message sent (0 invalid responses) in T seconds."
status "ping_v2: alive" 0 $v2 $server 5
status "ping_v2: silent" 1 $v2 10.9.1.77 0.35 56 0.1
like "ping_v2: silent, the count" "$output" "10.9.1.77 did not answer
4 echo messages sent (0 invalid responses) in 0.3* seconds."
is "ping_v2: invalid responses" "$($v2 198.51.100.1 0.25 56 0.1 | sed -n 's/ in .*//; 2p')" \
	"3 echo messages sent (3 invalid responses)"
like "ping_v2: the packets" "$($v2 $server 5 16 1 Y)" "sent: 24 bytes
  type 8, code 0, *received: 24 bytes
  type 0, code 0, *is alive*"
status "ping_v2: an interval longer than the time-out" 1 $v2 10.9.1.77 0.2 56 5
like "ping_v2: one request" "$output" "*1 echo message sent*"
finish
