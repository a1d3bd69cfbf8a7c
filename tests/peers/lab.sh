# A small network of namespaces for tests of probing tools; source it behind tap.sh. The names begin
# with the number of this process, and everything goes away at the end.
#
#	lab_begin HOPS		a client, HOPS routers in a row, and a server behind them
#	on client COMMAND ...	runs it there; on 1, on 2, ... in a router; on server
#
# Link i is 10.9.i.0/24 and fd09:i::/64, .1 on the client's side and .2 on the server's; link 0 is the
# client's. The server is 10.9.HOPS.2, fd09:HOPS::2.
# shellcheck shell=sh disable=SC2154

lab=sonde$$

on() {
	lab_where=$1
	shift
	ip netns exec "$lab-$lab_where" "$@"
}

lab_end() {
	for lab_name in client server 1 2 3 4 5 a b; do
		ip netns delete "$lab-$lab_name" 2>/dev/null
	done
	rm -rf "$tap_folder"
}

# lab_link I FROM TO
lab_link() {
	ip link add "v$1" netns "$lab-$2" type veth peer name "w$1" netns "$lab-$3"
	on "$2" ip address add "10.9.$1.1/24" dev "v$1"
	on "$3" ip address add "10.9.$1.2/24" dev "w$1"
	on "$2" ip address add "fd09:$1::1/64" dev "v$1" nodad
	on "$3" ip address add "fd09:$1::2/64" dev "w$1" nodad
	on "$2" ip link set "v$1" up
	on "$3" ip link set "w$1" up
}

lab_node() {
	ip netns add "$lab-$1"
	on "$1" ip link set lo up
	# Addresses are good at once, without a search for others that have them.
	on "$1" sysctl -q -w net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
	on "$1" sysctl -q -w net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \
		net.ipv4.ping_group_range='0 2147483647' net.ipv4.icmp_ratelimit=0 \
		net.ipv6.icmp.ratelimit=0 net.ipv4.icmp_msgs_per_sec=100000
}

lab_begin() {
	lab_hops=$1
	trap lab_end EXIT
	for lab_name in client server $(seq "$lab_hops"); do lab_node "$lab_name"; done
	lab_from=client
	for lab_i in $(seq 0 "$lab_hops"); do
		lab_to=$((lab_i + 1))
		[ "$lab_i" -eq "$lab_hops" ] && lab_to=server
		lab_link "$lab_i" "$lab_from" "$lab_to"
		lab_from=$lab_to
	done
	on client ip route add default via 10.9.0.2
	on client ip -6 route add default via fd09:0::2
	on server ip route add default via "10.9.$lab_hops.1"
	on server ip -6 route add default via "fd09:$lab_hops::1"
	for lab_i in $(seq "$lab_hops"); do
		[ "$lab_i" -lt "$lab_hops" ] && {
			on "$lab_i" ip route add default via "10.9.$lab_i.2"
			on "$lab_i" ip -6 route add default via "fd09:$lab_i::2"
		}
		# What lies nearer to the client goes back there.
		for lab_k in $(seq 0 $((lab_i - 2))); do
			on "$lab_i" ip route add "10.9.$lab_k.0/24" via "10.9.$((lab_i - 1)).1"
			on "$lab_i" ip -6 route add "fd09:$lab_k::/64" via "fd09:$((lab_i - 1))::1"
		done
	done
}
