/* Names of addresses, ports and numbers in the tcpdump style. */
#include "dissect/ip_protocols.h"
#include "render/tcpdump/style.h"

/* Is the name of an IPv4 address wanted? Not, unless asked for, of addresses that stand for a whole
 * network or all its hosts, nor, if asked for, of other networks' hosts. */
static bool wants_name(const struct tcpdump_opts *opts, const uint8_t *addr)
{
	uint32_t a = (uint32_t)load_be_(addr, 4);
	if (opts->foreign_numeric && (a & opts->mask) != (opts->net & opts->mask))
		return false;
	return opts->network_names || ((a & ~opts->mask) != 0 && (a | opts->mask) != UINT32_MAX);
}

static const char *name_of(struct td *t, enum addr_kind kind, const uint8_t *addr)
{
	const struct tcpdump_opts *opts = &t->s->opts;
	if (!opts->namer || (kind == ADDR_IP4 && !wants_name(opts, addr)))
		return NULL;
	return opts->namer->name(opts->namer, kind, addr);
}

void td_addr(struct td *t, enum addr_kind kind, const uint8_t *addr)
{
	const char *name = t->s->opts.namer ? name_of(t, kind, addr) : NULL;
	if (name)
		out_raw(t->o, name, t->s->opts.short_names ? strcspn(name, ".") : strlen(name));
	else if (kind == ADDR_IP4)
		out_ip4(t->o, addr);
	else
		out_ip6(t->o, addr);
}

void td_ip4(struct td *t, struct span addr)
{
	if (addr.n >= 4)
		td_addr(t, ADDR_IP4, addr.p);
}

void td_port(struct td *t, uint8_t proto, uint16_t port)
{
	const struct tcpdump_opts *opts = &t->s->opts;
	const char *name = NULL;
	if (!opts->numeric && opts->names.service)
		name = opts->names.service(opts->names.ctx, proto, port);
	if (name)
		out_s(t->o, name);
	else
		out_u(t->o, port);
}

void td_mac(struct td *t, const uint8_t *mac, uint32_t n)
{
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	const struct tcpdump_opts *opts = &t->s->opts;
	const char *name = NULL;
	if (!opts->numeric && n == 6) {
		if (memcmp(mac, everyone, n) == 0)
			name = "Broadcast";
		else if (opts->names.ether)
			name = opts->names.ether(opts->names.ctx, mac);
	}
	if (name)
		out_s(t->o, name);
	else
		out_mac(t->o, mac, n);
}

void td_ethertype(struct td *t, uint16_t type)
{
	NAMES(types, NULL, { 0x0800, "ip" }, { 0x0806, "arp" }, { 0x8035, "rarp" },
	      { 0x6003, "decnet" }, { 0x6004, "lat" }, { 0x6007, "sca" }, { 0x6002, "moprc" },
	      { 0x6001, "mopdl" }, { 0x0200, "pup" }, { 0x0600, "xns" }, { 0x0500, "sprite" },
	      { 0x8038, "lanbridge" }, { 0x805b, "vexp" }, { 0x805c, "vprod" }, { 0x809b, "atalk" },
	      { 0x80f3, "atalkarp" }, { 0x9000, "loopback" }, { 0x803c, "decdns" },
	      { 0x803e, "decdts" }, { 0x86dd, "ip6" }, { 0x8100, "802.1q" });
	const char *word = t->s->opts.numeric ? NULL : names_word(&types, type);
	if (word)
		out_s(t->o, word);
	else
		out_x(t->o, type, 4);
}

void td_ends(struct td *t)
{
	td_addr(t, t->ip.kind, t->ip.src);
	out_raw(t->o, " > ", 3);
	td_addr(t, t->ip.kind, t->ip.dst);
	out_raw(t->o, ": ", 2);
}

static NOINLINE void make_port_ends(struct td *t, uint8_t proto, uint16_t sport, uint16_t dport)
{
	td_addr(t, t->ip.kind, t->ip.src);
	out_c(t->o, '.');
	td_port(t, proto, sport);
	out_raw(t->o, " > ", 3);
	td_addr(t, t->ip.kind, t->ip.dst);
	out_c(t->o, '.');
	td_port(t, proto, dport);
	out_c(t->o, ':');
}

void td_renew_ends(struct tcpdump_style *s, struct td_ends *e, const uint8_t *src,
		   const uint8_t *dst, uint64_t ports)
{
	struct out text = out_mem(e->text, sizeof(e->text));
	struct td t = { .s = s, .o = &text };
	e->key = td_ends_key(src, dst, ports);
	e->flow = NULL;
	e->n = 0;
	if (!s->opts.numeric)
		return;
	t.ip.kind = ports >> TD_IP6_SHIFT ? ADDR_IP6 : ADDR_IP4;
	t.ip.src = src;
	t.ip.dst = dst;
	make_port_ends(&t, 0, (uint16_t)(ports >> 16), (uint16_t)ports);
	out_c(&text, ' ');
	e->n = (uint8_t)text.len;
}

void td_port_ends(struct td *t, uint8_t proto, uint16_t sport, uint16_t dport)
{
	struct out *o = t->o;
	if (!t->s->opts.numeric || !out_room(o, TD_ENDS_TEXT)) {
		make_port_ends(t, proto, sport, dport);
		return;
	}
	uint64_t ports = td_ports(t->ip.kind == ADDR_IP6, sport, dport);
	char *s = td_put_ends(o->buf + o->len, td_find_ends(t->s, t->ip.src, t->ip.dst, ports));
	o->len = (size_t)(s - o->buf) - 1; /* without the blank */
}

void td_quoted(struct td *t, struct span text)
{
	out_c(t->o, '"');
	out_text(t->o, text.p, text.n);
	out_c(t->o, '"');
}

void td_word(struct td *t, const struct names *names, uint64_t v)
{
	const char *word = names_word(names, v);
	if (word) {
		out_s(t->o, word);
		return;
	}
	out_s(t->o, names->other);
	out_u(t->o, v);
}
