/* Fuzz target: lines of arpsnmp's data file. What is taken is safe, and reads back the same. */
#include "fuzz.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/out.h"
#include "net/lines.h"
#include "prog/arpsnmp/stations.h"

enum { LINE_MAX_ = 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char line[LINE_MAX_], again[2 * LINE_MAX_];
	struct station_line a, b;
	const char *word;
	if (size >= sizeof(line) || memchr(data, '\0', size) || memchr(data, '\n', size))
		return 0;
	memcpy(line, data, size);
	line[size] = '\0';
	if (station_line_parse(line, &a, &word)) {
		assert(word >= line ? word <= line + size : !*word);
		return 0;
	}
	assert(!*a.hostname || name_text_ok(a.hostname));
	assert(!*a.interface || name_text_ok(a.interface));
	struct out o = out_mem(again, sizeof(again) - 1);
	station_line_write(&a, &o);
	assert(o.len && again[o.len - 1] == '\n');
	again[o.len - 1] = '\0';
	assert(!station_line_parse(again, &b, &word));
	assert(memcmp(a.mac, b.mac, sizeof(a.mac)) == 0 && a.seen_s == b.seen_s);
	assert(memcmp(&a.host, &b.host, sizeof(a.host)) == 0);
	assert(strcmp(a.hostname, b.hostname) == 0 && strcmp(a.interface, b.interface) == 0);
	return 0;
}
