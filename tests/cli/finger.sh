#!/bin/sh
# finger and discard against servers of this script's own on the loopback interface.
. "$SONDE_SOURCE/tests/tap.sh"
finger="$SONDE_BUILD/sonde finger"
discard="$SONDE_BUILD/sonde discard"

# A finger server that tells what it was asked, in the manner that the question names; a server that
# discards; one that resets; their ports are left in $tap_folder/ports.
python3 - "$tap_folder" <<-'END' &
	import os, socket, struct, sys, threading
	def serve(handle):
	    s = socket.create_server(('127.0.0.1', 0))
	    def loop():
	        while True:
	            c, _ = s.accept()
	            threading.Thread(target=handle, args=(c,), daemon=True).start()
	    threading.Thread(target=loop, daemon=True).start()
	    return s.getsockname()[1]
	def finger(c):
	    q = b''
	    while not q.endswith(b'\n'):
	        b = c.recv(1)
	        if not b:
	            break
	        q += b
	    if q == b'hostile\r\n':
	        c.sendall(b'\x1b[2Jname\r\n\x85\x00\xe2\x80\xae\tend')
	    elif q == b'flood\r\n':
	        try:
	            while True:
	                c.sendall(b'x' * 65536)
	        except OSError:
	            pass
	    elif q == b'silence\r\n':
	        threading.Event().wait(5)
	    else:
	        c.sendall(b'asked ' + repr(q).encode() + b'\r\n')
	    c.close()
	def sink(c):
	    while c.recv(65536):
	        pass
	    c.close()
	def reset(c):
	    c.recv(10)
	    c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
	    c.close()
	u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	u.bind(('127.0.0.1', 0))
	folder = sys.argv[1]
	mkports = [serve(finger), serve(sink), serve(reset), u.getsockname()[1]]
	with open(folder + '/new', 'w') as f:
	    print(*mkports, file=f)
	os.rename(folder + '/new', folder + '/ports')
	n = 0
	while True:
	    data = u.recv(65536)
	    n += len(data)
	    with open(folder + '/udp', 'w') as f:
	        print(n, file=f)
	END
servers=$!
while [ ! -f "$tap_folder/ports" ]; do sleep 0.05; done
read -r fport dport rport uport <"$tap_folder/ports"
ask="$finger -p $fport"

is "a user" "$($ask root@127.0.0.1)" "[127.0.0.1]
asked b'root\\r\\n'"
is "everybody" "$($ask @127.0.0.1 | tail -1)" "asked b'\\r\\n'"
is "the long form" "$($ask -l root@127.0.0.1 | tail -1)" "asked b'/W root\\r\\n'"
is "forwarded" "$($ask a@b@127.0.0.1 | tail -1)" "asked b'a@b\\r\\n'"
is "two questions" "$($ask a@127.0.0.1 b@127.0.0.1 | grep -c asked)" 2
is "control characters are shown, not sent" "$($ask hostile@127.0.0.1 | od -An -c | tr -d '\033\205' | grep -c '033')" 0
like "hostile text" "$($ask hostile@127.0.0.1)" "*\\033\[2Jname*"
status "an answer without end" 1 $ask flood@127.0.0.1
like "an answer without end: sentence" "$output" "*finger: the answer is longer than 1048576 bytes: *"
status "a server that keeps silent" 1 $ask -t 0.3 silence@127.0.0.1
status "nobody listens" 1 $finger -p 1 root@127.0.0.1
like "nobody listens: sentence" "$output" "*finger: connect: Connection refused"
for wrong in '' root root@ "$(printf 'a\nb@127.0.0.1')"; do
	status "no question: $wrong" 2 $finger "$wrong"
done
status "a question too long" 2 $finger "$(printf '%0600d' 0)@127.0.0.1"

send="$discard -p $dport"
like "discard: so many writes" "$($send -n 100 -s 1000 127.0.0.1)" "100000 bytes in 100 writes, *"
is "discard: standard input" "$(seq 1000 | $send --json 127.0.0.1 | jq -c '[.bytes, .confirmed]')" '[3893,true]'
status "discard: a second" 0 $send -t 0.2 127.0.0.1
status "discard: the server resets" 1 $discard -p "$rport" -n 100000 127.0.0.1
status "discard: nobody listens" 1 $discard -p 1 -n 1 127.0.0.1
status "discard: UDP" 0 $discard -u -p "$uport" -n 10 -s 100 127.0.0.1
tries=0
until [ "$(cat "$tap_folder/udp" 2>/dev/null)" = 1000 ] || [ $tries -eq 100 ]; do
	sleep 0.05
	tries=$((tries + 1))
done
is "discard: UDP, all of it" "$(cat "$tap_folder/udp")" 1000
status "discard: UDP, nobody listens" 1 $discard -u -p 1 -n 1000 127.0.0.1
status "discard: a datagram too large" 2 $discard -u -p "$uport" -n 1 -s 65508 127.0.0.1
status "discard: no host" 2 $discard
kill "$servers"
wait "$servers" 2>/dev/null
status "discard: an unknown host" 1 $discard -n 1 name.invalid.
finish
