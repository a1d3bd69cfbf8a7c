/* Command lines read by a table: values, the first operand, mistakes. */
#include "tap.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/out.h"
#include "prog/options.h"

struct values {
	bool verbose, quick;
	unsigned debug;
	const char *file;
	struct option_list hosts;
	uint64_t count;
	int64_t wait_ns;
	int until;
};

static const struct option_row rows[] = {
	{ 'v', "verbose", OPT_FLAG, .at = offsetof(struct values, verbose), .help = "say more" },
	{ 'q', NULL, OPT_FLAG, .at = offsetof(struct values, quick), .help = "be quick" },
	{ 'd', "debug", OPT_COUNT, .at = offsetof(struct values, debug), .help = "say all" },
	{ 'f', "file", OPT_TEXT, .at = offsetof(struct values, file), .arg = "FILE",
	  .help = "read" },
	{ .word = "host",
	  .kind = OPT_LIST,
	  .at = offsetof(struct values, hosts),
	  .arg = "HOST",
	  .help = "ask" },
	{ 'c', "count", OPT_UINT, .at = offsetof(struct values, count), .arg = "N", .min = 1,
	  .max = 9, .help = "so many" },
	{ 'w', "wait", OPT_SECONDS, .at = offsetof(struct values, wait_ns), .arg = "SECONDS",
	  .max = 10, .help = "wait" },
	{ .word = "until",
	  .kind = OPT_CHOICE,
	  .at = offsetof(struct values, until),
	  .arg = "STATE",
	  .choices = (const char *const[]){ "up", "down", NULL },
	  .help = "go on until the host is" },
};

enum { MAX_WORDS = 48 };

/* Splits line into words behind "prog" and parses them; the sentences go to /dev/null. */
static int parse(const char *line, bool permute, struct values *v, char **ret_argv)
{
	static char text[1024];
	const struct options options = {
		.program = "prog", .operands = "host", OPTIONS_ROWS(rows), .permute = permute
	};
	int argc = 0;
	snprintf(text, sizeof(text), "prog %s", line);
	for (char *save = NULL, *word = strtok_r(text, " ", &save); word && argc < MAX_WORDS;
	     word = strtok_r(NULL, " ", &save))
		ret_argv[argc++] = word;
	ret_argv[argc] = NULL;
	*v = (struct values){ .count = 5, .until = -1 };
	return options_parse(&options, v, argc, ret_argv);
}

static void values(void)
{
	struct values v;
	char *argv[MAX_WORDS + 1];
	ok(parse("", false, &v, argv) == 1 && v.count == 5, "nothing: the defaults stay");
	ok(parse("-vqdd host", false, &v, argv) == 2 && v.verbose && v.quick && v.debug == 2,
	   "letters together");
	ok(parse("-vw5 -f x -c 9 h", false, &v, argv) == 6 && v.wait_ns == 5000000000 &&
		   strcmp(v.file, "x") == 0 && v.count == 9,
	   "arguments joined and apart");
	ok(parse("--wait=0.25 --file a=b --until down", false, &v, argv) == 6 &&
		   v.wait_ns == 250000000 && strcmp(v.file, "a=b") == 0 && v.until == 1,
	   "words with = and without");
	ok(parse("--host a --host=b", false, &v, argv) == 4 && v.hosts.n == 2 &&
		   strcmp(v.hosts.items[1], "b") == 0,
	   "a list");
	ok(parse("-v -- -q", false, &v, argv) == 3 && !v.quick, "-- ends the options");
	ok(parse("- -v", false, &v, argv) == 1 && !v.verbose, "a single - is an operand");
	ok(parse("host -v", false, &v, argv) == 1 && !v.verbose, "the first operand ends them");
	ok(parse("-f -v", false, &v, argv) == 3 && strcmp(v.file, "-v") == 0,
	   "an argument may look like an option");
}

static void operands_between(void)
{
	struct values v;
	char *argv[MAX_WORDS + 1];
	int first = parse("a -w 1 b -v -- -c", true, &v, argv);
	ok(first == 5 && v.verbose && v.wait_ns == 1000000000, "options behind operands");
	same(argv[first], "a", "first operand");
	same(argv[first + 1], "b", "second operand");
	same(argv[first + 2], "-c", "behind --");
}

static void mistakes(void)
{
	static const char *const lines[] = {
		"-x",	   "-vx",   "--verbos", "--",	   "--verbose=1",  "-f",	   "--file",
		"-c 0",	   "-c 10", "-c x",	"-c -1",   "--until left", "--until=",	   "-w 11",
		"-w 10.1", "-w .",  "-w 1s",	"--wait=", "--help=yes",   "--host=a ---", "-w -1",
	};
	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		struct values v;
		char *argv[MAX_WORDS + 1];
		bool good = strcmp(lines[i], "--") == 0;
		ok(parse(lines[i], false, &v, argv) == (good ? 2 : -2), "%s: %s", lines[i],
		   good ? "accepted" : "refused");
	}
	struct values v;
	char *argv[MAX_WORDS + 1], many[1024] = "";
	for (int i = 0; i <= OPTION_LIST_MAX; i++)
		strncat(many, "--host=x ", sizeof(many) - strlen(many) - 1);
	ok(parse(many, false, &v, argv) == -2, "a list has a bound");
}

static void seconds(void)
{
	static const struct {
		const char *text;
		int want;
		int64_t ns;
	} cases[] = {
		{ "0", 0, 0 },
		{ "1.5", 0, 1500000000 },
		{ ".000000001", 0, 1 },
		{ "1.0000000009", 0, 1000000000 },
		{ "60", 0, 60000000000 },
		{ "60.1", -ERANGE, 0 },
		{ "99999999999999999999", -ERANGE, 0 },
		{ "", -EINVAL, 0 },
		{ "1e3", -EINVAL, 0 },
		{ "+1", -EINVAL, 0 },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		int64_t ns = 0;
		int r = option_seconds(cases[i].text, 60, &ns);
		ok(r == cases[i].want && ns == cases[i].ns, "seconds \"%s\"", cases[i].text);
	}
}

static void listing(void)
{
	const struct options options = {
		.program = "prog", .operands = "host", OPTIONS_ROWS(rows), .about = "does something"
	};
	char text[4096];
	struct out o = out_mem(text, sizeof(text) - 1);
	options_list(&options, &o);
	text[o.len] = '\0';
	ok(strstr(text, "w\twait\tSECONDS\t\twait\n") != NULL, "listing: an argument");
	ok(strstr(text, "\tuntil\tSTATE\tup,down\tgo on") != NULL, "listing: choices");
	ok(strstr(text, "\thelp\t\t\t") != NULL, "listing: what every program has");
	o = out_mem(text, sizeof(text) - 1);
	options_help(&options, &o);
	text[o.len] = '\0';
	ok(strncmp(text, "Usage: prog [option ...] host\n", 30) == 0, "help: usage line");
	ok(strstr(text, "\n  -w, --wait SECONDS      wait\n") != NULL, "help: a row");
	ok(strstr(text, "  -q                      be quick\n") != NULL, "help: letter alone");
}

int main(void)
{
	if (!freopen("/dev/null", "w", stderr))
		return 1;
	values();
	operands_between();
	mistakes();
	seconds();
	listing();
	return done_testing();
}
