/* rip - Routing Information Protocol, versions 1 and 2. RFC 1058, RFC 2453; RFC 4822 (MD5). */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { REQUEST = 1, RESPONSE, TRACE_ON, TRACE_OFF, POLL, POLL_ENTRY, SEC = 51, SEC_T };
enum { HEADER = 4, ENTRY = 20, AUTH_ENTRY = 20, FAMILY_AUTH = 0xffff, INFINITE = 16 };
enum { AUTH_NONE, AUTH_PASSWORD = 2, AUTH_MD5 };

enum {
	COMMAND,
	VERSION,
	HEAD,
	ROUTES,
	FAMILY,
	TAG,
	ADDRESS,
	MASK,
	NEXT_HOP,
	METRIC,
	AUTH,
	AUTH_FAMILY,
	AUTH_TYPE,
	PASSWORD,
	PACKET_LENGTH,
	KEY_ID,
	AUTH_LENGTH,
	AUTH_SEQUENCE,
	TRACE_FILE,
	POLL_DST,
	POLL_ROUTER,
	POLL_FLAGS,
	POLL_STATE,
	POLL_TIMER,
	POLL_METRIC,
	POLL_INT_FLAGS,
	POLL_NAME,
	GENERATION,
	EMETRIC_HEAD,
	EMETRICS,
	E_ADDRESS,
	E_COUNT,
	E_METRICS,
	E_METRIC,
	E_MASK,
	E_TOKEN,
	E_LINE,
	N_ROUTES,
	LEFT,
	N
};

NAMES(commands, "?", { REQUEST, "route request" }, { RESPONSE, "route response" },
      { TRACE_ON, "route trace on" }, { TRACE_OFF, "route trace off" }, { POLL, "route poll" },
      { POLL_ENTRY, "route poll entry" }, { SEC, "route sec response" },
      { SEC_T, "route sec_t response" });

static void show_head(struct view *v, const struct record *r);
static void show_route(struct view *v, const struct record *r);
static void show_auth(struct view *v, const struct record *r);
static void show_emetric(struct view *v, const struct record *r);
static void show_padded(struct view *v, const struct record *r);

static const struct field F[N] = {
	[COMMAND] = UINT(1, .at = 0, .name = "command", .names = &commands,
			 .snoop = "Opcode = {} ({:=})"),
	[VERSION] = UINT(1, .at = 1, .name = "version", .snoop = "Version = {}"),
	[HEAD] = NOTE(NULL, .show = show_head),
	[ROUTES] = GROUP(.name = "routes"),
	[FAMILY] = UINT(2, .at = 0, .name = "family", .show = show_route),
	[TAG] = UINT(2, .at = 2, .name = "tag"),
	[ADDRESS] = IP4(.at = 4, .name = "address"),
	[MASK] = IP4(.at = 8, .name = "mask"),
	[NEXT_HOP] = IP4(.at = 12, .name = "next_hop"),
	[METRIC] = UINT(4, .at = 16, .name = "metric"),
	[AUTH] = GROUP(.name = "authentication", .show = show_auth),
	[AUTH_FAMILY] = UINT(2, .at = 0, .name = "family"),
	[AUTH_TYPE] = UINT(2, .at = 2, .name = "type"),
	[PASSWORD] = TEXT(.name = "password"),
	[PACKET_LENGTH] = UINT(2, .at = 0, .name = "packet_length"),
	[KEY_ID] = UINT(1, .at = 2, .name = "key_id"),
	[AUTH_LENGTH] = UINT(1, .at = 3, .name = "auth_length"),
	[AUTH_SEQUENCE] = UINT(4, .at = 4, .name = "sequence"),
	[TRACE_FILE] = TEXT(.name = "file", .snoop = "Trace file = {}"),
	[POLL_DST] = IP4(.at = 4, .name = "destination", .snoop = "Destination = {} {:n}"),
	[POLL_ROUTER] = IP4(.at = 20, .name = "router", .snoop = "Router      = {} {:n}"),
	[POLL_FLAGS] = UINT(2, .at = 32, .name = "flags", .hex = true,
			    .snoop = "Flags = ", .show = show_padded),
	[POLL_STATE] = UINT(2, .at = 34, .name = "state", .snoop = "State = {}"),
	[POLL_TIMER] = UINT(4, .at = 36, .name = "timer", .snoop = "Timer = {}"),
	[POLL_METRIC] = UINT(4, .at = 40, .name = "metric", .snoop = "Metric = {}"),
	[POLL_INT_FLAGS] = UINT(4, .at = 44, .name = "interface_flags", .hex = true,
				.snoop = "Int flags = ", .show = show_padded),
	[POLL_NAME] = TEXT(.name = "interface", .snoop = "Int name = \"{}\""),
	[GENERATION] = UINT(4, .name = "generation", .snoop = "Generation = {}"),
	[EMETRIC_HEAD] = NOTE("Address         E-METRIC"),
	[EMETRICS] = GROUP(.name = "entries"),
	[E_ADDRESS] = IP4(.at = 0, .name = "address"),
	[E_COUNT] = UINT(4, .at = 4, .name = "count"),
	[E_METRICS] = GROUP(.name = "metrics"),
	[E_METRIC] = UINT(2, .at = 0, .name = "metric"),
	[E_MASK] = UINT(2, .at = 2, .name = "token_mask", .hex = true),
	[E_TOKEN] = UINT(4, .name = "tokens", .many = true, .hex = true),
	[E_LINE] = NOTE(NULL, .show = show_emetric),
	[N_ROUTES] = UINT(0, .name = "destination_count"),
	[LEFT] = BYTES(.name = "left_over"),
};

/* ---- text ---- */

static void show_head(struct view *v, const struct record *r)
{
	(void)r;
	v_line(v, "");
	v_line(v, "Destination                     Next Hop        Tag    Metric");
}

static void pad_to(struct out *o, size_t from, size_t width)
{
	size_t n = o->len - from;
	if (n < width)
		out_pad(o, ' ', width - n);
}

static bool is_none(const uint8_t *address)
{
	return load_be_(address, 4) == 0;
}

static void put_destination(struct view *v, const struct record *r)
{
	uint32_t mask = (uint32_t)load_be_(r->v.p + F[MASK].at, 4);
	const uint8_t *address = r->v.p + F[ADDRESS].at;
	if (is_none(address)) {
		out_s(v->o, "default");
		return;
	}
	v_name(v, ADDR_IP4, address);
	if (v_u(v, &F[VERSION]) < 2 || !mask)
		return;
	out_c(v->o, '/');
	if (~mask & (~mask + 1))
		out_ip4(v->o, r->v.p + F[MASK].at);
	else
		out_u(v->o, (uint64_t)__builtin_popcount(mask));
}

static void show_route(struct view *v, const struct record *r)
{
	uint64_t family = rec_part(r, &F[FAMILY]);
	const uint8_t *next = r->v.p + F[NEXT_HOP].at;
	uint64_t metric = rec_part(r, &F[METRIC]);
	enum { INET = 2 };
	v_begin(v);
	if (family == 0 && v_u(v, &F[COMMAND]) == REQUEST) {
		out_s(v->o, " *** All routes");
	} else if (family != INET) {
		out_f(v->o, " *** Address Family %u?", (unsigned)family);
	} else {
		size_t from = v->o->len;
		put_destination(v, r);
		pad_to(v->o, from, 31);
		out_c(v->o, ' ');
		from = v->o->len;
		if (is_none(next))
			out_s(v->o, "--");
		else
			v_name(v, ADDR_IP4, next);
		pad_to(v->o, from, 15);
		out_f(v->o, " %-6u %d%s", (unsigned)rec_part(r, &F[TAG]), (int)(int32_t)metric,
		      metric == INFINITE ? " (not reachable)" : "");
	}
	v_end(v);
}

static void show_auth(struct view *v, const struct record *r)
{
	struct view in = *v;
	in.pos = r + 1;
	v_begin(v);
	switch (v_u(&in, &F[AUTH_TYPE])) {
	case AUTH_NONE:
		out_s(v->o, " *** Auth None");
		break;
	case AUTH_PASSWORD:
		v_template(&in, " *** Auth PW \"{password}\"", NULL, NULL);
		break;
	case AUTH_MD5:
		v_template(&in,
			   " *** Auth MD5 pkt len {packet_length}, keyid {key_id}, sequence "
			   "{sequence:X8}, authlen {auth_length}",
			   NULL, NULL);
		break;
	default:
		v_template(&in, " *** Auth Type {type}?", NULL, NULL);
	}
	v_end(v);
}

/* The records of one entry follow its note. */
static void show_emetric(struct view *v, const struct record *r)
{
	const struct record *end = v->p->records + v->p->n_records;
	bool tokens = true;
	v_begin(v);
	for (r++; r < end && r->layer == (uint8_t)(v->l - v->p->layers); r++) {
		if (r->kind == REC_HEAD && r->f == &F[E_ADDRESS]) {
			size_t from = v->o->len;
			v_name(v, ADDR_IP4, r->v.p);
			pad_to(v->o, from, 16);
			out_c(v->o, ' ');
			if (!rec_part(r, &F[E_COUNT]))
				out_s(v->o, "NULL (not reachable)");
		} else if (r->kind == REC_HEAD && r->f == &F[E_METRIC]) {
			uint64_t mask = rec_part(r, &F[E_MASK]);
			out_f(v->o, "metric=%u%s", (unsigned)rec_part(r, &F[E_METRIC]),
			      mask ? ",tokens=" : ",no tokens");
			tokens = false;
		} else if (r->f == &F[E_TOKEN]) {
			if (tokens)
				out_c(v->o, ',');
			out_x(v->o, r->v.u, 1);
			tokens = true;
		} else if (r->kind == REC_NOTE || (r->kind == REC_CLOSE && r->depth == 0)) {
			break;
		}
	}
	v_end(v);
}

/* Hex in columns: two a byte. */
static void show_padded(struct view *v, const struct record *r)
{
	unsigned value = (unsigned)rec_part(r, v->f);
	v_begin(v);
	out_s(v->o, v->f->snoop);
	out_f(v->o, v->f->width == 2 ? "%4x" : "%8x", value);
	v_end(v);
}

static void put_count(struct view *v)
{
	out_s(v->o, " (");
	out_u(v->o, v_u(v, &F[N_ROUTES]));
	out_s(v->o, " destinations");
	if (v_has(v, &F[LEFT]))
		out_c(v->o, '?');
	if (v_has(v, &F[AUTH_TYPE]))
		out_s(v->o, " +Auth");
	out_c(v->o, ')');
}

static bool rip_line(struct view *v)
{
	uint64_t version = v_u(v, &F[VERSION]);
	uint64_t command = v_u(v, &F[COMMAND]);
	out_s(v->o, "RIP");
	if (version != 1)
		out_f(v->o, "v%u", (unsigned)version);
	switch (command) {
	case REQUEST:
	case RESPONSE:
		out_s(v->o, command == REQUEST ? " C" : " R");
		put_count(v);
		break;
	case TRACE_ON:
		v_template(v, " Traceon File=\"{file}\"", NULL, NULL);
		break;
	case TRACE_OFF:
		v_template(v, " Traceoff File=\"{file}\"", NULL, NULL);
		break;
	case POLL:
		out_s(v->o, " Poll");
		put_count(v);
		break;
	case POLL_ENTRY:
		out_f(v->o, " %u (Poll entry)", (unsigned)command);
		break;
	case SEC:
	case SEC_T:
		out_s(v->o, command == SEC ? " R - SEC" : " R - SEC_T");
		put_count(v);
		break;
	default:
		out_f(v->o, " %u (?)", (unsigned)command);
	}
	return true;
}

/* ---- decoding ---- */

/* An entry in front of the routes; behind them MD5 has a trailer, which is none of them. */
static void authentication(struct dis *d, uint32_t len)
{
	d_open(d, &F[AUTH]);
	d_head(d, &F[AUTH_FAMILY], &F[AUTH_TYPE], 4);
	uint64_t type = d_val(d, &F[AUTH_TYPE]);
	if (type == AUTH_PASSWORD) {
		uint32_t n = d_before(d, 0, 16, 0);
		d_bytes(d, &F[PASSWORD], n);
		d_skip(d, 16 - n);
	} else if (type == AUTH_MD5) {
		d_head(d, &F[PACKET_LENGTH], &F[AUTH_SEQUENCE], 8);
		uint32_t packet = (uint32_t)d_val(d, &F[PACKET_LENGTH]);
		d_skip(d, 8);
		if (packet >= HEADER + AUTH_ENTRY && packet < len)
			d_limit(d, packet - HEADER - AUTH_ENTRY);
	} else {
		d_skip(d, 16);
	}
	d_close(d);
}

static void routes(struct dis *d, uint32_t len)
{
	uint32_t n = 0;
	d_note(d, &F[HEAD]);
	if (d_held(d) >= AUTH_ENTRY && d_peek(d, 0, 2) == FAMILY_AUTH)
		authentication(d, len);
	for (; d_held(d) >= ENTRY; n++) {
		if (d_brief(d)) {
			d_skip(d, ENTRY);
			continue;
		}
		d_open(d, &F[ROUTES]);
		d_head(d, &F[FAMILY], &F[METRIC], ENTRY);
		d_close(d);
	}
	d_set(d, &F[N_ROUTES], n);
	if (d_held(d))
		d_rest(d, &F[LEFT]);
}

/* Bytes of the entry at the cursor, or 0 if it is not held whole. */
static uint32_t emetric_length(const struct dis *d)
{
	struct cursor c = d_cursor(d);
	cur_skip(&c, 4);
	uint32_t n = cur_be32(&c);
	uint32_t length = 8;
	for (; n && !cur_fault(&c); n--) {
		cur_skip(&c, 2);
		uint32_t tokens = (uint32_t)__builtin_popcount(cur_be16(&c));
		cur_bytes(&c, 4 * tokens);
		length += 4 + 4 * tokens;
	}
	return cur_fault(&c) ? 0 : length;
}

static void emetrics(struct dis *d)
{
	static const struct field gap = NOTE("");
	uint32_t n = 0;
	d_note(d, &gap);
	d_get(d, &F[GENERATION]);
	d_note(d, &F[EMETRIC_HEAD]);
	for (; d_held(d) && emetric_length(d); n++) {
		d_note(d, &F[E_LINE]);
		d_open(d, &F[EMETRICS]);
		d_head(d, &F[E_ADDRESS], &F[E_COUNT], 8);
		for (uint64_t k = d_val(d, &F[E_COUNT]); k && d_ok(d); k--) {
			d_open(d, &F[E_METRICS]);
			d_head(d, &F[E_METRIC], &F[E_MASK], 4);
			uint32_t mask = (uint32_t)d_val(d, &F[E_MASK]);
			for (int t = __builtin_popcount(mask); t; t--)
				d_get(d, &F[E_TOKEN]);
			d_close(d);
		}
		d_close(d);
	}
	d_set(d, &F[N_ROUTES], n);
	if (d_held(d))
		d_rest(d, &F[LEFT]);
}

static void trace(struct dis *d)
{
	d_bytes(d, &F[TRACE_FILE], d_before(d, 0, d_held(d), 0));
}

static void rip_decode(struct dis *d)
{
	uint32_t len = d_left(d);
	if (!d_head(d, &F[COMMAND], &F[VERSION], HEADER))
		return;
	switch (d_val(d, &F[COMMAND])) {
	case REQUEST:
	case RESPONSE:
	case POLL:
		routes(d, len);
		break;
	case TRACE_ON:
	case TRACE_OFF:
		trace(d);
		break;
	case POLL_ENTRY:
		if (d_need(d, 64)) {
			d_head(d, &F[POLL_DST], &F[POLL_INT_FLAGS], 48);
			uint32_t n = d_before(d, 0, 16, 0);
			d_bytes(d, &F[POLL_NAME], n);
			d_skip(d, 16 - n);
		}
		break;
	case SEC:
	case SEC_T:
		emetrics(d);
		break;
	default:
		break;
	}
}

const struct decoder decoder_rip = {
	.name = "rip",
	.title = "Routing Information Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 520 } },
	.decode = rip_decode,
	.snoop = { .prefix = "RIP:  ",
		   .title = "Routing Information Protocol",
		   .line_fn = rip_line },
};
