/*
 * Opaque answers of ident: what a connection's owner is, encrypted, so that only who has the key
 * learns it. A token is 100 characters of base64: 12 random bytes, 47 bytes encrypted with
 * AES-256-GCM, and its tag of 16. Nobody can make one, or change one, without the key.
 */
#ifndef SONDE_PROG_SMALLSERVD_TOKEN_H
#define SONDE_PROG_SMALLSERVD_TOKEN_H

#include "base/err.h"
#include "base/out.h"
#include "net/sockdiag.h"

enum {
	TOKEN_KEYS_MAX = 16,
	TOKEN_KEY_SIZE = 32,
	TOKEN_PLAIN = 47,
	TOKEN_TEXT = 101, /* with NUL */
};

struct token_keys {
	uint8_t key[TOKEN_KEYS_MAX][TOKEN_KEY_SIZE];
	uint32_t n;
};

struct token_subject {
	uint32_t uid;
	int64_t asked_s; /* when ident was asked */
	struct sock_end ends[2];
};

/* Keys of a text, one a line: 64 hexadecimal digits, with blanks as you like; '#' begins a line of
 * remarks. Returns 0 or -EINVAL with "{origin}:{line}: sentence". */
int token_keys_parse(struct token_keys *ret, const char *origin, const char *text, size_t n,
		     struct err *err) MUST_CHECK;

/* The same with a file, which nobody but its owner and group may read. What was read of it stays
 * nowhere but in ret. */
int token_keys_read(struct token_keys *ret, const char *path, struct err *err) MUST_CHECK;

void token_keys_wipe(struct token_keys *keys);

/* A token, made with the last key. Returns 0 or a negative errno. */
int token_make(const struct token_keys *keys, const struct token_subject *subject,
	       char ret[static TOKEN_TEXT]) MUST_CHECK;

/* What a token says; each key is tried. Returns false if it is not one of theirs. */
bool token_open(const struct token_keys *keys, const char *text,
		struct token_subject *ret) MUST_CHECK;

/* The encrypted part before and after. token_unpack returns false for bytes that token_pack does
 * not give. */
void token_pack(const struct token_subject *subject, uint8_t ret[static TOKEN_PLAIN]);
bool token_unpack(const uint8_t plain[static TOKEN_PLAIN], struct token_subject *ret) MUST_CHECK;

/* User, both ends and time, a line each. */
void token_show(const struct token_subject *subject, struct out *o);

#endif
