/* What is said of a class of packets is what the program says of each packet of it. */
#include <stdlib.h>
#include <string.h>

#include "../unit/tap.h"
#include "filter/compiled.h"
#include "random.h"

enum { N_TREES = 2000, N_PACKETS = 40, ROOM = 128 };

/* ---- which class ---- */

struct sample {
	uint8_t bytes[ROOM];
	struct frame frame;
};

/* A frame of random bytes with that type. */
static void sample_init(struct sample *s, struct dice *d, uint16_t type)
{
	for (uint32_t i = 0; i < ROOM; i++)
		s->bytes[i] = (uint8_t)dice_roll(d, 256);
	s->bytes[12] = (uint8_t)(type >> 8);
	s->bytes[13] = (uint8_t)type;
	s->frame = (struct frame){ .data = s->bytes,
				   .cap = 54 + dice_roll(d, ROOM - 54),
				   .len = ROOM + dice_roll(d, 1400),
				   .link = LINK_ETHERNET,
				   .dir = (uint8_t)dice_roll(d, 3) };
}

static void classes(void)
{
	struct dice d = { 1 };
	struct sample s;
	sample_init(&s, &d, 0x0800);
	s.bytes[20] = 0x40; /* don't fragment */
	s.bytes[21] = 0;
	s.bytes[23] = 17;
	ok(class_of(&s.frame) == 17, "UDP over IPv4");
	s.bytes[20] = 0x20;
	ok(class_of(&s.frame) == 17, "a first fragment");
	s.bytes[21] = 1;
	ok(class_of(&s.frame) == CLASS_NONE, "a later fragment has none");
	s.bytes[21] = 0;
	s.frame.cap = 53;
	ok(class_of(&s.frame) == CLASS_NONE, "nor has what is cut within an IPv6 header");
	s.frame.cap = 54;
	s.frame.link = LINK_RAW;
	ok(class_of(&s.frame) == CLASS_NONE, "nor another link type");
	sample_init(&s, &d, 0x86dd);
	s.bytes[20] = 6;
	ok(class_of(&s.frame) == CLASS_IP6 + 6, "TCP over IPv6");
	sample_init(&s, &d, 0x8100);
	ok(class_of(&s.frame) == CLASS_NONE, "nor a tagged frame");
}

/* ---- what is said of it ---- */

static void judged(const char *text, uint32_t class, enum machine_verdict want)
{
	static const char *const words[] = { "rejected", "accepted", "not judged" };
	struct filter_opts opts = { .language = FILTER_SNOOP, .link = LINK_ETHERNET };
	struct filter *f = NULL;
	int r = filter_compile(&f, text, &opts, NULL);
	ok(r == 0 && class_judge(f->last->prog, class) == want, "\"%s\": class %u is %s", text,
	   (unsigned)class, words[want]);
	(void)filter_free(f);
}

static void verdicts(void)
{
	judged("udp port 53", 6, MACHINE_REJECTS);
	judged("udp port 53", 17, MACHINE_DEPENDS);
	judged("udp port 53", CLASS_IP6 + 6, MACHINE_REJECTS);
	judged("udp port 53", CLASS_IP6 + 17, MACHINE_DEPENDS);
	judged("udp port 53", CLASS_IP6 + 0, MACHINE_DEPENDS); /* hop-by-hop: may be UDP */
	judged("ip", 6, MACHINE_ACCEPTS);
	judged("ip", CLASS_IP6 + 6, MACHINE_REJECTS);
	judged("vlan", 6, MACHINE_REJECTS);
	judged("tcp or icmp", 1, MACHINE_ACCEPTS);
	judged("greater 100", 6, MACHINE_DEPENDS);
	judged("not host 10.1.2.3", 6, MACHINE_DEPENDS);
}

/* Two packets of each of some classes, one by one, against a program that is run each time. */
static uint32_t n_wrong(struct filter *f, struct dice *d, uint32_t *n_judged)
{
	static const uint8_t protocols[] = { 0, 1, 2, 6, 17, 41, 43, 44, 51, 58, 60, 89, 132, 255 };
	uint32_t n = 0;
	for (uint32_t i = 0; i < N_PACKETS; i++) {
		struct sample s;
		bool is_ip6 = dice_roll(d, 2);
		sample_init(&s, d, is_ip6 ? 0x86dd : 0x0800);
		s.bytes[is_ip6 ? 20 : 23] = protocols[dice_roll(d, sizeof(protocols))];
		if (!is_ip6 && dice_roll(d, 4))
			s.bytes[20] = s.bytes[21] = 0;
		struct machine_in in = { .frame = &s.frame };
		bool want = machine_run(f->last->prog, &in) != 0;
		uint32_t class = class_of(&s.frame);
		n += filter_match(f, &s.frame) != want;
		*n_judged +=
			class != CLASS_NONE && class_judge(f->last->prog, class) != MACHINE_DEPENDS;
	}
	return n;
}

static void random_trees(void)
{
	struct dice d = { 20 };
	struct filter_opts opts = { .language = FILTER_TCPDUMP, .link = LINK_ETHERNET };
	uint32_t wrong = 0, n_judged = 0, n_trees = 0;
	for (uint32_t i = 0; i < N_TREES; i++) {
		struct pool *pool = pool_new();
		struct fnode *tree = pool ? random_tree(pool, &d, dice_roll(&d, 4)) : NULL;
		struct filter *f = NULL;
		struct err err;
		if (filter_from_tree(&f, pool, tree, &opts, &err) < 0)
			continue;
		n_trees++;
		if (f->last->prog && !f->last->prog->n_states)
			wrong += n_wrong(f, &d, &n_judged);
		(void)filter_free(f);
	}
	ok(n_trees > N_TREES / 2 && n_judged > 1000 && !wrong,
	   "%u random filters, %u packets judged by their class: %u wrong", n_trees, n_judged,
	   wrong);
}

int main(void)
{
	classes();
	verdicts();
	random_trees();
	return done_testing();
}
