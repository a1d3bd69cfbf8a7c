/* slip - Serial Line IP, with the headers of Van Jacobson's compression. RFC 1055, RFC 1144.
 * LINKTYPE_SLIP: the direction, and 15 bytes of the header as it was on the line; then the packet
 * as it was before. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 16, N_CONNECTIONS = 256, IP_PROTOCOL_AT = 10, TCP_WORDS_AT = 12 };
enum { TYPE_IP = 0x0800 };
enum { PLAIN = 4, UNCOMPRESSED = 7, COMPRESSED = 8 };

/* What the first byte of a compressed header says to have changed. */
enum {
	URGENT_BIT = 1,
	WINDOW_BIT = 2,
	ACK_BIT = 4,
	SEQUENCE_BIT = 8,
	SPECIAL = 15,
	SPECIAL_ECHO = 11
};
enum { ID_BIT = 0x20, CONNECTION_BIT = 0x40 };

enum {
	DIRECTION,
	KIND,
	CONNECTION,
	CHANGES,
	URGENT,
	WINDOW,
	ACK,
	SEQUENCE,
	ID,
	SIZE_BEFORE,
	SIZE,
	COMPRESSED_HEADER,
	N
};

NAMES(directions, "Unknown", { 0, "received" }, { 1, "sent" });
NAMES(kinds, "Unknown", { PLAIN, "IP" }, { UNCOMPRESSED, "Uncompressed TCP" },
      { COMPRESSED, "Compressed TCP" });

static const struct field F[N] = {
	[DIRECTION] = UINT(1, .name = "direction", .names = &directions,
			   .snoop = "Direction = {} ({:=})"),
	[KIND] = UINT(1, .name = "kind", .names = &kinds, .snoop = "Kind = {} ({:=})"),
	[CONNECTION] = UINT(1, .name = "connection", .snoop = "Connection = {}"),
	[CHANGES] = UINT(1, .name = "changes", .hex = true, .snoop = "Changes = 0x{:x2}"),
	[URGENT] = UINT(2, .name = "urgent", .snoop = "Urgent pointer = {}"),
	[WINDOW] = INT(2, .name = "window_change", .snoop = "Window changes by {}"),
	[ACK] = UINT(2, .name = "ack_change", .snoop = "Acknowledgement grows by {}"),
	[SEQUENCE] = UINT(2, .name = "sequence_change", .snoop = "Sequence grows by {}"),
	[ID] = UINT(2, .name = "id_change", .snoop = "Identification grows by {}"),
	[SIZE_BEFORE] = UINT(2, .name = "data_before", .hidden = true),
	[SIZE] = UINT(2, .name = "data_length", .snoop = "Data = {} bytes"),
	[COMPRESSED_HEADER] = UINT(1, .name = "compressed_header_length",
				   .snoop = "Compressed header = {} bytes"),
};

/* How many bytes each connection carried last, which some of the changes refer to. */
struct state {
	uint16_t size[2][N_CONNECTIONS];
	uint8_t connection; /* the last: a header may leave it out */
};

/* A change of 1 to 255 takes a byte; others two, behind a 0. Returns where it ends. */
static uint32_t change(struct dis *d, uint32_t f, uint32_t at)
{
	uint64_t v = d_peek(d, at, 1);
	at++;
	if (!v) {
		v = d_peek(d, at, 2);
		at += 2;
	}
	d_set(d, &F[f], v);
	return at;
}

/* Returns the connection. */
static uint8_t compressed(struct dis *d, const struct state *state, uint64_t direction)
{
	static const struct {
		uint8_t bit, f;
	} parts[] = { { URGENT_BIT, URGENT },
		      { WINDOW_BIT, WINDOW },
		      { ACK_BIT, ACK },
		      { SEQUENCE_BIT, SEQUENCE } };
	uint64_t changes = d_peek(d, 0, 1), special = changes & SPECIAL;
	uint8_t connection = state->connection;
	uint32_t at = 1;
	if (changes & CONNECTION_BIT) {
		connection = (uint8_t)d_peek(d, at, 1);
		d_set(d, &F[CONNECTION], connection);
		at++;
	}
	d_set(d, &F[CHANGES], changes);
	at += 2; /* the checksum of TCP */
	if (special == SPECIAL || special == SPECIAL_ECHO)
		d_set(d, &F[SIZE_BEFORE], state->size[direction][connection]);
	for (size_t i = 0; i < ARRAY_LEN(parts) && special != SPECIAL && special != SPECIAL_ECHO;
	     i++)
		if (special & parts[i].bit)
			at = change(d, parts[i].f, at);
	if (changes & ID_BIT)
		at = change(d, ID, at);
	d_set(d, &F[COMPRESSED_HEADER], at);
	return connection;
}

/* What of a packet is neither its header nor that of TCP; the cursor is in front of the header. */
static uint16_t data_length(const struct dis *d)
{
	uint32_t ip = (uint32_t)(d_peek(d, HEADER - 1, 1) & 15) * 4;
	uint32_t tcp = (uint32_t)(d_peek(d, HEADER - 1 + ip + TCP_WORDS_AT, 1) >> 4) * 4;
	uint32_t used = HEADER - 1 + ip + tcp;
	return (uint16_t)(d_left(d) > used ? d_left(d) - used : 0);
}

static void slip_decode(struct dis *d)
{
	struct state *state = d_state(d);
	if (!d_need(d, HEADER))
		return;
	uint64_t direction = d_get(d, &F[DIRECTION]) != 0;
	uint64_t first = d_peek(d, 0, 1), kind = first & 0x80 ? COMPRESSED : first >> 4;
	uint16_t size = data_length(d);
	d_set(d, &F[KIND], kind);
	if (kind == UNCOMPRESSED) { /* in the place of the protocol number */
		state->connection = (uint8_t)d_peek(d, IP_PROTOCOL_AT - 1, 1);
		d_set(d, &F[CONNECTION], state->connection);
	} else if (kind == COMPRESSED) {
		state->connection = compressed(d, state, direction);
		d_set(d, &F[SIZE], size);
	}
	if (kind != PLAIN)
		state->size[direction][state->connection] = size;
	d_skip(d, HEADER - 1);
	if (d_held(d))
		d_next(d, T_ETHERTYPE, TYPE_IP, d_left(d));
}

const struct decoder decoder_slip = {
	.name = "slip",
	.title = "Serial Line IP",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_SLIP } },
	.decode = slip_decode,
	.state_size = sizeof(struct state),
	.beyond = true,
	.snoop = { .prefix = "SLIP:  ",
		   .title = "Serial Line IP",
		   .line = "SLIP {direction:=} {kind:=}[ connection {connection}]",
		   .tail = TAIL_OWN },
};
