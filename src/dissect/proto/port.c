/* port - payloads of well-known ports that have no decoder of their own: the service's name and an
 * excerpt. */
#include "dissect/ports.h"
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

static bool port_line(struct view *v)
{
	if (v->l->n_own < N)
		return false;
	const struct record *data = v_at(v, DATA, &F[DATA]);
	out_s(v->o, v_at(v, SERVICE, &F[SERVICE])->v.word);
	out_raw(v->o, v_at(v, REPLY, &F[REPLY])->v.u ? " R port=" : " C port=", 8);
	out_u(v->o, v_at(v, PEER, &F[PEER])->v.u);
	out_c(v->o, ' ');
	out_excerpt(v->o, data->v.p, data->n, EXCERPT_LINE);
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
	.snoop = { .head_fn = port_head, .line_fn = port_line, .tail = TAIL_OWN },
};
