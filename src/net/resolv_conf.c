/* resolv.conf(5). */
#include "net/resolv_conf.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/numbers.h"

static void add_search(struct resolv_conf *c, const char *word)
{
	size_t n = strlen(word);
	while (n > 0 && word[n - 1] == '.')
		n--;
	if (n == 0 || n >= RESOLV_NAME_SIZE || c->n_search == RESOLV_SEARCH_MAX)
		return;
	memcpy(c->search[c->n_search], word, n);
	c->search[c->n_search++][n] = '\0';
}

static void options(struct resolv_conf *c, char *line)
{
	for (char *word = line_word(&line); word; word = line_word(&line))
		if (strncmp(word, "ndots:", 6) == 0)
			c->ndots = (uint32_t)num_lenient(word + 6, RESOLV_NDOTS_MAX, NULL);
}

static void conf_line(void *user, char *line)
{
	struct resolv_conf *c = user;
	if (line[0] == '#' || line[0] == ';')
		return;
	const char *key = line_word(&line);
	if (!key)
		return;
	if (strcmp(key, "options") == 0) {
		options(c, line);
	} else if (strcmp(key, "nameserver") == 0) {
		const char *address = line_word(&line);
		if (address && c->n_servers < RESOLV_SERVERS_MAX &&
		    endpoint_parse(address, &c->server[c->n_servers]))
			c->n_servers++;
	} else if (strcmp(key, "domain") == 0 || strcmp(key, "search") == 0) {
		c->n_search = 0; /* the last of them counts */
		bool one = key[0] == 'd';
		for (char *word = line_word(&line); word; word = line_word(&line)) {
			add_search(c, word);
			if (one)
				break;
		}
	}
}

void resolv_conf_parse(struct resolv_conf *ret, const char *text, size_t n)
{
	struct lines lines;
	*ret = (struct resolv_conf){ .ndots = 1, .found = true };
	lines_init(&lines, conf_line, ret);
	lines_feed(&lines, text, n);
	lines_end(&lines);
}

void resolv_conf_read(struct resolv_conf *ret, const char *dir)
{
	char path[PATH_MAX], host[HOST_NAME_MAX + 1];
	struct lines lines;
	*ret = (struct resolv_conf){ .ndots = 1 };
	if (!dir)
		dir = getenv("SONDE_ETC");
	snprintf(path, sizeof(path), "%s/resolv.conf", dir ? dir : "/etc");
	lines_init(&lines, conf_line, ret);
	ret->found = lines_read_file(&lines, path, NULL) == 0;
	if (ret->n_servers == 0 && endpoint_parse("127.0.0.1", &ret->server[0]))
		ret->n_servers = 1;
	if (ret->n_search == 0 && gethostname(host, sizeof(host)) == 0) {
		host[HOST_NAME_MAX] = '\0';
		const char *dot = strchr(host, '.');
		if (dot)
			add_search(ret, dot + 1);
	}
}
