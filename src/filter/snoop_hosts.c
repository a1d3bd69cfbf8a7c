/* snoop's expression language: hosts, gateways, networks, and literal addresses. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "base/bytes.h"
#include "base/numbers.h"
#include "filter/snoop_parsing.h"

enum { IP4_AND_6 = FAMILY_IP4 | FAMILY_IP6, IP6_BITS = 128 };

/* ---- names that nobody knows ---- */

/* "length-1" is one name. */
static bool is_minus_without_blanks(const struct snoop *s, const struct token *t)
{
	const char *minus = memchr(t->text, '-', t->n);
	return minus && word_find(t->text, (uint32_t)(minus - t->text), s->opts->link);
}

/* The keyword that a name of services or RPC programs lacks. */
static const char *lacking_keyword(const struct snoop *s, const char *name)
{
	const struct lookup *l = s->opts->lookup;
	uint32_t number;
	uint16_t port;
	if (l && l->rpc && l->rpc(l->ctx, name, &number))
		return "rpc";
	if (l && l->service && l->service(l->ctx, name, &port, &number))
		return "port";
	return NULL;
}

/* bare: written without "host", so that a keyword may be meant. */
static struct fnode *unresolved(struct snoop *s, const struct token *t, const char *name, bool bare)
{
	const char *lacking = bare ? lacking_keyword(s, name) : NULL;
	const char *near = bare ? word_near(t->text, t->n) : NULL;
	if (bare && is_minus_without_blanks(s, t))
		return sp_fail(
			s, ENOENT, t,
			"could not resolve %.*s: a minus needs blanks around it behind a word",
			SP_SHOWN(t));
	if (lacking)
		return sp_fail(s, ENOENT, t, "could not resolve %.*s: did you mean \"%s %.*s\"?",
			       SP_SHOWN(t), lacking, SP_SHOWN(t));
	if (near && strlen(near) == t->n && strncmp(near, t->text, t->n) == 0)
		return sp_fail(s, ENOENT, t,
			       "could not resolve %.*s: there are no such packets on this link",
			       SP_SHOWN(t));
	if (near)
		return sp_fail(s, ENOENT, t, "could not resolve %.*s: did you mean \"%s\"?",
			       SP_SHOWN(t), near);
	return sp_fail(s, ENOENT, t, "could not resolve %.*s: no %shost of that name", SP_SHOWN(t),
		       bare ? "keyword and no " : "");
}

/* ---- addresses ---- */

/* n addresses, one behind the other. */
static void add_ip4(struct snoop *s, struct fprim *prim, const uint8_t *addrs, uint32_t n)
{
	prim->ip4 = n ? pool_alloc(s->pool, n * sizeof(*prim->ip4)) : NULL;
	for (uint32_t i = 0; prim->ip4 && i < n; i++) {
		memcpy(prim->ip4[i].addr, addrs + (size_t)4 * i, 4);
		memset(prim->ip4[i].mask, 0xff, 4);
	}
	prim->n_ip4 = prim->ip4 ? n : 0;
}

static void add_ip6(struct snoop *s, struct fprim *prim, const uint8_t *addrs, uint32_t n)
{
	prim->ip6 = n ? pool_alloc(s->pool, n * sizeof(*prim->ip6)) : NULL;
	for (uint32_t i = 0; prim->ip6 && i < n; i++) {
		memcpy(prim->ip6[i].addr, addrs + (size_t)16 * i, 16);
		prim->ip6[i].bits = IP6_BITS;
	}
	prim->n_ip6 = prim->ip6 ? n : 0;
}

static void add_mac(struct snoop *s, struct fprim *prim, const uint8_t mac[static 6])
{
	prim->mac = pool_alloc(s->pool, sizeof(*prim->mac));
	if (!prim->mac)
		return;
	memcpy(prim->mac[0], mac, sizeof(*prim->mac));
	prim->n_mac = 1;
}

/* Whether memory was there for all that the primitive should have. */
static struct fnode *host_prim(struct snoop *s, const struct fprim *prim, const struct token *at)
{
	return prim->n_ip4 + prim->n_ip6 + prim->n_mac ? sp_prim(s, *prim, at) : NULL;
}

/* Numbers of one to three hex digits between colons: zeros may stand in front of any. */
static bool ether_literal(const struct token *t, uint8_t ret_mac[static 6])
{
	uint32_t value = 0, n_digits = 0, n = 0;
	for (uint32_t i = 0; i <= t->n; i++) {
		char c = i < t->n ? t->text[i] : ':';
		if (c == ':') {
			if (!n_digits || value > 0xff || n == 6)
				return false;
			ret_mac[n++] = (uint8_t)value;
			value = n_digits = 0;
			continue;
		}
		char lower = (char)(c | 0x20);
		bool is_digit = c >= '0' && c <= '9';
		if ((!is_digit && (lower < 'a' || lower > 'f')) || ++n_digits > 3)
			return false;
		value = value << 4 | (uint32_t)(is_digit ? c - '0' : lower - 'a' + 10);
	}
	return n == 6;
}

/* Two decimal numbers with a dot between them. */
static bool apple_literal(const char *text, uint32_t *ret_net, uint32_t *ret_node)
{
	const char *end;
	uint64_t net = num_lenient(text, UINT32_MAX, &end);
	uint64_t node = num_lenient(end + 1, UINT32_MAX, NULL);
	*ret_net = (uint32_t)net;
	*ret_node = (uint32_t)node;
	return net <= 0xffff && node <= 0xff;
}

/* ---- hosts ---- */

static struct fnode *by_ether_name(struct snoop *s, struct fprim *prim, const struct token *t,
				   const struct token *at)
{
	const struct lookup *l = s->opts->lookup;
	uint8_t mac[6];
	if (!l || !l->ether || !l->ether(l->ctx, prim->written, mac))
		return sp_fail(s, ENOENT, t,
			       "cannot obtain ether addr for %.*s: it is neither in the ethers "
			       "file nor a neighbour",
			       SP_SHOWN(t));
	prim->kind = FP_ETHER_HOST;
	prim->families = 0;
	add_mac(s, prim, mac);
	return host_prim(s, prim, at);
}

/* All addresses of a name in the primitive's families. *ret_known: there is such a name. */
static void addresses_of(struct snoop *s, struct fprim *prim, bool *ret_known)
{
	const struct lookup *l = s->opts->lookup;
	struct lookup_addrs addrs = { .n_ip4 = 0 };
	*ret_known = l && l->hosts && l->hosts(l->ctx, prim->written, &addrs);
	if (!*ret_known)
		return;
	if (prim->families & FAMILY_IP4)
		add_ip4(s, prim, addrs.ip4[0], min_u32(addrs.n_ip4, LOOKUP_MAX_ADDRS));
	if (prim->families & FAMILY_IP6)
		add_ip6(s, prim, addrs.ip6[0], min_u32(addrs.n_ip6, LOOKUP_MAX_ADDRS));
}

static struct fnode *by_name(struct snoop *s, struct fprim *prim, const struct token *t,
			     const struct token *at)
{
	bool is_known, bare = t->text == at->text;
	addresses_of(s, prim, &is_known);
	if (!is_known)
		return unresolved(s, t, prim->written, bare);
	if (!prim->n_ip4 && !prim->n_ip6)
		return sp_fail(s, ENOENT, t, "could not resolve %.*s: it has no %s address",
			       SP_SHOWN(t),
			       prim->families == FAMILY_IP4   ? "IPv4"
			       : prim->families == FAMILY_IP6 ? "IPv6"
							      : "IP");
	return host_prim(s, prim, at);
}

static struct fnode *bad_literal(struct snoop *s, const struct token *t, const char *what)
{
	return sp_fail(s, EINVAL, t, "couldn't resolve %.*s: it is no %s address", SP_SHOWN(t),
		       what);
}

static struct fnode *ip_literal(struct snoop *s, struct fprim *prim, const struct token *t,
				const struct token *at)
{
	bool is_ip4 = t->kind == TOKEN_IP4;
	uint8_t addr[16];
	if (inet_pton(is_ip4 ? AF_INET : AF_INET6, prim->written, addr) != 1)
		return bad_literal(s, t, is_ip4 ? "IPv4" : "IPv6");
	prim->families = is_ip4 ? FAMILY_IP4 : FAMILY_IP6;
	if (is_ip4)
		add_ip4(s, prim, addr, 1);
	else
		add_ip6(s, prim, addr, 1);
	return host_prim(s, prim, at);
}

static struct fnode *other_literal(struct snoop *s, struct fprim *prim, const struct token *t,
				   const struct token *at)
{
	uint8_t mac[6];
	prim->families = 0;
	if (t->kind == TOKEN_ETHER) {
		if (!ether_literal(t, mac))
			return bad_literal(s, t, "Ethernet");
		prim->kind = FP_ETHER_HOST;
		add_mac(s, prim, mac);
		return host_prim(s, prim, at);
	}
	prim->kind = FP_APPLE_ADDR;
	if (!apple_literal(prim->written, &prim->number, &prim->number2))
		return bad_literal(s, t, "AppleTalk");
	return sp_prim(s, *prim, at);
}

struct fnode *sp_host(struct snoop *s, const struct token *at)
{
	struct token t = s->token;
	struct fprim prim = { .kind = FP_HOST, .families = IP4_AND_6, .dir = s->dir };
	bool ether = s->ether;
	if (!sp_is_name(s))
		return sp_fail(s, EINVAL, &t, "could not resolve %.*s: a host was expected",
			       SP_SHOWN(&t));
	prim.keyword = ether ? "ether" : "host";
	prim.written = sp_text(s, &t);
	if (!prim.written)
		return NULL;
	s->dir = DIR_EITHER;
	s->ether = false;
	sp_next(s);
	switch (t.kind) {
	case TOKEN_IP4:
	case TOKEN_IP6:
		return ether ? by_ether_name(s, &prim, &t, at) : ip_literal(s, &prim, &t, at);
	case TOKEN_ETHER:
	case TOKEN_APPLE:
		return other_literal(s, &prim, &t, at);
	case TOKEN_NUMBER:
	case TOKEN_ODD_NUMBER:
		return bad_literal(s, &t, "IP");
	default:
		return ether ? by_ether_name(s, &prim, &t, at) : by_name(s, &prim, &t, at);
	}
}

/* The direction stays in force. */
struct fnode *sp_family_host(struct snoop *s, const struct word *word, const struct token *at)
{
	uint32_t family = word->prim.families;
	const struct word *next = s->token.kind == TOKEN_NAME
					  ? word_find(s->token.text, s->token.n, s->opts->link)
					  : NULL;
	if (next && next->kind == WORD_HOST)
		sp_next(s);
	struct token t = s->token;
	enum token_kind literal = family == FAMILY_IP4 ? TOKEN_IP4 : TOKEN_IP6;
	if (t.kind != TOKEN_NAME && t.kind != literal)
		return sp_fail(s, EINVAL, &t, "host/%s addr expected after %s",
			       family == FAMILY_IP4 ? "IPv4" : "IPv6", word->name);
	struct fprim prim = { .kind = FP_HOST,
			      .families = family,
			      .dir = s->dir,
			      .keyword = word->name,
			      .written = sp_text(s, &t) };
	if (!prim.written)
		return NULL;
	sp_next(s);
	return t.kind == literal ? ip_literal(s, &prim, &t, at) : by_name(s, &prim, &t, at);
}

/* Like "ether host H and not host H", H having to have both kinds of address. */
struct fnode *sp_gateway(struct snoop *s, const struct token *at)
{
	struct token t = s->token;
	const struct lookup *l = s->opts->lookup;
	if (t.kind != TOKEN_NAME)
		return sp_fail(s, EINVAL, &t, "hostname required: %.*s", SP_SHOWN(&t));
	struct fprim prim = { .kind = FP_GATEWAY,
			      .families = IP4_AND_6,
			      .keyword = "gateway",
			      .written = sp_text(s, &t) };
	if (!prim.written)
		return NULL;
	bool is_known;
	uint8_t mac[6];
	addresses_of(s, &prim, &is_known);
	if (!is_known)
		return unresolved(s, &t, prim.written, false);
	if (!l->ether || !l->ether(l->ctx, prim.written, mac))
		return sp_fail(s, ENOENT, &t,
			       "cannot obtain ether addr for %.*s: it is neither in the ethers "
			       "file nor a neighbour",
			       SP_SHOWN(&t));
	add_mac(s, &prim, mac);
	enum fp_dir dir = s->dir;
	s->dir = DIR_EITHER;
	s->ether = false;
	sp_next(s);
	if (!prim.n_mac || dir == DIR_EITHER)
		return host_prim(s, &prim, at);
	/* One way only: the direction is that of the frame. */
	struct fprim frame = prim, host = prim;
	frame.kind = FP_ETHER_HOST;
	frame.dir = dir;
	frame.n_ip4 = frame.n_ip6 = frame.families = 0;
	host.kind = FP_HOST;
	host.n_mac = 0;
	return fn_and(s->pool, sp_prim(s, frame, at), fn_not(s->pool, sp_prim(s, host, at)));
}

/* ---- networks ---- */

/* One to four octets, left-justified: "172.16" is 172.16.0.0. */
static bool net_literal(const char *text, uint8_t ret_addr[static 4])
{
	memset(ret_addr, 0, 4);
	for (uint32_t i = 0; i < 4; i++) {
		const char *end;
		uint64_t octet = num_lenient(text, 256, &end);
		if (end == text || octet > 255)
			return false;
		ret_addr[i] = (uint8_t)octet;
		if (!*end)
			return true;
		if (*end != '.')
			return false;
		text = end + 1;
	}
	return false;
}

/* The fewest octets behind which there are only zeros, but one at least. */
static uint32_t octets_of(const uint8_t addr[static 4])
{
	uint32_t n = 4;
	while (n > 1 && !addr[n - 1])
		n--;
	return n;
}

/* "/bits" right behind the last word. */
static bool prefix_length(struct snoop *s, const struct token *behind, uint32_t max,
			  uint32_t *ret_bits)
{
	if (!sp_is_sign(s, SIGN_DIV) || s->token.text != behind->text + behind->n)
		return true;
	sp_next(s);
	if (s->token.kind != TOKEN_NUMBER || s->token.value > max) {
		(void)sp_fail(s, EINVAL, &s->token, "net %.*s not known: 0 to %u bits expected",
			      SP_SHOWN(behind), max);
		return false;
	}
	*ret_bits = s->token.value;
	sp_next(s);
	return true;
}

static struct fnode *net_not_known(struct snoop *s, const struct token *t, bool is_name)
{
	return sp_fail(s, is_name ? ENOENT : EINVAL, t, "net %.*s not known: %s", SP_SHOWN(t),
		       is_name ? "it is not in the networks file"
			       : "an IPv4 network or its name was expected");
}

static bool known_net(struct snoop *s, const struct token *t, const char *name,
		      uint8_t ret_addr[static 4])
{
	const struct lookup *l = s->opts->lookup;
	uint32_t octets;
	bool is_digits = t->text[0] >= '0' && t->text[0] <= '9';
	if (is_digits && net_literal(name, ret_addr))
		return true;
	if (l && l->network && l->network(l->ctx, name, ret_addr, &octets))
		return true;
	(void)net_not_known(s, t, true);
	return false;
}

static struct fnode *net6(struct snoop *s, struct fprim *prim, const struct token *t,
			  const struct token *at)
{
	uint32_t bits = IP6_BITS;
	uint8_t addr[16];
	if (inet_pton(AF_INET6, prim->written, addr) != 1)
		return bad_literal(s, t, "IPv6");
	if (!prefix_length(s, t, IP6_BITS, &bits))
		return NULL;
	prim->families = FAMILY_IP6;
	add_ip6(s, prim, addr, 1);
	if (prim->n_ip6)
		prim->ip6[0].bits = bits;
	return host_prim(s, prim, at);
}

struct fnode *sp_net(struct snoop *s, const struct word *word, const struct token *at)
{
	struct token t = s->token;
	struct fprim prim = word->prim;
	if (!sp_is_name(s) || t.kind == TOKEN_ETHER)
		return net_not_known(s, &t, false);
	prim.written = sp_text(s, &t);
	if (!prim.written)
		return NULL;
	prim.keyword = word->name;
	prim.dir = prim.dir == DIR_EITHER ? s->dir : prim.dir;
	s->dir = DIR_EITHER;
	if (t.kind == TOKEN_IP6) {
		sp_next(s);
		return net6(s, &prim, &t, at);
	}
	uint8_t addr[4];
	if (!known_net(s, &t, prim.written, addr))
		return NULL;
	sp_next(s);
	uint32_t bits = 8 * octets_of(addr);
	if (!prefix_length(s, &t, 32, &bits))
		return NULL;
	prim.families = FAMILY_IP4;
	add_ip4(s, &prim, addr, 1);
	if (prim.n_ip4)
		put_be32(prim.ip4[0].mask, bits ? UINT32_MAX << (32 - bits) : 0);
	return host_prim(s, &prim, at);
}
