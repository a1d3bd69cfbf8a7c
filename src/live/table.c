/* The table of interfaces of a live source. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/out.h"
#include "live/source.h"

void table_warn(const struct live *live, uint32_t i, const char *what)
{
	struct err text;
	(void)err_set(&text, ENETDOWN, "%s: %s", live->ifaces[i].name, what);
	if (live->warn)
		live->warn(live->ctx, text.text);
}

static void set_name(struct live_iface *iface, const char *netns, const char *ifname)
{
	struct out o = out_mem(iface->name, sizeof(iface->name) - 1);
	out_s(&o, netns);
	if (*netns)
		out_c(&o, '/');
	out_s(&o, ifname);
	iface->name[o.len] = '\0';
	for (char *c = iface->name; *c; c++)
		if (*c < ' ' || *c > '~')
			*c = '?';
}

void table_describe(struct space *space, const struct link_info *info, struct live_iface *ret)
{
	*ret = (struct live_iface){ 0 };
	set_name(ret, space->name, info->ifname);
	links_describe(&space->links, info, ret);
}

void table_update(struct live *live, uint32_t i, const struct link_info *info)
{
	struct live_iface *iface = &live->ifaces[i];
	struct entry *entry = &live->entries[i];
	iface->ifindex = info->ifindex;
	iface->up = info->up;
	iface->running = info->running;
	iface->mtu = info->mtu;
	/* A device of the same name that is another one counts from 0. */
	if (info->rx_lost < entry->rx_lost_start)
		entry->rx_lost_start = 0;
	if (live->state != LIVE_OPEN)
		entry->rx_lost = info->rx_lost - entry->rx_lost_start;
}

uint32_t table_add(struct live *live, struct space *space, const struct link_info *info)
{
	uint32_t i = 0;
	while (i < live->n_ifaces && (live->entries[i].space != space || live->ifaces[i].ifindex ||
				      strcmp(live->entries[i].ifname, info->ifname) != 0))
		i++;
	if (i == LIVE_MAX_IFACES)
		return i - 1;
	struct live_iface *iface = &live->ifaces[i];
	struct entry *entry = &live->entries[i];
	if (i == live->n_ifaces) {
		live->n_ifaces++;
		memcpy(entry->ifname, info->ifname, sizeof(entry->ifname));
		entry->kind = link_kind_of(info->hatype);
		entry->space = space;
		table_describe(space, info, iface);
		iface->snaplen = live->snaplen;
	}
	entry->rx_lost_start = info->rx_lost - entry->rx_lost;
	iface->ifindex = info->ifindex;
	iface->up = info->up;
	return i;
}

uint32_t table_add_device(struct live *live, struct space *space, const char *name, uint32_t link)
{
	uint32_t i = live->n_ifaces++;
	struct live_iface *iface = &live->ifaces[i];
	struct entry *entry = &live->entries[i];
	(void)snprintf(entry->ifname, sizeof(entry->ifname), "%s", name);
	entry->kind = (struct link_kind){ .link = link };
	entry->space = space;
	set_name(iface, space->name, name);
	iface->link = link;
	iface->snaplen = live->snaplen;
	iface->up = true;
	return i;
}

static bool is_entry(const struct live *live, uint32_t i, const struct source *source,
		     uint32_t ifindex)
{
	return i < live->n_ifaces && live->ifaces[i].ifindex == ifindex &&
	       live->entries[i].space == source->space;
}

uint32_t table_find(struct live *live, struct source *source, uint32_t ifindex, uint16_t hatype)
{
	if (likely(is_entry(live, source->iface, source, ifindex)))
		return source->iface;
	uint32_t i = 0;
	while (i < live->n_ifaces && !is_entry(live, i, source, ifindex))
		i++;
	if (i == live->n_ifaces) {
		struct link_info info = { .ifindex = ifindex, .hatype = hatype, .up = true };
		/* It may be gone by now: its packets are not. */
		if (links_get(&source->space->links, NULL, ifindex, &info) < 0)
			(void)snprintf(info.ifname, sizeof(info.ifname), "if%u", (unsigned)ifindex);
		i = table_add(live, source->space, &info);
	}
	source->iface = i;
	return i;
}
