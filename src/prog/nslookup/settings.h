/* What "set" and -option change. */
#ifndef SONDE_PROG_NSLOOKUP_SETTINGS_H
#define SONDE_PROG_NSLOOKUP_SETTINGS_H

#include "net/resolv_conf.h"

enum { SEARCH_SET_MAX = 6, SETTING_VALUE_SIZE = 256 };

struct settings {
	bool debug, d2, defname, ignoretc, recurse, search, vc;
	bool edns, dnssec, check_disabled; /* beyond the original's */
	bool also_aaaa;			   /* A and AAAA: no type was set */
	uint16_t type, class;
	uint32_t port, retry, timeout;
	char root[SETTING_VALUE_SIZE], domain[SETTING_VALUE_SIZE];
	uint32_t n_search;
	char search_list[RESOLV_SEARCH_MAX][RESOLV_NAME_SIZE];
};

enum set_result {
	SET_OK,
	SET_ALL,     /* "all": the caller prints */
	SET_STILL,   /* nod2: debug mode stays */
	SET_INVALID, /* no such option, or not that value */
	SET_TYPE,    /* unknown query type, in *ret_word */
	SET_CLASS,   /* unknown query class */
};

/* The defaults; classic: the question is for A only. */
void settings_init(struct settings *s, const struct resolv_conf *conf, bool classic);

/* One option as it is written, "keyword[=value]". *ret_word: the value that is not known. */
enum set_result settings_set(struct settings *s, const char *text, const char **ret_word);

/* The lines of "set all" from "Set options:" on. */
void settings_print(const struct settings *s, struct out *o);

/* The i-th keyword as it is completed, with "=" where it takes a value; NULL behind the last. */
const char *settings_word(size_t i);

#endif
