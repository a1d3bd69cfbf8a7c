/* The names table of a capture: which lines count, and what is displayed. */
#include "net/nametab.h"

#include <errno.h>
#include <stdlib.h>

#include "../unit/tap.h"

static const char *lookup(const struct nametab *t, const char *address)
{
	struct host_addr a;
	return host_addr_parse(address, &a) ? nametab_name(t, a.kind, a.addr) : "bad address";
}

static const struct {
	const char *about, *text, *address, *name;
} cases[] = {
	{ "tab, one name", "10.1.0.1\tclient-a\n", "10.1.0.1", "client-a" },
	{ "blanks, aliases, comment", " 10.1.0.1  client-a al # note\n", "10.1.0.1", "client-a" },
	{ "IPv6", "2001:db8::1 six\n", "2001:db8:0:0:0:0:0:1", "six" },
	{ "numeric name", "224.0.0.5\t224.0.0.5\n", "224.0.0.5", "224.0.0.5" },
	{ "later line wins", "10.1.0.1 a b\n10.1.0.2 x\n10.1.0.1 c d\n", "10.1.0.1", "c" },
	{ "later line without name", "10.1.0.1 a\n10.1.0.1\n", "10.1.0.1", "a" },
	{ "comment at the start", "#10.1.0.1 a\n", "10.1.0.1", NULL },
	{ "comment behind blanks", "  # 10.1.0.1 a\n", "10.1.0.1", NULL },
	{ "'#' inside a word", "10.1.0.1 a#b c\n", "10.1.0.1", "a#b" },
	{ "'#' in place of the name is a name", "10.1.0.1 #a b\n", "10.1.0.1", "#a" },
	{ "first line is no address", "hello world\n10.1.0.1 a\n", "10.1.0.1", "a" },
	{ "no address behind IPv4: not 255.255.255.255", "10.1.0.1 a\njunk b\n", "255.255.255.255",
	  NULL },
	{ "no address behind IPv6: not under it", "2001:db8::1 a\njunk b\n", "2001:db8::1", "a" },
	{ "255.255.255.255 is an address", "255.255.255.255 all\n", "255.255.255.255", "all" },
	{ "short form is no address", "10.1 a\n", "10.0.0.1", NULL },
	{ "carriage returns", "10.1.0.1 a\r\n10.1.0.2 b\r\n", "10.1.0.2", "b" },
	{ "no newline at the end", "10.1.0.1 a", "10.1.0.1", "a" },
	{ "escape bytes", "10.1.0.1 \033[2J\n", "10.1.0.1", NULL },
	{ "name cannot be shown: line passed over", "10.1.0.1 a\n10.1.0.1 \x01 b\n", "10.1.0.1",
	  "a" },
	{ "bad alias", "10.1.0.1 a \x7f b\n", "10.1.0.1", "a" },
	{ "empty file", "", "10.1.0.1", NULL },
};

static void test_names(void)
{
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct nametab t;
		if (nametab_parse(&t, cases[i].text, strlen(cases[i].text)) == 0)
			same(lookup(&t, cases[i].address), cases[i].name, cases[i].about);
		nametab_done(&t);
	}
}

static void test_forward(void)
{
	static const char text[] = "10.1.0.1 web www\n10.1.0.2 db\n2001:db8::1 six WEB\n"
				   "10.1.0.1 renamed # web2\n";
	struct nametab t;
	struct host_addr a[4];
	ok(nametab_parse(&t, text, sizeof(text) - 1) == 0, "table");
	ok(hosts_with_name(&t.rows, "web", a, 4) == 2 && a[0].addr[3] == 1 && a[1].kind == ADDR_IP6,
	   "name and alias lead to addresses of both families");
	ok(hosts_with_name(&t.rows, "WWW", a, 4) == 1, "without regard to case");
	ok(hosts_with_name(&t.rows, "renamed", a, 4) == 1 && a[0].addr[3] == 1, "later name");
	ok(hosts_with_name(&t.rows, "web2", a, 4) == 0, "a comment holds no alias");
	ok(hosts_with_name(&t.rows, "web", a, 1) == 1, "no more than asked for");
	nametab_done(&t);
}

static void test_files(void)
{
	struct nametab t;
	struct err err = { 0 };
	ok(nametab_load(&t, "/nonexistent/names", &err) == -ENOENT, "missing file");
	same(err.text, "/nonexistent/names: No such file or directory", "its sentence");
	nametab_done(&t);
	ok(nametab_load(&t, "/", &err) == -EISDIR, "a folder");
	nametab_done(&t);
	ok(nametab_load(&t, "/dev/zero", &err) == 0 && t.rows.n == 0 && t.n_ignored == 2,
	   "a file without end and lines is left at the bound");
	nametab_done(&t);
}

int main(void)
{
	test_names();
	test_forward();
	test_files();
	return done_testing();
}
