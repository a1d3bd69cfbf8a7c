/* The ipreport style: the frame of a packet, its layers in turn, and the dump of its data. */
#include "render/ipreport.h"

#include <assert.h>
#include <stdlib.h>

#include "dissect/decoder.h"
#include "render/ipreport_parts.h"

enum { ROOM = 8192, UNNAMED_LABEL = 3, LABEL_MAX = 12, SLL_OUTGOING = 4 };

struct ipreport_style *ipreport_new(const struct ipreport_opts *opts)
{
	static const struct bind_name names[] = { IR_FIELDS(BIND_NAME) };
	const char *protocols[IR_LAYOUTS];
	struct ipreport_style *s = calloc(1, sizeof(*s));
	if (!s)
		return NULL;
	s->opts = *opts;
	const struct bind_name *wrong = bind_fields(names, IR_N_FIELDS, s->b);
	assert(!wrong && ir_n_layouts <= IR_LAYOUTS);
	(void)wrong;
	for (uint32_t i = 0; i < ir_n_layouts; i++)
		protocols[i] = ir_layouts[i].protocol;
	const char *unknown = bind_layers(protocols, ir_n_layouts, &s->layers);
	assert(!unknown);
	(void)unknown;
	ir_prepare(s);
	ir_dump_prepare(s);
	return s;
}

struct ipreport_style *ipreport_free(struct ipreport_style *s)
{
	free(s);
	return NULL;
}

void ipreport_dropped(struct out *o, uint64_t n)
{
	out_s(o, "TRACING DROPPED ");
	out_u(o, n);
	out_s(o, " PACKETS\n\n");
}

/* ---- the frame of a packet ---- */

/* The label of a link of no known kind: the first letters of the interface's name. */
static void interface_label(struct ir *ir, const char *name)
{
	uint32_t n = 0;
	for (; n < UNNAMED_LABEL && name[n] && (name[n] < '0' || name[n] > '9'); n++) {
		bool small = name[n] >= 'a' && name[n] <= 'z';
		ir->link_label[n] = small ? (char)(name[n] - 'a' + 'A') : name[n];
	}
	while (n < UNNAMED_LABEL)
		ir->link_label[n++] = ' ';
	ir->link_label[n] = '\0';
}

static void set_link_label(struct ir *ir, const char *interface)
{
	switch (ir->p->frame->link) {
	case LINK_ETHERNET:
		interface_label(ir, "eth");
		break;
	case LINK_TOKEN_RING:
		interface_label(ir, "tok");
		break;
	case LINK_FDDI:
		interface_label(ir, "fdd");
		break;
	case LINK_NULL:
	case LINK_LOOP:
		interface_label(ir, "lo");
		break;
	default:
		interface_label(ir, interface);
	}
}

/* Cooked captures tell the direction in their header. */
static bool is_sent(const struct ir *ir)
{
	if (ir->p->frame->dir != DIR_UNKNOWN || !ir->p->n_layers)
		return ir->p->frame->dir == DIR_OUT;
	struct scope s = scope_of(ir->p, &ir->p->layers[0]);
	return scope_u(&s, &ir->s->b[B_linux_sll_packet_type]) == SLL_OUTGOING ||
	       scope_u(&s, &ir->s->b[B_linux_sll2_packet_type]) == SLL_OUTGOING;
}

void ir_ctime(struct out *o, const struct wallclock *w)
{
	static const char days[7][4] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
					    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	/* Sakamoto's rule: the year begins in March. */
	static const uint8_t shift[12] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
	int32_t y = w->year - (w->month < 3);
	int32_t day = (y + y / 4 - y / 100 + y / 400 + shift[w->month - 1] + w->day) % 7;
	out_f(o, "%s %s %2u %02u:%02u:%02u %d", days[day], months[w->month - 1], w->day, w->hour,
	      w->minute, w->second, w->year);
}

static void put_clock(struct ir *ir)
{
	struct ipreport_style *s = ir->s;
	uint32_t nsec;
	int64_t second = ns_floor_s(ir->p->frame->ts_ns, &nsec);
	if (!s->second_valid || second != s->second) {
		struct wallclock w;
		wallclock_local(&s->clock, ir->p->frame->ts_ns, &w);
		const uint8_t parts[] = { w.hour, w.minute, w.second };
		for (uint32_t i = 0; i < 3; i++) {
			memcpy(s->second_text + 3 * i, out_digits2 + 2 * parts[i], 2);
			s->second_text[3 * i + 2] = i < 2 ? ':' : '.';
		}
		s->second = second;
		s->second_valid = true;
	}
	out_c(ir->o, ' ');
	out_raw(ir->o, s->second_text, sizeof(s->second_text));
	out_u0(ir->o, nsec, 9);
}

static void separator(struct ir *ir, const struct ipreport_origin *origin, const char *interface)
{
	struct out *o = ir->o;
	const struct frame *f = ir->p->frame;
	if (ir->s->opts.labels) {
		out_s(o, ir->link_label);
		out_s(o, ": ");
	}
	if (origin->old) {
		out_s(o, "=====( packet ");
	} else {
		out_s(o, "====( ");
		out_u(o, f->cap);
		out_s(o, " bytes ");
	}
	out_s(o, is_sent(ir) ? "transmitted" : "received");
	out_s(o, " on interface ");
	out_text(o, (const uint8_t *)interface, (uint32_t)strlen(interface));
	out_s(o, origin->old ? " )=====" : " )====");
	if (f->has_ts && origin->old) {
		struct wallclock w;
		wallclock_local(&ir->s->clock, f->ts_ns, &w);
		ir_ctime(o, &w);
	} else if (f->has_ts) {
		put_clock(ir);
	}
	out_c(o, '\n');
}

/* ---- layers ---- */

static const struct ir_layout *layout_of(const struct ir *ir, const struct layer *l)
{
	uint32_t row = bind_row(&ir->s->layers, l->dec);
	return row < ir_n_layouts ? &ir_layouts[row] : NULL;
}

/* "tftp" to "TFTP", "ipv6_routing" to "IPV6-ROUTING". */
static void upper(char *to, const char *name)
{
	uint32_t n = 0;
	for (; name[n] && n < LABEL_MAX; n++) {
		bool small = name[n] >= 'a' && name[n] <= 'z';
		to[n] = small ? (char)(name[n] - 'a' + 'A') : name[n] == '_' ? '-' : name[n];
	}
	to[n] = '\0';
}

static void title(struct ir *ir, const char *text, const char *ending)
{
	if (ir->s->opts.labels)
		return;
	out_s(ir->o, text);
	out_s(ir->o, ending);
	out_c(ir->o, '\n');
}

static void rows(struct ir *ir)
{
	const struct ipreport_opts *opts = &ir->s->opts;
	for (uint32_t i = 0; i < IR_ROWS; i++) {
		const struct ir_row *row = &ir->layout->rows[i];
		if (row->when == IR_CALLED || (row->when == IR_VERBOSE && !opts->verbose) ||
		    (row->when == IR_CHECKED && !opts->checksums))
			continue;
		if (row->fn)
			row->fn(ir);
		else if (row->text)
			ir_row_line(ir, i);
	}
}

/* What stopped the decoding. Quoted packets are cut by design. */
static void fault(struct ir *ir)
{
	if (ir->layer->nest || !ir->layer->fault)
		return;
	ir_begin(ir);
	if (ir->layer->fault == CUR_SNAPPED)
		out_s(ir->o, "[truncated]");
	else if (ir->layer->fault == CUR_SHORT || !ir->layer->reason)
		out_s(ir->o, "[too short]");
	else
		out_f(ir->o, "[%s]", ir->layer->reason);
	ir_end(ir);
}

static void show_layer(struct ir *ir, uint32_t i, bool dumped)
{
	char own_label[IR_LABEL];
	const struct layer *l = &ir->p->layers[i];
	ir->layer = l;
	ir->layout = layout_of(ir, l);
	ir->scope = scope_of(ir->p, l);
	ir->lead = NULL;
	if (ir->layout && ir->layout->data == IR_IGNORED)
		return;
	if (ir->layout) {
		ir->label = ir->layout->label ? ir->layout->label : ir->link_label;
		if (ir->layout->title)
			title(ir, ir->layout->title, "");
		if (l->n_own)
			rows(ir);
	} else {
		upper(own_label, l->dec->name);
		ir->label = own_label;
		title(ir, own_label, " packet breakdown:");
		ir_fields(ir, !dumped);
	}
	fault(ir);
	ir->label = NULL;
}

/* ---- data ---- */

/* What the report shows of a packet. */
struct plan {
	bool shown[MAX_LAYERS];
	const struct layer *inner; /* the innermost whose data are dumped; NULL: the frame's */
	const struct ir_layout *layout;
	bool dumped; /* its data are */
};

static uint32_t last_field(const struct ir *ir, const struct layer *l)
{
	uint32_t end = l->off, left = l->n_own;
	uint8_t index = (uint8_t)(l - ir->p->layers);
	for (uint32_t i = l->first; left && i < ir->p->n_records; i++) {
		const struct record *r = &ir->p->records[i];
		if (r->layer != index || r->kind == REC_LAYER)
			continue;
		left--;
		bool data = !r->depth && r->f && r->f->type == F_BYTES && r->f->name &&
			    strcmp(r->f->name, "data") == 0;
		if (r->len && !data && r->off + r->len > end)
			end = r->off + r->len;
	}
	return end;
}

/* Where the layer ends by what its header says, and what is held. */
static uint32_t layer_end(const struct ir *ir, const struct layer *l)
{
	const struct bound *b = ir->s->b;
	struct scope s = scope_of(ir->p, l);
	uint32_t n = l->cap;
	if (scope_has(&s, &b[B_ip_length]))
		n = min_u32(n, (uint32_t)scope_u(&s, &b[B_ip_length]));
	else if (scope_u(&s, &b[B_udp_length]))
		n = min_u32(n, (uint32_t)scope_u(&s, &b[B_udp_length]));
	else if (scope_u(&s, &b[B_ipv6_payload_length]))
		n = min_u32(n, (uint32_t)scope_u(&s, &b[B_ipv6_payload_length]) + IR_IP6_HEADER);
	else if (scope_u(&s, &b[B_ether_length]))
		n = min_u32(n, (uint32_t)scope_u(&s, &b[B_ether_length]) + IR_ETHER_HEADER);
	return l->off + n;
}

/* The data of a layer that has a layout: from *ret_start to the result. */
static uint32_t data_of(const struct ir *ir, const struct plan *plan, uint32_t *ret_start)
{
	const struct layer *l = plan->inner;
	const struct ir_layout *layout = plan->layout;
	struct scope s = scope_of(ir->p, l);
	uint32_t end = layer_end(ir, l);
	*ret_start = l->off;
	switch (layout->data) {
	case IR_DATA_FIXED:
		*ret_start += layout->header;
		break;
	case IR_DATA_LENGTH: {
		const struct bound *b = ir->s->b;
		*ret_start += (uint32_t)(scope_u(&s, &b[B_ip_header_length]) +
					 scope_u(&s, &b[B_tcp_header_length]));
		break;
	}
	case IR_DATA_FIELDS:
		*ret_start = last_field(ir, l);
		break;
	case IR_DATA_OUTER:
		*ret_start = l->off + l->len;
		end = layer_end(ir, &ir->p->layers[l->parent]);
		break;
	case IR_IGNORED:
	case IR_SHOWN:
		*ret_start = end;
	}
	return min_u32(end, ir->p->frame->cap);
}

/* ONC RPC, and all inside it, is data without -r. */
static void make_plan(const struct ir *ir, struct plan *plan)
{
	const struct packet *p = ir->p;
	*plan = (struct plan){ .dumped = true };
	for (uint32_t i = 0; i < p->n_layers; i++) {
		const struct layer *l = &p->layers[i];
		bool rpc = strcmp(l->dec->name, "rpc") == 0;
		plan->shown[i] = (i == 0 || plan->shown[l->parent]) && (l->n_own || l->fault) &&
				 (!rpc || ir->s->opts.rpc);
		/* A layer without anything may have handed over: IPv6 that was announced as IP. */
		if (!l->n_own && !l->fault)
			plan->shown[i] = i == 0 || plan->shown[l->parent];
		const struct ir_layout *layout = layout_of(ir, l);
		if (!plan->shown[i] || !l->n_own || !layout || layout->data == IR_IGNORED)
			continue;
		if (layout->data != IR_SHOWN) {
			plan->inner = l;
			plan->layout = layout;
		} else if (!l->fault) {
			plan->dumped = false;
		}
	}
}

static void dump_part(struct ir *ir, const char *label, uint32_t start, uint32_t end)
{
	if (start < end)
		ir_dump(ir, label, ir->p->frame->data + start, end - start);
}

/* What an ICMP error carries behind the quoted packet. */
static void dump_rest(struct ir *ir, const struct layer *inner)
{
	const struct layer *l = inner;
	while (l->nest && l != ir->p->layers)
		l = &ir->p->layers[l->parent];
	struct scope s = scope_of(ir->p, l);
	const struct ir_layout *layout = layout_of(ir, l);
	struct span data = scope_span(&s, &ir->s->b[B_icmp_data]);
	if (!data.n)
		data = scope_span(&s, &ir->s->b[B_icmpv6_data]);
	if (data.n && layout)
		ir_dump(ir, layout->label, data.p, data.n);
}

static void dumps(struct ir *ir, const struct plan *plan)
{
	const struct packet *p = ir->p;
	const struct layer *inner = plan->inner;
	if (!inner && plan->dumped) {
		dump_part(ir, ir->link_label, 0, p->frame->cap);
	} else if (plan->dumped) {
		const char *label = plan->layout->label;
		uint32_t start, end = data_of(ir, plan, &start);
		dump_part(ir, label ? label : ir->link_label, start, end);
		if (inner->nest)
			dump_rest(ir, inner);
	}
	if (ir->s->opts.verbose && p->n_layers > 1) {
		uint32_t end = layer_end(ir, &p->layers[1]);
		if (end < p->frame->cap) {
			ir->label = ir->link_label;
			ir->layout = NULL;
			ir->lead = "";
			ir_line(ir, "link trailer:");
			dump_part(ir, ir->link_label, end, p->frame->cap);
		}
	}
	if (ir->s->opts.whole)
		dump_part(ir, ir->link_label, 0, p->frame->cap);
}

void ipreport_packet(struct ipreport_style *s, const struct packet *p,
		     const struct ipreport_origin *origin, struct out *o)
{
	char unnamed[16];
	const char *interface = origin->interface;
	struct ir ir = { .s = s, .p = p, .o = o };
	struct plan plan;
	if (!interface || !*interface) {
		struct out name = out_mem(unnamed, sizeof(unnamed) - 1);
		out_s(&name, "if");
		out_u(&name, p->frame->iface);
		unnamed[name.len] = '\0';
		interface = unnamed;
	}
	out_room(o, ROOM);
	set_link_label(&ir, interface);
	if (s->opts.numbers) {
		out_s(o, "Packet Number ");
		out_u(o, p->frame->number);
		out_c(o, '\n');
	}
	separator(&ir, origin, interface);
	make_plan(&ir, &plan);
	for (uint32_t i = 0; i < p->n_layers; i++)
		if (plan.shown[i] && (p->layers[i].n_own || p->layers[i].fault))
			show_layer(&ir, i, plan.dumped);
	dumps(&ir, &plan);
	out_c(o, '\n');
}
