# startsrc, stopsrc, lssrc where nothing runs, and the unit of systemd.
. "$SONDE_SOURCE/tests/tap.sh"
for name in startsrc stopsrc lssrc; do
	status "$name: no subsystem" 1 "$SONDE_BUILD/sonde" "$name"
	like "$name: usage" "$output" "$name: usage: $name -s iptrace *"
	status "$name: another subsystem" 1 "$SONDE_BUILD/sonde" "$name" -s inetd
	is "$name: is not known" "$output" "0513-085 The inetd Subsystem is not on file."
done
[ -d /run/systemd/system ] && skip "without systemd" "systemd runs" && finish
SONDE_SRC_PIDFILE=$tap_folder/pid
export SONDE_SRC_PIDFILE
status "lssrc" 0 "$SONDE_BUILD/sonde" lssrc -s iptrace
is "inoperative" "$output" "Subsystem         Group            PID          Status
 iptrace          tcpip                         inoperative"
echo $$ >"$SONDE_SRC_PIDFILE"
status "a pid file that nobody has locked" 0 "$SONDE_BUILD/sonde" lssrc -a
like "is that of no process" "$output" "*inoperative"
status "stopsrc" 1 "$SONDE_BUILD/sonde" stopsrc -s iptrace
is "nothing to stop" "$output" "0513-004 The Subsystem or Group, iptrace, is currently inoperative."
status "startsrc without arguments" 1 "$SONDE_BUILD/sonde" startsrc -s iptrace
like "iptrace wants a log file" "$output" "Usage: iptrace *"
status "an open quote" 1 "$SONDE_BUILD/sonde" startsrc -s iptrace -a "'/tmp/x"
is "is told" "$output" "startsrc: -a: too many words, or an open quote"

if command -v systemd-analyze >/dev/null; then
	unit=$SONDE_BUILD/packaging/iptrace.service
	ok "the unit is exposed by 2.0 at most" systemd-analyze security --offline=true \
		--threshold=20 "$unit"
	is "the unit is understood" "$(systemd-analyze verify "$unit" 2>&1 |
		grep -v -e 'is not executable' -e "Command 'man")" ""
else
	skip "the unit" "systemd-analyze is not installed"
fi
finish
