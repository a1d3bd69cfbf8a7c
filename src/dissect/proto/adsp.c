/* adsp - AppleTalk Data Stream Protocol. Inside AppleTalk, chapter 12. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 13, CONTROL_BIT = 0x80, OPEN_FIRST = 0x81, OPEN_LAST = 0x84 };

enum {
	CONNECTION,
	BYTE_SEQUENCE,
	RECEIVE_SEQUENCE,
	WINDOW,
	CONTROL,
	ACK_REQUEST,
	END_OF_MESSAGE,
	ATTENTION,
	VERSION,
	DST_CONNECTION,
	ATTENTION_SEQUENCE,
	ATTENTION_CODE,
	SHORT,
	DATA,
	N
};

NAMES(controls, "{}", { 0, "Probe/Ack" }, { 1, "OpenConnReq" }, { 2, "OpenConnAck" },
      { 3, "OpenConnReq+Ack" }, { 4, "OpenConnDeny" }, { 5, "CloseConnAdv" }, { 6, "ForwReset" },
      { 7, "ForwReset Ack" }, { 8, "RetransAdv" });

static void show_control(struct view *v, const struct record *r);

static const struct field F[N] = {
	[CONNECTION] = UINT(2, .at = 0, .name = "connection",
			    .snoop = "ConnID = {}, ByteSeq = {byte_sequence}, "
				     "RecvSeq = {receive_sequence}"),
	[BYTE_SEQUENCE] = UINT(4, .at = 2, .name = "byte_sequence"),
	[RECEIVE_SEQUENCE] = UINT(4, .at = 6, .name = "receive_sequence"),
	[WINDOW] = UINT(2, .at = 10, .name = "window"),
	[CONTROL] = UINT(1, .at = 12, .name = "control", .hex = true, .show = show_control),
	[ACK_REQUEST] = PLAIN_FLAG(1, 0x40, .at = 12, .name = "ack_request"),
	[END_OF_MESSAGE] = PLAIN_FLAG(1, 0x20, .at = 12, .name = "end_of_message"),
	[ATTENTION] = PLAIN_FLAG(1, 0x10, .at = 12, .name = "attention"),
	[VERSION] = UINT(2, .at = 0, .name = "version", .hex = true),
	[DST_CONNECTION] = UINT(2, .at = 2, .name = "dst_connection",
				.snoop = "Dest ConnID = {}, AttRcvSeq = {attention_sequence}"),
	[ATTENTION_SEQUENCE] = UINT(4, .at = 4, .name = "attention_sequence"),
	[ATTENTION_CODE] =
		UINT(2, .name = "attention_code", .hex = true, .snoop = "AttCode = 0x{:x}"),
	[SHORT] = WORD(.hidden = true),
	[DATA] = BYTES(.name = "data"),
};

/* "AckReq EOM Att OpenConnReq" */
static void put_control(struct view *v)
{
	static const struct {
		uint8_t field;
		const char *word;
	} flags[] = { { ACK_REQUEST, "AckReq" }, { END_OF_MESSAGE, "EOM" }, { ATTENTION, "Att" } };
	uint64_t control = v_u(v, &F[CONTROL]);
	const char *before = "";
	for (size_t i = 0; i < ARRAY_LEN(flags); i++) {
		if (!v_u(v, &F[flags[i].field]))
			continue;
		out_s(v->o, before);
		out_s(v->o, flags[i].word);
		before = " ";
	}
	if (!(control & CONTROL_BIT))
		return;
	out_s(v->o, before);
	v_names(v, &controls, control & 0x0f);
}

static void show_control(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	v_template(v, "RcvWin = {window}, Ctrl = 0x{control:x} (", NULL, NULL);
	put_control(v);
	out_c(v->o, ')');
	v_end(v);
}

static bool adsp_line(struct view *v)
{
	if (v_has(v, &F[SHORT])) {
		out_s(v->o, "ADSP (short packet)");
		return true;
	}
	v_template(v, "ADSP ConnID={connection} (", NULL, NULL);
	put_control(v);
	out_c(v->o, ')');
	return true;
}

static void adsp_fault(struct view *v)
{
	if (v_has(v, &F[SHORT]))
		v_line(v, "(short packet)");
}

static void adsp_decode(struct dis *d)
{
	if (d_held(d) < HEADER) {
		d_word(d, &F[SHORT], "");
		d_need(d, HEADER);
		return;
	}
	d_head(d, &F[CONNECTION], &F[ATTENTION], HEADER);
	uint64_t control = d_val(d, &F[CONTROL]);
	bool attention = d_val(d, &F[ATTENTION]);
	if (d_brief(d))
		return;
	if (control >= OPEN_FIRST && control <= OPEN_LAST)
		d_head(d, &F[VERSION], &F[ATTENTION_SEQUENCE], 8);
	if (attention)
		d_get(d, &F[ATTENTION_CODE]);
	if (d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_adsp = {
	.name = "adsp",
	.title = "AppleTalk Data Stream Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 7 } },
	.decode = adsp_decode,
	.snoop = { .prefix = "ADSP: ",
		   .title = "ADSP Header",
		   .line_fn = adsp_line,
		   .fault_fn = adsp_fault },
};
