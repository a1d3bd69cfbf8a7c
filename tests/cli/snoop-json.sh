# --json: one object per packet; tests/golden/check-json checks the objects themselves.
. "$SONDE_SOURCE/tests/tap.sh"

SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC
captures=$SONDE_SOURCE/tests/captures

snoop() {
	"$SONDE_BUILD/sonde" snoop "$@"
}

# get PATTERN ARGUMENT ...: what the pattern's group matches in the objects.
get() {
	get_pattern=$1
	shift
	snoop --json -r "$@" | sed -n "s/.*$get_pattern.*/\\1/p"
}

dns=$captures/dns.pcap
is "a line for each packet" "$(snoop --json -r -i "$dns" | wc -l)" "$(snoop -r -i "$dns" | wc -l)"
is "the schema" "$(get '{"schema":"\([^"]*\)",' -i "$dns" -p 1)" sonde.packet/1
is "the position in the capture" "$(get '"number":\([0-9]*\),' -i "$dns" -p 7)" 7
snoop -q -i "$dns" -o "$tap_folder/a.pcap" -p 7 2>/dev/null
is "the position in another capture" "$(get '"number":\([0-9]*\),' -i "$tap_folder/a.pcap")" 1
like "time" "$(snoop --json -i "$captures/http.pcap" -r -p 2)" \
	'*,"time_ns":1709283600001250000,"time":"2024-03-01T09:00:00.001250000Z",*'
like "interface and comments" "$(snoop --json -i "$captures/sample.pcapng" -r -p 1)" \
	'*,"interface":"eth0",*"comments":[[]"the machine asks for an address"],*'
is "no bytes of the packet" "$(get '"data_offset":\([0-9]*\)' -i "$captures/raw.pcap" -p 1)" ""
is "bytes of the packet" "$(get '"data_offset":0,"data":"\([0-9a-f]*\)"}' -i "$dns" -p 1 -x 0,6)" \
	"$(snoop -r -i "$dns" -p 1 -x 0,6 | sed -n 's/^.*0: \(.*\)    .*/\1/p' | tr -d ' ')"
is "-v and -V change nothing" "$(snoop --json -v -V -S -D -t a -r -i "$dns" -p 1)" \
	"$(snoop --json -r -i "$dns" -p 1)"
is "a full disk" "$(snoop --json -r -i "$dns" 2>&1 >/dev/full)" \
	"snoop: standard output: No space left on device"
if command -v jq >/dev/null; then
	ok "jq reads it" sh -c '"$1" snoop --json -r -i "$2" | jq -e .number' sh \
		"$SONDE_BUILD/sonde" "$dns"
else
	skip "jq reads it" "jq is not installed"
fi
finish
