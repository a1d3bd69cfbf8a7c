/* The layouts of the ipreport style, by protocol. What is not listed is shown by its fields. */
#include "render/ipreport_parts.h"

#define LINK_LEAD "ETHERNET packet : "
#define LLC_ROW                                                                                    \
	"dsap {dsap:x}, ssap {ssap:x}, ctrl {control:x}[, proto {oui:m}, type {type:x}{type:s}]"

const struct ir_layout ir_layouts[] = {
	{ .protocol = "ether",
	  .rows = { { .fn = ir_ether },
		    { .text = "\\[ {src} -> {dst} \\]  type {type:x}{type:t}",
		      .lead = LINK_LEAD,
		      .when = IR_CALLED },
		    { .text = "\\[ {src} -> {dst} \\]  type {tpid:x}{tpid:t}",
		      .lead = LINK_LEAD,
		      .when = IR_CALLED },
		    { .text = "\\[ {src} -> {dst} \\]", .lead = LINK_LEAD, .when = IR_CALLED },
		    { .text = "802.1Q VLAN tag: id={vlan_id}, priority={vlan_priority}"
			      "[, type {type:x}{type:t}]",
		      .lead = "",
		      .when = IR_CALLED },
		    { .text = LLC_ROW, .when = IR_CALLED } },
	  .data = IR_DATA_FIELDS },
	{ .protocol = "vlan",
	  .rows = { { .text = "802.1Q VLAN tag: id={id}, priority={priority}, "
			      "type {type:x}{type:t}",
		      .lead = "" } },
	  .data = IR_DATA_FIXED,
	  .header = 4 },
	{ .protocol = "llc",
	  .rows = { { .fn = ir_llc }, { .text = LLC_ROW } },
	  .data = IR_DATA_FIELDS },
	{ .protocol = "linux_sll",
	  .rows = { { .text = "[\\[ {src} \\]  ]type {protocol:x}{protocol:t}",
		      .lead = "COOKED packet : " } },
	  .data = IR_DATA_FIXED,
	  .header = 16 },
	{ .protocol = "linux_sll2",
	  .rows = { { .text = "[\\[ {src} \\]  ]type {protocol:x}{protocol:t}",
		      .lead = "COOKED packet : " } },
	  .data = IR_DATA_FIXED,
	  .header = 20 },
	{ .protocol = "token_ring",
	  .rows = { { .fn = ir_token_ring },
		    { .text = "access control field = {access_control:x}, "
			      "frame control field = {frame_control:x}",
		      .when = IR_CALLED },
		    { .text = "\\[ src = {src}, dst = {dst}\\]", .when = IR_CALLED },
		    { .text = LLC_ROW, .when = IR_CALLED } },
	  .data = IR_DATA_FIELDS,
	  .spaced = true },
	{ .protocol = "fddi",
	  .rows = { { .fn = ir_fddi },
		    { .text = "frame control field = {frame_control:x}", .when = IR_CALLED },
		    { .text = "\\[ src = {src}, dst = {dst}\\]", .when = IR_CALLED },
		    { .text = LLC_ROW, .when = IR_CALLED },
		    { .text = "SMT class = {smt_class:x}{smt_class:=}, "
			      "type = {smt_type:x}{smt_type:=}",
		      .when = IR_CALLED } },
	  .data = IR_DATA_FIELDS,
	  .spaced = true },
	{ .protocol = "bsd_null", .data = IR_DATA_FIXED, .header = 4 },
	{ .protocol = "unknown_link",
	  .rows = { { .fn = ir_unknown_link } },
	  .data = IR_DATA_FIXED },
	{ .protocol = "arp",
	  .label = "ARP",
	  .title = "ARP header breakdown:",
	  .rows = { { .text = "ar_hrd={hardware_type}, ar_pro={protocol_type:x}, "
			      "ar_hln={hardware_length}, ar_pln={protocol_length}, "
			      "ar_op={opcode}{opcode:=}" },
		    { .text = "ar_sha={sender_hardware}[, ar_spa={sender_ip}{sender_ip:n}]"
			      "[, ar_spa={sender_protocol}]" },
		    { .text = "ar_tha={target_hardware}[, ar_tpa={target_ip}{target_ip:n}]"
			      "[, ar_tpa={target_protocol}]" } },
	  .data = IR_SHOWN },
	{ .protocol = "ip",
	  .label = "IP",
	  .title = "IP header breakdown:",
	  .rows = { { .text = "< SRC = {src:15} >{src:n}" },
		    { .text = "< DST = {dst:15} >{dst:n}" },
		    { .text = "ip_v={version}, ip_hl={header_length}, ip_tos={tos}, "
			      "ip_len={length}, ip_id={id}, ip_off={fragment_offset}"
			      "{dont_fragment:D}{more_fragments:M}" },
		    { .text = "ip_ttl={ttl}, ip_sum={checksum:x}{!}, ip_p = "
			      "{protocol}{protocol:p}" },
		    { .fn = ir_ip_options, .when = IR_VERBOSE } },
	  .data = IR_DATA_LENGTH },
	{ .protocol = "ipv6",
	  .label = "IPV6",
	  .title = "IPv6 header breakdown:",
	  .rows = { { .text = "< SRC = {src} >{src:n}" },
		    { .text = "< DST = {dst} >{dst:n}" },
		    { .text = "ip6_v={version}, ip6_class={traffic_class:x}, "
			      "ip6_flow={flow_label:x}, ip6_plen={payload_length}" },
		    { .text = "ip6_nxt={next_header}{next_header:p}, ip6_hlim={hop_limit}" } },
	  .data = IR_DATA_FIXED,
	  .header = 40 },
	{ .protocol = "ipv6_hopopts",
	  .label = "IPV6",
	  .rows = { { .text = "ip6_ext HOPOPTS len={length_units:8} "
			      "nxt={next_header}{next_header:p}" },
		    { .fn = ir_ip_options, .when = IR_VERBOSE } },
	  .data = IR_DATA_OUTER },
	{ .protocol = "ipv6_dstopts",
	  .label = "IPV6",
	  .rows = { { .text = "ip6_ext DSTOPTS len={length_units:8} "
			      "nxt={next_header}{next_header:p}" },
		    { .fn = ir_ip_options, .when = IR_VERBOSE } },
	  .data = IR_DATA_OUTER },
	{ .protocol = "ipv6_routing",
	  .label = "IPV6",
	  .rows = { { .text = "ip6_ext ROUTING len={length_units:8} "
			      "nxt={next_header}{next_header:p}" } },
	  .data = IR_DATA_OUTER },
	{ .protocol = "ipv6_fragment",
	  .label = "IPV6",
	  .rows = { { .text = "ip6_frag off={fragment_offset}{more_fragments:+} id={id}" } },
	  .data = IR_DATA_OUTER },
	{ .protocol = "icmp",
	  .label = "ICMP",
	  .title = "ICMP header breakdown:",
	  .rows = { { .fn = ir_icmp },
		    { .text = "icmp_type={type}{type:i}  icmp_id={id}  icmp_seq={sequence}",
		      .when = IR_CALLED },
		    { .text = "icmp_type={type}{type:i}  icmp_code={code}"
			      "[  icmp_id={id}  icmp_seq={sequence}][  icmp_gwaddr={gateway}]"
			      "[  icmp_pptr={pointer}][  icmp_nextmtu={next_hop_mtu}]"
			      "[  icmp_otime={originate_ms}  icmp_rtime={receive_ms}"
			      "  icmp_ttime={transmit_ms}][  icmp_mask={mask:x}]"
			      "[  icmp_num_addrs={router_count}  icmp_wpa={entry_words}"
			      "  icmp_lifetime={lifetime_s}]",
		      .when = IR_CALLED },
		    { .fn = ir_icmp_routers },
		    { .text = "icmp_sum={checksum:x}{!}", .when = IR_CHECKED } },
	  .data = IR_DATA_FIXED,
	  .header = 8 },
	{ .protocol = "icmpv6",
	  .label = "ICMPV6",
	  .title = "ICMPv6 header breakdown:",
	  .rows = { { .text = "icmp6_type={type}{type:j}  icmp6_code={code}"
			      "[  icmp6_id={id}  icmp6_seq={sequence}][  icmp6_mtu={mtu}]"
			      "[  icmp6_pptr={pointer}]" },
		    { .fn = ir_part_fields },
		    { .text = "icmp6_sum={checksum:x}{!}", .when = IR_CHECKED } },
	  .data = IR_DATA_FIELDS },
	{ .protocol = "tcp",
	  .label = "TCP",
	  .title = "TCP header breakdown:",
	  .rows = { { .text = "<source port={src_port}{src_port:T}, "
			      "destination port={dst_port}{dst_port:T} >" },
		    { .text = "th_seq={seq}, th_ack={ack}" },
		    { .text = "th_off={header_length:4}, flags<{flags:F}>" },
		    { .text = "th_win={window}, th_sum={checksum:x}{!}, th_urp={urgent}" },
		    { .fn = ir_tcp_options },
		    { .text = "th_x2={reserved}", .when = IR_VERBOSE } },
	  .data = IR_DATA_LENGTH },
	{ .protocol = "udp",
	  .label = "UDP",
	  .title = "UDP header breakdown:",
	  .rows = { { .text = "<source port={src_port}{src_port:U}, "
			      "<destination port={dst_port}{dst_port:U} >" },
		    { .text = "\\[ udp length = {length} | udp checksum = {checksum:x}{!} \\]" } },
	  .data = IR_DATA_FIXED,
	  .header = 8 },
	{ .protocol = "dns",
	  .label = "DNS",
	  .title = "DNS Packet breakdown:",
	  .rows = { { .fn = ir_dns_header }, { .fn = ir_dns_sections } },
	  .data = IR_SHOWN },
	{ .protocol = "rpc",
	  .label = "RPC",
	  .rows = { { .fn = ir_rpc }, { .fn = ir_rpc_verifier } },
	  .data = IR_SHOWN },
	{ .protocol = "port", .data = IR_IGNORED },
};

const uint32_t ir_n_layouts = ARRAY_LEN(ir_layouts);
