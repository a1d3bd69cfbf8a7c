# ls, view and redirection against bind9: a zone of 10,000 records, and one that is signed.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/nslookup/peers.sh"
enter "$0"
peers_addresses
{
	echo '@ 60 SOA a. b. 1 2 3 4 5'
	echo '@ 60 NS a.'
	awk 'BEGIN { for (i = 0; i < 9998; i++)
		printf "host%d 60 A 10.%d.%d.%d\n", i, i / 65536, i / 256 % 256, i % 256 }'
} >"$tap_folder/large.zone"
more='zone "large.test" { type master; file "large.zone"; };'
if command -v dnssec-signzone >/dev/null && command -v dnssec-keygen >/dev/null; then
	printf '@ 60 SOA a. b. 1 2 3 4 5\n@ 60 NS a.\nhost 60 A 10.0.0.1\n' >"$tap_folder/signed.zone"
	key=$(cd "$tap_folder" && dnssec-keygen -a ECDSAP256SHA256 signed.test 2>/dev/null)
	cat "$tap_folder/$key.key" >>"$tap_folder/signed.zone"
	(cd "$tap_folder" && dnssec-signzone -z -o signed.test signed.zone >/dev/null 2>&1)
	more="$more zone \"signed.test\" { type master; file \"signed.zone.signed\"; };"
fi
start_bind "$more"
system 192.168.95.1
cd "$tap_folder" || exit 1

# list LINE ...: the lines as commands; output and errors without the server's block.
list() {
	for line; do
		echo "$line"
	done | nslookup 2>&1 | sed 1,3d
}

is "a zone" "$(list 'ls 95.168.192.in-addr.arpa')" "[sirius.nene.com]
 95.168.192.in-addr.arpa.       server = sirius.nene.com               
 1                              host = sirius.nene.com"
is "all records" "$(list 'ls -d 95.168.192.in-addr.arpa')" "[sirius.nene.com]
 95.168.192.in-addr.arpa.       SOA   sirius.nene.com leary.sirius.nene.com. (1 86400 1800 3600000 86400)
 95.168.192.in-addr.arpa.       NS    sirius.nene.com
 1                              PTR   sirius.nene.com"
is "aliases" "$(list 'ls -a nene.com')" "[sirius.nene.com]
 www                            sirius.nene.com"
is "hosts" "$(list 'ls -h nene.com')" "[sirius.nene.com]
 sirius                         VAXstation 4000-90  VMS V5.5-2"
is "services" "$(list 'ls -s nene.com')" "[sirius.nene.com]
 sirius                         192.168.95.1 tcp smtp #65 finger"
is "a type" "$(list 'ls -t mx nene.com.')" "[sirius.nene.com]
 nene.com.                       10  mail.nene.com"
is "the type that is set" "$(list 'set q=minfo' 'ls -t nene.com')" "[sirius.nene.com]
 info                           requests.nene.com  errors.nene.com"
is "the last option counts" "$(list 'ls -d -a NENE.com')" "[sirius.nene.com]
 www                            sirius.nene.com"
is "name servers, PTR and addresses" "$(list 'ls nene.com' | awk '/sub|AAAA|fd00/ { print $1, $2, $NF }')" \
	"sirius fd00:95::1 fd00:95::1
sub server ns.sub.nene.com
ns.sub 10.1.0.1 10.1.0.1"
is "debug: whole names" "$(list 'set deb' 'ls -a nene.com')" "[sirius.nene.com]
 www.nene.com.                 	86400 IN sirius.nene.com"
is "set type=axfr" "$(list 'set q=axfr' 95.168.192.in-addr.arpa | wc -l)" 4
is "refused" "$(list 'ls closed.test')" "*** Can't list domain closed.test: Refused"
like "a zone of others" "$(list 'ls example.net')" "\*\*\* Can't list domain example.net: *"
is "no domain" "$(list 'ls -t')" "*** ls: invalid request ls -t"
is "no such type" "$(list 'ls -t foo nene.com')" "unknown query type: foo"

# A large one.
is "10,000 records: marks and count" "$(list 'ls -d large.test > all' | sed 's/#/#/g' | tr -d '\n')" \
	"[sirius.nene.com]$(printf '%200s' '' | tr ' ' '#')Received 10000 records."
is "10,000 records: the file" "$(head -n 2 all; grep -c ' A ' all; tail -n 1 all | wc -w)" \
	"> ls -d large.test > all
[sirius.nene.com]
9998
3"
is "10,000 records: each as dig has it" "$(sed 1,2d all | awk '/ A / { print $1 ".large.test.", $3 }' |
	sort | cksum)" \
	"$(dig +onesoa @192.168.95.1 large.test axfr | awk '$4 == "A" { print $1, $5 }' | sort | cksum)"
list 'ls -a nene.com >> all' >/dev/null
is "appended" "$(tail -n 3 all)" "> ls -a nene.com >> all
[sirius.nene.com]
 www                            sirius.nene.com"
printf '> ls x > y\n[host]\n b\n a\001\n c\n' >saved
is "view" "$(list 'view saved')" "[host]
 a\\001
 b
 c"
like "view: no such file" "$(list 'view nothing')" "\*\*\* Can't open nothing for reading: *"
like "a file that cannot be written" "$(list 'ls nene.com > /nonexistent/x')" \
	"\*\*\* Can't open /nonexistent/x for writing: *"
like "restricted: no files" "$(echo 'ls nene.com > x' | nslookup --restricted 2>&1)" \
	"*\*\*\* Can't open x for writing: nslookup runs with --restricted"
ok "a lookup into a file" sh -c "[ ! -e x ]"
list 'lone > found' >/dev/null
is "a lookup into a file: content" "$(cat found)" "> lone > found
Server:  sirius.nene.com
Address:  192.168.95.1

Name:    lone.nene.com
Address:  10.3.0.1"
is "JSON" "$(echo 'ls -a nene.com' | nslookup --json)" \
	'{"schema":"sonde.dns/1","name":"www.nene.com","type":"CNAME","class":"IN","ttl":86400,"data":"sirius.nene.com."}'

if [ -e signed.zone.signed ]; then
	is "signed: DO" "$(nslookup --json -dnssec -q=a host.signed.test. |
		jq -c '[.edns.do, [.answers[].type]]')" '[true,["A","RRSIG"]]'
	like "signed: key" "$(nslookup -q=dnskey signed.test.)" "*signed.test	rdata_48 = 25[67] 3 13 *"
	like "signed: NSEC" "$(nslookup -q=nsec host.signed.test.)" \
		"*host.signed.test	rdata_47 = signed.test. A RRSIG NSEC*"
	like "signed: signature" "$(nslookup -q=rrsig host.signed.test.)" "*rdata_46 = A 13 3 60 2*"
	is "signed: ls" "$(list 'ls -t rrsig signed.test' | grep -c 'signed.test\. ')" 6
else
	skip "a signed zone" "dnssec-signzone is not installed"
fi

# finger: the current host's.
finger_server() {
	python3 - "$@" <<-'END' &
		import socket, sys
		s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
		s.bind(('192.168.95.1', 79)); s.listen()
		open('finger.ready', 'w').close()
		while True:
		    c, _ = s.accept()
		    line = c.makefile('rb').readline()
		    c.sendall(b'asked ' + line + b'\xff\xfb\x01tab\there \x1b[2J\xe2\x80\xae\r\nlast')
		    for i in range(120 if b'many' in line else 0): c.sendall(b'line\r\n')
		    c.close()
	END
	finger_pid=$!
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
		[ ! -e finger.ready ] || break
		sleep 0.25
	done
}
is "finger: no host" "$(list finger)" "Finger: no current host defined."
is "finger: no server" "$(list sirius finger | tail -n 2)" "[sirius.nene.com]
finger: connect: Connection refused"
finger_server
is "finger" "$(list sirius 'finger gandalf' | tail -n 4)" "[sirius.nene.com]
asked /W gandalf
tab	here \\033[2J\\342\\200\\256
last"
is "finger without a user" "$(list sirius finger | sed -n '/^\[/,$p' | head -n 2)" "[sirius.nene.com]
asked "
is "finger into a file" "$(list sirius 'finger many> f' | tail -n 1; grep -c line f)" "##
120"
finish
