#!/bin/sh
# arpsnmp over files: events, the data file, mail, what goes wrong.
. "$SONDE_SOURCE/tests/tap.sh"

cd "$tap_folder" || exit 1
arpsnmp="$SONDE_BUILD/sonde arpsnmp -n"
mkdir vendors
cat >vendors/oui.csv <<-'END'
	Registry,Assignment,Organization Name,Organization Address
	MA-L,080020,"Example ""Sun"", Inc.",1 Road
	MA-L,0000A2,Short,2 Road
END
printf 'Registry,Assignment,Organization Name,Organization Address\nMA-S,0000A2123,Longest,3 Road\n' \
	>vendors/oui36.csv

# see MAC TIME [IP]: one run with one station.
see() {
	printf '%s\t%s\t%s\n' "$1" "${3-192.0.2.69}" "$2" >seen
	$arpsnmp -d seen
}

status "no data file" 3 $arpsnmp -d
is "no data file: sentence" "$output" \
	"arpsnmp: ARP.DAT: no such file; create it empty the first time"
: >ARP.DAT
is "new station, octets without leading zeros" "$(see aa:01:02:03:04:05 1000)" \
	"new station 192.0.2.69 aa:1:2:3:4:5"
is "seen again" "$(see aa:1:2:3:4:5 2000)" ""
is "the file has the later time" "$(cat ARP.DAT)" "$(printf 'aa:1:2:3:4:5\t192.0.2.69\t2000\t\t')"
is "and keeps the earlier version" "$(cat ARP.DAT-)" "$(printf 'aa:1:2:3:4:5\t192.0.2.69\t1000\t\t')"
is "changed" "$(see 8:0:20:2:3:4 3000)" \
	"changed ethernet address 192.0.2.69 8:0:20:2:3:4 (aa:1:2:3:4:5)"
is "flip flop" "$(see aa:1:2:3:4:5 3000)" "flip flop 192.0.2.69 aa:1:2:3:4:5 (8:0:20:2:3:4)"
is "flip flop in the same second, back" "$(see 8:0:20:2:3:4 3000)" \
	"flip flop 192.0.2.69 8:0:20:2:3:4 (aa:1:2:3:4:5)"
is "a third" "$(see 0:0:a2:12:34:56 4000)" \
	"changed ethernet address 192.0.2.69 0:0:a2:12:34:56 (8:0:20:2:3:4)"
is "reused" "$(see aa:1:2:3:4:5 5000)" \
	"reused old ethernet address 192.0.2.69 aa:1:2:3:4:5 (0:0:a2:12:34:56)"
is "new activity after half a year" "$(see aa:1:2:3:4:5 15816200)" \
	"new activity 192.0.2.69 aa:1:2:3:4:5"
is "not before" "$(see aa:1:2:3:4:5 31627399)" ""
is "IPv6" "$(see 2:0:0:0:0:1 1000 2001:db8::1)" "new station 2001:db8::1 2:0:0:0:0:1"
see aa:0:4:0:1:2 6000 192.0.2.7 >/dev/null
see 8:0:20:1:1:1 6001 192.0.2.7 >/dev/null
is "DECnet" "$(see aa:0:4:0:1:2 6002 192.0.2.7)" \
	"suppressed DECnet flip flop 192.0.2.7 aa:0:4:0:1:2 (8:0:20:1:1:1)"
is "link-local addresses are one for each link" "$(
	printf '2:0:0:0:0:1\tfe80::1\t1\t\teth0\n2:0:0:0:0:2\tfe80::1\t1\t\teth1\n' >seen
	$arpsnmp -d seen; $arpsnmp -d seen)" "new station fe80::1 2:0:0:0:0:1
new station fe80::1 2:0:0:0:0:2"

is "the whole report" "$(
	: >whole
	printf '8:0:20:1:2:3\t192.0.2.1\t86400\thost.example.test\teth0\n' >whole
	printf '0:0:a2:12:34:56\t192.0.2.1\t273600\n' >seen
	TZ=UTC $arpsnmp -dv -f whole --vendors vendors seen)" \
	"changed ethernet address 192.0.2.1 0:0:a2:12:34:56 (8:0:20:1:2:3)

            hostname: <unknown>
          ip address: 192.0.2.1
           interface: 
    ethernet address: 00:00:a2:12:34:56
     ethernet vendor: Longest
old ethernet address: 08:00:20:01:02:03
 old ethernet vendor: Example \"Sun\", Inc.
           timestamp: Sunday, January  4, 1970 04:00:00 +0000
  previous timestamp: Friday, January  2, 1970 00:00:00 +0000
               delta: 2 days"
is "JSON" "$(
	: >j
	printf '8:0:20:1:2:3\t192.0.2.1\t5\n' >seen
	$arpsnmp --json -f j --vendors vendors seen)" \
	'{"event":"new-station","address":"192.0.2.1","ethernet":"08:00:20:01:02:03","vendor":"Example \"Sun\", Inc.","seen":5}'
is "locally administered" "$(
	: >l
	printf 'a:0:0:0:0:1\t192.0.2.1\t5\n' >seen
	$arpsnmp --json -f l --vendors vendors seen | jq -r .vendor)" "<locally administered>"

# Mail goes through a program that keeps each message.
cat >sendmail <<-'END'
	#!/bin/sh
	n=$(ls mail.* 2>/dev/null | wc -l)
	{ echo "$@"; cat; } >mail.$n
END
chmod +x sendmail
: >m
printf '8:0:20:1:2:3\t192.0.2.1\t5\t\teth0\n8:0:20:1:2:4\t192.0.2.2\t5\n' >seen
is "by mail: nothing on the terminal" "$($arpsnmp -f m -m admin -s ./sendmail --vendors vendors seen)" ""
is "by mail: the message" "$(sed -n 1,11p mail.0)" "-odi admin
From: arpsnmp
To: admin
Subject: new station (192.0.2.1) eth0

            hostname: <unknown>
          ip address: 192.0.2.1
           interface: eth0
    ethernet address: 08:00:20:01:02:03
     ethernet vendor: Example \"Sun\", Inc.
           timestamp: Thursday, January  1, 1970 00:00:05 +0000"
is "by mail: one each" "$(ls mail.* | wc -l)" 2
rm mail.*
: >many
for i in $(seq 100); do printf '8:0:20:1:2:3\t192.0.2.%s\t5\n' "$i"; done >seen
$arpsnmp -f many -s ./sendmail seen
is "many: one message" "$(ls mail.*)" mail.0
like "many: its subject" "$(sed -n 4p mail.0)" "Subject: 100 changes of stations (*)"
is "many: all told" "$(grep -c '^new station' mail.0)" 100
printf '8:0:20:9:9:9\t192.0.2.1\t9\n' >seen
cp many before
status "no mail program" 3 $arpsnmp -f many -s ./missing seen
is "no mail program: sentence" "$output" "arpsnmp: ./missing: No such file or directory"
ok "no mail program: told again next time" cmp many before
printf '#!/bin/sh\ncat >/dev/null; exit 75\n' >refuse
chmod +x refuse
status "mail refused" 3 $arpsnmp -f many -s ./refuse seen
ok "mail refused: told again next time" cmp many before

# What is wrong in files is told and passed over.
printf 'zz:1:2:3:4:5\t192.0.2.1\t1\n8:0:20:1:2:3\t192.0.2.300\t1\n8:0:20:1:2:3\t192.0.2.1\tx\n8:0:20:1:2\t192.0.2.1\t1\n8:0:20:1:2:3:4\t192.0.2.1\t1\n8:0:20:1:2:3\n\n8:0:20:1:2:3\t192.0.2.9\t1\n' >bad
: >b
status "bad lines" 4 $arpsnmp -d -f b bad
is "bad lines: sentences" "$output" 'arpsnmp: bad:1 bad ether addr "zz:1:2:3:4:5"
arpsnmp: bad:2 bad ip addr "192.0.2.300"
arpsnmp: bad:3 bad timestamp "x"
arpsnmp: bad:4 bad ether addr "8:0:20:1:2"
arpsnmp: bad:5 bad ether addr "8:0:20:1:2:3:4"
arpsnmp: bad:6 bad ip addr ""
new station 192.0.2.9 8:0:20:1:2:3'
status "bad lines in the data file" 4 $arpsnmp -d -f bad seen
ln -s b link
status "the data file is a link" 3 $arpsnmp -d -f link seen
status "the data file is a folder" 3 $arpsnmp -d -f vendors seen
status "an operand that is missing" 3 $arpsnmp -d -f b nothing
status "an address that is an option" 2 $arpsnmp -m -oQ/tmp seen
status "unknown option" 2 $arpsnmp -z
if [ "$(id -u)" -ne 0 ]; then
	mkdir closed
	: >closed/d
	chmod 500 closed
	status "a folder that cannot be written" 3 $arpsnmp -d -f closed/d seen
	chmod 700 closed
fi

# Runs at the same time wait for each other, and none is lost.
: >together
pids=
for i in 1 2 3 4 5 6 7 8; do
	printf '8:0:20:1:2:%s\t198.51.100.%s\t5\n' "$i" "$i" >"seen$i"
	$arpsnmp -d -f together "seen$i" >/dev/null &
	pids="$pids $!"
done
for pid in $pids; do wait "$pid"; done
is "eight at a time" "$(wc -l <together)" 8
is "nothing is left behind" "$(ls together.* 2>/dev/null)" ""
finish
