/* What has happened so far, for people and for programs. */
#include <time.h>

#include "prog/smallservd/server.h"

static const struct {
	const char *word; /* key in JSON */
	const char *text; /* behind the number */
} names[N_STATS] = {
	[STAT_ACCEPTED] = { "accepted", "connections" },
	[STAT_ENDED] = { "ended", "ended" },
	[STAT_IDLE] = { "idle", "ended: idle" },
	[STAT_LIFETIME] = { "lifetime", "ended: lifetime" },
	[STAT_BYTES] = { "bytes", "ended: bytes" },
	[STAT_EVICTED] = { "evicted", "ended: made room" },
	[STAT_RESET] = { "reset", "reset" },
	[STAT_DENIED] = { "denied", "refused: not allowed" },
	[STAT_CROWDED] = { "crowded", "refused: too many" },
	[STAT_SOURCE] = { "source", "refused: too many of a source" },
	[STAT_RATE] = { "rate", "refused: too many new ones of a source" },
	[STAT_NO_FD] = { "no_descriptor", "refused: no descriptor" },
	[STAT_QUESTIONS] = { "datagrams", "datagrams" },
	[STAT_ANSWERS] = { "answers", "answered" },
	[STAT_UDP_DENIED] = { "udp_denied", "not allowed" },
	[STAT_UDP_PORT] = { "udp_port", "from ports of services" },
	[STAT_UDP_FORGED] = { "udp_forged", "from or to impossible addresses" },
	[STAT_UDP_RATE] = { "udp_rate", "too many" },
	[STAT_UDP_LARGER] = { "udp_larger", "with answers larger than questions" },
	[STAT_UDP_LOST] = { "udp_lost", "answers lost" },
};

static int64_t uptime_s(const struct server *s)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec - s->started_s;
}

void stats_text(const struct server *s, struct out *o)
{
	out_f(o, "up %lld s, %llu connections, at most %llu of %llu\n", (long long)uptime_s(s),
	      (unsigned long long)s->n_conns, (unsigned long long)s->peak_conns,
	      (unsigned long long)s->max_conns);
	for (int i = 0; i < N_SERVICES; i++) {
		const struct service_state *state = &s->state[i];
		out_f(o, "%s: %llu open, %llu bytes in, %llu out", services[i].name,
		      (unsigned long long)state->n_open, (unsigned long long)state->n_in,
		      (unsigned long long)state->n_out);
		for (int k = 0; k < N_STATS; k++)
			if (state->stat[k])
				out_f(o, ", %llu %s", (unsigned long long)state->stat[k],
				      names[k].text);
		out_c(o, '\n');
	}
	if (s->limits.n_evicted || s->limits.n_full)
		out_f(o, "table of sources: %llu forgotten, %llu found no room\n",
		      (unsigned long long)s->limits.n_evicted,
		      (unsigned long long)s->limits.n_full);
}

void stats_json(const struct server *s, struct out *o)
{
	out_f(o,
	      "{\"schema\":\"sonde.smallservd/1\",\"uptime_s\":%lld,\"connections\":%llu,"
	      "\"connections_peak\":%llu,\"connections_max\":%llu,\"sources_forgotten\":%llu,"
	      "\"sources_no_room\":%llu,\"services\":{",
	      (long long)uptime_s(s), (unsigned long long)s->n_conns,
	      (unsigned long long)s->peak_conns, (unsigned long long)s->max_conns,
	      (unsigned long long)s->limits.n_evicted, (unsigned long long)s->limits.n_full);
	for (int i = 0; i < N_SERVICES; i++) {
		const struct service_state *state = &s->state[i];
		out_f(o, "%s\"%s\":{\"open\":%llu,\"bytes_in\":%llu,\"bytes_out\":%llu",
		      i ? "," : "", services[i].name, (unsigned long long)state->n_open,
		      (unsigned long long)state->n_in, (unsigned long long)state->n_out);
		for (int k = 0; k < N_STATS; k++)
			out_f(o, ",\"%s\":%llu", names[k].word, (unsigned long long)state->stat[k]);
		out_c(o, '}');
	}
	out_s(o, "}}\n");
}
