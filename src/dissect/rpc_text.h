/* Text that the blocks and lines of ONC RPC programs share. */
#ifndef SONDE_DISSECT_RPC_TEXT_H
#define SONDE_DISSECT_RPC_TEXT_H

#include "dissect/rpc.h"
#include "dissect/view.h"

extern const struct names rpc_truth; /* False for 0, else True */

/* ---- show functions; .snoop is the text in front of the value ---- */

/* Text, cut after 60 bytes. */
void rpc_show_text(struct view *v, const struct record *r);

/* A file handle: its hash, and lines of 32 bytes in hex. */
void rpc_show_handle(struct view *v, const struct record *r);

/* Hex in brackets. */
void rpc_show_hex(struct view *v, const struct record *r);

/* Seconds since the epoch. */
void rpc_show_time(struct view *v, const struct record *r);

/* ---- pieces of lines ---- */

/* The number of field f in record r, whatever kind of record; 0 if it is not there. */
uint64_t rpc_number(const struct record *r, const struct field *f);

/* XOR of the 16-bit parts: a short name for a file handle. */
uint16_t rpc_handle_hash(struct span handle);

/* " FH=8E6C" */
void rpc_put_handle(struct view *v, const struct field *f);

/* The line "Proc = 1 (Get quotas)". */
void rpc_put_procedure(struct view *v, uint64_t procedure, const char *const *titles, uint32_t n);

/* A text of the layer, whole. */
void rpc_put_text(struct view *v, const struct field *f);

/* At most 512 bytes; of more, the beginning and a remark. */
void rpc_put_hex(struct out *o, struct span s);

/* Times: seconds; with microseconds; with nanoseconds. -1 and the first year of the epoch are shown
 * as numbers, the others in UTC. */
void rpc_put_time(struct out *o, uint32_t sec);
void rpc_put_time_us(struct out *o, uint32_t sec, uint32_t usec);
void rpc_put_time_ns(struct out *o, uint32_t sec, uint32_t nsec);

/* "13-Sep-20 12:26:40" */
void rpc_put_date(struct out *o, uint32_t sec);

/* " (retransmit)", if the record with the flag says so and the call was read to its end. */
void rpc_put_retransmit(struct view *v, const struct field *flag);

#endif
