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
