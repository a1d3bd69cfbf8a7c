/* Words for what the payload of UDP datagrams is. */
#include "prog/udp_types.h"

#include <strings.h>

bool udp_type_find(const char *word, enum internal_key *ret_key)
{
	static const struct {
		const char *word;
		enum internal_key key;
	} types[] = { { "rpc", IN_RPC },
		      { "rtp", IN_RTP },
		      { "rtcp", IN_RTCP },
		      { "vat", IN_VAT },
		      { "wb", IN_WB } };
	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (strcasecmp(word, types[i].word) == 0) {
			*ret_key = types[i].key;
			return true;
		}
	return false;
}
