/* Lines from a user or a script. */
#include "prog/shell.h"

#include <errno.h>
#include <histedit.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <wchar.h>

#include "base/out.h"

enum { READ_SIZE = 4096, BEFORE_SIZE = 256 };

struct shell {
	struct shell_opts opts;
	EditLine *edit; /* NULL: plain lines */
	History *history;
	char path[PATH_MAX];
	bool interrupted;
	size_t begin, end; /* of what is unused in buf */
	char buf[READ_SIZE];
};

static struct shell *shell_of(EditLine *edit)
{
	void *shell = NULL;
	el_get(edit, EL_CLIENTDATA, &shell);
	return shell;
}

static char *prompt(EditLine *edit)
{
	/* libedit asks for a char it does not write to. */
	union {
		const char *in;
		char *out;
	} text = { .in = shell_of(edit)->opts.prompt };
	return text.out;
}

/* One character of the terminal; an interrupt ends the line. */
static int get_char(EditLine *edit, wchar_t *ret)
{
	struct shell *shell = shell_of(edit);
	mbstate_t state;
	memset(&state, 0, sizeof(state));
	for (;;) {
		struct pollfd p[2] = { { .fd = STDIN_FILENO, .events = POLLIN },
				       { .fd = shell->opts.interrupted_fd, .events = POLLIN } };
		char c;
		if (poll(p, 2, -1) < 0) {
			if (errno != EINTR)
				return -1;
			continue;
		}
		if (p[1].revents) {
			uint64_t drain; /* an eventfd wants room for all of it */
			while (read(shell->opts.interrupted_fd, &drain, sizeof(drain)) > 0)
				;
			shell->interrupted = true;
			errno = EINTR;
			return -1;
		}
		ssize_t n = read(STDIN_FILENO, &c, 1);
		if (n <= 0 && (n == 0 || errno != EINTR))
			return (int)n;
		if (n < 0)
			continue;
		size_t used = mbrtowc(ret, &c, 1, &state);
		if (used <= 1)
			return 1;
		if (used == (size_t)-1)
			memset(&state, 0, sizeof(state)); /* no character: passed over */
	}
}

/* The text before the cursor in two parts: what is to be completed, and what stands before it. */
static size_t split(EditLine *edit, char before[BEFORE_SIZE], const char **ret_word)
{
	const LineInfo *info = el_line(edit);
	const char *at = info->buffer, *word = info->cursor;
	size_t n = 0;
	while (word > at && !strchr(" \t=", word[-1]))
		word--;
	for (bool blank = true; at < word && n + 1 < BEFORE_SIZE; at++) {
		bool is_blank = *at == ' ' || *at == '\t';
		if (!is_blank || !blank)
			before[n++] = is_blank ? ' ' : *at;
		blank = is_blank;
	}
	before[n] = '\0';
	*ret_word = word;
	return (size_t)(info->cursor - word);
}

static void list_words(struct shell *shell, const char *before, const char *word, size_t n)
{
	char buf[2048];
	struct out o = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	out_c(&o, '\n');
	const char *found;
	for (size_t i = 0; (found = shell->opts.complete(shell->opts.user, before, i)); i++) {
		if (strncasecmp(found, word, n) != 0)
			continue;
		out_s(&o, found);
		out_s(&o, "  ");
	}
	out_c(&o, '\n');
	out_flush(&o);
}

static unsigned char complete(EditLine *edit, int key)
{
	(void)key;
	struct shell *shell = shell_of(edit);
	char before[BEFORE_SIZE], rest[BEFORE_SIZE];
	const char *word, *found, *first = NULL;
	if (!shell->opts.complete)
		return CC_ERROR;
	size_t n = split(edit, before, &word), common = 0, n_found = 0;
	for (size_t i = 0; (found = shell->opts.complete(shell->opts.user, before, i)); i++) {
		if (strncasecmp(found, word, n) != 0)
			continue;
		size_t same = 0;
		while (first && found[same] && found[same] == first[same])
			same++;
		common = first ? (same < common ? same : common) : strlen(found);
		first = first ? first : found;
		n_found++;
	}
	if (n_found == 0)
		return CC_ERROR;
	if (common > n || n_found == 1) {
		bool ends = n_found == 1 && (common == 0 || first[common - 1] != '=');
		snprintf(rest, sizeof(rest), "%.*s%s", (int)(common - n), first + n,
			 ends ? " " : "");
		return el_insertstr(edit, rest) < 0 ? CC_ERROR : CC_REFRESH;
	}
	list_words(shell, before, word, n);
	return CC_REDISPLAY;
}

static void load_history(struct shell *shell)
{
	HistEvent event;
	const char *home = getenv("HOME");
	shell->history = history_init();
	if (!shell->history)
		return;
	history(shell->history, &event, H_SETSIZE, SHELL_HISTORY_MAX);
	history(shell->history, &event, H_SETUNIQUE, 1);
	el_set(shell->edit, EL_HIST, history, shell->history);
	int n = home && shell->opts.history ? snprintf(shell->path, sizeof(shell->path), "%s/%s",
						       home, shell->opts.history)
					    : 0;
	if (n <= 0 || n >= (int)sizeof(shell->path))
		shell->path[0] = '\0';
	else
		history(shell->history, &event, H_LOAD, shell->path);
}

static int open_editor(struct shell *shell)
{
	setlocale(LC_CTYPE, "");
	shell->edit = el_init(shell->opts.name, stdin, stdout, stderr);
	if (!shell->edit)
		return -ENOMEM;
	el_set(shell->edit, EL_CLIENTDATA, shell);
	el_set(shell->edit, EL_PROMPT, prompt);
	el_set(shell->edit, EL_EDITOR, "emacs");
	el_set(shell->edit, EL_SIGNAL, 0);
	el_set(shell->edit, EL_GETCFN, get_char);
	el_set(shell->edit, EL_ADDFN, "sonde-complete", "complete the word", complete);
	el_set(shell->edit, EL_BIND, "^I", "sonde-complete", NULL);
	el_set(shell->edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
	load_history(shell);
	el_source(shell->edit, NULL);
	return 0;
}

int shell_open(struct shell **ret, const struct shell_opts *opts, struct err *err)
{
	struct shell *shell = calloc(1, sizeof(*shell));
	if (!shell)
		return err_set(err, ENOMEM, "out of memory");
	shell->opts = *opts;
	if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && open_editor(shell) < 0) {
		free(shell);
		return err_set(err, ENOMEM, "the line editor cannot start");
	}
	*ret = shell;
	return 0;
}

void shell_close(struct shell *shell)
{
	HistEvent event;
	if (!shell)
		return;
	if (shell->history && shell->path[0])
		history(shell->history, &event, H_SAVE, shell->path);
	if (shell->history)
		history_end(shell->history);
	if (shell->edit)
		el_end(shell->edit);
	free(shell);
}

/* The next byte of a script, or -1. */
static int next_byte(struct shell *shell)
{
	while (shell->begin == shell->end) {
		ssize_t n = read(STDIN_FILENO, shell->buf, sizeof(shell->buf));
		if (n == 0 || (n < 0 && errno != EINTR))
			return -1;
		struct pollfd p = { .fd = shell->opts.interrupted_fd, .events = POLLIN };
		if (n < 0 && p.fd >= 0 && poll(&p, 1, 0) > 0)
			return -1; /* an interrupted script ends */
		shell->begin = 0;
		shell->end = n < 0 ? 0 : (size_t)n;
	}
	return (unsigned char)shell->buf[shell->begin++];
}

static int read_plain(struct shell *shell, char *line, size_t size)
{
	size_t n = 0;
	int c;
	while ((c = next_byte(shell)) >= 0 && c != '\n')
		if (n + 1 < size && c != '\0')
			line[n++] = (char)c;
	line[n] = '\0';
	return c >= 0 || n > 0;
}

int shell_read(struct shell *shell, char *line, size_t size)
{
	if (!shell->edit)
		return read_plain(shell, line, size);
	for (;;) {
		int n = 0;
		HistEvent event;
		shell->interrupted = false;
		const char *text = el_gets(shell->edit, &n);
		if (shell->interrupted) {
			el_reset(shell->edit);
			if (write(STDOUT_FILENO, "\n", 1) < 0)
				return 0;
			continue;
		}
		if (!text || n <= 0) {
			if (write(STDOUT_FILENO, "\n", 1) < 0)
				return 0;
			return 0;
		}
		size_t len = min_size(strcspn(text, "\n"), size - 1);
		memcpy(line, text, len);
		line[len] = '\0';
		if (shell->history && line[strspn(line, " \t")])
			history(shell->history, &event, H_ENTER, line);
		return 1;
	}
}
