/* rpc - ONC Remote Procedure Call version 2. RFC 5531; credentials of RPCSEC_GSS RFC 2203. */
#include "dissect/rpc.h"
#include "dissect/ports.h"
#include "dissect/rpc_test.h"
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { CALL, REPLY };
enum { ACCEPTED, DENIED };
enum { SUCCESS, PROG_UNAVAIL, PROG_MISMATCH, PROC_UNAVAIL };
enum { RPC_MISMATCH, AUTH_ERROR };
enum { AUTH_UNIX = 1, AUTH_DES = 3, AUTH_GSS = 6 };
enum { FULLNAME };
enum { HOST_MAX = 255, NETNAME_MAX = 64 };
enum { CALL_HEADER = 24 }; /* up to the procedure */

enum {
	LAST_FRAGMENT,
	FRAGMENT_LENGTH,
	XID,
	TYPE,
	RPC_VERS,
	PROGRAM,
	VERSION,
	PROC,
	CRED_FLAVOR,
	CRED_LENGTH,
	STAMP,
	HOST,
	USER_ID,
	GROUP_ID,
	N_GROUPS,
	GROUPS,
	NAME_KIND,
	NETNAME,
	KEY,
	WINDOW,
	NICKNAME,
	GSS_VERS,
	GSS_PROC,
	GSS_SEQUENCE_NUM,
	GSS_SERVICE,
	GSS_HANDLE,
	CRED_BODY,
	VERF_FLAVOR,
	VERF_LENGTH,
	VERF_TIME,
	VERF_WINDOW,
	VERF_NICKNAME,
	VERF_BODY,
	CALL_FRAME,
	STATUS,
	ACCEPT,
	REJECT,
	LOW,
	HIGH,
	WHY,
	SHORT_FRAME,
	BLANK,
	N
};

NAMES(types, NULL, { CALL, "Call" }, { REPLY, "Reply" });
NAMES(flavors, "unknown", { 0, "None" }, { AUTH_UNIX, "Unix" }, { 2, "Unix short" },
      { AUTH_DES, "DES" }, { AUTH_GSS, "RPCSEC_GSS" });
NAMES(name_kinds, "nickname", { FULLNAME, "fullname" });
NAMES(reply_status, "Denied", { ACCEPTED, "Accepted" });
NAMES(accept_status, "unknown", { SUCCESS, "Success" }, { PROG_UNAVAIL, "Program unavailable" },
      { PROG_MISMATCH, "Program number mismatch" }, { PROC_UNAVAIL, "Procedure unavailable" },
      { 4, "Garbage arguments" }, { 5, "System error" });
NAMES(reject_status, "can't authenticate", { RPC_MISMATCH, "version mismatch" });
NAMES(auth_status, "unknown reason", { 1, "bogus credentials (seal broken)" },
      { 2, "client should begin new session" }, { 3, "bogus verifier (seal broken)" },
      { 4, "verifier expired or was replayed" }, { 5, "too weak" },
      { 6, "bogus response verifier" }, { 9, "time of credential expired" },
      { 10, "something wrong with ticket file" }, { 11, "can't decode authenticator" },
      { 12, "net address in ticket wrong" }, { 13, "no credentials for user" },
      { 14, "GSS failure, credentials deleted" });

static void show_mark(struct view *v, const struct record *r);
static void show_program(struct view *v, const struct record *r);
static void show_groups(struct view *v, const struct record *r);
static void show_gss_handle(struct view *v, const struct record *r);

static const struct field F[N] = {
	[LAST_FRAGMENT] = { .type = F_FLAG,
			    .width = 4,
			    .mask = 0x80000000,
			    .at = 0,
			    .name = "last_fragment",
			    .show = show_mark },
	[FRAGMENT_LENGTH] = BITS(4, 0x7fffffff, .at = 0, .name = "fragment_length"),
	[XID] = UINT(4, .at = 0, .name = "xid", .snoop = "Transaction id = {}"),
	[TYPE] = UINT(4, .at = 4, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[RPC_VERS] = UINT(4, .at = 8, .name = "rpc_version", .snoop = "RPC version = {:d}"),
	[PROGRAM] =
		UINT(4, .at = 0, .name = "program", .names = &rpc_programs, .show = show_program),
	[VERSION] = UINT(4, .at = 4, .name = "version"),
	[PROC] = UINT(4, .at = 8, .name = "procedure"),
	[CRED_FLAVOR] = UINT(4, .at = 0, .name = "credentials_flavor", .names = &flavors,
			     .snoop = "Credentials: Flavor = {:d} ({:=}), "
				      "len = {credentials_length:d} bytes"),
	[CRED_LENGTH] = UINT(4, .at = 4, .name = "credentials_length"),
	[STAMP] = INT(4, .name = "stamp", .snoop = "   Time = ", .show = rpc_show_time),
	[HOST] = TEXT(.name = "machine", .snoop = "   Hostname = ", .show = rpc_show_text),
	[USER_ID] = UINT(4, .at = 0, .name = "uid", .snoop = "   Uid = {:d}, Gid = {gid:d}"),
	[GROUP_ID] = UINT(4, .at = 4, .name = "gid"),
	[N_GROUPS] = UINT(4, .name = "gid_count", .show = show_groups),
	[GROUPS] = UINT(4, .name = "gids", .many = true),
	[NAME_KIND] = UINT(4, .name = "name_kind", .names = &name_kinds,
			   .snoop = "   Name kind = {:d} ({:=})"),
	[NETNAME] = TEXT(.name = "netname", .snoop = "   Network name = ", .show = rpc_show_text),
	[KEY] = BYTES(.name = "key", .snoop = "   Conversation key = 0x{:H} (DES encrypted)"),
	[WINDOW] = BYTES(.name = "window", .snoop = "   Window = 0x{:H} (DES encrypted)"),
	[NICKNAME] = BYTES(.name = "nickname", .snoop = "   Nickname = 0x{:H}"),
	[GSS_VERS] = UINT(4, .name = "gss_version", .snoop = "   version = {}"),
	[GSS_PROC] = UINT(4, .at = 0, .name = "gss_procedure", .names = &rpc_gss_procedures,
			  .snoop = "   gss control procedure = {} ({:=})"),
	[GSS_SEQUENCE_NUM] =
		UINT(4, .at = 4, .name = "gss_sequence", .snoop = "   sequence num = {}"),
	[GSS_SERVICE] = UINT(4, .at = 8, .name = "gss_service", .names = &rpc_gss_services,
			     .snoop = "   service = {:d} ({:=})"),
	[GSS_HANDLE] = BYTES(.name = "gss_handle", .show = show_gss_handle),
	[CRED_BODY] = BYTES(.name = "credentials", .snoop = "", .show = rpc_show_hex),
	[VERF_FLAVOR] = UINT(4, .at = 0, .name = "verifier_flavor", .names = &flavors,
			     .snoop = "Verifier   : Flavor = {:d} ({:=}), "
				      "len = {verifier_length:d} bytes"),
	[VERF_LENGTH] = UINT(4, .at = 4, .name = "verifier_length"),
	[VERF_TIME] = BYTES(.name = "verifier_timestamp",
			    .snoop = "   Timestamp = 0x{:H} (DES encrypted)"),
	[VERF_WINDOW] =
		BYTES(.name = "verifier_window", .snoop = "   Window    = 0x{:H} (DES encrypted)"),
	[VERF_NICKNAME] = BYTES(.name = "verifier_nickname", .snoop = "   Nickname  = 0x{:H}"),
	[VERF_BODY] = BYTES(.name = "verifier", .snoop = "", .show = rpc_show_hex),
	[CALL_FRAME] = UINT(0, .name = "call_number", .snoop = "This is a reply to frame {}"),
	[STATUS] = UINT(4, .name = "reply_status", .names = &reply_status,
			.snoop = "Status = {} ({:=})"),
	[ACCEPT] = UINT(4, .name = "accept_status", .names = &accept_status,
			.snoop = "Accept status = {:d} ({:=})"),
	[REJECT] = UINT(4, .name = "reject_status", .names = &reject_status,
			.snoop = "Reject status = {:d} ({:=})"),
	[LOW] = UINT(4, .name = "low", .snoop = "   Low  = {:d}"),
	[HIGH] = UINT(4, .name = "high", .snoop = "   High = {:d}"),
	[WHY] = UINT(4, .name = "auth_status", .names = &auth_status,
		     .snoop = "   Why = {:d} ({:=})"),
	[SHORT_FRAME] = NOTE("----  short frame ---"),
	[BLANK] = NOTE(""),
};

/* ---- credentials and verifiers ---- */

/* How a call's data are protected. */
struct gss {
	uint32_t procedure, service; /* 0 without RPCSEC_GSS */
	bool unknown;		     /* another version of RPCSEC_GSS: the data cannot be told */
};

static void unix_credentials(struct dis *d)
{
	d_get(d, &F[STAMP]);
	xdr_opaque(d, &F[HOST], HOST_MAX);
	d_head(d, &F[USER_ID], &F[GROUP_ID], 8);
	uint32_t n = (uint32_t)d_get(d, &F[N_GROUPS]);
	for (; n && d_ok(d); n--)
		d_get(d, &F[GROUPS]);
}

static void des_credentials(struct dis *d)
{
	if (d_get(d, &F[NAME_KIND]) == FULLNAME) {
		xdr_opaque(d, &F[NETNAME], NETNAME_MAX);
		d_bytes(d, &F[KEY], 8);
		d_bytes(d, &F[WINDOW], 4);
	} else {
		d_bytes(d, &F[NICKNAME], 4);
	}
}

static void gss_credentials(struct dis *d, uint32_t len, struct gss *gss)
{
	if (d_peek(d, 0, 4) != 1) {
		gss->unknown = true;
		xdr_skip(d, min_u32(len, 4));
		xdr_fixed(d, &F[CRED_BODY], len > 4 ? len - 4 : 0);
		return;
	}
	d_get(d, &F[GSS_VERS]);
	d_head(d, &F[GSS_PROC], &F[GSS_SERVICE], 12);
	gss->procedure = (uint32_t)d_val(d, &F[GSS_PROC]);
	gss->service = (uint32_t)d_val(d, &F[GSS_SERVICE]);
	xdr_opaque(d, &F[GSS_HANDLE], XDR_UNLIMITED);
}

/* Credentials of a known flavor end where their fields end, as in the original, even if their
 * length says otherwise. */
static void credentials(struct dis *d, struct gss *gss)
{
	d_head(d, &F[CRED_FLAVOR], &F[CRED_LENGTH], 8);
	uint32_t flavor = (uint32_t)d_val(d, &F[CRED_FLAVOR]);
	uint32_t len = (uint32_t)d_val(d, &F[CRED_LENGTH]);
	if (!len)
		return;
	switch (flavor) {
	case AUTH_UNIX:
		unix_credentials(d);
		break;
	case AUTH_DES:
		des_credentials(d);
		break;
	case AUTH_GSS:
		gss_credentials(d, len, gss);
		break;
	default:
		xdr_fixed(d, &F[CRED_BODY], len);
	}
}

/* The same for a summary line, which shows nothing of them. */
static void pass_credentials(struct dis *d, struct gss *gss)
{
	uint32_t flavor = xdr_u32(d);
	uint32_t len = xdr_u32(d);
	if (flavor == AUTH_GSS && len) {
		gss->unknown = xdr_u32(d) != 1;
		if (gss->unknown)
			return;
		gss->procedure = xdr_u32(d);
		xdr_u32(d);
		gss->service = xdr_u32(d);
		xdr_skip_opaque(d);
	} else if (len % 4) {
		d_bad(d, "the length of the credentials is no multiple of 4");
	} else {
		xdr_skip(d, len);
	}
}

static void verifier(struct dis *d, bool reply)
{
	if (d_brief(d)) {
		xdr_u32(d);
		xdr_skip_opaque(d);
		return;
	}
	d_head(d, &F[VERF_FLAVOR], &F[VERF_LENGTH], 8);
	uint32_t len = (uint32_t)d_val(d, &F[VERF_LENGTH]);
	if (!len)
		return;
	if (d_val(d, &F[VERF_FLAVOR]) == AUTH_DES) {
		d_bytes(d, &F[VERF_TIME], 8);
		d_bytes(d, &F[reply ? VERF_NICKNAME : VERF_WINDOW], 4);
	} else {
		xdr_fixed(d, &F[VERF_BODY], len);
	}
}

/* ---- what the message carries ---- */

static void gss_part(struct dis *d, const struct rpc_gss_arg *arg, uint32_t n)
{
	d_next_arg(d, T_INTERNAL, IN_RPC_GSS, n, arg);
}

/* Data with integrity: length, sequence number, the program's data, checksum. */
static void gss_integrity(struct dis *d, const struct rpc_message *m)
{
	struct rpc_gss_arg arg = { .message = m, .part = GSS_PART_SEQUENCE };
	uint32_t len = (uint32_t)d_peek(d, 0, 4);
	if (!d_need(d, 8))
		return;
	if (d_want(d) == WANT_LINE)
		d_skip(d, 8);
	else
		gss_part(d, &arg, 8);
	/* A length that cannot be true: all is the program's. */
	bool sane = len >= 4 && len - 4 <= d_left(d);
	uint32_t n = sane ? len - 4 : d_left(d);
	d_next_arg(d, T_RPC_PROG, m->program, n, m);
	if (d_want(d) == WANT_LINE || !d_child_ok(d))
		return;
	if (sane)
		d_skip(d, min_u32(xdr_pad(n), d_left(d)));
	arg.part = GSS_PART_CHECKSUM;
	gss_part(d, &arg, d_left(d));
}

static void payload(struct dis *d, const struct rpc_message *m, const struct gss *gss)
{
	if (!d_ok(d) || gss->unknown)
		return;
	struct rpc_gss_arg arg = { .message = m,
				   .part = GSS_PART_CONTROL,
				   .procedure = gss->procedure };
	if (gss->procedure != GSS_DATA) {
		if (!m->reply || !d_brief(d))
			gss_part(d, &arg, d_left(d));
	} else if (!d_claims(d, T_RPC_PROG, m->program)) {
		d_next_arg(d, T_INTERNAL, IN_RPC_PROGRAM, d_left(d), m);
	} else if (gss->service == GSS_INTEGRITY) {
		gss_integrity(d, m);
	} else if (gss->service == GSS_PRIVACY) {
		arg.part = GSS_PART_ENCRYPTED;
		gss_part(d, &arg, d_left(d));
	} else {
		d_next_arg(d, T_RPC_PROG, m->program, d_left(d), m);
	}
}

/* ---- messages ---- */

static void call(struct dis *d, struct rpc_message *m)
{
	if (!d_head(d, &F[PROGRAM], &F[PROC], 12))
		return;
	m->program = (uint32_t)d_val(d, &F[PROGRAM]);
	m->version = (uint32_t)d_val(d, &F[VERSION]);
	m->procedure = (uint32_t)d_val(d, &F[PROC]);
	uint64_t frame = d_frame(d)->number;
	struct rpc_call *known = rpc_calls_note(d_state(d), m, frame);
	m->retransmit = known->frame != frame;
	struct gss gss = { .procedure = GSS_DATA };
	if (d_brief(d))
		pass_credentials(d, &gss);
	else
		credentials(d, &gss);
	known->gss_procedure = gss.procedure;
	known->gss_service = gss.service;
	verifier(d, false);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
	payload(d, m, &gss);
}

static void results(struct dis *d, struct rpc_message *m, const struct rpc_call *known)
{
	struct gss gss = { .procedure = known->gss_procedure, .service = known->gss_service };
	m->program = known->program;
	m->version = known->version;
	m->procedure = known->procedure;
	d_note(d, &F[BLANK]);
	payload(d, m, &gss);
}

static void versions(struct dis *d)
{
	if (d_brief(d) && d_held(d) < 8)
		return;
	d_get(d, &F[LOW]);
	d_get(d, &F[HIGH]);
}

static void accepted(struct dis *d, struct rpc_message *m, const struct rpc_call *known)
{
	verifier(d, true);
	uint64_t status = d_get(d, &F[ACCEPT]);
	if (!d_ok(d))
		return;
	if (status == SUCCESS && known) {
		results(d, m, known);
	} else if (status == PROG_MISMATCH) {
		versions(d);
	} else if (status == PROC_UNAVAIL && !d_brief(d)) {
		/* The original expects versions here too; RFC 5531 has none, so it is no fault. */
		if (d_held(d) >= 8)
			versions(d);
		else
			d_note(d, &F[SHORT_FRAME]);
	}
}

static void denied(struct dis *d)
{
	uint64_t status = d_get(d, &F[REJECT]);
	if (status == RPC_MISMATCH && d_ok(d))
		versions(d);
	else if (status == AUTH_ERROR)
		d_get(d, &F[WHY]);
}

static void reply(struct dis *d, struct rpc_message *m)
{
	const struct rpc_call *known = rpc_calls_find(d_state(d), m->xid);
	if (known)
		d_set(d, &F[CALL_FRAME], known->frame);
	if (d_get(d, &F[STATUS]) == ACCEPTED)
		accepted(d, m, known);
	else
		denied(d);
}

static void rpc_decode(struct dis *d)
{
	const enum transport *over = d_arg(d);
	uint32_t mark = over && *over == TRANSPORT_TCP ? RPC_RECORD_MARK : 0;
	if (mark) {
		uint32_t len = (uint32_t)field_bits(&F[FRAGMENT_LENGTH], d_peek(d, 0, 4));
		if (len >= RPC_SHORTEST && len < d_left(d) - mark)
			d_limit(d, mark + len);
	}
	/* The line of a call names its program: without one there is none. */
	if (d_brief(d) && d_peek(d, mark + 4, 4) != REPLY && d_held(d) < mark + CALL_HEADER)
		return;
	if (mark)
		d_head(d, &F[LAST_FRAGMENT], &F[FRAGMENT_LENGTH], RPC_RECORD_MARK);
	struct rpc_message m = { .xid = (uint32_t)d_peek(d, 0, 4),
				 .reply = d_peek(d, 4, 4) == REPLY };
	if (m.reply) {
		d_head(d, &F[XID], &F[TYPE], 8);
		reply(d, &m);
	} else {
		d_head(d, &F[XID], &F[RPC_VERS], 12);
		call(d, &m);
	}
}

/* ---- text ---- */

static void show_mark(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "Record Mark: %s fragment, length = %u",
	      rpc_number(r, &F[LAST_FRAGMENT]) ? "last" : "",
	      (unsigned)rpc_number(r, &F[FRAGMENT_LENGTH]));
	v_end(v);
}

static void put_int(struct view *v, const char *label, const struct field *f)
{
	out_s(v->o, label);
	out_d(v->o, (int32_t)v_u(v, f));
}

static void put_program(struct view *v, const char *label)
{
	put_int(v, label, &F[PROGRAM]);
	out_s(v->o, " (");
	out_s(v->o, rpc_program_name((uint32_t)v_u(v, &F[PROGRAM])));
	out_c(v->o, ')');
}

static void show_program(struct view *v, const struct record *r)
{
	(void)r;
	v_begin(v);
	put_program(v, "Program = ");
	put_int(v, ", version = ", &F[VERSION]);
	put_int(v, ", procedure = ", &F[PROC]);
	v_end(v);
}

static void show_groups(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, r->v.u ? "   Groups = " : "   Groups = (none)");
	const struct record *group = v_ahead(v, r, &F[GROUPS]);
	for (; group; group = v_after(v, group, &F[GROUPS])) {
		out_d(v->o, (int32_t)group->v.u);
		out_c(v->o, ' ');
	}
	v_end(v);
}

static void show_gss_handle(struct view *v, const struct record *r)
{
	v_begin(v);
	out_f(v->o, "   handle: length = %u, data = [", (unsigned)r->n);
	rpc_put_hex(v->o, (struct span){ r->v.p, r->n });
	out_c(v->o, ']');
	v_end(v);
}

/* The original has no trailer: a short message ends with this line. */
static void rpc_fault(struct view *v)
{
	v_line(v, F[SHORT_FRAME].snoop);
}

static bool call_line(struct view *v)
{
	if (!v_has(v, &F[PROGRAM]))
		return false;
	out_s(v->o, "RPC C XID=");
	out_u(v->o, v_u(v, &F[XID]));
	put_program(v, " PROG=");
	put_int(v, " VERS=", &F[VERSION]);
	put_int(v, " PROC=", &F[PROC]);
	return true;
}

static void put_versions(struct view *v, const char *label)
{
	out_s(v->o, label);
	put_int(v, " (low=", &F[LOW]);
	put_int(v, ", high=", &F[HIGH]);
	out_c(v->o, ')');
}

static bool reply_line(struct view *v)
{
	out_s(v->o, "RPC R");
	if (v_has(v, &F[CALL_FRAME])) {
		out_s(v->o, " (#");
		out_u(v->o, v_u(v, &F[CALL_FRAME]));
		out_c(v->o, ')');
	}
	out_s(v->o, " XID=");
	out_u(v->o, v_u(v, &F[XID]));
	if (v_has(v, &F[ACCEPT])) {
		out_c(v->o, ' ');
		v_names(v, &accept_status, v_u(v, &F[ACCEPT]));
		if (v_has(v, &F[HIGH]))
			put_versions(v, "");
	} else if (v_has(v, &F[HIGH])) {
		put_versions(v, " Vers mismatch");
	} else if (v_has(v, &F[WHY])) {
		out_s(v->o, " Can't authenticate (");
		v_names(v, &auth_status, v_u(v, &F[WHY]));
		out_c(v->o, ')');
	}
	return true;
}

static bool rpc_line(struct view *v)
{
	return v_u(v, &F[TYPE]) == REPLY ? reply_line(v) : call_line(v);
}

const struct decoder decoder_rpc = {
	.name = "rpc",
	.title = "ONC Remote Procedure Call",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_RPC } },
	.decode = rpc_decode,
	.state_size = sizeof(struct rpc_calls),
	.snoop = { .prefix = "RPC:  ",
		   .title = "SUN RPC Header",
		   .line_fn = rpc_line,
		   .fault_fn = rpc_fault },
};
