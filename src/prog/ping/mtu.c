/* The path MTU: echo requests that may not be fragmented, of sizes that close in on it. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>

#include "prog/ping/ping.h"

enum {
	IP4_OVERHEAD = 20 + ECHO_HEADER,
	IP6_OVERHEAD = 40 + ECHO_HEADER,
	IP4_MIN = 68, /* RFC 791: what every link can carry */
	IP6_MIN = 1280,
	MTU_MAX = ECHO_DATA_MAX + IP4_OVERHEAD,
	TRIES = 3,
	NS_PER_MS = 1000000,
};

enum verdict { PASSES, TOO_BIG, NO_ANSWER };

struct search {
	struct run *run;
	struct target *target;
	struct echo *echo;
	uint32_t overhead;
	uint16_t seq;
	uint32_t hint; /* an MTU that somebody named, 0: none */
};

/* One event for the probe under way. Returns whether it decides. */
static bool judge(struct search *s, const struct echo_event *event, enum verdict *ret)
{
	struct endpoint who = event->arrival.from;
	if (event->seq != s->seq || target_find(s->run, &who) != s->target)
		return false;
	*ret = event->kind == ECHO_REPLY ? PASSES : TOO_BIG;
	if (event->arrival.mtu)
		s->hint = event->arrival.mtu;
	return event->kind == ECHO_REPLY || event->arrival.error == EMSGSIZE;
}

static enum verdict try_once(struct search *s, uint32_t mtu)
{
	enum verdict verdict = NO_ANSWER;
	s->seq++;
	int r = echo_send(s->echo, &s->target->address, s->seq, mtu - s->overhead);
	if (r == -EMSGSIZE) {
		struct echo_event event;
		while (echo_next(s->echo, &event) > 0)
			(void)judge(s, &event, &verdict);
		return TOO_BIG;
	}
	int64_t end_ns = monotonic_ns() + s->run->late_ns;
	for (int64_t left; (left = end_ns - monotonic_ns()) > 0 && !signals_stopped();) {
		struct pollfd fd = { .fd = echo_fd(s->echo), .events = POLLIN };
		struct echo_event event;
		poll(&fd, 1, (int)(left / NS_PER_MS) + 1);
		while (echo_next(s->echo, &event) > 0)
			if (judge(s, &event, &verdict))
				return verdict;
	}
	return NO_ANSWER;
}

/* A size that nobody answers for, again and again, is too big for a link that keeps silent. */
static enum verdict try_size(struct search *s, uint32_t mtu)
{
	enum verdict verdict = NO_ANSWER;
	for (int i = 0; i < TRIES && verdict == NO_ANSWER && !signals_stopped(); i++)
		verdict = try_once(s, mtu);
	if (s->run->opts.verbose && !s->run->opts.json) {
		static const char *const words[] = { "passes", "too big", "no answer" };
		out_f(&s->run->out, "%u bytes: %s\n", mtu, words[verdict]);
		out_flush(&s->run->out);
	}
	return verdict;
}

/* Between a size that passes and one that does not. Somebody who names the MTU saves steps. */
static uint32_t close_in(struct search *s, uint32_t passes, uint32_t fails)
{
	uint32_t next = (passes + fails) / 2;
	while (fails - passes > 1 && !signals_stopped()) {
		if (s->hint > passes && s->hint < fails)
			next = s->hint;
		s->hint = 0;
		if (try_size(s, next) == PASSES) {
			passes = next;
			next = next + 1; /* a named MTU is most likely right */
		} else {
			fails = next;
			next = (passes + fails) / 2;
		}
		if (next <= passes || next >= fails)
			next = (passes + fails) / 2;
	}
	return passes;
}

int ping_mtu(struct run *run)
{
	struct target *target = &run->targets[0];
	bool v6 = target->address.host.kind == ADDR_IP6;
	struct search s = { .run = run,
			    .target = target,
			    .echo = run->echo[v6],
			    .overhead = v6 ? IP6_OVERHEAD : IP4_OVERHEAD };
	uint32_t least = v6 ? IP6_MIN : IP4_MIN, mtu;
	sigset_t mask;
	signals_catch(&mask);
	sigprocmask(SIG_SETMASK, &mask, NULL);
	if (try_size(&s, least) != PASSES) {
		option_complain(&ping_options, 0, "%s did not answer", target->name);
		return PING_SILENT;
	}
	mtu = try_size(&s, MTU_MAX) == PASSES ? MTU_MAX : close_in(&s, least, MTU_MAX);
	if (run->opts.json)
		out_f(&run->out, "{\"type\":\"mtu\",\"host\":\"%s\",\"mtu\":%u}\n", target->name,
		      mtu);
	else
		out_f(&run->out, "path MTU to %s: %u bytes\n", target->name, mtu);
	return signals_stopped() ? PING_SILENT : PING_ANSWERED;
}
