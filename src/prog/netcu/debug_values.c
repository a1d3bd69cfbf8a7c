/* DEBUG: values that users write by number or name. */
#include "prog/netcu/debug_values.h"

#include <errno.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "base/numbers.h"
#include "dissect/ip_protocols.h"
#include "net/etc.h"
#include "net/find_host.h"

enum { WORD_MAX = FOUND_NAME };

/* What text is up to end, as a word of its own. Returns false if it is empty or too long. */
static bool cut(char ret[static WORD_MAX], const char *text, const char *end)
{
	size_t n = (size_t)(end - text);
	if (!n || n >= WORD_MAX)
		return false;
	memcpy(ret, text, n);
	ret[n] = '\0';
	return true;
}

/* ---- addresses ---- */

/* prefix: -1 for the whole address. */
static bool add_net(struct debug_nets *nets, const struct host_addr *host, int prefix)
{
	uint32_t bits = 8 * (uint32_t)host_addr_len(host->kind);
	uint32_t wanted = prefix < 0 ? bits : (uint32_t)prefix;
	struct debug_net net = { .kind = host->kind, .prefix = (uint8_t)wanted };
	if (wanted > bits || nets->n == ARRAY_LEN(nets->list))
		return false;
	for (uint32_t i = 0; i < sizeof(host->addr); i++) {
		uint32_t here = wanted > 8 * i ? wanted - 8 * i : 0;
		uint8_t mask = here >= 8 ? 0xff : (uint8_t)(0xff << (8 - here));
		net.addr[i] = host->addr[i] & mask;
	}
	nets->list[nets->n++] = net;
	return true;
}

/* Addresses of the other family are too short for the prefix, and left out. */
static int add_hosts(struct debug_nets *nets, const char *name, int prefix, struct err *err)
{
	struct found_host found;
	int r = host_find(&found, name, AF_UNSPEC, err);
	if (r < 0)
		return r;
	for (uint32_t i = 0; i < found.n; i++)
		if (!add_net(nets, &found.address[i].host, prefix))
			continue;
	return 0;
}

int debug_parse_nets(struct debug_nets *ret, const char *text, struct err *err)
{
	enum { PREFIX_MAX = 128 };
	static const char wanted[] = "it is an address or a host, perhaps with /bits";
	char name[WORD_MAX];
	struct host_addr host;
	struct debug_nets nets = { 0 };
	uint64_t bits;
	int prefix = -1;
	const char *slash = strchr(text, '/');
	if (!cut(name, text, slash ? slash : text + strlen(text)) ||
	    (slash && !num_parse(slash + 1, PREFIX_MAX, &bits)))
		return err_set(err, EINVAL, "%s", wanted);
	if (slash)
		prefix = (int)bits;
	if (host_addr_parse(name, &host)) {
		if (!add_net(&nets, &host, prefix))
			return err_set(err, EINVAL, "%s", wanted);
	} else if (strchr(name, '%')) {
		return err_set(err, EINVAL, "%s; the interface is named by /INTERFACE", wanted);
	} else {
		int r = add_hosts(&nets, name, prefix, err);
		if (r < 0)
			return r;
	}
	if (!nets.n)
		return err_set(err, EINVAL, "%s", wanted);
	*ret = nets;
	return 0;
}

/* ---- ports ---- */

static bool read_port(struct etc *etc, uint8_t protocol, const char *text, uint16_t *ret)
{
	uint64_t number;
	if (num_parse(text, UINT16_MAX, &number)) {
		*ret = (uint16_t)number;
		return true;
	}
	return etc_service_port(etc, text, protocol, ret) ||
	       etc_service_port(etc, text, ETC_ANY, ret);
}

int debug_parse_ports(struct debug_ports *ret, const char *text, enum debug_layer layer,
		      struct err *err)
{
	uint8_t protocol = layer == DEBUG_TCP ? ETC_TCP : ETC_UDP;
	struct debug_ports p = { .given = true };
	char first[WORD_MAX];
	CLEANUP(etc_freep) struct etc *etc = etc_new(NULL);
	if (!etc)
		return err_set(err, ENOMEM, "out of memory");
	/* Names have hyphens too: all of it is tried first. */
	bool found = read_port(etc, protocol, text, &p.first);
	p.last = p.first;
	for (const char *dash = strchr(text, '-'); dash && !found; dash = strchr(dash + 1, '-'))
		found = cut(first, text, dash) && read_port(etc, protocol, first, &p.first) &&
			read_port(etc, protocol, dash + 1, &p.last);
	if (!found || p.first > p.last)
		return err_set(err, EINVAL, "it is a port or a service, or first-last");
	*ret = p;
	return 0;
}

/* ---- protocols ---- */

int debug_parse_protocol(int *ret, const char *text, struct err *err)
{
	uint64_t number;
	uint8_t known;
	CLEANUP(etc_freep) struct etc *etc = NULL;
	if (num_parse(text, UINT8_MAX, &number)) {
		*ret = (int)number;
		return 0;
	}
	for (uint32_t i = 0; i < ip_protocols.n; i++) {
		if (strcasecmp(ip_protocols.list[i].word, text) == 0) {
			*ret = (int)ip_protocols.list[i].value;
			return 0;
		}
	}
	etc = etc_new(NULL);
	if (!etc || !etc_proto_number(etc, text, &known))
		return err_set(err, EINVAL, "it is the name or number of a protocol");
	*ret = known;
	return 0;
}
