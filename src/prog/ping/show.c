/* What ping says, in the classic layout. */
#include <stdio.h>
#include <string.h>

#include "prog/ping/ping.h"

enum { NS_PER_MS = 1000000, NS_PER_US = 1000, US_PER_MS = 1000, DUMP_WORDS = 12 };

static void put_address(struct out *o, const struct endpoint *address)
{
	endpoint_text(o, address);
}

/* Milliseconds: whole ones, or with --usec three decimals. */
static void put_ms(const struct run *run, int64_t ns, struct out *o)
{
	out_u(o, (uint64_t)ns / NS_PER_MS);
	if (!run->opts.usec)
		return;
	out_c(o, '.');
	out_u0(o, (uint64_t)ns / NS_PER_US % US_PER_MS, 3);
}

void show_start(struct run *run)
{
	struct out *o = &run->out;
	if (run->opts.json || (run->opts.quiet && run->n_targets > 1))
		return;
	for (uint32_t i = 0; i < run->n_targets; i++) {
		out_s(o, "PING ");
		out_s(o, run->targets[i].name);
		out_s(o, " (");
		put_address(o, &run->targets[i].address);
		out_s(o, "): ");
		out_u(o, run->opts.size);
		out_s(o, " data bytes\n");
	}
}

void show_answer(struct run *run, const struct target *target, const struct answer *answer)
{
	struct out *o = &run->out;
	const struct arrival *a = &answer->event->arrival;
	if (run->opts.json) {
		json_answer(run, target, answer);
		return;
	}
	if (run->opts.quiet)
		return;
	out_u(o, a->n);
	out_s(o, " bytes from ");
	put_address(o, &a->from);
	out_s(o, ": icmp_seq=");
	out_u(o, answer->index);
	out_c(o, '.');
	if (answer->rtt_ns >= 0) {
		out_s(o, " time=");
		put_ms(run, answer->rtt_ns, o);
		out_s(o, ".ms");
	}
	if (answer->duplicate)
		out_s(o, " (DUP!)");
	else if (answer->late)
		out_s(o, " (late)");
	if (answer->event->kind == ECHO_WRONG)
		out_f(o, " wrong data byte #%u", answer->event->wrong_at);
	out_c(o, '\n');
}

/* Type and code of an error, in words where there are some. */
static void put_error(struct out *o, const struct echo_event *event)
{
	const char *text =
		icmp_error_text(event->arrival.offender.host.kind, event->type, event->code);
	if (text)
		out_s(o, text);
	else
		out_f(o, "ICMP type %u code %u", event->type, event->code);
	if (event->arrival.mtu)
		out_f(o, " (mtu %u)", event->arrival.mtu);
}

void show_error(struct run *run, const struct target *target, const struct echo_event *event)
{
	struct out *o = &run->out;
	if (run->opts.json) {
		json_error(run, target, event);
		return;
	}
	if (event->kind == ECHO_LOCAL) {
		show_unsent(run, target, event->arrival.error);
		return;
	}
	if (!run->opts.verbose || run->opts.quiet)
		return;
	out_s(o, "From ");
	put_address(o, &event->arrival.offender);
	out_f(o, ": icmp_seq=%u. ", event->seq);
	put_error(o, event);
	out_c(o, '\n');
}

static const char *type_name(uint8_t type)
{
	static const char *const names[] = {
		[0] = "Echo Reply",
		[3] = "Dest Unreachable",
		[4] = "Source Quench",
		[5] = "Redirect",
		[8] = "Echo",
		[11] = "Time Exceeded",
		[12] = "Parameter Problem",
		[13] = "Timestamp",
		[14] = "Timestamp Reply",
		[15] = "Info Request",
		[16] = "Info Reply",
	};
	if (type >= ARRAY_LEN(names))
		return "OUT-OF-RANGE";
	return names[type];
}

/* An ICMP message that has nothing to do with us: shown word by word. */
void show_invalid(struct run *run, const struct echo_event *event)
{
	struct out *o = &run->out;
	const struct arrival *a = &event->arrival;
	if (!run->opts.verbose || run->opts.quiet || run->opts.json)
		return;
	if (a->n < ECHO_HEADER) {
		out_f(o, "packet too short (%zu bytes) from ", a->n);
		put_address(o, &a->from);
		out_c(o, '\n');
		return;
	}
	const char *name = a->from.host.kind == ADDR_IP4 ? type_name(event->type) : NULL;
	out_f(o, "%zu bytes from ", a->n);
	put_address(o, &a->from);
	out_f(o, ": icmp_type=%u (", event->type);
	if (name)
		out_s(o, name);
	else
		out_f(o, "ICMP %u", event->type);
	out_s(o, ")\n");
	for (size_t i = 0; i < DUMP_WORDS && (i + 1) * 4 <= a->n; i++) {
		out_f(o, "x%02zx: x", i * 4);
		out_hex(o, a->data + i * 4, 4, false);
		out_c(o, '\n');
	}
	out_f(o, "icmp_code=%u\n", event->code);
}

void show_expired(struct run *run, const struct target *target, uint32_t index)
{
	if (run->opts.json)
		json_expired(run, target, index);
}

void show_unsent(struct run *run, const struct target *target, int error)
{
	struct out *o = &run->messages;
	if (run->opts.json) {
		json_unsent(run, target, error);
		return;
	}
	out_flush(&run->out);
	out_s(o, "ping: ");
	put_address(o, &target->address);
	out_s(o, ": ");
	out_s(o, strerror(error));
	out_c(o, '\n');
	out_flush(o);
}

static void put_times(const struct run *run, const struct target *t, struct out *o)
{
	out_s(o, "round-trip (ms)  min/avg/max = ");
	put_ms(run, t->min_ns, o);
	out_c(o, '/');
	if (run->opts.usec)
		put_ms(run, t->sum_ns / t->n_received, o);
	else
		out_u(o, t->sum_ms / t->n_received);
	out_c(o, '/');
	put_ms(run, t->max_ns, o);
	out_c(o, '\n');
}

static void put_percentiles(const struct run *run, const struct target *t, struct out *o)
{
	static const unsigned percents[] = { 50, 90, 95, 99 };
	out_s(o, "percentiles (ms)  50/90/95/99 = ");
	for (size_t i = 0; i < ARRAY_LEN(percents); i++) {
		int64_t ns = histogram_percentile(t->histogram, percents[i]);
		if (i)
			out_c(o, '/');
		put_ms(run, ns < t->max_ns ? ns : t->max_ns, o);
	}
	out_c(o, '\n');
}

static void put_summary(struct run *run, const struct target *t)
{
	static const struct {
		size_t at;
		const char *text;
	} extra[] = {
		{ offsetof(struct target, n_duplicates), " duplicates" },
		{ offsetof(struct target, n_late), " late" },
		{ offsetof(struct target, n_wrong), " corrupted" },
		{ offsetof(struct target, n_errors), " errors" },
	};
	struct out *o = &run->out;
	out_s(o, "\n----");
	out_s(o, t->name);
	out_f(o, " PING Statistics----\n%u packets transmitted, %u packets received, ", t->n_sent,
	      t->n_received);
	for (size_t i = 0; i < ARRAY_LEN(extra); i++) {
		uint32_t n;
		memcpy(&n, (const char *)t + extra[i].at, sizeof(n));
		if (n)
			out_f(o, "+%u%s, ", n, extra[i].text);
	}
	if (t->n_received > t->n_sent)
		out_s(o, "-- somebody's printing up packets!\n");
	else if (t->n_sent)
		out_f(o, "%llu%% packet loss\n",
		      (unsigned long long)(t->n_sent - t->n_received) * 100 / t->n_sent);
	else
		out_s(o, "0% packet loss\n");
	if (!t->n_received || t->min_ns == INT64_MAX)
		return;
	put_times(run, t, o);
	if (run->opts.percentiles)
		put_percentiles(run, t, o);
}

void show_summary(struct run *run)
{
	for (uint32_t i = 0; i < run->n_targets; i++) {
		if (run->opts.json)
			json_summary(run, &run->targets[i]);
		else
			put_summary(run, &run->targets[i]);
	}
	out_flush(&run->out);
}
