/*
 * DNS: the data of records, by type. Most types are a row of parts in wire order; the few that are
 * not have a function. RFC 1035, 1183 (RP, AFSDB), 1876 (LOC), 2230 (KX), 2782 (SRV), 3403
 * (NAPTR), 4025 (IPSECKEY), 4034 (DNSSEC), 4255 (SSHFP), 4398 (CERT), 5155 (NSEC3), 6672 (DNAME),
 * 6698 (TLSA), 7043 (EUI48, EUI64), 7477 (CSYNC), 7553 (URI), 8005 (HIP), 8659 (CAA), 8945 (TSIG),
 * 8976 (ZONEMD), 9460 (SVCB, HTTPS); options of OPT: RFC 6891, 5001, 7871, 7873, 8914.
 */
#include "dissect/dns.h"

#include <assert.h>

#include "dissect/domain.h"

#define F dns_fields

enum how {
	P_END,	    /* no more parts */
	P_VALUE,    /* by the field's type and width */
	P_NAME,	    /* a domain name */
	P_NAMES,    /* names up to the end */
	P_STRING,   /* text behind a length byte */
	P_STRINGS,  /* such texts up to the end */
	P_COUNTED,  /* bytes behind a length byte */
	P_COUNTED2, /* bytes behind a two-byte length */
	P_REST,	    /* all bytes up to the end */
	P_TYPES,    /* a bitmap of types up to the end (RFC 4034 section 4.1.2) */
	P_PARAMS,   /* parameters of SVCB up to the end */
	P_GATEWAY,  /* what a gateway type says (IPSECKEY) */
	P_LOC,	    /* a whole LOC record */
	P_HIP,	    /* the three lengths, tag and key of HIP */
};

struct part {
	uint8_t how, field;
};

enum { MAX_PARTS = 9, LOC_LENGTH = 16, WINDOW_MAX = 32 };

static const struct layout {
	uint16_t type;
	bool line; /* the summary line shows it */
	struct part parts[MAX_PARTS + 1];
} layouts[] = {
	{ DNS_A, true, { { P_VALUE, DNS_D_IP4 } } },
	{ DNS_NS, true, { { P_NAME, DNS_D_TARGET } } },
	{ 3, false, { { P_NAME, DNS_D_TARGET } } },
	{ 4, false, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_CNAME, true, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_SOA,
	  false,
	  { { P_NAME, DNS_D_MNAME },
	    { P_NAME, DNS_D_RNAME },
	    { P_VALUE, DNS_D_SOA_SERIAL },
	    { P_VALUE, DNS_D_REFRESH },
	    { P_VALUE, DNS_D_RETRY },
	    { P_VALUE, DNS_D_EXPIRE },
	    { P_VALUE, DNS_D_MINIMUM } } },
	{ DNS_MB, true, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_MG, true, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_MR, true, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_WKS,
	  false,
	  { { P_VALUE, DNS_D_IP4 },
	    { P_VALUE, DNS_D_WKS_PROTOCOL },
	    { P_REST, DNS_D_WKS_BITMAP } } },
	{ DNS_PTR, true, { { P_NAME, DNS_D_TARGET } } },
	{ DNS_HINFO, true, { { P_STRING, DNS_D_CPU }, { P_STRING, DNS_D_OS } } },
	{ 14, false, { { P_NAME, DNS_D_RMAILBX }, { P_NAME, DNS_D_EMAILBX } } },
	{ DNS_MX, true, { { P_VALUE, DNS_D_MX_PREFERENCE }, { P_NAME, DNS_D_EXCHANGE } } },
	{ 16, false, { { P_STRINGS, DNS_D_TEXT } } },
	{ 17, false, { { P_NAME, DNS_D_MAILBOX }, { P_NAME, DNS_D_TEXT_NAME } } },
	{ 18, false, { { P_VALUE, DNS_D_SUBTYPE }, { P_NAME, DNS_D_HOST } } },
	{ 24,
	  false,
	  { { P_VALUE, DNS_D_COVERED },
	    { P_VALUE, DNS_D_ALGORITHM },
	    { P_VALUE, DNS_D_LABELS },
	    { P_VALUE, DNS_D_ORIGINAL_TTL },
	    { P_VALUE, DNS_D_EXPIRATION },
	    { P_VALUE, DNS_D_INCEPTION },
	    { P_VALUE, DNS_D_KEY_TAG },
	    { P_NAME, DNS_D_SIGNER },
	    { P_REST, DNS_D_SIGNATURE } } },
	{ 25,
	  false,
	  { { P_VALUE, DNS_D_FLAGS2 },
	    { P_VALUE, DNS_D_PROTOCOL },
	    { P_VALUE, DNS_D_ALGORITHM },
	    { P_REST, DNS_D_PUBLIC_KEY } } },
	{ DNS_AAAA, true, { { P_VALUE, DNS_D_IP6 } } },
	{ 29, false, { { P_LOC, 0 } } },
	{ 33,
	  false,
	  { { P_VALUE, DNS_D_PRIORITY },
	    { P_VALUE, DNS_D_WEIGHT },
	    { P_VALUE, DNS_D_PORT },
	    { P_NAME, DNS_D_TARGET } } },
	{ 35,
	  false,
	  { { P_VALUE, DNS_D_ORDER },
	    { P_VALUE, DNS_D_PREFERENCE },
	    { P_STRING, DNS_D_NAPTR_FLAGS },
	    { P_STRING, DNS_D_SERVICES },
	    { P_STRING, DNS_D_REGEXP },
	    { P_NAME, DNS_D_REPLACEMENT } } },
	{ 36, false, { { P_VALUE, DNS_D_PREFERENCE }, { P_NAME, DNS_D_EXCHANGE } } },
	{ 37,
	  false,
	  { { P_VALUE, DNS_D_CERT_TYPE },
	    { P_VALUE, DNS_D_KEY_TAG },
	    { P_VALUE, DNS_D_ALGORITHM },
	    { P_REST, DNS_D_CERTIFICATE } } },
	{ 39, false, { { P_NAME, DNS_D_TARGET } } },
	{ 43,
	  false,
	  { { P_VALUE, DNS_D_KEY_TAG },
	    { P_VALUE, DNS_D_ALGORITHM },
	    { P_VALUE, DNS_D_DIGEST_TYPE },
	    { P_REST, DNS_D_DIGEST } } },
	{ 44,
	  false,
	  { { P_VALUE, DNS_D_ALGORITHM },
	    { P_VALUE, DNS_D_FP_TYPE },
	    { P_REST, DNS_D_FINGERPRINT } } },
	{ 45,
	  false,
	  { { P_VALUE, DNS_D_PRECEDENCE },
	    { P_VALUE, DNS_D_GATEWAY_TYPE },
	    { P_VALUE, DNS_D_ALGORITHM },
	    { P_GATEWAY, 0 },
	    { P_REST, DNS_D_PUBLIC_KEY } } },
	{ 47, false, { { P_NAME, DNS_D_NEXT }, { P_TYPES, 0 } } },
	{ 50,
	  false,
	  { { P_VALUE, DNS_D_HASH_ALGORITHM },
	    { P_VALUE, DNS_D_FLAGS },
	    { P_VALUE, DNS_D_ITERATIONS },
	    { P_COUNTED, DNS_D_SALT },
	    { P_COUNTED, DNS_D_NEXT_HASH },
	    { P_TYPES, 0 } } },
	{ 51,
	  false,
	  { { P_VALUE, DNS_D_HASH_ALGORITHM },
	    { P_VALUE, DNS_D_FLAGS },
	    { P_VALUE, DNS_D_ITERATIONS },
	    { P_COUNTED, DNS_D_SALT } } },
	{ 52,
	  false,
	  { { P_VALUE, DNS_D_USAGE },
	    { P_VALUE, DNS_D_SELECTOR },
	    { P_VALUE, DNS_D_MATCHING },
	    { P_REST, DNS_D_DATA } } },
	{ 55, false, { { P_HIP, 0 }, { P_NAMES, DNS_D_SERVERS } } },
	{ 62, false, { { P_VALUE, DNS_D_SERIAL }, { P_VALUE, DNS_D_FLAGS2 }, { P_TYPES, 0 } } },
	{ 63,
	  false,
	  { { P_VALUE, DNS_D_SERIAL },
	    { P_VALUE, DNS_D_SCHEME },
	    { P_VALUE, DNS_D_HASH_ALGORITHM },
	    { P_REST, DNS_D_DIGEST } } },
	{ 64, false, { { P_VALUE, DNS_D_PRIORITY }, { P_NAME, DNS_D_TARGET }, { P_PARAMS, 0 } } },
	{ 108, false, { { P_VALUE, DNS_D_EUI } } },
	{ 109, false, { { P_REST, DNS_D_EUI } } },
	{ 250,
	  false,
	  { { P_NAME, DNS_D_ALGORITHM_NAME },
	    { P_VALUE, DNS_D_TIME },
	    { P_VALUE, DNS_D_FUDGE },
	    { P_COUNTED2, DNS_D_MAC },
	    { P_VALUE, DNS_D_ORIGINAL_ID },
	    { P_VALUE, DNS_D_ERROR },
	    { P_COUNTED2, DNS_D_OTHER } } },
	{ 256,
	  false,
	  { { P_VALUE, DNS_D_PRIORITY }, { P_VALUE, DNS_D_WEIGHT }, { P_REST, DNS_D_URI } } },
	{ 257,
	  false,
	  { { P_VALUE, DNS_D_FLAGS }, { P_STRING, DNS_D_TAG }, { P_REST, DNS_D_VALUE } } },
};

static_assert(DNS_N_FIELDS <= 256, "fields of parts are bytes");

/* Types that look like another one. */
static uint32_t same_layout(uint32_t type)
{
	switch (type) {
	case 46: /* RRSIG: SIG */
		return 24;
	case 48: /* DNSKEY, CDNSKEY: KEY */
	case 60:
		return 25;
	case 53: /* SMIMEA: TLSA */
		return 52;
	case 59: /* CDS, DLV: DS */
	case 32769:
		return 43;
	case 65: /* HTTPS: SVCB */
		return 64;
	case 99: /* SPF: TXT */
		return 16;
	default:
		return type;
	}
}

/* Bytes from the cursor to `end`, an offset in the layer; 0 also when a name ran past it. */
static uint32_t left(const struct dis *d, uint32_t end)
{
	return d_pos(d) < end ? end - d_pos(d) : 0;
}

/* Bytes behind a length of `width` bytes. */
static bool counted(struct dis *d, const struct field *f, uint32_t width, uint32_t end)
{
	uint32_t n = (uint32_t)d_peek(d, 0, width);
	if (left(d, end) < width || left(d, end) - width < n)
		return false;
	d_skip(d, width);
	d_bytes(d, f, n);
	return true;
}

static bool name(struct dis *d, const struct field *f, uint32_t end)
{
	return left(d, end) && d_domain(d, f) == DNS_NAME_OK && d_pos(d) <= end;
}

static bool value(struct dis *d, const struct field *f, uint32_t end)
{
	if (left(d, end) < f->width)
		return false;
	d_get(d, f);
	return true;
}

/* Windows of 256 types: number, length of the bitmap, bitmap. */
static bool types(struct dis *d, uint32_t end)
{
	while (left(d, end) >= 2) {
		uint32_t window = (uint32_t)d_peek(d, 0, 1) << 8;
		uint32_t n = (uint32_t)d_peek(d, 1, 1);
		if (n == 0 || n > WINDOW_MAX || left(d, end) - 2 < n)
			return false;
		d_skip(d, 2);
		for (uint32_t i = 0; i < n; i++) {
			uint32_t bits = (uint32_t)d_peek(d, i, 1);
			for (uint32_t bit = 0; bit < 8; bit++)
				if (bits & 0x80u >> bit)
					d_set(d, &F[DNS_D_TYPES], window + 8 * i + bit);
		}
		d_skip(d, n);
	}
	return !left(d, end);
}

/* A precision of LOC: a digit and a power of ten, in centimetres. */
static uint64_t loc_size(uint32_t byte)
{
	uint64_t size = byte >> 4;
	for (uint32_t i = min_u32(byte & 15, 9); i > 0; i--)
		size *= 10;
	return size;
}

static bool loc(struct dis *d, uint32_t end)
{
	static const uint32_t equator = 1u << 31, sea_level_cm = 10000000;
	if (left(d, end) < LOC_LENGTH || d_peek(d, 0, 1) != 0)
		return false;
	d_get(d, &F[DNS_D_VERSION]);
	uint32_t sizes = (uint32_t)d_peek(d, 0, 3);
	d_set(d, &F[DNS_D_SIZE_CM], loc_size(sizes >> 16));
	d_set(d, &F[DNS_D_HORIZONTAL_CM], loc_size(sizes >> 8 & 0xff));
	d_set(d, &F[DNS_D_VERTICAL_CM], loc_size(sizes & 0xff));
	d_set(d, &F[DNS_D_LATITUDE], d_peek(d, 3, 4) - equator);
	d_set(d, &F[DNS_D_LONGITUDE], d_peek(d, 7, 4) - equator);
	d_set(d, &F[DNS_D_ALTITUDE], d_peek(d, 11, 4) - sea_level_cm);
	d_skip(d, LOC_LENGTH - 1);
	return true;
}

/* Which gateway follows says the byte before the algorithm, which was read last. */
static bool gateway(struct dis *d, uint32_t end, uint64_t type)
{
	switch (type) {
	case 0:
		return true;
	case 1:
		return value(d, &F[DNS_D_GATEWAY_IP4], end);
	case 2:
		return value(d, &F[DNS_D_GATEWAY_IP6], end);
	case 3:
		return name(d, &F[DNS_D_GATEWAY_NAME], end);
	default:
		return false;
	}
}

static bool hip(struct dis *d, uint32_t end)
{
	uint32_t n_tag = (uint32_t)d_peek(d, 0, 1);
	uint32_t n_key = (uint32_t)d_peek(d, 2, 2);
	if (left(d, end) < 4 || left(d, end) - 4 < n_tag || left(d, end) - 4 - n_tag < n_key)
		return false;
	d_skip(d, 1);
	d_get(d, &F[DNS_D_ALGORITHM]);
	d_skip(d, 2);
	d_bytes(d, &F[DNS_D_HOST_TAG], n_tag);
	d_bytes(d, &F[DNS_D_PUBLIC_KEY], n_key);
	return true;
}

/* Values of `width` bytes up to end. */
static bool values(struct dis *d, const struct field *f, uint32_t end)
{
	while (left(d, end))
		if (!value(d, f, end))
			return false;
	return true;
}

static bool strings(struct dis *d, const struct field *f, uint32_t end)
{
	while (left(d, end))
		if (!counted(d, f, 1, end))
			return false;
	return true;
}

static bool param_value(struct dis *d, uint64_t key, uint32_t end)
{
	switch (key) {
	case 0:
		return values(d, &F[DNS_PARAM_KEYS], end);
	case 1:
		return strings(d, &F[DNS_PARAM_ALPN], end);
	case 3:
		return value(d, &F[DNS_PARAM_PORT], end);
	case 4:
		return values(d, &F[DNS_PARAM_IP4], end);
	case 6:
		return values(d, &F[DNS_PARAM_IP6], end);
	case 7:
		d_bytes(d, &F[DNS_PARAM_TEXT], left(d, end));
		return true;
	default:
		d_bytes(d, &F[DNS_PARAM_VALUE], left(d, end));
		return true;
	}
}

static bool option_value(struct dis *d, uint64_t code, uint32_t end)
{
	if (code == 8 && left(d, end) >= 4) {
		d_get(d, &F[DNS_OPTION_FAMILY]);
		d_get(d, &F[DNS_OPTION_SOURCE]);
		d_get(d, &F[DNS_OPTION_SCOPE]);
		d_bytes(d, &F[DNS_OPTION_ADDRESS], left(d, end));
	} else if (code == 15 && left(d, end) >= 2) {
		d_get(d, &F[DNS_OPTION_INFO]);
		d_bytes(d, &F[DNS_OPTION_TEXT], left(d, end));
	} else {
		d_bytes(d, &F[DNS_OPTION_DATA], left(d, end));
	}
	return true;
}

/* Lists of code, length, value: parameters of SVCB, options of OPT. */
static bool pairs(struct dis *d, const struct field *group, const struct field *code, uint32_t end,
		  bool (*read)(struct dis *d, uint64_t code, uint32_t end))
{
	while (left(d, end) >= 4) {
		uint32_t n = (uint32_t)d_peek(d, 2, 2);
		if (left(d, end) - 4 < n)
			return false;
		d_open(d, group);
		uint64_t k = d_get(d, code);
		d_skip(d, 2);
		uint32_t value_end = d_pos(d) + n;
		bool whole = read(d, k, value_end);
		d_close(d);
		if (!whole || !d_ok(d))
			return false;
		d_seek(d, value_end);
	}
	return !left(d, end);
}

/* One part. gateway_type: of IPSECKEY. Returns false when the data does not hold it. */
static bool part(struct dis *d, const struct part *p, uint32_t end, uint64_t gateway_type)
{
	const struct field *f = &F[p->field];
	switch ((enum how)p->how) {
	case P_END:
		return true;
	case P_VALUE:
		return value(d, f, end);
	case P_NAME:
		return name(d, f, end);
	case P_NAMES:
		while (left(d, end))
			if (!name(d, f, end))
				return false;
		return true;
	case P_STRING:
	case P_COUNTED:
		return counted(d, f, 1, end);
	case P_STRINGS:
		return strings(d, f, end);
	case P_COUNTED2:
		return counted(d, f, 2, end);
	case P_REST:
		d_bytes(d, f, left(d, end));
		return true;
	case P_TYPES:
		return types(d, end);
	case P_PARAMS:
		return pairs(d, &F[DNS_PARAM], &F[DNS_PARAM_KEY], end, param_value);
	case P_GATEWAY:
		return gateway(d, end, gateway_type);
	case P_LOC:
		return loc(d, end);
	case P_HIP:
		return hip(d, end);
	}
	return false;
}

static const struct layout *find_layout(uint32_t type)
{
	for (size_t i = 0; i < ARRAY_LEN(layouts); i++)
		if (layouts[i].type == type)
			return &layouts[i];
	return NULL;
}

/* All parts. Returns false when the data does not hold them exactly. */
static bool parts(struct dis *d, const struct layout *l, uint32_t end)
{
	/* The gateway type lies behind the precedence byte. */
	uint64_t gateway_type = d_peek(d, 1, 1);
	for (const struct part *p = l->parts; p->how != P_END; p++)
		if (!part(d, p, end, gateway_type) || !d_ok(d))
			return false;
	return d_pos(d) == end;
}

void dns_rdata(struct dis *d, uint32_t type, uint32_t n)
{
	uint32_t end = d_pos(d) + n;
	const struct layout *l = find_layout(same_layout(type));
	if (d_brief(d) && (!l || !l->line)) {
		d_skip(d, n);
		return;
	}
	/* An address of another length is no address. */
	bool whole = !n || ((type != DNS_A || n == 4) && (type != DNS_AAAA || n == 16));
	if (n && type == DNS_OPT)
		whole = pairs(d, &F[DNS_OPTION], &F[DNS_OPTION_CODE], end, option_value);
	else if (n && !l)
		d_bytes(d, &F[DNS_D_DATA], n);
	else if (n && whole)
		whole = parts(d, l, end);
	if (!whole && d_ok(d)) {
		d_word(d, &F[DNS_D_FAULT], "length");
		if (left(d, end))
			d_bytes(d, &F[DNS_D_DATA], left(d, end));
	}
	d_seek(d, end);
}
