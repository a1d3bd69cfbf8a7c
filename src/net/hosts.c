/* Addresses as keys of rows. */
#include "net/hosts.h"

#include <arpa/inet.h>
#include <string.h>

bool host_addr_parse(const char *text, struct host_addr *ret)
{
	struct host_addr a = { .kind = strchr(text, ':') ? ADDR_IP6 : ADDR_IP4 };
	if (inet_pton(a.kind == ADDR_IP6 ? AF_INET6 : AF_INET, text, a.addr) != 1)
		return false;
	*ret = a;
	return true;
}

struct row host_key(enum addr_kind kind, const uint8_t *addr)
{
	return row_key((uint8_t)kind, addr, host_addr_len(kind));
}

static bool contains(const struct host_addr *list, size_t n, const struct host_addr *a)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].kind == a->kind && memcmp(list[i].addr, a->addr, sizeof(a->addr)) == 0)
			return true;
	return false;
}

size_t hosts_with_name(const struct rows *t, const char *name, struct host_addr *ret, size_t max)
{
	struct row_range found = rows_with_name(t, name);
	size_t n = 0;
	for (uint32_t i = 0; i < found.n && n < max; i++) {
		const struct row *row = &t->row[t->by_name[found.first + i]];
		struct host_addr a = { .kind = (enum addr_kind)row->kind };
		memcpy(a.addr, row->key, host_addr_len(a.kind));
		if (!contains(ret, n, &a))
			ret[n++] = a;
	}
	return n;
}
