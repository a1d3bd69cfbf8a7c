# What happens to a capture: interfaces that go and come, signals, full disks, several sources.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/live/live.sh"
wire

says() {
	until_true grep -q "$1" "$messages"
}

# ---- interfaces ----

begin x.pcapng -d wire
send udp 10
ip -n "$here" link set wire down
ok "down: told" says "wire: the interface is down"
ip -n "$here" link set wire up
ok "up again: told" says "wire: the interface is up"
until_true ip netns exec "$there" grep -q up /sys/class/net/wire/operstate
send udp 10
end
is "down and up: status" $ended 0
is "down and up: told once" "$(grep -c 'is down' "$messages")" 1
is "down and up: nothing else is lost" "$(packets x.pcapng)" 20
closes "down and up"

begin x.pcapng -d wire
send udp 10
ip -n "$here" link del wire
await
is "the only interface goes: status" $ended 4
like "the only interface goes: sentence" "$(cat "$messages")" "*snoop: wire: the interface is gone*"
is "the only interface goes: what came is in the file" "$(packets x.pcapng)" 10
closes "the only interface goes"

cable wire
cable two
begin x.pcapng -d wire,two
send udp 10
via=two send udp 10
ip -n "$here" link del wire
ok "one of two goes: told" says "wire: the interface is gone"
via=two send udp 10
cable wire
ok "it comes back: told" says "wire: is back"
send udp 10
end
is "one of two goes and comes: status" $ended 0
is "one of two goes and comes: packets" "$(packets x.pcapng)" 40
is "one of two goes and comes: its row" "$(counter written wire)" 20
is "one of two goes and comes: the other row" "$(counter written two)" 20
closes "one of two goes and comes" total
is "one of two goes and comes: one interface in the file" "$("$snoop" -r --json \
	-i "$tap_folder/x.pcapng" | jq -r .interface | sort | uniq -c | tr -s ' ' | tr '\n' ,)" \
	" 20 two, 20 wire,"

begin x.pcapng -d any udp
send udp 10
cable three
via=three send udp 10
end
is "any: packets, also of a new interface" "$(packets x.pcapng)" 20
is "any: rows" "$(counter written wire) $(counter written three)" "10 10"
closes "any" total
ip -n "$here" link del three

# In the order of time, whatever ring they come through.
begin x.pcapng -d wire,two
for _ in 1 2 3 4 5 6 7 8 9 10; do
	send udp 20
	via=two send udp 20
done
end
is "several: packets" "$(packets x.pcapng)" 400
ok "several: in the order of time" sh -c '"$1" -r --json -i "$2" | jq .time_ns | sort -nc' sh \
	"$snoop" "$tap_folder/x.pcapng"
closes "several" total

# ---- namespaces ----

: >"$messages"
"$snoop" -r -o "$tap_folder/x.pcapng" -d "$here/wire" 2>"$messages" >/dev/null &
capture=$!
ok "another namespace: captures" says "^Using device $here/wire"
send udp 10
end
is "another namespace: packets" "$(packets x.pcapng)" 10
ip netns exec "$here" sleep 60 &
sleeper=$!
until_true [ "$(readlink "/proc/$sleeper/ns/net")" != "$(readlink /proc/self/ns/net)" ]
: >"$messages"
"$snoop" -r -c 10 -o "$tap_folder/x.pcapng" -d $sleeper/wire 2>"$messages" >/dev/null &
capture=$!
ok "the namespace of a process: captures" says "^Using device $sleeper/wire"
send udp 10
await
kill $sleeper
is "the namespace of a process: packets" "$(packets x.pcapng)" 10
status "no such namespace" 3 "$snoop" -d nosuch/eth0
like "no such namespace: sentence" "$output" "snoop: *nosuch: no such network namespace*"

# ---- a device that is no network interface ----

if ip netns exec "$here" nft add table ip t 2>/dev/null &&
	ip netns exec "$here" "$snoop" -C -d nflog:5 udp >/dev/null 2>&1; then
	ip netns exec "$here" nft 'add chain ip t o { type filter hook output priority 0; }'
	ip netns exec "$here" nft add rule ip t o log group 5
	begin x.pcapng -c 4 -d nflog:5 # its messages come in bundles, late
	ip netns exec "$here" ping -q -c 2 -i 0.2 127.0.0.1 >/dev/null
	await
	is "netfilter's log: packets" "$(counter written)" 4
	closes "netfilter's log"
	ip netns exec "$here" nft delete table ip t
else
	skip "netfilter's log" "no nft, or no libpcap"
fi

# ---- choice ----

ip -n "$here" address add 10.9.8.2/24 dev two
: >"$messages"
begin ""
ok "the first interface with an address" says "^Using device two (promiscuous mode)$"
end
begin "" -P -I wire
ok "-I and -P" says "^Using device ipnet/wire (non promiscuous)$"
send arp 5
send udp 5
until_true grep -q 10.9.9.2 "$tap_folder/shown"
end
is "-I: IP only" "$(wc -l <"$tap_folder/shown")" 5

# ---- the end ----

for pause in 0 0.003 0.02 0.5; do
	begin x.pcap -d wire
	send udp 20000
	sleep $pause
	end
	is "stopped after $pause s: all in the file" \
		"$(($(packets x.pcap) + $(counter dropped)))" 20000
	closes "stopped after $pause s"
done

begin x.pcapng -d wire -c 7
send udp 100
await
is "-c: status" $ended 0
is "-c: packets" "$(packets x.pcapng)" 7
like "-c: told" "$(cat "$messages")" "*7 packets captured
*"
closes "-c"

# SIGKILL at some moment of a busy capture.
for pause in 0.01 0.03 0.05 0.1 0.2; do
	begin x.pcapng -d wire
	ip netns exec "$there" "$sender" wire udp 100000 >/dev/null &
	source=$!
	sleep $pause
	kill -KILL $capture
	wait $capture 2>/dev/null
	capture=
	wait $source
	"$snoop" -q -i "$tap_folder/x.pcapng" -o "$tap_folder/y.pcapng" >/dev/null 2>&1
	killed=$?
	ok "killed after $pause s: the file can be read" test $killed -eq 0 -o $killed -eq 4
done

mkdir "$tap_folder/disk"
if mount -t tmpfs -o size=256k none "$tap_folder/disk" 2>/dev/null; then
	begin disk/x.pcap -d wire
	send udp 20000
	await
	is "full disk: status" $ended 3
	like "full disk: sentence" "$(cat "$messages")" "*snoop: */x.pcap: No space left on device*"
	ok "full disk: what is there can be read" test "$(packets disk/x.pcap)" -gt 1000
	is "full disk: written is what is in the file" "$(counter written)" "$(packets disk/x.pcap)"
	is "full disk: no packet is cut" "$("$snoop" -r -i "$tap_folder/disk/x.pcap" 2>&1 \
		>"$tap_folder/shown")" ""
	closes "full disk"
	umount "$tap_folder/disk"
else
	skip "full disk" "cannot mount a tmpfs"
fi

# ---- overload and counters ----

begin x.pcap -d wire --ring 2
kill -STOP "$capture"
send udp 30000
kill -CONT "$capture"
end
is "overload: status" $ended 4
ok "overload: drops are counted" test "$(counter dropped)" -gt 1000
is "overload: to the packet" "$(($(packets x.pcap) + $(counter dropped)))" 30000
ok "overload: freezes" test "$(counter freezes)" -ge 1
closes "overload"

begin x.pcapng -d wire --ring 2 "not udp or port 9"
kill -STOP "$capture"
send udp 20000
kill -CONT "$capture"
send udp 10
kill -USR1 "$capture"
ok "SIGUSR1: a table" says "^wire "
end
is "SIGUSR1: and another at the end" "$(grep -c '^interface ' "$messages")" 2
closes "counters in the file"
stats=$(od -An -v -tx1 "$tap_folder/x.pcapng" | tr -d ' \n')
# Interface statistics block: option 7 (dropped by the system), 8 bytes.
is "pcapng: drops in the statistics block" \
	"$(printf '%s' "$stats" | grep -c "07000800$(printf '%016x' "$(counter dropped)" |
		sed 's/\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)\(..\)/\8\7\6\5\4\3\2\1/')")" 1
begin x.snoop -d wire --ring 2
kill -STOP "$capture"
send udp 20000
kill -CONT "$capture"
kill -USR1 "$capture"
until_true says "^wire "
sleep 0.5 # the ring has room again
send udp 10
end
like "snoop: drops in the record" "$("$snoop" -r -D -i "$tap_folder/x.snoop" | tail -1)" \
	"* drops: $(counter dropped) *"

# ---- the kernel's filter ----

# Packets flow all the while: none that the filter refuses is seen, from the first moment on, and
# those that it wants are all there.
ip netns exec "$there" "$sender" wire udp 200000 100000 >/dev/null &
source=$!
for _ in 1 2 3; do
	begin x.pcap -d wire arp
	send arp 100
	end
	is "kernel filter: nothing leaks, nothing is lost" \
		"$(packets x.pcap) $(counter seen) $(counter filtered)" "100 100 0"
done
wait $source

# ---- privileges ----

if command -v setpriv >/dev/null; then
	status "without privileges" 3 setpriv --reuid=65534 --clear-groups --bounding-set=-all \
		"$snoop" -d lo
	like "without privileges: sentence" "$output" "snoop: *CAP_NET_RAW*setcap cap_net_raw=ep *"
	begin x.pcap -d wire
	is "no capability is left" "$(awk '/^CapEff/ { print $2 }' "/proc/$capture/status")" \
		0000000000000000
	isnt_root=$(awk '/^Uid/ { print $3 }' "/proc/$capture/status")
	ok "another user" test "$isnt_root" -ne 0
	end
else
	skip "without privileges" "no setpriv"
fi

# An interface that refuses promiscuous mode.
refusing="$SONDE_BUILD/tests/live/no_promiscuous.so"
if [ "$SONDE_SANITIZED" = yes ]; then
	skip "no promiscuous mode" "the sanitizer wants to be loaded first"
else
	status "no promiscuous mode" 3 ip netns exec "$here" env LD_PRELOAD="$refusing" \
		timeout 10 "$snoop" -d wire -c 1
	is "no promiscuous mode: sentence" "$output" "snoop: promiscuous mode (physical) failed; \
use -f to ignore on \"wire\": Operation not supported"
	export LD_PRELOAD="$refusing"
	begin x.snoop -f -d wire
	unset LD_PRELOAD
	send udp 2
	end
	is "-f: status" $ended 0
	like "-f: note" "$(cat "$messages")" "*Note: enabling promiscuous mode (physical) failed; \
packet capture may not be complete*"
	is "-f: packets" "$(packets x.snoop)" 2
fi

# In a user namespace: its root captures there.
if ! command -v setpriv >/dev/null ||
	! setpriv --reuid=65534 --regid=65534 --clear-groups unshare -Urn true 2>/dev/null; then
	skip "user namespace" "ordinary users cannot make one"
else
	mkdir -m 777 "$tap_folder/theirs"
	chmod 755 "$tap_folder"
	setpriv --reuid=65534 --regid=65534 --clear-groups unshare -Urn sh -c '
		ip link set lo up
		timeout 20 "$1" -q -r -d lo -c 2 -o "$2/x.snoop" icmp >"$2/log" 2>&1 &
		for _ in 1 2 3 4 5 6 7 8 9 10; do
			grep -q "Using device" "$2/log" && break
			sleep 0.2
		done
		ping -q -c 1 127.0.0.1 >/dev/null
		wait $!' sh "$snoop" "$tap_folder/theirs"
	is "user namespace: status" $? 0
	is "user namespace: packets" "$("$snoop" -r -i "$tap_folder/theirs/x.snoop" | wc -l)" 2
fi

# File capabilities: an ordinary user captures.
chmod 755 "$tap_folder"
mkdir -m 777 "$tap_folder/his"
cp "$snoop" "$tap_folder/capable"
if ! command -v setcap >/dev/null || ! command -v setpriv >/dev/null; then
	skip "file capabilities" "no setcap or no setpriv"
elif ! setcap cap_net_raw+ep "$tap_folder/capable" 2>/dev/null; then
	skip "file capabilities" "this file system holds none"
else
	ip netns exec "$here" setpriv --reuid=65534 --regid=65534 --clear-groups timeout 20 \
		"$tap_folder/capable" -q -d wire -c 3 -o "$tap_folder/his/x.snoop" \
		>"$tap_folder/his.log" 2>&1 &
	user=$!
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		grep -q "Using device" "$tap_folder/his.log" && break
		sleep 0.2
	done
	send udp 3
	wait $user
	is "file capabilities: status" $? 0
	is "file capabilities: packets" "$("$snoop" -i "$tap_folder/his/x.snoop" | wc -l)" 3
fi
finish
