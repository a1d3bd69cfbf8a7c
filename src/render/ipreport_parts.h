/*
 * The parts of the ipreport style: layouts (tables of lines, ipreport_layouts.c), their templates
 * made ready once (ipreport_lines.c), functions for irregular lines (ipreport_net.c, _dns.c,
 * _rpc.c), any other protocol by its fields (ipreport_fields.c), checksums, dumps.
 *
 * Templates: {name} is a value of the layer by its JSON name; {name:F} in another form; [ ... ] is
 * dropped unless every value in it is there, and the line unless every other one is. Forms:
 *	x	hexadecimal		4	a fourth (header words)
 *	=	" (word)"		8	as units of 8 bytes, one more
 *	15	address in 15 columns	n	"  (name)" of an address
 *	p	" (NAME)" of a protocol	t, s	"  (NAME)", " (NAME)" of an Ethernet type
 *	i, j	" (NAME)" of a type of ICMP, ICMPv6
 *	T, U	"(name)" of a port of TCP, UDP
 *	F	flags of TCP		D, M, +	" DF", " MF", " +" if set
 *	m	bytes with colons	{!}	the verdict on the checksum
 */
#ifndef SONDE_RENDER_IPREPORT_PARTS_H
#define SONDE_RENDER_IPREPORT_PARTS_H

#include "base/wallclock.h"
#include "render/bind.h"
#include "render/ipreport.h"

enum {
	IR_ROWS = 6,
	IR_LAYOUTS = 32,
	IR_OPS = 512,
	IR_LABEL = 16,
	IR_IP6_HEADER = 40,
	IR_ETHER_HEADER = 14
};

struct ir;

enum ir_when {
	IR_ALWAYS,
	IR_VERBOSE, /* with -v */
	IR_CHECKED, /* with -C */
	IR_CALLED,  /* when a function asks for it */
};

/* One line. */
struct ir_row {
	const char *text;	   /* template, or */
	void (*fn)(struct ir *ir); /* a function, which begins and ends its lines itself */
	const char *lead;	   /* in the plain style in front of it, instead of a tab */
	enum ir_when when;
};

/* Where the data behind a header begin. */
enum ir_data {
	IR_IGNORED,	/* nothing is known of it: its bytes are the data of the one around */
	IR_SHOWN,	/* the lines show all it has, nothing is dumped */
	IR_DATA_FIXED,	/* behind `header` bytes */
	IR_DATA_LENGTH, /* behind header_length bytes */
	IR_DATA_FIELDS, /* behind its last field */
	IR_DATA_OUTER,	/* behind the layer, up to the end of the one around: extension headers */
};

struct ir_layout {
	const char *protocol;
	const char *label; /* NULL: that of the link */
	const char *title; /* plain style; NULL: none */
	struct ir_row rows[IR_ROWS];
	enum ir_data data;
	uint8_t header;
	bool spaced; /* a blank and no tab behind the label */
};

extern const struct ir_layout ir_layouts[];
extern const uint32_t ir_n_layouts;

/* Values that functions look up. */
/* clang-format off */
#define IR_FIELDS(X) \
	X(token_ring, routing_control) X(token_ring, segments) X(token_ring, ring) \
	X(token_ring, bridge) X(token_ring, dsap) X(fddi, dsap) \
	X(ether, length) X(ether, dsap) X(ether, tpid) X(linux_sll, packet_type) \
	X(linux_sll2, packet_type) X(unknown_link, link_type) X(ip, length) \
	X(ip, header_length) X(ip, options) X(ip, more_fragments) X(ip, fragment_offset) \
	X(ip, src) X(ip, dst) X(ipv6, payload_length) X(ipv6, src) X(ipv6, dst) X(icmp, data) \
	X(icmp, type) X(icmp, routers) X(icmp, address) X(icmp, preference) X(icmpv6, data) \
	X(tcp, header_length) X(tcp, left) X(tcp, right) X(tcp, kind) X(tcp, mss) X(tcp, shift) \
	X(tcp, value) X(tcp, echo) X(tcp, options) X(udp, length) X(udp, checksum) \
	X(dns, questions) X(dns, answers) X(dns, authorities) X(dns, additionals) X(dns, rcode) \
	X(dns, id) X(dns, response) X(dns, opcode) X(dns, name) X(dns, type) X(dns, class) \
	X(dns, ttl) X(dns, cache_flush) X(dns, length) X(dns, name_fault) X(dns, text) \
	X(rpc, gids) X(rpc, stamp) X(rpc, machine) X(rpc, uid) X(rpc, gid) X(rpc, gid_count) \
	X(rpc, program) X(rpc, version) X(rpc, procedure) X(rpc, credentials_flavor) \
	X(rpc, reply_status) X(rpc, accept_status) X(rpc, reject_status) X(rpc, auth_status) \
	X(rpc, high) X(rpc, low) X(rpc, type) X(rpc, xid) X(rpc, verifier_flavor) \
	X(rpc, verifier_length)
/* clang-format on */
enum ir_field { IR_FIELDS(BIND_ID) IR_N_FIELDS };

/* A template made ready. */
struct ir_op {
	uint8_t kind; /* enum of ipreport_lines.c */
	char fmt;
	uint16_t n; /* bytes of text */
	const char *text;
	struct bound field;
};

struct ir_code {
	uint16_t first, n;
};

struct ipreport_style {
	struct ipreport_opts opts;
	struct bound b[IR_N_FIELDS];
	struct bind_layers layers; /* rows of ir_layouts */
	struct ir_code code[IR_LAYOUTS][IR_ROWS];
	struct ir_op ops[IR_OPS];
	uint32_t n_ops;
	char pair[256][2]; /* two hex digits of a byte */
	char glyph[256];   /* the character that a dump shows for it */
	struct wallclock_cache clock;
	int64_t second; /* that second_text is for */
	bool second_valid;
	char second_text[9]; /* "12:12:33." */
};

/* One packet while it is printed. */
struct ir {
	struct ipreport_style *s;
	const struct packet *p;
	struct out *o;
	struct scope scope; /* the layer's values */
	const struct layer *layer;
	const struct ir_layout *layout;
	const char *label; /* of the layer */
	const char *lead;  /* of the next plain line; NULL: a tab */
	char link_label[IR_LABEL];
};

static inline uint64_t ir_u(const struct ir *ir, enum ir_field f)
{
	return scope_u(&ir->scope, &ir->s->b[f]);
}

static inline bool ir_has(const struct ir *ir, enum ir_field f)
{
	return scope_has(&ir->scope, &ir->s->b[f]);
}

/* ---- ipreport_lines.c ---- */

/* Makes all templates ready. */
void ir_prepare(struct ipreport_style *s);

/* Begins and ends a line of text of the layer. */
void ir_begin(struct ir *ir);
void ir_end(struct ir *ir);
void ir_line(struct ir *ir, const char *text);

/* The line of row i of the layer's layout; nothing if a value is missing. */
void ir_row_line(struct ir *ir, uint32_t i);

/* "  (name)" of an address (ADDR_IP4, ADDR_IP6), if it has a name. */
void ir_host(struct ir *ir, enum addr_kind kind, const uint8_t *addr);

/* A time as ctime tells it: "Fri Jan 14 08:42:07 2000". */
void ir_ctime(struct out *o, const struct wallclock *w);

/* ---- ipreport_fields.c ---- */

/* A line for each field of the layer. long_bytes: opaque values that fill no line are dumped. */
void ir_fields(struct ir *ir, bool long_bytes);

/* The same of the fields that are not the decoder's own: those of its parts. */
void ir_part_fields(struct ir *ir);

/* A line for each element of the groups of the layer. */
void ir_elements(struct ir *ir);

/* One value as text. */
void ir_value(struct ir *ir, struct value v);

/* ---- ipreport_net.c: lines of layouts ---- */

void ir_ether(struct ir *ir);
void ir_llc(struct ir *ir);
void ir_token_ring(struct ir *ir);
void ir_fddi(struct ir *ir);
void ir_ip_options(struct ir *ir);
void ir_tcp_options(struct ir *ir);
void ir_icmp(struct ir *ir);
void ir_icmp_routers(struct ir *ir);
void ir_unknown_link(struct ir *ir);

/* Words, NULL where there is none. */
extern const struct names ir_protocols, ir_ethertypes, ir_icmp_types, ir_icmp6_types;

void ir_dns_header(struct ir *ir);
void ir_dns_sections(struct ir *ir);
void ir_rpc(struct ir *ir);
void ir_rpc_verifier(struct ir *ir);

/* ---- ipreport_sums.c ---- */

/* " [ok]", " [bad]", " [none]" or " [unchecked]": of the layer's checksum, with -C. */
void ir_verdict(struct ir *ir);

/* ---- ipreport_dump.c ---- */

/* The characters of dumps: ASCII or EBCDIC. */
void ir_dump_prepare(struct ipreport_style *s);

/* Rows of 16 bytes, n at most; label: in front of each, or NULL. */
void ir_dump(struct ir *ir, const char *label, const uint8_t *p, uint32_t n);

#endif
