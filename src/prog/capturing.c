/* The run of a capturing program. */
#include "prog/capturing.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 16, TICK_PACKETS = 1024, NS_PER_MS = 1000000, SECOND_SIGNAL = 1 };

static volatile sig_atomic_t stop_signals, hangups, report_signals;

/* ---- signals ---- */

static void on_stop(int number)
{
	(void)number;
	if (stop_signals)
		_exit(SECOND_SIGNAL);
	stop_signals = 1;
}

static void on_hangup(int number)
{
	(void)number;
	hangups = 1;
}

static void on_report(int number)
{
	(void)number;
	report_signals = 1;
}

/* What the caller of the program chose to ignore stays ignored. */
static void catch (int number, void (*handler)(int))
{
	struct sigaction old, action = { .sa_handler = handler };
	sigemptyset(&action.sa_mask);
	if (sigaction(number, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
		sigaction(number, &action, NULL);
}

static void catch_signals(const struct capturing *c)
{
	catch (SIGINT, on_stop);
	catch (SIGTERM, on_stop);
	catch (SIGHUP, c->hangup ? on_hangup : on_stop);
	catch (SIGUSR1, on_report);
}

/* ---- the filter ---- */

static void set_exact(struct capturing *c, uint32_t link, bool exact)
{
	uint32_t i = 0;
	while (i < c->n_exact && c->exact[i] != link)
		i++;
	if (!exact && i < c->n_exact)
		c->exact[i] = c->exact[--c->n_exact];
	else if (exact && i == c->n_exact && i < CAPTURING_MAX_LINKS)
		c->exact[c->n_exact++] = link;
}

static int make_program(void *ctx, uint32_t link, uint32_t max, struct sock_filter *insns)
{
	struct capturing *c = ctx;
	/* What the kernel cannot decide alone needs the whole packet afterwards. */
	struct filter_socket socket = { .link = link, .insns = insns, .max_insns = max };
	bool exact = false;
	int n = max ? filter_kernel(c->filter, &socket, &exact, NULL) : 0;
	if (n > 0 && exact && c->snaplen) {
		socket.snaplen = c->snaplen;
		n = filter_kernel(c->filter, &socket, &exact, NULL);
	}
	set_exact(c, link, n > 0 && exact);
	return n;
}

static bool is_exact(const struct capturing *c, uint32_t link)
{
	for (uint32_t i = 0; i < c->n_exact; i++)
		if (c->exact[i] == link)
			return true;
	return false;
}

/* Moves those of n packets of one interface that are wanted to the front. Returns how many. */
static uint32_t select_packets(struct capturing *c, struct frame *frames, uint32_t n)
{
	uint32_t k = 0;
	if (c->filter && !is_exact(c, frames->link)) {
		for (uint32_t i = 0; i < n; i++)
			if (filter_match(c->filter, &frames[i]))
				frames[k++] = frames[i];
		c->shares[frames->iface].filtered += n - k;
		n = k;
	}
	for (uint32_t i = 0; c->snaplen && i < n; i++)
		frames[i].cap = min_u32(frames[i].cap, c->snaplen);
	return n;
}

/* ---- counting ---- */

static void sum_up(struct capturing *c)
{
	struct capturing_counts *sum = &c->counts;
	*sum = (struct capturing_counts){ 0 };
	live_counters(c->live, &sum->live);
	for (uint32_t i = 0; i < live_n_ifaces(c->live); i++) {
		sum->filtered += c->shares[i].filtered;
		sum->written += c->shares[i].written;
		sum->left += c->shares[i].left;
		sum->write_errors += c->shares[i].write_errors;
	}
}

bool capturing_lost(const struct capturing *c)
{
	return c->counts.live.ring_drops || c->counts.write_errors;
}

/* ---- the run ---- */

static int64_t clock_ns(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

void capturing_end_line(struct capturing *c)
{
	if (c->mid_line)
		out_c(c->messages, '\n');
	c->mid_line = false;
}

static void complain(struct capturing *c, const struct err *err)
{
	capturing_end_line(c);
	out_f(c->messages, "%s: ", c->program);
	out_text(c->messages, (const uint8_t *)err->text, (uint32_t)strlen(err->text));
	out_c(c->messages, '\n');
	out_flush(c->messages);
}

/* Hands the first packets to the program. Returns how many, or an error with the first. */
static int hand_over(struct capturing *c, struct frame *frames, uint32_t n, struct err *err)
{
	if (c->packets)
		return c->packets(c->ctx, frames, n, err);
	c->n_selected++; /* it may ask for that */
	int r = c->packet(c->ctx, frames, err);
	c->n_selected--;
	return r < 0 ? r : 1;
}

/* n packets of one interface, no more than are still wanted. */
static int handle(struct capturing *c, struct frame *frames, uint32_t n, struct err *err)
{
	struct capturing_share *share = &c->shares[frames->iface];
	uint32_t n_done = 0;
	int r = 0;
	n = select_packets(c, frames, n);
	while (n_done < n && !c->stopped && (r >= 0 || r == -EINVAL)) {
		r = hand_over(c, frames + n_done, n - n_done, err);
		uint32_t k = r < 0 ? 1 : (uint32_t)r;
		n_done += k;
		c->n_selected += k;
		if (likely(r > 0)) {
			share->written += k;
		} else if (share->write_errors++ == 0 && r == -EINVAL && err) {
			complain(c, err);
		}
	}
	share->left += n - n_done;
	c->stopped |= c->max_count && c->n_selected == c->max_count;
	return r == -EINVAL || r > 0 ? 0 : r;
}

static int tick(struct capturing *c, struct err *err)
{
	c->ticked_ns = clock_ns(CLOCK_MONOTONIC_COARSE);
	if (report_signals) {
		report_signals = 0;
		sum_up(c);
		capturing_end_line(c);
		capturing_table(c, c->messages);
		out_flush(c->messages);
	}
	if (hangups) {
		hangups = 0;
		c->hangup(c->ctx);
	}
	return c->idle ? c->idle(c->ctx, err) : 0;
}

static bool is_tick_due(const struct capturing *c)
{
	return clock_ns(CLOCK_MONOTONIC_COARSE) - c->ticked_ns >=
	       (int64_t)CAPTURING_TICK_MS * NS_PER_MS;
}

/* So many at most at a time: a person sees each packet at once, and none is taken too many. */
static uint32_t batch_size(const struct capturing *c)
{
	uint64_t wanted = c->max_count ? c->max_count - c->n_selected : UINT64_MAX;
	return !c->packets ? 1 : wanted < BATCH ? (uint32_t)wanted : BATCH;
}

/* Takes packets until the end of the capture, or after live_stop of what it left. */
static int take_packets(struct capturing *c, struct err *err)
{
	UNINITIALIZED struct frame frames[BATCH];
	uint32_t n_unticked = 0;
	bool stopping = stop_signals;
	while (!c->stopped && stopping == stop_signals) {
		int r = live_next(c->live, frames, CAPTURING_TICK_MS, err);
		if (likely(r > 0)) {
			uint32_t n = live_more(c->live, frames, batch_size(c));
			n_unticked += n;
			r = handle(c, frames, n, err);
			bool is_due = live_is_idle(c->live);
			if (n_unticked >= TICK_PACKETS) {
				n_unticked = 0;
				is_due |= is_tick_due(c);
			}
			if (r == 0 && is_due)
				r = tick(c, err);
		} else if (r == 0 || r == -EINTR) {
			r = tick(c, err);
		}
		if (r < 0)
			return r;
	}
	return 0;
}

/* Packets that nobody wants any more, so that the counters close. */
static void leave_rest(struct capturing *c)
{
	struct frame frame;
	int r;
	while ((r = live_next(c->live, &frame, CAPTURING_TICK_MS, NULL)) >= 0 || r == -EINTR)
		if (r > 0)
			c->shares[frame.iface].left++;
}

int capturing_run(struct capturing *c, struct err *err)
{
	struct live_program program = { make_program, c };
	c->shares = calloc(LIVE_MAX_IFACES, sizeof(*c->shares));
	if (!c->shares)
		return err_set(err, ENOMEM, "out of memory");
	catch_signals(c);
	bool in_kernel = c->filter && !c->user_filter_only;
	int r = live_start(c->live, in_kernel ? &program : NULL, err);
	if (r < 0)
		return r;
	c->start_ns = clock_ns(CLOCK_REALTIME);
	if (c->started)
		c->started(c->ctx);
	r = take_packets(c, err);
	live_stop(c->live);
	if (r == 0 && !c->stopped)
		r = take_packets(c, err);
	if (r != -ENODATA && r != -ENODEV)
		leave_rest(c);
	c->end_ns = clock_ns(CLOCK_REALTIME);
	sum_up(c);
	return r == -ENODATA ? 0 : r;
}

void capturing_stop(struct capturing *c)
{
	c->stopped = true;
}

void capturing_done(struct capturing *c)
{
	free(c->shares);
	c->shares = NULL;
}

/* ---- the table ---- */

enum { NAME_WIDTH = 15, COLUMN_WIDTH = 13 };

static void put_cell(struct out *o, uint64_t v)
{
	char text[24];
	struct out number = out_mem(text, sizeof(text));
	if (v == UINT64_MAX)
		out_c(&number, '-');
	else
		out_u(&number, v);
	out_pad(o, ' ', COLUMN_WIDTH > number.len ? COLUMN_WIDTH - number.len : 1);
	out_raw(o, text, number.len);
}

static void put_row(struct out *o, const char *name, const struct live_counters *live,
		    const struct capturing_share *share, bool has_left)
{
	size_t n = strlen(name);
	out_s(o, name);
	out_pad(o, ' ', n < NAME_WIDTH ? NAME_WIDTH - n : 0);
	put_cell(o, live->seen);
	put_cell(o, share->filtered);
	put_cell(o, live->ring_drops);
	put_cell(o, live->ring_freezes);
	put_cell(o, live->iface_drops);
	put_cell(o, share->written);
	put_cell(o, share->write_errors);
	if (has_left)
		put_cell(o, share->left);
	out_c(o, '\n');
}

void capturing_table(const struct capturing *c, struct out *o)
{
	static const char *const heads[] = { "seen",	     "filtered out", "ring drops",
					     "ring freezes", "iface drops",  "written",
					     "write errors" };
	const struct capturing_counts *sum = &c->counts;
	struct capturing_share total = { sum->filtered, sum->written, sum->left,
					 sum->write_errors };
	uint32_t n_rows = 0;
	bool needs_total = false;
	if (!c->shares) /* nothing was captured */
		return;
	out_s(o, "interface");
	out_pad(o, ' ', NAME_WIDTH - strlen("interface"));
	for (size_t i = 0; i < ARRAY_LEN(heads); i++) {
		out_pad(o, ' ', COLUMN_WIDTH - strlen(heads[i]));
		out_s(o, heads[i]);
	}
	if (sum->left) {
		out_pad(o, ' ', COLUMN_WIDTH - strlen("left unread"));
		out_s(o, "left unread");
	}
	out_c(o, '\n');
	for (uint32_t i = 0; i < live_n_ifaces(c->live); i++) {
		struct live_counters live;
		live_iface_counters(c->live, i, &live);
		if (live.seen == UINT64_MAX && !live.delivered)
			continue;
		put_row(o, live_iface(c->live, i)->name, &live, &c->shares[i], sum->left);
		needs_total |= ++n_rows > 1 || live.seen == UINT64_MAX;
	}
	if (needs_total)
		put_row(o, "total", &sum->live, &total, sum->left);
}

/* ---- files ---- */

struct cap_iface capturing_iface(const struct live *live, const struct capturing *c, uint32_t i)
{
	const struct live_iface *from = live_iface(live, i);
	struct cap_iface iface = { .name = from->name,
				   .link = from->link,
				   .snaplen = from->snaplen,
				   .has_mac = from->has_mac,
				   .iftype = from->iftype,
				   CAP_IFACE_INIT };
	memcpy(iface.mac, from->mac, sizeof(iface.mac));
	if (!c || !c->shares)
		return iface;
	struct live_counters counters;
	live_iface_counters(c->live, i, &counters);
	if (!c->filter || c->user_filter_only)
		iface.received = counters.seen;
	iface.accepted = counters.seen;
	iface.dropped = counters.iface_drops;
	iface.os_dropped = counters.ring_drops;
	iface.delivered = c->shares[i].written;
	iface.start_ns = c->start_ns;
	iface.end_ns = c->end_ns;
	return iface;
}

static int declare(const struct live *live, const struct capturing *c, struct capout *out,
		   struct err *err)
{
	int r = 0;
	for (uint32_t i = 0; i < live_n_ifaces(live) && r == 0; i++) {
		struct cap_iface iface = capturing_iface(live, c, i);
		r = capout_iface(out, i, &iface, err);
	}
	return r;
}

int capturing_declare(const struct live *live, struct capout *out, struct err *err)
{
	return declare(live, NULL, out, err);
}

int capturing_conclude(const struct capturing *c, struct capout *out, struct err *err)
{
	return declare(c->live, c, out, err);
}
