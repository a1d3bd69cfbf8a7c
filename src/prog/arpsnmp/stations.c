/* The stations of arp.dat: the table, and what a sighting means. arpwatch's rules. */
#include "prog/arpsnmp/stations.h"

#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "prog/arpsnmp/table.h"

enum {
	MAC_LEN = 6,
	DAY_S = 86400,
	ACTIVITY_S = 183 * DAY_S, /* half a year without a sign */
};

struct stations *stations_new(void)
{
	struct stations *t = calloc(1, sizeof(*t));
	if (t) {
		t->last = &t->first;
		t->fd = -1;
	}
	return t;
}

static void keep_node(void *node)
{
	(void)node; /* stations are freed by their list */
}

void stations_free(struct stations *t)
{
	if (!t)
		return;
	tdestroy(t->tree, keep_node);
	while (t->first) {
		struct station *s = t->first;
		t->first = s->next;
		for (unsigned i = 0; i < s->n; i++) {
			free(s->list[i].hostname);
			free(s->list[i].interface);
		}
		free(s);
	}
	if (t->fd >= 0)
		close(t->fd);
	free(t->path);
	free(t);
}

/* A link-local address means something else on each link. */
static bool is_link_local(const struct host_addr *host)
{
	return host->kind == ADDR_IP6 && host->addr[0] == 0xfe && (host->addr[1] & 0xc0) == 0x80;
}

static int compare(const void *a, const void *b)
{
	const struct station *x = a, *y = b;
	if (x->host.kind != y->host.kind)
		return x->host.kind < y->host.kind ? -1 : 1;
	int r = memcmp(x->host.addr, y->host.addr, sizeof(x->host.addr));
	if (r || !is_link_local(&x->host))
		return r;
	return strcmp(x->list[0].interface, y->list[0].interface);
}

static int new_sighting(const struct station_line *line, struct sighting *ret)
{
	struct sighting s = { .seen_s = line->seen_s,
			      .hostname = strdup(line->hostname),
			      .interface = strdup(line->interface) };
	if (!s.hostname || !s.interface) {
		free(s.hostname);
		free(s.interface);
		return -ENOMEM;
	}
	memcpy(s.mac, line->mac, MAC_LEN);
	*ret = s;
	return 0;
}

/* The station of a line, made if it is new. *ret_station NULL: the table is full. */
static int find(struct stations *t, const struct station_line *line, struct station **ret_station)
{
	struct station key = { .host = line->host };
	char interface[256];
	strncpy(interface, line->interface, sizeof(interface) - 1);
	interface[sizeof(interface) - 1] = '\0';
	key.list[0].interface = interface;
	struct station **found = tfind(&key, &t->tree, compare);
	*ret_station = found ? *found : NULL;
	if (found)
		return 0;
	if (t->n == STATIONS_MAX) {
		t->n_refused++;
		return 0;
	}
	struct station *s = calloc(1, sizeof(*s));
	if (!s || new_sighting(line, &s->list[0]) < 0) {
		free(s);
		return -ENOMEM;
	}
	s->host = line->host;
	if (!tsearch(s, &t->tree, compare)) {
		free(s->list[0].hostname);
		free(s->list[0].interface);
		free(s);
		return -ENOMEM;
	}
	*t->last = s;
	t->last = &s->next;
	t->n++;
	*ret_station = s; /* with n still 0 */
	return 0;
}

/* Makes room at place at by forgetting the oldest if need be. */
static void open_gap(struct station *s, unsigned at)
{
	if (s->n == SIGHTINGS_MAX) {
		s->n--;
		free(s->list[s->n].hostname);
		free(s->list[s->n].interface);
	}
	memmove(&s->list[at + 1], &s->list[at], (s->n - at) * sizeof(s->list[0]));
	s->n++;
}

int stations_enter(struct stations *t, const struct station_line *line)
{
	struct station *s;
	struct sighting sighting;
	int r = find(t, line, &s);
	if (r < 0 || !s)
		return r;
	if (s->n == 0) {
		s->n = 1;
		return 0;
	}
	/* The newest first; lines of the same time stay in the order of the file. */
	unsigned at = 0;
	while (at < s->n && s->list[at].seen_s >= line->seen_s)
		at++;
	if (at == SIGHTINGS_MAX)
		return 0;
	r = new_sighting(line, &sighting);
	if (r < 0)
		return r;
	open_gap(s, at);
	s->list[at] = sighting;
	return 0;
}

static bool is_decnet(const uint8_t mac[static MAC_LEN])
{
	static const uint8_t prefix[] = { 0xaa, 0x00, 0x04, 0x00 };
	return memcmp(mac, prefix, sizeof(prefix)) == 0;
}

/* What it means that the address at place at is in use now. */
static enum arp_event judge(const struct station *s, unsigned at, int64_t now_s)
{
	if (at == s->n)
		return EVENT_CHANGED;
	if (at > 1)
		return EVENT_REUSED;
	int64_t delta_s = now_s - s->list[0].seen_s;
	if (at == 0)
		return delta_s >= ACTIVITY_S ? EVENT_NEW_ACTIVITY : EVENT_NONE;
	bool decnet = is_decnet(s->list[0].mac) || is_decnet(s->list[1].mac);
	return decnet && delta_s < DAY_S ? EVENT_DECNET_FLIP_FLOP : EVENT_FLIP_FLOP;
}

/* The sighting at place at comes to the front. */
static void move_to_front(struct station *s, unsigned at)
{
	struct sighting moved = s->list[at];
	memmove(&s->list[1], &s->list[0], at * sizeof(moved));
	s->list[0] = moved;
}

static int set_text(char **text, const char *to)
{
	char *copy = strdup(to);
	if (!copy)
		return -ENOMEM;
	free(*text);
	*text = copy;
	return 0;
}

int stations_see(struct stations *t, const struct neighbour *neighbour, struct change *ret)
{
	struct station_line line = { .host = neighbour->host,
				     .seen_s = neighbour->seen_s,
				     .hostname = "",
				     .interface = neighbour->interface };
	struct station *s;
	memcpy(line.mac, neighbour->mac, MAC_LEN);
	*ret = (struct change){ EVENT_NONE, NULL, { 0 }, 0 };
	int r = find(t, &line, &s);
	if (r < 0 || !s)
		return r;
	ret->station = s;
	if (s->n == 0) {
		s->n = 1;
		ret->event = EVENT_NEW_STATION;
		return 0;
	}
	unsigned at = 0;
	while (at < s->n && memcmp(s->list[at].mac, line.mac, MAC_LEN) != 0)
		at++;
	memcpy(ret->old_mac, s->list[0].mac, MAC_LEN);
	ret->old_seen_s = s->list[0].seen_s;
	ret->event = judge(s, at, line.seen_s);
	if (at == s->n) {
		struct sighting sighting;
		r = new_sighting(&line, &sighting);
		if (r < 0)
			return r;
		open_gap(s, 0);
		s->list[0] = sighting;
		return 0;
	}
	move_to_front(s, at);
	/* A table's age can be older than what the file knows. */
	if (s->list[0].seen_s < line.seen_s)
		s->list[0].seen_s = line.seen_s;
	return *line.interface ? set_text(&s->list[0].interface, line.interface) : 0;
}

int station_set_hostname(const struct station *station, const char *hostname)
{
	struct station *s = (struct station *)(uintptr_t)station; /* the table's own */
	return set_text(&s->list[0].hostname, hostname);
}

uint32_t stations_n_bad(const struct stations *t)
{
	return t->n_bad;
}

uint32_t stations_n_refused(const struct stations *t)
{
	return t->n_refused;
}
