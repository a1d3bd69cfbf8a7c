/* One line of arp.dat. */
#include <string.h>

#include "base/numbers.h"
#include "base/out.h"
#include "net/lines.h"
#include "prog/arpsnmp/stations.h"

enum { MAC_LEN = 6, MAC_DIGITS = 2 };

/* Six octets in hexadecimal, one or two digits each, between colons. */
static bool parse_mac(const char *text, uint8_t ret[static MAC_LEN])
{
	uint8_t mac[MAC_LEN];
	for (int i = 0; i < MAC_LEN; i++) {
		size_t n = strspn(text, "0123456789abcdefABCDEF");
		if (n < 1 || n > MAC_DIGITS || text[n] != (i < MAC_LEN - 1 ? ':' : '\0'))
			return false;
		mac[i] = 0;
		for (size_t k = 0; k < n; k++) {
			char c = text[k];
			int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
			mac[i] = (uint8_t)(mac[i] << 4 | digit);
		}
		text += n + 1;
	}
	memcpy(ret, mac, MAC_LEN);
	return true;
}

/* A host name or an interface: empty, or text that can be shown. */
static const char *clean(const char *word)
{
	return word && name_text_ok(word) ? word : "";
}

const char *station_line_parse(char *line, struct station_line *ret, const char **ret_word)
{
	uint64_t seen;
	const char *mac = strsep(&line, "\t"), *ip = strsep(&line, "\t");
	const char *time = strsep(&line, "\t"), *hostname = strsep(&line, "\t");
	const char *interface = strsep(&line, "\t");
	*ret_word = mac;
	if (!parse_mac(mac, ret->mac))
		return "bad ether addr";
	*ret_word = ip ? ip : "";
	if (!ip || !host_addr_parse(ip, &ret->host))
		return "bad ip addr";
	*ret_word = time ? time : "";
	if (!time || !num_parse(time, INT64_MAX / 2, &seen))
		return "bad timestamp";
	ret->seen_s = (int64_t)seen;
	ret->hostname = clean(hostname);
	ret->interface = clean(interface);
	return NULL;
}

void station_line_write(const struct station_line *line, struct out *o)
{
	out_mac(o, line->mac, MAC_LEN);
	out_c(o, '\t');
	if (line->host.kind == ADDR_IP4)
		out_ip4(o, line->host.addr);
	else
		out_ip6(o, line->host.addr);
	out_c(o, '\t');
	out_d(o, line->seen_s);
	out_c(o, '\t');
	out_s(o, line->hostname);
	out_c(o, '\t');
	out_s(o, line->interface);
	out_c(o, '\n');
}
