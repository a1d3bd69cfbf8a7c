/* Tokens of ident: keys, round trips, what is no token. */
#include "prog/smallservd/token.h"

#include <netinet/in.h>
#include <string.h>

#include "tap.h"

#define HEX "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"

static void parsing(void)
{
	static const struct {
		const char *text;
		int r;
		uint32_t n;
		const char *sentence;
	} cases[] = {
		{ HEX "\n", 0, 1, NULL },
		{ HEX, 0, 1, NULL },
		{ "# remark\n\n  " HEX "\r\n" HEX "\n", 0, 2, NULL },
		{ " 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff"
		  " 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff\n",
		  0, 1, NULL },
		{ "", -1, 0, "k: there is no key in it" },
		{ "#" HEX "\n", -1, 0, "k: there is no key in it" },
		{ "\n" HEX "0\n", -1, 0, "k:2: a key is 64 hexadecimal digits" },
		{ "0011\n", -1, 0, "k:1: a key is 64 hexadecimal digits" },
		{ "g" HEX, -1, 0, "k:1: a key is 64 hexadecimal digits" },
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct token_keys keys;
		struct err err = { .code = 0 };
		int r = token_keys_parse(&keys, "k", cases[i].text, strlen(cases[i].text), &err);
		ok((r < 0) == (cases[i].r < 0) && (r < 0 || keys.n == cases[i].n), "keys %zu", i);
		if (r < 0)
			same(err.text, cases[i].sentence, "its sentence");
		else
			ok(keys.key[keys.n - 1][1] == 0x11 && keys.key[keys.n - 1][31] == 0xff,
			   "its digits");
	}
	char many[(TOKEN_KEYS_MAX + 1) * sizeof(HEX)];
	struct token_keys keys;
	struct err err;
	for (size_t i = 0; i <= TOKEN_KEYS_MAX; i++)
		memcpy(many + i * sizeof(HEX), HEX "\n", sizeof(HEX));
	ok(token_keys_parse(&keys, "k", many, sizeof(many) - sizeof(HEX), &err) == 0, "16 keys");
	ok(token_keys_parse(&keys, "k", many, sizeof(many), &err) < 0, "17 are too many");
	same(err.text, "k:17: more than 16 keys", "its sentence");
}

static bool equal(const struct token_subject *a, const struct token_subject *b)
{
	uint8_t x[TOKEN_PLAIN], y[TOKEN_PLAIN];
	token_pack(a, x);
	token_pack(b, y);
	return memcmp(x, y, sizeof(x)) == 0;
}

static void round_trips(void)
{
	struct token_keys keys = { .n = 2 }, old = { .n = 1 }, other = { .n = 1 };
	struct token_subject subject = { .uid = 61500,
					 .asked_s = 1800000000,
					 .ends = { { AF_INET, 4711, { 192, 0, 2, 1 }, 0 },
						   { AF_INET, 6667, { 198, 51, 100, 7 }, 0 } } },
			     got;
	char a[TOKEN_TEXT], b[TOKEN_TEXT], shown[512];
	memset(keys.key[0], 1, TOKEN_KEY_SIZE);
	memset(keys.key[1], 2, TOKEN_KEY_SIZE);
	memcpy(old.key, keys.key, TOKEN_KEY_SIZE);
	ok(token_make(&keys, &subject, a) == 0 && token_make(&keys, &subject, b) == 0, "made");
	ok(strlen(a) == TOKEN_TEXT - 1 && strcmp(a, b) != 0, "no two are the same");
	ok(token_open(&keys, a, &got) && equal(&got, &subject), "opened");
	ok(!token_open(&old, a, &got), "made with the last key");
	ok(!token_open(&other, a, &got), "another key does not open it");
	ok(token_make(&old, &subject, b) == 0 && token_open(&keys, b, &got),
	   "old keys open theirs");
	bool opened = false;
	for (size_t i = 0; i < TOKEN_TEXT - 1; i++) {
		a[i] = (char)(a[i] == 'A' ? 'B' : 'A');
		opened |= token_open(&keys, a, &got);
		memcpy(a, b, sizeof(a));
	}
	ok(!opened, "a change of any character spoils it");
	ok(!token_open(&keys, "", &got) && !token_open(&keys, "abc=", &got), "too short");
	struct token_keys none = { .n = 0 };
	ok(token_make(&none, &subject, a) < 0, "no key, no token");
	struct out o = out_mem(shown, sizeof(shown) - 1);
	subject.uid = 4000000000;
	token_show(&subject, &o);
	shown[o.len] = '\0';
	same(shown,
	     "user   (4000000000)\nhere   192.0.2.1:4711\nthere  198.51.100.7:6667\n"
	     "asked  2027-01-15 08:00:00 UTC\n",
	     "for people");
	subject.ends[0] = (struct sock_end){ AF_INET6, 1, { [15] = 1 }, 0 };
	subject.ends[1] = (struct sock_end){ AF_INET6, 2, { 0x20, 1, 0xd, 0xb8, [15] = 7 }, 0 };
	ok(token_make(&keys, &subject, a) == 0 && token_open(&keys, a, &got) &&
		   equal(&got, &subject),
	   "IPv6");
	o.len = 0;
	token_show(&got, &o);
	shown[o.len] = '\0';
	ok(strstr(shown, "here   [::1]:1\nthere  [2001:db8::7]:2\n") != NULL, "shown");
}

int main(void)
{
	parsing();
	round_trips();
	return done_testing();
}
