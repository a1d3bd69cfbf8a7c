/* The tcpdump style: the line as a whole. Its parts are in the files beside this one. */
#include <assert.h>
#include <stdlib.h>

#include "base/decimal.h"
#include "dissect/decoder.h"
#include "render/tcpdump/style.h"

enum { ROOM = 32768 /* bytes a line may take before the buffer is flushed in the middle of it */ };

/* The protocols that begin a line, and those that stand in an IP packet. What is not here has no
 * text of its own. */
static const struct {
	const char *name;
	void (*print)(struct td *t, const struct layer *l);
} printers[] = {
	{ "ether", td_ether },	    { "vlan", td_vlan },	 { "llc", td_llc },
	{ "linux_sll", td_cooked }, { "linux_sll2", td_cooked }, { "bsd_null", td_null },
	{ "arp", td_arp },	    { "ip", td_print_ip },	 { "ipv6", td_print_ip6 },
	{ "tcp", td_tcp },	    { "udp", td_udp },		 { "icmp", td_icmp },
	{ "icmpv6", td_icmp6 },	    { "igmp", td_igmp },	 { "dns", td_dns },
	{ "tftp", td_tftp },	    { "dhcp", td_dhcp },	 { "ntp", td_ntp },
	{ "rip", td_rip },	    { "snmp", td_snmp },	 { "rtp", td_rtp },
	{ "rtcp", td_rtcp },	    { "vat", td_vat },		 { "wb", td_wb },
	{ "ospf", td_ospf },	    { "egp", td_egp },		 { "igrp", td_igrp },
	{ "ddp", td_ddp },	    { "aarp", td_aarp },	 { "decnet", td_decnet },
	{ "ipx", td_ipx },	    { "fddi", td_fddi },	 { "token_ring", td_token_ring },
	{ "ospf3", td_ospf3 },	    { "ppp", td_ppp },		 { "slip", td_slip },
	{ "gre", td_gre },	    { "llap", td_llap },	 { "kerberos", td_kerberos },
	{ "nbns", td_nbns },	    { "nbdgm", td_nbdgm },
};

static const struct bind_name names[] = { TD_FIELDS(BIND_NAME) };

struct tcpdump_style *tcpdump_new(const struct tcpdump_opts *opts)
{
	struct tcpdump_style *s = calloc(1, sizeof(*s));
	if (!s || !td_flows_init(&s->flows))
		return tcpdump_free(s);
	s->ends = calloc(TD_N_ENDS, sizeof(*s->ends));
	if (!s->ends)
		return tcpdump_free(s);
	const char *layers[ARRAY_LEN(printers)];
	for (size_t i = 0; i < ARRAY_LEN(printers); i++)
		layers[i] = printers[i].name;
	const char *no_layer = bind_layers(layers, ARRAY_LEN(printers), &s->layers);
	const struct bind_name *no_field = bind_fields(names, TD_N_FIELDS, s->bound);
	assert(!no_layer && !no_field);
	(void)no_layer;
	(void)no_field;
	s->opts = *opts;
	if (opts->numeric)
		s->opts.namer = NULL;
	s->plain = !opts->verbose && !opts->quiet && !opts->link_header &&
		   opts->dump == TCPDUMP_NO_DUMP;
	return s;
}

struct tcpdump_style *tcpdump_free(struct tcpdump_style *s)
{
	if (s) {
		td_flows_done(&s->flows);
		free(s->ends);
	}
	free(s);
	return NULL;
}

uint64_t tcpdump_n_evicted(const struct tcpdump_style *s)
{
	return s->flows.n_evicted;
}

enum want tcpdump_want(const struct tcpdump_style *s)
{
	bool all =
		s->opts.verbose || s->opts.rpc == TCPDUMP_RPC_TCP || s->opts.rpc == TCPDUMP_RPC_ALL;
	if (all)
		return WANT_ALL;
	return s->plain ? WANT_PLAIN : WANT_INNER;
}

/* ---- time ---- */

static char *put_two(char *s, uint32_t v)
{
	memcpy(s, out_digits2 + 2 * v, 2);
	return s + 2;
}

/* ".UUUUUU ": eight digits, of which the first two are zeros, between a point and a blank. */
static ALWAYS_INLINE char *put_micros(char *s, uint32_t us)
{
	decimal_store(s, decimal_digits(us) >> 8 | 0x203030303030302e);
	return s + 8;
}

static char *put_hms(char *s, uint32_t hour, uint32_t minute, uint32_t second)
{
	s = put_two(s, hour);
	*s++ = ':';
	s = put_two(s, minute);
	*s++ = ':';
	return put_two(s, second);
}

static COLD void renew_second(struct tcpdump_style *style, int64_t ts_ns)
{
	uint32_t nsec;
	int64_t second = ns_floor_s(ts_ns, &nsec);
	char *s = style->second_text;
	if (style->opts.time == TCPDUMP_CLOCK) {
		struct wallclock w;
		wallclock_local(&style->clock, ts_ns, &w);
		s = put_hms(s, w.hour, w.minute, w.second);
	} else {
		if (second < 0)
			*s++ = '-';
		s = fmt_u(s, (uint64_t)(second < 0 ? -second : second));
	}
	style->second_ns = (uint64_t)ts_ns - nsec;
	style->n_second = (uint8_t)(s - style->second_text);
}

/* The time of day or the seconds since the epoch, which most packets share with the one before. */
static ALWAYS_INLINE char *put_stamp(char *s, struct tcpdump_style *style, int64_t ts_ns)
{
	uint64_t since_ns = (uint64_t)ts_ns - style->second_ns;
	if (unlikely(since_ns >= NS_PER_S || !style->n_second)) {
		renew_second(style, ts_ns);
		since_ns = (uint64_t)ts_ns - style->second_ns;
	}
	memcpy(s, style->second_text, sizeof(style->second_text));
	return put_micros(s + style->n_second, (uint32_t)since_ns / 1000);
}

/* Differences in the form of a time of day, with more hours if need be; packets may come out of
 * order. */
static char *put_difference(char *s, int64_t ns)
{
	enum { S_PER_HOUR = 3600 };
	uint32_t nsec;
	if (ns < 0) {
		*s++ = '-';
		ns = -ns;
	}
	uint64_t seconds = (uint64_t)ns_floor_s(ns, &nsec);
	uint64_t hours = seconds / S_PER_HOUR;
	if (hours >= 100)
		s = fmt_u(s, hours / 100);
	s = put_hms(s, (uint32_t)(hours % 100), (uint32_t)(seconds / 60 % 60),
		    (uint32_t)(seconds % 60));
	return put_micros(s, nsec / 1000);
}

static NOINLINE char *put_other_time(char *s, struct tcpdump_style *style, int64_t now)
{
	if (!style->started)
		style->first_ns = style->previous_ns = now;
	style->started = true;
	if (style->opts.time == TCPDUMP_DELTA)
		s = put_difference(s, now - style->previous_ns);
	else if (style->opts.time == TCPDUMP_RELATIVE)
		s = put_difference(s, now - style->first_ns);
	style->previous_ns = now;
	return s;
}

static ALWAYS_INLINE char *put_time(char *s, struct tcpdump_style *style, int64_t now)
{
	if (likely(style->opts.time == TCPDUMP_CLOCK || style->opts.time == TCPDUMP_UNIX))
		return put_stamp(s, style, now);
	return put_other_time(s, style, now);
}

/* ---- packets ---- */

bool td_layer(struct td *t, const struct layer *l)
{
	uint32_t row = l ? bind_row(&t->s->layers, l->dec) : UINT32_MAX;
	if (row == UINT32_MAX)
		return false;
	printers[row].print(t, l);
	return true;
}

bool td_is(const struct td *t, const struct layer *l, const char *name)
{
	(void)t;
	return l && strcmp(l->dec->name, name) == 0;
}

void td_dump_unknown(struct td *t)
{
	if (t->s->opts.quiet || t->s->opts.dump != TCPDUMP_NO_DUMP || t->dumped)
		return;
	t->dumped = true;
	td_dump(t, TCPDUMP_HEX, td_link_header(t->p));
}

/* A link type without a text: its packet is shown as it is. */
static void unknown_link(struct td *t)
{
	out_f(t->o, "link-type %u len %u", (unsigned)t->p->frame->link, (unsigned)t->p->frame->len);
	td_dump_unknown(t);
}

static NOINLINE void put_layers(struct td *t)
{
	const struct packet *p = t->p;
	const struct layer *first = &p->layers[0];
	bool raw = p->n_layers && (td_is(t, first, "ip") || td_is(t, first, "ipv6"));
	if (raw)
		td_raw_ip(t, first);
	else if (!p->n_layers || !td_layer(t, first))
		unknown_link(t);
	if (t->s->opts.dump != TCPDUMP_NO_DUMP)
		td_dump(t, t->s->opts.dump, td_link_header(p));
	out_c(t->o, '\n');
}

void tcpdump_packet(struct tcpdump_style *s, const struct packet *p, struct out *o)
{
	bool has_room = out_room(o, ROOM) || out_room(o, TD_TIME_ROOM + TD_PLAIN_ROOM);
	char *end = o->buf + o->len;
	if (has_room || out_room(o, TD_TIME_ROOM))
		end = put_time(end, s, p->frame->ts_ns);
	if (likely(p->is_plain)) {
		end = has_room ? td_plain(s, &p->plain, o, end) : NULL;
		if (likely(end))
			o->len = (size_t)(end - o->buf);
		return;
	}
	o->len = (size_t)(end - o->buf);
	struct td t = { .s = s, .o = o, .p = p, .b = s->bound };
	put_layers(&t);
}
