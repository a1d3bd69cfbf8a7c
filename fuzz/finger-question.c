/* Fuzz target: a finger client's line. What comes out can be shown and looked up. */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "prog/smallservd/questions.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct finger_question q;
	finger_question_parse(data, size, &q);
	assert(q.n <= FINGER_NAMES_MAX);
	for (uint32_t i = 0; i < q.n; i++) {
		size_t n = strnlen(q.name[i], FINGER_NAME_SIZE);
		assert(n > 0 && n < FINGER_NAME_SIZE);
		for (size_t k = 0; k < n; k++)
			assert((unsigned char)q.name[i][k] > ' ' && q.name[i][k] != 0x7f);
		assert(!strchr(q.name[i], '@') || q.forward);
	}
	return 0;
}
