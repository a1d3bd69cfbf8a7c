/* A protocol as the engine knows it: name, fields, claims, decode function, and its texts per
 * style. */
#ifndef SONDE_DISSECT_DECODER_H
#define SONDE_DISSECT_DECODER_H

#include "dissect/field.h"

struct dis;
struct leaf;
struct out;
struct packet;
struct plain;
struct skim;
struct view;

/* Where a decoder can be found: table and key. A parent never names its children. */
enum table {
	T_NONE,
	T_LINK,	     /* LINKTYPE number */
	T_ETHERTYPE, /* also SNAP with OUI 0 and Linux cooked protocol */
	T_LLC_SAP,   /* first LLC byte; see d_next_sap */
	T_IP_PROTO,  /* protocol of an IPv4 header */
	T_IP6_PROTO, /* next header of IPv6: extension headers too */
	T_UDP_PORT,
	T_TCP_PORT,
	T_RPC_PROG,
	T_PPP,	    /* PPP protocol number */
	T_DDP,	    /* AppleTalk DDP type */
	T_INTERNAL, /* enum internal_key: found by decoders that hand over by rule, not by a number
		       on the wire */
	N_TABLES,
};

enum internal_key {
	IN_NOBODY,
	IN_PORT = 1,
	IN_RPC,
	IN_UNKNOWN_LINK,
	IN_SYSLOG,
	IN_TRANSIENT,
	IN_LLC,
	IN_RPC_GSS,	/* RPCSEC_GSS around and instead of a program's data */
	IN_RPC_PROGRAM, /* programs that nobody claims */
	IN_DHCP6,	/* a message inside a relay's */
	IN_SMB,
	IN_SNMP,
	IN_RTP,
	IN_RTCP,
	IN_VAT,
	IN_WB,
	IN_ZIP_ATP,  /* AppleTalk's zone lists */
	IN_IPX,	     /* in 802.3 without LLC */
	IN_PPP,	     /* in other protocols; with an argument */
	IN_ETHERNET, /* bridged */
	IN_LLAP,
	IN_SMB2,
};

enum { MAX_CLAIMS = 12 };

struct claim {
	enum table table;
	uint32_t key;
};

/* What a layer is to a plain packet. */
enum plain_step {
	PLAIN_NOT,    /* there is more to show than struct plain holds */
	PLAIN_ON,     /* its part is there; on with the next */
	PLAIN_END,    /* all is there */
	PLAIN_NOBODY, /* all is there if nobody claims the ports of the datagram */
};

/* When the empty line that closes a detail block is due. */
enum snoop_tail { TAIL_NONE, TAIL_OWN, TAIL_END };

/* The snoop style of one protocol. */
struct snoop_text {
	const char *prefix;		 /* "TCP:  ": starts every detail line */
	const char *title;		 /* "TCP Header" */
	const char *line;		 /* summary line template, or */
	bool (*line_fn)(struct view *v); /* function; false: this layer has no line */
	void (*leaf_fn)(struct out *o, const struct leaf *leaf); /* the line of a leaf */
	void (*head_fn)(struct view *v); /* instead of prefix and title: prints header line, sets
					    the prefix */
	enum snoop_tail tail; /* TAIL_OWN: after the layer's own lines; TAIL_END: after what is
				 nested too */
	bool bare;	      /* no blank line after the header */
	void (*fault_fn)(struct view *v); /* detail: what stands in the tail's place when the layer
					     has a fault */
};

/* Fields of a part that several protocols carry, or that has a file of its own. */
struct field_table {
	const struct field *list;
	uint32_t n;
};

enum { MAX_FIELD_TABLES = 2 };

struct decoder {
	const char *name;  /* JSON "protocol", "ip" */
	const char *title; /* "Internet Protocol version 4" */
	const struct field *fields;
	uint32_t n_fields;
	const struct field_table *parts[MAX_FIELD_TABLES]; /* further ones, up to the first NULL */
	struct claim claims[MAX_CLAIMS];		   /* up to the first T_NONE */
	void (*decode)(struct dis *d);
	/* One-line runs only, see skim.h: finds the next layer without recording this one. NULL:
	 * decode it. */
	bool (*skim)(const struct skim *in, struct packet *p, struct skim *out);
	/* The same runs, for a protocol that is always the innermost: the values that leaf_fn
	 * shows. False: decode it. */
	bool (*leaf)(const struct skim *in, struct leaf *ret);
	/* WANT_PLAIN, instead of skim: this layer's part of the values, and with PLAIN_ON the next
	 * layer. NULL: it has no part, and skim tells the next. */
	enum plain_step (*plain)(const struct skim *in, struct plain *ret, struct skim *out);
	/* Is the payload really this protocol's? Asked before a layer is opened, of children only.
	 * NULL: always. state: as d_state. */
	bool (*probe)(const struct dis *d, const void *state, const void *arg);
	bool beyond; /* the original snoop does not know it: dis_opts.original leaves it out */
	uint32_t state_size; /* bytes of zeroed state across packets (d_state); 0: none */
	struct snoop_text snoop;
};

#endif
