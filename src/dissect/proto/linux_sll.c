/* linux_sll - Linux cooked capture, version 1: what a packet socket tells instead of a link header.
 * LINKTYPE_LINUX_SLL. */
#include "dissect/cooked.h"
#include "dissect/link_text.h"

enum { ADDRESS_ROOM = 8 };

enum { TYPE, HARDWARE, ADDRESS_LENGTH, ADDRESS, PROTOCOL, N };

static void show_type(struct view *v, const struct record *r);
static void show_address(struct view *v, const struct record *r);
static void show_protocol(struct view *v, const struct record *r);

static const struct field F[N] = {
	[TYPE] = UINT(2, .at = 0, .name = "packet_type", .names = &cooked_types, .show = show_type),
	[HARDWARE] = UINT(2, .at = 2, .name = "hardware_type", .names = &cooked_hardware,
			  .snoop = "Hardware type = {} ({:=})"),
	[ADDRESS_LENGTH] = UINT(2, .at = 4, .name = "address_length"),
	[ADDRESS] = MAC(.name = "src", .show = show_address),
	[PROTOCOL] = UINT(2, .name = "protocol", .hex = true, .show = show_protocol),
};

static struct cooked cooked_of(const struct view *v)
{
	return (struct cooked){ .type = (uint32_t)v_u(v, &F[TYPE]),
				.hardware = (uint32_t)v_u(v, &F[HARDWARE]),
				.protocol = (uint32_t)v_u(v, &F[PROTOCOL]) };
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_begin(v);
	v_template(v, "Packet type = {packet_type} ({packet_type:=})", NULL, NULL);
	v_end(v);
}

static void show_address(struct view *v, const struct record *r)
{
	struct cooked c = cooked_of(v);
	cooked_address(v, &c, (struct span){ r->v.p, r->n });
}

static void show_protocol(struct view *v, const struct record *r)
{
	(void)r;
	struct cooked c = cooked_of(v);
	cooked_protocol(v, &c);
}

static bool sll_line(struct view *v)
{
	struct cooked c = cooked_of(v);
	cooked_line(v, "SLL", &c);
	return true;
}

static void sll_decode(struct dis *d)
{
	if (!d_head(d, &F[TYPE], &F[ADDRESS_LENGTH], 6))
		return;
	struct cooked c = { .type = (uint32_t)d_val(d, &F[TYPE]),
			    .hardware = (uint32_t)d_val(d, &F[HARDWARE]) };
	uint32_t n = min_u32((uint32_t)d_val(d, &F[ADDRESS_LENGTH]), ADDRESS_ROOM);
	struct span address = { NULL, 0 };
	if (n)
		address = d_bytes(d, &F[ADDRESS], n);
	d_skip(d, ADDRESS_ROOM - n);
	c.protocol = (uint32_t)d_get(d, &F[PROTOCOL]);
	cooked_payload(d, &c, address);
}

const struct decoder decoder_linux_sll = {
	.name = "linux_sll",
	.title = "Linux cooked capture",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_LINUX_SLL } },
	.decode = sll_decode,
	.snoop = { .prefix = "SLL:  ",
		   .title = "Linux Cooked Header",
		   .line_fn = sll_line,
		   .tail = TAIL_OWN },
};
