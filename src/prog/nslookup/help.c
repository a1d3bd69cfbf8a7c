/* Texts that explain nslookup. */
#include <string.h>
#include <unistd.h>

#include "prog/nslookup/nslookup.h"

enum { OPTION_COLUMNS = 20 };

/* What the manual shows, its columns put straight, and lines for what is new. */
static const char screen[] =
	"                      NSLOOKUP COMMAND SUMMARY\n"
	"      (identifiers are shown in uppercase, [] means optional)\n"
	"Command         Meaning\n"
	"---------------------------------------------------------------------\n"
	"NAME          - print info about the host/domain NAME using default server\n"
	"NAME1 NAME2   - as above, but use NAME2 as server\n"
	"ls [opt] DOMAIN [> FILE] - list entities in DOMAIN (optional: output to FILE)\n"
	"  -a          - list canonical names and aliases\n"
	"  -h          - list HINFO (CPU type and operating system)\n"
	"  -s          - list well-known services\n"
	"  -d          - list all records\n"
	"  -t TYPE     - list records of the given type (e.g., A,CNAME,MX, etc.)\n"
	"view FILE     - sort an 'ls' output file and view it\n"
	"help or ?     - display this screen\n"
	"spawn or ! [command] - create child process and execute command\n"
	"finger [USER] - finger the optional NAME at the current default host\n"
	"root          - set current default server to the root\n"
	"server NAME   - set default server to NAME, using current default server\n"
	"lserver NAME  - set default server to NAME, using initial server\n"
	"set OPTION    - set an option\n"
	"  all         - print options, current server and host\n"
	"  [no]defname - append domain name to each query\n"
	"  [no]recurse - ask for recursive answer to query\n"
	"  [no]vc      - always use a virtual circuit\n"
	"  domain=NAME - set default domain name to NAME\n"
	"  srchlist=N1[/N2/.../N6] - set domain to N1 and search list to N1,N2, etc.\n"
	"  root=NAME   - set root server to NAME\n"
	"  retry=X     - set number of retries to X\n"
	"  timeout=X   - set initial time-out interval to X seconds\n"
	"  querytype=X - set query type, e.g., A,ANY,CNAME,HINFO,MX,NS,PTR,SOA,WKS\n"
	"  type=X      - synonym for querytype\n"
	"  class=X     - set query class to one of IN (Internet), CHAOS, HESIOD or ANY\n"
	"  [no]debug   - print debugging information\n"
	"  [no]d2      - print exhaustive debugging information\n"
	"  [no]search  - try the search list for names with a dot\n"
	"  [no]ignoretc - take truncated answers as they are\n"
	"  port=X      - set server port to X\n"
	"  [no]edns    - say that answers may be large\n"
	"  [no]dnssec  - ask for signatures\n"
	"  [no]cdflag  - ask the server not to check signatures\n"
	"exit          - exit the program, ^D also exits\n";

void help_screen(struct out *o)
{
	out_s(o, screen);
}

void help_usage(int fd)
{
	char buf[1024];
	struct out o = out_fd(fd, buf, sizeof(buf));
	out_s(&o, "Usage:\n"
		  "   nslookup [-opt ...]             # interactive mode using default server\n"
		  "   nslookup [-opt ...] - server    # interactive mode using 'server'\n"
		  "   nslookup [-opt ...] host        # just look up 'host' using default server\n"
		  "   nslookup [-opt ...] host server # just look up 'host' using 'server'\n");
	out_flush(&o);
}

/* Options that are no settings. */
static const struct {
	char letter;
	const char *word, *help;
} options[] = {
	{ '4', "", "use servers' IPv4 addresses only" },
	{ '6', "", "use servers' IPv6 addresses only" },
	{ '\0', "json", "one JSON object for each answer or record" },
	{ '\0', "classic", "ask for A only, as the original does" },
	{ '\0', "restricted", "start no other programs, write no files" },
	{ '\0', "help", "show this text" },
	{ '\0', "version", "show the version" },
	{ '\0', "list-options", "list the options in columns, for completion" },
};

void help_options(int fd)
{
	char buf[4096];
	struct out o = out_fd(fd, buf, sizeof(buf));
	help_usage(fd);
	out_s(&o, "\n   -KEYWORD[=VALUE]    as \"set\" does; \"help\" lists the keywords\n");
	for (size_t i = 0; i < ARRAY_LEN(options); i++) {
		size_t n = options[i].letter ? 2 : 2 + strlen(options[i].word);
		out_s(&o, options[i].letter ? "   -" : "   --");
		if (options[i].letter)
			out_c(&o, options[i].letter);
		out_s(&o, options[i].word);
		out_pad(&o, ' ', OPTION_COLUMNS - n);
		out_s(&o, options[i].help);
		out_c(&o, '\n');
	}
	out_flush(&o);
}

void help_columns(struct out *o)
{
	for (size_t i = 0; i < ARRAY_LEN(options); i++) {
		if (options[i].letter)
			out_c(o, options[i].letter);
		out_c(o, '\t');
		out_s(o, options[i].word);
		out_s(o, "\t\t\t");
		out_s(o, options[i].help);
		out_c(o, '\n');
	}
	const char *word;
	for (size_t i = 0; (word = settings_word(i)); i++) {
		size_t n = strcspn(word, "=");
		out_c(o, '\t');
		out_raw(o, word, n);
		out_s(o, word[n] ? "\t=VALUE\t\t" : "\t\t\t");
		out_s(o, "as set does\n");
	}
}
