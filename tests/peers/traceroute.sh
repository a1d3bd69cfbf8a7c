#!/bin/sh
# traceroute through five routers: methods, errors, loss, rate limits, two equal paths, path MTU.
. "$SONDE_SOURCE/tests/tap.sh"
[ "$(id -u)" -eq 0 ] || skip_all "needs root, for network namespaces"
. "$SONDE_SOURCE/tests/peers/lab.sh"
lab_begin 5
trace="on client timeout 30 $SONDE_BUILD/sonde traceroute"
user="on client timeout 30 setpriv --reuid=1000 --regid=1000 --clear-groups $SONDE_BUILD/sonde traceroute"
server=10.9.5.2

# steady COMMAND ...: its output with every time replaced by T.
steady() {
	"$@" 2>&1 | sed 's/[0-9]*\.[0-9]* ms/T/g'
}

# way PREFIX SUFFIX: the hops of a way without names.
way() {
	for hop in 1 2 3 4 5 6; do
		case $1 in
		fd09) echo " $hop  fd09:$((hop - 1))::2$2" ;;
		*) echo " $hop  10.9.$((hop - 1)).2$2" ;;
		esac | sed 's/fd09:0::/fd09::/'
	done
}

is "UDP, the default" "$(steady $trace -n $server)" \
	"traceroute to $server ($server), 30 hops max, 38 byte packets
$(way 10.9 '  T  T  T')"
is "as an ordinary user" "$(steady $user -n $server | tail -n +2)" "$(way 10.9 '  T  T  T')"
for method in -I -T; do
	is "$method" "$(steady $user -n $method $server | tail -n +2)" "$(way 10.9 '  T  T  T')"
	is "$method, IPv6" "$(steady $user -n $method fd09:5::2 | tail -n +2)" "$(way fd09 '  T  T  T')"
done
is "UDP, IPv6" "$(steady $trace -n fd09:5::2 | tail -n +2)" "$(way fd09 '  T  T  T')"
is "one probe at a time" "$(steady $trace -n -N 1 $server | tail -n +2)" "$(way 10.9 '  T  T  T')"
like "names fall back to addresses" "$(steady $trace -m 1 -q 1 $server)" "*1  10.9.0.2 (10.9.0.2)  T"
is "-q, -f and -m" "$(steady $trace -n -q 1 -f 2 -m 3 $server | tail -n +2)" " 2  10.9.1.2  T
 3  10.9.2.2  T"
like "-s" "$($trace -n -m 1 -s 10.9.0.1 $server)" "*($server) from 10.9.0.1, 1 hops max*"
status "-s with a foreign address" 3 $trace -n -s 10.9.9.9 $server
status "-r: behind a gateway" 3 $trace -n -r $server
like "packet size" "$($trace -n -m 1 $server 1000)" "*1000 byte packets*"
status "packet size without room for headers" 2 $trace $server 37
is "JSON" "$($trace -n --json -q 1 $server | jq -c 'select(.type == "hop") | .probes[0].from' | xargs)" \
	"10.9.0.2 10.9.1.2 10.9.2.2 10.9.3.2 10.9.4.2 10.9.5.2"
is "JSON: the end" "$($trace -n --json $server | jq -c 'select(.type == "end")')" \
	'{"type":"end","reached":true}'

# What routers say when they cannot go on.
for kind in unreachable prohibit; do
	on 3 ip route add $kind 198.51.100.0/24
	mark='!H'
	[ $kind = prohibit ] && mark='!X'
	# Linux itself answers only now and then.
	like "$kind" "$(steady $trace -n 198.51.100.1 | tail -1)" " 3 *10.9.2.2  T $mark*"
	on 3 ip route delete 198.51.100.0/24
done
on 3 ip -6 route add unreachable 2001:db8::/32
like "unreachable, IPv6" "$(steady $trace -n 2001:db8::1 | tail -1)" " 3 *fd09:2::2  T ![HNX]*"

# A router that keeps silent, and one that says so only now and then.
on 2 nft add table ip t
on 2 nft add chain ip t c '{ type filter hook output priority 0; }'
on 2 nft add rule ip t c icmp type time-exceeded drop
is "a silent router" "$(steady $trace -n -w 1 $server | sed -n 3p)" " 2  * * *"
is "a silent router: the others" "$(steady $trace -n -w 1 $server | sed 1,3d)" "$(way 10.9 '  T  T  T' | tail -4)"
on 2 nft flush chain ip t c
on 2 nft add rule ip t c icmp type time-exceeded limit rate 1/second burst 1 packets accept
on 2 nft add rule ip t c icmp type time-exceeded drop
like "a router with a rate limit answers again" "$(steady $trace -n -q 2 $server | sed -n 3p)" \
	" 2  10.9.1.2  T  T"
on 2 nft delete table ip t

# A narrow link in the middle.
on 3 ip link set v3 mtu 1280
like "the path's MTU" "$(steady $trace -n --mtu $server)" "* 4  10.9.3.2 F=1280  T  T  T
*path MTU: 1280 bytes"
like "the path's MTU, IPv6" "$(steady $trace -n --mtu fd09:5::2)" "* 4  fd09:3::2 F=1280  T  T  T
*path MTU: 1280 bytes"
like "the path's MTU, ICMP" "$(steady $trace -n --mtu -I $server)" "*path MTU: 1280 bytes"
on 3 ip link set v3 mtu 1500

# Two equal paths between routers 2 and 3: one flow stays on one, several find both.
for name in a b; do lab_node $name; done
n=10
for name in a b; do
	lab_link $n 2 $name
	lab_link $((n + 1)) $name 3
	on $name ip route add default via 10.9.$((n + 1)).2
	on $name ip route add 10.9.0.0/24 via 10.9.$n.1
	n=$((n + 2))
done
on 2 sysctl -q -w net.ipv4.fib_multipath_hash_policy=1
on 2 ip route replace default nexthop via 10.9.10.2 nexthop via 10.9.12.2
hop3=$($trace -n -q 8 --json $server | jq -r 'select(.hop == 3).probes[].from' | sort -u | wc -l)
is "a flow stays on its path" "$hop3" 1
hop3=$($trace -n --flows 16 --json $server | jq -r 'select(.hop == 3).probes[].from' | sort -u | xargs)
is "flows find both paths" "$hop3" "10.9.10.2 10.9.12.2"
got=$(steady $trace -n --flows 16 $server | sed -n 4p | sed 's/\[[0-9,]*\]/[F]/g; s/10.9.1[02].2/P/g')
is "flows: the text" "$got" " 3  P [F]  T P [F]  T"
finish
