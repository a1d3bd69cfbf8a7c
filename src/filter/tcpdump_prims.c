/* tcpdump's primitives, except hosts and networks: protocols, ports, special words. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "filter/tcpdump_parsing.h"

enum { MAX_PORT = 65535, BOTH_FAMILIES = FAMILY_IP4 | FAMILY_IP6 };

/* ---- words alone ---- */

struct fnode *td_proto_test(struct tcpdump *t, enum td_proto proto, const struct td_token *at)
{
	const struct td_proto_facts *facts = td_proto_facts(proto);
	if (proto == TD_LINK)
		return td_misplaced(t, "a host, \"proto\", \"broadcast\", \"multicast\" or \"[\"");
	if (!facts->has_test)
		return td_fail(t, EINVAL, at, "'%s' is not supported on this link type",
			       facts->name);
	struct fprim prim = { .kind = facts->kind,
			      .number = facts->number,
			      .families = facts->families,
			      .keyword = facts->name };
	return td_prim(t, prim, at);
}

static struct fnode *type_is(struct tcpdump *t, uint32_t type, const struct td_token *at)
{
	struct fprim prim = { .kind = FP_TYPE, .number = type };
	return td_prim(t, prim, at);
}

/* libpcap's meaning knows IPv4 only, with its fragments; in ours a load from a later fragment fails
 * by itself. */
struct fnode *td_implied(struct tcpdump *t, enum td_proto proto, const struct td_token *at)
{
	enum { ICMP6 = 58 };
	const struct td_proto_facts *facts = td_proto_facts(proto);
	struct fprim prim = { .kind = facts->kind,
			      .number = facts->number,
			      .families = facts->families };
	if (facts->base != BASE_TRANSPORT || t->opts->meaning != FILTER_MEANING_PCAP)
		return td_prim(t, prim, at);
	if (proto == TD_ICMP6) {
		struct fexpr *next = fe_at(t->pool, BASE_NET, 6, 1);
		return fn_and(t->pool, type_is(t, td_proto_facts(TD_IP6)->number, at),
			      fn_rel(t->pool, OP_EQ, next, fe_const(t->pool, ICMP6)));
	}
	prim.families = FAMILY_IP4;
	struct fprim first = { .kind = FP_FIRST_FRAGMENT, .families = FAMILY_IP4 };
	return fn_and(t->pool, type_is(t, td_proto_facts(TD_IP)->number, at),
		      fn_and(t->pool, td_prim(t, prim, at), td_prim(t, first, at)));
}

struct fnode *td_cast(struct tcpdump *t, enum td_proto proto)
{
	struct td_token at = t->token;
	bool multicast = t->word->value == FP_MULTICAST;
	struct fprim prim = { .kind = multicast ? FP_MULTICAST : FP_BROADCAST };
	td_advance(t);
	if (proto == TD_IP)
		prim.kind = multicast ? FP_IP_MULTICAST : FP_IP_BROADCAST;
	else if (proto == TD_IP6 && multicast)
		prim.kind = FP_IP6_MULTICAST;
	else if (proto != TD_PROTO_DEFAULT && proto != TD_LINK)
		return multicast ? td_fail(t, EINVAL, &at,
					   "only IP multicast filters supported on ethernet/FDDI")
				 : td_fail(t, EINVAL, &at,
					   "only ether/ip broadcast filters supported");
	return td_prim(t, prim, &at);
}

/* "vlan 100" and the like: the number may be missing. */
static struct fnode *layer(struct tcpdump *t, enum fp_kind kind, const struct td_token *at)
{
	static const struct {
		const char *what;
		uint32_t max;
	} numbers[] = {
		[FP_VLAN] = { "VLAN tag", 4095 },
		[FP_MPLS] = { "MPLS label", 0xfffff },
		[FP_PPPOE_SESSION] = { "PPPoE session", 0xffff },
		[FP_GENEVE] = { "Geneve VNI", 0xffffff },
		[FP_VXLAN] = { "VXLAN VNI", 0xffffff },
	};
	struct fprim prim = { .kind = kind, .number = FP_ANY };
	if (t->token.kind == TD_NUMBER &&
	    !td_take_number(t, numbers[kind].what, numbers[kind].max, &prim.number))
		return NULL;
	return td_prim(t, prim, at);
}

static struct fnode *llc(struct tcpdump *t, const struct td_token *at)
{
	struct fprim prim = { .kind = FP_LLC, .number = FP_ANY };
	if (t->token.kind == TD_NAME) {
		bool known = td_llc_type(t->token.text, t->token.n, &prim.number);
		bool is_unknown = !known && !t->word;
		if (is_unknown)
			return td_fail(t, EINVAL, &t->token,
				       "unknown LLC type name \"%.*s\": it is i, s, u, rr, rnr, "
				       "rej, ui, ua, disc, dm, sabme, test, xid or frmr",
				       TD_SHOWN(&t->token));
		if (known)
			td_advance(t);
	}
	return td_prim(t, prim, at);
}

/* "byte 12 = 8" */
static struct fnode *link_byte(struct tcpdump *t, const struct td_token *at)
{
	uint32_t offset = 0, value = 0;
	if (!td_take_number(t, "a byte number", UINT32_MAX, &offset))
		return NULL;
	enum td_sign sign = t->token.sign;
	bool is_known =
		t->token.kind == TD_SIGN && (sign == TD_EQ || sign == TD_LT || sign == TD_GT ||
					     sign == TD_BIT_AND || sign == TD_BIT_OR);
	if (!is_known)
		return td_misplaced(t, "\"=\", \"<\", \">\", \"&\" or \"|\"");
	td_advance(t);
	if (!td_take_number(t, "a byte value", 255, &value))
		return NULL;
	struct fexpr *left = fe_at(t->pool, BASE_LINK, offset, 1);
	struct fexpr *right = fe_const(t->pool, value);
	struct fnode *test;
	if (sign == TD_BIT_AND || sign == TD_BIT_OR) {
		left = fe_op(t->pool, sign == TD_BIT_AND ? FE_AND : FE_OR, left, right);
		test = fn_rel(t->pool, OP_NE, left, fe_const(t->pool, 0));
	} else {
		test = fn_rel(t->pool,
			      sign == TD_EQ   ? OP_EQ
			      : sign == TD_LT ? OP_LT
					      : OP_GT,
			      left, right);
	}
	if (test)
		test->column = at->column;
	return test;
}

static struct fnode *elsewhere(struct tcpdump *t, const struct td_token *at, uint32_t where)
{
	static const char *const links[] = { [TD_PF] = "packet filter logs",
					     [TD_80211] = "802.11 links",
					     [TD_ATM] = "ATM links",
					     [TD_SS7] = "SS7 links" };
	return td_fail(t, EINVAL, at,
		       "'%.*s' not supported on this link type: it is for %s; a host of this name "
		       "is written \\%.*s",
		       TD_SHOWN(at), links[where], TD_SHOWN(at));
}

struct fnode *td_special(struct tcpdump *t)
{
	const struct td_word *word = t->word;
	struct td_token at = t->token;
	struct fprim prim = { .kind = (enum fp_kind)word->value };
	td_advance(t);
	switch ((int)word->kind) {
	case TD_WORD_PLAIN:
		return td_prim(t, prim, &at);
	case TD_WORD_SIZE:
		if (!td_take_number(t, "a number", UINT32_MAX, &prim.number))
			return NULL;
		return td_prim(t, prim, &at);
	case TD_WORD_LAYER:
		return layer(t, prim.kind, &at);
	case TD_WORD_BYTE:
		return link_byte(t, &at);
	case TD_WORD_LLC:
		return llc(t, &at);
	case TD_WORD_ELSEWHERE:
		return elsewhere(t, &at, word->value);
	default:
		return NULL;
	}
}

/* ---- ports ---- */

static const struct {
	enum td_proto proto;
	enum fp_transport bit;
	enum lookup_proto known;
} transports[] = {
	{ TD_TCP, PROTO_BIT_TCP, LOOKUP_TCP },
	{ TD_UDP, PROTO_BIT_UDP, LOOKUP_UDP },
	{ TD_SCTP, PROTO_BIT_SCTP, LOOKUP_SCTP },
};

/* The protocols that a qualifier allows, 0: it does not go with ports. */
static uint32_t port_protos(enum td_proto proto)
{
	uint32_t all = 0;
	for (size_t i = 0; i < ARRAY_LEN(transports); i++) {
		if (proto == transports[i].proto)
			return transports[i].bit;
		all |= transports[i].bit;
	}
	return proto == TD_PROTO_DEFAULT ? all : 0;
}

/* A number or a name, and the protocols of *protos that it leaves: a name that only one of TCP and
 * UDP knows is about that one. */
static bool port_of(struct tcpdump *t, const struct td_token *word, uint32_t *protos,
		    uint16_t *ret_port)
{
	enum { BOTH = LOOKUP_TCP | LOOKUP_UDP };
	const struct lookup *names = t->opts->lookup;
	uint32_t number, known = 0, bits = 0;
	const char *name = NULL;
	if (word->kind != TD_ESCAPED && td_number(word->text, word->n, &number)) {
		if (number > MAX_PORT) {
			(void)td_fail(t, EINVAL, word, "illegal port number %u > %d", number,
				      MAX_PORT);
			return false;
		}
		*ret_port = (uint16_t)number;
		return true;
	}
	name = td_text(t, word);
	if (!name)
		return false;
	if (!names || !names->service || !names->service(names->ctx, name, ret_port, &known)) {
		(void)td_fail(t, ENOENT, word, "unknown port '%.*s'", TD_SHOWN(word));
		return false;
	}
	if ((known & BOTH) == BOTH)
		return true;
	for (size_t i = 0; i < ARRAY_LEN(transports); i++)
		bits |= known & transports[i].known ? transports[i].bit : 0;
	if (!(*protos & bits))
		(void)td_fail(t, EINVAL, word, "port '%.*s' is %s", TD_SHOWN(word),
			      bits & PROTO_BIT_TCP   ? "tcp"
			      : bits & PROTO_BIT_UDP ? "udp"
						     : "sctp");
	*protos &= bits;
	return !t->r;
}

/* Whether a part of a word is a port, without saying so. */
static bool is_port(struct tcpdump *t, const struct td_token *word)
{
	const struct lookup *names = t->opts->lookup;
	uint32_t number;
	uint16_t port;
	if (td_number(word->text, word->n, &number))
		return true;
	const char *name = word->n && word->n < 64 ? pool_text(t->pool, word->text, word->n) : NULL;
	return name && names && names->service && names->service(names->ctx, name, &port, &number);
}

/* A-B: names may have a "-" themselves, so that each is tried. Few, for words without end. */
static bool port_range(struct tcpdump *t, const struct td_token *word, struct fprim *prim)
{
	enum { MAX_RANGE = 128 };
	for (uint32_t i = 1; i + 1 < min_u32(word->n, MAX_RANGE); i++) {
		struct td_token first = *word, last = *word;
		first.n = i;
		last.text += i + 1;
		last.n -= i + 1;
		last.column += i + 1;
		bool is_range = word->text[i] == '-' && is_port(t, &first) && is_port(t, &last);
		if (!is_range)
			continue;
		uint16_t a, b;
		if (!port_of(t, &first, &prim->protos, &a) || !port_of(t, &last, &prim->protos, &b))
			return false;
		prim->port_first = a < b ? a : b;
		prim->port_last = a < b ? b : a;
		return true;
	}
	if (!port_of(t, word, &prim->protos, &prim->port_first))
		return false;
	prim->port_last = prim->port_first;
	return true;
}

static struct fnode *port(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	const char *keyword = q->type == TD_TYPE_PORTRANGE ? "portrange" : "port";
	struct fprim prim = {
		.kind = FP_PORT, .dir = q->dir, .protos = port_protos(q->proto), .keyword = keyword
	};
	if (!prim.protos)
		return td_fail(t, EINVAL, &at, "illegal qualifier of '%s'", keyword);
	if (at.kind != TD_NUMBER && at.kind != TD_NAME && at.kind != TD_ESCAPED)
		return td_misplaced(t, "a port");
	td_advance(t);
	bool is_mask = td_is_sign(t, TD_DIV) || td_is_keyword(t, TD_WORD_MASK);
	if (is_mask)
		return td_fail(t, EINVAL, &t->token, "Mask syntax for networks only");
	if (q->type == TD_TYPE_PORTRANGE) {
		if (!port_range(t, &at, &prim))
			return NULL;
	} else {
		if (!port_of(t, &at, &prim.protos, &prim.port_first))
			return NULL;
		prim.port_last = prim.port_first;
	}
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

/* ---- protocols ---- */

static bool ip_number(struct tcpdump *t, const struct td_token *word, uint32_t *ret_number)
{
	const struct lookup *names = t->opts->lookup;
	const char *name = td_text(t, word);
	uint8_t number;
	if (!name)
		return false;
	if (td_ip_proto(name, ret_number))
		return true;
	if (!names || !names->ip_proto || !names->ip_proto(names->ctx, name, &number)) {
		(void)td_fail(t, ENOENT, word, "unknown ip proto '%.*s'", TD_SHOWN(word));
		return false;
	}
	*ret_number = number;
	return true;
}

static bool other_number(struct tcpdump *t, const struct td_token *word, enum td_proto proto,
			 uint32_t *ret_number)
{
	const char *name = td_text(t, word);
	if (!name)
		return false;
	if (proto == TD_LINK && td_ether_proto(name, ret_number))
		return true;
	const struct td_word *keyword = td_word_find(name, word->n);
	if (proto == TD_ISO && keyword && keyword->kind == TD_WORD_PROTO) {
		const struct td_proto_facts *facts = td_proto_facts((enum td_proto)keyword->value);
		*ret_number = facts->number;
		if (facts->kind == FP_ISO && facts->number != FP_ANY)
			return true;
	}
	(void)td_fail(t, ENOENT, word, "unknown %s proto '%.*s'",
		      proto == TD_LINK ? "ether" : "osi", TD_SHOWN(word));
	return false;
}

/* The primitive that a number of a protocol's is for, and the highest such number. */
static bool proto_kind(struct tcpdump *t, const struct td_qualifiers *q, struct fprim *prim,
		       uint32_t *ret_max)
{
	bool chain = q->type == TD_TYPE_PROTOCHAIN;
	*ret_max = 255;
	prim->kind = chain ? FP_PROTOCHAIN : FP_PROTO;
	prim->families = q->proto == TD_IP    ? FAMILY_IP4
			 : q->proto == TD_IP6 ? FAMILY_IP6
					      : BOTH_FAMILIES;
	if (q->proto == TD_PROTO_DEFAULT || q->proto == TD_IP || q->proto == TD_IP6)
		return true;
	prim->families = 0;
	if (!chain && q->proto == TD_LINK) {
		prim->kind = FP_TYPE;
		*ret_max = 0xffff;
		return true;
	}
	if (!chain && (q->proto == TD_ISO || q->proto == TD_ISIS)) {
		prim->kind = q->proto == TD_ISO ? FP_ISO : FP_ISIS;
		*ret_max = q->proto == TD_ISO ? 255 : 31;
		return true;
	}
	const char *name = td_proto_facts(q->proto)->name;
	if (q->proto == TD_ARP || q->proto == TD_RARP)
		(void)td_fail(t, EINVAL, &t->token, "%s does not encapsulate another protocol",
			      name);
	else
		(void)td_fail(t, EINVAL, &t->token, "'%s %s' is bogus", name,
			      chain ? "protochain" : "proto");
	return false;
}

static struct fnode *protocol(struct tcpdump *t, const struct td_qualifiers *q)
{
	struct td_token at = t->token;
	struct fprim prim = { .keyword = q->type == TD_TYPE_PROTO ? "proto" : "protochain" };
	uint32_t max;
	if (!proto_kind(t, q, &prim, &max))
		return NULL;
	if (at.kind == TD_NUMBER) {
		if (!td_take_number(t, "protocol number", max, &prim.number))
			return NULL;
	} else if (at.kind != TD_NAME && at.kind != TD_ESCAPED) {
		return td_misplaced(t, "a protocol");
	} else {
		bool is_ip = prim.kind == FP_PROTO || prim.kind == FP_PROTOCHAIN;
		bool is_known = is_ip ? ip_number(t, &at, &prim.number)
				      : other_number(t, &at, q->proto, &prim.number);
		if (!is_known)
			return NULL;
		td_advance(t);
	}
	if (prim.kind == FP_ISIS)
		prim.number = 1u << prim.number;
	prim.written = td_text(t, &at);
	return td_prim(t, prim, &at);
}

/* ---- all kinds ---- */

struct fnode *td_identifier(struct tcpdump *t, const struct td_qualifiers *q)
{
	if (!td_is_identifier(t) && t->token.kind != TD_NUMBER)
		return td_misplaced(t, "a name, a number or an address");
	switch (q->type) {
	case TD_TYPE_DEFAULT:
	case TD_TYPE_HOST:
		return td_host(t, q);
	case TD_TYPE_NET:
		return td_net(t, q);
	case TD_TYPE_PORT:
	case TD_TYPE_PORTRANGE:
		return port(t, q);
	case TD_TYPE_PROTO:
	case TD_TYPE_PROTOCHAIN:
		return protocol(t, q);
	case TD_TYPE_GATEWAY:
		return td_gateway(t, q);
	}
	return NULL;
}
