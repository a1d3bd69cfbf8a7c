/* wb - the LBL shared whiteboard. There is no specification but its packets: header, page and
 * sequence numbers. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { ID = 1, REPAIR_REQUEST, REPAIR_REPLY, KILL, PAGE_REQUEST, PAGE_REPLY = 7, DRAW = 0 };
enum { HEADER = 12, PAGE = 8 };

enum {
	SOURCE,
	TIMESTAMP,
	MAGIC,
	VERSION,
	TYPE,
	FLAGS,
	SLOT,
	PEER,
	PAGE_HOST,
	PAGE_NUMBER,
	PAGE_SLOT,
	PAGE_COUNT,
	FIRST,
	LAST,
	LOW,
	HIGH,
	MEMBERS,
	MEMBER,
	MEMBER_OFFSET,
	DATA,
	N
};

NAMES(types, "{}", { ID, "id" }, { REPAIR_REQUEST, "rreq" }, { REPAIR_REPLY, "rrep" },
      { KILL, "kill" }, { PAGE_REQUEST, "preq" }, { PAGE_REPLY, "prep" });

static const struct field F[N] = {
	[SOURCE] = IP4(.at = 0, .name = "source", .snoop = "Source = {}"),
	[TIMESTAMP] = UINT(4, .at = 4, .name = "timestamp", .snoop = "Timestamp = {}"),
	[MAGIC] = UINT(1, .at = 8, .name = "magic", .hex = true),
	[VERSION] = UINT(1, .at = 9, .name = "version"),
	[FLAGS] = UINT(1, .at = 11, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x2}"),
	[TYPE] = UINT(1, .at = 10, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[SLOT] = UINT(4, .name = "slot", .snoop = "Slot = {}"),
	[PEER] = IP4(.name = "peer", .snoop = "Peer = {}"),
	[PAGE_HOST] = IP4(.at = 0, .name = "page_host", .snoop = "Page = {}:{page}"),
	[PAGE_NUMBER] = UINT(4, .at = 4, .name = "page"),
	[PAGE_SLOT] = UINT(4, .name = "page_slot", .snoop = "Page slot = {}"),
	[PAGE_COUNT] = UINT(2, .name = "member_count", .snoop = "Members = {}"),
	[FIRST] = UINT(4, .at = 0, .name = "first_sequence",
		       .snoop = "Sequence numbers = {} to {last_sequence}"),
	[LAST] = UINT(4, .at = 4, .name = "last_sequence"),
	[LOW] = UINT(4, .at = 0, .name = "low", .snoop = "Needs = {}/{high}"),
	[HIGH] = UINT(4, .at = 4, .name = "high"),
	[MEMBERS] = GROUP(.name = "members"),
	[MEMBER] = IP4(.at = 0, .name = "address", .snoop = " Member = {}:{offset}"),
	[MEMBER_OFFSET] = UINT(4, .at = 4, .name = "offset"),
	[DATA] = BYTES(.name = "data"),
};

static bool wb_line(struct view *v)
{
	uint64_t type = v_u(v, &F[TYPE]);
	out_s(v->o, "WB ");
	if (type > PAGE_REPLY || type == DRAW)
		out_s(v->o, "drawing");
	else
		v_names(v, &types, type);
	v_template(v, "[ {page_host}:{page}][<{first_sequence}:{last_sequence}>]", NULL, NULL);
	return true;
}

static void page(struct dis *d)
{
	d_head(d, &F[PAGE_HOST], &F[PAGE_NUMBER], PAGE);
}

/* A page's state: the offsets that its members have come to. */
static void members(struct dis *d)
{
	d_get(d, &F[PAGE_SLOT]);
	page(d);
	uint64_t n = d_get(d, &F[PAGE_COUNT]);
	d_skip(d, 2);
	for (; n && d_ok(d) && d_left(d); n--) {
		d_open(d, &F[MEMBERS]);
		d_head(d, &F[MEMBER], &F[MEMBER_OFFSET], 8);
		d_close(d);
	}
}

static void wb_decode(struct dis *d)
{
	if (!d_head(d, &F[SOURCE], &F[FLAGS], HEADER))
		return;
	switch (d_val(d, &F[TYPE])) {
	case KILL:
		break;
	case ID:
		d_get(d, &F[SLOT]);
		members(d);
		break;
	case REPAIR_REQUEST:
	case REPAIR_REPLY:
		d_get(d, &F[PEER]);
		page(d);
		d_head(d, &F[FIRST], &F[LAST], 8);
		break;
	case PAGE_REQUEST:
		d_head(d, &F[LOW], &F[HIGH], 8);
		break;
	case PAGE_REPLY:
		members(d);
		break;
	default:
		page(d);
		d_head(d, &F[FIRST], &F[LAST], 8);
	}
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_wb = {
	.name = "wb",
	.title = "LBL whiteboard",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_WB }, { T_UDP_PORT, 4567 } },
	.decode = wb_decode,
	.beyond = true,
	.snoop = { .prefix = "WB:  ",
		   .title = "LBL Whiteboard",
		   .line_fn = wb_line,
		   .tail = TAIL_OWN },
};
