/*
 * Inside of code generation, shared by gen.c and gen_*.c. Code is written backwards (code.h): what
 * these functions put later comes earlier in the program.
 */
#ifndef SONDE_FILTER_GENERATING_H
#define SONDE_FILTER_GENERATING_H

#include "filter/code.h"
#include "filter/gen.h"

enum { N_FACTS = N_BASES + N_VARS };

struct gen {
	struct code code;
	const struct gen_opts *opts;
	struct pool *pool;	 /* for the time of generation */
	uint32_t accept, reject; /* labels */
	bool is_exact;
	uint32_t asked;	       /* facts that the tree asks for, as bits */
	uint32_t n_temps;      /* scratch words 0..n_temps-1 are for intermediate values */
	uint8_t word[N_FACTS]; /* scratch words of bases and facts */
	struct prog_set *sets;
	uint32_t n_sets, sets_room;
	const struct fstate **states;
	uint32_t n_states, states_room;
};

/* Where a test goes on. */
struct ways {
	uint32_t yes, no; /* labels */
	uint32_t temp;	  /* first scratch word that is free */
	bool has_value;	  /* A holds already what the test compares */
};

/* Where values go, and what happens if they cannot be had. */
struct place_of_value {
	uint32_t temp, fail;
};

static inline bool gen_is_pcap(const struct gen *g)
{
	return g->opts->meaning == FILTER_MEANING_PCAP;
}

/* The bit and the word of a base, of a fact. */
static inline uint32_t gen_base(enum f_base base)
{
	return (uint32_t)base;
}

static inline uint32_t gen_var(enum f_var var)
{
	return N_BASES + (uint32_t)var;
}

void gen_fail(struct gen *g, int code);

/* Where a failing load of a test leads to. */
static inline uint32_t gen_failure(const struct gen *g, const struct ways *ways)
{
	return gen_is_pcap(g) ? g->reject : ways->no;
}

static inline void gen_branch(struct gen *g, uint32_t code, uint32_t k, const struct ways *ways)
{
	code_branch(&g->code, (struct sock_filter){ .code = (uint16_t)code, .k = k }, ways->yes,
		    ways->no);
}

/* ---- gen.c ---- */

void gen_test(struct gen *g, const struct fnode *node, const struct ways *ways);

/* ---- gen_value.c ---- */

/* A = value. */
void gen_value(struct gen *g, const struct fexpr *e, const struct place_of_value *place);

/* A = a, X = b. */
void gen_values(struct gen *g, const struct fexpr *a, const struct fexpr *b,
		const struct place_of_value *place);

bool gen_same_value(const struct fexpr *a, const struct fexpr *b);

/* Whether the value can always be had. */
bool gen_never_fails(const struct fexpr *e);

/* ---- gen_load.c ---- */

void gen_load(struct gen *g, const struct fexpr *e, const struct place_of_value *place);

/* Kernel: goes on at fail unless n bytes are held at X; A is lost. */
void gen_hold_at_x(struct gen *g, uint32_t n, uint32_t fail);

/* Kernel: the same for n bytes at base + offset; X = base unless that is BASE_LINK. */
void gen_hold(struct gen *g, enum f_base base, uint32_t end, uint32_t fail);

/* Kernel, behind gen_hold. */
void gen_load_held(struct gen *g, enum f_base base, uint32_t offset, uint32_t size);

/* A = length on the wire. */
void gen_length(struct gen *g);

/* ---- gen_set.c ---- */

void gen_set(struct gen *g, const struct fnode *node, const struct ways *ways);

/* ---- gen_facts.c ---- */

/* Kernel: the words of facts that the tree asks for are filled, before what has been put. */
void gen_facts(struct gen *g);

#endif
