/* ping's loop: requests leave by the clock, without drift; answers come in between. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#include "prog/ping/ping.h"

enum {
	NS_PER_S = 1000000000,
	LAST_WAIT_NS = NS_PER_S, /* at least, behind the last request */
	SILENT_WAIT_S = 10,	 /* when nothing has ever come */
	EVENTS_AT_ONCE = 256,	 /* before requests get their turn again */
};

static struct echo *echo_of(const struct run *run, const struct target *target)
{
	return run->echo[target->address.host.kind == ADDR_IP6];
}

/* When request n of all leaves: the hosts take turns, evenly spread over each interval. */
static int64_t due_ns(const struct run *run, uint64_t n)
{
	return run->start_ns + (int64_t)(n / run->n_targets) * run->opts.interval_ns +
	       (int64_t)(n % run->n_targets) * run->opts.interval_ns / run->n_targets;
}

static bool all_sent(const struct run *run)
{
	return run->opts.count && run->n_done >= run->opts.count * run->n_targets;
}

static void send_one(struct run *run)
{
	struct target *target = &run->targets[run->n_done % run->n_targets];
	struct probe *probe = &target->probes[target->n_sent % run->n_probes];
	*probe = (struct probe){ .index = target->n_sent, .sent_ns = monotonic_ns() };
	run->n_done++;
	target->n_sent++;
	int r = echo_send(echo_of(run, target), &target->address, (uint16_t)probe->index,
			  (uint32_t)run->opts.size);
	if (r == 0)
		return;
	target->n_failed++;
	show_unsent(run, target, -r);
}

/* A host that was suspended does not send all at once what it has missed. */
static void send_due(struct run *run, int64_t now_ns)
{
	int64_t behind = now_ns - due_ns(run, run->n_done);
	if (behind > 2 * run->opts.interval_ns && behind > NS_PER_S)
		run->start_ns += behind;
	while (!all_sent(run) && due_ns(run, run->n_done) <= now_ns)
		send_one(run);
}

/* The probe with that sequence number, if it is still remembered. */
static struct probe *find_probe(const struct run *run, const struct target *target, uint16_t seq,
				uint32_t *ret_index)
{
	uint32_t back = (uint16_t)(target->n_sent - 1 - seq);
	*ret_index = target->n_sent - 1 - back;
	if (back >= target->n_sent || back >= run->n_probes)
		return NULL;
	return &target->probes[*ret_index % run->n_probes];
}

static void count_time(struct target *target, int64_t rtt_ns)
{
	target->sum_ns += rtt_ns;
	target->sum_ms += (uint64_t)rtt_ns / 1000000;
	if (rtt_ns < target->min_ns)
		target->min_ns = rtt_ns;
	if (rtt_ns > target->max_ns)
		target->max_ns = rtt_ns;
	if (target->histogram)
		histogram_add(target->histogram, rtt_ns);
}

static void take_reply(struct run *run, struct target *target, const struct echo_event *event)
{
	struct answer answer = { .event = event, .rtt_ns = -1 };
	struct probe *probe = find_probe(run, target, event->seq, &answer.index);
	if (event->kind == ECHO_WRONG)
		target->n_wrong++;
	if (probe) {
		answer.rtt_ns = event->arrival.at_ns - probe->sent_ns;
		if (answer.rtt_ns < 0)
			answer.rtt_ns = 0;
		answer.duplicate = probe->answered;
		probe->answered = true;
	}
	answer.late = !probe || answer.rtt_ns > run->late_ns;
	target->n_duplicates += answer.duplicate;
	target->n_received += !answer.duplicate;
	target->n_late += answer.late && !answer.duplicate;
	if (!answer.late)
		target->n_silent = 0;
	if (answer.rtt_ns >= 0 && !answer.duplicate)
		count_time(target, answer.rtt_ns);
	if (run->opts.until == UNTIL_UP)
		run->reached = true;
	show_answer(run, target, &answer);
}

/* Who an answer comes from. To a broadcast or multicast address everybody answers. */
static struct target *target_of(const struct run *run, const struct echo_event *event)
{
	struct target *target = target_find(run, &event->arrival.from);
	if (!target && run->n_targets == 1 &&
	    (run->opts.broadcast || event->kind == ECHO_LOCAL ||
	     (run->targets[0].address.host.kind == ADDR_IP6 &&
	      run->targets[0].address.host.addr[0] == 0xff) ||
	     (run->targets[0].address.host.kind == ADDR_IP4 &&
	      run->targets[0].address.host.addr[0] >> 4 == 0xe)))
		target = &run->targets[0];
	return target;
}

static void take_event(struct run *run, const struct echo_event *event)
{
	struct target *target = target_of(run, event);
	if (event->kind == ECHO_INVALID || !target) {
		show_invalid(run, event);
		return;
	}
	if (event->kind == ECHO_REPLY || event->kind == ECHO_WRONG) {
		take_reply(run, target, event);
		return;
	}
	target->n_errors++;
	show_error(run, target, event);
}

static void receive(struct run *run)
{
	for (int i = 0; i < 2; i++) {
		struct echo_event event;
		for (int n = 0;
		     run->echo[i] && n < EVENTS_AT_ONCE && echo_next(run->echo[i], &event) > 0; n++)
			take_event(run, &event);
	}
}

/* Probes whose time is over. Returns when the next one's is, INT64_MAX: there is none. */
static int64_t expire(struct run *run, int64_t now_ns)
{
	int64_t next_ns = INT64_MAX;
	for (uint32_t i = 0; i < run->n_targets; i++) {
		struct target *t = &run->targets[i];
		if (t->n_sent - t->next_expiry > run->n_probes)
			t->next_expiry = t->n_sent - run->n_probes;
		for (; t->next_expiry < t->n_sent; t->next_expiry++) {
			struct probe *probe = &t->probes[t->next_expiry % run->n_probes];
			if (probe->answered)
				continue;
			int64_t at_ns = probe->sent_ns + run->late_ns;
			if (at_ns > now_ns) {
				next_ns = at_ns < next_ns ? at_ns : next_ns;
				break;
			}
			t->n_silent++;
			show_expired(run, t, t->next_expiry);
			if (run->opts.until == UNTIL_DOWN && t->n_silent >= DOWN_AFTER)
				run->reached = true;
		}
	}
	return next_ns;
}

/* Whether nothing is to be waited for any more, behind the last request. Sets when that is over. */
static bool is_over(struct run *run, int64_t *ret_end_ns)
{
	int64_t longest_ns = 0, last_ns = due_ns(run, run->n_done - 1);
	bool answered = true, any = false;
	for (uint32_t i = 0; i < run->n_targets; i++) {
		const struct target *t = &run->targets[i];
		answered = answered && t->n_received + t->n_failed >= t->n_sent;
		any = any || t->n_received;
		longest_ns = t->max_ns > longest_ns ? t->max_ns : longest_ns;
	}
	int64_t wait_ns = 2 * longest_ns > LAST_WAIT_NS ? 2 * longest_ns : LAST_WAIT_NS;
	if (!any && run->n_targets == 1)
		wait_ns = (int64_t)SILENT_WAIT_S * NS_PER_S;
	if (run->opts.wait_ns)
		wait_ns = run->opts.wait_ns;
	*ret_end_ns = last_ns + wait_ns;
	return answered;
}

/* Waits for an answer, a signal or the time. */
static void wait_until(const struct run *run, int64_t until_ns, const sigset_t *mask)
{
	struct pollfd fds[2];
	nfds_t n = 0;
	for (int i = 0; i < 2; i++)
		if (run->echo[i])
			fds[n++] = (struct pollfd){ .fd = echo_fd(run->echo[i]), .events = POLLIN };
	int64_t left_ns = until_ns - monotonic_ns();
	if (left_ns < 0)
		left_ns = 0;
	struct timespec left = { left_ns / NS_PER_S, left_ns % NS_PER_S };
	ppoll(fds, n, &left, mask);
}

int ping_loop(struct run *run)
{
	sigset_t mask;
	signals_catch(&mask);
	run->start_ns = monotonic_ns();
	int64_t deadline_ns =
		run->opts.deadline_ns ? run->start_ns + run->opts.deadline_ns : INT64_MAX;
	while (!run->reached && !signals_stopped() && !run->out.write_errno) {
		int64_t now_ns = monotonic_ns(), next_ns = deadline_ns, end_ns;
		if (now_ns >= deadline_ns)
			break;
		send_due(run, now_ns);
		receive(run);
		int64_t expiry_ns = expire(run, monotonic_ns());
		if (run->reached)
			break;
		if (all_sent(run)) {
			if (is_over(run, &end_ns) || monotonic_ns() >= end_ns)
				break;
		} else {
			end_ns = due_ns(run, run->n_done);
		}
		next_ns = end_ns < next_ns ? end_ns : next_ns;
		next_ns = expiry_ns < next_ns ? expiry_ns : next_ns;
		out_flush(&run->out);
		if (signals_summary())
			show_summary(run);
		wait_until(run, next_ns, &mask);
	}
	receive(run);
	run->end_ns = monotonic_ns();
	return 0;
}
