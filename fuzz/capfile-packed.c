/* Fuzz target: compressed files. */
#include "capfile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct beginning magics[] = {
		BEGINNING("\x1f\x8b\x08"),
		BEGINNING("\x28\xb5\x2f\xfd"),
		BEGINNING("\x04\x22\x4d\x18"),
		BEGINNING("\x50\x2a\x4d\x18"),
		/* A raw block with the start of a pcap file, more blocks follow. */
		BEGINNING("\x28\xb5\x2f\xfd\0\x50\xc0\0\0\xd4\xc3\xb2\xa1\2\0\4\0\0\0\0\0\0\0\0\0"
			  "\x60\0"
			  "\0\0\1\0\0\0"),
		BEGINNING(""),
	};
	int fd = fuzz_reading(data, size, magics, sizeof(magics) / sizeof(magics[0]));
	if (fd >= 0)
		close(fd);
	return 0;
}
