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

finish
