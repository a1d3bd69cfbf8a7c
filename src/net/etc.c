/*
 * The files of names under /etc. Formats: hosts(5), services(5), networks(5), ethers(5), rpc(5),
 * protocols(5) of the Linux manual pages.
 */
#include "net/etc.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/numbers.h"
#include "net/lines.h"

enum { N_PORTS = 65536, MAC_LEN = 6, OCTETS = 4 };

struct table {
	bool loaded;
	bool cut;
	uint32_t n_skipped;
	struct rows rows;
};

struct etc {
	char *dir;
	struct table table[ETC_N_FILES];
	/* Services of TCP and of UDP by port: place in rows + 1, 0 for none. NULL until needed. */
	uint16_t *tcp_row, *udp_row;
};

static const struct {
	const char *name;
	uint8_t number;
} protocols[] = {
	{ "tcp", ETC_TCP }, { "udp", ETC_UDP },	  { "dccp", ETC_DCCP },
	{ "ddp", ETC_DDP }, { "sctp", ETC_SCTP },
};

/* Adds the key under name and under all further words of the line, except words that cannot be
 * shown. name may be NULL: there is none. */
static void add_names(struct table *t, struct row *key, const char *name, char **rest)
{
	for (; name; name = line_word(rest)) {
		if (name_text_ok(name)) {
			rows_add(&t->rows, key, name);
			key->alias = true;
		}
	}
}

/* hosts: address name alias... */
static void hosts_line(void *table, char *line)
{
	line_drop_comment(line);
	char *address = line_word(&line);
	if (!address)
		return;
	char *zone = strchr(address, '%'); /* fe80::1%eth0 */
	if (zone && strchr(address, ':'))
		*zone = '\0';
	struct host_addr host;
	if (!host_addr_parse(address, &host))
		return;
	struct row key = host_key(host.kind, host.addr);
	add_names(table, &key, line_word(&line), &line);
}

static uint8_t protocol_number(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(protocols); i++)
		if (strcmp(name, protocols[i].name) == 0)
			return protocols[i].number;
	return ETC_ANY;
}

static struct row service_key(uint8_t proto, uint16_t port)
{
	const uint8_t key[] = { (uint8_t)(port >> 8), (uint8_t)port };
	return row_key(proto, key, sizeof(key));
}

static uint16_t service_port(const struct row *row)
{
	return (uint16_t)(row->key[0] << 8 | row->key[1]);
}

/* services: name port/protocol alias... */
static void services_line(void *table, char *line)
{
	line_drop_comment(line);
	char *name = line_word(&line);
	char *number = line_word(&line);
	char *slash = number ? strchr(number, '/') : NULL;
	uint64_t port;
	if (!slash)
		return;
	*slash = '\0';
	uint8_t proto = protocol_number(slash + 1);
	if (proto == ETC_ANY || !num_parse(number, UINT16_MAX, &port))
		return;
	struct row key = service_key(proto, (uint16_t)port);
	add_names(table, &key, name, &line);
}

static struct row u32_key(uint32_t v)
{
	const uint8_t key[] = { (uint8_t)(v >> 24), (uint8_t)(v >> 16), (uint8_t)(v >> 8),
				(uint8_t)v };
	return row_key(0, key, sizeof(key));
}

static uint32_t key_u32(const struct row *row)
{
	const uint8_t *k = row->key;
	return (uint32_t)k[0] << 24 | (uint32_t)k[1] << 16 | (uint32_t)k[2] << 8 | k[3];
}

/* rpc: name number alias... */
static void rpc_line(void *table, char *line)
{
	line_drop_comment(line);
	char *name = line_word(&line);
	char *number = line_word(&line);
	uint64_t program;
	if (!number || !num_parse(number, UINT32_MAX, &program))
		return;
	struct row key = u32_key((uint32_t)program);
	add_names(table, &key, name, &line);
}

/* One to four octets with dots between them, left-justified: "10.1" is 0x0a010000. */
static bool parse_net(const char *text, uint32_t *ret_net)
{
	uint32_t net = 0;
	for (unsigned i = 0; i < OCTETS; i++) {
		const char *end;
		uint64_t octet = num_lenient(text, 256, &end);
		if (end == text || octet > 255)
			return false;
		net |= (uint32_t)octet << (24 - 8 * i);
		if (!*end) {
			*ret_net = net;
			return true;
		}
		if (*end != '.')
			return false;
		text = end + 1;
	}
	return false;
}

/* networks: name number alias... */
static void networks_line(void *table, char *line)
{
	line_drop_comment(line);
	char *name = line_word(&line);
	char *number = line_word(&line);
	uint32_t net;
	if (!number || !parse_net(number, &net))
		return;
	struct row key = u32_key(net);
	add_names(table, &key, name, &line);
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool etc_ether_text(const char *text, uint8_t ret_mac[6])
{
	uint8_t mac[MAC_LEN];
	char separator = '\0';
	for (unsigned i = 0; i < MAC_LEN; i++) {
		int digit = hex_digit(*text);
		if (digit < 0)
			return false;
		int second = hex_digit(*++text);
		if (second >= 0)
			text++;
		mac[i] = (uint8_t)(second >= 0 ? digit * 16 + second : digit);
		if (i == 0)
			separator = *text == '-' ? '-' : ':';
		if (*text++ != (i < MAC_LEN - 1 ? separator : '\0'))
			return false;
	}
	memcpy(ret_mac, mac, MAC_LEN);
	return true;
}

/* ethers: mac name */
static void ethers_line(void *table, char *line)
{
	line_drop_comment(line);
	char *address = line_word(&line);
	uint8_t mac[MAC_LEN];
	if (!address || !etc_ether_text(address, mac))
		return;
	struct row key = row_key(0, mac, MAC_LEN);
	add_names(table, &key, line_word(&line), &line);
}

/* protocols: name number alias... */
static void protocols_line(void *table, char *line)
{
	line_drop_comment(line);
	char *name = line_word(&line);
	char *number = line_word(&line);
	uint64_t proto;
	if (!number || !num_parse(number, UINT8_MAX, &proto))
		return;
	const uint8_t byte = (uint8_t)proto;
	struct row key = row_key(0, &byte, 1);
	add_names(table, &key, name, &line);
}

/* atalk.names: number name; of a network two octets, of a node three. */
static void atalk_line(void *table, char *line)
{
	line_drop_comment(line);
	char *number = line_word(&line);
	uint32_t address;
	if (!number || !parse_net(number, &address))
		return;
	struct row key = u32_key(address);
	add_names(table, &key, line_word(&line), &line);
}

static const struct {
	const char *name;
	void (*line)(void *table, char *line);
} files[ETC_N_FILES] = {
	[ETC_HOSTS] = { "hosts", hosts_line },
	[ETC_SERVICES] = { "services", services_line },
	[ETC_RPC] = { "rpc", rpc_line },
	[ETC_NETWORKS] = { "networks", networks_line },
	[ETC_ETHERS] = { "ethers", ethers_line },
	[ETC_PROTOCOLS] = { "protocols", protocols_line },
	[ETC_ATALK] = { "atalk.names", atalk_line },
};

/* Reads the file, or takes the text instead of it. */
static void load(struct etc *etc, enum etc_file file, const char *text, size_t n)
{
	struct table *t = &etc->table[file];
	struct lines l;
	lines_init(&l, files[file].line, t);
	char path[PATH_MAX];
	int len = snprintf(path, sizeof(path), "%s/%s", etc->dir, files[file].name);
	if (text) {
		lines_feed(&l, text, n);
		lines_end(&l);
	} else if (len > 0 && (size_t)len < sizeof(path) && lines_read_file(&l, path, NULL) < 0) {
		l.cut = false; /* Missing or unreadable: what was read before the error counts. */
	}
	t->n_skipped = l.n_skipped;
	t->cut = l.cut;
	if (rows_seal(&t->rows) < 0)
		t->cut = true;
	t->loaded = true;
}

static const struct rows *rows_of(struct etc *etc, enum etc_file file)
{
	if (!etc->table[file].loaded)
		load(etc, file, NULL, 0);
	return &etc->table[file].rows;
}

struct etc *etc_new(const char *dir)
{
	if (!dir)
		dir = secure_getenv("SONDE_ETC");
	struct etc *etc = calloc(1, sizeof(*etc));
	if (!etc)
		return NULL;
	etc->dir = strdup(dir && *dir ? dir : "/etc");
	if (!etc->dir) {
		etc_free(etc);
		return NULL;
	}
	return etc;
}

void etc_free(struct etc *etc)
{
	if (!etc)
		return;
	for (unsigned i = 0; i < ETC_N_FILES; i++)
		rows_done(&etc->table[i].rows);
	free(etc->tcp_row);
	free(etc->udp_row);
	free(etc->dir);
	free(etc);
}

void etc_parse(struct etc *etc, enum etc_file file, const char *text, size_t n)
{
	assert(!etc->table[file].loaded);
	load(etc, file, text, n);
}

uint32_t etc_ignored(const struct etc *etc, enum etc_file file)
{
	const struct table *t = &etc->table[file];
	return t->n_skipped + t->rows.n_lost + t->cut;
}

static const struct row *at_name(const struct rows *t, struct row_range found, uint32_t i)
{
	return &t->row[t->by_name[found.first + i]];
}

/* The first row of that name, or NULL. */
static const struct row *row_with_name(struct etc *etc, enum etc_file file, const char *name)
{
	const struct rows *t = rows_of(etc, file);
	struct row_range found = rows_with_name(t, name);
	return found.n ? at_name(t, found, 0) : NULL;
}

/* One protocol's services by port. The table is 128 KiB, of which only the pages with services
 * count. */
static uint16_t *index_ports(const struct rows *t, uint8_t proto)
{
	uint16_t *index = calloc(N_PORTS, sizeof(*index));
	for (uint32_t i = 0; index && i < t->n; i++) {
		uint16_t port = service_port(&t->row[i]);
		if (t->row[i].kind == proto && !index[port])
			index[port] = (uint16_t)(i + 1);
	}
	return index;
}

_Static_assert(ROWS_MAX < UINT16_MAX, "the place of a service fits the port index");

static const char *any_service_name(const struct rows *t, uint16_t port)
{
	uint32_t best = UINT32_MAX;
	for (size_t i = 0; i < ARRAY_LEN(protocols); i++) {
		struct row key = service_key(protocols[i].number, port);
		struct row_range found = rows_with_key(t, &key);
		if (found.n)
			best = min_u32(best, t->by_key[found.first]);
	}
	return best == UINT32_MAX ? NULL : row_name(t, &t->row[best]);
}

const char *etc_service_name(struct etc *etc, uint8_t proto, uint16_t port)
{
	const struct rows *t = rows_of(etc, ETC_SERVICES);
	if (proto == ETC_ANY)
		return any_service_name(t, port);
	uint16_t **index = proto == ETC_TCP   ? &etc->tcp_row
			   : proto == ETC_UDP ? &etc->udp_row
					      : NULL;
	if (index && !*index)
		*index = index_ports(t, proto);
	if (index && *index) {
		uint16_t place = (*index)[port];
		return place ? row_name(t, &t->row[place - 1]) : NULL;
	}
	struct row key = service_key(proto, port);
	return rows_name(t, &key);
}

size_t etc_services_by_name(struct etc *etc, const char *name, struct etc_service *ret, size_t max)
{
	const struct rows *t = rows_of(etc, ETC_SERVICES);
	struct row_range found = rows_with_name(t, name);
	size_t n = 0;
	for (uint32_t i = 0; i < found.n && n < max; i++) {
		const struct row *row = at_name(t, found, i);
		uint16_t port = service_port(row);
		bool known = false;
		for (size_t j = 0; j < n; j++)
			known = known || (ret[j].port == port && ret[j].proto == row->kind);
		if (!known)
			ret[n++] = (struct etc_service){ .port = port, .proto = row->kind };
	}
	return n;
}

bool etc_service_port(struct etc *etc, const char *name, uint8_t proto, uint16_t *ret_port)
{
	const struct rows *t = rows_of(etc, ETC_SERVICES);
	struct row_range found = rows_with_name(t, name);
	for (uint32_t i = 0; i < found.n; i++) {
		const struct row *row = at_name(t, found, i);
		if (proto == ETC_ANY || row->kind == proto) {
			*ret_port = service_port(row);
			return true;
		}
	}
	return false;
}

const char *etc_rpc_name(struct etc *etc, uint32_t program)
{
	struct row key = u32_key(program);
	return rows_name(rows_of(etc, ETC_RPC), &key);
}

bool etc_rpc_number(struct etc *etc, const char *name, uint32_t *ret_program)
{
	const struct row *row = row_with_name(etc, ETC_RPC, name);
	if (row)
		*ret_program = key_u32(row);
	return row;
}

const char *etc_net_name(struct etc *etc, uint32_t net)
{
	struct row key = u32_key(net);
	return rows_name(rows_of(etc, ETC_NETWORKS), &key);
}

bool etc_net_by_name(struct etc *etc, const char *name, uint32_t *ret_net)
{
	const struct row *row = row_with_name(etc, ETC_NETWORKS, name);
	if (row)
		*ret_net = key_u32(row);
	return row;
}

const char *etc_proto_name(struct etc *etc, uint8_t proto)
{
	struct row key = row_key(0, &proto, 1);
	return rows_name(rows_of(etc, ETC_PROTOCOLS), &key);
}

bool etc_proto_number(struct etc *etc, const char *name, uint8_t *ret_proto)
{
	const struct row *row = row_with_name(etc, ETC_PROTOCOLS, name);
	if (row)
		*ret_proto = row->key[0];
	return row;
}

const char *etc_ether_name(struct etc *etc, const uint8_t *mac)
{
	struct row key = row_key(0, mac, MAC_LEN);
	return rows_name(rows_of(etc, ETC_ETHERS), &key);
}

const char *etc_atalk_name(struct etc *etc, uint16_t net, uint8_t node)
{
	struct row key = u32_key((uint32_t)net << 16 | (uint32_t)node << 8);
	return rows_name(rows_of(etc, ETC_ATALK), &key);
}

bool etc_ether_by_name(struct etc *etc, const char *name, uint8_t ret_mac[6])
{
	const struct row *row = row_with_name(etc, ETC_ETHERS, name);
	if (row)
		memcpy(ret_mac, row->key, MAC_LEN);
	return row;
}

const char *etc_host_name(struct etc *etc, enum addr_kind kind, const uint8_t *addr)
{
	struct row key = host_key(kind, addr);
	return rows_name(rows_of(etc, ETC_HOSTS), &key);
}

size_t etc_host_names(struct etc *etc, enum addr_kind kind, const uint8_t *addr, const char **ret,
		      size_t max)
{
	struct row key = host_key(kind, addr);
	return rows_names(rows_of(etc, ETC_HOSTS), &key, ret, max);
}

size_t etc_hosts_by_name(struct etc *etc, const char *name, struct host_addr *ret, size_t max)
{
	return hosts_with_name(rows_of(etc, ETC_HOSTS), name, ret, max);
}
