/* mop - DEC's Maintenance Operation Protocol: dump and load (type 6001), remote console (6002). */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { DL_TYPE = 0x6001, RC_TYPE = 0x6002, INFO_END = 0 };

enum {
	LENGTH,
	CODE,
	LOAD_NUMBER,
	LOAD_ADDRESS,
	DEVICE,
	FORMAT,
	PROGRAM,
	RECEIPT,
	INFO,
	INFO_TYPE,
	INFO_LENGTH,
	INFO_DATA,
	DATA,
	N
};

NAMES(codes, "code {}", { 0, "Memory Load with Transfer Address" }, { 2, "Memory Load" },
      { 3, "Assistance Volunteer" }, { 4, "Request Memory Dump" }, { 5, "Request ID" },
      { 6, "Boot" }, { 7, "System ID" }, { 8, "Request Program" }, { 9, "Request Counters" },
      { 10, "Request Memory Load" }, { 11, "Counters" }, { 12, "Request Dump Service" },
      { 13, "Reserve Console" }, { 14, "Memory Dump Data" }, { 15, "Release Console" },
      { 16, "Dump Complete" }, { 17, "Console Command and Poll" },
      { 19, "Console Response and Acknowledge" }, { 20, "Parameter Load with Transfer Address" },
      { 24, "Looped Data" }, { 26, "Loop Data" });

static const struct field F[N] = {
	[LENGTH] = UINT(2, .name = "length", .snoop = "Length = {}"),
	[CODE] = UINT(1, .name = "code", .names = &codes, .snoop = "Code = {} ({:=})"),
	[LOAD_NUMBER] = UINT(1, .name = "load_number", .snoop = "Load number = {}"),
	[LOAD_ADDRESS] =
		UINT(4, .name = "load_address", .hex = true, .snoop = "Load address = 0x{:x8}"),
	[DEVICE] = UINT(1, .name = "device", .snoop = "Device type = {}"),
	[FORMAT] = UINT(1, .name = "format_version", .snoop = "Format version = {}"),
	[PROGRAM] = UINT(1, .name = "program_type", .snoop = "Program type = {}"),
	[RECEIPT] = UINT(2, .name = "receipt_number", .snoop = "Receipt number = {}"),
	[INFO] = GROUP(.name = "information"),
	[INFO_TYPE] = UINT(2, .name = "type"),
	[INFO_LENGTH] = UINT(1, .name = "length"),
	[INFO_DATA] = BYTES(.name = "data", .snoop = "Information {type} = {}"),
	[DATA] = BYTES(.name = "data"),
};

static bool mop_line(struct view *v)
{
	v_template(v, "MOP [{code:=}][ LOAD={load_number}][ ADDR={load_address:x}]", NULL, NULL);
	return true;
}

/* A system's identification: type, length, value. */
static void information(struct dis *d)
{
	enum { HEADER = 3 };
	d_skip(d, 1);
	d_get_le(d, &F[RECEIPT]);
	while (d_left(d) >= HEADER && d_ok(d) && d_peek(d, 0, 2) != INFO_END) {
		d_open(d, &F[INFO]);
		d_get_le(d, &F[INFO_TYPE]);
		d_bytes(d, &F[INFO_DATA], (uint32_t)d_get(d, &F[INFO_LENGTH]));
		d_close(d);
	}
}

static void mop_decode(struct dis *d)
{
	uint32_t length = (uint32_t)d_get_le(d, &F[LENGTH]);
	if (!d_ok(d))
		return;
	if (length < d_left(d))
		d_limit(d, length);
	switch (d_get(d, &F[CODE])) {
	case 0:
	case 2:
		d_get(d, &F[LOAD_NUMBER]);
		d_get_le(d, &F[LOAD_ADDRESS]);
		break;
	case 7:
		if (!d_brief(d))
			information(d);
		break;
	case 5:
		d_skip(d, 1);
		d_get_le(d, &F[RECEIPT]);
		break;
	case 8:
		d_get(d, &F[DEVICE]);
		d_get(d, &F[FORMAT]);
		d_get(d, &F[PROGRAM]);
		break;
	case 10:
		d_get(d, &F[LOAD_NUMBER]);
		break;
	default:
		break;
	}
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_mop = {
	.name = "mop",
	.title = "Maintenance Operation Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, DL_TYPE }, { T_ETHERTYPE, RC_TYPE } },
	.decode = mop_decode,
	.beyond = true,
	.snoop = { .prefix = "MOP:  ",
		   .title = "Maintenance Operation Protocol",
		   .line_fn = mop_line,
		   .tail = TAIL_OWN },
};
