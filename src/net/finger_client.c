/* A finger client. RFC 1288, sections 2.3 (the query) and 3.3 (what not to show). */
#include "net/finger_client.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum {
	READ_SIZE = 4096,
	TELNET_IAC = 255,
	TELNET_WILL = 251,
	TELNET_DONT = 254,
	TEXT_PER_BYTE = 4, /* of an escaped one */
};

/* Where in a telnet command the stream is. */
enum telnet { PLAIN, COMMAND, OPTION };

struct reading {
	const struct finger_request *request;
	struct finger_result *result;
	enum telnet telnet;
	uint32_t len;
	uint8_t line[FINGER_LINE_MAX];
};

static void end_line(struct reading *r)
{
	char text[FINGER_LINE_MAX * TEXT_PER_BYTE];
	struct out o = out_mem(text, sizeof(text));
	uint32_t n = r->len;
	if (n > 0 && r->line[n - 1] == '\r')
		n--;
	for (uint32_t i = 0; i < n;) {
		const uint8_t *tab = memchr(r->line + i, '\t', n - i);
		uint32_t part = tab ? (uint32_t)(tab - (r->line + i)) : n - i;
		out_text(&o, r->line + i, part);
		if (tab)
			out_c(&o, '\t');
		i += part + (tab != NULL);
	}
	r->request->line(r->request->user, text, o.len);
	r->result->n_lines++;
	r->len = 0;
}

static void take_byte(struct reading *r, uint8_t c)
{
	switch (r->telnet) {
	case COMMAND:
		r->telnet = c >= TELNET_WILL && c <= TELNET_DONT ? OPTION : PLAIN;
		return;
	case OPTION:
		r->telnet = PLAIN;
		return;
	case PLAIN:
		break;
	}
	if (c == TELNET_IAC) {
		r->telnet = COMMAND;
	} else if (c == '\n') {
		end_line(r);
	} else {
		r->line[r->len++] = c;
		if (r->len == FINGER_LINE_MAX)
			end_line(r);
	}
}

int finger_read(const struct finger_request *request, const struct stream *s,
		struct finger_result *ret)
{
	struct reading r = { .request = request, .result = ret };
	uint8_t buf[READ_SIZE];
	uint32_t max = request->max_bytes ? request->max_bytes : FINGER_TEXT_MAX;
	ssize_t n = 0;
	while (!ret->cut && (n = stream_receive(s, buf, sizeof(buf))) > 0) {
		for (ssize_t i = 0; i < n && !ret->cut; i++) {
			if (ret->n_bytes == max) {
				ret->cut = true;
			} else {
				ret->n_bytes++;
				take_byte(&r, buf[i]);
			}
		}
	}
	if (r.len > 0)
		end_line(&r);
	return n < 0 ? (int)n : 0;
}

static int send_query(const struct finger_request *request, const struct stream *s)
{
	char text[FINGER_QUERY_MAX];
	struct out o = out_mem(text, sizeof(text));
	if (request->whole)
		out_s(&o, *request->query ? "/W " : "/W");
	out_s(&o, request->query);
	out_s(&o, "\r\n");
	if (o.overflow || strpbrk(request->query, "\r\n"))
		return -EINVAL;
	return stream_send(s, text, o.len);
}

int finger_ask(const struct finger_request *request, struct finger_result *ret, struct err *err)
{
	uint32_t connect_ms = request->connect_ms ? request->connect_ms : FINGER_CONNECT_MS;
	int fd = -EDESTADDRREQ;
	*ret = (struct finger_result){ .n_lines = 0 };
	for (uint32_t i = 0; i < request->n_servers && fd < 0 && fd != -ECANCELED; i++) {
		fd = tcp_connect(&request->server[i], monotonic_ms() + connect_ms,
				 request->stop_fd);
		ret->server = i;
	}
	if (fd < 0)
		return err_set(err, -fd, "connect: %s", strerror(-fd));
	const struct stream s = { fd, request->stop_fd,
				  request->idle_ms ? request->idle_ms : FINGER_IDLE_MS };
	int r = send_query(request, &s);
	if (r == 0)
		r = finger_read(request, &s, ret);
	close(fd);
	return r < 0 ? err_set(err, -r, "%s", strerror(-r)) : 0;
}
