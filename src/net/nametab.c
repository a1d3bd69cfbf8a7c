/* The names table of a capture. */
#include "net/nametab.h"

#include <errno.h>
#include <string.h>

#include "net/lines.h"

static void table_line(void *table, char *line)
{
	struct nametab *t = table;
	char *address = line_word(&line);
	struct host_addr host;
	if (!address || *address == '#' || !host_addr_parse(address, &host))
		return;
	struct row key = host_key(host.kind, host.addr);
	/* A '#' starts a comment in front of an alias, not in front of the name. */
	for (char *name = line_word(&line); name; name = line_word(&line)) {
		if (key.alias && *name == '#')
			return;
		if (name_text_ok(name))
			rows_add(&t->rows, &key, name);
		else if (!key.alias)
			return;
		key.alias = true;
	}
}

static int finish(struct nametab *t, const struct lines *l)
{
	t->n_ignored = l->n_skipped + t->rows.n_lost + l->cut;
	return rows_seal(&t->rows);
}

int nametab_load(struct nametab *t, const char *path, struct err *err)
{
	struct lines l;
	*t = (struct nametab){ 0 };
	lines_init(&l, table_line, t);
	int r = lines_read_file(&l, path, err);
	int sealed = finish(t, &l);
	if (r == 0 && sealed < 0)
		return err_set(err, ENOMEM, "%s: out of memory", path);
	return r;
}

int nametab_parse(struct nametab *t, const char *text, size_t n)
{
	struct lines l;
	*t = (struct nametab){ 0 };
	lines_init(&l, table_line, t);
	lines_feed(&l, text, n);
	lines_end(&l);
	return finish(t, &l);
}

void nametab_done(struct nametab *t)
{
	rows_done(&t->rows);
}

const char *nametab_name(const struct nametab *t, enum addr_kind kind, const uint8_t *addr)
{
	struct row key = host_key(kind, addr);
	struct row_range found = rows_with_key(&t->rows, &key);
	for (uint32_t i = found.n; i > 0; i--) {
		const struct row *row = &t->rows.row[t->rows.by_key[found.first + i - 1]];
		if (!row->alias)
			return row_name(&t->rows, row);
	}
	return NULL;
}
