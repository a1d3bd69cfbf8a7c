/* nlm - Network Lock Manager, versions 1, 3 and 4. X/Open XNFS chapters 10 and 14, RFC 1813. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, TEST, LOCK, CANCEL, UNLOCK, GRANTED, TEST_MSG, TEST_RES = 11, GRANTED_RES = 15 };
enum { SHARE = 20, UNSHARE, NM_LOCK, FREE_ALL, N_PROCS };
enum { DENIED = 1, NETOBJ_MAX = 1024, NAME_MAX_BYTES = 1024, ROW = 16 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	COOKIE,
	BLOCK,
	EXCLUSIVE,
	CALLER,
	HANDLE,
	OWNER,
	HOLDER,
	SVID,
	OFFSET,
	LENGTH,
	OFFSET64,
	LENGTH64,
	RECLAIM,
	STATE,
	MODE,
	ACCESS,
	STATUS,
	STATUS4,
	SEQUENCE,
	NAME,
	FREE_STATE,
	BLANK,
	N
};

static const char *const titles[N_PROCS] = {
	"Null procedure",
	"Test",
	"Lock",
	"Cancel",
	"Unlock",
	"Granted",
	"Test message",
	"Lock message",
	"Cancel message",
	"Unlock message",
	"Granted message",
	"Test result",
	"Lock result",
	"Cancel result",
	"Unlock result",
	"Granted result",
	"Procedure 16",
	"Procedure 17",
	"Procedure 18",
	"Procedure 19",
	"Share",
	"Unshare",
	"Unmonitored lock",
	"Free all",
};

NAMES(procs, "?", { 0, "Null" }, { 1, "TEST" }, { 2, "LOCK" }, { 3, "CANCEL" }, { 4, "UNLOCK" },
      { 5, "GRANTED" }, { 6, "TEST MSG" }, { 7, "LOCK MSG" }, { 8, "CANCEL MSG" },
      { 9, "UNLOCK MSG" }, { 10, "GRANTED MSG" }, { 11, "TEST RES" }, { 12, "LOCK RES" },
      { 13, "CANCEL RES" }, { 14, "UNLOCK RES" }, { 15, "GRANTED RES" }, { 16, "PROC 16 v" },
      { 17, "PROC 17 v" }, { 18, "PROC 18 v" }, { 19, "PROC 19 v" }, { SHARE, "SHARE" },
      { UNSHARE, "UNSHARE" }, { NM_LOCK, "NM_LOCK" }, { FREE_ALL, "FREEALL" });
NAMES(states, "?", { 0, "granted" }, { DENIED, "denied" }, { 2, "denied (no locks)" },
      { 3, "blocked" }, { 4, "denied (grace period)" }, { 5, "deadlock" });
NAMES(states4, "?", { 0, "granted" }, { DENIED, "denied" }, { 2, "denied (no locks)" },
      { 3, "blocked" }, { 4, "denied (grace period)" }, { 5, "deadlock" }, { 6, "read-only fs" },
      { 7, "stale fh" }, { 8, "file too big" }, { 9, "failed" });
NAMES(modes, "?", { 0, "deny none" }, { 1, "deny read" }, { 2, "deny write" },
      { 3, "deny read/write" });
NAMES(accesses, "?", { 1, "read only" }, { 2, "write only" }, { 3, "read/write" });

static void show_proc(struct view *v, const struct record *r);
static void show_object(struct view *v, const struct record *r);

#define TRUTH(n_, text_) UINT(4, .name = n_, .names = &rpc_truth, .snoop = text_)

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[COOKIE] = BYTES(.name = "cookie", .snoop = "Cookie = ", .show = show_object),
	[BLOCK] = TRUTH("block", "Block = {:=}"),
	[EXCLUSIVE] = TRUTH("exclusive", "Exclusive = {:=}"),
	[CALLER] = TEXT(.name = "caller", .snoop = "Caller = ", .show = rpc_show_text),
	[HANDLE] = BYTES(.name = "handle", .snoop = "Filehandle = ", .show = show_object),
	[OWNER] = BYTES(.name = "owner", .snoop = "Lock owner = ", .show = show_object),
	[HOLDER] = BYTES(.name = "owner", .snoop = "Owner handle = ", .show = show_object),
	[SVID] = INT(4, .name = "svid", .snoop = "Svid = {} (process id)"),
	[OFFSET] = UINT(4, .name = "offset", .snoop = "Offset = {} bytes"),
	[LENGTH] = UINT(4, .name = "length", .snoop = "Length = {} bytes"),
	[OFFSET64] = UINT(8, .name = "offset", .snoop = "Offset = {} bytes"),
	[LENGTH64] = UINT(8, .name = "length", .snoop = "Length = {} bytes"),
	[RECLAIM] = TRUTH("reclaim", "Reclaim = {:=}"),
	[STATE] = INT(4, .name = "state", .snoop = "State = {}"),
	[MODE] = UINT(4, .name = "mode", .names = &modes, .snoop = "Mode = {} ({:=})"),
	[ACCESS] = UINT(4, .name = "access", .names = &accesses, .snoop = "Access = {} ({:=})"),
	[STATUS] = UINT(4, .name = "status", .names = &states, .snoop = "Status = {} ({:=})"),
	[STATUS4] = UINT(4, .name = "status", .names = &states4, .snoop = "Status = {} ({:=})"),
	[SEQUENCE] = INT(4, .name = "sequence", .snoop = "Sequence = {}"),
	[NAME] = TEXT(.name = "name", .snoop = "Name = ", .show = rpc_show_text),
	[FREE_STATE] = INT(4, .name = "state", .snoop = "State = {}"),
	[BLANK] = NOTE(""),
};

/* ---- decoding ---- */

static void numbers(struct dis *d, uint32_t version, uint32_t narrow, uint32_t wide)
{
	d_get(d, &F[version == 4 ? wide : narrow]);
}

static void lock(struct dis *d, uint32_t version)
{
	xdr_opaque(d, &F[CALLER], NAME_MAX_BYTES);
	xdr_opaque(d, &F[HANDLE], NETOBJ_MAX);
	xdr_opaque(d, &F[OWNER], NETOBJ_MAX);
	d_get(d, &F[SVID]);
	numbers(d, version, OFFSET, OFFSET64);
	numbers(d, version, LENGTH, LENGTH64);
}

static void share(struct dis *d)
{
	xdr_opaque(d, &F[CALLER], NAME_MAX_BYTES);
	xdr_opaque(d, &F[HANDLE], NETOBJ_MAX);
	xdr_opaque(d, &F[OWNER], NETOBJ_MAX);
	d_get(d, &F[MODE]);
	d_get(d, &F[ACCESS]);
	d_get(d, &F[RECLAIM]);
}

static void lock_call(struct dis *d, uint32_t kind, uint32_t version)
{
	xdr_opaque(d, &F[COOKIE], NETOBJ_MAX);
	if (kind == LOCK || kind == CANCEL)
		d_get(d, &F[BLOCK]);
	if (kind != UNLOCK)
		d_get(d, &F[EXCLUSIVE]);
	lock(d, version);
	if (kind == LOCK) {
		d_get(d, &F[RECLAIM]);
		d_get(d, &F[STATE]);
	}
}

static void result(struct dis *d, uint32_t kind, uint32_t version)
{
	xdr_opaque(d, &F[COOKIE], NETOBJ_MAX);
	uint64_t status = d_get(d, &F[version == 4 && kind != TEST ? STATUS4 : STATUS]);
	if (kind == TEST && status == DENIED && d_ok(d)) {
		d_get(d, &F[EXCLUSIVE]);
		d_get(d, &F[SVID]);
		xdr_opaque(d, &F[HOLDER], NETOBJ_MAX);
		numbers(d, version, OFFSET, OFFSET64);
		numbers(d, version, LENGTH, LENGTH64);
	}
}

static void call(struct dis *d, const struct rpc_message *m)
{
	uint32_t proc = m->procedure;
	if (proc >= TEST && proc < TEST_RES) {
		lock_call(d, proc < TEST_MSG ? proc : proc - TEST_MSG + TEST, m->version);
	} else if (proc >= TEST_RES && proc <= GRANTED_RES) {
		result(d, proc - TEST_RES + TEST, m->version);
	} else if (proc == NM_LOCK) {
		lock_call(d, LOCK, m->version);
	} else if (proc == SHARE || proc == UNSHARE) {
		xdr_opaque(d, &F[COOKIE], NETOBJ_MAX);
		share(d);
	} else if (proc == FREE_ALL) {
		xdr_opaque(d, &F[NAME], NAME_MAX_BYTES);
		d_get(d, &F[FREE_STATE]);
	}
}

static void reply(struct dis *d, const struct rpc_message *m)
{
	uint32_t proc = m->procedure;
	if ((proc >= TEST && proc <= GRANTED) || (proc >= SHARE && proc <= NM_LOCK))
		result(d, proc, m->version);
	if (proc == SHARE || proc == UNSHARE)
		d_get(d, &F[SEQUENCE]);
}

static void nlm_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	uint32_t last = m->version == 1 ? GRANTED_RES : FREE_ALL;
	if ((m->version != 1 && m->version != 3 && m->version != 4) || m->procedure > last)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (m->reply)
		reply(d, m);
	else
		call(d, m);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

/* ---- text ---- */

static void show_proc(struct view *v, const struct record *r)
{
	rpc_put_procedure(v, rpc_number(r, &F[PROC]), titles, N_PROCS);
}

/* Opaque bytes, 16 a line, those behind the first under its value. */
static void show_object(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	if (!r->n)
		out_s(v->o, "<null>");
	for (uint32_t i = 0; i < r->n; i += ROW) {
		if (i) {
			v_end(v);
			v_begin(v);
			out_pad(v->o, ' ', strlen(v->f->snoop));
		}
		out_hex(v->o, r->v.p + i, min_u32(ROW, r->n - i), true);
	}
	v_end(v);
	if (r->n > ROW)
		v_line(v, "");
}

static void put_hash(struct view *v, const char *label, const struct field *f)
{
	if (!v_has(v, f))
		return;
	out_s(v->o, label);
	out_X(v->o, rpc_handle_hash(v_span(v, f)), 4);
}

static void put_status(struct view *v)
{
	put_hash(v, " OH=", &F[COOKIE]);
	if (v_has(v, &F[STATUS]))
		v_template(v, " {status:=}", NULL, NULL);
	else if (v_has(v, &F[STATUS4])) {
		out_c(v->o, ' ');
		v_names(v, &states4, v_u(v, &F[STATUS4]));
	}
}

static void put_lock(struct view *v, bool cookie)
{
	bool wide = v_u(v, &F[VERSION]) == 4;
	if (cookie)
		put_hash(v, " OH=", &F[COOKIE]);
	put_hash(v, " FH=", &F[HANDLE]);
	v_template(v, "[ PID={svid}]", NULL, NULL);
	if (!v_has(v, &F[wide ? LENGTH64 : LENGTH]))
		return;
	out_s(v->o, " Region=");
	out_u(v->o, v_u(v, &F[wide ? OFFSET64 : OFFSET]));
	out_c(v->o, ':');
	out_u(v->o, v_u(v, &F[wide ? LENGTH64 : LENGTH]));
}

static void put_call(struct view *v, uint64_t proc)
{
	if (proc >= TEST && proc < TEST_RES) {
		put_lock(v, true);
	} else if (proc >= TEST_RES && proc <= GRANTED_RES) {
		put_status(v);
	} else if (proc == NM_LOCK) {
		put_lock(v, false);
	} else if (proc == SHARE || proc == UNSHARE) {
		put_hash(v, " OH=", &F[COOKIE]);
		put_hash(v, " FH=", &F[HANDLE]);
		v_template(v, "[ Mode={mode}][ Access={access}]", NULL, NULL);
	} else if (proc == FREE_ALL) {
		v_template(v, "[ {name}]", NULL, NULL);
		if (v_has(v, &F[FREE_STATE]))
			out_f(v->o, " State=%d", (int)(int32_t)v_u(v, &F[FREE_STATE]));
	}
}

static bool nlm_line(struct view *v)
{
	uint64_t proc = v_u(v, &F[PROC]);
	uint64_t version = v_u(v, &F[VERSION]);
	out_s(v->o, v_u(v, &F[REPLY]) ? "NLM R " : "NLM C ");
	v_names(v, &procs, proc);
	out_u(v->o, version == 3 && proc <= GRANTED_RES ? 1 : version);
	if (v_u(v, &F[REPLY])) {
		put_status(v);
		v_template(v, "[ {sequence}]", NULL, NULL);
		return true;
	}
	put_call(v, proc);
	rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

const struct decoder decoder_nlm = {
	.name = "nlm",
	.title = "Network Lock Manager",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100021 } },
	.decode = nlm_decode,
	.snoop = { .prefix = "NLM:  ", .title = "Network Lock Manager", .line_fn = nlm_line },
};
