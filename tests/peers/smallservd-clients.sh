#!/bin/sh
# smallservd on its standard ports, asked by programs of other people and by ours.
if [ "$(id -u)" -ne 0 ]; then
	echo '1..0 # SKIP needs root, for namespaces of network and mounts'
	exit 0
fi
# Ports and users of its own.
if [ -z "$SONDE_IN_NAMESPACE" ]; then
	SONDE_IN_NAMESPACE=1 exec unshare --net --mount -- "$0" "$@" || exit 1
fi
. "$SONDE_SOURCE/tests/tap.sh"
ip link set lo up
cd "$tap_folder" || exit 1
chmod 755 .
cp /etc/passwd passwd
cat >>passwd <<-END
	gandalf:x:61500:61500:& the Grey,Hall 1:$tap_folder/gandalf:/bin/sh
	frodo:x:61501:61501:Frodo Baggins:$tap_folder/frodo:/bin/sh
	smeagol:x:61502:61502:Gollum:$tap_folder/smeagol:/bin/sh
END
mount --bind passwd /etc/passwd
mkdir gandalf frodo smeagol
printf 'A wizard is never late.\n\033[31m\n' >gandalf/.plan
chown -R 61500:61500 gandalf
: >smeagol/.nofinger
: >smeagol/.noident
# Logins: an hour ago, and eight days ago.
python3 - <<-'END'
	import struct, time
	def entry(user, line, host, when):
	    return struct.pack('hi32s4s32s256shhiii16s20x', 7, 1, line, b'1', user, host, 0, 0, 0,
	                       int(when), 0, b'')
	with open('utmp', 'wb') as f:
	    f.write(entry(b'gandalf', b'pts/7', b'shire.example', time.time() - 3600))
	    f.write(entry(b'frodo', b'tty1', b'', time.time() - 8 * 86400))
	    f.write(entry(b'smeagol', b'tty2', b'', time.time()))
	    f.write(entry(b'root', b'tty3', b'', time.time()))
END
cat >conf <<-END
	amplify = 127.0.0.0/8
	log-rate = 1000
	[ident]
	listen = 127.0.0.1 ::
	[finger]
	utmp = $tap_folder/utmp
	node = NENE
	plan = yes
	[quote]
	quote = "Quote-of-the-day"
END
"$SONDE_BUILD/sonde" smallservd -c conf 2>log &
pid=$!
for _ in $(seq 100); do
	grep -q 'serves time/udp' log && break
	sleep 0.05
done
# The kernel's word for it: no capabilities, none to be had, and system calls filtered.
filtered=2
[ "$SONDE_SANITIZED" = no ] || filtered=*
for child in $(ps -o pid= --ppid "$pid"); do
	like "process $((child == $(ps -o pid= --ppid "$pid" | head -1) ? 1 : 2)) of it is confined" \
		"$(grep -E '^(CapPrm|CapEff|NoNewPrivs|Seccomp):' "/proc/$child/status" |
			tr -s '\t\n' ' ')" \
		"CapPrm: 0000000000000000 CapEff: 0000000000000000 NoNewPrivs: 1 Seccomp: $filtered "
done
like "the server is not root" "$(ps -o user= --ppid "$pid" | sort -u)" '[!r]*'
hour=$(date -d '1 hour ago' '+%a %H:%M')
week=$(LC_ALL=C date -d '8 days ago' '+%d-%b-%y')
is "finger: the table, byte by byte" \
	"$(printf '\r\n' | nc -N 127.0.0.1 79 | sed '1s/at .*/at TIME/' | tr '\r' '~')" \
	"Status of Linux on node NENE at TIME
Username   Node     Name         New Mail   When        Terminal~
gandalf    NENE     Gandalf the Grey        0 $hour pts/7~
frodo      NENE     Frodo Baggins           0 $week tty1~"
is "finger: one user" "$(printf 'frodo\r\n' | nc -N 127.0.0.1 79 | tr -d '\r' | tail -n +3)" \
	"frodo      NENE     Frodo Baggins           0 $week tty1"
is "finger: who hides does not exist" "$(printf 'smeagol\r\n' | nc -N 127.0.0.1 79 | tr -d '\r')" \
	"finger: smeagol: no such user."
is "finger: root is not shown" "$(printf 'root\r\n' | nc -N 127.0.0.1 79 | tr -d '\r')" \
	"finger: root: no such user."
like "finger: the long form, a plan cleaned" "$(printf '/W gandalf\r\n' | nc -N 127.0.0.1 79 | tr -d '\r')" \
	"Login: gandalf                          Name: Gandalf the Grey
On since * on pts/7
No mail.
Plan:
A wizard is never late.
?[[]31m"
if command -v finger >/dev/null; then
	like "finger(1)" "$(finger @127.0.0.1 | tr -d '\r')" "*Status of Linux*gandalf*frodo*"
	like "finger(1) -l" "$(finger -l gandalf@127.0.0.1 | tr -d '\r')" "*never late*"
	like "finger(1), forwarding" "$(finger a@b@127.0.0.1)" "*Finger forwarding service denied*"
else
	skip "finger(1)" "finger is not installed"
fi
if [ -x "$SONDE_BUILD/src/prog/finger" ]; then
	like "our finger" "$("$SONDE_BUILD/sonde" finger gandalf@127.0.0.1)" "*gandalf*pts/7*"
fi
if [ -x "$SONDE_BUILD/src/prog/discard" ]; then
	ok "our discard" timeout 20 "$SONDE_BUILD/sonde" discard 127.0.0.1 </dev/null
fi
PATH=$PATH:/usr/sbin
if command -v rdate >/dev/null; then
	now=$(date +%s)
	for flag in -p -pu; do
		got=$(date -d "$(rdate "$flag" 127.0.0.1)" +%s)
		is "rdate $flag" "$((got - now >= 0 && got - now < 10))" 1
	done
else
	skip "rdate" "rdate is not installed"
fi
if command -v telnet >/dev/null; then
	like "telnet, quote" "$( (sleep 1) | telnet 127.0.0.1 17 2>&1 | tr -d '\r')" "*Quote-of-the-day*"
else
	skip "telnet" "telnet is not installed"
fi
if command -v nmap >/dev/null; then
	got=$(timeout 60 nmap -n -sT -sV -p 7,13,19,37,79,113 --version-light \
		--script daytime,finger,auth-owners 127.0.0.1 2>&1)
	for service in '7/tcp *open *echo' '13/tcp *open *daytime' '19/tcp *open *chargen' \
		'37/tcp *open *time' '79/tcp *open *finger' '113/tcp *open *ident'; do
		ok "nmap: $service" sh -c 'echo "$1" | grep -E -q "$2"' - "$got" "^$service"
	done
	like "nmap: daytime" "$got" "*daytime:*20*"
	like "nmap: finger" "$got" "*finger:*gandalf*"
else
	skip "nmap" "nmap is not installed"
fi

# ident: whose connection is it? Each user holds one.
cat >hold.py <<-'END'
	import os, socket, sys, time
	family = socket.AF_INET6 if ':' in sys.argv[2] else socket.AF_INET
	link = sys.argv[2].startswith('fe80')
	rest = (0, socket.if_nametoindex('veth0')) if link else ()
	server = socket.socket(family); server.bind((sys.argv[2], 0, *rest)); server.listen()
	name = server.getsockname()
	user = int(sys.argv[1])
	kind = sys.argv[3]
	os.setgid(user); os.setuid(user)
	client = socket.socket(family); client.connect(name)
	if kind != 'unaccepted':
	    served, _ = server.accept()
	def ask(here, there):
	    query = socket.socket(family); query.connect((sys.argv[2], 113, *rest))
	    query.sendall(b'%d , %d\r\n' % (here, there))
	    return query.recv(1000).decode('ascii').split(':', 1)[1].strip()
	here, there = client.getsockname()[1], name[1]
	if kind == 'unaccepted':
	    print(ask(there, here))
	elif kind == 'closed':
	    client.close(); served.recv(1); served.close(); time.sleep(0.2)
	    print(ask(here, there))
	else:
	    print(ask(here, there))
END
is "ident: a user" "$(python3 hold.py 61500 127.0.0.1 held)" "USERID:UNIX:gandalf"
is "ident: over IPv6" "$(python3 hold.py 61501 ::1 held)" "USERID:UNIX:frodo"
ip link add veth0 type veth peer name veth1
ip link set veth1 up
ip link set veth0 up
ip address add fe80::1234/64 dev veth0 nodad
is "ident: of a link-local address" "$(python3 hold.py 61501 fe80::1234 held)" "USERID:UNIX:frodo"
is "ident: a number without a name" "$(python3 hold.py 61999 127.0.0.1 held)" "USERID:UNIX:61999"
is "ident: who hides" "$(python3 hold.py 61502 127.0.0.1 held)" "ERROR:HIDDEN-USER"
is "ident: not accepted yet" "$(python3 hold.py 61500 127.0.0.1 unaccepted)" "ERROR:NO-USER"
is "ident: TIME_WAIT is nobody's" "$(python3 hold.py 61500 127.0.0.1 closed)" "ERROR:NO-USER"

# Tokens instead of names. The keys are root's: the server reads them before it becomes somebody else.
od -An -vN32 -tx1 -w32 /dev/urandom >keys
chmod 600 keys
printf '[ident]\nreply = token\nkey-file = %s/keys\n' "$tap_folder" >>conf
kill -HUP "$pid"
for _ in $(seq 100); do
	grep -q 'was read again' log && break
	sleep 0.05
done
answer=$(python3 hold.py 61500 127.0.0.1 held)
like "ident: a token" "$answer" "USERID:OTHER:*"
token=${answer##*:}
is "ident: 100 characters of it" "${#token}" 100
got=$("$SONDE_BUILD/sonde" smallservd -c conf --ident-token "$token")
like "ident: whose it is" "$got" "user   gandalf (61500)
here   127.0.0.1:*
there  127.0.0.1:*
asked  20??-??-?? ??:??:?? UTC"
ok "ident: the log has both" grep -q "$token is user 61500" log
is "ident: each has its own" "$([ "$(python3 hold.py 61500 127.0.0.1 held)" = "$answer" ]; echo $?)" 1
is "ident: who hides, hides" "$(python3 hold.py 61502 127.0.0.1 held)" "ERROR:HIDDEN-USER"
kill "$pid"
wait "$pid"
is "ends" $? 0

# Sockets of systemd: of a parent that has bound them.
cat >activate.py <<-'END'
	import os, socket, sys
	sockets = []
	for kind, port in ((socket.SOCK_STREAM, 2007), (socket.SOCK_DGRAM, 2007), (socket.SOCK_STREAM, 17)):
	    s = socket.socket(socket.AF_INET, kind)
	    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
	    s.bind(('127.0.0.1', port))
	    if kind == socket.SOCK_STREAM:
	        s.listen()
	    sockets.append(s)
	high = [os.dup2(s.fileno(), 100 + i) for i, s in enumerate(sockets)]
	for i, fd in enumerate(high):
	    os.dup2(fd, 3 + i, inheritable=True)
	os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS='3', LISTEN_FDNAMES='echo:echo-udp:unknown')
	os.execv(sys.argv[1], sys.argv[1:])
END
python3 activate.py "$SONDE_BUILD/src/prog/smallservd" -c conf 2>log &
pid=$!
for _ in $(seq 100); do
	grep -q 'serves quote/tcp' log && break
	sleep 0.05
done
is "sockets of systemd" "$(cat log)" "smallservd: serves echo/tcp 127.0.0.1:2007
smallservd: serves echo/udp 127.0.0.1:2007
smallservd: serves quote/tcp 127.0.0.1:17"
is "echo there" "$(printf abc | nc -N 127.0.0.1 2007)" abc
is "UDP there" "$(printf abc | timeout 5 nc -u -w1 127.0.0.1 2007)" abc
is "quote there" "$(nc -N 127.0.0.1 17 </dev/null | tr -d '\r')" "Quote-of-the-day"
kill -HUP "$pid"
sleep 0.3
is "echo there, after a reload" "$(printf abc | nc -N 127.0.0.1 2007)" abc
kill "$pid"
wait "$pid"
finish
