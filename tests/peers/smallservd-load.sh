#!/bin/sh
# smallservd under load and abuse: 10,000 idle and 1,000 busy connections, floods, slow clients, no
# descriptors. In a namespace, for the ports.
if [ "$(id -u)" -ne 0 ]; then
	echo '1..0 # SKIP needs root, for a network namespace'
	exit 0
fi
exec unshare --net -- sh -c 'ip link set lo up && exec python3 "$@"' - \
	"$SONDE_SOURCE/tests/peers/smallservd-load.py" "$SONDE_BUILD/src/prog/smallservd" 10000 1000
