/* The view: look-up of records, detail lines, template expansion. */
#include "dissect/view.h"

#include "dissect/decoder.h"

const char *names_word(const struct names *names, uint64_t v)
{
	for (uint32_t i = 0; i < names->n; i++)
		if (names->list[i].value == v)
			return names->list[i].word;
	return NULL;
}

static uint8_t layer_index(const struct view *v)
{
	return (uint8_t)(v->l - v->p->layers);
}

/* The first record from r on of this layer that carries f, not leaving the group at that depth. */
static const struct record *seek(const struct view *v, const struct record *r, uint8_t depth,
				 const struct field *f)
{
	const struct record *end = v->p->records + v->p->n_records;
	uint8_t layer = layer_index(v);
	for (; r < end; r++) {
		if (r->layer != layer)
			continue;
		if (r->depth < depth)
			return NULL;
		if (rec_has(r, f))
			return r;
	}
	return NULL;
}

const struct record *v_ahead(const struct view *v, const struct record *r, const struct field *f)
{
	return seek(v, r, r->depth, f);
}

const struct record *v_after(const struct view *v, const struct record *r, const struct field *f)
{
	return seek(v, r + 1, r->depth, f);
}

const struct record *v_find_slow_(const struct view *v, const struct field *f)
{
	const struct record *end = v->p->records + v->p->n_records;
	const struct record *r = v->pos ? seek(v, v->pos, v->pos->depth, f) : NULL;
	if (r)
		return r;
	uint8_t layer = layer_index(v);
	uint32_t left = v->l->n_own;
	for (r = v->p->records + v->l->first; left && r < end; r++) {
		if (r->layer != layer || r->kind == REC_LAYER)
			continue;
		if (rec_has(r, f))
			return r;
		left--;
	}
	return NULL;
}

struct span v_span(const struct view *v, const struct field *f)
{
	const struct record *r = v_find(v, f);
	return r ? rec_span(r, f) : (struct span){ (const uint8_t *)"", 0 };
}

const char *v_word(const struct view *v, const struct field *f)
{
	const struct record *r = v_find(v, f);
	return r ? r->v.word : "";
}

void v_name(struct view *v, enum addr_kind kind, const uint8_t *addr)
{
	const char *name = v->namer ? v->namer->name(v->namer, kind, addr) : NULL;
	if (name)
		out_s(v->o, name);
	else if (kind == ADDR_IP4)
		out_ip4(v->o, addr);
	else
		out_ip6(v->o, addr);
}

void v_names(struct view *v, const struct names *names, uint64_t value)
{
	const char *word = names_word(names, value);
	if (word) {
		out_s(v->o, word);
		return;
	}
	word = names->other ? names->other : "";
	const char *hole = strstr(word, "{}");
	if (!hole) {
		out_s(v->o, word);
		return;
	}
	out_raw(v->o, word, (size_t)(hole - word));
	out_u(v->o, value);
	out_s(v->o, hole + 2);
}

void v_brackets(struct view *v, void (*put)(struct view *v))
{
	enum { ROOM = 4096 }; /* so that what is taken back was not flushed meanwhile */
	(void)out_room(v->o, ROOM);
	size_t before = v->o->len;
	out_s(v->o, " (");
	size_t begin = v->o->len;
	put(v);
	if (v->o->len == begin)
		v->o->len = before;
	else
		out_c(v->o, ')');
}

void v_begin(struct view *v)
{
	out_s(v->o, v->nest);
	out_s(v->o, v->prefix);
}

void v_end(struct view *v)
{
	out_c(v->o, '\n');
}

void v_line(struct view *v, const char *text)
{
	v_begin(v);
	out_s(v->o, text);
	v_end(v);
}

void v_header(struct view *v, const char *prefix, const char *title)
{
	size_t n = min_size(strlen(prefix), sizeof(v->prefix) - 1);
	memcpy(v->prefix, prefix, n);
	v->prefix[n] = '\0';
	v_begin(v);
	out_s(v->o, "----- ");
	out_s(v->o, title);
	out_s(v->o, " -----");
	v_end(v);
}

void v_flag(struct view *v, uint64_t value, uint64_t mask, const char *on, const char *off)
{
	char picture[] = ".... ....";
	int lowest = mask ? __builtin_ctzll(mask) : 0;
	if (lowest < 8)
		picture[lowest < 4 ? 8 - lowest : 7 - lowest] = value & mask ? '1' : '0';
	out_raw(v->o, picture, sizeof(picture) - 1);
	out_s(v->o, " = ");
	out_s(v->o, value & mask ? on : off);
}

/* ---- templates ---- */

static void put_number(struct view *v, const struct field *f, uint64_t value, const char *fmt)
{
	unsigned width = 0;
	for (const char *c = *fmt == '0' ? fmt : fmt + (*fmt != '\0'); *c >= '0' && *c <= '9'; c++)
		width = width * 10 + (unsigned)(*c - '0');
	switch (*fmt) {
	case 'x':
		out_x(v->o, value, width);
		break;
	case 'X':
		out_X(v->o, value, width);
		break;
	case 'o':
		out_o(v->o, value, width);
		break;
	case '0':
		out_u0(v->o, value, width);
		break;
	case 'd': {
		unsigned shift = 64 - 8 * (unsigned)(f->width ? f->width : 8);
		out_d(v->o, (int64_t)(value << shift) >> shift);
		break;
	}
	case '=':
		if (f->names)
			v_names(v, f->names, value);
		break;
	case 'n': {
		uint8_t quad[4] = { (uint8_t)(value >> 24), (uint8_t)(value >> 16),
				    (uint8_t)(value >> 8), (uint8_t)value };
		v_name(v, ADDR_IP4, quad);
		break;
	}
	default:
		if (f->type == F_INT)
			put_number(v, f, value, "d");
		else
			out_u(v->o, value);
	}
}

static void put_bytes(struct view *v, const struct field *f, struct span s, const char *fmt)
{
	switch (f->type) {
	case F_IP4:
	case F_IP6:
		if (*fmt == 'n')
			v_name(v, f->type == F_IP4 ? ADDR_IP4 : ADDR_IP6, s.p);
		else if (f->type == F_IP4)
			out_ip4(v->o, s.p);
		else
			out_ip6(v->o, s.p);
		break;
	case F_MAC:
		out_mac(v->o, s.p, s.n);
		break;
	case F_TEXT:
		if (*fmt == 'h' || *fmt == 'H')
			out_hex(v->o, s.p, s.n, *fmt == 'H');
		else
			out_text(v->o, s.p, s.n);
		break;
	default:
		if (*fmt == 'm')
			out_mac(v->o, s.p, s.n);
		else
			out_hex(v->o, s.p, s.n, *fmt == 'H');
	}
}

static void put_field(struct view *v, const struct record *r, const struct field *f,
		      const char *fmt)
{
	switch ((enum ftype)f->type) {
	case F_UINT:
	case F_INT:
	case F_FLAG:
		put_number(v, f, r->kind == REC_VALUE ? r->v.u : rec_part(r, f), fmt);
		break;
	case F_WORD:
		out_s(v->o, r->v.word);
		break;
	case F_MAC:
	case F_IP4:
	case F_IP6:
	case F_TEXT:
	case F_BYTES:
		put_bytes(v, f, rec_span(r, f), fmt);
		break;
	case F_GROUP:
	case F_NOTE:
		break;
	}
}

/* The field of that name, and its record. Fields of different groups may share a name: the one in
 * the record that is shown comes first, then the first that is there. */
static const struct field *field_by_name(struct view *v, const char *name, size_t n,
					 const struct record **ret_record)
{
	const struct decoder *dec = v->l->dec;
	const struct field *found = NULL;
	for (uint32_t i = 0; i < dec->n_fields; i++) {
		const struct field *f = &dec->fields[i];
		if (!f->name || *f->name != *name || strncmp(f->name, name, n) != 0 ||
		    f->name[n] != '\0')
			continue;
		if (v->pos && rec_has(v->pos, f)) {
			*ret_record = v->pos;
			return f;
		}
		const struct record *r = found ? NULL : v_find(v, f);
		if (!r)
			continue;
		found = f;
		*ret_record = r;
		if (!v->pos)
			break;
	}
	return found;
}

/* One {name:fmt} at t (behind the brace). Returns the character behind the closing brace;
 * *ret_missing is set when the field is not there. */
static const char *put_hole(struct view *v, const char *t, const struct record *own,
			    const struct field *own_field, bool *ret_missing)
{
	size_t n_name = strcspn(t, ":}");
	const char *fmt = t[n_name] == ':' ? t + n_name + 1 : "";
	const struct record *r = own;
	const struct field *f = n_name ? field_by_name(v, t, n_name, &r) : own_field;
	if (f && r)
		put_field(v, r, f, *fmt == '}' ? "" : fmt);
	else
		*ret_missing = true;
	const char *end = strchr(t, '}');
	return end ? end + 1 : t + strlen(t);
}

void v_template(struct view *v, const char *t, const struct record *r, const struct field *f)
{
	size_t optional_from = 0;
	bool missing = false;
	while (*t) {
		size_t plain = strcspn(t, "{[]\\");
		out_raw(v->o, t, plain);
		t += plain;
		switch (*t) {
		case '{':
			t = put_hole(v, t + 1, r, f, &missing);
			break;
		case '[':
			optional_from = v->o->len;
			missing = false;
			t++;
			break;
		case ']':
			if (missing && v->o->len > optional_from)
				v->o->len = optional_from;
			t++;
			break;
		case '\\':
			if (t[1])
				out_c(v->o, t[1]);
			t += t[1] ? 2 : 1;
			break;
		default:
			break;
		}
	}
}
