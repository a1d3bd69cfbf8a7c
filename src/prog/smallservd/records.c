/* The records process. */
#include "prog/smallservd/records.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <libgen.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "live/privilege.h"
#include "prog/smallservd/texts.h"

enum { READABLE_MAX = 32, STATUS_ENVIRONMENT = 3 };

/* ---- quote ---- */

struct quote_trouble {
	char *log;
	int worst;
};

static int read_file(void *ctx, const char *path, char *to, size_t size)
{
	struct quote_trouble *trouble = ctx;
	struct stat st;
	int r = 0;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		r = -errno;
	else if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		r = -EINVAL;
	ssize_t n = r == 0 ? read(fd, to, size) : 0;
	if (n < 0)
		r = -errno;
	if (fd >= 0)
		close(fd);
	if (r == 0)
		return (int)n;
	snprintf(trouble->log, RECORDS_LOG_MAX, "quote: %.150s: %s", path,
		 r == -ELOOP	? "is a symbolic link"
		 : r == -EINVAL ? "is no regular file"
				: strerror(-r));
	return r;
}

static void quote_answer(const struct config *config, struct records_answer *answer)
{
	struct quote_trouble trouble = { answer->log, 0 };
	struct quote_reader reader = { read_file, &trouble };
	answer->n = (uint32_t)quote_text(config, &reader, answer->text);
}

/* ---- the process ---- */

/* The C library loads what /etc/nsswitch.conf names when it is first asked, and zones too. */
static void warm_up(void)
{
	tzset();
	(void)getpwnam("no such user, I hope");
	(void)getpwuid((uid_t)-2);
}

/* Before the file of keys is out of reach, and the files that OpenSSL reads when it starts. */
static void get_keys(const struct config *config, struct token_keys *ret)
{
	struct token_subject nobody = { .uid = 0 };
	char token[TOKEN_TEXT];
	struct err err;
	if (config->ident_reply != IDENT_TOKEN || !config->service[SERVICE_IDENT].enabled)
		return;
	if (token_keys_read(ret, config->ident_keys, &err) < 0)
		fprintf(stderr, "smallservd: %s\n", err.text);
	else if (token_make(ret, &nobody, token) < 0)
		fprintf(stderr, "smallservd: ident: tokens cannot be made\n");
}

static int drop(const struct config *config, struct err *err)
{
	static char folder[CONFIG_QUOTES_MAX][CONFIG_QUOTE_SIZE];
	char utmp[CONFIG_PATH_SIZE];
	const char *readable[READABLE_MAX] = { "/etc/passwd",	     "/etc/nsswitch.conf",
					       "/etc/localtime",     "/run/systemd/sessions",
					       "/run/systemd/users", "/run/systemd/userdb",
					       "/var/log/lastlog" };
	size_t n = 7;
	snprintf(utmp, sizeof(utmp), "%s", config->finger_utmp);
	readable[n++] = dirname(utmp); /* files may be replaced */
	readable[n++] = "/etc";
	if (config->finger_plan) {
		readable[n++] = "/home";
		readable[n++] = "/root";
	}
	for (uint32_t i = 0; i < config->n_quotes; i++) {
		if (config->quote[i][0] != '@')
			continue;
		snprintf(folder[i], sizeof(folder[i]), "%s", config->quote[i] + 1);
		readable[n++] = dirname(folder[i]);
	}
	readable[n] = NULL;
	struct privilege_plan plan = { .user = *config->user ? config->user : NULL,
				       .readable = readable };
	return privilege_drop(&plan, err);
}

static void answer_one(const struct config *config, const struct ident_means *means,
		       const struct records_question *q, struct records_answer *answer)
{
	struct out o = out_mem(answer->text, sizeof(answer->text));
	answer->id = q->id;
	answer->n = 0;
	answer->log[0] = '\0';
	switch (q->service) {
	case SERVICE_FINGER:
		finger_answer(config, q, &o);
		answer->n = (uint32_t)o.len;
		break;
	case SERVICE_IDENT:
		ident_answer(config, means, q, answer);
		break;
	case SERVICE_QUOTE:
		quote_answer(config, answer);
		break;
	default:
		break;
	}
}

int records_run(int fd, const struct config *config, const struct daemon *daemon)
{
	static struct records_question question;
	static struct records_answer answer;
	static struct ident_means means;
	CLEANUP(sockdiag_freep) struct sockdiag *diag = NULL;
	struct err err;
	warm_up();
	/* Without the kernel's table ident answers UNKNOWN-ERROR. */
	if (sockdiag_open(&diag, &err) < 0)
		fprintf(stderr, "smallservd: %s\n", err.text);
	means.diag = diag;
	get_keys(config, &means.keys);
	if (drop(config, &err) < 0) {
		fprintf(stderr, "smallservd: %s\n", err.text);
		return STATUS_ENVIRONMENT;
	}
	daemon_detach(daemon);
	for (;;) {
		ssize_t n = recv(fd, &question, sizeof(question), 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return 0;
		if (n != (ssize_t)sizeof(question))
			continue;
		answer_one(config, &means, &question, &answer);
		do
			n = send(fd, &answer, RECORDS_ANSWER_SIZE(answer.n), MSG_NOSIGNAL);
		while (n < 0 && errno == EINTR);
	}
}
