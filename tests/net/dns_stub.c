/* A name server that misbehaves on demand. */
#include "dns_stub.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MESSAGE_MAX = 512, HEADER = 12, NXDOMAIN = 3, SERVFAIL = 2 };

struct message {
	uint8_t bytes[MESSAGE_MAX];
	size_t n;
};

struct late {
	struct message message;
	struct sockaddr_in to;
	int64_t due_ms;
};

static int64_t now_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void put(struct message *m, const void *bytes, size_t n)
{
	if (n <= sizeof(m->bytes) - m->n) {
		memcpy(m->bytes + m->n, bytes, n);
		m->n += n;
	}
}

static void put_u8(struct message *m, unsigned v)
{
	const uint8_t byte = (uint8_t)v;
	put(m, &byte, 1);
}

static void put_u16(struct message *m, unsigned v)
{
	put_u8(m, v >> 8);
	put_u8(m, v & 0xff);
}

static void put_name(struct message *m, const char *text)
{
	while (*text) {
		size_t n = strcspn(text, ".");
		put_u8(m, (unsigned)n);
		put(m, text, n);
		text += n + (text[n] == '.');
	}
	put_u8(m, 0);
}

/* A question for the name of 10.b.x.y: fills ret_octets and returns true; else false. */
static bool parse_question(const struct message *q, uint8_t ret_octets[4], size_t *ret_end)
{
	size_t at = HEADER;
	unsigned label = 0;
	bool is_ip4 = false;
	while (at < q->n && q->bytes[at] != 0) {
		size_t len = q->bytes[at];
		if (len > q->n - at - 1)
			return false;
		unsigned value = 0;
		for (size_t i = 0; i < len; i++)
			value = value * 10 + (q->bytes[at + 1 + i] - (unsigned)'0');
		if (label < 4)
			ret_octets[3 - label] = (uint8_t)value;
		else if (label == 4)
			is_ip4 = len == 7 && memcmp(q->bytes + at + 1, "in-addr", 7) == 0;
		label++;
		at += 1 + len;
	}
	*ret_end = at + 5;
	return is_ip4 && *ret_end <= q->n;
}

/* Header and question of an answer with one record up to its data. */
static void begin_answer(struct message *m, const struct message *q, size_t question_end,
			 unsigned rcode)
{
	m->n = 0;
	put(m, q->bytes, question_end);
	m->bytes[2] = 0x81;
	m->bytes[3] = (uint8_t)(0x80 | rcode);
	memset(m->bytes + 6, 0, 6);
	if (rcode)
		return;
	m->bytes[7] = 1;
	put_u16(m, 0xc00c); /* the question's name */
	put_u16(m, 12);
	put_u16(m, 1);
	put_u16(m, 0);
	put_u16(m, 60);
}

static void end_answer(struct message *m, const struct message *data)
{
	put_u16(m, (unsigned)data->n);
	put(m, data->bytes, data->n);
}

/* The data of the record: the name as the net's behaviour wants it. */
static void put_data(struct message *data, const uint8_t octets[4])
{
	char name[300];
	static const char label[] =
		"abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz";
	data->n = 0;
	switch (octets[1]) {
	case STUB_CONTROL:
		put_name(data, "evil\033[2J\r\n\x07.example.net");
		break;
	case STUB_LONG:
		memset(name, 1, 251);
		for (size_t i = 50; i < 251; i += 51)
			name[i] = '.';
		name[251] = '\0';
		put_name(data, name);
		break;
	case STUB_LONG_OK:
		snprintf(name, sizeof(name), "%s.%s.%s.%.61s", label, label, label, label);
		put_name(data, name);
		break;
	case STUB_ADDRESS:
		put_name(data, "8.8.8.8");
		break;
	case STUB_EMPTY:
		put_name(data, "");
		break;
	case STUB_BIDI:
		put_name(data, "a\xe2\x80\xae"
			       "b.example.net");
		break;
	case STUB_LOOP:
		put_u16(data, 0xc000 | 0x38);
		break;
	default:
		snprintf(name, sizeof(name), "host-%u-%u.example.net", octets[2], octets[3]);
		put_name(data, name);
	}
}

static void build(struct message *m, const struct message *q, const uint8_t octets[4], size_t end)
{
	struct message data;
	unsigned net = octets[1];
	put_data(&data, octets);
	begin_answer(m, q, end, net == STUB_NONE ? NXDOMAIN : net == STUB_FAIL ? SERVFAIL : 0);
	if (net == STUB_NONE || net == STUB_FAIL)
		return;
	if (net == STUB_LOOP) { /* the pointer's own place */
		data.bytes[0] = (uint8_t)(0xc0 | (m->n + 2) >> 8);
		data.bytes[1] = (uint8_t)(m->n + 2);
	}
	end_answer(m, &data);
	if (net == STUB_CUT)
		m->n -= 5;
	if (net == STUB_SHORT)
		m->n = 3;
	if (net == STUB_WRONG_ID)
		m->bytes[0] ^= 0x55;
	if (net == STUB_WRONG_QUESTION)
		m->bytes[HEADER + 1] = '9';
}

static void send_to(int fd, const struct message *m, const struct sockaddr_in *to)
{
	if (sendto(fd, m->bytes, m->n, 0, (const struct sockaddr *)to, sizeof(*to)) < 0)
		perror("# dns_stub");
}

static void spoof(struct dns_stub *s, const struct message *m, const struct sockaddr_in *to)
{
	struct message forged = *m;
	uint8_t *host = memmem(forged.bytes, forged.n, "host-", 5);
	if (host)
		memcpy(host, "fake-", 5);
	send_to(s->other_fd, &forged, to);
}

static void handle(struct dns_stub *s, struct late *late)
{
	struct message q, m;
	struct sockaddr_in from;
	socklen_t from_len = sizeof(from);
	ssize_t n =
		recvfrom(s->fd, q.bytes, sizeof(q.bytes), 0, (struct sockaddr *)&from, &from_len);
	uint8_t octets[4] = { 0 };
	size_t end = SIZE_MAX;
	if (n < HEADER)
		return;
	q.n = (size_t)n;
	s->n_questions++;
	if (!parse_question(&q, octets, &end)) {
		struct message data = { .n = 0 };
		if (end > q.n)
			return;
		put_name(&data, "six.example.net");
		begin_answer(&m, &q, end, 0);
		end_answer(&m, &data);
		send_to(s->fd, &m, &from);
		return;
	}
	build(&m, &q, octets, end);
	switch (octets[1]) {
	case STUB_SILENT:
		return;
	case STUB_LATE:
		for (size_t i = 0; i < STUB_LATE_MAX; i++) {
			if (late[i].due_ms == 0) {
				late[i] = (struct late){ m, from, now_ms() + STUB_LATE_MS };
				return;
			}
		}
		return;
	case STUB_SPOOF:
		spoof(s, &m, &from);
		return;
	case STUB_SPOOF_FIRST:
		spoof(s, &m, &from);
		break;
	default:
		break;
	}
	send_to(s->fd, &m, &from);
}

static void *serve(void *arg)
{
	struct dns_stub *s = arg;
	struct late *late = calloc(STUB_LATE_MAX, sizeof(*late));
	while (late && !s->stop) {
		struct pollfd p = { .fd = s->fd, .events = POLLIN };
		if (poll(&p, 1, 5) > 0)
			handle(s, late);
		for (size_t i = 0; i < STUB_LATE_MAX; i++) {
			if (late[i].due_ms && late[i].due_ms <= now_ms()) {
				send_to(s->fd, &late[i].message, &late[i].to);
				late[i].due_ms = 0;
			}
		}
	}
	free(late);
	return NULL;
}

static int bound_socket(char ret_server[32])
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	socklen_t len = sizeof(a);
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(fd, (struct sockaddr *)&a, sizeof(a)) < 0 ||
	    getsockname(fd, (struct sockaddr *)&a, &len) < 0) {
		close(fd);
		return -1;
	}
	snprintf(ret_server, 32, "127.0.0.1:%u", ntohs(a.sin_port));
	return fd;
}

bool dns_stub_start(struct dns_stub *s)
{
	char other[32];
	*s = (struct dns_stub){ .stop = false };
	s->fd = bound_socket(s->server);
	s->other_fd = bound_socket(other);
	return s->fd >= 0 && s->other_fd >= 0 && pthread_create(&s->thread, NULL, serve, s) == 0;
}

void dns_stub_stop(struct dns_stub *s)
{
	s->stop = true;
	pthread_join(s->thread, NULL);
	close(s->fd);
	close(s->other_fd);
}

int dns_stub_mute(char ret_server[32])
{
	return bound_socket(ret_server);
}
