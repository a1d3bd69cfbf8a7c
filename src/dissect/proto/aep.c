/* aep - AppleTalk Echo Protocol. Inside AppleTalk, chapter 6. */
#include "dissect/dissect.h"

enum { REQUEST = 1, DDP_HEADER = 13 };

enum { FUNCTION, LENGTH, DATA, N };

NAMES(functions, "Reply", { REQUEST, "Request" });

static const struct field F[N] = {
	[FUNCTION] = UINT(1, .name = "function", .names = &functions, .snoop = "Func = {} ({:=})"),
	[LENGTH] = UINT(0, .name = "length", .snoop = "Length = {}"),
	[DATA] = BYTES(.name = "data"),
};

static void aep_decode(struct dis *d)
{
	uint32_t length = d_left(d) + DDP_HEADER;
	d_get(d, &F[FUNCTION]);
	d_set(d, &F[LENGTH], length);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_aep = {
	.name = "aep",
	.title = "AppleTalk Echo Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_DDP, 4 } },
	.decode = aep_decode,
	.snoop = { .prefix = "AECHO:  ",
		   .title = "AECHO Header",
		   .line = "AECHO F={function:=} LEN={length}" },
};
