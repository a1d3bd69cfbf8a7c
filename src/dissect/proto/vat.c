/* vat - audio of the LBL conference tool vat: its own header, or the older one of vt. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 8, VT_BITS = 0xf060 };

enum { VT_SEQUENCE, VT_FLAGS, FLAGS, FORMAT, TALKSPURT, N_SITES, CONFERENCE, TIMESTAMP, LENGTH, N };

static const struct field F[N] = {
	[VT_SEQUENCE] = BITS(2, 0xfc00, .at = 0, .name = "vt_high", .snoop = "vt: {}"),
	[VT_FLAGS] = BITS(2, 0x03ff, .at = 0, .name = "vt_low", .snoop = "vt: {}"),
	[FLAGS] = UINT(2, .at = 0, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x4}"),
	[FORMAT] = BITS(1, 0x1f, .at = 0, .name = "format", .snoop = "Audio format = {}"),
	[TALKSPURT] = FLAG(1, 0x80, "talkspurt begins", "talkspurt goes on", .at = 1,
			   .name = "talkspurt"),
	[N_SITES] = BITS(1, 0x3f, .at = 1, .name = "site_count", .snoop = "Sites = {}"),
	[CONFERENCE] = UINT(2, .at = 2, .name = "conference", .snoop = "Conference = {}"),
	[TIMESTAMP] = UINT(4, .at = 4, .name = "timestamp", .snoop = "Timestamp = {}"),
	[LENGTH] = UINT(0, .name = "data_length", .snoop = "Data = {} bytes"),
};

static bool vat_line(struct view *v)
{
	if (v_has(v, &F[CONFERENCE]))
		v_template(v,
			   "VAT CONF={conference} TS={timestamp} FORMAT={format} LEN={data_length}",
			   NULL, NULL);
	else
		v_template(v, "VAT (vt) {vt_low} {vt_high} LEN={data_length}", NULL, NULL);
	return true;
}

static void vat_decode(struct dis *d)
{
	uint32_t len = d_left(d);
	if (d_peek(d, 0, 2) & VT_BITS) {
		if (d_head(d, &F[VT_SEQUENCE], &F[VT_FLAGS], 2))
			d_set(d, &F[LENGTH], len);
	} else if (d_head(d, &F[FLAGS], &F[TIMESTAMP], HEADER)) {
		d_set(d, &F[LENGTH], len - HEADER);
	}
}

const struct decoder decoder_vat = {
	.name = "vat",
	.title = "LBL visual audio tool",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_VAT }, { T_UDP_PORT, 3456 } },
	.decode = vat_decode,
	.beyond = true,
	.snoop = { .prefix = "VAT:  ",
		   .title = "Visual Audio Tool",
		   .line_fn = vat_line,
		   .tail = TAIL_OWN },
};
