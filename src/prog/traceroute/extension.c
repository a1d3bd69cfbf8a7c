/* ICMP extensions: RFC 4884 section 7, RFC 4950. */
#include "prog/traceroute/extension.h"

#include "base/bytes.h"

enum {
	HEADER = 4, /* version, reserved, checksum */
	OBJECT_HEADER = 4,
	VERSION = 2,
	LABEL_SIZE = 4,
	CLASS_MPLS = 1,
	TYPE_STACK = 1,
	CHECKSUM_AT = 2,
};

static bool sum_is_right(const uint8_t *p, size_t n)
{
	uint64_t sum = 0;
	if (get_be16(p + CHECKSUM_AT) == 0) /* not computed */
		return true;
	for (size_t i = 0; i + 1 < n; i += 2)
		sum += get_be16(p + i);
	if (n % 2)
		sum += (uint64_t)p[n - 1] << 8;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return sum == 0xffff;
}

static void add_labels(const uint8_t *p, size_t n, struct extensions *ret)
{
	for (; n >= LABEL_SIZE && ret->n < LABELS_MAX; p += LABEL_SIZE, n -= LABEL_SIZE) {
		uint32_t v = get_be32(p);
		ret->labels[ret->n++] = (struct label){ .label = v >> 12,
							.traffic_class = (uint8_t)(v >> 9 & 7),
							.bottom = v >> 8 & 1,
							.ttl = (uint8_t)v };
	}
}

void extensions_parse(const uint8_t *p, size_t n, struct extensions *ret)
{
	*ret = (struct extensions){ 0 };
	if (n < HEADER || p[0] >> 4 != VERSION || !sum_is_right(p, n))
		return;
	for (p += HEADER, n -= HEADER; n >= OBJECT_HEADER;) {
		size_t length = get_be16(p);
		if (length < OBJECT_HEADER || length > n)
			return;
		if (p[2] == CLASS_MPLS && p[3] == TYPE_STACK)
			add_labels(p + OBJECT_HEADER, length - OBJECT_HEADER, ret);
		p += length;
		n -= length;
	}
}
