/* wb - the LBL shared whiteboard. There is no specification but its packets. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { DRAW, ID, REPAIR_REQUEST, REPAIR_REPLY, KILL, PAGE_REQUEST, PAGE_REPLY = 7 };
enum { HEADER = 12, PAGE = 8, OPERATION_HEADER = 8, SKIP = 14, HOLE };

enum {
	SOURCE,
	TIMESTAMP,
	MAGIC,
	VERSION,
	TYPE,
	FLAGS,
	MAX_SLOT,
	MAX_PAGE_HOST,
	MAX_PAGE,
	PEER,
	PAGES,
	PAGE_SLOT,
	PAGE_HOST,
	PAGE_NUMBER,
	PAGE_COUNT,
	FIRST,
	LAST,
	OPERATIONS,
	O_TIMESTAMP,
	O_LENGTH,
	O_FLAGS,
	O_TYPE,
	LOW,
	HIGH,
	MEMBERS,
	MEMBER,
	MEMBER_OFFSET,
	NAME,
	DATA,
	N
};

NAMES(types, "{}", { DRAW, "drawing" }, { ID, "id" }, { REPAIR_REQUEST, "rreq" },
      { REPAIR_REPLY, "rrep" }, { KILL, "kill" }, { PAGE_REQUEST, "preq" }, { PAGE_REPLY, "prep" });
NAMES(operations, "{}", { 2, "RECT" }, { 3, "LINE" }, { 4, "ML" }, { 5, "DEL" }, { 6, "XFORM" },
      { 7, "ELL" }, { 8, "CHAR" }, { 9, "STR" }, { 10, "NOP" }, { 11, "PSCODE" }, { 12, "PSCOMP" },
      { 13, "REF" }, { SKIP, "SKIP" }, { HOLE, "HOLE" });

static const struct field F[N] = {
	[SOURCE] = IP4(.at = 0, .name = "source", .snoop = "Source = {}"),
	[TIMESTAMP] = UINT(4, .at = 4, .name = "timestamp", .snoop = "Timestamp = {}"),
	[MAGIC] = UINT(1, .at = 8, .name = "magic", .hex = true),
	[VERSION] = UINT(1, .at = 9, .name = "version"),
	[TYPE] = UINT(1, .at = 10, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[FLAGS] = UINT(1, .at = 11, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x2}"),
	[MAX_SLOT] = UINT(4, .at = 0, .name = "max_slot",
			  .snoop = "Largest slot = {}, page = {max_page_host}:{max_page}"),
	[MAX_PAGE_HOST] = IP4(.at = 4, .name = "max_page_host"),
	[MAX_PAGE] = UINT(4, .at = 8, .name = "max_page"),
	[PEER] = IP4(.name = "peer", .snoop = "Peer = {}"),
	[PAGES] = GROUP(.name = "pages"),
	[PAGE_SLOT] = UINT(4, .name = "page_slot", .snoop = "Page slot = {}"),
	[PAGE_HOST] = IP4(.at = 0, .name = "page_host", .snoop = "Page = {}:{page}"),
	[PAGE_NUMBER] = UINT(4, .at = 4, .name = "page"),
	[PAGE_COUNT] = UINT(2, .name = "member_count", .snoop = "Members = {}"),
	[FIRST] = UINT(4, .at = 0, .name = "first_sequence",
		       .snoop = "Sequence numbers = {} to {last_sequence}"),
	[LAST] = UINT(4, .at = 4, .name = "last_sequence"),
	[OPERATIONS] = GROUP(.name = "operations"),
	[O_TIMESTAMP] = UINT(4, .at = 0, .name = "timestamp"),
	[O_LENGTH] = UINT(2, .at = 4, .name = "length"),
	[O_FLAGS] = UINT(1, .at = 6, .name = "flags", .hex = true),
	[O_TYPE] = UINT(1, .at = 7, .name = "type", .names = &operations,
			.snoop = " Operation = {} ({:=}), timestamp = {timestamp}"),
	[LOW] = UINT(4, .at = 0, .name = "low", .snoop = "Needs = {} to {high}"),
	[HIGH] = UINT(4, .at = 4, .name = "high"),
	[MEMBERS] = GROUP(.name = "members"),
	[MEMBER] = IP4(.at = 0, .name = "address", .snoop = " Member = {}:{offset}"),
	[MEMBER_OFFSET] = UINT(4, .at = 4, .name = "offset"),
	[NAME] = TEXT(.name = "name", .snoop = "Name = \"{}\""),
	[DATA] = BYTES(.name = "data"),
};

static bool wb_line(struct view *v)
{
	out_s(v->o, "WB ");
	v_names(v, &types, v_u(v, &F[TYPE]));
	v_template(v, "[ {page_host}:{page}][<{first_sequence}:{last_sequence}>]", NULL, NULL);
	return true;
}

static void page(struct dis *d)
{
	d_head(d, &F[PAGE_HOST], &F[PAGE_NUMBER], PAGE);
}

/* A page's state: the offsets that its members have come to. */
static void state(struct dis *d)
{
	d_get(d, &F[PAGE_SLOT]);
	page(d);
	uint64_t n = d_get(d, &F[PAGE_COUNT]);
	d_skip(d, 2);
	for (; n && d_ok(d) && !d_brief(d); n--) {
		d_open(d, &F[MEMBERS]);
		d_head(d, &F[MEMBER], &F[MEMBER_OFFSET], 8);
		d_close(d);
	}
}

static void pages(struct dis *d)
{
	uint64_t n = d_peek(d, 0, 4);
	d_skip(d, 4);
	for (; n && d_ok(d) && !d_brief(d); n--) {
		d_open(d, &F[PAGES]);
		state(d);
		d_close(d);
	}
}

/* Numbers of operations, then these; one of them stands for all numbers up to its time stamp. */
static void drawing(struct dis *d)
{
	page(d);
	d_head(d, &F[FIRST], &F[LAST], 8);
	uint64_t number = d_val(d, &F[FIRST]), last = d_val(d, &F[LAST]);
	for (; d_ok(d) && d_left(d) && number <= last && !d_brief(d); number++) {
		d_open(d, &F[OPERATIONS]);
		d_head(d, &F[O_TIMESTAMP], &F[O_TYPE], OPERATION_HEADER);
		d_close(d);
		uint64_t type = d_val(d, &F[O_TYPE]), end = d_val(d, &F[O_TIMESTAMP]);
		d_skip(d, ((uint32_t)d_val(d, &F[O_LENGTH]) + 3) & ~3u);
		if (type != SKIP && type != HOLE)
			continue;
		if (d_ok(d) && (end < number || end > last))
			d_bad(d, "a gap that ends outside the message");
		number = end;
	}
}

static void body(struct dis *d, uint64_t type)
{
	switch (type) {
	case DRAW:
		drawing(d);
		break;
	case ID:
		d_head(d, &F[MAX_SLOT], &F[MAX_PAGE], 4 + PAGE);
		state(d);
		if (d_left(d) && !d_brief(d))
			d_text_to_nul(d, &F[NAME]);
		break;
	case REPAIR_REQUEST:
		d_get(d, &F[PEER]);
		page(d);
		d_head(d, &F[FIRST], &F[LAST], 8);
		break;
	case REPAIR_REPLY:
		d_get(d, &F[PEER]);
		drawing(d);
		break;
	case PAGE_REQUEST:
		page(d);
		d_head(d, &F[LOW], &F[HIGH], 8);
		break;
	case PAGE_REPLY:
		pages(d);
		break;
	default:
		break;
	}
}

static void wb_decode(struct dis *d)
{
	if (!d_head(d, &F[SOURCE], &F[FLAGS], HEADER))
		return;
	body(d, d_val(d, &F[TYPE]));
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
