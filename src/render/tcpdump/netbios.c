/* NetBIOS over UDP in the tcpdump style: the name service in the manner of DNS, and datagrams. */
#include "render/tcpdump/style.h"

static void put_type(struct td *t, uint64_t type)
{
	NAMES(types, " Type", { 0x01, " A" }, { 0x02, " NS" }, { 0x0a, " NULL" }, { 0x20, " NB" },
	      { 0x21, " NBSTAT" });
	td_word(t, &types, type);
}

static void put_name(struct td *t, const struct scope *s, uint32_t name)
{
	struct span text = td_span(t, s, name);
	out_c(t->o, ' ');
	out_text(t->o, text.p, text.n);
}

static void put_operation(struct td *t, const struct scope *s)
{
	NAMES(operations, " op", { 5, " reg" }, { 6, " release" }, { 7, " wack" },
	      { 8, " refresh" }, { 9, " refresh" });
	uint64_t operation = td_u(t, s, B_nbns_opcode);
	out_f(t->o, " %u", (unsigned)td_u(t, s, B_nbns_id));
	if (operation)
		td_word(t, &operations, operation);
}

static void put_answer(struct td *t, const struct scope *s)
{
	NAMES(codes, " Resp", { 1, " FormErr" }, { 2, " ServFail" }, { 3, " NXDomain" },
	      { 4, " NotImp" }, { 5, " Refused" }, { 6, " Active" }, { 7, " Conflict" });
	uint64_t code = td_u(t, s, B_nbns_rcode);
	if (code)
		td_word(t, &codes, code);
	out_s(t->o, td_u(t, s, B_nbns_authoritative) ? "*" : "");
	out_s(t->o, td_u(t, s, B_nbns_recursion_available) ? "" : "-");
	out_s(t->o, td_u(t, s, B_nbns_truncated) ? "|" : "");
	out_f(t->o, " %u/%u/%u", (unsigned)td_u(t, s, B_nbns_answer_count),
	      (unsigned)td_u(t, s, B_nbns_authority_count),
	      (unsigned)td_u(t, s, B_nbns_additional_count));
	if (!td_has(t, s, B_nbns_record_type))
		return;
	if (t->s->opts.verbose)
		put_name(t, s, B_nbns_record_name);
	put_type(t, td_u(t, s, B_nbns_record_type));
	if (td_has(t, s, B_nbns_owner_address)) {
		out_c(t->o, ' ');
		td_ip4(t, td_span(t, s, B_nbns_owner_address));
	}
}

static void put_question(struct td *t, const struct scope *s)
{
	bool asks = td_has(t, s, B_nbns_question_type);
	out_s(t->o, td_u(t, s, B_nbns_recursion_desired) ? "+" : "");
	if (!asks && !td_has(t, s, B_nbns_record_type))
		return;
	put_type(t, td_u(t, s, asks ? B_nbns_question_type : B_nbns_record_type));
	out_c(t->o, '?');
	put_name(t, s, asks ? B_nbns_question_name : B_nbns_record_name);
	if (td_has(t, s, B_nbns_owner_address)) {
		out_c(t->o, ' ');
		td_ip4(t, td_span(t, s, B_nbns_owner_address));
	}
}

void td_nbns(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (!td_has(t, &s, B_nbns_id)) {
		out_s(t->o, " [|nbns]");
		return;
	}
	put_operation(t, &s);
	if (td_u(t, &s, B_nbns_response))
		put_answer(t, &s);
	else
		put_question(t, &s);
	if (td_cut(l))
		out_s(t->o, " [|nbns]");
	else
		out_f(t->o, " (%u)", (unsigned)l->len);
}

/* " nbt-dgm FROM > TO (LEN)" */
void td_nbdgm(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	out_s(t->o, " nbt-dgm");
	if (td_has(t, &s, B_nbdgm_destination_name)) {
		put_name(t, &s, B_nbdgm_source_name);
		out_s(t->o, " >");
		put_name(t, &s, B_nbdgm_destination_name);
	}
	if (td_cut(l))
		out_s(t->o, " [|nbt]");
	else
		out_f(t->o, " (%u)", (unsigned)l->len);
}
