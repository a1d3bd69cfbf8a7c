/* The calls that RPC remembers: against a plain list, and at its bound. */
#include "dissect/rpc.h"
#include "message.h"

enum { ROUNDS = 20000, XIDS = 600 };

/* xids of the calls remembered, oldest first. */
struct model {
	uint32_t xid[RPC_CALLS];
	uint64_t frame[RPC_CALLS];
	uint32_t n;
};

static uint32_t random_u32(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (uint32_t)(*state >> 32);
}

static uint64_t *model_find(struct model *model, uint32_t xid)
{
	for (uint32_t i = 0; i < model->n; i++)
		if (model->xid[i] == xid)
			return &model->frame[i];
	return NULL;
}

static void model_note(struct model *model, uint32_t xid, uint64_t frame)
{
	if (model_find(model, xid))
		return;
	if (model->n == RPC_CALLS) {
		model->n--;
		memmove(model->xid, model->xid + 1, model->n * sizeof(model->xid[0]));
		memmove(model->frame, model->frame + 1, model->n * sizeof(model->frame[0]));
	}
	model->xid[model->n] = xid;
	model->frame[model->n++] = frame;
}

static void test_model(void)
{
	static struct rpc_calls calls; /* too large for the stack */
	static struct model model;
	uint64_t seed = 1;
	bool agree = true;
	for (uint64_t frame = 1; frame <= ROUNDS; frame++) {
		/* Few different ones, so that calls return; some in the same bucket. */
		struct rpc_message m = { .xid = random_u32(&seed) % XIDS * 0x01010101,
					 .program = (uint32_t)frame };
		uint32_t asked = random_u32(&seed) % XIDS * 0x01010101;
		const struct rpc_call *call = rpc_calls_note(&calls, &m, frame);
		model_note(&model, m.xid, frame);
		const uint64_t *first = model_find(&model, m.xid);
		agree = agree && first && call->frame == *first && call->program == (uint32_t)frame;
		const struct rpc_call *found = rpc_calls_find(&calls, asked);
		const uint64_t *want = model_find(&model, asked);
		agree = agree && (found ? want && found->frame == *want : !want);
	}
	ok(agree, "calls found are those a plain list finds, over %d calls", ROUNDS);
	ok(calls.n_noted > RPC_CALLS, "%llu calls took a place, %d are kept",
	   (unsigned long long)calls.n_noted, RPC_CALLS);
}

static void test_zero(void)
{
	static struct rpc_calls calls;
	ok(!rpc_calls_find(&calls, 0), "an empty table does not know xid 0");
	struct rpc_message m = { .xid = 0, .program = 7 };
	rpc_calls_note(&calls, &m, 1);
	ok(rpc_calls_find(&calls, 0), "xid 0 is found when it was seen");
}

static void test_again(void)
{
	static struct rpc_calls calls;
	struct rpc_message m = { .xid = 5, .program = PROG_NFS, .version = 3 };
	struct rpc_call *call = rpc_calls_note(&calls, &m, 10);
	call->gss_procedure = GSS_INIT;
	call->gss_service = GSS_PRIVACY;
	m.version = 2;
	call = rpc_calls_note(&calls, &m, 20);
	ok(call->frame == 10, "a call seen again keeps its first frame");
	ok(call->version == 2 && !call->gss_procedure && !call->gss_service,
	   "and forgets the rest of the old one");
}

static void test_dissection(void)
{
	struct bench b;
	static struct message m;
	bench_init(&b);
	begin_call(&m, 1, PROG_NFS, 3, 0);
	same(line_of(&b, &m), "NFS C NULL3", "the first call");
	for (uint32_t xid = 2; xid <= RPC_CALLS; xid++) {
		begin_call(&m, xid, PROG_NFS, 3, 0);
		line_of(&b, &m);
	}
	begin_reply(&m, 1);
	same(line_of(&b, &m), "NFS R NULL3 ", "its reply, when the table is full");
	begin_call(&m, RPC_CALLS + 1, PROG_NFS, 3, 0);
	line_of(&b, &m);
	begin_reply(&m, 1);
	same(line_of(&b, &m), "RPC R XID=1 Success", "its reply, when one more call was seen");
	begin_reply(&m, 2);
	same(line_of(&b, &m), "NFS R NULL3 ", "the reply to the second call");
	begin_reply(&m, 0);
	same(line_of(&b, &m), "RPC R XID=0 Success", "a reply with xid 0 has no call");
	bench_done(&b);
}

static void test_retransmission(void)
{
	struct bench b;
	static struct message m;
	bench_init(&b);
	begin_call(&m, 9, PROG_NFS, 3, 1);
	put_handle(&m);
	same(line_of(&b, &m), "NFS C GETATTR3 FH=0020", "a call");
	ok(strstr(detail_of(&b, &m), "NFS:  Proc = 1"), "its detail, of the same packet");
	same(line_of(&b, &m), "NFS C GETATTR3 FH=0020 (retransmit)", "the call again");
	m.n -= 4;
	same(line_of(&b, &m), "NFS C GETATTR3", "a third time, cut: no mark");
	begin_reply(&m, 9);
	put_u32(&m, 70);
	same(line_of(&b, &m), "NFS R GETATTR3 Stale NFS file handle", "the reply");
	ok(strstr(detail_of(&b, &m), "This is a reply to frame 1\n"), "names the first frame");
	bench_done(&b);
}

int main(void)
{
	test_model();
	test_zero();
	test_again();
	test_dissection();
	test_retransmission();
	return done_testing();
}
