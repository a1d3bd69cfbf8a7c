/* OSPF in the tcpdump style: version 2, and the same words for version 3. */
#include "render/tcpdump/style.h"

enum { HELLO = 1, DESCRIPTION, REQUEST, UPDATE, ACKNOWLEDGE };
enum { ROUTER = 1, NETWORK, SUMMARY, SUMMARY_ROUTER, EXTERNAL, GROUP, NSSA };

/* Words of single bits, by bit. */
struct bits {
	const char *words[8];
	const char *separator; /* in front of the first */
};

static void put_bits(struct td *t, const struct bits *bits, uint64_t v)
{
	const char *separator = bits->separator;
	for (unsigned i = 0; i < 8; i++) {
		if (!(v >> i & 1) || !bits->words[i])
			continue;
		out_s(t->o, separator);
		out_s(t->o, bits->words[i]);
		separator = "/";
	}
}

static void put_options(struct td *t, uint64_t v)
{
	static const struct bits options = { { "T", "E", "MC" }, " " };
	put_bits(t, &options, v);
}

static void put_addr(struct td *t, const struct scope *s, const char *before, uint32_t name)
{
	out_s(t->o, before);
	td_ip4(t, td_span(t, s, name));
}

static bool is_zero(struct td *t, const struct scope *s, uint32_t name)
{
	struct span addr = td_span(t, s, name);
	return addr.n < 4 || !load_be_(addr.p, 4);
}

static void put_addrs(struct td *t, const struct scope *s, uint32_t name)
{
	struct value v = scope_find(s, &t->b[name]);
	for (bool more = v.r; more; more = scope_next(s, &t->b[name], &v)) {
		out_c(t->o, ' ');
		td_ip4(t, value_span(v));
	}
}

/* ---- link state advertisements ---- */

/* " sum A abr R": a kind, and the addresses in the order that the kind has. */
static void put_kind(struct td *t, const struct scope *lsa)
{
	static const struct {
		const char *first, *second;
		bool origin_first;
	} kinds[] = { [NETWORK] = { " net dr ", " if ", true },
		      [SUMMARY] = { " sum ", " abr ", false },
		      [SUMMARY_ROUTER] = { " abr ", " rtr ", true },
		      [EXTERNAL] = { " ase ", " asbr ", false },
		      [GROUP] = { " group ", " rtr ", false },
		      [NSSA] = { " nssa ", " asbr ", false } };
	uint64_t type = td_u(t, lsa, B_ospf_lsa_type);
	if (type == ROUTER) {
		put_addr(t, lsa, " rtr ", B_ospf_advertising_router);
	} else if (type < ARRAY_LEN(kinds) && kinds[type].first) {
		bool origin = kinds[type].origin_first;
		put_addr(t, lsa, kinds[type].first,
			 origin ? B_ospf_advertising_router : B_ospf_lsa_id);
		put_addr(t, lsa, kinds[type].second,
			 origin ? B_ospf_lsa_id : B_ospf_advertising_router);
	} else {
		out_f(t->o, " ls-type-%u", (unsigned)type);
	}
}

/* " S SEQ age H:MM:SS" */
static void put_sequence(struct td *t, uint64_t sequence, unsigned age)
{
	out_f(t->o, " S %llX age ", (unsigned long long)sequence);
	if (age < 60)
		out_f(t->o, "%u", age);
	else if (age < 3600)
		out_f(t->o, "%u:%02u", age / 60, age % 60);
	else
		out_f(t->o, "%u:%02u:%02u", age / 3600, age / 60 % 60, age % 60);
}

static void put_lsa_header(struct td *t, const struct scope *lsa)
{
	put_options(t, td_u(t, lsa, B_ospf_options));
	put_sequence(t, td_u(t, lsa, B_ospf_sequence), (unsigned)td_u(t, lsa, B_ospf_age));
	put_kind(t, lsa);
}

static void put_tos(struct td *t, uint64_t tos, uint64_t metric)
{
	out_f(t->o, " tos %u metric %u", (unsigned)tos, (unsigned)metric);
}

static void put_links(struct td *t, const struct scope *lsa)
{
	enum { POINT_TO_POINT = 1, TRANSIT, STUB, VIRTUAL };
	static const struct bits flags = { { "B", "E", "V" }, "  " };
	struct scope link = { 0 };
	put_bits(t, &flags, td_u(t, lsa, B_ospf_router_flags));
	while (scope_each(lsa, &t->b[B_ospf_links], &link)) {
		uint64_t type = td_u(t, &link, B_ospf_type);
		out_s(t->o, " {");
		if (type == VIRTUAL)
			out_s(t->o, " virt");
		put_addr(t, &link,
			 type == STUB	   ? " net "
			 : type == TRANSIT ? " dr "
					   : " nbrid ",
			 B_ospf_id);
		put_addr(t, &link, type == STUB ? " mask " : " if ", B_ospf_data);
		put_tos(t, 0, td_u(t, &link, B_ospf_metric));
		struct scope tos = { 0 };
		while (scope_each(&link, &t->b[B_ospf_tos_metrics], &tos))
			put_tos(t, td_u(t, &tos, B_ospf_tos), td_u(t, &tos, B_ospf_tos_metric));
		out_s(t->o, " }");
	}
}

static void put_routes(struct td *t, const struct scope *lsa)
{
	struct scope route = { 0 };
	put_addr(t, lsa, " mask ", B_ospf_mask);
	while (scope_each(lsa, &t->b[B_ospf_routes], &route)) {
		out_f(t->o, " type %u", td_u(t, &route, B_ospf_external_type_2) ? 2u : 1u);
		put_tos(t, td_u(t, &route, B_ospf_tos), td_u(t, &route, B_ospf_metric));
		if (!is_zero(t, &route, B_ospf_forwarding_address))
			put_addr(t, &route, " forward ", B_ospf_forwarding_address);
		if (!is_zero(t, &route, B_ospf_tag))
			put_addr(t, &route, " tag ", B_ospf_tag);
	}
}

static void put_lsa(struct td *t, const struct scope *lsa)
{
	struct scope metric = { 0 };
	uint64_t type = td_u(t, lsa, B_ospf_lsa_type);
	out_s(t->o, " {");
	put_lsa_header(t, lsa);
	switch (type) {
	case ROUTER:
		put_links(t, lsa);
		break;
	case NETWORK:
		put_addr(t, lsa, " mask ", B_ospf_mask);
		out_s(t->o, " rtrs");
		put_addrs(t, lsa, B_ospf_attached_routers);
		break;
	case SUMMARY:
	case SUMMARY_ROUTER:
		if (type == SUMMARY)
			put_addr(t, lsa, " mask ", B_ospf_mask);
		while (scope_each(lsa, &t->b[B_ospf_metrics], &metric))
			put_tos(t, td_u(t, &metric, B_ospf_tos), td_u(t, &metric, B_ospf_metric));
		break;
	case EXTERNAL:
	case NSSA:
		put_routes(t, lsa);
		break;
	default:
		break;
	}
	out_s(t->o, " }");
}

/* ---- packets ---- */

static void put_routers(struct td *t, const struct scope *s, uint32_t dr, uint32_t bdr)
{
	if (!is_zero(t, s, dr))
		put_addr(t, s, " dr ", dr);
	if (!is_zero(t, s, bdr))
		put_addr(t, s, " bdr ", bdr);
}

static void put_neighbors(struct td *t, const struct scope *s, uint32_t neighbors)
{
	if (!t->s->opts.verbose || !td_has(t, s, neighbors))
		return;
	out_s(t->o, " nbrs");
	put_addrs(t, s, neighbors);
}

static void put_hello(struct td *t, const struct scope *s)
{
	bool verbose = t->s->opts.verbose;
	if (verbose) {
		put_options(t, td_u(t, s, B_ospf_options));
		put_addr(t, s, " mask ", B_ospf_mask);
		out_f(t->o, " int %u pri %u dead %u", (unsigned)td_u(t, s, B_ospf_hello_interval),
		      (unsigned)td_u(t, s, B_ospf_priority),
		      (unsigned)td_u(t, s, B_ospf_dead_interval));
	}
	put_routers(t, s, B_ospf_designated_router, B_ospf_backup_designated_router);
	put_neighbors(t, s, B_ospf_neighbors);
}

/* " I/M/MS S 11" */
static void put_exchange(struct td *t, uint64_t flags, uint64_t sequence)
{
	static const char *const words[] = { "MS", "M", "I" };
	const char *separator = " ";
	for (unsigned i = ARRAY_LEN(words); i--;) {
		if (!(flags >> i & 1))
			continue;
		out_s(t->o, separator);
		out_s(t->o, words[i]);
		separator = "/";
	}
	out_f(t->o, " S %llX", (unsigned long long)sequence);
}

static void put_description(struct td *t, const struct scope *s)
{
	if (!td_has(t, s, B_ospf_dd_flags))
		return;
	put_options(t, td_u(t, s, B_ospf_options));
	put_exchange(t, td_u(t, s, B_ospf_dd_flags), td_u(t, s, B_ospf_dd_sequence));
}

static void put_body(struct td *t, const struct scope *s, uint64_t type)
{
	struct scope element = { 0 };
	if (type == HELLO && td_has(t, s, B_ospf_hello_interval))
		put_hello(t, s);
	if (type == DESCRIPTION)
		put_description(t, s);
	if (!t->s->opts.verbose)
		return;
	while (scope_each(s, &t->b[B_ospf_lsas], &element)) {
		if (!td_has(t, &element, B_ospf_lsa_type))
			continue;
		if (type == UPDATE) {
			put_lsa(t, &element);
			continue;
		}
		out_s(t->o, " {");
		put_lsa_header(t, &element);
		out_s(t->o, " }");
	}
	element = (struct scope){ 0 };
	while (scope_each(s, &t->b[B_ospf_requests], &element)) {
		out_s(t->o, " {");
		put_kind(t, &element);
		out_s(t->o, " }");
	}
}

static void put_authentication(struct td *t, const struct scope *s)
{
	enum { NONE, SIMPLE, MD5 };
	struct span password = td_span(t, s, B_ospf_password);
	switch (td_u(t, s, B_ospf_auth_type)) {
	case NONE:
		break;
	case SIMPLE:
		out_s(t->o, " auth ");
		while (password.n && !password.p[password.n - 1])
			password.n--;
		td_quoted(t, password);
		break;
	case MD5:
		out_s(t->o, " auth MD5");
		break;
	default:
		out_f(t->o, " auth type %u", (unsigned)td_u(t, s, B_ospf_auth_type));
	}
}

/* "OSPFv2-hello 48:" */
static void put_type(struct td *t, uint64_t version, uint64_t type)
{
	NAMES(types, "type", { 0, "umd" }, { HELLO, "hello" }, { DESCRIPTION, "dd" },
	      { REQUEST, "ls_req" }, { UPDATE, "ls_upd" }, { ACKNOWLEDGE, "ls_ack" });
	out_f(t->o, "OSPFv%u-", (unsigned)version);
	td_word(t, &types, type);
	out_f(t->o, " %u:", (unsigned)t->ip.len);
}

static void put_area(struct td *t, const struct scope *s, uint32_t name)
{
	if (is_zero(t, s, name))
		out_s(t->o, " backbone");
	else
		put_addr(t, s, " area ", name);
}

void td_ospf(struct td *t, const struct layer *l)
{
	enum { VERSION = 2 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ospf_type)) {
		out_s(t->o, "[|ospf]");
		return;
	}
	put_type(t, td_u(t, &s, B_ospf_version), td_u(t, &s, B_ospf_type));
	if (td_u(t, &s, B_ospf_version) != VERSION)
		return;
	if (td_u(t, &s, B_ospf_length) != t->ip.len) {
		out_f(t->o, " [len %u]", (unsigned)td_u(t, &s, B_ospf_length));
		return;
	}
	struct span router = td_span(t, &s, B_ospf_router_id);
	if (t->ip.kind != ADDR_IP4 || memcmp(router.p, t->ip.src, 4) != 0)
		put_addr(t, &s, " rtrid ", B_ospf_router_id);
	put_area(t, &s, B_ospf_area_id);
	if (t->s->opts.verbose)
		put_authentication(t, &s);
	put_body(t, &s, td_u(t, &s, B_ospf_type));
	if (td_cut(l))
		out_s(t->o, " [|ospf]");
}

/* ---- version 3 ---- */

static void put_options3(struct td *t, uint64_t v)
{
	static const struct bits options = { { "V6", "E", "MC", "N", "R", "DC" }, " " };
	put_bits(t, &options, v);
}

static void put_hello3(struct td *t, const struct scope *s)
{
	if (t->s->opts.verbose) {
		put_options3(t, td_u(t, s, B_ospf3_options));
		put_addr(t, s, " ifid ", B_ospf3_interface_id);
		out_f(t->o, " int %u pri %u dead %u", (unsigned)td_u(t, s, B_ospf3_hello_interval),
		      (unsigned)td_u(t, s, B_ospf3_priority),
		      (unsigned)td_u(t, s, B_ospf3_dead_interval));
	}
	put_routers(t, s, B_ospf3_designated_router, B_ospf3_backup_designated_router);
	put_neighbors(t, s, B_ospf3_neighbors);
}

/* " { S SEQ age 59 net 0.0.0.5 rtr 10.9.9.1 }"; a request has neither sequence nor age. */
static void put_lsa3(struct td *t, const struct scope *lsa)
{
	NAMES(kinds, " ls-type-", { 1, " rtr" }, { 2, " net" }, { 3, " inter-prefix" },
	      { 4, " inter-rtr" }, { 5, " ase" }, { 6, " group" }, { 7, " nssa" }, { 8, " link" },
	      { 9, " intra-prefix" });
	enum { FUNCTION = 0x1fff };
	if (!td_has(t, lsa, B_ospf3_lsa_type))
		return;
	out_s(t->o, " {");
	if (td_has(t, lsa, B_ospf3_sequence))
		put_sequence(t, td_u(t, lsa, B_ospf3_sequence),
			     (unsigned)td_u(t, lsa, B_ospf3_age));
	td_word(t, &kinds, td_u(t, lsa, B_ospf3_lsa_type) & FUNCTION);
	put_addr(t, lsa, " ", B_ospf3_lsa_id);
	put_addr(t, lsa, " rtr ", B_ospf3_advertising_router);
	out_s(t->o, " }");
}

static void put_body3(struct td *t, const struct scope *s, uint64_t type)
{
	struct scope element = { 0 };
	if (type == HELLO && td_has(t, s, B_ospf3_hello_interval))
		put_hello3(t, s);
	if (type == DESCRIPTION && td_has(t, s, B_ospf3_dd_flags)) {
		put_options3(t, td_u(t, s, B_ospf3_options));
		out_f(t->o, " mtu %u", (unsigned)td_u(t, s, B_ospf3_mtu));
		put_exchange(t, td_u(t, s, B_ospf3_dd_flags), td_u(t, s, B_ospf3_dd_sequence));
	}
	if (!t->s->opts.verbose)
		return;
	while (scope_each(s, &t->b[B_ospf3_lsas], &element))
		put_lsa3(t, &element);
	element = (struct scope){ 0 };
	while (scope_each(s, &t->b[B_ospf3_requests], &element))
		put_lsa3(t, &element);
}

void td_ospf3(struct td *t, const struct layer *l)
{
	enum { VERSION = 3 };
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_ospf3_type)) {
		out_s(t->o, "[|ospf]");
		return;
	}
	put_type(t, td_u(t, &s, B_ospf3_version), td_u(t, &s, B_ospf3_type));
	if (td_u(t, &s, B_ospf3_version) != VERSION)
		return;
	if (td_u(t, &s, B_ospf3_length) != t->ip.len) {
		out_f(t->o, " [len %u]", (unsigned)td_u(t, &s, B_ospf3_length));
		return;
	}
	put_addr(t, &s, " rtrid ", B_ospf3_router_id);
	put_area(t, &s, B_ospf3_area_id);
	if (td_u(t, &s, B_ospf3_instance_id))
		out_f(t->o, " instance %u", (unsigned)td_u(t, &s, B_ospf3_instance_id));
	put_body3(t, &s, td_u(t, &s, B_ospf3_type));
	if (td_cut(l))
		out_s(t->o, " [|ospf]");
}
