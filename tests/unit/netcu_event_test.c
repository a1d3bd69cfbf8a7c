/* Tracepoints of TCP, as different kernels lay them out: what their records become. */
#include "tap.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include "base/bytes.h"
#include "prog/netcu/debug_event.h"

#define COMMON                                                                                     \
	"format:\n"                                                                                \
	"\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n"                     \
	"\tfield:unsigned char common_flags;\toffset:2;\tsize:1;\tsigned:0;\n"                     \
	"\tfield:unsigned char common_preempt_count;\toffset:3;\tsize:1;\tsigned:0;\n"             \
	"\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;\n\n"

/* A socket's state, as Linux 6 has it. */
static const char state_format[] = "name: inet_sock_set_state\nID: 2287\n" COMMON
				   "\tfield:const void * skaddr;\toffset:8;\tsize:8;\tsigned:0;\n"
				   "\tfield:int oldstate;\toffset:16;\tsize:4;\tsigned:1;\n"
				   "\tfield:int newstate;\toffset:20;\tsize:4;\tsigned:1;\n"
				   "\tfield:__u16 sport;\toffset:24;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u16 dport;\toffset:26;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u16 family;\toffset:28;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u16 protocol;\toffset:30;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u8 saddr[4];\toffset:32;\tsize:4;\tsigned:0;\n"
				   "\tfield:__u8 daddr[4];\toffset:36;\tsize:4;\tsigned:0;\n"
				   "\tfield:__u8 saddr_v6[16];\toffset:40;\tsize:16;\tsigned:0;\n"
				   "\tfield:__u8 daddr_v6[16];\toffset:56;\tsize:16;\tsigned:0;\n"
				   "\nprint fmt: \"oldstate=%s\", REC->oldstate\n";

/* The same values in another order and other widths: nothing is where it was. */
static const char moved_format[] = "name: inet_sock_set_state\nID: 77\n" COMMON
				   "\tfield:__u8 daddr_v6[16];\toffset:8;\tsize:16;\tsigned:0;\n"
				   "\tfield:__u8 daddr[4];\toffset:24;\tsize:4;\tsigned:0;\n"
				   "\tfield:__u8 saddr_v6[16];\toffset:28;\tsize:16;\tsigned:0;\n"
				   "\tfield:__u8 saddr[4];\toffset:44;\tsize:4;\tsigned:0;\n"
				   "\tfield:__u8 protocol;\toffset:48;\tsize:1;\tsigned:0;\n"
				   "\tfield:__u8 newstate;\toffset:49;\tsize:1;\tsigned:0;\n"
				   "\tfield:__u8 oldstate;\toffset:50;\tsize:1;\tsigned:0;\n"
				   "\tfield:__u16 family;\toffset:52;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u16 dport;\toffset:54;\tsize:2;\tsigned:0;\n"
				   "\tfield:__u16 sport;\toffset:56;\tsize:2;\tsigned:0;\n";

/* An older kernel's, without the family. */
static const char old_format[] = "name: tcp_retransmit_skb\nID: 5\n" COMMON
				 "\tfield:int state;\toffset:24;\tsize:4;\tsigned:1;\n"
				 "\tfield:__u16 sport;\toffset:28;\tsize:2;\tsigned:0;\n"
				 "\tfield:__u16 dport;\toffset:30;\tsize:2;\tsigned:0;\n"
				 "\tfield:__u8 saddr[4];\toffset:32;\tsize:4;\tsigned:0;\n"
				 "\tfield:__u8 daddr[4];\toffset:36;\tsize:4;\tsigned:0;\n"
				 "\tfield:__u8 saddr_v6[16];\toffset:40;\tsize:16;\tsigned:0;\n"
				 "\tfield:__u8 daddr_v6[16];\toffset:56;\tsize:16;\tsigned:0;\n";

/* Socket addresses, and the names of reasons. */
static const char reset_format[] =
	"name: tcp_send_reset\nID: 2280\n" COMMON
	"\tfield:int state;\toffset:24;\tsize:4;\tsigned:1;\n"
	"\tfield:enum sk_rst_reason reason;\toffset:28;\tsize:4;\tsigned:0;\n"
	"\tfield:__u8 saddr[28];\toffset:32;\tsize:28;\tsigned:0;\n"
	"\tfield:__u8 daddr[28];\toffset:60;\tsize:28;\tsigned:0;\n\n"
	"print fmt: \"reason=%s\", __print_symbolic(REC->state, { 1, \"NO\" }), "
	"__print_symbolic(REC->reason, { 0, \"NOT_SPECIFIED\" }, { 1, \"NO_SOCKET\" },"
	"{2,\"FLAGS\"})\n";

struct parsed {
	struct tracepoint t;
	struct debug_point p;
	bool bound;
};

static void parse(struct parsed *r, enum debug_event_kind kind, const char *format)
{
	*r = (struct parsed){ .bound = false };
	if (tracepoint_parse(&r->t, format, strlen(format), NULL) == 0)
		r->bound = debug_point_bind(&r->p, kind, &r->t, format);
}

/* A value into the place that the format gives it. */
static void put(const struct parsed *r, uint8_t *record, const char *name, uint64_t value)
{
	const struct tracepoint_field *f = tracepoint_field(&r->t, name);
	uint16_t v16 = (uint16_t)value;
	uint32_t v32 = (uint32_t)value;
	if (f && f->size == 1)
		record[f->off] = (uint8_t)value;
	else if (f && f->size == 2)
		memcpy(record + f->off, &v16, 2);
	else if (f)
		memcpy(record + f->off, &v32, 4);
}

static void put_bytes(const struct parsed *r, uint8_t *record, const char *name, const void *bytes,
		      size_t n)
{
	const struct tracepoint_field *f = tracepoint_field(&r->t, name);
	if (f && n <= f->size)
		memcpy(record + f->off, bytes, n);
}

static const uint8_t here4[4] = { 10, 0, 0, 1 }, there4[4] = { 10, 0, 0, 2 };
static const uint8_t here6[16] = { 0xfe, 0x80, [15] = 1 }, there6[16] = { 0xfe, 0x80, [15] = 2 };
static const uint8_t mapped[16] = { [10] = 0xff, 0xff, 10, 0, 0, 2 };

static void put_state(const struct parsed *r, uint8_t *record)
{
	put(r, record, "family", AF_INET);
	put(r, record, "protocol", IPPROTO_TCP);
	put(r, record, "oldstate", SOCK_SYN_RECEIVED);
	put(r, record, "newstate", SOCK_ESTABLISHED);
	put(r, record, "sport", 23);
	put(r, record, "dport", 21895);
	put_bytes(r, record, "saddr", here4, 4);
	put_bytes(r, record, "daddr", there4, 4);
}

static bool is_end(const struct sock_end *e, uint8_t family, const uint8_t *addr, uint16_t port)
{
	return e->family == family && e->port == port &&
	       memcmp(e->addr, addr, family == AF_INET ? 4 : 16) == 0;
}

static void test_state(const char *format, const char *name)
{
	struct parsed r;
	struct debug_event e;
	uint8_t record[72] = { 0 };
	parse(&r, EVENT_STATE, format);
	ok(r.bound, "%s: bound", name);
	put_state(&r, record);
	bool read = debug_point_read(&r.p, record, sizeof(record), &e);
	ok(read && is_end(&e.local, AF_INET, here4, 23) &&
		   is_end(&e.remote, AF_INET, there4, 21895),
	   "%s: ends", name);
	same(debug_state_word(e.old_state), "SYN_RECV", "old state");
	same(debug_state_word(e.state), "ESTABLISHED", "new state");
	ok(!debug_point_read(&r.p, record, 20, &e), "%s: a record that is cut", name);
	put(&r, record, "protocol", IPPROTO_SCTP);
	ok(!debug_point_read(&r.p, record, sizeof(record), &e), "%s: another protocol", name);
	put(&r, record, "protocol", IPPROTO_TCP);
	put(&r, record, "family", AF_INET6);
	put_bytes(&r, record, "saddr_v6", here6, 16);
	put_bytes(&r, record, "daddr_v6", there6, 16);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.local, AF_INET6, here6, 23) &&
		   is_end(&e.remote, AF_INET6, there6, 21895),
	   "%s: IPv6", name);
	put_bytes(&r, record, "daddr_v6", mapped, 16);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.remote, AF_INET, there4, 21895),
	   "%s: IPv4 within IPv6", name);
	put(&r, record, "family", AF_UNIX);
	ok(!debug_point_read(&r.p, record, sizeof(record), &e), "%s: another family", name);
}

static void test_old(void)
{
	struct parsed r;
	struct debug_event e;
	uint8_t record[72] = { 0 };
	parse(&r, EVENT_RETRANSMIT, old_format);
	ok(r.bound, "no family: bound");
	put(&r, record, "state", SOCK_ESTABLISHED);
	put(&r, record, "sport", 1);
	put(&r, record, "dport", 2);
	put_bytes(&r, record, "saddr", here4, 4);
	put_bytes(&r, record, "daddr", there4, 4);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.local, AF_INET, here4, 1) && e.state == SOCK_ESTABLISHED,
	   "no family: IPv4");
	put_bytes(&r, record, "saddr", "\0\0\0\0", 4);
	put_bytes(&r, record, "saddr_v6", here6, 16);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.local, AF_INET6, here6, 1),
	   "no family: IPv6");
}

static void test_reset(void)
{
	struct parsed r;
	struct debug_event e;
	uint8_t record[88] = { 0 };
	struct sockaddr_in here = { .sin_family = AF_INET, .sin_port = swap_port(7) };
	struct sockaddr_in6 there = { .sin6_family = AF_INET6, .sin6_port = swap_port(8) };
	memcpy(&here.sin_addr, here4, 4);
	memcpy(&there.sin6_addr, there6, 16);
	parse(&r, EVENT_RESET_SENT, reset_format);
	ok(r.bound, "socket addresses: bound");
	put_bytes(&r, record, "saddr", &here, sizeof(here));
	put_bytes(&r, record, "daddr", &there, sizeof(there));
	put(&r, record, "reason", 2);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.local, AF_INET, here4, 7) && is_end(&e.remote, AF_INET6, there6, 8),
	   "socket addresses: ends");
	same(e.reason, "FLAGS", "a reason has its word");
	put(&r, record, "reason", 9);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) && !e.reason, "a reason without");
	put(&r, record, "reason", 0);
	ok(debug_point_read(&r.p, record, sizeof(record), &e) && !e.reason, "no reason");
	ok(!debug_point_read(&r.p, record, 60, &e), "a socket address that is cut");
	r.p.kind = EVENT_BAD_CHECKSUM;
	ok(debug_point_read(&r.p, record, sizeof(record), &e) &&
		   is_end(&e.remote, AF_INET, here4, 7),
	   "the source of a bad segment is the other end");
}

static void test_formats(void)
{
	static const char *const bad[] = {
		"",
		"ID: 5\n",
		"field:int a;\toffset:0;\tsize:4;\tsigned:1;\n",
		"ID: 70000\n" COMMON,
		"ID: x\n" COMMON,
	};
	static const char odd[] = "ID: 6\nformat:\n\tfield:int ;\toffset:0;\tsize:4;\tsigned:0;\n"
				  "\tfield:int x\n\tfield:int y;\toffset:;\tsize:4;\tsigned:0;\n"
				  "\tfield:int z;\toffset:65536;\tsize:4;\tsigned:0;\n"
				  "\tfield:int good;\toffset:65535;\tsize:8;\tsigned:1;\n";
	struct tracepoint t;
	struct parsed r;
	struct err err;
	uint8_t record[16] = { 0 };
	uint64_t v;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		ok(tracepoint_parse(&t, bad[i], strlen(bad[i]), &err) < 0, "no format, %zu", i);
	ok(tracepoint_parse(&t, odd, strlen(odd), NULL) == 0 && t.n_fields == 1,
	   "fields that make no sense are passed over");
	ok(!tracepoint_number(tracepoint_field(&t, "good"), record, sizeof(record), &v),
	   "a field behind the record");
	ok(!tracepoint_field(&t, "x") && !tracepoint_number(NULL, record, sizeof(record), &v),
	   "no such field");
	parse(&r, EVENT_STATE, old_format);
	ok(!r.bound, "a state without its values is not bound");
}

int main(void)
{
	test_state(state_format, "this order");
	test_state(moved_format, "another order");
	test_old();
	test_reset();
	test_formats();
	return done_testing();
}
