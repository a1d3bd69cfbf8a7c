/* Lines that the detail blocks of several link layers have in common. */
#include "dissect/link_text.h"

#include "dissect/ethertypes.h"
#include "dissect/oui.h"

void v_arrival(struct view *v)
{
	if (v->l != v->p->layers)
		return;
	const struct frame *f = v->p->frame;
	struct wallclock w;
	wallclock_local(v->clock, f->ts_ns, &w);
	v_begin(v);
	out_f(v->o, "Packet %llu arrived at %u:%02u:%u.%05u", (unsigned long long)f->number, w.hour,
	      w.minute, w.second, w.nsec / 10000);
	v_end(v);
	v_begin(v);
	out_f(v->o, "Packet size = %u bytes", f->cap);
	v_end(v);
}

void v_station(struct view *v, const char *label, const uint8_t *mac)
{
	static const uint8_t everyone[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	const char *vendor = oui_vendor(mac);
	v_begin(v);
	out_s(v->o, label);
	out_mac(v->o, mac, 6);
	out_s(v->o, ", ");
	if (memcmp(mac, everyone, 6) == 0)
		out_s(v->o, "(broadcast)");
	else if (vendor)
		out_s(v->o, vendor);
	else if (load_be_(mac, 1) & 1)
		out_s(v->o, "(multicast)");
	v_end(v);
}

void v_ethertype(struct view *v, uint16_t type)
{
	out_X(v->o, type, 4);
	out_s(v->o, " (");
	out_s(v->o, ethertype_name(type));
	out_c(v->o, ')');
}
