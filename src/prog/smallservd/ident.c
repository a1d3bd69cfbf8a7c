/* Whose a connection is: RFC 1413, by the kernel's table of sockets. */
#include <netinet/in.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

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

void ident_answer(const struct config *config, struct sockdiag *diag,
		  const struct records_question *q, struct records_answer *answer)
{
	struct owner owner = { .uid = 0 };
	struct out o = out_mem(answer->text, sizeof(answer->text));
	const char *error = q->ident.valid ? find(diag, q, &owner) : "INVALID-PORT";
	if (!error && wants_hiding(config, &owner))
		error = "HIDDEN-USER";
	out_raw(&o, q->ident.echo, q->ident.n_echo);
	if (error) {
		out_s(&o, ":ERROR:");
		out_s(&o, config->ident_unknown ? "UNKNOWN-ERROR" : error);
	} else if (config->ident_reply == IDENT_NUMBER || !*owner.name) {
		out_s(&o, ":USERID:UNIX:");
		out_u(&o, owner.uid);
	} else {
		out_s(&o, ":USERID:UNIX:");
		out_s(&o, owner.name);
	}
	snprintf(answer->log, sizeof(answer->log), "%.*s", (int)o.len, answer->text);
	out_s(&o, "\r\n");
	answer->n = (uint32_t)o.len;
}
