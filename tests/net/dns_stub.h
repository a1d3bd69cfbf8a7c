/*
 * A name server of our own on loopback, in a thread. It answers questions for the names of 10.B.x.y
 * as B says (enum below) and knows one IPv6 address. Good names are "host-x-y.example.net".
 */
#ifndef SONDE_TESTS_NET_DNS_STUB_H
#define SONDE_TESTS_NET_DNS_STUB_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum dns_stub_net {
	STUB_GOOD = 0,
	STUB_SILENT,	     /* never answers */
	STUB_LATE,	     /* answers after STUB_LATE_MS */
	STUB_CONTROL,	     /* name with control bytes */
	STUB_LONG,	     /* name of 255 bytes on the wire, longer as text */
	STUB_ADDRESS,	     /* name that reads as an address */
	STUB_SPOOF,	     /* another socket answers, nobody else */
	STUB_NONE,	     /* NXDOMAIN */
	STUB_WRONG_ID,	     /* right name under a wrong id */
	STUB_SHORT,	     /* three bytes */
	STUB_CUT,	     /* record longer than the message */
	STUB_LOOP,	     /* compression pointer to itself */
	STUB_FAIL,	     /* SERVFAIL */
	STUB_SPOOF_FIRST,    /* another socket answers first */
	STUB_WRONG_QUESTION, /* answers another question */
	STUB_LONG_OK,	     /* 250 good characters */
	STUB_EMPTY,	     /* the root as name */
	STUB_BIDI,	     /* UTF-8 with a bidirectional override */
};

enum { STUB_LATE_MS = 600, STUB_LATE_MAX = 64 };

struct dns_stub {
	pthread_t thread;
	int fd, other_fd;
	char server[32]; /* "127.0.0.1:port" */
	atomic_bool stop;
	atomic_uint n_questions;
};

/* Returns whether it runs. */
bool dns_stub_start(struct dns_stub *s);
void dns_stub_stop(struct dns_stub *s);

/* A bound socket that nobody reads: an unreachable server. Writes "127.0.0.1:port". */
int dns_stub_mute(char ret_server[32]);

#endif
