# tools/check-layers and tools/check-style find what they are there to find.
. "$SONDE_SOURCE/tests/tap.sh"

# A tree with nothing in it but the checkers and one file.
tree=$tap_folder/tree
mkdir -p "$tree/tools" "$tree/src/base" "$tree/src/dissect/proto" "$tree/src/prog"
cp "$SONDE_SOURCE/tools/check-layers" "$SONDE_SOURCE/tools/check-style" "$tree/tools"

# finds NAME CHECKER FILE PATTERN: the text on standard input draws a complaint that matches.
finds() {
	cat >"$tree/src/$3"
	status "$1" 1 "$tree/tools/$2"
	like "$1: sentence" "$output" "*src/$3$4"
	rm "$tree/src/$3"
}

# passes NAME CHECKER FILE: the text on standard input draws none.
passes() {
	cat >"$tree/src/$3"
	status "$1" 0 "$tree/tools/$2"
	is "$1: silence" "$output" ""
	rm "$tree/src/$3"
}

finds "upward include" check-layers base/a.c ":1: base must not include dissect" <<'END'
#include "dissect/dissect.h"
END
finds "include beside" check-layers dissect/a.c ":2: dissect must not include capfile" <<'END'
#include <stdio.h>
#  include "capfile/capfile.h"
END
finds "include not from src" check-layers dissect/a.c ':1: write "dissect.h" from src/*' <<'END'
#include "dissect.h"
END
passes "downward include" check-layers prog/a.c <<'END'
#include "dissect/dissect.h"
#include "base/out.h"
END

finds "banned call" check-style base/a.c ":2: strcpy is not used here: *" <<'END'
/* A file. */
static void f(char *a, const char *b) { strcpy(a, b); }
END
passes "a name that only contains a banned one" check-style base/a.c <<'END'
/* A file: strcpy( in a comment. */
static void f(void) { my_strcpy("strcpy("); }
END
finds "exit in a library" check-style base/a.c ":2: exit is not used here: *" <<'END'
/* A file. */
static void f(void) { exit(1); }
END
passes "exit in a program" check-style prog/a.c <<'END'
/* A file. */
static void f(void) { exit(1); }
END
finds "long line" check-style base/a.c ":2: 101 columns; at most 100" <<END
/* A file. */
	/* $(printf '%087d' 0) */
END
finds "long file" check-style base/a.c ":601: 601 lines; at most 600" <<END
/* A file. */
$(yes 'int f(void);' | head -600)
END
finds "long function" check-style base/a.c ":2: function of 71 lines; at most 70" <<END
/* A file. */
void f(void)
{
$(yes '	g();' | head -71)
}
END
passes "function just short enough" check-style base/a.c <<END
/* A file. */
void f(void)
{
$(yes '	g();' | head -70)
}
END
finds "six parameters" check-style base/a.c ":2: 6 parameters; at most 5" <<'END'
/* A file. */
void f(int a, int b, int (*c)(int, int),
       int d, int e, int g)
{
}
END
passes "five parameters" check-style base/a.c <<'END'
/* A file. */
void f(int a, int b, int (*c)(int, int),
       int d, int e)
{
}
END
finds "pointer in a protocol" check-style dissect/proto/a.c ":2: protocols see bytes*" <<'END'
/* A file. */
static int f(void) { const uint8_t *p = d_addr(d, &F[A]); return p[0]; }
END
finds "look behind a pointer in a protocol" check-style dissect/proto/a.c ":2: protocols*" <<'END'
/* A file. */
static int f(const uint8_t *p) { return (*p); }
END
passes "pointer that only passes through" check-style dissect/proto/a.c <<'END'
/* A file. */
static void f(const uint8_t *p) { out_ip4(o, p); d_source(d, END_IP4, d_addr(d, &F[A])); }
END
finds "private member" check-style dissect/proto/a.c ":2: a member that ends in*" <<'END'
/* A file. */
static int f(struct cursor *c) { return c->pos_; }
END
finds "variable at file scope" check-style base/a.c ":2: a static that is not constant*" <<'END'
/* A file. */
static int counter;
END
finds "static buffer in a function" check-style base/a.c ":4: a static that is not*" <<'END'
/* A file. */
char *f(void)
{
	static char buf[10];
	return buf;
}
END
passes "constants" check-style base/a.c <<'END'
/* A file. */
static const char *const words[] = { "a" };
static const int one = 1;
END
finds "guard" check-style base/a.h ":1: the guard of this header is SONDE_BASE_A_H" <<'END'
/* A file. */
#ifndef A_H
#define A_H
#endif
END
finds "no purpose" check-style base/a.c ":1: the file starts with a comment*" <<'END'
int f(void);
END
finish
