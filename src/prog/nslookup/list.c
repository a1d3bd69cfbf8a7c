/* ls: the records of a zone, one a line; view: a saved listing, sorted. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

enum {
	NAME_COLUMNS = 30,
	TYPE_COLUMNS = 5,
	RECORDS_A_MARK = 50,
	VIEW_BYTES_MAX = 268435456, /* of a file that is viewed */
};

struct listing {
	struct session *s;
	const struct host *server;
	const ldns_rdf *zone;
	uint16_t type;
	bool begun; /* the heading is printed */
	uint64_t n_records;
};

static uint8_t lower(uint8_t c)
{
	return c >= 'A' && c <= 'Z' ? (uint8_t)(c + ('a' - 'A')) : c;
}

/* Bytes of the owner's name before the zone's; all of it when it is not inside. */
static size_t before_zone(const ldns_rdf *owner, const ldns_rdf *zone)
{
	const uint8_t *p = ldns_rdf_data(owner), *z = ldns_rdf_data(zone);
	size_t n = ldns_rdf_size(owner), n_zone = ldns_rdf_size(zone);
	size_t at = 0;
	while (n - at > n_zone && p[at] > 0)
		at += (size_t)p[at] + 1;
	if (at >= n || n - at != n_zone)
		return n;
	for (size_t i = 0; i < n_zone; i++)
		if (lower(p[at + i]) != lower(z[i]))
			return n;
	return at;
}

static void print_owner(struct listing *l, const ldns_rr *rr)
{
	struct out *o = l->s->out;
	char text[NAME_TEXT_SIZE + 1];
	struct out name = out_mem(text, sizeof(text));
	const ldns_rdf *owner = ldns_rr_owner(rr);
	size_t n = ldns_rdf_size(owner);
	if (!rr_is(rr, T_SOA) && !l->s->set.debug)
		n = before_zone(owner, l->zone);
	bool whole = n == 0 || n == ldns_rdf_size(owner);
	record_labels(&name, ldns_rdf_data(owner), whole ? ldns_rdf_size(owner) : n);
	if (whole)
		out_c(&name, '.');
	out_c(o, ' ');
	out_raw(o, text, name.len);
	out_pad(o, ' ', name.len < NAME_COLUMNS ? NAME_COLUMNS - name.len : 0);
}

static void print_record(struct listing *l, const ldns_rr *rr)
{
	struct out *o = l->s->out;
	char word[TYPE_WORD_SIZE];
	print_owner(l, rr);
	if (l->type == T_ANY) {
		type_name((uint16_t)ldns_rr_get_type(rr), word);
		size_t n = strlen(word);
		out_c(o, ' ');
		out_raw(o, word, n);
		out_pad(o, ' ', n < TYPE_COLUMNS ? TYPE_COLUMNS - n : 0);
	}
	if (l->s->set.debug) {
		class_name((uint16_t)ldns_rr_get_class(rr), word);
		out_c(o, '\t');
		out_u(o, ldns_rr_ttl(rr));
		out_c(o, ' ');
		out_s(o, word);
	}
	record_list(o, rr, l->type == T_ANY, l->s->text);
	out_c(o, '\n');
}

static void heading(struct listing *l)
{
	struct session *s = l->s;
	l->begun = true;
	if (s->json)
		return;
	for (int file = 0; file <= (s->out != s->terminal); file++) {
		struct out *o = file ? s->out : s->terminal;
		out_c(o, '[');
		print_text(o, l->server->name);
		out_s(o, "]\n");
	}
}

static bool is_wanted(const struct listing *l, uint16_t type)
{
	if (l->type == T_ANY || type == l->type)
		return true;
	if (l->type != T_A)
		return false;
	return type == T_NS || type == T_PTR || (type == T_AAAA && l->s->set.also_aaaa);
}

static int take_record(void *user, const ldns_rr *rr)
{
	struct listing *l = user;
	struct session *s = l->s;
	if (!l->begun)
		heading(l);
	if (is_wanted(l, (uint16_t)ldns_rr_get_type(rr))) {
		if (s->json)
			json_record(s, rr);
		else
			print_record(l, rr);
	}
	if (++l->n_records % RECORDS_A_MARK == 0 && s->out != s->terminal) {
		out_c(s->terminal, '#');
		out_flush(s->terminal);
	}
	return s->out->write_errno ? -s->out->write_errno : 0;
}

static void finish(struct listing *l)
{
	struct session *s = l->s;
	if (s->out == s->terminal)
		return;
	if (l->n_records >= RECORDS_A_MARK)
		out_c(s->terminal, '\n');
	out_f(s->terminal, "Received %llu record%s.\n", (unsigned long long)l->n_records,
	      l->n_records == 1 ? "" : "s");
}

static void fail(struct listing *l, const char *zone, const struct dns_transfer *t,
		 const struct err *err)
{
	struct session *s = l->s;
	s->status = l->n_records > 0 ? S_PARTIAL : S_NOT_FOUND;
	if (err->code == ECANCELED)
		return;
	if (strncmp(err->text, "connect: ", 9) == 0) {
		complain(s, "ls: %s", err->text);
	} else if (s->out->write_errno) {
		s->status = S_ENVIRONMENT; /* whoever opened the file says so */
	} else if (err->code == ETIMEDOUT) {
		complain(s, "*** Can't list domain %s: Timed-out", zone);
	} else {
		const struct result r = { .outcome = ANSWER_CODE, .rcode = t->rcode };
		complain(s, "*** ls: error receiving zone transfer:");
		complain(s, "  result: %s, answers = %u, authority = %u, additional = %u",
			 t->rcode ? outcome_text(&r) : "NOERROR", t->n_answers, t->n_authority,
			 t->n_additional);
	}
}

void list_zone(struct session *s, const struct host *server, const char *zone, uint16_t type)
{
	struct endpoint addresses[DNS_SERVERS_MAX];
	struct dns_client c = client_of(s, server, addresses);
	CLEANUP(dns_rdf_freep) ldns_rdf *name = dns_name_from_text(zone);
	if (!name) {
		complain(s, "*** ls: invalid request %s", zone);
		s->status = S_USAGE;
		return;
	}
	struct listing l = { .s = s, .server = server, .zone = name, .type = type };
	struct dns_transfer t = { .record = take_record, .user = &l };
	const struct dns_question q = { name, T_AXFR, s->set.class };
	struct err err = { .code = 0 };
	s->status = S_FOUND;
	if (dns_transfer(&c, &q, &t, &err) < 0) {
		finish(&l);
		fail(&l, zone, &t, &err);
	} else if (t.rcode != DNS_NOERROR) {
		const struct result r = { .outcome = ANSWER_CODE, .rcode = t.rcode };
		complain(s, "*** Can't list domain %s: %s", zone, outcome_text(&r));
		s->status = S_NOT_FOUND;
	} else {
		finish(&l);
	}
}

/* A line of a viewed file. */
struct view_line {
	const uint8_t *p;
	size_t n;
};

static int compare(const void *a, const void *b)
{
	const struct view_line *x = a, *y = b;
	int order = memcmp(x->p, y->p, min_size(x->n, y->n));
	return order ? order : x->n < y->n ? -1 : x->n > y->n;
}

static void print_row(struct out *o, const struct view_line *row)
{
	out_text(o, row->p, (uint32_t)row->n);
	out_c(o, '\n');
}

/* Headings as they come, then the lines of records in order. */
static void print_sorted(struct session *s, const uint8_t *bytes, size_t n)
{
	size_t n_lines = 1, n_rows = 0;
	for (size_t i = 0; i < n; i++)
		n_lines += bytes[i] == '\n';
	struct view_line *rows = calloc(n_lines, sizeof(*rows));
	struct pager pager;
	if (!rows) {
		complain(s, "*** view: out of memory");
		return;
	}
	pager_open(s, &pager, n_lines);
	for (size_t at = 0; at < n;) {
		const uint8_t *end = memchr(bytes + at, '\n', n - at);
		struct view_line row = { bytes + at, end ? (size_t)(end - (bytes + at)) : n - at };
		if (row.n > 0 && row.p[0] == '[')
			print_row(&pager.out, &row);
		else if (row.n > 0 && row.p[0] == ' ')
			rows[n_rows++] = row;
		at += row.n + 1;
	}
	qsort(rows, n_rows, sizeof(*rows), compare);
	for (size_t i = 0; i < n_rows && !pager.out.write_errno; i++)
		print_row(&pager.out, &rows[i]);
	pager_close(s, &pager);
	free(rows);
}

void view_file(struct session *s, const char *path)
{
	struct stat st;
	uint8_t *bytes = NULL;
	size_t n = 0;
	int failed = 0, fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &st) < 0)
		failed = errno;
	else if (!S_ISREG(st.st_mode))
		failed = EINVAL;
	else if (st.st_size > VIEW_BYTES_MAX)
		failed = EFBIG;
	else if (!(bytes = malloc((size_t)st.st_size + 1)))
		failed = ENOMEM;
	while (!failed && n < (size_t)st.st_size) {
		ssize_t got = read(fd, bytes + n, (size_t)st.st_size - n);
		if (got < 0)
			failed = errno;
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	if (failed) {
		complain(s, "*** Can't open %s for reading: %s", path, strerror(failed));
		s->status = S_ENVIRONMENT;
	} else {
		print_sorted(s, bytes, n);
	}
	free(bytes);
	if (fd >= 0)
		close(fd);
}
