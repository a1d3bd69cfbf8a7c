/* The options of DHCP. RFC 2132; behind 77: 2242, 2485, 2563, 2610, 2937, 3004, 3046, 3361, 3397,
 * 3442, 3925, 4388, 4578, 4702, 4833, 5071, 5417, 5859, 6926, 8520, 8910, 8925. Names up to 89 are
 * those that the original's text shows. */
#include "dissect/dhcp_options.h"

/* code, format, words, name; in the order of codes */
#define DHCP_OPTIONS(X)                                                                            \
	X(1, ADDRESS, KNOWN, "Subnet Mask")                                                        \
	X(2, SECONDS, KNOWN, "UTC Time Offset")                                                    \
	X(3, ADDRESSES, KNOWN, "Router")                                                           \
	X(4, ADDRESSES, KNOWN, "RFC868 Time Servers")                                              \
	X(5, ADDRESSES, KNOWN, "IEN 116 Name Servers")                                             \
	X(6, ADDRESSES, KNOWN, "DNS Servers")                                                      \
	X(7, ADDRESSES, KNOWN, "UDP LOG Servers")                                                  \
	X(8, ADDRESSES, KNOWN, "RFC 865 Cookie Servers")                                           \
	X(9, ADDRESSES, KNOWN, "RFC 1179 Line Printer Servers (LPR)")                              \
	X(10, ADDRESSES, KNOWN, "Impress Servers")                                                 \
	X(11, ADDRESSES, KNOWN, "RFC 887 Resource Location Servers")                               \
	X(12, TEXT, KNOWN, "Client Hostname")                                                      \
	X(13, BLOCKS, KNOWN, "Boot File size in 512 byte Blocks")                                  \
	X(14, TEXT, KNOWN, "Merit Dump File")                                                      \
	X(15, TEXT, KNOWN, "DNS Domain Name")                                                      \
	X(16, ADDRESSES, KNOWN, "SWAP Server")                                                     \
	X(17, TEXT, KNOWN, "Client Root Path")                                                     \
	X(18, TEXT, FROM_TABLE, "BOOTP options extensions path")                                   \
	X(19, FLAG, KNOWN, "IP Forwarding Flag")                                                   \
	X(20, FLAG, KNOWN, "NonLocal Source Routing Flag")                                         \
	X(21, FILTERS, KNOWN, "Policy Filters for NonLocal Routing")                               \
	X(22, SIZE, KNOWN, "Maximum Datagram Reassembly Size")                                     \
	X(23, SECONDS, KNOWN, "Default IP Time To Live")                                           \
	X(24, SECONDS, KNOWN, "Path MTU Aging Timeout")                                            \
	X(25, NUMBERS, KNOWN, "Path MTU Size Plateau Table")                                       \
	X(26, SIZE, KNOWN, "Interface MTU Size")                                                   \
	X(27, FLAG, KNOWN, "All Subnets are Local Flag")                                           \
	X(28, ADDRESS, KNOWN, "Broadcast Address")                                                 \
	X(29, FLAG, KNOWN, "Perform Mask Discovery Flag")                                          \
	X(30, FLAG, KNOWN, "Mask Supplier Flag")                                                   \
	X(31, FLAG, KNOWN, "Perform Router Discovery Flag")                                        \
	X(32, ADDRESS, KNOWN, "Router Solicitation Address")                                       \
	X(33, ROUTES, KNOWN, "Static Routes")                                                      \
	X(34, FLAG, KNOWN, "Trailer Encapsulation Flag")                                           \
	X(35, SECONDS, KNOWN, "ARP Cache Timeout Seconds")                                         \
	X(36, FLAG, KNOWN, "Ethernet Encapsulation Flag")                                          \
	X(37, SECONDS, KNOWN, "TCP Default Time To Live")                                          \
	X(38, SECONDS, KNOWN, "TCP Keepalive Interval Seconds")                                    \
	X(39, FLAG, KNOWN, "TCP Keepalive Garbage Flag")                                           \
	X(40, TEXT, KNOWN, "NIS Domainname")                                                       \
	X(41, ADDRESSES, KNOWN, "NIS Servers")                                                     \
	X(42, ADDRESSES, KNOWN, "Network Time Protocol Servers")                                   \
	X(43, ENCLOSED, KNOWN, "Vendor Specific Options")                                          \
	X(44, ADDRESSES, KNOWN, "NetBIOS RFC 1001/1002 Name Servers")                              \
	X(45, ADDRESSES, KNOWN, "NetBIOS Datagram Dist. Servers")                                  \
	X(46, NODE, KNOWN, "NetBIOS Node Type")                                                    \
	X(47, TEXT, KNOWN, "NetBIOS Scope")                                                        \
	X(48, ADDRESSES, KNOWN, "X Window Font Servers")                                           \
	X(49, ADDRESSES, KNOWN, "X Window Display Manager Servers")                                \
	X(50, ADDRESS, KNOWN, "Requested IP Address")                                              \
	X(51, SECONDS, KNOWN, "IP Address Lease Time")                                             \
	X(52, OVERLOAD, KNOWN, "Option Field Overload Flag")                                       \
	X(53, TYPE, KNOWN, "DHCP Message Type")                                                    \
	X(54, ADDRESS, KNOWN, "DHCP Server Identifier")                                            \
	X(55, CODES, KNOWN, "Option Request List")                                                 \
	X(56, TEXT, KNOWN, "Error Message")                                                        \
	X(57, SIZE, KNOWN, "Maximum DHCP Message Size")                                            \
	X(58, SECONDS, KNOWN, "Renewal (T1) Time Value")                                           \
	X(59, SECONDS, KNOWN, "Rebinding (T2) Time Value")                                         \
	X(60, BYTES, KNOWN, "Client Class Identifier")                                             \
	X(61, CLIENT, KNOWN, "Client Identifier")                                                  \
	X(62, BYTES, KNOWN, "Netware IP Domain")                                                   \
	X(63, BYTES, KNOWN, "Netware IP Options")                                                  \
	X(64, TEXT, FROM_TABLE, "NIS+ v3 Client Domain Name")                                      \
	X(65, LIST, FROM_TABLE, "NIS+ v3 Server Addresses")                                        \
	X(66, TEXT, KNOWN, "TFTP Server Name")                                                     \
	X(67, TEXT, KNOWN, "Option BootFile Name")                                                 \
	X(68, ADDRESSES, KNOWN, "Mobile IP Agents")                                                \
	X(69, ADDRESSES, KNOWN, "Simple Mail (SMTP) Servers")                                      \
	X(70, ADDRESSES, KNOWN, "Post Office (POP3) Servers")                                      \
	X(71, ADDRESSES, KNOWN, "Net News (NNTP) Servers")                                         \
	X(72, ADDRESSES, KNOWN, "WorldWideWeb Servers")                                            \
	X(73, ADDRESSES, KNOWN, "Finger Servers")                                                  \
	X(74, ADDRESSES, KNOWN, "Internet Relay Chat (IRC) Servers")                               \
	X(75, ADDRESSES, KNOWN, "StreetTalk Servers")                                              \
	X(76, ADDRESSES, KNOWN, "StreetTalk Directory Assist. Servers")                            \
	X(77, TEXT, KNOWN, "User Class Identifier")                                                \
	X(78, BYTES, OCTETS, "SLP_DA")                                                             \
	X(79, BYTES, OCTETS, "SLP_SS")                                                             \
	X(80, OPAQUE, UNKNOWN, "Rapid Commit")                                                     \
	X(81, FQDN, OCTETS, "ClientFQDN")                                                          \
	X(82, ENCLOSED, OCTETS, "AgentOpt")                                                        \
	X(83, BYTES, UNKNOWN, "iSNS")                                                              \
	X(85, ADDRESSES, UNKNOWN, "NDS Servers")                                                   \
	X(86, TEXT, UNKNOWN, "NDS Tree Name")                                                      \
	X(87, TEXT, UNKNOWN, "NDS Context")                                                        \
	X(88, DOMAINS, UNKNOWN, "BCMCS Controller Domain Names")                                   \
	X(89, BYTES, OCTETS, "FQDN")                                                               \
	X(90, BYTES, UNKNOWN, "Authentication")                                                    \
	X(91, NUMBER, UNKNOWN, "Client Last Transaction Time")                                     \
	X(92, ADDRESSES, UNKNOWN, "Associated IP Addresses")                                       \
	X(93, NUMBERS, UNKNOWN, "Client System Architecture")                                      \
	X(94, BYTES, UNKNOWN, "Client Network Interface")                                          \
	X(97, BYTES, UNKNOWN, "Client Machine Identifier")                                         \
	X(100, TEXT, UNKNOWN, "POSIX Time Zone")                                                   \
	X(101, TEXT, UNKNOWN, "Time Zone Name")                                                    \
	X(108, SECONDS, UNKNOWN, "IPv6-Only Preferred")                                            \
	X(114, TEXT, UNKNOWN, "Captive Portal")                                                    \
	X(116, NUMBER, UNKNOWN, "Auto Configure")                                                  \
	X(117, NUMBERS, UNKNOWN, "Name Service Search")                                            \
	X(118, ADDRESS, UNKNOWN, "Subnet Selection")                                               \
	X(119, DOMAINS, UNKNOWN, "Domain Search")                                                  \
	X(120, BYTES, UNKNOWN, "SIP Servers")                                                      \
	X(121, SUBNETS, UNKNOWN, "Classless Static Routes")                                        \
	X(124, BYTES, UNKNOWN, "Vendor-Identifying Vendor Class")                                  \
	X(125, BYTES, UNKNOWN, "Vendor-Identifying Vendor Options")                                \
	X(138, ADDRESSES, UNKNOWN, "CAPWAP Access Controllers")                                    \
	X(150, ADDRESSES, UNKNOWN, "TFTP Server Addresses")                                        \
	X(151, NUMBER, UNKNOWN, "Status Code")                                                     \
	X(161, TEXT, UNKNOWN, "Manufacturer Usage Description")                                    \
	X(208, BYTES, UNKNOWN, "PXELINUX Magic")                                                   \
	X(209, TEXT, UNKNOWN, "PXELINUX Configuration File")                                       \
	X(210, TEXT, UNKNOWN, "PXELINUX Path Prefix")                                              \
	X(211, SECONDS, UNKNOWN, "PXELINUX Reboot Time")                                           \
	X(249, SUBNETS, UNKNOWN, "Classless Static Routes (Microsoft)")                            \
	X(252, TEXT, UNKNOWN, "Web Proxy Auto-Discovery")

static const struct dhcp_option rows[] = {
#define X(code, format, words, name) { code, DHCP_##format, DHCP_##words },
	DHCP_OPTIONS(X)
#undef X
};

static const struct name names[] = {
#define X(code, format, words, name) { code, name },
	DHCP_OPTIONS(X)
#undef X
};

const struct names dhcp_option_names = { names, ARRAY_LEN(names), NULL };

const struct dhcp_option *dhcp_option(uint8_t code)
{
	for (uint32_t i = 0; i < ARRAY_LEN(rows) && rows[i].code <= code; i++)
		if (rows[i].code == code)
			return &rows[i];
	return NULL;
}
