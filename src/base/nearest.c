/* The word that a text is most likely to stand for. */
#include "base/nearest.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

enum { MAX_NEAR = 12 }; /* longer words are not compared */

/* How many letters have to be added, left out, replaced, or swapped with their neighbour. */
static uint32_t distance(const char *a, uint32_t n_a, const char *b, uint32_t n_b)
{
	uint32_t row[MAX_NEAR + 1][MAX_NEAR + 1];
	for (uint32_t i = 0; i <= n_a; i++) {
		for (uint32_t k = 0; k <= n_b; k++) {
			if (!i || !k) {
				row[i][k] = i + k;
				continue;
			}
			uint32_t best = row[i - 1][k - 1] + (a[i - 1] != b[k - 1]);
			best = min_u32(best, min_u32(row[i - 1][k], row[i][k - 1]) + 1);
			bool swapped =
				i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
			if (swapped)
				best = min_u32(best, row[i - 2][k - 2] + 1);
			row[i][k] = best;
		}
	}
	return row[n_a][n_b];
}

struct nearest nearest_init(const char *text, uint32_t n)
{
	/* One letter of a short word, two of a longer one. */
	return (struct nearest){ .text = text, .n = n, .limit = n <= 1 ? 0 : n <= 5 ? 2 : 3 };
}

void nearest_try(struct nearest *best, const char *name)
{
	uint32_t n = (uint32_t)strlen(name), d;
	if (best->n > MAX_NEAR || n > MAX_NEAR)
		return;
	if (n == best->n && strncasecmp(best->text, name, n) == 0)
		d = 0;
	else
		d = distance(best->text, best->n, name, n);
	if (d < best->limit && d < n) {
		best->limit = d;
		best->name = name;
	}
}
