/*
 * The port mapper (version 2) and rpcbind (versions 3 and 4): one program. proto/pmap.c decodes,
 * the fields and their text are in pmap_text.c.
 */
#ifndef SONDE_DISSECT_PMAP_H
#define SONDE_DISSECT_PMAP_H

#include "dissect/rpc_text.h"

/* Procedures of version 2. */
enum { PMAP_NULL, PMAP_SET, PMAP_UNSET, PMAP_GETPORT, PMAP_DUMP, PMAP_CALLIT, PMAP_N_PROCS };

/* Procedures of versions 3 and 4. */
enum {
	RPCB_NULL,
	RPCB_SET,
	RPCB_UNSET,
	RPCB_GETADDR,
	RPCB_DUMP,
	RPCB_BCAST,
	RPCB_GETTIME,
	RPCB_UADDR2TADDR,
	RPCB_TADDR2UADDR,
	RPCB_V3_PROCS,
	RPCB_GETVERSADDR = RPCB_V3_PROCS,
	RPCB_INDIRECT,
	RPCB_GETADDRLIST,
	RPCB_GETSTAT,
	RPCB_V4_PROCS,
};

enum {
	/* The first record: PROC2..RETRANSMIT or VERSION..PROC3. */
	PMAP_PROC2,
	PMAP_VERSION,
	PMAP_REPLY,
	PMAP_RETRANSMIT,
	PMAP_PROC3,
	/* GETPORT */
	PMAP_G_PROG,
	PMAP_G_VERS,
	PMAP_G_PROT,
	PMAP_PORT,
	/* one mapping of version 2, a run */
	PMAP_M_PROG,
	PMAP_M_VERS,
	PMAP_M_PROT,
	PMAP_M_PORT,
	/* what versions 3 and 4 ask about */
	PMAP_B_PROG,
	PMAP_B_VERS,
	PMAP_B_NETID,
	PMAP_B_ADDR,
	PMAP_B_OWNER,
	PMAP_UADDR,
	PMAP_TIME,
	PMAP_RESULT,
	/* indirect calls */
	PMAP_C_PROG,
	PMAP_C_VERS,
	PMAP_C_PROC,
	PMAP_ARGS_LEN,
	PMAP_RESULTS_LEN,
	/* lists */
	PMAP_HEAD2, /* notes above them */
	PMAP_HEAD3,
	PMAP_HEAD_ADDR,
	PMAP_MAP2, /* groups */
	PMAP_MAP3,
	PMAP_ADDR,
	PMAP_L_PROG,
	PMAP_L_VERS,
	PMAP_L_NETID,
	PMAP_L_ADDR,
	PMAP_L_OWNER,
	PMAP_A_ADDR,
	PMAP_A_NETID,
	PMAP_A_SEMANTICS,
	PMAP_A_FAMILY,
	PMAP_A_PROTO,
	PMAP_N_MAPS2,
	PMAP_N_MAPS3,
	PMAP_CUT,
	PMAP_BLANK,
	PMAP_N
};

extern const struct field pmap_fields[PMAP_N];

/* The texts of the decoder. */
void pmap_head(struct view *v);
bool pmap_line(struct view *v);
void pmap_fault(struct view *v);

#endif
