/* Hosts: what answers say about them, and their blocks. */
#include <string.h>

#include "base/bytes.h"
#include "prog/nslookup/nslookup.h"
#include "prog/nslookup/types.h"

enum {
	TITLE_COLUMNS = 7,
	FIRST_LINE_ADDRESSES = 4,
	LINE_ADDRESSES = 5,
	ALIASES_INDENT = 10,
	ALIASES_COLUMNS = 75,
};

void host_init(struct host *h, const char *name)
{
	h->n_addresses = h->n_aliases = h->n_served = 0;
	size_t n = min_size(strlen(name), sizeof(h->name) - 1);
	memcpy(h->name, name, n);
	while (n > 1 && h->name[n - 1] == '.')
		n--;
	h->name[n] = '\0';
}

/* The address of an A or AAAA record. */
static bool address_of(const ldns_rr *rr, struct endpoint *ret)
{
	*ret = (struct endpoint){ .port = 0 };
	uint16_t type = (uint16_t)ldns_rr_get_type(rr);
	if ((type != T_A && type != T_AAAA) || ldns_rr_rd_count(rr) != 1)
		return false;
	const ldns_rdf *f = ldns_rr_rdf(rr, 0);
	ret->host.kind = type == T_A ? ADDR_IP4 : ADDR_IP6;
	if (ldns_rdf_size(f) != host_addr_len(ret->host.kind))
		return false;
	memcpy(ret->host.addr, ldns_rdf_data(f), ldns_rdf_size(f));
	return true;
}

static bool owned_by(const ldns_rr *rr, const char *name)
{
	char owner[NAME_TEXT_SIZE];
	record_name_text(ldns_rr_owner(rr), owner);
	return strcasecmp(owner, name) == 0;
}

/* Follows the aliases from h->name as far as they go. */
static void take_aliases(struct host *h, const ldns_rr_list *answer)
{
	for (size_t step = 0; step < HOST_ALIASES_MAX; step++) {
		const ldns_rr *alias = NULL;
		for (size_t i = 0; i < ldns_rr_list_rr_count(answer) && !alias; i++) {
			const ldns_rr *rr = ldns_rr_list_rr(answer, i);
			if (rr_is(rr, T_CNAME) && ldns_rr_rd_count(rr) == 1 &&
			    owned_by(rr, h->name))
				alias = rr;
		}
		if (!alias || h->n_aliases == HOST_ALIASES_MAX)
			return;
		memcpy(h->alias[h->n_aliases++], h->name, sizeof(h->name));
		record_name_text(ldns_rr_rdf(alias, 0), h->name);
	}
}

static void take_addresses(struct host *h, const ldns_rr_list *answer)
{
	for (size_t i = 0; i < ldns_rr_list_rr_count(answer); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(answer, i);
		struct endpoint e;
		if (!address_of(rr, &e) || !owned_by(rr, h->name) ||
		    h->n_addresses == HOST_ADDRESSES_MAX)
			continue;
		record_name_text(ldns_rr_owner(rr), h->name); /* in the server's letters */
		h->address[h->n_addresses++] = e;
	}
}

static void take_glue(struct served *served, const ldns_rr_list *additional)
{
	for (size_t i = 0; i < ldns_rr_list_rr_count(additional); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(additional, i);
		struct endpoint e;
		if (served->n_addresses < SERVED_ADDRESSES_MAX && address_of(rr, &e) &&
		    owned_by(rr, served->name))
			served->address[served->n_addresses++] = e;
	}
}

static void take_referral(struct host *h, const ldns_pkt *pkt)
{
	const ldns_rr_list *authority = ldns_pkt_authority(pkt);
	for (size_t i = 0; i < ldns_rr_list_rr_count(authority); i++) {
		const ldns_rr *rr = ldns_rr_list_rr(authority, i);
		if (!rr_is(rr, T_NS) || ldns_rr_rd_count(rr) != 1 || h->n_served == HOST_SERVED_MAX)
			continue;
		struct served *served = &h->served[h->n_served++];
		served->n_addresses = 0;
		record_name_text(ldns_rr_rdf(rr, 0), served->name);
		record_name_text(ldns_rr_owner(rr), served->domain);
		take_glue(served, ldns_pkt_additional(pkt));
	}
}

void host_take(struct host *h, const ldns_pkt *pkt)
{
	take_aliases(h, ldns_pkt_answer(pkt));
	take_addresses(h, ldns_pkt_answer(pkt));
	if (h->n_addresses == 0 && ldns_pkt_ancount(pkt) == 0 && !ldns_pkt_aa(pkt))
		take_referral(h, pkt);
}

static void print_addresses(struct out *o, const struct endpoint *e, uint32_t n, uint32_t room)
{
	for (uint32_t i = 0; i < n; i++) {
		if (i > 0)
			out_c(o, ',');
		const char *before = i > 0 ? " " : "  ";
		if (i > 0 && room == 0) {
			before = "\n\t  ";
			room = LINE_ADDRESSES;
		}
		out_s(o, before);
		endpoint_text(o, &e[i]);
		room--;
	}
}

static void print_aliases(struct out *o, const struct host *h)
{
	size_t column = ALIASES_INDENT;
	out_s(o, "\nAliases:");
	for (uint32_t i = 0; i < h->n_aliases; i++) {
		if (i > 0)
			out_c(o, ',');
		column += strlen(h->alias[i]) + 2;
		if (column > ALIASES_COLUMNS) {
			out_s(o, "\n\t");
			column = ALIASES_INDENT + strlen(h->alias[i]) + 2;
		}
		out_s(o, i > 0 ? " " : "  ");
		print_text(o, h->alias[i]);
	}
}

void host_print(struct out *o, const char *title, const struct host *h)
{
	size_t n = strlen(title);
	out_s(o, title);
	out_pad(o, ' ', n < TITLE_COLUMNS ? TITLE_COLUMNS - n : 0);
	out_s(o, "  ");
	print_text(o, *h->name ? h->name : "(root)");
	if (h->n_addresses > 0) {
		out_s(o, h->n_addresses > 1 ? "\nAddresses:" : "\nAddress:");
		print_addresses(o, h->address, h->n_addresses, FIRST_LINE_ADDRESSES);
	}
	if (h->n_aliases > 0)
		print_aliases(o, h);
	if (h->n_served > 0 && h->n_addresses == 0)
		out_s(o, "\nServed by:");
	for (uint32_t i = 0; i < h->n_served && h->n_addresses == 0; i++) {
		const struct served *served = &h->served[i];
		out_s(o, "\n- ");
		print_text(o, *served->name ? served->name : "(root)");
		out_s(o, "\n\t");
		print_addresses(o, served->address, served->n_addresses, FIRST_LINE_ADDRESSES);
		out_s(o, "\n\t  ");
		print_text(o, *served->domain ? served->domain : "(root)");
	}
	out_s(o, "\n\n");
}
