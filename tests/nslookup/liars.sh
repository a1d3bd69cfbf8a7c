# nslookup and a server that lies, stammers or keeps silent: only true answers count, and each failure
# has its words.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/nslookup/peers.sh"
enter "$0"
peers_addresses
start_liar
trap 'stop_peers; rm -rf "$tap_folder"' EXIT
system 192.168.95.2

# answer ARGUMENT ...: the last line but the blank one, errors too.
answer() {
	nslookup -timeout=1 -retry=1 "$@" 2>&1 | sed '/^$/d' | tail -n 1
}

is "a good answer" "$(answer good.)" "Address:  10.9.9.9"
for lie in wrongid wrongname wrongtype elsewhere garbage echo short; do
	is "a lie passed over: $lie" "$(answer -q=a "$lie.")" "Address:  10.9.9.9"
done
is "lies are counted" "$(nslookup --json -q=a wrongid. | jq -c '[.ignored_messages, .answers[0].data]')" \
	'[3,"10.9.9.9"]'
is "truncated: TCP" "$(answer -q=a truncated.)" "Address:  10.9.9.9"
is "truncated: TCP is told" "$(nslookup --json -q=a truncated. | jq -r .transport)" tcp
is "truncated, ignored" "$(answer -q=a -ignoretc truncated.)" \
	"*** No address (A) records available for truncated."
is "TCP at once" "$(nslookup --json -q=a -vc good. | jq -r .transport)" tcp
is "a server without EDNS" "$(answer -q=a noedns.)" "Address:  10.9.9.9"
is "sent again" "$(answer -q=a second.)" "Address:  10.9.9.9"
is "not from the cache: no word" "$(nslookup -q=a good. | grep -c Non-auth)" 0
is "from a cache" "$(nslookup -q=a cached. | sed -n 4p)" "Non-authoritative answer:"

is "from a cache, other records" "$(nslookup -q=mx mail. | sed 1,3d)" "Non-authoritative answer:
mail	preference = 5, mail exchanger = mx.mail

Authoritative answers can be found from:
mail	nameserver = ns.mail
ns.mail	internet address = 10.2.2.2"

# The words of the manual, byte for byte.
while IFS='|' read -r name words; do
	is "$name" "$(answer -q=a "$name.")" "*** $words"
done <<'END'
silent|Request to 192.168.95.2 timed-out
nx|192.168.95.2 can't find nx.: Non-existent domain
servfail|192.168.95.2 can't find servfail.: Server failure
refused|192.168.95.2 can't find refused.: Refused
formerr|192.168.95.2 can't find formerr.: Format error
notimp|192.168.95.2 can't find notimp.: Not implemented
odd|192.168.95.2 can't find odd.: Unspecified error
loop|192.168.95.2 can't find loop.: Unspecified error
cut|192.168.95.2 can't find cut.: Unspecified error
lame|No address (A) records available for lame.
END
is "no server there" "$(answer good. 127.0.0.3)" \
	"*** 127.0.0.3 can't find good.: No response from server"
is "no TCP server there" "$(answer -vc good. 127.0.0.3)" \
	"*** 127.0.0.3 can't find good.: No response from server"
is "no way there" "$(answer good. 198.51.100.1)" \
	"*** 198.51.100.1 can't find good.: Network is unreachable"
status "not found" 1 nslookup nx.
status "found" 0 nslookup -q=a good.
status "silence" 1 nslookup -timeout=1 -retry=0 -q=a silent.

status "a giant answer" 0 nslookup -q=txt giant.
is "a giant answer: whole" "$(nslookup -q=txt giant. | grep -c '^giant')" 17
is "a giant answer: no escape gets through" "$(nslookup -q=txt giant. | tr -d '\n\t -~' | wc -c)" 0

out=$(nslookup -d -timeout=1 -retry=1 -q=a silent. 2>&1)
like "time-outs double" "$out" "*timeout (1 secs)
timeout (2 secs)
*"

# Start-up.
system 127.0.0.3 192.168.95.2
is "the second server" "$(answer -q=a good.)" "Address:  10.9.9.9"
is "the first one is told" "$(nslookup -q=a good. 2>&1 | head -n 1)" \
	"*** Can't find server name for address 127.0.0.3: No response from server"
system 127.0.0.3
status "no server" 1 nslookup good.
is "no server: words" "$output" "*** Can't find server name for address 127.0.0.3: No response from server
*** Default servers are not available"

# Transfers.
system 192.168.95.2
is "count: one" "$(echo "ls n1 > $tap_folder/l" | nslookup | tail -n 1)" "Received 1 record."
for count in 49 50 165; do
	marks=$(echo "ls n$count > $tap_folder/l" | nslookup | tail -n +4)
	case $count in
	49) wanted= ;;
	50) wanted="#
" ;;
	165) wanted="###
" ;;
	esac
	is "marks: $count" "$marks" "[192.168.95.2]
${wanted}Received $count records."
done
is "breaks off" "$(echo "ls early" | nslookup 2>&1 >/dev/null)" \
	"*** ls: error receiving zone transfer:
  result: NOERROR, answers = 2, authority = 0, additional = 0"
status "breaks off" 4 sh -c "echo 'ls early' | '$SONDE_BUILD/src/prog/nslookup'"
is "empty messages" "$(echo "ls endless" | nslookup 2>&1 >/dev/null | tail -n 1)" \
	"  result: NOERROR, answers = 0, authority = 0, additional = 0"
is "not a zone" "$(echo "ls headless" | nslookup 2>&1 >/dev/null | head -n 1)" \
	"*** ls: error receiving zone transfer:"
is "no server for ls" "$(printf 'server 127.0.0.3\nls n1\n' | nslookup 2>&1 >/dev/null | tail -n 1)" \
	"ls: connect: Connection refused"
finish
