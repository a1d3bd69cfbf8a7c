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
