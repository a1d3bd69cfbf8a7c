/* Fuzz target: ident's tokens, what is inside them, and the file of keys. */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "prog/smallservd/token.h"

static void check_plain(const uint8_t *data, size_t size)
{
	char text[512];
	uint8_t again[TOKEN_PLAIN];
	struct token_subject subject;
	struct out o = out_mem(text, sizeof(text));
	if (size < TOKEN_PLAIN || !token_unpack(data, &subject))
		return;
	token_pack(&subject, again);
	assert(memcmp(data, again, TOKEN_PLAIN) == 0);
	token_show(&subject, &o);
	assert(o.len > 0 && o.len < sizeof(text));
}

static void check_keys(const char *text, size_t size)
{
	struct token_keys keys;
	struct token_subject subject;
	struct err err = { .code = 0 };
	int r = token_keys_parse(&keys, "fuzz", text, size, &err);
	assert(r < 0 ? *err.text : keys.n > 0 && keys.n <= TOKEN_KEYS_MAX);
	if (r < 0)
		keys = (struct token_keys){ .n = 1 };
	assert(!token_open(&keys, text, &subject)); /* nobody guesses one */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	check_plain(data, size);
	check_keys(text, size);
	free(text);
	return 0;
}
