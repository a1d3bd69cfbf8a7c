/* ntp - Network Time Protocol. RFC 1305 (with control messages in appendix B), RFC 5905;
 * extension fields: RFC 7822; the private mode is that of ntpd's ntpdc. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { FIRST = 4, DELAYS = 8, TIMES = 32, CONTROL = 12, PRIVATE = 8 };

enum { TRANSMIT_AT = 40, AUTH_AT = 48, AUTH_MIN = 8, EXTENSION_MIN = 16, MAC_MAX = 24 };

enum { DATA_MAX = 500, DATA_LINE = 64, CODE_MAX = 512, FRACTION_PER_10US = 42949 };

enum { UNSPECIFIED, ACTIVE, PASSIVE, CLIENT, SERVER, BROADCAST, MODE_CONTROL, MODE_PRIVATE };

static const uint32_t epoch_1970 = 2208988800; /* seconds from 1900 */

enum {
	/* the first four bytes of a time message; the first byte alone of control messages */
	LEAP,
	VERSION,
	MODE,
	STRATUM,
	POLL,
	PRECISION,
	ROOT_DELAY,
	ROOT_DISPERSION,
	CLOCK_NAME,
	CLOCK_ADDRESS,
	/* timestamps: seconds and fraction of each */
	REFERENCE,
	REFERENCE_FRACTION,
	ORIGINATE,
	ORIGINATE_FRACTION,
	RECEIVE,
	RECEIVE_FRACTION,
	TRANSMIT,
	TRANSMIT_FRACTION,
	REFERENCE_NS,
	ORIGINATE_NS,
	RECEIVE_NS,
	TRANSMIT_NS,
	EXTENSION,
	EXTENSION_TYPE,
	EXTENSION_VALUE,
	KEY,
	CODE,
	KEY_4,
	CODE_4,
	/* control */
	C_OPERATION_BYTE,
	C_RESPONSE,
	C_ERROR,
	C_MORE,
	C_OPERATION,
	C_SEQUENCE,
	C_STATUS,
	C_ASSOCIATION,
	C_OFFSET,
	C_COUNT,
	C_DATA,
	/* private */
	P_VERSION,
	P_MODE,
	P_FLAGS,
	P_RESPONSE,
	P_MORE,
	P_SEQUENCE_BYTE,
	P_AUTHENTICATED,
	P_SEQUENCE,
	P_IMPLEMENTATION,
	P_REQUEST,
	P_ERROR,
	P_ITEMS,
	P_ITEM_SIZE,
	P_DATA,
	N
};

NAMES(leaps, NULL, { 0, "OK" }, { 1, "add a second (61 seconds)" },
      { 2, "minus a second (59 seconds)" }, { 3, "alarm condition (clock unsynchronized)" });
NAMES(modes, NULL, { UNSPECIFIED, "unspecified" }, { ACTIVE, "symmetric active" },
      { PASSIVE, "symmetric passive" }, { CLIENT, "client" }, { SERVER, "server" },
      { BROADCAST, "broadcast" }, { MODE_CONTROL, "control" }, { MODE_PRIVATE, "private" });
NAMES(strata, "secondary reference", { 0, "unspecified" }, { 1, "primary reference" });
NAMES(operations, "unknown", { 0, "unspecified" }, { 1, "read stats" }, { 2, "read var" },
      { 3, "write var" }, { 4, "read clock" }, { 5, "write clock" }, { 6, "set trap" },
      { 7, "async msg" }, { 31, "unset trap" });

static void show_leap(struct view *v, const struct record *r);
static void show_version(struct view *v, const struct record *r);
static void show_fixed(struct view *v, const struct record *r, const struct field *f);
static void show_delay(struct view *v, const struct record *r);
static void show_times(struct view *v, const struct record *r);
static void show_key(struct view *v, const struct record *r);
static void show_code(struct view *v, const struct record *r);
static void show_control_data(struct view *v, const struct record *r);

static const struct field F[N] = {
	[LEAP] = BITS(1, 0xc0, .at = 0, .name = "leap", .names = &leaps, .show = show_leap),
	[VERSION] = BITS(1, 0x38, .at = 0, .name = "version", .show = show_version),
	[MODE] = BITS(1, 0x07, .at = 0, .name = "mode", .names = &modes,
		      .snoop = "Mode    = {} ({:=})"),
	[STRATUM] = UINT(1, .at = 1, .name = "stratum", .names = &strata,
			 .snoop = "Stratum = {} ({:=})"),
	[POLL] = UINT(1, .at = 2, .name = "poll", .snoop = "Poll    = {}"),
	[PRECISION] = INT(1, .at = 3, .name = "precision", .snoop = "Precision = {} seconds"),
	[ROOT_DELAY] = INT(4, .at = 0, .name = "root_delay_65536ths", .show = show_delay),
	[ROOT_DISPERSION] = UINT(4, .at = 4, .name = "root_dispersion_65536ths"),
	[CLOCK_NAME] = TEXT(.name = "reference_id", .snoop = "Reference clock = {}"),
	[CLOCK_ADDRESS] = IP4(.name = "reference_id", .snoop = "Reference clock = {} ({:n})"),
	[REFERENCE] = UINT(4, .at = 0, .name = "reference_seconds", .show = show_times),
	[REFERENCE_FRACTION] = UINT(4, .at = 4, .name = "reference_fraction"),
	[ORIGINATE] = UINT(4, .at = 8, .name = "originate_seconds"),
	[ORIGINATE_FRACTION] = UINT(4, .at = 12, .name = "originate_fraction"),
	[RECEIVE] = UINT(4, .at = 16, .name = "receive_seconds"),
	[RECEIVE_FRACTION] = UINT(4, .at = 20, .name = "receive_fraction"),
	[TRANSMIT] = UINT(4, .at = 24, .name = "transmit_seconds"),
	[TRANSMIT_FRACTION] = UINT(4, .at = 28, .name = "transmit_fraction"),
	[REFERENCE_NS] = INT(8, .name = "reference_time_ns"),
	[ORIGINATE_NS] = INT(8, .name = "originate_time_ns"),
	[RECEIVE_NS] = INT(8, .name = "receive_time_ns"),
	[TRANSMIT_NS] = INT(8, .name = "transmit_time_ns"),
	[EXTENSION] = GROUP(.name = "extensions"),
	[EXTENSION_TYPE] = UINT(2, .name = "type", .hex = true),
	[EXTENSION_VALUE] = BYTES(.name = "value"),
	[KEY] = UINT(4, .name = "key_id", .show = show_key),
	[CODE] = BYTES(.name = "authentication_code", .show = show_code),
	[KEY_4] = UINT(4, .name = "key_id"),
	[CODE_4] = BYTES(.name = "authentication_code"),

	[C_OPERATION_BYTE] = UINT(1, .at = 1, .name = "operation_byte", .hex = true,
				  .snoop = "Flags and operation code = 0x{:x2}"),
	[C_RESPONSE] = FLAG(1, 0x80, "response", "request", .at = 1, .name = "response"),
	[C_ERROR] = FLAG(1, 0x40, "error", "success", .at = 1, .name = "error_bit"),
	[C_MORE] = FLAG(1, 0x20, "more", "no more", .at = 1, .name = "more"),
	[C_OPERATION] = BITS(1, 0x1f, .at = 1, .name = "operation", .names = &operations,
			     .snoop = "      ...x xxxx = {} ({:=})"),
	[C_SEQUENCE] = UINT(2, .at = 2, .name = "sequence", .snoop = "Sequence = {}"),
	[C_STATUS] = UINT(2, .at = 4, .name = "status", .hex = true, .snoop = "Status = 0x{:x4}"),
	[C_ASSOCIATION] = UINT(2, .at = 6, .name = "association_id", .snoop = "Assoc ID = {}"),
	[C_OFFSET] = UINT(2, .at = 8, .name = "offset", .snoop = "Data offset = {}"),
	[C_COUNT] = UINT(2, .at = 10, .name = "count", .snoop = "Data bytes = {}"),
	[C_DATA] = TEXT(.name = "text", .show = show_control_data),

	[P_VERSION] = BITS(1, 0x38, .at = 0, .name = "version", .snoop = "Version = {}"),
	[P_MODE] = BITS(1, 0x07, .at = 0, .name = "mode", .names = &modes,
			.snoop = "Mode    = {} ({:=})"),
	[P_FLAGS] = UINT(1, .at = 0, .name = "flags", .hex = true, .snoop = "Flags = 0x{:x2}"),
	[P_RESPONSE] = FLAG(1, 0x80, "response", "request", .at = 0, .name = "response"),
	[P_MORE] = FLAG(1, 0x40, "more", "no more", .at = 0, .name = "more"),
	[P_SEQUENCE_BYTE] = UINT(1, .at = 1, .name = "sequence_byte", .hex = true,
				 .snoop = "Authentication and sequence = 0x{:x2}"),
	[P_AUTHENTICATED] =
		FLAG(1, 0x80, "authenticated", "unauthenticated", .at = 1, .name = "authenticated"),
	[P_SEQUENCE] = BITS(1, 0x7f, .at = 1, .name = "sequence",
			    .snoop = "      .xxx xxxx = {} (sequence number)"),
	[P_IMPLEMENTATION] =
		UINT(1, .at = 2, .name = "implementation", .snoop = "Implementation = {}"),
	[P_REQUEST] = UINT(1, .at = 3, .name = "request", .snoop = "Request = {}"),
	[P_ERROR] = BITS(2, 0xf000, .at = 4, .name = "error", .snoop = "Error = {}"),
	[P_ITEMS] = BITS(2, 0x0fff, .at = 4, .name = "items", .snoop = "Items = {}"),
	[P_ITEM_SIZE] = BITS(2, 0x0fff, .at = 6, .name = "item_size", .snoop = "Item size = {}"),
	[P_DATA] = BYTES(.name = "data"),
};

/* ---- text ---- */

/* Nanoseconds since 1970 of a timestamp. The seconds wrap in 2036: what would lie before 1968 is
 * taken to lie behind that (as the original's 32-bit times do). */
static int64_t unix_ns(uint32_t seconds, uint32_t fraction)
{
	int64_t s = (int32_t)(seconds - epoch_1970);
	return s * NS_PER_S + (int64_t)((uint64_t)fraction * NS_PER_S >> 32);
}

/* Local time and five digits, as the original makes them; nothing for a timestamp not set. */
static void put_timestamp(struct view *v, uint32_t seconds, uint32_t fraction)
{
	struct wallclock w;
	if (!seconds)
		return;
	wallclock_local(v->clock, unix_ns(seconds, 0), &w);
	out_u0(v->o, (uint64_t)w.year, 4);
	out_c(v->o, '-');
	out_u0(v->o, w.month, 2);
	out_c(v->o, '-');
	out_u0(v->o, w.day, 2);
	out_c(v->o, ' ');
	out_u0(v->o, w.hour, 2);
	out_c(v->o, ':');
	out_u0(v->o, w.minute, 2);
	out_c(v->o, ':');
	out_u0(v->o, w.second, 2);
	out_c(v->o, '.');
	out_u0(v->o, fraction / FRACTION_PER_10US, 5);
}

static void show_leap(struct view *v, const struct record *r)
{
	if (rec_part(r, &F[MODE]) == UNSPECIFIED)
		return;
	v_begin(v);
	v_template(v, "Leap    = 0x{:x} ({:=})", r, &F[LEAP]);
	v_end(v);
}

static void show_version(struct view *v, const struct record *r)
{
	if (rec_part(r, &F[MODE]) == UNSPECIFIED)
		return;
	v_begin(v);
	v_template(v, "Version = {}", r, &F[VERSION]);
	v_end(v);
}

/* 16 bits before the point and 16 behind it, and the number they make. */
static void show_fixed(struct view *v, const struct record *r, const struct field *f)
{
	uint32_t value = (uint32_t)rec_part(r, f);
	v_begin(v);
	out_s(v->o, f == &F[ROOT_DELAY] ? "Synchronizing distance   = 0x"
					: "Synchronizing dispersion = 0x");
	out_x(v->o, value >> 16, 4);
	out_c(v->o, '.');
	out_x(v->o, value & 0xffff, 4);
	out_f(v->o, "  (%f)", (double)(int32_t)value / 65536);
	v_end(v);
}

static void show_delay(struct view *v, const struct record *r)
{
	show_fixed(v, r, &F[ROOT_DELAY]);
	show_fixed(v, r, &F[ROOT_DISPERSION]);
}

/* r: the run of all four timestamps. */
static void show_times(struct view *v, const struct record *r)
{
	static const char *const labels[] = { "Reference time = 0x", "Originate time = 0x",
					      "Receive   time = 0x", "Transmit  time = 0x" };
	for (uint32_t i = 0; i < ARRAY_LEN(labels); i++) {
		uint32_t seconds = (uint32_t)rec_part(r, &F[REFERENCE + 2 * i]);
		uint32_t fraction = (uint32_t)rec_part(r, &F[REFERENCE_FRACTION + 2 * i]);
		v_begin(v);
		out_s(v->o, labels[i]);
		out_x(v->o, seconds, 8);
		out_c(v->o, '.');
		out_x(v->o, fraction, 8);
		out_s(v->o, " (");
		put_timestamp(v, seconds, fraction);
		out_c(v->o, ')');
		v_end(v);
	}
}

static void show_key(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Key ID  = ");
	out_uw(v->o, r->v.u, 8);
	v_end(v);
}

static void show_code(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Authentication code = ");
	out_hex(v->o, r->v.p, min_u32(r->n, CODE_MAX), true);
	out_s(v->o, r->n > CODE_MAX ? "<Too Long>" : "");
	v_end(v);
}

static void show_control_data(struct view *v, const struct record *r)
{
	uint32_t n = min_u32(r->n, DATA_MAX);
	v_line(v, "");
	for (uint32_t i = 0; i < n; i += DATA_LINE) {
		v_begin(v);
		out_c(v->o, '"');
		out_excerpt(v->o, r->v.p + i, n - i, DATA_LINE);
		out_c(v->o, '"');
		v_end(v);
	}
	v_line(v, "");
}

static bool ntp_line(struct view *v)
{
	uint64_t mode = v_has(v, &F[P_MODE]) ? MODE_PRIVATE : v_u(v, &F[MODE]);
	out_s(v->o, "NTP  ");
	v_names(v, &modes, mode);
	if (mode == MODE_CONTROL) {
		v_template(v,
			   "[ (Flags/op=0x{operation_byte:x2} Seq={sequence} "
			   "Status=0x{status:x4} Assoc={association_id})]",
			   NULL, NULL);
	} else if (mode != UNSPECIFIED && mode != MODE_PRIVATE) {
		out_s(v->o, " [st=");
		out_u(v->o, v_u(v, &F[STRATUM]));
		out_s(v->o, "] (");
		put_timestamp(v, (uint32_t)v_u(v, &F[TRANSMIT]),
			      (uint32_t)v_u(v, &F[TRANSMIT_FRACTION]));
		out_c(v->o, ')');
	}
	return true;
}

/* ---- decoding ---- */

/* The reference: characters of the kind of clock, or the address of the server. */
static void reference(struct dis *d, uint64_t stratum)
{
	if (stratum > 1) {
		d_get(d, &F[CLOCK_ADDRESS]);
		return;
	}
	uint32_t n = 0;
	while (n < 4 && d_peek(d, n, 1))
		n++;
	d_bytes(d, &F[CLOCK_NAME], n);
	d_skip(d, 4 - n);
}

/* Extension fields of version 4, as far as what is left cannot be the key and code at the end. */
static void extensions(struct dis *d)
{
	while (d_left(d) > MAC_MAX) {
		uint32_t n = (uint32_t)d_peek(d, 2, 2);
		if (n < EXTENSION_MIN || n % 4 || n > d_left(d))
			return;
		d_open(d, &F[EXTENSION]);
		d_get(d, &F[EXTENSION_TYPE]);
		d_skip(d, 2);
		d_bytes(d, &F[EXTENSION_VALUE], n - 4);
		d_close(d);
	}
}

static void authentication(struct dis *d, uint64_t version)
{
	if (version > 3)
		extensions(d);
	if (d_left(d) < (version > 3 ? 4 : AUTH_MIN))
		return;
	d_get(d, &F[version > 3 ? KEY_4 : KEY]);
	d_rest(d, &F[version > 3 ? CODE_4 : CODE]);
}

/* A message that carries times. */
static void times(struct dis *d)
{
	if (!d_head(d, &F[LEAP], &F[PRECISION], FIRST))
		return;
	uint64_t version = d_val(d, &F[VERSION]);
	uint64_t stratum = d_val(d, &F[STRATUM]);
	if (d_brief(d)) {
		d_seek(d, TRANSMIT_AT);
		d_get(d, &F[TRANSMIT]);
		d_get(d, &F[TRANSMIT_FRACTION]);
		return;
	}
	d_head(d, &F[ROOT_DELAY], &F[ROOT_DISPERSION], DELAYS);
	reference(d, stratum);
	if (!d_head(d, &F[REFERENCE], &F[TRANSMIT_FRACTION], TIMES))
		return;
	for (uint32_t i = 0; i < 4; i++) {
		uint32_t seconds = (uint32_t)d_val(d, &F[REFERENCE + 2 * i]);
		uint32_t fraction = (uint32_t)d_val(d, &F[REFERENCE_FRACTION + 2 * i]);
		if (seconds)
			d_set(d, &F[REFERENCE_NS + i], (uint64_t)unix_ns(seconds, fraction));
	}
	authentication(d, version);
}

static void control(struct dis *d)
{
	struct cursor start = d_cursor(d);
	if (!d_head(d, &F[LEAP], &F[MODE], 1))
		return;
	d_resume(d, &start);
	d_head(d, &F[C_OPERATION_BYTE], &F[C_COUNT], CONTROL);
	uint32_t n = min_u32((uint32_t)d_val(d, &F[C_COUNT]), d_held(d));
	if (n && !d_brief(d))
		d_bytes(d, &F[C_DATA], n);
}

static void private(struct dis *d)
{
	d_head(d, &F[P_VERSION], &F[P_ITEM_SIZE], PRIVATE);
	if (d_held(d) && !d_brief(d))
		d_rest(d, &F[P_DATA]);
}

static void ntp_decode(struct dis *d)
{
	switch (d_peek(d, 0, 1) & 7) {
	case UNSPECIFIED:
		d_head(d, &F[LEAP], &F[MODE], 1);
		break;
	case MODE_CONTROL:
		control(d);
		break;
	case MODE_PRIVATE:
		private
		(d);
		break;
	default:
		times(d);
	}
}

const struct decoder decoder_ntp = {
	.name = "ntp",
	.title = "Network Time Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_UDP_PORT, 123 }, { T_TCP_PORT, 123 } },
	.decode = ntp_decode,
	.snoop = { .prefix = "NTP:  ", .title = "Network Time Protocol", .line_fn = ntp_line },
};
