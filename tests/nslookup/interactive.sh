# nslookup's command language, from a pipe and on a terminal: help, servers, spawn, editing, Ctrl-C.
. "$SONDE_SOURCE/tests/tap.sh"
. "$SONDE_SOURCE/tests/nslookup/peers.sh"
enter "$0"
peers_addresses
start_bind
start_liar
system 192.168.95.1
cd "$tap_folder" || exit 1

# answer LINE ...: the lines as commands; output and errors without the server's block.
answer() {
	for line; do
		echo "$line"
	done | nslookup -q=a 2>&1 | sed 1,3d
}

is "the server at the start" "$(nslookup </dev/null)" "Default Server:  sirius.nene.com
Address:  192.168.95.1"
is "another server" "$(nslookup - fd00:95::1 </dev/null)" "Default Server:  fd00:95::1
Address:  fd00:95::1"
is "server" "$(answer 'server four' | sed 's/10.0.0../X/g')" "Default Server:  four.nene.com
Addresses:  X, X, X, X,
	  X, X"
is "server: not found" "$(answer 'server nope' lone)" \
	"*** Can't find address for server nope: Non-existent domain
Server:  sirius.nene.com
Address:  192.168.95.1

Name:    lone.nene.com
Address:  10.3.0.1"
is "lserver asks the initial server" "$(answer 'server 192.168.95.2' 'lserver sirius' | tail -n 2 | head -n 1)" \
	"Addresses:  192.168.95.1, fd00:95::1"
is "root" "$(answer 'set ro=lone.nene.com.' root)" "Default Server:  lone.nene.com
Address:  10.3.0.1"
is "a name and a server" "$(answer 'good. 192.168.95.2')" "Server:  192.168.95.2
Address:  192.168.95.2

Name:    good
Address:  10.9.9.9"
is "a capital makes a name" "$(answer EXIT | tail -n 1)" \
	"*** sirius.nene.com can't find EXIT: Non-existent domain"
is "a backslash makes a name" "$(answer '\server' | tail -n 1)" \
	"*** sirius.nene.com can't find server: Non-existent domain"
is "exit" "$(answer exit lone)" ""
is "not a command" "$(answer 'a b c')" "Unrecognized command: a b c"
is "set without an option" "$(answer set)" "*** Invalid set command"
is "set with blanks" "$(answer 'set timeout = 4')" "*** Invalid set command"
long=$(printf '%256s' '' | tr ' ' a)
is "a line that is too long" "$(answer "$long")" "*** The command is longer than 255 characters"
is "spawn" "$(SHELL=/bin/sh answer 'spawn echo "a  b" > made' '! cat made')" "a  b"
like "spawn, restricted" "$(echo '!id' | nslookup --restricted 2>&1 | tail -n 1)" "\*\*\* spawn is not*"
is "help and ? are the same" "$(answer help | cksum)" "$(answer '?' | cksum)"
is "help" "$(answer help | head -n 34 | cksum)" "$(cksum <<'END'
                      NSLOOKUP COMMAND SUMMARY
      (identifiers are shown in uppercase, [] means optional)
Command         Meaning
---------------------------------------------------------------------
NAME          - print info about the host/domain NAME using default server
NAME1 NAME2   - as above, but use NAME2 as server
ls [opt] DOMAIN [> FILE] - list entities in DOMAIN (optional: output to FILE)
  -a          - list canonical names and aliases
  -h          - list HINFO (CPU type and operating system)
  -s          - list well-known services
  -d          - list all records
  -t TYPE     - list records of the given type (e.g., A,CNAME,MX, etc.)
view FILE     - sort an 'ls' output file and view it
help or ?     - display this screen
spawn or ! [command] - create child process and execute command
finger [USER] - finger the optional NAME at the current default host
root          - set current default server to the root
server NAME   - set default server to NAME, using current default server
lserver NAME  - set default server to NAME, using initial server
set OPTION    - set an option
  all         - print options, current server and host
  [no]defname - append domain name to each query
  [no]recurse - ask for recursive answer to query
  [no]vc      - always use a virtual circuit
  domain=NAME - set default domain name to NAME
  srchlist=N1[/N2/.../N6] - set domain to N1 and search list to N1,N2, etc.
  root=NAME   - set root server to NAME
  retry=X     - set number of retries to X
  timeout=X   - set initial time-out interval to X seconds
  querytype=X - set query type, e.g., A,ANY,CNAME,HINFO,MX,NS,PTR,SOA,WKS
  type=X      - synonym for querytype
  class=X     - set query class to one of IN (Internet), CHAOS, HESIOD or ANY
  [no]debug   - print debugging information
  [no]d2      - print exhaustive debugging information
END
)"
status "the last lookup counts: found" 0 sh -c "printf 'nope\nlone\n' | '$SONDE_BUILD/src/prog/nslookup'"
status "the last lookup counts: not found" 1 sh -c "printf 'lone\nnope\n' | '$SONDE_BUILD/src/prog/nslookup'"
status "too many operands" 2 nslookup a b c
is "too many operands: usage" "$output" "Usage:
   nslookup [-opt ...]             # interactive mode using default server
   nslookup [-opt ...] - server    # interactive mode using 'server'
   nslookup [-opt ...] host        # just look up 'host' using default server
   nslookup [-opt ...] host server # just look up 'host' using 'server'"

# On a terminal.
terminal() {
	python3 "$SONDE_SOURCE/tests/nslookup/terminal.py" "$SONDE_BUILD/src/prog/nslookup" "$@"
}
shown=$(terminal -q=a <<'END'
> 	lone\n
10.3.0.1\n\n> 	\x10\n
10.3.0.1\n\n> 	\x04
END
)
like "the prompt, a line called back, Ctrl-D" "$shown" "Default Server:*> *10.3.0.1*> *10.3.0.1*status 0"
is "the file of lines" "$(grep -c lone "$HOME/.nslookup_history")" 1
shown=$(terminal <<'END'
> 	set timeo\t7\n
> 	set ty\tm\tx\n
> 	set all\n
srchlist	exit\n
END
)
like "completion" "$shown" "*timeout=7*"
shown=$(terminal -q=a -timeout=30 <<'END'
> 	silent. 192.168.95.2\n
Address:  192.168.95.2	\x03
> 	lone\n
10.3.0.1\n\n> 	half a li
li	\x03
> 	exit\n
END
)
like "Ctrl-C ends the command only" "$shown" "*silent*> *10.3.0.1*half a li*> *exit*status 0"
# The terminal forgets what is shown while it sees to Ctrl-C, so the child waits before it answers. A
# shell minds its trap at once while it waits, but not behind a command in the foreground.
shown=$(SHELL=/bin/sh terminal -q=a <<'END'
> 	!trap 'trap : INT; kill $! 2>/dev/null; kill -INT 0; sleep 1; echo on''ce; exit' INT; echo ru''nning; sleep 20 >/dev/null 2>&1 </dev/null & wait\n
running\n	\x03
> 	lone\n
10.3.0.1\n\n> 	exit\n
END
)
like "Ctrl-C is the child's" "$shown" "*running*once*10.3.0.1*status 0"
# A program that cannot write hangs: the second interrupt ends it.
mkfifo full
sh -c 'exec sleep 20' <full &
sleeper=$!
yes 'ls -d nene.com' | head -n 100 >many
"$SONDE_BUILD/src/prog/nslookup" <many >full 2>/dev/null &
hanging=$!
sleep 1
kill -INT "$hanging"; sleep 0.2; kill -INT "$hanging"
wait "$hanging"
is "a second interrupt ends what hangs" $? 1
kill "$sleeper"
finish
