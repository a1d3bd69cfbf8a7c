/* AIX iptrace files, versions 1.0 and 2.0: a version string, then records; all big-endian. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/out.h"
#include "capfile/iptrace.h"
#include "capfile/reader.h"

enum { MAX_IFACES = 4096, PVC_LEN = 8 };

uint32_t iptrace_link(uint8_t iftype)
{
	switch (iftype) {
	case IFT_ETHERNET:
	case IFT_802_3:
		return LINK_ETHERNET;
	case IFT_TOKEN_RING:
		return LINK_TOKEN_RING;
	case IFT_FDDI:
		return LINK_FDDI;
	case IFT_X25_DDN:
	case IFT_SP_SWITCH:
	case IFT_LOOPBACK:
	case IFT_HOST_FABRIC:
		return LINK_RAW;
	case IFT_INFINIBAND:
		return LINK_INFINIBAND;
	default:
		return LINK_IFTYPE + (uint32_t)iftype;
	}
}

/* The channel of an ATM interface as text: "PVC 0.100". */
static const char *channel_text(struct capfile *cap, const struct iptrace_key *key)
{
	uint8_t text[sizeof(IPTRACE_PVC) + PVC_LEN] = IPTRACE_PVC;
	uint32_t n = sizeof(IPTRACE_PVC) - 1;
	if (key->iftype != IFT_ATM)
		return "";
	memcpy(text + n, key->pvc, PVC_LEN);
	return cap_text(cap, (struct span){ text, n + PVC_LEN }, CAP_IFDESC_MAX);
}

static int add_iface(struct capfile *cap, const struct iptrace_key *key, struct err *err)
{
	struct iptrace_reader *it = &cap->iptrace;
	if (cap->n_ifaces == MAX_IFACES)
		return cap_bad(cap, err, "more than %d interfaces", MAX_IFACES);
	if (cap->n_ifaces == it->room) {
		uint32_t room = it->room ? 2 * it->room : 4;
		struct iptrace_key *more = reallocarray(it->keys, room, sizeof(*more));
		if (!more)
			return err_set(err, ENOMEM, "%s: out of memory", cap->name);
		it->keys = more;
		it->room = room;
	}
	char name[16];
	struct out o = out_mem(name, sizeof(name));
	uint32_t n = 0;
	while (n < sizeof(key->prefix) && key->prefix[n])
		n++;
	out_raw(&o, (const char *)key->prefix, n);
	out_u(&o, key->unit);
	struct cap_iface iface = {
		CAP_IFACE_INIT,
		.name = cap_text(cap, (struct span){ (const uint8_t *)name, (uint32_t)o.len },
				 CAP_IFNAME_MAX),
		.description = channel_text(cap, key),
		.link = iptrace_link(key->iftype),
		.iftype = key->iftype,
		.us_times = it->info_len == IPTRACE_INFO_V1_LEN
	};
	it->keys[cap->n_ifaces] = *key;
	return cap_add_iface(cap, &iface, err);
}

/* The interface with this prefix, unit and type; a new one is added. */
static int find_iface(struct capfile *cap, const struct iptrace_key *key, uint32_t *ret_index,
		      struct err *err)
{
	struct iptrace_reader *it = &cap->iptrace;
	uint32_t hash = (get_be32(key->prefix) ^ key->iftype ^ key->pvc[2] ^ key->pvc[3]) * 31U +
			key->unit * 7U;
	uint16_t *cached = &it->cache[hash % IPTRACE_CACHE];
	uint32_t i = *cached;
	if (i < cap->n_ifaces && memcmp(&it->keys[i], key, sizeof(*key)) == 0) {
		*ret_index = i;
		return 0;
	}
	for (i = 0; i < cap->n_ifaces; i++)
		if (memcmp(&it->keys[i], key, sizeof(*key)) == 0)
			break;
	if (i == cap->n_ifaces) {
		int r = add_iface(cap, key, err);
		if (r < 0)
			return r;
	}
	*cached = (uint16_t)i;
	*ret_index = i;
	return 0;
}

/* Fills the frame from the record at p, whose n octets of data are held. */
static int deliver(struct capfile *cap, struct frame *ret, const uint8_t *p, uint32_t n,
		   struct err *err)
{
	const struct iptrace_reader *it = &cap->iptrace;
	struct iptrace_key key = { .unit = p[11], .iftype = p[28] };
	memcpy(key.prefix, p + 12, sizeof(key.prefix));
	if (key.iftype == IFT_ATM)
		memcpy(key.pvc, p + 20, sizeof(key.pvc));
	uint32_t index;
	int r = find_iface(cap, &key, &index, err);
	if (r < 0)
		return r;
	uint32_t s = get_be32(p + 4);
	uint32_t ns = 0;
	if (it->info_len == IPTRACE_INFO_V2_LEN) {
		s = get_be32(p + 32);
		ns = get_be32(p + 36);
		if (unlikely(ns >= 1000000000))
			cap_warn(cap, ODD_FRACTION, "the fraction of its time is a second or more");
	}
	const uint8_t *data = p + IPTRACE_START_LEN + it->info_len;
	uint32_t pad = key.iftype == IFT_FDDI ? IPTRACE_FDDI_PAD : 0;
	uint32_t link = cap->ifaces[index].link;
	/* What an ATM cell stream carries is not recorded; an LLC header shows it. */
	if (key.iftype == IFT_ATM && n >= 3 && data[0] == 0xaa && data[1] == 0xaa &&
	    data[2] == 0x03)
		link = IPTRACE_LINK_ATM;
	*ret = (struct frame){
		.data = data + pad,
		.cap = n - pad,
		.len = n - pad,
		.link = link,
		.iface = index,
		.ts_ns = (int64_t)s * 1000000000 + ns,
		.number = ++cap->n_packets,
		.dir = p[29] ? DIR_OUT : DIR_IN,
		.has_ts = true,
	};
	cap->in.pos = data + n;
	return 1;
}

static int next_record(struct capfile *cap, struct frame *ret, struct err *err)
{
	struct input *in = &cap->in;
	uint32_t info_len = cap->iptrace.info_len;
	int r = input_want(in, IPTRACE_START_LEN + info_len);
	if (unlikely(r <= 0 && (r < 0 || input_held(in) < IPTRACE_START_LEN)))
		return cap_ended(cap, r, err);
	uint32_t n = get_be32(in->pos);
	if (unlikely(n < info_len))
		return cap_bad(cap, err,
			       "the record is too small for its information header (%" PRIu32
			       " bytes)",
			       n);
	if (unlikely(r == 0))
		return cap_ended(cap, r, err);
	n -= info_len;
	uint32_t pad = in->pos[28] == IFT_FDDI ? IPTRACE_FDDI_PAD : 0;
	if (unlikely(n < pad))
		return cap_bad(cap, err, "the record is too small for the padding of FDDI");
	if (unlikely(n - pad > CAP_MAX_PACKET))
		return cap_bad(cap, err, "a length of %" PRIu32 " bytes is more than %d", n - pad,
			       CAP_MAX_PACKET);
	r = input_want(in, (size_t)IPTRACE_START_LEN + info_len + n);
	if (unlikely(r <= 0))
		return cap_ended(cap, r, err);
	return deliver(cap, ret, in->pos, n, err);
}

static void done(struct capfile *cap)
{
	free(cap->iptrace.keys);
}

int iptrace_start(struct capfile *cap, struct err *err)
{
	struct input *in = &cap->in;
	int r = input_need(in, IPTRACE_VERSION_LEN);
	if (r <= 0)
		return cap_no_header(cap, r, err);
	const char *version = (const char *)in->pos + 8;
	if (memcmp(version, "1.0", 3) != 0 && memcmp(version, "2.0", 3) != 0) {
		char text[16];
		struct out o = out_mem(text, sizeof(text));
		out_text(&o, in->pos + 8, 3);
		return cap_refuse(cap, err, "iptrace version %.*s is not supported", (int)o.len,
				  text);
	}
	cap->iptrace =
		(struct iptrace_reader){ .info_len = version[0] == '1' ? IPTRACE_INFO_V1_LEN
								       : IPTRACE_INFO_V2_LEN };
	in->pos += IPTRACE_VERSION_LEN;
	cap->next = next_record;
	cap->done = done;
	cap->format = CAP_IPTRACE;
	return 0;
}
