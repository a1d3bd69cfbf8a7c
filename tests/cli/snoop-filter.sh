# Filter expressions of snoop: what is selected, how selected packets are numbered, what is refused.
. "$SONDE_SOURCE/tests/tap.sh"

captures=$SONDE_SOURCE/tests/captures
sample=$captures/sample.pcapng
SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC

snoop() {
	"$SONDE_BUILD/sonde" snoop "$@"
}

# positions EXPRESSION ...: where the selected packets stand in the sample.
positions() {
	snoop -r --json -i "$sample" "$@" | sed 's/.*"number":\([0-9]*\).*/\1/' | tr '\n' ' '
}

is "arp" "$(positions arp)" "5 6 "
is "several operands are one expression" "$(positions arp or port 69)" "5 6 40 "
is "one operand is the same" "$(positions 'arp or port 69')" "5 6 40 "
is "nothing selected" "$(positions 'port 9 and arp')" ""
is "a tagged packet is seen through" "$(positions port 514)" "43 "
is "calls of a program and their replies" "$(positions rpc nfs)" "34 35 36 37 "
is "replies alone" "$(positions from rpc nfs)" "35 37 "

is "texts number the selected packets" \
	"$(snoop -r -i "$sample" rpc nfs | cut -c1-3 | tr '\n' ' ')" "  1   2   3   4 "
is "a range is of the selected packets" "$(positions -p 2,3 rpc nfs)" "35 36 "
is "so is a count" "$(positions -c 3 rpc nfs 2>/dev/null)" "34 35 36 "

snoop -r -q -i "$sample" -o "$tap_folder/nfs.pcapng" rpc nfs
is "selected packets are copied" "$(snoop -r -i "$tap_folder/nfs.pcapng" | wc -l)" 4

like "-C lists the program" "$(snoop -i "$sample" -C port 80)" "User filter:*STOP*"

status "an expression that ends too early" 1 snoop -r -i "$sample" tcp or
like "it is said where" "$output" 'snoop: invalid expression at ""*(column 7)'
status "an unknown name" 1 snoop -r -i "$sample" pott 53
like "the nearest word is suggested" "$output" 'snoop: could not resolve pott*"port"*(column 1)'

# The other language.
tcpdump() {
	positions --filter-language tcpdump "$@"
}
is "tcpdump's language" "$(tcpdump 'udp port 69 and udp[8:2] = 1')" "40 "
is "its value behind an equals sign" "$(positions --filter-language=tcpdump dst port 69)" "40 "
is "full meaning: a tag is seen through" "$(tcpdump --filter-meaning full udp port 514)" "43 "
is "pcap meaning: it is not" "$(tcpdump --filter-meaning=pcap udp port 514)" ""
is "pcap meaning: vlan moves what follows" "$(tcpdump --filter-meaning pcap vlan and udp port 514)" "43 "
is "snoop's language by its name" "$(positions --filter-language snoop rpc nfs)" "34 35 36 37 "
status "no such language" 1 snoop -r -i "$sample" --filter-language perl arp
is "no such language: sentence" "$output" \
	"snoop: --filter-language perl: the value is snoop or tcpdump"
status "a language is missing" 1 snoop -r -i "$sample" --filter-language
is "a language is missing: sentence" "$output" \
	"snoop: --filter-language needs a value: snoop or tcpdump"
status "a meaning that the language has not" 1 snoop -r -i "$sample" --filter-meaning pcap arp
like "a meaning that the language has not: sentence" "$output" \
	"snoop: --filter-meaning pcap is *: add --filter-language tcpdump"

# In words.
like "--explain" "$(snoop -r --explain port 53)" "Expression: port 53*
A packet matches if this holds: TCP, UDP or SCTP source or destination port is 53

It does not look for:
  - later fragments of a packet*
Capturing: the kernel decides alone, by *
Reading a file: user space decides, by *."
like "--explain without an expression" "$(snoop --explain)" "*Every packet matches.*"
status "--explain of what makes no sense" 1 snoop --explain port
status "--explain with a file that is not there" 3 snoop --explain -i /nonexistent port 53
schema=$SONDE_SOURCE/docs/schema/filter-1.json
explained() {
	snoop -r --explain --json "$@" | jq -r "$explained"
}
if command -v jq >/dev/null; then
	explained='keys_unsorted[]'
	is "the object has the members of the schema" "$(explained rpc nfs)" \
		"$(jq -r '.properties | keys_unsorted[]' "$schema")"
	explained='[.. | objects | keys_unsorted[]] | unique[]'
	is "and no others inside" \
		"$(explained 'not (host 10.0.0.1 or not 10.0.0.2) and (arp or udp)')" \
		"$(jq -r '[.. | objects | .properties? // empty | keys_unsorted[]] | unique[]' "$schema")"
	explained='.understood.of[] | .decided_in'
	is "who decides" "$(explained rpc nfs and port 2049)" "user
kernel"
	explained='.understood.addresses[]'
	is "addresses" "$(explained net 10)" "10.0.0.0/8"
else
	skip "the object of --explain" "jq is not installed"
fi

finish
