/* The explanation as one JSON object, schema sonde.filter/1: docs/json.md. */
#include "filter/explain.h"

static const char *const kinds[N_EX_KINDS] = {
	[EX_TEST] = "test", [EX_ALL] = "all",	      [EX_ANY] = "any",
	[EX_NONE] = "none", [EX_NOT_ALL] = "not_all",
};

static const char *const places[N_EX_WHERE] = {
	[EX_KERNEL] = "kernel",
	[EX_BOTH] = "both",
	[EX_USER] = "user",
};

static void key(struct explain *e, const char *name)
{
	if (e->needs_comma)
		out_c(e->o, ',');
	e->needs_comma = true;
	out_c(e->o, '"');
	out_s(e->o, name);
	out_s(e->o, "\":");
}

static void open_value(struct explain *e, char c)
{
	out_c(e->o, c);
	e->needs_comma = false;
}

static void close_value(struct explain *e, char c)
{
	out_c(e->o, c);
	e->needs_comma = true;
}

static void bytes(struct explain *e, const char *name, const void *p, size_t n)
{
	key(e, name);
	out_c(e->o, '"');
	out_json_text(e->o, p, (uint32_t)n);
	out_c(e->o, '"');
}

static void text(struct explain *e, const char *name, const char *s)
{
	bytes(e, name, s, strlen(s));
}

static void number(struct explain *e, const char *name, uint32_t n)
{
	key(e, name);
	out_u(e->o, n);
}

static void flag(struct explain *e, const char *name, bool value)
{
	key(e, name);
	out_s(e->o, value ? "true" : "false");
}

static void element(struct explain *e)
{
	if (e->needs_comma)
		out_c(e->o, ',');
	open_value(e, '{');
}

static void begin(struct explain *e)
{
	const struct ex_whole *w = &e->whole;
	open_value(e, '{');
	text(e, "schema", "sonde.filter/1");
	text(e, "expression", w->text);
	text(e, "language", w->language == FILTER_SNOOP ? "snoop" : "tcpdump");
	text(e, "meaning", w->meaning == FILTER_MEANING_PCAP ? "pcap" : "full");
	number(e, "link_type", w->link);
	text(e, "matches", w->never ? "none" : w->always ? "every" : "some");
	key(e, "understood");
	e->needs_comma = false;
}

static void open_group(struct explain *e, enum ex_kind kind)
{
	element(e);
	text(e, "kind", kinds[kind]);
	key(e, "of");
	open_value(e, '[');
}

static void close_group(struct explain *e)
{
	out_c(e->o, ']');
	close_value(e, '}');
}

static void addresses(struct explain *e, const struct ex_test *test)
{
	key(e, "addresses");
	open_value(e, '[');
	for (uint32_t i = 0; i < test->n; i++) {
		char buf[64];
		struct out o = out_mem(buf, sizeof(buf));
		for (uint32_t k = 0; ex_address(test->nodes[i]->prim, k, &o); k++) {
			out_s(e->o, e->needs_comma ? ",\"" : "\"");
			out_raw(e->o, o.buf, o.len);
			out_c(e->o, '"');
			e->needs_comma = true;
			o.len = 0;
		}
	}
	close_value(e, ']');
}

static void written(struct explain *e, const struct ex_test *test)
{
	const struct fprim *prim = test->nodes[0]->prim;
	if (prim->keyword)
		text(e, "keyword", prim->keyword);
	key(e, "written");
	open_value(e, '[');
	for (uint32_t i = 0; i < test->n; i++) {
		const char *s = test->nodes[i]->prim->written;
		out_s(e->o, i ? ",\"" : "\"");
		out_json_text(e->o, (const uint8_t *)s, (uint32_t)strlen(s));
		out_c(e->o, '"');
	}
	close_value(e, ']');
}

static void put_test(struct explain *e, const struct ex_test *test)
{
	const struct fnode *node = test->nodes[0];
	element(e);
	text(e, "kind", kinds[EX_TEST]);
	if (test->negated)
		flag(e, "negated", true);
	bytes(e, "text", test->text.p, test->text.n);
	if (node->column)
		number(e, "column", node->column);
	if (node->kind == FN_PRIM) {
		const struct fprim *prim = node->prim;
		written(e, test);
		if (prim->n_ip4 || prim->n_ip6 || prim->n_mac)
			addresses(e, test);
	}
	if (test->where < N_EX_WHERE)
		text(e, "decided_in", places[test->where]);
	close_value(e, '}');
}

static void notes(struct explain *e)
{
	key(e, "not_looked_for");
	open_value(e, '[');
	for (uint32_t i = 0; i < ex_n_notes(); i++) {
		const struct ex_note *note = &e->notes[i];
		if (!note->is_used)
			continue;
		element(e);
		text(e, "text", ex_note_text(i));
		if (note->n_about)
			bytes(e, "about", note->about, note->n_about);
		close_value(e, '}');
	}
	close_value(e, ']');
}

static void behind(struct explain *e)
{
	const struct ex_whole *w = &e->whole;
	notes(e);
	key(e, "kernel");
	open_value(e, '{');
	number(e, "instructions", w->n_kernel);
	flag(e, "decides_alone", w->kernel_is_exact);
	flag(e, "coarser_for_room", w->kernel_is_coarse);
	close_value(e, '}');
	key(e, "user");
	open_value(e, '{');
	number(e, "instructions", w->n_user);
	number(e, "sets", w->n_sets);
	number(e, "state_tests", w->n_states);
	close_value(e, '}');
	out_s(e->o, "}\n");
}

const struct ex_style ex_style_json = {
	.begin = begin, .open = open_group, .test = put_test, .close = close_group, .behind = behind
};
