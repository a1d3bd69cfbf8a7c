# Shell completion: what a Tab offers in bash, and that the other shells can read their files.
. "$SONDE_SOURCE/tests/tap.sh"

files=$SONDE_BUILD/packaging
[ -e "$files/sonde.bash" ] || skip_all "made only where built programs can be run"

in_a_line() {
	LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//'
}

# offered WORD ...: what bash offers for the last word, sorted, in one line.
offered() {
	bash -c '
		. "$1"
		shift
		COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
		_sonde 2>&1
		printf "%s\n" "${COMPREPLY[@]}"' bash "$files/sonde.bash" "$@" | in_a_line
}

if command -v bash >/dev/null; then
	is "a tool" "$(offered sonde pi)" "ping ping_v2"
	is "an option" "$(offered sonde ping --u)" "--until --usec"
	is "a value that follows its sign" "$(offered sonde nslookup --querytyp)" "--querytype="
	is "a letter" "$(offered sonde snoop -V)" "-V"
	is "a linked name" "$(offered /usr/bin/snoop --filter-)" "--filter-language --filter-meaning"
	is "an option's value" "$(offered sonde ping --until '')" "down up"
	is "a value behind its sign" "$(offered sonde ping --until = d)" "down"
	is "a value right at its sign" "$(offered sonde ping --until =)" "down up"
	is "a value of an original's letter" "$(offered snoop -t '')" "a d r"
	mkdir "$tap_folder/in here"
	is "a file" "$(cd "$tap_folder" && offered snoop -i in)" "in here"
	like "an interface" " $(offered snoop -d '') " "* lo *"
	is "a manual" "$(offered sonde help pee)" "peername"
	is "an operand is left to the shell" "$(offered sonde ping ho)" ""
	is "no such tool" "$(offered sonde frob --)" ""
	for tool in $("$SONDE_BUILD/sonde" --help | sed -n 's/^  \([a-z][a-z0-9_]*\)  .*/\1/p'); do
		is "$tool has options" "$(offered sonde "$tool" --hel)" "--help"
	done
else
	skip "bash" "bash is not installed"
fi
if command -v zsh >/dev/null; then
	ok "zsh reads its file" zsh -n "$files/_sonde"
	ok "zsh: a function a tool" zsh -c 'autoload -Uz compinit; compinit -D -u; compdef() { }
		words=(sonde) CURRENT=2 service=none; . "$1"; (( $+functions[_sonde_ping] ))' zsh "$files/_sonde"
else
	skip "zsh reads its file" "zsh is not installed"
fi
if command -v fish >/dev/null; then
	for file in "$files"/*.fish; do
		ok "fish reads ${file##*/}" fish -n "$file"
	done
	is "fish: an option" "$(HOME=$tap_folder fish --no-config -c ". '$files/sonde.fish'
		complete -C 'sonde ping --u'" | cut -f 1 | in_a_line)" "--until --usec"
else
	skip "fish reads its files" "fish is not installed"
fi
finish
