# What live tests share: two network namespaces joined by a wire, a sender, captures in the
# background. Source it behind tap.sh:
#
#	. "$SONDE_SOURCE/tests/live/live.sh"
#	wire				namespaces $here and $there, interface "wire" in each
#	begin x.pcapng -d wire		snoop in $here, back when packets are captured
#	send udp 1000			from $there
#	end				SIGTERM, waits; its messages are in $tap_folder/messages
#	is "written" "$(counter written)" 1000
# shellcheck shell=sh disable=SC2034,SC2154

[ "$(id -u)" -eq 0 ] || skip_all "needs root"
ip netns add "sonde$$here" 2>/dev/null || skip_all "cannot make network namespaces"
here=sonde$$here
there=sonde$$there
snoop="$SONDE_BUILD/src/prog/snoop"
sender="$SONDE_BUILD/tests/live/send"
messages=$tap_folder/messages

clean_up() {
	[ -z "${capture-}" ] || kill -KILL "$capture" 2>/dev/null
	umount "$tap_folder/disk" 2>/dev/null
	ip netns del "$here" 2>/dev/null
	ip netns del "$there" 2>/dev/null
	rm -rf "$tap_folder"
}
trap clean_up EXIT

# Two namespaces without other traffic: no IPv6 that would announce itself.
wire() {
	ip netns add "$there"
	for ns in "$here" "$there"; do
		ip netns exec "$ns" sysctl -qw net.ipv6.conf.all.disable_ipv6=1 \
			net.ipv6.conf.default.disable_ipv6=1 2>/dev/null
		ip -n "$ns" link set lo up
	done
	cable wire
}

# cable NAME: one more pair of interfaces of that name.
cable() {
	ip link add "$1" netns "$here" mtu 9000 type veth peer name "$1" netns "$there" mtu 9000
	ip -n "$here" link set "$1" address 02:00:00:00:00:02 up
	ip -n "$there" link set "$1" address 02:00:00:00:00:01 up
}

# Waits until a command succeeds, at most ten seconds.
until_true() {
	tries=0
	until "$@" >/dev/null 2>&1; do
		tries=$((tries + 1))
		[ $tries -lt 500 ] || return 1
		sleep 0.02
	done
}

# begin FILE ARGUMENT ...: captures into $tap_folder/FILE; FILE "": shows, into $tap_folder/shown.
begin() {
	file=$1
	shift
	: >"$messages"
	ip netns exec "$here" "$snoop" -r ${file:+-o "$tap_folder/$file"} "$@" \
		>"$tap_folder/shown" 2>"$messages" &
	capture=$!
	until_true grep -q "^Using device" "$messages"
}

# end [SIGNAL]: (the shell has background commands ignore SIGINT) leaves the exit status in $ended.
end() {
	kill "-${1:-TERM}" "$capture" 2>/dev/null
	await
}

await() {
	wait "$capture"
	ended=$?
	capture=
}

send() {
	ip netns exec "$there" "$sender" "${via:-wire}" "$@" >"$tap_folder/sent"
}

# counter COLUMN [ROW]: from the table of counters; the only row, or the one that begins so.
counter() {
	tr '\r' '\n' <"$messages" | awk -v column="$1" -v row="${2-}" '
		/^interface / {
			n = split("seen filtered dropped freezes iface written errors left", names, " ")
			for (i = 1; i <= n; i++) at[names[i]] = i + 1
			next
		}
		at["seen"] && NF >= 8 && (row == "" || $1 == row) { value = $at[column] }
		END { print value == "" ? 0 : value }'
}

# What must hold of every capture that was not broken off.
closes() {
	is "$1: counters close" "$(counter seen "${2-}")" $(($(counter filtered "${2-}") + $(
		counter dropped "${2-}") + $(counter written "${2-}") + $(
		counter errors "${2-}") + $(counter left "${2-}")))
}

# Packets in a file.
packets() {
	"$snoop" -r -i "$tap_folder/$1" 2>/dev/null | wc -l
}
