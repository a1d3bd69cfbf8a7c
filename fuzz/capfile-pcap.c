/* Fuzz target: pcap files of all variants. */
#include "capfile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct beginning magics[] = {
		BEGINNING("\xd4\xc3\xb2\xa1"),
		BEGINNING("\xa1\xb2\xc3\xd4"),
		BEGINNING("\x4d\x3c\xb2\xa1"),
		BEGINNING("\xa1\xb2\x3c\x4d"),
		BEGINNING("\x34\xcd\xb2\xa1"),
		BEGINNING("\xa1\xb2\xcd\x34"),
		BEGINNING("\xab\x01\x00\x1c"),
		BEGINNING("\x1c\x00\x01\xac"),
		BEGINNING("\xa1\xb2\xc3\xd4\0\2\0\2\0\0\0\0\0\0\0\0\0\0\0\x60\0\0\0\x0f"),
	};
	return fuzz_capfile(data, size, magics, sizeof(magics) / sizeof(magics[0]));
}
