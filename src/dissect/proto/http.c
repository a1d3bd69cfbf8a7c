/* http - HTTP/1 messages. RFC 9112. A segment is looked at by itself: what is not the start of a
 * message is taken for the body of one. */
#include "dissect/dissect.h"
#include "dissect/skim.h"
#include "dissect/view.h"

enum { LINE_MAX = 80, SHORTEST_LINE = 10, DETAIL_LINES = 5, HEADERS_MAX = 100 };

enum { CR = '\r', LF = '\n' };

enum {
	START,
	LINES,
	MORE,
	METHOD,
	TARGET,
	STATUS,
	REASON,
	VERSION,
	HEADER,
	HEADER_NAME,
	HEADER_VALUE,
	BODY,
	N
};

static void show_line(struct view *v, const struct record *r);

static const struct field F[N] = {
	[START] = TEXT(.name = "start", .hidden = true),
	[LINES] = TEXT(.name = "lines", .many = true, .hidden = true, .show = show_line),
	[MORE] = NOTE("[...]"),
	[METHOD] = TEXT(.name = "method"),
	[TARGET] = TEXT(.name = "target"),
	[STATUS] = UINT(0, .name = "status"),
	[REASON] = TEXT(.name = "reason"),
	[VERSION] = TEXT(.name = "version"),
	[HEADER] = GROUP(.name = "headers"),
	[HEADER_NAME] = TEXT(.name = "name"),
	[HEADER_VALUE] = TEXT(.name = "value"),
	[BODY] = BYTES(.name = "body"),
};

/* ---- text ---- */

static bool prints(uint64_t c)
{
	return (c >= 0x20 && c < 0x7f) || c == '\t';
}

/* Printable and TAB only, by construction: no escapes are needed, and none wanted for TAB. */
static void put_run(struct out *o, struct span s)
{
	out_raw(o, (const char *)s.p, s.n);
}

static void show_line(struct view *v, const struct record *r)
{
	v_begin(v);
	put_run(v->o, (struct span){ r->v.p, r->n });
	v_end(v);
}

/* text: the start of a message, or nothing. */
static void put_leaf(struct out *o, const struct leaf *leaf)
{
	out_s(o, "HTTP ");
	if (leaf->text.n)
		put_run(o, leaf->text);
	else
		out_s(o, "(body)");
}

static bool http_line(struct view *v)
{
	struct leaf leaf = { .text = v_span(v, &F[START]) };
	put_leaf(v->o, &leaf);
	return true;
}

/* The lines that the original shows: up to five, each cut at its first byte that does not print; a
 * line that begins with such a byte ends them. LF ends a line only where no CR follows any more: as
 * that depends on bytes behind the line, its record claims no place in the frame. */
static void lines(struct dis *d)
{
	for (uint32_t n = 0; n < DETAIL_LINES && d_held(d); n++) {
		uint64_t first = d_peek(d, 0, 1);
		if (!prints(first) && first != CR && first != LF)
			break;
		uint32_t held = d_held(d);
		uint32_t end = d_before(d, 0, held, CR);
		if (end == held)
			end = d_before(d, 0, held, LF);
		uint32_t run = d_run_text(d, end);
		struct cursor here = d_cursor(d);
		struct span line = cur_bytes(&here, run);
		d_built(d, &F[LINES], line.p, line.n);
		d_skip(d, end);
		if (d_held(d))
			d_skip(d, d_held(d) > 1 && d_peek(d, 0, 2) == (CR << 8 | LF) ? 2 : 1);
	}
	if (d_held(d))
		d_note(d, &F[MORE]);
}

/* ---- structure ---- */

/* Reads n bytes as f and passes over the one behind them. */
static void part(struct dis *d, const struct field *f, uint32_t n)
{
	d_bytes(d, f, n);
	d_skip(d, 1);
}

/* Is there "HTTP/", a digit, ".", a digit at that offset? */
static bool is_version(const struct dis *d, uint32_t at)
{
	return d_peek(d, at, 4) == 0x48545450 && d_peek(d, at + 4, 1) == '/' &&
	       d_peek(d, at + 5, 1) - '0' <= 9 && d_peek(d, at + 6, 1) == '.' &&
	       d_peek(d, at + 7, 1) - '0' <= 9;
}

/* Length of the next line without its ending; *ret_ending: that of the ending. */
static uint32_t line_length(const struct dis *d, uint32_t *ret_ending)
{
	uint32_t n = d_before(d, 0, d_held(d), LF);
	bool ends = n < d_held(d);
	bool cr = n && d_peek(d, n - 1, 1) == CR;
	*ret_ending = ends + (cr ? 1u : 0);
	return cr ? n - 1 : n;
}

/* "HTTP/1.1 200 OK" */
static bool status_line(struct dis *d, uint32_t n)
{
	enum { VERSION_LENGTH = 8, CODE_END = 12 };
	if (n < CODE_END || !is_version(d, 0) || d_peek(d, VERSION_LENGTH, 1) != ' ')
		return false;
	uint32_t status = 0;
	for (uint32_t i = VERSION_LENGTH + 1; i < CODE_END; i++) {
		uint64_t digit = d_peek(d, i, 1) - '0';
		if (digit > 9)
			return false;
		status = status * 10 + (uint32_t)digit;
	}
	part(d, &F[VERSION], VERSION_LENGTH);
	d_set(d, &F[STATUS], status);
	d_skip(d, CODE_END - VERSION_LENGTH - 1);
	if (n > CODE_END) {
		d_skip(d, 1);
		d_bytes(d, &F[REASON], n - CODE_END - 1);
	}
	return true;
}

/* "GET / HTTP/1.1" */
static bool request_line(struct dis *d, uint32_t n)
{
	enum { VERSION_LENGTH = 8 };
	uint32_t n_method = d_before(d, 0, n, ' ');
	if (n_method == 0 || n < n_method + VERSION_LENGTH + 3)
		return false;
	uint32_t n_target = n - n_method - VERSION_LENGTH - 2;
	if (d_peek(d, n - VERSION_LENGTH - 1, 1) != ' ' || !is_version(d, n - VERSION_LENGTH))
		return false;
	part(d, &F[METHOD], n_method);
	part(d, &F[TARGET], n_target);
	d_bytes(d, &F[VERSION], VERSION_LENGTH);
	return true;
}

/* A field: name, colon, value without the blanks around it. False: this line is none. */
static bool header(struct dis *d, uint32_t n)
{
	uint32_t n_name = d_before(d, 0, n, ':');
	if (n_name == 0 || n_name == n)
		return false;
	d_open(d, &F[HEADER]);
	part(d, &F[HEADER_NAME], n_name);
	n -= n_name + 1;
	for (; n && (d_peek(d, 0, 1) == ' ' || d_peek(d, 0, 1) == '\t'); n--)
		d_skip(d, 1);
	uint32_t behind = 0;
	while (behind < n &&
	       (d_peek(d, n - behind - 1, 1) == ' ' || d_peek(d, n - behind - 1, 1) == '\t'))
		behind++;
	d_bytes(d, &F[HEADER_VALUE], n - behind);
	d_skip(d, behind);
	d_close(d);
	return true;
}

/* The start of a message and its fields, as far as they are in this segment; then the body. */
static void message(struct dis *d)
{
	uint32_t ending;
	uint32_t n = line_length(d, &ending);
	bool more = n && (status_line(d, n) || request_line(d, n));
	if (more)
		d_skip(d, ending);
	for (uint32_t i = 0; more && i < HEADERS_MAX && d_held(d); i++) {
		n = line_length(d, &ending);
		more = n && header(d, n);
		if (more || !n)
			d_skip(d, ending);
	}
	if (d_held(d))
		d_rest(d, &F[BODY]);
}

/* What the line shows. */
static void first_line(struct dis *d)
{
	uint32_t run = d_run_text(d, min_u32(d_held(d), LINE_MAX));
	if (run >= SHORTEST_LINE)
		d_bytes(d, &F[START], run);
	else
		d_bytes(d, &F[BODY], 0);
}

/* The same. */
static bool http_leaf(const struct skim *in, struct leaf *ret)
{
	ret->text = skim_run_text(in, LINE_MAX);
	if (ret->text.n < SHORTEST_LINE)
		ret->text.n = 0;
	return true;
}

static NOINLINE void whole(struct dis *d)
{
	struct cursor start = d_cursor(d);
	lines(d);
	d_resume(d, &start);
	message(d);
}

static void http_decode(struct dis *d)
{
	if (d_brief(d))
		first_line(d);
	else
		whole(d);
}

const struct decoder decoder_http = {
	.name = "http",
	.title = "Hypertext Transfer Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_TCP_PORT, 80 }, { T_TCP_PORT, 8080 } },
	.decode = http_decode,
	.leaf = http_leaf,
	.snoop = { .prefix = "HTTP: ",
		   .title = "HyperText Transfer Protocol",
		   .line_fn = http_line,
		   .leaf_fn = put_leaf,
		   .tail = TAIL_OWN },
};
