# netcu as a user calls it: one command, a script, files, mistakes.
. "$SONDE_SOURCE/tests/tap.sh"

HOME=$tap_folder
SHELL=/bin/sh
export HOME SHELL
unset NETCU_STARTUP
sample=$SONDE_SOURCE/tests/captures/sample.pcapng
arp="arp who-has 10.9.0.1 tell 10.9.0.10
arp reply 10.9.0.1 is-at 2:0:a:9:0:1"

netcu() {
	"$SONDE_BUILD/sonde" netcu "$@"
}

# script LINES: netcu reads them from standard input; both streams.
script() {
	printf '%s\n' "$1" | netcu 2>&1
}

status "help" 0 netcu --help
like "help: text" "$output" "Usage: netcu *--restricted*"
status "version" 0 netcu --version
like "version: text" "$output" "netcu (sonde [0-9]*)"
status "unknown option" 2 netcu --nonsense

# One command.
status "HELP" 0 netcu help
like "HELP: text" "$output" "Commands*TCPDUMP*"
status "HELP TCPDUMP" 0 netcu h tcp
like "HELP TCPDUMP: text" "$output" "TCPDUMP*/\[NO\]HOSTNAMES*/SNAPSHOT_SIZE=n*"
status "HELP DEBUG UDP" 0 netcu help debug udp
like "HELP DEBUG UDP: text" "$output" "DEBUG*/LOCAL_PORT=*"
is "HELP DEBUG UDP: only its qualifiers" "$(echo "$output" | grep -c '/EVENTS\|/PROTOCOL')" 0
status "HELP DEBUG of nothing" 2 netcu help debug x
status "TCPDUMP" 0 netcu tcpdump "/input=$sample" /nohost /notime arp
is "TCPDUMP: text" "$output" "$arp"
status "joined to the verb" 0 netcu tcpdump/nohost/notime "/input=$sample" arp
is "joined to the verb: text" "$output" "$arp"
status "letters among qualifiers" 0 netcu TCPD -t /NUM -r "$sample" arp
is "letters among qualifiers: text" "$output" "$arp"
is "one argument" "$(netcu "tcpdump /nohost/notime/input=$sample arp")" "$arp"
is "an argument with blanks" "$(netcu tcpdump /nohost/notime "/input=$sample" 'arp and host 10.9.0.1')" "$arp"
cp "$sample" "$tap_folder/two words.pcapng"
is "a path with blanks" "$(netcu tcpdump /nohost/notime "/input=$tap_folder/two words.pcapng" arp)" "$arp"
is "counted, with seconds" "$(netcu tcpdump /count=1 /time=unix /num "/input=$sample" arp | cut -d ' ' -f 2-)" \
	"arp who-has 10.9.0.1 tell 10.9.0.10"
status "into a file" 0 netcu tcpdump /nohost/notime "/input=$sample" "/output=$tap_folder/text" arp
is "into a file: text" "$(cat "$tap_folder/text")" "$arp"
is "a file on standard input" "$(netcu tcpdump -r - -tn arp <"$sample")" "$arp"
status "EXIT" 0 netcu exit
status "PING" 2 netcu ping
is "PING: text" "$output" "%NETCU-W-INSFPRM, missing command parameters: host"
status "PING of nobody" 2 netcu ping --nonsense x
like "SPAWN" "$(netcu spawn echo a b)" "a b"
status "SPAWN: status" 7 netcu spawn exit 7
status "SPAWN, restricted" 3 netcu --restricted spawn echo a
like "SPAWN, restricted: text" "$output" "%NETCU-E-RESTRICTED, *"

# Mistakes.
status "no such command" 2 netcu foo
is "no such command: text" "$output" '%NETCU-E-IVVERB, unrecognized command verb \FOO\'
status "nearly a command" 2 netcu tcpdmp
is "nearly a command: text" "$output" '%NETCU-E-IVVERB, unrecognized command verb \TCPDMP\
-NETCU-I-COULDBE, could be TCPDUMP'
status "no such qualifier" 2 netcu tcpdump /nonsense
is "no such qualifier: text" "$output" \
	'%NETCU-W-IVQUAL, unrecognized qualifier - check validity, spelling, and placement
 \NONSENSE\'
status "an ambiguous one" 2 netcu tcpdump /in=x
is "an ambiguous one: text" "$output" '%NETCU-W-ABKEYW, ambiguous qualifier or keyword - supply more characters
 \IN\
-NETCU-I-COULDBE, could be /INPUT, /INTERFACE'
status "value missing" 2 netcu tcpdump /count
is "value missing: text" "$output" '%NETCU-W-VALREQ, missing qualifier or keyword value - supply all required values
 \COUNT\'
status "no such keyword" 2 netcu tcpdump /rpc=sctp
is "no such keyword: text" "$output" '%NETCU-W-IVKEYW, unrecognized keyword - check validity and spelling
 \SCTP\
-NETCU-I-COULDBE, could be ALL, UDP, TCP'
status "not a number" 2 netcu tcpdump /buffers=300
status "no such file" 3 netcu tcpdump /input=/nonexistent
status "what is echoed is cleaned" 2 netcu "$(printf 'a\033[1m')"
is "what is echoed is cleaned: text" "$output" '%NETCU-E-IVVERB, unrecognized command verb \A\033[1M\'

for wrong in ip/address=10.9.0.1/33 tcp/port=nonsense udp/local=9-8 ip/protocol=nonsense; do
	status "DEBUG $wrong" 2 netcu debug "$wrong"
	like "DEBUG $wrong: text" "$output" "%NETCU-E-IVVALU, /*: it is *"
done
status "DEBUG of an unknown host" 2 netcu debug ip/address=host.invalid
status "a qualifier of another layer" 2 netcu debug ip/port=80
is "a qualifier of another layer: text" "$output" "%NETCU-E-CONFLICT, /PORT does not go with DEBUG IP"

# Scripts.
is "a script" "$(script "! a comment
# another
; and one more
tcpdump /nohost /notime /input=$sample \"arp\"

exit
help")" "$arp"
like "a script goes on after mistakes" "$(script 'foo
spawn echo x')" '%NETCU-E-IVVERB*x'
status "its status is the last one's" 0 sh -c 'printf "foo\nspawn true\n" | "$SONDE_BUILD/sonde" netcu'
status "a mistake in the end" 2 sh -c 'printf "spawn true\nfoo\n" | "$SONDE_BUILD/sonde" netcu'
is "programs leave the script alone" "$(script 'spawn cat
spawn echo x')" x
like "a comment behind words" "$(script 'help exit ! the verb')" "EXIT*"

# Files.
printf 'spawn echo from the file\nexit\nspawn echo never\n' >"$tap_folder/commands"
is "a command file" "$(netcu "@$tap_folder/commands")" "from the file"
is "a command file within a script" "$(script "@\"$tap_folder/commands\"
spawn echo after")" "from the file
after"
is "NETCU_STARTUP" "$(NETCU_STARTUP=$tap_folder/commands netcu spawn echo then)" "from the file
then"
is "NETCU_STARTUP, not wanted" "$(NETCU_STARTUP=$tap_folder/commands netcu --no-startup spawn echo then)" then
status "no command file" 3 netcu @/nonexistent
is "no command file: text" "$output" "%NETCU-E-OPENIN, /nonexistent: No such file or directory"
echo "@$tap_folder/endless" >"$tap_folder/endless"
status "a command file that calls itself" 3 netcu "@$tap_folder/endless"
like "a command file that calls itself: text" "$output" "%NETCU-E-TOODEEP, *"
finish
