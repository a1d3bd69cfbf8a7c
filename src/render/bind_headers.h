/* Names of the values in headers, for styles that show all of them. See bind.h. */
#ifndef SONDE_RENDER_BIND_HEADERS_H
#define SONDE_RENDER_BIND_HEADERS_H

#define BIND_IP_HEADER(X)                                                                          \
	X(ip, header_length)                                                                       \
	X(ip, tos)                                                                                 \
	X(ip, length)                                                                              \
	X(ip, id)                                                                                  \
	X(ip, dont_fragment)                                                                       \
	X(ip, more_fragments)                                                                      \
	X(ip, fragment_offset)                                                                     \
	X(ip, ttl)                                                                                 \
	X(ip, protocol)                                                                            \
	X(ip, checksum)                                                                            \
	X(ip, src)                                                                                 \
	X(ip, dst)                                                                                 \
	X(ipv6, traffic_class)                                                                     \
	X(ipv6, flow_label)                                                                        \
	X(ipv6, payload_length)                                                                    \
	X(ipv6, next_header)                                                                       \
	X(ipv6, hop_limit)                                                                         \
	X(ipv6, src)                                                                               \
	X(ipv6, dst)                                                                               \
	X(ipv6_fragment, next_header)                                                              \
	X(ipv6_fragment, fragment_offset)                                                          \
	X(ipv6_fragment, more_fragments)                                                           \
	X(ipv6_fragment, id)

#endif
