/* http - first lines of HTTP/1 messages. RFC 9112 section 2. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { LINE_MAX = 80, SHORTEST_LINE = 10, DETAIL_LINES = 5 };

enum { START, LINES, MORE, BODY, N };

static const struct field F[N] = {
	[START] = TEXT(.name = "start", .hidden = true),
	[LINES] = TEXT(.name = "lines", .many = true, .snoop = "{}"),
	[MORE] = NOTE("[...]"),
	[BODY] = BOOL(.name = "body"),
};

/* Printing ASCII and TAB; for the ends of lines see lines(). */
static const uint64_t prints[4] = { 0xffffffff00000200, 0x7fffffffffffffff, 0, 0 };

static bool http_line(struct view *v)
{
	const struct record *start = v_find(v, &F[START]);
	out_s(v->o, "HTTP ");
	if (start)
		out_raw(v->o, (const char *)start->v.p,
			start->n); /* printing and TAB only, by construction */
	else
		out_s(v->o, "(body)");
	return true;
}

/* Up to five lines, ended by CR, LF or CR LF; each is cut at its first byte that does not print. */
static void lines(struct dis *d)
{
	uint32_t n = 0;
	for (; n < DETAIL_LINES && d_held(d); n++) {
		uint64_t first = d_peek(d, 0, 1);
		uint32_t run = d_run(d, d_held(d), prints);
		if (!run && first != '\r' && first != '\n')
			break;
		d_bytes(d, &F[LINES], run);
		uint32_t rest = 0;
		while (rest < d_held(d) && d_peek(d, rest, 1) != '\r' && d_peek(d, rest, 1) != '\n')
			rest++;
		d_skip(d, rest);
		if (d_held(d)) {
			bool crlf = d_held(d) > 1 && d_peek(d, 0, 2) == 0x0d0a;
			d_skip(d, crlf ? 2 : 1);
		}
	}
	if (n == DETAIL_LINES && d_held(d))
		d_note(d, &F[MORE]);
}

static void http_decode(struct dis *d)
{
	uint32_t run = d_run(d, LINE_MAX, prints);
	if (d_brief(d)) {
		if (run >= SHORTEST_LINE)
			d_bytes(d, &F[START], run);
		else
			d_set(d, &F[BODY], 1);
		return;
	}
	if (run < SHORTEST_LINE)
		d_set(d, &F[BODY], 1);
	lines(d);
}

const struct decoder decoder_http = {
	.name = "http",
	.title = "Hypertext Transfer Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_TCP_PORT, 80 }, { T_TCP_PORT, 8080 } },
	.decode = http_decode,
	.snoop = { .prefix = "HTTP: ",
		   .title = "HyperText Transfer Protocol",
		   .line_fn = http_line,
		   .tail = TAIL_OWN },
};
