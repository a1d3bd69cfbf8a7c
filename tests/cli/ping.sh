#!/bin/sh
# The command lines of ping and ping_v2.
. "$SONDE_SOURCE/tests/tap.sh"
ping="$SONDE_BUILD/sonde ping"
v2="$SONDE_BUILD/sonde ping_v2"
status "no host" 2 $ping
is "no host: sentence" "$output" 'ping: which host? "ping --help" shows how to ask'
status "too much data" 2 $ping 127.0.0.1 64513
is "too much data: sentence" "$output" "ping: packet size too large: at most 64512 bytes of data"
status "too much data, as an option" 2 $ping -s 64513 127.0.0.1
status "more digits than a number has" 2 $ping 127.0.0.1 99999999999999999999999
status "-4 and -6" 2 $ping -46 127.0.0.1
status "an interval of nothing" 2 $ping -i 0 127.0.0.1
status "--mtu with two hosts" 2 $ping --mtu 127.0.0.1 127.0.0.2
status "a list that is missing" 3 $ping --hosts "$tap_folder/none"
status "an unknown host" 1 $ping -c 1 name.invalid.
like "an unknown host: sentence" "$output" "ping: *name.invalid.*"
for wrong in '0' 'x' '-1' '1 64513' '1 x' '1 1 0' '1 1 x' '1 1 1 maybe' '1 1 1 y z'; do
	# shellcheck disable=SC2086
	status "ping_v2 parameters: $wrong" 2 $v2 -- 127.0.0.1 $wrong
done
status "ping_v2: no host" 2 $v2
finish
