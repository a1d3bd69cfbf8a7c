/* Each allocation fails once, and so does input: an error with a sentence, nothing leaks or
 * crashes. */
#include <fcntl.h>
#include <sys/socket.h>

#include "assemble.h"
#include "capture_text.h"
#include "unit/tap.h"

/* The linker sends the allocations of the layer here (--wrap). 0: none fails; 1: the next one. */
static unsigned fail_at, n_allocations;

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_reallocarray(void *p, size_t n, size_t size);
void *__real_aligned_alloc(size_t alignment, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_reallocarray(void *p, size_t n, size_t size);
void *__wrap_aligned_alloc(size_t alignment, size_t n);

static bool fails(void)
{
	n_allocations++;
	return fail_at && --fail_at == 0;
}

void *__wrap_malloc(size_t n)
{
	return fails() ? NULL : __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
	return fails() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *p, size_t n)
{
	return fails() ? NULL : __real_realloc(p, n);
}

void *__wrap_reallocarray(void *p, size_t n, size_t size)
{
	return fails() ? NULL : __real_reallocarray(p, n, size);
}

void *__wrap_aligned_alloc(size_t alignment, size_t n)
{
	return fails() ? NULL : __real_aligned_alloc(alignment, n);
}

#define EPB "[l 6 l4=0 l4=0 l4=2 l4=5 l4=60 0102030405 ] "

static const struct {
	const char *name, *bytes;
} files[] = {
	{ "pcap", "d4c3b2a1 l2=2 l2=4 *8 l4=0 l4=1 *8 l4=262144 l4=262144 *262144" },
	{ "pcapng", "[l 0x0a0d0d0a l4=0x1a2b3c4d l2=1 l2=0 l8=-1 {l 1 'note } {l 0 } ] "
		    "[l 1 l2=1 l2=0 l4=96 {l 2 'eth0 } {l 3 'x } ] [l 1 l2=1 l2=0 l4=1 ] [l 1 l2=1 "
		    "l2=0 l4=2 ] "
		    "[l 1 l2=1 l2=0 l4=3 ] [l 1 l2=1 l2=0 l4=4 ] " EPB
		    "[l 6 l4=1 *8 *8 ] [l 6 l4=2 *8 *8 ] [l 6 l4=3 *8 *8 ] [l 6 l4=4 *8 *8 ]" },
	{ "snoop", "'snoop *3 b4=2 b4=4 b4=5 b4=5 b4=32 b4=0 b4=10 b4=2 0102030405 *3" },
	{ "iptrace",
	  "'iptrace 20 '2.0 b4=37 b4=10 *3 00 'en *2 *12 06 01 *2 b4=10 b4=9 0102030405" },
};

/* Reads the file and copies it. Returns 0 or the first error. */
static int copy(const char *from, const char *to, const struct capout_opts *opts, struct err *err)
{
	struct capfile *cap;
	struct capout *out;
	struct frame frame;
	int r = cap_open(&cap, from, NULL, err);
	if (r < 0)
		return r;
	r = capout_open(&out, to, opts, err);
	if (r < 0) {
		cap_close(cap);
		return r;
	}
	r = capout_source(out, cap, err);
	while (r == 0 && (r = cap_next(cap, &frame, err)) > 0)
		r = capout_frame(out, &frame, cap_iface(cap, frame.iface), err);
	int closed = capout_close(out, r < 0 ? NULL : err);
	cap_close(cap);
	return r < 0 ? r : closed;
}

static void test_memory(size_t file, enum cap_format format, enum cap_compression comp)
{
	char from[64], packed[64];
	struct err err;
	struct assembly a = assemble(files[file].bytes);
	int fd = memfd_create("from", MFD_CLOEXEC), z = memfd_create("packed", MFD_CLOEXEC);
	assert(write(fd, a.p, a.n) == (ssize_t)a.n);
	free(a.p);
	snprintf(from, sizeof(from), "/proc/self/fd/%d", fd);
	snprintf(packed, sizeof(packed), "/proc/self/fd/%d", z);
	struct capout_opts opts = { .format = format, .compression = comp };
	n_allocations = 0;
	int r = copy(from, packed, &opts, &err);
	ok(r == 0, "%s to %s, compression %d", files[file].name, cap_format_name(format),
	   (int)comp);
	r = copy(packed, "/dev/null", &opts, &err);
	unsigned n = n_allocations, wrong = 0;
	for (unsigned i = 1; i <= n; i++) {
		err = (struct err){ 0 };
		fail_at = i;
		r = copy(from, packed, &opts, &err);
		if (r == 0)
			r = copy(packed, "/dev/null", &opts, &err);
		fail_at = 0;
		/* Libraries may do without, names may be missing; else there is a sentence. */
		wrong += r < 0 && (err.code != -r || !err.text[0]);
	}
	ok(!wrong, "each of %u allocations fails", n);
	close(fd);
	close(z);
}

/* Input that fails: at once, and after the first packet. */
static void test_input(struct capture_text *t)
{
	int saved = dup(STDIN_FILENO), ends[2];
	struct assembly a =
		assemble("d4c3b2a1 l2=2 l2=4 *8 l4=96 l4=1 l4=10 l4=2 l4=1 l4=1 ff l4=10");
	int folder = open("/", O_RDONLY | O_CLOEXEC);
	dup2(folder, STDIN_FILENO);
	close(folder);
	text_of_path(t, "-");
	same(t->buf, "E: FILE: cannot be read: Is a directory\n", "a folder as standard input");
	assert(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
	/* What the peer leaves unread makes it a reset. */
	assert(write(ends[0], "x", 1) == 1);
	assert(write(ends[1], a.p, a.n) == (ssize_t)a.n);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	text_of_path(t, "-");
	ok(t->failed && strstr(t->buf, "Connection reset by peer"), "a connection that breaks");
	dup2(saved, STDIN_FILENO);
	close(saved);
	free(a.p);
}

int main(void)
{
	struct capture_text *t = __real_malloc(sizeof(*t));
	for (size_t file = 0; file < ARRAY_LEN(files); file++)
		for (int format = CAP_PCAP; format <= CAP_IPTRACE; format++)
			test_memory(file, (enum cap_format)format, COMP_NONE);
	for (int comp = COMP_GZIP; comp <= COMP_LZ4; comp++)
		test_memory(0, CAP_PCAPNG, (enum cap_compression)comp);
	test_input(t);
	free(t);
	return done_testing();
}
