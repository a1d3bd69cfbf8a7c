/* The choice of links. */
#include "prog/snoop_device.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int split(struct snoop_device *d, const char *link, struct err *err)
{
	d->copy = strdup(link);
	if (!d->copy)
		return err_set(err, ENOMEM, "out of memory");
	d->text = link;
	for (char *p = d->copy; p;) {
		if (d->n_specs == LIVE_MAX_SPECS)
			return err_set(err, EMFILE, "%s: more than %d interfaces", link,
				       LIVE_MAX_SPECS);
		d->specs[d->n_specs++] = p;
		p = strchr(p, ',');
		if (p)
			*p++ = '\0';
	}
	return 0;
}

/* The original's datalinks do not include the loopback: it is the last resort here. */
static int choose(struct snoop_device *d, const struct live_iface *ifaces, uint32_t n,
		  struct err *err)
{
	const struct live_iface *last = NULL;
	for (uint32_t i = 0; i < n; i++)
		if (ifaces[i].n_addresses && !ifaces[i].loopback)
			return split(d, ifaces[i].name, err);
	for (uint32_t i = 0; i < n; i++)
		if (!ifaces[i].loopback)
			last = &ifaces[i];
	d->unplumbed = last;
	for (uint32_t i = 0; i < n && !last; i++)
		last = &ifaces[i];
	return last ? split(d, last->name, err) : err_set(err, ENODEV, "no datalinks found");
}

int snoop_device_choose(struct snoop_device *ret, const char *link, struct err *err)
{
	*ret = (struct snoop_device){ 0 };
	if (link)
		return split(ret, link, err);
	struct live_iface *ifaces = calloc(LIVE_MAX_IFACES, sizeof(*ifaces));
	if (!ifaces)
		return err_set(err, ENOMEM, "out of memory");
	int n = live_list(NULL, ifaces, LIVE_MAX_IFACES, err);
	uint32_t kept = n < LIVE_MAX_IFACES ? (uint32_t)n : LIVE_MAX_IFACES;
	int r = n < 0 ? n : choose(ret, ifaces, kept, err);
	if (ret->copy)
		ret->text = ret->copy;
	free(ifaces);
	return r;
}

void snoop_device_done(struct snoop_device *d)
{
	free(d->copy);
	d->copy = NULL;
}
