/* Text of records. */
#include "prog/nslookup/record.h"

#include <netdb.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "prog/nslookup/types.h"

enum { NAME_COLUMNS = 30, CPU_COLUMNS = 10, WKS_MAX = 65536, WIDTH = 3 };

/* A record being printed by its template. */
struct printing {
	struct out *out;
	const ldns_rr *rr;
	size_t next; /* field */
	ldns_buffer *text;
};

void record_labels(struct out *o, const uint8_t *p, size_t n)
{
	char text[NAME_TEXT_SIZE];
	char *at = text;
	for (size_t i = 0; i < n && p[i] > 0;) {
		size_t end = min_size(n, i + 1 + p[i]);
		if (i > 0)
			*at++ = '.';
		for (i++; i < end; i++) {
			uint8_t c = p[i];
			if (c > ' ' && c < 0x7f && c != '.' && c != '\\') {
				*at++ = (char)c;
				continue;
			}
			*at++ = '\\';
			*at++ = (char)('0' + c / 100);
			memcpy(at, out_digits2 + 2 * (c % 100), 2);
			at += 2;
		}
	}
	out_raw(o, text, (size_t)(at - text));
}

void record_name(struct out *o, const ldns_rdf *name, const char *root)
{
	size_t n = ldns_rdf_size(name);
	if (n <= 1 || n > LDNS_MAX_DOMAINLEN)
		out_s(o, root);
	else
		record_labels(o, ldns_rdf_data(name), n);
}

void record_name_text(const ldns_rdf *name, char ret[NAME_TEXT_SIZE])
{
	struct out o = out_mem(ret, NAME_TEXT_SIZE - 1);
	record_name(&o, name, "");
	ret[o.len] = '\0';
}

void record_duration(struct out *o, uint32_t seconds)
{
	const struct {
		uint32_t n;
		const char *word;
	} parts[] = { { seconds / 86400, "day" },
		      { seconds / 3600 % 24, "hour" },
		      { seconds / 60 % 60, "min" },
		      { seconds % 60, "sec" } };
	bool some = false;
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		if (parts[i].n == 0 && (some || i + 1 < ARRAY_LEN(parts)))
			continue;
		if (some)
			out_c(o, ' ');
		out_u(o, parts[i].n);
		out_c(o, ' ');
		out_s(o, parts[i].word);
		if (parts[i].n != 1)
			out_c(o, 's');
		some = true;
	}
}

/* The next field, or NULL. */
static const ldns_rdf *take(struct printing *p)
{
	return p->next < ldns_rr_rd_count(p->rr) ? ldns_rr_rdf(p->rr, p->next++) : NULL;
}

/* A field as the library writes it, cleaned. */
static void field_text(struct printing *p, const ldns_rdf *f, bool json)
{
	ldns_buffer_clear(p->text);
	if (ldns_rdf2buffer_str(p->text, f) != LDNS_STATUS_OK) {
		/* What it cannot write, as RFC 3597 has it. */
		out_s(p->out, json ? "\\\\# " : "\\# ");
		out_u(p->out, ldns_rdf_size(f));
		out_c(p->out, ' ');
		out_hex(p->out, ldns_rdf_data(f), (uint32_t)ldns_rdf_size(f), false);
		return;
	}
	const uint8_t *text = ldns_buffer_begin(p->text);
	uint32_t n = (uint32_t)ldns_buffer_position(p->text);
	while (n > 0 && text[n - 1] == ' ')
		n--;
	(json ? out_json_text : out_text)(p->out, text, n);
}

static void all_fields(struct printing *p, bool json)
{
	const ldns_rdf *f;
	for (bool first = true; (f = take(p)) != NULL; first = false) {
		if (!first)
			out_c(p->out, ' ');
		field_text(p, f, json);
	}
}

static uint32_t number(const ldns_rdf *f)
{
	const uint8_t *p = ldns_rdf_data(f);
	switch (ldns_rdf_size(f)) {
	case 1:
		return p[0];
	case 2:
		return get_be16(p);
	case 4:
		return get_be32(p);
	default:
		return 0;
	}
}

/* The bytes of a character string: a length, then so many. */
static struct span string_of(const ldns_rdf *f)
{
	const uint8_t *p = ldns_rdf_data(f);
	uint32_t n = (uint32_t)ldns_rdf_size(f);
	return n ? (struct span){ p + 1, min_u32(p[0], n - 1) } : (struct span){ NULL, 0 };
}

static void quoted(struct out *o, struct span s)
{
	out_c(o, '"');
	for (uint32_t i = 0; i < s.n;) {
		uint32_t run = i;
		while (run < s.n && s.p[run] != '"' && s.p[run] != '\n' && s.p[run] != '\\')
			run++;
		out_text(o, s.p + i, run - i);
		if (run < s.n) {
			out_c(o, '\\');
			if (s.p[run] == '\n')
				out_c(o, 'n');
			else
				out_raw(o, (const char *)s.p + run, 1);
		}
		i = run + 1;
	}
	out_c(o, '"');
}

static void padded_name(struct out *o, const ldns_rdf *name)
{
	char text[NAME_TEXT_SIZE];
	record_name_text(name, text);
	size_t n = strlen(text);
	out_raw(o, text, n);
	out_pad(o, ' ', n < NAME_COLUMNS ? NAME_COLUMNS - n : 0);
}

static void address(struct out *o, const ldns_rdf *f)
{
	if (ldns_rdf_size(f) == 4)
		out_ip4(o, ldns_rdf_data(f));
	else if (ldns_rdf_size(f) == 16)
		out_ip6(o, ldns_rdf_data(f));
}

static void string(struct out *o, const ldns_rdf *f, size_t columns)
{
	struct span s = string_of(f);
	out_text(o, s.p, s.n);
	out_pad(o, ' ', s.n < columns ? columns - s.n : 0);
}

static void isdn(struct printing *p, const ldns_rdf *f)
{
	struct span s = string_of(f);
	const ldns_rdf *sub = take(p);
	out_c(p->out, '"');
	out_text(p->out, s.p, s.n);
	if (sub) {
		out_c(p->out, '-');
		s = string_of(sub);
		out_text(p->out, s.p, s.n);
	}
	out_c(p->out, '"');
}

static void service(struct out *o, uint32_t port, const char *protocol)
{
	struct servent entry, *found = NULL;
	char buf[1024], digits[2];
	put_be16((uint8_t *)digits, (uint16_t)port);
	uint16_t wire_port;
	memcpy(&wire_port, digits, sizeof(wire_port));
	if (*protocol &&
	    getservbyport_r(wire_port, protocol, &entry, buf, sizeof(buf), &found) == 0 && found) {
		out_text(o, (const uint8_t *)found->s_name, (uint32_t)strlen(found->s_name));
		return;
	}
	out_c(o, '#');
	out_u(o, port);
}

/* WKS: a protocol number, then a bit for each port. RFC 1035 section 3.4.2. */
static void services(struct out *o, const ldns_rdf *f, const char *before)
{
	const uint8_t *p = ldns_rdf_data(f);
	size_t n = ldns_rdf_size(f);
	if (n == 0)
		return;
	const char *protocol = p[0] == 6 ? "tcp" : p[0] == 17 ? "udp" : "";
	if (*protocol)
		out_s(o, protocol);
	else
		out_u(o, p[0]);
	out_s(o, before);
	for (uint32_t port = 0; port < WKS_MAX && port / 8 + 1 < n; port++) {
		if (!(p[1 + port / 8] & 0x80 >> port % 8))
			continue;
		out_s(o, *before == '\n' ? "  " : " ");
		service(o, port, protocol);
	}
}

/* One place of a template that needs a field. */
static void place(struct printing *p, char letter, const ldns_rdf *f)
{
	struct out *o = p->out;
	switch (letter) {
	case 'n':
		record_name(o, f, "(root)");
		break;
	case 'N':
		padded_name(o, f);
		break;
	case 'd':
		record_name(o, f, "");
		out_c(o, '.');
		break;
	case 'u':
	case 'i':
		out_u(o, number(f));
		break;
	case 'w':
		out_uw(o, number(f), WIDTH);
		break;
	case 't':
		out_u(o, number(f));
		out_s(o, " (");
		record_duration(o, number(f));
		out_c(o, ')');
		break;
	case 'a':
		address(o, f);
		break;
	case 's':
	case 'o':
		string(o, f, 0);
		break;
	case 'S':
		string(o, f, CPU_COLUMNS);
		break;
	case 'l':
		out_u(o, ldns_rdf_size(f));
		break;
	case 'x':
		out_text(o, ldns_rdf_data(f), (uint32_t)ldns_rdf_size(f));
		break;
	case 'I':
		isdn(p, f);
		break;
	case 'k':
		services(o, f, "\n\t");
		break;
	case 'K':
		services(o, f, "");
		break;
	case 'Q':
	case 'q':
		quoted(o, string_of(f));
		for (const ldns_rdf *g; letter == 'Q' && (g = take(p)) != NULL;) {
			out_c(o, ' ');
			quoted(o, string_of(g));
		}
		break;
	default:
		break;
	}
}

static void by_template(struct printing *p, const char *template)
{
	for (const char *at = template; *at;) {
		size_t n = strcspn(at, "%");
		out_raw(p->out, at, n);
		at += n;
		if (!*at)
			break;
		char letter = at[1];
		at += 2;
		if (letter == '*') {
			all_fields(p, false);
			continue;
		}
		const ldns_rdf *f = take(p);
		if (f)
			place(p, letter, f);
		else if (letter == 'o')
			out_s(p->out, "*** Warning *** OS-type missing");
		else if (letter == 'l')
			out_c(p->out, '0');
	}
}

/* A record of an empty RDATA, or of a type whose data the library left in one piece, cannot fill a
 * template made for fields. */
static bool fits(const ldns_rr *rr, const char *template)
{
	if (!template)
		return false;
	size_t n = ldns_rr_rd_count(rr);
	if (n != 1 || ldns_rdf_get_type(ldns_rr_rdf(rr, 0)) != LDNS_RDF_TYPE_UNKNOWN)
		return n > 0 || strstr(template, "%l");
	return strstr(template, "%l") || strstr(template, "%i") || strstr(template, "%x");
}

void record_lookup(struct out *o, const ldns_rr *rr, bool own_line, ldns_buffer *text)
{
	uint16_t code = (uint16_t)ldns_rr_get_type(rr);
	const struct rr_type *type = type_find(code);
	struct printing p = { .out = o, .rr = rr, .text = text };
	if (type && fits(rr, type->lookup)) {
		if (*type->lookup != '\n')
			out_c(o, '\t');
		by_template(&p, type->lookup + (own_line && *type->lookup == '\n'));
		return;
	}
	out_s(o, "\trdata_");
	out_u(o, code);
	out_s(o, " = ");
	record_presentation(o, rr, text, false);
}

void record_list(struct out *o, const ldns_rr *rr, bool any, ldns_buffer *text)
{
	const struct rr_type *type = type_find((uint16_t)ldns_rr_get_type(rr));
	struct printing p = { .out = o, .rr = rr, .text = text };
	if (type && any && (type->code == T_NS || type->code == T_PTR) && ldns_rr_rd_count(rr)) {
		by_template(&p, " %n");
	} else if (type && fits(rr, type->list)) {
		by_template(&p, type->list);
	} else {
		out_c(o, ' ');
		record_presentation(o, rr, text, false);
	}
}

void record_presentation(struct out *o, const ldns_rr *rr, ldns_buffer *text, bool json)
{
	struct printing p = { .out = o, .rr = rr, .text = text };
	if (ldns_rr_rd_count(rr) == 0)
		out_s(o, json ? "\\\\# 0" : "\\# 0");
	all_fields(&p, json);
}
