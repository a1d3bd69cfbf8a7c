# Each header compiles alone. Arguments: the compiler's command.
. "$SONDE_SOURCE/tests/tap.sh"

cd "$SONDE_SOURCE/src" || exit 1
for header in $(find . -name '*.h' | sed 's#^\./##' | LC_ALL=C sort); do
	ok "$header" "$@" -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Werror -fsyntax-only \
		-I . -I "$SONDE_BUILD/src/${header%%/*}" -x c "$header"
done
finish
