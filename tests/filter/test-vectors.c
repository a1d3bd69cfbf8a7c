/* Known expressions of tcpdump's language on known packets: libpcap's meaning, and where ours is
 * another on purpose. */
#include "tcpdump-select.h"
#include "tcpdump-vectors.h"

static const struct {
	struct link_packets on;
	const struct vector *rows;
	uint32_t n;
} suites[] = {
	{ { "ethernet", LINK_ETHERNET, ethernet_packets, N_ETHERNET_PACKETS },
	  ethernet_vectors,
	  ARRAY_LEN(ethernet_vectors) },
	{ { "fddi", LINK_FDDI, fddi_packets, N_FDDI_PACKETS },
	  fddi_vectors,
	  ARRAY_LEN(fddi_vectors) },
	{ { "raw", LINK_RAW, raw_packets, N_RAW_PACKETS }, raw_vectors, ARRAY_LEN(raw_vectors) },
	{ { "sll", LINK_LINUX_SLL, sll_packets, N_SLL_PACKETS },
	  sll_vectors,
	  ARRAY_LEN(sll_vectors) },
	{ { "null", LINK_NULL, null_packets, N_NULL_PACKETS },
	  null_vectors,
	  ARRAY_LEN(null_vectors) },
};

/* Tags and extension headers are seen through. */
static const struct vector our_vectors[] = {
	{ "ip", "1-17,21-23,43-45,51,52,54-58,60" },
	{ "vlan or ip", "1-17,21-23,43-45,51,52,54-60" },
	{ "not vlan and ip", "1-17,21-23,51,52,54-58,60" },
	{ "ip and vlan", "43-45" },
	{ "vlan 100", "43-45,59" },
	{ "vlan and udp", "44" },
	{ "host 10.1.2.3", "1-6,9-19,21,22,43-45,51,52,55-60" },
	{ "arp host bart", "18,19,59" },
	{ "icmp6", "26,28" },
	{ "icmp6[icmp6type] = icmp6-multicastlistenerreportv2", "28" },
	{ "port 53", "9,10,25,27,44" },
	{ "tcp port 80", "4-6,24,43,56,58" },
	{ "udp[2:2] = 53", "9,25,27,44" },
	{ "icmp[0] = 8", "14,45" },
	{ "not icmp[0] = 8", "all except 14,45" },
	{ "not ip[1000] = 0", "all" },
	{ "len > ip[0] + tcp[13]", "56" },
};

int main(void)
{
	for (size_t s = 0; s < ARRAY_LEN(suites); s++)
		for (uint32_t i = 0; i < suites[s].n; i++)
			tcpdump_selects(suites[s].rows[i].text, suites[s].rows[i].want,
					&suites[s].on, FILTER_MEANING_PCAP);
	for (size_t i = 0; i < ARRAY_LEN(our_vectors); i++)
		tcpdump_selects(our_vectors[i].text, our_vectors[i].want, &on_ethernet,
				FILTER_MEANING_OURS);
	return done_testing();
}
