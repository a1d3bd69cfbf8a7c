/* Addresses of hosts by DNS, on c-ares 1.18. */
#include "net/forward.h"

#include <ares.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "net/channel.h"
#include "net/resolver.h"

enum {
	TRY_MS = 1000,
	TRIES = 2,
	MS_PER_S = 1000,
};

struct forward {
	const char *servers;
	int64_t wait_ms;
	bool started, given_up;
	ares_channel channel;
};

struct forward *forward_new(const char *servers, uint32_t wait_ms)
{
	struct forward *f = calloc(1, sizeof(*f));
	if (!f)
		return NULL;
	f->servers = servers;
	f->wait_ms = wait_ms ? wait_ms : FORWARD_WAIT_MS;
	return f;
}

void forward_free(struct forward *f)
{
	if (!f)
		return;
	if (f->started) {
		ares_destroy(f->channel);
		ares_library_cleanup();
	}
	free(f);
}

/* Opens the channel. DNS only ("b"): the hosts file has been asked by who calls this. */
static bool start(struct forward *f)
{
	char lookups[] = "b";
	struct ares_options options = { .timeout = TRY_MS, .tries = TRIES, .lookups = lookups };
	if (ares_library_init(ARES_LIB_INIT_ALL) != ARES_SUCCESS)
		return false;
	int mask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_LOOKUPS;
	int status = ares_init_options(&f->channel, &options, mask);
	if (status == ARES_SUCCESS && f->servers &&
	    ares_set_servers_ports_csv(f->channel, f->servers) != ARES_SUCCESS) {
		ares_destroy(f->channel);
		status = ARES_EBADSTR;
	}
	if (status != ARES_SUCCESS)
		ares_library_cleanup();
	return status == ARES_SUCCESS;
}

struct question {
	struct lookup_addrs *addrs;
	bool done, answered;
};

static void add(struct lookup_addrs *addrs, const struct ares_addrinfo_node *node)
{
	if (node->ai_family == AF_INET && addrs->n_ip4 < LOOKUP_MAX_ADDRS) {
		struct sockaddr_in a;
		memcpy(&a, node->ai_addr, sizeof(a));
		memcpy(addrs->ip4[addrs->n_ip4++], &a.sin_addr, sizeof(addrs->ip4[0]));
	}
	if (node->ai_family == AF_INET6 && addrs->n_ip6 < LOOKUP_MAX_ADDRS) {
		struct sockaddr_in6 a;
		memcpy(&a, node->ai_addr, sizeof(a));
		memcpy(addrs->ip6[addrs->n_ip6++], &a.sin6_addr, sizeof(addrs->ip6[0]));
	}
}

static void on_answer(void *arg, int status, int n_timeouts, struct ares_addrinfo *info)
{
	struct question *q = arg;
	(void)n_timeouts;
	q->done = true;
	q->answered = status != ARES_ETIMEOUT && status != ARES_ECONNREFUSED &&
		      status != ARES_ECANCELLED && status != ARES_EDESTRUCTION;
	if (status == ARES_SUCCESS)
		for (const struct ares_addrinfo_node *n = info->nodes; n; n = n->ai_next)
			add(q->addrs, n);
	if (info)
		ares_freeaddrinfo(info);
}

static int64_t now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * MS_PER_S + now.tv_nsec / 1000000;
}

bool forward_hosts(struct forward *f, const char *name, struct lookup_addrs *ret)
{
	if (f->given_up || !resolver_name_ok(name))
		return false;
	if (!f->started)
		f->started = start(f);
	if (!f->started) {
		f->given_up = true;
		return false;
	}
	struct question q = { .addrs = ret };
	uint32_t before = ret->n_ip4 + ret->n_ip6;
	struct ares_addrinfo_hints hints = { .ai_flags = ARES_AI_NOSORT, .ai_family = AF_UNSPEC };
	ares_getaddrinfo(f->channel, name, NULL, &hints, on_answer, &q);
	int64_t end = now_ms() + f->wait_ms, left = f->wait_ms;
	while (!q.done && left > 0) {
		channel_step(f->channel, (int)left);
		left = end - now_ms();
	}
	if (!q.done)
		ares_cancel(f->channel);
	f->given_up = !q.answered;
	return ret->n_ip4 + ret->n_ip6 > before;
}
