/*
 * The records process: it knows who is logged in, whose a connection is, and what the quote's files
 * hold; it never sees a client. Questions and answers are datagrams of a socket pair, one answer
 * for each question, in order.
 */
#ifndef SONDE_PROG_SMALLSERVD_RECORDS_H
#define SONDE_PROG_SMALLSERVD_RECORDS_H

#include "net/sockdiag.h"
#include "prog/daemon.h"
#include "prog/smallservd/config.h"
#include "prog/smallservd/questions.h"
#include "prog/smallservd/token.h"

enum { RECORDS_TEXT_MAX = 16384, RECORDS_LOG_MAX = 256 };

struct records_question {
	uint32_t id;
	int32_t service;
	bool local; /* finger: the client is on this host */
	struct finger_question finger;
	struct ident_question ident;
	struct sock_end ends[2]; /* ident: of the connection asked about, ours first */
};

struct records_answer {
	uint32_t id;
	uint32_t n;		   /* bytes of text */
	char log[RECORDS_LOG_MAX]; /* what the log is to say; may be "" */
	char text[RECORDS_TEXT_MAX];
};

/* Size of an answer with n bytes of text. */
#define RECORDS_ANSWER_SIZE(n_) (offsetof(struct records_answer, text) + (n_))

/* Serves the socket until its other end is closed. Privileges are dropped first. Returns an exit
 * status; what goes wrong at the start is printed. */
int records_run(int fd, const struct config *config, const struct daemon *daemon);

/* One answer each. */
void finger_answer(const struct config *config, const struct records_question *q, struct out *o);

/* What ident needs besides the configuration. */
struct ident_means {
	struct sockdiag *diag; /* NULL: the kernel's table cannot be had */
	struct token_keys keys;
};
void ident_answer(const struct config *config, const struct ident_means *means,
		  const struct records_question *q, struct records_answer *answer);

#endif
