/* The keywords of tcpdump's expression language, and what its protocol words stand for. */
#ifndef SONDE_FILTER_TCPDUMP_WORDS_H
#define SONDE_FILTER_TCPDUMP_WORDS_H

#include <stdbool.h>

#include "filter/tree.h"

/* Keywords: value says which one of its kind. */
enum td_word_kind {
	TD_WORD_PROTO, /* enum td_proto */
	TD_WORD_DIR,   /* enum fp_dir */
	TD_WORD_TYPE,  /* enum td_type */
	TD_WORD_MASK,
	TD_WORD_AND,
	TD_WORD_OR,
	TD_WORD_NOT,
	TD_WORD_LENGTH,
	TD_WORD_CAST,	   /* enum fp_kind: FP_BROADCAST, FP_MULTICAST */
	TD_WORD_PLAIN,	   /* enum fp_kind */
	TD_WORD_SIZE,	   /* enum fp_kind, a number behind it */
	TD_WORD_LAYER,	   /* enum fp_kind, perhaps a number behind it */
	TD_WORD_BYTE,	   /* a byte of the frame, an operator, a value */
	TD_WORD_LLC,	   /* perhaps an LLC frame type behind it */
	TD_WORD_ELSEWHERE, /* of link types that we do not read; enum td_elsewhere */
	TD_WORD_VALUE,	   /* a number */
};

enum td_type {
	TD_TYPE_DEFAULT,
	TD_TYPE_HOST,
	TD_TYPE_NET,
	TD_TYPE_PORT,
	TD_TYPE_PORTRANGE,
	TD_TYPE_PROTO,
	TD_TYPE_PROTOCHAIN,
	TD_TYPE_GATEWAY,
};

enum td_elsewhere { TD_PF, TD_80211, TD_ATM, TD_SS7 };

enum td_proto {
	TD_PROTO_DEFAULT,
	TD_LINK,
	TD_IP,
	TD_IP6,
	TD_ARP,
	TD_RARP,
	TD_TCP,
	TD_UDP,
	TD_SCTP,
	TD_ICMP,
	TD_ICMP6,
	TD_IGMP,
	TD_IGRP,
	TD_PIM,
	TD_VRRP,
	TD_CARP,
	TD_AH,
	TD_ESP,
	TD_DECNET,
	TD_LAT,
	TD_SCA,
	TD_MOPRC,
	TD_MOPDL,
	TD_ATALK,
	TD_AARP,
	TD_IPX,
	TD_STP,
	TD_NETBEUI,
	TD_ISO,
	TD_CLNP,
	TD_ESIS,
	TD_ISIS,
	TD_L1,
	TD_L2,
	TD_IIH,
	TD_LSP,
	TD_SNP,
	TD_CSNP,
	TD_PSNP,
	TD_RADIO,
	N_TD_PROTOS,
};

struct td_word {
	const char *name;
	enum td_word_kind kind;
	uint32_t value;
};

/* What a protocol word alone asks for (kind, number, families of a primitive), and the base that
 * bytes of it are counted from. */
struct td_proto_facts {
	const char *name;
	enum fp_kind kind;
	uint32_t number, families;
	bool has_test, has_bytes;
	enum f_base base;
};

/* The keyword, in any case of letters, or NULL. */
const struct td_word *td_word_find(const char *text, uint32_t n);

/* The keyword that starts a primitive and that a text is most likely to stand for, or NULL. */
const char *td_word_near(const char *text, uint32_t n);

const struct td_proto_facts *td_proto_facts(enum td_proto proto);

/* Names of numbers behind "proto". They return false for names that are not built in. */
bool td_ip_proto(const char *name, uint32_t *ret_number);
bool td_ether_proto(const char *name, uint32_t *ret_number);

/* An LLC frame type, enum fp_llc. */
bool td_llc_type(const char *text, uint32_t n, uint32_t *ret_type);

#endif
