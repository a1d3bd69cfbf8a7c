/* Unit test: records become JSON as docs/json.md says, whatever a decoder does. */
#include "render/json.h"

#include <assert.h>
#include <stdlib.h>

#include "../checks.h"
#include "dissect/decoder.h"
#include "dissect/dissect.h"
#include "render/json_fields.h"
#include "tap.h"

enum { KIND, FLAG_A, FLAG_B, DELTA, NAME, LABEL, TEXTS, LIST, ITEM, DATA, SECRET, HOST, N };

NAMES(kinds, NULL, { 1, "one" }, { 2, "tw\"o" });
NAMES(items, "item {}", { 1, "one" });

static const struct field F[N] = {
	[KIND] = UINT(2, .name = "kind", .names = &kinds),
	[FLAG_A] = FLAG(1, 0x80, "on", "off", .at = 0, .name = "a"),
	[FLAG_B] = FLAG(1, 0x01, "on", "off", .at = 0, .name = "b"),
	[DELTA] = INT(4, .name = "delta"),
	[NAME] = TEXT(.name = "name"),
	[LABEL] = WORD(.name = "label"),
	[TEXTS] = TEXT(.name = "texts", .many = true),
	[LIST] = GROUP(.name = "list"),
	[ITEM] = UINT(1, .name = "items", .many = true, .names = &items),
	[DATA] = BYTES(.name = "data"),
	[SECRET] = UINT(1, .name = "secret", .hidden = true),
	[HOST] = IP4(.name = "host"),
};

static const struct decoder outer = { .name = "outer", .fields = F, .n_fields = N };
static const struct decoder inner = { .name = "inner", .fields = F, .n_fields = N };

static struct packet packet;

/* A packet of no bytes with one layer. */
static void start(const struct frame *f)
{
	packet.frame = f;
	packet.n_layers = 1;
	packet.n_records = 0;
	packet.layers[0] = (struct layer){ .dec = &outer, .len = 40, .cap = 40 };
}

static struct record *add(enum rec_kind kind, uint32_t field, uint8_t layer, uint8_t depth)
{
	struct record *r = &packet.records[packet.n_records++];
	*r = (struct record){
		.kind = (uint8_t)kind, .f = &F[field], .layer = layer, .depth = depth
	};
	packet.layers[layer].n_own++;
	return r;
}

static void add_text(uint32_t field, const char *text)
{
	struct record *r = add(REC_VALUE, field, 0, 0);
	r->v.p = (const uint8_t *)text;
	r->n = (uint32_t)strlen(text);
}

/* What is printed from the fields of the first layer on, without the rest of the line. */
static const char *fields(void)
{
	static char text[65536];
	struct json_opts opts = { .namer = NULL };
	struct json_style *j = json_new(&opts);
	struct out o = out_mem(text, sizeof(text) - 1);
	assert(j);
	json_packet(j, &packet, NULL, &o);
	text[o.len] = '\0';
	if (check_json_line(text, o.len) || json_n_clashes(j))
		return "no JSON, or a key twice";
	json_free(j);
	char *from = strstr(text, "\"outer\":");
	char *to = strstr(text, "}]}\n");
	assert(from && to);
	*to = '\0';
	return from + strlen("\"outer\":");
}

static void values(const struct frame *f)
{
	static const uint8_t byte = 0x80, quad[4] = { 10, 0, 0, 1 };
	start(f);
	add(REC_VALUE, KIND, 0, 0)->v.u = 2;
	struct record *r = add(REC_HEAD, FLAG_A, 0, 0);
	r->v.p = &byte;
	r->n = 2;
	add(REC_VALUE, DELTA, 0, 0)->v.u = UINT32_MAX;
	add(REC_VALUE, LABEL, 0, 0)->v.word = "w";
	add(REC_VALUE, SECRET, 0, 0)->v.u = 1;
	r = add(REC_VALUE, HOST, 0, 0);
	r->v.p = quad;
	r->n = 4;
	r = add(REC_VALUE, DATA, 0, 0);
	r->v.p = quad;
	r->n = 4;
	same(fields(),
	     "{\"kind\":2,\"kind_text\":\"tw\\\"o\",\"a\":true,\"b\":false,\"delta\":-1,"
	     "\"label\":\"w\",\"host\":\"10.0.0.1\",\"data\":\"0a000001\"}",
	     "values by type");
	start(f);
	add(REC_VALUE, KIND, 0, 0)->v.u = 77;
	same(fields(), "{\"kind\":77}", "a number without a name");
}

static void texts(const struct frame *f)
{
	start(f);
	add_text(NAME, "a\"\\\n\x1b\x7f\xc3\xa9\xe2\x80\xae");
	same(fields(), "{\"name\":\"a\\\"\\\\\\n\\u001b\\u007f\xc3\xa9\\u202e\"}",
	     "control and bidirectional characters are escaped");
	start(f);
	add_text(NAME, "a\xff\xc3");
	same(fields(), "{\"name\":\"a\\ufffd\\ufffd\",\"name_hex\":\"61ffc3\"}",
	     "bytes that are no UTF-8");
	start(f);
	add_text(TEXTS, "good");
	add_text(NAME, "between");
	add_text(TEXTS, "\xff");
	same(fields(),
	     "{\"texts\":[\"good\",\"\\ufffd\"],\"texts_hex\":[\"676f6f64\",\"ff\"],"
	     "\"name\":\"between\"}",
	     "a repeated field is one array");
	start(f);
	add_text(TEXTS, "once");
	same(fields(), "{\"texts\":[\"once\"]}", "an array of one");
	start(f);
	add(REC_VALUE, ITEM, 0, 0)->v.u = 1;
	add(REC_VALUE, ITEM, 0, 0)->v.u = 5;
	same(fields(), "{\"items\":[1,5],\"items_text\":[\"one\",\"item 5\"]}",
	     "names of a repeated number");
}

static void groups(const struct frame *f)
{
	start(f);
	add(REC_OPEN, LIST, 0, 0);
	add(REC_VALUE, KIND, 0, 1)->v.u = 1;
	add(REC_OPEN, LIST, 0, 1);
	add(REC_CLOSE, LIST, 0, 1);
	add(REC_CLOSE, LIST, 0, 0);
	add(REC_VALUE, DELTA, 0, 0)->v.u = 3;
	add(REC_OPEN, LIST, 0, 0);
	add(REC_VALUE, DELTA, 0, 1)->v.u = 4;
	same(fields(),
	     "{\"list\":[{\"kind\":1,\"kind_text\":\"one\",\"list\":[{}]},{\"delta\":4}],"
	     "\"delta\":3}",
	     "groups, one in the other, apart, and never closed");
	start(f);
	for (uint8_t depth = 0; depth < 40; depth++)
		add(REC_OPEN, LIST, 0, depth);
	ok(strstr(fields(), "[{\"list\":[{}]}]"), "groups beyond the deepest level are left out");
}

static void layers(const struct frame *f)
{
	start(f);
	packet.n_layers = 2;
	packet.layers[1] = (struct layer){ .dec = &inner,
					   .first = 2,
					   .off = 4,
					   .len = 36,
					   .cap = 10,
					   .fault = CUR_BAD,
					   .reason = "why" };
	add(REC_VALUE, KIND, 0, 0)->v.u = 5;
	add(REC_LAYER, KIND, 1, 0);
	packet.layers[1].n_own = 0;
	add(REC_VALUE, KIND, 1, 0)->v.u = 6;
	add(REC_VALUE, DELTA, 0, 0)->v.u = 7;
	same(fields(),
	     "{\"kind\":5,\"delta\":7}},{\"protocol\":\"inner\",\"parent\":0,\"offset\":4,"
	     "\"length\":36,\"captured_length\":10,\"fault\":\"malformed\",\"reason\":\"why\","
	     "\"inner\":{\"kind\":6}",
	     "a layer's fields around those of the layer inside");
}

/* A decoder that says one thing twice: the first counts, and the mistake is counted. */
static void clash(const struct frame *f)
{
	char text[1024];
	struct json_opts opts = { .namer = NULL };
	struct json_style *j = json_new(&opts);
	struct out o = out_mem(text, sizeof(text) - 1);
	start(f);
	add(REC_VALUE, KIND, 0, 0)->v.u = 5;
	add(REC_VALUE, KIND, 0, 0)->v.u = 6;
	assert(j);
	json_packet(j, &packet, NULL, &o);
	text[o.len] = '\0';
	ok(!check_json_line(text, o.len) && strstr(text, "{\"kind\":5}"), "no key twice");
	ok(json_n_clashes(j) == 1, "it is counted");
	json_free(j);
}

static void whole(void)
{
	static const uint8_t bytes[3] = { 1, 2, 255 };
	static const struct span comments[] = { { (const uint8_t *)"a\tb", 3 } };
	struct frame f = { .data = bytes,
			   .cap = 3,
			   .len = 9,
			   .link = 1,
			   .iface = 2,
			   .ts_ns = -1,
			   .has_ts = true,
			   .number = 8,
			   .drops = 4,
			   .dir = DIR_OUT };
	struct json_opts opts = { .data = true, .data_offset = 1, .data_length = UINT32_MAX };
	struct json_origin origin = { .interface = "eth0", .comments = comments, .n_comments = 1 };
	struct json_style *j = json_new(&opts);
	char text[1024];
	struct out o = out_mem(text, sizeof(text) - 1);
	start(&f);
	packet.n_layers = 0;
	assert(j);
	json_packet(j, &packet, &origin, &o);
	text[o.len] = '\0';
	same(text,
	     "{\"schema\":\"sonde.packet/1\",\"number\":8,\"time_ns\":-1,"
	     "\"time\":\"1969-12-31T23:59:59.999999999Z\",\"length\":9,\"captured_length\":3,"
	     "\"link_type\":1,\"interface_id\":2,\"interface\":\"eth0\",\"direction\":\"out\","
	     "\"drops\":4,\"comments\":[\"a\\tb\"],\"layers\":[],\"data_offset\":1,"
	     "\"data\":\"02ff\"}\n",
	     "what is known of the packet as a whole");
	/* Whatever the size of the buffer, nothing is written behind its end. */
	for (size_t size = 0; size < 200; size++) {
		char *small = malloc(size ? size : 1);
		struct out tight = out_mem(small, size);
		json_packet(j, &packet, &origin, &tight);
		if (!tight.overflow || tight.len > size)
			ok(false, "a buffer of %zu bytes overflows", size);
		free(small);
	}
	json_free(j);
}

/* The tables of keys have room for all decoders, and for more to come. */
static void capacity(void)
{
	uint32_t n = 0;
	for (uint32_t i = 0; i < dis_n_decoders; i++) {
		n += dis_decoders[i]->n_fields;
		for (uint32_t k = 0; k < MAX_FIELD_TABLES && dis_decoders[i]->parts[k]; k++)
			n += dis_decoders[i]->parts[k]->n;
	}
	ok(n > 0 && 2 * n < JSON_MAX_FIELDS && n < JSON_MAX_NAMES, "room for the keys of %u fields",
	   n);
}

int main(void)
{
	static const struct frame f = { .number = 1 };
	values(&f);
	texts(&f);
	groups(&f);
	layers(&f);
	clash(&f);
	whole();
	capacity();
	return done_testing();
}
