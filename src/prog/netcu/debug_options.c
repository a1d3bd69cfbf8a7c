/* DEBUG: what is asked for. */
#include <errno.h>

#include "prog/netcu/debug.h"

enum { DATA_DEFAULT = 64, DATA_MAX = 65536, DAY_S = 86400 };

enum {
	I_ADDRESS,
	I_COUNT,
	I_DATA,
	I_DESTINATION,
	I_DIRECTION,
	I_DURATION,
	I_EVENTS,
	I_FULL,
	I_INTERFACE,
	I_LOCAL_PORT,
	I_NAMES,
	I_OUTPUT,
	I_OWNER,
	I_PACKETS,
	I_PID,
	I_PORT,
	I_PROCESS,
	I_PROTOCOL,
	I_REMOTE_PORT,
	I_SOURCE
};

enum {
	ON_IP = 1 << DEBUG_IP,
	ON_TCP = 1 << DEBUG_TCP,
	ON_PORTS = 1 << DEBUG_TCP | 1 << DEBUG_UDP,
	ON_ALL = ON_IP | ON_PORTS
};

const struct dcl_keyword debug_layers[] = { { "IP", { DEBUG_IP, NULL } },
					    { "TCP", { DEBUG_TCP, NULL } },
					    { "UDP", { DEBUG_UDP, NULL } },
					    { NULL, { 0 } } };

static const struct dcl_keyword directions[] = { { "BOTH", { DEBUG_BOTH, NULL } },
						 { "RECEIVE", { DEBUG_RECEIVE, NULL } },
						 { "TRANSMIT", { DEBUG_TRANSMIT, NULL } },
						 { NULL, { 0 } } };

#define ROW(name_, type_, scope_, ...)                                                             \
	{                                                                                          \
		.name = #name_, .type = type_, .scope = scope_, .means = { I_##name_, NULL },      \
		__VA_ARGS__                                                                        \
	}

static const struct dcl_qualifier qualifiers[] = {
	ROW(ADDRESS, DCL_REST, ON_ALL, .value = "addr|host[/bits]", .help = "from or to it"),
	ROW(COUNT, DCL_NUMBER, ON_ALL, .min = 1, .max = UINT32_MAX, .value = "n",
	    .help = "end after n lines"),
	ROW(DATA, DCL_NUMBER, ON_ALL, .optional = true, .negation = DCL_UNDOABLE, .max = DATA_MAX,
	    .value = "n", .help = "dump n bytes of what is carried (64)"),
	ROW(DESTINATION, DCL_REST, ON_ALL, .value = "addr|host[/bits]", .help = "to it"),
	ROW(DIRECTION, DCL_KEYWORDS, ON_ALL, .keywords = directions,
	    .value = "BOTH|RECEIVE|TRANSMIT", .help = "which way"),
	ROW(DURATION, DCL_NUMBER, ON_ALL, .min = 1, .max = 366 * DAY_S, .value = "seconds",
	    .help = "end after that time"),
	ROW(EVENTS, DCL_FLAG, ON_TCP, .negation = DCL_UNDOABLE,
	    .help = "what happens to connections, too"),
	ROW(FULL, DCL_FLAG, ON_ALL, .negation = DCL_UNDOABLE,
	    .help = "all fields of the headers, and options"),
	ROW(INTERFACE, DCL_TEXT, ON_ALL, .value = "name", .help = "there, instead of everywhere"),
	ROW(LOCAL_PORT, DCL_TEXT, ON_PORTS, .value = "port[-last]", .help = "port of this host"),
	ROW(NAMES, DCL_FLAG, ON_ALL, .negation = DCL_NEGATABLE,
	    .help = "names instead of addresses, once they are known"),
	ROW(OUTPUT, DCL_REST, ON_ALL, .value = "file", .help = "append to a file"),
	ROW(OWNER, DCL_FLAG, ON_PORTS, .negation = DCL_NEGATABLE,
	    .help = "who holds the socket, at the end of the line"),
	ROW(PACKETS, DCL_FLAG, ON_TCP, .negation = DCL_NEGATABLE,
	    .help = "NO: only what happens to connections"),
	ROW(PID, DCL_NUMBER, ON_PORTS, .min = 1, .max = INT32_MAX, .value = "n",
	    .help = "sockets of that process"),
	ROW(PORT, DCL_TEXT, ON_PORTS, .value = "port[-last]", .help = "port of either end"),
	ROW(PROCESS, DCL_TEXT, ON_PORTS, .value = "name", .help = "sockets of such processes"),
	ROW(PROTOCOL, DCL_TEXT, ON_IP, .value = "name|n", .help = "what the datagram carries"),
	ROW(REMOTE_PORT, DCL_TEXT, ON_PORTS, .value = "port[-last]",
	    .help = "port of the other end"),
	ROW(SOURCE, DCL_REST, ON_ALL, .value = "addr|host[/bits]", .help = "from it"),
};

const struct dcl_syntax debug_syntax = {
	.qualifiers = qualifiers,
	.n_qualifiers = ARRAY_LEN(qualifiers),
	.n_min = 1,
	.n_max = 1,
	.missing = "IP, TCP or UDP",
};

/* ---- values ---- */

static int take_text(struct debug_options *o, uint8_t item, const char *text, struct err *err)
{
	switch (item) {
	case I_SOURCE:
		return debug_parse_nets(&o->source, text, err);
	case I_DESTINATION:
		return debug_parse_nets(&o->destination, text, err);
	case I_ADDRESS:
		return debug_parse_nets(&o->address, text, err);
	case I_LOCAL_PORT:
		return debug_parse_ports(&o->local, text, o->layer, err);
	case I_REMOTE_PORT:
		return debug_parse_ports(&o->remote, text, o->layer, err);
	case I_PORT:
		return debug_parse_ports(&o->port, text, o->layer, err);
	case I_PROTOCOL:
		return debug_parse_protocol(&o->protocol, text, err);
	case I_INTERFACE:
		o->interface = text;
		return 0;
	case I_OUTPUT:
		o->output = text;
		return 0;
	default:
		o->process = text;
		return 0;
	}
}

static void take_number(struct debug_options *o, uint8_t item, uint64_t number)
{
	if (item == I_COUNT)
		o->count = number;
	else if (item == I_DURATION)
		o->duration_ns = (int64_t)number * NS_PER_S;
	else if (item == I_PID)
		o->pid = number;
	else
		o->data = (uint32_t)number;
}

static void take_flag(struct debug_options *o, uint8_t item, bool on)
{
	if (item == I_FULL)
		o->full = on;
	else if (item == I_NAMES)
		o->names = on;
	else if (item == I_EVENTS)
		o->events = on;
	else if (item == I_PACKETS)
		o->no_packets = !on;
	else
		o->no_owner = !on;
}

static bool take(struct session *s, struct debug_options *o, const struct dcl_given *g)
{
	uint8_t item = g->q->means.item;
	const struct dcl_value *v = &g->values[0];
	if (!(g->q->scope & debug_scope(o->layer))) {
		complain(s, N_USAGE, "CONFLICT", "/%s does not go with DEBUG %s", g->q->name,
			 debug_layers[o->layer].name);
		return false;
	}
	if (g->q->type == DCL_FLAG) {
		take_flag(o, item, !g->negated);
	} else if (g->q->type == DCL_NUMBER) {
		uint64_t otherwise = g->negated ? 0 : DATA_DEFAULT;
		take_number(o, item, g->n_values ? v->number : otherwise);
	} else if (g->q->type == DCL_KEYWORDS) {
		o->direction = (enum debug_direction)v->keyword->means.item;
	} else {
		struct err err;
		int r = take_text(o, item, v->text, &err);
		if (r < 0)
			complain(s, r == -EINVAL || r == -ENOENT ? N_USAGE : N_ENVIRONMENT,
				 "IVVALU", "/%s=%s: %s", g->q->name, v->text, err.text);
		return r == 0;
	}
	return true;
}

/* Without packets, what is asked of them makes no sense. */
static bool only_events(struct session *s, struct debug_options *o)
{
	const char *of_packets = o->full		      ? "FULL"
				 : o->data		      ? "DATA"
				 : o->interface		      ? "INTERFACE"
				 : o->direction != DEBUG_BOTH ? "DIRECTION"
							      : NULL;
	o->events = true;
	if (of_packets)
		complain(s, N_USAGE, "CONFLICT", "/%s is about packets, and /NOPACKETS leaves none",
			 of_packets);
	return !of_packets;
}

bool debug_read_layer(struct session *s, const char *word, enum debug_layer *ret)
{
	struct dcl_problem problem = { 0 };
	const struct dcl_keyword *layer = dcl_keyword(debug_layers, word, &problem);
	if (!layer) {
		complain(s, N_USAGE, "IVKEYW", "DEBUG \\%s\\: it is IP, TCP or UDP", word);
		return false;
	}
	*ret = (enum debug_layer)layer->means.item;
	return true;
}

bool debug_read_options(struct session *s, const struct dcl_command *c, struct debug_options *ret)
{
	struct debug_options o = { .protocol = -1 };
	if (!debug_read_layer(s, c->words[0], &o.layer))
		return false;
	*ret = o;
	for (uint32_t i = 0; i < c->n_given; i++)
		if (!take(s, ret, &c->given[i]))
			return false;
	return !ret->no_packets || only_events(s, ret);
}
