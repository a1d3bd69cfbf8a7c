/* Reports of changes. The layout is arpwatch's. */
#include "prog/arpsnmp/report.h"

#include <string.h>
#include <time.h>

#include "render/json_text.h"

enum { MAC_LEN = 6, LABEL_WIDTH = 20, MINUTE_S = 60, HOUR_S = 3600, DAY_S = 86400 };

static const struct {
	const char *text, *word; /* word: in JSON */
} events[] = {
	[EVENT_NEW_STATION] = { "new station", "new-station" },
	[EVENT_NEW_ACTIVITY] = { "new activity", "new-activity" },
	[EVENT_CHANGED] = { "changed ethernet address", "changed" },
	[EVENT_FLIP_FLOP] = { "flip flop", "flip-flop" },
	[EVENT_REUSED] = { "reused old ethernet address", "reused" },
	[EVENT_DECNET_FLIP_FLOP] = { "suppressed DECnet flip flop", "suppressed-flip-flop" },
};

const char *event_text(enum arp_event event)
{
	return events[event].text;
}

static bool has_old_mac(enum arp_event event)
{
	return event != EVENT_NEW_STATION && event != EVENT_NEW_ACTIVITY;
}

static void put_address(const struct change *change, struct out *o)
{
	const struct host_addr *host = &change->station->host;
	if (host->kind == ADDR_IP4)
		out_ip4(o, host->addr);
	else
		out_ip6(o, host->addr);
}

void report_line(const struct change *change, struct out *o)
{
	out_s(o, event_text(change->event));
	out_c(o, ' ');
	put_address(change, o);
	out_c(o, ' ');
	out_mac(o, change->station->list[0].mac, MAC_LEN);
	if (has_old_mac(change->event)) {
		out_s(o, " (");
		out_mac(o, change->old_mac, MAC_LEN);
		out_c(o, ')');
	}
	out_c(o, '\n');
}

static void put_label(const char *label, struct out *o)
{
	out_pad(o, ' ', LABEL_WIDTH - strlen(label));
	out_s(o, label);
	out_s(o, ": ");
}

static void put_text(const char *label, const char *text, struct out *o)
{
	put_label(label, o);
	if (text && *text)
		out_text(o, (const uint8_t *)text, (uint32_t)strlen(text));
	else
		out_s(o, "<unknown>");
	out_c(o, '\n');
}

static void put_mac(const char *label, const uint8_t *mac, struct out *o)
{
	put_label(label, o);
	out_mac2(o, mac, MAC_LEN);
	out_c(o, '\n');
}

static void put_time(const char *label, int64_t seconds, struct out *o)
{
	char text[96];
	struct tm tm;
	time_t t = (time_t)seconds;
	put_label(label, o);
	if (localtime_r(&t, &tm) && strftime(text, sizeof(text), "%A, %B %e, %Y %T %z", &tm))
		out_s(o, text);
	out_c(o, '\n');
}

/* The largest unit that fits, as a whole number of it. */
static void put_delta(int64_t seconds, struct out *o)
{
	static const struct {
		int64_t length;
		const char *one, *many;
	} units[] = {
		{ DAY_S, " day", " days" },
		{ HOUR_S, " hour", " hours" },
		{ MINUTE_S, " minute", " minutes" },
		{ 1, " second", " seconds" },
	};
	size_t i = 0;
	while (i < ARRAY_LEN(units) - 1 && seconds < units[i].length)
		i++;
	int64_t n = seconds / units[i].length;
	put_label("delta", o);
	out_d(o, n);
	out_s(o, n == 1 ? units[i].one : units[i].many);
	out_c(o, '\n');
}

void report_block(const struct change *change, const struct vendors *vendors, struct out *o)
{
	const struct sighting *now = &change->station->list[0];
	put_text("hostname", now->hostname, o);
	put_label("ip address", o);
	put_address(change, o);
	out_c(o, '\n');
	put_label("interface", o);
	out_s(o, now->interface);
	out_c(o, '\n');
	put_mac("ethernet address", now->mac, o);
	put_text("ethernet vendor", vendors_name(vendors, now->mac), o);
	if (has_old_mac(change->event)) {
		put_mac("old ethernet address", change->old_mac, o);
		put_text("old ethernet vendor", vendors_name(vendors, change->old_mac), o);
	}
	put_time("timestamp", now->seen_s, o);
	if (change->event == EVENT_NEW_STATION)
		return;
	put_time("previous timestamp", change->old_seen_s, o);
	put_delta(now->seen_s - change->old_seen_s, o);
}

static void put_json_mac(const char *key, const uint8_t *mac, struct out *o)
{
	out_f(o, ",\"%s\":", key);
	json_mac(o, mac, MAC_LEN);
}

static void put_json_text(const char *key, const char *text, struct out *o)
{
	if (!text || !*text)
		return;
	out_f(o, ",\"%s\":", key);
	json_string(o, (const uint8_t *)text, (uint32_t)strlen(text));
}

void report_json(const struct change *change, const struct vendors *vendors, struct out *o)
{
	const struct sighting *now = &change->station->list[0];
	out_f(o, "{\"event\":\"%s\",\"address\":\"", events[change->event].word);
	put_address(change, o);
	out_c(o, '"');
	put_json_mac("ethernet", now->mac, o);
	put_json_text("vendor", vendors_name(vendors, now->mac), o);
	put_json_text("hostname", now->hostname, o);
	put_json_text("interface", now->interface, o);
	out_f(o, ",\"seen\":%lld", (long long)now->seen_s);
	if (has_old_mac(change->event)) {
		put_json_mac("old_ethernet", change->old_mac, o);
		put_json_text("old_vendor", vendors_name(vendors, change->old_mac), o);
	}
	if (change->event != EVENT_NEW_STATION)
		out_f(o, ",\"previous\":%lld", (long long)change->old_seen_s);
	out_s(o, "}\n");
}
