/* Domain names of DNS messages: decompression. RFC 1035 section 4.1.4. */
#include "base/dnsname.h"

enum { POINTER = 0xc0 }; /* both bits set: the other 14 are an offset */

/* A name being read. */
struct reader {
	struct cursor at;    /* where the labels are now; leaves the message's order at a pointer */
	uint32_t begin;	     /* where this run of labels began: pointers must lead to before it */
	uint32_t n_text;     /* bytes of text so far */
	bool jumped;	     /* a pointer was followed */
	enum dns_name state; /* first fault */
};

static void fail(struct reader *r, enum dns_name state)
{
	if (r->state == DNS_NAME_OK)
		r->state = state;
}

/* One label of n bytes. */
static void label(struct reader *r, uint32_t n, struct out *text)
{
	struct span s = cur_bytes(&r->at, n);
	if (cur_fault(&r->at))
		return;
	if (n + 1 > DNS_NAME_TEXT - r->n_text)
		fail(r, DNS_NAME_LONG);
	if (!text || r->state != DNS_NAME_OK)
		return;
	out_raw(text, (const char *)s.p, s.n);
	out_c(text, '.');
	r->n_text += n + 1;
}

/* Follows a pointer whose first byte was read. Returns false where the name ends with it. */
static bool jump(struct reader *r, uint32_t first, struct cursor *c, bool follow)
{
	uint32_t target = (first & ~(uint32_t)POINTER) << 8 | cur_u8(&r->at);
	if (!r->jumped)
		*c = r->at;
	r->jumped = true;
	if (cur_fault(&r->at) || !follow)
		return false;
	/* Each jump leads further back, so that no chain of them is a circle. */
	if (target >= r->begin) {
		fail(r, DNS_NAME_POINTER);
		return false;
	}
	cur_seek(&r->at, target);
	r->begin = target;
	return true;
}

enum dns_name dns_name(struct cursor *c, struct out *text)
{
	struct reader r = { .at = *c, .begin = cur_pos(c) };
	bool more = true;
	for (uint32_t step = 0; more; step++) {
		uint32_t n = cur_u8(&r.at);
		if (step == DNS_NAME_STEPS) {
			fail(&r, DNS_NAME_LONG);
			cur_fail(&r.at, CUR_BAD);
		} else if (n >= POINTER) {
			more = jump(&r, n, c, text);
		} else if (n) {
			label(&r, n, text); /* the undefined types 01 and 10 read as lengths */
		}
		more = more && n && !cur_fault(&r.at);
	}
	if (cur_fault(&r.at))
		fail(&r, DNS_NAME_CUT);
	if (!r.jumped)
		*c = r.at;
	return r.state;
}

void out_labels(struct out *o, struct span labels)
{
	uint32_t at = 0, n = labels.n;
	if (n < 2) { /* the root alone */
		out_c(o, '.');
		return;
	}
	if (!out_room(o, n))
		return;
	/* All of it from behind the first length on; then each further length becomes a dot. */
	char *s = o->buf + o->len;
	memcpy(s, labels.p + 1, n - 1);
	while ((at += labels.p[at] + 1u) < n)
		s[at - 1] = '.';
	o->len += n - 1;
}
