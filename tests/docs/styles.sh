# What HACKING.md shows of one packet in every style is what the tools print, and the functions and rows
# that it names exist.
. "$SONDE_SOURCE/tests/tap.sh"

sonde=$SONDE_BUILD/sonde
hacking=$SONDE_SOURCE/HACKING.md
sample=$SONDE_SOURCE/tests/captures/sample.pcapng
packet=40

# shown STYLE TEXT COMMAND ...: HACKING.md has the text, and the command prints it.
shown() {
	style=$1
	text=$2
	shift 2
	"$@" >"$tap_folder/printed"
	ok "$style: $text: in HACKING.md" grep -qF -e "$text" "$hacking"
	ok "$style: $text: printed" grep -qF -e "$text" "$tap_folder/printed"
}

"$sonde" snoop -r -q -p $packet -i "$sample" -o "$tap_folder/one.pcap"
one=$tap_folder/one.pcap
shown snoop 'TFTP Read "boot/menu.cfg" (octet)' "$sonde" snoop -r -i "$one"
shown tcpdump '10.9.0.10.41001 > 10.9.0.1.69: 22 RRQ "boot/menu.cfg"' \
	"$sonde" tcpdump -n -t -r "$one"
for line in 'opcode=1 (read request)' 'file=boot/menu.cfg' 'mode=octet'; do
	shown ipreport "$line" "$sonde" ipreport -N "$one"
done
shown json '"tftp":{"opcode":1,"opcode_text":"read request","file":"boot/menu.cfg","mode":"octet"}' \
	"$sonde" snoop -r --json -i "$one"
ok "the function for tcpdump" grep -q '^void td_tftp(' \
	"$SONDE_SOURCE/src/render/tcpdump/services.c"
ok "and its row" grep -q '{ "tftp", td_tftp }' "$SONDE_SOURCE/src/render/tcpdump/tcpdump.c"
is "no row for ipreport" "$(grep '"tftp"' "$SONDE_SOURCE/src/render/ipreport_layouts.c")" ""
ok "the row of UDP" grep -qF '\\[ udp length = {length} | udp checksum = {checksum:x}{!} \\]' \
	"$SONDE_SOURCE/src/render/ipreport_layouts.c"
finish
