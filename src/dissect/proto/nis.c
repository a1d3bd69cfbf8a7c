/* nis - Network Information Service (yellow pages), version 2. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, DOMAIN, NONACK, MATCH, FIRST, NEXT, XFR, CLEAR, ALL, MASTER, ORDER, MAPLIST, NEWXFR };
enum { N_PROCS = NEWXFR + 1, OK = 1, TEXT_BYTES = 1024 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	F_DOMAIN,
	F_MAP,
	F_KEY,
	F_ORDER,
	F_PEER,
	F_TRANSID,
	F_PROG,
	F_NAME,
	F_PORT,
	F_SERVES,
	F_MORE,
	F_STATUS,
	F_VALUE,
	F_XFER_STATUS,
	F_MASTER,
	F_MAP_ORDER,
	F_MAPS_HEAD,
	F_MAPS,
	F_N_MAPS,
	F_CUT,
	BLANK,
	N
};

static const struct {
	const char *word, *title;
} table[N_PROCS] = {
	[NULL_] = { "NULL", "Null procedure" },
	[DOMAIN] = { "DOMAIN", "Verify domain support" },
	[NONACK] = { "DOMAIN_NONACK", "Verify domain support (broadcast)" },
	[MATCH] = { "MATCH", "Return value of a key" },
	[FIRST] = { "FIRST", "Return first key-value pair in map" },
	[NEXT] = { "NEXT", "Return next key-value pair in map" },
	[XFR] = { "XFR", "Request map update (old)" },
	[CLEAR] = { "CLEAR", "Close current map on server" },
	[ALL] = { "ALL", "Get all key-value pairs in map" },
	[MASTER] = { "MASTER", "Get master server" },
	[ORDER] = { "ORDER", "Get order" },
	[MAPLIST] = { "MAPLIST", "Return list of supported maps" },
	[NEWXFR] = { "NEWXFR", "Request map update" },
};

/* Negative numbers as the 32 bits on the wire. */
#define MINUS(n) (UINT32_MAX - (n) + 1)

NAMES(states, "({})", { 2, "No more entries" }, { OK, "OK" }, { 0, "Fail" },
      { MINUS(1), "No such map" }, { MINUS(2), "No such domain" }, { MINUS(3), "No such key" },
      { MINUS(4), "Invalid operation" }, { MINUS(5), "Bad database" }, { MINUS(6), "Server error" },
      { MINUS(7), "Bad args" }, { MINUS(8), "Version mismatch" });
NAMES(transfers, "({})", { 1, "Success" }, { 2, "Master's version not newer" },
      { MINUS(1), "Can't find server for map" }, { MINUS(2), "No such domain" },
      { MINUS(3), "Resource allocation failure" }, { MINUS(4), "RPC failure talking to server" },
      { MINUS(5), "Can't get master address" }, { MINUS(6), "NIS server/map db error" },
      { MINUS(7), "Bad arguments" }, { MINUS(8), "Local dbm operation failed" },
      { MINUS(9), "Local file I/O operation failed" },
      { MINUS(10), "Map version skew during transfer" },
      { MINUS(11), "Can't send clear req to local ypserv" },
      { MINUS(12), "No local order number in map" }, { MINUS(13), "Transfer error" },
      { MINUS(14), "Transfer request refused" });
NAMES(serves, "OK", { 0, "Fail" });
NAMES(more, "true", { 0, "false" });

static void show_proc(struct view *v, const struct record *r);

#define TEXT_LINE(n_, text_) TEXT(.name = n_, .snoop = text_, .show = rpc_show_text)

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.show = show_proc),
	[F_DOMAIN] = TEXT_LINE("domain", "Domain = "),
	[F_MAP] = TEXT_LINE("map", "Map = "),
	[F_KEY] = TEXT_LINE("key", "Key = "),
	[F_ORDER] = UINT(4, .name = "order", .snoop = "Order = {}"),
	[F_PEER] = TEXT_LINE("peer", "Peer = "),
	[F_TRANSID] = UINT(4, .name = "transid", .snoop = "Transid = {}"),
	[F_PROG] = UINT(4, .name = "program", .snoop = "Prog = {}"),
	[F_NAME] = TEXT_LINE("name", "Name = "),
	[F_PORT] = UINT(4, .name = "port", .snoop = "Port = {}"),
	[F_SERVES] = UINT(4, .name = "serves", .names = &serves, .snoop = "Result={:=}"),
	[F_MORE] = UINT(4, .name = "more", .names = &more, .snoop = "More = {:=}"),
	[F_STATUS] = INT(4, .name = "status", .names = &states, .snoop = "Status = {} ({:=})"),
	[F_VALUE] = TEXT_LINE("value", "Value = "),
	[F_XFER_STATUS] = UINT(4, .name = "transfer_status", .names = &transfers,
			       .snoop = "Transfer status = {} ({:=})"),
	[F_MASTER] = TEXT_LINE("master", "Peer = "),
	[F_MAP_ORDER] = UINT(4, .name = "order", .snoop = "Order={}"),
	[F_MAPS_HEAD] = NOTE("Map list"),
	[F_MAPS] = TEXT(.name = "maps", .snoop = "  ", .show = rpc_show_text, .many = true),
	[F_N_MAPS] = UINT(0, .name = "map_count", .snoop = "{} maps"),
	[F_CUT] = UINT(0, .hidden = true, .snoop = " {}+ maps. (Frame is incomplete)"),
	[BLANK] = NOTE(""),
};

/* ---- decoding ---- */

static void texts(struct dis *d, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i <= last; i++)
		xdr_opaque(d, &F[i], TEXT_BYTES);
}

static void transfer_call(struct dis *d, bool is_new)
{
	texts(d, F_DOMAIN, F_MAP);
	d_get(d, &F[F_ORDER]);
	xdr_opaque(d, &F[F_PEER], TEXT_BYTES);
	d_get(d, &F[F_TRANSID]);
	d_get(d, &F[F_PROG]);
	if (is_new)
		xdr_opaque(d, &F[F_NAME], TEXT_BYTES);
	else
		d_get(d, &F[F_PORT]);
}

static void call(struct dis *d, uint32_t proc)
{
	switch (proc) {
	case DOMAIN:
	case NONACK:
	case MAPLIST:
		texts(d, F_DOMAIN, F_DOMAIN);
		break;
	case MATCH:
	case NEXT:
		texts(d, F_DOMAIN, F_KEY);
		break;
	case FIRST:
	case ALL:
	case MASTER:
	case ORDER:
		texts(d, F_DOMAIN, F_MAP);
		break;
	case XFR:
	case NEWXFR:
		transfer_call(d, proc == NEWXFR);
		break;
	default:
		break;
	}
}

static void pair(struct dis *d)
{
	d_get(d, &F[F_STATUS]);
	xdr_opaque(d, &F[F_VALUE], TEXT_BYTES);
	xdr_opaque(d, &F[F_KEY], TEXT_BYTES);
}

/* A list of maps that is cut still ends with how many it began, and the blank line. */
static void maps(struct dis *d)
{
	d_get(d, &F[F_STATUS]);
	d_note(d, &F[F_MAPS_HEAD]);
	uint32_t n = 0;
	while (d_ok(d)) {
		struct cursor c = d_cursor(d);
		if (!cur_be32(&c) && !cur_fault(&c))
			break;
		uint32_t length = cur_be32(&c);
		cur_bytes(&c, length);
		if (cur_fault(&c)) {
			d_set(d, &F[F_CUT], n + 1);
			d_note(d, &F[BLANK]);
			d_need(d, UINT32_MAX);
			return;
		}
		d_skip(d, 4);
		xdr_opaque(d, &F[F_MAPS], TEXT_BYTES);
		n++;
	}
	d_set(d, &F[F_N_MAPS], n);
}

static void reply(struct dis *d, uint32_t proc)
{
	switch (proc) {
	case DOMAIN:
	case NONACK:
		d_get(d, &F[F_SERVES]);
		break;
	case MATCH:
		d_get(d, &F[F_STATUS]);
		xdr_opaque(d, &F[F_VALUE], TEXT_BYTES);
		break;
	case FIRST:
	case NEXT:
		pair(d);
		break;
	case XFR:
	case NEWXFR:
		d_get(d, &F[F_TRANSID]);
		d_get(d, &F[F_XFER_STATUS]);
		break;
	case ALL:
		if (d_get(d, &F[F_MORE]))
			pair(d);
		break;
	case MASTER:
		d_get(d, &F[F_STATUS]);
		xdr_opaque(d, &F[F_MASTER], TEXT_BYTES);
		break;
	case ORDER:
		d_get(d, &F[F_STATUS]);
		d_get(d, &F[F_MAP_ORDER]);
		break;
	case MAPLIST:
		maps(d);
		break;
	default:
		break;
	}
}

static void nis_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (m->reply)
		reply(d, m->procedure);
	else
		call(d, m->procedure);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

/* ---- text ---- */

static void show_proc(struct view *v, const struct record *r)
{
	uint32_t n = (uint32_t)rpc_number(r, &F[PROC]);
	v_begin(v);
	out_f(v->o, "Proc = %u (%s)", n, n < N_PROCS ? table[n].title : "unknown");
	v_end(v);
}

static void put_call(struct view *v, uint64_t proc)
{
	switch (proc) {
	case DOMAIN:
	case NONACK:
	case MAPLIST:
		v_template(v, "[ {domain}]", NULL, NULL);
		break;
	case MATCH:
	case NEXT:
		v_template(v, "[ {key} in {map}]", NULL, NULL);
		break;
	case FIRST:
		v_template(v, "[ {map}]", NULL, NULL);
		break;
	default:
		v_template(v, "[ map {map} in {domain}]", NULL, NULL);
	}
	rpc_put_retransmit(v, &F[RETRANSMIT]);
}

static void put_reply(struct view *v, uint64_t proc)
{
	if (proc == ALL && v_has(v, &F[F_MORE]) && !v_u(v, &F[F_MORE])) {
		out_s(v->o, "No more");
		return;
	}
	v_template(v, "[{serves:=}][transid={transid} {transfer_status:=}][{status:=}]", NULL,
		   NULL);
	if (proc != ALL && v_u(v, &F[F_STATUS]) != OK)
		return;
	if (proc == ORDER && v_has(v, &F[F_MAP_ORDER])) {
		out_s(v->o, " order=");
		out_u(v->o, v_u(v, &F[F_MAP_ORDER]));
	} else if (v_has(v, &F[F_CUT])) {
		out_f(v->o, " %u+ maps", (unsigned)v_u(v, &F[F_CUT]));
	} else {
		v_template(v, "[ key={key}][ peer={master}][ {map_count} maps]", NULL, NULL);
	}
}

static bool nis_line(struct view *v)
{
	uint64_t proc = v_u(v, &F[PROC]);
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "NIS R " : "NIS C ");
	if (proc < N_PROCS)
		out_s(v->o, table[proc].word);
	else
		out_u(v->o, proc);
	if (is_reply) {
		out_c(v->o, ' ');
		put_reply(v, proc);
	} else {
		put_call(v, proc);
	}
	return true;
}

const struct decoder decoder_nis = {
	.name = "nis",
	.title = "Network Information Service",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100004 } },
	.decode = nis_decode,
	.snoop = { .prefix = "NIS:  ",
		   .title = "Network Information Service",
		   .line_fn = nis_line },
};
