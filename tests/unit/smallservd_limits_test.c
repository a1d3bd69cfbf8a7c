/* The table of sources, its bound and who goes; buckets of tokens; SipHash. */
#include "prog/smallservd/limits.h"

#include <string.h>

#include "tap.h"

enum { COLLIDING = LIMITS_WAYS + 1 };

static struct host_addr address(uint32_t number)
{
	struct host_addr h = { .kind = ADDR_IP4 };
	h.addr[0] = (uint8_t)(number >> 24);
	h.addr[1] = (uint8_t)(number >> 16);
	h.addr[2] = (uint8_t)(number >> 8);
	h.addr[3] = (uint8_t)number;
	return h;
}

static void empty(struct limits *l)
{
	memset(l->source, 0, (size_t)LIMITS_SETS * LIMITS_WAYS * sizeof(*l->source));
	l->n_evicted = l->n_full = 0;
}

/* Addresses of one set, as the key has it. */
static void collide(struct limits *l, struct host_addr ret[static COLLIDING])
{
	struct host_addr first = address(1);
	uint32_t set = limits_find(l, &first, 0) / LIMITS_WAYS;
	int n = 0;
	for (uint32_t i = 1; n < COLLIDING; i++) {
		struct host_addr h = address(i);
		if (limits_find(l, &h, 0) / LIMITS_WAYS == set)
			ret[n++] = h;
	}
	empty(l);
}

static void eviction(struct limits *l)
{
	struct host_addr a[COLLIDING];
	uint32_t at[COLLIDING];
	collide(l, a);
	for (uint32_t i = 0; i < LIMITS_WAYS; i++)
		at[i] = limits_find(l, &a[i], i + 1);
	ok(l->n_evicted == 0, "a set has room for %d", LIMITS_WAYS);
	l->source[at[0]].udp.tokens = 7;
	ok(limits_find(l, &a[0], 100) == at[0] && l->source[at[0]].udp.tokens == 7, "found again");
	ok(limits_find(l, &a[LIMITS_WAYS], 101) == at[1], "who was seen longest ago goes");
	ok(l->n_evicted == 1, "and is counted");
	l->source[at[2]].connections = 1;
	ok(limits_find(l, &a[1], 102) == at[3], "not who has a connection");
	for (uint32_t i = 0; i < LIMITS_WAYS; i++)
		l->source[at[i]].connections = 1;
	ok(limits_find(l, &a[2], 103) == at[2], "who is there is found in a full set");
	ok(limits_find(l, &a[3], 104) == LIMITS_NONE, "nobody goes where all have connections");
	ok(l->n_full == 1 && l->n_evicted == 2, "and that is counted");
	l->source[at[5]].connections = 0;
	ok(limits_find(l, &a[3], 105) == at[5] && !l->source[at[5]].udp.at_ms,
	   "until one has none");
	empty(l);
	for (uint32_t i = 0; i < LIMITS_WAYS; i++)
		at[i] = limits_find(l, &a[i], UINT32_MAX - 3 + i);
	ok(limits_find(l, &a[LIMITS_WAYS], (uint64_t)UINT32_MAX + 9) == at[0],
	   "the same where the clock's lower half wraps");
}

static void bound(struct limits *l)
{
	enum { MANY = 100000 };
	uint32_t places = LIMITS_SETS * LIMITS_WAYS, used = 0;
	bool inside = true;
	empty(l);
	for (uint32_t i = 0; i < MANY; i++) {
		struct host_addr h = address(i * 2654435761U);
		inside &= limits_find(l, &h, i) < places;
	}
	for (uint32_t i = 0; i < places; i++)
		used += l->source[i].kind != ADDR_NONE;
	ok(inside && used <= places, "%d sources, %u places", MANY, places);
	ok(l->n_evicted == MANY - used, "each that went was counted");
	ok(used > places * 9 / 10, "the hash spreads them");
}

static void networks(struct limits *l)
{
	struct host_addr six = { .kind = ADDR_IP6, .addr = { 0x20, 1, 0xd, 0xb8, [15] = 1 } };
	struct host_addr four = address(0x20010db8);
	empty(l);
	uint32_t at = limits_find(l, &six, 1);
	six.addr[15] = 99;
	six.addr[8] = 1;
	ok(limits_find(l, &six, 1) == at, "an IPv6 /64 is one source");
	six.addr[7] = 1;
	ok(limits_find(l, &six, 1) != at, "another /64 is another");
	ok(limits_find(l, &four, 1) != at, "IPv4 is never taken for IPv6");
}

static uint32_t take(struct bucket *b, uint64_t per_s, uint64_t now_ms, uint32_t tries)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < tries; i++)
		n += bucket_take(b, per_s, now_ms);
	return n;
}

static void buckets(void)
{
	struct bucket b = { 0 };
	ok(take(&b, 10, 1000, 100) == 20, "a new one is full: twice the rate");
	ok(take(&b, 10, 1099, 9) == 0, "and then empty");
	ok(take(&b, 10, 1201, 9) == 2, "ten in a second are one in 100 ms");
	ok(take(&b, 10, 3600000, 100) == 20, "more than twice is not saved up");
	ok(take(&b, 1000000, 3600100, 10) == 10, "a large rate");
	struct bucket wrap = { 0 };
	ok(take(&wrap, 1, UINT32_MAX - 500, 9) == 2 &&
		   take(&wrap, 1, (uint64_t)UINT32_MAX + 600, 9) == 1,
	   "the clock's lower half wraps");
	struct bucket slow = { 0 };
	(void)take(&slow, 1, 1, 9);
	uint32_t n = 0;
	for (uint64_t ms = 3; ms < 10001; ms += 2)
		n += bucket_take(&slow, 1, ms);
	ok(n == 10 || n == 9, "asking often loses nothing: %u in ten seconds", n);
}

/* The first of the vectors in its authors' paper, appendix A. */
static void hash(void)
{
	struct siphash_key key = { { 0x0706050403020100, 0x0f0e0d0c0b0a0908 } };
	uint8_t text[15];
	for (uint8_t i = 0; i < sizeof(text); i++)
		text[i] = i;
	ok(siphash(&key, text, sizeof(text)) == 0xa129ca6149be45e5, "SipHash-2-4");
}

int main(void)
{
	struct limits limits;
	if (!ok(limits_init(&limits) == 0, "a table"))
		return done_testing();
	eviction(&limits);
	bound(&limits);
	networks(&limits);
	limits_done(&limits);
	buckets();
	hash();
	return done_testing();
}
