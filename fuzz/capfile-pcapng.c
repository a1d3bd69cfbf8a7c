/* Fuzz target: pcapng files of both byte orders. */
#include "capfile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct beginning sections[] = {
		BEGINNING(
			"\n\r\r\n\x1c\0\0\0\x4d\x3c\x2b\x1a\1\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff"
			"\x1c\0\0\0"),
		BEGINNING(
			"\n\r\r\n\0\0\0\x1c\x1a\x2b\x3c\x4d\0\1\0\0\xff\xff\xff\xff\xff\xff\xff\xff"
			"\0\0\0\x1c"),
		BEGINNING("\n\r\r\n"),
	};
	return fuzz_capfile(data, size, sections, sizeof(sections) / sizeof(sections[0]));
}
