/* rtmp - AppleTalk's Routing Table Maintenance Protocol. Inside AppleTalk, chapter 5. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { ID_BITS = 8, EXTENDED = 0x80, VERSION = 0x82, HEADER = 4, TUPLE = 3, DDP_HEADER = 13 };

enum { SHORT, FUNCTION, NET, ID_LENGTH, NODE, TUPLES, FIRST, IS_EXTENDED, DISTANCE, LAST, ODD, N };

NAMES(functions, "unknown", { 1, "Req" }, { 2, "RDR, sh" }, { 3, "RDR, no sh" });
NAMES(long_functions, "unknown", { 1, "Request" }, { 2, "Route Data Request, split horizon" },
      { 3, "Route Data Request, no split horizon" });

static void show_function(struct view *v, const struct record *r);
static void show_sender(struct view *v, const struct record *r);
static void show_tuple(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SHORT] = WORD(.hidden = true, .snoop = "(short packet)"),
	[FUNCTION] = UINT(1, .name = "function", .names = &functions, .show = show_function),
	[NET] = UINT(2, .at = 0, .name = "sender_net", .show = show_sender),
	[ID_LENGTH] = UINT(1, .at = 2, .name = "id_length"),
	[NODE] = UINT(1, .at = 3, .name = "sender_node"),
	[TUPLES] = GROUP(.name = "networks", .show = show_tuple),
	[FIRST] = UINT(2, .at = 0, .name = "first"),
	[IS_EXTENDED] = PLAIN_FLAG(1, EXTENDED, .at = 2, .name = "extended"),
	[DISTANCE] = BITS(1, 0x1f, .at = 2, .name = "distance"),
	[LAST] = UINT(2, .at = 0, .name = "last"),
	[ODD] = BOOL(.name = "odd_length", .hidden = true),
};

static void show_function(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Func = %u (", (unsigned)r->v.u);
	v_names(v, &long_functions, r->v.u);
	out_c(v->o, ')');
	v_end(v);
}

static void show_sender(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_f(v->o, "RTMP Data, Length = %u%s", v->l->len + DDP_HEADER,
	      v_has(v, &F[ODD]) ? " (short packet)" : "");
	v_end(v);
	v_begin(v);
	v_template(v, "Senders Net = {sender_net}, Sender Node {sender_node}", NULL, NULL);
	v_end(v);
}

static void show_tuple(struct view *v, const struct record *r)
{
	const struct record *head = r + 1;
	if (head->kind != REC_HEAD)
		return;
	v_begin(v);
	out_f(v->o, "Network = %u", (unsigned)rec_part(head, &F[FIRST]));
	if (rec_part(head, &F[IS_EXTENDED]) && head[1].kind == REC_HEAD)
		out_f(v->o, "-%u", (unsigned)rec_part(head + 1, &F[LAST]));
	out_f(v->o, ", Distance = %u", (unsigned)rec_part(head, &F[DISTANCE]));
	v_end(v);
}

static bool rtmp_line(struct view *v)
{
	if (v_has(v, &F[SHORT]))
		out_s(v->o, "RTMP (short packet)");
	else if (v_has(v, &F[FUNCTION]))
		v_template(v, "RTMP F={function:=}", NULL, NULL);
	else
		v_template(v, "RTMP Data Snet={sender_net}, Snode={sender_node}", NULL, NULL);
	if (v_has(v, &F[ODD]))
		out_s(v->o, " (short)");
	return true;
}

static void data(struct dis *d)
{
	if (d_left(d) > HEADER && (d_left(d) - HEADER) % TUPLE)
		d_set(d, &F[ODD], 1);
	d_head(d, &F[NET], &F[NODE], HEADER);
	if (d_brief(d))
		return;
	/* The first tuple of an extended network tells the version; without one there are three
	 * bytes in front. */
	if (d_peek(d, 2, 1) == VERSION || !d_peek(d, 0, 2))
		d_skip(d, min_u32(TUPLE, d_left(d)));
	while (d_left(d) >= TUPLE && d_ok(d)) {
		d_open(d, &F[TUPLES]);
		d_head(d, &F[FIRST], &F[DISTANCE], TUPLE);
		if (d_val(d, &F[IS_EXTENDED]) && d_left(d) >= TUPLE)
			d_head(d, &F[LAST], &F[LAST], TUPLE);
		d_close(d);
	}
}

static void rtmp_decode(struct dis *d)
{
	if (d_left(d) < TUPLE) {
		if (d_left(d) == 1) { /* DDP type 5: the function alone */
			d_get(d, &F[FUNCTION]);
			return;
		}
		d_word(d, &F[SHORT], "");
		return;
	}
	if (d_peek(d, 2, 1) == ID_BITS)
		data(d);
}

const struct decoder decoder_rtmp = {
	.name = "rtmp",
	.title = "Routing Table Maintenance Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 1 }, { T_DDP, 5 } },
	.decode = rtmp_decode,
	.snoop = { .prefix = "RTMP: ", .title = "RTMP Header", .line_fn = rtmp_line },
};
