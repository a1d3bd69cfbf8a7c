/* Whose a connection is: RFC 1413, by the kernel's table of sockets. */
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "prog/smallservd/records.h"

enum { PASSWD_SIZE = 8192, HOME_SIZE = 512 };

struct owner {
	uint32_t uid;
	char name[128]; /* "": none known */
	char home[HOME_SIZE];
};

/* The owner of the connection whose ends these are. A connection that waits to be accepted, or
 * whose process has left it, has none: the kernel says 0, which is not root. */
static const char *find(struct sockdiag *diag, const struct records_question *q, struct owner *ret)
{
	struct sock_entry entry;
	char buf[PASSWD_SIZE];
	struct passwd passwd, *found = NULL;
	int r = diag ? sockdiag_find(diag, IPPROTO_TCP, q->ends, &entry, NULL) : -1;
	if (r < 0)
		return "UNKNOWN-ERROR";
	if (r == 0 || !entry.inode || !(SOCK_STATE(entry.state) & SOCK_CONNECTED))
		return "NO-USER";
	ret->uid = entry.uid;
	if (getpwuid_r(entry.uid, &passwd, buf, sizeof(buf), &found) == 0 && found) {
		snprintf(ret->name, sizeof(ret->name), "%s", passwd.pw_name);
		snprintf(ret->home, sizeof(ret->home), "%s", passwd.pw_dir);
	}
	return NULL;
}

static bool wants_hiding(const struct config *config, const struct owner *owner)
{
	char path[HOME_SIZE + 16];
	struct stat st;
	if (config->ident_reply == IDENT_HIDDEN || words_have(config->ident_hide, owner->name))
		return true;
	snprintf(path, sizeof(path), "%s/.noident", owner->home);
	return *owner->home == '/' && lstat(path, &st) == 0;
}

static const char *make_token(const struct token_keys *keys, const struct records_question *q,
			      const struct owner *owner, char ret[static TOKEN_TEXT])
{
	struct token_subject subject = { .uid = owner->uid, .ends = { q->ends[0], q->ends[1] } };
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	subject.asked_s = now.tv_sec;
	return token_make(keys, &subject, ret) < 0 ? "UNKNOWN-ERROR" : NULL;
}

void ident_answer(const struct config *config, const struct ident_means *means,
		  const struct records_question *q, struct records_answer *answer)
{
	struct owner owner = { .uid = 0 };
	char token[TOKEN_TEXT];
	struct out o = out_mem(answer->text, sizeof(answer->text));
	bool tokens = config->ident_reply == IDENT_TOKEN;
	const char *error = q->ident.valid ? find(means->diag, q, &owner) : "INVALID-PORT";
	if (!error && wants_hiding(config, &owner))
		error = "HIDDEN-USER";
	if (!error && tokens)
		error = make_token(&means->keys, q, &owner, token);
	out_raw(&o, q->ident.echo, q->ident.n_echo);
	if (error) {
		out_s(&o, ":ERROR:");
		out_s(&o, config->ident_unknown ? "UNKNOWN-ERROR" : error);
	} else if (tokens) {
		out_s(&o, ":USERID:OTHER:");
		out_s(&o, token);
	} else if (config->ident_reply == IDENT_NUMBER || !*owner.name) {
		out_s(&o, ":USERID:UNIX:");
		out_u(&o, owner.uid);
	} else {
		out_s(&o, ":USERID:UNIX:");
		out_s(&o, owner.name);
	}
	/* A client that cuts tokens off gives a part of one back: the log finds it. */
	snprintf(answer->log, sizeof(answer->log), tokens && !error ? "%.*s is user %u" : "%.*s",
		 (int)o.len, answer->text, owner.uid);
	out_s(&o, "\r\n");
	answer->n = (uint32_t)o.len;
}
