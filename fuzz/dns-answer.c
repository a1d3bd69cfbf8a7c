/*
 * Fuzz target: answers of name servers. Whatever passes the client's checks and the library is
 * printed in every form that nslookup has; nothing but printable text comes out.
 */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "prog/nslookup/nslookup.h"

enum { OUT_SIZE = 1048576 };

static void check_text(const struct out *o)
{
	for (size_t i = 0; i < o->len;) {
		if (o->buf[i] == '\n' || o->buf[i] == '\t') {
			i++;
			continue;
		}
		uint32_t n = utf8_printable((const uint8_t *)o->buf + i, (uint32_t)(o->len - i));
		/* A full buffer may end in the middle of a character. */
		assert(n > 0 || o->overflow);
		i += n ? n : 1;
	}
}

static void print_records(struct session *s, const ldns_rr_list *list)
{
	for (size_t i = 0; i < ldns_rr_list_rr_count(list); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(list, i);
		record_lookup(s->out, rr, false, s->text);
		record_list(s->out, rr, i % 2, s->text);
	}
}

static void print_all(struct session *s, ldns_pkt *pkt, uint8_t *wire, size_t n)
{
	const struct search q = { "a.example", 1, 1 };
	struct result r = { .outcome = FOUND, .reply = { .pkt = pkt, .wire = wire, .n = n } };
	s->set.d2 = n % 2;
	debug_packet(s, pkt, wire, n);
	json_result(s, &s->server, &q, &r);
	print_records(s, ldns_pkt_answer(pkt));
	print_records(s, ldns_pkt_additional(pkt));
	const ldns_rr_list *questions = ldns_pkt_question(pkt);
	if (ldns_rr_list_rr_count(questions) > 0)
		record_name_text(ldns_rr_owner(ldns_rr_list_rr(questions, 0)), s->host.name);
	host_take(&s->host, pkt);
	host_print(s->out, "Name:", &s->host);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ldns_pkt *pkt = NULL;
	if (!dns_message_ok(data, size) || ldns_wire2pkt(&pkt, data, size) != LDNS_STATUS_OK)
		return 0;
	struct session *s = calloc(1, sizeof(*s));
	char *buf = malloc(OUT_SIZE);
	uint8_t *wire = malloc(size);
	ldns_buffer *text = ldns_buffer_new(64);
	if (s && buf && wire && text) {
		struct out o = out_mem(buf, OUT_SIZE);
		memcpy(wire, data, size);
		s->out = s->terminal = &o;
		s->text = text;
		s->stop_fd = -1;
		print_all(s, pkt, wire, size);
		check_text(&o);
	}
	ldns_buffer_free(text);
	free(wire);
	free(buf);
	free(s);
	ldns_pkt_free(pkt);
	return 0;
}
