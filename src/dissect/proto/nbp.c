/* nbp - AppleTalk's Name Binding Protocol. Inside AppleTalk, chapter 7. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { BRRQ = 1, LOOKUP, REPLY, FORWARD, TUPLE = 5 };

enum {
	SHORT,
	LENGTH,
	FUNCTION,
	COUNT,
	ID,
	TUPLES,
	NET,
	NODE,
	SOCKET,
	ENUMERATOR,
	OBJECT,
	TYPE,
	ZONE,
	N
};

/* As wide as the original pads them. */
NAMES(functions, "{}", { BRRQ, "BRRQ   " }, { LOOKUP, "LKUP C " }, { REPLY, "LKUP R " },
      { FORWARD, "FWD    " }, { 12, "RGSTR  " }, { 13, "UNRGSTR" }, { 14, "OK     " },
      { 15, "ERROR  " });

static void show_zone(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SHORT] = WORD(.hidden = true),
	[LENGTH] = UINT(0, .name = "length", .snoop = "Length = {}"),
	[FUNCTION] = BITS(1, 0xf0, .at = 0, .name = "function", .names = &functions,
			  .snoop = "Func = {} ({:=})"),
	[COUNT] = BITS(1, 0x0f, .at = 0, .name = "tuple_count", .snoop = "Tuple count = {}"),
	[ID] = UINT(1, .at = 1, .name = "id", .snoop = "Id = {}"),
	[TUPLES] = GROUP(.name = "tuples"),
	[NET] = UINT(2, .at = 0, .name = "net"),
	[NODE] = UINT(1, .at = 2, .name = "node"),
	[SOCKET] = UINT(1, .at = 3, .name = "socket"),
	[ENUMERATOR] = UINT(1, .at = 4, .name = "enumerator"),
	[OBJECT] = TEXT(.name = "object"),
	[TYPE] = TEXT(.name = "type"),
	[ZONE] = TEXT(.name = "zone", .show = show_zone),
};

static void show_zone(struct view *v, const struct record *r)
{
	struct view all = *v;
	all.pos = r - 3; /* the tuple's first record */
	v_begin(v);
	v_template(&all, "Name = \"{object}:{type}@{zone}\"", NULL, NULL);
	v_end(v);
	v_begin(v);
	v_template(&all, "Net = {net}, node = {node}, sock = {socket}, enum = {enumerator}", NULL,
		   NULL);
	v_end(v);
}

static bool nbp_line(struct view *v)
{
	if (v_has(v, &F[SHORT]))
		out_s(v->o, "NBP (short packet)");
	else
		v_template(v, "NBP F={function:=} CNT={tuple_count} ID={id}", NULL, NULL);
	return true;
}

static void nbp_fault(struct view *v)
{
	if (!v_has(v, &F[SHORT]))
		v_line(v, "NBP (short tuple)");
	else
		v_line(v, "NBP (short packet)");
}

static void counted(struct dis *d, uint32_t f)
{
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	d_bytes(d, &F[f], n);
}

static void nbp_decode(struct dis *d)
{
	enum { DDP_HEADER = 13 };
	uint32_t length = d_left(d) + DDP_HEADER;
	if (d_held(d) < 2) {
		d_word(d, &F[SHORT], "");
		d_need(d, 2);
		return;
	}
	d_set(d, &F[LENGTH], length);
	d_head(d, &F[FUNCTION], &F[ID], 2);
	if (d_brief(d))
		return;
	for (uint64_t n = d_val(d, &F[COUNT]); n && d_ok(d); n--) {
		d_open(d, &F[TUPLES]);
		d_head(d, &F[NET], &F[ENUMERATOR], TUPLE);
		counted(d, OBJECT);
		counted(d, TYPE);
		counted(d, ZONE);
		d_close(d);
	}
}

const struct decoder decoder_nbp = {
	.name = "nbp",
	.title = "Name Binding Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 2 } },
	.decode = nbp_decode,
	.snoop = { .prefix = "NBP:  ",
		   .title = "NBP Header",
		   .line_fn = nbp_line,
		   .fault_fn = nbp_fault },
};
