# The options of snoop that choose what is shown, and how a run ends.
. "$SONDE_SOURCE/tests/tap.sh"

captures=$SONDE_SOURCE/tests/captures
SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC

snoop() {
	"$SONDE_BUILD/sonde" snoop "$@"
}

# lines ARGUMENT ...: number of lines on standard output.
lines() {
	snoop -r "$@" 2>/dev/null | wc -l
}

# error STATUS SENTENCE ARGUMENT ...: the run prints nothing but this sentence.
error() {
	error_wanted=$1
	error_sentence=$2
	shift 2
	status "$*" "$error_wanted" snoop "$@"
	like "$*: sentence" "$output" "$error_sentence"
}

dns=$captures/dns.pcap
total=$(lines -i "$dns")

is "a range of packets" "$(lines -i "$dns" -p 3,5)" 3
is "one packet" "$(lines -i "$dns" -p 3)" 1
is "the separator of a range" "$(lines -i "$dns" -p 3:5) $(lines -i "$dns" -p 3-5)" "3 3"
is "a range beyond the end" "$(lines -i "$dns" -p 100000,200000)" 0
is "a range that runs backwards" "$(lines -i "$dns" -p 5,3)" 0
is "no number is packet 1" "$(lines -i "$dns" -p x)" 1
is "a number stays with its packet" "$(snoop -r -i "$dns" -p 3 | cut -c 1-3)" "  3"
is "count" "$(lines -i "$dns" -c 4)" 4
is "count says so" "$(snoop -r -i "$dns" -c 4 2>&1 >/dev/null)" "4 packets captured"
is "count 0 is no limit" "$(lines -i "$dns" -c 0)" "$total"
is "count beyond the end is silent" "$(snoop -r -i "$dns" -c 100000 2>&1 >/dev/null)" ""
is "clusters of letters" "$(snoop -rVp1 -i "$dns")" "$(snoop -r -V -p 1 -i "$dns")"
is "a pipe" "$(snoop -r -i - <"$dns" | wc -l)" "$total"

line=$(snoop -r -i "$dns" -p 1)
like "drops" "$(snoop -r -i "$dns" -p 1 -D)" "*drops: 0 *"
like "length" "$(snoop -r -i "$dns" -p 1 -S)" "*length: *"
like "time of day" "$(snoop -r -i "$dns" -p 1 -t a)" "  1 [0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*"
like "time since the first" "$(snoop -r -i "$dns" -p 1 -t r)" "  1   0.00000 *"
like "time is a difference" "$line" "  1   0.00000 *"
is "dump: two empty lines around it" "$(snoop -r -i "$dns" -p 1 -x 0 | grep -c '^$')" 2
is "dump: 16 bytes to a line" "$(snoop -r -i "$dns" -p 1 -x 0,40 | grep -c '^	')" 3
is "dump: of no bytes" "$(snoop -r -i "$captures/http.pcap" -p 1 -x 9999 | wc -l)" 3
like "all lines begin with a rule" "$(snoop -r -i "$dns" -p 1 -V)" "________________________________
*"
like "detail" "$(snoop -r -i "$dns" -p 1 -v)" "ETHER:  ----- Ether Header -----*"
is "detail wins over all lines" "$(snoop -r -i "$dns" -p 1 -v -V)" "$(snoop -r -i "$dns" -p 1 -v)"
is "cutting packets short" "$(snoop -r -i "$dns" -p 1 -s 60 -v | grep -c 'Packet size = 60 bytes')" 1
like "the length on the wire stays" "$(snoop -i "$captures/http.pcap" -s 60 --json -p 1 -r)" \
	'*Z","length":74,"captured_length":60,"link_type":*'

status "help" 0 snoop --help
like "help: usage" "$output" "*Usage:  snoop*[[] -x offset?,length? ]*"
status "version" 0 snoop --version
like "version: number" "$output" "snoop (sonde [0-9]*)"
status "unknown option" 1 snoop -Z
like "unknown option: sentence" "$output" "*: illegal option -- Z*Usage:  snoop*"
status "argument missing" 1 snoop -i
like "argument missing: sentence" "$output" "*: option requires an argument -- i*"
status "no such time" 1 snoop -t x -i "$dns"
error 3 "snoop: cannot open ?nope0?: no such interface" -d nope0
export AUDIODEV=/nonexistent
error 3 "snoop: Audio device /nonexistent: No such file or directory" -a -i "$dns"
error 3 "snoop: couldn't open /nonexistent: No such file or directory" -i /nonexistent
error 3 "snoop: *" -i "$SONDE_SOURCE/tests"
error 3 "snoop: *not a capture file*" -i "$SONDE_SOURCE/tests/tap.sh"
error 3 "snoop: *" -i /dev/null
status "full disk" 3 sh -c '"$1" snoop -r -i "$2" >/dev/full' sh "$SONDE_BUILD/sonde" "$dns"
is "full disk: sentence" "$output" "snoop: standard output: No space left on device"
head -c 1000 "$dns" >"$tap_folder/cut.pcap"
status "file cut short" 4 snoop -r -i "$tap_folder/cut.pcap"
like "file cut short: sentence names file and byte" "$output" "*
snoop: $tap_folder/cut.pcap: *byte [0-9]*"
like "file cut short: the packets before it" "$output" "  1 *"

# A pipe that stays open: what came is shown, and a signal ends the run in order.
mkfifo "$tap_folder/pipe"
exec 3<>"$tap_folder/pipe"
cat "$dns" >&3
: >"$tap_folder/shown"
"$SONDE_BUILD/sonde" snoop -r -i "$tap_folder/pipe" >"$tap_folder/shown" &
pid=$!
tries=0
while [ "$(wc -l <"$tap_folder/shown")" -lt "$total" ] && [ $tries -lt 300 ]; do
	sleep 0.1
	tries=$((tries + 1))
done
is "a pipe that stays open: what came is shown" "$(wc -l <"$tap_folder/shown")" "$total"
kill -TERM $pid
wait $pid
is "a signal ends the run" $? 0
exec 3<&-

# --original: what the original shows of every IPv6 packet, its mistake included.
class() { "$SONDE_BUILD/sonde" snoop -r -v "$@" -i "$SONDE_SOURCE/tests/captures/ethernet.pcap" |
	sed -n 's/.*Traffic Class = //p' | sort -u | xargs; }
is "the traffic class as it is" "$(class | grep -c 80)" 1
is "--original: 0 always" "$(class --original)" 0

# --udp-as: what the ports do not tell.
media() { "$SONDE_BUILD/sonde" "$@" "$SONDE_SOURCE/tests/captures/media.pcap" 2>&1; }
like "an RTP packet, by its port" "$(media snoop -r -p 11 -i)" "* UDP D=5004 *"
like "--udp-as rtp" "$(media snoop -r -p 11 --udp-as rtp -i)" "* RTP PT=*"
like "--udp-as=RTCP, in JSON" "$(media snoop -r -p 1 --json --udp-as=RTCP -i)" '*"protocol":"rtcp"*'
like "ipreport --udp-as rtp" "$(media ipreport --udp-as rtp)" "*sequence*"
status "--udp-as: not a type" 1 "$SONDE_BUILD/sonde" snoop --udp-as smtp -i x
is "--udp-as: sentence" "$output" "snoop: --udp-as takes rpc, rtp, rtcp, vat or wb"
status "ipreport --udp-as: not a type" 1 "$SONDE_BUILD/sonde" ipreport --udp-as smtp x
finish
