# tcpdump on the wire: what it says, files, counts, interfaces, privileges.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/live/live.sh"
wire
tcpdump="$SONDE_BUILD/src/prog/tcpdump"

# dump ARGUMENT ...: tcpdump in $here, back when packets are captured
dump() {
	: >"$messages"
	ip netns exec "$here" "$tcpdump" -n "$@" >"$tap_folder/shown" 2>"$messages" &
	capture=$!
	until_true grep -q "listening on" "$messages"
}

# What stands behind a word of /proc/PID/status.
status_of() {
	awk -v word="$1:" '$1 == word { print $2 }' "/proc/$capture/status"
}

lines() {
	wc -l <"$tap_folder/shown"
}

shows() {
	[ "$(lines)" -ge "$1" ]
}

# ---- messages and counters ----

dump -i wire
send udp 10
ok "lines come at once" until_true shows 10
end
is "a signal: status" $ended 0
is "start and end" "$(cat "$messages")" "Getting stats.
tcpdump: listening on wire:

10 packets received by filter
0 packets dropped by kernel"
is "one line a packet" "$(lines)" 10
is "an interface by itself" "$(ip netns exec "$here" timeout -s TERM 1 "$tcpdump" -n 2>&1 |
	grep listening)" "tcpdump: listening on wire:"

dump -i wire -c 3
send udp 10
await
is "-c: status" $ended 0
is "-c: lines" "$(lines)" 3
is "-c: no counters" "$(cat "$messages")" "Getting stats.
tcpdump: listening on wire:"

dump -i wire udp port 10
send udp 10
end
is "an expression that selects nothing: lines" "$(lines)" 0
like "an expression that selects nothing: refused by the kernel" "$(cat "$messages")" \
	"*
0 packets received by filter
0 packets dropped by kernel"

dump -i wire udp port 9
send udp 10
end
is "an expression that selects all" "$(lines)" 10

# ---- files ----

for name in x.pcap x.pcapng; do
	dump -i wire -w "$tap_folder/$name"
	send udp 1000
	end
	is "-w $name: status" $ended 0
	is "-w $name: packets" "$(packets $name)" 1000
	like "-w $name: counters" "$(cat "$messages")" "*
1000 packets received by filter
0 packets dropped by kernel"
done
is "-w: the interface is in the file" "$("$snoop" -r --json -i "$tap_folder/x.pcapng" |
	jq -r .interface | sort | uniq -c | tr -s ' ')" " 1000 wire"

dump -i wire -w "$tap_folder/x.pcapng"
end
ok "-w: also without a packet" grep -aq wire "$tap_folder/x.pcapng"
is "-w: none" "$(packets x.pcapng)" 0

mkdir "$tap_folder/disk"
if mount -t tmpfs -o size=256k none "$tap_folder/disk" 2>/dev/null; then
	dump -i wire -w "$tap_folder/disk/x.pcap"
	send udp 20000
	await
	is "full disk: status" $ended 3
	like "full disk: sentence" "$(cat "$messages")" \
		"*tcpdump: */x.pcap: No space left on device*"
	is "full disk: no packet is cut" "$("$snoop" -r -i "$tap_folder/disk/x.pcap" 2>&1 \
		>"$tap_folder/shown")" ""
	ok "full disk: packets" test "$(lines)" -gt 1000
	umount "$tap_folder/disk"
else
	skip "full disk" "cannot mount a tmpfs"
fi

# ---- all interfaces ----

cable two
for kind in ip udp; do
	dump -i $kind
	like "-i $kind: said" "$(cat "$messages")" "*listening on $kind:"
	send udp 10
	via=two send udp 10
	end
	is "-i $kind: packets of both" "$(lines)" 20
done
dump -i tcp
send udp 10
end
is "-i tcp: none of UDP" "$(lines)" 0
dump -i ip -w "$tap_folder/x.pcap"
send udp 10
end
is "-i ip -w: packets" "$(packets x.pcap)" 10

dump -i nowhere
await
is "no such interface: status" $ended 3
is "no such interface: sentence" "$(cat "$messages")" "tcpdump: nowhere: no such interface"

# ---- names: of hosts, without domains, of networks, of other networks ----

if command -v socat >/dev/null; then
	ip -n "$here" addr add 10.9.9.1/24 brd + dev wire
	ip -n "$there" addr add 10.9.9.2/24 brd + dev wire
	ip -n "$there" route add 10.8.8.0/24 via 10.9.9.1
	mkdir "$tap_folder/etc"
	chmod go+x "$tap_folder" # the files are read without privileges
	printf '%s\n' "10.9.9.1 here.example.org" "10.9.9.2 there.example.org" "10.8.8.8 far.example.org" \
		"10.9.9.255 all.example.org" >"$tap_folder/etc/hosts"
	echo "discard 9/udp" >"$tap_folder/etc/services"
	# named NAME WANTED OPTION ...: how three destinations are shown
	named() {
		name=$1
		wanted=$2
		shift 2
		: >"$messages"
		ip netns exec "$here" env SONDE_ETC="$tap_folder/etc" "$tcpdump" -i wire -t -c 3 "$@" \
			udp port 9 >"$tap_folder/shown" 2>"$messages" &
		capture=$!
		until_true grep -q "listening on" "$messages"
		for address in 10.9.9.1 10.8.8.8 10.9.9.255; do
			printf x | ip netns exec "$there" socat -u - \
				"UDP4-DATAGRAM:$address:9,bind=10.9.9.2:4444,broadcast"
		done
		await
		is "$name" "$(cut -d : -f 1 "$tap_folder/shown" | tr '\n' ' ')" "$wanted"
	}
	to="there.example.org.4444 >"
	named "names" "$to here.example.org.discard $to far.example.org.discard $to 10.9.9.255.discard "
	named "-g" "$to here.example.org.discard $to far.example.org.discard $to all.example.org.discard " -g
	to="there.4444 >"
	named "-d" "$to here.discard $to far.discard $to 10.9.9.255.discard " -d
	named "-d, -f" "$to here.discard $to 10.8.8.8.discard $to 10.9.9.255.discard " -df
	to="10.9.9.2.4444 >"
	named "-n" "$to 10.9.9.1.9 $to 10.8.8.8.9 $to 10.9.9.255.9 " -n
else
	skip "names" "needs socat"
fi

# ---- cut packets, dumps ----

dump -i wire -c 1 -s 40
send udp 1
await
like "-s cuts" "$(cat "$tap_folder/shown")" "*\[|udp\]*"
dump -i wire -c 1 -t -x -s 34
send udp 1
await
is "-x of what was kept" "$(sed -n 2,9p "$tap_folder/shown" | tr -d ' \t\n' | wc -c)" 40
dump -i wire -w "$tap_folder/x.pcap" -c 1
send big 1
await
is "68 bytes unless told otherwise" "$("$snoop" -r --json -i "$tap_folder/x.pcap" |
	jq -c '[.length, .captured_length]')" "[1400,68]"

# Nothing matches: the interfaces are in the file all the same, as links of IP.
dump -i tcp -w "$tap_folder/none.pcapng"
send udp 1
end
like "-i tcp -w: interfaces without packets" "$("$snoop" -i "$tap_folder/none.pcapng" -o \
	"$tap_folder/none.pcap" 2>&1; od -An -tu4 -j20 -N4 "$tap_folder/none.pcap")" "* 101"

# ---- mistakes ----

# wrong NAME SENTENCE ARGUMENT ...
wrong() {
	name=$1
	wanted=$2
	shift 2
	status "$name" 1 ip netns exec "$here" "$tcpdump" "$@"
	like "$name: sentence" "$output" "$wanted"
}
wrong "half an expression" "tcpdump: *(column 9)" -i wire udp port
wrong "no link header on ip" "tcpdump: *ethernet*(column 12)" -i ip ether host 2:0:0:0:0:1
wrong "-f -r" "tcpdump: -f and -r exclude each other: a file has no local network" -f -r x

# ---- privileges ----

dump -i wire
is "no capability is left" "$(status_of CapEff) $(status_of CapPrm)" \
	"0000000000000000 0000000000000000"
is "no new ones" "$(status_of NoNewPrivs)" 1
if [ "$SONDE_SANITIZED" = yes ]; then # the sanitizers make calls of their own
	skip "system calls are filtered" "not in a build with sanitizers"
else
	is "system calls are filtered" "$(status_of Seccomp)" 2
fi
end
finish
