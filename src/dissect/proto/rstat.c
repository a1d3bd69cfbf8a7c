/* rstat - kernel statistics by ONC RPC, versions 2 to 4. */
#include "dissect/rpc_text.h"
#include "dissect/xdr.h"

enum { NULL_, STATISTICS, HAVE_DISK, N_PROCS };
enum { FIXED_TIMES = 4, TIMES_MAX = 64 };

enum {
	VERSION,
	REPLY,
	RETRANSMIT,
	PROC,
	CPU_HEAD,
	CPU_TIME,
	DISK_HEAD,
	DISK,
	PAGES_HEAD,
	PAGES_IN,
	PAGES_OUT,
	SWAPS_IN,
	SWAPS_OUT,
	INTERRUPTS,
	PACKETS_HEAD,
	IN_PACKETS,
	IN_ERRORS,
	OUT_PACKETS,
	OUT_ERRORS,
	COLLISIONS,
	SWITCHES_HEAD,
	SWITCHES,
	RUN_0,
	RUN_1,
	RUN_2,
	BOOT_HEAD,
	BOOT_S,
	BOOT_US,
	NOW_S,
	NOW_US,
	RESULT,
	BLANK,
	N
};

NAMES(procs, "?", { NULL_, "Null" }, { STATISTICS, "Get Statistics" }, { HAVE_DISK, "Have Disk" });

static void show_proc(struct view *v, const struct record *r);
static void show_time(struct view *v, const struct record *r);
static void show_list(struct view *v, const struct record *r);

static const struct field F[N] = {
	[VERSION] = RPC_VERSION,
	[REPLY] = RPC_REPLY,
	[RETRANSMIT] = RPC_RETRANSMIT,
	[PROC] = RPC_PROCEDURE(.names = &procs, .show = show_proc),
	[CPU_HEAD] = NOTE("CPU Times:"),
	[CPU_TIME] = INT(4, .name = "cpu_times", .many = true, .show = show_list),
	[DISK_HEAD] = NOTE("Disk Transfers:"),
	[DISK] = INT(4, .name = "disk_transfers", .many = true, .show = show_list),
	[PAGES_HEAD] = NOTE(""),
	[PAGES_IN] = UINT(4, .name = "pages_in", .snoop = "Pages in         = {}"),
	[PAGES_OUT] = UINT(4, .name = "pages_out", .snoop = "Pages out        = {}"),
	[SWAPS_IN] = UINT(4, .name = "swaps_in", .snoop = "Swaps in         = {}"),
	[SWAPS_OUT] = UINT(4, .name = "swaps_out", .snoop = "Swaps out        = {}"),
	[INTERRUPTS] = UINT(4, .name = "interrupts", .snoop = "Interrupts       = {}"),
	[PACKETS_HEAD] = NOTE(""),
	[IN_PACKETS] = INT(4, .name = "in_packets", .snoop = "Receive packets  = {}"),
	[IN_ERRORS] = INT(4, .name = "in_errors", .snoop = "Receive errors   = {}"),
	[OUT_PACKETS] = INT(4, .name = "out_packets", .snoop = "Transmit packets = {}"),
	[OUT_ERRORS] = INT(4, .name = "out_errors", .snoop = "Transmit errors  = {}"),
	[COLLISIONS] = INT(4, .name = "collisions", .snoop = "Collisions       = {}"),
	[SWITCHES_HEAD] = NOTE(""),
	[SWITCHES] = UINT(4, .name = "context_switches", .snoop = "V switch         = {}"),
	[RUN_0] = INT(4, .name = "average_run_0", .snoop = "Average run 0    = {}"),
	[RUN_1] = INT(4, .name = "average_run_1", .snoop = "Average run 1    = {}"),
	[RUN_2] = INT(4, .name = "average_run_2", .snoop = "Average run 2    = {}"),
	[BOOT_HEAD] = NOTE(""),
	[BOOT_S] = UINT(4, .name = "boot_time_s"),
	[BOOT_US] =
		UINT(4, .name = "boot_time_us", .snoop = "Boot time:       = ", .show = show_time),
	[NOW_S] = UINT(4, .name = "current_time_s"),
	[NOW_US] = UINT(4, .name = "current_time_us",
			.snoop = "Current time     = ", .show = show_time),
	[RESULT] = UINT(4, .name = "result", .snoop = "Result = {}"),
	[BLANK] = NOTE(""),
};

static void show_proc(struct view *v, const struct record *r)
{
	uint64_t n = rpc_number(r, &F[PROC]);
	v_begin(v);
	out_f(v->o, "Proc = %u (", (unsigned)n);
	v_names(v, &procs, n);
	out_s(v->o, n == NULL_ ? " procedure)" : ")");
	v_end(v);
}

/* Seconds are in the record before. */
static void show_time(struct view *v, const struct record *r)
{
	v_begin(v);
	out_s(v->o, v->f->snoop);
	rpc_put_time_us(v->o, (uint32_t)(r - 1)->v.u, (uint32_t)r->v.u);
	v_end(v);
}

static void show_list(struct view *v, const struct record *r)
{
	uint64_t version = v_u(v, &F[VERSION]);
	bool disk = r->f == &F[DISK];
	unsigned place = 1;
	while ((r - place)->f == r->f && (r - place)->kind == REC_VALUE)
		place++;
	v_begin(v);
	if (version == 4)
		out_f(v->o, disk ? "  Transfers (%2u) = " : "  Time (%2u)      = ", place);
	else if (disk)
		out_f(v->o, "  Transfers(%u)   = ", place);
	else
		out_f(v->o, version == 3 ? "  Time (%u)     = " : "  Time (%u)       = ", place);
	out_d(v->o, (int32_t)r->v.u);
	v_end(v);
}

static bool rstat_line(struct view *v)
{
	bool is_reply = v_u(v, &F[REPLY]);
	out_s(v->o, is_reply ? "RSTAT R " : "RSTAT C ");
	v_names(v, &procs, v_u(v, &F[PROC]));
	if (is_reply)
		out_c(v->o, ' ');
	else
		rpc_put_retransmit(v, &F[RETRANSMIT]);
	return true;
}

static void list(struct dis *d, uint32_t f, uint32_t n)
{
	if (n > TIMES_MAX)
		d_bad(d, "more times or disks than a machine has");
	for (; n && d_ok(d); n--)
		d_get(d, &F[f]);
}

static void numbers(struct dis *d, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i <= last; i++) {
		if (F[i].type == F_NOTE)
			d_note(d, &F[i]);
		else
			d_get(d, &F[i]);
	}
}

static void statistics(struct dis *d, uint32_t version)
{
	d_note(d, &F[BLANK]);
	d_note(d, &F[CPU_HEAD]);
	list(d, CPU_TIME, version == 4 ? xdr_u32(d) : FIXED_TIMES);
	d_note(d, &F[BLANK]);
	d_note(d, &F[DISK_HEAD]);
	list(d, DISK, version == 4 ? xdr_u32(d) : FIXED_TIMES);
	numbers(d, PAGES_HEAD, COLLISIONS);
	if (version >= 2)
		numbers(d, SWITCHES_HEAD, BOOT_US);
	if (version >= 3)
		numbers(d, NOW_S, NOW_US);
}

static void rstat_decode(struct dis *d)
{
	const struct rpc_message *m = d_arg(d);
	if (m->procedure >= N_PROCS)
		return;
	d_bits(d, &F[VERSION], &F[PROC], rpc_bits(m));
	if (d_brief(d))
		return;
	if (m->version > 4)
		return;
	if (m->reply && m->procedure == STATISTICS)
		statistics(d, m->version);
	else if (m->reply && m->procedure == HAVE_DISK)
		d_get(d, &F[RESULT]);
	if (d_ok(d))
		d_note(d, &F[BLANK]);
}

const struct decoder decoder_rstat = {
	.name = "rstat",
	.title = "Kernel statistics",
	.fields = F,
	.n_fields = N,
	.claims = { { T_RPC_PROG, 100001 } },
	.decode = rstat_decode,
	.snoop = { .prefix = "RSTAT:  ", .title = "RSTAT Get Statistics", .line_fn = rstat_line },
};
