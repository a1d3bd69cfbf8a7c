/* Multicast listener discovery: messages 130-132 and 143 of ICMPv6. RFC 2710, RFC 3810. */
#include "dissect/mld.h"

#include "dissect/multicast.h"

/* Lengths from the ICMPv6 header on. */
enum { LENGTH_1 = 24, LENGTH_2 = 28 };

enum { FIXED = 20, RECORD_HEADER = 20 };

enum {
	DELAY,
	RESERVED,
	ADDRESS,
	SUPPRESS,
	ROBUSTNESS,
	INTERVAL,
	SOURCES,
	SOURCE,
	RECORDS,
	RECORD,
	RECORD_TYPE,
	RECORD_AUX,
	RECORD_SOURCES,
	RECORD_ADDRESS,
	AUX_DATA,
	MALFORMED,
	BLANK,
	N
};

static void show_sources(struct view *v, const struct record *r);
static void show_records(struct view *v, const struct record *r);
static void show_record(struct view *v, const struct record *r);

static const struct field F[N] = {
	[DELAY] = UINT(2, .at = 0, .name = "max_response_delay"),
	[RESERVED] = UINT(2, .at = 2, .name = "reserved", .hex = true),
	[ADDRESS] = IP6(.at = 4, .name = "multicast_address", .snoop = "Multicast address= {}"),
	[SUPPRESS] = PLAIN_FLAG(1, 0x08, .at = 0, .name = "suppress", .show = show_sources),
	[ROBUSTNESS] = BITS(1, 0x07, .at = 0, .name = "robustness"),
	[INTERVAL] = UINT(1, .at = 1, .name = "query_interval"),
	[SOURCES] = UINT(2, .at = 2, .name = "source_count"),
	[SOURCE] = IP6(.name = "sources", .many = true, .snoop = "    {}"),
	[RECORDS] = UINT(2, .name = "record_count", .show = show_records),
	[RECORD] = GROUP(.name = "records"),
	[RECORD_TYPE] = UINT(1, .at = 0, .name = "type", .names = &multicast_records),
	[RECORD_AUX] = UINT(1, .at = 1, .name = "aux_words"),
	[RECORD_SOURCES] = UINT(2, .at = 2, .name = "source_count"),
	[RECORD_ADDRESS] = IP6(.at = 4, .name = "multicast_address", .show = show_record),
	[AUX_DATA] = BYTES(.name = "aux_data"),
	[MALFORMED] = NOTE("Malformed MLDv2 Report"),
	[BLANK] = NOTE(""),
};

const struct field_table mld_fields = { F, N };

static void show_sources(struct view *v, const struct record *r)
{
	multicast_sources(v, rec_part(r, &F[SOURCES]));
}

static void show_records(struct view *v, const struct record *r)
{
	multicast_count(v, r->v.u, "Multicast Address Record", "Multicast Address Records");
}

static void show_record(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, "Multicast address= ");
	out_ip6(v->o, v_span(v, &F[RECORD_ADDRESS]).p);
	out_s(v->o, "  type = ");
	v_names(v, &multicast_records, rec_part(r, &F[RECORD_TYPE]));
	v_end(v);
	multicast_sources(v, rec_part(r, &F[RECORD_SOURCES]));
}

const char *mld_query_word(uint32_t len)
{
	if (len == LENGTH_1)
		return "Group membership query - MLDv1";
	return len >= LENGTH_2 ? "Group membership query - MLDv2" : "Unknown membership query";
}

static void report(struct dis *d)
{
	static const struct multicast_report fields = {
		&F[RECORDS],	    &F[RECORD], &F[RECORD_TYPE], &F[RECORD_ADDRESS], &F[RECORD_AUX],
		&F[RECORD_SOURCES], &F[SOURCE], &F[AUX_DATA],	 RECORD_HEADER,	     16
	};
	multicast_decode(d, &fields);
	if (!d_ok(d))
		d_note(d, &F[MALFORMED]);
}

void mld_message(struct dis *d, uint32_t type, uint32_t len)
{
	if (type == MLD_REPORT_2) {
		report(d);
	} else if (type == MLD_QUERY && len >= LENGTH_2) {
		if (!d_head(d, &F[DELAY], &F[ADDRESS], FIXED))
			return;
		d_head(d, &F[SUPPRESS], &F[SOURCES], 4);
		multicast_addresses(d, &F[SOURCE], 16, d_val(d, &F[SOURCES]));
	} else if (type != MLD_QUERY || len == LENGTH_1) {
		if (!d_head(d, &F[DELAY], &F[ADDRESS], FIXED))
			return;
	} else {
		return;
	}
	d_note(d, &F[BLANK]);
}
