/* What the group membership reports of IGMPv3 and MLDv2 have in common. */
#include "dissect/multicast.h"

static const struct name records[] = {
	{ 1, "MODE_IS_INCLUDE" },   { 2, "MODE_IS_EXCLUDE" },	{ 3, "CHANGE_TO_INCLUDE" },
	{ 4, "CHANGE_TO_EXCLUDE" }, { 5, "ALLOW_NEW_SOURCES" }, { 6, "BLOCK_OLD_SOURCES" },
};
const struct names multicast_records = { records, ARRAY_LEN(records), "<unknown>" };

void multicast_count(struct view *v, uint64_t n, const char *one, const char *many)
{
	v_begin(v);
	out_u(v->o, n);
	out_c(v->o, ' ');
	out_s(v->o, n == 1 ? one : many);
	out_c(v->o, ':');
	v_end(v);
}

void multicast_addresses(struct dis *d, const struct field *address, uint32_t size, uint64_t n)
{
	for (; n && d_need(d, size); n--)
		d_get(d, address);
}

void multicast_decode(struct dis *d, const struct multicast_report *r)
{
	d_skip(d, 2);
	uint64_t n = d_get(d, r->count);
	for (; n && d_need(d, r->header); n--) {
		d_open(d, r->record);
		d_head(d, r->first, r->last, r->header);
		uint32_t aux = 4 * (uint32_t)d_val(d, r->aux_words);
		multicast_addresses(d, r->source, r->address, d_val(d, r->source_count));
		if (aux)
			d_bytes(d, r->aux, aux);
		d_close(d);
	}
}
