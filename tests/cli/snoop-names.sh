# Names of addresses in snoop: name files, the files of /etc, fixed names; -r, -n and -N.
. "$SONDE_SOURCE/tests/tap.sh"

SONDE_ETC=$SONDE_SOURCE/tests/etc
export SONDE_ETC
capture=$tap_folder/a.pcap
cp "$SONDE_SOURCE/tests/captures/http.pcap" "$capture"

snoop() {
	"$SONDE_BUILD/sonde" snoop "$@"
}

# ends ARGUMENT ...: source and destination of the first packet.
ends() {
	snoop "$@" -p 1 2>/dev/null | awk '{ print $3, $5 }'
}

is "numbers" "$(ends -r -i "$capture")" "10.9.0.10 10.9.0.1"
is "names of the hosts file" "$(ends -i "$capture")" "client server"
like "names in JSON" "$(snoop --json -i "$capture" -p 1)" \
	'*"source":"10.9.0.10","source_name":"client","destination":"10.9.0.1","destination_name":"server"*'

cat >"$tap_folder/names" <<-'END'
	# a name file
	10.9.0.1	web alias
	10.9.0.10	browser # the one on the left
	nonsense
END
is "a name file" "$(ends -i "$capture" -n "$tap_folder/names")" "browser web"
is "a name file, without looking up" "$(ends -r -i "$capture" -n "$tap_folder/names")" "browser web"
is "a name file is told" "$(snoop -r -i "$capture" -n "$tap_folder/names" 2>&1 >/dev/null)" \
	"Loading name file $tap_folder/names"
status "a name file that is not there" 3 snoop -i "$capture" -n /nonexistent
is "a name file that is not there: sentence" "$output" "snoop: /nonexistent not found"

status "creating a name file" 0 snoop -N -i "$capture"
is "creating is told, nothing else" "$output" "Creating name file $capture.names"
is "the name file" "$(cat "$capture.names")" "10.9.0.10	client
10.9.0.1	server server.example.net
fd09::a	client6
fd09::1	server6"
is "it is loaded" "$(snoop -r -i "$capture" 2>&1 >/dev/null)" "Loading name file $capture.names"
is "it is used" "$(ends -r -i "$capture")" "client server"
is "another one instead" "$(ends -r -i "$capture" -n "$tap_folder/names")" "browser web"
status "creating without a file's name" 3 snoop -N -i - <"$capture"
finish
