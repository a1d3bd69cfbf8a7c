/* ripng - Routing Information Protocol for IPv6. RFC 2080. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { REQUEST = 1, RESPONSE, HEADER = 4, ENTRY = 20, INFINITE = 16 };

enum { COMMAND, VERSION, HEAD, ROUTES, ADDRESS, TAG, LENGTH, METRIC, N_ROUTES, N };

NAMES(commands, "?", { REQUEST, "route request" }, { RESPONSE, "route response" });

static void show_head(struct view *v, const struct record *r);
static void show_route(struct view *v, const struct record *r);

static const struct field F[N] = {
	[COMMAND] = UINT(1, .at = 0, .name = "command", .names = &commands,
			 .snoop = "Opcode = {} ({:=})"),
	[VERSION] = UINT(1, .at = 1, .name = "version", .snoop = "Version = {}"),
	[HEAD] = NOTE(NULL, .show = show_head),
	[ROUTES] = GROUP(.name = "routes"),
	[ADDRESS] = IP6(.at = 0, .name = "prefix", .show = show_route),
	[TAG] = UINT(2, .at = 16, .name = "tag"),
	[LENGTH] = UINT(1, .at = 18, .name = "prefix_length"),
	[METRIC] = UINT(1, .at = 19, .name = "metric"),
	[N_ROUTES] = UINT(0, .name = "destination_count"),
};

static void show_head(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, "");
	v_line(v, "Address                       Prefix        Metric");
}

static void show_route(struct view *v, const struct record *r)
{
	unsigned metric = (unsigned)rec_part(r, &F[METRIC]);
	v_begin(v);
	size_t from = v->o->len;
	if (load_be_(r->v.p, 8) == 0 && load_be_(r->v.p + 8, 8) == 0)
		out_s(v->o, " (default)");
	else
		v_name(v, ADDR_IP6, r->v.p);
	size_t n = v->o->len - from;
	out_pad(v->o, ' ', n < 30 ? 31 - n : 1);
	out_f(v->o, "%-10u     %-5u %s", (unsigned)rec_part(r, &F[LENGTH]), metric,
	      metric == INFINITE ? " (not reachable)" : "");
	v_end(v);
}

static bool ripng_line(struct view *v)
{
	uint64_t command = v_u(v, &F[COMMAND]);
	if (command != REQUEST && command != RESPONSE) {
		out_s(v->o, "RIPng ?");
		return true;
	}
	out_s(v->o, command == REQUEST ? "RIPng C" : "RIPng R");
	v_template(v, " ({destination_count} destinations)", NULL, NULL);
	return true;
}

static void ripng_decode(struct dis *d)
{
	if (!d_head(d, &F[COMMAND], &F[VERSION], HEADER))
		return;
	uint64_t command = d_val(d, &F[COMMAND]);
	if (command != REQUEST && command != RESPONSE)
		return;
	d_set(d, &F[N_ROUTES], d_held(d) / ENTRY);
	if (d_brief(d))
		return;
	d_note(d, &F[HEAD]);
	while (d_left(d) && d_need(d, ENTRY)) {
		d_open(d, &F[ROUTES]);
		d_head(d, &F[ADDRESS], &F[METRIC], ENTRY);
		d_close(d);
	}
}

const struct decoder decoder_ripng = {
	.name = "ripng",
	.title = "Routing Information Protocol for IPv6",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 521 } },
	.decode = ripng_decode,
	.snoop = { .prefix = "RIPng:  ",
		   .title = "Routing Information Protocol for IPv6",
		   .line_fn = ripng_line },
};
