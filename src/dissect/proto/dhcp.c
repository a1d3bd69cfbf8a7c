/* dhcp - Dynamic Host Configuration Protocol and its ancestor BOOTP. RFC 2131, RFC 951. */
#include "dissect/dhcp.h"

#include "dissect/dhcp_options.h"

enum { FIXED = 28, HARDWARE_MAX = 16, ETHERNET = 1 };

enum { BOOTREQUEST = 1, BOOTREPLY = 2 };

enum { SNAME_AT = 44, FILE_AT = 108, COOKIE_AT = 236, OPTIONS_AT = 240 };

/* The shortest message whose line names a type: it holds that option and one more byte. */
enum { LINE_MIN = 243 };

enum { OVERLOAD = 52, MESSAGE_TYPE = 53 };

enum { OVERLOAD_FILE = 1, OVERLOAD_SNAME = 2 };

#define F dhcp_fields

/* The value of one option, n bytes that are held. */
static void option_value(struct dis *d, uint8_t code, uint32_t n)
{
	struct cursor start = d_cursor(d);
	d_bytes(d, &F[DHCP_RAW], n);
	struct cursor behind = d_cursor(d);
	d_resume(d, &start);
	d_limit(d, n);
	if (!dhcp_value(d, code)) {
		d_resume(d, &start);
		d_word(d, &F[DHCP_V_FAULT], "length");
		d_bytes(d, &F[DHCP_V_DATA], n);
	}
	d_resume(d, &behind);
}

/* Options up to `end`, an offset in the message. Returns the overload that one of them tells. */
static uint32_t options(struct dis *d, const struct field *group, uint32_t end)
{
	uint32_t overload = 0;
	while (d_pos(d) < end && d_held(d)) {
		uint8_t code = (uint8_t)d_peek(d, 0, 1);
		if (code == DHCP_END)
			break;
		if (code == DHCP_PAD) {
			d_skip(d, 1);
			continue;
		}
		uint32_t n = (uint32_t)d_peek(d, 1, 1);
		uint32_t left = end - d_pos(d);
		if (left < 2 || left - 2 < n) {
			d_bad(d, "an option runs over the end of its field");
			break;
		}
		if (d_held(d) < 2 || d_held(d) - 2 < n) {
			d_bytes(d, &F[DHCP_V_DATA], 2 + n); /* a fault, and no record */
			break;
		}
		d_open(d, group);
		d_head(d, &F[DHCP_CODE], &F[DHCP_LENGTH], 2);
		if (code == OVERLOAD && n == 1)
			overload = (uint32_t)d_peek(d, 0, 1);
		option_value(d, code, n);
		d_close(d);
	}
	return overload <= (OVERLOAD_FILE | OVERLOAD_SNAME) ? overload : 0;
}

/* A field of the fixed part that holds text, if any. */
static void name(struct dis *d, const struct field *f, uint32_t at, uint32_t end)
{
	uint32_t n = 0;
	d_seek(d, at);
	while (n < end - at && d_peek(d, n, 1))
		n++;
	if (n)
		d_bytes(d, f, n);
}

/* What the server's name and the boot file hold: names, or more options. */
static void overloaded(struct dis *d, uint32_t overload)
{
	if (!(overload & OVERLOAD_SNAME))
		name(d, &F[DHCP_SNAME], SNAME_AT, FILE_AT);
	if (overload & OVERLOAD_FILE) {
		d_note(d, &F[DHCP_FILE_NOTE]);
		d_seek(d, FILE_AT);
		options(d, &F[DHCP_FILE_OPTION], COOKIE_AT);
	} else {
		name(d, &F[DHCP_FILE], FILE_AT, COOKIE_AT);
	}
	if (overload & OVERLOAD_SNAME) {
		d_note(d, &F[DHCP_SNAME_NOTE]);
		d_seek(d, SNAME_AT);
		options(d, &F[DHCP_SNAME_OPTION], FILE_AT);
	}
}

/* What a line shows: the type of message, or the operation where that is one of the two. */
static void brief(struct dis *d)
{
	uint64_t op = d_peek(d, 0, 1);
	if (op == BOOTREQUEST || op == BOOTREPLY)
		d_set(d, &F[DHCP_OP], op);
	if (d_held(d) >= LINE_MIN && d_peek(d, COOKIE_AT, 4) == DHCP_MAGIC &&
	    d_peek(d, OPTIONS_AT, 1) == MESSAGE_TYPE)
		d_set(d, &F[DHCP_LINE_TYPE], d_peek(d, OPTIONS_AT + 2, 1));
}

/* As many fields of the fixed part as are held. */
static void partial(struct dis *d)
{
	uint32_t last = DHCP_OP, held = d_held(d);
	while (last < DHCP_GIADDR && F[last + 1].at + F[last + 1].width <= held)
		last++;
	if (held)
		d_head(d, &F[DHCP_OP], &F[last], (uint32_t)F[last].at + F[last].width);
}

/* BOOTP without options: names, and an area of the vendor's. */
static void plain(struct dis *d)
{
	d_rest(d, &F[DHCP_VENDOR]);
	overloaded(d, 0);
}

static void dhcp_decode(struct dis *d)
{
	if (d_brief(d)) {
		brief(d);
		return;
	}
	if (d_partial(d) && d_held(d) < FIXED)
		partial(d);
	if (!d_head(d, &F[DHCP_OP], &F[DHCP_GIADDR], FIXED))
		return;
	uint32_t n_address = min_u32((uint32_t)d_val(d, &F[DHCP_HLEN]), HARDWARE_MAX);
	if (d_val(d, &F[DHCP_HTYPE]) == ETHERNET)
		d_get(d, &F[DHCP_CHADDR]);
	else
		d_bytes(d, &F[DHCP_CHADDR_OTHER], n_address);
	d_seek(d, COOKIE_AT);
	if (d_get(d, &F[DHCP_COOKIE]) != DHCP_MAGIC) {
		if (d_partial(d))
			plain(d);
		return;
	}
	uint32_t overload = options(d, &F[DHCP_OPTION], d_pos(d) + d_left(d));
	overloaded(d, overload);
}

const struct decoder decoder_dhcp = {
	.name = "dhcp",
	.title = "Dynamic Host Configuration Protocol",
	.fields = F,
	.n_fields = DHCP_N_FIELDS,
	.claims = { { T_UDP_PORT, 67 }, { T_UDP_PORT, 68 } },
	.decode = dhcp_decode,
	.snoop = { .prefix = "DHCP: ",
		   .title = "Dynamic Host Configuration Protocol",
		   .line_fn = dhcp_line },
};
