/* The explanation as text for people. */
#include "filter/explain.h"

enum {
	MAX_SHOWN = 200, /* tests; of the others their number is told */
	MAX_INDENT = 20,
};

static const char *const openings[N_EX_KINDS] = {
	[EX_ALL] = "all of these hold",
	[EX_ANY] = "any of these holds",
	[EX_NONE] = "none of these holds",
	[EX_NOT_ALL] = "not all of these hold",
};

static void indent(struct explain *e)
{
	out_pad(e->o, ' ', 2 * (size_t)(e->depth < MAX_INDENT ? e->depth : MAX_INDENT));
}

static void text(struct explain *e, const char *s)
{
	out_text(e->o, (const uint8_t *)s, (uint32_t)strlen(s));
}

static void begin(struct explain *e)
{
	const struct ex_whole *w = &e->whole;
	out_s(e->o, "Expression: ");
	text(e, w->text);
	out_s(e->o, w->language == FILTER_SNOOP ? "\nLanguage: snoop" : "\nLanguage: tcpdump");
	if (w->meaning == FILTER_MEANING_PCAP)
		out_s(e->o, "; meaning: pcap, literally as libpcap\n\n");
	else
		out_s(e->o, "; meaning: full, through VLAN tags and IPv6 extension headers\n\n");
}

/* Behind which words a part begins. */
static void begin_part(struct explain *e)
{
	if (!e->depth) {
		out_s(e->o, "A packet matches if ");
		return;
	}
	indent(e);
	out_s(e->o, "- ");
}

static void open_group(struct explain *e, enum ex_kind kind)
{
	if (e->n_tests > MAX_SHOWN)
		return;
	begin_part(e);
	out_s(e->o, openings[kind]);
	out_s(e->o, ":\n");
}

static void put_test(struct explain *e, const struct ex_test *test)
{
	if (e->n_tests > MAX_SHOWN)
		return;
	begin_part(e);
	if (!e->depth)
		out_s(e->o, test->negated ? "this does not hold: " : "this holds: ");
	else if (test->negated)
		out_s(e->o, "not: ");
	out_text(e->o, test->text.p, test->text.n);
	if (test->where == EX_USER)
		out_s(e->o, " [user space]");
	if (test->where == EX_BOTH)
		out_s(e->o, " [user space; the kernel keeps a superset]");
	out_c(e->o, '\n');
}

static void close_group(struct explain *e)
{
	(void)e;
}

/* ---- behind the tests ---- */

static void notes(struct explain *e)
{
	bool is_first = true;
	for (uint32_t i = 0; i < ex_n_notes(); i++) {
		const struct ex_note *note = &e->notes[i];
		if (!note->is_used)
			continue;
		if (is_first)
			out_s(e->o, "\nIt does not look for:\n");
		is_first = false;
		out_s(e->o, "  - ");
		out_s(e->o, ex_note_text(i));
		if (note->n_about) {
			out_s(e->o, " (");
			out_text(e->o, (const uint8_t *)note->about, note->n_about);
			out_s(e->o, note->is_several ? ", ...)" : ")");
		}
		out_c(e->o, '\n');
	}
}

static void count(struct explain *e, uint32_t n, const char *what)
{
	out_u(e->o, n);
	out_s(e->o, what);
	if (n != 1)
		out_c(e->o, 's');
}

static void kernel(struct explain *e)
{
	const struct ex_whole *w = &e->whole;
	out_s(e->o, "\nCapturing: ");
	if (w->kernel_is_exact && w->n_kernel) {
		out_s(e->o, "the kernel decides alone, by ");
		count(e, w->n_kernel, " instruction");
		out_s(e->o, ".\n");
		return;
	}
	if (w->kernel_is_exact) {
		out_s(e->o, "nothing is left to decide.\n");
		return;
	}
	if (!w->n_kernel) {
		out_s(e->o, "the kernel lets every packet pass, and user space decides.\n");
		return;
	}
	out_s(e->o, w->kernel_is_coarse
			    ? "the whole has no room in the kernel; a coarser program there, of "
			    : "the kernel keeps a superset, by ");
	count(e, w->n_kernel, " instruction");
	out_s(e->o, w->kernel_is_coarse ? ", keeps a superset, and user space decides.\n"
					: ", and user space decides.\n");
}

static void user(struct explain *e)
{
	const struct ex_whole *w = &e->whole;
	out_s(e->o, "Reading a file: user space decides, by ");
	count(e, w->n_user, " instruction");
	if (w->n_sets) {
		out_s(e->o, ", ");
		count(e, w->n_sets, " set");
	}
	if (w->n_states) {
		out_s(e->o, ", ");
		count(e, w->n_states, " test");
		out_s(e->o, " of earlier packets");
	}
	out_s(e->o, ".\n");
}

static void behind(struct explain *e)
{
	if (e->n_tests > MAX_SHOWN)
		out_f(e->o, "... and %u more tests\n", e->n_tests - MAX_SHOWN);
	if (e->whole.never)
		out_s(e->o, "\nNo packet can match.\n");
	else if (e->whole.always)
		out_s(e->o, "\nEvery packet matches.\n");
	else
		notes(e);
	kernel(e);
	user(e);
}

const struct ex_style ex_style_text = {
	.begin = begin, .open = open_group, .test = put_test, .close = close_group, .behind = behind
};
