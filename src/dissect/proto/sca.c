/* sca - System Communication Architecture of VMS clusters (LAVC). DEC published no description: the
 * bytes are left as they are. */
#include "dissect/dissect.h"

enum { LENGTH, DATA, N };

static const struct field F[N] = {
	[LENGTH] = UINT(0, .name = "length", .snoop = "Length = {} bytes"),
	[DATA] = BYTES(.name = "data"),
};

static void sca_decode(struct dis *d)
{
	d_set(d, &F[LENGTH], d_left(d));
	if (!d_brief(d))
		d_bytes(d, &F[DATA], d_left(d));
}

const struct decoder decoder_sca = {
	.name = "sca",
	.title = "System Communication Architecture",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x6007 } },
	.decode = sca_decode,
	.beyond = true,
	.snoop = { .prefix = "SCA:  ",
		   .title = "System Communication Architecture",
		   .line = "SCA LEN={length}",
		   .tail = TAIL_OWN },
};
