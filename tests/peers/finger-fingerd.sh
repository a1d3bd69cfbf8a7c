#!/bin/sh
# finger against the finger server that Debian has, started for each connection as inetd does.
. "$SONDE_SOURCE/tests/tap.sh"
fingerd=$(PATH=$PATH:/usr/sbin command -v in.fingerd) || skip_all "in.fingerd is not installed"
python3 - "$tap_folder" "$fingerd" <<-'END' &
	import os, socket, subprocess, sys
	s = socket.create_server(('127.0.0.1', 0))
	with open(sys.argv[1] + '/new', 'w') as f:
	    print(s.getsockname()[1], file=f)
	os.rename(sys.argv[1] + '/new', sys.argv[1] + '/port')
	while True:
	    c, _ = s.accept()
	    subprocess.run([sys.argv[2]], stdin=c, stdout=c, stderr=c)
	    c.close()
	END
server=$!
while [ ! -f "$tap_folder/port" ]; do sleep 0.05; done
ask="timeout 20 $SONDE_BUILD/sonde finger -p $(cat "$tap_folder/port")"
like "a user" "$($ask root@127.0.0.1)" "\\[127.0.0.1\\]
*Login: root*Name: *Directory: /root*"
like "the long form" "$($ask -l root@127.0.0.1)" "*Login: root*"
like "nobody of that name" "$($ask no-such-user@127.0.0.1)" "*no-such-user*no such user*"
status "who is there" 0 $ask @127.0.0.1
like "forwarding is refused in words" "$($ask root@elsewhere@127.0.0.1)" "\\[127.0.0.1\\]
*orward*"
kill "$server"
wait "$server" 2>/dev/null
finish
