/*
 * smallservd - eight small servers: echo, discard, daytime, quote, chargen, time, finger, ident.
 * Manual: docs/man/smallservd.1.
 *
 * This process, the supervisor, keeps the rights that it was started with and never sees a byte of
 * a client: it reads the configuration, opens sockets, and starts the two others (network.h,
 * records.h).
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "live/privilege.h"
#include "prog/daemon.h"
#include "prog/options.h"
#include "prog/smallservd/control.h"
#include "prog/smallservd/journal.h"
#include "prog/smallservd/network.h"
#include "prog/smallservd/records.h"

enum { DONE = 0, NEGATIVE = 1, USAGE = 2, ENVIRONMENT = 3 };
enum { RESTART_S = 1, MS = 1000, US_PER_S = 1000000, NS_PER_US = 1000, TOKEN_SHOWN = 512 };

static const char default_path[] = "/etc/sonde/smallservd.conf";

struct opts {
	const char *path, *pid_path, *user, *token;
	uint64_t offset;
	bool background, check, syslog, json;
};

struct supervisor {
	struct opts opts;
	struct config config;
	struct sockets sockets;
	bool inherited; /* the sockets are systemd's */
	pid_t network, records;
	int control_fd, signal_fd, pid_fd;
	struct daemon daemon;
	int64_t records_due_s; /* 0: it runs */
	bool ending;
	struct journal journal;
	struct control_message message;
	struct err err;
};

static const struct option_row rows[] = {
	{ 'c', "config", OPT_TEXT, .at = offsetof(struct opts, path), .arg = "FILE",
	  .help = "the configuration (default: /etc/sonde/smallservd.conf, if there is one)" },
	{ 'o', "offset", OPT_UINT, .at = offsetof(struct opts, offset), .arg = "N", .max = 65422,
	  .help = "add N to the standard ports: 10000 serves echo at 10007" },
	{ 'u', "user", OPT_TEXT, .at = offsetof(struct opts, user), .arg = "USER",
	  .help = "become this user after the sockets are open" },
	{ 'b', "background", OPT_FLAG, .at = offsetof(struct opts, background),
	  .help = "go into the background, log to syslog" },
	{ .word = "pidfile",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, pid_path),
	  .arg = "FILE",
	  .help = "write the number of the process to this file, and keep it locked" },
	{ .word = "syslog",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, syslog),
	  .help = "log to syslog instead of standard error" },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, json),
	  .help = "print statistics (SIGUSR1) as JSON on standard output" },
	{ .word = "ident-token",
	  .kind = OPT_TEXT,
	  .at = offsetof(struct opts, token),
	  .arg = "TOKEN",
	  .help = "only tell what a token of ident says, with the keys of the configuration" },
	{ .word = "check",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, check),
	  .help = "only read the configuration and say whether it is right" },
};

static const struct options options = {
	.program = "smallservd",
	.operands = "",
	OPTIONS_ROWS(rows),
	.about = "serve echo, discard, daytime, quote, chargen, time, finger and ident",
	.epilogue =
		"Without a configuration all eight answer on the loopback addresses only.\n"
		"SIGHUP reads the configuration again, SIGUSR1 shows statistics, SIGTERM ends.\n",
};

static int complain(struct supervisor *s, int status)
{
	return option_complain(&options, status, "%s", s->err.text);
}

/* ---- configuration ---- */

static int read_config(const struct opts *opts, struct config *ret, struct err *err)
{
	const char *quote = getenv("TCPWARE_QUOTE");
	config_defaults(ret);
	int r = config_read(ret, opts->path ? opts->path : default_path, err);
	if (r == -ENOENT && !opts->path)
		r = 0;
	if (r < 0)
		return r;
	if (!ret->n_quotes && quote && !config_add_quotes(ret, quote))
		return err_set(err, EINVAL, "TCPWARE_QUOTE is not \"text\", \"@/file\", or a list");
	if (opts->offset)
		ret->offset = opts->offset;
	if (opts->user)
		snprintf(ret->user, sizeof(ret->user), "%s", opts->user);
	return 0;
}

/* Keys that cannot be had are told of at once. They do not stay in this process, of which the one
 * that talks to the network is a copy. */
static int check_keys(const struct config *config, struct err *err)
{
	struct token_keys keys;
	if (config->ident_reply != IDENT_TOKEN || !config->service[SERVICE_IDENT].enabled)
		return 0;
	int r = token_keys_read(&keys, config->ident_keys, err);
	token_keys_wipe(&keys);
	return r;
}

static int show_token(struct supervisor *s)
{
	struct token_keys keys;
	struct token_subject subject;
	char text[TOKEN_SHOWN];
	struct out o = out_fd(STDOUT_FILENO, text, sizeof(text));
	if (token_keys_read(&keys, s->config.ident_keys, &s->err) < 0)
		return complain(s, ENVIRONMENT);
	bool good = token_open(&keys, s->opts.token, &subject);
	token_keys_wipe(&keys);
	if (!good)
		return option_complain(&options, NEGATIVE, "%s: no token of these keys",
				       s->opts.token);
	token_show(&subject, &o);
	out_flush(&o);
	return DONE;
}

/* ---- the other processes ---- */

/* In a child: no descriptor of the supervisor's stays but one. */
static void keep_only(struct supervisor *s, int fd)
{
	if (s->control_fd >= 0 && s->control_fd != fd)
		close(s->control_fd);
	close(s->signal_fd);
	const int others[] = { s->pid_fd, s->daemon.notify_fd, s->daemon.parent_fd };
	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		if (others[i] >= 0)
			close(others[i]);
	for (uint32_t i = 0; i < s->sockets.n; i++)
		close(s->sockets.item[i].fd);
}

static int start(struct supervisor *s, bool network, int *ret_fd)
{
	int pair[2];
	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) < 0)
		return err_set(&s->err, errno, "cannot make a socket pair: %s", strerror(errno));
	pid_t pid = fork();
	if (pid < 0) {
		close(pair[0]);
		close(pair[1]);
		return err_set(&s->err, errno, "cannot start a process: %s", strerror(errno));
	}
	if (pid == 0) {
		close(pair[0]);
		keep_only(s, pair[1]);
		_exit(network ? network_run(pair[1], &s->config, &s->daemon)
			      : records_run(pair[1], &s->config, &s->daemon));
	}
	close(pair[1]);
	*(network ? &s->network : &s->records) = pid;
	*ret_fd = pair[0];
	return 0;
}

/* A new records process; the network process lets the old one go. */
static int start_records(struct supervisor *s)
{
	int fd;
	int r = start(s, false, &fd);
	if (r < 0)
		return r;
	s->message.kind = CONTROL_RECORDS;
	r = control_send(s->control_fd, &s->message, &fd, 1);
	close(fd);
	s->records_due_s = 0;
	return r < 0 ? err_set(&s->err, -r, "the network process: %s", strerror(-r)) : 0;
}

static int send_config(struct supervisor *s)
{
	int fds[SOCKETS_MAX];
	s->message.kind = CONTROL_CONFIG;
	s->message.to_syslog = s->journal.to_syslog;
	s->message.config = s->config;
	s->message.sockets = s->sockets;
	for (uint32_t i = 0; i < s->sockets.n; i++)
		fds[i] = s->sockets.item[i].fd;
	int r = control_send(s->control_fd, &s->message, fds, s->sockets.n);
	return r < 0 ? err_set(&s->err, -r, "the network process: %s", strerror(-r)) : 0;
}

/* ---- signals ---- */

static void say_listening(struct supervisor *s)
{
	char text[ENDPOINT_TEXT + 32];
	for (uint32_t i = 0; i < s->sockets.n; i++) {
		struct out o = out_mem(text, sizeof(text) - 1);
		listening_text(&o, &s->sockets.item[i]);
		text[o.len] = '\0';
		journal_say(&s->journal, JOURNAL_STATE, "serves %s", text);
	}
}

static void notify_reloading(const struct supervisor *s)
{
	char lines[64];
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	snprintf(lines, sizeof(lines), "RELOADING=1\nMONOTONIC_USEC=%lld",
		 (long long)now.tv_sec * US_PER_S + now.tv_nsec / NS_PER_US);
	daemon_notify(&s->daemon, lines);
}

/* A configuration that is wrong, or cannot be had, changes nothing. */
static void reload(struct supervisor *s)
{
	static struct config config;   /* large */
	static struct sockets sockets; /* large */
	notify_reloading(s);
	int r = read_config(&s->opts, &config, &s->err);
	if (r == 0)
		r = check_keys(&config, &s->err);
	if (r == 0 && !s->inherited)
		r = sockets_open(&sockets, &config, &s->sockets, &s->err);
	if (r < 0) {
		journal_say(&s->journal, JOURNAL_STATE, "%s; the old configuration stays",
			    s->err.text);
		daemon_notify(&s->daemon, "READY=1");
		return;
	}
	if (!s->inherited) {
		sockets_close(&s->sockets, &sockets);
		s->sockets = sockets;
	}
	s->config = config;
	s->journal.per_minute = config.log_rate;
	if (send_config(s) < 0 || start_records(s) < 0)
		journal_say(&s->journal, JOURNAL_STATE, "%s", s->err.text);
	else
		journal_say(&s->journal, JOURNAL_STATE, "the configuration was read again");
	daemon_notify(&s->daemon, "READY=1");
}

static void end(struct supervisor *s)
{
	if (s->ending) { /* the second time: at once */
		kill(s->network, SIGKILL);
		return;
	}
	s->ending = true;
	daemon_notify(&s->daemon, "STOPPING=1");
	journal_say(&s->journal, JOURNAL_STATE, "ends");
	s->message.kind = CONTROL_END;
	if (control_send(s->control_fd, &s->message, NULL, 0) < 0)
		kill(s->network, SIGKILL);
}

/* Takes note of children that have ended. Returns whether the network process is one. */
static bool reap(struct supervisor *s, int *ret_status)
{
	int status;
	pid_t pid;
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		if (pid == s->records)
			s->records_due_s = now.tv_sec + RESTART_S;
		if (pid != s->network)
			continue;
		*ret_status = WIFEXITED(status) ? WEXITSTATUS(status) : ENVIRONMENT;
		if (WIFSIGNALED(status) && !s->ending)
			journal_say(&s->journal, JOURNAL_STATE,
				    "the network process was ended by signal %d", WTERMSIG(status));
		return true;
	}
	return false;
}

/* Returns whether all is over. */
static bool take_signal(struct supervisor *s, int *ret_status)
{
	struct signalfd_siginfo info;
	if (read(s->signal_fd, &info, sizeof(info)) != (ssize_t)sizeof(info))
		return false;
	switch (info.ssi_signo) {
	case SIGHUP:
		reload(s);
		break;
	case SIGUSR1:
		s->message.kind = CONTROL_STATS;
		(void)!control_send(s->control_fd, &s->message, NULL, 0);
		break;
	case SIGCHLD:
		return reap(s, ret_status);
	default:
		end(s);
		break;
	}
	return false;
}

/* ---- statistics ---- */

/* The file is replaced in one step. */
static void write_file(struct supervisor *s, const char *json)
{
	char path[CONFIG_PATH_SIZE + 8];
	snprintf(path, sizeof(path), "%s.new", s->config.statistics);
	FILE *f = fopen(path, "we");
	bool good = f && fputs(json, f) >= 0;
	if (f && fclose(f) != 0)
		good = false;
	if (!good || rename(path, s->config.statistics) < 0)
		journal_say(&s->journal, JOURNAL_STATE, "%s: %s", s->config.statistics,
			    strerror(errno));
}

static void take_stats(struct supervisor *s)
{
	struct control_message *m = &s->message;
	uint32_t n = 0;
	if (control_receive(s->control_fd, m, NULL, &n) <= 0 || m->kind != CONTROL_STATS ||
	    m->n > sizeof(m->stats) || !m->n || m->stats[m->n - 1])
		return;
	char *json = memchr(m->stats, '\0', m->n - 1);
	if (!json)
		return;
	json++;
	if (*s->config.statistics)
		write_file(s, json);
	if (s->opts.json) {
		fputs(json, stdout);
		fflush(stdout);
		return;
	}
	for (char *line = m->stats; *line;) {
		size_t len = strcspn(line, "\n");
		journal_say(&s->journal, JOURNAL_STATE, "%.*s", (int)len, line);
		line += len + (line[len] == '\n');
	}
}

/* ---- all of it ---- */

static int wait_timeout(const struct supervisor *s)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (!s->records_due_s || s->ending)
		return -1;
	return s->records_due_s > now.tv_sec ? (int)(s->records_due_s - now.tv_sec) * MS : 0;
}

static int supervise(struct supervisor *s)
{
	int status = DONE;
	for (;;) {
		struct pollfd fds[] = { { .fd = s->signal_fd, .events = POLLIN },
					{ .fd = s->control_fd, .events = POLLIN } };
		int n = poll(fds, ARRAY_LEN(fds), wait_timeout(s));
		if (n == 0 && start_records(s) < 0)
			return complain(s, ENVIRONMENT);
		if (n > 0 && fds[1].revents & POLLIN)
			take_stats(s);
		else if (n > 0 && fds[1].revents) /* it is ending: SIGCHLD says how */
			poll(fds, 1, MS);
		if (n > 0 && fds[0].revents && take_signal(s, &status))
			return s->ending ? status : status ? status : ENVIRONMENT;
	}
}

static int open_signals(struct supervisor *s)
{
	static const int signals[] = { SIGHUP, SIGUSR1, SIGTERM, SIGINT, SIGCHLD };
	sigset_t set;
	sigemptyset(&set);
	for (size_t i = 0; i < ARRAY_LEN(signals); i++)
		sigaddset(&set, signals[i]);
	sigprocmask(SIG_BLOCK, &set, NULL);
	s->signal_fd = signalfd(-1, &set, SFD_CLOEXEC);
	return s->signal_fd < 0 ? err_set(&s->err, errno, "signalfd: %s", strerror(errno)) : 0;
}

static void raise_limit(void)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
		return;
	limit.rlim_cur = limit.rlim_max;
	(void)setrlimit(RLIMIT_NOFILE, &limit);
}

/* Names of files as they are from the root folder, where a daemon goes. */
static int make_absolute(struct supervisor *s, const char **path)
{
	char folder[PATH_MAX], *whole = NULL;
	if (!*path || **path == '/' || !s->opts.background)
		return 0;
	if (!getcwd(folder, sizeof(folder)) || asprintf(&whole, "%s/%s", folder, *path) < 0)
		return err_set(&s->err, ENOENT, "%s: cannot find the folder it is in", *path);
	*path = whole; /* for good */
	return 0;
}

/* Locked as long as this process lives: whoever starts another, or asks whether it runs, looks. */
static int open_pid_file(struct supervisor *s)
{
	const char *path = s->opts.pid_path;
	if (!path)
		return 0;
	s->pid_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
	if (s->pid_fd >= 0 && flock(s->pid_fd, LOCK_EX | LOCK_NB) == 0)
		return 0;
	return errno == EWOULDBLOCK ? err_set(&s->err, EBUSY, "%s: it runs already", path)
				    : err_set(&s->err, errno, "%s: %s", path, strerror(errno));
}

static void write_pid(const struct supervisor *s)
{
	if (s->pid_fd >= 0 &&
	    (ftruncate(s->pid_fd, 0) < 0 || dprintf(s->pid_fd, "%d\n", getpid()) < 0))
		option_complain(&options, DONE, "%s: %s", s->opts.pid_path, strerror(errno));
}

/* The network process has dropped its rights and listens. If not, it has said why. */
static int wait_for_network(struct supervisor *s)
{
	uint32_t n = 0;
	int r = control_receive(s->control_fd, &s->message, NULL, &n);
	return r > 0 && s->message.kind == CONTROL_READY ? 0 : -ECHILD;
}

static int set_up(struct supervisor *s)
{
	struct privilege_user user;
	int r = open_pid_file(s);
	if (r == 0)
		r = privilege_check(&s->err);
	if (r == 0 && *s->config.user)
		r = privilege_find_user(&user, s->config.user, &s->err);
	if (r == 0)
		r = sockets_inherit(&s->sockets, &s->config, &s->err);
	if (r > 0)
		s->inherited = true;
	else if (r == 0)
		r = sockets_open(&s->sockets, &s->config, NULL, &s->err);
	if (r < 0)
		return r;
	s->journal.to_syslog = s->opts.syslog || s->opts.background;
	s->journal.per_minute = s->config.log_rate;
	if (s->opts.syslog)
		openlog("smallservd", LOG_PID | LOG_NDELAY, LOG_DAEMON);
	r = daemon_open(&s->daemon, "smallservd", &s->err);
	if (r == 0)
		r = open_signals(s);
	if (r == 0)
		r = start(s, true, &s->control_fd);
	if (r == 0)
		r = send_config(s);
	if (r == 0)
		r = wait_for_network(s);
	return r < 0 ? r : start_records(s);
}

static void become_ready(struct supervisor *s)
{
	char buf[8];
	struct out nothing = out_fd(STDERR_FILENO, buf, sizeof(buf));
	write_pid(s);
	daemon_ready(&s->daemon, &nothing);
	say_listening(s);
}

int main(int argc, char **argv)
{
	static struct supervisor s = { .control_fd = -1, .pid_fd = -1, .daemon = DAEMON_INIT };
	int status = DONE;
	tzset();
	int first = options_parse(&options, &s.opts, argc, argv);
	if (first <= 0)
		return -first;
	if (first < argc)
		return option_complain(&options, USAGE, "\"%s\": there are no operands",
				       argv[first]);
	int r = read_config(&s.opts, &s.config, &s.err);
	if (r == 0 && s.opts.token)
		return show_token(&s);
	if (r == 0)
		r = check_keys(&s.config, &s.err);
	if (r < 0)
		return complain(&s, r == -EINVAL ? USAGE : ENVIRONMENT);
	if (s.opts.check)
		return DONE;
	r = make_absolute(&s, &s.opts.path);
	if (r == 0)
		r = make_absolute(&s, &s.opts.pid_path);
	if (r == 0)
		r = daemon_begin(&s.daemon, !s.opts.background, &status, &s.err);
	if (r == 1)
		return status;
	signal(SIGPIPE, SIG_IGN);
	raise_limit();
	if (r == 0)
		r = set_up(&s);
	if (r < 0)
		return r == -ECHILD ? ENVIRONMENT : complain(&s, ENVIRONMENT);
	become_ready(&s);
	status = supervise(&s);
	if (s.opts.pid_path)
		(void)unlink(s.opts.pid_path);
	return status;
}
