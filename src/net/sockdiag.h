/*
 * The kernel's table of sockets, asked through NETLINK_SOCK_DIAG (sock_diag(7)). No privilege is
 * needed; sockets of all users in this network namespace are seen.
 *
 *	sockdiag_open(&diag, &err);
 *	sockdiag_each(diag, &query, &err);
 *	sockdiag_free(diag);
 *
 * IPv4 addresses that a dual-stack socket maps into IPv6 are given as IPv4.
 */
#ifndef SONDE_NET_SOCKDIAG_H
#define SONDE_NET_SOCKDIAG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/util.h"

/* States of a TCP socket, as the kernel numbers them (net/tcp_states.h). */
enum sock_state {
	SOCK_ESTABLISHED = 1,
	SOCK_SYN_SENT,
	SOCK_SYN_RECEIVED,
	SOCK_FIN_WAIT_1,
	SOCK_FIN_WAIT_2,
	SOCK_TIME_WAIT,
	SOCK_CLOSED,
	SOCK_CLOSE_WAIT,
	SOCK_LAST_ACK,
	SOCK_LISTEN,
	SOCK_CLOSING,
	SOCK_NEW_SYN_RECEIVED,
};

#define SOCK_STATE(state) (1U << (state))

/* States in which a TCP socket has a peer. */
#define SOCK_CONNECTED                                                                             \
	(SOCK_STATE(SOCK_ESTABLISHED) | SOCK_STATE(SOCK_FIN_WAIT_1) |                              \
	 SOCK_STATE(SOCK_FIN_WAIT_2) | SOCK_STATE(SOCK_CLOSE_WAIT) | SOCK_STATE(SOCK_LAST_ACK) |   \
	 SOCK_STATE(SOCK_CLOSING))
#define SOCK_ANY_STATE UINT32_MAX

struct sock_end {
	uint8_t family;	  /* AF_INET or AF_INET6 */
	uint16_t port;	  /* host order */
	uint8_t addr[16]; /* the first 4 bytes for AF_INET */
	uint32_t scope;	  /* of a link-local address: the interface; 0: none */
};

struct sock_entry {
	uint8_t protocol; /* IPPROTO_TCP or IPPROTO_UDP */
	uint8_t state;	  /* enum sock_state; UDP: established when connected, else closed */
	struct sock_end local, remote;
	uint32_t uid;	/* the owner */
	uint32_t inode; /* 0: no process holds it (TIME_WAIT, orphaned, not yet accepted) */
};

struct sockdiag;

/* Returns 0 or a negative errno with its sentence. */
int sockdiag_open(struct sockdiag **ret_diag, struct err *err) MUST_CHECK;
void sockdiag_free(struct sockdiag *diag); /* NULL is allowed */
static inline void sockdiag_freep(struct sockdiag **diag)
{
	sockdiag_free(*diag);
}

struct sock_query {
	uint8_t protocol; /* IPPROTO_TCP or IPPROTO_UDP */
	uint32_t states;  /* mask of SOCK_STATE, or SOCK_ANY_STATE */
	bool (*fn)(void *ctx, const struct sock_entry *entry);
	void *ctx;
};

/* Calls query->fn for each socket that is asked for, of both families; stops early when it returns
 * false. Returns 0 or a negative errno with its sentence. */
int sockdiag_each(struct sockdiag *diag, const struct sock_query *query,
		  struct err *err) MUST_CHECK;

/* The connected socket with exactly these two ends, never a listener on the same port. Returns 1 if
 * there is one (ret_entry is set), 0 if not, or a negative errno with its sentence. */
int sockdiag_find(struct sockdiag *diag, uint8_t protocol, const struct sock_end ends[static 2],
		  struct sock_entry *ret_entry, struct err *err) MUST_CHECK;

/* A TCP socket that is no more. */
struct sock_gone {
	struct sock_entry entry;
	bool counted;		 /* what follows is known */
	uint64_t sent, received; /* bytes of data; sent ones once each */
	uint32_t retransmitted;	 /* segments */
	uint32_t rtt_us;	 /* as smoothed; 0: never measured */
};

/* From now on the kernel tells which TCP sockets of this network namespace end; such a diag takes
 * no other questions. Returns its descriptor, for poll, or a negative errno with
 * its sentence. */
int sockdiag_watch(struct sockdiag *diag, struct err *err) MUST_CHECK;

/* The next one that was told. Returns 1, 0 if there is none now, or -ENOBUFS: some were lost. */
int sockdiag_gone(struct sockdiag *diag, struct sock_gone *ret) MUST_CHECK;

/* The end that a socket address names (AF_INET or AF_INET6); family 0 for any other kind. */
struct sockaddr_storage;
struct sock_end sock_end_of(const struct sockaddr_storage *address);

/* "::ffff:a.b.c.d" becomes the IPv4 address. */
void sock_end_plain(struct sock_end *end);

#endif
