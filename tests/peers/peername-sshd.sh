#!/bin/sh
# peername in a login over ssh: the terminal leads to the connection of the server.
if [ "$(id -u)" -ne 0 ]; then
	echo '1..0 # SKIP needs root, for a network namespace'
	exit 0
fi
sshd=$(command -v sshd || echo /usr/sbin/sshd)
if [ ! -x "$sshd" ]; then
	echo '1..0 # SKIP sshd is not installed'
	exit 0
fi
# A network of its own, so that the port is free.
if [ -z "$SONDE_IN_NAMESPACE" ]; then
	SONDE_IN_NAMESPACE=1 exec unshare --net -- "$0" "$@" || exit 1
fi
. "$SONDE_SOURCE/tests/tap.sh"
ip link set lo up
chmod 700 "$tap_folder"
mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$tap_folder/host"
ssh-keygen -q -t ed25519 -N '' -f "$tap_folder/user"
cp "$tap_folder/user.pub" "$tap_folder/authorized"
cat >"$tap_folder/config" <<-END
	HostKey $tap_folder/host
	AuthorizedKeysFile $tap_folder/authorized
	PermitRootLogin yes
	StrictModes no
	UsePAM no
	Port 2222
	PidFile $tap_folder/pid
END
"$sshd" -f "$tap_folder/config" -E "$tap_folder/log"
while [ ! -s "$tap_folder/pid" ]; do sleep 0.05; done

# login HOST COMMAND: runs it on a terminal behind ssh.
login() {
	ssh -tt -q -p 2222 -i "$tap_folder/user" -o StrictHostKeyChecking=no \
		-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR "root@$1" "$2" </dev/null | tr -d '\r'
}

peername="$SONDE_BUILD/sonde peername"
got=$(login 127.0.0.1 "$peername TT:; echo \"\$SSH_CONNECTION\"")
here=$(echo "$got" | sed -n 3p)
wanted=$(echo "$here" | while read -r address port to to_port; do
	echo "        Local address: $to, port: $to_port"
	echo "        Remote address: $address, port: $port"
done)
is "IPv4" "$got" "$wanted
$here"
like "IPv6" "$(login ::1 "$peername -v")" \
	"        Local address: ::1, port: 2222
        Remote address: ::1, port: *
        Protocol: tcp, process: *"
like "through a terminal inside: script" "$(login 127.0.0.1 "script -qc '$peername' /dev/null")" \
	"        Local address: 127.0.0.1, port: 2222*"
like "the server's variable, when /proc shows nothing of others" \
	"$(login 127.0.0.1 "setpriv --reuid=65534 --regid=65534 --clear-groups $peername --json")" \
	'*2222*'
kill "$(cat "$tap_folder/pid")"
finish
