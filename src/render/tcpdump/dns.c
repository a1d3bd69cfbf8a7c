/* DNS in the tcpdump style: messages as records, and plain ones as values. */
#include "base/dnsname.h"
#include "render/tcpdump/style.h"

enum { INVERSE = 1, ODD_BITS = 0x06ff, IN = 1 };

enum {
	DNS_A = 1,
	DNS_NS,
	DNS_CNAME = 5,
	DNS_PTR = 12,
	DNS_MX = 15,
	DNS_TXT,
	DNS_AAAA = 28,
	DNS_SRV = 33
};

NAMES(opcodes, " op", { 0, "" }, { INVERSE, " inv_q" }, { 2, " stat" }, { 4, " notify" },
      { 5, " update" }, { 9, " updataA" }, { 10, " updateD" }, { 11, " updateDA" },
      { 12, " updateM" }, { 13, " updateMA" }, { 14, " zoneInit" }, { 15, " zoneRef" });
NAMES(rcodes, " Resp", { 0, "" }, { 1, " FormErr" }, { 2, " ServFail" }, { 3, " NXDomain" },
      { 4, " NotImp" }, { 5, " Refused" }, { 15, " NoChange" });
NAMES(types, "Type", { 1, "A" }, { 2, "NS" }, { 3, "MD" }, { 4, "MF" }, { 5, "CNAME" },
      { 6, "SOA" }, { 7, "MB" }, { 8, "MG" }, { 9, "MR" }, { 10, "NULL" }, { 11, "WKS" },
      { 12, "PTR" }, { 13, "HINFO" }, { 14, "MINFO" }, { 15, "MX" }, { 16, "TXT" }, { 17, "RP" },
      { 18, "AFSDB" }, { 19, "X25" }, { 20, "ISDN" }, { 21, "RT" }, { 22, "NSAP" },
      { 23, "NSAP_PTR" }, { 24, "SIG" }, { 25, "KEY" }, { 26, "PX" }, { 27, "GPOS" },
      { 28, "AAAA" }, { 29, "LOC" }, { 33, "SRV" }, { 100, "UINFO" }, { 101, "UID" },
      { 102, "GID" }, { 103, "UNSPEC" }, { 104, "UNSPECA" }, { 252, "AXFR" }, { 253, "MAILB" },
      { 254, "MAILA" }, { 255, "ANY" });

static void put_text(struct td *t, struct span s)
{
	out_text(t->o, s.p, s.n);
}

/* " [2q]" */
static void put_count(struct td *t, uint64_t n, const char *what)
{
	out_s(t->o, " [");
	out_u(t->o, n);
	out_s(t->o, what);
	out_c(t->o, ']');
}

static void put_class(struct td *t, uint64_t class)
{
	NAMES(classes, NULL, { 3, "CHAOS" }, { 4, "HS" }, { 255, "ANY" });
	if (class == IN)
		return;
	const char *word = names_word(&classes, class);
	if (word)
		out_f(t->o, " %s", word);
	else
		out_f(t->o, " (Class %u)", (unsigned)class);
}

static void put_type(struct td *t, uint64_t type)
{
	out_c(t->o, ' ');
	td_word(t, &types, type);
}

/* The header as values, which is what plain messages have. */
static struct plain_dns header_of(const struct td *t, const struct scope *s)
{
	return (struct plain_dns){
		.id = (uint16_t)td_u(t, s, B_dns_id),
		.flag_bytes = (uint16_t)td_u(t, s, B_dns_flag_bytes),
		.n_questions = (uint16_t)td_u(t, s, B_dns_question_count),
		.n_answers = (uint16_t)td_u(t, s, B_dns_answer_count),
		.n_authorities = (uint16_t)td_u(t, s, B_dns_authority_count),
		.n_additionals = (uint16_t)td_u(t, s, B_dns_additional_count),
		.opcode = (uint8_t)td_u(t, s, B_dns_opcode),
		.rcode = (uint8_t)td_u(t, s, B_dns_rcode),
		.response = td_u(t, s, B_dns_response),
		.authoritative = td_u(t, s, B_dns_authoritative),
		.truncated = td_u(t, s, B_dns_truncated),
		.desired = td_u(t, s, B_dns_recursion_desired),
		.available = td_u(t, s, B_dns_recursion_available),
	};
}

/* ---- queries ---- */

/* What stands in front of the question. */
static void put_query_head(struct td *t, const struct plain_dns *h)
{
	if (h->desired)
		out_c(t->o, '+');
	if (h->flag_bytes & ODD_BITS)
		out_f(t->o, " [b2&3=0x%x]", (unsigned)h->flag_bytes);
	if (h->opcode == INVERSE) {
		if (h->n_questions)
			put_count(t, h->n_questions, "q");
		if (h->n_answers != 1)
			put_count(t, h->n_answers, "a");
	} else {
		if (h->n_answers)
			put_count(t, h->n_answers, "a");
		if (h->n_questions != 1)
			put_count(t, h->n_questions, "q");
	}
	if (h->n_authorities)
		put_count(t, h->n_authorities, "n");
	if (h->n_additionals)
		put_count(t, h->n_additionals, "au");
}

/* The first element of a group. */
static bool first_of(struct td *t, const struct scope *s, uint32_t group, struct scope *ret)
{
	*ret = (struct scope){ 0 };
	return scope_each(s, &t->b[group], ret);
}

/* Returns false if it was not captured. */
static bool put_query(struct td *t, const struct scope *s, const struct plain_dns *h)
{
	struct scope entry;
	bool inverse = h->opcode == INVERSE;
	put_query_head(t, h);
	if (!(inverse ? h->n_answers : h->n_questions))
		return true;
	if (!first_of(t, s, inverse ? B_dns_answers : B_dns_questions, &entry) ||
	    !td_has(t, &entry, B_dns_type))
		return false;
	put_type(t, td_u(t, &entry, B_dns_type));
	put_class(t, td_u(t, &entry, B_dns_class));
	out_s(t->o, "? ");
	put_text(t, td_span(t, &entry, B_dns_name));
	return true;
}

/* ---- responses ---- */

static bool put_name(struct td *t, const struct scope *r, uint32_t name)
{
	struct span text = td_span(t, r, name);
	if (!text.n)
		return false;
	out_c(t->o, ' ');
	put_text(t, text);
	return true;
}

/* Returns false if they were not captured. */
static bool put_data(struct td *t, const struct scope *r, uint64_t type)
{
	struct span address = td_span(t, r, B_dns_address);
	switch (type) {
	case DNS_A:
	case DNS_AAAA:
		if (address.n != (type == DNS_A ? 4 : 16))
			return false;
		out_c(t->o, ' ');
		td_addr(t, type == DNS_A ? ADDR_IP4 : ADDR_IP6, address.p);
		return true;
	case DNS_NS:
	case DNS_CNAME:
	case DNS_PTR:
		return put_name(t, r, B_dns_target);
	case DNS_MX:
		if (!put_name(t, r, B_dns_exchange))
			return false;
		out_c(t->o, ' ');
		out_u(t->o, td_u(t, r, B_dns_preference));
		return true;
	case DNS_TXT:
		return put_name(t, r, B_dns_text);
	case DNS_SRV:
		if (!put_name(t, r, B_dns_target))
			return false;
		out_f(t->o, ":%u %u %u", (unsigned)td_u(t, r, B_dns_port),
		      (unsigned)td_u(t, r, B_dns_priority), (unsigned)td_u(t, r, B_dns_weight));
		return true;
	default:
		return true;
	}
}

/* Returns false if not all of them were captured. */
static bool put_answers(struct td *t, const struct scope *s, uint32_t n)
{
	struct scope r = { 0 };
	uint32_t shown = 0;
	while (shown < n && scope_each(s, &t->b[B_dns_answers], &r)) {
		if (!td_has(t, &r, B_dns_type))
			return false;
		uint64_t type = td_u(t, &r, B_dns_type);
		if (shown++)
			out_c(t->o, ',');
		if (t->s->opts.verbose) {
			out_c(t->o, ' ');
			put_text(t, td_span(t, &r, B_dns_name));
		}
		put_class(t, td_u(t, &r, B_dns_class));
		put_type(t, type);
		if (!put_data(t, &r, type))
			return false;
	}
	return shown == n;
}

/* What stands in front of the question, if that is shown, and the counts behind it. */
static void put_response_head(struct td *t, const struct plain_dns *h)
{
	td_word(t, &rcodes, h->rcode);
	if (h->authoritative)
		out_c(t->o, '*');
	if (!h->available)
		out_c(t->o, '-');
	if (h->truncated)
		out_c(t->o, '|');
	if (h->n_questions != 1)
		put_count(t, h->n_questions, "q");
}

static void put_counts(struct td *t, const struct plain_dns *h)
{
	out_c(t->o, ' ');
	out_u(t->o, h->n_answers);
	out_c(t->o, '/');
	out_u(t->o, h->n_authorities);
	out_c(t->o, '/');
	out_u(t->o, h->n_additionals);
}

static bool put_response(struct td *t, const struct scope *s, const struct plain_dns *h)
{
	struct scope question;
	put_response_head(t, h);
	if (t->s->opts.verbose > 1 && first_of(t, s, B_dns_questions, &question)) {
		out_s(t->o, " q: ");
		put_text(t, td_span(t, &question, B_dns_name));
	}
	put_counts(t, h);
	return put_answers(t, s, h->n_answers);
}

/* ---- messages ---- */

static void put_id(struct td *t, const struct plain_dns *h)
{
	out_c(t->o, ' ');
	out_u(t->o, h->id);
	td_word(t, &opcodes, h->opcode);
}

static void put_length(struct td *t, uint32_t len)
{
	out_raw(t->o, " (", 2);
	out_u(t->o, len);
	out_c(t->o, ')');
}

void td_dns(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_dns_id)) {
		out_s(t->o, " [|domain]");
		return;
	}
	struct plain_dns h = header_of(t, &s);
	put_id(t, &h);
	if (h.response ? put_response(t, &s, &h) : put_query(t, &s, &h))
		put_length(t, l->len);
	else
		out_s(t->o, " [|domain]");
}

/* An answer of a plain message. */
static void put_plain_answer(struct td *t, const struct plain_answer *answer)
{
	put_class(t, answer->class);
	put_type(t, answer->type);
	out_c(t->o, ' ');
	if (answer->type == DNS_A)
		td_addr(t, ADDR_IP4, answer->data.p);
	else if (answer->type == DNS_AAAA)
		td_addr(t, ADDR_IP6, answer->data.p);
	else
		out_labels(t->o, answer->data);
}

void td_plain_dns(struct td *t, const struct plain_dns *m)
{
	put_id(t, m);
	if (m->response) {
		put_response_head(t, m);
		put_counts(t, m);
		for (uint32_t i = 0; i < m->n_answers; i++) {
			if (i)
				out_c(t->o, ',');
			put_plain_answer(t, &m->answers[i]);
		}
	} else {
		put_query_head(t, m);
		put_type(t, m->type);
		put_class(t, m->class);
		out_s(t->o, "? ");
		out_labels(t->o, m->name);
	}
	put_length(t, m->len);
}
