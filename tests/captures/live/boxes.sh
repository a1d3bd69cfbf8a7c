# Small machines out of namespaces, for scripts that need real programs on a network of their own.
# Source it from bash with $work set to a scratch folder; needs root. Nothing outlives the script: a
# box and all that runs in it ends with the process that holds it.
#
#	box client; box server		start two machines
#	wire client eth0 server eth0	join them
#	in_box client ping -c 1 10.9.0.1
#	start_in server nginx ...	in the background
#	unbox				end them all (also on exit)

declare -A box_pid		# name -> process inside that holds the namespaces
box_holders=()

box()
{
	local name=$1 holder i
	unshare --net --mount --uts --ipc --pid --fork --kill-child --mount-proc \
		sleep 1800 2>/dev/null &
	holder=$!
	box_holders+=("$holder")
	for i in $(seq 50); do
		box_pid[$name]=$(ps --no-headers -o pid --ppid "$holder" | tr -d ' ')
		[ -n "${box_pid[$name]}" ] && break
		sleep 0.05
	done
	[ -n "${box_pid[$name]}" ] || { echo "boxes: $name did not start" >&2; return 1; }
	sleep 0.1
	in_box "$name" hostname "$name.example.test"
	in_box "$name" mount -t tmpfs none /run
	in_box "$name" ip link set lo up
	if [ -e "$work/hosts" ]; then
		in_box "$name" mount --bind "$work/hosts" /etc/hosts
		in_box "$name" mount --bind "$work/resolv.conf" /etc/resolv.conf
	fi
}

in_box()
{
	local name=$1
	shift
	nsenter -t "${box_pid[$name]}" -n -m -u -i -p -- "$@"
}

start_in()
{
	local name=$1
	shift
	in_box "$name" "$@" >"$work/$name-$(basename "$1").log" 2>&1 </dev/null &
	started=$!
}

# The process at the end of a chain of only children: what a background in_box really runs.
leaf()
{
	local pid=$1 child
	while child=$(ps --no-headers -o pid --ppid "$pid" | head -1 | tr -d ' '); do
		[ -n "$child" ] || break
		pid=$child
	done
	echo "$pid"
}

# A virtual cable. Offloads are off so that what is recorded is what a wire would carry.
wire()
{
	ip link add "sx$$a" type veth peer name "sx$$b"
	ip link set "sx$$a" netns "${box_pid[$1]}" name "$2"
	ip link set "sx$$b" netns "${box_pid[$3]}" name "$4"
	in_box "$1" ethtool -K "$2" tx off gso off tso off gro off >/dev/null
	in_box "$3" ethtool -K "$4" tx off gso off tso off gro off >/dev/null
}

# dress BOX IFACE LAST-MAC-BYTES ADDRESS...: MAC 02:00:0a:09:xx:yy, its link-local address
dress()
{
	local name=$1 iface=$2 mac=$3 a
	shift 3
	in_box "$name" ip link set "$iface" address "02:00:0a:09:$mac" up
	for a in "$@"; do
		case $a in
		*:*) in_box "$name" ip -6 addr add "$a" dev "$iface" nodad ;;
		*) in_box "$name" ip addr add "$a" dev "$iface" brd + ;;
		esac
	done
}

unbox()
{
	local name
	for name in "${!box_pid[@]}"; do
		# The first process of a PID namespace: all others end with it.
		kill -KILL "${box_pid[$name]}" 2>/dev/null
	done
	wait "${box_holders[@]}" 2>/dev/null
	box_pid=() box_holders=()
}
