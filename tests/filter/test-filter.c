/* Filters as programs use them: verdicts over many link types, the kernel's bound, listings. */
#include <errno.h>
#include <linux/filter.h>
#include <time.h>

#include "../unit/tap.h"
#include "filter/compiled.h"
#include "filter/machine.h"
#include "live_packet.h"
#include "packets.h"

static struct filter *compiled(const char *text, enum filter_language language)
{
	struct filter_opts opts = { .language = language, .link = LINK_ETHERNET };
	struct filter_error error;
	struct filter *f = NULL;
	int r = filter_compile(&f, text, &opts, &error);
	if (r < 0)
		printf("# %s\n", error.err.text);
	return f;
}

static const struct filter_socket ethernet_socket = { .link = LINK_ETHERNET };

/* ---- verdicts ---- */

static const char *const texts[] = {
	"",
	"ip",
	"ip6",
	"tcp port 80",
	"port 53 or arp",
	"not port 53",
	"vlan and udp",
	"host 10.1.2.3 and not tcp",
	"ip[ip[0] & 0xf * 4 : 2] = 1024",
	"ether[0] & 1 = 1 or greater 100",
	"rpc 100003 or icmp",
	"udp and length > 60",
};

/* Both ways to a verdict agree, however often the link type changes. */
static void verdicts(const char *text)
{
	struct filter *f = compiled(text, FILTER_SNOOP);
	uint32_t n_matches = 0, n_wrong = 0;
	for (uint32_t round = 0; f && round < 2; round++)
		for (uint32_t i = 0; i < N_ETHERNET_PACKETS; i++)
			for (uint32_t link = 0; link < 12; link++) {
				struct frame p = packet_frame(&ethernet_packets[i],
							      link ? link + 100 : LINK_ETHERNET);
				bool match = filter_match(f, &p);
				n_matches += match;
				n_wrong += match != filter_match_tree(f, &p);
				packet_free(&p);
			}
	ok(f && n_wrong == 0 && n_matches, "\"%s\": %u matches, %u differ", text, n_matches,
	   n_wrong);
	(void)filter_free(f);
}

static void refusals(void)
{
	struct filter_opts opts = { .language = FILTER_SNOOP, .link = LINK_ETHERNET };
	struct filter_error error;
	struct filter *f = NULL;
	int r = filter_compile(&f, "tcp or", &opts, &error);
	ok(r == -EINVAL && !f && strstr(error.err.text, "invalid expression"), "%s",
	   error.err.text);
	ok(filter_compile(&f, "tcp or", &opts, NULL) == -EINVAL, "nobody asks why");
	static const char *const never[] = { "1 = 2", "ip and vlan" };
	for (size_t i = 0; i < ARRAY_LEN(never); i++) {
		opts.language = FILTER_TCPDUMP;
		opts.meaning = FILTER_MEANING_PCAP;
		r = filter_compile(&f, never[i], &opts, &error);
		ok(r == -EINVAL && strcmp(error.err.text, "expression rejects all packets") == 0,
		   "\"%s\": %s", never[i], error.err.text);
	}
	opts.meaning = FILTER_MEANING_OURS;
	r = filter_compile(&f, "ip and vlan", &opts, &error);
	ok(r == 0, "tagged IP packets, in our meaning");
	f = filter_free(f);
	opts.language = FILTER_SNOOP;
	r = filter_compile(&f, "tcp and udp", &opts, &error);
	ok(r == 0, "snoop's language may ask for nothing");
	f = filter_free(f);
	char *text = malloc(MAX_EXPRESSION + 2);
	if (!text)
		abort();
	memset(text, ' ', MAX_EXPRESSION + 1);
	text[MAX_EXPRESSION + 1] = '\0';
	ok(filter_compile(&f, text, &opts, &error) == -E2BIG, "%s", error.err.text);
	free(text);
	ok(filter_free(NULL) == NULL, "nothing to free");
}

/* ---- long lists ---- */

static double now_ms(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* 10,000 addresses that are no neighbours. */
static void long_list(void)
{
	enum { N = 10000, ROOM = 24 * N };
	static struct sock_filter insns[BPF_MAXINSNS];
	char *text = malloc(ROOM);
	size_t n = 0;
	if (!text)
		abort();
	for (uint32_t i = 0; i < N; i++)
		n += (size_t)snprintf(text + n, ROOM - n, "%s172.%u.%u.%u", i ? " or " : "host ",
				      16 + i % 7, i / 128, 2 * (i % 128));
	double start = now_ms();
	struct filter *f = compiled(text, FILTER_SNOOP);
	double took = now_ms() - start;
	free(text);
	ok(f && took < 500, "10,000 addresses are compiled in time");
	printf("# %.1f ms\n", took);
	bool is_exact = true;
	struct err err;
	struct filter_socket socket = { .link = LINK_ETHERNET, .snaplen = 100, .insns = insns };
	int r = f ? filter_kernel(f, &socket, &is_exact, &err) : -1;
	ok(r > 0 && r <= BPF_MAXINSNS && !is_exact, "the kernel has a superset of %d instructions",
	   r);
	socket.max_insns = 1000;
	r = f ? filter_kernel(f, &socket, &is_exact, &err) : -1;
	ok(r > 0 && r <= 1000 && !is_exact, "of %d, if it takes no more than 1000", r);
	socket.link = LINK_FDDI;
	ok(f && filter_kernel(f, &socket, &is_exact, &err) == 0 && !is_exact,
	   "on FDDI every packet passes");
	(void)filter_free(f);
}

static void kernel(void)
{
	static struct sock_filter insns[BPF_MAXINSNS];
	struct filter_socket socket = { .link = LINK_ETHERNET, .insns = insns };
	struct filter *f = compiled("", FILTER_SNOOP);
	bool is_exact = false;
	struct err err;
	ok(f && filter_kernel(f, &socket, &is_exact, &err) == 0 && is_exact,
	   "no expression needs no program");
	(void)filter_free(f);
	f = compiled("ip6 and rpc 100003", FILTER_SNOOP);
	int r = f ? filter_kernel(f, &socket, &is_exact, &err) : -1;
	ok(r > 0 && !is_exact, "the kernel cannot follow RPC: %d instructions", r);
	(void)filter_free(f);
}

/* With ever fewer instructions it is still a superset, at last without a program. */
static void fewer(void)
{
	static struct sock_filter insns[BPF_MAXINSNS];
	struct filter *f = compiled("port 53 or host 10.1.2.3 or 2001:db8::1", FILTER_SNOOP);
	uint32_t max = BPF_MAXINSNS, n_programs = 0, n_lost = 0, n_over = 0;
	for (; f && max; max = filter_fewer_insns(max)) {
		struct filter_socket socket = { .link = LINK_ETHERNET,
						.insns = insns,
						.max_insns = max };
		bool is_exact;
		int r = filter_kernel(f, &socket, &is_exact, NULL);
		n_over += r < 0 || (uint32_t)r > max;
		n_programs += r > 0;
		struct fprog prog = { .insns = insns, .n = (uint32_t)r, .is_kernel = true };
		for (uint32_t i = 0; r > 0 && i < N_ETHERNET_PACKETS; i++) {
			struct frame p = packet_frame(&ethernet_packets[i], LINK_ETHERNET);
			struct live_packet live = live_packet(&p, true);
			struct machine_in in = { .frame = &live.frame, .live = &live.live };
			n_lost += filter_match(f, &p) && !machine_run(&prog, &in);
			packet_free(&live.frame);
			packet_free(&p);
		}
	}
	ok(f && n_programs > 2 && !n_over, "%u programs, each in its bound", n_programs);
	ok(!n_lost, "none of them loses a packet");
	ok(filter_fewer_insns(BPF_MAXINSNS) == BPF_MAXINSNS / 2 && !filter_fewer_insns(20),
	   "half of them, while that makes sense");
	(void)filter_free(f);
}

/* ---- listings ---- */

static void listings(void)
{
	char buf[8192];
	struct filter *f = compiled("rpc 100003 and udp", FILTER_SNOOP);
	struct out o = out_mem(buf, sizeof(buf) - 1);
	filter_list(f, &ethernet_socket, 1, &o);
	buf[o.len] = '\0';
	same(buf,
	     "(000) parse\n"
	     "(001) ld       M[proto]\n"
	     "(002) jeq      #0x11            jt 3\tjf 5\n"
	     "(003) jstate   #0               jt 4\tjf 5\n"
	     "(004) ret      #262144\n"
	     "(005) ret      #0\n",
	     "as tcpdump -d; of user space, where the kernel does not decide alone");
	o.len = 0;
	filter_list_snoop(f, LINK_ETHERNET, false, &o);
	buf[o.len] = '\0';
	same(buf,
	     "User filter:\n"
	     "\t 0: PARSE\n"
	     "\t 1: LOAD_WORD\n"
	     "\t 2:   24 (0x00000018)\n"
	     "\t 3: BREQ\n"
	     "\t 4:   17 (0x00000011)\n"
	     "\t 5:   7 (0x00000007)\n"
	     "\t 6:   12 (0x0000000c)\n"
	     "\t 7: BRSTATE\n"
	     "\t 8:   0 (0x00000000)\n"
	     "\t 9:   11 (0x0000000b)\n"
	     "\t10:   12 (0x0000000c)\n"
	     "\t11: STOP\n"
	     "\t12: REJECT\n"
	     "\n",
	     "as snoop -C");
	(void)filter_free(f);
	f = compiled("", FILTER_SNOOP);
	o.len = 0;
	filter_list(f, &ethernet_socket, 3, &o);
	filter_list(f, &ethernet_socket, 2, &o);
	filter_list_snoop(f, LINK_ETHERNET, true, &o);
	buf[o.len] = '\0';
	same(buf,
	     "1\n6 0 0 262144\n"
	     "{ 0x6, 0, 0, 0x00040000 },\n"
	     "User filter:\n\t 0: STOP\n\n",
	     "no expression");
	struct filter_socket cut = { .link = LINK_ETHERNET, .snaplen = 96 };
	o.len = 0;
	filter_list(f, &cut, 1, &o);
	buf[o.len] = '\0';
	same(buf, "(000) ret      #96\n", "cut packets");
	(void)filter_free(f);
}

int main(void)
{
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		verdicts(texts[i]);
	refusals();
	long_list();
	kernel();
	fewer();
	listings();
	return done_testing();
}
