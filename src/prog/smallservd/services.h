/* The eight services, one row each: what the engines (tcp.c, udp.c) need to know of them. */
#ifndef SONDE_PROG_SMALLSERVD_SERVICES_H
#define SONDE_PROG_SMALLSERVD_SERVICES_H

#include <stdbool.h>
#include <stdint.h>

enum service_id {
	SERVICE_CHARGEN,
	SERVICE_DAYTIME,
	SERVICE_DISCARD,
	SERVICE_ECHO,
	SERVICE_FINGER,
	SERVICE_IDENT,
	SERVICE_QUOTE,
	SERVICE_TIME,
	N_SERVICES
};

/* How a connection goes. */
enum service_way {
	WAY_ECHO,     /* what comes goes back */
	WAY_DISCARD,  /* what comes is thrown away */
	WAY_GENERATE, /* text without end; what comes is thrown away */
	WAY_TELL,     /* one answer at once, then the end */
	WAY_ASK,      /* a line is a question; the answer comes from the records process */
};

struct service {
	const char *name;
	uint16_t port;
	bool udp;
	enum service_way way;
	bool many;	   /* WAY_ASK: more than one question */
	bool records;	   /* answers come, or may come, from the records process */
	uint32_t line_max; /* WAY_ASK: bytes of a question, with its line end */
	uint32_t idle_s, lifetime_s;
};

extern const struct service services[N_SERVICES];

/* The service of that name, or -1. */
int service_named(const char *name);

#endif
