/* Words for IP protocol numbers. */
#include "dissect/ip_protocols.h"

static const struct name list[] = {
	{ 0, "IPv6-HopOpts" }, { 1, "ICMP" },	       { 2, "IGMP" },	{ 3, "GGP" },
	{ 4, "IP-in-IP" },     { 6, "TCP" },	       { 8, "EGP" },	{ 12, "PUP" },
	{ 17, "UDP" },	       { 22, "IDP" },	       { 41, "IPv6" },	{ 43, "IPv6-Route" },
	{ 44, "IPv6-Frag" },   { 46, "RSVP" },	       { 50, "ESP" },	{ 51, "AH" },
	{ 58, "ICMPv6" },      { 60, "IPv6-DstOpts" }, { 63, "HELLO" }, { 77, "ND" },
	{ 80, "EON" },	       { 89, "OSPF" },	       { 255, "RAW" },
};

const struct names ip_protocols = { list, ARRAY_LEN(list), NULL };
