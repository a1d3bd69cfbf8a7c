/* SNMP in the tcpdump style. */
#include "render/tcpdump/style.h"

enum { OID_TEXT_MAX = 1024, NUMBER_MAX = 10000 /* no name has a larger one */ };

/* ---- object identifiers ---- */

/* The names below a node, in order from 1 on; "-" where there is none. The first row that fits is
 * the one. */
static const struct {
	const char *node, *names;
} mib[] = {
	{ "", "system interfaces at ip icmp tcp udp egp - transmission snmp" },
	{ "1", "sysDescr sysObjectID sysUpTime sysContact sysName sysLocation sysServices" },
	{ "2", "ifNumber ifTable" },
	{ "2.2", "ifEntry" },
	{ "2.2.1", "ifIndex ifDescr ifType ifMtu ifSpeed ifPhysAddress ifAdminStatus ifOperStatus "
		   "ifLastChange ifInOctets ifInUcastPkts ifInNUcastPkts ifInDiscards ifInErrors "
		   "ifInUnknownProtos ifOutOctets ifOutUcastPkts ifOutNUcastPkts ifOutDiscards "
		   "ifOutErrors ifOutQLen ifSpecific" },
	{ "3", "atTable" },
	{ "3.1", "atEntry" },
	{ "3.1.1", "atIfIndex atPhysAddress atNetAddress" },
	{ "4", "ipForwarding ipDefaultTTL ipInReceives ipInHdrErrors ipInAddrErrors "
	       "ipForwDatagrams ipInUnknownProtos ipInDiscards ipInDelivers ipOutRequests "
	       "ipOutDiscards ipOutNoRoutes ipReasmTimeout ipReasmReqds ipReasmOKs ipReasmFails "
	       "ipFragOKs ipFragFails ipFragCreates ipAddrTable ipRouteTable ipNetToMediaTable "
	       "ipRoutingDiscards" },
	{ "4.20", "ipAddrEntry" },
	{ "4.20.1", "ipAdEntAddr ipAdEntIfIndex ipAdEntNetMask ipAdEntBcastAddr "
		    "ipAdEntReasmMaxSize" },
	{ "4.21", "ipRouteEntry" },
	{ "4.21.1", "ipRouteDest ipRouteIfIndex ipRouteMetric1 ipRouteMetric2 ipRouteMetric3 "
		    "ipRouteMetric4 ipRouteNextHop ipRouteType ipRouteProto ipRouteAge "
		    "ipRouteMask ipRouteMetric5 ipRouteInfo" },
	{ "4.22", "ipNetToMediaEntry" },
	{ "4.22.1", "ipNetToMediaIfIndex ipNetToMediaPhysAddress ipNetToMediaNetAddress "
		    "ipNetToMediaType" },
	{ "5", "icmpInMsgs icmpInErrors icmpInDestUnreachs icmpInTimeExcds icmpInParmProbs "
	       "icmpInSrcQuenchs icmpInRedirects icmpInEchos icmpInEchoReps icmpInTimestamps "
	       "icmpInTimestampReps icmpInAddrMasks icmpInAddrMaskReps icmpOutMsgs icmpOutErrors "
	       "icmpOutDestUnreachs icmpOutTimeExcds icmpOutParmProbs icmpOutSrcQuenchs "
	       "icmpOutRedirects icmpOutEchos icmpOutEchoReps icmpOutTimestamps "
	       "icmpOutTimestampReps icmpOutAddrMasks icmpOutAddrMaskReps" },
	{ "6", "tcpRtoAlgorithm tcpRtoMin tcpRtoMax tcpMaxConn tcpActiveOpens tcpPassiveOpens "
	       "tcpAttemptFails tcpEstabResets tcpCurrEstab tcpInSegs tcpOutSegs tcpRetransSegs "
	       "tcpConnTable tcpInErrs tcpOutRsts" },
	{ "6.13", "tcpConnEntry" },
	{ "6.13.1", "tcpConnState tcpConnLocalAddress tcpConnLocalPort tcpConnRemAddress "
		    "tcpConnRemPort" },
	{ "7", "udpInDatagrams udpNoPorts udpInErrors udpOutDatagrams udpTable" },
	{ "7.5", "udpEntry" },
	{ "7.5.1", "udpLocalAddress udpLocalPort" },
	{ "11", "snmpInPkts snmpOutPkts snmpInBadVersions snmpInBadCommunityNames "
		"snmpInBadCommunityUses snmpInASNParseErrs - snmpInTooBigs snmpInNoSuchNames "
		"snmpInBadValues snmpInReadOnlys snmpInGenErrs snmpInTotalReqVars "
		"snmpInTotalSetVars snmpInGetRequests snmpInGetNexts snmpInSetRequests "
		"snmpInGetResponses snmpInTraps snmpOutTooBigs snmpOutNoSuchNames snmpOutBadValues "
		"- snmpOutGenErrs snmpOutGetRequests snmpOutGetNexts snmpOutSetRequests "
		"snmpOutGetResponses snmpOutTraps snmpEnableAuthenTraps" },
};

/* Word number n, from 1 on. Empty: there is none. */
static struct span nth_word(const char *names, uint32_t n)
{
	for (; n > 1 && *names; n--) {
		names += strcspn(names, " ");
		names += *names == ' ';
	}
	struct span word = { (const uint8_t *)names, n ? (uint32_t)strcspn(names, " ") : 0 };
	if (word.n == 1 && *names == '-')
		word.n = 0;
	return word;
}

/* Puts the names of an identifier's first parts, as far as there are names; text is what follows
 * that of the MIB, and what is returned the part that has none. */
static const char *put_names(struct td *t, const char *text)
{
	const char *at = text;
	while (*at) {
		size_t above = (size_t)(at - text), row = 0;
		if (above)
			above--; /* the dot */
		while (row < ARRAY_LEN(mib) &&
		       (strlen(mib[row].node) != above || strncmp(mib[row].node, text, above) != 0))
			row++;
		if (row == ARRAY_LEN(mib))
			break;
		const char *end = at;
		uint32_t n = 0;
		for (; *end >= '0' && *end <= '9'; end++)
			n = n < NUMBER_MAX ? n * 10 + (uint32_t)(*end - '0') : n;
		struct span word = nth_word(mib[row].names, n);
		if (!word.n)
			break;
		if (at > text)
			out_c(t->o, '.');
		out_raw(t->o, (const char *)word.p, word.n);
		if (!*end)
			return end;
		at = end + 1;
	}
	if (at > text)
		out_c(t->o, '.');
	return at;
}

static void put_oid(struct td *t, struct span oid)
{
	static const struct {
		const char *prefix, *mark;
	} prefixes[] = { { "1.3.6.1.4.1.", "E:" }, { "1.3.6.1.3.", "X:" } };
	static const char mib_prefix[] = "1.3.6.1.2.1.";
	char text[OID_TEXT_MAX];
	uint32_t n = min_u32(oid.n, sizeof(text) - 1);
	memcpy(text, oid.p, n);
	text[n] = '\0';
	if (t->s->opts.numeric) {
		out_c(t->o, '.');
		out_text(t->o, oid.p, oid.n);
		return;
	}
	if (strncmp(text, mib_prefix, strlen(mib_prefix)) == 0) {
		out_s(t->o, put_names(t, text + strlen(mib_prefix)));
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(prefixes); i++) {
		size_t length = strlen(prefixes[i].prefix);
		if (strncmp(text, prefixes[i].prefix, length) != 0)
			continue;
		out_s(t->o, prefixes[i].mark);
		out_s(t->o, text + length);
		return;
	}
	out_c(t->o, '.');
	out_text(t->o, oid.p, oid.n);
}

/* ---- variables ---- */

static void put_value(struct td *t, const struct scope *variable)
{
	NAMES(nothings, NULL, { 0x80, "noSuchObject" }, { 0x81, "noSuchInstance" },
	      { 0x82, "endOfMibView" });
	struct value v = scope_find(variable, &t->b[B_snmp_value]);
	const char *nothing = names_word(&nothings, td_u(t, variable, B_snmp_type));
	struct span data = td_span(t, variable, B_snmp_data);
	if (nothing) {
		out_s(t->o, nothing);
	} else if (v.r && v.f->type == F_INT) {
		out_d(t->o, (int64_t)v.r->v.u);
	} else if (v.r) {
		out_u(t->o, v.r->v.u);
	} else if (td_has(t, variable, B_snmp_text)) {
		td_quoted(t, td_span(t, variable, B_snmp_text));
	} else if (td_has(t, variable, B_snmp_value_oid)) {
		put_oid(t, td_span(t, variable, B_snmp_value_oid));
	} else if (td_has(t, variable, B_snmp_address)) {
		out_c(t->o, '[');
		td_ip4(t, td_span(t, variable, B_snmp_address));
		out_c(t->o, ']');
	}
	for (uint32_t i = 0; i < data.n; i++)
		out_f(t->o, i ? "_%02x" : "%02x", data.p[i]);
}

/* ---- messages ---- */

/* A message, and how far its BER tags are printed. */
struct message {
	struct td *t;
	const struct layer *l;
	struct scope s;
	uint32_t at; /* record */
};

/* With -v, the tags and lengths in front of a record: "|30|26". */
static void put_tags(struct message *m, uint32_t end)
{
	const struct field *tag = m->t->b[B_snmp_tag].f[0];
	for (; m->t->s->opts.verbose && m->at < end; m->at++) {
		const struct record *r = &m->t->p->records[m->at];
		for (uint32_t i = 0; r->f == tag && r->kind == REC_VALUE && i < r->n; i++)
			out_f(m->t->o, "|%02x", r->v.p[i]);
	}
}

/* Those in front of a value, if it is there. */
static void put_tags_of(struct message *m, const struct scope *s, uint32_t name)
{
	const struct record *r = scope_find(s, &m->t->b[name]).r;
	if (r)
		put_tags(m, (uint32_t)(r - m->t->p->records));
}

/* only: the one that an error is about, counted from 1; 0: all. */
static void put_variables(struct message *m, bool values, uint64_t only)
{
	struct td *t = m->t;
	struct scope variable = { 0 };
	uint64_t number = 0;
	while (scope_each(&m->s, &t->b[B_snmp_variables], &variable)) {
		if (only && ++number != only)
			continue;
		if (!td_has(t, &variable, B_snmp_oid))
			return;
		put_tags(m, variable.first - 2); /* its own stands in front of the group */
		out_c(t->o, ' ');
		put_tags_of(m, &variable, B_snmp_oid);
		put_oid(t, td_span(t, &variable, B_snmp_oid));
		if (values && td_has(t, &variable, B_snmp_type)) {
			out_c(t->o, '=');
			put_tags_of(m, &variable, B_snmp_type);
			put_value(t, &variable);
		}
	}
}

static void put_trap(struct message *m)
{
	NAMES(traps, " trap-", { 0, " coldStart" }, { 1, " warmStart" }, { 2, " linkDown" },
	      { 3, " linkUp" }, { 4, " authenticationFailure" }, { 5, " egpNeighborLoss" },
	      { 6, " enterpriseSpecific" });
	enum { SPECIFIC = 6 };
	struct td *t = m->t;
	const struct scope *s = &m->s;
	uint64_t generic = td_u(t, s, B_snmp_generic_trap);
	if (!td_has(t, s, B_snmp_generic_trap))
		return;
	out_c(t->o, ' ');
	put_tags_of(m, s, B_snmp_enterprise);
	put_oid(t, td_span(t, s, B_snmp_enterprise));
	out_c(t->o, ' ');
	put_tags_of(m, s, B_snmp_agent_address);
	out_c(t->o, '[');
	td_ip4(t, td_span(t, s, B_snmp_agent_address));
	out_c(t->o, ']');
	put_tags_of(m, s, B_snmp_generic_trap);
	td_word(t, &traps, generic);
	put_tags_of(m, s, B_snmp_specific_trap);
	if (generic == SPECIFIC)
		out_f(t->o, " s=%d", (int)(int32_t)td_u(t, s, B_snmp_specific_trap));
	out_c(t->o, ' ');
	put_tags_of(m, s, B_snmp_timestamp);
	out_u(t->o, td_u(t, s, B_snmp_timestamp));
	put_variables(m, true, 0);
}

static void put_pdu(struct message *m)
{
	NAMES(pdus, "PDU-", { 0xa0, "GetRequest" }, { 0xa1, "GetNextRequest" },
	      { 0xa2, "GetResponse" }, { 0xa3, "SetRequest" }, { 0xa4, "Trap" },
	      { 0xa5, "GetBulk" }, { 0xa6, "Inform" }, { 0xa7, "V2Trap" }, { 0xa8, "Report" });
	NAMES(errors, "err=", { 1, "tooBig" }, { 2, "noSuchName" }, { 3, "badValue" },
	      { 4, "readOnly" }, { 5, "genErr" });
	enum { GET = 0xa0, GET_NEXT = 0xa1, TRAP = 0xa4, BULK = 0xa5 };
	struct td *t = m->t;
	const struct scope *s = &m->s;
	uint64_t pdu = td_u(t, s, B_snmp_pdu), error = td_u(t, s, B_snmp_error_status);
	put_tags_of(m, s, B_snmp_pdu);
	td_word(t, &pdus, pdu);
	out_f(t->o, "(%u)", (unsigned)td_u(t, s, B_snmp_pdu_length));
	if (pdu == TRAP) {
		put_trap(m);
		return;
	}
	if (pdu == BULK)
		out_f(t->o, " N=%u M=%u", (unsigned)td_u(t, s, B_snmp_non_repeaters),
		      (unsigned)td_u(t, s, B_snmp_max_repetitions));
	bool asks = pdu == GET || pdu == GET_NEXT || pdu == BULK;
	uint64_t index = td_u(t, s, B_snmp_error_index);
	if (error) {
		put_tags_of(m, s, B_snmp_error_status);
		out_c(t->o, ' ');
		td_word(t, &errors, error);
		put_tags_of(m, s, B_snmp_error_index);
		out_f(t->o, "@%u", (unsigned)index);
	}
	put_variables(m, !asks && !error, error ? index : 0);
}

void td_snmp(struct td *t, const struct layer *l)
{
	static const char usual[] = "public";
	struct message m = { .t = t, .l = l, .s = td_scope(t, l), .at = l->first };
	struct span community = td_span(t, &m.s, B_snmp_community);
	out_c(t->o, ' ');
	put_tags_of(&m, &m.s, B_snmp_community);
	/* The classic compares as many bytes as there are. */
	if (community.n &&
	    (community.n > strlen(usual) || memcmp(community.p, usual, community.n) != 0)) {
		out_s(t->o, "C=");
		out_text(t->o, community.p, community.n);
		out_c(t->o, ' ');
	}
	if (td_has(t, &m.s, B_snmp_pdu))
		put_pdu(&m);
	put_tags(&m, (uint32_t)l->first + l->n_own);
	if (td_has(t, &m.s, B_snmp_encrypted_pdu))
		out_s(t->o, "[encrypted PDU]");
	else if (!td_has(t, &m.s, B_snmp_pdu) && !td_cut(l))
		out_s(t->o, "[no PDU]");
	if (td_cut(l))
		out_s(t->o, "[|snmp]");
	else if (l->fault == CUR_BAD)
		out_f(t->o, " [%s]", l->reason ? l->reason : "malformed");
}
