/* nbss - NetBIOS session service over TCP, and the same framing on port 445. RFC 1002 section 4.3.
 */
#include "dissect/built.h"
#include "dissect/view.h"

enum { HEADER = 4, MESSAGE = 0, REQUEST = 0x81 };

#define SMB1 UINT32_C(0xff534d42)
#define SMB2 UINT32_C(0xfe534d42)

enum { TYPE, FLAGS, LENGTH, CALLED, CALLING, PAYLOAD, N };

NAMES(types, "Unknown", { MESSAGE, "SESSION MESSAGE" }, { REQUEST, "SESSION REQUEST" },
      { 0x82, "POSITIVE SESSION RESPONSE" }, { 0x83, "NEGATIVE SESSION RESPONSE" },
      { 0x84, "RETARGET SESSION RESPONSE" }, { 0x85, "SESSION KEEP ALIVE" });

static const struct field F[N] = {
	[TYPE] = UINT(1, .at = 0, .name = "type", .names = &types, .snoop = "Type = {:=}"),
	[FLAGS] = UINT(1, .at = 1, .name = "flags", .hex = true),
	[LENGTH] = UINT(2, .at = 2, .name = "length"),
	[CALLED] = TEXT(.name = "called_name", .snoop = "Destination = {}"),
	[CALLING] = TEXT(.name = "calling_name", .snoop = "Source = {}"),
	[PAYLOAD] = UINT(0, .name = "segment_bytes", .snoop = "Length = {} bytes"),
};

static bool nbss_line(struct view *v)
{
	v_template(v,
		   "NBT Type={type:=} [Dest={called_name} Source={calling_name} ]"
		   "[Length={segment_bytes}]",
		   NULL, NULL);
	return true;
}

static void name(struct dis *d, const struct field *f)
{
	d_skip(d, 1);
	d_netbios_name(d, f);
	d_skip(d, 1);
}

static void smb(struct dis *d)
{
	uint64_t magic = d_peek(d, 0, 4);
	if (magic == SMB2 && d_next(d, T_INTERNAL, IN_SMB2, d_left(d)))
		return;
	if (magic == SMB1 || magic == SMB2)
		d_next(d, T_INTERNAL, IN_SMB, d_left(d));
}

static void nbss_decode(struct dis *d)
{
	if (d_peek(d, 0, 4) == SMB1) {
		smb(d);
		return;
	}
	uint32_t len = d_left(d);
	if (!d_head(d, &F[TYPE], &F[LENGTH], HEADER))
		return;
	uint64_t type = d_val(d, &F[TYPE]);
	if (type == REQUEST) {
		name(d, &F[CALLED]);
		name(d, &F[CALLING]);
	}
	d_set(d, &F[PAYLOAD], len - HEADER);
	if (type == MESSAGE)
		smb(d);
}

const struct decoder decoder_nbss = {
	.name = "nbss",
	.title = "NetBIOS Session Service",
	.fields = F,
	.n_fields = N,
	.claims = { { T_TCP_PORT, 139 }, { T_TCP_PORT, 445 } },
	.decode = nbss_decode,
	.snoop = { .prefix = "NBT:  ",
		   .title = "NBT Header",
		   .line_fn = nbss_line,
		   .tail = TAIL_OWN },
};
