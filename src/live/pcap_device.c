/* Capturing through libpcap, which is loaded when a device needs it: it brings ten libraries along,
 * and no other capture is to wait for them. */
#include "live/pcap_device.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#ifdef HAVE_LIBPCAP
#include <dlfcn.h>
#include <pcap/pcap.h>

enum {
	LT_RAW_OLD = 12,
	MAX_AFTER_STOP = 4096, /* packets: a busy device would never be drained */
};

#define CALLS(X)                                                                                   \
	X(create)                                                                                  \
	X(set_snaplen)                                                                             \
	X(set_promisc)                                                                             \
	X(set_timeout)                                                                             \
	X(set_tstamp_precision)                                                                    \
	X(activate)                                                                                \
	X(setnonblock)                                                                             \
	X(geterr)                                                                                  \
	X(close)                                                                                   \
	X(datalink)                                                                                \
	X(get_selectable_fd)                                                                       \
	X(next_ex)                                                                                 \
	X(get_tstamp_precision)                                                                    \
	X(stats)

struct calls {
#define X(name) __typeof__(pcap_##name) *name;
	CALLS(X)
#undef X
};

struct pcap_device {
	struct calls call;
	pcap_t *pcap;
	struct pcap_pkthdr *header; /* of the packet in hand, or NULL */
	const u_char *data;
	uint64_t n_taken;
	bool stopped;
	uint32_t n_after_stop;
};

static const char *const names[] = {
#define X(name) "pcap_" #name,
	CALLS(X)
#undef X
};

/* The library stays loaded: the process ends with the capture. */
static bool load(struct calls *ret)
{
	void *functions[ARRAY_LEN(names)];
	void *library = dlopen("libpcap.so.0.8", RTLD_NOW);
	if (!library)
		library = dlopen("libpcap.so.1", RTLD_NOW);
	for (size_t i = 0; library && i < ARRAY_LEN(names); i++) {
		functions[i] = dlsym(library, names[i]);
		if (!functions[i])
			return false;
	}
	_Static_assert(sizeof(functions) == sizeof(*ret), "one pointer for each call");
	if (library)
		memcpy(ret, functions, sizeof(*ret));
	return library;
}

static int activate(struct pcap_device *d, const struct pcap_device_opts *opts, struct err *err)
{
	char text[PCAP_ERRBUF_SIZE] = "";
	if (!load(&d->call))
		return err_set(err, ENODEV, "%s: no such interface", opts->name);
	d->pcap = d->call.create(opts->name, text);
	if (!d->pcap)
		return err_set(err, ENODEV, "%s: %s", opts->name, text);
	d->call.set_snaplen(d->pcap, opts->snaplen ? (int)opts->snaplen : LIVE_MAX_PACKET);
	d->call.set_promisc(d->pcap, opts->promiscuous);
	d->call.set_timeout(d->pcap, (int)opts->retire_ms);
	d->call.set_tstamp_precision(d->pcap, PCAP_TSTAMP_PRECISION_NANO);
	int r = d->call.activate(d->pcap);
	if (r == PCAP_ERROR_NO_SUCH_DEVICE)
		return err_set(err, ENODEV, "%s: no such interface", opts->name);
	if (r == PCAP_ERROR_PERM_DENIED)
		return err_set(err, EPERM, "%s: must be root", opts->name);
	if (r < 0 || d->call.setnonblock(d->pcap, 1, text) < 0)
		return err_set(err, EIO, "%s: %s", opts->name, d->call.geterr(d->pcap));
	return 0;
}

int pcap_device_open(struct pcap_device **ret, const struct pcap_device_opts *opts, struct err *err)
{
	struct pcap_device *d = calloc(1, sizeof(*d));
	int r = d ? activate(d, opts, err) : err_set(err, ENOMEM, "out of memory");
	if (r < 0) {
		pcap_device_close(d);
		return r;
	}
	*ret = d;
	return 0;
}

void pcap_device_close(struct pcap_device *d)
{
	if (d && d->pcap)
		d->call.close(d->pcap);
	free(d);
}

uint32_t pcap_device_link(const struct pcap_device *d)
{
	/* The numbers of libpcap and of files differ in few, of which this one occurs live. */
	int link = d->call.datalink(d->pcap);
	return link == LT_RAW_OLD ? LINK_RAW : (uint32_t)link;
}

int pcap_device_fd(const struct pcap_device *d)
{
	return d->call.get_selectable_fd(d->pcap);
}

bool pcap_device_has_packet(const struct pcap_device *d)
{
	return d->header;
}

int pcap_device_look(struct pcap_device *d)
{
	if (d->header)
		return 1;
	if (d->stopped && d->n_after_stop++ >= MAX_AFTER_STOP)
		return 0;
	errno = 0;
	int r = d->call.next_ex(d->pcap, &d->header, &d->data);
	if (r > 0)
		return 1;
	d->header = NULL;
	/* Some of its devices take having nothing to read for a failure. */
	return r == 0 || errno == EAGAIN || errno == EINTR ? 0 : -EIO;
}

int64_t pcap_device_ts_ns(const struct pcap_device *d)
{
	int64_t fraction = d->header->ts.tv_usec;
	if (d->call.get_tstamp_precision(d->pcap) != PCAP_TSTAMP_PRECISION_NANO)
		fraction *= 1000;
	return (int64_t)d->header->ts.tv_sec * 1000000000 + fraction;
}

void pcap_device_take(struct pcap_device *d, struct frame *ret)
{
	*ret = (struct frame){ .data = d->data,
			       .cap = d->header->caplen,
			       .len = d->header->len,
			       .ts_ns = pcap_device_ts_ns(d),
			       .has_ts = true };
	d->header = NULL;
	d->n_taken++;
}

void pcap_device_stop(struct pcap_device *d)
{
	d->stopped = true;
}

void pcap_device_count(struct pcap_device *d, struct live_counters *ret)
{
	struct pcap_stat stats = { 0 };
	if (d->call.stats(d->pcap, &stats) < 0)
		stats.ps_drop = 0;
	ret->delivered = d->n_taken;
	ret->ring_drops = stats.ps_drop;
	ret->seen = d->n_taken + stats.ps_drop;
}

#else

int pcap_device_open(struct pcap_device **ret, const struct pcap_device_opts *opts, struct err *err)
{
	(void)ret;
	return err_set(err, ENODEV, "%s: no such interface", opts->name);
}

void pcap_device_close(struct pcap_device *d)
{
	(void)d;
}

uint32_t pcap_device_link(const struct pcap_device *d)
{
	(void)d;
	return LINK_ETHERNET;
}

int pcap_device_fd(const struct pcap_device *d)
{
	(void)d;
	return -1;
}

bool pcap_device_has_packet(const struct pcap_device *d)
{
	(void)d;
	return false;
}

int pcap_device_look(struct pcap_device *d)
{
	(void)d;
	return 0;
}

int64_t pcap_device_ts_ns(const struct pcap_device *d)
{
	(void)d;
	return 0;
}

void pcap_device_take(struct pcap_device *d, struct frame *ret)
{
	(void)d;
	*ret = (struct frame){ 0 };
}

void pcap_device_stop(struct pcap_device *d)
{
	(void)d;
}

void pcap_device_count(struct pcap_device *d, struct live_counters *ret)
{
	(void)d;
	*ret = (struct live_counters){ 0 };
}

#endif
