/* Opening, taking over and inheriting sockets. sd_listen_fds(3) describes systemd's protocol. */
#include "prog/smallservd/sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/numbers.h"
#include "net/sockdiag.h"

enum {
	FIRST_FD = 3,
	BACKLOG = 4096,
	USER_TIMEOUT_MS = 60000,
	KEEPALIVE_S = 60,
	GENERATE_BUFFER = 65536, /* bytes that a reader that has stopped can hold in the kernel */
	ASK_DEFER_S = 5,
};

struct endpoint endpoint_of(const struct sockaddr_storage *address)
{
	struct sock_end end = sock_end_of(address);
	struct endpoint e = { .port = end.port };
	sock_end_plain(&end);
	e.host.kind = end.family == AF_INET ? ADDR_IP4 : ADDR_IP6;
	memcpy(e.host.addr, end.addr, sizeof(e.host.addr));
	if (address->ss_family == AF_INET6) {
		struct sockaddr_in6 in6;
		memcpy(&in6, address, sizeof(in6));
		e.scope = in6.sin6_scope_id;
	}
	return e;
}

void listening_text(struct out *o, const struct listening *l)
{
	bool six = l->at.host.kind == ADDR_IP6;
	out_s(o, services[l->service].name);
	out_s(o, l->udp ? "/udp " : "/tcp ");
	out_s(o, six ? "[" : "");
	endpoint_text(o, &l->at);
	out_s(o, six ? "]:" : ":");
	out_u(o, l->at.port);
}

/* Accepted connections have these as well. Failures cost comfort only. */
static void set_options(const struct listening *l)
{
	static const struct {
		int level, name, value;
	} tcp[] = {
		{ IPPROTO_TCP, TCP_NODELAY, 1 },
		{ IPPROTO_TCP, TCP_USER_TIMEOUT, USER_TIMEOUT_MS },
		{ SOL_SOCKET, SO_KEEPALIVE, 1 },
		{ IPPROTO_TCP, TCP_KEEPIDLE, KEEPALIVE_S },
	};
	int on = 1, size = GENERATE_BUFFER, defer = ASK_DEFER_S;
	if (l->udp) {
		(void)setsockopt(l->fd, IPPROTO_IP, IP_PKTINFO, &on, sizeof(on));
		if (l->at.host.kind == ADDR_IP6)
			(void)setsockopt(l->fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof(on));
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(tcp); i++)
		(void)setsockopt(l->fd, tcp[i].level, tcp[i].name, &tcp[i].value,
				 sizeof(tcp[i].value));
	if (services[l->service].way == WAY_GENERATE)
		(void)setsockopt(l->fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
	if (services[l->service].way == WAY_ASK)
		(void)setsockopt(l->fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, &defer, sizeof(defer));
}

static int fail(const struct listening *l, int code, struct err *err)
{
	char text[128] = "";
	struct out o = out_mem(text, sizeof(text) - 1);
	listening_text(&o, l);
	if (code == EACCES)
		return err_set(err, code,
			       "%s: %s; ports below 1024 need root or CAP_NET_BIND_SERVICE, or "
			       "\"--offset 10000\" for higher ones",
			       text, strerror(code));
	return err_set(err, code, "%s: %s", text, strerror(code));
}

static int open_socket(struct listening *l)
{
	struct sockaddr_storage address;
	socklen_t n = endpoint_sockaddr(&l->at, &address);
	int on = 1, type = l->udp ? SOCK_DGRAM : SOCK_STREAM;
	l->fd = socket(address.ss_family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (l->fd < 0)
		return -errno;
	if (address.ss_family == AF_INET6)
		(void)setsockopt(l->fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on));
	if (!l->udp)
		(void)setsockopt(l->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	set_options(l);
	if (bind(l->fd, (struct sockaddr *)&address, n) < 0 ||
	    (!l->udp && listen(l->fd, BACKLOG) < 0)) {
		int r = -errno;
		close(l->fd);
		return r;
	}
	return 0;
}

static const struct listening *find(const struct sockets *in, const struct listening *l)
{
	for (uint32_t i = 0; in && i < in->n; i++) {
		const struct listening *have = &in->item[i];
		if (have->service == l->service && have->udp == l->udp &&
		    have->at.port == l->at.port && have->at.scope == l->at.scope &&
		    memcmp(&have->at.host, &l->at.host, sizeof(l->at.host)) == 0)
			return have;
	}
	return NULL;
}

static bool is_missing(int r)
{
	return r == -EADDRNOTAVAIL || r == -EAFNOSUPPORT;
}

/* One address with its protocols. */
static int open_at(struct sockets *to, const struct config *config, const struct sockets *old,
		   struct listening l, struct err *err)
{
	const struct service_config *s = &config->service[l.service];
	if (!l.at.port)
		l.at.port = (uint16_t)(services[l.service].port + config->offset);
	for (int udp = 0; udp < 2; udp++) {
		l.udp = udp;
		if (!(s->protocols & (udp ? PROTOCOL_UDP : PROTOCOL_TCP)) || find(to, &l))
			continue;
		const struct listening *have = find(old, &l);
		int r = 0;
		if (have)
			l.fd = have->fd;
		else
			r = open_socket(&l);
		if (is_missing(r) && !s->named)
			continue;
		if (r < 0)
			return fail(&l, -r, err);
		to->item[to->n++] = l;
	}
	return 0;
}

int sockets_open(struct sockets *ret, const struct config *config, const struct sockets *old,
		 struct err *err)
{
	struct sockets to = { .n = 0 };
	int r = 0;
	for (int i = 0; i < N_SERVICES && r == 0; i++) {
		const struct service_config *s = &config->service[i];
		for (uint32_t k = 0; s->enabled && k < s->n_listen && r == 0; k++)
			r = open_at(&to, config, old,
				    (struct listening){ .service = i, .at = s->listen[k] }, err);
	}
	if (r < 0) {
		sockets_close(&to, old);
		return r;
	}
	if (!to.n)
		return err_set(err, EINVAL, "no service has an address to answer at");
	*ret = to;
	return 0;
}

void sockets_close(const struct sockets *old, const struct sockets *kept)
{
	for (uint32_t i = 0; i < old->n; i++)
		if (!find(kept, &old->item[i]))
			close(old->item[i].fd);
}

/* ---- systemd ---- */

/* The service by the socket's name, which may end in "-udp", "-6" or the like; else by its port. */
static int service_of(const char *name, size_t n, uint64_t port)
{
	char word[32] = "";
	size_t len = strcspn(name, ":-.@");
	if (len > n)
		len = n;
	if (len < sizeof(word))
		memcpy(word, name, len);
	int service = service_named(word);
	for (int i = 0; i < N_SERVICES && service < 0; i++)
		if (services[i].port == port)
			service = i;
	return service;
}

static int inherit(struct listening *l, const char *name, const struct config *config,
		   struct err *err)
{
	struct sockaddr_storage address;
	socklen_t n = sizeof(address), n_type = sizeof(int);
	int type = 0;
	if (getsockname(l->fd, (struct sockaddr *)&address, &n) < 0 ||
	    getsockopt(l->fd, SOL_SOCKET, SO_TYPE, &type, &n_type) < 0)
		return err_set(err, errno, "descriptor %d: %s", l->fd, strerror(errno));
	if (address.ss_family != AF_INET && address.ss_family != AF_INET6)
		return err_set(err, EINVAL, "descriptor %d is no socket of TCP or UDP", l->fd);
	l->at = endpoint_of(&address);
	l->udp = type == SOCK_DGRAM;
	l->service = service_of(name, strcspn(name, ":"), l->at.port - config->offset);
	if (l->service < 0 || (l->udp && !services[l->service].udp))
		return err_set(err, EINVAL,
			       "descriptor %d (%.*s, port %u) belongs to no service: its name in "
			       "LISTEN_FDNAMES has to be the service's",
			       l->fd, (int)strcspn(name, ":"), name, l->at.port);
	(void)fcntl(l->fd, F_SETFD, FD_CLOEXEC);
	(void)fcntl(l->fd, F_SETFL, fcntl(l->fd, F_GETFL) | O_NONBLOCK);
	set_options(l);
	return 0;
}

int sockets_inherit(struct sockets *ret, const struct config *config, struct err *err)
{
	uint64_t pid = 0, n = 0;
	const char *pid_text = getenv("LISTEN_PID"), *n_text = getenv("LISTEN_FDS");
	const char *names = getenv("LISTEN_FDNAMES");
	if (!pid_text || !n_text || !num_parse(pid_text, INT32_MAX, &pid) ||
	    pid != (uint64_t)getpid() || !num_parse(n_text, INT32_MAX, &n) || !n)
		return 0;
	if (n > SOCKETS_MAX)
		return err_set(err, E2BIG, "more than %d sockets are handed over", SOCKETS_MAX);
	names = names ? names : "";
	ret->n = 0;
	for (uint64_t i = 0; i < n; i++) {
		struct listening l = { .fd = FIRST_FD + (int)i };
		int r = inherit(&l, names, config, err);
		if (r < 0)
			return r;
		if (config->service[l.service].enabled)
			ret->item[ret->n++] = l;
		names += strcspn(names, ":");
		names += *names == ':';
	}
	unsetenv("LISTEN_PID");
	unsetenv("LISTEN_FDS");
	unsetenv("LISTEN_FDNAMES");
	return 1;
}
