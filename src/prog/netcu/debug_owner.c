/*
 * DEBUG: which process holds a socket. The kernel tells who owns it and its inode; whose descriptor
 * that is stands under /proc, which may be read with privileges only. So a process of its own looks
 * that up, and answers questions of fixed size; it never sees a packet.
 */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/procfs.h"
#include "net/sockdiag.h"
#include "prog/netcu/debug.h"

enum { PATIENCE_MS = 300 };

struct answer {
	uint32_t number;
	struct debug_owner owner;
};

/* Looking for one socket. */
struct search {
	const struct debug_question *q;
	struct sock_entry best;
	int rank; /* 0: none */
	uint32_t inode;
	pid_t pid;
};

/* ---- the process that looks up ---- */

static bool same_address(const struct sock_end *end, const uint8_t *addr, uint8_t family)
{
	return end->family == family && memcmp(end->addr, addr, family == AF_INET ? 4 : 16) == 0;
}

static bool is_any(const struct sock_end *end)
{
	static const uint8_t zeros[16];
	return memcmp(end->addr, zeros, sizeof(zeros)) == 0;
}

/* The better a socket fits, the higher its rank: connected to that end, bound to the address, bound
 * to the port. An unbound IPv6 socket takes IPv4 as well. */
static bool consider(void *ctx, const struct sock_entry *entry)
{
	struct search *s = ctx;
	const struct debug_question *q = s->q;
	int rank;
	if (entry->local.port != q->port[0])
		return true;
	if (entry->remote.port) {
		if (entry->remote.port != q->port[1] ||
		    !same_address(&entry->remote, q->addr[1], q->family))
			return true;
		rank = 3;
	} else if (same_address(&entry->local, q->addr[0], q->family)) {
		rank = 2;
	} else if (is_any(&entry->local) &&
		   (entry->local.family == q->family || entry->local.family == AF_INET6)) {
		rank = 1;
	} else {
		return true;
	}
	if (rank > s->rank) {
		s->rank = rank;
		s->best = *entry;
	}
	return true;
}

static bool holds(void *ctx, pid_t pid, int fd, const char *link)
{
	struct search *s = ctx;
	(void)fd;
	if (proc_socket_inode(link) != s->inode)
		return true;
	s->pid = pid;
	return false;
}

static void read_name(pid_t pid, char name[static 16])
{
	char path[64];
	snprintf(path, sizeof(path), "/proc/%d/comm", (int)pid);
	FILE *f = fopen(path, "re");
	if (!f)
		return;
	if (fgets(name, 16, f))
		name[strcspn(name, "\n")] = '\0';
	fclose(f);
}

/* The owner of a socket, with the process if it is found. */
static struct debug_owner owner_of(struct search *search, const struct sock_entry *entry)
{
	struct debug_owner owner = { .known = true, .uid = entry->uid };
	struct proc_scan scan = { .fn = holds, .ctx = search };
	search->inode = entry->inode;
	search->pid = 0;
	if (proc_scan_all(&scan) == 0 && search->pid) {
		owner.pid = (int32_t)search->pid;
		read_name(search->pid, owner.name);
	}
	return owner;
}

/* A connection that was not accepted yet, or is being handed from a process to another, is the
 * listener's. */
static struct debug_owner look_up(struct sockdiag *diag, const struct debug_question *q)
{
	struct search search = { .q = q };
	struct debug_owner owner = { 0 };
	struct sock_entry connected;
	struct sock_end ends[2] = { { .family = q->family, .port = q->port[0] },
				    { .family = q->family, .port = q->port[1] } };
	struct sock_query query = { .protocol = q->protocol,
				    .states = q->protocol == IPPROTO_TCP ? SOCK_STATE(SOCK_LISTEN)
									 : SOCK_ANY_STATE,
				    .fn = consider,
				    .ctx = &search };
	memcpy(ends[0].addr, q->addr[0], sizeof(ends[0].addr));
	memcpy(ends[1].addr, q->addr[1], sizeof(ends[1].addr));
	if (sockdiag_find(diag, q->protocol, ends, &connected, NULL) > 0 && connected.inode)
		owner = owner_of(&search, &connected);
	if (owner.pid || sockdiag_each(diag, &query, NULL) < 0 || !search.rank ||
	    !search.best.inode)
		return owner;
	struct debug_owner listener = owner_of(&search, &search.best);
	return listener.pid || !owner.known ? listener : owner;
}

static int serve(int fd)
{
	struct sockdiag *diag;
	struct debug_question q;
	if (sockdiag_open(&diag, NULL) < 0)
		return 1;
	while (recv(fd, &q, sizeof(q), 0) == (ssize_t)sizeof(q)) {
		struct answer answer;
		memset(&answer, 0, sizeof(answer));
		answer.number = q.number;
		answer.owner = look_up(diag, &q);
		if (send(fd, &answer, sizeof(answer), MSG_NOSIGNAL) < 0)
			break;
	}
	sockdiag_free(diag);
	return 0;
}

/* ---- asking ---- */

int debug_owner_start(struct err *err)
{
	int ends[2];
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
		return err_set(err, errno, "cannot start looking up sockets: %s", strerror(errno));
	pid_t pid = fork();
	if (pid == 0) {
		/* It ends with the one that asks, whose interrupts are not its own. */
		signal(SIGINT, SIG_IGN);
		signal(SIGTERM, SIG_IGN);
		signal(SIGHUP, SIG_IGN);
		close(ends[0]);
		close(STDIN_FILENO);
		close(STDOUT_FILENO);
		_exit(serve(ends[1]));
	}
	close(ends[1]);
	if (pid > 0)
		return ends[0];
	int code = errno;
	close(ends[0]);
	return err_set(err, code, "cannot start looking up sockets: %s", strerror(code));
}

struct debug_owner debug_owner_ask(int fd, struct debug_question *q)
{
	struct answer answer;
	struct pollfd p = { .fd = fd, .events = POLLIN };
	if (send(fd, q, sizeof(*q), MSG_NOSIGNAL) < 0)
		return (struct debug_owner){ 0 };
	/* An answer that came too late for an earlier question is passed over. */
	while (poll(&p, 1, PATIENCE_MS) > 0 &&
	       recv(fd, &answer, sizeof(answer), 0) == (ssize_t)sizeof(answer))
		if (answer.number == q->number)
			return answer.owner;
	return (struct debug_owner){ 0 };
}
