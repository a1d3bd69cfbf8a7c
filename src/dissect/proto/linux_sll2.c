/* linux_sll2 - Linux cooked capture, version 2: with the interface. LINKTYPE_LINUX_SLL2. */
#include "dissect/cooked.h"
#include "dissect/link_text.h"

enum { HEADER = 12, ADDRESS_ROOM = 8 };

enum { PROTOCOL, INTERFACE, HARDWARE, TYPE, ADDRESS_LENGTH, ADDRESS, N };

static void show_interface(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);
static void show_address(struct view *v, const struct record *r);
static void show_protocol(struct view *v, const struct record *r);

static const struct field F[N] = {
	[PROTOCOL] = UINT(2, .at = 0, .name = "protocol", .hex = true),
	[INTERFACE] = UINT(4, .at = 4, .name = "interface_index", .show = show_interface),
	[HARDWARE] = UINT(2, .at = 8, .name = "hardware_type", .names = &cooked_hardware),
	[TYPE] =
		UINT(1, .at = 10, .name = "packet_type", .names = &cooked_types, .show = show_type),
	[ADDRESS_LENGTH] = UINT(1, .at = 11, .name = "address_length", .show = show_protocol),
	[ADDRESS] = MAC(.name = "src", .show = show_address),
};

static struct cooked cooked_of(const struct view *v)
{
	return (struct cooked){ .type = (uint32_t)v_u(v, &F[TYPE]),
				.hardware = (uint32_t)v_u(v, &F[HARDWARE]),
				.protocol = (uint32_t)v_u(v, &F[PROTOCOL]) };
}

static void show_interface(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_begin(v);
	v_template(v, "Interface = {interface_index}", NULL, NULL);
	v_end(v);
}

static void show_type(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "Packet type = {packet_type} ({packet_type:=})", NULL, NULL);
	v_end(v);
	v_begin(v);
	v_template(v, "Hardware type = {hardware_type} ({hardware_type:=})", NULL, NULL);
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

static bool sll2_line(struct view *v)
{
	struct cooked c = cooked_of(v);
	cooked_line(v, "SLL2", &c);
	return true;
}

static void sll2_decode(struct dis *d)
{
	if (!d_head(d, &F[PROTOCOL], &F[ADDRESS_LENGTH], HEADER))
		return;
	struct cooked c = { .type = (uint32_t)d_val(d, &F[TYPE]),
			    .hardware = (uint32_t)d_val(d, &F[HARDWARE]),
			    .protocol = (uint32_t)d_val(d, &F[PROTOCOL]) };
	uint32_t n = min_u32((uint32_t)d_val(d, &F[ADDRESS_LENGTH]), ADDRESS_ROOM);
	struct span address = { NULL, 0 };
	if (n)
		address = d_bytes(d, &F[ADDRESS], n);
	d_skip(d, ADDRESS_ROOM - n);
	cooked_payload(d, &c, address);
}

const struct decoder decoder_linux_sll2 = {
	.name = "linux_sll2",
	.title = "Linux cooked capture, version 2",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_LINUX_SLL2 } },
	.decode = sll2_decode,
	.snoop = { .prefix = "SLL2:  ",
		   .title = "Linux Cooked Header, Version 2",
		   .line_fn = sll2_line,
		   .tail = TAIL_OWN },
};
