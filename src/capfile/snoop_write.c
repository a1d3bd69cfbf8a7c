/* Writing snoop files, version 2 (RFC 1761). */
#include "capfile/writer.h"

enum { HEADER_LEN = 16, RECORD_LEN = 24, MAC_ETHERNET = 4, MAC_LOOPBACK = 14 };

/* The datalink code of a link type. */
static const struct {
	uint32_t link, mac_type;
} codes[] = {
	{ LINK_ETHERNET, MAC_ETHERNET },
	{ LINK_TOKEN_RING, 2 },
	{ LINK_FDDI, 8 },
	{ LINK_NULL, MAC_LOOPBACK },
	{ LINK_LOOP, MAC_LOOPBACK },
	{ LINK_RAW, MAC_LOOPBACK },
	{ 122 /* IP over Fibre Channel */, 16 },
	{ 123 /* SunATM */, 18 },
	{ LINK_IPOIB, 26 },
	{ LINK_IPV4, 0x80000001 },
	{ LINK_IPV6, 0x80000002 },
	{ LINK_IPNET, 0x80000005 },
};

static bool code_of(uint32_t link, uint32_t *ret)
{
	for (size_t i = 0; i < ARRAY_LEN(codes); i++)
		if (codes[i].link == link) {
			*ret = codes[i].mac_type;
			return true;
		}
	return false;
}

static int begin(struct capout *out, uint32_t link, uint32_t mac_type, struct err *err)
{
	uint8_t *p = sink_room(&out->sink, HEADER_LEN);
	if (!p)
		return capout_failed(out, err);
	out->single.begun = true;
	out->single.link = link;
	memcpy(p, "snoop\0\0", 8);
	put_be32(p + 8, 2);
	put_be32(p + 12, mac_type);
	sink_add(&out->sink, HEADER_LEN);
	return 0;
}

/* The frame's link type is not that of the first: loopback frames of all kinds fit together. */
static int check_link(struct capout *out, const struct frame *frame, struct err *err)
{
	uint32_t mac_type, first;
	if (!code_of(frame->link, &mac_type))
		return capout_refuse(out, err, frame, "have no code for its link type; try pcapng");
	if (!out->single.begun)
		return begin(out, frame->link, mac_type, err);
	if (!code_of(out->single.link, &first) || first != mac_type)
		return capout_second_link(out, err, frame);
	return 0;
}

/* Loopback frames begin with an address family here: big-endian, as Solaris has it. */
static void adapt(struct payload *pl, uint32_t link)
{
	if (link == LINK_RAW) {
		payload_add_family(pl);
	} else if (link == LINK_NULL || link == LINK_LOOP) {
		struct payload ip = *pl;
		/* Anything but a family that is big-endian already is written anew. */
		if (pl->cap < 4 || get_be32(pl->data) < 0x10000 || !payload_strip_family(&ip))
			return;
		*pl = ip;
		payload_add_family(pl);
	}
}

static int snoop_frame(struct capout *out, const struct frame *frame, const struct cap_iface *iface,
		       struct err *err)
{
	if (unlikely(!out->single.begun || frame->link != out->single.link)) {
		int r = check_link(out, frame, err);
		if (r < 0)
			return r;
	}
	capout_check(out, frame, iface);
	struct payload pl = capout_payload(out, frame);
	if (unlikely(frame->link != LINK_ETHERNET))
		adapt(&pl, frame->link);
	uint32_t included = min_u32(pl.n_prefix + pl.cap, CAP_MAX_PACKET);
	if (unlikely(!included)) {
		capout_lose(out, LOSS_EMPTY);
		return 0;
	}
	uint32_t padded = (included + 3) & ~3U;
	size_t total = RECORD_LEN + (size_t)padded;
	uint8_t *p = sink_room(&out->sink, total);
	if (unlikely(!p))
		return capout_failed(out, err);
	uint32_t ns;
	uint32_t s = capout_time(out, frame, &ns);
	if (unlikely(!s)) {
		capout_lose(out, LOSS_SECOND_0);
		s = 1;
	}
	put_be32(p, pl.len > UINT32_MAX - 4 ? pl.len : pl.n_prefix + pl.len);
	put_be32(p + 4, included);
	put_be32(p + 8, (uint32_t)total);
	put_be32(p + 12, (uint32_t)frame->drops);
	put_be32(p + 16, s);
	put_be32(p + 20, ns / 1000);
	if (unlikely(ns % 1000))
		capout_lose(out, LOSS_NS);
	put_be32(p + total - 4, 0); /* the padding */
	memcpy(p + RECORD_LEN, pl.prefix, pl.n_prefix);
	memcpy(p + RECORD_LEN + pl.n_prefix, pl.data, included - pl.n_prefix);
	sink_add(&out->sink, total);
	return 0;
}

/* A file without packets has a header too. */
static int header(struct capout *out, struct err *err)
{
	uint32_t mac_type = MAC_ETHERNET;
	if (out->single.begun)
		return 0;
	bool known = out->has_hint && code_of(out->hint.link, &mac_type);
	return begin(out, known ? out->hint.link : LINK_ETHERNET, mac_type, err);
}

const struct writer snoop_writer = {
	.name = "snoop files",
	.loses = 1U << LOSS_NAME | 1U << LOSS_DIR | 1U << LOSS_OPTIONS,
	.frame = snoop_frame,
	.header = header,
};
