# What the kernel itself sends: errors, neighbours, groups, fragments, TCP's ways; and VLAN tags.

peer_program=(env PYTHONDONTWRITEBYTECODE=1 timeout 60 /usr/bin/python3 "$here/live/peer.py")

peer()
{
	local where=$1
	shift
	in_box "$where" "${peer_program[@]}" "$@"
}

pings()
{
	in_box client ping -q -n -i 0.2 -W 1 "$@" >/dev/null
}

capture_icmp()
{
	record client icmp
	pings -c 3 10.9.0.1
	pings -c 2 -s 4000 10.9.0.1
	pings -c 1 -s 0 -Q 0xb8 10.9.0.1
	pings -c 1 -R 10.9.1.2
	pings -c 1 -T tsandaddr 10.9.1.2
	pings -c 2 -M do -s 1472 10.9.1.2
	pings -c 2 -t 1 10.9.1.2
	in_box client traceroute -n -q 1 -w 1 -m 3 10.9.1.2 >/dev/null
	in_box client traceroute -n -q 1 -w 1 -m 2 -I 10.9.1.2 >/dev/null
	in_box client traceroute -n -q 1 -w 1 -m 2 -T -p 80 10.9.1.2 >/dev/null
	pings -c 1 -W 4 10.9.1.77
	in_box server ip route add prohibit 10.9.5.0/24
	in_box server ip route add unreachable 10.9.6.0/24
	in_box server ip route add blackhole 10.9.7.0/24
	pings -c 1 10.9.5.1
	pings -c 1 10.9.6.1
	peer client udp 10.9.0.1 4001 'closed port'
	pings -c 3 fd09::1
	pings -c 1 -s 4000 fd09::1
	pings -c 1 -F 0xabcde -Q 0x20 fd09:0:0:1::2
	pings -c 2 -M do -s 1452 fd09:0:0:1::2
	pings -c 1 -t 1 fd09:0:0:1::2
	in_box server ip -6 route add prohibit fd09:0:0:5::/64
	in_box server ip -6 route add unreachable fd09:0:0:6::/64
	pings -c 1 fd09:0:0:5::1
	pings -c 1 fd09:0:0:6::1
	peer client udp fd09::1 4001 'closed port'
	pings -c 1 -W 4 fd09:0:0:1::77
	stop_record
	keep icmp pcap 'not ether multicast'
}

capture_neighbour()
{
	record client neighbour
	in_box client ip neigh flush all
	pings -c 1 10.9.0.1
	pings -c 1 fd09::1
	pings -c 1 -W 3 10.9.0.77
	pings -c 1 -W 3 fd09::77
	in_box client ip addr add 10.9.0.11/24 dev eth0
	peer client announce eth0 10.9.0.11 10.9.0.1
	in_box client ip -6 addr add fd09::b/64 dev eth0
	name_server --dhcp-range=fd09::,ra-only,64,1h --enable-ra --ra-param=eth0,high,4,600
	in_box client sysctl -qw net.ipv6.conf.eth0.accept_ra=2
	in_box client ip link set eth0 down
	in_box client ip link set eth0 up
	sleep 6
	in_box server ip addr add 10.9.0.254/24 dev eth0
	in_box client ip route add 10.9.8.0/24 via 10.9.0.1
	in_box server ip route add 10.9.8.0/24 via 10.9.0.10
	pings -c 1 -W 1 10.9.8.1
	stop_record
	keep neighbour pcapng 'arp or rarp or icmp or icmp6'
}

# Groups joined and left, first with nobody asking, then with a querier of each version.
capture_group()
{
	local bridge="mcast_snooping 1 mcast_querier 1 mcast_query_interval 300
		mcast_startup_query_interval 300 mcast_query_response_interval 100" version
	in_box server ip addr flush dev eth0
	record client group
	peer client join eth0 239.9.9.9 ff05::9:9
	peer client join-sources eth0 239.9.9.10 10.9.0.1 10.9.0.2
	for version in 3 2; do
		in_box server ip link add br0 type bridge mcast_igmp_version $version \
			mcast_mld_version $((version - 1)) $bridge
		in_box server ip link set eth0 master br0
		in_box server ip addr add 10.9.0.1/24 dev br0
		in_box server ip -6 addr add fd09::1/64 dev br0
		in_box server ip link set br0 up
		sleep 2.5
		peer client join eth0 239.9.9.9 ff05::9:9
		in_box server ip link del br0
	done
	in_box client sysctl -qw net.ipv4.conf.eth0.force_igmp_version=1 \
		net.ipv6.conf.eth0.force_mld_version=1
	peer client join eth0 239.9.9.9 ff05::9:9
	stop_record
	keep group pcap 'igmp or (ip6 and ether multicast)'
}

# The kernel may have no VLAN device: frames of other captures are sent again with tags.
capture_vlan()
{
	local tags
	record server vlan
	for tags in 100 200:3 88a8/10+20 9100/11+21:6; do
		peer client retag eth0 "$tags" "$target/dns-live.pcapng" 6
		peer client retag eth0 "$tags" "$target/icmp-live.pcap" 4
		peer client retag eth0 "$tags" "$target/neighbour-live.pcapng" 8
	done
	stop_record
	keep vlan pcapng 'ether src 02:00:0a:09:00:0a or ether src 02:00:0a:09:00:01'
}

capture_tcp()
{
	start_in server "${peer_program[@]}" sink 5001 5002
	sleep 0.5
	record client tcp -s 130
	peer client talk 10.9.0.1 5001 'a few words' 'and a few more'
	peer client talk fd09::1 5001 'a few words' 'and a few more'
	peer client udp 10.9.0.1 4002 x
	peer client refused 10.9.0.1 4003
	peer client refused fd09::1 4003
	peer client urgent 10.9.0.1 5001
	peer client reset 10.9.0.1 5001
	in_box server nft -f - <<-END
		table inet loss {
			chain input {
				type filter hook input priority 0;
				tcp dport { 5001, 5002 } numgen inc mod 9 == 5 drop
			}
		}
	END
	peer client bulk 10.9.0.1 5001 90000
	peer client bulk fd09::1 5001 40000
	peer client bulk 10.9.0.1 5002 200000
	in_box server nft flush ruleset
	in_box client sysctl -qw net.ipv4.tcp_timestamps=0 net.ipv4.tcp_sack=0 \
		net.ipv4.tcp_window_scaling=0
	in_box client sysctl -qw net.ipv4.tcp_ecn=1
	in_box server sysctl -qw net.ipv4.tcp_ecn=1
	peer client talk 10.9.0.1 5001 'without options'
	stop_record
	keep tcp pcap 'tcp or icmp or icmp6'
}

capture_ports()
{
	start_in server "${peer_program[@]}" services
	sleep 0.7
	record client ports
	peer client services 10.9.0.1
	peer client services fd09::1
	stop_record
	keep ports pcap 'tcp or udp'
}
