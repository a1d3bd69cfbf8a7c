/* Display names: where a name comes from, what waits for it, what is remembered. */
#include "net/names.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "net/namecache.h"
#include "net/namelog.h"
#include "net/nametab.h"
#include "net/resolver.h"

enum {
	NS_PER_MS = 1000000,
	LOOK_INTERVAL_MS = 5,  /* between two looks for answers that nobody waits for */
	RECORD_NAMES_MAX = 64, /* names in a line of a created names file */
};

_Static_assert(NAME_CACHE_MIN > (int)RESOLVER_PENDING_MAX + (int)NAMELOG_WAITING,
	       "an entry to evict is always there");
_Static_assert((int)NAMES_RECORDED_MAX == (int)NAMELOG_MAX, "one bound, told twice");

struct names {
	struct namer namer; /* first: the namer is the names */
	struct names_opts opts;
	struct name_cache cache;
	bool has_cache;
	struct nametab table;
	char *table_path;
	struct err warning;
	struct etc *own_etc;
	struct resolver *resolver;
	struct namelog *log;
	int64_t budget_ns; /* left */
	bool server_alive; /* some server has answered some question */
	int64_t looked_ns; /* last look for answers */
	uint64_t n_asked, n_named, n_unrecorded;
};

static const char *fixed_name(enum addr_kind kind, const uint8_t *addr)
{
	if (kind == ADDR_IP4) {
		uint32_t v;
		memcpy(&v, addr, sizeof(v));
		return v == UINT32_MAX ? "BROADCAST" : v == 0 ? "OLD-BROADCAST" : NULL;
	}
	uint64_t v[2];
	memcpy(v, addr, sizeof(v));
	return v[0] == 0 && v[1] == 0 ? "UNSPECIFIED" : NULL;
}

/* The namer of -r without table. */
static const char *namer_fixed(struct namer *self, enum addr_kind kind, const uint8_t *addr)
{
	const struct names *n = (const struct names *)self;
	return host_addr_len(kind) && !n->opts.no_fixed ? fixed_name(kind, addr) : NULL;
}

/* An IPv4 network's name, if the bytes behind the classful network part are 0. */
static const char *network_name(struct etc *etc, const uint8_t *addr)
{
	bool is_net = addr[3] == 0 && (addr[0] >= 192 || addr[2] == 0) &&
		      (addr[0] >= 128 || addr[1] == 0);
	if (!is_net || addr[0] >= 224)
		return NULL;
	return etc_net_name(etc, (uint32_t)addr[0] << 24 | (uint32_t)addr[1] << 16 |
					 (uint32_t)addr[2] << 8);
}

/* What is known here about an address that has just come in. */
static void set_local_name(struct names *n, struct name_entry *e, enum addr_kind kind,
			   const uint8_t *addr)
{
	const char *fixed = fixed_name(kind, addr);
	e->name = nametab_name(&n->table, kind, addr);
	if (!e->name && !n->opts.no_fixed)
		e->name = fixed;
	if (!e->name && !n->opts.numeric)
		e->name = etc_host_name(n->opts.etc, kind, addr);
	if (e->name || n->opts.numeric || fixed) { /* DNS is not asked about nobody */
		e->state = NAME_FINAL;
		return;
	}
	/* Only DNS can tell more; the network's name stands until it does. */
	if (kind == ADDR_IP4)
		e->name = network_name(n->opts.etc, addr);
	if (n->opts.no_resolver)
		e->state = NAME_FINAL;
}

static void on_answer(void *user, uint32_t token, const char *name, bool answered)
{
	struct names *n = user;
	struct name_entry *e = &n->cache.entry[token];
	n->server_alive = n->server_alive || answered;
	e->state = NAME_FINAL;
	if (name) {
		name_cache_set_copy(&n->cache, e, name);
		n->n_named++;
	}
}

static bool budget_is_used_up(const struct names *n)
{
	return n->opts.budget_ms > 0 && n->budget_ns < NS_PER_MS;
}

/* Sends the question, unless that is pointless or too many are under way: then it stays unasked. */
static void ask(struct names *n, struct name_entry *e, enum addr_kind kind, const uint8_t *addr)
{
	if (budget_is_used_up(n) && !n->server_alive)
		return;
	e->state = NAME_PENDING;
	if (resolver_ask(n->resolver, kind, addr, (uint32_t)(e - n->cache.entry)))
		n->n_asked++;
	else
		e->state = NAME_UNASKED;
}

static int64_t now_ns(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Waits for the answer: at most max_ms, and at most what the budget has left. */
static void wait_for(struct names *n, const struct name_entry *e, int64_t max_ms)
{
	int64_t start = now_ns(), now = start;
	int64_t end =
		start + (max_ms * NS_PER_MS < n->budget_ns ? max_ms * NS_PER_MS : n->budget_ns);
	while (e->state == NAME_PENDING && end - now >= NS_PER_MS) {
		resolver_run(n->resolver, (int)((end - now) / NS_PER_MS));
		now = now_ns();
	}
	n->budget_ns -= now - start;
}

/* Takes in what has arrived, if it is long ago that this was done. */
static void look_for_answers(struct names *n)
{
	int64_t now = now_ns();
	if (now - n->looked_ns < LOOK_INTERVAL_MS * (int64_t)NS_PER_MS)
		return;
	n->looked_ns = now;
	resolver_run(n->resolver, 0);
}

/* The entry of an address that is not final: a new one (e NULL), or one that needs the resolver. */
static struct name_entry *slow_entry(struct names *n, struct name_entry *e, enum addr_kind kind,
				     const uint8_t *addr)
{
	bool is_new = !e;
	if (is_new) {
		e = name_cache_add(&n->cache, kind, addr);
		set_local_name(n, e, kind, addr);
	}
	if (e->state == NAME_FINAL)
		return e;
	/* Answers for others that come in meanwhile must not push this entry out. */
	bool was_held = e->held;
	e->held = true;
	look_for_answers(n);
	if (e->state == NAME_UNASKED)
		ask(n, e, kind, addr);
	if (is_new && !n->log)
		wait_for(n, e, NAMES_WAIT_MAX_MS);
	e->held = was_held;
	return e;
}

/* The usual namer: one look into the cache. */
static const char *namer_cached(struct namer *self, enum addr_kind kind, const uint8_t *addr)
{
	struct names *n = (struct names *)self;
	if (!host_addr_len(kind))
		return NULL;
	struct name_entry *e = name_cache_find(&n->cache, kind, addr);
	if (unlikely(!e || e->state != NAME_FINAL))
		e = slow_entry(n, e, kind, addr);
	return e->name;
}

static void write_line(struct names *n, const struct host_addr *a, const char *name)
{
	const char *all[RECORD_NAMES_MAX] = { name };
	size_t n_all = 1;
	bool from_hosts = !n->opts.numeric && name && !fixed_name(a->kind, a->addr) &&
			  !nametab_name(&n->table, a->kind, a->addr);
	if (from_hosts) {
		size_t n_hosts = etc_host_names(n->opts.etc, a->kind, a->addr, all, ARRAY_LEN(all));
		n_all = n_hosts ? n_hosts : 1;
	}
	namelog_write(n->log, a, all, n_all);
}

/* Writes the lines at the head whose answers are there; with `rest`, all lines. */
static void write_ready(struct names *n, bool rest)
{
	for (struct namelog_line *l = namelog_head(n->log); l; l = namelog_head(n->log)) {
		if (l->entry->state == NAME_UNASKED)
			ask(n, l->entry, l->addr.kind, l->addr.addr);
		if (l->entry->state == NAME_PENDING && (rest || namelog_full(n->log)))
			wait_for(n, l->entry, INT_MAX);
		else if (l->entry->state == NAME_PENDING)
			return;
		write_line(n, &l->addr, l->entry->name);
		l->entry->held = false;
		namelog_pop(n->log);
	}
}

/* The namer of -N. */
static const char *namer_recording(struct namer *self, enum addr_kind kind, const uint8_t *addr)
{
	struct names *n = (struct names *)self;
	const char *name = namer_cached(self, kind, addr);
	if (!host_addr_len(kind) || !namelog_is_new(n->log, kind, addr))
		return name;
	struct namelog_line line = { .addr.kind = kind };
	memcpy(line.addr.addr, addr, host_addr_len(kind));
	line.entry = name_cache_find(&n->cache, kind, addr);
	line.entry->held = true;
	namelog_push(n->log, &line);
	write_ready(n, false);
	return line.entry->name;
}

/* The table that the options ask for. */
static int load_table(struct names *n, struct err *err)
{
	const struct names_opts *o = &n->opts;
	if (o->table_path) {
		if (access(o->table_path, F_OK) < 0)
			return err_set(err, ENOENT, "%s not found", o->table_path);
		n->table_path = strdup(o->table_path);
	} else if (o->capture_path) {
		if (asprintf(&n->table_path, "%s.names", o->capture_path) < 0)
			n->table_path = NULL;
	} else {
		return 0;
	}
	if (!n->table_path)
		return err_set(err, ENOMEM, "out of memory");
	if (access(n->table_path, F_OK) < 0) {
		free(TAKE(n->table_path));
		return 0;
	}
	/* A table that cannot be read is worth a warning only: what could be read is used. */
	return nametab_load(&n->table, n->table_path, &n->warning) == -ENOMEM
		       ? err_set(err, ENOMEM, "out of memory")
		       : 0;
}

static int prepare(struct names *n, struct err *err)
{
	int r = load_table(n, err);
	if (r < 0)
		return r;
	n->namer.name = namer_fixed;
	n->namer.constant = n->opts.numeric;
	if (!n->opts.etc) {
		n->own_etc = etc_new(NULL);
		n->opts.etc = n->own_etc;
	}
	if (!n->opts.numeric)
		n->resolver = resolver_new(n->opts.servers, on_answer, n);
	if (!n->opts.etc || (!n->opts.numeric && !n->resolver))
		return err_set(err, ENOMEM, "out of memory");
	return 0;
}

/* The cache, where the fixed names alone do not do. */
static int start_cache(struct names *n, struct err *err)
{
	uint32_t capacity = n->opts.capacity ? n->opts.capacity : NAMES_CAPACITY;
	if (!n->has_cache && name_cache_init(&n->cache, capacity) < 0)
		return err_set(err, ENOMEM, "out of memory");
	n->has_cache = true;
	n->namer.name = namer_cached;
	return 0;
}

struct names *names_new(const struct names_opts *opts, struct err *err)
{
	CLEANUP(names_freep) struct names *n = calloc(1, sizeof(*n));
	if (!n) {
		err_set(err, ENOMEM, "out of memory");
		return NULL;
	}
	n->opts = *opts;
	n->budget_ns = (int64_t)opts->budget_ms * NS_PER_MS;
	if (prepare(n, err) < 0)
		return NULL;
	if ((!opts->numeric || n->table.rows.n > 0) && start_cache(n, err) < 0)
		return NULL;
	return TAKE(n);
}

void names_free(struct names *n)
{
	if (!n)
		return;
	namelog_free(n->log);
	resolver_free(n->resolver);
	name_cache_done(&n->cache);
	nametab_done(&n->table);
	etc_free(n->own_etc);
	free(n->table_path);
	free(n);
}

struct namer *names_namer(struct names *n)
{
	return &n->namer;
}

const char *names_table_path(const struct names *n)
{
	return n->table_path;
}

const char *names_warning(const struct names *n)
{
	return n->warning.code ? n->warning.text : NULL;
}

size_t names_find_hosts(struct names *n, const char *name, struct host_addr *ret, size_t max)
{
	size_t found = hosts_with_name(&n->table.rows, name, ret, max);
	return found ? found : etc_hosts_by_name(n->opts.etc, name, ret, max);
}

void names_run(struct names *n, int timeout_ms)
{
	if (n->resolver)
		resolver_run(n->resolver, timeout_ms);
}

int names_record(struct names *n, const char *path, struct err *err)
{
	assert(!n->log);
	int r = start_cache(n, err);
	if (r == 0)
		r = namelog_open(&n->log, path, err);
	if (r == 0) {
		n->namer.name = namer_recording;
		n->namer.constant = false;
	}
	return r;
}

int names_record_end(struct names *n, struct err *err)
{
	if (!n->log)
		return 0;
	write_ready(n, true);
	n->namer.name = namer_cached;
	n->n_unrecorded = n->log->n_left_out;
	int r = namelog_end(n->log, err);
	namelog_free(TAKE(n->log));
	return r;
}

void names_stats(const struct names *n, struct names_stats *ret)
{
	*ret = (struct names_stats){
		.n_evicted = n->cache.n_evicted,
		.n_asked = n->n_asked,
		.n_named = n->n_named,
		.n_unrecorded = n->log ? n->log->n_left_out : n->n_unrecorded,
		.n_pending = n->resolver ? resolver_pending(n->resolver) : 0,
		.waited_ms = (uint32_t)(((int64_t)n->opts.budget_ms * NS_PER_MS - n->budget_ns) /
					NS_PER_MS),
		.table_ignored = n->table.n_ignored,
	};
}
