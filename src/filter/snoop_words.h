/* The keywords of snoop's expression language and what each of them says about its primitive. */
#ifndef SONDE_FILTER_SNOOP_WORDS_H
#define SONDE_FILTER_SNOOP_WORDS_H

#include <stdbool.h>

#include "base/out.h"
#include "filter/tree.h"

enum word_kind {
	WORD_AND,
	WORD_OR,
	WORD_NOT,
	WORD_LENGTH,
	WORD_DIR,     /* a direction for what follows: prim.dir */
	WORD_ETHER,   /* the next host is an Ethernet address */
	WORD_HOST,    /* a host behind it */
	WORD_FAMILY,  /* "host" or nothing, and a host of one family: prim.families */
	WORD_PLAIN,   /* the primitive as it is */
	WORD_NUMBER,  /* the primitive with a number behind the word */
	WORD_PORT,    /* a port behind it */
	WORD_NET,     /* a network behind it */
	WORD_RPC,     /* program[,version[,procedure]] behind it */
	WORD_GATEWAY, /* a host name behind it */
	WORD_PPPOE,   /* both kinds of PPPoE */
	WORD_VLAN,    /* any VLAN but 0 */
};

struct word {
	const char *name;
	enum word_kind kind;
	struct fprim prim;
	const char *missing; /* WORD_NUMBER: what to say if there is none */
	uint32_t max;	     /* WORD_NUMBER: the highest number; 0: any */
	bool takes_dir;	     /* a direction in force is used */
	bool ends_dir;	     /* and is not in force any more */
	bool only_frames;    /* unknown on links that carry nothing but IP */
};

/* The keyword, or NULL. link: enum link_type. */
const struct word *word_find(const char *text, uint32_t n, uint32_t link);

/* What a field can start from. Returns false for other names. */
bool word_base(const char *text, uint32_t n, enum f_base *ret_base);

/* The keyword, or the base of a field, that a text is most likely to stand for; NULL: none is near.
 */
const char *word_near(const char *text, uint32_t n);
const char *word_base_near(const char *text, uint32_t n);

#endif
