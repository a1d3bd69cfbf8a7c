# nslookup without a network: usage, options, command lines that ask nobody.
. "$SONDE_SOURCE/tests/tap.sh"

mkdir "$tap_folder/etc"
echo "nameserver 127.0.0.1" >"$tap_folder/etc/resolv.conf"
SONDE_ETC=$tap_folder/etc
HOME=$tap_folder
export SONDE_ETC HOME

nslookup() {
	"$SONDE_BUILD/sonde" nslookup "$@"
}

status "help" 0 nslookup --help
like "help: text" "$output" "Usage:
   nslookup *--json*"
status "version" 0 nslookup --version
like "version: text" "$output" "nslookup (sonde) [0-9]*"
status "too many operands" 2 nslookup a b c
like "too many operands: text" "$output" "Usage:*"
# Nobody serves port 1 of this host.
status "no server" 1 nslookup -port=1 a.example
is "no server: text" "$output" "*** Can't find server name for address 127.0.0.1: No response from server
*** Default servers are not available"
status "no server by address" 1 nslookup -port=1 a.example ::1
is "no server by address: text" "$output" "Server:  ::1
Address:  ::1

*** ::1 can't find a.example: No response from server"
is "JSON" "$(nslookup --json -port=1 -q=a a.example ::1 | jq -c '[.status, .error]')" \
	'["NORESPONSE","No response from server"]'
like "a name that is none" "$(nslookup -port=1 "a..b." ::1 2>&1)" "*\*\*\* ::1 can't find a..b.: Format error"
is "what is echoed is cleaned" "$(nslookup -port=1 "$(printf 'a\033[1mb.')" ::1 2>&1 | tail -n 1)" \
	"*** ::1 can't find a\\033[1mb.: No response from server"
is "wrong options are reported and passed over" "$(nslookup -nonsense -port=1 a.example ::1 2>&1 | head -n 1)" \
	"*** Invalid option: nonsense"
is "options for completion" "$(nslookup --list-options | cut -f 2,3 | grep -c -e '^json' -e '^querytype	=VALUE$' -e '^norecurse')" 3
finish
