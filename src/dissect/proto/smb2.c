/* smb2 - Server Message Block 2 and 3: the headers of a chain of messages, and the names in those
 * that open trees and files. MS-SMB2. */
#include "dissect/built.h"
#include "dissect/view.h"

#define MAGIC UINT32_C(0xfe534d42)

enum { HEADER = 64, FLAG_RESPONSE = 1, FLAG_ASYNC = 2, TREE_CONNECT = 3, CREATE = 5 };

enum {
	MESSAGES,
	CREDIT_CHARGE,
	STATUS,
	COMMAND,
	CREDITS,
	FLAGS,
	RESPONSE,
	MESSAGE_ID,
	ASYNC_ID,
	TREE,
	SESSION,
	SIGNATURE,
	NAME,
	DATA,
	N
};

NAMES(commands, "{}", { 0, "NEGOTIATE" }, { 1, "SESSION_SETUP" }, { 2, "LOGOFF" },
      { TREE_CONNECT, "TREE_CONNECT" }, { 4, "TREE_DISCONNECT" }, { CREATE, "CREATE" },
      { 6, "CLOSE" }, { 7, "FLUSH" }, { 8, "READ" }, { 9, "WRITE" }, { 10, "LOCK" },
      { 11, "IOCTL" }, { 12, "CANCEL" }, { 13, "ECHO" }, { 14, "QUERY_DIRECTORY" },
      { 15, "CHANGE_NOTIFY" }, { 16, "QUERY_INFO" }, { 17, "SET_INFO" }, { 18, "OPLOCK_BREAK" });

static const struct field F[N] = {
	[MESSAGES] = GROUP(.name = "messages"),
	[CREDIT_CHARGE] = UINT(2, .name = "credit_charge", .snoop = "Credit charge = {}"),
	[STATUS] = UINT(4, .name = "status", .hex = true, .snoop = "Status = 0x{:x8}"),
	[COMMAND] = UINT(2, .name = "command", .names = &commands, .snoop = "Command = {} ({:=})"),
	[CREDITS] = UINT(2, .name = "credits", .snoop = "Credits = {}"),
	[FLAGS] = UINT(4, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x8}"),
	[RESPONSE] = BOOL(.name = "response"),
	[MESSAGE_ID] = UINT(8, .name = "message_id", .snoop = "Message ID = {}"),
	[ASYNC_ID] = UINT(8, .name = "async_id", .snoop = "Async ID = {}"),
	[TREE] = UINT(4, .name = "tree_id", .hex = true, .snoop = "Tree ID = 0x{:x}"),
	[SESSION] = UINT(8, .name = "session_id", .hex = true, .snoop = "Session ID = 0x{:x}"),
	[SIGNATURE] = BYTES(.name = "signature", .snoop = "Signature = {}"),
	[NAME] = TEXT(.name = "name", .snoop = "Name = {}"),
	[DATA] = BYTES(.name = "data"),
};

/* "SMB2 C CREATE a.txt, CLOSE" */
static bool smb2_line(struct view *v)
{
	const char *before = " ";
	uint64_t status = 0;
	bool response = v_u(v, &F[RESPONSE]);
	out_s(v->o, response ? "SMB2 R" : "SMB2 C");
	for (uint32_t i = 0; i < v->l->n_own; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		if (r->kind != REC_VALUE)
			continue;
		if (r->f == &F[STATUS]) {
			status = response ? r->v.u : 0;
		} else if (r->f == &F[COMMAND]) {
			out_s(v->o, before);
			v_names(v, &commands, r->v.u);
			if (status)
				out_f(v->o, " Status=0x%x", (unsigned)status);
			before = ", ";
		} else if (r->f == &F[NAME] && r->n) {
			out_c(v->o, ' ');
			out_text(v->o, r->v.p, r->n);
		}
	}
	return true;
}

/* A name that the fixed part, which begins behind the header, says the place and the length of. */
static void name(struct dis *d, uint32_t at)
{
	uint32_t place = (uint32_t)(d_peek(d, at, 1) | d_peek(d, at + 1, 1) << 8);
	uint32_t n = (uint32_t)(d_peek(d, at + 2, 1) | d_peek(d, at + 3, 1) << 8);
	if (!n || place < HEADER || place - HEADER > d_left(d))
		return;
	d_skip(d, place - HEADER);
	d_wide_text(d, &F[NAME], n / 2);
}

static void message(struct dis *d, uint32_t arg)
{
	enum { CREATE_NAME_AT = 44, TREE_NAME_AT = 4 };
	(void)arg;
	d_open(d, &F[MESSAGES]);
	d_skip(d, 6); /* the magic and the length of the header */
	d_get_le(d, &F[CREDIT_CHARGE]);
	d_get_le(d, &F[STATUS]);
	uint64_t command = d_get_le(d, &F[COMMAND]);
	d_get_le(d, &F[CREDITS]);
	uint64_t flags = d_get_le(d, &F[FLAGS]);
	bool response = flags & FLAG_RESPONSE;
	d_set(d, &F[RESPONSE], response);
	d_skip(d, 4);
	d_get_le(d, &F[MESSAGE_ID]);
	if (flags & FLAG_ASYNC) {
		d_get_le(d, &F[ASYNC_ID]);
	} else {
		d_skip(d, 4);
		d_get_le(d, &F[TREE]);
	}
	d_get_le(d, &F[SESSION]);
	d_bytes(d, &F[SIGNATURE], 16);
	if (!response && command == CREATE)
		name(d, CREATE_NAME_AT);
	else if (!response && command == TREE_CONNECT)
		name(d, TREE_NAME_AT);
	d_close(d);
}

static void smb2_decode(struct dis *d)
{
	enum { NEXT_AT = 20, MESSAGES_SHOWN = 64 };
	for (int i = 0; i < MESSAGES_SHOWN && d_ok(d) && d_left(d); i++) {
		uint32_t next = 0;
		if (d_peek(d, 0, 4) != MAGIC && d_held(d) >= 4)
			break;
		for (uint32_t k = 0; k < 4; k++)
			next |= (uint32_t)d_peek(d, NEXT_AT + k, 1) << (8 * k);
		bool last = next < HEADER || next >= d_left(d);
		d_part(d, last ? d_left(d) : next, message, 0);
		if (last)
			break;
	}
}

const struct decoder decoder_smb2 = {
	.name = "smb2",
	.title = "Server Message Block 2",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_SMB2 } },
	.decode = smb2_decode,
	.beyond = true,
	.snoop = { .prefix = "SMB2: ",
		   .title = "SMB2 Header",
		   .line_fn = smb2_line,
		   .tail = TAIL_OWN },
};
