/* dhcp6 - Dynamic Host Configuration Protocol for IPv6. RFC 8415. */
#include "dissect/dhcp6.h"

#include "dissect/built.h"
#include "dissect/domain.h"

enum { OPTION_HEADER = 4, NEST_MAX = 4, ADDRESS = 16 };

enum { DUID_LINK_TIME = 1, DUID_ENTERPRISE, DUID_LINK };

#define F dhcp6_fields

static void options(struct dis *d, uint32_t depth);

static void duid(struct dis *d)
{
	uint64_t type = d_get(d, &F[D6F_DUID_TYPE]);
	bool link = type == DUID_LINK_TIME || type == DUID_LINK;
	if (link)
		d_get(d, &F[D6F_HARDWARE]);
	if (type == DUID_LINK_TIME)
		d_get(d, &F[D6F_DUID_TIME]);
	if (type == DUID_ENTERPRISE)
		d_get(d, &F[D6F_ENTERPRISE]);
	if (d_left(d))
		d_bytes(d, &F[link ? D6F_LINK_ADDRESS : D6F_IDENTIFIER], d_left(d));
}

/* Options inside this one. */
static void nested(struct dis *d, uint32_t note, uint32_t depth)
{
	if (!d_left(d))
		return;
	if (depth >= NEST_MAX) {
		d_bad(d, "options are nested too deeply");
		return;
	}
	d_note(d, &F[note]);
	options(d, depth + 1);
	d_note(d, &F[D6F_LEAVE]);
}

static void classes(struct dis *d)
{
	while (d_left(d) >= 2) {
		uint32_t n = (uint32_t)d_peek(d, 0, 2);
		if (!d_need(d, 2))
			return;
		d_skip(d, 2);
		if (n > d_left(d)) {
			d_note(d, &F[D6F_CLASS_CUT]);
			n = d_left(d);
		}
		d_bytes(d, &F[D6F_CLASS], n);
	}
}

static void vendor_options(struct dis *d)
{
	while (d_left(d) >= OPTION_HEADER) {
		d_open(d, &F[D6F_VENDOR_OPTION]);
		d_get(d, &F[D6F_VENDOR_CODE]);
		uint32_t n = (uint32_t)d_get(d, &F[D6F_VENDOR_LENGTH]);
		if (n > d_left(d)) {
			d_note(d, &F[D6F_VENDOR_CUT]);
			n = d_left(d);
		}
		d_bytes(d, &F[D6F_VENDOR_DATA], n);
		d_close(d);
	}
}

static void civic(struct dis *d)
{
	d_get(d, &F[D6F_WHAT]);
	d_bytes(d, &F[D6F_COUNTRY], 2);
	while (d_left(d) >= 2) {
		d_open(d, &F[D6F_ELEMENT]);
		d_get(d, &F[D6F_ELEMENT_TYPE]);
		uint32_t n = (uint32_t)d_get(d, &F[D6F_ELEMENT_LENGTH]);
		if (n > d_left(d)) {
			d_note(d, &F[D6F_ELEMENT_CUT]);
			n = d_left(d);
		}
		d_bytes(d, &F[D6F_ELEMENT_DATA], n);
		d_close(d);
	}
}

static void authentication(struct dis *d)
{
	d_get(d, &F[D6F_AUTH_PROTOCOL]);
	d_get(d, &F[D6F_AUTH_ALGORITHM]);
	d_get(d, &F[D6F_AUTH_RDM]);
	d_bytes(d, &F[D6F_AUTH_REPLAY], 8);
	if (d_left(d))
		d_bytes(d, &F[D6F_AUTH_INFO], d_left(d));
}

/* A message inside: a layer of its own, where details are wanted; lines show its type alone. */
static void relayed(struct dis *d)
{
	if (d_brief(d)) {
		d_bytes(d, &F[D6F_DATA], d_left(d) ? 1 : 0);
		return;
	}
	d_next(d, T_INTERNAL, IN_DHCP6, d_left(d));
	d_note(d, &F[D6F_RESTORE]);
}

static void names(struct dis *d)
{
	while (d_left(d) && d_ok(d)) {
		if (d_domain(d, &F[D6F_NAME]) != DNS_NAME_OK)
			return;
	}
}

static void fqdn(struct dis *d)
{
	uint64_t flags = d_get(d, &F[D6F_FQDN_FLAGS]);
	d_bits(d, &F[D6F_FQDN_UPDATE], &F[D6F_FQDN_NONE], flags);
	d_bytes(d, &F[D6F_FQDN], d_left(d));
}

/* Bytes that a body has before what is variable in it; a shorter one shows nothing. */
static uint32_t minimum(enum dhcp6_body body)
{
	static const uint8_t bytes[] = {
		[D6_DUID] = 2,
		[D6_IA] = 12,
		[D6_IA_TEMPORARY] = 4,
		[D6_IA_ADDRESS] = 24,
		[D6_PREFERENCE] = 1,
		[D6_ELAPSED] = 2,
		[D6_AUTHENTICATION] = 11,
		[D6_UNICAST] = 16,
		[D6_STATUS] = 2,
		[D6_VENDOR_CLASS] = 4,
		[D6_VENDOR_OPTIONS] = 4,
		[D6_REMOTE_ID] = 4,
		[D6_RECONFIGURE] = 1,
		[D6_PREFIX] = 25,
		[D6_REFRESH] = 4,
		[D6_CIVIC] = 3,
		[D6_FQDN] = 1,
	};
	return bytes[body];
}

static void number_body(struct dis *d, enum dhcp6_body body, uint32_t depth)
{
	switch (body) {
	case D6_IA:
		d_get(d, &F[D6F_IAID]);
		d_get(d, &F[D6F_T1]);
		d_get(d, &F[D6F_T2]);
		nested(d, D6F_ENTER_IA, depth);
		break;
	case D6_IA_TEMPORARY:
		d_get(d, &F[D6F_IAID]);
		nested(d, D6F_ENTER_IA, depth);
		break;
	case D6_IA_ADDRESS:
		d_get(d, &F[D6F_ADDRESS]);
		d_get(d, &F[D6F_PREFERRED]);
		d_get(d, &F[D6F_VALID]);
		nested(d, D6F_ENTER_ADDRESS, depth);
		break;
	case D6_PREFIX:
		d_get(d, &F[D6F_PD_PREFERRED]);
		d_get(d, &F[D6F_PD_VALID]);
		d_get(d, &F[D6F_PREFIX_LENGTH]);
		d_get(d, &F[D6F_PREFIX]);
		nested(d, D6F_ENTER_ADDRESS, depth);
		break;
	default:
		break;
	}
}

static void more_body(struct dis *d, enum dhcp6_body body)
{
	switch (body) {
	case D6_STATUS:
		d_get(d, &F[D6F_STATUS]);
		d_bytes(d, &F[D6F_STATUS_TEXT], d_left(d));
		break;
	case D6_VENDOR_CLASS:
		d_get(d, &F[D6F_ENTERPRISE]);
		classes(d);
		break;
	case D6_VENDOR_OPTIONS:
		d_get(d, &F[D6F_ENTERPRISE]);
		vendor_options(d);
		break;
	case D6_REMOTE_ID:
		d_get(d, &F[D6F_ENTERPRISE]);
		d_bytes(d, &F[D6F_ID], d_left(d));
		break;
	case D6_ID:
		d_bytes(d, &F[D6F_ID], d_left(d));
		break;
	case D6_CODES:
		while (d_left(d) >= 2)
			d_get(d, &F[D6F_REQUESTED]);
		break;
	case D6_ADDRESSES:
		while (d_left(d) >= ADDRESS)
			d_get(d, &F[D6F_ADDRESSES]);
		break;
	case D6_OPAQUE:
		d_bytes(d, &F[D6F_DATA], d_left(d));
		break;
	default:
		break;
	}
}

/* The body of an option of the given depth; arg: depth and kind. */
static void option_body(struct dis *d, uint32_t arg)
{
	enum dhcp6_body body = arg & 0xff;
	if (d_left(d) < minimum(body))
		return;
	static const uint8_t single[] = {
		[D6_PREFERENCE] = D6F_PREFERENCE, [D6_ELAPSED] = D6F_ELAPSED,
		[D6_UNICAST] = D6F_SERVER,	  [D6_RECONFIGURE] = D6F_RECONFIGURE,
		[D6_REFRESH] = D6F_REFRESH,
	};
	if (body < ARRAY_LEN(single) && single[body])
		d_get(d, &F[single[body]]);
	else if (body == D6_DUID)
		duid(d);
	else if (body == D6_RELAY)
		relayed(d);
	else if (body == D6_AUTHENTICATION)
		authentication(d);
	else if (body == D6_USER_CLASS)
		classes(d);
	else if (body == D6_NAMES)
		names(d);
	else if (body == D6_CIVIC)
		civic(d);
	else if (body == D6_FQDN)
		fqdn(d);
	else
		number_body(d, body, arg >> 8);
	more_body(d, body);
}

static void options(struct dis *d, uint32_t depth)
{
	while (d_left(d) >= OPTION_HEADER && d_ok(d)) {
		d_open(d, &F[D6F_OPTION]);
		d_head(d, &F[D6F_CODE], &F[D6F_LENGTH], OPTION_HEADER);
		uint32_t n = (uint32_t)d_val(d, &F[D6F_LENGTH]);
		if (n > d_left(d))
			d_note(d, &F[D6F_CUT]);
		uint32_t body = dhcp6_option(d_val(d, &F[D6F_CODE]))->body;
		d_part(d, n, option_body, depth << 8 | body);
		d_close(d);
	}
	if (d_left(d))
		d_note(d, &F[D6F_LEFT]);
}

static void dhcp6_decode(struct dis *d)
{
	uint64_t type = d_get(d, &F[D6F_TYPE]);
	if (type == DHCP6_RELAY_FORWARD || type == DHCP6_RELAY_REPLY) {
		if (!d_need(d, 1 + 2 * ADDRESS))
			return;
		d_get(d, &F[D6F_HOPS]);
		d_get(d, &F[D6F_LINK]);
		d_get(d, &F[D6F_PEER]);
	} else {
		d_get(d, &F[D6F_XID]);
	}
	if (!d_ok(d))
		return;
	d_note(d, &F[D6F_BLANK]);
	options(d, 0);
	d_note(d, &F[D6F_BLANK]);
}

const struct decoder decoder_dhcp6 = {
	.name = "dhcp6",
	.title = "Dynamic Host Configuration Protocol for IPv6",
	.fields = dhcp6_fields,
	.n_fields = D6F_N,
	.claims = { { T_UDP_PORT, 546 }, { T_UDP_PORT, 547 }, { T_INTERNAL, IN_DHCP6 } },
	.decode = dhcp6_decode,
	.snoop = { .prefix = "DHCPv6: ",
		   .head_fn = dhcp6_head,
		   .line_fn = dhcp6_line,
		   .fault_fn = dhcp6_fault },
};
