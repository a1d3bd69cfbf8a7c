# netcu's DEBUG: what a host sends and receives, in namespaces with real sockets.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/live/live.sh"
command -v socat >/dev/null || skip_all "needs socat"
wire
ip -n "$here" addr add 10.9.9.1/24 brd + dev wire
ip -n "$there" addr add 10.9.9.2/24 brd + dev wire
netcu=$SONDE_BUILD/src/prog/netcu
HOME=$tap_folder
TZ=UTC
export HOME TZ
unset NETCU_STARTUP

in_here() {
	ip netns exec "$here" "$@"
}

in_there() {
	ip netns exec "$there" "$@"
}

# debug ARGUMENT ...: DEBUG in the background, back when it watches.
# shellcheck disable=SC2086  # with_hosts is several words
debug() {
	: >"$messages"
	ip netns exec "$here" ${with_hosts-} "$netcu" debug "$@" >"$tap_folder/shown" 2>"$messages" &
	capture=$!
	until_true grep -q "NETCU-I-DEBUG" "$messages"
}

# shown COUNT: waits for so many lines, ends DEBUG; they are left in $lines, without times.
shown() {
	until_true eval "[ \$(grep -c '^[A-Z]' '$tap_folder/shown') -ge $1 ]"
	end
	lines=$(sed -E 's/[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}/TIME/; s/ id [0-9]+/ id N/
		s/:[3-6][0-9]{4}/:PORT/; s/\[[0-9]+\]/[PID]/' "$tap_folder/shown")
}

# A server of this host: sends back what it gets.
ip netns exec "$here" socat UDP4-RECVFROM:7000,fork EXEC:cat &
udp_server=$!
ip netns exec "$here" socat TCP4-LISTEN:7001,fork,reuseaddr EXEC:cat &
tcp_server=$!
trap 'kill $udp_server $tcp_server 2>/dev/null; clean_up' EXIT
until_true eval "in_here ss -Hlnt | grep -q :7001 && in_here ss -Hlnu | grep -q :7000"

ask_udp() {
	printf ping | in_there socat -t 0.5 - "UDP4:10.9.9.1:${1-7000}" 2>/dev/null
}

ask_tcp() {
	printf 'hello there' | in_there socat -t 0.5 - TCP4:10.9.9.1:7001
}

debug udp
is "UDP: answered" "$(ask_udp)" ping
shown 2
is "UDP: status" $ended 0
is "UDP: lines" "$lines" "UDP RCV TIME wire  10.9.9.2:PORT > 10.9.9.1:7000 len 4 owner socat[PID] uid 0
UDP XMT TIME wire  10.9.9.1:7000 > 10.9.9.2:PORT len 4 owner socat[PID] uid 0"
like "UDP: messages" "$(cat "$messages")" "%NETCU-I-DEBUG, UDP datagrams of this host; Ctrl/C ends
%NETCU-I-COUNT, 2 shown, 0 filtered, 0 dropped by the kernel"
like "UDP: time" "$(head -n 1 "$tap_folder/shown")" \
	"UDP RCV [0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9] wire *"

debug udp /noowner /data=2 /count=1
ask_udp >/dev/null
await
is "UDP: data, count" "$(sed -E 's/[0-9:.]{15}/TIME/; s/:[0-9]{5}/:PORT/' "$tap_folder/shown")" \
	"UDP RCV TIME wire  10.9.9.2:PORT > 10.9.9.1:7000 len 4
    0000  70 69                                            pi"
is "UDP: counted" $ended 0

debug tcp
is "TCP: answered" "$(ask_tcp)" "hello there"
until_true grep -q 'XMT.*\[F' "$tap_folder/shown"
shown 9
is "TCP: a SYN with absolute numbers" "$(echo "$lines" | head -n 1 | sed -E 's/[0-9]{5,}/N/g')" \
	"TCP RCV TIME wire  10.9.9.2:PORT > 10.9.9.1:7001 [S] seq N:N(0) win N len 0 owner socat[PID] uid 0"
like "TCP: its answer" "$(echo "$lines" | sed -n 2p)" \
	"TCP XMT TIME wire  10.9.9.1:7001 > 10.9.9.2:PORT \[S.\] seq [0-9]*:*(0) ack [0-9]* win [0-9]* len 0 owner socat*"
like "TCP: data, numbers from the first" "$(echo "$lines" | grep RCV | grep 'len 11')" \
	"TCP RCV TIME wire  10.9.9.2:PORT > 10.9.9.1:7001 \[P.\] seq 1:12(11) ack 1 win [0-9]* len 11 owner socat\[PID\] uid 0"
like "TCP: data back" "$(echo "$lines" | grep XMT | grep 'len 11')" \
	"TCP XMT TIME wire  10.9.9.1:7001 > 10.9.9.2:PORT \[P.\] seq 1:12(11) ack 1[23] win [0-9]* len 11*"

debug tcp /full /count=1
ask_tcp >/dev/null
await
like "TCP: all fields" "$(sed -E 's/ id [0-9]+/ id N/' "$tap_folder/shown" | tail -n +2)" \
	"    IP id N len 60 ttl 64 tos 0x00 proto TCP DF
    IP version 4 header 20 checksum 0x????
    TCP seq [0-9]* ack 0 header 40 flags 0x02 win [0-9]* checksum 0x???? urg 0
    TCP options mss [0-9]*, sackOK, tstamp [0-9]* 0, nop, wscale [0-9]*"

debug ip /protocol=icmp
in_there ping -c 1 -W 2 10.9.9.1 >/dev/null
ask_udp >/dev/null
in_here ping -c 1 -W 2 127.0.0.1 >/dev/null
shown 4
is "IP: lines" "$lines" "IP  RCV TIME wire  10.9.9.2 > 10.9.9.1 id N len 84 ttl 64 tos 0x00 proto ICMP DF
IP  XMT TIME wire  10.9.9.1 > 10.9.9.2 id N len 84 ttl 64 tos 0x00 proto ICMP
IP  RCV TIME lo    127.0.0.1 > 127.0.0.1 id N len 84 ttl 64 tos 0x00 proto ICMP DF
IP  RCV TIME lo    127.0.0.1 > 127.0.0.1 id N len 84 ttl 64 tos 0x00 proto ICMP"

# Filters: one datagram of each kind that must not be shown, then one that must.
# only NAME WANTED QUALIFIER ...
only() {
	name=$1
	wanted=$2
	shift 2
	debug udp /noowner "$@"
	ask_udp >/dev/null
	printf x | in_here socat -u - UDP4-SENDTO:10.9.9.2:7003,sourceport=7002,reuseaddr 2>>"$tap_folder/socat"
	shown "$(echo "$wanted" | wc -w)"
	is "$name" "$(echo "$lines" | awk '{ print $2 ":" $NF }' | tr '\n' ' ' | sed 's/ $//')" "$wanted"
}
only "no filter" "RCV:4 XMT:4 XMT:1"
only "/DIRECTION=RECEIVE" "RCV:4" /direction=receive
only "/DIRECTION=TRANSMIT" "XMT:4 XMT:1" /dir=trans
only "/LOCAL_PORT" "XMT:1" /local=7002
only "/LOCAL_PORT, a range" "RCV:4 XMT:4" /local=6990-7000
only "/REMOTE_PORT" "XMT:1" /remote=7003
only "/REMOTE_PORT is not a local one" "XMT:1" /remote=7000-7003
only "/PORT" "RCV:4 XMT:4" /port=7000
only "/SOURCE" "RCV:4" /source=10.9.9.2
only "/DESTINATION" "XMT:4 XMT:1" /dest=10.9.9.2
# The mounts of "ip netns exec" are its own.
printf '10.9.9.2 far\n10.9.9.3 far\n10.9.9.9 farther\n' >"$tap_folder/hosts"
printf 'mount --bind %s /etc/hosts && exec "$@"\n' "$tap_folder/hosts" >"$tap_folder/with-hosts"
with_hosts="sh $tap_folder/with-hosts"
only "/SOURCE, a host" "RCV:4" /source=far
only "/ADDRESS, two hosts" "XMT:4 XMT:1" /address=far/32 /dest=far
with_hosts=
mkdir "$tap_folder/etc"
echo "file-server 7000/udp" >"$tap_folder/etc/services"
SONDE_ETC=$tap_folder/etc
export SONDE_ETC
only "/PORT, services" "RCV:4 XMT:4" /port=6990-file-server
unset SONDE_ETC
only "/ADDRESS" "RCV:4 XMT:4 XMT:1" /addr=10.9.9.0/30
only "/INTERFACE" "RCV:4 XMT:4 XMT:1" /interface=wire
only "/PID" "RCV:4 XMT:4" "/pid=$udp_server"
only "/PROCESS" "RCV:4 XMT:4" /process=socat /port=7000

# What is for others is not this host's: an address that nobody has, and a router's packets.
cable far
ip -n "$here" route add 10.8.8.0/24 dev far
in_here sysctl -qw net.ipv4.ip_forward=1
ip -n "$there" route add 10.8.8.0/24 via 10.9.9.1
debug udp /noowner
printf x | in_there socat -u - UDP4-DATAGRAM:10.8.8.8:7
ask_udp >/dev/null
shown 2
is "forwarded packets are not shown" "$(echo "$lines" | awk '{ print $2 ":" $NF }' | tr '\n' ' ')" \
	"RCV:4 XMT:4 "
like "but counted" "$(cat "$messages")" "*2 shown, [1-9]* filtered, *"

# A broadcast is for this host too.
debug udp /noowner /count=1
printf x | in_there socat -u - UDP4-DATAGRAM:10.9.9.255:7,broadcast
await
like "a broadcast is received" "$(cat "$tap_folder/shown")" "UDP RCV * > 10.9.9.255:7 len 1"

debug udp /output="$tap_folder/appended" /count=1 /noowner
ask_udp >/dev/null
await
debug udp /output="$tap_folder/appended" /count=1 /noowner
ask_udp >/dev/null
await
is "/OUTPUT appends" "$(grep -c '^UDP RCV' "$tap_folder/appended")" 2
in_here "$netcu" debug tcp /duration=1 2>"$messages"
is "/DURATION" $? 0
like "/DURATION: counts" "$(cat "$messages")" "*NETCU-I-COUNT, 0 shown, *"

# The shell goes on after DEBUG, which gave up its privileges in a process of its own.
ip netns exec "$here" sh -c "printf 'debug udp/count=1/noowner\ndebug ip/count=1\nspawn id -u\n' | $netcu" \
	>"$tap_folder/shown" 2>"$messages" &
capture=$!
until_true grep -q "NETCU-I-DEBUG, UDP" "$messages"
ask_udp >/dev/null
until_true grep -q "NETCU-I-DEBUG, IP" "$messages"
ask_udp >/dev/null
await
is "a script with DEBUG: status" $ended 0
# Which packet comes first to the second is open: the answer to the earlier one may be on its way.
is "a script with DEBUG" "$(awk '{ print $1 }' "$tap_folder/shown")" "UDP
IP
0"

# Events: a connection from its beginning to its end, and resets. The kernel may not tell all of them
# here; those of other hosts (namespaces) are not shown.
# events: what happened, each kind once, without addresses of interest to nobody.
events() {
	sed -E 's/.* (10[0-9.:]*|0\.0\.0\.0[0-9:]*) > (10[0-9.:]*|0\.0\.0\.0:0) //; s/ owner .*//
		s/ rtt [0-9.]+ ms//' "$tap_folder/shown"
}
debug tcp /nopackets /port=7001
ask_tcp >/dev/null
until_true grep -q ' gone sent' "$tap_folder/shown"
shown 1
if grep -q 'only the ends of sockets' "$messages"; then
	like "events: without tracepoints, the ends" "$(events)" "*gone sent 11 received 1[12] retransmitted 0*"
	skip "events from tracepoints" "they may not be followed here"
else
	like "events: all of a connection" "$(events)" "LISTEN -> SYN_RECV
SYN_RECV -> ESTABLISHED
ESTABLISHED -> CLOSE_WAIT
CLOSE_WAIT -> LAST_ACK
LAST_ACK -> CLOSE
gone sent 11 received 1[12] retransmitted 0*"
	like "events: a line" "$(echo "$lines" | grep 'SYN_RECV -> EST')" \
		"TCP EVT TIME       10.9.9.1:7001 > 10.9.9.2:PORT SYN_RECV -> ESTABLISHED*"
	debug tcp /events /noowner
	in_there socat -u /dev/null TCP4:10.9.9.1:7009 2>/dev/null
	in_here socat -u /dev/null TCP4:10.9.9.2:7009 2>/dev/null
	until_true grep -q 'SYN_SENT -> CLOSE' "$tap_folder/shown"
	shown 7
	like "events: a reset that is sent" "$lines" "*TCP EVT TIME       10.9.9.1:7009 > 10.9.9.2:PORT reset sent*"
	like "events: a reset that is received" "$lines" "*TCP EVT TIME       10.9.9.1:PORT > 10.9.9.2:7009 reset received
*SYN_SENT -> CLOSE*"
	like "events: packets among them" "$lines" "*TCP RCV TIME wire  10.9.9.2:PORT > 10.9.9.1:7009 \[S\]*"
	is "events: in the order of their times" "$(awk '/^TCP/ { print $3 }' "$tap_folder/shown" | sort -c 2>&1)" ""
	like "events: counted" "$(cat "$messages")" "*%NETCU-I-COUNT, * shown, * filtered, 0 dropped by the kernel, 0 events lost"
	debug tcp /nopackets /noowner /count=2 /port=7001
	ask_tcp >/dev/null
	await
	is "events: /COUNT" "$(wc -l <"$tap_folder/shown")" 2
fi
status "/NOPACKETS leaves no packets" 2 in_here "$netcu" debug tcp /nopackets /full
is "/NOPACKETS leaves no packets: text" "$output" \
	"%NETCU-E-CONFLICT, /FULL is about packets, and /NOPACKETS leaves none"
if command -v setpriv >/dev/null; then
	in_here setpriv --bounding-set=-perfmon,-sys_admin --inh-caps=-perfmon,-sys_admin \
		"$netcu" debug tcp /nopackets /duration=1 >/dev/null 2>"$messages"
	is "events without privileges: status" $? 0
	like "events without privileges: told" "$(cat "$messages")" \
		"%NETCU-W-DEBUG, of events, only the ends of sockets are shown: *"
fi

status "no such interface" 3 in_here "$netcu" debug ip /interface=none
is "no such interface: text" "$output" "%NETCU-E-DEBUG, none: no such interface"
finish
