/* The packets of OSPF behind their headers, which the versions lay out alike. RFC 2328 section A.3,
 * RFC 5340 section A.3. */
#include "dissect/ospf.h"

static void head(struct dis *d, const struct ospf_range *r)
{
	d_head(d, r->first, r->last, r->n);
}

/* One LSA, with its body if the packet has bodies. */
static void lsa(struct dis *d, const struct ospf_version *o, bool body)
{
	d_open(d, o->lsa_group);
	head(d, &o->lsa);
	uint32_t length = (uint32_t)d_val(d, o->lsa_length);
	if (body && d_ok(d) && length < OSPF_LSA_HEADER) {
		d_bad(d, "an LSA is shorter than its header");
	} else if (body && d_need(d, length - OSPF_LSA_HEADER)) {
		struct cursor rest = d_cursor(d);
		d_limit(d, length - OSPF_LSA_HEADER);
		o->lsa_body(d, d_val(d, o->lsa_type));
		if (d_ok(d)) {
			d_resume(d, &rest);
			d_skip(d, length - OSPF_LSA_HEADER);
		}
	}
	d_close(d);
}

static void lsa_headers(struct dis *d, const struct ospf_version *o)
{
	while (d_left(d) && d_need(d, OSPF_LSA_HEADER))
		lsa(d, o, false);
}

static void requests(struct dis *d, const struct ospf_version *o)
{
	while (d_left(d) && d_need(d, o->request.n)) {
		d_open(d, o->request_group);
		head(d, &o->request);
		d_close(d);
	}
}

void ospf_routers(struct dis *d, const struct field *heading, const struct field *router)
{
	d_note(d, heading);
	while (d_left(d) && d_need(d, 4))
		d_get(d, router);
}

void ospf_body(struct dis *d, uint64_t type, const struct ospf_version *o)
{
	switch (type) {
	case OSPF_HELLO:
		head(d, &o->hello);
		while (d_left(d) && d_need(d, 4))
			d_get(d, o->neighbour);
		break;
	case OSPF_DD:
		head(d, &o->dd);
		lsa_headers(d, o);
		break;
	case OSPF_LSREQ:
		d_note(d, o->requests);
		requests(d, o);
		break;
	case OSPF_LSUPD: {
		d_note(d, o->update);
		uint64_t n = d_get(d, o->n_lsas);
		for (; n && d_need(d, OSPF_LSA_HEADER); n--)
			lsa(d, o, true);
		break;
	}
	case OSPF_LSACK:
		d_note(d, o->ack);
		lsa_headers(d, o);
		break;
	default:
		if (type > OSPF_LSACK)
			d_note(d, o->unknown);
	}
}
