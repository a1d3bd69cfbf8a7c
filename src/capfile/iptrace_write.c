/* Writing AIX iptrace 2.0 files: interfaces are four letters and a number there. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

#include "capfile/iptrace.h"
#include "capfile/writer.h"

enum { UNIT_MAX = 255, ALIASES_MAX = CAP_MAX_IFACES };

/* How an interface is written. */
struct iptrace_alias {
	uint64_t hash; /* of the name that this is for */
	uint8_t prefix[4];
	uint8_t unit;
	bool known;
};

static int begin(struct capout *out, struct err *err)
{
	uint8_t *p = sink_room(&out->sink, IPTRACE_VERSION_LEN);
	if (!p)
		return capout_failed(out, err);
	memcpy(p, "iptrace 2.0", IPTRACE_VERSION_LEN);
	sink_add(&out->sink, IPTRACE_VERSION_LEN);
	/* Users look for a file of 11 bytes to see that the capture has begun. */
	return capout_flush(out, err);
}

/* Splits "eth0" into prefix and unit. False if it does not fit. */
static bool split_name(const char *name, struct iptrace_alias *ret)
{
	size_t n = strlen(name);
	size_t letters = n;
	while (letters && name[letters - 1] >= '0' && name[letters - 1] <= '9')
		letters--;
	size_t digits = n - letters;
	if (!letters || letters > sizeof(ret->prefix) || digits > 3 ||
	    (digits > 1 && name[letters] == '0'))
		return false;
	for (size_t i = 0; i < letters; i++)
		if (!(name[i] >= 'a' && name[i] <= 'z') && !(name[i] >= 'A' && name[i] <= 'Z') &&
		    (i == 0 || !(name[i] >= '0' && name[i] <= '9')))
			return false;
	uint32_t unit = 0;
	for (size_t i = letters; i < n; i++)
		unit = unit * 10 + (uint32_t)(name[i] - '0');
	if (unit > UNIT_MAX)
		return false;
	memset(ret->prefix, 0, sizeof(ret->prefix));
	memcpy(ret->prefix, name, letters);
	ret->unit = (uint8_t)unit;
	return true;
}

static bool take_unit(struct iptrace_table *t, uint32_t unit)
{
	uint8_t *byte = &t->taken[unit / 8];
	uint8_t bit = (uint8_t)(1U << unit % 8);
	bool is_free = !(*byte & bit);
	*byte |= bit;
	return is_free;
}

/* Names that do not fit are recorded as "if" and a free number. */
static void make_alias(struct capout *out, uint32_t index, const char *name,
		       struct iptrace_alias *ret)
{
	uint32_t unit = index % (UNIT_MAX + 1);
	for (uint32_t i = 0; i <= UNIT_MAX && !take_unit(&out->iptrace, unit); i++)
		unit = (unit + 1) % (UNIT_MAX + 1);
	memcpy(ret->prefix, "if\0", sizeof(ret->prefix));
	ret->unit = (uint8_t)unit;
	capout_warn(out, "interface %s is recorded as if%" PRIu32, name, unit);
}

static const char *default_prefix(uint8_t iftype)
{
	switch (iftype) {
	case IFT_ETHERNET:
		return "en";
	case IFT_TOKEN_RING:
		return "tr";
	case IFT_FDDI:
		return "fi";
	case IFT_LOOPBACK:
		return "lo";
	case IFT_ATM:
		return "at";
	default:
		return "if";
	}
}

/* FNV-1a. */
static uint64_t hash_name(const char *name)
{
	uint64_t h = 0xcbf29ce484222325;
	for (; *name; name++)
		h = (h ^ (uint8_t)*name) * 0x100000001b3;
	return h;
}

/* The place of interface `index` in the table, or NULL without memory. */
static struct iptrace_alias *alias_at(struct capout *out, uint32_t index)
{
	struct iptrace_table *t = &out->iptrace;
	if (index < t->n)
		return &t->of[index];
	uint32_t n = index < ALIASES_MAX / 2 ? 2 * index + 4 : ALIASES_MAX;
	if (index >= n)
		return NULL;
	struct iptrace_alias *more = reallocarray(t->of, n, sizeof(*more));
	if (!more)
		return NULL;
	memset(more + t->n, 0, (n - t->n) * sizeof(*more));
	t->of = more;
	t->n = n;
	return &t->of[index];
}

static const struct iptrace_alias *find_alias(struct capout *out, uint32_t index, uint8_t iftype,
					      const struct cap_iface *iface)
{
	const char *name = iface && iface->name ? iface->name : "";
	struct iptrace_alias *a = alias_at(out, index);
	if (!a)
		return NULL;
	uint64_t hash = hash_name(name);
	if (likely(a->known && a->hash == hash))
		return a;
	*a = (struct iptrace_alias){ .hash = hash, .known = true };
	if (!*name) {
		memcpy(a->prefix, default_prefix(iftype), 2);
		a->unit = (uint8_t)index;
	} else if (!split_name(name, a)) {
		make_alias(out, index, name, a);
	} else if (memcmp(a->prefix, "if\0", sizeof(a->prefix)) == 0) {
		(void)take_unit(&out->iptrace, a->unit);
	}
	return a;
}

/* The interface type of a frame's link type; 0: none. */
static uint8_t iftype_of(uint32_t link, const struct cap_iface *iface)
{
	/* What the source's own type says, as long as it means this link type. */
	if (iface && iface->iftype &&
	    (iptrace_link(iface->iftype) == link ||
	     (iface->iftype == IFT_ATM && link == IPTRACE_LINK_ATM)))
		return iface->iftype;
	switch (link) {
	case LINK_ETHERNET:
		return IFT_ETHERNET;
	case LINK_TOKEN_RING:
		return IFT_TOKEN_RING;
	case LINK_FDDI:
		return IFT_FDDI;
	case LINK_RAW:
	case LINK_IPV4:
	case LINK_IPV6:
	case LINK_NULL:
	case LINK_LOOP:
		return IFT_LOOPBACK;
	case IPTRACE_LINK_ATM:
		return IFT_ATM;
	case LINK_INFINIBAND:
		return IFT_INFINIBAND;
	default:
		return link > LINK_IFTYPE && link - LINK_IFTYPE <= 0xff
			       ? (uint8_t)(link - LINK_IFTYPE)
			       : 0;
	}
}

/* The 12 octets of descriptive text. */
static void put_text(uint8_t *p, uint8_t iftype, const struct iptrace_alias *a,
		     const struct cap_iface *iface)
{
	memset(p, 0, 12);
	memcpy(p, a->prefix, sizeof(a->prefix));
	if (iftype == IFT_ETHERNET)
		memcpy(p, "et\0", 4);
	else if (iftype == IFT_LOOPBACK)
		memcpy(p, "lo\0", 4);
	if (iftype != IFT_ATM)
		return;
	const char *text = iface && iface->description ? iface->description : "";
	if (strncmp(text, IPTRACE_PVC, strlen(IPTRACE_PVC)) != 0)
		text = IPTRACE_PVC "0.0";
	text += strlen(IPTRACE_PVC);
	memcpy(p + 4, text, strnlen(text, 8));
}

static void put_header(uint8_t *p, uint32_t n, uint8_t iftype, const struct iptrace_alias *a)
{
	memset(p, 0, IPTRACE_START_LEN + IPTRACE_INFO_V2_LEN);
	put_be32(p, IPTRACE_INFO_V2_LEN + n);
	p[11] = a->unit;
	memcpy(p + 12, a->prefix, sizeof(a->prefix));
	p[28] = iftype;
}

/* AIX records what passes its loopback without a link header. Frames of Linux's that hold no IP
 * stay Ethernet. Returns the interface type. */
static uint8_t strip_loopback(struct payload *p)
{
	enum { HEADER_LEN = 14, TYPE_AT = 12, TYPE_IP4 = 0x0800, TYPE_IP6 = 0x86dd };
	uint16_t type = p->cap > HEADER_LEN ? get_be16(p->data + TYPE_AT) : 0;
	if (type != TYPE_IP4 && type != TYPE_IP6)
		return IFT_ETHERNET;
	p->data += HEADER_LEN;
	p->cap -= HEADER_LEN;
	p->len -= HEADER_LEN;
	return IFT_LOOPBACK;
}

static int iptrace_frame(struct capout *out, const struct frame *frame,
			 const struct cap_iface *iface, struct err *err)
{
	uint8_t iftype = iftype_of(frame->link, iface);
	struct payload pl = capout_payload(out, frame);
	if (unlikely(frame->link == LINK_ETHERNET && iface && iface->iftype == IFT_LOOPBACK))
		iftype = strip_loopback(&pl);
	if (unlikely(!iftype))
		return capout_refuse(out, err, frame,
				     "have no interface type for its link type; try pcapng");
	if (unlikely(frame->link == LINK_NULL || frame->link == LINK_LOOP) &&
	    !payload_strip_family(&pl))
		return capout_refuse(out, err, frame, "hold only IP from a loopback; try pcapng");
	const struct iptrace_alias *a = find_alias(out, frame->iface, iftype, iface);
	uint32_t pad = iftype == IFT_FDDI ? IPTRACE_FDDI_PAD : 0;
	size_t header_len = IPTRACE_START_LEN + IPTRACE_INFO_V2_LEN;
	uint8_t *p = a ? sink_room(&out->sink, header_len + pad + pl.cap) : NULL;
	if (unlikely(!p)) {
		if (!out->sink.error)
			out->sink.error = -ENOMEM;
		return capout_failed(out, err);
	}
	capout_check(out, frame, NULL);
	uint32_t ns;
	put_header(p, pad + pl.cap, iftype, a);
	put_text(p + 16, iftype, a, iface);
	p[29] = frame->dir == DIR_OUT;
	put_be32(p + 4, capout_time(out, frame, &ns));
	memcpy(p + 32, p + 4, 4);
	put_be32(p + 36, ns);
	memset(p + header_len, 0, pad);
	if (pl.cap)
		memcpy(p + header_len + pad, pl.data, pl.cap);
	sink_add(&out->sink, header_len + pad + pl.cap);
	return 0;
}

static void done(struct capout *out)
{
	free(out->iptrace.of);
}

const struct writer iptrace_writer = {
	.name = "iptrace files",
	.loses = 1U << LOSS_DROPS | 1U << LOSS_OPTIONS | 1U << LOSS_LENGTH,
	.begin = begin,
	.frame = iptrace_frame,
	.done = done,
};
