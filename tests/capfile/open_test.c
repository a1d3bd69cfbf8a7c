/* Opening: recognition by content, what is refused and how, compression, pipes and signals. */
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>

#include "assemble.h"
#include "capfile/codec.h"
#include "capture_text.h"
#include "unit/tap.h"

#define PCAP "d4c3b2a1 l2=2 l2=4 *8 l4=96 l4=1 "
#define REC "l4=10 l4=2 l4=4 l4=60 01020304 "
#define SHOWN "link 1 if 0 10.000002000 4/60 | 01020304\n"

static const struct {
	const char *name, *bytes, *want;
} refused[] = {
	{ "an empty file", "", "E: not a capture file: FILE (it is empty)\n" },
	{ "text", "'hello 20 'world 0a", "E: not a capture file: FILE\n" },
	{ "one octet", "d4", "E: not a capture file: FILE\n" },
	{ "zeros", "*1000", "E: not a capture file: FILE\n" },
	{ "btsnoop", "'btsnoop 00 b4=1 b4=1002",
	  "E: FILE: a Bluetooth btsnoop capture, which is not supported\n" },
	{ "Mesquita", "cd34b2a1 l2=2 l2=4",
	  "E: FILE: a pcap file of the Mesquita variant, which is not supported\n" },
	{ "Navtel", "a12b3c4d b2=2 b2=4",
	  "E: FILE: a pcap file of the Navtel variant, which is not supported\n" },
	{ "compiled filter", "cbc3b2a1 l2=2 l2=4",
	  "E: FILE: a saved compiled filter, it holds no packets\n" },
	{ "pcapng after a transfer in text mode", "0a 0d0a b4=0x1c 4d3c2b1a b4=1",
	  "E: FILE: a pcapng file that a transfer in text mode has damaged: transfer it again in "
	  "binary mode\n" },
	{ "the same, lines the other way", "0d0a 0d0d 0d0a l4=0x1c 4d3c2b1a b4=1",
	  "E: FILE: a pcapng file that a transfer in text mode has damaged: transfer it again in "
	  "binary mode\n" },
	{ "text that begins with an empty line", "0a0d0d0a 'hello 20 'world",
	  "E: not a capture file: FILE\n" },
	{ "xz", "fd377a585a00", "E: FILE: compressed by xz: pass the file through `xz -dc`\n" },
	{ "bzip2", "'BZh9", "E: FILE: compressed by bzip2: pass the file through `bzip2 -dc`\n" },
	{ "compress", "1f9d90",
	  "E: FILE: compressed by compress: pass the file through `gzip -dc`\n" },
	{ "old lz4", "02214c18",
	  "E: FILE: lz4 data in the legacy format: pass the file through `lz4 -dc`\n" },
	{ "gzip of an unknown method", "1f8b07", "E: FILE: gzip data of an unknown method\n" },
	{ "nothing but a gzip magic", "1f8b08", "E: FILE: the gzip data are cut short\n" },
};

static const struct {
	const char *name;
	struct encoder *(*encoder_new)(void);
} codecs[] = { { "gzip", gzip_encoder_new },
	       { "zstd", zstd_encoder_new },
	       { "lz4", lz4_encoder_new } };

/* n bytes compressed, in memory of the caller. */
static size_t pack(size_t codec, const uint8_t *p, size_t n, uint8_t *to, size_t room)
{
	struct encoder *e = codecs[codec].encoder_new();
	struct codec_io io = { .in = p, .n_in = n, .out = to, .n_out = room };
	assert(e && e->step(e, &io, CODEC_END) == 1);
	e->free(e);
	return room - io.n_out;
}

static void test_packed(struct capture_text *t, size_t codec)
{
	const char *name = codecs[codec].name;
	struct assembly a = assemble(PCAP REC REC REC);
	enum { ROOM = 1 << 20 };
	uint8_t *z = malloc(ROOM);
	char want[512];
	size_t n = pack(codec, a.p, a.n, z, ROOM / 2);
	text_of(t, z, n);
	same(t->buf, "1: " SHOWN "2: " SHOWN "3: " SHOWN, name);

	/* The records in members of their own. */
	size_t n2 = pack(codec, a.p, 44, z, ROOM / 2);
	n2 += pack(codec, a.p + 44, a.n - 44, z + n2, ROOM / 2);
	text_of(t, z, n2);
	same(t->buf, "1: " SHOWN "2: " SHOWN "3: " SHOWN, "several members");

	memcpy(z + n2, "garbage", 7);
	text_of(t, z, n2 + 7);
	snprintf(want, sizeof(want),
		 "1: " SHOWN "2: " SHOWN "3: " SHOWN
		 "W: FILE: what follows the %s data is ignored\n",
		 name);
	same(t->buf, want, "garbage behind");
	memset(z + n2, 0, 600);
	text_of(t, z, n2 + 600);
	ok(!t->failed && t->n == 3, "%s: zeros behind", name);

	/* Cut at every place: what was there is delivered, and then the file is cut short. */
	n = pack(codec, a.p, a.n, z, ROOM / 2);
	unsigned bad = 0;
	for (size_t cut = 5; cut < n; cut++) {
		text_of(t, z, cut);
		bad += !t->failed || !strstr(t->buf, "cut short");
	}
	ok(!bad, "%s: cut at every place, %u times not reported", name, bad);

	/* Changed at every place: the same packets, or an error. */
	for (size_t at = 4, flags = 0; at < n; at++, flags++) {
		z[at] ^= 0x10;
		text_of(t, z, n);
		bad += !t->failed && t->n != 3;
		z[at] ^= 0x10;
	}
	ok(!bad, "%s: changed at every place, %u times not noticed", name, bad);

	/* Twice. */
	uint8_t *zz = malloc(ROOM);
	size_t nn = pack(codec, z, n, zz, ROOM);
	text_of(t, zz, nn);
	same(t->buf, "E: FILE: compressed twice: decompress it once before\n", "compressed twice");
	free(zz);
	free(z);
	free(a.p);
}

/* A bomb: nothing but zeros, which are packets of no octets. */
static void test_bomb(struct capture_text *t)
{
	enum { ROOM = 1 << 20, STEP = 1 << 20, STEPS = 200 };
	struct assembly a = assemble(PCAP);
	uint8_t *zeros = calloc(1, STEP), *z = malloc(ROOM);
	struct encoder *e = zstd_encoder_new();
	struct codec_io io = { .in = a.p, .n_in = a.n, .out = z, .n_out = ROOM };
	assert(e->step(e, &io, CODEC_RUN) == 1);
	for (int i = 0; i < STEPS; i++) {
		io.in = zeros;
		io.n_in = STEP;
		assert(e->step(e, &io, i + 1 < STEPS ? CODEC_RUN : CODEC_END) == 1);
	}
	e->free(e);
	text_of(t, z, ROOM - io.n_out);
	ok(t->failed && strstr(t->buf, "expands more than 2000 times"), "a bomb is stopped");
	ok(t->n > 64 * 1024 && t->n < (uint64_t)STEPS * STEP / 16, "after %llu packets",
	   (unsigned long long)t->n);

	/* The limit that a program may set. */
	char path[64];
	int fd = memfd_create("capture", MFD_CLOEXEC);
	assert(write(fd, z, ROOM - io.n_out) > 0);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	struct cap_opts opts = { .max_bytes = 1000000 };
	struct capfile *cap;
	struct frame frame;
	struct err err;
	uint64_t n = 0;
	int r = cap_open(&cap, path, &opts, &err);
	assert(r == 0);
	while ((r = cap_next(cap, &frame, &err)) > 0)
		n++;
	ok(r == -EBADMSG && strstr(err.text, "more uncompressed bytes than the limit allows"),
	   "the limit on uncompressed bytes");
	ok(n * 16 < 1500000, "it is kept: %llu packets", (unsigned long long)n);
	cap_close(cap);
	close(fd);
	free(zeros);
	free(z);
	free(a.p);
}

/* gzip headers with everything in them, and one that does not end. */
static void test_gzip_header(struct capture_text *t)
{
	enum { ROOM = 1 << 20 };
	struct assembly a = assemble(PCAP REC);
	struct assembly head = assemble("1f8b08 1c *4 0003 l2=5 'extra 'name 00 'comment 00");
	uint8_t *z = malloc(ROOM), *all = calloc(1, ROOM);
	size_t n = pack(0, a.p, a.n, z, ROOM);
	memcpy(all, head.p, head.n);
	memcpy(all + head.n, z + 10, n - 10);
	text_of(t, all, head.n + n - 10);
	same(t->buf, "1: " SHOWN, "a gzip header with all its parts");
	memset(all, 'x', ROOM);
	memcpy(all, "\x1f\x8b\x08\x08\0\0\0\0\0\3", 10);
	text_of(t, all, ROOM);
	same(t->buf, "E: FILE: the gzip data are damaged (its header is too long)\n",
	     "a name that does not end");
	free(z);
	free(all);
	free(head.p);
	free(a.p);
}

/* A zstd window that is too large for us is taken as long as the content is small. */
static void test_window(struct capture_text *t)
{
	/* Window of 128 MiB, one raw block of the first record, no content size. */
	struct assembly raw =
		assemble("28b52ffd 00 88 590100 " PCAP "l4=10 l4=2 l4=3 l4=60 010203");
	text_of(t, raw.p, raw.n);
	same(t->buf, "1: link 1 if 0 10.000002000 3/60 | 010203\n",
	     "window of 128 MiB, small content");
	/* Two GiB are refused outright. */
	raw.p[5] = 0xa8;
	text_of(t, raw.p, raw.n);
	same(t->buf,
	     "E: FILE: the zstd data need a window of more than 8 MiB: pass the file through `zstd "
	     "-dc --long=31`\n",
	     "window of 2 GiB");
	free(raw.p);
	/* A run of 9 MB in blocks of 128 KiB. */
	enum { BLOCKS = 72 };
	struct assembly head = assemble("28b52ffd 00 88 c10000 " PCAP);
	uint8_t *all = calloc(1, head.n + 4 * BLOCKS);
	memcpy(all, head.p, head.n);
	/* The header's block is raw, 24 octets. */
	all[6] = 24 << 3;
	for (size_t i = 0; i < BLOCKS; i++) {
		uint32_t block = (i + 1 == BLOCKS) | 1U << 1 | (128U << 10) << 3;
		memcpy(all + head.n + 4 * i, &block, 3);
	}
	text_of(t, all, head.n + 4 * BLOCKS);
	ok(t->failed && t->n > 500000 && strstr(t->buf, "need a window of more than 8 MiB"),
	   "window of 128 MiB, large content");
	free(head.p);
	free(all);
}

/* Things that are no files. */
static void test_not_files(struct capture_text *t)
{
	text_of_path(t, "/nonexistent");
	same(t->buf, "E: couldn't open FILE: No such file or directory\n", "no file");
	text_of_path(t, "/");
	same(t->buf, "E: couldn't open FILE: Is a directory\n", "a folder");
	text_of_path(t, "/dev/null");
	same(t->buf, "E: not a capture file: FILE (it is empty)\n", "a device");
	char longest[600];
	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	struct err err;
	struct capfile *cap;
	ok(cap_open(&cap, longest, NULL, &err) == -ENAMETOOLONG && strlen(err.text) < 300,
	   "a long name is cut in the sentence");
	ok(!cap_close(NULL), "nothing to close");
	same(cap_format_name(CAP_PCAPNG), "pcapng", "name of a format");
}

/* Standard input is a pipe that gives one byte at a time, and then signals. */
static void feed(const uint8_t *p, size_t n, size_t step, int fd)
{
	for (size_t i = 0; i < n; i += step) {
		size_t part = n - i < step ? n - i : step;
		assert(write(fd, p + i, part) == (ssize_t)part);
	}
}

static void test_stdin(struct capture_text *t)
{
	int saved = dup(STDIN_FILENO), ends[2];
	struct assembly a = assemble(PCAP REC REC);
	for (size_t step = 1; step <= 64; step *= 8) {
		/* A packet socket keeps the pieces apart: each read gives one. */
		assert(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0);
		feed(a.p, a.n, step, ends[1]);
		close(ends[1]);
		dup2(ends[0], STDIN_FILENO);
		text_of_path(t, "-");
		same(t->buf, "1: " SHOWN "2: " SHOWN, "standard input in pieces");
		close(ends[0]);
	}
	text_of_path(t, "-");
	same(t->buf, "E: not a capture file: FILE (it is empty)\n", "nothing more there");
	assert(pipe(ends) == 0);
	feed(a.p, a.n - 1, 1000, ends[1]);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	text_of_path(t, "-");
	same(t->buf,
	     "1: " SHOWN
	     "E: FILE: packet 2 at byte 44: the file is cut short in the middle of it\n",
	     "cut short");
	close(ends[0]);
	dup2(saved, STDIN_FILENO);
	close(saved);
	free(a.p);
}

static void on_alarm(int sig)
{
	(void)sig;
}

/* A packet is delivered as soon as it is there; a signal while waiting shows up as -EINTR, and
 * reading goes on afterwards. */
static void test_live_pipe(void)
{
	char path[] = "/tmp/sonde-capfile-XXXXXX";
	struct assembly a = assemble(PCAP REC REC);
	assert(mkdtemp(path));
	char fifo[64];
	snprintf(fifo, sizeof(fifo), "%s/fifo", path);
	assert(mkfifo(fifo, 0600) == 0);
	int fd = open(fifo, O_RDWR);
	feed(a.p, 44, 44, fd);
	struct capfile *cap;
	struct frame frame;
	struct err err;
	ok(cap_open(&cap, fifo, NULL, &err) == 0, "a FIFO opens with the first bytes");
	ok(cap_next(cap, &frame, &err) == 1, "its packet arrives");
	feed(a.p + 44, 10, 10, fd);
	struct sigaction act = { .sa_handler = on_alarm };
	struct itimerval soon = { .it_value.tv_usec = 20000 };
	sigaction(SIGALRM, &act, NULL);
	setitimer(ITIMER_REAL, &soon, NULL);
	ok(cap_next(cap, &frame, &err) == -EINTR, "a signal");
	feed(a.p + 54, a.n - 54, 100, fd);
	ok(cap_next(cap, &frame, &err) == 1 && frame.number == 2, "and on it goes");
	cap_close(cap);
	close(fd);
	unlink(fifo);
	rmdir(path);
	free(a.p);
}

int main(void)
{
	struct capture_text *t = malloc(sizeof(*t));
	for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
		struct assembly a = assemble(refused[i].bytes);
		text_of(t, a.p, a.n);
		same(t->buf, refused[i].want, refused[i].name);
		free(a.p);
	}
	for (size_t i = 0; i < ARRAY_LEN(codecs); i++)
		test_packed(t, i);
	test_bomb(t);
	test_gzip_header(t);
	test_window(t);
	test_not_files(t);
	test_stdin(t);
	test_live_pipe();
	free(t);
	return done_testing();
}
