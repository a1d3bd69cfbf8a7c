/* Domain names of DNS messages: each way they can end. */
#include "../unit/tap.h"
#include "base/dnsname.h"

struct row {
	const char *what;
	const char *bytes; /* the message */
	uint32_t n, start;
	const char *text;
	size_t n_text;
	enum dns_name state;
	uint32_t end; /* where the cursor is afterwards; UINT32_MAX: it has a fault */
};

#define MESSAGE(s) .bytes = (s), .n = sizeof(s) - 1
#define NAME(s) .text = (s), .n_text = sizeof(s) - 1

static const struct row rows[] = {
	{ "root", MESSAGE("\0"), .start = 0, NAME(""), .state = DNS_NAME_OK, .end = 1 },
	{ "labels", MESSAGE("\3www\7example\3com\0x"), .start = 0, NAME("www.example.com."),
	  .state = DNS_NAME_OK, .end = 17 },
	{ "bytes as they are", MESSAGE("\3a.b\2\0\xff\0"), .start = 0, NAME("a.b.\0\xff."),
	  .state = DNS_NAME_OK, .end = 8 },
	{ "pointer to a name", MESSAGE("\1a\0\xc0\0x"), .start = 3, NAME("a."),
	  .state = DNS_NAME_OK, .end = 5 },
	{ "labels and pointer", MESSAGE("\1a\0\1b\xc0\0"), .start = 3, NAME("b.a."),
	  .state = DNS_NAME_OK, .end = 7 },
	{ "two pointers", MESSAGE("\1a\0\1b\xc0\0\1c\xc0\3"), .start = 7, NAME("c.b.a."),
	  .state = DNS_NAME_OK, .end = 11 },
	{ "pointer into a name", MESSAGE("\1a\1b\0\xc0\2"), .start = 5, NAME("b."),
	  .state = DNS_NAME_OK, .end = 7 },
	{ "pointer to the root", MESSAGE("\0\xc0\0"), .start = 1, NAME(""), .state = DNS_NAME_OK,
	  .end = 3 },
	{ "nothing at all", MESSAGE(""), .start = 0, NAME(""), .state = DNS_NAME_CUT,
	  .end = UINT32_MAX },
	{ "cut before the root", MESSAGE("\1a"), .start = 0, NAME("a."), .state = DNS_NAME_CUT,
	  .end = UINT32_MAX },
	{ "cut in a label", MESSAGE("\1a\3bc"), .start = 0, NAME("a."), .state = DNS_NAME_CUT,
	  .end = UINT32_MAX },
	{ "cut in a pointer", MESSAGE("\1a\xc0"), .start = 0, NAME("a."), .state = DNS_NAME_CUT,
	  .end = UINT32_MAX },
	{ "runs off behind a pointer", MESSAGE("\5a\xc0\0"), .start = 2, NAME(""),
	  .state = DNS_NAME_CUT, .end = 4 },
	{ "pointer to itself", MESSAGE("\xc0\0"), .start = 0, NAME(""), .state = DNS_NAME_POINTER,
	  .end = 2 },
	{ "pointer to its own labels", MESSAGE("\1a\xc0\0"), .start = 0, NAME("a."),
	  .state = DNS_NAME_POINTER, .end = 4 },
	{ "pointer ahead", MESSAGE("\1a\xc0\4\1b\0"), .start = 0, NAME("a."),
	  .state = DNS_NAME_POINTER, .end = 4 },
	{ "pointer outside", MESSAGE("\xff\xff"), .start = 0, NAME(""), .state = DNS_NAME_POINTER,
	  .end = 2 },
	{ "two pointers in a circle", MESSAGE("\xc0\2\xc0\0"), .start = 2, NAME(""),
	  .state = DNS_NAME_POINTER, .end = 4 },
	{ "pointer that leads back to its name", MESSAGE("\1a\xc0\4\1b\xc0\0"), .start = 4,
	  NAME("b.a."), .state = DNS_NAME_POINTER, .end = 8 },
};

static void check(const struct row *r, uint32_t held)
{
	char buf[DNS_NAME_TEXT];
	struct out text = out_mem(buf, sizeof(buf));
	struct cursor c = cur_over((const uint8_t *)r->bytes, held, r->n);
	cur_seek(&c, r->start);
	enum dns_name state = dns_name(&c, &text);
	ok(state == r->state, "%s: state", r->what);
	ok(text.len == r->n_text && memcmp(buf, r->text, r->n_text) == 0, "%s: text", r->what);
	if (r->end == UINT32_MAX)
		ok(cur_fault(&c) == CUR_SHORT, "%s: fault", r->what);
	else
		ok(!cur_fault(&c) && cur_pos(&c) == r->end, "%s: place", r->what);
	struct cursor skip = cur_over((const uint8_t *)r->bytes, held, r->n);
	cur_seek(&skip, r->start);
	ok(dns_name(&skip, NULL) == (r->end == UINT32_MAX ? DNS_NAME_CUT : DNS_NAME_OK) &&
		   cur_fault(&skip) == cur_fault(&c) && cur_pos(&skip) == cur_pos(&c),
	   "%s: passed over", r->what);
}

static void snapped(void)
{
	char buf[DNS_NAME_TEXT];
	struct out text = out_mem(buf, sizeof(buf));
	struct cursor c = cur_over((const uint8_t *)"\1a\1b", 3, 5);
	ok(dns_name(&c, &text) == DNS_NAME_CUT && cur_fault(&c) == CUR_SNAPPED && text.len == 2,
	   "bytes not kept are told from bytes not sent");
}

/* Labels of length n, `count` of them, then the root. */
static uint32_t labels(uint8_t *p, uint32_t n, uint32_t count)
{
	uint32_t at = 0;
	for (uint32_t i = 0; i < count; i++) {
		p[at] = (uint8_t)n;
		memset(p + at + 1, 'x', n);
		at += n + 1;
	}
	p[at] = 0;
	return at + 1;
}

static void limits(void)
{
	uint8_t wire[2048];
	char buf[DNS_NAME_TEXT];
	struct out text = out_mem(buf, sizeof(buf));
	uint32_t n = labels(wire, 1, 127);
	struct cursor c = cur_over(wire, n, n);
	ok(dns_name(&c, &text) == DNS_NAME_OK && text.len == DNS_NAME_TEXT && cur_pos(&c) == n,
	   "the longest name");

	n = labels(wire, 63, 5);
	c = cur_over(wire, n, n);
	text = out_mem(buf, sizeof(buf));
	ok(dns_name(&c, &text) == DNS_NAME_LONG && text.len == 192 && !text.overflow &&
		   !cur_fault(&c) && cur_pos(&c) == n,
	   "a name that is too long ends at a label and is passed over");

	n = labels(wire, 1, 300);
	c = cur_over(wire, n, n);
	text = out_mem(buf, sizeof(buf));
	ok(dns_name(&c, &text) == DNS_NAME_LONG && cur_fault(&c) == CUR_BAD && !text.overflow,
	   "a name of too many labels is not followed to its end");
}

/* Each pointer leads to the one before it: more than a name may have. */
static void chain(void)
{
	uint8_t wire[1024] = { 0 };
	char buf[DNS_NAME_TEXT];
	struct out text = out_mem(buf, sizeof(buf));
	for (uint32_t at = 1; at + 2 <= sizeof(wire); at += 2) {
		wire[at] = (uint8_t)(0xc0 | (at == 1 ? 0 : at - 2) >> 8);
		wire[at + 1] = (uint8_t)(at == 1 ? 0 : at - 2);
	}
	struct cursor c = cur_over(wire, sizeof(wire), sizeof(wire));
	cur_seek(&c, 1 + 2 * 126);
	ok(dns_name(&c, &text) == DNS_NAME_OK && text.len == 0, "127 pointers and the root");
	cur_seek(&c, 1 + 2 * 127);
	ok(dns_name(&c, &text) == DNS_NAME_LONG && !cur_fault(&c) && cur_pos(&c) == 257,
	   "128 pointers are too many");
}

int main(void)
{
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		check(&rows[i], rows[i].n);
	snapped();
	limits();
	chain();
	return done_testing();
}
