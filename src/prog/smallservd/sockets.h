/* The sockets that the services answer at: opened by the configuration, or systemd's. */
#ifndef SONDE_PROG_SMALLSERVD_SOCKETS_H
#define SONDE_PROG_SMALLSERVD_SOCKETS_H

#include "prog/smallservd/config.h"

enum { SOCKETS_MAX = N_SERVICES * 2 * CONFIG_LISTEN_MAX };

struct listening {
	int fd;
	int service;
	bool udp;
	struct endpoint at;
};

struct sockets {
	struct listening item[SOCKETS_MAX];
	uint32_t n;
};

/* Opens what config asks for. Sockets of old (may be NULL) that are still wanted are taken over,
 * the same descriptors; nothing is closed. Loopback addresses that nobody named and that this host
 * does not have are left out. On failure, what was opened here is closed. Returns 0 or a negative
 * errno. */
int sockets_open(struct sockets *ret, const struct config *config, const struct sockets *old,
		 struct err *err) MUST_CHECK;

/* Sockets from the environment (LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES), whose variables are
 * removed. Returns 1 if there are any, 0 if not, or a negative errno with its sentence. */
int sockets_inherit(struct sockets *ret, const struct config *config, struct err *err) MUST_CHECK;

/* Closes what is in old and not in kept (may be NULL). */
void sockets_close(const struct sockets *old, const struct sockets *kept);

/* "chargen/tcp 127.0.0.1:19" */
void listening_text(struct out *o, const struct listening *l);

/* Where a socket address points to. */
struct endpoint endpoint_of(const struct sockaddr_storage *address);

#endif
