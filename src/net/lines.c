/* Bounded reading of small text tables. */
#include "net/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"

enum { READ_SIZE = 8192 };

void lines_init(struct lines *l, void (*line)(void *user, char *text), void *user)
{
	l->line = line;
	l->user = user;
	l->n_skipped = 0;
	l->cut = l->bad = false;
	l->len = 0;
}

static void end_line(struct lines *l)
{
	if (l->bad) {
		l->n_skipped++;
	} else {
		l->buf[l->len] = '\0';
		l->line(l->user, l->buf);
	}
	l->len = 0;
	l->bad = false;
}

void lines_feed(struct lines *l, const char *bytes, size_t n)
{
	while (n > 0) {
		const char *newline = memchr(bytes, '\n', n);
		size_t part = newline ? (size_t)(newline - bytes) : n;
		if (part > LINE_LEN_MAX - l->len || memchr(bytes, '\0', part))
			l->bad = true;
		if (!l->bad) {
			memcpy(l->buf + l->len, bytes, part);
			l->len += (uint32_t)part;
		}
		if (newline) {
			end_line(l);
			part++;
		}
		bytes += part;
		n -= part;
	}
}

void lines_end(struct lines *l)
{
	if (l->len > 0 || l->bad)
		end_line(l);
}

/* Feeds what fd holds. Returns 0 or a negative errno. */
static int feed_fd(struct lines *l, int fd)
{
	char buf[READ_SIZE];
	size_t total = 0;
	for (;;) {
		ssize_t n = read(fd, buf, sizeof(buf));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			return 0;
		if ((size_t)n > LINES_BYTES_MAX - total) {
			l->cut = true;
			return 0;
		}
		total += (size_t)n;
		lines_feed(l, buf, (size_t)n);
	}
}

int lines_read_file(struct lines *l, const char *path, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_set(err, errno, "%s: %s", path, strerror(errno));
	int r = feed_fd(l, fd);
	close(fd);
	lines_end(l);
	return r < 0 ? err_set(err, -r, "%s: %s", path, strerror(-r)) : 0;
}

static bool is_separator(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

char *line_word(char **at)
{
	char *word = *at;
	while (is_separator(*word))
		word++;
	if (!*word) {
		*at = word;
		return NULL;
	}
	char *end = word;
	while (*end && !is_separator(*end))
		end++;
	*at = *end ? end + 1 : end;
	*end = '\0';
	return word;
}

void line_drop_comment(char *text)
{
	text[strcspn(text, "#")] = '\0';
}

bool name_text_ok(const char *name)
{
	size_t len = strlen(name);
	if (len == 0 || len > NAME_LEN_MAX)
		return false;
	const uint8_t *p = (const uint8_t *)name;
	uint32_t left = (uint32_t)len;
	while (left > 0) {
		uint32_t n = utf8_printable(p, left);
		if (n == 0 || *p == ' ')
			return false;
		p += n;
		left -= n;
	}
	return true;
}
