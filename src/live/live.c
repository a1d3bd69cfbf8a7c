/* Live capture: opening the rings of a source, and packets out of them in the order of time. */
#include "live/live.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "live/kernelprog.h"
#include "live/netns.h"
#include "live/source.h"

/* ---- opening ---- */

/* The namespace of a spec, opened once. */
static int find_space(struct live *live, const char *spec, struct space **ret, struct err *err)
{
	size_t n = (size_t)(netns_ifname(spec) - spec);
	if (n)
		n--;
	if (n >= LIVE_NAME_MAX - IFNAMSIZ)
		return err_set(err, ENAMETOOLONG, "%s: the name is too long", spec);
	for (uint32_t i = 0; i < live->n_spaces; i++)
		if (strncmp(live->spaces[i].name, spec, n) == 0 && !live->spaces[i].name[n]) {
			*ret = &live->spaces[i];
			return 0;
		}
	struct space *space = &live->spaces[live->n_spaces++];
	*space = (struct space){ .fd = -1, .links = { .request_fd = -1, .event_fd = -1 } };
	memcpy(space->name, spec, n);
	int r = netns_open(spec, &space->fd, err);
	if (r < 0)
		return r;
	r = links_open(&space->links, space->fd);
	if (r == -EPERM)
		return err_set(err, EPERM,
			       "%s: entering another network namespace needs the capability "
			       "CAP_SYS_ADMIN: run as root",
			       spec);
	*ret = space;
	return r < 0 ? err_set(err, -r, "%s: cannot ask for interfaces: %s", spec, strerror(-r))
		     : 0;
}

static int refuse_iface(const char *spec, int code, struct err *err)
{
	return code == -ENODEV ? err_set(err, ENODEV, "%s: no such interface", spec)
			       : err_set(err, -code, "%s: %s", spec, strerror(-code));
}

struct found {
	struct link_info *infos;
	uint32_t n;
};

static void keep_found(void *ctx, const struct link_info *info)
{
	struct found *found = ctx;
	if (found->n < LIVE_MAX_IFACES)
		found->infos[found->n++] = *info;
}

/* The interfaces that are there already, so that a file can name them at its start. */
static int add_all(struct live *live, struct space *space, struct err *err)
{
	struct found found = { .infos = calloc(LIVE_MAX_IFACES, sizeof(*found.infos)) };
	if (!found.infos)
		return err_set(err, ENOMEM, "out of memory");
	int r = links_each(&space->links, keep_found, &found);
	for (uint32_t i = 0; i < found.n; i++)
		table_add(live, space, &found.infos[i]);
	free(found.infos);
	return r < 0 ? err_set(err, -r, "cannot ask for interfaces: %s", strerror(-r)) : 0;
}

/* What the kernel does not know as an interface. */
static int open_device(struct live *live, struct source *s, const char *name, struct err *err)
{
	struct pcap_device_opts opts = { name, live->snaplen, live->retire_ms, live->promiscuous };
	int r = pcap_device_open(&s->pcap, &opts, err);
	if (r == 0)
		s->iface = table_add_device(live, s->space, name, pcap_device_link(s->pcap));
	return r;
}

static int open_source(struct live *live, const char *spec, const struct live_opts *opts,
		       struct err *err)
{
	struct source *s = &live->sources[live->n_sources++];
	struct link_info info = { 0 };
	const char *ifname = netns_ifname(spec);
	*s = (struct source){ .ring = { .fd = -1 }, .any = strcmp(ifname, "any") == 0 };
	int r = find_space(live, spec, &s->space, err);
	if (r < 0)
		return r;
	if (!s->any)
		r = links_get(&s->space->links, ifname, 0, &info);
	if (r == -ENODEV && s->space->fd < 0)
		return open_device(live, s, spec, err);
	if (r < 0)
		return refuse_iface(spec, r, err);
	uint64_t bytes = live->ring.asked / (opts->n_specs ? opts->n_specs : 1);
	struct ring_opts ring = { spec, s->space->fd, bytes, live->retire_ms };
	r = ring_open(&s->ring, &ring, err);
	live->ring.granted += s->ring.map_bytes;
	if (r < 0)
		return r;
	if (s->any) {
		r = ring_bind(&s->ring, 0);
		return r < 0 ? refuse_iface(spec, r, err) : add_all(live, s->space, err);
	}
	s->iface = table_add(live, s->space, &info);
	r = watch_bind(live, s, &info);
	if (r < 0)
		return refuse_iface(spec, r, err);
	if (!info.up)
		table_warn(live, s->iface, "the interface is down");
	return watch_promiscuous(live, s, opts, err);
}

static void warn_ring(const struct live *live)
{
	struct err text;
	if (!live->ring.granted || live->ring.granted >= live->ring.asked || !live->warn)
		return;
	(void)err_set(&text, ENOMEM, "a ring of %llu MiB was asked for, %llu MiB are granted",
		      (unsigned long long)live->ring.asked >> 20,
		      (unsigned long long)live->ring.granted >> 20);
	live->warn(live->ctx, text.text);
}

int live_open(struct live **ret_live, const struct live_opts *opts, struct err *err)
{
	static const char *const any[] = { "any" };
	const char *const *specs = opts->n_specs ? opts->specs : any;
	uint32_t n = opts->n_specs ? opts->n_specs : 1;
	CLEANUP(live_freep) struct live *live = calloc(1, sizeof(*live));
	if (n > LIVE_MAX_SPECS)
		return err_set(err, EMFILE, "%u interfaces are too many: at most %u", n,
			       (unsigned)LIVE_MAX_SPECS);
	if (live) {
		live->ifaces = calloc(LIVE_MAX_IFACES, sizeof(*live->ifaces));
		live->entries = calloc(LIVE_MAX_IFACES, sizeof(*live->entries));
	}
	if (!live || !live->ifaces || !live->entries)
		return err_set(err, ENOMEM, "out of memory");
	live->ring.asked = opts->ring_bytes ? opts->ring_bytes : LIVE_RING_BYTES;
	live->snaplen = opts->snaplen;
	live->retire_ms = opts->retire_ms ? opts->retire_ms : LIVE_RETIRE_FILE_MS;
	if (n > 1)
		live->retire_ms = min_u32(live->retire_ms, LIVE_RETIRE_MERGED_MS);
	live->promiscuous = opts->promiscuous;
	live->stamp = opts->stamp;
	live->warn = opts->warn;
	live->ctx = opts->ctx;
	for (uint32_t i = 0; i < n; i++) {
		int r = open_source(live, specs[i], opts, err);
		if (r < 0)
			return r;
	}
	for (uint32_t i = 0; i < live->n_spaces; i++)
		if (live->spaces[i].fd >= 0) {
			close(live->spaces[i].fd);
			live->spaces[i].fd = -1;
		}
	warn_ring(live);
	*ret_live = TAKE(live);
	return 0;
}

struct live *live_free(struct live *live)
{
	if (!live)
		return NULL;
	for (uint32_t i = 0; i < live->n_sources; i++) {
		ring_close(&live->sources[i].ring);
		pcap_device_close(live->sources[i].pcap);
	}
	for (uint32_t i = 0; i < live->n_spaces; i++) {
		links_close(&live->spaces[i].links);
		if (live->spaces[i].fd >= 0)
			close(live->spaces[i].fd);
	}
	free(live->ifaces);
	free(live->entries);
	free(live);
	return NULL;
}

/* ---- starting and stopping ---- */

static int start_source(struct live *live, const struct source *s)
{
	struct kernelprog k = { .link = LINK_ETHERNET, .any = s->any };
	bool filters = s->any;
	if (!s->any) {
		k.link = live->ifaces[s->iface].link;
		k.loopback = live->ifaces[s->iface].loopback;
		filters = link_kind_filters(live->entries[s->iface].kind);
	}
	if (live->program.make && filters)
		k.program = &live->program;
	else if (!live->program.make)
		k.snaplen = live->snaplen;
	return kernelprog_attach(s->ring.fd, &k);
}

int live_start(struct live *live, const struct live_program *program, struct err *err)
{
	live->program = program ? *program : (struct live_program){ 0 };
	for (uint32_t i = 0; i < live->n_sources; i++) {
		const struct source *s = &live->sources[i];
		int r = s->pcap ? 0 : start_source(live, s);
		if (r < 0)
			return err_set(err, -r, "cannot attach a filter: %s", strerror(-r));
	}
	live->state = LIVE_RUNNING;
	return 0;
}

void live_stop(struct live *live)
{
	if (live->state == LIVE_STOPPING)
		return;
	live->state = LIVE_STOPPING;
	for (uint32_t i = 0; i < live->n_sources; i++)
		if (live->sources[i].pcap)
			pcap_device_stop(live->sources[i].pcap);
		else
			ring_stop(&live->sources[i].ring);
}

/* ---- what is known ---- */

const struct live_iface *live_iface(const struct live *live, uint32_t i)
{
	return i < live->n_ifaces ? &live->ifaces[i] : NULL;
}

uint32_t live_n_ifaces(const struct live *live)
{
	return live->n_ifaces;
}

struct live_ring live_ring(const struct live *live)
{
	return live->ring;
}

static uint64_t iface_drops(struct live *live, uint32_t i)
{
	struct entry *entry = &live->entries[i];
	struct link_info info;
	if (live->ifaces[i].ifindex &&
	    links_get(&entry->space->links, NULL, live->ifaces[i].ifindex, &info) == 0)
		table_update(live, i, &info);
	return entry->rx_lost;
}

void live_counters(struct live *live, struct live_counters *ret)
{
	*ret = (struct live_counters){ .delivered = live->n_delivered };
	for (uint32_t i = 0; i < live->n_sources; i++) {
		struct ring *ring = &live->sources[i].ring;
		source_count(&live->sources[i]);
		ret->seen += ring->seen;
		ret->ring_drops += ring->drops;
		ret->ring_freezes += ring->freezes;
	}
	for (uint32_t i = 0; i < live->n_ifaces; i++)
		ret->iface_drops += iface_drops(live, i);
}

void live_iface_counters(struct live *live, uint32_t i, struct live_counters *ret)
{
	*ret = (struct live_counters){ UINT64_MAX, live->entries[i].delivered, UINT64_MAX,
				       UINT64_MAX, iface_drops(live, i) };
	for (uint32_t k = 0; k < live->n_sources; k++) {
		struct source *s = &live->sources[k];
		if (s->any || s->iface != i)
			continue;
		source_count(s);
		ret->seen = s->ring.seen;
		ret->ring_drops = s->ring.drops;
		ret->ring_freezes = s->ring.freezes;
	}
}

int live_list(const char *netns, struct live_iface *ret, uint32_t max, struct err *err)
{
	struct space space = { .fd = -1, .links = { .request_fd = -1, .event_fd = -1 } };
	struct found found = { .infos = calloc(LIVE_MAX_IFACES, sizeof(*found.infos)) };
	int r = found.infos ? 0 : err_set(err, ENOMEM, "out of memory");
	if (r == 0 && netns) {
		(void)snprintf(space.name, sizeof(space.name), "%s", netns);
		r = netns_open_named(netns, &space.fd, err);
	}
	if (r == 0) {
		r = links_open(&space.links, space.fd);
		if (r == 0)
			r = links_each(&space.links, keep_found, &found);
		if (r < 0)
			r = err_set(err, -r, "cannot ask for interfaces: %s", strerror(-r));
	}
	for (uint32_t i = 0; r == 0 && i < found.n && i < max; i++)
		table_describe(&space, &found.infos[i], &ret[i]);
	links_close(&space.links);
	if (space.fd >= 0)
		close(space.fd);
	free(found.infos);
	return r < 0 ? r : (int)found.n;
}
