/* The names file that -N creates. */
#include "net/namelog.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "net/namecache.h"

_Static_assert((NAMELOG_SLOTS & (NAMELOG_SLOTS - 1)) == 0, "slots are found by masking");

void namelog_free(struct namelog *log)
{
	if (!log)
		return;
	if (log->out.fd >= 0)
		close(log->out.fd);
	free(log->path);
	free(log->seen);
	free(log);
}

int namelog_open(struct namelog **ret, const char *path, struct err *err)
{
	struct namelog *log = calloc(1, sizeof(*log));
	if (!log)
		return err_set(err, ENOMEM, "%s: out of memory", path);
	log->out.fd = -1;
	log->path = strdup(path);
	log->seen = calloc(NAMELOG_SLOTS, sizeof(*log->seen));
	if (!log->path || !log->seen) {
		namelog_free(log);
		return err_set(err, ENOMEM, "%s: out of memory", path);
	}
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666);
	if (fd < 0) {
		int code = errno;
		namelog_free(log);
		return err_set(err, code, "%s: %s", path, strerror(code));
	}
	log->seed = name_cache_seed();
	log->out = out_fd(fd, log->buf, sizeof(log->buf));
	*ret = log;
	return 0;
}

int namelog_end(struct namelog *log, struct err *err)
{
	out_flush(&log->out);
	int code = log->out.write_errno;
	if (close(log->out.fd) < 0 && code == 0)
		code = errno;
	log->out.fd = -1;
	return code ? err_set(err, code, "%s: %s", log->path, strerror(code)) : 0;
}

/* Two addresses with one 64-bit keyed hash would share a line; with NAMELOG_MAX addresses the odds
 * are one to 10^10. */
bool namelog_is_new(struct namelog *log, enum addr_kind kind, const uint8_t *addr)
{
	uint64_t hash = name_cache_hash(kind, addr, log->seed);
	hash += !hash;
	uint32_t i = (uint32_t)hash & (NAMELOG_SLOTS - 1);
	for (; log->seen[i]; i = (i + 1) & (NAMELOG_SLOTS - 1))
		if (log->seen[i] == hash)
			return false;
	if (log->n_seen == NAMELOG_MAX) {
		log->n_left_out++;
		return false;
	}
	log->seen[i] = hash;
	log->n_seen++;
	return true;
}

void namelog_push(struct namelog *log, const struct namelog_line *line)
{
	assert(!namelog_full(log));
	log->line[(log->first + log->n_waiting++) % NAMELOG_WAITING] = *line;
}

void namelog_pop(struct namelog *log)
{
	assert(log->n_waiting > 0);
	log->first = (log->first + 1) % NAMELOG_WAITING;
	log->n_waiting--;
}

static void write_addr(struct out *o, const struct host_addr *a)
{
	if (a->kind == ADDR_IP4)
		out_ip4(o, a->addr);
	else
		out_ip6(o, a->addr);
}

void namelog_write(struct namelog *log, const struct host_addr *addr, const char *const *name,
		   size_t n_names)
{
	struct out *o = &log->out;
	write_addr(o, addr);
	out_c(o, '\t');
	if (n_names == 0 || !name[0])
		write_addr(o, addr);
	for (size_t i = 0; i < n_names && name[i]; i++) {
		if (i > 0)
			out_c(o, ' ');
		out_text(o, (const uint8_t *)name[i], (uint32_t)strlen(name[i]));
	}
	out_c(o, '\n');
}
