/*
 * The filter tree: what both languages are parsed into and what everything else works on.
 *
 * Two storeys. Parsers build primitives (FN_PRIM: "port 80", "host a") joined by and, or, not, with
 * relations where the user wrote them. Lowering (lower.c) replaces each primitive by tests on
 * numbers of the packet for one link type. Optimiser, tree evaluator, code generator and superset
 * splitter see lowered trees; explanation and listings of meaning see primitives.
 *
 * Values are unsigned 32-bit and wrap; a shift by 32 or more gives 0. A load behind the captured
 * bytes, or a division by zero, makes the relation or set test it is in false (our meaning) or the
 * whole filter reject the packet (FILTER_MEANING_PCAP). Facts (FE_VAR) never fail.
 *
 * Nodes are never changed once they are built: parts of a tree may be shared.
 */
#ifndef SONDE_FILTER_TREE_H
#define SONDE_FILTER_TREE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/util.h"

/* ---- expressions ---- */

enum fe_kind {
	FE_CONST,
	FE_LEN,	 /* length on the wire */
	FE_LOAD, /* size bytes, big-endian, at base + value + a */
	FE_VAR,	 /* a fact of the packet, see enum f_var */
	FE_BOOL, /* 1 if the test is true, else 0 (snoop's language mixes both) */
	FE_ADD,
	FE_SUB,
	FE_MUL,
	FE_DIV,
	FE_MOD,
	FE_AND,
	FE_OR,
	FE_XOR,
	FE_SHL,
	FE_SHR, /* a op b */
	FE_NEG, /* -a */
};

/* Where a load counts from. NET and TRANSPORT lie behind VLAN tags and IPv6 extension headers. */
enum f_base {
	BASE_LINK,	/* first byte of the frame */
	BASE_NET,	/* first byte of the network header */
	BASE_TRANSPORT, /* first byte behind the IP header and its extensions; without an IP
			 * packet, or in a later fragment (VAR_FRAGMENT), a load from here fails */
	N_BASES,
};

/* Facts that the layout of a packet gives (layout.h); one that the packet does not have is the
 * value in brackets. */
enum f_var {
	VAR_TYPE,	/* Ethernet type behind all tags; 802.3: the length [0] */
	VAR_OUTER_TYPE, /* Ethernet type before any tag [0] */
	VAR_N_TAGS,	/* 802.1Q and 802.1ad tags [0] */
	VAR_VID0,	/* VLAN identifiers, outermost first [0xffffffff] */
	VAR_VID1,
	VAR_PROTO,	 /* IPv4 protocol, or the IPv6 next header behind the extension headers
			  * [0xffffffff] */
	VAR_NEXT_HEADER, /* IPv4 protocol or the first IPv6 next header [0xffffffff] */
	VAR_FRAGMENT,	 /* 1: a later fragment (offset not 0), else 0 */
	VAR_CHAIN,	 /* IPv6 extension headers present, enum f_chain bits [0] */
	VAR_DIRECTION,	 /* 0 unknown, 1 in, 2 out */
	VAR_IFINDEX,	 /* [0] */
	N_VARS,
};

/* IPv6 extension headers that are walked over, and their protocol numbers. */
enum f_chain {
	CHAIN_HOP_BY_HOP = 1,	/* 0 */
	CHAIN_ROUTING = 2,	/* 43 */
	CHAIN_FRAGMENT = 4,	/* 44 */
	CHAIN_AH = 8,		/* 51 */
	CHAIN_DESTINATION = 16, /* 60 */
	CHAIN_MOBILITY = 32,	/* 135 */
	CHAIN_HIP = 64,		/* 139 */
	CHAIN_SHIM6 = 128,	/* 140 */
};

struct fnode;

struct fexpr {
	enum fe_kind kind;
	uint32_t value;	     /* FE_CONST; FE_LOAD: displacement, see fe_load_from */
	enum f_base base;    /* FE_LOAD */
	uint8_t size;	     /* FE_LOAD: 1, 2, 4 */
	enum f_var var;	     /* FE_VAR */
	struct fexpr *a, *b; /* operands; FE_LOAD: a is the offset */
	struct fnode *test;  /* FE_BOOL */
};

/* ---- tests ---- */

enum fn_kind {
	FN_TRUE,
	FN_FALSE,
	FN_AND,	  /* all of child[0..n) */
	FN_OR,	  /* any of them */
	FN_NOT,	  /* child[0] is false */
	FN_REL,	  /* left op right */
	FN_SET,	  /* the bytes at base + offset, or the number `left`, are in the set */
	FN_STATE, /* needs state across packets */
	FN_PRIM,  /* not lowered yet */
};

enum f_op { OP_EQ, OP_NE, OP_GT, OP_GE, OP_LT, OP_LE };

/* A set of keys of one width: values, address prefixes or ranges. Sorted, disjoint and not
 * adjacent, shared by tests. */
struct frange {
	uint8_t first[16], last[16]; /* big-endian keys, left-justified, zeros behind */
};

struct fset {
	uint32_t width; /* 1, 2, 4, 6 or 16 bytes */
	uint32_t n;
	struct frange *ranges;
};

struct fnode {
	enum fn_kind kind;
	uint32_t n; /* FN_AND, FN_OR: children; FN_NOT: 1 */
	struct fnode **child;
	enum f_op op;		    /* FN_REL */
	struct fexpr *left, *right; /* FN_REL; FN_SET: left is the number, or NULL */
	const struct fset *set;	    /* FN_SET */
	enum f_base base;
	uint32_t offset;
	const struct fstate *state; /* FN_STATE */
	const struct fprim *prim;   /* FN_PRIM */
	uint32_t column;	    /* where it stands in the text, from 1 */
};

/* ---- primitives ---- */

enum fp_kind {
	FP_HOST,       /* addresses: any of ip4[], ip6[] (exact or prefixes) */
	FP_ETHER_HOST, /* mac[] */
	FP_GATEWAY,    /* mac[] and none of ip4[], ip6[] */
	FP_PORT,       /* port_first..port_last of tcp, udp, sctp by `protos` */
	FP_TYPE,       /* Ethernet type number (to 1500: LLC SAP), or number..number2 */
	FP_PROTO,      /* upper protocol number, `families` (FAMILY_IP4, FAMILY_IP6, both) */
	FP_PROTOCHAIN, /* the protocol anywhere in the header chain */
	FP_VLAN,       /* tagged; number: identifier or FP_ANY */
	FP_MPLS,
	FP_PPPOE_DISCOVERY,
	FP_PPPOE_SESSION,
	FP_GENEVE,
	FP_VXLAN, /* number: label, session, network or FP_ANY */
	FP_BROADCAST,
	FP_MULTICAST, /* link layer */
	FP_IP_BROADCAST,
	FP_IP_MULTICAST,
	FP_IP6_MULTICAST,
	FP_LESS,
	FP_GREATER,	   /* strict or not: number is the bound, `strict` */
	FP_FIRST_FRAGMENT, /* IP, and no later fragment; families (0: IPv4 and IPv6) */
	FP_BOOTP,
	FP_DHCP6,
	FP_SLP,	 /* state */
	FP_RPC,	 /* state: number program, version, procedure (FP_ANY: any) */
	FP_ZONE, /* ipnet zone number */
	FP_APPLE,
	FP_APPLE_ADDR, /* net.node in number, number2 */
	FP_DECNET_ADDR,
	FP_LLC,	    /* 802.3 with LLC; number: enum fp_llc or FP_ANY */
	FP_LLC_SAP, /* 802.3 with LLC and DSAP number */
	FP_ISO,	    /* LLC fe fe; number: protocol discriminator or FP_ANY */
	FP_ISIS,    /* number: bit t stands for PDU type t (0..31); 0: every type */
	FP_IPX,
	FP_ATALK,
	FP_AARP,
	FP_INBOUND,
	FP_OUTBOUND,
	FP_IFINDEX,
};

#define FP_ANY 0xffffffffu

enum fp_llc {
	FP_LLC_I,
	FP_LLC_S,
	FP_LLC_U,
	FP_LLC_RR,
	FP_LLC_RNR,
	FP_LLC_REJ,
	FP_LLC_UI,
	FP_LLC_UA,
	FP_LLC_DISC,
	FP_LLC_DM,
	FP_LLC_SABME,
	FP_LLC_TEST,
	FP_LLC_XID,
	FP_LLC_FRMR,
};

enum fp_dir { DIR_EITHER, DIR_SRC, DIR_DST, DIR_BOTH };

/* Which network protocols a host, net or proto primitive looks at. */
enum fp_family { FAMILY_IP4 = 1, FAMILY_ARP = 2, FAMILY_RARP = 4, FAMILY_IP6 = 8 };

enum fp_transport {
	PROTO_BIT_TCP = 1,
	PROTO_BIT_UDP = 2,
	PROTO_BIT_SCTP = 4,
	PROTO_BIT_ANY = 8 /* whatever follows IP */
};

struct fprefix4 {
	uint8_t addr[4], mask[4];
};

struct fprefix6 {
	uint8_t addr[16];
	uint32_t bits;
};

struct fprim {
	enum fp_kind kind;
	enum fp_dir dir;
	uint32_t families; /* enum fp_family bits */
	uint32_t protos;   /* FP_PORT: enum fp_transport bits */
	uint32_t number, number2, number3;
	uint16_t port_first, port_last;
	bool strict;
	bool is_net; /* FP_HOST: written as a network */
	uint32_t n_ip4, n_ip6, n_mac;
	struct fprefix4 *ip4;
	struct fprefix6 *ip6;
	uint8_t (*mac)[6];
	const char *written; /* the name or number as the user wrote it; never NULL */
	const char *keyword; /* "port", "host", "tcp": for explanations */
};

/* ---- state ---- */

enum fs_kind { STATE_RPC, STATE_SLP };

struct fstate {
	enum fs_kind kind;
	enum fp_dir dir;		      /* STATE_RPC: DIR_DST calls, DIR_SRC replies */
	uint32_t program, version, procedure; /* FP_ANY: any */
};

/* ---- building: everything belongs to a pool and goes with it ---- */

enum {
	POOL_MAX_BYTES = 64 * 1024 * 1024,
	MAX_NESTING = 256,	  /* parentheses, not, sub-expressions */
	MAX_EXPRESSION = 1 << 20, /* characters; 10,000 addresses take some 200,000 */
	MAX_SET = 65536,	  /* members of one set */
};

struct pool;
struct pool *pool_new(void) MUST_CHECK;
struct pool *pool_free(struct pool *pool);

/* Zeroed memory, or NULL: the bound or the machine's memory is reached. Builders below return NULL
 * for NULL arguments and for want of memory, so that a parser checks once, at the end. */
void *pool_alloc(struct pool *pool, size_t size);
char *pool_text(struct pool *pool, const char *text, size_t n);

/* Whether that happened: then what else seems wrong may be for want of memory only. */
bool pool_failed(const struct pool *pool);

struct fexpr *fe_const(struct pool *pool, uint32_t value);
struct fexpr *fe_len(struct pool *pool);
struct fexpr *fe_var(struct pool *pool, enum f_var var);
struct fexpr *fe_load(struct pool *pool, enum f_base base, struct fexpr *offset, uint8_t size);

/* As fe_load, displacement bytes further on. Neither sum wraps: what is beyond 32 bits is not held.
 */
struct fexpr *fe_load_from(struct pool *pool, enum f_base base, uint32_t displacement,
			   struct fexpr *offset, uint8_t size);
struct fexpr *fe_at(struct pool *pool, enum f_base base, uint32_t offset, uint8_t size);
struct fexpr *fe_op(struct pool *pool, enum fe_kind kind, struct fexpr *a, struct fexpr *b);
struct fexpr *fe_bool(struct pool *pool, struct fnode *test);

struct fnode *fn_const(struct pool *pool, bool value);

/* Flatten: the and of an and. A list may grow by one at a time: appending costs constant time and
 * memory. */
struct fnode *fn_and(struct pool *pool, struct fnode *a, struct fnode *b);
struct fnode *fn_or(struct pool *pool, struct fnode *a, struct fnode *b);

/* FN_AND or FN_OR of n nodes, flattened; the node itself for one, the neutral constant for none. */
struct fnode *fn_list(struct pool *pool, enum fn_kind kind, struct fnode *const *nodes, uint32_t n);
struct fnode *fn_not(struct pool *pool, struct fnode *a);
struct fnode *fn_rel(struct pool *pool, enum f_op op, struct fexpr *left, struct fexpr *right);
struct fnode *fn_var_is(struct pool *pool, enum f_var var, uint32_t value);
struct fnode *fn_set(struct pool *pool, enum f_base base, uint32_t offset, const struct fset *set);

/* value is in the set, which is of width 4. */
struct fnode *fn_value_set(struct pool *pool, struct fexpr *value, const struct fset *set);

/* Copy what they are given, but not the lists that a primitive points to. */
struct fnode *fn_state(struct pool *pool, const struct fstate *state);
struct fnode *fn_prim(struct pool *pool, const struct fprim *prim, uint32_t column);

/* A range of numbers (width 1, 2, 4), and the keys that begin with the first bits of addr. */
struct frange frange_number(uint32_t width, uint32_t first, uint32_t last);
struct frange frange_prefix(uint32_t width, const uint8_t *addr, uint32_t bits);

/* Sorts, joins ranges that overlap or are neighbours. ranges is taken over (pool memory). NULL also
 * for no range and for more than MAX_SET. */
struct fset *fset_new(struct pool *pool, uint32_t width, struct frange *ranges, uint32_t n);
bool fset_has(const struct fset *set, const uint8_t *key);

/* The operator with its sides exchanged: a < b is b > a. */
enum f_op f_op_mirrored(enum f_op op);

#endif
