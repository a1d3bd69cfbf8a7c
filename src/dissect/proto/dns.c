/* dns - Domain Name System messages over UDP, multicast DNS. RFC 1035, RFC 6762; EDNS: RFC 6891. */
#include "dissect/dns.h"

#include "dissect/domain.h"
#include "dissect/ports.h"
#include "dissect/skim.h"

enum { HEADER = 12, QUESTION_RUN = 4, RECORD_RUN = 10, PORT_DNS = 53 };
enum { LABEL_MAX = 63, POINTER = 0xc0 };

#define F dns_fields

/* Reads the name of a question or record. A bad one ends where it is bad; reading goes on. */
static void owner(struct dis *d, const struct field *f)
{
	static const char *const faults[] = {
		[DNS_NAME_OK] = NULL,
		[DNS_NAME_CUT] = "cut",
		[DNS_NAME_POINTER] = "pointer",
		[DNS_NAME_LONG] = "long",
	};
	enum dns_name state = d_domain(d, f);
	if (state != DNS_NAME_OK)
		d_word(d, &F[DNS_NAME_FAULT], faults[state]);
}

static void question(struct dis *d)
{
	d_open(d, &F[DNS_QUESTION]);
	owner(d, &F[DNS_Q_NAME]);
	d_head(d, &F[DNS_Q_CLASS], &F[DNS_Q_UNICAST], QUESTION_RUN);
	d_note(d, &F[DNS_BLANK]);
	d_close(d);
}

static void record(struct dis *d, const struct field *section)
{
	d_open(d, section);
	owner(d, &F[DNS_NAME]);
	uint32_t type = (uint32_t)d_peek(d, 0, 2);
	bool opt = type == DNS_OPT;
	if (d_partial(d) && d_held(d) < RECORD_RUN && d_held(d) >= QUESTION_RUN)
		d_head(d, &F[DNS_Q_CLASS], &F[DNS_Q_UNICAST], QUESTION_RUN);
	if (opt)
		d_head(d, &F[DNS_OPT_TYPE], &F[DNS_OPT_LENGTH], RECORD_RUN);
	else
		d_head(d, &F[DNS_CLASS], &F[DNS_LENGTH], RECORD_RUN);
	uint32_t n = (uint32_t)d_val(d, &F[opt ? DNS_OPT_LENGTH : DNS_LENGTH]);
	if (n > d_held(d))
		d_bytes(d, &F[DNS_D_DATA], n); /* a fault, and no record */
	else
		dns_rdata(d, type, n);
	d_note(d, &F[DNS_BLANK]);
	d_close(d);
}

/* Is there anything left for one more question or record? If not, that is a fault. */
static bool more(struct dis *d)
{
	if (!d_held(d))
		d_bytes(d, &F[DNS_D_DATA], 1);
	return d_ok(d);
}

/* The first question, or the first answer behind the questions: all that a line shows. */
static void first(struct dis *d)
{
	uint32_t n_questions = (uint32_t)d_val(d, &F[DNS_N_QUESTIONS]);
	bool answer = d_val(d, &F[DNS_N_ANSWERS]) && !d_val(d, &F[DNS_RCODE]);
	if (!d_val(d, &F[DNS_RESPONSE])) {
		if (d_held(d))
			question(d);
		return;
	}
	for (; answer && n_questions && d_held(d); n_questions--) {
		d_skip_domain(d);
		d_skip(d, QUESTION_RUN);
	}
	if (answer && d_held(d))
		record(d, &F[DNS_ANSWER]);
}

/* A section with its count. Returns false when the message ends before its records do. */
static bool section(struct dis *d, uint32_t n, const struct field *note, const struct field *group)
{
	d_note(d, note);
	for (; n; n--) {
		if (!more(d))
			return false;
		record(d, group);
	}
	return true;
}

static void dns_decode(struct dis *d)
{
	static const uint8_t parts[][3] = {
		{ DNS_N_ANSWERS, DNS_ANSWERS_NOTE, DNS_ANSWER },
		{ DNS_N_AUTHORITIES, DNS_AUTHORITIES_NOTE, DNS_AUTHORITY },
		{ DNS_N_ADDITIONALS, DNS_ADDITIONALS_NOTE, DNS_ADDITIONAL },
	};
	if (!d_head(d, &F[DNS_ID], &F[DNS_N_ADDITIONALS], HEADER))
		return;
	const struct port_arg *arg = d_arg(d);
	d_word(d, &F[DNS_SERVICE], arg->which == PORT_DNS ? "dns" : "mdns");
	uint32_t n = (uint32_t)d_val(d, &F[DNS_N_QUESTIONS]);
	if (d_brief(d)) {
		first(d);
		return;
	}
	bool response = d_val(d, &F[DNS_RESPONSE]);
	uint32_t counts[ARRAY_LEN(parts)];
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		counts[i] = (uint32_t)d_val(d, &F[parts[i][0]]);
	for (; n; n--) {
		if (!more(d))
			return;
		question(d);
	}
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		if ((response || counts[i]) &&
		    !section(d, counts[i], &F[parts[i][1]], &F[parts[i][2]]))
			return;
}

/* ---- plain messages ---- */

static uint16_t peek(const struct cursor *c, const struct field *f)
{
	return (uint16_t)field_bits(f, cur_peek(c, f->at, f->width));
}

/* A name of labels of printing ASCII, without pointers. */
static bool plain_name(struct cursor *c, struct span *ret)
{
	struct cursor start = *c;
	uint32_t n;
	while ((n = cur_u8(c)) != 0) {
		struct span s = cur_bytes(c, n);
		if (n > LABEL_MAX || cur_fault(c))
			return false;
		for (uint32_t i = 0; i < n; i++)
			if (s.p[i] < ' ' || s.p[i] > '~')
				return false;
	}
	uint32_t used = cur_pos(c) - cur_pos(&start);
	*ret = cur_bytes(&start, used);
	return !cur_fault(c) && used <= DNS_NAME_TEXT + 1;
}

/* One answer whose data are shown as they are: an address or a name. */
static bool plain_answer(struct cursor *c, struct plain_answer *ret)
{
	struct span owner;
	if (cur_peek(c, 0, 1) >= POINTER)
		cur_skip(c, 2); /* lines do not show whose it is */
	else if (!plain_name(c, &owner))
		return false;
	if (cur_held(c) < RECORD_RUN)
		return false;
	ret->type = peek(c, &F[DNS_TYPE]);
	ret->class = peek(c, &F[DNS_CLASS]);
	uint32_t n = peek(c, &F[DNS_LENGTH]);
	cur_skip(c, RECORD_RUN);
	switch (ret->type) {
	case DNS_A:
	case DNS_AAAA:
		ret->data = cur_bytes(c, n);
		return !cur_fault(c) && n == (ret->type == DNS_A ? 4 : 16);
	case DNS_NS:
	case DNS_CNAME:
	case DNS_PTR:
		return plain_name(c, &ret->data) && ret->data.n == n;
	default:
		return false;
	}
}

static void plain_header(const struct skim *in, struct plain_dns *ret)
{
	ret->id = (uint16_t)skim_val(in, &F[DNS_ID]);
	ret->flag_bytes = (uint16_t)skim_val(in, &F[DNS_FLAG_BYTES]);
	ret->opcode = (uint8_t)skim_val(in, &F[DNS_OPCODE]);
	ret->rcode = (uint8_t)skim_val(in, &F[DNS_RCODE]);
	ret->response = skim_val(in, &F[DNS_RESPONSE]);
	ret->authoritative = skim_val(in, &F[DNS_AUTHORITATIVE]);
	ret->truncated = skim_val(in, &F[DNS_TRUNCATED]);
	ret->desired = skim_val(in, &F[DNS_RECURSION_DESIRED]);
	ret->available = skim_val(in, &F[DNS_RECURSION_AVAILABLE]);
	ret->n_questions = (uint16_t)skim_val(in, &F[DNS_N_QUESTIONS]);
	ret->n_answers = (uint16_t)skim_val(in, &F[DNS_N_ANSWERS]);
	ret->n_authorities = (uint16_t)skim_val(in, &F[DNS_N_AUTHORITIES]);
	ret->n_additionals = (uint16_t)skim_val(in, &F[DNS_N_ADDITIONALS]);
	ret->len = skim_len(in);
}

/* A query, or a response, of one question; what follows what lines show may be anything. */
static enum plain_step dns_plain(const struct skim *in, struct plain *plain, struct skim *out)
{
	(void)out;
	struct plain_dns *ret = &plain->dns;
	struct cursor c = skim_cursor(in);
	if (!skim_head(in, HEADER))
		return PLAIN_NOT;
	plain->kind = PLAIN_DNS;
	plain_header(in, ret);
	if (ret->opcode || ret->n_questions != 1 || ret->n_answers > PLAIN_ANSWERS)
		return PLAIN_NOT;
	cur_skip(&c, HEADER);
	if (!plain_name(&c, &ret->name) || cur_held(&c) < QUESTION_RUN)
		return PLAIN_NOT;
	ret->type = peek(&c, &F[DNS_Q_TYPE]);
	ret->class = peek(&c, &F[DNS_Q_CLASS]);
	cur_skip(&c, QUESTION_RUN);
	for (uint32_t i = 0; ret->response && i < ret->n_answers; i++)
		if (!plain_answer(&c, &ret->answers[i]))
			return PLAIN_NOT;
	return PLAIN_END;
}

const struct decoder decoder_dns = {
	.name = "dns",
	.title = "Domain Name System",
	.fields = F,
	.n_fields = DNS_N_FIELDS,
	.claims = { { T_UDP_PORT, PORT_DNS } },
	.decode = dns_decode,
	.plain = dns_plain,
	.snoop = { .head_fn = dns_head, .line_fn = dns_line },
};
