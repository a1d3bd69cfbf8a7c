/* What the two texts of RPC in the tcpdump style share. */
#ifndef SONDE_RENDER_TCPDUMP_RPC_H
#define SONDE_RENDER_TCPDUMP_RPC_H

#include "render/tcpdump/style.h"

/* "CLIENT.XID > SERVER.SERVICE: ", or the other way round. */
void td_rpc_ends(struct td *t, uint32_t xid, bool reply, const char *service);

/* The words of a handle in hex, without the zeros at its end. */
void td_file_handle(struct td *t, struct span h);

/* The line of a message as -R decodes it. */
void td_rpc_message(struct td *t, const struct layer *l, bool tcp);

/* ---- -R ---- */

/* One message. */
struct td_message {
	struct scope rpc;
	const struct layer *program; /* NULL: no decoder */
	struct scope s;		     /* of the program */
	bool reply;
	const char *separator; /* in front of the next value */
};

/* Values of scope s, or of the program, as "label=value"; nothing where there is none. */
void td_rpc_label(struct td *t, struct td_message *m, const char *label);
void td_rpc_u(struct td *t, struct td_message *m, const struct scope *s, const char *label,
	      uint32_t name);
void td_rpc_text(struct td *t, struct td_message *m, const struct scope *s, const char *label,
		 uint32_t name);
void td_rpc_handle(struct td *t, struct td_message *m, const char *label, uint32_t name);

/* Arguments and results (rpc_locks.c). */
void td_nlm_call(struct td *t, struct td_message *m);
void td_nlm_reply(struct td *t, struct td_message *m);
void td_status_call(struct td *t, struct td_message *m);
void td_status_reply(struct td *t, struct td_message *m);
void td_pcnfs_call(struct td *t, struct td_message *m);
void td_pcnfs_reply(struct td *t, struct td_message *m);

#endif
