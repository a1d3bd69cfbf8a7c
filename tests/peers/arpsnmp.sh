#!/bin/sh
# arpsnmp over the kernel's tables, and over the table of an SNMP agent.
if [ "$(id -u)" -ne 0 ]; then
	echo '1..0 # SKIP needs root, for a network namespace'
	exit 0
fi
if [ -z "$SONDE_IN_NAMESPACE" ]; then
	SONDE_IN_NAMESPACE=1 exec unshare --net -- "$0" "$@" || exit 1
fi
. "$SONDE_SOURCE/tests/tap.sh"
cd "$tap_folder" || exit 1
arpsnmp="$SONDE_BUILD/sonde arpsnmp -n -d"
ip link set lo up
ip link add eth0 type veth peer name eth1
ip link set eth1 up
ip link set eth0 up
ip address add 192.0.2.1/24 dev eth0
ip address add 2001:db8::1/64 dev eth0 nodad
# neighbour ADDRESS MAC STATE
neighbour() { ip neigh replace "$1" lladdr "$2" dev eth0 nud "$3"; }
neighbour 192.0.2.69 aa:01:02:03:04:05 permanent
neighbour 192.0.2.70 08:00:20:00:00:01 stale
neighbour 2001:db8::70 08:00:20:00:00:01 reachable
neighbour 192.0.2.71 08:00:20:00:00:02 failed
neighbour 192.0.2.72 08:00:20:00:00:03 noarp
ip neigh add proxy 192.0.2.73 dev eth0
: >ARP.DAT
is "the kernel's tables" "$($arpsnmp | sort)" "new station 192.0.2.69 aa:1:2:3:4:5
new station 192.0.2.70 8:0:20:0:0:1
new station 2001:db8::70 8:0:20:0:0:1"
is "again" "$($arpsnmp)" ""
neighbour 192.0.2.69 aa:01:02:03:04:06 permanent
is "a change" "$($arpsnmp)" "changed ethernet address 192.0.2.69 aa:1:2:3:4:6 (aa:1:2:3:4:5)"
neighbour 192.0.2.69 aa:01:02:03:04:05 permanent
is "and back" "$($arpsnmp)" "flip flop 192.0.2.69 aa:1:2:3:4:5 (aa:1:2:3:4:6)"
is "the interface is in the file" "$(cut -f5 ARP.DAT | sort -u)" eth0

snmpd=$(PATH=$PATH:/usr/sbin command -v snmpd)
if [ -n "$snmpd" ]; then
	echo 'rocommunity secret' >conf
	"$snmpd" -f -Lf log -C -c conf udp:127.0.0.1:1161 &
	agent=$!
	: >remote
	until grep -q 'NET-SNMP version' log 2>/dev/null || ! kill -0 "$agent"; do sleep 0.05; done
	got=$($arpsnmp -f remote --snmp 127.0.0.1:1161 --community secret)
	like "an SNMP agent's table" "$(echo "$got" | sort)" "*new station 192.0.2.69 aa:1:2:3:4:5*"
	is "an SNMP agent's table, v1" "$(: >v1; $arpsnmp -f v1 --snmp-v1 --snmp 127.0.0.1:1161 \
		--community secret | sort | grep -c '^new station 192.0.2.')" 2
	status "a community it does not know" 3 $arpsnmp -f remote --snmp 127.0.0.1:1161
	is "a community it does not know: sentence" "$output" \
		"arpsnmp: 127.0.0.1:1161: the SNMP agent does not answer"
	kill "$agent"
	wait "$agent"
fi
status "no agent" 3 $arpsnmp -f ARP.DAT --snmp 127.0.0.1:1162
finish
