/* What the supervisor and the process that talks to the network tell each other. */
#ifndef SONDE_PROG_SMALLSERVD_CONTROL_H
#define SONDE_PROG_SMALLSERVD_CONTROL_H

#include "prog/smallservd/sockets.h"

enum control_kind {
	CONTROL_CONFIG,	 /* config, and sockets with their descriptors */
	CONTROL_READY,	 /* the answer to that */
	CONTROL_RECORDS, /* the descriptor of a new records process */
	CONTROL_STATS,	 /* a question; the answer: text of two parts, NUL between */
	CONTROL_END,
};

enum { CONTROL_STATS_MAX = 32768 };

struct control_message {
	uint32_t kind;
	uint32_t n; /* CONTROL_STATS: bytes of stats */
	bool to_syslog;
	union {
		struct {
			struct config config;
			struct sockets sockets;
		};
		char stats[CONTROL_STATS_MAX];
	};
};

/* Sends a message with descriptors. Returns 0 or a negative errno. */
int control_send(int fd, const struct control_message *m, const int *fds, uint32_t n) MUST_CHECK;

/* Receives one; *n is the room in fds, and how many came. Returns 1, 0 at the end of the other
 * side, or a negative errno. */
int control_receive(int fd, struct control_message *m, int *fds, uint32_t *n) MUST_CHECK;

#endif
