/* Fuzz target: what a finger server answers. Lines that come out are safe, and none is lost. */
#include "fuzz.h"

#include <assert.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../tests/checks.h"
#include "net/finger_client.h"

enum { ANSWER_MAX = 16384, IDLE_MS = 1000 };

static void check_line(void *user, const char *text, size_t n)
{
	uint64_t *n_lines = user;
	++*n_lines;
	assert(check_text(text, n));
	assert(!memchr(text, '\n', n));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int ends[2];
	uint64_t n_lines = 0;
	struct finger_request request = { .line = check_line,
					  .user = &n_lines,
					  .max_bytes = ANSWER_MAX / 2 };
	struct finger_result result = { .n_lines = 0 };
	if (size > ANSWER_MAX)
		return 0;
	int r = socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
	assert(r == 0);
	assert(send(ends[1], data, size, 0) == (ssize_t)size);
	close(ends[1]);
	const struct stream s = { ends[0], -1, IDLE_MS };
	r = finger_read(&request, &s, &result);
	close(ends[0]);
	assert(r == 0 && result.n_lines == n_lines);
	assert(result.n_bytes <= size && result.cut == (size > request.max_bytes));
	return 0;
}
