/* Fuzz target: ICMP extensions, as routers send them to traceroute. */
#include "fuzz.h"

#include <assert.h>

#include "prog/traceroute/extension.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct extensions extensions;
	extensions_parse(data, size, &extensions);
	assert(extensions.n <= LABELS_MAX);
	for (unsigned i = 0; i < extensions.n; i++)
		assert(extensions.labels[i].label < 1 << 20);
	return 0;
}
