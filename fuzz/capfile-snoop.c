/* Fuzz target: snoop files of all versions. */
#include "capfile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct beginning headers[] = {
		BEGINNING("snoop\0\0\0\0\0\0\2\0\0\0\4"),
		BEGINNING("snoop\0\0\0\0\0\0\1"),
		BEGINNING("snoop\0\0\0\0\0\0\2"),
		BEGINNING("snoop\0\0\0\0\0\0\4\0\0\0\12\0\0\0\x40\0\0\0\4\0\0\0\x2c\0\0\0\0\x3b\x9a"
			  "\xca\x0a\0\0\0\5\1\2\3\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
		BEGINNING("\0\0\0\4\0\0\0\x1c\x24\xf4\x54\x00"),
		BEGINNING("snoop\0\0\0"),
	};
	return fuzz_capfile(data, size, headers, sizeof(headers) / sizeof(headers[0]));
}
