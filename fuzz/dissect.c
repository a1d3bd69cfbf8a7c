/*
 * Fuzz target: the decoders and all styles. The input is read as a pcap file of this host's byte
 * order, without any check, so that captures are its corpus and snoop -i shows a finding.
 */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>

#include "../tests/checks.h"
#include "base/bytes.h"
#include "dissect/dissect.h"
#include "render/ipreport.h"
#include "render/json.h"
#include "render/snoop.h"
#include "render/tcpdump.h"

enum {
	FILE_HEADER = 24,
	LINK_AT = 20,
	RECORD_HEADER = 16,
	CAP_AT = 8,
	LEN_AT = 12,
	MAX_PACKETS = 24,
	MAX_LEN = 65536,
	TEXT_SIZE = 8 * 1024 * 1024,
	N_MODES = 3,
	N_CLASSIC = 2,
	INPUTS_PER_TARGET = 512,
};

struct target {
	struct dis *dis[N_MODES]; /* each has seen all packets so far */
	struct snoop_style style[N_MODES];
	struct json_style *json;
	struct dis *classic_dis[N_CLASSIC];
	struct tcpdump_style *classic[N_CLASSIC]; /* with all options, and the plain line */
	struct ipreport_style *report[2];	  /* plain, and with all options */
};

static char text[TEXT_SIZE]; /* filled anew each time */

/* The second takes plain segments as values (WANT_PLAIN) and leaves what TCP carries alone. */
static void setup_classic(struct target *t)
{
	static const struct tcpdump_opts styles[N_CLASSIC] = {
		{ .numeric = true,
		  .verbose = 2,
		  .link_header = true,
		  .rpc = TCPDUMP_RPC_ALL,
		  .dump = TCPDUMP_HEX },
		{ .time = TCPDUMP_UNIX },
	};
	for (int i = 0; i < N_CLASSIC; i++) {
		struct dis_opts opts = { .nested_tags = true,
					 .partial = true,
					 .no_streams = i == 1 };
		t->classic_dis[i] = dis_new(&opts);
		t->classic[i] = tcpdump_new(&styles[i]);
		assert(t->classic_dis[i] && t->classic[i]);
	}
	assert(tcpdump_want(t->classic[1]) == WANT_PLAIN);
}

static void setup(struct target *t)
{
	struct ipreport_opts plain = { .dump_max = UINT32_MAX };
	struct ipreport_opts all = { .labels = true,
				     .numbers = true,
				     .rpc = true,
				     .checksums = true,
				     .ebcdic = true,
				     .verbose = true,
				     .whole = true,
				     .dump_max = 64 };
	struct json_opts json_opts = { .data = true, .data_length = UINT32_MAX };
	for (int i = 0; i < N_MODES; i++) {
		struct dis_opts opts = { .nested_tags = i == SNOOP_DETAIL,
					 .all_quotes = i == SNOOP_DETAIL,
					 .leaves = true };
		t->dis[i] = dis_new(&opts);
		assert(t->dis[i]);
		t->style[i] = (struct snoop_style){ .mode = (enum snoop_mode)i,
						    .show_number = true,
						    .show_time = true,
						    .show_drops = true,
						    .show_length = true };
	}
	setup_classic(t);
	t->json = json_new(&json_opts);
	t->report[0] = ipreport_new(&plain);
	t->report[1] = ipreport_new(&all);
	assert(t->json && t->report[0] && t->report[1]);
}

static void done(struct target *t)
{
	for (int i = 0; i < N_MODES; i++)
		dis_free(t->dis[i]);
	json_free(t->json);
	for (int i = 0; i < N_CLASSIC; i++) {
		dis_free(t->classic_dis[i]);
		tcpdump_free(t->classic[i]);
	}
	ipreport_free(t->report[0]);
	ipreport_free(t->report[1]);
	free(t);
}

/* A plain packet has values and no records. */
static void check_places(const struct packet *p)
{
	if (p->is_plain)
		return;
	for (uint32_t i = 0; i < p->n_records; i++) {
		const struct record *r = &p->records[i];
		assert(!r->len || (r->off <= p->frame->cap && r->len <= p->frame->cap - r->off));
	}
}

static void show_reports(struct target *t, const struct packet *p)
{
	struct ipreport_origin origin = { "en0", false };
	for (int i = 0; i < 2; i++) {
		struct out o = out_mem(text, TEXT_SIZE);
		ipreport_packet(t->report[i], p, &origin, &o);
		assert(!o.overflow && check_text(text, o.len));
	}
}

/* The classic line, of packets that are recorded as far as they are held. */
static void show_classic(struct target *t, const struct frame *f)
{
	for (int i = 0; i < N_CLASSIC; i++) {
		struct out o = out_mem(text, TEXT_SIZE);
		enum want want = tcpdump_want(t->classic[i]);
		const struct packet *p = dis_frame(t->classic_dis[i], f, want);
		check_places(p);
		tcpdump_packet(t->classic[i], p, &o);
		assert(!o.overflow && check_text(text, o.len));
	}
}

static void one_packet(struct target *t, const struct frame *f)
{
	show_classic(t, f);
	for (int i = 0; i < N_MODES; i++) {
		struct out o = out_mem(text, TEXT_SIZE);
		const struct packet *p = dis_frame(t->dis[i], f, (enum want)i);
		check_places(p);
		snoop_packet(&t->style[i], p, &o);
		assert(!o.overflow && check_text(text, o.len));
		if (i != SNOOP_DETAIL)
			continue;
		o.len = 0;
		json_packet(t->json, p, NULL, &o);
		assert(!o.overflow && check_text(text, o.len));
		assert(!check_json_line(text, o.len) && !json_n_clashes(t->json));
		show_reports(t, p);
	}
}

/* Making the styles takes longer than showing most inputs: they are made anew after so many. A find
 * that needs what was remembered of earlier inputs shows up when the corpus is replayed. */
static struct target *current(void)
{
	static struct target *t;
	static unsigned n_inputs;
	if (t && ++n_inputs % INPUTS_PER_TARGET)
		return t;
	if (t)
		done(t);
	t = calloc(1, sizeof(*t));
	assert(t);
	setup(t);
	return t;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < FILE_HEADER)
		return 0;
	struct target *t = current();
	struct frame f = { .link = get32(data + LINK_AT, false), .has_ts = true };
	data += FILE_HEADER;
	size -= FILE_HEADER;
	while (size >= RECORD_HEADER && f.number < MAX_PACKETS) {
		f.number++;
		f.ts_ns = (int64_t)get32(data, false) * 1000000000;
		f.cap = get32(data + CAP_AT, false);
		f.len = get32(data + LEN_AT, false);
		data += RECORD_HEADER;
		size -= RECORD_HEADER;
		f.cap = (uint32_t)min_size(min_u32(f.cap, MAX_LEN), size);
		f.len = min_u32(f.len, MAX_LEN);
		f.len = f.len < f.cap ? f.cap : f.len;
		/* A block of its own: the sanitizer sees a read behind it. */
		uint8_t *copy = malloc(f.cap ? f.cap : 1);
		assert(copy);
		memcpy(copy, data, f.cap);
		f.data = copy;
		one_packet(t, &f);
		free(copy);
		data += f.cap;
		size -= f.cap;
	}
	return 0;
}
