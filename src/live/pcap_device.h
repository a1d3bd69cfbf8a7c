/* Devices that are no network interface (USB, Bluetooth, D-Bus, netfilter's log), through libpcap.
 * A build without libpcap has none. */
#ifndef SONDE_LIVE_PCAP_DEVICE_H
#define SONDE_LIVE_PCAP_DEVICE_H

#include "live/live.h"

struct pcap_device;

struct pcap_device_opts {
	const char *name;
	uint32_t snaplen;
	uint32_t retire_ms;
	bool promiscuous;
};

/* Returns 0 or a negative errno with its sentence: -ENODEV if libpcap knows none of that name. */
int pcap_device_open(struct pcap_device **ret, const struct pcap_device_opts *opts,
		     struct err *err) MUST_CHECK;
void pcap_device_close(struct pcap_device *d);

/* LINKTYPE number, and what to poll. */
uint32_t pcap_device_link(const struct pcap_device *d);
int pcap_device_fd(const struct pcap_device *d);

/* Whether there is a packet, never waiting. -EIO: the device failed. */
int pcap_device_look(struct pcap_device *d);
bool pcap_device_has_packet(const struct pcap_device *d);

/* Its time; its bytes, which stay until the next look. */
int64_t pcap_device_ts_ns(const struct pcap_device *d);
void pcap_device_take(struct pcap_device *d, struct frame *ret);

/* Only what waits already is to be taken, as far as can be told. */
void pcap_device_stop(struct pcap_device *d);

/* seen, delivered and ring_drops. */
void pcap_device_count(struct pcap_device *d, struct live_counters *ret);

#endif
