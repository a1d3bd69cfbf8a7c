/* snmp - Simple Network Management Protocol. RFC 1157 (version 1), RFC 3416 (2c), RFC 3412 and 3414
 * (3); basic encoding rules: X.690. */
#include "dissect/built.h"
#include "dissect/view.h"

enum { B_INTEGER = 2, B_STRING = 4, B_NULL, B_OID, B_SEQUENCE = 0x30, B_ADDRESS = 0x40 };
enum { B_COUNTER = 0x41, B_GAUGE, B_TICKS, B_OPAQUE, B_COUNTER64 = 0x46 };
enum { PDU_FIRST = 0xa0, PDU_RESPONSE = 0xa2, PDU_TRAP1 = 0xa4, PDU_BULK, PDU_LAST = 0xa8 };
enum { V1, V2C, V3 = 3, FLAG_PRIVATE = 2, BINDINGS_SHOWN = 2, SPECIFIC = 6 };

enum {
	VERSION,
	COMMUNITY,
	MSG_ID,
	MAX_SIZE,
	MSG_FLAGS,
	MODEL,
	ENGINE,
	BOOTS,
	ENGINE_TIME,
	USER,
	AUTH,
	PRIVACY,
	CONTEXT_ENGINE,
	CONTEXT,
	ENCRYPTED,
	PDU,
	PDU_LENGTH,
	REQUEST,
	ERROR,
	INDEX,
	NON_REPEATERS,
	REPETITIONS,
	ENTERPRISE,
	AGENT,
	GENERIC,
	TRAP_CODE,
	UPTIME,
	BINDING,
	OBJECT,
	TYPE,
	V_INT,
	V_UINT,
	V_TEXT,
	V_BYTES,
	V_OID,
	V_ADDRESS,
	TAG,
	N
};

NAMES(versions, "{}", { V1, "1" }, { V2C, "2c" }, { 2, "2u" }, { V3, "3" });
NAMES(pdus, NULL, { 0xa0, "GetRequest" }, { 0xa1, "GetNextRequest" }, { 0xa2, "GetResponse" },
      { 0xa3, "SetRequest" }, { PDU_TRAP1, "Trap" }, { PDU_BULK, "GetBulk" }, { 0xa6, "Inform" },
      { 0xa7, "V2Trap" }, { 0xa8, "Report" });
NAMES(errors, "err={}", { 0, "noError" }, { 1, "tooBig" }, { 2, "noSuchName" }, { 3, "badValue" },
      { 4, "readOnly" }, { 5, "genErr" }, { 6, "noAccess" }, { 7, "wrongType" },
      { 8, "wrongLength" }, { 9, "wrongEncoding" }, { 10, "wrongValue" }, { 11, "noCreation" },
      { 12, "inconsistentValue" }, { 13, "resourceUnavailable" }, { 14, "commitFailed" },
      { 15, "undoFailed" }, { 16, "authorizationError" }, { 17, "notWritable" },
      { 18, "inconsistentName" });
NAMES(generics, "{}", { 0, "coldStart" }, { 1, "warmStart" }, { 2, "linkDown" }, { 3, "linkUp" },
      { 4, "authenticationFailure" }, { 5, "egpNeighborLoss" }, { SPECIFIC, "enterpriseSpecific" });
NAMES(value_types, "{}", { B_INTEGER, "Integer" }, { B_STRING, "OctetString" }, { B_NULL, "Null" },
      { B_OID, "ObjectIdentifier" }, { B_ADDRESS, "IpAddress" }, { B_COUNTER, "Counter32" },
      { B_GAUGE, "Gauge32" }, { B_TICKS, "TimeTicks" }, { B_OPAQUE, "Opaque" },
      { B_COUNTER64, "Counter64" }, { 0x80, "noSuchObject" }, { 0x81, "noSuchInstance" },
      { 0x82, "endOfMibView" });

static void show_binding(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = UINT(1, .name = "version", .names = &versions, .snoop = "Version = {} ({:=})"),
	[COMMUNITY] = TEXT(.name = "community", .snoop = "Community = \"{}\""),
	[MSG_ID] = INT(4, .name = "message_id", .snoop = "Message ID = {}"),
	[MAX_SIZE] = INT(4, .name = "max_size", .snoop = "Maximum size = {}"),
	[MSG_FLAGS] = UINT(1, .name = "message_flags", .hex = true, .snoop = "Flags = 0x{:x2}"),
	[MODEL] = INT(4, .name = "security_model", .snoop = "Security model = {}"),
	[ENGINE] = BYTES(.name = "engine_id", .snoop = "Engine ID = {}"),
	[BOOTS] = INT(4, .name = "engine_boots", .snoop = "Engine boots = {}"),
	[ENGINE_TIME] = INT(4, .name = "engine_time", .snoop = "Engine time = {}"),
	[USER] = TEXT(.name = "user", .snoop = "User = \"{}\""),
	[AUTH] = BYTES(.name = "auth_parameters", .snoop = "Authentication = {}"),
	[PRIVACY] = BYTES(.name = "privacy_parameters", .snoop = "Privacy = {}"),
	[CONTEXT_ENGINE] = BYTES(.name = "context_engine_id", .snoop = "Context engine ID = {}"),
	[CONTEXT] = TEXT(.name = "context_name", .snoop = "Context name = \"{}\""),
	[ENCRYPTED] = BYTES(.name = "encrypted_pdu", .snoop = "....ENCRYPTED DATA...."),
	[PDU] = UINT(1, .name = "pdu", .names = &pdus, .snoop = "PDU = {:=}"),
	[PDU_LENGTH] = UINT(0, .name = "pdu_length"),
	[REQUEST] = INT(4, .name = "request_id", .snoop = "Request ID = {}"),
	[ERROR] = INT(4, .name = "error_status", .names = &errors,
		      .snoop = "Error status = {} ({:=})"),
	[INDEX] = INT(4, .name = "error_index", .snoop = "Error index = {}"),
	[NON_REPEATERS] = INT(4, .name = "non_repeaters", .snoop = "Non-repeaters = {}"),
	[REPETITIONS] = INT(4, .name = "max_repetitions", .snoop = "Maximum repetitions = {}"),
	[ENTERPRISE] = TEXT(.name = "enterprise", .snoop = "Enterprise = {}"),
	[AGENT] = IP4(.name = "agent_address", .snoop = "Agent address = {}"),
	[GENERIC] = INT(4, .name = "generic_trap", .names = &generics,
			.snoop = "Generic trap = {} ({:=})"),
	[TRAP_CODE] = INT(4, .name = "specific_trap", .snoop = "Specific trap = {}"),
	[UPTIME] = UINT(4, .name = "timestamp", .snoop = "Time ticks = {}"),
	[BINDING] = GROUP(.name = "variables", .show = show_binding),
	[OBJECT] = TEXT(.name = "oid"),
	[TYPE] = UINT(1, .name = "type", .names = &value_types),
	[V_INT] = INT(8, .name = "value"),
	[V_UINT] = UINT(8, .name = "value"),
	[V_TEXT] = TEXT(.name = "text"),
	[V_BYTES] = BYTES(.name = "data"),
	[V_OID] = TEXT(.name = "value_oid"),
	[V_ADDRESS] = IP4(.name = "address"),
	/* A tag and its length as they are on the wire; recorded for the style that shows them. */
	[TAG] = BYTES(.name = "tag", .many = true, .hidden = true),
};

/* ---- text ---- */

static void put_value(struct view *v, const struct record *r)
{
	switch (r->f - F) {
	case V_INT:
		out_d(v->o, (int64_t)r->v.u);
		break;
	case V_UINT:
		out_u(v->o, r->v.u);
		break;
	case V_TEXT:
		out_c(v->o, '"');
		out_text(v->o, r->v.p, r->n);
		out_c(v->o, '"');
		break;
	case V_OID:
		out_text(v->o, r->v.p, r->n);
		break;
	case V_BYTES:
		out_hex(v->o, r->v.p, r->n, false);
		break;
	case V_ADDRESS:
		out_ip4(v->o, r->v.p);
		break;
	default:
		break;
	}
}

/* "1.3.6.1.2.1.1.1.0 = "text"". r opens the group. */
static void put_binding(struct view *v, const struct record *r)
{
	const struct record *oid = v_ahead(v, r + 1, &F[OBJECT]);
	const struct record *type = v_ahead(v, r + 1, &F[TYPE]);
	if (!oid)
		return;
	out_text(v->o, oid->v.p, oid->n);
	if (!type || type->v.u == B_NULL)
		return;
	out_s(v->o, " = ");
	if (type->v.u >= 0x80)
		v_names(v, &value_types, type->v.u);
	else if (type[1].kind == REC_VALUE)
		put_value(v, type + 1);
}

static void show_binding(struct view *v, const struct record *r)
{
	v_begin(v);
	put_binding(v, r);
	v_end(v);
}

static bool snmp_line(struct view *v)
{
	v_template(v, "SNMPv{version:=} ", NULL, NULL);
	if (v_has(v, &F[ENCRYPTED]))
		out_s(v->o, "(data encrypted)");
	v_template(v, "[{pdu:=}][ ID={request_id}][ {generic_trap:=}]", NULL, NULL);
	if (v_u(v, &F[ERROR]))
		v_template(v, " {error_status:=}@{error_index}", NULL, NULL);
	uint32_t shown = 0;
	for (uint32_t i = 0; i < v->l->n_own && shown < BINDINGS_SHOWN; i++) {
		const struct record *r = &v->p->records[v->l->first + i];
		if (r->kind != REC_OPEN)
			continue;
		out_c(v->o, ' ');
		put_binding(v, r);
		shown++;
	}
	return true;
}

/* ---- decoding ---- */

struct tlv {
	uint32_t tag, length;
};

/* A tag and a length of at most four bytes. Neither tags above 30 nor indefinite lengths occur. */
static struct tlv header(struct dis *d)
{
	struct tlv t = { 0, 0 };
	uint32_t tag = (uint32_t)d_peek(d, 0, 1), length = (uint32_t)d_peek(d, 1, 1), n = 0;
	if (!d_need(d, 2))
		return t;
	if (length & 0x80) {
		n = length & 0x7f;
		if (n == 0 || n > 4) {
			d_skip(d, 2);
			d_bad(d, "a BER length of an unknown form");
			return t;
		}
		length = (uint32_t)d_peek(d, 2, n);
		if (!d_need(d, 2 + n))
			return t;
	}
	if (d_partial(d) && !d_brief(d))
		d_bytes(d, &F[TAG], 2 + n);
	else
		d_skip(d, 2 + n);
	t.tag = tag;
	t.length = length;
	return t;
}

/* Goes into a value that has to have this tag. */
static struct tlv expect(struct dis *d, uint32_t tag)
{
	struct tlv t = header(d);
	if (d_ok(d) && t.tag != tag)
		d_bad(d, "not the BER type that SNMP has there");
	return t;
}

/* The next n bytes as a number, recorded as f. */
static uint64_t number(struct dis *d, const struct field *f, uint32_t n)
{
	enum { NUMBER_MAX = 9 };
	if (!d_need(d, n))
		return 0;
	if (n == 0 || n > NUMBER_MAX) {
		d_bad(d, "a number that is too long");
		return 0;
	}
	uint64_t value = d_peek(d, n > 8 ? n - 8 : 0, n > 8 ? 8 : n);
	if (n < 8 && f->type == F_INT && d_peek(d, 0, 1) & 0x80)
		value |= UINT64_MAX << (8 * n);
	d_set(d, f, value);
	d_skip(d, n);
	return value;
}

static uint64_t integer(struct dis *d, uint32_t f)
{
	struct tlv t = expect(d, B_INTEGER);
	return d_ok(d) ? number(d, &F[f], t.length) : 0;
}

static void string(struct dis *d, uint32_t f)
{
	struct tlv t = expect(d, B_STRING);
	if (d_ok(d))
		d_bytes(d, &F[f], t.length);
}

static void value(struct dis *d)
{
	struct tlv t = header(d);
	d_set(d, &F[TYPE], t.tag);
	if (!d_ok(d))
		return;
	switch (t.tag) {
	case B_INTEGER:
		number(d, &F[V_INT], t.length);
		break;
	case B_COUNTER:
	case B_GAUGE:
	case B_TICKS:
	case B_COUNTER64:
		number(d, &F[V_UINT], t.length);
		break;
	case B_STRING:
		d_bytes(d, &F[d_run_text(d, t.length) == t.length ? V_TEXT : V_BYTES], t.length);
		break;
	case B_OID:
		d_oid(d, &F[V_OID], t.length);
		break;
	case B_ADDRESS:
		if (t.length == 4)
			d_get(d, &F[V_ADDRESS]);
		else
			d_bytes(d, &F[V_BYTES], t.length);
		break;
	case B_NULL:
		break;
	default:
		if (t.length)
			d_bytes(d, &F[V_BYTES], t.length);
	}
}

static void bindings(struct dis *d, uint32_t arg)
{
	(void)arg;
	uint32_t left = d_brief(d) ? BINDINGS_SHOWN : UINT32_MAX;
	for (; d_left(d) && left && d_ok(d); left--) {
		struct tlv t = expect(d, B_SEQUENCE);
		if (!d_ok(d))
			return;
		d_open(d, &F[BINDING]);
		t = expect(d, B_OID);
		d_oid(d, &F[OBJECT], t.length);
		value(d);
		d_close(d);
	}
}

static void trap(struct dis *d)
{
	struct tlv t = expect(d, B_OID);
	d_oid(d, &F[ENTERPRISE], t.length);
	t = expect(d, B_ADDRESS);
	if (d_ok(d) && t.length != 4)
		d_bad(d, "an address that is not 4 bytes long");
	d_get(d, &F[AGENT]);
	integer(d, GENERIC);
	integer(d, TRAP_CODE);
	t = expect(d, B_TICKS);
	number(d, &F[UPTIME], t.length);
}

static void pdu(struct dis *d)
{
	struct tlv t = header(d);
	if (d_ok(d) && (t.tag < PDU_FIRST || t.tag > PDU_LAST))
		d_bad(d, "no PDU of SNMP");
	d_set(d, &F[PDU], t.tag);
	d_set(d, &F[PDU_LENGTH], t.length);
	if (t.tag == PDU_TRAP1) {
		trap(d);
	} else {
		bool bulk = t.tag == PDU_BULK;
		integer(d, REQUEST);
		integer(d, bulk ? NON_REPEATERS : ERROR);
		integer(d, bulk ? REPETITIONS : INDEX);
	}
	t = expect(d, B_SEQUENCE);
	if (d_ok(d))
		d_part(d, t.length, bindings, 0);
}

/* Version 3: the security parameters of the user model, then the PDU in its context. */
static void version3(struct dis *d)
{
	enum { USER_MODEL = 3 };
	expect(d, B_SEQUENCE);
	integer(d, MSG_ID);
	integer(d, MAX_SIZE);
	expect(d, B_STRING);
	uint64_t flags = d_get(d, &F[MSG_FLAGS]);
	uint64_t model = integer(d, MODEL);
	struct tlv t = expect(d, B_STRING);
	if (model == USER_MODEL) {
		expect(d, B_SEQUENCE);
		string(d, ENGINE);
		integer(d, BOOTS);
		integer(d, ENGINE_TIME);
		string(d, USER);
		string(d, AUTH);
		string(d, PRIVACY);
	} else {
		d_skip(d, t.length);
	}
	if (flags & FLAG_PRIVATE) {
		string(d, ENCRYPTED);
		return;
	}
	expect(d, B_SEQUENCE);
	string(d, CONTEXT_ENGINE);
	string(d, CONTEXT);
	pdu(d);
}

static void snmp_decode(struct dis *d)
{
	expect(d, B_SEQUENCE);
	uint64_t version = integer(d, VERSION);
	if (!d_ok(d))
		return;
	if (version == V3) {
		version3(d);
	} else if (version == V1 || version == V2C) {
		string(d, COMMUNITY);
		pdu(d);
	} else {
		d_bad(d, "an unknown version of SNMP");
	}
}

const struct decoder decoder_snmp = {
	.name = "snmp",
	.title = "Simple Network Management Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 161 }, { T_UDP_PORT, 162 }, { T_ETHERTYPE, 0x814c } },
	.decode = snmp_decode,
	.beyond = true,
	.snoop = { .prefix = "SNMP:  ",
		   .title = "Simple Network Management Protocol",
		   .line_fn = snmp_line,
		   .tail = TAIL_OWN },
};
