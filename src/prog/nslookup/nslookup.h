/* What the parts of nslookup share: session, hosts and servers, questions and their outcome. */
#ifndef SONDE_PROG_NSLOOKUP_NSLOOKUP_H
#define SONDE_PROG_NSLOOKUP_NSLOOKUP_H

#include "net/dns_client.h"
#include "net/etc.h"
#include "prog/nslookup/record.h"
#include "prog/nslookup/settings.h"

enum {
	HOST_ADDRESSES_MAX = DNS_SERVERS_MAX,
	HOST_ALIASES_MAX = 8,
	HOST_SERVED_MAX = 8,
	SERVED_ADDRESSES_MAX = 4,
};

/* Exit statuses: those of nslookup, the last four of the common table. */
enum status { S_FOUND = 0, S_NOT_FOUND = 1, S_USAGE = 2, S_ENVIRONMENT = 3, S_PARTIAL = 4 };

/* A server that a referral names. */
struct served {
	char name[NAME_TEXT_SIZE], domain[NAME_TEXT_SIZE];
	uint32_t n_addresses;
	struct endpoint address[SERVED_ADDRESSES_MAX];
};

/* A host as far as it is known; what goes beyond the tables is left out. */
struct host {
	char name[NAME_TEXT_SIZE];
	uint32_t n_addresses, n_aliases, n_served;
	struct endpoint address[HOST_ADDRESSES_MAX];
	char alias[HOST_ALIASES_MAX][NAME_TEXT_SIZE];
	struct served served[HOST_SERVED_MAX];
};

struct session {
	struct out *out;      /* results: the terminal, or a file while a line is redirected */
	struct out *terminal; /* standard output */
	struct settings set;
	struct resolv_conf conf;
	struct etc *etc;
	ldns_buffer *text; /* for record.h */
	struct host server, initial, host;
	struct host other, found, gathered; /* for one command: hosts are large */
	bool has_server, has_host;
	bool json, restricted;
	enum addr_kind family; /* of servers: ADDR_IP4, ADDR_IP6, or ADDR_NONE for both */
	int stop_fd;
	enum status status; /* of the last command that asked something */
};

/* How a question ended. */
enum outcome {
	FOUND,
	NO_RECORDS,
	REFERRED, /* no answer, but servers that may know */
	TIMED_OUT,
	NO_RESPONSE,
	UNREACHABLE, /* and other errors of the network: session's error text */
	CANCELLED,
	BAD_ANSWER,
	ANSWER_CODE, /* the server's response code says it */
};

struct result {
	enum outcome outcome;
	unsigned rcode;
	struct dns_reply reply; /* reply.pkt: NULL where there was no answer */
	char asked[NAME_TEXT_SIZE];
	struct err err;
};

/* session.c: messages, output. */
void complain(struct session *s, const char *fmt, ...) PRINTF_LIKE(2, 3);
void print_text(struct out *o, const char *text);

/* query.c: asks the server with the session's settings. The caller calls result_done. */
void ask(struct session *s, const struct host *server, const struct dns_question *q,
	 struct result *ret);
/* The same with the search list; absolute where the name ends in a dot. */
struct search {
	const char *name;
	uint16_t type, class;
};
void ask_search(struct session *s, const struct host *server, const struct search *q,
		struct result *ret);
void result_done(struct result *r);
bool is_cancelled(struct session *s);

/* "Non-existent domain" and so on. */
const char *outcome_text(const struct result *r);

/* The line of an outcome that is no answer: "*** ..." on standard error. */
void complain_outcome(struct session *s, const struct host *server, const struct result *r,
		      const struct search *q);

/* The client that a question goes through: servers, time-outs, watching. *addresses is filled. */
struct dns_client client_of(struct session *s, const struct host *server,
			    struct endpoint addresses[DNS_SERVERS_MAX]);

/* The name of an address in in-addr.arpa or ip6.arpa, with a dot at its end. */
void reverse_name(const struct endpoint *e, char ret[NAME_TEXT_SIZE]);

/* host.c */
void host_init(struct host *h, const char *name);
/* Takes the addresses, the names that led to them, and the servers of a referral. */
void host_take(struct host *h, const ldns_pkt *pkt);
/* One block: title, name, addresses, aliases, servers; then a blank line. */
void host_print(struct out *o, const char *title, const struct host *h);

/* servers.c */
/* Chooses the default server among the system's. Returns whether there is one. */
bool server_start(struct session *s);
/* Looks the server up through via (NULL: only if it is an address) and fills *ret; complains. */
bool server_find(struct session *s, const struct host *via, const char *name, struct host *ret);
/* The commands. */
void server_change(struct session *s, const struct host *via, const char *name);

/* lookup.c */
void lookup(struct session *s, const struct host *server, const char *name);

/* list.c */
void list_zone(struct session *s, const struct host *server, const char *zone, uint16_t type);
void view_file(struct session *s, const char *path);

/* debug.c: what "set debug" and "set d2" show of messages. */
void debug_sent(void *session, const uint8_t *wire, size_t n);
void debug_timed_out(void *session, uint32_t timeout_ms);
void debug_answer(struct session *s, const struct dns_reply *reply);
void debug_packet(struct session *s, const ldns_pkt *pkt, const uint8_t *wire, size_t n);

/* json.c */
void json_result(struct session *s, const struct host *server, const struct search *q,
		 const struct result *r);
void json_record(struct session *s, const ldns_rr *rr);
void json_string(struct out *o, const char *text);

/* commands.c: one line of input. Returns false when the session is to end. */
bool run_line(struct session *s, const char *line);

/* One option, with its messages. */
void set_option(struct session *s, const char *text);

/* help.c */
void help_screen(struct out *o);
void help_usage(int fd);
void help_options(int fd);
void help_columns(struct out *o); /* as options.h has them, for completion */

/* pager.c: output that is paged where it goes to a terminal that it does not fit. */
struct pager {
	struct out out;
	char *buf;
	int pid; /* 0: none */
};
void pager_open(struct session *s, struct pager *p, size_t n_lines);
void pager_close(struct session *s, struct pager *p);

/* Runs a command of the user in the shell; "": the shell itself. */
void spawn_shell(struct session *s, const char *command);

#endif
