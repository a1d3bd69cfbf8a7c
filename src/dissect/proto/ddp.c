/* ddp - AppleTalk's Datagram Delivery Protocol, extended header. Inside AppleTalk, chapter 4. */
#include "dissect/appletalk.h"
#include "dissect/built.h"
#include "dissect/view.h"

enum { HEADER = 13, EVERYONE = 255 };

enum { PAD, HOPS, LENGTH, CHECKSUM, DST_NET, SRC_NET, DST_NODE, SRC_NODE, DST, SRC, TYPE, N };

NAMES(socket_names, "", { 1, "RTMP" }, { 2, "NIS" }, { 4, "Echoer" }, { 6, "ZIS" });
NAMES(types, "", { 1, "RTMP Resp" }, { 2, "NBP" }, { 3, "ATP" }, { 4, "AEP" }, { 5, "RTMP Req" },
      { 6, "ZIP" }, { 7, "ADSP" });

static void show_all(struct view *v, const struct record *r);

static const struct field F[N] = {
	[PAD] = BITS(1, 0xc0, .at = 0, .name = "reserved", .show = show_all),
	[HOPS] = BITS(1, 0x3c, .at = 0, .name = "hops"),
	[LENGTH] = BITS(2, 0x03ff, .at = 0, .name = "length"),
	[CHECKSUM] = UINT(2, .at = 2, .name = "checksum", .hex = true),
	[DST_NET] = UINT(2, .at = 4, .name = "dst_net"),
	[SRC_NET] = UINT(2, .at = 6, .name = "src_net"),
	[DST_NODE] = UINT(1, .at = 8, .name = "dst_node"),
	[SRC_NODE] = UINT(1, .at = 9, .name = "src_node"),
	[DST] = UINT(1, .at = 10, .name = "dst_socket", .names = &socket_names),
	[SRC] = UINT(1, .at = 11, .name = "src_socket", .names = &socket_names),
	[TYPE] = UINT(1, .at = 12, .name = "type", .names = &types),
};

static void put_line(struct view *v, const char *template)
{
	v_begin(v);
	v_template(v, template, NULL, NULL);
	v_end(v);
}

static void put_end(struct view *v, const char *start, const struct field *socket)
{
	const char *name = names_word(&socket_names, v_u(v, socket));
	v_begin(v);
	v_template(v, start, NULL, NULL);
	if (name)
		out_f(v->o, "(%s)", name);
	v_end(v);
}

static void show_all(struct view *v, const struct record *r)
{
	put_end(v, "Source = {src_net}.{src_node}, Socket = {src_socket} ", &F[SRC]);
	put_end(v,
		rec_part(r, &F[DST_NODE]) == EVERYONE
			? "Destination = (broadcast), Socket = {dst_socket} "
			: "Destination = {dst_net}.{dst_node}, Socket = {dst_socket} ",
		&F[DST]);
	put_line(v, "Hop count = {hops}");
	put_line(v, "Length = {length}");
	put_line(v, rec_part(r, &F[CHECKSUM]) ? "Checksum = {checksum:x4} "
					      : "Checksum = {checksum:x4} (no checksum)");
	put_line(v, "DDP type = {type} ({type:=})");
}

static void ends(struct dis *d)
{
	uint64_t dst_node = d_val(d, &F[DST_NODE]);
	d_source(d, END_TEXT, d_net_node(d, d_val(d, &F[SRC_NET]), d_val(d, &F[SRC_NODE])));
	if (dst_node == EVERYONE)
		d_destination(d, END_BROADCAST, NULL);
	else
		d_destination(d, END_TEXT, d_net_node(d, d_val(d, &F[DST_NET]), dst_node));
}

static void ddp_decode(struct dis *d)
{
	if (d_peek(d, 0, 1) & 0xc0 || !d_head(d, &F[PAD], &F[TYPE], HEADER))
		return;
	uint32_t length = (uint32_t)d_val(d, &F[LENGTH]);
	uint32_t type = (uint32_t)d_val(d, &F[TYPE]);
	struct ddp_arg arg = { .src = (uint8_t)d_val(d, &F[SRC]),
			       .dst = (uint8_t)d_val(d, &F[DST]) };
	ends(d);
	if (length >= HEADER && length - HEADER < d_left(d))
		d_limit(d, length - HEADER);
	if (d_left(d))
		d_next_arg(d, T_DDP, type, d_left(d), &arg);
}

const struct decoder decoder_ddp = {
	.name = "ddp",
	.title = "Datagram Delivery Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_ETHERTYPE, 0x809b }, { T_PPP, 0x29 } },
	.decode = ddp_decode,
	.snoop = { .prefix = "DDP:  ",
		   .title = "DDP Header",
		   .line = "DDP S={src_net}.{src_node}:{src_socket} "
			   "D={dst_net}.{dst_node}:{dst_socket} LEN={length}",
		   .tail = TAIL_OWN },
};
