/* MPLS labels in ICMP extensions. RFC 4884, RFC 4950. */
#include "tap.h"

#include "base/util.h"
#include "prog/traceroute/extension.h"

int main(void)
{
	static const struct {
		const char *name;
		uint8_t bytes[24];
		size_t n;
		unsigned n_labels;
		uint32_t label;
	} cases[] = {
		{ "nothing", { 0 }, 0, 0, 0 },
		{ "no objects", { 0x20 }, 4, 0, 0 },
		{ "one label, no checksum",
		  { 0x20, 0, 0, 0, 0, 8, 1, 1, 0x00, 0x01, 0x01, 1 },
		  12,
		  1,
		  16 },
		{ "one label, right checksum",
		  { 0x20, 0, 0xdd, 0xf4, 0, 8, 1, 1, 0x00, 0x01, 0x01, 1 },
		  12,
		  1,
		  16 },
		{ "wrong checksum",
		  { 0x20, 0, 0xdd, 0xf5, 0, 8, 1, 1, 0x00, 0x01, 0x01, 1 },
		  12,
		  0,
		  0 },
		{ "two labels",
		  { 0x20, 0, 0, 0, 0, 12, 1, 1, 0xff, 0xff, 0xfe, 1, 0, 1, 1, 2 },
		  16,
		  2,
		  0xfffff },
		{ "another version", { 0x10, 0, 0, 0, 0, 8, 1, 1, 0, 1, 1, 1 }, 12, 0, 0 },
		{ "another class before it",
		  { 0x20, 0, 0, 0, 0, 4, 2, 1, 0, 8, 1, 1, 0, 1, 1, 1 },
		  16,
		  1,
		  16 },
		{ "an object that is too long",
		  { 0x20, 0, 0, 0, 0, 9, 1, 1, 0, 1, 1, 1 },
		  12,
		  0,
		  0 },
		{ "an object without a header",
		  { 0x20, 0, 0, 0, 0, 3, 1, 1, 0, 1, 1, 1 },
		  12,
		  0,
		  0 },
		{ "a label cut short", { 0x20, 0, 0, 0, 0, 7, 1, 1, 0, 1, 1 }, 11, 0, 0 },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct extensions e;
		extensions_parse(cases[i].bytes, cases[i].n, &e);
		ok(e.n == cases[i].n_labels && (!e.n || e.labels[0].label == cases[i].label), "%s",
		   cases[i].name);
	}
	return done_testing();
}
