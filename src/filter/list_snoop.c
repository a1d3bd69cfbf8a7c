/*
 * Listings in the layout of snoop -C: words of a program, numbered from 0. An instruction takes one
 * word, and one more for each operand: a number; the words where a jump that is taken, and one that
 * is not, goes on; the word where a load that fails goes on.
 */
#include <stdio.h>
#include <stdlib.h>

#include "filter/compiled.h"
#include "filter/list.h"

enum { MAX_OPERANDS = 3 };

static const char *load_name(const struct sock_filter *i)
{
	switch (BPF_MODE(i->code)) {
	case BPF_IMM:
		return "LOAD_CONST";
	case BPF_LEN:
		return "LOAD_LENGTH";
	case BPF_MEM:
		return "LOAD_WORD";
	default:
		return BPF_SIZE(i->code) == BPF_W   ? "LOAD_LONG"
		       : BPF_SIZE(i->code) == BPF_H ? "LOAD_SHORT"
						    : "LOAD_OCTET";
	}
}

static const char *load_suffix(const struct sock_filter *i)
{
	switch (BPF_MODE(i->code)) {
	case BPF_IND:
		return "_X";
	case PROG_BASE:
	case PROG_BASE_X:
		return BPF_MODE(i->code) == PROG_BASE
			       ? (prog_base(i->k) == BASE_NET ? "_NET" : "_TRANSPORT")
			       : (prog_base(i->k) == BASE_NET ? "_NET_X" : "_TRANSPORT_X");
	default:
		return "";
	}
}

static const char *jump_name(const struct sock_filter *i)
{
	switch (BPF_OP(i->code)) {
	case BPF_JA:
		return "BR";
	case BPF_JEQ:
		return "BREQ";
	case BPF_JGT:
		return "BRGT";
	case BPF_JGE:
		return "BRGE";
	default:
		return "BRSET";
	}
}

static const char *alu_name(const struct sock_filter *i)
{
	static const char *const names[] = { "ADD",	   "SUB",	  "MUL", "DIV", "OR", "AND",
					     "SHIFT_LEFT", "SHIFT_RIGHT", "NEG", "REM", "XOR" };
	uint32_t op = BPF_OP(i->code) >> 4;
	return op < ARRAY_LEN(names) ? names[op] : "";
}

static const char *user_name(const struct sock_filter *i)
{
	switch (i->code) {
	case PROG_PARSE:
		return "PARSE";
	case PROG_JSET_A:
		return "BRIN";
	case PROG_JSET_AT:
		return "BRIN_PACKET";
	default:
		return "BRSTATE";
	}
}

static const char *name_of(const struct sock_filter *i)
{
	if (i->code >= PROG_PARSE)
		return user_name(i);
	switch (BPF_CLASS(i->code)) {
	case BPF_LD:
		return load_name(i);
	case BPF_LDX:
		return BPF_MODE(i->code) == BPF_IMM   ? "LOAD_X_CONST"
		       : BPF_MODE(i->code) == BPF_MEM ? "LOAD_X_WORD"
		       : BPF_MODE(i->code) == BPF_LEN ? "LOAD_X_LENGTH"
						      : "LOAD_X_HEADER";
	case BPF_ST:
		return "STORE_WORD";
	case BPF_STX:
		return "STORE_X_WORD";
	case BPF_ALU:
		return alu_name(i);
	case BPF_JMP:
		return jump_name(i);
	case BPF_RET:
		return i->k ? "STOP" : "REJECT";
	default:
		return i->code == (BPF_MISC | BPF_TAX) ? "TO_X" : "FROM_X";
	}
}

/* An operand in register X is said by the name. */
static const char *suffix_of(const struct sock_filter *i)
{
	if (i->code >= PROG_PARSE)
		return "";
	uint32_t class = BPF_CLASS(i->code);
	if (class == BPF_LD)
		return load_suffix(i);
	bool has_source = class == BPF_ALU || (class == BPF_JMP && BPF_OP(i->code) != BPF_JA);
	return has_source && BPF_SRC(i->code) == BPF_X ? "_X" : "";
}

static bool has_number(const struct sock_filter *i)
{
	if (i->code >= PROG_PARSE)
		return i->code != PROG_PARSE;
	uint32_t class = BPF_CLASS(i->code);
	if (class == BPF_LD || class == BPF_LDX)
		return BPF_MODE(i->code) != BPF_LEN;
	if (class == BPF_ALU)
		return BPF_SRC(i->code) == BPF_K && BPF_OP(i->code) != BPF_NEG;
	if (class == BPF_JMP)
		return BPF_OP(i->code) != BPF_JA && BPF_SRC(i->code) == BPF_K;
	return class == BPF_ST || class == BPF_STX;
}

/* Operands; those that are places are numbers of instructions still. */
static uint32_t operands(const struct fprog *prog, uint32_t at, uint32_t *ret, bool *ret_is_place)
{
	const struct sock_filter *i = &prog->insns[at];
	uint32_t n = 0, mode = BPF_MODE(i->code), fail = prog_fail_distance(i);
	bool is_based = i->code < PROG_PARSE && BPF_CLASS(i->code) == BPF_LD &&
			(mode == PROG_BASE || mode == PROG_BASE_X);
	if (has_number(i)) {
		ret_is_place[n] = false;
		ret[n++] = is_based ? prog_offset(i->k) : i->k;
	}
	if (prog_is_branch(i)) {
		ret_is_place[n] = ret_is_place[n + 1] = true;
		ret[n++] = at + 1 + i->jt;
		ret[n++] = at + 1 + i->jf;
	} else if (i->code == (BPF_JMP | BPF_JA) || fail) {
		ret_is_place[n] = true;
		ret[n++] = at + 1 + (fail ? fail : i->k);
	}
	return n;
}

static void list_operand(uint32_t index, uint32_t value, const struct list_layout *layout,
			 struct out *o)
{
	int width = (int)layout->index_width, hex = (int)layout->hex_width;
	if (value & 0x80000000u)
		out_f(o, "\t%*u:   0x%0*x (%d)\n", width, index, hex, value, (int32_t)value);
	else
		out_f(o, "\t%*u:   %u (0x%0*x)\n", width, index, value, hex, value);
}

void prog_list_words(const struct fprog *prog, const struct list_layout *layout, struct out *o)
{
	uint32_t value[MAX_OPERANDS];
	bool is_place[MAX_OPERANDS];
	uint32_t *word = calloc(prog->n + 1, sizeof(*word)); /* of each instruction */
	if (!word)
		return;
	for (uint32_t at = 0; at < prog->n; at++)
		word[at + 1] = word[at] + 1 + operands(prog, at, value, is_place);
	for (uint32_t at = 0; at < prog->n; at++) {
		const struct sock_filter *i = &prog->insns[at];
		uint32_t n = operands(prog, at, value, is_place);
		out_f(o, "\t%*u: %s%s%s\n", (int)layout->index_width, word[at], name_of(i),
		      suffix_of(i), layout->behind);
		for (uint32_t k = 0; k < n; k++)
			list_operand(word[at] + 1 + k, is_place[k] ? word[value[k]] : value[k],
				     layout, o);
	}
	free(word);
}

void filter_list_snoop(struct filter *filter, uint32_t link, bool live, struct out *o)
{
	static const struct list_layout user = { .index_width = 2, .hex_width = 8, .behind = "" };
	static const struct list_layout kernel = { .index_width = 3,
						   .hex_width = 4,
						   .behind = " " };
	const struct compiled *c = compiled_for(filter, link);
	struct filter_socket socket = { .link = link };
	struct compiled_kernel k = { .is_exact = false };
	if (!c->prog)
		return;
	if (live && compiled_kernel(&k, filter, &socket, NULL) == 0 && k.prog) {
		out_s(o, "Kernel Filter:\n");
		prog_list_words(k.prog, &kernel, o);
		out_c(o, '\n');
	}
	if (!k.prog || !k.is_exact) {
		out_s(o, "User filter:\n");
		prog_list_words(c->prog, &user, o);
		out_c(o, '\n');
	}
	compiled_kernel_done(&k);
}
