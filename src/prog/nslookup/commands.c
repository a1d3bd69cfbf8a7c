/* What each command does. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "net/finger_client.h"
#include "prog/nslookup/command.h"
#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

enum { FILE_BUF = 65536, RECORDS_A_MARK = 50, FILE_MODE = 0666, HELP_LINES = 60 };

static void set_all(struct session *s)
{
	host_print(s->out, "Default Server:", &s->server);
	if (s->has_host)
		host_print(s->out, "Host:", &s->host);
	settings_print(&s->set, s->out);
}

void set_option(struct session *s, const char *text)
{
	const char *word = "";
	switch (settings_set(&s->set, text, &word)) {
	case SET_OK:
		return;
	case SET_ALL:
		set_all(s);
		return;
	case SET_STILL:
		if (s->set.debug)
			out_s(s->out, "d2 mode disabled; still in debug mode\n");
		return;
	case SET_INVALID:
		complain(s, "*** Invalid option: %s", text);
		return;
	case SET_TYPE:
		complain(s, "unknown query type: %s", word);
		return;
	case SET_CLASS:
		complain(s, "unknown query class: %s", word);
		return;
	}
}

/* A finger line on its way out. */
struct fingering {
	struct session *s;
	uint64_t n;
};

static void finger_line(void *user, const char *text, size_t n)
{
	struct fingering *f = user;
	struct session *s = f->s;
	out_raw(s->out, text, n);
	out_c(s->out, '\n');
	if (++f->n % RECORDS_A_MARK == 0 && s->out != s->terminal) {
		out_c(s->terminal, '#');
		out_flush(s->terminal);
	}
}

static void finger(struct session *s, const char *user)
{
	struct fingering f = { .s = s };
	struct finger_request request = { .server = s->host.address,
					  .n_servers = s->host.n_addresses,
					  .query = user,
					  .whole = *user,
					  .stop_fd = s->stop_fd,
					  .line = finger_line,
					  .user = &f };
	struct finger_result result;
	struct err err;
	if (!s->has_host) {
		complain(s, "Finger: no current host defined.");
		s->status = S_NOT_FOUND;
		return;
	}
	for (uint32_t i = 0; i < s->host.n_addresses; i++)
		s->host.address[i].port = FINGER_PORT;
	out_c(s->out, '[');
	print_text(s->out, s->host.name);
	out_s(s->out, "]\n");
	s->status = S_FOUND;
	if (finger_ask(&request, &result, &err) < 0 && err.code != ECANCELED) {
		complain(s, "finger: %s", err.text);
		s->status = S_NOT_FOUND;
	} else if (result.cut) {
		complain(s, "finger: the answer is longer than %d bytes: the rest is left out",
			 FINGER_TEXT_MAX);
	}
	if (s->out != s->terminal && f.n >= RECORDS_A_MARK)
		out_c(s->terminal, '\n');
}

static void ls(struct session *s, const struct command *c, const char *line)
{
	struct ls_request request;
	uint16_t type = T_A;
	command_ls(c, &request);
	if (!request.zone) {
		complain(s, "*** ls: invalid request %s", line);
		s->status = S_USAGE;
		return;
	}
	if (request.type && !*request.type)
		type = s->set.type;
	if (request.type && *request.type && !type_parse(request.type, &type)) {
		complain(s, "unknown query type: %s", request.type);
		s->status = S_USAGE;
		return;
	}
	list_zone(s, &s->server, request.zone, type == T_AXFR ? T_ANY : type);
}

static void look_up(struct session *s, const struct command *c)
{
	if (c->n_words == 1)
		lookup(s, &s->server, c->word[0]);
	else if (server_find(s, &s->server, c->word[1], &s->other))
		lookup(s, &s->other, c->word[0]);
	else
		s->status = S_NOT_FOUND;
}

static void help(struct session *s)
{
	struct pager pager;
	pager_open(s, &pager, HELP_LINES);
	help_screen(&pager.out);
	pager_close(s, &pager);
}

static void run(struct session *s, const struct command *c, const char *line)
{
	switch (c->kind) {
	case COMMAND_NONE:
	case COMMAND_EXIT:
		return;
	case COMMAND_LOOKUP:
		look_up(s, c);
		return;
	case COMMAND_FINGER:
		finger(s, c->n_words ? c->word[0] : "");
		return;
	case COMMAND_HELP:
		help(s);
		return;
	case COMMAND_LS:
		ls(s, c, line);
		return;
	case COMMAND_LSERVER:
		server_change(s, &s->initial, c->word[0]);
		return;
	case COMMAND_ROOT:
		server_change(s, &s->initial, s->set.root);
		return;
	case COMMAND_SERVER:
		server_change(s, &s->server, c->word[0]);
		return;
	case COMMAND_SET:
		set_option(s, c->word[0]);
		return;
	case COMMAND_SPAWN:
		spawn_shell(s, c->rest);
		return;
	case COMMAND_VIEW:
		view_file(s, c->word[0]);
		return;
	case COMMAND_BAD_SET:
		complain(s, "*** Invalid set command");
		return;
	case COMMAND_TOO_LONG:
		complain(s, "*** The command is longer than %d characters", COMMAND_LINE_MAX);
		s->status = S_USAGE;
		return;
	case COMMAND_UNKNOWN:
		complain(s, "Unrecognized command: %s", line);
		s->status = S_USAGE;
		return;
	}
}

/* The same with the results in a file, which begins with the line. */
static void run_to_file(struct session *s, const struct command *c, const char *line)
{
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (c->append ? O_APPEND : O_TRUNC);
	if (s->restricted) {
		complain(s, "*** Can't open %s for writing: nslookup runs with --restricted",
			 c->file);
		s->status = S_ENVIRONMENT;
		return;
	}
	int fd = open(c->file, flags, FILE_MODE);
	char *buf = fd < 0 ? NULL : malloc(FILE_BUF);
	if (!buf) {
		complain(s, "*** Can't open %s for writing: %s", c->file, strerror(errno));
		s->status = S_ENVIRONMENT;
		if (fd >= 0)
			close(fd);
		return;
	}
	struct out file = out_fd(fd, buf, FILE_BUF);
	out_s(&file, "> ");
	print_text(&file, line);
	out_c(&file, '\n');
	s->out = &file;
	run(s, c, line);
	s->out = s->terminal;
	out_flush(&file);
	if (close(fd) < 0 && !file.write_errno)
		file.write_errno = errno;
	if (file.write_errno) {
		complain(s, "*** Can't write %s: %s", c->file, strerror(file.write_errno));
		s->status = S_ENVIRONMENT;
	}
	free(buf);
}

bool run_line(struct session *s, const char *line)
{
	struct command c;
	uint64_t drain;
	command_parse(&c, line);
	if (c.file && c.kind != COMMAND_UNKNOWN)
		run_to_file(s, &c, line);
	else
		run(s, &c, line);
	out_flush(s->terminal);
	if (is_cancelled(s)) {
		while (read(s->stop_fd, &drain, sizeof(drain)) > 0)
			;
		if (isatty(s->terminal->fd)) {
			out_c(s->terminal, '\n'); /* behind the "^C" */
			out_flush(s->terminal);
		}
		s->status = S_NOT_FOUND;
	}
	return c.kind != COMMAND_EXIT;
}
