/* port - payloads of well-known ports that have no decoder of their own: the service's name and an
 * excerpt. */
#include "dissect/ports.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { EXCERPT_LINE = 20, EXCERPT_DETAIL = 60 };

enum { SERVICE, REPLY, PEER, DATA, N };

static void show_data(struct view *v, const struct record *r);

static const struct field F[N] = {
	[SERVICE] = WORD(.name = "service"),
	[REPLY] = BOOL(.name = "reply"),
	[PEER] = UINT(0, .name = "peer_port"),
	[DATA] = BYTES(.name = "data", .show = show_data),
};

static void show_data(struct view *v, const struct record *r)
{
	v_begin(v);
	out_c(v->o, '"');
	out_excerpt(v->o, r->v.p, r->n, EXCERPT_DETAIL);
	out_c(v->o, '"');
	v_end(v);
}

static void port_head(struct view *v)
{
	char prefix[32];
	struct out o = out_mem(prefix, sizeof(prefix) - 1);
	out_s(&o, v_word(v, &F[SERVICE]));
	out_s(&o, ":  ");
	prefix[o.len] = '\0';
	v_header(v, prefix, prefix);
	v_line(v, "");
}

/* word: the service; number: the other port; flag: a reply; text: the data. */
static void put_leaf(struct out *o, const struct leaf *leaf)
{
	out_s(o, leaf->word);
	out_raw(o, leaf->flag ? " R port=" : " C port=", 8);
	out_u(o, leaf->number);
	out_c(o, ' ');
	out_excerpt(o, leaf->text.p, leaf->text.n, EXCERPT_LINE);
}

static bool port_line(struct view *v)
{
	if (v->l->n_own < N)
		return false;
	struct leaf leaf = { .word = v_word(v, &F[SERVICE]),
			     .flag = v_u(v, &F[REPLY]),
			     .number = (uint32_t)v_u(v, &F[PEER]),
			     .text = v_span(v, &F[DATA]) };
	put_leaf(v->o, &leaf);
	return true;
}

static bool port_leaf(const struct skim *in, struct leaf *ret)
{
	const struct port_arg *arg = skim_arg(in);
	if (!arg)
		return false;
	ret->word = arg->name;
	ret->flag = arg->reply;
	ret->number = arg->peer;
	ret->text = skim_rest(in);
	return true;
}

static void port_decode(struct dis *d)
{
	const struct port_arg *arg = d_arg(d);
	d_word(d, &F[SERVICE], arg->name);
	d_set(d, &F[REPLY], arg->reply);
	d_set(d, &F[PEER], arg->peer);
	d_rest(d, &F[DATA]);
}

const struct decoder decoder_port = {
	.name = "port",
	.title = "Payload of a well-known port",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_PORT } },
	.decode = port_decode,
	.leaf = port_leaf,
	.snoop = { .head_fn = port_head,
		   .line_fn = port_line,
		   .leaf_fn = put_leaf,
		   .tail = TAIL_OWN },
};
