/* Tokens of ident: AES-256-GCM (NIST SP 800-38D), by OpenSSL. */
#include "prog/smallservd/token.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/wallclock.h"

enum {
	NONCE = 12,
	TAG = 16,
	WHOLE = NONCE + TOKEN_PLAIN + TAG,
	AT_PLAIN = NONCE,
	AT_TAG = NONCE + TOKEN_PLAIN,
	VERSION_4 = 4, /* first byte: which addresses it has */
	VERSION_6 = 6,
	UID_BYTES = 4,
	TIME_BYTES = 5,
	PORT_BYTES = 2,
	ADDR_BYTES = 16,
	IP4_BYTES = 4,
	FILE_MAX_BYTES = 4096,
	PASSWD_SIZE = 8192,
	DIGITS = 2 * TOKEN_KEY_SIZE,
};

/* ---- keys ---- */

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One line. Returns 1 if it is a key, 0 if it is empty or a remark, -1 if it is neither. */
static int take_key(const char *line, size_t n, uint8_t ret[static TOKEN_KEY_SIZE])
{
	int digits = 0;
	for (size_t i = 0; i < n; i++) {
		int digit = digit_of(line[i]);
		if (line[i] == ' ' || line[i] == '\t' || line[i] == '\r')
			continue;
		if (line[i] == '#' && !digits)
			return 0;
		if (digit < 0 || digits == DIGITS)
			return -1;
		uint8_t *byte = &ret[digits++ / 2];
		*byte = (uint8_t)(*byte << 4 | digit);
	}
	return !digits ? 0 : digits == DIGITS ? 1 : -1;
}

int token_keys_parse(struct token_keys *ret, const char *origin, const char *text, size_t n,
		     struct err *err)
{
	const char *end = text + n;
	uint8_t spare[TOKEN_KEY_SIZE];
	ret->n = 0;
	for (unsigned number = 1; text < end; number++) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		bool room = ret->n < TOKEN_KEYS_MAX;
		stop = stop ? stop : end;
		int r = take_key(text, (size_t)(stop - text), room ? ret->key[ret->n] : spare);
		if (r < 0)
			return err_set(err, EINVAL, "%s:%u: a key is 64 hexadecimal digits", origin,
				       number);
		if (r > 0 && !room)
			return err_set(err, EINVAL, "%s:%u: more than %d keys", origin, number,
				       TOKEN_KEYS_MAX);
		ret->n += (uint32_t)r;
		text = stop + 1;
	}
	return ret->n ? 0 : err_set(err, EINVAL, "%s: there is no key in it", origin);
}

int token_keys_read(struct token_keys *ret, const char *path, struct err *err)
{
	char text[FILE_MAX_BYTES];
	struct stat st;
	ret->n = 0;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0) {
		int code = errno;
		if (fd >= 0)
			close(fd);
		return err_set(err, code, "%s: %s", path, strerror(code));
	}
	ssize_t n = S_ISREG(st.st_mode) ? read(fd, text, sizeof(text)) : 0;
	close(fd);
	int r;
	if (n < 0)
		r = err_set(err, EIO, "%s: cannot be read", path);
	else if (!S_ISREG(st.st_mode) || n == FILE_MAX_BYTES)
		r = err_set(err, EINVAL, "%s: is no file of keys", path);
	else if (st.st_mode & (S_IRWXO | S_IWGRP))
		r = err_set(err, EPERM,
			    "%s: others may use it: \"chmod o=,g-w\" it, and make new keys", path);
	else
		r = token_keys_parse(ret, path, text, (size_t)n, err);
	OPENSSL_cleanse(text, sizeof(text));
	return r;
}

void token_keys_wipe(struct token_keys *keys)
{
	OPENSSL_cleanse(keys, sizeof(*keys));
}

/* ---- the encrypted part ---- */

static uint8_t *put(uint8_t *to, uint64_t value, int n)
{
	for (int i = 0; i < n; i++)
		to[i] = (uint8_t)(value >> (8 * (n - 1 - i)));
	return to + n;
}

static const uint8_t *take(const uint8_t *from, int n, uint64_t *ret)
{
	*ret = 0;
	for (int i = 0; i < n; i++)
		*ret = *ret << 8 | from[i];
	return from + n;
}

void token_pack(const struct token_subject *subject, uint8_t ret[static TOKEN_PLAIN])
{
	uint8_t *p = ret;
	bool six = subject->ends[0].family == AF_INET6;
	memset(ret, 0, TOKEN_PLAIN);
	*p++ = six ? VERSION_6 : VERSION_4;
	p = put(p, subject->uid, UID_BYTES);
	p = put(p, (uint64_t)subject->asked_s, TIME_BYTES);
	for (int i = 0; i < 2; i++) {
		p = put(p, subject->ends[i].port, PORT_BYTES);
		memcpy(p, subject->ends[i].addr, six ? ADDR_BYTES : IP4_BYTES);
		p += ADDR_BYTES;
	}
}

bool token_unpack(const uint8_t plain[static TOKEN_PLAIN], struct token_subject *ret)
{
	const uint8_t *p = plain + 1;
	uint8_t again[TOKEN_PLAIN];
	uint64_t uid, asked_s, port;
	if (*plain != VERSION_4 && *plain != VERSION_6)
		return false;
	p = take(p, UID_BYTES, &uid);
	p = take(p, TIME_BYTES, &asked_s);
	if (asked_s > INT64_MAX / NS_PER_S)
		return false;
	*ret = (struct token_subject){ .uid = (uint32_t)uid, .asked_s = (int64_t)asked_s };
	for (int i = 0; i < 2; i++) {
		p = take(p, PORT_BYTES, &port);
		ret->ends[i].port = (uint16_t)port;
		ret->ends[i].family = *plain == VERSION_6 ? AF_INET6 : AF_INET;
		memcpy(ret->ends[i].addr, p, *plain == VERSION_6 ? ADDR_BYTES : IP4_BYTES);
		p += ADDR_BYTES;
	}
	token_pack(ret, again);
	return memcmp(plain, again, TOKEN_PLAIN) == 0;
}

/* ---- encryption ---- */

static bool seal(EVP_CIPHER_CTX *c, const uint8_t *key, const uint8_t *plain, uint8_t *whole)
{
	int n;
	return RAND_bytes(whole, NONCE) == 1 &&
	       EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, whole) == 1 &&
	       EVP_EncryptUpdate(c, whole + AT_PLAIN, &n, plain, TOKEN_PLAIN) == 1 &&
	       EVP_EncryptFinal_ex(c, whole + AT_TAG, &n) == 1 &&
	       EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, TAG, whole + AT_TAG) == 1;
}

static bool unseal(EVP_CIPHER_CTX *c, const uint8_t *key, uint8_t *whole, uint8_t *plain)
{
	int n;
	return EVP_DecryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, whole) == 1 &&
	       EVP_DecryptUpdate(c, plain, &n, whole + AT_PLAIN, TOKEN_PLAIN) == 1 &&
	       EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, TAG, whole + AT_TAG) == 1 &&
	       EVP_DecryptFinal_ex(c, plain + TOKEN_PLAIN, &n) == 1;
}

int token_make(const struct token_keys *keys, const struct token_subject *subject,
	       char ret[static TOKEN_TEXT])
{
	uint8_t plain[TOKEN_PLAIN], whole[WHOLE];
	if (!keys->n)
		return -ENOKEY;
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	token_pack(subject, plain);
	bool good = c && seal(c, keys->key[keys->n - 1], plain, whole);
	EVP_CIPHER_CTX_free(c);
	if (!good)
		return -EIO;
	return EVP_EncodeBlock((uint8_t *)ret, whole, WHOLE) == TOKEN_TEXT - 1 ? 0 : -EIO;
}

bool token_open(const struct token_keys *keys, const char *text, struct token_subject *ret)
{
	uint8_t plain[TOKEN_PLAIN + TAG], whole[WHOLE];
	bool good = false;
	if (strlen(text) != TOKEN_TEXT - 1 ||
	    EVP_DecodeBlock(whole, (const uint8_t *)text, TOKEN_TEXT - 1) != WHOLE)
		return false;
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	for (uint32_t i = 0; c && i < keys->n && !good; i++)
		good = unseal(c, keys->key[i], whole, plain);
	EVP_CIPHER_CTX_free(c);
	return good && token_unpack(plain, ret);
}

/* ---- for people ---- */

static void put_end(struct out *o, const char *title, const struct sock_end *end)
{
	bool six = end->family == AF_INET6;
	out_s(o, title);
	out_s(o, six ? "[" : "");
	if (six)
		out_ip6(o, end->addr);
	else
		out_ip4(o, end->addr);
	out_s(o, six ? "]:" : ":");
	out_u(o, end->port);
	out_c(o, '\n');
}

void token_show(const struct token_subject *subject, struct out *o)
{
	char buf[PASSWD_SIZE];
	struct passwd passwd, *found = NULL;
	struct wallclock w;
	out_s(o, "user   ");
	if (getpwuid_r(subject->uid, &passwd, buf, sizeof(buf), &found) == 0 && found) {
		out_text(o, (const uint8_t *)passwd.pw_name, (uint32_t)strlen(passwd.pw_name));
		out_c(o, ' ');
	}
	out_f(o, "(%u)\n", subject->uid);
	put_end(o, "here   ", &subject->ends[0]);
	put_end(o, "there  ", &subject->ends[1]);
	wallclock_utc(subject->asked_s * NS_PER_S, &w);
	out_f(o, "asked  %04d-%02u-%02u %02u:%02u:%02u UTC\n", w.year, w.month, w.day, w.hour,
	      w.minute, w.second);
}
