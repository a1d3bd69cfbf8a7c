/* Rules for datagrams. */
#include "prog/smallservd/udp_rules.h"

#include <string.h>

#include "prog/smallservd/config.h"

enum {
	PRIVILEGED = 1024, /* clients have ports above; services that answer have them below */
	BITS = 8,
	THIS_NETWORK = 0,
	MULTICAST_4 = 224,
	MULTICAST_6 = 0xff,
};

void port_set_add(struct port_set *set, uint16_t port)
{
	set->bits[port / BITS] |= (uint8_t)(1 << port % BITS);
}

bool udp_port_answers(const struct port_set *own, uint16_t port)
{
	return port < PRIVILEGED || own->bits[port / BITS] >> port % BITS & 1;
}

bool udp_is_nobody(const struct host_addr *host)
{
	static const uint8_t unspecified[16];
	if (host->kind == ADDR_IP4)
		return host->addr[0] == THIS_NETWORK || host->addr[0] >= MULTICAST_4;
	return host->addr[0] == MULTICAST_6 ||
	       memcmp(host->addr, unspecified, sizeof(unspecified)) == 0;
}

bool udp_is_forged(const struct host_addr *from, const struct host_addr *to)
{
	return udp_is_nobody(from) ||
	       (to->kind != ADDR_NONE && host_is_loopback(from) && !host_is_loopback(to));
}

bool udp_answer_size(size_t n, size_t n_question, bool amplify, bool cut, size_t *ret)
{
	bool whole = n <= n_question || amplify;
	if (!whole && !(cut && n_question))
		return false;
	*ret = whole ? n : n_question;
	return true;
}
