/* The configuration's keys as tables, and its reader. */
#include "prog/smallservd/config.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/numbers.h"
#include "net/lines.h"

enum {
	N_LOOPBACK = 2,
	PORT_MAX = 65535,
	SECONDS_MAX = 31536000,
	COUNT_MAX = 1000000,
	IP4_BITS = 32,
	IP6_BITS = 128,
	SENTENCE_MAX = 256,
};

enum key_kind {
	KEY_BOOL,
	KEY_UINT, /* uint64_t in min..max */
	KEY_TEXT, /* char[max] */
	KEY_PATH, /* the same, from the root folder */
	KEY_CHOICE,
	KEY_PROTOCOLS,
	KEY_ADDRESSES,
	KEY_PREFIXES,
	KEY_QUOTE,
};

struct key {
	const char *word;
	enum key_kind kind;
	int service; /* the only part it may stand in; ANY_SERVICE: all, NO_SERVICE: before them */
	size_t at;   /* in struct service_config for ANY_SERVICE, else in struct config */
	uint64_t min, max;
	const char *const *choices;
};

enum { ANY_SERVICE = -1, NO_SERVICE = -2 };

#define GLOBAL(word_, member, ...)                                                                 \
	{                                                                                          \
		.word = word_, .service = NO_SERVICE, .at = offsetof(struct config, member),       \
		__VA_ARGS__                                                                        \
	}
#define OWN(id, word_, member, ...)                                                                \
	{                                                                                          \
		.word = word_, .service = id, .at = offsetof(struct config, member), __VA_ARGS__   \
	}
#define EACH(word_, member, ...)                                                                   \
	{                                                                                          \
		.word = word_, .service = ANY_SERVICE,                                             \
		.at = offsetof(struct service_config, member), __VA_ARGS__                         \
	}

static const struct key keys[] = {
	GLOBAL("offset", offset, .kind = KEY_UINT, .max = PORT_MAX - 113),
	GLOBAL("max-connections", connections, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("per-source", per_source, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("connection-rate", connection_rate, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("udp-rate", udp_rate, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("udp-total", udp_total, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("log-rate", log_rate, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	GLOBAL("user", user, .kind = KEY_TEXT, .max = sizeof(((struct config *)0)->user)),
	GLOBAL("statistics-file", statistics, .kind = KEY_PATH, .max = CONFIG_PATH_SIZE),
	OWN(SERVICE_QUOTE, "quote", quote, .kind = KEY_QUOTE),
	OWN(SERVICE_DAYTIME, "format", daytime_format, .kind = KEY_CHOICE,
	    .choices = (const char *const[]){ "ctime", "rfc867", "smtp", "iso8601", NULL }),
	OWN(SERVICE_DAYTIME, "utc", daytime_utc, .kind = KEY_BOOL),
	OWN(SERVICE_FINGER, "list", finger_list, .kind = KEY_CHOICE,
	    .choices = (const char *const[]){ "local", "yes", "no", NULL }),
	OWN(SERVICE_FINGER, "details", finger_details, .kind = KEY_BOOL),
	OWN(SERVICE_FINGER, "plan", finger_plan, .kind = KEY_BOOL),
	OWN(SERVICE_FINGER, "min-uid", finger_min_uid, .kind = KEY_UINT, .max = UINT32_MAX),
	OWN(SERVICE_FINGER, "utmp", finger_utmp, .kind = KEY_PATH, .max = CONFIG_PATH_SIZE),
	OWN(SERVICE_FINGER, "node", finger_node, .kind = KEY_TEXT,
	    .max = sizeof(((struct config *)0)->finger_node)),
	OWN(SERVICE_IDENT, "reply", ident_reply, .kind = KEY_CHOICE,
	    .choices = (const char *const[]){ "user", "number", "hidden", "token", NULL }),
	OWN(SERVICE_IDENT, "key-file", ident_keys, .kind = KEY_PATH, .max = CONFIG_PATH_SIZE),
	OWN(SERVICE_IDENT, "only-unknown-error", ident_unknown, .kind = KEY_BOOL),
	OWN(SERVICE_IDENT, "hide", ident_hide, .kind = KEY_TEXT, .max = CONFIG_NAMES_SIZE),
	EACH("enabled", enabled, .kind = KEY_BOOL),
	EACH("protocols", protocols, .kind = KEY_PROTOCOLS),
	EACH("listen", listen, .kind = KEY_ADDRESSES),
	EACH("allow", allow, .kind = KEY_PREFIXES),
	EACH("deny", deny, .kind = KEY_PREFIXES),
	EACH("amplify", amplify, .kind = KEY_PREFIXES),
	EACH("connections", connections, .kind = KEY_UINT, .min = 1, .max = COUNT_MAX),
	EACH("idle", idle_s, .kind = KEY_UINT, .min = 1, .max = SECONDS_MAX),
	EACH("lifetime", lifetime_s, .kind = KEY_UINT, .min = 1, .max = SECONDS_MAX),
	EACH("bytes", bytes, .kind = KEY_UINT, .max = UINT64_MAX),
};

/* One text while it is read. */
struct reading {
	struct config *config;
	const char *origin;
	uint32_t line;
	int service; /* of the part, or NO_SERVICE */
	int r;
	struct err *err;
	/* Lists that were set in this reading: a second line adds to the first. */
	bool began[N_SERVICES][ARRAY_LEN(keys)];
	bool began_quote;
};

static void PRINTF_LIKE(2, 3) refuse(struct reading *reading, const char *fmt, ...)
{
	char sentence[SENTENCE_MAX];
	va_list args;
	if (reading->r < 0)
		return;
	va_start(args, fmt);
	vsnprintf(sentence, sizeof(sentence), fmt, args);
	va_end(args);
	reading->r = err_set(reading->err, EINVAL, "%s:%u: %s", reading->origin, reading->line,
			     sentence);
}

void config_defaults(struct config *config)
{
	*config = (struct config){ .connections = 16384,
				   .per_source = 64,
				   .connection_rate = 50,
				   .udp_rate = 50,
				   .udp_total = 5000,
				   .log_rate = 10,
				   .finger_min_uid = 1000,
				   .finger_utmp = "/run/utmp",
				   .ident_keys = "/etc/sonde/ident.keys" };
	for (int i = 0; i < N_SERVICES; i++) {
		struct service_config *s = &config->service[i];
		s->enabled = true;
		s->protocols = services[i].udp ? PROTOCOL_TCP | PROTOCOL_UDP : PROTOCOL_TCP;
		s->connections = COUNT_MAX;
		s->idle_s = services[i].idle_s;
		s->lifetime_s = services[i].lifetime_s;
		s->n_listen = N_LOOPBACK;
		if (!endpoint_parse("127.0.0.1", &s->listen[0]) ||
		    !endpoint_parse("::1", &s->listen[1]))
			s->n_listen = 0;
	}
}

/* ---- values ---- */

static bool parse_bool(const char *text, bool *ret)
{
	static const char *const words[] = { "no", "yes", "off", "on", "false", "true" };
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (strcmp(text, words[i]) == 0) {
			*ret = i % 2;
			return true;
		}
	return false;
}

/* An address, "address:port" or "[address]:port"; of IPv6 with a port only the latter. */
static bool parse_listen(char *text, struct endpoint *ret)
{
	uint64_t port = 0;
	char *end = NULL, *colon = strchr(text, ':');
	if (*text == '[') {
		end = strchr(++text, ']');
		if (!end || (end[1] && end[1] != ':'))
			return false;
		colon = end[1] ? end + 1 : NULL;
		*end = '\0';
	} else if (colon && strchr(colon + 1, ':')) {
		colon = NULL;
	}
	if (colon) {
		*colon = '\0';
		if (!num_parse(colon + 1, PORT_MAX, &port) || !port)
			return false;
	}
	if (!endpoint_parse(text, ret))
		return false;
	ret->port = (uint16_t)port;
	return true;
}

static bool parse_prefix(char *text, struct prefix *ret)
{
	uint64_t bits;
	char *slash = strchr(text, '/');
	if (slash)
		*slash = '\0';
	if (!host_addr_parse(text, &ret->host))
		return false;
	uint64_t max = ret->host.kind == ADDR_IP4 ? IP4_BITS : IP6_BITS;
	bits = max;
	if (slash && !num_parse(slash + 1, max, &bits))
		return false;
	ret->bits = (uint8_t)bits;
	return true;
}

static void set_addresses(struct reading *reading, struct service_config *s, char *value, bool more)
{
	struct endpoint e;
	if (!more)
		s->n_listen = 0;
	s->named = true;
	for (char *word = line_word(&value); word; word = line_word(&value)) {
		if (s->n_listen == CONFIG_LISTEN_MAX) {
			refuse(reading, "more than %d addresses", CONFIG_LISTEN_MAX);
			return;
		}
		if (!parse_listen(word, &e)) {
			refuse(reading, "\"%s\" is no address", word);
			return;
		}
		s->listen[s->n_listen++] = e;
	}
	if (!s->n_listen)
		refuse(reading, "an address is missing");
}

static void set_prefixes(struct reading *reading, struct prefix_list *list, char *value, bool more)
{
	struct prefix prefix;
	if (!more)
		list->n = 0;
	for (char *word = line_word(&value); word; word = line_word(&value)) {
		if (list->n == CONFIG_PREFIXES_MAX) {
			refuse(reading, "more than %d networks", CONFIG_PREFIXES_MAX);
			return;
		}
		if (!parse_prefix(word, &prefix)) {
			refuse(reading, "\"%s\" is no network", word);
			return;
		}
		list->item[list->n++] = prefix;
	}
}

static void set_protocols(struct reading *reading, int service, char *value, uint32_t *ret)
{
	uint32_t protocols = 0;
	for (char *word = line_word(&value); word; word = line_word(&value)) {
		if (strcmp(word, "tcp") == 0)
			protocols |= PROTOCOL_TCP;
		else if (strcmp(word, "udp") == 0)
			protocols |= PROTOCOL_UDP;
		else
			refuse(reading, "\"%s\" is no protocol: tcp, udp", word);
	}
	if (reading->service != NO_SERVICE && protocols & PROTOCOL_UDP && !services[service].udp)
		refuse(reading, "%s has no UDP", services[service].name);
	*ret = services[service].udp ? protocols : protocols & PROTOCOL_TCP;
}

static void set_choice(struct reading *reading, const struct key *key, const char *value, int *ret)
{
	char all[SENTENCE_MAX] = "";
	struct out o = out_mem(all, sizeof(all) - 1);
	for (int i = 0; key->choices[i]; i++) {
		if (strcmp(value, key->choices[i]) == 0) {
			*ret = i;
			return;
		}
		out_s(&o, i ? ", " : "");
		out_s(&o, key->choices[i]);
	}
	refuse(reading, "%s is one of: %s", key->word, all);
}

static void set_text(struct reading *reading, const struct key *key, const char *value, char *ret)
{
	size_t n = strlen(value);
	if (n >= key->max) {
		refuse(reading, "%s is longer than %u bytes", key->word, (unsigned)key->max - 1);
		return;
	}
	if (key->kind == KEY_PATH && *value != '/') {
		refuse(reading, "%s is a file's name that begins with \"/\"", key->word);
		return;
	}
	memcpy(ret, value, n + 1);
}

bool config_add_quotes(struct config *config, const char *text)
{
	for (;;) {
		const char *from = text, *end = NULL;
		bool marked = *text == '"';
		if (marked) {
			from = text + 1;
			end = strchr(from, '"');
		} else {
			end = text + strlen(text);
		}
		bool relative = from[0] == '@' && from[1] != '/';
		if (!end || relative || config->n_quotes == CONFIG_QUOTES_MAX ||
		    (size_t)(end - from) >= CONFIG_QUOTE_SIZE)
			return false;
		size_t n = (size_t)(end - from);
		memcpy(config->quote[config->n_quotes], from, n);
		config->quote[config->n_quotes++][n] = '\0';
		text = end + marked;
		text += strspn(text, " \t");
		if (!*text)
			return true;
		if (*text++ != ',')
			return false;
		text += strspn(text, " \t");
		if (*text != '"')
			return false;
	}
}

/* ---- lines ---- */

static void set_quote(struct reading *reading, const char *value)
{
	if (!reading->began_quote)
		reading->config->n_quotes = 0;
	reading->began_quote = true;
	if (!config_add_quotes(reading->config, value))
		refuse(reading, "a quote is text, \"text\" or \"@/file\", or several in quotation "
				"marks between commas");
}

/* The value of one service, or of all together (once for each). */
static void set_value(struct reading *reading, const struct key *key, int service, char *value)
{
	struct service_config *s = &reading->config->service[service < 0 ? 0 : service];
	char *base = key->service == ANY_SERVICE ? (char *)s : (char *)reading->config;
	void *at = base + key->at;
	bool *began = &reading->began[service < 0 ? 0 : service][key - keys];
	bool more = *began && reading->service != NO_SERVICE;
	uint64_t number;
	*began = *began || reading->service != NO_SERVICE;
	switch (key->kind) {
	case KEY_BOOL:
		if (!parse_bool(value, at))
			refuse(reading, "%s is yes or no", key->word);
		break;
	case KEY_UINT:
		if (!num_parse(value, key->max, &number) || number < key->min)
			refuse(reading, "%s is a number from %llu to %llu", key->word,
			       (unsigned long long)key->min, (unsigned long long)key->max);
		else
			*(uint64_t *)at = number;
		break;
	case KEY_TEXT:
	case KEY_PATH:
		set_text(reading, key, value, at);
		break;
	case KEY_CHOICE:
		set_choice(reading, key, value, at);
		break;
	case KEY_PROTOCOLS:
		set_protocols(reading, service, value, at);
		break;
	case KEY_ADDRESSES:
		set_addresses(reading, s, value, more);
		break;
	case KEY_PREFIXES:
		set_prefixes(reading, at, value, more);
		break;
	case KEY_QUOTE:
		set_quote(reading, value);
		break;
	}
}

static void take_setting(struct reading *reading, const char *word, char *value)
{
	char copy[LINE_LEN_MAX + 1];
	for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
		const struct key *key = &keys[i];
		bool here = key->service == reading->service || (key->service == ANY_SERVICE);
		if (strcmp(key->word, word) != 0 || !here)
			continue;
		if (key->service != ANY_SERVICE || reading->service != NO_SERVICE) {
			set_value(reading, key, reading->service, value);
			return;
		}
		for (int service = 0; service < N_SERVICES; service++) {
			snprintf(copy, sizeof(copy), "%s", value);
			set_value(reading, key, service, copy);
		}
		return;
	}
	refuse(reading, "unknown setting \"%s\"%s%s", word,
	       reading->service == NO_SERVICE ? "" : " of ",
	       reading->service == NO_SERVICE ? "" : services[reading->service].name);
}

static char *trim(char *text)
{
	text += strspn(text, " \t\r");
	size_t n = strlen(text);
	while (n && strchr(" \t\r", text[n - 1]))
		n--;
	text[n] = '\0';
	return text;
}

static void take_line(void *user, char *text)
{
	struct reading *reading = user;
	reading->line++;
	text = trim(text);
	if (!*text || *text == '#' || reading->r < 0)
		return;
	size_t n = strlen(text);
	if (*text == '[') {
		text[n - 1] = text[n - 1] == ']' ? '\0' : text[n - 1];
		reading->service = service_named(text + 1);
		if (reading->service < 0)
			refuse(reading, "\"%s\" is no service", text + 1);
		return;
	}
	char *equals = strchr(text, '=');
	if (!equals) {
		refuse(reading, "\"%s\" is neither \"key = value\" nor \"[service]\"", text);
		return;
	}
	*equals = '\0';
	take_setting(reading, trim(text), trim(equals + 1));
}

int config_parse(struct config *config, const char *origin, const char *text, struct err *err)
{
	struct reading reading = { config, origin, 0, NO_SERVICE, 0, err, { { false } }, false };
	struct lines lines;
	lines_init(&lines, take_line, &reading);
	lines_feed(&lines, text, strlen(text));
	lines_end(&lines);
	if (reading.r == 0 && lines.n_skipped)
		refuse(&reading, "a line is too long");
	return reading.r;
}

int config_read(struct config *config, const char *path, struct err *err)
{
	struct reading reading = { config, path, 0, NO_SERVICE, 0, err, { { false } }, false };
	struct lines lines;
	lines_init(&lines, take_line, &reading);
	int r = lines_read_file(&lines, path, err);
	if (r < 0)
		return r;
	if (reading.r == 0 && (lines.n_skipped || lines.cut))
		refuse(&reading, "a line is too long");
	return reading.r;
}

/* ---- questions ---- */

bool prefix_list_has(const struct prefix_list *list, const struct host_addr *host)
{
	for (uint32_t i = 0; i < list->n; i++) {
		const struct prefix *p = &list->item[i];
		uint32_t whole = p->bits / 8, rest = p->bits % 8;
		uint8_t mask = (uint8_t)(0xff00 >> rest);
		if (p->host.kind == host->kind && memcmp(p->host.addr, host->addr, whole) == 0 &&
		    (!rest || !((p->host.addr[whole] ^ host->addr[whole]) & mask)))
			return true;
	}
	return false;
}

bool host_is_loopback(const struct host_addr *host)
{
	static const uint8_t loopback6[16] = { [15] = 1 };
	if (host->kind == ADDR_IP4)
		return host->addr[0] == 127;
	return memcmp(host->addr, loopback6, sizeof(loopback6)) == 0;
}

bool words_have(const char *text, const char *word)
{
	size_t n = strlen(word);
	for (;;) {
		text += strspn(text, " \t,");
		size_t len = strcspn(text, " \t,");
		if (!len)
			return false;
		if (len == n && memcmp(text, word, n) == 0)
			return true;
		text += len;
	}
}
