/* File locking, the status monitor and PC-NFS as -R decodes them. */
#include "render/tcpdump/rpc.h"

enum form { IN_FORM, IN_HEX, IN_WORDS, IN_TRUTH };

/* A value, and the label that it has. */
struct labelled {
	const char *label;
	uint32_t name;
	enum form form; /* IN_FORM: as its type says */
};

/* What there is of a list of values. */
static void put_values(struct td *t, struct td_message *m, const struct labelled *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct value v = scope_find(&m->s, &t->b[list[i].name]);
		if (!v.r)
			continue;
		if (list[i].form == IN_WORDS) {
			td_rpc_handle(t, m, list[i].label, list[i].name);
		} else if (list[i].form == IN_HEX) {
			struct span bytes = value_span(v);
			td_rpc_label(t, m, list[i].label);
			out_hex(t->o, bytes.p, bytes.n, false);
		} else if (list[i].form == IN_TRUTH) {
			td_rpc_label(t, m, list[i].label);
			out_s(t->o, value_u(v) ? "TRUE" : "FALSE");
		} else if (v.f->type == F_TEXT) {
			td_rpc_text(t, m, &m->s, list[i].label, list[i].name);
		} else {
			td_rpc_u(t, m, &m->s, list[i].label, list[i].name);
		}
	}
}

#define PUT_VALUES(t, m, list) put_values(t, m, list, ARRAY_LEN(list))

/* The answer, in a call for those who answer by calling back. */
static void put_lock_state(struct td *t, struct td_message *m)
{
	NAMES(states, "", { 0, "GRANTED" }, { 1, "DENIED" }, { 2, "DENIED_NOLOCKS" },
	      { 3, "BLOCKED" }, { 4, "DENIED_GRACE_PERIOD" }, { 5, "DEADLCK" }, { 6, "ROFS" },
	      { 7, "STALE_FH" }, { 8, "FBIG" }, { 9, "FAILED" });
	if (m->reply) {
		td_word(t, &states, td_u(t, &m->s, B_nlm_status));
	} else {
		td_rpc_label(t, m, "Stat");
		td_word(t, &states, td_u(t, &m->s, B_nlm_status));
	}
	m->separator = ",";
}

void td_nlm_call(struct td *t, struct td_message *m)
{
	static const struct labelled values[] = {
		{ "Cookie", B_nlm_cookie, IN_HEX },
		{ "Block", B_nlm_block, IN_TRUTH },
		{ "Exclusive", B_nlm_exclusive, IN_TRUTH },
		{ "Caller", B_nlm_caller, IN_FORM },
		{ "Fh", B_nlm_handle, IN_WORDS },
		{ "Oh", B_nlm_owner, IN_HEX },
		{ "Svid", B_nlm_svid, IN_FORM },
		{ "Offset", B_nlm_offset, IN_FORM },
		{ "Len", B_nlm_length, IN_FORM },
		{ "Mode", B_nlm_mode, IN_FORM },
		{ "Access", B_nlm_access, IN_FORM },
		{ "Name", B_nlm_name, IN_FORM },
		{ "Reclaim", B_nlm_reclaim, IN_TRUTH },
		{ "State", B_nlm_state, IN_FORM },
	};
	PUT_VALUES(t, m, values);
	if (td_has(t, &m->s, B_nlm_status))
		put_lock_state(t, m);
}

void td_nlm_reply(struct td *t, struct td_message *m)
{
	static const struct labelled values[] = {
		{ "Exclusive", B_nlm_exclusive, IN_TRUTH },
		{ "Svid", B_nlm_svid, IN_FORM },
		{ "Oh", B_nlm_owner, IN_HEX },
		{ "Offset", B_nlm_offset, IN_FORM },
		{ "Len", B_nlm_length, IN_FORM },
		{ "Sequence", B_nlm_sequence, IN_FORM },
	};
	if (td_has(t, &m->s, B_nlm_status))
		put_lock_state(t, m);
	else
		out_s(t->o, "OK");
	PUT_VALUES(t, m, values);
}

void td_status_call(struct td *t, struct td_message *m)
{
	static const struct labelled values[] = {
		{ "Name", B_nsm_name, IN_FORM },
		{ "MyName", B_nsm_my_name, IN_FORM },
		{ "Prog", B_nsm_callback_program, IN_FORM },
		{ "Vers", B_nsm_callback_version, IN_FORM },
		{ "Proc", B_nsm_callback_procedure, IN_FORM },
		{ "Priv", B_nsm_private, IN_HEX },
		{ "State", B_nsm_state, IN_FORM },
	};
	PUT_VALUES(t, m, values);
}

void td_status_reply(struct td *t, struct td_message *m)
{
	static const struct labelled state[] = { { "State", B_nsm_state, IN_FORM } };
	if (td_has(t, &m->s, B_nsm_result)) {
		out_s(t->o, td_u(t, &m->s, B_nsm_result) ? "FAIL" : "SUCC");
		m->separator = ",";
	} else if (!td_has(t, &m->s, B_nsm_state)) {
		out_s(t->o, "OK");
	}
	PUT_VALUES(t, m, state);
}

void td_pcnfs_call(struct td *t, struct td_message *m)
{
	static const struct labelled values[] = {
		{ "System", B_pcnfsd_system, IN_FORM }, { "Printer", B_pcnfsd_printer, IN_FORM },
		{ "User", B_pcnfsd_user, IN_FORM },	{ "File", B_pcnfsd_file, IN_FORM },
		{ "Opts", B_pcnfsd_options, IN_FORM },	{ "Id", B_pcnfsd_id, IN_FORM },
	};
	PUT_VALUES(t, m, values);
	if (td_has(t, &m->s, B_pcnfsd_id)) { /* a password follows; it is not shown */
		td_rpc_label(t, m, "Pw");
		out_s(t->o, "***");
	}
}

void td_pcnfs_reply(struct td *t, struct td_message *m)
{
	static const struct labelled values[] = { { "Uid", B_pcnfsd_uid, IN_FORM },
						  { "Gid", B_pcnfsd_gid, IN_FORM },
						  { "Dir", B_pcnfsd_directory, IN_FORM } };
	NAMES(states, "", { 0, "OK" }, { 1, "FAKE" }, { 2, "FAIL" });
	NAMES(print_states, "", { 0, "OK" }, { 1, "NOSUCHFILE" }, { 2, "NULL" }, { 3, "OLDFILE" },
	      { 4, "FAIL" });
	bool user = td_has(t, &m->s, B_pcnfsd_uid);
	if (td_has(t, &m->s, B_pcnfsd_status))
		td_word(t, user ? &states : &print_states, td_u(t, &m->s, B_pcnfsd_status));
	else
		out_s(t->o, "OK");
	m->separator = ",";
	PUT_VALUES(t, m, values);
}
