# Copies that snoop -o writes: formats by the file's name, what is kept, what is told.
. "$SONDE_SOURCE/tests/tap.sh"

SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC
captures=$SONDE_SOURCE/tests/captures
sample=$captures/sample.pcapng

snoop() {
	"$SONDE_BUILD/sonde" snoop "$@"
}

# shown FILE: everything that is shown of its packets, except what not every format holds.
shown() {
	snoop -r -V -t a -S -i "$1" 2>/dev/null
}

wanted=$(shown "$sample")
for ending in pcap cap pcapng ntar snoop iptrace iptrc none pcap.gz pcapng.zst snoop.lz4; do
	copy=$tap_folder/copy.$ending
	status "to .$ending" 0 snoop -q -i "$sample" -o "$copy"
	is ".$ending holds the same packets" "$(shown "$copy" | cksum)" "$(echo "$wanted" | cksum)"
done
# magic FILE: its first four bytes.
magic() {
	od -A n -t x1 -N 4 "$1" | tr -d ' '
}

is "pcapng" "$(magic "$tap_folder/copy.pcapng")" 0a0d0d0a
is "snoop" "$(magic "$tap_folder/copy.snoop")" 736e6f6f
is "snoop for any other name" "$(magic "$tap_folder/copy.none")" 736e6f6f
is "gzip" "$(magic "$tap_folder/copy.pcap.gz" | cut -c 1-4)" 1f8b
is "zstd" "$(magic "$tap_folder/copy.pcapng.zst")" 28b52ffd
is "lz4" "$(magic "$tap_folder/copy.snoop.lz4")" 04224d18

cp "$tap_folder/copy.snoop" "$tap_folder/a.snoop"
status "snoop to snoop" 0 snoop -q -i "$tap_folder/a.snoop" -o "$tap_folder/b.snoop"
ok "snoop to snoop: the same bytes" cmp "$tap_folder/a.snoop" "$tap_folder/b.snoop"

is "running count" "$(snoop -i "$sample" -o "$tap_folder/c.pcapng" -c 3 2>&1 | tr '\r' '#')" \
	"#1 #2 #3 3 packets captured"
is "no running count" "$(snoop -q -i "$sample" -o "$tap_folder/c.pcapng" -c 3 2>&1)" \
	"3 packets captured"
is "the chosen packets" "$(snoop -r -i "$tap_folder/c.pcapng" | wc -l)" 3
is "what is lost is told once" \
	"$(snoop -q -i "$sample" -o "$tap_folder/c" 2>&1 | sort | uniq -d)" ""
status "a range, cut short" 0 snoop -q -i "$sample" -o "$tap_folder/d.pcap" -p 2,4 -s 40
is "a range, cut short: captured" \
	"$(snoop --json -r -i "$tap_folder/d.pcap" | grep -c '"captured_length":40,"link_type"')" 3
is "nothing is shown" "$(snoop -q -v -i "$sample" -o "$tap_folder/c" 2>/dev/null)" ""
snoop -q -r -i "$sample" -o - >"$tap_folder/e" 2>/dev/null
ok "to standard output" cmp "$tap_folder/e" "$tap_folder/copy.none"

# A block with the name of an address, behind the packets.
{
	cat "$sample"
	printf '\004\000\000\000\034\000\000\000\001\000\010\000\012\011\000\001abc\000'
	printf '\000\000\000\000\034\000\000\000'
} >"$tap_folder/names.pcapng"
status "blocks without packets" 0 snoop -q -i "$tap_folder/names.pcapng" -o "$tap_folder/f.pcapng" arp
is "blocks without packets: copied" "$(grep -c 'abc' "$tap_folder/f.pcapng")" 1
status "blocks without packets: to pcap" 0 \
	snoop -q -i "$tap_folder/names.pcapng" -o "$tap_folder/f.pcap" arp
like "blocks without packets: told" "$output" "*pcap files cannot hold names of addresses*"

cp "$sample" "$tap_folder/same.pcapng"
status "onto itself" 3 snoop -i "$tap_folder/same.pcapng" -o "$tap_folder/same.pcapng"
like "onto itself: sentence" "$output" "snoop: $tap_folder/same.pcapng: is the file being read"
ok "onto itself: untouched" cmp "$sample" "$tap_folder/same.pcapng"
status "a folder that is not there" 3 snoop -q -i "$sample" -o /nonexistent/x
like "a folder that is not there: sentence" "$output" "snoop: /nonexistent/x: *"
for input in "$sample" "$captures/tcp-live.pcap"; do
	status "full disk" 3 snoop -q -i "$input" -o /dev/full
	is "full disk: one sentence" "$(echo "$output" | grep -c 'cannot write')" \
		1
done
head -c 3000 "$captures/dns.pcap" >"$tap_folder/cut.pcap"
status "a damaged file" 4 snoop -q -i "$tap_folder/cut.pcap" -o "$tap_folder/f.pcap"
ok "a damaged file: what came before is there" snoop -r -i "$tap_folder/f.pcap" -p 1
finish
