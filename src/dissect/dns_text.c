/* DNS: the fields of a message and what the snoop style prints of them. The words there are those
 * of the original: structured styles use the mnemonics of RFC 1035 and its successors instead. */
#include "dissect/dns.h"

#include "dissect/view.h"

NAMES(types, NULL, { DNS_A, "A" }, { DNS_NS, "NS" }, { 3, "MD" }, { 4, "MF" },
      { DNS_CNAME, "CNAME" }, { DNS_SOA, "SOA" }, { DNS_MB, "MB" }, { DNS_MG, "MG" },
      { DNS_MR, "MR" }, { 10, "NULL" }, { DNS_WKS, "WKS" }, { DNS_PTR, "PTR" },
      { DNS_HINFO, "HINFO" }, { 14, "MINFO" }, { DNS_MX, "MX" }, { 16, "TXT" }, { 17, "RP" },
      { 18, "AFSDB" }, { 24, "SIG" }, { 25, "KEY" }, { DNS_AAAA, "AAAA" }, { 29, "LOC" },
      { 33, "SRV" }, { 35, "NAPTR" }, { 36, "KX" }, { 37, "CERT" }, { 39, "DNAME" },
      { DNS_OPT, "OPT" }, { 42, "APL" }, { 43, "DS" }, { 44, "SSHFP" }, { 45, "IPSECKEY" },
      { 46, "RRSIG" }, { 47, "NSEC" }, { 48, "DNSKEY" }, { 49, "DHCID" }, { 50, "NSEC3" },
      { 51, "NSEC3PARAM" }, { 52, "TLSA" }, { 53, "SMIMEA" }, { 55, "HIP" }, { 59, "CDS" },
      { 60, "CDNSKEY" }, { 61, "OPENPGPKEY" }, { 62, "CSYNC" }, { 63, "ZONEMD" }, { 64, "SVCB" },
      { 65, "HTTPS" }, { 99, "SPF" }, { 108, "EUI48" }, { 109, "EUI64" }, { 249, "TKEY" },
      { 250, "TSIG" }, { 251, "IXFR" }, { 252, "AXFR" }, { 253, "MAILB" }, { 254, "MAILA" },
      { 255, "ANY" }, { 256, "URI" }, { 257, "CAA" }, { 32769, "DLV" });
NAMES(classes, NULL, { 1, "IN" }, { 3, "CH" }, { 4, "HS" }, { 254, "NONE" }, { 255, "ANY" });
NAMES(opcodes, NULL, { 0, "QUERY" }, { 1, "IQUERY" }, { 2, "STATUS" }, { 4, "NOTIFY" },
      { 5, "UPDATE" }, { 6, "DSO" });
NAMES(rcodes, NULL, { 0, "NOERROR" }, { 1, "FORMERR" }, { 2, "SERVFAIL" }, { 3, "NXDOMAIN" },
      { 4, "NOTIMP" }, { 5, "REFUSED" }, { 6, "YXDOMAIN" }, { 7, "YXRRSET" }, { 8, "NXRRSET" },
      { 9, "NOTAUTH" }, { 10, "NOTZONE" }, { 11, "DSOTYPENI" });
NAMES(param_keys, NULL, { 0, "mandatory" }, { 1, "alpn" }, { 2, "no-default-alpn" }, { 3, "port" },
      { 4, "ipv4hint" }, { 5, "ech" }, { 6, "ipv6hint" }, { 7, "dohpath" }, { 8, "ohttp" });
NAMES(options, NULL, { 1, "LLQ" }, { 2, "UL" }, { 3, "NSID" }, { 5, "DAU" }, { 6, "DHU" },
      { 7, "N3U" }, { 8, "edns-client-subnet" }, { 9, "EDNS EXPIRE" }, { 10, "COOKIE" },
      { 11, "edns-tcp-keepalive" }, { 12, "Padding" }, { 13, "CHAIN" }, { 14, "edns-key-tag" },
      { 15, "Extended DNS Error" });

/* The original's words. */
NAMES(short_types, "Unknown ({})", { DNS_A, "Addr" }, { DNS_NS, "NS" }, { DNS_CNAME, "CNAME" },
      { DNS_SOA, "SOA" }, { DNS_MB, "MB" }, { DNS_MG, "MG" }, { DNS_MR, "MR" }, { 10, "NULL" },
      { DNS_WKS, "WKS" }, { DNS_PTR, "PTR" }, { DNS_HINFO, "HINFO" }, { 14, "MINFO" },
      { DNS_MX, "MX" }, { 16, "TXT" }, { DNS_AAAA, "AAAA" }, { DNS_OPT, "OPT" }, { 252, "AXFR" },
      { 253, "MAILB" }, { 254, "MAILA" }, { 255, "*" });
NAMES(long_types, "Unknown ({})", { DNS_A, "Address" }, { DNS_NS, "Authoritative Name Server" },
      { DNS_CNAME, "Canonical Name" }, { DNS_SOA, "Start Of a zone Authority" },
      { DNS_MB, "Mailbox domain name" }, { DNS_MG, "Mailbox Group member" },
      { DNS_MR, "Mail Rename domain name" }, { 10, "NULL" }, { DNS_WKS, "Well Known Service" },
      { DNS_PTR, "Domain Name Pointer" }, { DNS_HINFO, "Host Information" },
      { 14, "Mailbox or maillist Info" }, { DNS_MX, "Mail Exchange" }, { 16, "Text strings" },
      { DNS_AAAA, "IPv6 Address" }, { DNS_OPT, "EDNS0 option" }, { 252, "Transfer of entire zone" },
      { 253, "Mailbox related records" }, { 254, "Mail agent RRs" }, { 255, "All records" });
NAMES(short_classes, "Unknown ({})", { 1, "Internet" }, { 3, "CH" }, { 4, "HS" }, { 255, "*" });
NAMES(long_classes, "Unknown ({})", { 1, "Internet" }, { 3, "CHAOS" }, { 4, "Hesiod" },
      { 255, "* (Any class)" });
NAMES(opcode_words, "Unknown ({})", { 0, "Query" }, { 1, "Inverse Query" }, { 2, "Status" });
NAMES(rcode_words, "Unknown ({})", { 0, "OK" }, { 1, "Format Error" }, { 2, "Server Fail" },
      { 3, "Name Error" }, { 4, "Unimplemented" }, { 5, "Refused" }, { 16, "Bad Version" });

static void show_header(struct view *v, const struct record *r);
static void show_section(struct view *v, const struct record *r);
static void show_name(struct view *v, const struct record *r);
static void show_class(struct view *v, const struct record *r);
static void show_type(struct view *v, const struct record *r);
static void show_data(struct view *v, const struct record *r);
static void show_extended_rcode(struct view *v, const struct record *r);
static void show_protocol(struct view *v, const struct record *r);
static void show_bitmap(struct view *v, const struct record *r);

/* A flag that has no line of its own. */
#define BIT(m, ...)                                                                                \
	{                                                                                          \
		.type = F_FLAG, .width = 1, .mask = (m), __VA_ARGS__                               \
	}

const struct field dns_fields[DNS_N_FIELDS] = {
	[DNS_ID] = UINT(2, .at = 0, .name = "id", .show = show_header),
	[DNS_RESPONSE] = BIT(0x80, .at = 2, .name = "response"),
	[DNS_OPCODE] = BITS(1, 0x78, .at = 2, .name = "opcode", .names = &opcodes),
	[DNS_AUTHORITATIVE] = BIT(0x04, .at = 2, .name = "authoritative"),
	[DNS_TRUNCATED] = BIT(0x02, .at = 2, .name = "truncated"),
	[DNS_RECURSION_DESIRED] = BIT(0x01, .at = 2, .name = "recursion_desired"),
	[DNS_RECURSION_AVAILABLE] = BIT(0x80, .at = 3, .name = "recursion_available"),
	[DNS_AUTHENTIC] = BIT(0x20, .at = 3, .name = "authentic_data"),
	[DNS_CHECKING_DISABLED] = BIT(0x10, .at = 3, .name = "checking_disabled"),
	[DNS_RCODE] = BITS(1, 0x0f, .at = 3, .name = "rcode", .names = &rcodes),
	[DNS_FLAG_BYTES] = UINT(2, .at = 2, .name = "flag_bytes", .hidden = true),
	[DNS_N_QUESTIONS] = UINT(2, .at = 4, .name = "question_count"),
	[DNS_N_ANSWERS] = UINT(2, .at = 6, .name = "answer_count"),
	[DNS_N_AUTHORITIES] = UINT(2, .at = 8, .name = "authority_count"),
	[DNS_N_ADDITIONALS] = UINT(2, .at = 10, .name = "additional_count"),
	[DNS_SERVICE] = WORD(.name = "service"),

	[DNS_QUESTION] = GROUP(.name = "questions"),
	[DNS_ANSWER] = GROUP(.name = "answers"),
	[DNS_AUTHORITY] = GROUP(.name = "authorities"),
	[DNS_ADDITIONAL] = GROUP(.name = "additionals"),
	[DNS_ANSWERS_NOTE] = NOTE(NULL, .show = show_section),
	[DNS_AUTHORITIES_NOTE] = NOTE(NULL, .show = show_section),
	[DNS_ADDITIONALS_NOTE] = NOTE(NULL, .show = show_section),
	[DNS_BLANK] = NOTE(""),

	[DNS_Q_NAME] = TEXT(.name = "name", .show = show_name),
	[DNS_Q_CLASS] =
		BITS(2, 0x7fff, .at = 2, .name = "class", .names = &classes, .show = show_class),
	[DNS_Q_TYPE] = UINT(2, .at = 0, .name = "type", .names = &types, .show = show_type),
	[DNS_Q_UNICAST] = BIT(0x80, .at = 2, .name = "unicast_response"),

	[DNS_NAME] = TEXT(.name = "name", .show = show_name),
	[DNS_CLASS] =
		BITS(2, 0x7fff, .at = 2, .name = "class", .names = &classes, .show = show_class),
	[DNS_TYPE] = UINT(2, .at = 0, .name = "type", .names = &types, .show = show_type),
	[DNS_FLUSH] = BIT(0x80, .at = 2, .name = "cache_flush"),
	[DNS_TTL] = UINT(4, .at = 4, .name = "ttl", .snoop = "    TTL (Time To Live): {:d}"),
	[DNS_LENGTH] = UINT(2, .at = 8, .name = "length", .show = show_data),
	[DNS_NAME_FAULT] = WORD(.name = "name_fault"),

	[DNS_OPT_TYPE] = UINT(2, .at = 0, .name = "type", .names = &types, .show = show_type),
	[DNS_OPT_SIZE] = UINT(2, .at = 2, .name = "udp_payload_size",
			      .snoop = "    UDP payload size: {} (0x{:x4})"),
	[DNS_OPT_RCODE] = UINT(1, .at = 4, .name = "extended_rcode", .show = show_extended_rcode),
	[DNS_OPT_VERSION] = UINT(1, .at = 5, .name = "version", .snoop = "    EDNS0 Version: {}"),
	[DNS_OPT_DO] = BIT(0x80, .at = 6, .name = "dnssec_ok"),
	[DNS_OPT_FLAGS] = UINT(2, .at = 6, .name = "flags", .hex = true, .snoop = "    zero: {}"),
	[DNS_OPT_LENGTH] = UINT(2, .at = 8, .name = "length", .snoop = "    Data length: {}"),

	[DNS_D_IP4] = IP4(.name = "address"),
	[DNS_D_IP6] = IP6(.name = "address"),
	[DNS_D_EUI] = MAC(.name = "address"),
	[DNS_D_TARGET] = TEXT(.name = "target"),
	[DNS_D_MX_PREFERENCE] = UINT(2, .name = "preference", .snoop = "    Preference: {}"),
	[DNS_D_EXCHANGE] = TEXT(.name = "exchange"),
	[DNS_D_MNAME] = TEXT(.name = "mname", .show = show_name),
	[DNS_D_RNAME] = TEXT(.name = "rname", .show = show_name),
	[DNS_D_SOA_SERIAL] = UINT(4, .name = "serial", .snoop = "    Serial: {}"),
	[DNS_D_REFRESH] = UINT(4, .name = "refresh",
			       .snoop = "    Refresh: {}  Retry: {retry}  "
					"Expire: {expire} Minimum: {minimum}"),
	[DNS_D_RETRY] = UINT(4, .name = "retry"),
	[DNS_D_EXPIRE] = UINT(4, .name = "expire"),
	[DNS_D_MINIMUM] = UINT(4, .name = "minimum"),
	[DNS_D_WKS_PROTOCOL] = UINT(1, .name = "protocol", .show = show_protocol),
	[DNS_D_WKS_BITMAP] = BYTES(.name = "bitmap", .show = show_bitmap),
	[DNS_D_CPU] = TEXT(.name = "cpu"),
	[DNS_D_OS] = TEXT(.name = "os"),
	[DNS_D_RMAILBX] = TEXT(.name = "rmailbx", .show = show_name),
	[DNS_D_EMAILBX] = TEXT(.name = "emailbx", .show = show_name),
	[DNS_D_TEXT] = TEXT(.name = "text", .many = true),
	[DNS_D_MAILBOX] = TEXT(.name = "mailbox"),
	[DNS_D_TEXT_NAME] = TEXT(.name = "text_name"),
	[DNS_D_SUBTYPE] = UINT(2, .name = "subtype"),
	[DNS_D_HOST] = TEXT(.name = "host"),
	[DNS_D_PREFERENCE] = UINT(2, .name = "preference"),
	[DNS_D_PRIORITY] = UINT(2, .name = "priority"),
	[DNS_D_WEIGHT] = UINT(2, .name = "weight"),
	[DNS_D_PORT] = UINT(2, .name = "port"),
	[DNS_D_ORDER] = UINT(2, .name = "order"),
	[DNS_D_NAPTR_FLAGS] = TEXT(.name = "naptr_flags"),
	[DNS_D_SERVICES] = TEXT(.name = "services"),
	[DNS_D_REGEXP] = TEXT(.name = "regexp"),
	[DNS_D_REPLACEMENT] = TEXT(.name = "replacement"),
	[DNS_D_CERT_TYPE] = UINT(2, .name = "certificate_type"),
	[DNS_D_KEY_TAG] = UINT(2, .name = "key_tag"),
	[DNS_D_ALGORITHM] = UINT(1, .name = "algorithm"),
	[DNS_D_CERTIFICATE] = BYTES(.name = "certificate"),
	[DNS_D_DIGEST_TYPE] = UINT(1, .name = "digest_type"),
	[DNS_D_DIGEST] = BYTES(.name = "digest"),
	[DNS_D_FP_TYPE] = UINT(1, .name = "fingerprint_type"),
	[DNS_D_FINGERPRINT] = BYTES(.name = "fingerprint"),
	[DNS_D_PRECEDENCE] = UINT(1, .name = "precedence"),
	[DNS_D_GATEWAY_TYPE] = UINT(1, .name = "gateway_type"),
	[DNS_D_GATEWAY_IP4] = IP4(.name = "gateway"),
	[DNS_D_GATEWAY_IP6] = IP6(.name = "gateway"),
	[DNS_D_GATEWAY_NAME] = TEXT(.name = "gateway"),
	[DNS_D_PUBLIC_KEY] = BYTES(.name = "public_key"),
	[DNS_D_COVERED] = UINT(2, .name = "type_covered", .names = &types),
	[DNS_D_LABELS] = UINT(1, .name = "labels"),
	[DNS_D_ORIGINAL_TTL] = UINT(4, .name = "original_ttl"),
	[DNS_D_EXPIRATION] = UINT(4, .name = "expiration"),
	[DNS_D_INCEPTION] = UINT(4, .name = "inception"),
	[DNS_D_SIGNER] = TEXT(.name = "signer"),
	[DNS_D_SIGNATURE] = BYTES(.name = "signature"),
	[DNS_D_NEXT] = TEXT(.name = "next"),
	[DNS_D_TYPES] = UINT(0, .name = "types", .names = &types, .many = true),
	[DNS_D_FLAGS2] = UINT(2, .name = "flags", .hex = true),
	[DNS_D_PROTOCOL] = UINT(1, .name = "protocol"),
	[DNS_D_HASH_ALGORITHM] = UINT(1, .name = "hash_algorithm"),
	[DNS_D_FLAGS] = UINT(1, .name = "flags", .hex = true),
	[DNS_D_ITERATIONS] = UINT(2, .name = "iterations"),
	[DNS_D_SALT] = BYTES(.name = "salt"),
	[DNS_D_NEXT_HASH] = BYTES(.name = "next_hash"),
	[DNS_D_USAGE] = UINT(1, .name = "usage"),
	[DNS_D_SELECTOR] = UINT(1, .name = "selector"),
	[DNS_D_MATCHING] = UINT(1, .name = "matching_type"),
	[DNS_D_SERIAL] = UINT(4, .name = "serial"),
	[DNS_D_SCHEME] = UINT(1, .name = "scheme"),
	[DNS_D_TAG] = TEXT(.name = "tag"),
	[DNS_D_VALUE] = TEXT(.name = "value"),
	[DNS_D_URI] = TEXT(.name = "uri"),
	[DNS_D_VERSION] = UINT(1, .name = "version"),
	[DNS_D_SIZE_CM] = UINT(0, .name = "size_cm"),
	[DNS_D_HORIZONTAL_CM] = UINT(0, .name = "horizontal_precision_cm"),
	[DNS_D_VERTICAL_CM] = UINT(0, .name = "vertical_precision_cm"),
	[DNS_D_LATITUDE] = INT(8, .name = "latitude_mas"),
	[DNS_D_LONGITUDE] = INT(8, .name = "longitude_mas"),
	[DNS_D_ALTITUDE] = INT(8, .name = "altitude_cm"),
	[DNS_D_HOST_TAG] = BYTES(.name = "host_identity_tag"),
	[DNS_D_SERVERS] = TEXT(.name = "servers", .many = true),
	[DNS_D_ALGORITHM_NAME] = TEXT(.name = "algorithm_name"),
	[DNS_D_TIME] = UINT(6, .name = "time"),
	[DNS_D_FUDGE] = UINT(2, .name = "fudge"),
	[DNS_D_MAC] = BYTES(.name = "mac"),
	[DNS_D_ORIGINAL_ID] = UINT(2, .name = "original_id"),
	[DNS_D_ERROR] = UINT(2, .name = "error"),
	[DNS_D_OTHER] = BYTES(.name = "other"),
	[DNS_D_DATA] = BYTES(.name = "data"),
	[DNS_D_FAULT] = WORD(.name = "data_fault"),

	[DNS_PARAM] = GROUP(.name = "params"),
	[DNS_PARAM_KEY] = UINT(2, .name = "key", .names = &param_keys),
	[DNS_PARAM_ALPN] = TEXT(.name = "alpn", .many = true),
	[DNS_PARAM_PORT] = UINT(2, .name = "port"),
	[DNS_PARAM_IP4] = IP4(.name = "addresses", .many = true),
	[DNS_PARAM_IP6] = IP6(.name = "addresses", .many = true),
	[DNS_PARAM_TEXT] = TEXT(.name = "path"),
	[DNS_PARAM_KEYS] = UINT(2, .name = "keys", .names = &param_keys, .many = true),
	[DNS_PARAM_VALUE] = BYTES(.name = "value"),
	[DNS_OPTION] = GROUP(.name = "options"),
	[DNS_OPTION_CODE] = UINT(2, .name = "code", .names = &options),
	[DNS_OPTION_FAMILY] = UINT(2, .name = "family"),
	[DNS_OPTION_SOURCE] = UINT(1, .name = "source_prefix_length"),
	[DNS_OPTION_SCOPE] = UINT(1, .name = "scope_prefix_length"),
	[DNS_OPTION_ADDRESS] = BYTES(.name = "address"),
	[DNS_OPTION_INFO] = UINT(2, .name = "info_code"),
	[DNS_OPTION_TEXT] = TEXT(.name = "extra_text"),
	[DNS_OPTION_DATA] = BYTES(.name = "data"),
};

#define F dns_fields

/* ---- pieces ---- */

/* A name as it is; the root is empty in this style. */
static void put_name(struct view *v, struct span s)
{
	if (s.n != 1 || s.p[0] != '.')
		out_text(v->o, s.p, s.n);
}

/* The number that record r (a run or a value) has for field f. */
static uint64_t number(const struct record *r, const struct field *f)
{
	return r->kind == REC_VALUE ? r->v.u : rec_part(r, f);
}

static uint64_t translated_rcode(struct view *v, const struct record *r)
{
	return (rec_part(r, &F[DNS_OPT_RCODE]) << 4 & 0xff) + v_u(v, &F[DNS_RCODE]);
}

/* The value that the line of record data shows, if it is of a kind that has one there. in: the run
 * of the record. */
static void put_data(struct view *v, const struct record *in)
{
	static const uint8_t shown[] = { DNS_D_IP4, DNS_D_IP6, DNS_D_TARGET, DNS_D_EXCHANGE };
	switch (rec_part(in, &F[DNS_TYPE])) {
	case DNS_HINFO: {
		const struct record *cpu = v_ahead(v, in, &F[DNS_D_CPU]);
		const struct record *os = v_ahead(v, in, &F[DNS_D_OS]);
		if (!cpu)
			return;
		out_s(v->o, "CPU: ");
		out_text(v->o, cpu->v.p, cpu->n);
		out_s(v->o, "OS: ");
		if (os)
			out_text(v->o, os->v.p, os->n);
		return;
	}
	case DNS_A:
	case DNS_NS:
	case DNS_CNAME:
	case DNS_MB:
	case DNS_MG:
	case DNS_MR:
	case DNS_WKS:
	case DNS_PTR:
	case DNS_MX:
	case DNS_AAAA:
		break;
	default:
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(shown); i++) {
		const struct record *r = v_ahead(v, in, &F[shown[i]]);
		if (!r)
			continue;
		if (shown[i] == DNS_D_IP4)
			out_ip4(v->o, r->v.p);
		else if (shown[i] == DNS_D_IP6)
			out_ip6(v->o, r->v.p);
		else
			put_name(v, (struct span){ r->v.p, r->n });
		return;
	}
}

/* ---- detail ---- */

static bool is_mdns(struct view *v)
{
	return strcmp(v_word(v, &F[DNS_SERVICE]), "mdns") == 0;
}

void dns_head(struct view *v)
{
	bool mdns = is_mdns(v);
	v_header(v, mdns ? "MDNS:  " : "DNS:  ", mdns ? "MDNS Header" : "DNS Header");
	v_line(v, "");
}

static void put_word_if(struct view *v, uint32_t field, const char *word)
{
	if (v_u(v, &F[field]))
		out_s(v->o, word);
}

/* The lines of the header, which differ between queries and replies. */
static void show_header(struct view *v, const struct record *r)
{
	bool response = number(r, &F[DNS_RESPONSE]);
	v_begin(v);
	v_template(v, response ? "Response ID = {id}" : "Query ID = {id}", r, NULL);
	v_end(v);
	v_begin(v);
	if (response) {
		put_word_if(v, DNS_AUTHORITATIVE, "AA (Authoritative Answer) ");
		put_word_if(v, DNS_TRUNCATED, "TC (TrunCation) ");
		put_word_if(v, DNS_RECURSION_AVAILABLE, "RA (Recursion Available) ");
		v_end(v);
		v_begin(v);
		v_template(v, "Response Code: {rcode} (", r, NULL);
		v_names(v, &rcode_words, number(r, &F[DNS_RCODE]));
		out_c(v->o, ')');
	} else {
		out_s(v->o, "Opcode: ");
		v_names(v, &opcode_words, number(r, &F[DNS_OPCODE]));
		v_end(v);
		v_begin(v);
		put_word_if(v, DNS_TRUNCATED, "TC (TrunCation) ");
		put_word_if(v, DNS_RECURSION_DESIRED, "RD (Recursion Desired) ");
	}
	v_end(v);
	v_begin(v);
	v_template(v,
		   response ? "Reply to {question_count} question(s)"
			    : "{question_count} question(s)",
		   r, NULL);
	v_end(v);
}

static void show_section(struct view *v, const struct record *r)
{
	v_begin(v);
	if (r->f == &F[DNS_ANSWERS_NOTE])
		v_template(v, "{answer_count} answer(s)", NULL, NULL);
	else if (r->f == &F[DNS_AUTHORITIES_NOTE])
		v_template(v, "{authority_count} name server resource(s)", NULL, NULL);
	else
		v_template(v, "{additional_count} additional record(s)", NULL, NULL);
	v_end(v);
}

static void show_name(struct view *v, const struct record *r)
{
	static const char *const labels[DNS_N_FIELDS] = {
		[DNS_Q_NAME] = "Domain Name: ",
		[DNS_NAME] = "Domain Name: ",
		[DNS_D_MNAME] = "MNAME (Server name): ",
		[DNS_D_RNAME] = "RNAME (Resposible mailbox): ",
		[DNS_D_RMAILBX] = "RMAILBX (Resposible mailbox): ",
		[DNS_D_EMAILBX] = "EMAILBX (mailbox to receive err message): ",
	};
	v_begin(v);
	out_s(v->o, "    ");
	out_s(v->o, labels[r->f - F]);
	put_name(v, (struct span){ r->v.p, r->n });
	v_end(v);
}

/* Question and record alike; r is the run that begins with the class. */
static void show_class(struct view *v, const struct record *r)
{
	uint64_t class = number(r, r->f);
	v_begin(v);
	out_s(v->o, "    Class: ");
	out_u(v->o, class);
	out_s(v->o, " (");
	v_names(v, &long_classes, class);
	out_c(v->o, ')');
	v_end(v);
}

static uint64_t type_of(const struct record *r)
{
	uint32_t field = r->f == &F[DNS_Q_CLASS] ? DNS_Q_TYPE
			 : r->f == &F[DNS_CLASS] ? DNS_TYPE
						 : DNS_OPT_TYPE;
	return rec_part(r, &F[field]);
}

static void show_type(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "    Type:  ");
	out_u(v->o, type_of(r));
	out_s(v->o, " (");
	v_names(v, &long_types, type_of(r));
	out_c(v->o, ')');
	v_end(v);
}

static void show_data(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "    ");
	v_names(v, &long_types, type_of(r));
	out_s(v->o, ": ");
	put_data(v, r);
	v_end(v);
}

static void show_extended_rcode(struct view *v, const struct record *r)
{
	uint64_t rcode = translated_rcode(v, r);
	v_begin(v);
	v_template(v, "    Extended rcode: {extended_rcode} (translates to ", r, NULL);
	out_u(v->o, rcode);
	out_s(v->o, " (");
	v_names(v, &rcode_words, rcode);
	out_s(v->o, "))");
	v_end(v);
}

static void show_protocol(struct view *v, const struct record *r)
{
	v_begin(v);
	v_template(v, "    Protocol: {} ", r, r->f);
	out_s(v->o, r->v.u == 6 ? "(TCP)" : r->v.u == 17 ? "(UDP)" : "");
	v_end(v);
}

/* Four bytes a line, as binary digits. */
static void show_bitmap(struct view *v, const struct record *r)
{
	v_line(v, "    Service bitmap:");
	v_line(v, "    0       8       16      24");
	for (uint32_t i = 0; i < r->n; i++) {
		if (i % 4 == 0) {
			v_begin(v);
			out_s(v->o, "    ");
		}
		for (uint32_t bit = 0x80; bit; bit >>= 1)
			out_c(v->o, r->v.p[i] & bit ? '1' : '0');
		if (i % 4 == 3 || i + 1 == r->n)
			v_end(v);
	}
}

/* ---- summary ---- */

static void line_question(struct view *v)
{
	const struct record *r = v_find(v, &F[DNS_Q_CLASS]);
	put_name(v, v_span(v, &F[DNS_Q_NAME]));
	if (!r)
		return;
	out_c(v->o, ' ');
	v_names(v, &short_classes, rec_part(r, &F[DNS_Q_CLASS]));
	out_c(v->o, ' ');
	v_names(v, &short_types, rec_part(r, &F[DNS_Q_TYPE]));
	out_s(v->o, " ?");
}

static void line_answer(struct view *v)
{
	put_name(v, v_span(v, &F[DNS_NAME]));
	const struct record *r = v_find(v, &F[DNS_OPT_TYPE]);
	if (r) {
		out_f(v->o, " OPT UDP %u rc %u ver %u len %u",
		      (unsigned)rec_part(r, &F[DNS_OPT_SIZE]), (unsigned)translated_rcode(v, r),
		      (unsigned)rec_part(r, &F[DNS_OPT_VERSION]),
		      (unsigned)rec_part(r, &F[DNS_OPT_LENGTH]));
		return;
	}
	r = v_find(v, &F[DNS_CLASS]);
	if (!r)
		return;
	out_c(v->o, ' ');
	v_names(v, &short_classes, rec_part(r, &F[DNS_CLASS]));
	out_c(v->o, ' ');
	v_names(v, &short_types, rec_part(r, &F[DNS_TYPE]));
	out_c(v->o, ' ');
	put_data(v, r);
}

bool dns_line(struct view *v)
{
	const struct record *r = v_find(v, &F[DNS_ID]);
	bool response = number(r, &F[DNS_RESPONSE]);
	uint64_t rcode = number(r, &F[DNS_RCODE]);
	out_s(v->o, is_mdns(v) ? "MDNS " : "DNS ");
	out_s(v->o, response ? "R " : "C ");
	if (!response) {
		line_question(v);
	} else if (rcode) {
		out_s(v->o, " Error: ");
		out_u(v->o, rcode);
		out_c(v->o, '(');
		v_names(v, &rcode_words, rcode);
		out_c(v->o, ')');
	} else {
		line_answer(v);
	}
	return true;
}
