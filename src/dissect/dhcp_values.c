/* DHCP: what the values of options mean, for structured styles. Each format is read to the end of
 * the layer, which is cut to the option's bytes; what it leaves over was not of that format. */
#include "dissect/dhcp.h"

#include "dissect/dhcp_options.h"
#include "dissect/domain.h"

enum { MAC_LENGTH = 6, ETHERNET = 1, FQDN_ENCODED = 0x04 };

#define F dhcp_fields

static void addresses(struct dis *d)
{
	while (d_left(d) >= 4)
		d_get(d, &F[DHCP_V_ADDRESS]);
}

/* A number of one, two or four bytes. */
static void number(struct dis *d, uint8_t code)
{
	enum { TIME_OFFSET = 2 };
	uint32_t n = d_left(d);
	if (n != 1 && n != 2 && n != 4)
		return;
	uint32_t value = (uint32_t)d_peek(d, 0, n);
	d_set(d, &F[code == TIME_OFFSET && n == 4 ? DHCP_V_SIGNED : DHCP_V_NUMBER], value);
	d_skip(d, n);
}

static void text(struct dis *d)
{
	uint32_t n = 0;
	while (n < d_left(d) && d_peek(d, n, 1))
		n++;
	d_bytes(d, &F[DHCP_V_TEXT], n);
	d_skip(d, d_left(d)); /* a NUL ends it; what is behind it has no meaning */
}

static void pairs(struct dis *d, const struct field *group, const struct field *first,
		  const struct field *second)
{
	while (d_left(d) >= 8) {
		d_open(d, group);
		d_get(d, first);
		d_get(d, second);
		d_close(d);
	}
}

/* Destinations without the bytes that their prefix does not reach. RFC 3442. */
static void subnets(struct dis *d)
{
	while (d_left(d)) {
		uint32_t n = ((uint32_t)d_peek(d, 0, 1) + 7) / 8;
		if (n > 4 || d_left(d) - 1 < n + 4)
			return;
		uint8_t *p = d_alloc(d, 4);
		if (!p)
			return;
		for (uint32_t i = 0; i < 4; i++)
			p[i] = i < n ? (uint8_t)d_peek(d, 1 + i, 1) : 0;
		d_open(d, &F[DHCP_V_ROUTE]);
		d_built(d, &F[DHCP_V_ROUTE_FROM], p, 4);
		d_get(d, &F[DHCP_V_ROUTE_PREFIX]);
		d_skip(d, n);
		d_get(d, &F[DHCP_V_ROUTE_TO]);
		d_close(d);
	}
}

static void values(struct dis *d, const struct field *f)
{
	while (d_left(d) >= f->width)
		d_get(d, f);
}

static void enclosed(struct dis *d)
{
	while (d_left(d)) {
		uint64_t code = d_peek(d, 0, 1);
		uint32_t n = (uint32_t)d_peek(d, 1, 1);
		if (code == DHCP_PAD) {
			d_skip(d, 1);
			continue;
		}
		if (code == DHCP_END)
			d_skip(d, d_left(d));
		if (d_left(d) < 2 || d_left(d) - 2 < n)
			return;
		d_open(d, &F[DHCP_V_SUB]);
		d_get(d, &F[DHCP_V_SUB_CODE]);
		d_skip(d, 1);
		d_bytes(d, &F[DHCP_V_SUB_DATA], n);
		d_close(d);
	}
}

static void client(struct dis *d)
{
	uint64_t type = d_get(d, &F[DHCP_V_CLIENT_TYPE]);
	if (type == ETHERNET && d_left(d) == MAC_LENGTH)
		d_get(d, &F[DHCP_V_CLIENT_MAC]);
	else
		d_rest(d, &F[DHCP_V_DATA]);
}

static bool domains(struct dis *d)
{
	while (d_left(d))
		if (d_domain(d, &F[DHCP_V_DOMAIN]) != DNS_NAME_OK)
			return false;
	return true;
}

/* Flags, two result codes that are obsolete, and the name in one of two forms. RFC 4702. */
static bool fqdn(struct dis *d)
{
	uint64_t flags = d_get(d, &F[DHCP_V_FQDN_FLAGS]);
	d_skip(d, 2);
	struct cursor end = d_cursor(d);
	cur_skip(&end, d_left(d));
	if (d_left(d) && flags & FQDN_ENCODED) {
		enum dns_name state = d_domain(d, &F[DHCP_V_FQDN]);
		if (state == DNS_NAME_CUT) /* a name that is not complete has no root label */
			d_resume(d, &end);
		return state == DNS_NAME_OK || state == DNS_NAME_CUT;
	}
	d_rest(d, &F[DHCP_V_FQDN]);
	return true;
}

/* Reads the value; false: what it holds is wrong. */
static bool value(struct dis *d, uint8_t code)
{
	const struct dhcp_option *o = dhcp_option(code);
	switch (o ? (enum dhcp_format)o->format : DHCP_OPAQUE) {
	case DHCP_ADDRESS:
	case DHCP_ADDRESSES:
	case DHCP_LIST:
		addresses(d);
		break;
	case DHCP_TEXT:
		text(d);
		break;
	case DHCP_SECONDS:
	case DHCP_FLAG:
	case DHCP_SIZE:
	case DHCP_BLOCKS:
	case DHCP_NUMBER:
		number(d, code);
		break;
	case DHCP_FILTERS:
		pairs(d, &F[DHCP_V_FILTER], &F[DHCP_V_FILTER_ADDRESS], &F[DHCP_V_FILTER_MASK]);
		break;
	case DHCP_ROUTES:
		pairs(d, &F[DHCP_V_ROUTE], &F[DHCP_V_ROUTE_FROM], &F[DHCP_V_ROUTE_TO]);
		break;
	case DHCP_SUBNETS:
		subnets(d);
		break;
	case DHCP_NUMBERS:
		values(d, &F[DHCP_V_NUMBERS]);
		break;
	case DHCP_NODE:
		d_get(d, &F[DHCP_V_NODE]);
		break;
	case DHCP_OVERLOAD:
		d_get(d, &F[DHCP_V_OVERLOAD]);
		break;
	case DHCP_TYPE:
		d_get(d, &F[DHCP_V_TYPE]);
		break;
	case DHCP_CODES:
		values(d, &F[DHCP_V_CODE]);
		break;
	case DHCP_ENCLOSED:
		enclosed(d);
		break;
	case DHCP_CLIENT:
		client(d);
		break;
	case DHCP_DOMAINS:
		return domains(d);
	case DHCP_FQDN:
		return fqdn(d);
	case DHCP_OPAQUE:
	case DHCP_BYTES:
		d_rest(d, &F[DHCP_V_DATA]);
		break;
	}
	return true;
}

bool dhcp_value(struct dis *d, uint8_t code)
{
	return value(d, code) && d_ok(d) && !d_left(d);
}
