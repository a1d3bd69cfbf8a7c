/* The JSON style: what is known of the packet as a whole, and its layers. */
#include "render/json.h"

#include <stdlib.h>

#include "base/wallclock.h"
#include "dissect/decoder.h"
#include "render/json_fields.h"
#include "render/json_text.h"

/* Text of a second: 2006-01-02T15:04:05 */
enum { SECOND_TEXT = 19 };

struct json_style {
	struct json_opts opts;
	int64_t second; /* that second_text is for */
	char second_text[SECOND_TEXT];
	bool second_valid;
	struct json_keys keys;
};

struct json_style *json_new(const struct json_opts *opts)
{
	struct json_style *j = calloc(1, sizeof(*j));
	if (j)
		j->opts = *opts;
	return j;
}

struct json_style *json_free(struct json_style *j)
{
	free(j);
	return NULL;
}

uint64_t json_n_clashes(const struct json_style *j)
{
	return j->keys.n_clashes;
}

static void put_number(struct out *o, const char *key, uint64_t v)
{
	out_s(o, key);
	out_u(o, v);
}

static void put_time(struct json_style *j, int64_t ts_ns, struct out *o)
{
	uint32_t nsec;
	int64_t second = ns_floor_s(ts_ns, &nsec);
	if (!j->second_valid || second != j->second) {
		char text[64];
		struct out tmp = out_mem(text, sizeof(text));
		out_rfc3339(&tmp, ts_ns);
		memcpy(j->second_text, text, SECOND_TEXT);
		j->second = second;
		j->second_valid = true;
	}
	out_s(o, ",\"time_ns\":");
	out_d(o, ts_ns);
	out_s(o, ",\"time\":\"");
	out_raw(o, j->second_text, SECOND_TEXT);
	out_c(o, '.');
	out_u0(o, nsec, 9);
	out_s(o, "Z\"");
}

/* What the capture says of the frame. */
static void put_frame(struct json_style *j, const struct frame *f, struct out *o)
{
	put_number(o, ",\"number\":", f->number);
	if (f->has_ts)
		put_time(j, f->ts_ns, o);
	put_number(o, ",\"length\":", f->len);
	put_number(o, ",\"captured_length\":", f->cap);
	put_number(o, ",\"link_type\":", f->link);
	put_number(o, ",\"interface_id\":", f->iface);
}

static void put_origin(const struct frame *f, const struct json_origin *origin, struct out *o)
{
	if (origin && origin->interface && *origin->interface) {
		out_s(o, ",\"interface\":");
		json_word(o, origin->interface);
	}
	if (f->dir != DIR_UNKNOWN)
		out_s(o, f->dir == DIR_IN ? ",\"direction\":\"in\"" : ",\"direction\":\"out\"");
	if (f->drops)
		put_number(o, ",\"drops\":", f->drops);
	if (!origin || !origin->n_comments)
		return;
	out_s(o, ",\"comments\":[");
	for (uint32_t i = 0; i < origin->n_comments; i++) {
		if (i)
			out_c(o, ',');
		json_string(o, origin->comments[i].p, origin->comments[i].n);
	}
	out_c(o, ']');
}

static const char *name_of(const struct json_style *j, const struct endpoint *e)
{
	struct namer *namer = j->opts.namer;
	if (!namer || (e->kind != END_IP4 && e->kind != END_IP6))
		return NULL;
	return namer->name(namer, e->kind == END_IP4 ? ADDR_IP4 : ADDR_IP6, e->p);
}

/* An end of the conversation: which is "source" or "destination". */
static void put_end(struct json_style *j, const struct endpoint *e, const char *which,
		    struct out *o)
{
	if (e->kind == END_NONE)
		return;
	out_s(o, ",\"");
	out_s(o, which);
	out_s(o, "\":");
	switch ((enum end_kind)e->kind) {
	case END_NONE:
		break;
	case END_BROADCAST:
		json_word(o, "broadcast");
		break;
	case END_MULTICAST:
		json_word(o, "multicast");
		break;
	case END_IP4:
		json_ip4(o, e->p);
		break;
	case END_IP6:
		json_ip6(o, e->p);
		break;
	case END_TEXT:
		json_word(o, (const char *)e->p);
		break;
	case END_MAC:
		json_mac(o, e->p, 6);
		break;
	}
	const char *name = name_of(j, e);
	if (!name)
		return;
	out_s(o, ",\"");
	out_s(o, which);
	out_s(o, "_name\":");
	json_word(o, name);
}

static void put_fault(const struct layer *l, struct out *o)
{
	static const char *const faults[] = {
		[CUR_SNAPPED] = "snapped",
		[CUR_SHORT] = "short",
		[CUR_BAD] = "malformed",
	};
	out_s(o, ",\"fault\":");
	json_word(o, faults[l->fault]);
	if (l->reason) {
		out_s(o, ",\"reason\":");
		json_word(o, l->reason);
	}
}

static void put_layer(struct json_style *j, const struct packet *p, uint32_t i, struct out *o)
{
	const struct layer *l = &p->layers[i];
	out_s(o, i ? ",{\"protocol\":\"" : "{\"protocol\":\"");
	out_s(o, l->dec->name);
	out_c(o, '"');
	if (i)
		put_number(o, ",\"parent\":", l->parent);
	if (l->nest)
		put_number(o, ",\"quoted\":", l->nest);
	put_number(o, ",\"offset\":", l->off);
	put_number(o, ",\"length\":", l->len);
	if (l->cap < l->len)
		put_number(o, ",\"captured_length\":", l->cap);
	if (l->fault != CUR_OK)
		put_fault(l, o);
	out_s(o, ",\"");
	out_s(o, l->dec->name);
	out_s(o, "\":");
	json_fields(&j->keys, p, i, o);
	out_c(o, '}');
}

static void put_data(const struct json_style *j, const struct frame *f, struct out *o)
{
	uint32_t offset = min_u32(j->opts.data_offset, f->cap);
	uint32_t n = min_u32(j->opts.data_length, f->cap - offset);
	put_number(o, ",\"data_offset\":", offset);
	out_s(o, ",\"data\":");
	json_hex(o, f->data + offset, n);
}

void json_packet(struct json_style *j, const struct packet *p, const struct json_origin *origin,
		 struct out *o)
{
	out_s(o, "{\"schema\":\"" JSON_SCHEMA "\"");
	put_frame(j, p->frame, o);
	put_origin(p->frame, origin, o);
	put_end(j, &p->src, "source", o);
	put_end(j, &p->dst, "destination", o);
	out_s(o, ",\"layers\":[");
	for (uint32_t i = 0; i < p->n_layers; i++)
		put_layer(j, p, i, o);
	out_c(o, ']');
	if (j->opts.data)
		put_data(j, p->frame, o);
	out_raw(o, "}\n", 2);
}
