/* ppp - Point-to-Point Protocol: its framing like HDLC's, and the number of the protocol inside.
 * RFC 1661, RFC 1662. LINKTYPE_PPP; inside GRE: RFC 2637. */
#include "dissect/dissect.h"
#include "dissect/view.h"

enum { FRAMED = 0xff03, FRAME_HEADER = 4 };

enum { ADDRESS, CONTROL, PROTOCOL, N };

NAMES(protocols, "Unknown", { 0x21, "IP" }, { 0x23, "OSI" }, { 0x29, "AppleTalk" }, { 0x2b, "IPX" },
      { 0x2d, "VJ Compressed TCP" }, { 0x2f, "VJ Uncompressed TCP" }, { 0x31, "Bridging" },
      { 0x3d, "MP" }, { 0x53, "Encryption" }, { 0x55, "Individual Link Encryption" },
      { 0x57, "IPv6" }, { 0x59, "PPP Muxing" }, { 0x61, "IP Compression" },
      { 0x63, "IP Compression" }, { 0x65, "IP Compression" }, { 0x67, "IP Compression" },
      { 0x69, "IP Compression" }, { 0xfb, "Single Link Compressed Data" },
      { 0xfd, "Compressed Data" }, { 0x201, "802.1d Hello" }, { 0x281, "MPLS" },
      { 0x283, "MPLS M/C" }, { 0x2063, "IP Compression" }, { 0x2065, "IP Compression" },
      { 0x2067, "IP Compression" }, { 0x2069, "IP Compression" }, { 0x8021, "IPCP" },
      { 0x8023, "OSINLCP" }, { 0x8029, "ATCP" }, { 0x802b, "IPXCP" }, { 0x8031, "BCP" },
      { 0x8053, "ECP" }, { 0x8055, "ECP-Link" }, { 0x8057, "IPV6CP" }, { 0x80fb, "CCP-Link" },
      { 0x80fd, "CCP" }, { 0x8281, "MPLSCP" }, { 0xc021, "LCP" }, { 0xc023, "PAP" },
      { 0xc025, "LQR" }, { 0xc029, "CBCP" }, { 0xc02b, "BACP" }, { 0xc02d, "BAP" },
      { 0xc223, "CHAP" }, { 0xc227, "EAP" });

static const struct field F[N] = {
	[ADDRESS] = UINT(1, .at = 0, .name = "address", .hex = true),
	[CONTROL] = UINT(1, .at = 1, .name = "control", .hex = true),
	[PROTOCOL] = UINT(2, .name = "protocol", .hex = true, .names = &protocols,
			  .snoop = "Protocol = 0x{:x} ({:=})"),
};

/* Inside another protocol (which hands an argument over) the first two bytes may be left out, and
 * then the first of the number. */
static void ppp_decode(struct dis *d)
{
	bool inside = d_arg(d) && d_peek(d, 0, 2) != FRAMED;
	if (!inside && !d_head(d, &F[ADDRESS], &F[CONTROL], FRAME_HEADER - 2))
		return;
	uint32_t protocol;
	if (inside && d_peek(d, 0, 1) & 1 && d_held(d)) {
		protocol = (uint32_t)d_peek(d, 0, 1);
		d_set(d, &F[PROTOCOL], protocol);
		d_skip(d, 1);
	} else {
		protocol = (uint32_t)d_get(d, &F[PROTOCOL]);
	}
	if (d_held(d))
		d_next(d, T_PPP, protocol, d_left(d));
}

const struct decoder decoder_ppp = {
	.name = "ppp",
	.title = "Point-to-Point Protocol",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LINK, LINK_PPP }, { T_INTERNAL, IN_PPP } },
	.decode = ppp_decode,
	.beyond = true,
	.snoop = { .prefix = "PPP:    ",
		   .title = "Point-to-Point Protocol",
		   .line = "PPP[ Protocol=0x{protocol:x} ({protocol:=})]",
		   .tail = TAIL_OWN },
};
