/* Lowered trees as text, for tests that look at their shape: (and type=0x800 (or n4[12]=1
 * {n4[16]:3})). */
#ifndef SONDE_TESTS_FILTER_DUMP_H
#define SONDE_TESTS_FILTER_DUMP_H

#include "base/out.h"
#include "filter/tree.h"

static inline void dump_node(struct out *o, const struct fnode *node);

static inline void dump_expr(struct out *o, const struct fexpr *e)
{
	static const char *const vars[N_VARS] = {
		"type", "outer", "tags",  "vid0", "vid1",    "proto",
		"next", "frag",	 "chain", "dir",  "ifindex",
	};
	static const char *const ops[] = {
		[FE_ADD] = "+", [FE_SUB] = "-", [FE_MUL] = "*", [FE_DIV] = "/",	 [FE_MOD] = "%",
		[FE_AND] = "&", [FE_OR] = "|",	[FE_XOR] = "^", [FE_SHL] = "<<", [FE_SHR] = ">>",
	};
	switch (e->kind) {
	case FE_CONST:
		out_f(o, e->value < 256 ? "%u" : "0x%x", e->value);
		break;
	case FE_LEN:
		out_s(o, "len");
		break;
	case FE_LOAD:
		out_f(o, "%c%u[", "lnt"[e->base], e -> size);
		if (e->value)
			out_f(o, "%u+", e->value);
		dump_expr(o, e->a);
		out_c(o, ']');
		break;
	case FE_VAR:
		out_s(o, vars[e->var]);
		break;
	case FE_BOOL:
		out_c(o, '?');
		dump_node(o, e->test);
		break;
	case FE_NEG:
		out_c(o, '-');
		dump_expr(o, e->a);
		break;
	default:
		out_c(o, '(');
		dump_expr(o, e->a);
		out_s(o, ops[e->kind]);
		dump_expr(o, e->b);
		out_c(o, ')');
	}
}

static inline void dump_node(struct out *o, const struct fnode *node)
{
	static const char *const words[] = { [FN_AND] = "and", [FN_OR] = "or", [FN_NOT] = "not" };
	static const char *const ops[] = { "=", "!=", ">", ">=", "<", "<=" };
	switch (node->kind) {
	case FN_TRUE:
	case FN_FALSE:
		out_s(o, node->kind == FN_TRUE ? "true" : "false");
		break;
	case FN_AND:
	case FN_OR:
	case FN_NOT:
		out_f(o, "(%s", words[node->kind]);
		for (uint32_t i = 0; i < node->n; i++) {
			out_c(o, ' ');
			dump_node(o, node->child[i]);
		}
		out_c(o, ')');
		break;
	case FN_REL:
		dump_expr(o, node->left);
		out_s(o, ops[node->op]);
		dump_expr(o, node->right);
		break;
	case FN_SET:
		out_c(o, '{');
		if (node->left)
			dump_expr(o, node->left);
		else
			out_f(o, "%c%u[%u]", "lnt"[node->base], node -> set -> width,
			      node -> offset);
		out_f(o, ":%u}", node->set->n);
		break;
	case FN_STATE:
		out_s(o, "state");
		break;
	case FN_PRIM:
		out_s(o, "prim");
		break;
	}
}

/* The text of a tree in buf, terminated. */
static inline const char *dump_tree(char *buf, size_t size, const struct fnode *node)
{
	struct out o = out_mem(buf, size - 1);
	if (node)
		dump_node(&o, node);
	else
		out_s(&o, "(no tree)");
	buf[o.len] = '\0';
	return buf;
}

#endif
