# Frames as they were on the wire: tags put back, fragments, long ones, loopback, directions.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/live/live.sh"
wire

# json FILE FILTER: a value of its packets, one a line.
json() {
	"$snoop" -r --json -i "$tap_folder/$1" | jq -rc "$2"
}

begin udp.pcapng -d wire
send udp 1000
end
is "udp: status" $ended 0
is "udp: all in the file" "$(packets udp.pcapng)" 1000
is "udp: seen" "$(counter seen)" 1000
closes "udp"
is "udp: directions" "$(json udp.pcapng .direction | sort | uniq -c | tr -s ' ')" " 1000 in"
is "udp: interface" "$(json udp.pcapng .interface | sort -u)" wire
is "udp: length" "$(json udp.pcapng .length | sort -u)" 60

for kind in vlan qinq udp6 jumbo; do
	begin $kind.pcapng -d wire
	send $kind 10
	end
	is "$kind: all in the file" "$(packets $kind.pcapng)" 10
	closes $kind
done
is "802.1Q: the tag is back" "$(json vlan.pcapng '.layers[0].ether | [.tpid, .vlan_id, .vlan_priority]' | sort -u)" \
	"[33024,5,3]"
is "802.1Q: length" "$(json vlan.pcapng .length | sort -u)" 64
like "802.1Q: shown" "$("$snoop" -r -p 1 -i "$tap_folder/vlan.pcapng")" "*VLAN#5: *10.9.9.1 -> 10.9.9.2 *"
is "QinQ: both tags" "$(json qinq.pcapng '.layers[] | .vlan // empty | .id' | head -2 | tr '\n' ' ')" \
	"7 8 "
is "QinQ: length" "$(json qinq.pcapng .length | sort -u)" 68
is "jumbo: length" "$(json jumbo.pcapng .captured_length | sort -u)" 8000

# Filters of the kernel see a tag beside the frame, those of the program in it.
for filter in "vlan" "vlan-id 5" "udp port 9" "udp port 9 and vlan"; do
	begin f.pcapng -d wire "$filter"
	send vlan 10
	send arp 10
	end
	is "filter on tagged frames: $filter" "$(packets f.pcapng)" 10
	closes "filter on tagged frames: $filter"
done
begin f.pcapng -d wire "not vlan"
send vlan 10
send udp 10
end
is "filter: not vlan" "$(packets f.pcapng)" 10

# A snap length cuts what is kept, not what is filtered.
begin s.pcapng -d wire -s 20 "udp port 9"
send udp 10
send vlan 10
send arp 10
end
is "snap length: filtered on whole packets" "$(packets s.pcapng)" 20
is "snap length: kept" "$(json s.pcapng .captured_length | sort -u)" 20
is "snap length: on the wire" "$(json s.pcapng .length | sort -un | tr '\n' ' ')" "60 64 "
begin s.pcapng -d wire -s 8
send vlan 10
end
is "snap length below the tag" "$(json s.pcapng '[.captured_length, .length]' | sort -u)" "[8,64]"

# Fragments of a datagram.
ip -n "$here" address add 10.9.8.2/24 dev wire
ip -n "$there" address add 10.9.8.1/24 dev wire
begin frag.pcapng -d wire icmp
ip netns exec "$there" ping -q -c 1 -s 20000 10.9.8.2 >/dev/null
end
is "fragments: both ways" "$("$snoop" -r -i "$tap_folder/frag.pcapng" | wc -l)" 6
is "fragments: both directions" "$(json frag.pcapng .direction | sort | uniq -c | tr -s ' ' | tr '\n' ,)" \
	" 3 in, 3 out,"

# Each packet of the loopback once, although the kernel shows it twice.
for link in lo any; do
	begin lo.pcapng -d $link icmp
	ip netns exec "$here" ping -q -c 2 -i 0.2 127.0.0.1 >/dev/null
	end
	is "loopback once: -d $link" "$(packets lo.pcapng)" 4
	is "loopback comes in: -d $link" "$(json lo.pcapng .direction | sort -u)" in
done

# Lines come at once, also into a pipe.
begin "" -d wire udp
send udp 3
ok "a line while the capture goes on" until_true grep -q "10.9.9.2" "$tap_folder/shown"
end
is "lines" "$(wc -l <"$tap_folder/shown")" 3
finish
