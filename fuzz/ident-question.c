/* Fuzz target: an ident client's line. What is valid has two ports, and reads back the same. */
#include "fuzz.h"

#include <assert.h>
#include <string.h>

#include "prog/smallservd/questions.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ident_question q, again;
	ident_question_parse(data, size, &q);
	assert(q.n_echo > 0 && q.n_echo <= sizeof(q.echo));
	assert(memchr(q.echo, ',', q.n_echo));
	for (uint32_t i = 0; i < q.n_echo; i++)
		assert(strchr("0123456789,+-", q.echo[i]));
	if (!q.valid)
		return 0;
	assert(q.here && q.there);
	ident_question_parse((const uint8_t *)q.echo, q.n_echo, &again);
	assert(again.valid && again.here == q.here && again.there == q.there);
	return 0;
}
