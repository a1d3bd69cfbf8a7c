/* llap - the header of LocalTalk's link access, as gateways of KIP (CAP) carry AppleTalk in UDP.
 * Inside AppleTalk, chapter 1. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 3, DDP = 2, DDP_HEADER = 13, DDP_LENGTH = 0x03ff, ETHERTYPE_DDP = 0x809b };

enum { DST, SRC, TYPE, N };

static const struct field F[N] = {
	[DST] = UINT(1, .at = 0, .name = "dst_node", .snoop = "Destination node = {}"),
	[SRC] = UINT(1, .at = 1, .name = "src_node", .snoop = "Source node = {}"),
	[TYPE] = UINT(1, .at = 2, .name = "type", .snoop = "LAP type = {} (DDP)"),
};

/* Of the type that DDP's long header has, whose length has to be right: the ports are those of
 * other programs too. */
static bool llap_probe(const struct dis *d, const void *state, const void *arg)
{
	(void)state;
	(void)arg;
	uint32_t length = (uint32_t)d_peek(d, HEADER, 2);
	return d_peek(d, 2, 1) == DDP && length >> 14 == 0 && (length & DDP_LENGTH) >= DDP_HEADER &&
	       (length & DDP_LENGTH) + HEADER == d_left(d);
}

static void llap_decode(struct dis *d)
{
	if (d_head(d, &F[DST], &F[TYPE], HEADER) && d_held(d))
		d_next(d, T_ETHERTYPE, ETHERTYPE_DDP, d_left(d));
}

const struct decoder decoder_llap = {
	.name = "llap",
	.title = "LocalTalk Link Access Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_LLAP } },
	.decode = llap_decode,
	.probe = llap_probe,
	.beyond = true,
	.snoop = { .prefix = "LLAP:  ",
		   .title = "LocalTalk Link Access Protocol",
		   .line = "LLAP D={dst_node} S={src_node} Type={type}",
		   .tail = TAIL_OWN },
};
