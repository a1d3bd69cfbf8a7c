/* esp - Encapsulating Security Payload. RFC 4303. */
#include "dissect/dissect.h"
#include "dissect/ip_protocols.h"

enum { HEADER = 8 };

enum { SPI, SEQUENCE, DATA, ENCRYPTED, N };

static const struct field F[N] = {
	[SPI] = UINT(4, .at = 0, .name = "spi", .hex = true, .snoop = "SPI = 0x{:x}"),
	[SEQUENCE] = UINT(4, .at = 4, .name = "sequence", .snoop = "Replay = {}"),
	[DATA] = BYTES(.name = "data"),
	[ENCRYPTED] = NOTE("   ....ENCRYPTED DATA...."),
};

static void esp_decode(struct dis *d)
{
	if (!d_head(d, &F[SPI], &F[SEQUENCE], HEADER))
		return;
	d_note(d, &F[ENCRYPTED]);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_esp = {
	.name = "esp",
	.title = "Encapsulating Security Payload",
	.fields = F,
	.n_fields = N,
	.claims = { { T_IP_PROTO, PROTO_ESP }, { T_IP6_PROTO, PROTO_ESP } },
	.decode = esp_decode,
	.snoop = { .prefix = "ESP:  ",
		   .title = "Encapsulating Security Payload",
		   .line = "ESP SPI=0x{spi:x} Replay={sequence}" },
};
