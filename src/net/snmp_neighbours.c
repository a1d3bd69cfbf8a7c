/* The neighbour table of another host through SNMP: RFC 4293 section 5, RFC 1213 section 6.7.
 * Messages are built and read by net-snmp's library. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <net-snmp/net-snmp-config.h>

#include <net-snmp/net-snmp-includes.h>

#include "net/neighbours.h"

enum {
	BULK = 25, /* rows asked for at a time */
	MAC_LEN = 6,
	US_PER_MS = 1000,
	IPV4_TYPE = 1, /* InetAddressType of RFC 4001 */
	IPV6_TYPE = 2,
};

/* Columns that hold hardware addresses; the row's index follows. */
static const oid physical_column[] = { 1, 3, 6, 1, 2, 1, 4, 35, 1, 4 };
static const oid media_column[] = { 1, 3, 6, 1, 2, 1, 4, 22, 1, 2 };

/* One walk through a column. */
struct walk {
	const struct neighbour_taker *taker;
	void *session;
	bool version1;
	const oid *column;
	size_t n_column;
	oid next[MAX_OID_LEN];
	size_t n_next;
	uint32_t n_rows;
};

/* The address in a row's index. Old tables: interface and four numbers; new ones: interface, type,
 * length and bytes. */
static bool index_address(const struct walk *walk, const oid *index, size_t n,
			  struct host_addr *ret)
{
	bool is_new = walk->column == physical_column;
	size_t n_bytes = 4;
	*ret = (struct host_addr){ .kind = ADDR_IP4 };
	if (is_new) {
		if (n < 3 || (index[1] != IPV4_TYPE && index[1] != IPV6_TYPE))
			return false;
		n_bytes = index[1] == IPV4_TYPE ? 4 : 16;
		ret->kind = index[1] == IPV4_TYPE ? ADDR_IP4 : ADDR_IP6;
		if (index[2] != n_bytes)
			return false;
	}
	size_t n_before = is_new ? 3 : 1;
	if (n != n_before + n_bytes)
		return false;
	for (size_t i = 0; i < n_bytes; i++) {
		if (index[n_before + i] > UINT8_MAX)
			return false;
		ret->addr[i] = (uint8_t)index[n_before + i];
	}
	return true;
}

/* One variable of an answer. Returns whether the walk goes on behind it. */
static bool take_row(struct walk *walk, const netsnmp_variable_list *row)
{
	struct neighbour neighbour = { .interface = "", .seen_s = time(NULL) };
	if (row->type == SNMP_ENDOFMIBVIEW || row->type == SNMP_NOSUCHOBJECT ||
	    row->type == SNMP_NOSUCHINSTANCE || row->name_length > MAX_OID_LEN ||
	    row->name_length <= walk->n_column ||
	    memcmp(row->name, walk->column, walk->n_column * sizeof(oid)) != 0)
		return false;
	/* An agent that does not go forward would be asked for ever. */
	if (snmp_oid_compare(row->name, row->name_length, walk->next, walk->n_next) <= 0)
		return false;
	memcpy(walk->next, row->name, row->name_length * sizeof(oid));
	walk->n_next = row->name_length;
	walk->n_rows++;
	if (row->type == ASN_OCTET_STR && row->val_len == MAC_LEN &&
	    index_address(walk, row->name + walk->n_column, row->name_length - walk->n_column,
			  &neighbour.host)) {
		memcpy(neighbour.mac, row->val.string, MAC_LEN);
		walk->taker->take(walk->taker->ctx, &neighbour);
	}
	return walk->n_rows < SNMP_ROWS_MAX;
}

/* Asks once. Returns 1: go on, 0: the column is at its end, or a negative errno. */
static int step(struct walk *walk)
{
	netsnmp_pdu *question =
		snmp_pdu_create(walk->version1 ? SNMP_MSG_GETNEXT : SNMP_MSG_GETBULK);
	netsnmp_pdu *answer = NULL;
	if (!question)
		return -ENOMEM;
	if (!walk->version1) {
		question->non_repeaters = 0;
		question->max_repetitions = BULK;
	}
	snmp_add_null_var(question, walk->next, walk->n_next);
	int status = snmp_sess_synch_response(walk->session, question, &answer);
	int r = status == STAT_TIMEOUT ? -ETIMEDOUT : status != STAT_SUCCESS ? -EPROTO : 1;
	if (r > 0 && (!answer || answer->errstat != SNMP_ERR_NOERROR))
		r = 0; /* noSuchName: how SNMPv1 says that the table ends */
	if (r > 0 && !answer->variables)
		r = 0;
	for (netsnmp_variable_list *row = r > 0 ? answer->variables : NULL; row && r > 0;
	     row = row->next_variable)
		r = take_row(walk, row);
	if (answer)
		snmp_free_pdu(answer);
	return r;
}

/* Returns the rows of a column or a negative errno. */
static int64_t walk_column(struct walk *walk, const oid *column, size_t n_column)
{
	int r;
	walk->column = column;
	walk->n_column = n_column;
	memcpy(walk->next, column, n_column * sizeof(oid));
	walk->n_next = n_column;
	walk->n_rows = 0;
	do
		r = step(walk);
	while (r > 0);
	return r < 0 ? r : (int64_t)walk->n_rows;
}

static void *open_session(const struct snmp_agent *agent)
{
	netsnmp_session session;
	/* No configuration, no MIB files, no words of the library's own. */
	netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_READ_CONFIGS, 1);
	netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DONT_PERSIST_STATE, 1);
	netsnmp_ds_set_boolean(NETSNMP_DS_LIBRARY_ID, NETSNMP_DS_LIB_DISABLE_PERSISTENT_LOAD, 1);
	snmp_disable_log();
	snmp_sess_init(&session);
	session.version = agent->version1 ? SNMP_VERSION_1 : SNMP_VERSION_2c;
	session.peername = strdup(agent->host);
	session.community = (u_char *)strdup(agent->community);
	session.community_len = strlen(agent->community);
	session.timeout = SNMP_TIMEOUT_MS * US_PER_MS;
	session.retries = SNMP_RETRIES;
	void *handle = session.peername && session.community ? snmp_sess_open(&session) : NULL;
	free(session.peername);
	free(session.community);
	return handle;
}

int neighbours_ask(const struct snmp_agent *agent, const struct neighbour_taker *taker,
		   struct err *err)
{
	struct walk walk = { .taker = taker, .version1 = agent->version1 };
	walk.session = open_session(agent);
	if (!walk.session)
		return err_set(err, EINVAL, "%s: no such host", agent->host);
	int64_t r = walk_column(&walk, physical_column, ARRAY_LEN(physical_column));
	if (r == 0)
		r = walk_column(&walk, media_column, ARRAY_LEN(media_column));
	snmp_sess_close(walk.session);
	if (r == -ETIMEDOUT)
		return err_set(err, ETIMEDOUT, "%s: the SNMP agent does not answer", agent->host);
	if (r < 0)
		return err_set(err, (int)-r, "%s: the SNMP agent's answer makes no sense",
			       agent->host);
	if (r == 0)
		return err_set(err, ENODATA, "%s: the SNMP agent has no table of neighbours",
			       agent->host);
	return 0;
}
