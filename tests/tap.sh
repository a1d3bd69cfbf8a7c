# Helper for tests written in shell; prints TAP. Source it, call the functions, end with "finish":
#
#	. "$SONDE_SOURCE/tests/tap.sh"
#	is "adds" "$(expr 1 + 1)" 2
#	ok "lists the folder" ls /
#	finish
#
# tests/meson.build sets SONDE_SOURCE and SONDE_BUILD, the roots of both trees. $tap_folder is a folder
# for scratch files that goes away at the end.
# shellcheck shell=sh disable=SC2034

tap_count=0
tap_failed=0
tap_folder=$(mktemp -d)
trap 'rm -rf "$tap_folder"' EXIT

# Reports one case: its name, and 0 if it passed. What stands on standard input explains a failure.
tap_report() {
	tap_count=$((tap_count + 1))
	tap_line="$tap_count - $(printf '%s' "$1" | tr '\n' ' ')"
	if [ "$2" -eq 0 ]; then
		echo "ok $tap_line"
	else
		tap_failed=$((tap_failed + 1))
		echo "not ok $tap_line"
		sed 's/^/# /'
	fi
}

# ok NAME COMMAND [ARGUMENT ...]: passes if the command ends with 0.
ok() {
	tap_name=$1
	shift
	"$@" >"$tap_folder/.output" 2>&1
	tap_report "$tap_name" $? <"$tap_folder/.output"
}

# status NAME WANTED COMMAND [ARGUMENT ...]: passes if the command ends with that status. Its output is
# left in $output, both streams together.
status() {
	tap_name=$1
	tap_wanted=$2
	shift 2
	output=$("$@" 2>&1 </dev/null)
	is "$tap_name: status" $? "$tap_wanted"
}

# is NAME GOT WANTED: passes if both texts are equal.
is() {
	tap_report "$1" "$([ "$2" = "$3" ]; echo $?)" <<-END
	got:    $2
	wanted: $3
	END
}

# like NAME GOT PATTERN: passes if the text matches the shell pattern.
like() {
	# shellcheck disable=SC2254  # the pattern is one on purpose
	case $2 in
	$3) tap_report "$1" 0 </dev/null ;;
	*)
		tap_report "$1" 1 <<-END
		got:     $2
		pattern: $3
		END
		;;
	esac
}

# skip NAME REASON: a case that cannot be tried here.
skip() {
	tap_count=$((tap_count + 1))
	echo "ok $tap_count - $1 # SKIP $2"
}

# skip_all REASON: nothing of this script can be tried here.
skip_all() {
	echo "1..0 # SKIP $1"
	exit 0
}

# Prints the plan. A failed case shows in the text; the exit status is for a script that broke off.
finish() {
	echo "1..$tap_count"
	exit 0
}
