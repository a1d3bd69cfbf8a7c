/* ipnet - Solaris ipnet(7D): IP as seen between zones. LINKTYPE_IPNET. */
#include "dissect/dissect.h"
#include "dissect/link_text.h"

enum { HEADER = 24, FAMILY_IPV4 = 2, FAMILY_IPV6 = 26, TYPE_IP = 0x0800, TYPE_IPV6 = 0x86dd };

enum { VERSION, FAMILY, HOOK, LENGTH, INTERFACE, GROUP_INTERFACE, SRC_ZONE, DST_ZONE, N };

NAMES(hooks, "{}", { 1, "outbound" });

static void show_version(struct view *v, const struct record *r);
static void show_src(struct view *v, const struct record *r);
static void show_dst(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = UINT(1, .at = 0, .name = "version", .show = show_version),
	[FAMILY] = UINT(1, .at = 1, .name = "family", .snoop = "dli_family = {}"),
	[HOOK] = UINT(2, .at = 2, .name = "hook", .names = &hooks),
	[LENGTH] = UINT(4, .at = 4, .name = "length"),
	[INTERFACE] = UINT(4, .at = 8, .name = "interface_index"),
	[GROUP_INTERFACE] = UINT(4, .at = 12, .name = "group_interface_index"),
	[SRC_ZONE] = UINT(4, .at = 16, .name = "src_zone", .show = show_src),
	[DST_ZONE] = UINT(4, .at = 20, .name = "dst_zone", .show = show_dst),
};

static void put_zone(struct view *v, const struct field *f)
{
	uint64_t zone = v_u(v, f);
	if (zone == UINT32_MAX)
		out_s(v->o, "Unknown");
	else
		out_u(v->o, zone);
}

static void show_version(struct view *v, const struct record *r)
{
	(void)r;
	v_arrival(v);
	v_begin(v);
	v_template(v, "dli_version = {version}", NULL, NULL);
	v_end(v);
}

static void show_src(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "dli_zsrc = ");
	put_zone(v, &F[SRC_ZONE]);
	v_end(v);
}

static void show_dst(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	out_s(v->o, "dli_zdst = ");
	put_zone(v, &F[DST_ZONE]);
	v_end(v);
}

static bool ipnet_line(struct view *v)
{
	out_s(v->o, "IPNET src zone ");
	put_zone(v, &F[SRC_ZONE]);
	out_s(v->o, " dst zone ");
	put_zone(v, &F[DST_ZONE]);
	return true;
}

static void ipnet_decode(struct dis *d)
{
	if (!d_head(d, &F[VERSION], &F[DST_ZONE], HEADER) || !d_held(d))
		return;
	uint64_t family = d_val(d, &F[FAMILY]);
	if (family == FAMILY_IPV4)
		d_next(d, T_ETHERTYPE, TYPE_IP, d_left(d));
	else if (family == FAMILY_IPV6)
		d_next(d, T_ETHERTYPE, TYPE_IPV6, d_left(d));
}

const struct decoder decoder_ipnet = {
	.name = "ipnet",
	.title = "Solaris ipnet",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_IPNET } },
	.decode = ipnet_decode,
	.snoop = { .prefix = "IPNET:  ",
		   .title = "IPNET Header",
		   .line_fn = ipnet_line,
		   .tail = TAIL_OWN },
};
