# iptrace on the wire: every flag, the daemon, rotation, full disks, what is left of its privileges.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/live/live.sh"
wire
iptrace=$SONDE_BUILD/src/prog/iptrace
trace=$tap_folder/trace
pid_file=$tap_folder/pid
chmod 755 "$tap_folder"

# trace ARGUMENT ...: in $here, in the foreground, back when it is ready. end and await end it.
trace() {
	rm -f "$pid_file" "$trace" "$trace".old*
	: >"$messages"
	ip netns exec "$here" "$iptrace" --foreground --pidfile "$pid_file" "$@" 2>"$messages" &
	capture=$!
	until_true grep -q "^iptrace: recording in" "$messages"
}

# The last row of the table of counters.
row() {
	awk '/^interface/ { at = 1; next } /^iptrace:/ { at = 0 } at { row = $1 } END { print row }' \
		"$messages"
}

# Packets of several files together.
total() {
	sum=0
	for file in "$@"; do
		sum=$((sum + $("$snoop" -r -i "$file" 2>/dev/null | wc -l)))
	done
	echo $sum
}

# ---- the daemon ----

status "the daemon comes back" 0 ip netns exec "$here" "$iptrace" --pidfile "$pid_file" "$trace"
is "and says nothing" "$output" ""
is "a file that holds nothing" "$(cat "$trace")" "iptrace 2.0"
is "mode of the file" "$(stat -c '%a %u' "$trace")" "600 0"
number=$(cat "$pid_file")
field() {
	sed -n "s/^$1:[[:space:]]*//p" "/proc/$number/status"
}
is "no capabilities" "$(field CapEff) $(field CapPrm) $(field CapBnd)" \
	"0000000000000000 0000000000000000 0000000000000000"
is "no new privileges" "$(field NoNewPrivs)" 1
like "another user" "$(field Uid)" "[1-9]*"
if [ "$SONDE_SANITIZED" = yes ]; then # the sanitizers make calls of their own
	skip "system calls are filtered" "not in a build with sanitizers"
else
	is "system calls are filtered" "$(field Seccomp)" 2
fi
is "it holds no folder open" "$(find "/proc/$number/fd" -printf '%l\n' | grep -c "^$tap_folder$")" 0
status "a second one" 1 ip netns exec "$here" "$iptrace" --pidfile "$pid_file" "$trace.2"
is "is refused" "$output" "iptrace: runs already, process $number ($pid_file)"
send udp 25
kill -TERM "$number"
ok "SIGTERM ends it" until_true test ! -e "$pid_file"
is "every packet is in the file" "$(packets trace)" 25

status "an unknown interface" 1 ip netns exec "$here" "$iptrace" -i en9 "$trace"
is "is told before it goes" "$output" "iptrace: en9: no such interface"

# ---- flags ----

trace "$trace"
send udp 10
send arp 5
end
is "status" $ended 0
is "everything" "$(packets trace)" 15
closes "everything" "$(row)"
like "says what was recorded" "$(cat "$messages")" \
	"*iptrace: 15 packets received, 15 recorded, 0 dropped
iptrace: unload success!"

# flags NAME WANTED ARGUMENT ...: of 10 UDP packets from 10.9.9.1 to port 9 of 10.9.9.2, and 5 of ARP.
flags() {
	name=$1 wanted=$2
	shift 2
	trace "$@" "$trace"
	send udp 10
	send arp 5
	end
	is "$name: packets" "$(packets trace)" "$wanted"
	[ -z "$(row)" ] || closes "$name" "$(row)"
}
flags "-a" 10 -a
flags "-s" 15 -s 10.9.9.1
flags "-s of another" 5 -s 10.9.9.2
flags "-s of another, -b" 10 -a -b -s 10.9.9.2
flags "-d" 10 -a -d 10.9.9.2
flags "-d of another" 0 -a -d 10.9.9.1
flags "-s and -d" 10 -a -s10.9.9.1 -d10.9.9.2
flags "-s and -d, exchanged" 0 -a -s 10.9.9.2 -d 10.9.9.1
flags "-s and -d, exchanged, -b" 10 -ab -s 10.9.9.2 -d 10.9.9.1
flags "-P by name" 10 -a -P tcp,udp
flags "-P by number" 0 -a -P 6
flags "-p" 10 -a -p 80,9
flags "-p of nobody" 5 -p 80
flags "-i" 15 -i wire
flags "-i of another" 0 -i lo
flags "-e, of all interfaces" 15 -e
flags "-B" 15 -B
flags "the kernel's share and ours" 10 -a -P udp -p 9 -s 10.9.9.1 -i wire
is "what the kernel rejects was not seen" "$(counter seen wire)" 10

trace -S 40 -i wire "$trace"
send udp 3
end
is "-S: bytes" "$("$snoop" -r -S -i "$trace" | grep -c 'length:   40')" 3
trace -T -i wire "$trace"
send udp 3
end
is "-T: the file" "$(od -An -tx4 -N4 "$trace" | tr -d ' ')" a1b2c3d4
is "-T: packets" "$(packets trace)" 3
trace --format pcapng "$trace"
send udp 3
end
is "--format" "$("$snoop" -r --json -i "$trace" | jq -r .interface | sort -u)" wire
trace "$trace.snoop.gz"
send udp 3
end
is "by the name" "$(gzip -dc "$trace.snoop.gz" | head -c 5)" snoop
is "by the name: packets" "$(packets trace.snoop.gz)" 3

# ---- signals ----

for signal in INT QUIT; do
	trace "$trace"
	send udp 7
	number=$(cat "$pid_file")
	kill "-$signal" "$number"
	[ $signal = INT ] && kill -TERM "$number" # background commands of a shell ignore SIGINT
	await
	is "SIG$signal: status" $ended 0
	is "SIG$signal: packets" "$(packets trace)" 7
done

trace "$trace"
send udp 5
asked() {
	kill -USR1 "$(cat "$pid_file")" && grep -q '^total *5' "$messages"
}
ok "SIGUSR1: counters" until_true asked
kill -HUP "$(cat "$pid_file")"
ok "SIGHUP: the old file" until_true test -e "$trace.old"
send udp 3
end
is "SIGHUP: all packets" "$(packets trace.old)+$(packets trace)" 5+3

trace "$trace"
send udp 30000 &
sender_job=$!
sleep 0.3
kill -KILL "$(cat "$pid_file")"
await
wait $sender_job
"$snoop" -r -i "$trace" >"$tap_folder/shown" 2>/dev/null
ended=$?
ok "SIGKILL: the file can be read" test "$ended" -eq 0 -o "$ended" -eq 4
ok "SIGKILL: the pid file goes" until_true test ! -e "$pid_file"

# ---- rotation ----

trace -i wire -L 100000 --files 100 "$trace"
send udp 40000 20000
end
files=$(ls "$trace" "$trace".old*)
is "rotation: status" $ended 0
ok "rotation: many files" test "$(echo "$files" | wc -l)" -gt 30
# shellcheck disable=SC2086  # several names
is "rotation: no packet is lost" "$(total $files)" 40000
closes "rotation" "$(row)"
is "rotation: none is too large" "$(find "$tap_folder" -name 'trace*' -size +100000c)" ""
is "rotation: none is damaged" "$(for file in $files; do
	"$snoop" -r -i "$file" 2>&1 >/dev/null
done)" ""
# Each frame has its number in it.
numbers() {
	for file in $(ls -rv "$trace".old.*) "$trace.old" "$trace"; do
		"$snoop" -r -x 56,4 -i "$file" | awk '$1 == "0:" { print $2 $3 }'
	done
}
numbers >"$tap_folder/numbers"
is "rotation: each packet once" "$(sort -u "$tap_folder/numbers" | wc -l)" 40000
ok "rotation: in order" sort -C "$tap_folder/numbers"

printf 'from before' >"$tap_folder/before"
trace -i wire -L 1m "$tap_folder/before"
end
is "-L keeps what was there" "$(cat "$tap_folder/before.old")" "from before"

mkdir "$tap_folder/way"
trace -i wire -L 4096 "$tap_folder/way/t"
mkdir -p "$tap_folder/way/t.old/full"
send udp 1000
end
is "renaming fails: status" $ended 0
is "renaming fails: told once" "$(grep -c 'cannot rename' "$messages")" 1
is "renaming fails: nothing is lost" "$(packets way/t)" 1000

# ---- a full disk ----

mkdir "$tap_folder/disk"
if mount -t tmpfs -o size=256k none "$tap_folder/disk" 2>/dev/null; then
	trace -i wire "$tap_folder/disk/t"
	send udp 20000
	await
	is "full disk: status" $ended 1
	like "full disk: sentence" "$(cat "$messages")" "*iptrace: *disk/t: No space left on device*"
	ok "full disk: what is there is whole" "$snoop" -r -i "$tap_folder/disk/t"
	is "full disk: as many as were counted" "$(packets disk/t)" "$(counter written wire)"
	closes "full disk" "$(row)"
	umount "$tap_folder/disk"
else
	skip "full disk" "cannot mount a tmpfs"
fi
finish
