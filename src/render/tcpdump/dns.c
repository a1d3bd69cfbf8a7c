/* DNS in the tcpdump style. */
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

/* ---- queries ---- */

static void put_anomalies(struct td *t, const struct scope *s, bool inverse)
{
	uint64_t bits = td_u(t, s, B_dns_flag_bytes);
	uint64_t questions = td_u(t, s, B_dns_question_count);
	uint64_t answers = td_u(t, s, B_dns_answer_count);
	uint64_t authorities = td_u(t, s, B_dns_authority_count);
	uint64_t additionals = td_u(t, s, B_dns_additional_count);
	if (bits & ODD_BITS)
		out_f(t->o, " [b2&3=0x%x]", (unsigned)bits);
	if (inverse) {
		if (questions)
			put_count(t, questions, "q");
		if (answers != 1)
			put_count(t, answers, "a");
	} else {
		if (answers)
			put_count(t, answers, "a");
		if (questions != 1)
			put_count(t, questions, "q");
	}
	if (authorities)
		put_count(t, authorities, "n");
	if (additionals)
		put_count(t, additionals, "au");
}

/* The first element of a group. */
static bool first_of(struct td *t, const struct scope *s, uint32_t group, struct scope *ret)
{
	*ret = (struct scope){ 0 };
	return scope_each(s, &t->b[group], ret);
}

/* Returns false if it was not captured. */
static bool put_query(struct td *t, const struct scope *s)
{
	struct scope entry;
	bool inverse = td_u(t, s, B_dns_opcode) == INVERSE;
	uint64_t n = td_u(t, s, inverse ? B_dns_answer_count : B_dns_question_count);
	out_s(t->o, td_u(t, s, B_dns_recursion_desired) ? "+" : "");
	put_anomalies(t, s, inverse);
	if (!n)
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
static bool put_answers(struct td *t, const struct scope *s)
{
	struct scope r = { 0 };
	uint64_t n = td_u(t, s, B_dns_answer_count), shown = 0;
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

static bool put_response(struct td *t, const struct scope *s)
{
	uint64_t questions = td_u(t, s, B_dns_question_count);
	struct scope question;
	td_word(t, &rcodes, td_u(t, s, B_dns_rcode));
	out_s(t->o, td_u(t, s, B_dns_authoritative) ? "*" : "");
	out_s(t->o, td_u(t, s, B_dns_recursion_available) ? "" : "-");
	out_s(t->o, td_u(t, s, B_dns_truncated) ? "|" : "");
	if (questions != 1)
		put_count(t, questions, "q");
	if (t->s->opts.verbose > 1 && first_of(t, s, B_dns_questions, &question)) {
		out_s(t->o, " q: ");
		put_text(t, td_span(t, &question, B_dns_name));
	}
	out_c(t->o, ' ');
	out_u(t->o, td_u(t, s, B_dns_answer_count));
	out_c(t->o, '/');
	out_u(t->o, td_u(t, s, B_dns_authority_count));
	out_c(t->o, '/');
	out_u(t->o, td_u(t, s, B_dns_additional_count));
	return put_answers(t, s);
}

void td_dns(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_dns_id)) {
		out_s(t->o, " [|domain]");
		return;
	}
	out_c(t->o, ' ');
	out_u(t->o, td_u(t, &s, B_dns_id));
	td_word(t, &opcodes, td_u(t, &s, B_dns_opcode));
	bool whole = td_u(t, &s, B_dns_response) ? put_response(t, &s) : put_query(t, &s);
	if (!whole) {
		out_s(t->o, " [|domain]");
		return;
	}
	out_raw(t->o, " (", 2);
	out_u(t->o, l->len);
	out_c(t->o, ')');
}
