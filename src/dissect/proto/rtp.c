/* rtp - Real-time Transport Protocol, found only where one asks for it: ports do not tell.
 * RFC 3550. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 12, HEADER_1 = 8 };

enum {
	VERSION,
	PADDING,
	EXTENSION,
	N_SOURCES,
	MARKER,
	PAYLOAD_TYPE,
	SEQUENCE,
	TIMESTAMP,
	SSRC,
	CSRC,
	X_PROFILE,
	X_LENGTH,
	X_DATA,
	DATA_LENGTH,
	DATA,
	N
};

static const struct field F[N] = {
	[VERSION] = BITS(1, 0xc0, .at = 0, .name = "version", .snoop = "Version = {}"),
	[PADDING] = FLAG(1, 0x20, "padding", "no padding", .at = 0, .name = "padding"),
	[EXTENSION] = FLAG(1, 0x10, "extension", "no extension", .at = 0, .name = "extension"),
	[N_SOURCES] =
		BITS(1, 0x0f, .at = 0, .name = "csrc_count", .snoop = "Contributing sources = {}"),
	[MARKER] = FLAG(1, 0x80, "marker", "no marker", .at = 1, .name = "marker"),
	[PAYLOAD_TYPE] =
		BITS(1, 0x7f, .at = 1, .name = "payload_type", .snoop = "Payload type = {}"),
	[SEQUENCE] = UINT(2, .at = 2, .name = "sequence", .snoop = "Sequence number = {}"),
	[TIMESTAMP] = UINT(4, .at = 4, .name = "timestamp", .snoop = "Timestamp = {}"),
	[SSRC] = UINT(4, .at = 8, .name = "ssrc", .hex = true,
		      .snoop = "Synchronization source = 0x{:x8}"),
	[CSRC] = UINT(4, .name = "csrcs", .many = true, .hex = true,
		      .snoop = "Contributing source = 0x{:x8}"),
	[X_PROFILE] = UINT(2, .at = 0, .name = "extension_profile", .hex = true,
			   .snoop = "Extension profile = 0x{:x4}"),
	[X_LENGTH] = UINT(2, .at = 2, .name = "extension_length", .scale = 4,
			  .snoop = "Extension length = {} bytes"),
	[X_DATA] = BYTES(.name = "extension_data"),
	[DATA_LENGTH] = UINT(0, .name = "data_length", .snoop = "Data = {} bytes"),
	[DATA] = BYTES(.name = "data"),
};

static void rtp_decode(struct dis *d)
{
	bool one = d_peek(d, 0, 1) >> 6 == 1;
	uint32_t len = d_left(d);
	uint32_t header = one ? HEADER_1 : HEADER;
	if (!d_head(d, &F[VERSION], &F[one ? TIMESTAMP : SSRC], header))
		return;
	d_set(d, &F[DATA_LENGTH], len - header);
	if (d_brief(d))
		return;
	uint64_t n = one ? 0 : d_val(d, &F[N_SOURCES]);
	bool extension = d_val(d, &F[EXTENSION]);
	for (; n && d_ok(d); n--)
		d_get(d, &F[CSRC]);
	if (extension && d_head(d, &F[X_PROFILE], &F[X_LENGTH], 4))
		d_bytes(d, &F[X_DATA], (uint32_t)d_val(d, &F[X_LENGTH]));
	if (d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_rtp = {
	.name = "rtp",
	.title = "Real-time Transport Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_INTERNAL, IN_RTP } },
	.decode = rtp_decode,
	.beyond = true,
	.snoop = { .prefix = "RTP:  ",
		   .title = "Real-time Transport Protocol",
		   .line = "RTP PT={payload_type} SEQ={sequence} TS={timestamp}[ SSRC={ssrc:x}] "
			   "LEN={data_length}",
		   .tail = TAIL_OWN },
};
