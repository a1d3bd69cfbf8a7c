/* kerberos - the messages of version 4 (section E.2.1 of MIT's Athena technical plan), and of
 * version 5 which they are. RFC 4120. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { LITTLE = 1, REQUEST = 1, REPLY, APPLICATION_REQUEST, ERROR = 5 };
enum { TAG_FIRST = 0x60, TAG_LAST = 0x7f, TAG_NUMBER = 0x1f, MINUTES_A_UNIT = 5 };

enum {
	VERSION,
	TYPE,
	TAG,
	LITTLE_ENDIAN_,
	USER,
	INSTANCE,
	REALM,
	TIME,
	LIFETIME,
	SERVICE,
	SERVICE_INSTANCE,
	KEY_VERSION,
	TICKET_LENGTH,
	AUTHENTICATOR_LENGTH,
	REPLY_LENGTH,
	CODE,
	TEXT_,
	DATA,
	N
};

NAMES(types, "{}", { REQUEST, "KDC_REQUEST" }, { REPLY, "KDC_REPLY" },
      { APPLICATION_REQUEST, "APPL_REQUEST" }, { 4, "APPL_REQUEST_MUTUAL" }, { ERROR, "ERR_REPLY" },
      { 6, "PRIVATE" }, { 7, "SAFE" }, { 8, "APPL_ERR" });
NAMES(messages, "{}", { 10, "AS-REQ" }, { 11, "AS-REP" }, { 12, "TGS-REQ" }, { 13, "TGS-REP" },
      { 14, "AP-REQ" }, { 15, "AP-REP" }, { 20, "SAFE" }, { 21, "PRIV" }, { 22, "CRED" },
      { 30, "ERROR" });
NAMES(codes, "{}", { 0, "OK" }, { 1, "NAME_EXP" }, { 2, "SERVICE_EXP" }, { 3, "AUTH_EXP" },
      { 4, "PKT_VER" }, { 5, "NAME_MAST_KEY_VER" }, { 6, "SERV_MAST_KEY_VER" }, { 7, "BYTE_ORDER" },
      { 8, "PRINCIPAL_UNKNOWN" }, { 9, "PRINCIPAL_NOT_UNIQUE" }, { 10, "NULL_KEY" });

static const struct field F[N] = {
	[VERSION] = UINT(1, .name = "version", .snoop = "Version = {}"),
	[TYPE] = UINT(1, .name = "type", .names = &types, .snoop = "Type = {} ({:=})"),
	[TAG] = UINT(1, .name = "message_type", .names = &messages,
		     .snoop = "Message type = {} ({:=})"),
	[LITTLE_ENDIAN_] = BOOL(.name = "little_endian"),
	[USER] = TEXT(.name = "user", .snoop = "User = {}.{instance}@{realm}"),
	[INSTANCE] = TEXT(.name = "instance"),
	[REALM] = TEXT(.name = "realm"),
	[TIME] = UINT(4, .name = "timestamp", .snoop = "Time = {}"),
	[LIFETIME] = UINT(1, .name = "lifetime_min", .scale = MINUTES_A_UNIT,
			  .snoop = "Lifetime = {} minutes"),
	[SERVICE] = TEXT(.name = "service", .snoop = "Service = {}.{service_instance}"),
	[SERVICE_INSTANCE] = TEXT(.name = "service_instance"),
	[KEY_VERSION] = UINT(1, .name = "key_version", .snoop = "Key version = {}"),
	[TICKET_LENGTH] = UINT(1, .name = "ticket_length", .snoop = "Ticket = {} bytes"),
	[AUTHENTICATOR_LENGTH] =
		UINT(1, .name = "authenticator_length", .snoop = "Authenticator = {} bytes"),
	[REPLY_LENGTH] = UINT(2, .name = "reply_length", .snoop = "Encrypted reply = {} bytes"),
	[CODE] = UINT(4, .name = "code", .names = &codes, .snoop = "Code = {} ({:=})"),
	[TEXT_] = TEXT(.name = "text", .snoop = "Text = \"{}\""),
	[DATA] = BYTES(.name = "data"),
};

static bool kerberos_line(struct view *v)
{
	v_template(v,
		   "KRB{version}[ {type:=}][ {message_type:=}][ {user}.{instance}@{realm}]"
		   "[ {service}.{service_instance}][ {code:=}]",
		   NULL, NULL);
	return true;
}

static uint64_t number(struct dis *d, uint32_t f, bool little)
{
	return little ? d_get_le(d, &F[f]) : d_get(d, &F[f]);
}

static void principal(struct dis *d)
{
	d_cstr(d, &F[USER]);
	d_cstr(d, &F[INSTANCE]);
	d_cstr(d, &F[REALM]);
}

static void version4(struct dis *d)
{
	enum { EXPIRY = 6 /* of a reply: the number of tickets, their end, the key's version */ };
	uint64_t raw = d_peek(d, 0, 1), type = raw >> 1;
	bool little = raw & LITTLE;
	if (!d_need(d, 1))
		return;
	d_set(d, &F[TYPE], type);
	d_set(d, &F[LITTLE_ENDIAN_], little);
	d_skip(d, 1);
	switch (type) {
	case REQUEST:
		principal(d);
		number(d, TIME, little);
		d_get(d, &F[LIFETIME]);
		d_cstr(d, &F[SERVICE]);
		d_cstr(d, &F[SERVICE_INSTANCE]);
		break;
	case REPLY:
		principal(d);
		number(d, TIME, little);
		d_skip(d, EXPIRY);
		number(d, REPLY_LENGTH, little);
		break;
	case APPLICATION_REQUEST:
		d_get(d, &F[KEY_VERSION]);
		d_cstr(d, &F[REALM]);
		d_get(d, &F[TICKET_LENGTH]);
		d_get(d, &F[AUTHENTICATOR_LENGTH]);
		break;
	case ERROR:
		principal(d);
		number(d, TIME, little);
		number(d, CODE, little);
		d_cstr(d, &F[TEXT_]);
		break;
	default:
		break;
	}
}

static bool kerberos_probe(const struct dis *d, const void *state, const void *arg)
{
	(void)state;
	(void)arg;
	uint64_t first = d_peek(d, 0, 1);
	return (first >= 1 && first <= 4) || (first >= TAG_FIRST && first <= TAG_LAST);
}

/* Version 5 begins with an ASN.1 tag, whose number is the type. */
static void kerberos_decode(struct dis *d)
{
	enum { V4 = 4, V5 };
	uint64_t first = d_peek(d, 0, 1);
	if (first > V4) {
		d_set(d, &F[VERSION], V5);
		d_set(d, &F[TAG], first & TAG_NUMBER);
	} else if (d_get(d, &F[VERSION]) == V4) {
		version4(d);
	}
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_kerberos = {
	.name = "kerberos",
	.title = "Kerberos",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 88 }, { T_UDP_PORT, 750 } },
	.decode = kerberos_decode,
	.probe = kerberos_probe,
	.beyond = true,
	.snoop = { .prefix = "KRB:  ",
		   .title = "Kerberos",
		   .line_fn = kerberos_line,
		   .tail = TAIL_OWN },
};
