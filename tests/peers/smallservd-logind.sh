#!/bin/sh
# finger of smallservd, told by the real systemd-logind who is logged in: on a private bus, with a
# stand-in for the service manager that logind asks for scopes.
for path in /lib/systemd/systemd-logind /usr/bin/dbus-daemon /usr/bin/python3; do
	if [ ! -x "$path" ]; then
		echo "1..0 # SKIP $path is not installed"
		exit 0
	fi
done
if ! /usr/bin/python3 -c 'import dbus, gi' 2>/dev/null; then
	echo '1..0 # SKIP python3-dbus or python3-gi is not installed'
	exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
	echo '1..0 # SKIP needs root, for namespaces'
	exit 0
fi
# The end of the first process of a namespace is the end of all in it.
if [ -z "$SONDE_IN_NAMESPACE" ]; then
	SONDE_IN_NAMESPACE=1 exec unshare --net --mount --pid --fork --mount-proc --kill-child -- \
		"$0" "$@" || exit 1
fi
. "$SONDE_SOURCE/tests/tap.sh"
ip link set lo up
cd "$tap_folder" || exit 1
chmod 755 .
cp /etc/passwd passwd
cat >>passwd <<-END
	gandalf:x:61500:61500:& the Grey:/nowhere:/bin/sh
	frodo:x:61501:61501:Frodo Baggins:/nowhere:/bin/sh
	sam:x:61502:61502:Samwise Gamgee:/nowhere:/bin/sh
END
mount --bind passwd /etc/passwd
mkdir run
mount -t tmpfs tmpfs /run
mkdir -p /run/dbus /run/systemd/system /run/udev
cat >bus.conf <<-END
	<busconfig>
	<type>system</type>
	<listen>unix:path=/run/dbus/system_bus_socket</listen>
	<policy context="default">
	<allow send_destination="*"/> <allow own="*"/> <allow user="*"/> <allow receive_sender="*"/>
	</policy>
	</busconfig>
END

# until_true COMMAND [ARGUMENT ...]: waits until it succeeds.
until_true() {
	for _ in $(seq 200); do
		"$@" >/dev/null 2>&1 && return
		sleep 0.05
	done
	return 1
}

# login NAME UID TTY HOST CLASS: in the background; $NAME_pid.
login() {
	/usr/bin/python3 "$SONDE_SOURCE/tests/peers/logind.py" login "$2" "$3" "$4" "$5" >"$1" 2>"$1.log" &
	eval "$1_pid=$!"
	ok "$1 logs in" until_true grep -q ready "$1"
}

ask() {
	printf '%s\r\n' "$1" | timeout 10 nc -N 127.0.0.1 79 | tr -d '\r'
}

dbus-daemon --config-file=bus.conf --nofork --nopidfile >bus.log 2>&1 &
until_true [ -S /run/dbus/system_bus_socket ]
/usr/bin/python3 "$SONDE_SOURCE/tests/peers/logind.py" systemd >manager 2>manager.log &
until_true grep -q ready manager
/lib/systemd/systemd-logind >logind.log 2>&1 &
ok "logind runs" until_true [ -d /run/systemd/sessions ]
# Somebody else in utmp: logind is asked before.
/usr/bin/python3 - <<-'END'
	import struct
	with open('utmp', 'wb') as f:
	    f.write(struct.pack('hi32s4s32s256shhiii16s20x', 7, 1, b'tty9', b'1', b'sam', b'', 0, 0, 0,
	                        1000000000, 0, b''))
END
printf '[finger]\nutmp = %s/utmp\nnode = NENE\ndetails = yes\n' "$tap_folder" >conf
"$SONDE_BUILD/sonde" smallservd -c conf 2>log &
server=$!
until_true grep -q 'serves time/udp' log
like "nobody there: utmp is read" "$(ask '' | tail -n +3)" "sam        NENE     Samwise Gamgee          0 09-Sep-01 tty9"
before=$(date '+%a %H:%M')
login gandalf 61500 pts/7 shire.example user
login frodo 61501 pts/8 '' user
login sam 61502 tty1 '' greeter
after=$(date '+%a %H:%M')
is "who is logged in, since when, where and from where" \
	"$(ask '' | tail -n +3 | sort | sed "s/$before/TIME/; s/$after/TIME/")" \
	"frodo      NENE     Frodo Baggins           0 TIME pts/8
gandalf    NENE     Gandalf the Grey        0 TIME pts/7 (shire.example)"
like "the long form" "$(ask '/W gandalf')" "Login: gandalf *
On since * on pts/7 from shire.example
*"
# shellcheck disable=SC2154  # set by login
kill "$gandalf_pid"
# Among the sessions are FIFOs, which would be waited for.
session_says() {
	find /run/systemd/sessions -type f -exec grep -l "$1" {} + | grep -q .
}
closing() {
	session_says STATE=closing || ! session_says USER=gandalf
}
ok "one logs out" until_true closing
is "and is gone" "$(ask '' | tail -n +3 | cut -d ' ' -f 1)" "frodo"
kill "$server"
wait "$server"
is "ends" $? 0
finish
