# startsrc, stopsrc, lssrc: where nothing runs, with smallservd, and the unit of systemd.
. "$SONDE_SOURCE/tests/tap.sh"
for name in startsrc stopsrc lssrc; do
	status "$name: no subsystem" 1 "$SONDE_BUILD/sonde" "$name"
	like "$name: usage" "$output" "$name: usage: $name -s subsystem*"
	status "$name: another subsystem" 1 "$SONDE_BUILD/sonde" "$name" -s inetd
	is "$name: is not known" "$output" "0513-085 The inetd Subsystem is not on file."
done
[ -d /run/systemd/system ] && skip "without systemd" "systemd runs" && finish
SONDE_SRC_FOLDER=$tap_folder
export SONDE_SRC_FOLDER
status "lssrc" 0 "$SONDE_BUILD/sonde" lssrc -s iptrace
is "inoperative" "$output" "Subsystem         Group            PID          Status
 iptrace          tcpip                         inoperative"
echo $$ >"$tap_folder/iptrace.pid"
status "a pid file that nobody has locked" 0 "$SONDE_BUILD/sonde" lssrc -a
is "is that of no process" "$output" "Subsystem         Group            PID          Status
 iptrace          tcpip                         inoperative
 smallservd       tcpip                         inoperative"
status "stopsrc" 1 "$SONDE_BUILD/sonde" stopsrc -s iptrace
is "nothing to stop" "$output" "0513-004 The Subsystem or Group, iptrace, is currently inoperative."
status "startsrc without arguments" 1 "$SONDE_BUILD/sonde" startsrc -s iptrace
like "iptrace wants a log file" "$output" "Usage: iptrace *"
status "an open quote" 1 "$SONDE_BUILD/sonde" startsrc -s iptrace -a "'/tmp/x"
is "is told" "$output" "startsrc: -a: too many words, or an open quote"

# smallservd needs no privileges on high ports.
# Below the ports that the kernel gives to clients, and apart from tests beside this one.
offset=$((20000 + $$ % 100 * 120))
cd "$tap_folder" || exit 1
chmod 755 .
printf '[quote]\nquote = "Of the day."\n' >'a conf'
status "startsrc smallservd" 0 "$SONDE_BUILD/sonde" startsrc -s smallservd -a "-o $offset -c 'a conf'"
number=$(cat smallservd.pid)
is "says so" "$output" \
	"0513-059 The smallservd Subsystem has been started. Subsystem PID is $number."
quote() {
	timeout 5 nc -N 127.0.0.1 $((offset + 17)) </dev/null | tr -d '\r'
}
is "it serves, at once" "$(quote)" "Of the day."
status "lssrc -g" 0 "$SONDE_BUILD/sonde" lssrc -g tcpip
is "active, the other is not" "$output" "Subsystem         Group            PID          Status
 iptrace          tcpip                         inoperative
$(printf ' smallservd       tcpip            %-12s active' "$number")"
status "startsrc again" 1 "$SONDE_BUILD/sonde" startsrc -s smallservd
like "is refused" "$output" "0513-029 The smallservd Subsystem is already active.*"
status "a second one by hand" 3 "$SONDE_BUILD/sonde" smallservd -o "$offset" --pidfile smallservd.pid
is "is refused" "$output" "smallservd: smallservd.pid: it runs already"
printf '[quote]\nquote = "Another."\n' >'a conf'
kill -HUP "$number"
for _ in $(seq 100); do [ "$(quote)" = Another. ] && break; sleep 0.05; done
is "its configuration is found again" "$(quote)" "Another."
status "stopsrc" 0 "$SONDE_BUILD/sonde" stopsrc -s smallservd
is "says so, too" "$output" "0513-044 The smallservd Subsystem was requested to stop."
# gone FILE: waits until there is none.
gone() {
	for _ in $(seq 200); do
		[ -e "$1" ] || return 0
		sleep 0.05
	done
	return 1
}
ok "it ends" gone smallservd.pid
status "a setting that makes no sense" 1 "$SONDE_BUILD/sonde" startsrc -s smallservd -a "-c nothing"
is "smallservd says why" "$output" "smallservd: nothing: No such file or directory"
status "a user that does not exist" 1 "$SONDE_BUILD/sonde" startsrc -s smallservd \
	-a "-o 60000 -u nosuchuser"
is "smallservd says why, too" "$output" "smallservd: unknown user nosuchuser"
"$SONDE_BUILD/sonde" startsrc -s smallservd -a "-o $offset" >/dev/null
number=$(cat smallservd.pid)
status "stopsrc -f" 0 "$SONDE_BUILD/sonde" stopsrc -f -s smallservd
ok "it ends at once" gone "/proc/$number"
status "lssrc" 0 "$SONDE_BUILD/sonde" lssrc -s smallservd
like "so nothing runs" "$output" "*inoperative"
is "and nobody answers" "$(quote)" ""

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
