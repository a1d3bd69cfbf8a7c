/* Domain names as fields. */
#include "dissect/domain.h"

enum dns_name d_domain(struct dis *d, const struct field *f)
{
	char buf[DNS_NAME_TEXT];
	struct out text = out_mem(buf, sizeof(buf));
	struct cursor c = d_cursor(d);
	uint32_t off = cur_off(&c);
	if (cur_fault(&c))
		return DNS_NAME_CUT;
	enum dns_name state = dns_name(&c, &text);
	if (state == DNS_NAME_OK && text.len == 0)
		out_c(&text, '.');
	uint8_t *p = d_alloc(d, (uint32_t)text.len);
	if (!p)
		return state;
	memcpy(p, buf, text.len);
	struct record *r = d_push_(d, f, REC_VALUE);
	r->off = off;
	r->len = cur_fault(&c) ? 0 : cur_off(&c) - off;
	r->v.p = p;
	r->n = (uint32_t)text.len;
	if (!d->full_)
		d_resume(d, &c);
	return state;
}

void d_skip_domain(struct dis *d)
{
	enum dns_name ignored = dns_name(&d->c.cur, NULL);
	(void)ignored;
}
