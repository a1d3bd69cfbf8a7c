/* tftp - Trivial File Transfer Protocol. RFC 1350; options RFC 2347, 2348 (block size). */
#include <strings.h>

#include "dissect/ports.h"
#include "dissect/view.h"

enum { RRQ = 1, WRQ, DAT, ACK, ERR, OACK };

enum { RING = 64, DEFAULT_BLOCK = 512, BLOCK_MAX = 65464, OACK_TEXT_MAX = 128, PORT_GROUPS = 256 };

enum {
	OPCODE,
	FILENAME,
	MODE,
	OPTION,
	OPTION_NAME,
	OPTION_VALUE,
	OACK_NOTE,
	BLOCK,
	LAST,
	SUFFIX,
	DATA,
	ACKED,
	ERROR,
	MESSAGE,
	N
};

NAMES(opcodes, "?", { RRQ, "read request" }, { WRQ, "write request" }, { DAT, "data packet" },
      { ACK, "acknowledgement" }, { ERR, "error" }, { OACK, "option acknowledgement" });
NAMES(errors, "{}", { 0, "not defined" }, { 1, "file not found" }, { 2, "access violation" },
      { 3, "disk full or allocation exceeded" }, { 4, "illegal TFTP operation" },
      { 5, "unknown transfer ID" }, { 6, "file already exists" }, { 7, "no such user" });

static void show_oack(struct view *v, const struct record *r);
static void show_data(struct view *v, const struct record *r);

static const struct field F[N] = {
	[OPCODE] = UINT(2, .name = "opcode", .names = &opcodes, .snoop = "Opcode = {} ({:=})"),
	[FILENAME] = TEXT(.name = "file", .snoop = "File name = \"{}\""),
	[MODE] = TEXT(.name = "mode", .snoop = "Transfer mode = {}"),
	[OPTION] = GROUP(.name = "options"),
	[OPTION_NAME] = TEXT(.name = "name"),
	[OPTION_VALUE] = TEXT(.name = "value"),
	[OACK_NOTE] = NOTE(NULL, .show = show_oack),
	[BLOCK] = UINT(2, .name = "block", .snoop = "Data block = {}[{suffix}]"),
	[LAST] = BOOL(.name = "last_block"),
	[SUFFIX] = WORD(.name = "suffix", .hidden = true),
	[DATA] = BYTES(.name = "data", .show = show_data),
	[ACKED] = UINT(2, .name = "acknowledged", .snoop = "Acknowledge block = {}"),
	[ERROR] = UINT(2, .name = "error", .names = &errors, .snoop = "Error = {} ({:=})"),
	[MESSAGE] = TEXT(.name = "message", .snoop = "Error string = \"{}\""),
};

/* ---- transfers ---- */

/*
 * The ports of clients that asked for a file: nothing in later packets tells that they are TFTP. A
 * ring, so the 65th transfer takes the place of the first. Addresses are not kept: two clients with
 * one port are TFTP both.
 */
enum slot_state { NEVER_USED, IN_USE, DELETED };

struct slot {
	uint8_t state; /* enum slot_state; looking for a port ends at NEVER_USED */
	uint16_t port;
	uint16_t block_size; /* agreed by OACK; 0: none */
};

struct transfers {
	struct slot slots[RING];
	uint32_t next;
	uint8_t n_in_use[PORT_GROUPS]; /* slots in use, by the port's remainder */
};

static uint8_t *group(struct transfers *t, uint16_t port)
{
	return &t->n_in_use[port % PORT_GROUPS];
}

/* Most packets of ports without a name ask, and no slot has their port. */
static uint32_t find_port(const struct transfers *t, uint16_t port)
{
	if (!t->n_in_use[port % PORT_GROUPS])
		return RING;
	for (uint32_t i = 0; i < RING && t->slots[i].state != NEVER_USED; i++)
		if (t->slots[i].state == IN_USE && t->slots[i].port == port)
			return i;
	return RING;
}

static void delete_slot(struct transfers *t, uint32_t i)
{
	struct slot *slot = &t->slots[i];
	if (slot->state != IN_USE)
		return;
	slot->state = DELETED;
	--*group(t, slot->port);
}

static void add_port(struct transfers *t, uint16_t port)
{
	delete_slot(t, t->next);
	t->slots[t->next] = (struct slot){ .state = IN_USE, .port = port };
	++*group(t, port);
	t->next = (t->next + 1) % RING;
}

static void delete_port(struct transfers *t, uint16_t port)
{
	uint32_t i = find_port(t, port);
	if (i < RING)
		delete_slot(t, i);
}

static bool tftp_probe(const struct dis *d, const void *state, const void *arg)
{
	const struct port_arg *ports = arg;
	(void)d;
	return ports->name ||
	       (ports->transport == TRANSPORT_UDP &&
		(find_port(state, ports->sport) < RING || find_port(state, ports->dport) < RING));
}

/* ---- text ---- */

static void put_text(struct out *o, const struct record *r)
{
	if (r)
		out_text(o, r->v.p, r->n);
}

/* "TFTP OACK: name: value name: value"; an option that does not fit any more is left out. */
static void put_oack(struct view *v)
{
	uint32_t n = 0;
	const struct record *r = v_find(v, &F[OPTION_NAME]);
	const struct record *end = v->p->records + v->p->n_records;
	out_s(v->o, "TFTP OACK:");
	for (; r && r < end; r++) {
		if (r->f != &F[OPTION_NAME] || r->kind != REC_VALUE)
			continue;
		const struct record *value = v_ahead(v, r, &F[OPTION_VALUE]);
		uint32_t add = r->n + (value ? value->n : 0) + 3;
		if (add > OACK_TEXT_MAX - n)
			continue;
		n += add;
		out_c(v->o, ' ');
		put_text(v->o, r);
		out_s(v->o, ": ");
		put_text(v->o, value);
	}
}

static void show_oack(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	put_oack(v);
	v_end(v);
}

static void show_data(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "[ ");
	out_u(v->o, r->n);
	out_s(v->o, " bytes of data ]");
	v_end(v);
}

static bool tftp_line(struct view *v)
{
	switch (v_u(v, &F[OPCODE])) {
	case RRQ:
		v_template(v, "TFTP Read \"{file}\" ({mode})", NULL, NULL);
		return true;
	case WRQ:
		v_template(v, "TFTP Write \"{file}\" ({mode})", NULL, NULL);
		return true;
	case DAT:
		v_template(v, "TFTP Data block[ {block}] (", NULL, NULL);
		out_u(v->o, v_span(v, &F[DATA]).n);
		out_s(v->o, " bytes)");
		out_s(v->o, v_word(v, &F[SUFFIX]));
		return true;
	case ACK:
		v_template(v, "TFTP Ack block[ {acknowledged}]", NULL, NULL);
		return true;
	case ERR:
		v_template(v, "TFTP Error: {error:=}", NULL, NULL);
		return true;
	case OACK:
		put_oack(v);
		return true;
	default: /* the decoder lets no other through */
		return false;
	}
}

/* ---- decoding ---- */

/* Text up to its NUL; without one, all that is there. */
static struct span text(struct dis *d, const struct field *f)
{
	uint32_t n = 0, held = d_held(d);
	while (n < held && d_peek(d, n, 1))
		n++;
	struct span s = d_bytes(d, f, n);
	if (n == held)
		d_bytes(d, f, 1); /* a fault, and no record */
	else
		d_skip(d, 1);
	return s;
}

/* The number in the text, 0 if it is not one of at most max. */
static uint32_t number(struct span s, uint32_t max)
{
	uint32_t value = 0;
	for (uint32_t i = 0; i < s.n; i++) {
		uint32_t digit = s.p[i] - (uint32_t)'0';
		if (digit > 9 || value > (max - digit) / 10)
			return 0;
		value = value * 10 + digit;
	}
	return value;
}

/* Options; returns the block size among them, or 0. */
static uint32_t options(struct dis *d)
{
	uint32_t block_size = 0;
	while (d_held(d)) {
		d_open(d, &F[OPTION]);
		struct span name = text(d, &F[OPTION_NAME]);
		struct span value = text(d, &F[OPTION_VALUE]);
		d_close(d);
		if (name.n == 7 && strncasecmp((const char *)name.p, "blksize", name.n) == 0)
			block_size = number(value, BLOCK_MAX);
	}
	return block_size;
}

static void request(struct dis *d, struct transfers *t, const struct port_arg *ports)
{
	add_port(t, ports->sport);
	text(d, &F[FILENAME]);
	text(d, &F[MODE]);
	if (!d_brief(d))
		options(d);
}

/* The original does not know the block size of a transfer that agreed on none, if it knows the port
 * the data goes to, and never calls a block of it the last one: its text is kept. */
static void data(struct dis *d, const struct transfers *t, const struct port_arg *ports)
{
	d_get(d, &F[BLOCK]);
	uint32_t i = find_port(t, ports->dport);
	uint32_t agreed = i < RING ? t->slots[i].block_size : DEFAULT_BLOCK;
	bool last = d_left(d) < (agreed ? agreed : DEFAULT_BLOCK);
	d_set(d, &F[LAST], last);
	if (last && agreed)
		d_word(d, &F[SUFFIX], " (last block)");
	d_rest(d, &F[DATA]);
}

static void tftp_decode(struct dis *d)
{
	struct transfers *t = d_state(d);
	const struct port_arg *ports = d_arg(d);
	if (d_brief(d) && !names_word(&opcodes, d_peek(d, 0, 2)))
		return; /* there is no line for it */
	switch (d_get(d, &F[OPCODE])) {
	case RRQ:
	case WRQ:
		request(d, t, ports);
		break;
	case DAT:
		data(d, t, ports);
		break;
	case ACK:
		d_get(d, &F[ACKED]);
		break;
	case ERR:
		delete_port(t, ports->sport);
		d_get(d, &F[ERROR]);
		text(d, &F[MESSAGE]);
		break;
	case OACK: {
		d_note(d, &F[OACK_NOTE]);
		uint32_t block_size = options(d);
		uint32_t i = find_port(t, ports->dport);
		if (i < RING)
			t->slots[i].block_size = (uint16_t)block_size;
		break;
	}
	default:
		break;
	}
}

const struct decoder decoder_tftp = {
	.name = "tftp",
	.title = "Trivial File Transfer Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 69 }, { T_INTERNAL, IN_TRANSIENT } },
	.decode = tftp_decode,
	.probe = tftp_probe,
	.state_size = sizeof(struct transfers),
	.snoop = { .prefix = "TFTP:  ",
		   .title = "Trivial File Transfer Protocol",
		   .line_fn = tftp_line },
};
