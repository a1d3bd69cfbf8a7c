/* Other programs that nslookup starts: a pager, a shell. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "prog/child.h"
#include "prog/nslookup/nslookup.h"

enum { PAGER_BUF = 16384 };

/* Whether so many lines go to a terminal that has fewer. */
static bool needs_pager(const struct session *s, size_t n_lines)
{
	struct winsize size;
	return !s->restricted && s->out == s->terminal && isatty(STDIN_FILENO) &&
	       isatty(s->out->fd) && ioctl(s->out->fd, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 &&
	       n_lines >= size.ws_row;
}

void pager_open(struct session *s, struct pager *p, size_t n_lines)
{
	int ends[2];
	*p = (struct pager){ .buf = malloc(PAGER_BUF) };
	out_flush(s->out);
	if (p->buf && needs_pager(s, n_lines) && pipe2(ends, O_CLOEXEC) == 0) {
		const char *program = getenv("PAGER");
		pid_t pid = fork();
		if (pid == 0) {
			dup2(ends[0], STDIN_FILENO);
			child_become("/bin/sh", program && *program ? program : "more");
		}
		close(ends[0]);
		if (pid > 0) {
			p->pid = pid;
			p->out = out_fd(ends[1], p->buf, PAGER_BUF);
			return;
		}
		close(ends[1]);
	}
	p->out = out_fd(s->out->fd, p->buf, p->buf ? PAGER_BUF : 0);
}

void pager_close(struct session *s, struct pager *p)
{
	out_flush(&p->out);
	if (p->pid > 0) {
		close(p->out.fd);
		child_await(p->pid);
	} else if (p->out.write_errno && !s->out->write_errno) {
		s->out->write_errno = p->out.write_errno;
	}
	free(p->buf);
}

void spawn_shell(struct session *s, const char *command)
{
	if (s->restricted) {
		complain(s, "*** spawn is not allowed here: nslookup runs with --restricted");
		s->status = S_ENVIRONMENT;
		return;
	}
	out_flush(s->terminal);
	pid_t pid = child_fork();
	if (pid < 0)
		complain(s, "*** spawn: %s", strerror(errno));
	else if (pid == 0)
		child_become(child_user_shell(), *command ? command : NULL);
	else
		child_await(pid);
}
