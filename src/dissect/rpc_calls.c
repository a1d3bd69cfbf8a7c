/* The calls seen, for their replies: the newest 256, by xid alone. */
#include "dissect/rpc.h"

static uint16_t *bucket(struct rpc_calls *t, uint32_t xid)
{
	return &t->buckets[(xid * UINT32_C(0x9e3779b1)) >> 24];
}

struct rpc_call *rpc_calls_find(struct rpc_calls *t, uint32_t xid)
{
	for (uint32_t i = *bucket(t, xid); i; i = t->calls[i - 1].next)
		if (t->calls[i - 1].xid == xid)
			return &t->calls[i - 1];
	return NULL;
}

/* Takes the call in place `index` out of its bucket. */
static void forget(struct rpc_calls *t, uint32_t index)
{
	uint16_t *link = bucket(t, t->calls[index].xid);
	while (*link && *link != index + 1)
		link = &t->calls[*link - 1].next;
	*link = t->calls[index].next;
}

struct rpc_call *rpc_calls_note(struct rpc_calls *t, const struct rpc_message *m, uint64_t frame)
{
	struct rpc_call *call = rpc_calls_find(t, m->xid);
	if (!call) {
		uint32_t index = (uint32_t)(t->n_noted++ % RPC_CALLS);
		uint16_t *first = bucket(t, m->xid);
		call = &t->calls[index];
		if (call->used)
			forget(t, index);
		*call = (struct rpc_call){
			.frame = frame, .xid = m->xid, .next = *first, .used = true
		};
		*first = (uint16_t)(index + 1);
	}
	call->program = m->program;
	call->version = m->version;
	call->procedure = m->procedure;
	call->gss_procedure = GSS_DATA;
	call->gss_service = 0;
	return call;
}
