#!/bin/sh
# The command line of traceroute.
. "$SONDE_SOURCE/tests/tap.sh"
trace="$SONDE_BUILD/sonde traceroute"
status "no host" 2 $trace
for wrong in '-q 0' '-q 65' '-m 0' '-m 256' '-t 256' '-w 0' '-w x' '-p 0' '-p 65536' '-46' '-IT' \
	'-f 5 -m 4' '--mtu --flows 2' '--mtu -T' '-s ::1' '-s name' '--flows 0'; do
	# shellcheck disable=SC2086
	status "$wrong" 2 $trace $wrong 127.0.0.1
done
status "two hosts and a size" 2 $trace 127.0.0.1 127.0.0.2 60
status "a packet size that is none" 2 $trace 127.0.0.1 big
status "a packet size that is too large" 2 $trace 127.0.0.1 65001
status "an unknown host" 1 $trace name.invalid.
finish
