# tcpdump as a user calls it: options, filters, files, statuses.
. "$SONDE_SOURCE/tests/tap.sh"

captures=$SONDE_SOURCE/tests/captures
SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC
dns=$captures/dns.pcap
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

tcpdump() {
	"$SONDE_BUILD/sonde" tcpdump "$@"
}

# error STATUS SENTENCE ARGUMENT ...: the run prints nothing but this sentence.
error() {
	error_wanted=$1
	error_sentence=$2
	shift 2
	status "$*" "$error_wanted" tcpdump "$@"
	like "$*: sentence" "$output" "$error_sentence"
}

total=$(tcpdump -n -r "$dns" | wc -l)
is "a line for each packet" "$(tcpdump -nt -r "$dns" | head -n 1)" \
	"10.9.0.10.40000 > 10.9.0.1.53: 0+ A? host.example.test. (35) (DF)"
is "count" "$(tcpdump -n -c3 -r "$dns" | wc -l)" 3
is "options behind the expression" "$(tcpdump -r "$dns" dst port 53 -t -n -c 1)" \
	"10.9.0.10.40000 > 10.9.0.1.53: 0+ A? host.example.test. (35) (DF)"
like "time of day" "$(tcpdump -n -c 1 -r "$dns")" "09:00:00.000000 10.*"
like "seconds" "$(tcpdump -n -tt -c 1 -r "$dns")" "1709283600.000000 10.*"
is "seconds, in words" "$(tcpdump -n --timestamps unix -c 1 -r "$dns")" \
	"$(tcpdump -n -tt -c 1 -r "$dns")"
like "time since the packet before" "$(tcpdump -n --timestamps delta -c 2 -r "$dns" | tail -n 1)" \
	"00:00:0[0-9].[0-9]* 10.*"
like "link header" "$(tcpdump -nte -c 1 -r "$dns")" "2:0:a:9:0:a 2:0:a:9:0:1 0800 77: 10.*"
like "names of services" "$(tcpdump -t -c 1 -r "$dns")" "* > *.domain: 0+ A? *"
is "nobody has a name" "$(tcpdump -tr "$captures/sample.pcapng" -g -c 1 | cut -d : -f 1)" \
	"0.0.0.0.68 > 255.255.255.255.67"
is "nobody has a name, IPv6" "$(tcpdump -tr "$captures/sample.pcapng" icmp6 -c 1 | cut -d " " -f 1-2)" ":: >"
like "hex" "$(tcpdump -ntx -c 1 -r "$dns" | sed -n 2p)" "			 4500 003f *"
like "hex and text" "$(tcpdump -ntz -c 1 -r "$dns" | sed -n 2p)" "0x0000	 4500 003f *	E..*"
is "quiet" "$(tcpdump -ntq -c 1 -r "$dns")" "10.9.0.10.40000 > 10.9.0.1.53: udp 35 (DF)"

echo "udp and dst port 53" >"$tmp/filter"
is "filter from a file; words are ignored" "$(tcpdump -n -r "$dns" -j "$tmp/filter" tcp | wc -l)" \
	"$(tcpdump -n -r "$dns" udp and dst port 53 | wc -l)"
like "program of a filter" "$(tcpdump --dump-filter udp)" "(000) *"
like "explanation" "$(tcpdump --explain udp -r "$dns")" "*UDP*"

tcpdump -n -r "$dns" -u "$tmp/text"
is "text into a file" "$(wc -l <"$tmp/text")" "$total"
tcpdump -r "$dns" -w "$tmp/copy"
is "a copy is a pcap file" "$(od -An -tx1 -N 4 "$tmp/copy" | tr -d ' ')" d4c3b2a1
is "and is whole" "$(tcpdump -n -r "$tmp/copy")" "$(tcpdump -n -r "$dns")"
tcpdump -r "$dns" -w "$tmp/copy.snoop" -c 5
is "a copy in another format" "$(head -c 5 "$tmp/copy.snoop")" snoop
is "of as many packets as were asked for" "$(tcpdump -n -r "$tmp/copy.snoop" | wc -l)" 5
tcpdump -r "$dns" -w - | tcpdump -n -r - >"$tmp/text"
is "through pipes" "$(wc -l <"$tmp/text")" "$total"
{
	cat "$captures/sample.pcapng"
	# a name resolution block: 10.9.0.1 is "kept"
	printf '\004\0\0\0\040\0\0\0\001\0\011\0\012\011\0\001kept\0\0\0\0'
	printf '\0\0\0\0\040\0\0\0'
} >"$tmp/named.pcapng"
tcpdump -r "$tmp/named.pcapng" -w "$tmp/copy.pcapng"
ok "names of addresses are copied" grep -aq kept "$tmp/copy.pcapng"
like "cut to the size asked for" "$(tcpdump -nt -c 1 -s 68 -r "$dns")" "*53: 0+ \[|domain\] (DF)"
like "JSON" "$(tcpdump -n --json -c 1 -r "$dns")" '{"schema":"sonde.packet/1",*'
is "JSON is that of snoop" "$(tcpdump -n --json -r "$dns")" \
	"$("$SONDE_BUILD/sonde" snoop -r --json -i "$dns")"

error 1 "tcpdump: invalid packet count x" -c x -r "$dns"
error 1 "tcpdump: invalid packet count 0" -c 0 -r "$dns"
error 1 "tcpdump: invalid snaplen -1" -s -1 -r "$dns"
error 1 "tcpdump: invalid number of buffers 256" -b 256 -r "$dns"
error 1 "tcpdump: unknown packet type \`x'" -k x -r "$dns"
error 1 "tcpdump: -R x: *" -R x -r "$dns"
error 1 "tcpdump: -g and -n *" -g -n -r "$dns"
error 1 "tcpdump: -f and -r *" -f -r "$dns"
error 1 "tcpdump: *" -y
error 1 "tcpdump: *column*" -r "$dns" port and
error 3 "tcpdump: couldn't open $tmp/none: *" -r "$tmp/none"
error 3 "tcpdump: can't open $tmp/none: *" -r "$dns" -j "$tmp/none"
error 3 "tcpdump: *is the file being read" -r "$tmp/copy" -w "$tmp/copy"
head -c 200 "$dns" >"$tmp/short"
status "a file that is cut" 4 tcpdump -n -r "$tmp/short"
status "help" 0 tcpdump --help
status "version" 0 tcpdump --version

finish
