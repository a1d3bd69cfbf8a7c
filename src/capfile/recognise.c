/* The beginnings of all files that are read, or that are known well enough to say why not. */
#include "capfile/recognise.h"

#include <string.h>

#define PCAP(...)                                                                                  \
	{                                                                                          \
		.n = 4, .bytes = { __VA_ARGS__ }, .start = pcap_start                              \
	}
#define REFUSE(text, ...)                                                                          \
	{                                                                                          \
		.n = sizeof((uint8_t[]){ __VA_ARGS__ }), .bytes = { __VA_ARGS__ },                 \
		.refusal = (text)                                                                  \
	}

#define MESQUITA "a pcap file of the Mesquita variant, which is not supported"
#define NAVTEL "a pcap file of the Navtel variant, which is not supported"
#define BPF_CODE "a saved compiled filter, it holds no packets"
#define TEXT_MODE                                                                                  \
	"a pcapng file that a transfer in text mode has damaged: transfer it again in binary mode"

static const struct magic magics[] = {
	PCAP(0xd4, 0xc3, 0xb2, 0xa1),
	PCAP(0xa1, 0xb2, 0xc3, 0xd4),
	PCAP(0x4d, 0x3c, 0xb2, 0xa1),
	PCAP(0xa1, 0xb2, 0x3c, 0x4d),
	PCAP(0x34, 0xcd, 0xb2, 0xa1),
	PCAP(0xa1, 0xb2, 0xcd, 0x34),
	PCAP(0xac, 0x01, 0x00, 0x1c),
	PCAP(0x1c, 0x00, 0x01, 0xac),
	PCAP(0xab, 0x01, 0x00, 0x1c),
	PCAP(0x1c, 0x00, 0x01, 0xab),
	REFUSE(MESQUITA, 0xcd, 0x34, 0xb2, 0xa1),
	REFUSE(MESQUITA, 0xa1, 0xb2, 0x34, 0xcd),
	REFUSE(NAVTEL, 0x4d, 0x3c, 0x2b, 0xa1),
	REFUSE(NAVTEL, 0xa1, 0x2b, 0x3c, 0x4d),
	REFUSE(BPF_CODE, 0xcb, 0xc3, 0xb2, 0xa1),
	REFUSE(BPF_CODE, 0xa1, 0xb2, 0xc3, 0xcb),
	{ .n = 8, .bytes = "snoop\0\0", .start = snoop_start },
	REFUSE("a Bluetooth btsnoop capture, which is not supported", 'b', 't', 's', 'n', 'o', 'o',
	       'p', 0),
	{ .n = 8, .bytes = "iptrace ", .start = iptrace_start },
	{ .n = 3,
	  .bytes = { 0x1f, 0x8b, 0x08 },
	  .compression = COMP_GZIP,
	  .decoder_new = gzip_decoder_new },
	{ .n = 4,
	  .bytes = { 0x28, 0xb5, 0x2f, 0xfd },
	  .compression = COMP_ZSTD,
	  .decoder_new = zstd_decoder_new },
	{ .n = 4,
	  .bytes = { 0x04, 0x22, 0x4d, 0x18 },
	  .compression = COMP_LZ4,
	  .decoder_new = lz4_decoder_new },
	REFUSE("lz4 data in the legacy format: pass the file through `lz4 -dc`", 0x02, 0x21, 0x4c,
	       0x18),
	REFUSE("compressed by xz: pass the file through `xz -dc`", 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0),
	REFUSE("compressed by bzip2: pass the file through `bzip2 -dc`", 0x42, 0x5a, 0x68),
	REFUSE("compressed by compress: pass the file through `gzip -dc`", 0x1f, 0x9d),
	REFUSE("gzip data of an unknown method", 0x1f, 0x8b),
};

/* A skippable frame may come first in a zstd file (pzstd writes one). lz4 has the same ones,
 * but nobody starts an lz4 file so. */
static const struct magic zstd_skippable = { .compression = COMP_ZSTD,
					     .decoder_new = zstd_decoder_new };
static const struct magic pcapng_magic = { .start = pcapng_start };
static const struct magic pcapng_text_mode = { .refusal = TEXT_MODE };
static const struct magic snoop_old = { .start = snoop_old_start };

static const struct magic *recognise_pcapng(const uint8_t *p, size_t n)
{
	static const uint8_t le[] = { 0x4d, 0x3c, 0x2b, 0x1a };
	static const uint8_t be[] = { 0x1a, 0x2b, 0x3c, 0x4d };
	if (n >= 12 && get_be32(p) == 0x0a0d0d0a &&
	    (memcmp(p + 8, le, 4) == 0 || memcmp(p + 8, be, 4) == 0))
		return &pcapng_magic;
	/* What remains of 0a 0d 0d 0a when line ends were rewritten, with a byte-order magic
	 * nearby: a text file that begins with an empty line has none. */
	bool mangled =
		n >= 4 && ((p[0] == 0x0a && p[1] == 0x0d && p[2] == 0x0a) ||
			   (p[1] == 0x0a && p[2] == 0x0d && (p[3] == 0x0a || p[3] == 0x0d)) ||
			   (p[0] == 0x0d && p[1] == 0x0d && p[2] == 0x0a) ||
			   (p[0] == 0x0d && p[1] == 0x0a && p[2] == 0x0d));
	for (size_t i = 4; mangled && i + 4 <= n && i < 16; i++)
		if (memcmp(p + i, le, 4) == 0 || memcmp(p + i, be, 4) == 0)
			return &pcapng_text_mode;
	return NULL;
}

/* Files of snoop before RFC 1761 have no header. Their first record has plausible lengths and a
 * time between May 1989 and May 1994. */
static bool is_old_snoop(const uint8_t *p, size_t n)
{
	if (n < 12)
		return false;
	uint32_t msg = get_be32(p);
	uint32_t total = get_be32(p + 4);
	uint32_t s = get_be32(p + 8);
	return msg < 1600 && total < 1600 && msg < total && s > 610000000 && s < 770000000;
}

const struct magic *recognise(const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(magics); i++)
		if (n >= magics[i].n && memcmp(p, magics[i].bytes, magics[i].n) == 0)
			return &magics[i];
	if (n >= 4 && (p[0] & 0xf0) == 0x50 && p[1] == 0x2a && p[2] == 0x4d && p[3] == 0x18)
		return &zstd_skippable;
	const struct magic *m = recognise_pcapng(p, n);
	if (m)
		return m;
	return is_old_snoop(p, n) ? &snoop_old : NULL;
}
