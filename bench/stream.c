/*
 * A client of echo, discard and chargen that keeps a server busy, and checks every byte.
 *
 *	stream echo|discard|chargen|free HOST PORT CONNECTIONS MIB [SIZE]
 *
 * MIB is the sum of all connections. echo: what is sent has to come back, to the last byte, and
 * then the end. discard: nothing has to come back but the end. chargen: the ring of RFC 864 from
 * its first line, as much as is wanted; free: any printable text with line ends. SIZE, for echo,
 * has each connection wait for so many bytes before it sends the next ones. Prints nanoseconds from
 * the first byte to the last end, bytes sent and bytes received; or a sentence, with status 1.
 */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
	PERIOD = 1 << 20,
	CHUNK = 256 * 1024,
	CONNS_MAX = 2000,
	RING = 7030,
	LINE = 74,
	WAIT_MS = 3000
};

struct conn {
	uint64_t sent, got;
};

struct run {
	enum { ECHO, DISCARD, CHARGEN, FREE } what;
	uint64_t each; /* bytes of a connection */
	size_t size;   /* of a message; 0: as much as goes */
	int n;
	struct conn conn[CONNS_MAX];
	struct pollfd fds[CONNS_MAX];
	char *pattern; /* period bytes and a chunk more */
	size_t period;
	char in[CHUNK];
};

static void die(const char *sentence)
{
	dprintf(STDOUT_FILENO, "%s\n", sentence);
	_exit(1);
}

static void fill(struct run *run)
{
	uint64_t x = 88172645463325252;
	bool ring = run->what == CHARGEN;
	run->period = ring ? RING : PERIOD;
	run->pattern = malloc(run->period + CHUNK);
	if (!run->pattern)
		die("out of memory");
	for (size_t i = 0; i < run->period + CHUNK; i++) {
		size_t at = i % run->period;
		if (ring) {
			size_t line = at / LINE, column = at % LINE;
			run->pattern[i] = column == LINE - 2   ? '\r'
					  : column == LINE - 1 ? '\n'
							       : (char)(' ' + (line + column) % 95);
		} else if (i < run->period) {
			x ^= x << 13;
			x ^= x >> 7;
			x ^= x << 17;
			run->pattern[i] = (char)x;
		} else {
			run->pattern[i] = run->pattern[at];
		}
	}
}

static int connect_to(const char *host, const char *port)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST }, *found;
	if (getaddrinfo(host, port, &hints, &found) != 0)
		die("no such address");
	int fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || connect(fd, found->ai_addr, found->ai_addrlen) < 0)
		die("cannot connect");
	freeaddrinfo(found);
	fcntl(fd, F_SETFL, O_NONBLOCK);
	return fd;
}

static size_t least(uint64_t a, uint64_t b)
{
	return (size_t)(a < b ? a : b);
}

static void write_some(struct run *run, struct conn *c, struct pollfd *p)
{
	uint64_t may = run->size ? c->got + run->size - c->sent : CHUNK;
	size_t n = least(least(may, run->each - c->sent), CHUNK);
	if (!n) {
		p->events = POLLIN;
		return;
	}
	ssize_t sent = send(p->fd, run->pattern + c->sent % run->period, n, MSG_NOSIGNAL);
	if (sent < 0 && errno != EAGAIN)
		die("the connection was reset");
	c->sent += sent > 0 ? (uint64_t)sent : 0;
	if (c->sent == run->each && !run->size)
		shutdown(p->fd, SHUT_WR);
	if (c->sent == run->each || run->size)
		p->events = POLLIN;
}

static void check(const struct run *run, const struct conn *c, size_t n)
{
	if (run->what == FREE) {
		for (size_t i = 0; i < n; i++)
			if ((run->in[i] < ' ' || run->in[i] > '~') && run->in[i] != '\r' &&
			    run->in[i] != '\n')
				die("something else than text came");
	} else if (memcmp(run->in, run->pattern + c->got % run->period, n) != 0) {
		die("other bytes came than were expected");
	}
}

/* Returns whether the connection has ended as it should. */
static bool read_some(struct run *run, struct conn *c, struct pollfd *p)
{
	ssize_t n = recv(p->fd, run->in, CHUNK, 0);
	if (n < 0 && errno == EAGAIN)
		return false;
	if (n < 0)
		die("the connection was reset");
	bool text = run->what == CHARGEN || run->what == FREE;
	if (n == 0) {
		if (text || c->sent != run->each || (run->what == ECHO && c->got != run->each))
			die("the connection ended too early");
		return true;
	}
	if (run->what == DISCARD)
		die("something came back");
	if (run->what == ECHO && c->got + (uint64_t)n > c->sent)
		die("more came back than was sent");
	check(run, c, (size_t)n);
	c->got += (uint64_t)n;
	if (run->size && c->got == c->sent)
		p->events = POLLIN | POLLOUT;
	return c->got >= run->each && (text || run->size);
}

static void serve(struct run *run)
{
	int left = run->n;
	while (left) {
		int n = poll(run->fds, (nfds_t)run->n, WAIT_MS);
		if (n <= 0)
			die("nothing happened for a long time");
		for (int i = 0; i < run->n; i++) {
			struct pollfd *p = &run->fds[i];
			if (p->fd >= 0 && p->revents & POLLOUT)
				write_some(run, &run->conn[i], p);
			if (p->fd < 0 || !(p->revents & (POLLIN | POLLERR | POLLHUP)) ||
			    !read_some(run, &run->conn[i], p))
				continue;
			close(p->fd);
			p->fd = -1;
			left--;
		}
	}
}

int main(int argc, char **argv)
{
	static struct run run;
	static const char *const names[] = { "echo", "discard", "chargen", "free", NULL };
	struct timespec from, to;
	if (argc < 6 || argc > 7)
		die("usage: stream echo|discard|chargen|free HOST PORT CONNECTIONS MIB [SIZE]");
	while (names[run.what] && strcmp(names[run.what], argv[1]) != 0)
		run.what++;
	double mib;
	if (!names[run.what] || sscanf(argv[4], "%d", &run.n) != 1 || run.n < 1 ||
	    run.n > CONNS_MAX || sscanf(argv[5], "%lf", &mib) != 1 ||
	    (argc == 7 && sscanf(argv[6], "%zu", &run.size) != 1))
		die("a bad argument");
	run.each = (uint64_t)(mib * 1048576) / (unsigned)run.n;
	fill(&run);
	bool text = run.what == CHARGEN || run.what == FREE;
	for (int i = 0; i < run.n; i++)
		run.fds[i] = (struct pollfd){ .fd = connect_to(argv[2], argv[3]),
					      .events = text ? POLLIN : POLLIN | POLLOUT };
	clock_gettime(CLOCK_MONOTONIC, &from);
	serve(&run);
	clock_gettime(CLOCK_MONOTONIC, &to);
	uint64_t sent = 0, got = 0;
	for (int i = 0; i < run.n; i++) {
		sent += run.conn[i].sent;
		got += run.conn[i].got;
	}
	printf("%llu %llu %llu\n",
	       (unsigned long long)(to.tv_sec - from.tv_sec) * 1000000000 +
		       (unsigned long long)to.tv_nsec - (unsigned long long)from.tv_nsec,
	       (unsigned long long)sent, (unsigned long long)got);
	return 0;
}
