/* What a program says of a class of packets: that of a sample, as far as only facts are asked. */
#include "filter/classes.h"

enum machine_verdict class_judge(const struct fprog *prog, uint32_t class)
{
	uint8_t sample[54] = { 0 };
	bool is_ip6 = class >= CLASS_IP6;
	sample[12] = is_ip6 ? 0x86 : 0x08;
	sample[13] = is_ip6 ? 0xdd : 0x00;
	sample[is_ip6 ? 20 : 23] = (uint8_t)(class & 0xff);
	struct frame frame = {
		.data = sample, .cap = sizeof(sample), .len = sizeof(sample), .link = LINK_ETHERNET
	};
	struct flayout layout;
	layout_of(&layout, &frame);
	/* Extension headers: the rest of the facts lies behind them. */
	return layout.var[VAR_CHAIN] ? MACHINE_DEPENDS : machine_judge(prog, &layout);
}
