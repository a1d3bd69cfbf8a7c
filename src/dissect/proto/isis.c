/* isis - IS-IS routing, the common header. ISO/IEC 10589, RFC 1195; RFC 6326 (TRILL). */
#include <string.h>

#include "dissect/dissect.h"
#include "dissect/view.h"

enum { HEADER = 7 };

enum { LENGTH, VERSION, ID_LENGTH, TYPE, PDU_VERSION, MAX_AREAS, BLANK, DATA, N };

NAMES(types, "Unknown", { 15, "Hello" }, { 16, "Hello" }, { 17, "P2P Hello" }, { 18, "Link State" },
      { 20, "Link State" }, { 24, "CSN" }, { 25, "CSN" }, { 26, "PSN" }, { 27, "PSN" });

static const struct field F[N] = {
	[LENGTH] = UINT(1, .at = 0, .name = "header_length"),
	[VERSION] = UINT(1, .at = 1, .name = "version"),
	[ID_LENGTH] = UINT(1, .at = 2, .name = "id_length"),
	[TYPE] = UINT(1, .at = 3, .mask = 0x1f, .name = "type", .names = &types,
		      .snoop = "Frame type = {:X2} ({:=})"),
	[PDU_VERSION] = UINT(1, .at = 4, .name = "pdu_version"),
	[MAX_AREAS] = UINT(1, .at = 6, .name = "max_areas"),
	[BLANK] = NOTE(""),
	[DATA] = BYTES(.name = "data"),
};

/* Bridges of TRILL speak IS-IS to a group of their own. */
static bool is_trill(const struct view *v)
{
	static const char group[] = "1:80:c2:0:2:1";
	char text[32];
	struct out o = out_mem(text, sizeof(text));
	struct view up = *v;
	up.l = &v->p->layers[v->l->parent];
	up.o = &o;
	up.pos = NULL;
	v_template(&up, "{dst}", NULL, NULL);
	return o.len == sizeof(group) - 1 && memcmp(text, group, o.len) == 0;
}

static void isis_head(struct view *v)
{
	if (is_trill(v))
		v_header(v, "TRILL-IS-IS: ", "Core TRILL IS-IS Frame");
	else
		v_header(v, "IS-IS: ", "IS-IS Frame");
	v_line(v, "");
}

static bool isis_line(struct view *v)
{
	if (is_trill(v))
		out_s(v->o, "Core TRILL ");
	v_template(v, "IS-IS {type:=} L:", NULL, NULL);
	out_u(v->o, v->l->len);
	return true;
}

static void isis_decode(struct dis *d)
{
	d_skip(d, 1); /* the protocol's own discriminator, 0x83 */
	if (!d_head(d, &F[LENGTH], &F[MAX_AREAS], HEADER))
		return;
	d_note(d, &F[BLANK]);
	if (!d_brief(d) && d_held(d))
		d_rest(d, &F[DATA]);
}

const struct decoder decoder_isis = {
	.name = "isis",
	.title = "Intermediate System to Intermediate System",
	.fields = F,
	.n_fields = N,
	.claims = { { T_LLC_SAP, 0xfe } },
	.decode = isis_decode,
	.snoop = { .head_fn = isis_head, .line_fn = isis_line },
};
