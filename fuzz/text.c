/* Fuzz target: text from outside never comes out with control bytes or bidirectional overrides. */
#include "fuzz.h"

#include <assert.h>

#include "base/out.h"
#include "base/utf8.h"

enum { MAX_INPUT = 2048 };

/* Valid UTF-8, every code point of it safe to print. */
static void check_safe(const struct out *o)
{
	assert(!o->overflow);
	const uint8_t *p = (const uint8_t *)o->buf;
	uint32_t n = (uint32_t)o->len;
	while (n) {
		uint32_t len = utf8_printable(p, n);
		assert(len > 0);
		p += len;
		n -= len;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char buf[6 * MAX_INPUT];
	if (size > MAX_INPUT)
		return 0;
	struct out plain = out_mem(buf, sizeof(buf));
	out_text(&plain, data, (uint32_t)size);
	check_safe(&plain);
	struct out json = out_mem(buf, sizeof(buf));
	out_json_text(&json, data, (uint32_t)size);
	check_safe(&json);
	return 0;
}
