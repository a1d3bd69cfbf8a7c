# Sourced by the tests of nslookup: a network namespace of their own, in which this host has the
# addresses of the manual's examples, and a bind9 that serves the zones of this folder.
# shellcheck shell=sh

PATH=$PATH:/usr/sbin:/sbin

# enter SCRIPT: runs the script again inside such a namespace.
enter() {
	[ -z "${IN_NAMESPACE-}" ] || return 0
	command -v unshare >/dev/null || skip_all "unshare is not installed"
	unshare -rn true 2>/dev/null || skip_all "no namespaces here"
	rm -rf "$tap_folder"
	IN_NAMESPACE=1 exec unshare -rn sh "$1"
}

peers_addresses() {
	ip link set lo up
	ip addr add 192.168.95.1/32 dev lo
	ip addr add 192.168.95.2/32 dev lo
	ip -6 addr add fd00:95::1/128 dev lo nodad
}

# start_bind MORE: named on all addresses, port 53. MORE: further zones for its configuration.
start_bind() {
	command -v named >/dev/null || skip_all "bind9 is not installed"
	for zone in nene.com 95.168.192; do
		cp "$SONDE_SOURCE/tests/nslookup/$zone.zone" "$tap_folder"
	done
	printf '@ 60 SOA . . 1 2 3 4 5\n@ 60 NS a.\n' >"$tap_folder/closed.zone"
	cat >"$tap_folder/named.conf" <<-END
		options {
			directory "$tap_folder";
			pid-file "$tap_folder/named.pid";
			session-keyfile "$tap_folder/session.key";
			listen-on { 192.168.95.1; }; listen-on-v6 { fd00:95::1; };
			recursion no; dnssec-validation no; notify no; check-names master ignore;
			managed-keys-directory "$tap_folder";
			minimal-responses no-auth; allow-transfer { any; };
			tcp-clients 50;
		};
	controls { };
		zone "nene.com" { type master; file "nene.com.zone"; };
		zone "closed.test" { type master; file "closed.zone"; allow-transfer { none; };
			allow-query { none; }; };
		zone "95.168.192.in-addr.arpa" { type master; file "95.168.192.zone"; };
		$1
	END
	named -g -n 1 -c "$tap_folder/named.conf" 2>"$tap_folder/named.log" &
	bind_pid=$!
	trap 'stop_peers; rm -rf "$tap_folder"' EXIT
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		grep -q "running\$" "$tap_folder/named.log" 2>/dev/null && return
		kill -0 "$bind_pid" 2>/dev/null || break
		sleep 0.25
	done
	sed 's/^/# /' "$tap_folder/named.log"
	skip_all "named does not start here"
}

stop_peers() {
	for pid in ${bind_pid-} ${liar_pid-} ${finger_pid-}; do
		kill "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
	done
}

# start_liar: the server of liar.py on 192.168.95.2 port 53.
start_liar() {
	python3 "$SONDE_SOURCE/tests/nslookup/liar.py" >"$tap_folder/liar.log" 2>&1 &
	liar_pid=$!
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		grep -q ready "$tap_folder/liar.log" && return
		sleep 0.25
	done
}

# system SERVER ...: the resolver's configuration, and an empty home.
system() {
	mkdir -p "$tap_folder/etc" "$tap_folder/home"
	: >"$tap_folder/etc/hosts"
	for server; do
		echo "nameserver $server"
	done >"$tap_folder/etc/resolv.conf"
	echo "search nene.com" >>"$tap_folder/etc/resolv.conf"
	SONDE_ETC=$tap_folder/etc
	HOME=$tap_folder/home
	export SONDE_ETC HOME
	unset HOSTALIASES
}

nslookup() {
	"$SONDE_BUILD/src/prog/nslookup" "$@"
}
