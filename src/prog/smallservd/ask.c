/* Questions at the records process. Those that find no place wait in a row. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "prog/smallservd/server.h"

static void released(uv_handle_t *handle)
{
	free(handle);
}

static void close_records(struct server *s)
{
	if (s->records)
		uv_close((uv_handle_t *)s->records, released);
	s->records = NULL;
	if (s->records_fd >= 0)
		close(s->records_fd);
	s->records_fd = -1;
}

/* Sends the question of a connection or of a datagram. Returns whether it is on its way. */
static bool send_question(struct server *s, struct conn *conn, int udp)
{
	struct records_question q = { .id = ++s->next_id, .service = SERVICE_QUOTE };
	struct asked *place = NULL;
	for (int i = 0; i < ASKING_MAX && !place; i++)
		if (!s->asked[i].used)
			place = &s->asked[i];
	if (!place || s->records_fd < 0)
		return false;
	if (conn && !tcp_question(conn, &q))
		q.ident.valid = false;
	if (send(s->records_fd, &q, sizeof(q), MSG_NOSIGNAL | MSG_DONTWAIT) != (ssize_t)sizeof(q))
		return false;
	*place = (struct asked){ q.id, conn, udp, true };
	s->n_asked++;
	return true;
}

static void append(struct server *s, struct conn *conn)
{
	*tcp_next_waiting(conn) = NULL;
	if (s->waiting_last)
		*tcp_next_waiting(s->waiting_last) = conn;
	else
		s->waiting_first = conn;
	s->waiting_last = conn;
}

void ask_for(struct server *s, struct conn *conn)
{
	if (s->waiting_first || !send_question(s, conn, -1))
		append(s, conn);
}

int ask_for_udp(struct server *s, const struct udp_waiting *w)
{
	for (int i = 0; i < UDP_WAITING_MAX; i++) {
		if (s->udp_waiting[i].used)
			continue;
		s->udp_waiting[i] = *w;
		s->udp_waiting[i].used = send_question(s, NULL, i);
		return s->udp_waiting[i].used ? 0 : -EAGAIN;
	}
	return -EAGAIN;
}

void ask_forget(struct server *s, struct conn *conn)
{
	for (int i = 0; i < ASKING_MAX; i++)
		if (s->asked[i].used && s->asked[i].conn == conn) {
			s->asked[i].conn = NULL;
			return;
		}
	struct conn *before = NULL;
	for (struct conn *c = s->waiting_first; c; before = c, c = *tcp_next_waiting(c)) {
		if (c != conn)
			continue;
		*(before ? tcp_next_waiting(before) : &s->waiting_first) = *tcp_next_waiting(c);
		if (s->waiting_last == c)
			s->waiting_last = before;
		return;
	}
}

void ask_forget_listener(struct server *s, const struct listener *listener)
{
	for (int i = 0; i < UDP_WAITING_MAX; i++)
		if (s->udp_waiting[i].listener == listener)
			s->udp_waiting[i].listener = NULL;
}

static void send_waiting(struct server *s)
{
	while (s->waiting_first) {
		struct conn *conn = s->waiting_first;
		if (!send_question(s, conn, -1))
			return;
		s->waiting_first = *tcp_next_waiting(conn);
		if (!s->waiting_first)
			s->waiting_last = NULL;
	}
}

static void hand_over(struct server *s, struct asked *place, const char *text, size_t n)
{
	struct asked asked = *place;
	place->used = false;
	s->n_asked--;
	if (asked.udp >= 0) {
		udp_answered(s, &s->udp_waiting[asked.udp], text, n);
		s->udp_waiting[asked.udp].used = false;
	} else if (asked.conn) {
		tcp_answered(asked.conn, text, n);
	}
}

static void take_answer(struct server *s, size_t n)
{
	const struct records_answer *answer = s->answer;
	if (n < RECORDS_ANSWER_SIZE(0) || n < RECORDS_ANSWER_SIZE(answer->n))
		return;
	for (int i = 0; i < ASKING_MAX; i++) {
		struct asked *place = &s->asked[i];
		if (!place->used || place->id != answer->id)
			continue;
		if (*answer->log)
			journal_say(&s->journal,
				    answer->log[0] == 'q' ? JOURNAL_QUOTE : JOURNAL_IDENT, "%.*s",
				    RECORDS_LOG_MAX, answer->log);
		hand_over(s, place, answer->text, answer->n);
		return;
	}
}

/* The process has gone: the supervisor starts another. Who has asked asks again. */
static void lost(struct server *s)
{
	close_records(s);
	for (int i = 0; i < ASKING_MAX; i++) {
		struct asked *place = &s->asked[i];
		if (!place->used)
			continue;
		place->used = false;
		s->n_asked--;
		if (place->udp >= 0)
			s->udp_waiting[place->udp].used = false;
		if (place->conn)
			append(s, place->conn);
	}
}

static void ready(uv_poll_t *poll, int status, int events)
{
	struct server *s = poll->data;
	(void)status;
	(void)events;
	for (int i = 0; i < ASKING_MAX; i++) {
		ssize_t n = recv(s->records_fd, s->answer, sizeof(*s->answer), MSG_DONTWAIT);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			break;
		if (n <= 0) {
			if (!s->ending)
				journal_say(&s->journal, JOURNAL_RECORDS,
					    "the records process has ended; it is started again");
			lost(s);
			return;
		}
		take_answer(s, (size_t)n);
	}
	send_waiting(s);
}

void ask_start(struct server *s, int fd)
{
	lost(s);
	s->records_fd = fd;
	if (fd < 0)
		return;
	s->records = malloc(sizeof(*s->records));
	if (!s->records || uv_poll_init(&s->loop, s->records, fd) < 0) {
		free(s->records);
		s->records = NULL;
		close_records(s);
		return;
	}
	s->records->data = s;
	uv_poll_start(s->records, UV_READABLE, ready);
	send_waiting(s);
}
