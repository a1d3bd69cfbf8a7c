/*
 * Which packets iptrace records: its criteria as a filter.
 *
 *	keep = ARP ? not -a : hosts and protocols and ports
 *
 * -s S: from S; -d D: to D; both: from S to D; -b: also the other way round. -P: the protocol of
 * IPv4, or the one behind the IPv6 extension headers. -p: either port of TCP, UDP, UDP-Lite, SCTP
 * or DCCP; fragments that show no ports are left out. VLAN tags are looked through, tunnels are
 * not. With any of -s, -d, -P and -p, what is neither IP nor ARP is left out.
 */
#ifndef SONDE_PROG_IPTRACE_MATCH_H
#define SONDE_PROG_IPTRACE_MATCH_H

#include "filter/filter.h"
#include "net/etc.h"

enum { IPTRACE_MAX_HOSTS = 1024, IPTRACE_MAX_PORTS = 4096 };

/* The addresses of all -s, or of all -d. */
struct iptrace_hosts {
	uint32_t n_ip4, n_ip6;
	uint8_t ip4[IPTRACE_MAX_HOSTS][4];
	uint8_t ip6[IPTRACE_MAX_HOSTS][16];
};

struct iptrace_port {
	uint8_t proto; /* 0: any that has ports */
	uint16_t port;
};

struct iptrace_criteria {
	bool no_arp;	/* -a */
	bool both_ways; /* -b */
	struct iptrace_hosts src, dst;
	bool protos[256]; /* -P */
	struct iptrace_port ports[IPTRACE_MAX_PORTS];
	uint32_t n_ports; /* -p */
};

/* Who knows names. */
struct iptrace_names {
	const struct lookup *lookup;
	struct etc *etc;
};

/* Add what the argument of -s or -d, of -P, of -p names. 0; -ENOENT with "unknown host foo",
 * "unknown protocol foo", "unknown service foo"; -E2BIG beyond the limits. */
int iptrace_add_host(struct iptrace_hosts *hosts, const char *text,
		     const struct iptrace_names *names, struct err *err) MUST_CHECK;
int iptrace_add_protos(struct iptrace_criteria *c, const char *list,
		       const struct iptrace_names *names, struct err *err) MUST_CHECK;
int iptrace_add_ports(struct iptrace_criteria *c, const char *list,
		      const struct iptrace_names *names, struct err *err) MUST_CHECK;

/* The filter, or NULL where every packet is recorded. */
int iptrace_filter(struct filter **ret_filter, const struct iptrace_criteria *c,
		   struct err *err) MUST_CHECK;

#endif
