/* dns - Domain Name System messages over UDP, multicast DNS. RFC 1035, RFC 6762; EDNS: RFC 6891. */
#include "dissect/dns.h"

#include "dissect/domain.h"
#include "dissect/ports.h"

enum { HEADER = 12, QUESTION_RUN = 4, RECORD_RUN = 10, PORT_DNS = 53 };

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

const struct decoder decoder_dns = {
	.name = "dns",
	.title = "Domain Name System",
	.fields = F,
	.n_fields = DNS_N_FIELDS,
	.claims = { { T_UDP_PORT, PORT_DNS } },
	.decode = dns_decode,
	.snoop = { .head_fn = dns_head, .line_fn = dns_line },
};
