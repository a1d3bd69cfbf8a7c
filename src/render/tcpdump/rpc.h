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

#endif
