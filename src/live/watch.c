/* Interfaces that go down, go away and come back while they are captured from. */
#include <errno.h>
#include <string.h>

#include "live/source.h"

int watch_bind(struct live *live, struct source *source, const struct link_info *info)
{
	int r = ring_bind(&source->ring, info->ifindex);
	if (r < 0)
		return r;
	source->ifindex = info->ifindex;
	source->gone = false;
	if (live->stamp == LIVE_STAMP_HARDWARE &&
	    ring_hardware_stamps(&source->ring, info->ifname) < 0)
		table_warn(live, source->iface,
			   "no time stamps of the hardware; those of the kernel are used");
	return 0;
}

int watch_promiscuous(struct live *live, struct source *source, const struct live_opts *opts,
		      struct err *err)
{
	const char *ifname = live->ifaces[source->iface].name;
	int r = live->promiscuous ? ring_promiscuous(&source->ring, source->ifindex) : 0;
	if (r == 0)
		return 0;
	if (!opts->promiscuous_optional)
		return err_set(err, -r, "promiscuous mode (physical) failed%s on \"%s\": %s",
			       opts->promiscuous_advice ? opts->promiscuous_advice : "", ifname,
			       strerror(-r));
	if (live->warn)
		live->warn(live->ctx, "Note: enabling promiscuous mode (physical) failed; "
				      "packet capture may not be complete");
	return 0;
}

static void come_back(struct live *live, struct source *source, const struct link_info *info)
{
	uint32_t i = source->iface;
	if (link_kind_of(info->hatype).link != live->ifaces[i].link) {
		table_warn(live, i, "is back as another kind of interface; it is left alone");
		return;
	}
	if (watch_bind(live, source, info) < 0)
		return;
	table_add(live, source->space, info);
	if (live->promiscuous && ring_promiscuous(&source->ring, info->ifindex) < 0)
		table_warn(live, i, "is back, but not in promiscuous mode");
	else
		table_warn(live, i, "is back");
}

static void change_entry(struct live *live, uint32_t i, const struct link_change *change)
{
	bool was_up = live->ifaces[i].up;
	table_update(live, i, &change->info);
	if (change->gone) {
		live->ifaces[i].ifindex = 0;
		live->ifaces[i].up = false;
		table_warn(live, i, "the interface is gone");
	} else if (was_up && !change->info.up) {
		table_warn(live, i, "the interface is down");
	} else if (!was_up && change->info.up) {
		table_warn(live, i, "the interface is up");
	}
}

struct watcher {
	struct live *live;
	struct space *space;
};

static void take_change(void *ctx, const struct link_change *change)
{
	struct watcher *w = ctx;
	struct live *live = w->live;
	const struct link_info *info = &change->info;
	for (uint32_t i = 0; i < live->n_ifaces; i++)
		if (live->entries[i].space == w->space && live->ifaces[i].ifindex == info->ifindex)
			change_entry(live, i, change);
	for (uint32_t i = 0; i < live->n_sources; i++) {
		struct source *s = &live->sources[i];
		if (s->space != w->space || s->any)
			continue;
		if (change->gone && s->ifindex == info->ifindex) {
			s->gone = true;
			s->ifindex = 0;
		} else if (!change->gone && s->gone &&
			   strcmp(live->entries[s->iface].ifname, info->ifname) == 0) {
			come_back(live, s, info);
		}
	}
}

/* Changes were lost: asks for what is there now. */
static void ask_anew(struct live *live, struct space *space)
{
	struct watcher w = { live, space };
	for (uint32_t i = 0; i < live->n_ifaces; i++) {
		struct link_change change = { .info = { .ifindex = live->ifaces[i].ifindex } };
		if (live->entries[i].space != space)
			continue;
		if (links_get(&space->links, live->entries[i].ifname, 0, &change.info) < 0) {
			change.gone = true;
			change.info.rx_lost = live->entries[i].rx_lost;
		}
		if (change.info.ifindex)
			take_change(&w, &change);
	}
}

void watch_changes(struct live *live)
{
	for (uint32_t i = 0; i < live->n_spaces; i++) {
		struct watcher w = { live, &live->spaces[i] };
		bool missed;
		links_changes(&live->spaces[i].links, take_change, &w, &missed);
		if (missed)
			ask_anew(live, &live->spaces[i]);
	}
}
