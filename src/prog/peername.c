/* peername - shows the two ends of a network connection. Manual: docs/man/peername.1. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/numbers.h"
#include "base/out.h"
#include "net/procfs.h"
#include "net/sockdiag.h"
#include "prog/options.h"
#include "render/json_text.h"

enum { FOUND = 0, NOT_FOUND = 1, USAGE = 2, ENVIRONMENT = 3 };

enum {
	MAX_HELD = 4096,  /* sockets of the processes that are looked at */
	MAX_HOLDERS = 64, /* processes that hold the master side of a terminal */
	MAX_ANCESTORS = 16,
	MAX_TERMINALS = 16, /* one inside the other: script, sudo, screen */
};

enum device_kind { TERMINAL, PROCESS, DESCRIPTOR, OWN_DESCRIPTOR, INODE };

/* What the argument stands for. */
struct device {
	const char *name;
	enum device_kind kind;
	uint64_t number; /* terminal, process, own descriptor or inode */
	int fd;		 /* DESCRIPTOR */
};

struct held {
	uint32_t inode;
	pid_t pid;
};

struct opts {
	bool all, json, verbose;
};

struct run {
	struct opts opts;
	struct device device;
	struct sockdiag *diag;
	struct held held[MAX_HELD];
	struct sock_entry entries[MAX_HELD]; /* parallel to held; state 0: no connection */
	unsigned n_held, n_shown;
	uint32_t n_hidden;
	int wanted_terminal; /* for scans */
	int wanted_fd;
	pid_t holders[MAX_HOLDERS];
	unsigned n_holders;
	struct out out;
	struct err err;
};

static const struct option_row rows[] = {
	{ 'a', "all", OPT_FLAG, .at = offsetof(struct opts, all),
	  .help = "every connection that the device stands for, not only the first" },
	{ .word = "json",
	  .kind = OPT_FLAG,
	  .at = offsetof(struct opts, json),
	  .help = "one JSON object for each connection" },
	{ 'v', "verbose", OPT_FLAG, .at = offsetof(struct opts, verbose),
	  .help = "also say the protocol, the process and how the connection was found" },
};

static const struct options options = {
	.program = "peername",
	.operands = "[network-device]",
	OPTIONS_ROWS(rows),
	.about = "show the local and remote address and port of a connection",
	.epilogue = "Devices:\n"
		    "  TT:, tty                the terminal this command is typed on (default)\n"
		    "  pts/N, /dev/pts/N       a pseudo terminal\n"
		    "  PID, PID/FD             a process, one descriptor of it\n"
		    "  fd:N                    a descriptor that this program was started with\n"
		    "  inode:N, socket:[N], INETN:, TCPN:, BGN:\n"
		    "                          a socket by its inode\n",
	.permute = true,
};

/* ---- the argument ---- */

/* The number between prefix and ending in text. */
static bool number_in(const char *text, const char *prefix, const char *ending, uint64_t *ret)
{
	char digits[24];
	size_t n = strlen(text), n_prefix = strlen(prefix), n_ending = strlen(ending);
	if (n <= n_prefix + n_ending || n - n_prefix - n_ending >= sizeof(digits) ||
	    strncasecmp(text, prefix, n_prefix) != 0 || strcmp(text + n - n_ending, ending) != 0)
		return false;
	memcpy(digits, text + n_prefix, n - n_prefix - n_ending);
	digits[n - n_prefix - n_ending] = '\0';
	return num_parse(digits, INT32_MAX, ret);
}

static bool parse_descriptor(const char *text, struct device *device)
{
	char pid[24];
	const char *slash = strchr(text, '/');
	uint64_t fd;
	if (!slash || (size_t)(slash - text) >= sizeof(pid))
		return false;
	memcpy(pid, text, (size_t)(slash - text));
	pid[slash - text] = '\0';
	if (!num_parse(pid, INT32_MAX, &device->number) || !num_parse(slash + 1, INT32_MAX, &fd))
		return false;
	device->fd = (int)fd;
	return true;
}

static int own_terminal(struct device *device)
{
	struct proc_status status;
	int r = proc_status(getpid(), &status);
	if (r < 0)
		return option_complain(&options, ENVIRONMENT, "cannot read /proc: %s",
				       strerror(-r));
	if (status.terminal < 0)
		return option_complain(&options, NOT_FOUND, "%s is not a network connection",
				       device->name);
	device->kind = TERMINAL;
	device->number = (uint64_t)status.terminal;
	return 0;
}

/* Returns 0, or the exit status after a sentence. */
static int parse_device(const char *text, struct device *ret)
{
	static const struct {
		const char *prefix, *ending;
		enum device_kind kind;
	} forms[] = {
		{ "/dev/pts/", "", TERMINAL }, { "pts/", "", TERMINAL },
		{ "fd:", "", OWN_DESCRIPTOR }, { "", "", PROCESS },
		{ "inode:", "", INODE },       { "socket:[", "]", INODE },
		{ "INET", ":", INODE },	       { "TCP", ":", INODE },
		{ "BG", ":", INODE },
	};
	*ret = (struct device){ .name = text };
	if (strcasecmp(text, "tt:") == 0 || strcasecmp(text, "tt") == 0 ||
	    strcmp(text, "tty") == 0 || strcmp(text, "/dev/tty") == 0)
		return own_terminal(ret);
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		if (number_in(text, forms[i].prefix, forms[i].ending, &ret->number)) {
			ret->kind = forms[i].kind;
			return 0;
		}
	}
	ret->kind = DESCRIPTOR;
	if (parse_descriptor(text, ret))
		return 0;
	return option_complain(&options, USAGE,
			       "\"%s\" is no network device; \"peername --help\" lists the forms",
			       text);
}

/* ---- sockets of processes ---- */

static bool hold(void *ctx, pid_t pid, int fd, const char *link)
{
	struct run *run = ctx;
	uint32_t inode = proc_socket_inode(link);
	if (!inode || (run->wanted_fd >= 0 && fd != run->wanted_fd))
		return true;
	for (unsigned i = 0; i < run->n_held; i++)
		if (run->held[i].inode == inode)
			return true;
	if (run->n_held == MAX_HELD)
		return false;
	run->held[run->n_held++] = (struct held){ inode, pid };
	return true;
}

static bool match(void *ctx, const struct sock_entry *entry)
{
	struct run *run = ctx;
	if (!entry->inode || !entry->remote.port)
		return true;
	for (unsigned i = 0; i < run->n_held; i++)
		if (run->held[i].inode == entry->inode)
			run->entries[i] = *entry;
	return true;
}

/* Looks up what the held sockets are connected to. Returns how many are, or a negative errno. */
static int look_up(struct run *run)
{
	static const uint8_t protocols[] = { IPPROTO_TCP, IPPROTO_UDP };
	int n = 0;
	memset(run->entries, 0, sizeof(run->entries));
	if (!run->n_held)
		return 0;
	for (size_t i = 0; i < ARRAY_LEN(protocols); i++) {
		uint32_t states = protocols[i] == IPPROTO_TCP ? SOCK_CONNECTED : SOCK_ANY_STATE;
		struct sock_query query = { protocols[i], states, match, run };
		int r = sockdiag_each(run->diag, &query, &run->err);
		if (r < 0)
			return r;
	}
	for (unsigned i = 0; i < run->n_held; i++)
		n += run->entries[i].state != 0;
	return n;
}

/* The connections of one process, as look_up. -ENOENT and -EACCES: of the process. */
static int look_at_process(struct run *run, pid_t pid)
{
	struct proc_scan scan = { .fn = hold, .ctx = run };
	run->n_held = 0;
	int r = proc_scan_process(&scan, pid);
	return r < 0 ? r : look_up(run);
}

/* Its sockets may be those of another network namespace: the questions are then asked there. */
static int enter_namespace(struct run *run, pid_t pid)
{
	char path[64];
	struct stat theirs, ours;
	snprintf(path, sizeof(path), "/proc/%d/ns/net", pid);
	if (stat(path, &theirs) < 0 || stat("/proc/self/ns/net", &ours) < 0 ||
	    (theirs.st_dev == ours.st_dev && theirs.st_ino == ours.st_ino))
		return 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int r = fd < 0 ? -1 : setns(fd, CLONE_NEWNET);
	int code = errno;
	if (fd >= 0)
		close(fd);
	if (r == 0)
		return 0;
	return err_set(&run->err, code,
		       "process %d is in another network namespace, which needs CAP_SYS_ADMIN: %s",
		       pid, strerror(code));
}

/* ---- terminals ---- */

static bool find_master(void *ctx, pid_t pid, int fd, const char *link)
{
	struct run *run = ctx;
	bool master = strcmp(link, "/dev/ptmx") == 0 || strcmp(link, "/dev/pts/ptmx") == 0;
	if (!master || proc_terminal_index(pid, fd) != run->wanted_terminal)
		return true;
	for (unsigned i = 0; i < run->n_holders; i++)
		if (run->holders[i] == pid)
			return true;
	run->holders[run->n_holders++] = pid;
	return run->n_holders < MAX_HOLDERS;
}

/* The process and those it descends from, the nearest that has a connection. */
static int look_at_ancestors(struct run *run, pid_t pid)
{
	for (unsigned i = 0; i < MAX_ANCESTORS && pid > 1; i++) {
		struct proc_status status;
		int r = look_at_process(run, pid);
		if (r > 0)
			return r;
		if (r == -EACCES)
			run->n_hidden++;
		if (proc_status(pid, &status) < 0)
			break;
		pid = status.parent;
	}
	return 0;
}

/* Who shows the terminal: the holder of its master side, or, where that runs in a terminal of its
 * own (script, sudo, screen), whoever shows that one. */
static int look_at_terminal(struct run *run, int terminal)
{
	for (unsigned depth = 0; depth < MAX_TERMINALS && terminal >= 0; depth++) {
		struct proc_scan scan = { .fn = find_master, .ctx = run };
		run->wanted_terminal = terminal;
		run->n_holders = 0;
		int r = proc_scan_all(&scan);
		if (r < 0)
			return err_set(&run->err, -r, "cannot read /proc: %s", strerror(-r));
		run->n_hidden += scan.n_hidden;
		terminal = -1;
		for (unsigned i = 0; i < run->n_holders; i++) {
			struct proc_status status;
			r = look_at_process(run, run->holders[i]);
			if (r > 0)
				return r;
			if (proc_status(run->holders[i], &status) == 0 &&
			    status.terminal != run->wanted_terminal && status.terminal >= 0)
				terminal = status.terminal;
		}
		for (unsigned i = 0; i < run->n_holders && terminal < 0; i++) {
			r = look_at_ancestors(run, run->holders[i]);
			if (r)
				return r;
		}
	}
	return 0;
}

/* ---- output ---- */

static void put_address(struct out *o, const struct sock_end *end)
{
	if (end->family == AF_INET)
		out_ip4(o, end->addr);
	else
		out_ip6(o, end->addr);
}

static void put_end(struct out *o, const char *which, const struct sock_end *end)
{
	out_s(o, "        ");
	out_s(o, which);
	out_s(o, " address: ");
	put_address(o, end);
	out_f(o, ", port: %u\n", end->port);
}

static void put_json_end(struct out *o, const char *which, const struct sock_end *end)
{
	out_f(o, ",\"%s\":{\"address\":\"", which);
	put_address(o, end);
	out_f(o, "\",\"port\":%u}", end->port);
}

static const char *protocol_word(const struct sock_entry *entry)
{
	return entry->protocol == IPPROTO_UDP ? "udp" : "tcp";
}

static void put(struct run *run, const struct sock_entry *entry, const struct held *held,
		bool guessed)
{
	struct out *o = &run->out;
	run->n_shown++;
	if (run->opts.json) {
		const char *name = run->device.name;
		out_s(o, "{\"device\":");
		json_string(o, (const uint8_t *)name, (uint32_t)strlen(name));
		out_f(o, ",\"protocol\":\"%s\"", protocol_word(entry));
		put_json_end(o, "local", &entry->local);
		put_json_end(o, "remote", &entry->remote);
		if (held->pid)
			out_f(o, ",\"pid\":%d", held->pid);
		if (entry->inode)
			out_f(o, ",\"inode\":%u", entry->inode);
		out_f(o, ",\"source\":\"%s\"}\n", guessed ? "environment" : "socket");
		return;
	}
	put_end(o, "Local", &entry->local);
	put_end(o, "Remote", &entry->remote);
	if (!run->opts.verbose)
		return;
	out_f(o, "        Protocol: %s", protocol_word(entry));
	if (held->pid)
		out_f(o, ", process: %d", held->pid);
	if (entry->inode)
		out_f(o, ", inode: %u", entry->inode);
	out_s(o, guessed ? ", found by SSH_CONNECTION\n" : "\n");
}

static void put_held(struct run *run)
{
	for (unsigned i = 0; i < run->n_held; i++) {
		if (!run->entries[i].state)
			continue;
		put(run, &run->entries[i], &run->held[i], false);
		if (!run->opts.all)
			return;
	}
}

/* ---- one kind of device each ---- */

/* What getsockname and getpeername say of a descriptor of our own. */
static int show_own(struct run *run)
{
	struct sock_entry entry = { .protocol = IPPROTO_TCP };
	struct sock_end *ends[] = { &entry.local, &entry.remote };
	int fd = (int)run->device.number, type = 0;
	socklen_t n_type = sizeof(type);
	for (int i = 0; i < 2; i++) {
		struct sockaddr_storage a;
		socklen_t n = sizeof(a);
		int r = i ? getpeername(fd, (struct sockaddr *)&a, &n)
			  : getsockname(fd, (struct sockaddr *)&a, &n);
		*ends[i] = r < 0 ? (struct sock_end){ 0 } : sock_end_of(&a);
		if (!ends[i]->family)
			return 0;
	}
	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &n_type) == 0 && type == SOCK_DGRAM)
		entry.protocol = IPPROTO_UDP;
	put(run, &entry, &(struct held){ 0 }, false);
	return 1;
}

/* One word of SSH_CONNECTION, an address; the next, its port. */
static bool parse_end(char **at, struct sock_end *ret)
{
	char *address = strsep(at, " "), *port = strsep(at, " ");
	uint64_t number;
	if (!address || !port || !num_parse(port, UINT16_MAX, &number))
		return false;
	ret->port = (uint16_t)number;
	ret->family = strchr(address, ':') ? AF_INET6 : AF_INET;
	return inet_pton(ret->family, address, ret->addr) == 1;
}

/* sshd tells its session who called. That is believed only while the kernel has the connection. */
static int show_by_environment(struct run *run)
{
	char text[256], *at = text;
	struct proc_status status;
	struct sock_end ends[2] = { 0 };
	struct sock_entry entry;
	if (proc_status(getpid(), &status) < 0 || status.terminal != (int)run->device.number ||
	    !proc_environment(status.session, "SSH_CONNECTION", text, sizeof(text)) ||
	    !parse_end(&at, &ends[1]) || !parse_end(&at, &ends[0]))
		return 0;
	int r = sockdiag_find(run->diag, IPPROTO_TCP, ends, &entry, &run->err);
	if (r > 0)
		put(run, &entry, &(struct held){ 0 }, true);
	return r;
}

static int show_terminal(struct run *run)
{
	int r = look_at_terminal(run, (int)run->device.number);
	if (r > 0)
		put_held(run);
	return r ? r : show_by_environment(run);
}

static int show_process(struct run *run)
{
	pid_t pid = (pid_t)run->device.number;
	if (run->device.kind == DESCRIPTOR)
		run->wanted_fd = run->device.fd;
	int r = look_at_process(run, pid);
	if (r == -ENOENT)
		return err_set(&run->err, ENOENT, "there is no process %d", pid);
	if (r == -EACCES || r == -EPERM)
		return err_set(&run->err, EACCES,
			       "process %d is another user's, whose descriptors only root or a "
			       "program with CAP_SYS_PTRACE may see",
			       pid);
	if (r > 0)
		put_held(run);
	return r;
}

static int show_inode(struct run *run)
{
	run->held[0] = (struct held){ .inode = (uint32_t)run->device.number };
	run->n_held = 1;
	int r = look_up(run);
	if (r > 0)
		put_held(run);
	return r;
}

static int show(struct run *run)
{
	static int (*const ways[])(struct run * run) = {
		[TERMINAL] = show_terminal,  [PROCESS] = show_process, [DESCRIPTOR] = show_process,
		[OWN_DESCRIPTOR] = show_own, [INODE] = show_inode,
	};
	if (run->device.kind == PROCESS || run->device.kind == DESCRIPTOR) {
		int r = enter_namespace(run, (pid_t)run->device.number);
		if (r < 0)
			return r;
	}
	int r = sockdiag_open(&run->diag, &run->err);
	return r < 0 ? r : ways[run->device.kind](run);
}

static int exit_status(struct run *run, int r)
{
	out_flush(&run->out);
	if (run->out.write_errno)
		return option_complain(&options, ENVIRONMENT, "standard output: %s",
				       strerror(run->out.write_errno));
	if (r == -ENOENT)
		return option_complain(&options, NOT_FOUND, "%s", run->err.text);
	if (r < 0)
		return option_complain(&options, ENVIRONMENT, "%s", run->err.text);
	if (run->n_shown)
		return FOUND;
	if (run->n_hidden)
		option_complain(
			&options, 0,
			"(warning) the descriptors of %u processes may not be seen by this user",
			run->n_hidden);
	return option_complain(&options, NOT_FOUND, "%s is not a network connection",
			       run->device.name);
}

int main(int argc, char **argv)
{
	static struct run run = { .wanted_fd = -1 }; /* large, once per process */
	static char buf[4096];
	int first = options_parse(&options, &run.opts, argc, argv);
	if (first <= 0)
		return -first;
	if (argc - first > 1)
		return option_complain(&options, USAGE, "one network device at a time");
	int status = parse_device(first < argc ? argv[first] : "TT:", &run.device);
	if (status)
		return status;
	run.out = out_fd(STDOUT_FILENO, buf, sizeof(buf));
	status = exit_status(&run, show(&run));
	sockdiag_free(run.diag);
	return status;
}
