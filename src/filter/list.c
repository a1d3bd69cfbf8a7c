/*
 * Listings of programs: as tcpdump -d, -dd and -ddd print them. Instructions of user space appear
 * in the same style:
 *
 *	(000) parse
 *	(001) ld       M[proto]
 *	(002) jeq      #0x6             jt 3	jf 8
 *	(003) ldh      transport[2]     jf 8	a load that fails goes there; without: rejects
 *	(004) jset_at  #0 link+26:4     jt 7	jf 8
 */
#include "filter/list.h"

#include <stdio.h>

#include "filter/compiled.h"

enum { OPERAND_MAX = 64 };

static const char *const base_names[N_BASES] = {
	[BASE_LINK] = "link",
	[BASE_NET] = "net",
	[BASE_TRANSPORT] = "transport",
};

static const char *const var_names[N_VARS] = {
	[VAR_TYPE] = "type",
	[VAR_OUTER_TYPE] = "outer_type",
	[VAR_N_TAGS] = "tags",
	[VAR_VID0] = "vid0",
	[VAR_VID1] = "vid1",
	[VAR_PROTO] = "proto",
	[VAR_NEXT_HEADER] = "next_header",
	[VAR_FRAGMENT] = "fragment",
	[VAR_CHAIN] = "chain",
	[VAR_DIRECTION] = "direction",
	[VAR_IFINDEX] = "ifindex",
};

static const struct {
	uint32_t offset;
	const char *name;
} ancillary_names[] = {
	{ SKF_AD_PROTOCOL, "proto" },	      { SKF_AD_PKTTYPE, "type" },
	{ SKF_AD_IFINDEX, "ifidx" },	      { SKF_AD_VLAN_TAG, "vlan_tci" },
	{ SKF_AD_VLAN_TAG_PRESENT, "vlanp" }, { SKF_AD_VLAN_TPID, "vlan_tpid" },
};

/* ---- operands: into a text of OPERAND_MAX bytes ---- */

static void load_operand(char *s, const struct sock_filter *i)
{
	const char *base = base_names[prog_base(i->k) % N_BASES];
	switch (BPF_MODE(i->code)) {
	case BPF_ABS:
		for (size_t a = 0; a < ARRAY_LEN(ancillary_names); a++)
			if (i->k == (uint32_t)SKF_AD_OFF + ancillary_names[a].offset) {
				(void)snprintf(s, OPERAND_MAX, "[%s]", ancillary_names[a].name);
				return;
			}
		(void)snprintf(s, OPERAND_MAX, "[%u]", i->k);
		break;
	case BPF_IND:
		(void)snprintf(s, OPERAND_MAX, "[x + %u]", i->k);
		break;
	case BPF_MEM:
		prog_word_name(s, OPERAND_MAX, i->k);
		break;
	case BPF_LEN:
		(void)snprintf(s, OPERAND_MAX, "#pktlen");
		break;
	case BPF_IMM:
		(void)snprintf(s, OPERAND_MAX, "#0x%x", i->k);
		break;
	case PROG_BASE:
		(void)snprintf(s, OPERAND_MAX, "%s[%u]", base, prog_offset(i->k));
		break;
	default:
		(void)snprintf(s, OPERAND_MAX, "%s[x + %u]", base, prog_offset(i->k));
		break;
	}
}

void prog_word_name(char *s, size_t size, uint32_t word)
{
	if (word >= PROG_VARS && word < PROG_WORDS)
		(void)snprintf(s, size, "M[%s]", var_names[word - PROG_VARS]);
	else if (word >= PROG_FACTS && word < PROG_VARS)
		(void)snprintf(s, size, "M[%s]", base_names[word - PROG_FACTS]);
	else
		(void)snprintf(s, size, "M[%u]", word);
}

static void alu_operand(char *s, const struct sock_filter *i)
{
	uint32_t op = BPF_OP(i->code);
	bool is_bits = op == BPF_AND || op == BPF_OR || op == BPF_XOR;
	if (op == BPF_NEG)
		s[0] = '\0';
	else if (BPF_SRC(i->code) == BPF_X)
		(void)snprintf(s, OPERAND_MAX, "x");
	else
		(void)snprintf(s, OPERAND_MAX, is_bits ? "#0x%x" : "#%u", i->k);
}

static void user_operand(char *s, const struct fprog *prog, const struct sock_filter *i)
{
	s[0] = '\0';
	if (i->code == PROG_JSET_AT) {
		const struct prog_set *set = &prog->sets[i->k];
		(void)snprintf(s, OPERAND_MAX, "#%u %s+%u:%u", i->k, base_names[set->base],
			       set->offset, set->set->width);
	} else if (i->code != PROG_PARSE) {
		(void)snprintf(s, OPERAND_MAX, "#%u", i->k);
	}
}

static void operand(char *s, const struct fprog *prog, uint32_t at)
{
	const struct sock_filter *i = &prog->insns[at];
	if (i->code >= PROG_PARSE) {
		user_operand(s, prog, i);
		return;
	}
	switch (BPF_CLASS(i->code)) {
	case BPF_LD:
		load_operand(s, i);
		break;
	case BPF_LDX:
		if (BPF_MODE(i->code) == BPF_MSH)
			(void)snprintf(s, OPERAND_MAX, "4*([%u]&0xf)", i->k);
		else
			load_operand(s, i);
		break;
	case BPF_ST:
	case BPF_STX:
		prog_word_name(s, OPERAND_MAX, i->k);
		break;
	case BPF_ALU:
		alu_operand(s, i);
		break;
	case BPF_JMP:
		if (BPF_OP(i->code) == BPF_JA)
			(void)snprintf(s, OPERAND_MAX, "%u", at + 1 + i->k);
		else if (BPF_SRC(i->code) == BPF_X)
			(void)snprintf(s, OPERAND_MAX, "x");
		else
			(void)snprintf(s, OPERAND_MAX, "#0x%x", i->k);
		break;
	case BPF_RET:
		(void)snprintf(s, OPERAND_MAX, "#%u", i->k);
		break;
	default:
		s[0] = '\0';
		break;
	}
}

/* ---- names ---- */

static const char *jump_name(const struct sock_filter *i)
{
	switch (BPF_OP(i->code)) {
	case BPF_JA:
		return "ja";
	case BPF_JEQ:
		return "jeq";
	case BPF_JGT:
		return "jgt";
	case BPF_JGE:
		return "jge";
	default:
		return "jset";
	}
}

static const char *alu_name(const struct sock_filter *i)
{
	static const char *const names[] = { "add", "sub", "mul", "div", "or", "and",
					     "lsh", "rsh", "neg", "mod", "xor" };
	uint32_t op = BPF_OP(i->code) >> 4;
	return op < ARRAY_LEN(names) ? names[op] : "?";
}

static const char *name_of(const struct sock_filter *i)
{
	static const char *const user[] = { "parse", "jset_a", "jset_at", "jstate" };
	if (i->code >= PROG_PARSE)
		return user[(size_t)(i->code - PROG_PARSE) % ARRAY_LEN(user)];
	switch (BPF_CLASS(i->code)) {
	case BPF_LD:
		return BPF_SIZE(i->code) == BPF_W   ? "ld"
		       : BPF_SIZE(i->code) == BPF_H ? "ldh"
						    : "ldb";
	case BPF_LDX:
		return BPF_MODE(i->code) == BPF_MSH ? "ldxb" : "ldx";
	case BPF_ST:
		return "st";
	case BPF_STX:
		return "stx";
	case BPF_ALU:
		return alu_name(i);
	case BPF_JMP:
		return jump_name(i);
	case BPF_RET:
		return "ret";
	default:
		return i->code == (BPF_MISC | BPF_TAX) ? "tax" : "txa";
	}
}

/* ---- lines ---- */

static void list_line(const struct fprog *prog, uint32_t at, struct out *o)
{
	const struct sock_filter *i = &prog->insns[at];
	char text[OPERAND_MAX];
	operand(text, prog, at);
	if (prog_is_branch(i))
		out_f(o, "(%03u) %-8s %-16s jt %u\tjf %u\n", at, name_of(i), text, at + 1 + i->jt,
		      at + 1 + i->jf);
	else if (prog_fail_distance(i))
		out_f(o, "(%03u) %-8s %-16s jf %u\n", at, name_of(i), text,
		      at + 1 + prog_fail_distance(i));
	else if (text[0])
		out_f(o, "(%03u) %-8s %s\n", at, name_of(i), text);
	else
		out_f(o, "(%03u) %s\n", at, name_of(i));
}

void prog_list(const struct fprog *prog, int level, struct out *o)
{
	if (level == 3)
		out_f(o, "%u\n", prog->n);
	for (uint32_t at = 0; at < prog->n; at++) {
		const struct sock_filter *i = &prog->insns[at];
		if (level == 1)
			list_line(prog, at, o);
		else if (level == 2)
			out_f(o, "{ 0x%x, %u, %u, 0x%08x },\n", i->code, i->jt, i->jf, i->k);
		else
			out_f(o, "%u %u %u %u\n", i->code, i->jt, i->jf, i->k);
	}
}

void filter_list(struct filter *filter, const struct filter_socket *socket, int level,
		 struct out *o)
{
	const struct compiled *c = compiled_for(filter, socket->link);
	struct compiled_kernel k;
	if (!c->prog || compiled_kernel(&k, filter, socket, NULL) < 0)
		return;
	uint32_t accept = socket->snaplen ? socket->snaplen : COMPILED_ACCEPT;
	struct sock_filter all = { .code = BPF_RET | BPF_K, .k = accept };
	struct fprog every = { .insns = &all, .n = 1, .is_kernel = true };
	if (level == 1 && !k.is_exact)
		prog_list(c->prog, level, o);
	else
		prog_list(k.prog ? k.prog : &every, level, o);
	compiled_kernel_done(&k);
}
