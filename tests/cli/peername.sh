#!/bin/sh
# peername over connections on the loopback interface, made by a helper that tells its descriptors.
. "$SONDE_SOURCE/tests/tap.sh"

peername="$SONDE_BUILD/sonde peername"
mkfifo "$tap_folder/go"

# A server and a client in one process; its numbers are left in $tap_folder/facts, and it lives until
# something is written to the fifo.
python3 - "$tap_folder" <<-'END' &
	import os, socket, sys
	folder = sys.argv[1]
	listener = socket.create_server(('127.0.0.1', 0))
	client = socket.create_connection(listener.getsockname())
	server, _ = listener.accept()
	udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	udp.connect(('127.0.0.1', 9))
	dual = socket.socket(socket.AF_INET6)
	try:
	    dual.bind(('::', 0))
	    dual.listen()
	    v4 = socket.create_connection(('127.0.0.1', dual.getsockname()[1]))
	    mapped, _ = dual.accept()
	except OSError:
	    v4 = mapped = client
	inode = os.readlink(f'/proc/self/fd/{client.fileno()}')
	with open(folder + '/new', 'w') as f:
	    print(os.getpid(), client.fileno(), listener.fileno(), udp.fileno(), mapped.fileno(),
	          inode, client.getsockname()[1], client.getpeername()[1],
	          mapped.getpeername()[1], file=f)
	os.rename(folder + '/new', folder + '/facts')
	open(folder + '/go').read()
	END
helper=$!
while [ ! -f "$tap_folder/facts" ]; do sleep 0.05; done
read -r pid fd listener udp mapped inode here there mapped_port <"$tap_folder/facts"

wanted="        Local address: 127.0.0.1, port: $here
        Remote address: 127.0.0.1, port: $there"
is "a descriptor" "$($peername "$pid/$fd")" "$wanted"
is "an inode" "$($peername "$inode")" "$wanted"
number=${inode#socket:[}
number=${number%]}
is "the original's spelling" "$($peername "INET$number:")" "$wanted"
is "inode:N" "$($peername "inode:$number")" "$wanted"
is "a process: one connection" "$($peername "$pid" | wc -l)" 2
like "--all: every connection" "$($peername --all "$pid")" "*port: $here
*port: $there*port: $there
*port: $here*"
like "UDP that is connected" "$($peername -v "$pid/$udp")" "*port: 9
        Protocol: udp, process: $pid, inode: *"
like "IPv4 mapped into IPv6 is shown as IPv4" "$($peername "$pid/$mapped")" \
	"*Local address: 127.0.0.1,*Remote address: 127.0.0.1, port: $mapped_port"
is "JSON" "$($peername --json "$pid/$fd" | jq -c '[.protocol,.local,.remote,.pid,.source]')" \
	"[\"tcp\",{\"address\":\"127.0.0.1\",\"port\":$here},{\"address\":\"127.0.0.1\",\"port\":$there},$pid,\"socket\"]"

status "a socket that listens" 1 $peername "$pid/$listener"
is "a socket that listens: sentence" "$output" "peername: $pid/$listener is not a network connection"
echo >"$tap_folder/go"
wait "$helper"

is "descriptor of its own" "$(python3 - "$SONDE_BUILD/sonde" <<-'END'
	import socket, subprocess, sys
	listener = socket.create_server(('127.0.0.1', 0))
	client = socket.create_connection(listener.getsockname())
	fd = client.fileno()
	text = subprocess.run([sys.argv[1], 'peername', f'fd:{fd}'], pass_fds=[fd],
	                      capture_output=True, text=True).stdout
	want = ''.join(f'        {w} address: {a[0]}, port: {a[1]}\n' for w, a in
	               (('Local', client.getsockname()), ('Remote', client.getpeername())))
	print(text == want)
	END
)" True

# A login server: the process that holds the master side of the terminal has the connection.
is "the terminal of a remote login" "$(python3 - "$SONDE_BUILD/sonde" <<-'END'
	import os, pty, socket, sys
	listener = socket.create_server(('127.0.0.1', 0))
	client = socket.create_connection(listener.getsockname())
	server, _ = listener.accept()
	listener.close()
	client_address = client.getsockname()
	os.set_inheritable(client.fileno(), False)
	pid, master = pty.fork()
	if pid == 0:
	    os.execv(sys.argv[1], ['sonde', 'peername', 'TT:'])
	client.close()
	text = b''
	try:
	    while chunk := os.read(master, 4096):
	        text += chunk
	except OSError:
	    pass
	os.waitpid(pid, 0)
	lines = text.decode().replace('\r', '').splitlines()
	print(lines == [f'        Local address: 127.0.0.1, port: {server.getsockname()[1]}',
	                f'        Remote address: 127.0.0.1, port: {client_address[1]}'])
	END
)" True

status "no such process" 1 $peername 2147483646
is "no such process: sentence" "$output" "peername: there is no process 2147483646"
status "no terminal" 1 setsid -w $peername
is "no terminal: sentence" "$output" "peername: TT: is not a network connection"
status "a closed descriptor" 1 $peername fd:99
for argument in foo 12x pts/ fd: inode:x socket:[1 99999999999; do
	status "no device: $argument" 2 $peername "$argument"
done
status "two devices" 2 $peername 1 2
finish
