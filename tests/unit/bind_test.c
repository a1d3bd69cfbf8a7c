/* Names of styles become fields, and values are found by object. */
#include "render/bind.h"

#include "dissect/decoder.h"
#include "dissect/dissect.h"
#include "tap.h"

#define FIELDS(X)                                                                                  \
	X(ip, src)                                                                                 \
	X(ip, options)                                                                             \
	X(tcp, src_port)                                                                           \
	X(tcp, ack)                                                                                \
	X(tcp, options)                                                                            \
	X(tcp, options_length)                                                                     \
	X(tcp, kind)                                                                               \
	X(tcp, mss)                                                                                \
	X(tcp, left)                                                                               \
	X(tcp, data_length)                                                                        \
	X(nfs, attributes)

enum { FIELDS(BIND_ID) N_FIELDS };

static const struct bind_name names[] = { FIELDS(BIND_NAME) };

/* A SYN with mss, nop and two SACK blocks, over raw IPv4. */
static const uint8_t syn[] = {
	0x45, 0,    0,	  64,	0, 1, 0, 0,   64, 6, 0, 0,   10,   1, 2, 3, 10, 1, 2, 4, /* IP */
	0x03, 0xff, 0x02, 0x01, 0, 0, 0, 100, 0,  0, 0, 200, 0xb0, 2, 2, 0, 0,	0, 0, 0, /* TCP */
	2,    4,    5,	  0xb4, 1, 1, 5, 18,  0,  0, 0, 1,   0,	   0, 0, 2, 0,	0, 0, 3, 0, 0, 0, 4,
};

static void check_values(const struct packet *p, const struct bound *b)
{
	struct scope ip = scope_of(p, &p->layers[0]);
	struct scope tcp = scope_of(p, &p->layers[1]);
	ok(scope_span(&ip, &b[B_ip_src]).n == 4 && scope_span(&ip, &b[B_ip_src]).p[3] == 3,
	   "an address of a header");
	ok(scope_u(&tcp, &b[B_tcp_src_port]) == 1023 && scope_u(&tcp, &b[B_tcp_ack]) == 200,
	   "numbers of a header");
	ok(scope_u(&tcp, &b[B_tcp_options_length]) == 24, "a number behind it");
	ok(!scope_has(&tcp, &b[B_tcp_kind]), "a key inside a group is not the layer's");
	ok(!scope_has(&ip, &b[B_tcp_ack]) && !scope_has(&ip, &b[B_ip_options]),
	   "what is not there");
	ok(scope_u(&ip, &b[B_tcp_ack]) == 0 && scope_span(&ip, &b[B_tcp_ack]).n == 0,
	   "what is not there has a harmless value");

	static const uint64_t kinds[] = { 2, 1, 1, 5 };
	struct scope option = { 0 };
	uint32_t n = 0, right = 0;
	uint64_t mss = 0, lefts = 0;
	while (scope_each(&tcp, &b[B_tcp_options], &option)) {
		right += n < ARRAY_LEN(kinds) && scope_u(&option, &b[B_tcp_kind]) == kinds[n];
		n++;
		mss += scope_u(&option, &b[B_tcp_mss]);
		struct value v = scope_find(&option, &b[B_tcp_left]);
		for (bool more = v.r; more; more = scope_next(&option, &b[B_tcp_left], &v))
			lefts = lefts * 10 + value_u(v);
	}
	ok(n == 4 && right == 4, "the elements of a group, in order");
	ok(mss == 1460, "a value of one element");
	ok(lefts == 13, "a value that repeats");
}

static void check_names(void)
{
	static const struct bind_name wrong[] = { { "tcp", "seq" }, { "tcp", "sequence" } };
	static const struct bind_name nobody[] = { { "tpc", "seq" } };
	struct bound b[2];
	ok(bind_fields(wrong, 2, b) == &wrong[1], "a field that no decoder has is told");
	ok(bind_fields(nobody, 1, b) == &nobody[0], "a decoder that does not exist is told");

	static const char *const layers[] = { "tcp", "ip" };
	static const char *const bad[] = { "ip", "internet" };
	struct bind_layers rows;
	const char *what = bind_layers(bad, 2, &rows);
	same(what, "internet", "a layer that does not exist is told");
	ok(!bind_layers(layers, 2, &rows), "layers are found");
	uint32_t found = 0;
	for (uint32_t i = 0; i < dis_n_decoders; i++)
		found += bind_row(&rows, dis_decoders[i]) < 2;
	ok(found == 2, "and nothing else has a row");
}

int main(void)
{
	struct bound b[N_FIELDS];
	const struct bind_name *wrong = bind_fields(names, N_FIELDS, b);
	ok(!wrong, "all names are fields: %s", wrong ? wrong->field : "");
	ok(b[B_nfs_attributes].n == 3, "a name may stand for several fields");
	struct dis_opts opts = { 0 };
	struct dis *d = dis_new(&opts);
	if (!d)
		return 1;
	struct frame f = { .data = syn, .cap = sizeof(syn), .len = sizeof(syn), .link = LINK_RAW };
	const struct packet *p = dis_frame(d, &f, WANT_ALL);
	ok(p->n_layers >= 2 && bind_inner(p, &p->layers[0]) == &p->layers[1] &&
		   !bind_inner(p, &p->layers[p->n_layers - 1]),
	   "what a header carries");
	check_values(p, b);
	check_names();
	dis_free(d);
	return done_testing();
}
