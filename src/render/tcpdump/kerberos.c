/* Kerberos in the tcpdump style. */
#include "render/tcpdump/style.h"

static void put_text(struct td *t, const struct scope *s, const char *before, uint32_t name)
{
	struct span text = td_span(t, s, name);
	out_s(t->o, before);
	out_text(t->o, text.p, text.n);
}

/* "user.instance@REALM" */
static void put_principal(struct td *t, const struct scope *s)
{
	put_text(t, s, " ", B_kerberos_user);
	put_text(t, s, ".", B_kerberos_instance);
	put_text(t, s, "@", B_kerberos_realm);
}

static void put_request(struct td *t, const struct scope *s)
{
	put_principal(t, s);
	out_f(t->o, " %umin", (unsigned)td_u(t, s, B_kerberos_lifetime_min));
	put_text(t, s, " ", B_kerberos_service);
	put_text(t, s, ".", B_kerberos_service_instance);
}

static void put_version4(struct td *t, const struct scope *s)
{
	NAMES(types, " #", { 1, " KDC_REQUEST" }, { 2, " KDC_REPLY" }, { 3, " APPL_REQUEST" },
	      { 4, " APPL_REQUEST_MUTUAL" }, { 5, " ERR_REPLY" }, { 6, " PRIVATE" }, { 7, " SAFE" },
	      { 8, " APPL_ERR" });
	NAMES(codes, " #", { 0, " OK" }, { 1, " NAME_EXP" }, { 2, " SERVICE_EXP" },
	      { 3, " AUTH_EXP" }, { 4, " PKT_VER" }, { 5, " NAME_MAST_KEY_VER" },
	      { 6, " SERV_MAST_KEY_VER" }, { 7, " BYTE_ORDER" }, { 8, " PRINCIPAL_UNKNOWN" },
	      { 9, " PRINCIPAL_NOT_UNIQUE" }, { 10, " NULL_KEY" });
	enum { REQUEST = 1, REPLY, APPLICATION_REQUEST, ERROR = 5 };
	uint64_t type = td_u(t, s, B_kerberos_type);
	out_s(t->o, td_u(t, s, B_kerberos_little_endian) ? " le" : " be");
	td_word(t, &types, type);
	out_c(t->o, ':');
	switch (type) {
	case REQUEST:
		put_request(t, s);
		break;
	case REPLY:
		put_principal(t, s);
		out_f(t->o, " (%u)", (unsigned)td_u(t, s, B_kerberos_reply_length));
		break;
	case APPLICATION_REQUEST:
		out_f(t->o, " v%u", (unsigned)td_u(t, s, B_kerberos_key_version));
		put_text(t, s, " ", B_kerberos_realm);
		out_f(t->o, " (%u) (%u)", (unsigned)td_u(t, s, B_kerberos_ticket_length),
		      (unsigned)td_u(t, s, B_kerberos_authenticator_length));
		break;
	case ERROR:
		put_principal(t, s);
		td_word(t, &codes, td_u(t, s, B_kerberos_code));
		put_text(t, s, " ", B_kerberos_text);
		break;
	default:
		out_s(t->o, " (unknown)");
	}
}

void td_kerberos(struct td *t, const struct layer *l)
{
	struct scope s = td_scope(t, l);
	if (td_has(t, &s, B_kerberos_version))
		out_f(t->o, " v%u", (unsigned)td_u(t, &s, B_kerberos_version));
	if (td_has(t, &s, B_kerberos_type) && !td_cut(l))
		put_version4(t, &s);
	if (td_cut(l))
		out_s(t->o, " [|kerberos]");
}
