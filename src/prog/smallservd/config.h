/*
 * The configuration: lines "key = value"; "[service]" begins the part of a service. Settings of
 * services that stand before the first part are for all of them. Everything is held in place, so
 * that the supervisor can hand it to the other processes as it is.
 */
#ifndef SONDE_PROG_SMALLSERVD_CONFIG_H
#define SONDE_PROG_SMALLSERVD_CONFIG_H

#include "base/err.h"
#include "net/endpoint.h"
#include "prog/smallservd/services.h"

enum {
	CONFIG_LISTEN_MAX = 8,	  /* addresses of a service */
	CONFIG_PREFIXES_MAX = 16, /* of a list */
	CONFIG_QUOTES_MAX = 8,
	CONFIG_QUOTE_SIZE = 640,
	CONFIG_NAMES_SIZE = 512,
	CONFIG_PATH_SIZE = 512,
};

struct prefix {
	struct host_addr host;
	uint8_t bits;
};

struct prefix_list {
	struct prefix item[CONFIG_PREFIXES_MAX];
	uint32_t n;
};

enum { PROTOCOL_TCP = 1, PROTOCOL_UDP = 2 };

struct service_config {
	bool enabled;
	bool named; /* listen was set: its addresses have to exist */
	uint32_t protocols;
	struct endpoint listen[CONFIG_LISTEN_MAX]; /* port 0: the standard one and the offset */
	uint32_t n_listen;
	struct prefix_list allow; /* empty: everybody */
	struct prefix_list deny;
	struct prefix_list amplify; /* UDP answers may be longer than questions */
	uint64_t connections;	    /* at a time */
	uint64_t idle_s, lifetime_s;
	uint64_t bytes; /* of a connection, both ways together; 0: any number */
};

enum daytime_format { DAYTIME_CTIME, DAYTIME_RFC867, DAYTIME_SMTP, DAYTIME_ISO8601 };
enum ident_reply { IDENT_USER, IDENT_NUMBER, IDENT_HIDDEN, IDENT_TOKEN };
enum finger_list { FINGER_LIST_LOCAL, FINGER_LIST_YES, FINGER_LIST_NO };

struct config {
	uint64_t offset; /* added to standard ports */
	uint64_t connections;
	uint64_t per_source;	  /* connections; loopback is exempt */
	uint64_t connection_rate; /* new ones of a source in a second; loopback is exempt */
	uint64_t udp_rate;	  /* answers to a source in a second */
	uint64_t udp_total;	  /* answers in a second */
	uint64_t log_rate;	  /* lines of a kind in a minute */
	char user[64];
	char statistics[CONFIG_PATH_SIZE];
	/* quote */
	char quote[CONFIG_QUOTES_MAX][CONFIG_QUOTE_SIZE];
	uint32_t n_quotes;
	/* daytime */
	int daytime_format;
	bool daytime_utc;
	/* finger */
	int finger_list;
	bool finger_details, finger_plan;
	uint64_t finger_min_uid;
	char finger_utmp[CONFIG_PATH_SIZE];
	char finger_node[64];
	/* ident */
	int ident_reply;
	bool ident_unknown;
	char ident_keys[CONFIG_PATH_SIZE];  /* the file of them; keys stay out of this */
	char ident_hide[CONFIG_NAMES_SIZE]; /* user names between blanks */
	struct service_config service[N_SERVICES];
};

void config_defaults(struct config *config);

/* Adds the lines of text to config. origin names it in sentences. Returns 0 or -EINVAL with
 * "{origin}:{line}: sentence". */
int config_parse(struct config *config, const char *origin, const char *text,
		 struct err *err) MUST_CHECK;

/* The same with a file. -errno with its sentence if it cannot be read. */
int config_read(struct config *config, const char *path, struct err *err) MUST_CHECK;

/* Items of a quote's definition: "text", "@file", separated by commas; without quotation marks one
 * item. Returns false if it is malformed, too long or there are too many. */
bool config_add_quotes(struct config *config, const char *text) MUST_CHECK;

/* Whether the list has a prefix that the address is in. */
bool prefix_list_has(const struct prefix_list *list, const struct host_addr *host);

bool host_is_loopback(const struct host_addr *host);

/* Whether the words of text, separated by blanks, have this one. */
bool words_have(const char *text, const char *word);

#endif
