/* nbdgm - NetBIOS datagram service over UDP. RFC 1002 section 4.4. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { UNIQUE = 0x10, GROUP_ = 0x11, NAMES_LENGTH = 68 };

enum { TYPE, FLAGS, ID, SOURCE_IP, SOURCE_PORT, LENGTH, OFFSET, SOURCE, DESTINATION, DATA, N };

static void show_destination(struct view *v, const struct record *r);

static const struct field F[N] = {
	[TYPE] = UINT(1, .at = 0, .name = "type", .hex = true,
		      .snoop = "Datagram Packet Type = 0x{:x2}"),
	[FLAGS] =
		UINT(1, .at = 1, .name = "flags", .hex = true, .snoop = "Datagram Flags = 0x{:x2}"),
	[ID] = UINT(2, .at = 2, .name = "id", .hex = true, .snoop = "Datagram ID = 0x{:x4}"),
	[SOURCE_IP] = IP4(.at = 4, .name = "source_ip", .snoop = "Source IP = {}"),
	[SOURCE_PORT] = UINT(2, .at = 8, .name = "source_port", .snoop = "Source Port = {}"),
	[LENGTH] = UINT(2, .at = 10, .name = "length", .snoop = "Datagram Length = 0x{:x4}"),
	[OFFSET] = UINT(2, .at = 12, .name = "offset", .snoop = "Packet Offset = 0x{:x4}"),
	[SOURCE] = TEXT(.name = "source_name", .snoop = "Source Name = {}"),
	[DESTINATION] = TEXT(.name = "destination_name", .show = show_destination),
	[DATA] = BYTES(.name = "data"),
};

static void show_destination(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Destination Name = ");
	out_text(v->o, r->v.p, r->n);
	v_end(v);
	v_begin(v);
	out_f(v->o, "Number of data bytes remaining = %d",
	      (int)v_u(v, &F[LENGTH]) - (int)NAMES_LENGTH);
	v_end(v);
}

static void name(struct dis *d, const struct field *f)
{
	d_skip(d, 1);
	d_netbios_name(d, f);
	for (uint32_t n = (uint32_t)d_peek(d, 0, 1); n && d_ok(d); n = (uint32_t)d_peek(d, 0, 1))
		d_skip(d, n + 1);
	d_skip(d, 1);
}

static void nbdgm_decode(struct dis *d)
{
	uint64_t type = d_peek(d, 0, 1);
	if (type != UNIQUE && type != GROUP_)
		return;
	if (!d_head(d, &F[TYPE], &F[OFFSET], 14))
		return;
	name(d, &F[SOURCE]);
	name(d, &F[DESTINATION]);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_nbdgm = {
	.name = "nbdgm",
	.title = "NetBIOS Datagram Service",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 138 } },
	.decode = nbdgm_decode,
	.snoop = { .prefix = "NBT:  ",
		   .title = "Netbios Datagram Service Header",
		   .line = "NBT Datagram Service Type={type}[ Source={source_name}]",
		   .tail = TAIL_OWN },
};
