/* netcu's command lines: what each becomes, or the message about it. */
#include "tap.h"

#include <stdio.h>
#include <string.h>

#include "prog/netcu/netcu.h"

enum { TEXT = 3 * DCL_LINE_MAX };

static const char *const verbs[] = { "DEBUG", "EXIT", "HELP", "PING", "SPAWN", "TCPDUMP" };

/* What qualifiers and words become: the command line of tcpdump. */
static const struct {
	const char *line, *wanted;
} lines[] = {
	{ "", "tcpdump" },
	{ " /rpc=all /snap=8192 host flintstone", "tcpdump|-R|all|-s|8192|host|flintstone" },
	{ "/rpc/snap=8192 host x", "tcpdump|-R|all|-s|8192|host|x" },
	{ " host x /RPC=UDP", "tcpdump|-R|udp|host|x" },
	{ "/A/B=7/E/HE/FU", "tcpdump|-b|7|-e|-vv|-x|-z" },
	{ "/hexadecimal/he/ho", "tcpdump|-x" },
	{ "/nohost", "tcpdump|-n" },
	{ "/numerically /hostnames", "tcpdump" },
	{ "/NOD/NOO/NOT/NO_/NOH", "tcpdump|-a|-d|-n|-o|-t" },
	{ "/host=(noqual,nofor)", "tcpdump|-d|-f" },
	{ "/host = ( noqual , nofor )", "tcpdump|-d|-f" },
	{ "/host=noq /domains", "tcpdump" },
	{ "/time=delta/time=unix", "tcpdump|-tt" },
	{ "/time=rel", "tcpdump|--timestamps=relative" },
	{ "/time=noformat/time=format", "tcpdump" },
	{ "/notime", "tcpdump|-t" },
	{ "/quiet/verbose", "tcpdump|-v" },
	{ "/show=less/show=normal", "tcpdump" },
	{ "/verbose/noverbose", "tcpdump" },
	{ "/nohex", "tcpdump" },
	{ "/relative", "tcpdump" },
	{ "/norelative", "tcpdump|-a" },
	{ "/no_rel/noNO_REL", "tcpdump" },
	{ "/link_headers", "tcpdump|-e" },
	{ "/foreign", "tcpdump|-f" },
	{ "/network", "tcpdump|-g" },
	{ "/inter=eth0", "tcpdump|-i|eth0" },
	{ "/inter:eth0", "tcpdump|-i|eth0" },
	{ "/filter=/etc/f/e.txt", "tcpdump|-j|/etc/f/e.txt" },
	{ "/pack=rtCP", "tcpdump|-k|rtcp" },
	{ "/line_b", "tcpdump|-l" },
	{ "/input=\"a b\"\"c\"", "tcpdump|-r|a b\"c" },
	{ "/read=x.pcap", "tcpdump|-r|x.pcap" },
	{ "/data=0", "tcpdump|-s|0" },
	{ "/output=Text.TXT", "tcpdump|-u|Text.TXT" },
	{ "/write=x", "tcpdump|-w|x" },
	{ "/count= 5 tcp", "tcpdump|-c|5|tcp" },
	{ " net 10.1/16 and ip[2:2]/2 > 7", "tcpdump|net|10.1/16|and|ip[2:2]/2|>|7" },
	{ " ip[0] / 2 = 7", "tcpdump|ip[0]|/|2|=|7" },
	{ " \"host a /count=3\"", "tcpdump|host a /count=3" },
	{ " ! host a", "tcpdump|!|host|a" },
	{ " -r /tmp/x -n", "tcpdump|-r|/tmp/x|-n" },
	{ " -nr /count=1", "tcpdump|-nr|/count=1" },
	{ " -n /count=1", "tcpdump|-c|1|-n" },
	{ " -\"R\" all", "tcpdump|-R|all" },
	{ " \"\"", "tcpdump|" },
	{ "/rpc = tcp", "tcpdump|-R|tcp" },
	/* mistakes */
	{ "/snpshot=1", "W-IVQUAL \\SNPSHOT\\ could be /SNAPSHOT_SIZE" },
	{ "/bogus", "W-IVQUAL \\BOGUS\\" },
	{ "/nohexx", "W-IVQUAL \\NOHEXX\\ could be /NOHEXADECIMAL" },
	{ "/in=x", "W-ABKEYW \\IN\\ could be /INPUT, /INTERFACE" },
	{ "/li", "W-ABKEYW \\LI\\ could be /LINE_BUFFERED, /LINK_HEADERS" },
	{ "/re", "W-ABKEYW \\RE\\ could be /READ_BINARY, /RELATIVE_SEQUENCE_NUMBERS" },
	{ "/tmp/x", "W-IVQUAL \\TMP\\" },
	{ "/count", "W-VALREQ \\COUNT\\" },
	{ "/count=", "W-VALREQ \\COUNT\\" },
	{ "/count=()", "W-VALREQ \\COUNT\\" },
	{ "/count=x", "W-NUMBER \\x\\ /COUNT takes 1 to 2147483647" },
	{ "/buffers=256", "W-NUMBER \\256\\ /BUFFERS takes 1 to 255" },
	{ "/count=(1,2)", "W-NOLIST \\COUNT\\" },
	{ "/host=(noq", "W-NOPAREN \\HOSTNAMES\\" },
	{ "/host=(noq)x", "W-NOPAREN \\HOSTNAMES\\" },
	{ "/nohost=noq", "W-NOVALU \\HOSTNAMES\\" },
	{ "/ascii=1", "W-NOVALU \\ASCII\\" },
	{ "/nocount", "W-IVQUAL \\NOCOUNT\\ could be /COUNT" },
	{ "/show=bogus", "W-IVKEYW \\BOGUS\\ could be LESS, NORMAL, MORE, FULL" },
	{ "/time=no", "tcpdump|-tt" },
	{ "/pack=r", "W-ABKEYW \\R\\ could be RPC, RTP, RTCP" },
	{ "/pack=rt", "W-ABKEYW \\RT\\ could be RTP, RTCP" },
	{ "/pack=rtp", "tcpdump|-k|rtp" },
	{ " \"open", "W-NOQUOTE \\open\\" },
};

/* The message without what is the same in all of them. */
static void message(const struct dcl_problem *problem, char *text)
{
	char whole[TEXT];
	struct out o = out_mem(whole, sizeof(whole) - 1);
	dcl_explain(problem, &o);
	whole[o.len] = '\0';
	const char *s = whole + strlen("%NETCU-"), *comma = strchr(s, ',');
	const char *word = strchr(s, '\\'), *end = word ? strchr(word + 1, '\\') : NULL;
	const char *more = strstr(s, "\n-NETCU-I-");
	more = more ? strchr(more, ',') + 1 : "\n";
	snprintf(text, TEXT, "%.*s %.*s%.*s", (int)(comma - s), s, (int)(end ? end + 1 - word : 0),
		 word ? word : "", (int)strcspn(more, "\n"), more);
}

static void becomes(const char *line, char *text)
{
	static struct dcl_command c;
	struct dcl_problem problem;
	const char *argv[ARGUMENTS_MAX];
	if (dcl_parse(&c, &tcpdump_syntax, line, &problem) < 0) {
		message(&problem, text);
		return;
	}
	struct out o = out_mem(text, TEXT - 1);
	tcpdump_arguments(&c, argv);
	for (size_t i = 0; argv[i]; i++) {
		if (i)
			out_c(&o, '|');
		out_s(&o, argv[i]);
	}
	text[o.len] = '\0';
}

static void test_lines(void)
{
	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		char text[TEXT], name[128];
		becomes(lines[i].line, text);
		snprintf(name, sizeof(name), "TCPDUMP%s", lines[i].line);
		same(text, lines[i].wanted, name);
	}
}

/* The shortest form of every name, and what it becomes. One character less is not unique. */
static const struct {
	const char *shortest, *value, *wanted;
} forms[] = {
	{ "A", "", "-z" },	 { "B", "=7", "-b|7" },	  { "C", "=7", "-c|7" },
	{ "DA", "=7", "-s|7" },	 { "DO", "", NULL },	  { "E", "", "-e" },
	{ "FI", "=f", "-j|f" },	 { "FO", "", "-f" },	  { "FU", "", "-vv" },
	{ "HE", "", "-x" },	 { "HO", "", NULL },	  { "INP", "=f", "-r|f" },
	{ "INT", "=i", "-i|i" }, { "LINE", "", "-l" },	  { "LINK", "", "-e" },
	{ "NE", "", "-g" },	 { "NU", "", "-n" },	  { "OP", "", NULL },
	{ "OU", "=f", "-u|f" },	 { "P", "=wb", "-k|wb" }, { "Q", "", "-q" },
	{ "REA", "=f", "-r|f" }, { "REL", "", NULL },	  { "RP", "", "-R|all" },
	{ "SH", "=less", "-q" }, { "SN", "=7", "-s|7" },  { "T", "=unix", "-tt" },
	{ "V", "", "-v" },	 { "W", "=f", "-w|f" },	  { "NOD", "", "-d" },
	{ "NOH", "", "-n" },	 { "NOO", "", "-o" },	  { "NOT", "", "-t" },
	{ "NO_", "", "-a" },
};

static void test_forms(void)
{
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		char line[64], text[TEXT], wanted[64];
		size_t n = strlen(forms[i].shortest);
		snprintf(line, sizeof(line), "/%s%s", forms[i].shortest, forms[i].value);
		snprintf(wanted, sizeof(wanted), "tcpdump%s%s", forms[i].wanted ? "|" : "",
			 forms[i].wanted ? forms[i].wanted : "");
		becomes(line, text);
		same(text, wanted, line);
		snprintf(line, sizeof(line), "/%.*s%s", (int)(n - 1), forms[i].shortest,
			 forms[i].value);
		becomes(line, text);
		ok(n == 1 || strstr(text, "ABKEYW"), "%s is not unique: %s", line, text);
	}
}

static void test_verbs(void)
{
	static const struct {
		const char *line;
		int verb;
		const char *wanted; /* the rest, or the message */
	} cases[] = {
		{ "tcpdump/rpc", 5, "/rpc" },
		{ "  TC -n", 5, " -n" },
		{ "d ip", 0, " ip" },
		{ "", -2, "" },
		{ "   ", -2, "" },
		{ "! comment", -2, "" },
		{ "# comment", -2, "" },
		{ " ; comment", -2, "" },
		{ "foo bar", -1, "E-IVVERB \\FOO\\" },
		{ "tcpdmp", -1, "E-IVVERB \\TCPDMP\\ could be TCPDUMP" },
		{ "/rpc", -1, "E-IVVERB " },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		char text[TEXT];
		struct dcl_problem problem;
		const char *at = cases[i].line;
		int verb = dcl_verb(verbs, ARRAY_LEN(verbs), &at, &problem);
		ok(verb == cases[i].verb, "verb of \"%s\"", cases[i].line);
		if (verb == -1)
			message(&problem, text);
		if (verb != -2)
			same(verb == -1 ? text : at, cases[i].wanted, cases[i].line);
	}
}

/* Where words are no expression, a slash begins a qualifier everywhere, and '!' a comment. */
static void test_words(void)
{
	static struct dcl_command c;
	static const struct dcl_qualifier full[] = { { .name = "FULL" } };
	static const struct dcl_syntax syntax = { .qualifiers = full,
						  .n_qualifiers = 1,
						  .n_max = 2 };
	struct dcl_problem problem;
	ok(dcl_parse(&c, &syntax, " ip/full \"a/b\" ! c d/e", &problem) == 0,
	   "words and a comment");
	ok(c.n_words == 2 && c.n_given == 1, "two words, a qualifier");
	same(c.words[0], "ip", "the word before a qualifier");
	same(c.words[1], "a/b", "a quoted one");
	ok(dcl_parse(&c, &syntax, " a b c", &problem) < 0 && problem.code == DCL_MAXPARM,
	   "too many words");
}

static void test_bounds(void)
{
	static char line[3 * DCL_LINE_MAX];
	char text[TEXT];
	memset(line, 'x', DCL_LINE_MAX + 1);
	becomes(line, text);
	same(text, "W-BUFOVF ", "a line that is too long");
	line[0] = '\0';
	for (size_t i = 0; i <= DCL_WORDS_MAX; i++)
		strncat(line, " w", 3);
	becomes(line, text);
	same(text, "W-BUFOVF \\w\\", "too many words");
	line[0] = '\0';
	for (size_t i = 0; i <= DCL_QUALIFIERS_MAX; i++)
		strncat(line, "/asc", 5);
	becomes(line, text);
	same(text, "W-BUFOVF ", "too many qualifiers");
	becomes("/host=(q,q,q,q,q,q,q,q)", text);
	same(text, "tcpdump", "a full list");
	becomes("/host=(q,q,q,q,q,q,q,q,q)", text);
	same(text, "W-NOLIST \\HOSTNAMES\\", "too long a list");
	memset(line, 'x', DCL_LINE_MAX);
	line[0] = ' ';
	line[DCL_LINE_MAX] = '\0';
	becomes(line, text);
	ok(strncmp(text, "tcpdump|xxx", 11) == 0, "the longest word");
}

static void test_append(void)
{
	static const struct {
		const char *argument, *wanted;
	} cases[] = {
		{ "host", "tcpdump host" },
		{ "host a", "tcpdump \"host a\"" },
		{ "", "tcpdump \"\"" },
		{ "/count=3", "tcpdump /count=3" },
		{ "/input=a b", "tcpdump /input=\"a b\"" },
		{ "/input=\"a b\"", "tcpdump /input=\"a b\"" },
		{ "/host=(q, nof)", "tcpdump /host=(q, nof)" },
		{ "/rpc host a", "tcpdump /rpc host a" },
	};
	char line[DCL_LINE_MAX];
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		snprintf(line, sizeof(line), "tcpdump");
		ok(dcl_append(line, sizeof(line), cases[i].argument), "%s fits", cases[i].argument);
		same(line, cases[i].wanted, cases[i].argument);
	}
	char small[] = "tcpdump    ";
	small[7] = '\0';
	ok(!dcl_append(small, sizeof(small), "verylong"), "no room");
}

int main(void)
{
	test_lines();
	test_forms();
	test_verbs();
	test_words();
	test_bounds();
	test_append();
	return done_testing();
}
