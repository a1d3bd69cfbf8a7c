/* Forward look-ups: files, names table, neighbours, and DNS from a server of our own. */
#include "net/lookup.h"

#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "../unit/tap.h"
#include "dns_stub.h"

/* ---- a name server: pinky.example has two IPv4 addresses and one of IPv6, brain.example one of
 * IPv4, slow.example is never answered ---- */

enum { MESSAGE_MAX = 512, HEADER = 12, TYPE_A = 1, TYPE_AAAA = 28, NXDOMAIN = 3 };

struct server {
	pthread_t thread;
	int fd;
	char address[32];
	atomic_bool stop;
	atomic_uint n_questions;
};

struct message {
	uint8_t bytes[MESSAGE_MAX];
	size_t n;
};

static void put_record(struct message *m, unsigned type, const uint8_t *data, size_t n)
{
	const uint8_t head[] = { 0xc0, HEADER, 0, (uint8_t)type, 0, 1, 0, 0, 0, 60, 0, (uint8_t)n };
	memcpy(m->bytes + m->n, head, sizeof(head));
	memcpy(m->bytes + m->n + sizeof(head), data, n);
	m->n += sizeof(head) + n;
	m->bytes[7]++;
}

/* The question's name and type. */
static unsigned read_question(const struct message *q, char ret_name[64], size_t *ret_end)
{
	size_t at = HEADER, n = 0;
	while (at < q->n && q->bytes[at] && n + q->bytes[at] + 1 < 64) {
		if (n)
			ret_name[n++] = '.';
		memcpy(ret_name + n, q->bytes + at + 1, q->bytes[at]);
		n += q->bytes[at];
		at += 1u + q->bytes[at];
	}
	ret_name[n] = '\0';
	*ret_end = at + 5;
	return q->bytes[at + 2];
}

static void answer(struct server *s)
{
	static const uint8_t ip4[][4] = { { 192, 0, 2, 1 }, { 192, 0, 2, 2 }, { 192, 0, 2, 9 } };
	static const uint8_t ip6[16] = { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 };
	struct message m = { .n = 0 };
	struct sockaddr_in from;
	socklen_t from_len = sizeof(from);
	ssize_t n = recvfrom(s->fd, m.bytes, 256, 0, (struct sockaddr *)&from, &from_len);
	if (n < HEADER)
		return;
	m.n = (size_t)n;
	s->n_questions++;
	char name[64];
	unsigned type = read_question(&m, name, &m.n);
	bool pinky = strcmp(name, "pinky.example") == 0;
	bool brain = strcmp(name, "brain.example") == 0;
	if (strcmp(name, "slow.example") == 0)
		return;
	m.bytes[2] = 0x81;
	m.bytes[3] = pinky || brain ? 0x80 : 0x80 | NXDOMAIN;
	memset(m.bytes + 6, 0, 6);
	if (pinky && type == TYPE_A) {
		put_record(&m, type, ip4[0], 4);
		put_record(&m, type, ip4[1], 4);
	} else if (pinky && type == TYPE_AAAA) {
		put_record(&m, type, ip6, sizeof(ip6));
	} else if (brain && type == TYPE_A) {
		put_record(&m, type, ip4[2], 4);
	}
	if (sendto(s->fd, m.bytes, m.n, 0, (const struct sockaddr *)&from, from_len) < 0)
		perror("# server");
}

static void *serve(void *arg)
{
	struct server *s = arg;
	while (!s->stop) {
		struct pollfd p = { .fd = s->fd, .events = POLLIN };
		if (poll(&p, 1, 5) > 0)
			answer(s);
	}
	return NULL;
}

static bool server_start(struct server *s)
{
	*s = (struct server){ .stop = false };
	s->fd = dns_stub_mute(s->address);
	return s->fd >= 0 && pthread_create(&s->thread, NULL, serve, s) == 0;
}

static void server_stop(struct server *s)
{
	s->stop = true;
	pthread_join(s->thread, NULL);
	close(s->fd);
}

/* ---- files ---- */

static void put_file(struct etc *etc, enum etc_file file, const char *text)
{
	etc_parse(etc, file, text, strlen(text));
}

static struct etc *files(void)
{
	struct etc *etc = etc_new("/nonexistent");
	put_file(etc, ETC_HOSTS,
		 "10.0.0.1 pinky p\n2001:db8::7 pinky\n10.0.0.2 pinky\n"
		 "10.0.0.3 dinky\n10.0.0.5 gone\n");
	put_file(etc, ETC_SERVICES,
		 "domain 53/tcp\ndomain 53/udp\nhttp 80/tcp www\nsplit 600/udp\nsplit 700/tcp\n"
		 "odd 9/dccp\nodd 10/sctp\nonlydccp 5/dccp\n");
	put_file(etc, ETC_RPC, "nfs 100003 nfsprog\n");
	put_file(etc, ETC_NETWORKS, "campus 10.7\nhouse 192.168.1.0\n");
	put_file(etc, ETC_ETHERS, "8:0:20:1:2:3 dinky\n8:0:20:1:2:4 10.9.9.9\n");
	put_file(etc, ETC_PROTOCOLS, "tunnel 250\n");
	return etc;
}

static void test_files(void)
{
	struct etc *etc = files();
	struct netlookup_opts opts = { .etc = etc, .no_resolver = true };
	struct netlookup *n = netlookup_new(&opts);
	const struct lookup *l = netlookup_of(n);
	struct lookup_addrs addrs;
	ok(l->hosts(l->ctx, "PINKY", &addrs) && addrs.n_ip4 == 2 && addrs.n_ip6 == 1 &&
		   addrs.ip4[1][3] == 2 && addrs.ip6[0][15] == 7,
	   "all addresses of a host");
	ok(!l->hosts(l->ctx, "nobody", &addrs), "a host that is not there");
	uint16_t port;
	uint32_t protos, octets, program;
	ok(l->service(l->ctx, "domain", &port, &protos) && port == 53 &&
		   protos == (LOOKUP_TCP | LOOKUP_UDP),
	   "a service of two protocols");
	ok(l->service(l->ctx, "www", &port, &protos) && port == 80 && protos == LOOKUP_TCP,
	   "an alias of a service");
	ok(l->service(l->ctx, "split", &port, &protos) && port == 600 && protos == LOOKUP_UDP,
	   "the first port of a service counts");
	ok(l->service(l->ctx, "odd", &port, &protos) && port == 10 && protos == LOOKUP_SCTP,
	   "protocols without filters are passed over");
	ok(!l->service(l->ctx, "onlydccp", &port, &protos), "and are not enough");
	ok(!l->service(l->ctx, "nobody", &port, &protos), "a service that is not there");
	uint8_t net[4];
	ok(l->network(l->ctx, "campus", net, &octets) && net[0] == 10 && net[1] == 7 && octets == 2,
	   "a network of two octets");
	ok(l->network(l->ctx, "house", net, &octets) && net[2] == 1 && octets == 3,
	   "a network of three octets");
	ok(!l->network(l->ctx, "nobody", net, &octets), "a network that is not there");
	ok(l->rpc(l->ctx, "nfsprog", &program) && program == 100003, "an RPC program");
	ok(!l->rpc(l->ctx, "nobody", &program), "an RPC program that is not there");
	uint8_t proto;
	ok(l->ip_proto(l->ctx, "OSPF", &proto) && proto == 89, "an IP protocol");
	ok(l->ip_proto(l->ctx, "tunnel", &proto) && proto == 250, "an IP protocol of the file");
	ok(!l->ip_proto(l->ctx, "nobody", &proto), "an IP protocol that is not there");
	netlookup_free(n);
	etc_free(etc);
}

/* ---- the names table of a capture ---- */

static void write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");
	if (!f || fputs(text, f) < 0 || fclose(f) != 0)
		abort();
}

static void test_table(void)
{
	char path[] = "/tmp/sonde-lookup-XXXXXX";
	int fd = mkstemp(path);
	write_file(path, "10.5.5.5 pinky\n");
	struct etc *etc = files();
	struct names_opts names_opts = { .etc = etc, .table_path = path, .numeric = true };
	struct names *names = names_new(&names_opts, NULL);
	struct netlookup_opts opts = { .etc = etc, .names = names, .no_resolver = true };
	struct netlookup *n = netlookup_new(&opts);
	const struct lookup *l = netlookup_of(n);
	struct lookup_addrs addrs;
	ok(l->hosts(l->ctx, "pinky", &addrs) && addrs.n_ip4 == 1 && addrs.ip4[0][1] == 5,
	   "the table of the capture comes first");
	ok(l->hosts(l->ctx, "dinky", &addrs) && addrs.n_ip4 == 1, "then the hosts file");
	netlookup_free(n);
	names_free(names);
	etc_free(etc);
	close(fd);
	unlink(path);
}

/* ---- neighbours ---- */

static void test_ether(void)
{
	static const char neighbours[] =
		"IP address       HW type     Flags       HW address            Mask     Device\n"
		"10.0.0.5         0x1         0x0         00:00:00:00:00:00     *        eth0\n"
		"10.0.0.2         0x20        0x2         02:00:00:00:00:99     *        ib0\n"
		"garbage\n"
		"10.0.0.1         0x1         0x2         02:00:00:00:00:05     *        eth0\n";
	char path[] = "/tmp/sonde-lookup-XXXXXX";
	int fd = mkstemp(path);
	write_file(path, neighbours);
	struct etc *etc = files();
	struct netlookup_opts opts = { .etc = etc, .no_resolver = true, .neighbour_path = path };
	struct netlookup *n = netlookup_new(&opts);
	const struct lookup *l = netlookup_of(n);
	uint8_t mac[6] = { 0 };
	ok(l->ether(l->ctx, "dinky", mac) && mac[5] == 3, "a name of the ethers file");
	ok(l->ether(l->ctx, "10.9.9.9", mac) && mac[5] == 4, "an address there");
	ok(l->ether(l->ctx, "pinky", mac) && mac[5] == 5, "a neighbour by name");
	ok(l->ether(l->ctx, "10.0.0.1", mac) && mac[5] == 5, "a neighbour by address");
	ok(!l->ether(l->ctx, "gone", mac), "a neighbour that did not answer");
	ok(!l->ether(l->ctx, "10.0.0.2", mac), "a neighbour that is no Ethernet");
	ok(!l->ether(l->ctx, "2001:db8::7", mac), "an IPv6 address");
	ok(!l->ether(l->ctx, "nobody", mac), "a host that is not there");
	netlookup_free(n);
	opts.neighbour_path = "/nonexistent";
	n = netlookup_new(&opts);
	l = netlookup_of(n);
	ok(!l->ether(l->ctx, "pinky", mac), "no neighbour table");
	netlookup_free(n);
	etc_free(etc);
	close(fd);
	unlink(path);
}

/* ---- DNS ---- */

static int64_t now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void test_dns(void)
{
	struct server s;
	if (!ok(server_start(&s), "a name server"))
		return;
	struct etc *etc = files();
	struct netlookup_opts opts = { .etc = etc, .servers = s.address, .wait_ms = 300 };
	struct netlookup *n = netlookup_new(&opts);
	const struct lookup *l = netlookup_of(n);
	struct lookup_addrs addrs;
	ok(l->hosts(l->ctx, "pinky", &addrs) && s.n_questions == 0, "files need no server");
	ok(l->hosts(l->ctx, "pinky.example", &addrs) && addrs.n_ip4 == 2 && addrs.n_ip6 == 1 &&
		   addrs.ip4[0][0] == 192 && addrs.ip6[0][0] == 0x20,
	   "all addresses of both families");
	ok(l->hosts(l->ctx, "brain.example", &addrs) && addrs.n_ip4 == 1 && addrs.n_ip6 == 0,
	   "addresses of one family");
	ok(!l->hosts(l->ctx, "nobody.example", &addrs), "a name that does not exist");
	uint32_t asked = s.n_questions;
	ok(!l->hosts(l->ctx, "no name\n", &addrs) && !l->hosts(l->ctx, "1.2.3", &addrs) &&
		   s.n_questions == asked,
	   "what cannot be a name is not asked for");
	int64_t start = now_ms();
	ok(!l->hosts(l->ctx, "slow.example", &addrs), "no answer");
	int64_t took = now_ms() - start;
	ok(took >= 250 && took < 2000, "is waited for as long as was said (%d ms)", (int)took);
	start = now_ms();
	ok(!l->hosts(l->ctx, "brain.example", &addrs) && now_ms() - start < 250,
	   "and nobody is asked any more");
	netlookup_free(n);
	opts.servers = "no server";
	n = netlookup_new(&opts);
	l = netlookup_of(n);
	ok(!l->hosts(l->ctx, "brain.example", &addrs), "servers that are none");
	netlookup_free(n);
	etc_free(etc);
	server_stop(&s);
}

int main(void)
{
	test_files();
	test_table();
	test_ether();
	test_dns();
	return done_testing();
}
