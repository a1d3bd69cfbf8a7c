/* The table of options, their shortest forms and their values. */
#include "prog/nslookup/settings.h"

#include <string.h>

#include "base/numbers.h"
#include "prog/nslookup/types.h"

enum { PORT_MAX = 65535, RETRY_MAX = 1000, TIMEOUT_MAX = 3600 };

enum kind { ALL, FLAG, NUMBER, NAME, TYPE, CLASS, DOMAIN, SEARCH };

#define AT(member) .at = offsetof(struct settings, member)

/* In the order in which a word is looked for. least: how much of the word must be there. */
static const struct option {
	const char *word;
	uint8_t least;
	enum kind kind;
	size_t at;
	uint32_t min, max;
} options[] = {
	{ "all", 3, ALL, .at = 0 },
	{ "class", 2, CLASS, AT(class) },
	{ "cdflag", 2, FLAG, AT(check_disabled) },
	{ "d2", 2, FLAG, AT(d2) },
	{ "debug", 3, FLAG, AT(debug) },
	{ "defname", 3, FLAG, AT(defname) },
	{ "dnssec", 2, FLAG, AT(dnssec) },
	{ "domain", 2, DOMAIN, AT(domain) },
	{ "edns", 2, FLAG, AT(edns) },
	{ "ignoretc", 2, FLAG, AT(ignoretc) },
	{ "port", 2, NUMBER, AT(port), 1, PORT_MAX },
	{ "querytype", 1, TYPE, AT(type) },
	{ "recurse", 3, FLAG, AT(recurse) },
	{ "retry", 3, NUMBER, AT(retry), 0, RETRY_MAX },
	{ "root", 2, NAME, AT(root) },
	{ "search", 3, FLAG, AT(search) },
	{ "srchlist", 5, SEARCH, AT(search_list) },
	{ "timeout", 2, NUMBER, AT(timeout), 1, TIMEOUT_MAX },
	{ "type", 2, TYPE, AT(type) },
	{ "vc", 1, FLAG, AT(vc) },
};

static const char *const words[] = {
	"all",	      "class=",	   "cdflag",	"nocdflag",  "d2",	   "nod2",
	"debug",      "nodebug",   "defname",	"nodefname", "dnssec",	   "nodnssec",
	"domain=",    "edns",	   "noedns",	"ignoretc",  "noignoretc", "port=",
	"querytype=", "recurse",   "norecurse", "retry=",    "root=",	   "search",
	"nosearch",   "srchlist=", "timeout=",	"type=",     "vc",	   "novc",
};

const char *settings_word(size_t i)
{
	return i < ARRAY_LEN(words) ? words[i] : NULL;
}

static void copy(char *to, size_t size, const char *from, size_t n)
{
	n = min_size(n, size - 1);
	memcpy(to, from, n);
	to[n] = '\0';
}

static void add_search(struct settings *s, const char *name, size_t n)
{
	while (n > 0 && name[n - 1] == '.')
		n--;
	if (n > 0 && s->n_search < RESOLV_SEARCH_MAX)
		copy(s->search_list[s->n_search++], RESOLV_NAME_SIZE, name, n);
}

void settings_init(struct settings *s, const struct resolv_conf *conf, bool classic)
{
	*s = (struct settings){
		.defname = true,
		.recurse = true,
		.search = true,
		.edns = true,
		.also_aaaa = !classic,
		.type = T_A,
		.class = C_IN,
		.port = 53,
		.retry = 2,
		.timeout = 10,
		.root = "a.root-servers.net",
	};
	for (uint32_t i = 0; i < conf->n_search; i++)
		add_search(s, conf->search[i], strlen(conf->search[i]));
	if (s->n_search > 0)
		copy(s->domain, sizeof(s->domain), s->search_list[0], strlen(s->search_list[0]));
}

/* The domain, and its parents while they have two components at least. */
static bool set_domain(struct settings *s, const char *name)
{
	size_t n = strlen(name);
	if (n >= RESOLV_NAME_SIZE)
		return false;
	while (n > 0 && name[n - 1] == '.')
		n--;
	copy(s->domain, sizeof(s->domain), name, n);
	s->n_search = 0;
	const char *at = s->domain;
	for (bool first = true; at && *at; first = false) {
		const char *dot = strchr(at, '.');
		if (!first && !dot)
			break;
		add_search(s, at, strlen(at));
		at = dot ? dot + 1 : NULL;
	}
	return true;
}

static bool set_search(struct settings *s, const char *list)
{
	uint32_t n = 0;
	for (const char *at = list; *at;) {
		size_t len = strcspn(at, "/");
		if (len >= RESOLV_NAME_SIZE || (len > 0 && ++n > SEARCH_SET_MAX))
			return false;
		at += len + (at[len] == '/');
	}
	if (n == 0)
		return false;
	s->n_search = 0;
	for (const char *at = list; *at;) {
		size_t len = strcspn(at, "/");
		add_search(s, at, len);
		at += len + (at[len] == '/');
	}
	copy(s->domain, sizeof(s->domain), s->search_list[0], strlen(s->search_list[0]));
	return true;
}

static enum set_result set_flag(struct settings *s, const struct option *o, bool on)
{
	bool *flag = (bool *)((char *)s + o->at);
	bool was_d2 = s->d2;
	*flag = on;
	if (flag == &s->d2 && on)
		s->debug = true;
	if (flag == &s->debug && !on)
		s->d2 = false;
	return flag == &s->d2 && !on && (was_d2 || s->debug) ? SET_STILL : SET_OK;
}

static enum set_result set_value(struct settings *s, const struct option *o, const char *value)
{
	uint64_t number;
	switch (o->kind) {
	case NUMBER:
		if (!num_parse(value, o->max, &number) || number < o->min)
			return SET_INVALID;
		memcpy((char *)s + o->at, &(uint32_t){ (uint32_t)number }, sizeof(uint32_t));
		return SET_OK;
	case NAME:
		if (!*value || strlen(value) >= SETTING_VALUE_SIZE)
			return SET_INVALID;
		copy((char *)s + o->at, SETTING_VALUE_SIZE, value, strlen(value));
		return SET_OK;
	case TYPE:
		if (!type_parse(value, &s->type))
			return SET_TYPE;
		s->also_aaaa = false;
		return SET_OK;
	case CLASS:
		return class_parse(value, &s->class) ? SET_OK : SET_CLASS;
	case DOMAIN:
		return set_domain(s, value) ? SET_OK : SET_INVALID;
	case SEARCH:
		return set_search(s, value) ? SET_OK : SET_INVALID;
	case ALL:
	case FLAG:
		break;
	}
	return SET_INVALID;
}

/* The option that n bytes of text stand for, or NULL. */
static const struct option *find(const char *text, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(options); i++)
		if (n >= options[i].least && n <= strlen(options[i].word) &&
		    memcmp(text, options[i].word, n) == 0)
			return &options[i];
	return NULL;
}

enum set_result settings_set(struct settings *s, const char *text, const char **ret_word)
{
	const char *equals = strchr(text, '=');
	size_t n = equals ? (size_t)(equals - text) : strlen(text);
	const struct option *o = find(text, n);
	if (equals) {
		*ret_word = equals + 1;
		return o ? set_value(s, o, equals + 1) : SET_INVALID;
	}
	if (o && o->kind == ALL)
		return SET_ALL;
	if (o && o->kind == FLAG)
		return set_flag(s, o, true);
	if (!o && n > 2 && memcmp(text, "no", 2) == 0) {
		o = find(text + 2, n - 2);
		return o && o->kind == FLAG ? set_flag(s, o, false) : SET_INVALID;
	}
	/* Any other word with a "d" stood for debug. */
	if (!o && text[0] == 'd') {
		s->debug = true;
		return SET_OK;
	}
	return SET_INVALID;
}

static void flag(struct out *o, const char *before, bool on, const char *name)
{
	out_s(o, before);
	if (!on)
		out_s(o, "no");
	out_s(o, name);
}

static void text(struct out *o, const char *s)
{
	out_text(o, (const uint8_t *)s, (uint32_t)strlen(s));
}

/* What the original did not have is shown only where it differs from the default. */
static void print_more(const struct settings *s, struct out *o)
{
	if (s->edns && !s->dnssec && !s->check_disabled)
		return;
	flag(o, "  ", s->edns, "edns");
	flag(o, "\t\t  ", s->dnssec, "dnssec");
	flag(o, "\t  ", s->check_disabled, "cdflag");
	out_c(o, '\n');
}

void settings_print(const struct settings *s, struct out *o)
{
	char type[TYPE_WORD_SIZE], class[TYPE_WORD_SIZE];
	type_name(s->type, type);
	class_name(s->class, class);
	out_s(o, "Set options:\n");
	flag(o, "  ", s->debug, "debug");
	flag(o, "  \t  ", s->defname, "defname");
	flag(o, "\t  ", s->search, "search");
	flag(o, "\t  ", s->recurse, "recurse");
	flag(o, "\n  ", s->d2, "d2");
	flag(o, "\t\t  ", s->vc, "vc");
	flag(o, "\t\t  ", s->ignoretc, "ignoretc");
	out_f(o, "\t  port=%u\n  querytype=%s%s\t  class=%s\t  timeout=%u\t  retry=%u\n", s->port,
	      type, s->also_aaaa ? "+AAAA" : "", class, s->timeout, s->retry);
	out_s(o, "  root=");
	text(o, s->root);
	out_s(o, "\n  domain=");
	text(o, s->domain);
	out_s(o, "\n  srchlist=");
	for (uint32_t i = 0; i < s->n_search; i++) {
		if (i)
			out_c(o, '/');
		text(o, s->search_list[i]);
	}
	out_c(o, '\n');
	print_more(s, o);
	out_c(o, '\n');
}
