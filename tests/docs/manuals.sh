# Every manual page passes mandoc's lint, no page refers to one of ours that does not exist, and the
# list of decisions is complete.
. "$SONDE_SOURCE/tests/tap.sh"

command -v mandoc >/dev/null || skip_all "mandoc is not installed"
for page in "$SONDE_SOURCE"/docs/man/*.[1-9]; do
	name=$(basename "$page")
	# Pages of other packages need not be installed here.
	is "$name: lint" "$(mandoc -Tlint -W style "$page" 2>&1 |
		grep -v -e 'referenced manual not found' -e 'mandoc.db')" ""
	for tool in $(sed -n 's/^\.Xr sonde-\([a-z_]*\) 1.*/\1/p' "$page" | sort -u); do
		ok "$name: refers to sonde-$tool" test -e "$SONDE_SOURCE/docs/man/$tool.1"
	done
done
for page in "$SONDE_SOURCE"/docs/decisions/*.md; do
	name=$(basename "$page" .md)
	[ "$name" = README ] ||
		ok "decision $name is listed" grep -q "($name.md)" "$SONDE_SOURCE/docs/decisions/README.md"
done
finish
