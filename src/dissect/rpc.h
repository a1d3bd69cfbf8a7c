/*
 * What ONC RPC and the programs above it share. proto/rpc.c reads the header and hands the rest to
 * whoever claims { T_RPC_PROG, program }; d_arg is then a struct rpc_message. A program begins its
 * layer with one record of the four fields below:
 *
 *	[VERSION] = RPC_VERSION, [REPLY] = RPC_REPLY, [RETRANSMIT] = RPC_RETRANSMIT,
 *	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
 *	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
 */
#ifndef SONDE_DISSECT_RPC_H
#define SONDE_DISSECT_RPC_H

#include "dissect/dissect.h"

struct rpc_message {
	uint32_t xid, program, version, procedure;
	bool reply;
	bool retransmit; /* a call that an earlier frame had already */
	bool nested;	 /* inside another call: a port mapper's indirect call */
};

/* ---- the calls seen, for their replies ---- */

enum { RPC_CALLS = 256 };

struct rpc_call {
	uint64_t frame; /* the first that carried it */
	uint32_t xid, program, version, procedure;
	uint32_t gss_procedure, gss_service; /* RPCSEC_GSS; 0 without */
	uint16_t next;			     /* in the same bucket: index + 1, 0: none */
	bool used;
};

/* A ring: when it is full, the oldest call gives way. Buckets by xid lead to the calls. All zero at
 * start. */
struct rpc_calls {
	struct rpc_call calls[RPC_CALLS];
	uint16_t buckets[RPC_CALLS]; /* index + 1, 0: none */
	uint64_t n_noted;	     /* calls that ever took a place */
};

/* The call of this xid, or NULL. */
struct rpc_call *rpc_calls_find(struct rpc_calls *t, uint32_t xid);

/* The call of m->xid, noted anew or found; then its frame stays and the rest is as in m, without
 * RPCSEC_GSS. */
struct rpc_call *rpc_calls_note(struct rpc_calls *t, const struct rpc_message *m, uint64_t frame);

/* ---- names ---- */

/* Words of program numbers, ascending by number. */
extern const struct names rpc_programs;

/* "NFS"; "transient"; "?" for those without a name. */
const char *rpc_program_name(uint32_t program);

/* ---- RPCSEC_GSS ---- */

enum { GSS_DATA, GSS_INIT, GSS_CONTINUE_INIT, GSS_DESTROY };
enum { GSS_NONE = 1, GSS_INTEGRITY, GSS_PRIVACY };

extern const struct names rpc_gss_procedures, rpc_gss_services;

enum rpc_gss_part {
	GSS_PART_CONTROL,   /* instead of a program's data */
	GSS_PART_SEQUENCE,  /* in front of data with integrity */
	GSS_PART_CHECKSUM,  /* behind them */
	GSS_PART_ENCRYPTED, /* instead of data with privacy */
};

/* d_arg of { T_INTERNAL, IN_RPC_GSS }. */
struct rpc_gss_arg {
	const struct rpc_message *message;
	enum rpc_gss_part part;
	uint32_t procedure;
};

/* ---- a program's first record ---- */

#define RPC_VERSION                                                                                \
	{                                                                                          \
		.type = F_UINT, .width = 8, .mask = 0xffffffff, .name = "version"                  \
	}
#define RPC_REPLY                                                                                  \
	{                                                                                          \
		.type = F_FLAG, .width = 8, .mask = UINT64_C(1) << 32, .name = "reply"             \
	}
#define RPC_RETRANSMIT                                                                             \
	{                                                                                          \
		.type = F_FLAG, .width = 8, .mask = UINT64_C(1) << 33, .name = "retransmit"        \
	}
#define RPC_PROCEDURE(...)                                                                         \
	{                                                                                          \
		.type = F_UINT, .width = 8, .mask = UINT64_C(0xff) << 40, .name = "procedure",     \
		__VA_ARGS__                                                                        \
	}

/* Procedures above 255 do not fit: no program here has them. */
static inline uint64_t rpc_bits(const struct rpc_message *m)
{
	return m->version | (uint64_t)m->reply << 32 | (uint64_t)m->retransmit << 33 |
	       (uint64_t)(m->procedure & 0xff) << 40;
}

#endif
