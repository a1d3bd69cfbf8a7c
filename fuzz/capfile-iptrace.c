/* Fuzz target: iptrace files of both versions. */
#include "capfile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct beginning versions[] = { BEGINNING("iptrace 2.0"),
						     BEGINNING("iptrace 1.0"),
						     BEGINNING("iptrace ") };
	return fuzz_capfile(data, size, versions, sizeof(versions) / sizeof(versions[0]));
}
