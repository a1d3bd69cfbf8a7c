/*
 * Kernel programs attached to a real socket: over loopback in a network namespace of the test's
 * own, the kernel lets those packets pass that the tree evaluator accepts. On the way out a VLAN
 * tag lies in the frame; on the way in the kernel has taken it out.
 */
#include <errno.h>
#include <net/if.h>
#include <netpacket/packet.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../unit/tap.h"
#include "filter/eval.h"
#include "filter/gen.h"
#include "filter/optimise.h"
#include "filter/superset.h"
#include "prims.h"
#include "random_tree.h"

enum { N_TREES = 400, MAX_RANGES = 256, LARGEST = 2048, ALL_PACKETS = 0x0300 };

struct wire {
	int out, in; /* sockets */
	struct frame frames[N_ETHERNET_PACKETS];
};

static void skip(const char *why)
{
	printf("1..0 # SKIP %s: %s\n", why, strerror(errno));
}

static bool bring_up(const char *name)
{
	struct ifreq request = { .ifr_flags = IFF_UP };
	(void)snprintf(request.ifr_name, sizeof(request.ifr_name), "%s", name);
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return false;
	int r = ioctl(fd, SIOCSIFFLAGS, &request);
	(void)close(fd);
	return r == 0;
}

static int packet_socket(int ifindex)
{
	struct sockaddr_ll address = { .sll_family = AF_PACKET,
				       .sll_protocol = ALL_PACKETS,
				       .sll_ifindex = ifindex };
	int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, ALL_PACKETS);
	if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0) {
		(void)close(fd);
		return -1;
	}
	return fd;
}

/* A namespace with loopback up. */
static bool wire_open(struct wire *w)
{
	if (unshare(CLONE_NEWNET) < 0 || !bring_up("lo"))
		return false;
	int ifindex = (int)if_nametoindex("lo");
	w->out = packet_socket(ifindex);
	w->in = packet_socket(ifindex);
	if (w->out < 0 || w->in < 0)
		return false;
	struct sock_filter none = { .code = BPF_RET | BPF_K };
	struct sock_fprog prog = { .len = 1, .filter = &none };
	packets_load(w->frames, ethernet_packets, N_ETHERNET_PACKETS, LINK_ETHERNET);
	return setsockopt(w->out, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof(prog)) == 0;
}

/* Sends a packet; says whether its copy on the way out, and on the way in, passed the filter. */
static bool send_packet(const struct wire *w, const struct frame *f, bool ret_passed[2])
{
	uint8_t data[LARGEST];
	struct sockaddr_ll from;
	socklen_t n_from = sizeof(from);
	ret_passed[0] = ret_passed[1] = false;
	if (send(w->out, f->data, f->cap, 0) != (ssize_t)f->cap)
		return false;
	for (;;) {
		ssize_t n = recvfrom(w->in, data, sizeof(data), MSG_DONTWAIT,
				     (struct sockaddr *)&from, &n_from);
		if (n < 0)
			return errno == EAGAIN;
		ret_passed[from.sll_pkttype == PACKET_OUTGOING ? 0 : 1] = true;
	}
}

static bool verdict(const struct fnode *tree, const struct frame *f, enum filter_meaning meaning)
{
	struct flayout layout;
	layout_of(&layout, f);
	struct eval in = { .frame = f, .layout = &layout, .meaning = meaning };
	return eval_tree(tree, &in);
}

/* How many packets passed that should not, or the other way round; -1: not attached. */
static int compare(const struct wire *w, const struct fnode *tree, const struct fprog *prog,
		   enum filter_meaning meaning, bool is_exact)
{
	struct sock_fprog program = { .len = (unsigned short)prog->n, .filter = prog->insns };
	int wrong = 0;
	if (setsockopt(w->in, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) < 0) {
		printf("# %u instructions: %s\n", prog->n, strerror(errno));
		return -1;
	}
	for (uint32_t i = 0; i < N_ETHERNET_PACKETS; i++) {
		struct frame f = w->frames[i];
		bool passed[2];
		if (!send_packet(w, &f, passed))
			return -1;
		for (int in = 0; in < 2; in++) {
			f.dir = in ? DIR_IN : DIR_OUT;
			bool want = verdict(tree, &f, meaning);
			wrong += is_exact ? want != passed[in] : want && !passed[in];
		}
	}
	return wrong;
}

/* A tree through superset and generator; *ret_exact as superset_tree says. -2: not for the
 * kernel. */
static int check_tree(const struct wire *w, struct pool *pool, const struct fnode *tree,
		      enum filter_meaning meaning, bool *ret_exact)
{
	struct superset_opts superset = { .link = LINK_ETHERNET, .max_ranges = MAX_RANGES };
	const struct fnode *share = superset_tree(pool, tree, &superset, ret_exact);
	struct gen_opts opts = { .meaning = *ret_exact ? meaning : FILTER_MEANING_OURS,
				 .is_kernel = true,
				 .accept = 65535,
				 .link = LINK_ETHERNET,
				 .max_tags = LAYOUT_MAX_TAGS,
				 .max_extensions = LAYOUT_MAX_EXTENSIONS };
	struct fprog *prog = NULL;
	if (!share || gen_program(&prog, optimise_tree(pool, share, opts.meaning), &opts) < 0)
		return -2;
	int wrong = compare(w, tree, prog, meaning, *ret_exact);
	(void)prog_free(prog);
	return wrong;
}

static void primitives(const struct wire *w, enum filter_meaning meaning)
{
	const struct prim_suite *suite = &prim_suites[0];
	for (uint32_t i = 0; i < suite->n_rows; i++) {
		struct pool *pool = pool_new();
		struct lower_opts opts = { .link = LINK_ETHERNET,
					   .language = FILTER_TCPDUMP,
					   .meaning = meaning,
					   .netmask = TEST_NETMASK };
		struct filter_error error;
		struct fnode *tree = NULL;
		bool is_exact = false;
		if (lower_tree(&tree, pool, fn_prim(pool, &suite->rows[i].prim, 1), &opts,
			       &error) == 0) {
			int wrong = check_tree(w, pool, tree, meaning, &is_exact);
			ok(wrong == 0, "%s, %s: %d wrong%s", meaning ? "pcap" : "ours",
			   suite->rows[i].text, wrong, is_exact ? "" : ", superset");
		}
		(void)pool_free(pool);
	}
}

static void random_trees(const struct wire *w)
{
	struct random r = { .state = 521288629 };
	int n_wrong = 0, n_exact = 0, n = 0;
	for (uint32_t i = 0; i < N_TREES; i++) {
		struct pool *pool = pool_new();
		enum filter_meaning meaning = i & 1 ? FILTER_MEANING_PCAP : FILTER_MEANING_OURS;
		bool is_exact = false;
		int wrong = check_tree(w, pool, random_tree(&r, pool, 1 + random_below(&r, 3)),
				       meaning, &is_exact);
		n += wrong != -2;
		n_exact += is_exact;
		n_wrong += wrong == -1 ? 1 : wrong > 0 ? wrong : 0;
		(void)pool_free(pool);
	}
	ok(n_wrong == 0 && n, "%d random trees, %d of them exact: %d wrong", n, n_exact, n_wrong);
}

int main(void)
{
	struct wire w = { .out = -1, .in = -1 };
	if (!wire_open(&w)) {
		skip("no network namespace");
		return 0;
	}
	primitives(&w, FILTER_MEANING_OURS);
	primitives(&w, FILTER_MEANING_PCAP);
	random_trees(&w);
	packets_free(w.frames, N_ETHERNET_PACKETS);
	(void)close(w.in);
	(void)close(w.out);
	return done_testing();
}
