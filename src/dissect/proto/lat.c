/* lat - Local Area Transport of DEC: terminal servers. LAT architecture 5.2. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { RUN, START, STOP, ANNOUNCEMENT = 10, INQUIRY = 12, REPLY = 13, SERVICES_MAX = 32 };

enum {
	COMMAND,
	MASTER,
	RESPONSE,
	SLOTS,
	DST_ID,
	SRC_ID,
	SEQUENCE,
	ACK,
	TIMER,
	HIGH_VERSION,
	LOW_VERSION,
	VERSION,
	VERSION_ECO,
	INCARNATION,
	CHANGES,
	FRAME_SIZE,
	MULTICAST_TIMER,
	STATUS,
	NODE,
	NODE_DESCRIPTION,
	SERVICES,
	RATING,
	NAME,
	DESCRIPTION,
	DATA,
	N
};

NAMES(commands, "command {}", { RUN, "Run" }, { START, "Start" }, { STOP, "Stop" },
      { ANNOUNCEMENT, "Service announcement" }, { INQUIRY, "Solicit information" },
      { REPLY, "Response information" });

static const struct field F[N] = {
	[COMMAND] = BITS(1, 0xfc, .at = 0, .name = "command", .names = &commands,
			 .snoop = "Command = {} ({:=})"),
	[MASTER] = FLAG(1, 0x02, "master", "slave", .at = 0, .name = "master"),
	[RESPONSE] = FLAG(1, 0x01, "response requested", "no response requested", .at = 0,
			  .name = "response_requested"),
	[SLOTS] = UINT(1, .at = 1, .name = "slot_count", .snoop = "Slots = {}"),
	[DST_ID] = UINT(2, .name = "dst_circuit", .hex = true,
			.snoop = "Destination circuit = 0x{:x4}"),
	[SRC_ID] = UINT(2, .name = "src_circuit", .hex = true, .snoop = "Source circuit = 0x{:x4}"),
	[SEQUENCE] = UINT(1, .name = "sequence", .snoop = "Sequence = {}"),
	[ACK] = UINT(1, .name = "ack", .snoop = "Acknowledged = {}"),
	[TIMER] = UINT(1, .at = 1, .name = "circuit_timer", .snoop = "Circuit timer = {}"),
	[HIGH_VERSION] = UINT(1, .at = 2, .name = "highest_version"),
	[LOW_VERSION] = UINT(1, .at = 3, .name = "lowest_version"),
	[VERSION] = UINT(1, .at = 4, .name = "version", .snoop = "Version = {}.{version_eco}"),
	[VERSION_ECO] = UINT(1, .at = 5, .name = "version_eco"),
	[INCARNATION] = UINT(1, .at = 6, .name = "incarnation", .snoop = "Incarnation = {}"),
	[CHANGES] = UINT(1, .at = 7, .name = "change_flags", .hex = true),
	[FRAME_SIZE] = UINT(2, .name = "frame_size", .snoop = "Frame size = {}"),
	[MULTICAST_TIMER] = UINT(1, .at = 0, .name = "multicast_timer",
				 .snoop = "Multicast timer = {} seconds"),
	[STATUS] = UINT(1, .at = 1, .name = "node_status", .hex = true),
	[NODE] = TEXT(.name = "node", .snoop = "Node = \"{}\""),
	[NODE_DESCRIPTION] = TEXT(.name = "node_description", .snoop = "Description = \"{}\""),
	[SERVICES] = GROUP(.name = "services"),
	[RATING] = UINT(1, .name = "rating"),
	[NAME] = TEXT(.name = "name", .snoop = " Service = \"{}\", rating = {rating}"),
	[DESCRIPTION] = TEXT(.name = "description", .snoop = "  Description = \"{}\""),
	[DATA] = BYTES(.name = "data"),
};

static bool lat_line(struct view *v)
{
	v_template(v, "LAT {command:=}", NULL, NULL);
	if (v_has(v, &F[DST_ID]))
		v_template(v, " D={dst_circuit:x4} S={src_circuit:x4}[ SEQ={sequence} ACK={ack}]",
			   NULL, NULL);
	v_template(v, "[ {node}]", NULL, NULL);
	return true;
}

static void counted(struct dis *d, uint32_t f)
{
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	d_bytes(d, &F[f], n);
}

static void announcement(struct dis *d)
{
	d_head(d, &F[TIMER], &F[CHANGES], 8);
	d_get_le(d, &F[FRAME_SIZE]);
	d_head(d, &F[MULTICAST_TIMER], &F[STATUS], 2);
	uint32_t groups = (uint32_t)d_peek(d, 0, 1);
	d_skip(d, 1 + groups);
	counted(d, NODE);
	if (d_brief(d))
		return;
	counted(d, NODE_DESCRIPTION);
	uint32_t n = (uint32_t)d_peek(d, 0, 1);
	if (!d_need(d, 1))
		return;
	d_skip(d, 1);
	for (n = min_u32(n, SERVICES_MAX); n && d_ok(d); n--) {
		d_open(d, &F[SERVICES]);
		d_get(d, &F[RATING]);
		counted(d, NAME);
		counted(d, DESCRIPTION);
		d_close(d);
	}
}

static void lat_decode(struct dis *d)
{
	uint64_t command = d_peek(d, 0, 1) >> 2;
	struct cursor start = d_cursor(d);
	if (!d_head(d, &F[COMMAND], &F[SLOTS], 2))
		return;
	if (command == RUN || command == START || command == STOP) {
		d_get_le(d, &F[DST_ID]);
		d_get_le(d, &F[SRC_ID]);
		d_get(d, &F[SEQUENCE]);
		d_get(d, &F[ACK]);
	} else if (command == ANNOUNCEMENT) {
		d_resume(d, &start);
		announcement(d);
	}
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_lat = {
	.name = "lat",
	.title = "Local Area Transport",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x6004 } },
	.decode = lat_decode,
	.beyond = true,
	.snoop = { .prefix = "LAT:  ",
		   .title = "Local Area Transport",
		   .line_fn = lat_line,
		   .tail = TAIL_OWN },
};
