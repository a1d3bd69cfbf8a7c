/* unknown_link - frames of a link type that nobody decodes: a line that says so. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { LINK, DATA, N };

static const struct field F[N] = {
	[LINK] = UINT(0, .name = "link_type", .snoop = "Link type {} is not decoded"),
	[DATA] = BYTES(.name = "data"),
};

static bool unknown_line(struct view *v)
{
	uint64_t link = v_u(v, &F[LINK]);
	if (link >= LINK_IFTYPE)
		out_f(v->o, "LINK ifType=%u (not decoded), size=%u bytes",
		      (unsigned)(link - LINK_IFTYPE), v->l->len);
	else
		out_f(v->o, "LINK Type=%u (not decoded), size=%u bytes", (unsigned)link, v->l->len);
	return true;
}

static void unknown_decode(struct dis *d)
{
	d_set(d, &F[LINK], d_frame(d)->link);
	d_rest(d, &F[DATA]);
}

const struct decoder decoder_unknown_link = {
	.name = "unknown_link",
	.title = "Link type without a decoder",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_UNKNOWN_LINK } },
	.decode = unknown_decode,
	.snoop = { .prefix = "LINK:  ",
		   .title = "Link Layer",
		   .line_fn = unknown_line,
		   .tail = TAIL_OWN },
};
