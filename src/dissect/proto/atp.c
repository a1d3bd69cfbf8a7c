/* atp - AppleTalk Transaction Protocol. Inside AppleTalk, chapter 9. */
#include "dissect/appletalk.h"
#include "dissect/view.h"

enum { REQUEST = 1, RESPONSE, RELEASE, HEADER = 8, DDP_HEADER = 13, ZIS = 6 };

enum { CONTROL, FUNCTION, XO, EOM, STS, TIMER, BITMAP, TID, USER, LENGTH, SHORT, DATA, N };

NAMES(functions, "", { REQUEST, "TReq" }, { RESPONSE, "TResp" }, { RELEASE, "TRel" });
NAMES(timers, NULL, { 0, "30s" }, { 1, "1m" }, { 2, "2m" }, { 3, "4m" }, { 4, "8m" },
      { 5, "(undef 5)" }, { 6, "(undef 6)" }, { 7, "(undef 7)" });

static void show_control(struct view *v, const struct record *r);

static const struct field F[N] = {
	[CONTROL] = UINT(1, .at = 0, .name = "control", .hex = true, .show = show_control),
	[FUNCTION] = BITS(1, 0xc0, .at = 0, .name = "function", .names = &functions),
	[XO] = PLAIN_FLAG(1, 0x20, .at = 0, .name = "exactly_once"),
	[EOM] = PLAIN_FLAG(1, 0x10, .at = 0, .name = "end_of_message"),
	[STS] = PLAIN_FLAG(1, 0x08, .at = 0, .name = "send_status"),
	[TIMER] = BITS(1, 0x07, .at = 0, .name = "release_timer", .names = &timers),
	[BITMAP] = UINT(1, .at = 1, .name = "bitmap", .hex = true),
	[TID] = UINT(2, .at = 2, .name = "transaction_id"),
	[USER] = UINT(4, .at = 4, .name = "user_bytes", .hex = true),
	[LENGTH] = UINT(0, .name = "length", .snoop = "Length = {}"),
	[SHORT] = WORD(.hidden = true),
	[DATA] = BYTES(.name = "data"),
};

static void put_control(struct view *v)
{
	uint64_t function = v_u(v, &F[FUNCTION]);
	v_names(v, &functions, function);
	out_s(v->o, v_u(v, &F[XO]) ? " XO" : " ALO");
	if (v_u(v, &F[EOM]))
		out_s(v->o, " EOM");
	if (v_u(v, &F[STS]))
		out_s(v->o, " STS");
	if (function == REQUEST)
		v_template(v, " {release_timer:=}", NULL, NULL);
}

static void show_control(struct view *v, const struct record *r)
{
	uint64_t user = rec_part(r, &F[USER]);
	v_begin(v);
	v_template(v, "Ctrl = 0x{control:x} (", NULL, NULL);
	put_control(v);
	v_template(v, "), bitmap/seq = 0x{bitmap:x}", NULL, NULL);
	v_end(v);
	v_begin(v);
	v_template(v, "TID = {transaction_id}, user bytes", NULL, NULL);
	for (int shift = 24; shift >= 0; shift -= 8)
		out_f(v->o, " 0x%x", (unsigned)(user >> shift & 0xff));
	v_end(v);
}

static bool atp_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "ATP (short packet)");
		return true;
	}
	out_s(v->o, "ATP (");
	put_control(v);
	v_template(v, "), TID={transaction_id}, L={length}", NULL, NULL);
	return true;
}

static void atp_fault(struct view *v)
{
	if (v_has(v, &F[SHORT]))
		v_line(v, "ATP (short packet)");
}

static void atp_decode(struct dis *d)
{
	const struct ddp_arg *ddp = d_arg(d);
	uint32_t length = d_left(d) + DDP_HEADER;
	if (d_held(d) < HEADER) {
		d_word(d, &F[SHORT], "");
		d_need(d, HEADER);
		return;
	}
	d_set(d, &F[LENGTH], length);
	uint64_t user = d_peek(d, 4, 4), function = d_peek(d, 0, 1) >> 6;
	d_head(d, &F[CONTROL], &F[USER], HEADER);
	struct ddp_arg arg = { .over_atp = true, .header = user << 8 | function };
	if ((ddp->src == ZIS || ddp->dst == ZIS) &&
	    d_next_arg(d, T_INTERNAL, IN_ZIP_ATP, d_left(d), &arg))
		return;
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_atp = {
	.name = "atp",
	.title = "AppleTalk Transaction Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 3 } },
	.decode = atp_decode,
	.snoop = { .prefix = "ATP:  ",
		   .title = "ATP Header",
		   .line_fn = atp_line,
		   .tail = TAIL_OWN,
		   .fault_fn = atp_fault },
};
