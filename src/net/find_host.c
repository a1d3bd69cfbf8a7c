/* Addresses of hosts by name. */
#include "net/find_host.h"

#include <errno.h>
#include <netdb.h>
#include <string.h>

#include "net/arrival.h"

int host_find(struct found_host *ret, const char *name, int family, struct err *err)
{
	struct addrinfo *found = NULL;
	struct addrinfo hints = { .ai_family = family,
				  .ai_socktype = SOCK_DGRAM, /* each address once */
				  .ai_flags = AI_CANONNAME };
	int r = getaddrinfo(name, NULL, &hints, &found);
	if (r == EAI_AGAIN)
		return err_set(err, EAGAIN, "%s: no name server answers", name);
	ret->n = 0;
	const char *canonical = name;
	if (r == 0 && found->ai_canonname)
		canonical = found->ai_canonname;
	struct out o = out_mem(ret->name, FOUND_NAME - 1);
	out_text(&o, (const uint8_t *)canonical, (uint32_t)strlen(canonical));
	ret->name[o.len] = '\0';
	for (struct addrinfo *a = r == 0 ? found : NULL; a && ret->n < FOUND_MAX; a = a->ai_next) {
		struct sockaddr_storage address = { 0 };
		memcpy(&address, a->ai_addr, min_size(a->ai_addrlen, sizeof(address)));
		ret->n += endpoint_of(&address, &ret->address[ret->n]);
	}
	if (r == 0)
		freeaddrinfo(found);
	return ret->n ? 0 : err_set(err, ENOENT, "unknown host %s", name);
}

bool endpoint_same_host(const struct endpoint *a, const struct endpoint *b)
{
	return a->host.kind == b->host.kind &&
	       memcmp(a->host.addr, b->host.addr, sizeof(a->host.addr)) == 0;
}
