#!/bin/sh
# smallservd as a user starts it: options, the configuration, each service, signals.
. "$SONDE_SOURCE/tests/tap.sh"

if ! command -v nc >/dev/null; then skip_all "nc is not installed"; fi
cd "$tap_folder" || exit 1
chmod 755 .
smallservd="$SONDE_BUILD/src/prog/smallservd"
# Below the ports that the kernel gives to clients, and apart from tests beside this one.
offset=$((20000 + $$ % 100 * 120))

# The configuration.
status "unknown option" 2 "$smallservd" --nothing
status "operand" 2 "$smallservd" operand
status "a configuration that is missing" 3 "$smallservd" --check -c missing
is "its sentence" "$output" "smallservd: missing: No such file or directory"
# config NAME TEXT SENTENCE
config() {
	printf '%b' "$2" >conf
	status "$1" 2 "$smallservd" --check -c conf
	is "$1: sentence" "$output" "smallservd: conf:$3"
}
config "unknown setting" 'colour = red\n' '1: unknown setting "colour"'
config "setting of another service" '\n[echo]\nquote = a\n' '3: unknown setting "quote" of echo'
config "unknown service" '[gopher]\n' '1: "gopher" is no service'
config "no setting" 'listen 1.2.3.4\n' '1: "listen 1.2.3.4" is neither "key = value" nor "[service]"'
config "bad address" '[echo]\nlisten = 1.2.3\n' '2: "1.2.3" is no address'
config "no address" '[echo]\nlisten =\n' '2: an address is missing'
config "bad port" '[echo]\nlisten = 1.2.3.4:0\n' '2: "1.2.3.4" is no address'
config "bad network" 'allow = 1.2.3.4/33\n' '1: "1.2.3.4" is no network'
config "bad number" 'udp-rate = 0\n' '1: udp-rate is a number from 1 to 1000000'
config "bad choice" '[daytime]\nformat = nist\n' '2: format is one of: ctime, rfc867, smtp, iso8601'
config "UDP of finger" '[finger]\nprotocols = tcp udp\n' '2: finger has no UDP'
config "bad quote" '[quote]\nquote = "a","b\n' \
	'2: a quote is text, "text" or "@/file", or several in quotation marks between commas'

# Keys of ident's tokens, and a token that was made with one of them.
printf '[ident]\nreply = token\nkey-file = %s/keys\n' "$tap_folder" >conf
status "keys that are missing" 3 "$smallservd" --check -c conf
is "its sentence" "$output" "smallservd: $tap_folder/keys: No such file or directory"
printf '0011\n' >keys
chmod 600 keys
status "keys that are none" 2 "$smallservd" --check -c conf
is "its sentence" "$output" "smallservd: $tap_folder/keys:1: a key is 64 hexadecimal digits"
{ printf '%064d\n' 7; printf '%064d\n' 8; } >keys
chmod 644 keys
status "keys that all may read" 3 "$smallservd" --check -c conf
like "its sentence" "$output" "smallservd: $tap_folder/keys: others may use it: *"
chmod 600 keys
status "keys" 0 "$smallservd" --check -c conf
token=PRGF0YnluSNr5E2ZREgWNIvg8G1eueroIJIw2my+KFBcLKT/oUqrRmvjsQwt9rr1ABQ54N3XRmYETxY2tuCiHSBBvyHZH5Aa7Z0X
status "a token" 0 "$smallservd" --ident-token "$token" -c conf
is "what it says" "$output" "user   (4294967290)
here   192.0.2.1:40112
there  198.51.100.7:6667
asked  2027-01-15 08:00:00 UTC"
status "a token that was changed" 1 "$smallservd" --ident-token "A${token#?}" -c conf
is "its sentence" "$output" "smallservd: A${token#?}: no token of these keys"
config "a file here" '[finger]\nutmp = utmp\n' "2: utmp is a file's name that begins with \"/\""
config "a quote's file here" '[quote]\nquote = @quote.txt\n' \
	'2: a quote is text, "text" or "@/file", or several in quotation marks between commas'
printf 'enabled = no\n' >conf
status "nothing to serve" 3 "$smallservd" -c conf
printf '[echo]\nlisten = 192.0.2.1\n' >conf
status "an address of somebody else" 3 "$smallservd" -o "$offset" -c conf
is "its sentence" "$output" \
	"smallservd: echo/tcp 192.0.2.1:$((offset + 7)): Cannot assign requested address"

# start [OPTION ...]: in the background; $pid.
start() {
	"$smallservd" -o "$offset" -c conf "$@" >out 2>log &
	pid=$!
	for _ in $(seq 100); do
		grep -q 'serves time/udp' log && return
		sleep 0.05
	done
}

# ask PORT [TEXT]: over TCP.
ask() {
	printf '%b' "${2-}" | timeout 10 nc -N 127.0.0.1 "$((offset + $1))"
}

# until_said TEXT: waits for a line of the log.
until_said() {
	for _ in $(seq 100); do
		grep -q "$1" log && return
		sleep 0.05
	done
	return 1
}

cat >conf <<END
statistics-file = $tap_folder/stats.json
[quote]
quote = "Today's quote is","@$tap_folder/quote.txt"
[daytime]
utc = yes
END
printf 'Be \tbrief.\n\033[31m' >quote.txt
start
is "echo" "$(ask 7 'abc\ndef')" "abc
def"
is "a mebibyte of echo" "$(head -c 1048576 /dev/zero | timeout 20 nc -N 127.0.0.1 "$((offset + 7))" |
	cksum)" "$(head -c 1048576 /dev/zero | cksum)"
is "discard" "$(ask 9 'abc')" ""
like "daytime" "$(ask 13 | tr -d '\r')" "??? ??? ?? ??:??:?? 20??"
is "time: four bytes" "$(ask 37 | wc -c)" 4
is "time: seconds since 1900" "$(($(ask 37 | od -An -tu4 --endian=big) - $(date +%s) - 2208988800 < 3))" 1
is "quote of text and file, cleaned" "$(ask 17 | od -An -c | tr -d ' \n')" \
	"Today'squoteis\\r\\nBebrief.\\r\\n[31m\\r\\n"
printf 'Replaced.\n' >new
mv new quote.txt
is "quote, its file replaced" "$(ask 17 | tr -d '\r')" "Today's quote is
Replaced."
mv quote.txt away
is "quote, its file missing" "$(ask 17 | tr -d '\r')" "Today's quote is"
ok "the log says so" until_said "quote: $tap_folder/quote.txt: No such file or directory"
ln -s away quote.txt
is "quote, its file a link" "$(ask 17 | tr -d '\r')" "Today's quote is"
is "chargen: 95 lines" "$(timeout 10 nc 127.0.0.1 "$((offset + 19))" </dev/null | head -95 | cksum)" \
	"$(awk 'BEGIN { for (n = 0; n < 95; n++) {
		for (i = 0; i < 72; i++) printf "%c", 32 + (n + i) % 95
		printf "\r\n" } }' | cksum)"
is "finger: forwarding" "$(ask 79 'a@b\r\n' | tr -d '\r')" "Finger forwarding service denied"
is "finger: nobody of that name" "$(ask 79 '/W nosuch\r\n' | tr -d '\r')" \
	"finger: nosuch: no such user."
is "finger: control bytes" "$(ask 79 'a\033b\r\n' | tr -d '\r')" "Please supply a username"
is "ident: each question an answer" "$(ask 113 '1,2\r\n 70000 , 1\n0,5\r\nx\r\n1,2,3\r\n-1,5\r\n' |
	tr -d '\r')" "1,2:ERROR:NO-USER
70000,1:ERROR:INVALID-PORT
0,5:ERROR:INVALID-PORT
0,0:ERROR:INVALID-PORT
1,2,3:ERROR:INVALID-PORT
-1,5:ERROR:INVALID-PORT"
is "UDP echo" "$(printf abc | timeout 5 nc -u -w1 127.0.0.1 "$((offset + 7))")" abc
is "UDP chargen is as long as the question" \
	"$(printf abcdef | timeout 5 nc -u -w1 127.0.0.1 "$((offset + 19))" | wc -c)" 6

# A new configuration, while a connection is open.
mkfifo pipe
timeout 20 nc -N 127.0.0.1 "$((offset + 7))" <pipe >echoed &
client=$!
exec 3>pipe
printf 'before ' >&3
printf 'enabled = yes\n[quote]\nquote = New.\n[finger]\nenabled = no\n' >conf
kill -HUP "$pid"
ok "reload" until_said "was read again"
is "reload: the new quote" "$(ask 17 | tr -d '\r')" "New."
status "reload: what is off is gone" 1 nc -z 127.0.0.1 "$((offset + 79))"
printf after >&3
exec 3>&-
wait "$client"
is "reload: the connection stays" "$(cat echoed)" "before after"
printf 'nonsense\n' >conf
kill -HUP "$pid"
ok "reload: nonsense" until_said "the old configuration stays"
is "reload: it goes on" "$(ask 17 | tr -d '\r')" "New."
printf '[quote]\nenabled = yes\nquote = New.\n' >conf
printf 'statistics-file = %s\n' "$tap_folder/stats.json" | cat - conf >conf2
mv conf2 conf
kill -HUP "$pid"
sleep 0.3
kill -USR1 "$pid"
ok "statistics in the log" until_said "echo: 0 open, .* connections"
for _ in $(seq 100); do [ -s stats.json ] && break; sleep 0.05; done
if command -v jq >/dev/null; then
	is "statistics as JSON" "$(jq -c '[.schema, .services.echo.answers]' stats.json)" \
		'["sonde.smallservd/1",1]'
fi
kill -TERM "$pid"
wait "$pid"
is "ends in good order" $? 0
status "nobody answers" 1 nc -z 127.0.0.1 "$((offset + 7))"

# No quote, and the one of the environment.
: >conf
start
is "no quote" "$(ask 17 | od -An -c | tr -d ' \n')" \
	"Noquote-of-the-dayiscurrentlydefined.\\r\\n"
kill "$pid"
wait "$pid"
export TCPWARE_QUOTE='"From","the environment"'
start --json
is "quote of the environment" "$(ask 17 | tr -d '\r')" "From
the environment"
kill -USR1 "$pid"
for _ in $(seq 100); do [ -s out ] && break; sleep 0.05; done
like "--json" "$(cat out)" '{"schema":"sonde.smallservd/1",*}}'
kill "$pid"
wait "$pid"

if command -v systemd-analyze >/dev/null; then
	unit=$SONDE_BUILD/packaging/smallservd.service
	ok "the unit is exposed by 1.6 at most" systemd-analyze security --offline=true \
		--threshold=16 "$unit"
	is "the unit is understood" "$(systemd-analyze verify "$unit" 2>&1 |
		grep -v -e 'is not executable' -e "Command 'man")" ""
	for name in chargen daytime discard echo finger ident quote time; do
		unit=smallservd-$name.socket
		# With the service beside it, as where both are installed.
		is "$unit is understood" "$(SYSTEMD_UNIT_PATH=$SONDE_BUILD/packaging: systemd-analyze verify \
			"$SONDE_BUILD/packaging/$unit" 2>&1 |
			grep -v -e 'is not executable' -e "Command 'man")" ""
	done
	is "sockets of datagrams" "$(cat "$SONDE_BUILD"/packaging/smallservd-*.socket |
		grep -c ^ListenDatagram)" 12
else
	skip "the units" "systemd-analyze is not installed"
fi
finish
