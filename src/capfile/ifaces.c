/* The table of interfaces of a capture file, and the memory of their names. */
#include <errno.h>
#include <stdlib.h>

#include "base/out.h"
#include "capfile/reader.h"

enum {
	CHUNK_SIZE = 4096,
	ARENA_MAX = 1024 * 1024, /* a file with more names than that loses the rest */
};

struct arena_chunk {
	struct arena_chunk *next;
	size_t size, used;
	uint8_t bytes[];
};

static uint8_t *arena_take(struct capfile *cap, size_t n)
{
	struct arena *a = &cap->arena;
	struct arena_chunk *c = a->chunks;
	if (!c || n > c->size - c->used) {
		size_t size = n > CHUNK_SIZE ? n : CHUNK_SIZE;
		if (size > ARENA_MAX - a->total) {
			cap_warn(cap, ODD_NAMES,
				 "further interface names and comments are not kept");
			return NULL;
		}
		c = malloc(sizeof(*c) + size);
		if (!c)
			return NULL;
		*c = (struct arena_chunk){ .next = a->chunks, .size = size };
		a->chunks = c;
		a->total += size;
	}
	uint8_t *p = c->bytes + c->used;
	c->used += n;
	return p;
}

void cap_reset_ifaces(struct capfile *cap)
{
	while (cap->arena.chunks) {
		struct arena_chunk *c = cap->arena.chunks;
		cap->arena.chunks = c->next;
		free(c);
	}
	cap->arena.total = 0;
	cap->n_ifaces = 0;
	cap->section_options = (struct span){ NULL, 0 };
}

const char *cap_text(struct capfile *cap, struct span text, size_t max)
{
	char buf[4 * CAP_IFDESC_MAX]; /* an octet may become \ooo */
	const uint8_t *nul = text.n ? memchr(text.p, 0, text.n) : NULL;
	size_t n = nul ? (size_t)(nul - text.p) : text.n;
	struct out o = out_mem(buf, sizeof(buf));
	out_text(&o, text.p, (uint32_t)min_size(min_size(n, max - 1), CAP_IFDESC_MAX));
	size_t len = min_size(o.len, max - 1);
	/* Not in the middle of a code point. */
	while (len && len < o.len && (buf[len] & 0xc0) == 0x80)
		len--;
	uint8_t *p = len ? arena_take(cap, len + 1) : NULL;
	if (!p)
		return "";
	memcpy(p, buf, len);
	p[len] = '\0';
	return (const char *)p;
}

struct span cap_copy(struct capfile *cap, struct span bytes)
{
	uint8_t *p = bytes.n ? arena_take(cap, bytes.n) : NULL;
	if (!p)
		return (struct span){ NULL, 0 };
	memcpy(p, bytes.p, bytes.n);
	return (struct span){ p, bytes.n };
}

int cap_add_iface(struct capfile *cap, const struct cap_iface *iface, struct err *err)
{
	if (cap->n_ifaces == CAP_MAX_IFACES)
		return cap_bad(cap, err, "more than %d interfaces", CAP_MAX_IFACES);
	if (cap->n_ifaces == cap->room_ifaces) {
		uint32_t room = cap->room_ifaces ? 2 * cap->room_ifaces : 4;
		struct cap_iface *more = reallocarray(cap->ifaces, room, sizeof(*more));
		if (!more)
			return err_set(err, ENOMEM, "%s: out of memory", cap->name);
		cap->ifaces = more;
		cap->room_ifaces = room;
	}
	cap->ifaces[cap->n_ifaces++] = *iface;
	return 0;
}
