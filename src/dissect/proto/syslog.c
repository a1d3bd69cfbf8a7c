/* syslog - messages to a system log daemon. RFC 3164. */
#include "dissect/ports.h"
#include "dissect/view.h"

enum { EXCERPT_LINE = 20, EXCERPT_DETAIL = 60, SHORTEST = 4, DIGITS_MAX = 3 };

enum { REPLY, PEER, PRIORITY, FACILITY, SEVERITY, TEXT_BEHIND, WHOLE, N };

NAMES(facilities, "{}", { 0, "kern" }, { 1, "user" }, { 2, "mail" }, { 3, "daemon" }, { 4, "auth" },
      { 5, "syslog" }, { 6, "lpr" }, { 7, "news" }, { 8, "uucp" }, { 13, "audit" }, { 15, "cron" },
      { 16, "local0" }, { 17, "local1" }, { 18, "local2" }, { 19, "local3" }, { 20, "local4" },
      { 21, "local5" }, { 22, "local6" }, { 23, "local7" });
NAMES(severities, NULL, { 0, "emerg" }, { 1, "alert" }, { 2, "crit" }, { 3, "error" },
      { 4, "warn" }, { 5, "notice" }, { 6, "info" }, { 7, "debug" });

static void show_message(struct view *v, const struct record *r);

static const struct field F[N] = {
	[REPLY] = BOOL(.name = "reply"),
	[PEER] = UINT(0, .name = "peer_port"),
	[PRIORITY] = UINT(0, .name = "priority"),
	[FACILITY] = UINT(0, .name = "facility", .names = &facilities),
	[SEVERITY] = UINT(0, .name = "severity", .names = &severities),
	[TEXT_BEHIND] = TEXT(.name = "message"),
	[WHOLE] = BYTES(.name = "whole", .hidden = true, .show = show_message),
};

static void put_priority(struct view *v)
{
	if (!v_has(v, &F[PRIORITY])) {
		out_s(v->o, "BAD.FMT");
		return;
	}
	v_names(v, &facilities, v_u(v, &F[FACILITY]));
	out_c(v->o, '.');
	v_names(v, &severities, v_u(v, &F[SEVERITY]));
}

static void show_message(struct view *v, const struct record *r)
{
	v_begin(v);
	v_template(v, "Priority: [<{priority}> ](", NULL, NULL);
	put_priority(v);
	out_c(v->o, ')');
	v_end(v);
	v_begin(v);
	out_c(v->o, '"');
	out_excerpt(v->o, r->v.p, r->n, EXCERPT_DETAIL);
	out_c(v->o, '"');
	v_end(v);
}

static bool syslog_line(struct view *v)
{
	struct span whole = v_span(v, &F[WHOLE]);
	out_s(v->o, v_u(v, &F[REPLY]) ? "SYSLOG R port=" : "SYSLOG C port=");
	out_u(v->o, v_u(v, &F[PEER]));
	out_c(v->o, ' ');
	put_priority(v);
	out_s(v->o, ": ");
	out_excerpt(v->o, whole.p, whole.n, EXCERPT_LINE);
	return true;
}

/* "<", one to three digits, ">". Returns the length, 0 if it is something else. */
static uint32_t priority(struct dis *d, uint32_t *ret_value)
{
	uint32_t n = 1, value = 0;
	if (d_held(d) < SHORTEST || d_peek(d, 0, 1) != '<')
		return 0;
	for (; n <= DIGITS_MAX; n++) {
		uint32_t digit = (uint32_t)d_peek(d, n, 1) - '0';
		if (digit > 9)
			break;
		value = value * 10 + digit;
	}
	if (n == 1 || d_peek(d, n, 1) != '>')
		return 0;
	*ret_value = value;
	return n + 1;
}

static void syslog_decode(struct dis *d)
{
	const struct port_arg *arg = d_arg(d);
	uint32_t value = 0;
	uint32_t n = priority(d, &value);
	struct cursor start = d_cursor(d);
	d_set(d, &F[REPLY], arg->reply);
	d_set(d, &F[PEER], arg->peer);
	if (n) {
		d_set(d, &F[PRIORITY], value);
		d_set(d, &F[FACILITY], value >> 3 & 31);
		d_set(d, &F[SEVERITY], value & 7);
	}
	if (!d_brief(d)) {
		d_skip(d, n);
		d_rest(d, &F[TEXT_BEHIND]);
		d_resume(d, &start);
	}
	d_rest(d, &F[WHOLE]);
}

const struct decoder decoder_syslog = {
	.name = "syslog",
	.title = "System log message",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_SYSLOG } },
	.decode = syslog_decode,
	.snoop = { .prefix = "SYSLOG:  ",
		   .title = "SYSLOG:  ",
		   .line_fn = syslog_line,
		   .tail = TAIL_OWN },
};
