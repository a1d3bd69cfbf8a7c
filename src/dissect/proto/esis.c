/* esis - End System to Intermediate System routing exchange. ISO 9542. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 9, CHECKSUM_AT = 7, END_HELLO = 2, SYSTEM_HELLO = 4, REDIRECT = 6 };
enum { CONFIGURATION_TIME = 0xc6 };

enum {
	PROTOCOL,
	LENGTH,
	VERSION,
	TYPE,
	HOLDING_TIME,
	CHECKSUM,
	RIGHT_CHECKSUM,
	ADDRESS,
	SUBNETWORK,
	ROUTER,
	OPTIONS,
	CODE,
	TIMER,
	VALUE,
	N
};

NAMES(types, "{}", { END_HELLO, "ESH" }, { SYSTEM_HELLO, "ISH" }, { REDIRECT, "RD" });

static const struct field F[N] = {
	[PROTOCOL] = UINT(1, .at = 0, .name = "protocol", .hex = true),
	[LENGTH] = UINT(1, .at = 1, .name = "header_length", .snoop = "Header length = {}"),
	[VERSION] = UINT(1, .at = 2, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(1, .at = 4, .mask = 0x1f, .name = "type", .names = &types,
		      .snoop = "Type = {} ({:=})"),
	[HOLDING_TIME] =
		UINT(2, .at = 5, .name = "holding_time_s", .snoop = "Holding time = {} seconds"),
	[CHECKSUM] = UINT(2, .at = 7, .name = "checksum", .hex = true, .snoop = "Checksum = {:x4}"),
	[RIGHT_CHECKSUM] = UINT(2, .name = "checksum_wanted", .hidden = true),
	[ADDRESS] = BYTES(.name = "addresses", .many = true, .snoop = "Address = {}"),
	[SUBNETWORK] = BYTES(.name = "subnetwork_address", .snoop = "Subnetwork address = {}"),
	[ROUTER] = BYTES(.name = "router", .snoop = "Router = {}"),
	[OPTIONS] = GROUP(.name = "options"),
	[CODE] = UINT(1, .name = "code", .snoop = "Option = {}"),
	[TIMER] = UINT(2, .name = "configuration_time_s",
		       .snoop = " Configuration time = {} seconds"),
	[VALUE] = BYTES(.name = "value", .snoop = " Value = {}"),
};

/* The checksum that the header should have, by Fletcher: RFC 905, annex B. 0: it has none. */
static uint16_t wanted_checksum(const struct dis *d, uint32_t n)
{
	int32_t c0 = 0, c1 = 0;
	for (uint32_t i = 0; i < n; i++) {
		bool sum = i == CHECKSUM_AT || i == CHECKSUM_AT + 1;
		c0 = (c0 + (sum ? 0 : (int32_t)d_peek(d, i, 1))) % 255;
		c1 = (c1 + c0) % 255;
	}
	int32_t x = ((int32_t)(n - CHECKSUM_AT - 1) * c0 - c1) % 255;
	int32_t y = (c1 - (int32_t)(n - CHECKSUM_AT) * c0) % 255;
	x = x <= 0 ? x + 255 : x;
	y = y <= 0 ? y + 255 : y;
	return (uint16_t)(x << 8 | y);
}

static void address(struct dis *d, uint32_t f)
{
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	d_bytes(d, &F[f], n);
}

static void option(struct dis *d)
{
	d_open(d, &F[OPTIONS]);
	uint64_t code = d_get(d, &F[CODE]);
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (d_need(d, 1)) {
		d_skip(d, 1);
		if (code == CONFIGURATION_TIME && n == 2)
			d_get(d, &F[TIMER]);
		else
			d_bytes(d, &F[VALUE], n);
	}
	d_close(d);
}

static void body(struct dis *d, uint64_t type)
{
	uint32_t n = 1;
	switch (type) {
	case END_HELLO:
		n = (uint32_t)d_peek(d, 0, 1);
		d_skip(d, 1);
		for (; n && d_ok(d); n--)
			address(d, ADDRESS);
		break;
	case SYSTEM_HELLO:
		address(d, ROUTER);
		break;
	case REDIRECT:
		address(d, ADDRESS);
		address(d, SUBNETWORK);
		address(d, ROUTER);
		break;
	default:
		d_skip(d, d_left(d));
	}
	while (d_left(d) && d_ok(d))
		option(d);
}

static void esis_decode(struct dis *d)
{
	uint32_t n = (uint32_t)d_peek(d, 1, 1);
	uint16_t wanted = n >= HEADER && n <= d_held(d) ? wanted_checksum(d, n) : 0;
	if (!d_head(d, &F[PROTOCOL], &F[CHECKSUM], HEADER))
		return;
	uint64_t sum = d_val(d, &F[CHECKSUM]), type = d_val(d, &F[TYPE]);
	if (sum && wanted && sum != wanted)
		d_set(d, &F[RIGHT_CHECKSUM], wanted);
	if (n < HEADER || n - HEADER > d_left(d)) {
		d_bad(d, n < HEADER ? "a header that is too short"
				    : "a header longer than the packet");
		return;
	}
	d_limit(d, n - HEADER);
	if (!d_brief(d))
		body(d, type);
}

const struct decoder decoder_esis = {
	.name = "esis",
	.title = "End System to Intermediate System",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LLC_SAP, 0x82fe } },
	.decode = esis_decode,
	.beyond = true,
	.snoop = { .prefix = "ES-IS: ",
		   .title = "ES-IS Frame",
		   .line = "ES-IS {type:=} L:{header_length} holding {holding_time_s} s",
		   .tail = TAIL_OWN },
};
