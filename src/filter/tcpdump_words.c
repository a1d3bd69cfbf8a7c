/* The keywords of tcpdump's expression language. */
#include "filter/tcpdump_words.h"

#include <string.h>
#include <strings.h>

#include "base/nearest.h"

/* ---- keywords ---- */

/* In the order of strcmp. */
static const struct td_word words[] = {
	{ "aarp", TD_WORD_PROTO, TD_AARP },
	{ "action", TD_WORD_ELSEWHERE, TD_PF },
	{ "addr1", TD_WORD_ELSEWHERE, TD_80211 },
	{ "addr2", TD_WORD_ELSEWHERE, TD_80211 },
	{ "addr3", TD_WORD_ELSEWHERE, TD_80211 },
	{ "addr4", TD_WORD_ELSEWHERE, TD_80211 },
	{ "ah", TD_WORD_PROTO, TD_AH },
	{ "and", TD_WORD_AND, 0 },
	{ "arp", TD_WORD_PROTO, TD_ARP },
	{ "atalk", TD_WORD_PROTO, TD_ATALK },
	{ "bcc", TD_WORD_ELSEWHERE, TD_ATM },
	{ "broadcast", TD_WORD_CAST, FP_BROADCAST },
	{ "byte", TD_WORD_BYTE, 0 },
	{ "carp", TD_WORD_PROTO, TD_CARP },
	{ "clnp", TD_WORD_PROTO, TD_CLNP },
	{ "connectmsg", TD_WORD_ELSEWHERE, TD_ATM },
	{ "csnp", TD_WORD_PROTO, TD_CSNP },
	{ "decnet", TD_WORD_PROTO, TD_DECNET },
	{ "dir", TD_WORD_ELSEWHERE, TD_80211 },
	{ "direction", TD_WORD_ELSEWHERE, TD_80211 },
	{ "dpc", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "dst", TD_WORD_DIR, DIR_DST },
	{ "es-is", TD_WORD_PROTO, TD_ESIS },
	{ "esis", TD_WORD_PROTO, TD_ESIS },
	{ "esp", TD_WORD_PROTO, TD_ESP },
	{ "ether", TD_WORD_PROTO, TD_LINK },
	{ "fddi", TD_WORD_PROTO, TD_LINK },
	{ "fisu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "gateway", TD_WORD_TYPE, TD_TYPE_GATEWAY },
	{ "geneve", TD_WORD_LAYER, FP_GENEVE },
	{ "greater", TD_WORD_SIZE, FP_GREATER },
	{ "hdpc", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "hfisu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "hlssu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "hmsu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "hopc", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "host", TD_WORD_TYPE, TD_TYPE_HOST },
	{ "hsio", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "hsls", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "icmp", TD_WORD_PROTO, TD_ICMP },
	{ "icmp-echo", TD_WORD_VALUE, 8 },
	{ "icmp-echoreply", TD_WORD_VALUE, 0 },
	{ "icmp-ireq", TD_WORD_VALUE, 15 },
	{ "icmp-ireqreply", TD_WORD_VALUE, 16 },
	{ "icmp-maskreply", TD_WORD_VALUE, 18 },
	{ "icmp-maskreq", TD_WORD_VALUE, 17 },
	{ "icmp-paramprob", TD_WORD_VALUE, 12 },
	{ "icmp-redirect", TD_WORD_VALUE, 5 },
	{ "icmp-routeradvert", TD_WORD_VALUE, 9 },
	{ "icmp-routersolicit", TD_WORD_VALUE, 10 },
	{ "icmp-sourcequench", TD_WORD_VALUE, 4 },
	{ "icmp-timxceed", TD_WORD_VALUE, 11 },
	{ "icmp-tstamp", TD_WORD_VALUE, 13 },
	{ "icmp-tstampreply", TD_WORD_VALUE, 14 },
	{ "icmp-unreach", TD_WORD_VALUE, 3 },
	{ "icmp6", TD_WORD_PROTO, TD_ICMP6 },
	{ "icmp6-certpathadvert", TD_WORD_VALUE, 149 },
	{ "icmp6-certpathsolicit", TD_WORD_VALUE, 148 },
	{ "icmp6-destinationunreach", TD_WORD_VALUE, 1 },
	{ "icmp6-echo", TD_WORD_VALUE, 128 },
	{ "icmp6-echoreply", TD_WORD_VALUE, 129 },
	{ "icmp6-homeagentdiscoveryreply", TD_WORD_VALUE, 145 },
	{ "icmp6-homeagentdiscoveryrequest", TD_WORD_VALUE, 144 },
	{ "icmp6-ineighbordiscoveryadvert", TD_WORD_VALUE, 142 },
	{ "icmp6-ineighbordiscoverysolicit", TD_WORD_VALUE, 141 },
	{ "icmp6-mobileprefixadvert", TD_WORD_VALUE, 147 },
	{ "icmp6-mobileprefixsolicit", TD_WORD_VALUE, 146 },
	{ "icmp6-multicastlistenerdone", TD_WORD_VALUE, 132 },
	{ "icmp6-multicastlistenerquery", TD_WORD_VALUE, 130 },
	{ "icmp6-multicastlistenerreportv1", TD_WORD_VALUE, 131 },
	{ "icmp6-multicastlistenerreportv2", TD_WORD_VALUE, 143 },
	{ "icmp6-multicastrouteradvert", TD_WORD_VALUE, 151 },
	{ "icmp6-multicastroutersolicit", TD_WORD_VALUE, 152 },
	{ "icmp6-multicastrouterterm", TD_WORD_VALUE, 153 },
	{ "icmp6-neighboradvert", TD_WORD_VALUE, 136 },
	{ "icmp6-neighborsolicit", TD_WORD_VALUE, 135 },
	{ "icmp6-nodeinformationquery", TD_WORD_VALUE, 139 },
	{ "icmp6-nodeinformationresponse", TD_WORD_VALUE, 140 },
	{ "icmp6-packettoobig", TD_WORD_VALUE, 2 },
	{ "icmp6-parameterproblem", TD_WORD_VALUE, 4 },
	{ "icmp6-redirect", TD_WORD_VALUE, 137 },
	{ "icmp6-routeradvert", TD_WORD_VALUE, 134 },
	{ "icmp6-routerrenum", TD_WORD_VALUE, 138 },
	{ "icmp6-routersolicit", TD_WORD_VALUE, 133 },
	{ "icmp6-timeexceeded", TD_WORD_VALUE, 3 },
	{ "icmp6code", TD_WORD_VALUE, 1 },
	{ "icmp6type", TD_WORD_VALUE, 0 },
	{ "icmpcode", TD_WORD_VALUE, 1 },
	{ "icmptype", TD_WORD_VALUE, 0 },
	{ "ifindex", TD_WORD_SIZE, FP_IFINDEX },
	{ "ifname", TD_WORD_ELSEWHERE, TD_PF },
	{ "igmp", TD_WORD_PROTO, TD_IGMP },
	{ "igrp", TD_WORD_PROTO, TD_IGRP },
	{ "iih", TD_WORD_PROTO, TD_IIH },
	{ "ilmic", TD_WORD_ELSEWHERE, TD_ATM },
	{ "inbound", TD_WORD_PLAIN, FP_INBOUND },
	{ "ip", TD_WORD_PROTO, TD_IP },
	{ "ip6", TD_WORD_PROTO, TD_IP6 },
	{ "ipx", TD_WORD_PROTO, TD_IPX },
	{ "is-is", TD_WORD_PROTO, TD_ISIS },
	{ "isis", TD_WORD_PROTO, TD_ISIS },
	{ "iso", TD_WORD_PROTO, TD_ISO },
	{ "l1", TD_WORD_PROTO, TD_L1 },
	{ "l2", TD_WORD_PROTO, TD_L2 },
	{ "lane", TD_WORD_ELSEWHERE, TD_ATM },
	{ "lat", TD_WORD_PROTO, TD_LAT },
	{ "len", TD_WORD_LENGTH, 0 },
	{ "length", TD_WORD_LENGTH, 0 },
	{ "less", TD_WORD_SIZE, FP_LESS },
	{ "link", TD_WORD_PROTO, TD_LINK },
	{ "llc", TD_WORD_LLC, 0 },
	{ "lsp", TD_WORD_PROTO, TD_LSP },
	{ "lssu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "mask", TD_WORD_MASK, 0 },
	{ "metac", TD_WORD_ELSEWHERE, TD_ATM },
	{ "metaconnect", TD_WORD_ELSEWHERE, TD_ATM },
	{ "mopdl", TD_WORD_PROTO, TD_MOPDL },
	{ "moprc", TD_WORD_PROTO, TD_MOPRC },
	{ "mpls", TD_WORD_LAYER, FP_MPLS },
	{ "msu", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "multicast", TD_WORD_CAST, FP_MULTICAST },
	{ "net", TD_WORD_TYPE, TD_TYPE_NET },
	{ "netbeui", TD_WORD_PROTO, TD_NETBEUI },
	{ "not", TD_WORD_NOT, 0 },
	{ "oam", TD_WORD_ELSEWHERE, TD_ATM },
	{ "oamf4", TD_WORD_ELSEWHERE, TD_ATM },
	{ "oamf4ec", TD_WORD_ELSEWHERE, TD_ATM },
	{ "oamf4sc", TD_WORD_ELSEWHERE, TD_ATM },
	{ "on", TD_WORD_ELSEWHERE, TD_PF },
	{ "opc", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "or", TD_WORD_OR, 0 },
	{ "outbound", TD_WORD_PLAIN, FP_OUTBOUND },
	{ "pim", TD_WORD_PROTO, TD_PIM },
	{ "port", TD_WORD_TYPE, TD_TYPE_PORT },
	{ "portrange", TD_WORD_TYPE, TD_TYPE_PORTRANGE },
	{ "ppp", TD_WORD_PROTO, TD_LINK },
	{ "pppoed", TD_WORD_PLAIN, FP_PPPOE_DISCOVERY },
	{ "pppoes", TD_WORD_LAYER, FP_PPPOE_SESSION },
	{ "proto", TD_WORD_TYPE, TD_TYPE_PROTO },
	{ "protochain", TD_WORD_TYPE, TD_TYPE_PROTOCHAIN },
	{ "psnp", TD_WORD_PROTO, TD_PSNP },
	{ "ra", TD_WORD_ELSEWHERE, TD_80211 },
	{ "radio", TD_WORD_PROTO, TD_RADIO },
	{ "rarp", TD_WORD_PROTO, TD_RARP },
	{ "reason", TD_WORD_ELSEWHERE, TD_PF },
	{ "rnr", TD_WORD_ELSEWHERE, TD_PF },
	{ "rset", TD_WORD_ELSEWHERE, TD_PF },
	{ "rulenum", TD_WORD_ELSEWHERE, TD_PF },
	{ "ruleset", TD_WORD_ELSEWHERE, TD_PF },
	{ "sc", TD_WORD_ELSEWHERE, TD_ATM },
	{ "sca", TD_WORD_PROTO, TD_SCA },
	{ "sctp", TD_WORD_PROTO, TD_SCTP },
	{ "sio", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "slip", TD_WORD_PROTO, TD_LINK },
	{ "sls", TD_WORD_ELSEWHERE, TD_SS7 },
	{ "snp", TD_WORD_PROTO, TD_SNP },
	{ "src", TD_WORD_DIR, DIR_SRC },
	{ "srnr", TD_WORD_ELSEWHERE, TD_PF },
	{ "stp", TD_WORD_PROTO, TD_STP },
	{ "subrulenum", TD_WORD_ELSEWHERE, TD_PF },
	{ "subtype", TD_WORD_ELSEWHERE, TD_80211 },
	{ "ta", TD_WORD_ELSEWHERE, TD_80211 },
	{ "tcp", TD_WORD_PROTO, TD_TCP },
	{ "tcp-ack", TD_WORD_VALUE, 16 },
	{ "tcp-cwr", TD_WORD_VALUE, 128 },
	{ "tcp-ece", TD_WORD_VALUE, 64 },
	{ "tcp-fin", TD_WORD_VALUE, 1 },
	{ "tcp-push", TD_WORD_VALUE, 8 },
	{ "tcp-rst", TD_WORD_VALUE, 4 },
	{ "tcp-syn", TD_WORD_VALUE, 2 },
	{ "tcp-urg", TD_WORD_VALUE, 32 },
	{ "tcpflags", TD_WORD_VALUE, 13 },
	{ "tr", TD_WORD_PROTO, TD_LINK },
	{ "type", TD_WORD_ELSEWHERE, TD_80211 },
	{ "udp", TD_WORD_PROTO, TD_UDP },
	{ "vci", TD_WORD_ELSEWHERE, TD_ATM },
	{ "vlan", TD_WORD_LAYER, FP_VLAN },
	{ "vpi", TD_WORD_ELSEWHERE, TD_ATM },
	{ "vrrp", TD_WORD_PROTO, TD_VRRP },
	{ "vxlan", TD_WORD_LAYER, FP_VXLAN },
	{ "wlan", TD_WORD_PROTO, TD_LINK },
};

/* As strcmp of text, in lower case, and a name. */
static int compare(const char *text, uint32_t n, const char *name)
{
	int order = strncasecmp(text, name, n);
	return order ? order : -(int)(name[n] != '\0');
}

const struct td_word *td_word_find(const char *text, uint32_t n)
{
	size_t first = 0, behind = ARRAY_LEN(words);
	while (first < behind) {
		size_t middle = (first + behind) / 2;
		int order = compare(text, n, words[middle].name);
		if (!order)
			return &words[middle];
		if (order < 0)
			behind = middle;
		else
			first = middle + 1;
	}
	return NULL;
}

const char *td_word_near(const char *text, uint32_t n)
{
	struct nearest best = nearest_init(text, n);
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (words[i].kind != TD_WORD_VALUE && words[i].kind != TD_WORD_ELSEWHERE)
			nearest_try(&best, words[i].name);
	return best.name;
}
