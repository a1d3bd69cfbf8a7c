/* Zone transfers: records are handed on as they come. RFC 5936. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"
#include "net/dns_client.h"

enum {
	TCP_LENGTH = 2,
	READ_SIZE = 262144, /* several messages at a time; one and its length fit */
};

/* Messages out of a stream. */
struct feed {
	struct stream stream;
	uint8_t *buf;
	size_t begin, end; /* of what is unused */
};

struct transfer {
	struct dns_transfer *t;
	const struct dns_question *q;
	struct dns_query query;
	bool begun, done; /* the first, the second SOA record came */
};

/* The next message. Returns 0 or a negative errno; it is valid until the next call. */
static int next_message(struct feed *f, const uint8_t **ret, size_t *ret_n)
{
	for (;;) {
		size_t held = f->end - f->begin;
		size_t n = held < TCP_LENGTH ? 0 : get_be16(f->buf + f->begin);
		if (held >= TCP_LENGTH + n && held >= TCP_LENGTH) {
			*ret = f->buf + f->begin + TCP_LENGTH;
			*ret_n = n;
			f->begin += TCP_LENGTH + n;
			return 0;
		}
		if (READ_SIZE - f->begin < TCP_LENGTH + (size_t)DNS_MESSAGE_MAX) {
			memmove(f->buf, f->buf + f->begin, held);
			f->begin = 0;
			f->end = held;
		}
		ssize_t got = stream_receive(&f->stream, f->buf + f->end, READ_SIZE - f->end);
		if (got <= 0)
			return got < 0 ? (int)got : -ENODATA;
		f->end += (size_t)got;
	}
}

/* One record: the zone stands between two copies of its SOA record. */
static int take_record(struct transfer *x, const ldns_rr *rr)
{
	bool soa = ldns_rr_get_type(rr) == LDNS_RR_TYPE_SOA &&
		   ldns_dname_compare(ldns_rr_owner(rr), x->q->name) == 0;
	if (!x->begun && !soa)
		return -EBADMSG;
	x->done = x->begun && soa;
	x->begun = true;
	if (x->done)
		return 0;
	x->t->n_records++;
	return x->t->record(x->t->user, rr);
}

static int take_answers(struct transfer *x, const uint8_t *wire, size_t n, size_t pos)
{
	for (unsigned i = 0; i < x->t->n_answers && !x->done; i++) {
		ldns_rr *rr = NULL;
		if (ldns_wire2rr(&rr, wire, n, &pos, LDNS_SECTION_ANSWER) != LDNS_STATUS_OK)
			return -EBADMSG;
		int r = take_record(x, rr);
		ldns_rr_free(rr);
		if (r < 0)
			return r;
	}
	return 0;
}

/* Later messages may leave the question out, RFC 5936 section 2.2.1. */
static bool belongs(const struct transfer *x, const uint8_t *wire, size_t n)
{
	if (dns_answers(&x->query, wire, n))
		return true;
	return x->begun && n >= DNS_HEADER && memcmp(wire, x->query.wire, 2) == 0 &&
	       (wire[2] & 0x80) && get_be16(wire + 4) == 0;
}

static int take_message(struct transfer *x, const uint8_t *wire, size_t n)
{
	struct dns_transfer *t = x->t;
	if (!belongs(x, wire, n) || !dns_message_ok(wire, n))
		return -EBADMSG;
	t->n_messages++;
	t->n_bytes += n;
	t->rcode = dns_wire_rcode(wire);
	t->n_answers = get_be16(wire + 6);
	t->n_authority = get_be16(wire + 8);
	t->n_additional = get_be16(wire + 10);
	if (t->rcode != DNS_NOERROR)
		return x->begun ? -EBADMSG : 0;
	if (t->n_answers == 0) /* would go on for ever */
		return -ENODATA;
	size_t pos = DNS_HEADER;
	if (get_be16(wire + 4))
		pos += x->query.n_question;
	return take_answers(x, wire, n, pos);
}

static int run(struct transfer *x, int fd, const struct dns_client *c)
{
	struct feed f = { .stream = { fd, c->stop_fd, c->timeout_ms }, .buf = malloc(READ_SIZE) };
	if (!f.buf)
		return -ENOMEM;
	int r;
	do {
		const uint8_t *wire;
		size_t n;
		r = next_message(&f, &wire, &n);
		if (r == 0)
			r = take_message(x, wire, n);
	} while (r == 0 && !x->done && x->t->rcode == DNS_NOERROR);
	free(f.buf);
	return r;
}

int dns_transfer(const struct dns_client *c, const struct dns_question *q, struct dns_transfer *t,
		 struct err *err)
{
	/* No EDNS: a stream needs none, and old servers refuse a transfer that has it. */
	const struct dns_flags flags = { .recurse = false };
	struct transfer x = { .t = t, .q = q };
	int fd = -EDESTADDRREQ, r = dns_query_build(&x.query, q, &flags);
	t->n_records = t->n_messages = t->n_bytes = 0;
	t->rcode = t->n_answers = t->n_authority = t->n_additional = 0;
	for (uint32_t i = 0; r == 0 && fd < 0 && i < min_u32(c->n_servers, DNS_SERVERS_MAX); i++) {
		fd = dns_tcp_open(c, i, c->timeout_ms, &x.query);
		if (fd == -ECANCELED)
			break;
	}
	if (r == 0 && fd < 0)
		return err_set(err, -fd, "connect: %s", strerror(-fd));
	if (r == 0) {
		r = run(&x, fd, c);
		close(fd);
	}
	return r < 0 ? err_set(err, -r, "%s", strerror(-r)) : 0;
}
