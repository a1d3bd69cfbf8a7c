/* nbns - NetBIOS name service over UDP. RFC 1002 section 4.2. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { HEADER = 12, NAME_CODED = 32, POINTER = 0xc0, RDATA_ADDRESS = 6 };

enum {
	ID,
	FLAGS,
	REPLY,
	OPCODE,
	AUTHORITATIVE,
	TRUNCATED,
	DESIRED,
	AVAILABLE,
	BROADCAST,
	RCODE,
	QUESTIONS,
	ANSWERS,
	AUTHORITY,
	ADDITIONAL,
	Q_NAME,
	Q_TYPE,
	Q_CLASS,
	R_NAME,
	R_TYPE,
	R_CLASS,
	R_TTL,
	R_LENGTH,
	R_FLAGS,
	R_ADDRESS,
	R_DATA,
	N
};

NAMES(operations, "Unknown", { 0, "Query" }, { 5, "Registration" }, { 6, "Release" }, { 7, "WACK" },
      { 8, "Refresh" });
NAMES(rcodes, "Unknown Error", { 0, "Success" }, { 1, "Format Error" }, { 2, "Server Failure" },
      { 3, "Name Error" }, { 4, "Unsupported Request Error" }, { 5, "Refused Error" },
      { 6, "Active Error" }, { 7, "Name in Conflict Error" });

static void show_id(struct view *v, const struct record *r);
static void show_flags(struct view *v, const struct record *r);
static void show_owner(struct view *v, const struct record *r);

static const struct field F[N] = {
	[ID] = UINT(2, .at = 0, .name = "id", .hex = true, .show = show_id),
	[FLAGS] = UINT(2, .at = 2, .name = "flags", .hex = true, .show = show_flags),
	[REPLY] = PLAIN_FLAG(2, 0x8000, .at = 2, .name = "response"),
	[OPCODE] = BITS(2, 0x7800, .at = 2, .name = "opcode", .names = &operations),
	[AUTHORITATIVE] = PLAIN_FLAG(2, 0x0400, .at = 2, .name = "authoritative"),
	[TRUNCATED] = PLAIN_FLAG(2, 0x0200, .at = 2, .name = "truncated"),
	[DESIRED] = PLAIN_FLAG(2, 0x0100, .at = 2, .name = "recursion_desired"),
	[AVAILABLE] = PLAIN_FLAG(2, 0x0080, .at = 2, .name = "recursion_available"),
	[BROADCAST] = PLAIN_FLAG(2, 0x0010, .at = 2, .name = "broadcast"),
	[RCODE] = BITS(2, 0x000f, .at = 2, .name = "rcode", .names = &rcodes),
	[QUESTIONS] = UINT(2, .at = 4, .name = "question_count", .snoop = "Question count = {}"),
	[ANSWERS] = UINT(2, .at = 6, .name = "answer_count", .snoop = "Answer Count = {}"),
	[AUTHORITY] =
		UINT(2, .at = 8, .name = "authority_count", .snoop = "Name Service Count = {}"),
	[ADDITIONAL] = UINT(2, .at = 10, .name = "additional_count",
			    .snoop = "Additional Record Count = {}"),
	[Q_NAME] = TEXT(.name = "question_name", .snoop = "Question Name = {}"),
	[Q_TYPE] =
		UINT(2, .name = "question_type", .hex = true, .snoop = "Question Type = 0x{:x4}"),
	[Q_CLASS] =
		UINT(2, .name = "question_class", .hex = true, .snoop = "Question Class = 0x{:x4}"),
	[R_NAME] = TEXT(.name = "record_name", .snoop = "Resource Record Name = {}"),
	[R_TYPE] = UINT(2, .at = 0, .name = "record_type", .hex = true,
			.snoop = "Resource Record Type = 0x{:x4}"),
	[R_CLASS] = UINT(2, .at = 2, .name = "record_class", .hex = true,
			 .snoop = "Resource Record Class = 0x{:x4}"),
	[R_TTL] = UINT(4, .at = 4, .name = "ttl", .snoop = "Time to Live (Milliseconds) = {}"),
	[R_LENGTH] = UINT(2, .at = 8, .name = "data_length", .snoop = "RDATA Length = 0x{:x4}"),
	[R_FLAGS] = UINT(2, .name = "record_flags", .hex = true, .show = show_owner),
	[R_ADDRESS] = IP4(.name = "owner_address", .snoop = "Owner IP Address = {}"),
	[R_DATA] = BYTES(.name = "data"),
};

static void put_line(struct view *v, const char *template)
{
	v_begin(v);
	v_template(v, template, NULL, NULL);
	v_end(v);
}

static void show_id(struct view *v, const struct record *r)
{
	put_line(v, rec_part(r, &F[REPLY]) ? "Type = {opcode:=} Response"
					   : "Type = {opcode:=} Request");
	put_line(v, "Status = {rcode:=}");
	put_line(v, "Transaction ID = 0x{id:x4}");
}

static void show_flags(struct view *v, const struct record *r)
{
	static const struct {
		uint8_t field;
		const char *text;
	} bits[] = { { BROADCAST, "   - Broadcast" },
		     { AVAILABLE, "   - Recursion Available" },
		     { DESIRED, "   - Recursion Desired" },
		     { TRUNCATED, "   - Truncation Flag" },
		     { AUTHORITATIVE, "   - Authoritative Answer" } };
	put_line(v, "Flags Summary = 0x{flags:x4}");
	for (uint32_t i = 0; i < ARRAY_LEN(bits); i++)
		if (rec_part(r, &F[bits[i].field]))
			v_line(v, bits[i].text);
}

static void show_owner(struct view *v, const struct record *r)
{
	static const char *const nodes[] = { "B", "P", "M", "H" };
	put_line(v, "Resource Record Flags = 0x{record_flags:x4}");
	v_begin(v);
	out_f(v->o, "   - %s NetBIOS Name, %s node", r->v.u & 0x8000 ? "Group" : "Unique",
	      nodes[r->v.u >> 13 & 3]);
	v_end(v);
}

static bool nbns_line(struct view *v)
{
	v_template(v, "NBT NS {opcode:=} ", NULL, NULL);
	out_s(v->o, v_u(v, &F[REPLY]) ? "Response for " : "Request for ");
	v_template(v, v_has(v, &F[Q_NAME]) ? "{question_name}" : "[{record_name}]", NULL, NULL);
	v_template(v, ", {rcode:=}", NULL, NULL);
	return true;
}

/* A name; a pointer leads to one that came before. */
static void name(struct dis *d, const struct field *f)
{
	uint32_t first = (uint32_t)d_peek(d, 0, 1);
	if ((first & POINTER) == POINTER) {
		uint32_t at = (uint32_t)d_peek(d, 0, 2) & 0x3fff;
		if (!d_need(d, 2) || at >= d_pos(d)) {
			d_bad(d, "a name's pointer does not point to before it");
			return;
		}
		struct cursor behind = d_cursor(d);
		cur_skip(&behind, 2);
		d_seek(d, at + 1);
		d_netbios_name(d, f);
		if (d_ok(d))
			d_resume(d, &behind);
		return;
	}
	d_skip(d, 1);
	if (d_ok(d) && first != NAME_CODED) {
		d_bad(d, "not a NetBIOS name");
		return;
	}
	d_netbios_name(d, f);
	/* The scope: labels up to an empty one. */
	for (uint32_t n = (uint32_t)d_peek(d, 0, 1); n && d_ok(d); n = (uint32_t)d_peek(d, 0, 1))
		d_skip(d, n + 1);
	d_skip(d, 1);
}

static void nbns_decode(struct dis *d)
{
	if (!d_head(d, &F[ID], &F[ADDITIONAL], HEADER))
		return;
	uint64_t questions = d_val(d, &F[QUESTIONS]);
	uint64_t records =
		d_val(d, &F[ANSWERS]) + d_val(d, &F[AUTHORITY]) + d_val(d, &F[ADDITIONAL]);
	if (questions) {
		name(d, &F[Q_NAME]);
		d_get(d, &F[Q_TYPE]);
		d_get(d, &F[Q_CLASS]);
	}
	if (!records && questions)
		return;
	name(d, &F[R_NAME]);
	d_head(d, &F[R_TYPE], &F[R_LENGTH], 10);
	uint32_t n = (uint32_t)d_val(d, &F[R_LENGTH]);
	if (n == RDATA_ADDRESS) {
		d_get(d, &F[R_FLAGS]);
		d_get(d, &F[R_ADDRESS]);
	} else if (n && d_ok(d)) {
		d_bytes(d, &F[R_DATA], n);
	}
}

const struct decoder decoder_nbns = {
	.name = "nbns",
	.title = "NetBIOS Name Service",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 137 } },
	.decode = nbns_decode,
	.snoop = { .prefix = "NBT:  ",
		   .title = "Netbios Name Service Header",
		   .line_fn = nbns_line,
		   .tail = TAIL_OWN },
};
