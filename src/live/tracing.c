/* Tracepoints through perf_event_open(2). */
#include "live/tracing.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* Of each processor: what the kernel lets every user lock. */
enum { RING_BYTES = 512 * 1024, RECORD_MAX = 65536, CPUS_MAX = 4096, PATH_SIZE = 256 };

struct ring {
	struct perf_event_mmap_page *page; /* followed by the data */
	int fd;				   /* of the first tracepoint, whose ring it is */
};

struct tracing {
	uint32_t n_points, n_rings, n_fds;
	struct tracepoint points[TRACING_POINTS_MAX]; /* n_fields 0: not there */
	char *formats[TRACING_POINTS_MAX];
	struct ring *rings;
	struct pollfd *polls; /* parallel, and one more */
	int *fds;	      /* all that are open */
	size_t ring_bytes, page_bytes;
	uint64_t n_lost;
	uint8_t record[RECORD_MAX];
};

/* ---- tracefs ---- */

/* Not attached to any folder: nothing is left of it behind us. */
static int open_detached(void)
{
	int fs = fsopen("tracefs", FSOPEN_CLOEXEC);
	int mount = -1;
	if (fs < 0)
		return -1;
	if (fsconfig(fs, FSCONFIG_CMD_CREATE, NULL, NULL, 0) == 0)
		mount = fsmount(fs, FSMOUNT_CLOEXEC, MOUNT_ATTR_RDONLY);
	close(fs);
	if (mount < 0)
		return -1;
	int events = openat(mount, "events", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	close(mount);
	return events;
}

static int open_tracefs(struct err *err)
{
	static const char *const folders[] = { "/sys/kernel/tracing/events",
					       "/sys/kernel/debug/tracing/events" };
	for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
		int fd = open(folders[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (fd >= 0)
			return fd;
		if (errno == EACCES)
			return err_set(err, errno, "%s: %s", folders[i], strerror(errno));
	}
	int fd = open_detached();
	if (fd >= 0)
		return fd;
	return err_set(err, errno, "tracefs, the kernel's list of tracepoints, cannot be read: %s",
		       strerror(errno));
}

/* Returns whether the kernel has it. */
static bool read_point(struct tracing *t, int events, const char *name, uint32_t i)
{
	char path[PATH_SIZE];
	size_t n = 0;
	ssize_t more = 1;
	int fd = -1;
	if (strlen(name) + sizeof("/format") <= sizeof(path)) {
		memcpy(path, name, strlen(name));
		memcpy(path + strlen(name), "/format", sizeof("/format"));
		fd = openat(events, path, O_RDONLY | O_CLOEXEC);
	}
	t->formats[i] = fd >= 0 ? malloc(TRACING_FORMAT_MAX + 1) : NULL;
	while (t->formats[i] && n < TRACING_FORMAT_MAX && more > 0) {
		more = read(fd, t->formats[i] + n, TRACING_FORMAT_MAX - n);
		n += more > 0 ? (size_t)more : 0;
	}
	if (fd >= 0)
		close(fd);
	if (!t->formats[i])
		return false;
	t->formats[i][n] = '\0';
	return tracepoint_parse(&t->points[i], t->formats[i], n, NULL) == 0;
}

/* ---- rings ---- */

static int open_event(uint16_t id, int cpu)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_TRACEPOINT,
		.size = sizeof(attr),
		.config = id,
		.sample_period = 1,
		.sample_type = PERF_SAMPLE_TIME | PERF_SAMPLE_RAW,
		.use_clockid = 1,
		.clockid = CLOCK_MONOTONIC,
		.wakeup_events = 1,
	};
	return (int)syscall(SYS_perf_event_open, &attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);
}

/* All tracepoints of one processor, into one ring. Returns 0, also if the processor is offline, or
 * a negative errno. */
static int open_cpu(struct tracing *t, int cpu)
{
	struct ring *ring = &t->rings[t->n_rings];
	ring->fd = -1;
	for (uint32_t i = 0; i < t->n_points; i++) {
		if (!t->points[i].n_fields)
			continue;
		int fd = open_event(t->points[i].id, cpu);
		if (fd < 0)
			return errno == ENODEV ? 0 : -errno;
		t->fds[t->n_fds++] = fd;
		if (ring->fd >= 0) {
			if (ioctl(fd, PERF_EVENT_IOC_SET_OUTPUT, ring->fd) < 0)
				return -errno;
			continue;
		}
		void *page = mmap(NULL, t->page_bytes + t->ring_bytes, PROT_READ | PROT_WRITE,
				  MAP_SHARED, fd, 0);
		if (page == MAP_FAILED)
			return -errno;
		*ring = (struct ring){ page, fd };
		t->polls[t->n_rings++] = (struct pollfd){ .fd = fd, .events = POLLIN };
	}
	return 0;
}

/* Each processor takes a descriptor for each tracepoint. */
static void allow_descriptors(uint32_t n)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) < 0 || limit.rlim_cur >= n)
		return;
	limit.rlim_cur = limit.rlim_max < n ? limit.rlim_max : n;
	if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
		return;
}

static int open_rings(struct tracing *t, struct err *err)
{
	enum { OTHER_DESCRIPTORS = 256 };
	long cpus = sysconf(_SC_NPROCESSORS_CONF);
	uint32_t n = cpus < 1 ? 1 : cpus > CPUS_MAX ? CPUS_MAX : (uint32_t)cpus;
	t->page_bytes = (size_t)sysconf(_SC_PAGESIZE);
	t->ring_bytes = t->page_bytes > RING_BYTES ? t->page_bytes : RING_BYTES;
	t->rings = calloc(n, sizeof(*t->rings));
	t->polls = calloc((size_t)n + 1, sizeof(*t->polls));
	t->fds = calloc((size_t)n * t->n_points, sizeof(*t->fds));
	if (!t->rings || !t->polls || !t->fds)
		return err_set(err, ENOMEM, "out of memory");
	allow_descriptors(n * t->n_points + OTHER_DESCRIPTORS);
	for (uint32_t cpu = 0; cpu < n; cpu++) {
		int r = open_cpu(t, (int)cpu);
		if (r == -EACCES || r == -EPERM)
			return err_set(err, -r,
				       "tracepoints need root, or CAP_PERFMON and a tracefs that "
				       "may be read");
		if (r < 0)
			return err_set(err, -r, "cannot follow tracepoints: %s", strerror(-r));
	}
	return t->n_rings ? 0 : err_set(err, ENODEV, "no processor has tracepoints");
}

int tracing_open(struct tracing **ret, const char *const *names, uint32_t n, struct err *err)
{
	struct tracing *t = calloc(1, sizeof(*t));
	uint32_t n_there = 0;
	if (!t)
		return err_set(err, ENOMEM, "out of memory");
	t->n_points = min_u32(n, TRACING_POINTS_MAX);
	int r = open_tracefs(err), events = r;
	for (uint32_t i = 0; i < t->n_points && events >= 0; i++)
		n_there += read_point(t, events, names[i], i);
	if (events >= 0) {
		close(events);
		r = n_there ? open_rings(t, err)
			    : err_set(err, ENOENT, "this kernel has none of the tracepoints");
	}
	if (r < 0)
		tracing_free(t);
	else
		*ret = t;
	return r < 0 ? r : 0;
}

void tracing_free(struct tracing *t)
{
	if (!t)
		return;
	for (uint32_t i = 0; i < t->n_rings; i++)
		munmap(t->rings[i].page, t->page_bytes + t->ring_bytes);
	for (uint32_t i = 0; i < t->n_fds; i++)
		close(t->fds[i]);
	for (uint32_t i = 0; i < t->n_points; i++)
		free(t->formats[i]);
	free(t->rings);
	free(t->polls);
	free(t->fds);
	free(t);
}

const struct tracepoint *tracing_point(const struct tracing *t, uint32_t i)
{
	return i < t->n_points && t->points[i].n_fields ? &t->points[i] : NULL;
}

const char *tracing_format(const struct tracing *t, uint32_t i)
{
	return tracing_point(t, i) ? t->formats[i] : "";
}

/* ---- reading ---- */

int tracing_wait(struct tracing *t, int extra_fd, int timeout_ms)
{
	t->polls[t->n_rings] = (struct pollfd){ .fd = extra_fd, .events = POLLIN };
	return poll(t->polls, t->n_rings + 1, timeout_ms) < 0 ? -errno : 0;
}

/* n bytes of the ring at a place that only grows. */
static void copy_out(const struct tracing *t, const struct ring *ring, uint64_t at, void *ret,
		     size_t n)
{
	const uint8_t *data = (const uint8_t *)ring->page + t->page_bytes;
	size_t from = at & (t->ring_bytes - 1), first = min_size(n, t->ring_bytes - from);
	memcpy(ret, data + from, first);
	memcpy((uint8_t *)ret + first, data, n - first);
}

static uint64_t ring_head(const struct ring *ring)
{
	return __atomic_load_n(&ring->page->data_head, __ATOMIC_ACQUIRE);
}

static void pass(struct ring *ring, uint64_t n)
{
	__atomic_store_n(&ring->page->data_tail, ring->page->data_tail + n, __ATOMIC_RELEASE);
}

/* Passes over what is no sample. Returns whether one waits, with its time. */
static bool peek(struct tracing *t, struct ring *ring, int64_t *ret_ts_ns)
{
	struct perf_event_header header;
	struct {
		uint64_t id, n;
	} lost;
	while (ring_head(ring) != ring->page->data_tail) {
		uint64_t at = ring->page->data_tail;
		copy_out(t, ring, at, &header, sizeof(header));
		if (header.type == PERF_RECORD_SAMPLE) {
			copy_out(t, ring, at + sizeof(header), ret_ts_ns, sizeof(*ret_ts_ns));
			return true;
		}
		if (header.type == PERF_RECORD_LOST) {
			copy_out(t, ring, at + sizeof(header), &lost, sizeof(lost));
			t->n_lost += lost.n;
		}
		if (header.size < sizeof(header)) { /* nothing that could be passed over */
			__atomic_store_n(&ring->page->data_tail, ring_head(ring), __ATOMIC_RELEASE);
			break;
		}
		pass(ring, header.size);
	}
	return false;
}

/* The sample at the head of a ring: header, time, size, that many bytes. */
static bool take(struct tracing *t, struct ring *ring, struct trace_record *ret)
{
	enum { TIME = sizeof(struct perf_event_header), SIZE = TIME + 8, RAW = SIZE + 4 };
	struct perf_event_header header;
	uint64_t at = ring->page->data_tail;
	uint32_t n;
	uint64_t id = 0;
	copy_out(t, ring, at, &header, sizeof(header));
	copy_out(t, ring, at, t->record, header.size);
	pass(ring, header.size);
	if (header.size < RAW)
		return false;
	memcpy(&ret->ts_ns, t->record + TIME, sizeof(ret->ts_ns));
	memcpy(&n, t->record + SIZE, sizeof(n));
	ret->n = min_u32(n, (uint32_t)header.size - RAW);
	ret->bytes = t->record + RAW;
	for (uint32_t i = 0; i < t->n_points; i++) {
		const struct tracepoint *p = tracing_point(t, i);
		if (p &&
		    tracepoint_number(tracepoint_field(p, "common_type"), ret->bytes, ret->n,
				      &id) &&
		    id == p->id) {
			ret->point = i;
			return true;
		}
	}
	return false;
}

bool tracing_next(struct tracing *t, int64_t until_ns, struct trace_record *ret)
{
	for (;;) {
		struct ring *oldest = NULL;
		int64_t oldest_ns = 0, ts_ns;
		for (uint32_t i = 0; i < t->n_rings; i++) {
			if (peek(t, &t->rings[i], &ts_ns) && (!oldest || ts_ns < oldest_ns)) {
				oldest = &t->rings[i];
				oldest_ns = ts_ns;
			}
		}
		if (!oldest || oldest_ns > until_ns)
			return false;
		if (take(t, oldest, ret))
			return true;
	}
}

uint64_t tracing_lost(const struct tracing *t)
{
	return t->n_lost;
}
