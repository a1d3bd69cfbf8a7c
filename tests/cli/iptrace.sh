# iptrace without privileges: usage, what it refuses, what needs no capture.
. "$SONDE_SOURCE/tests/tap.sh"
iptrace=$SONDE_BUILD/src/prog/iptrace
cd "$tap_folder" || exit 1

usage='Usage: iptrace [[]-a] [[]-b] [[]-e] [[]-u] [[]-P protocol_list] [[]-i interface]*logfile'

status "no log file" 1 "$iptrace"
like "shows the usage" "$output" "$usage"
status "two log files" 1 "$iptrace" a b
like "shows the usage, too" "$output" "$usage"
status "a lone dash is no flag" 1 "$iptrace" - i en0 trace
status "an unknown flag" 1 "$iptrace" -z trace
like "is named" "$output" 'iptrace: *-z*Usage: *'
status "-u" 0 "$iptrace" -u
is "says nothing" "$output" ""
status "-Q" 1 "$iptrace" -Q trace
is "is not here" "$output" "iptrace: -Q: not supported on this system"
status "an unknown protocol" 1 "$iptrace" -P tcp,foo trace
is "is named" "$output" "iptrace: unknown protocol foo"
status "an unknown service" 1 "$iptrace" -pfoo trace
is "is named, attached to its flag" "$output" "iptrace: unknown service foo"
status "a protocol beyond 255" 1 "$iptrace" -P 256 trace
is "is none" "$output" "iptrace: unknown protocol 256"
status "an unknown user" 1 "$iptrace" --user no-such-user trace
is "is named" "$output" "iptrace: unknown user no-such-user"
for bad in '-L 4095' '-L 1x' '-L 9999999999g' '-S x' '-L 5k -L 5k' '-S 1 -S 2' '--buffer x' \
	'--files 0' '--format text' '-T --format snoop'; do
	# shellcheck disable=SC2086  # several words
	status "$bad" 1 "$iptrace" $bad trace
	like "$bad: a sentence and the usage" "$output" 'iptrace: *Usage: iptrace*'
done
status "no folder" 1 "$iptrace" "$tap_folder/nowhere/trace"
is "is told" "$output" "iptrace: $tap_folder/nowhere/trace: No such file or directory"
ok "nothing was made" test -z "$(ls "$tap_folder")"
status "--help" 0 "$iptrace" --help
like "--help lists the flags" "$output" '*-L LOG_SIZE*'
status "--version" 0 "$iptrace" --version

if [ "$(id -u)" -eq 0 ]; then
	skip "without privileges" "is root"
else
	status "without privileges" 1 "$iptrace" "$tap_folder/trace"
	like "what is missing, and how to grant it" "$output" \
		'iptrace: *must be root (or have CAP_NET_RAW: "setcap cap_net_raw=ep *'
fi
finish
