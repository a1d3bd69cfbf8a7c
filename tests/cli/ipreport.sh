# ipreport as a user calls it: its options, the formats it reads, what it says and how it ends.
. "$SONDE_SOURCE/tests/tap.sh"

captures=$SONDE_SOURCE/tests/captures
SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC
dns=$captures/dns.pcap
ports=$captures/ports.pcap
tmp=$tap_folder

ipreport() {
	"$SONDE_BUILD/sonde" ipreport "$@"
}

# packets ARGUMENT ...: number of packets in the report.
packets() {
	ipreport "$@" 2>/dev/null | grep -c '^====('
}

# error STATUS SENTENCE ARGUMENT ...: the run prints this sentence.
error() {
	error_wanted=$1
	error_sentence=$2
	shift 2
	status "$*" "$error_wanted" ipreport "$@"
	like "$*: sentence" "$output" "$error_sentence"
}

total=$("$SONDE_BUILD/sonde" snoop -r -i "$dns" | wc -l)
is "every packet" "$(packets "$dns")" "$total"
is "a pipe" "$(ipreport - <"$dns" | grep -c '^====(')" "$total"
is "-c" "$(packets -c 3 "$dns")" 3
is "-j skips, and numbers stay" "$(ipreport -nNj 5 -c1 "$dns" | head -n 1)" "Packet Number 5"
is "-j beyond the end" "$(ipreport -j 100000 "$dns")" ""
is "options behind the file" "$(packets "$dns" -c 2)" 2
is "the usual cluster" "$(ipreport -srvnC -X 0 "$dns" | head -n 1)" "Packet Number 1"
is "-X 0" "$(ipreport -N -X 0 "$ports" | grep -c '^0000')" 0
is "-X 16 is a row" "$(ipreport -N -X 16 "$ports" | grep -c '^00000010')" 0
like "-x dumps the frame" "$(ipreport -N -x -c 1 "$dns")" "*
00000000     *|*|
00000010     *"
is "-s labels every line" "$(ipreport -Ns "$dns" | grep -c -v -e '^[A-Z0-9]*[ ]*:' -e '^$')" 0
is "ports are named under -N" "$(ipreport -Ns -c 1 "$dns" | grep -c '53(domain)')" 1
is "hosts are not" "$(ipreport -Ns "$dns" | grep -c '>  (')" 0
is "-r decodes RPC" "$(ipreport -Nsr "$captures/rpc.pcap" | grep -c '^RPC:	\*\*CALL' | grep -c -v '^0')" 1
is "without, it is data" "$(ipreport -Ns "$captures/rpc.pcap" | grep -c '^RPC:')" 0
is "a reply finds its call in front of -j" \
	"$(ipreport -Nsr -j 31 -c 1 "$captures/sample.pcapng" | grep '^PMAP:' | tail -n 1)" \
	"PMAP:	port=20048"
like "-C" "$(ipreport -NC -c 1 "$dns")" "*ip_sum=* [[]ok[]], ip_p*"
is "--filter" "$(packets --filter 'udp port 1' "$dns")" 0
is "--filter keeps numbers" "$(ipreport -nN --filter tcp "$captures/sample.pcapng" | head -n 1)" \
	"Packet Number 16"
like "--json" "$(ipreport -N --json -c 1 "$dns")" '{"schema":"sonde.packet/1","number":1,*}'
is "-S and -1 are taken" "$(ipreport -NS1 "$dns" | grep -c '^=====( packet received on interface if0 )=====... ... ')" "$total"

# A name file beside the trace.
cp "$dns" "$tmp/named.pcap"
echo "10.9.0.10 client.example.test" >"$tmp/named.pcap.names"
ok "names of a name file" sh -c "'$SONDE_BUILD/sonde' ipreport '$tmp/named.pcap' | grep -q '>  (client.example.test)'"

# Its own format, as the writer makes it, and records that no writer of ours makes.
"$SONDE_BUILD/sonde" snoop -q -i "$captures/dns-live.pcapng" -o "$tmp/x.iptrace"
is "iptrace 2.0" "$(packets "$tmp/x.iptrace")" "$(packets "$captures/dns-live.pcapng")"
record='\000\000\000\032\070\176\337\037\000\000\000\000lo\000\000lo\000\000\000\000\000\000\000\000\000\000\030\001\105\000\000\024'
{ printf 'iptrace 1.0'; printf "$record"; } >"$tmp/old"
is "iptrace 1.0" "$(ipreport -Ns "$tmp/old" | head -n 1)" \
	"LO : =====( packet transmitted on interface lo0 )=====Fri Jan 14 08:32:31 2000"
drop='\000\000\000\044\070\176\337\037\000\000\000\000drop\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\070\176\337\037\000\000\000\000\000\000\004\322'
{ printf 'iptrace 2.0'; printf "$drop"; } >"$tmp/drops"
is "packets that were lost" "$(ipreport -ns "$tmp/drops"; echo .)" "TRACING DROPPED 1234 PACKETS

."
printf 'iptrace 2.0' >"$tmp/empty"
status "an empty trace" 0 ipreport "$tmp/empty"
is "an empty trace: nothing" "$output" ""

# What goes wrong.
head -c 300 "$tmp/x.iptrace" >"$tmp/cut"
status "a cut trace" 2 ipreport -N "$tmp/cut"
like "a cut trace: where" "$output" "*ipreport: *cut: truncated (packet *, offset *)"
is "a cut trace: what is there is reported" \
	"$(ipreport -N "$tmp/cut" 2>/dev/null | grep -c '^====(' | grep -c -v '^0')" 1
echo hello >"$tmp/text"
error 1 "ipreport: $tmp/text: not an iptrace file" "$tmp/text"
error 1 "ipreport: *x.iptrace: not a tcpdump file: it is in the iptrace format" -T "$tmp/x.iptrace"
status "-T with pcap" 0 ipreport -NT "$dns"
error 3 "ipreport: *none: No such file or directory" "$tmp/none"
error 1 "ipreport: which trace file?" -n
error 1 "ipreport: b: only one trace file can be given" a b
error 1 "ipreport: *" -c x "$dns"
error 1 "ipreport: *" -j 0 "$dns"
error 1 "ipreport: *" -X -1 "$dns"
error 1 "ipreport: *" -Q "$dns"
error 1 "ipreport: *" --filter 'tcp and' "$dns"
status "help" 0 ipreport --help
status "version" 0 ipreport --version
if [ -e /dev/full ]; then
	status "a full disk" 3 sh -c "'$SONDE_BUILD/sonde' ipreport -N '$dns' >/dev/full"
fi
finish
