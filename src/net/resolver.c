/* Reverse DNS by c-ares 1.18: one channel, one thread, its sockets polled here. */
#include "net/resolver.h"

#include <ares.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/out.h"
#include "net/channel.h"
#include "net/hosts.h"
#include "net/lines.h"

enum {
	TRY_MS = 1000, /* the second try waits twice as long: three seconds for a question */
	TRIES = 2,
	CLASS_IN = 1,
	TYPE_PTR = 12,
	REVERSE_NAME_SIZE = 80, /* 32 hex digits with dots, "ip6.arpa" */
};

/* A question under way: what c-ares carries for us. */
struct question {
	struct resolver *resolver;
	uint32_t token;
	struct host_addr addr;
	struct question *next_free;
};

struct resolver {
	resolver_done_fn *done;
	void *user;
	const char *servers;
	bool started, failed, closing;
	ares_channel channel;
	uint32_t n_pending;
	struct question *free_list;
	struct question question[RESOLVER_PENDING_MAX];
};

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '_' || c == '.';
}

bool resolver_name_ok(const char *name)
{
	size_t len = strnlen(name, NAME_LEN_MAX + 1);
	if (len == 0 || len > NAME_LEN_MAX || name[0] == '.' || name[0] == '-')
		return false;
	bool last_label_digits = true;
	for (size_t i = 0; i < len; i++) {
		if (!is_name_char(name[i]))
			return false;
		if (name[i] == '.' && i + 1 < len)
			last_label_digits = true;
		else if (name[i] != '.' && !(name[i] >= '0' && name[i] <= '9'))
			last_label_digits = false;
	}
	return !last_label_digits;
}

struct resolver *resolver_new(const char *servers, resolver_done_fn *done, void *user)
{
	struct resolver *r = calloc(1, sizeof(*r));
	if (!r)
		return NULL;
	r->servers = servers;
	r->done = done;
	r->user = user;
	for (size_t i = 0; i < RESOLVER_PENDING_MAX; i++) {
		r->question[i].resolver = r;
		r->question[i].next_free = r->free_list;
		r->free_list = &r->question[i];
	}
	return r;
}

void resolver_free(struct resolver *r)
{
	if (!r)
		return;
	r->closing = true;
	if (r->started) {
		ares_destroy(r->channel);
		ares_library_cleanup();
	}
	free(r);
}

/* Opens the channel. No TCP: a name whose answer does not fit a datagram is no name to wait for. */
static bool start(struct resolver *r)
{
	struct ares_options options = {
		.flags = ARES_FLAG_IGNTC,
		.timeout = TRY_MS,
		.tries = TRIES,
	};
	if (ares_library_init(ARES_LIB_INIT_ALL) != ARES_SUCCESS)
		return false;
	int status = ares_init_options(&r->channel, &options,
				       ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES);
	if (status == ARES_SUCCESS && r->servers &&
	    ares_set_servers_ports_csv(r->channel, r->servers) != ARES_SUCCESS) {
		ares_destroy(r->channel);
		status = ARES_EBADSTR;
	}
	if (status != ARES_SUCCESS) {
		ares_library_cleanup();
		return false;
	}
	return true;
}

/* The outcomes that only a server's answer brings about. */
static bool is_answer(int status)
{
	switch (status) {
	case ARES_SUCCESS:
	case ARES_ENODATA:
	case ARES_EFORMERR:
	case ARES_ESERVFAIL:
	case ARES_ENOTFOUND:
	case ARES_ENOTIMP:
	case ARES_EREFUSED:
	case ARES_EBADRESP:
		return true;
	default:
		return false;
	}
}

/* The name that an answer holds for the address, or NULL. *ret_host owns it. */
static const char *name_in(const struct question *q, const uint8_t *answer, int len,
			   struct hostent **ret_host)
{
	struct hostent *host = NULL;
	int family = q->addr.kind == ADDR_IP4 ? AF_INET : AF_INET6;
	if (ares_parse_ptr_reply(answer, len, q->addr.addr, (int)host_addr_len(q->addr.kind),
				 family, &host) != ARES_SUCCESS)
		return NULL;
	*ret_host = host;
	return host->h_name && resolver_name_ok(host->h_name) ? host->h_name : NULL;
}

static void on_answer(void *arg, int status, int n_timeouts, unsigned char *answer, int len)
{
	struct question *q = arg;
	struct resolver *r = q->resolver;
	struct hostent *host = NULL;
	(void)n_timeouts;
	if (!r->closing) {
		const char *name = status == ARES_SUCCESS ? name_in(q, answer, len, &host) : NULL;
		r->done(r->user, q->token, name, is_answer(status));
	}
	if (host)
		ares_free_hostent(host);
	q->next_free = r->free_list;
	r->free_list = q;
	r->n_pending--;
}

/* The name under in-addr.arpa or ip6.arpa (RFC 1035 section 3.5, RFC 3596 section 2.5). */
static void reverse_name(const struct host_addr *a, char *ret, size_t size)
{
	struct out o = out_mem(ret, size - 1);
	for (size_t i = host_addr_len(a->kind); i > 0; i--) {
		uint8_t byte = a->addr[i - 1];
		if (a->kind == ADDR_IP4) {
			out_u(&o, byte);
		} else {
			out_x(&o, byte & 0x0f, 1);
			out_c(&o, '.');
			out_x(&o, byte >> 4, 1);
		}
		out_c(&o, '.');
	}
	out_s(&o, a->kind == ADDR_IP4 ? "in-addr.arpa" : "ip6.arpa");
	ret[o.len] = '\0';
}

bool resolver_ask(struct resolver *r, enum addr_kind kind, const uint8_t *addr, uint32_t token)
{
	if (!r->started && !r->failed) {
		r->started = start(r);
		r->failed = !r->started;
	}
	if (r->failed) {
		r->done(r->user, token, NULL, false);
		return true;
	}
	struct question *q = r->free_list;
	if (!q)
		return false;
	r->free_list = q->next_free;
	r->n_pending++;
	q->token = token;
	q->addr = (struct host_addr){ .kind = kind };
	memcpy(q->addr.addr, addr, host_addr_len(kind));
	char name[REVERSE_NAME_SIZE];
	reverse_name(&q->addr, name, sizeof(name));
	ares_query(r->channel, name, CLASS_IN, TYPE_PTR, on_answer, q);
	return true;
}

void resolver_run(struct resolver *r, int timeout_ms)
{
	if (r->started && r->n_pending)
		channel_step(r->channel, timeout_ms);
}

uint32_t resolver_pending(const struct resolver *r)
{
	return r->n_pending;
}
