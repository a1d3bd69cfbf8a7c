# iptrace started, listed and stopped by the commands of AIX, where no systemd runs.
. "$SONDE_SOURCE/tests/tap.sh"
[ -d /run/systemd/system ] && skip_all "systemd runs: a service would be started"
. "$SONDE_SOURCE/tests/live/live.sh"
wire
SONDE_SRC_FOLDER=$tap_folder
export SONDE_SRC_FOLDER
src() {
	ip netns exec "$here" "$SONDE_BUILD/sonde" "$@"
}

status "startsrc" 0 src startsrc -s iptrace -a "-a -i wire '$tap_folder/net trace'"
number=$(cat "$tap_folder/iptrace.pid")
is "says so" "$output" \
	"0513-059 The iptrace Subsystem has been started. Subsystem PID is $number."
status "lssrc" 0 src lssrc -s iptrace
is "active" "$output" "Subsystem         Group            PID          Status
$(printf ' iptrace          tcpip            %-12s active' "$number")"
status "startsrc again" 1 src startsrc -s iptrace -a /tmp/x
like "is refused" "$output" "0513-029 The iptrace Subsystem is already active.*"
send udp 12
send arp 5
status "stopsrc" 0 src stopsrc -s iptrace
is "says so, too" "$output" "0513-044 The iptrace Subsystem was requested to stop."
ok "it ends" until_true test ! -e "$tap_folder/iptrace.pid"
is "the trace" "$(packets "net trace")" 12
status "an argument that makes no sense" 1 src startsrc -s iptrace -a "-i en9 $tap_folder/t"
is "iptrace says why" "$output" "iptrace: en9: no such interface"
src startsrc -s iptrace -a "$tap_folder/t" >/dev/null
status "stopsrc -f" 0 src stopsrc -f -s iptrace
ok "it ends at once" until_true test ! -e "$tap_folder/iptrace.pid"
finish
