# The launcher: what it prints, how it ends, and where it finds the tools.
. "$SONDE_SOURCE/tests/tap.sh"

sonde=$SONDE_BUILD/sonde
PATH=/usr/bin:/bin

status "no argument" 2 "$sonde"
like "no argument: usage" "$output" "Usage: sonde TOOL*"
status "help" 0 "$sonde" --help
like "help lists snoop" "$output" "*
  snoop *"
is "help sorts the tools" "$(echo "$output" | sed -n 's/^  \([a-z][a-z0-9_]*\)  .*/\1/p' | LC_ALL=C sort -c 2>&1)" ""
like "help fits a terminal" "$(echo "$output" | awk 'length > 79')" ""
status "version" 0 "$sonde" --version
like "version: number and features" "$output" "sonde [0-9]*.[0-9]*.[0-9]*
features: *zlib *"
status "unknown tool" 2 "$sonde" snopo
is "unknown tool: suggestion" "$output" 'sonde: no tool is called "snopo"; did you mean snoop?'
status "unknown tool, nothing like it" 2 "$sonde" xyzzy
is "nothing like it: sentence" "$output" \
	'sonde: no tool is called "xyzzy"; "sonde --help" lists them'
status "empty name" 2 "$sonde" ""
status "very long name" 2 "$sonde" "$(printf '%05000d' 0)"
status "control bytes" 2 "$sonde" "$(printf 'a\033[2Jb')"
is "control bytes are shown harmless" "$output" \
	'sonde: no tool is called "a\033[2Jb"; "sonde --help" lists them'
status "unknown option" 2 "$sonde" --frob
like "unknown option: sentence" "$output" 'sonde: unknown option "--frob"*'
status "help for an unknown tool" 2 "$sonde" help frob
status "full disk" 3 sh -c '"$1" --help >/dev/full' sh "$sonde"
like "full disk: sentence" "$output" "sonde: cannot write: *"

# An installed tree, with a tool that tells how it was called.
tree=$tap_folder/tree
mkdir -p "$tree/bin" "$tree/libexec/sonde"
cp "$sonde" "$tree/bin/sonde"
status "tool that is not installed" 3 "$tree/bin/sonde" snoop
like "not installed: sentence" "$output" "sonde: snoop is not in $tree/*"
printf '#!/bin/sh\necho "$#:$*"\nexit 7\n' >"$tree/libexec/sonde/snoop"
status "tool that cannot be run" 3 "$tree/bin/sonde" snoop
chmod +x "$tree/libexec/sonde/snoop"
status "tool in a moved tree" 7 "$tree/bin/sonde" snoop -i "a b"
is "arguments pass unchanged" "$output" "2:-i a b"
ln -s "$tree/bin/sonde" "$tap_folder/link"
status "tool through a link" 7 "$tap_folder/link" snoop
PATH=/nonexistent
status "help without man" 7 "$tree/bin/sonde" help snoop
is "help without man: the tool's own" "$output" "1:--help"
PATH=/usr/bin:/bin

for tool in $("$sonde" --help | sed -n 's/^  \([a-z][a-z0-9_]*\)  .*/\1/p'); do
	ok "$tool explains itself" "$sonde" "$tool" --help
done
finish
