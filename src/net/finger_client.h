/*
 * A finger client, RFC 1288: one line to the server, then its text until it closes. What comes is
 * cleaned: telnet commands go, CR LF becomes a newline, everything else that is no printable text
 * or tab comes out escaped.
 */
#ifndef SONDE_NET_FINGER_CLIENT_H
#define SONDE_NET_FINGER_CLIENT_H

#include "base/err.h"
#include "net/endpoint.h"

enum {
	FINGER_PORT = 79,
	FINGER_QUERY_MAX = 512,
	FINGER_LINE_MAX = 2048,	   /* bytes; longer lines are broken there */
	FINGER_TEXT_MAX = 1048576, /* bytes taken, unless told otherwise */
	FINGER_CONNECT_MS = 10000,
	FINGER_IDLE_MS = 60000,
};

struct finger_request {
	const struct endpoint *server; /* the addresses of one host, tried in turn */
	uint32_t n_servers;
	const char *query;	      /* what stands before the last '@'; "": who is there */
	bool whole;		      /* ask for the long form: /W */
	uint32_t connect_ms, idle_ms; /* 0: as above */
	uint32_t max_bytes;	      /* 0: as above */
	int stop_fd;		      /* see endpoint.h; -1: none */
	/* Called with each line, safe text without its newline. */
	void (*line)(void *user, const char *text, size_t n);
	void *user;
};

struct finger_result {
	uint64_t n_lines, n_bytes;
	uint32_t server; /* which address was connected to */
	bool cut;	 /* the server had more to say than max_bytes */
};

/*
 * Returns 0 when the server has closed (or max_bytes came), or a negative errno with one sentence:
 * "connect: Connection refused" where no address could be connected to. Lines before a failure have
 * been delivered.
 */
int finger_ask(const struct finger_request *request, struct finger_result *ret,
	       struct err *err) MUST_CHECK;

/* The answer alone, from a connected stream to its end or max_bytes. Returns 0 or a negative errno;
 * adds to *ret. */
int finger_read(const struct finger_request *request, const struct stream *s,
		struct finger_result *ret) MUST_CHECK;

#endif
