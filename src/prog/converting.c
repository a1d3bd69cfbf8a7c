/* Copying capture files. */
#include "prog/converting.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int converting_open(struct converting *c, struct capfile *in, const struct capout_opts *opts,
		    struct err *err)
{
	struct capout_opts all = *opts;
	all.warn = c->tell;
	all.ctx = c->ctx;
	c->in = in;
	if (cap_is_file(in, c->path))
		return err_set(err, EINVAL, "%s: is the file being read", c->path);
	int r = capout_open(&c->out, c->path, &all, err);
	return r < 0 ? r : capout_source(c->out, in, err);
}

int converting_frame(struct converting *c, const struct frame *frame, struct err *err)
{
	int r = capout_frame(c->out, frame, cap_iface(c->in, frame->iface), err);
	if (likely(r == 0))
		return 1;
	if (r != -EINVAL)
		return r;
	if (c->n_left_out++ == 0)
		c->tell(c->ctx, err->text);
	return 0;
}

void converting_block(struct converting *c, const struct cap_block *block)
{
	if (c->out)
		(void)!capout_block(c->out, block, NULL);
}

int converting_finish(struct converting *c, struct err *err)
{
	int r = capout_source(c->out, c->in, err);
	int closed = capout_close(TAKE(c->out), r < 0 ? NULL : err);
	if (c->n_left_out > 1) {
		char sentence[ERR_TEXT_MAX];
		snprintf(sentence, sizeof(sentence), "%s: %llu packets were left out", c->path,
			 (unsigned long long)c->n_left_out);
		c->tell(c->ctx, sentence);
	}
	return r < 0 ? r : closed;
}

void converting_done(struct converting *c)
{
	(void)!capout_close(TAKE(c->out), NULL);
}

bool input_is_file(const char *path)
{
	struct stat st;
	int r = strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, &st) : stat(path, &st);
	return r == 0 && S_ISREG(st.st_mode);
}
