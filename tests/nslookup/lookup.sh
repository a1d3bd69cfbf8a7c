# nslookup and a real server: blocks, record texts, search, settings, byte for byte.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/nslookup/peers.sh"
enter "$0"
peers_addresses
start_bind
system 192.168.95.1
server="Server:  sirius.nene.com
Address:  192.168.95.1
"

# answer ARGUMENT ...: what stands behind the server's block.
answer() {
	nslookup "$@" 2>&1 | sed 1,3d
}

is "a host" "$(nslookup sirius)" "$server
Name:    sirius.nene.com
Addresses:  192.168.95.1, fd00:95::1"
is "A alone" "$(answer -q=a sirius)" "Name:    sirius.nene.com
Address:  192.168.95.1"
is "A alone, the original's default" "$(answer --classic sirius)" "Name:    sirius.nene.com
Address:  192.168.95.1"
is "AAAA alone" "$(answer -q=aaaa sirius)" "Name:    sirius.nene.com
Address:  fd00:95::1"
is "an alias" "$(answer -q=a www)" "Name:    sirius.nene.com
Address:  192.168.95.1
Aliases:  www.nene.com"
is "six addresses" "$(answer -q=a four | sed 's/10\.0\.0\.[0-9]/X/g')" "Name:    four.nene.com
Addresses:  X, X, X, X,
	  X, X"
is "an address" "$(answer 192.168.95.1)" "Name:    sirius.nene.com
Address:  192.168.95.1"
is "an address as records" "$(answer -q=ptr 192.168.95.1)" \
	"1.95.168.192.in-addr.arpa	name = sirius.nene.com"
is "IPv6 server" "$(nslookup -q=a sirius fd00:95::1)" "Server:  fd00:95::1
Address:  fd00:95::1

Name:    sirius.nene.com
Address:  192.168.95.1"
is "a server by name" "$(nslookup -q=a lone sirius)" "Server:  sirius.nene.com
Addresses:  192.168.95.1, fd00:95::1

Name:    lone.nene.com
Address:  10.3.0.1"
system 192.168.95.1 fd00:95::1
is "servers of one family" "$(nslookup -6 --json -q=a lone sirius | jq -r .server.address)" fd00:95::1
system 192.168.95.1
is "no such host" "$(answer nope)" "*** sirius.nene.com can't find nope: Non-existent domain"
is "no such record" "$(answer -q=mx sirius)" \
	"*** No mail exchanger (MX) records available for sirius"
is "no address" "$(answer group)" \
	"*** No address (A) or IPv6 address (AAAA) records available for group"
status "no such record" 1 nslookup -q=mx sirius
is "a zone that is served to others" "$(answer closed.test.)" \
	"*** sirius.nene.com can't find closed.test.: Refused"
is "a referral" "$(answer -norec -q=a x.sub)" "Name:    x.sub.nene.com
Served by:
- ns.sub.nene.com
	  10.1.0.1
	  sub.nene.com"

# Each type's text: name, type, what stands behind the owner's name.
while IFS='|' read -r type name text; do
	is "$type" "$(answer -q="$type" "$name" | sed "/^\$/,\$d")" "$(printf '%b' "$text")"
done <<'END'
ns|95.168.192.in-addr.arpa.|95.168.192.in-addr.arpa\tnameserver = sirius.nene.com
soa|nene.com.|nene.com\n\torigin = sirius.nene.com\n\tmail addr = leary.sirius.nene.com\n\tserial = 76\n\trefresh = 86400 (1 day)\n\tretry   = 1800 (30 mins)\n\texpire  = 3600000 (41 days 16 hours)\n\tminimum ttl = 86400 (1 day)
mb|mailbox|mailbox.nene.com\tmail box = sirius.nene.com
mg|group|group.nene.com\tmail group member = mailbox.nene.com
mr|rename|rename.nene.com\tmailbox rename = mailbox.nene.com
minfo|info|info.nene.com\n\trequests = requests.nene.com\terrors = errors.nene.com
type10|null|null.nene.com\tNULL (dlen 2)
wks|sirius|sirius.nene.com\n\tinet address = 192.168.95.1, protocol = tcp\n\t  smtp  #65  finger
hinfo|sirius|sirius.nene.com\tCPU = VAXstation 4000-90\tOS = VMS V5.5-2
mx|nene.com.|nene.com\tpreference = 10, mail exchanger = mail.nene.com
txt|nene.com.|nene.com\ttext = "plain" "quote \\" and \\\\ done"
txt|ctl|ctl.nene.com\ttext = "esc \\033[31m\\342\\200\\256"
rp|sirius|sirius.nene.com\n\tmailbox = leary.sirius.nene.com\ttext = (root)
afsdb|sirius|sirius.nene.com\tsubtype = 1, DCE/AFS server = afs.nene.com
x25|sirius|sirius.nene.com\tX25 = "311061700956"
isdn|sirius|sirius.nene.com\tISDN = "150862028003217-004"
rt|sirius|sirius.nene.com\tpreference = 10, router = relay.nene.com
uinfo|uinfo|uinfo.nene.com\tuser info = Leary
uid|uid|uid.nene.com\tuid = 1000
srv|_sip._tcp.nene.com|_sip._tcp.nene.com\tservice = 0 5 5060 sirius.nene.com.
caa|nene.com.|nene.com\trdata_257 = 0 issue "ca.example.net"
https|svc|svc.nene.com\trdata_65 = 1 . alpn=h2,h3 ipv4hint=192.168.95.1
tlsa|_443._tcp.nene.com.|_443._tcp.nene.com\trdata_52 = 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
ds|secure|secure.nene.com\trdata_43 = 8852 13 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
sshfp|sirius|sirius.nene.com\trdata_44 = 1 1 dd465c09cfa51fb45020cc83316fff21b9ec74ac
uri|uri|uri.nene.com\trdata_256 = 10 1 "https://nene.com/"
type65280|odd|odd.nene.com\trdata_65280 = \\# 3 010203
cname|www|www.nene.com\tcanonical name = sirius.nene.com
END

if nslookup --version | grep -q idn; then
	is "a name of other letters" "$(answer -q=a bücher)" "Name:    xn--bcher-kva.nene.com
Address:  10.4.0.1"
else
	skip "a name of other letters" "built without libidn2"
fi

# Names and the search list.
is "a name with a dot is searched too" "$(answer -q=a -domain=com sirius.nene)" \
	"Name:    sirius.nene.com
Address:  192.168.95.1"
is "not with nosearch" "$(answer -q=a -domain=com -nosea sirius.nene)" \
	"*** sirius.nene.com can't find sirius.nene: Refused"
is "nodefname" "$(answer -q=a -nodef sirius)" "*** sirius.nene.com can't find sirius: Refused"
is "the search list" "$(answer -q=a -srchl=closed.test/nene.com sirius)" "Name:    sirius.nene.com
Address:  192.168.95.1"
echo "box sirius.nene.com." >"$tap_folder/aliases"
is "HOSTALIASES" "$(HOSTALIASES=$tap_folder/aliases nslookup -q=a box | sed 1,3d)" \
	"Aliased to \"sirius.nene.com.\"

Name:    sirius.nene.com
Address:  192.168.95.1"

# Settings.
all="Default Server:  sirius.nene.com
Address:  192.168.95.1

Set options:
  nodebug  	  defname	  search	  recurse
  nod2		  novc		  noignoretc	  port=53
  querytype=A	  class=IN	  timeout=10	  retry=2
  root=a.root-servers.net
  domain=nene.com
  srchlist=nene.com"
is "set all" "$(echo | nslookup --classic -all)" "$all"
is "set all, changed" "$(nslookup --classic -all <<-'END' | sed 1,11d
	set nodef
	set nosea
	set norec
	set v
	set ig
	set q=mx
	set cl=chaos
	set ti=4
	set ret=7
	set ro=b.example
	set srchl=nene.com/com
	set d2
	set all
END
)" "Default Server:  sirius.nene.com
Address:  192.168.95.1

Set options:
  debug  	  nodefname	  nosearch	  norecurse
  d2		  vc		  ignoretc	  port=53
  querytype=MX	  class=CHAOS	  timeout=4	  retry=7
  root=b.example
  domain=nene.com
  srchlist=nene.com/com"
is "domain and its parents" "$(printf 'set do=a.b.c\nset all\n' | nslookup | tail -n 3 | head -n 2)" \
	"  domain=a.b.c
  srchlist=a.b.c/b.c"
echo "timeout=3" >"$HOME/.nslookuprc"
like "the file of settings" "$(echo 'set all' | nslookup -ret=5)" "*timeout=3	  retry=5*"
rm "$HOME/.nslookuprc"
is "nod2" "$(printf 'set d2\nset nod2\n' | nslookup | tail -n 1)" \
	"d2 mode disabled; still in debug mode"
for word in 'foo:*** Invalid option: foo' 'timeout=x:*** Invalid option: timeout=x' \
	'type=nope:unknown query type: nope' 'class=nope:unknown query class: nope' \
	'srchl=a/b/c/d/e/f/g:*** Invalid option: srchl=a/b/c/d/e/f/g'; do
	is "set ${word%%:*}" "$(echo "set ${word%%:*}" | nslookup 2>&1 >/dev/null)" "${word#*:}"
done
is "a wrong option is passed over" "$(nslookup -foo -q=a lone 2>&1 | sed 2,4d)" "*** Invalid option: foo
Name:    lone.nene.com
Address:  10.3.0.1"

# Debugging.
is "debug" "$(printf 'set deb\nset q=a\nlone\n' | nslookup | sed -e 1,6d -e 's/id = [0-9]*/id = 1/')" \
	"------------
Got answer:
    HEADER:
	opcode = QUERY, id = 1, rcode = NOERROR
	header flags:  response, auth. answer, want recursion
	questions = 1,  answers = 1,  authority records = 0,  additional = 1

    QUESTIONS:
	lone.nene.com, type = A, class = IN
    ANSWERS:
    ->  lone.nene.com
	internet address = 10.3.0.1
	ttl = 86400 (1 day)
    EDNS:
	version = 0, udp size = 1232, flags = none

------------
Name:    lone.nene.com
Address:  10.3.0.1"
like "d2" "$(nslookup -d2 -q=a lone)" "*SendRequest(), len *type = A, class = IN, dlen = 4*"
is "JSON" "$(nslookup --json -q=a lone | jq -c '[.schema, .asked, .name, .status, .answers]')" \
	'["sonde.dns/1","lone","lone.nene.com","NOERROR",[{"name":"lone.nene.com","type":"A","class":"IN","ttl":86400,"data":"10.3.0.1"}]]'
is "JSON: nothing found" "$(nslookup --json -q=a nope | jq -c '[.status, .error]')" \
	'["NXDOMAIN","Non-existent domain"]'
is "JSON: text" "$(nslookup --json -q=txt ctl | jq -r '.answers[0].data')" \
	'"esc \027[31m\226\128\174"'
finish
