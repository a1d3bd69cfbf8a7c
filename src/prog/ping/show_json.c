/* What ping says, as one JSON object a line: docs/man/ping.1 lists the keys. */
#include <string.h>

#include "prog/ping/ping.h"
#include "render/json_text.h"

static void put_text(struct out *o, const char *key, const char *text)
{
	out_f(o, ",\"%s\":", key);
	json_string(o, (const uint8_t *)text, (uint32_t)strlen(text));
}

static void put_address(struct out *o, const char *key, const struct endpoint *address)
{
	out_f(o, ",\"%s\":\"", key);
	endpoint_text(o, address);
	out_c(o, '"');
}

static void begin(struct out *o, const char *type, const struct target *target)
{
	out_f(o, "{\"type\":\"%s\"", type);
	put_text(o, "host", target->name);
	put_address(o, "address", &target->address);
}

static void put_bool(struct out *o, const char *key, bool value)
{
	out_f(o, ",\"%s\":%s", key, value ? "true" : "false");
}

void json_answer(struct run *run, const struct target *target, const struct answer *answer)
{
	struct out *o = &run->out;
	const struct arrival *a = &answer->event->arrival;
	begin(o, "reply", target);
	put_address(o, "from", &a->from);
	out_f(o, ",\"seq\":%u,\"bytes\":%zu", answer->index, a->n);
	if (a->hop_limit >= 0)
		out_f(o, ",\"ttl\":%d", a->hop_limit);
	if (answer->rtt_ns >= 0)
		out_f(o, ",\"rtt_ns\":%lld", (long long)answer->rtt_ns);
	put_bool(o, "duplicate", answer->duplicate);
	put_bool(o, "late", answer->late);
	if (answer->event->kind == ECHO_WRONG)
		out_f(o, ",\"wrong_byte\":%u", answer->event->wrong_at);
	out_s(o, "}\n");
}

void json_error(struct run *run, const struct target *target, const struct echo_event *event)
{
	struct out *o = &run->out;
	if (event->kind == ECHO_LOCAL) {
		json_unsent(run, target, event->arrival.error);
		return;
	}
	const char *text =
		icmp_error_text(event->arrival.offender.host.kind, event->type, event->code);
	begin(o, "error", target);
	put_address(o, "from", &event->arrival.offender);
	out_f(o, ",\"seq\":%u,\"icmp_type\":%u,\"icmp_code\":%u", event->seq, event->type,
	      event->code);
	if (text)
		put_text(o, "text", text);
	if (event->arrival.mtu)
		out_f(o, ",\"mtu\":%u", event->arrival.mtu);
	out_s(o, "}\n");
}

void json_expired(struct run *run, const struct target *target, uint32_t index)
{
	begin(&run->out, "timeout", target);
	out_f(&run->out, ",\"seq\":%u}\n", index);
}

void json_unsent(struct run *run, const struct target *target, int error)
{
	begin(&run->out, "unsent", target);
	put_text(&run->out, "text", strerror(error));
	out_s(&run->out, "}\n");
}

void json_summary(struct run *run, const struct target *t)
{
	static const unsigned percents[] = { 50, 90, 95, 99 };
	struct out *o = &run->out;
	begin(o, "summary", t);
	out_f(o,
	      ",\"transmitted\":%u,\"received\":%u,\"duplicates\":%u,\"late\":%u,\"corrupted\":%u"
	      ",\"errors\":%u,\"unsent\":%u",
	      t->n_sent, t->n_received, t->n_duplicates, t->n_late, t->n_wrong, t->n_errors,
	      t->n_failed);
	if (t->n_received && t->min_ns != INT64_MAX) {
		out_f(o, ",\"rtt_min_ns\":%lld,\"rtt_avg_ns\":%lld,\"rtt_max_ns\":%lld",
		      (long long)t->min_ns, (long long)(t->sum_ns / t->n_received),
		      (long long)t->max_ns);
		for (size_t i = 0; i < ARRAY_LEN(percents); i++) {
			int64_t ns = histogram_percentile(t->histogram, percents[i]);
			out_f(o, ",\"rtt_p%u_ns\":%lld", percents[i],
			      (long long)(ns < t->max_ns ? ns : t->max_ns));
		}
	}
	out_s(o, "}\n");
}
