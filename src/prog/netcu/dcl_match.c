/* Names that are cut short, and what is said where that cannot be. */
#include "prog/netcu/dcl_match.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/nearest.h"

/* How well name fits: 0 not at all, 1 its beginning, 2 all of it. */
static int fit(const char *name, bool negated, const char *text)
{
	size_t n = strlen(text);
	if (negated) {
		if (n <= 2)
			return strncasecmp("NO", text, n) == 0;
		if (strncasecmp("NO", text, 2) != 0)
			return 0;
		text += 2;
		n -= 2;
	}
	if (strncasecmp(name, text, n) != 0)
		return 0;
	return name[n] ? 1 : 2;
}

/* A form of a name counts at a rank: 0 the plain ones and the negations that count, 1 the others.
 */
static bool has_form(const struct dcl_qualifier *q, bool negated, int rank)
{
	if (!negated)
		return rank == 0;
	return q->negation == (rank == 0 ? DCL_NEGATABLE : DCL_UNDOABLE);
}

struct dcl_match dcl_match_qualifier(const struct dcl_syntax *syntax, const char *name)
{
	struct dcl_match found = { 0 };
	if (!*name)
		return found;
	for (int rank = 0; rank < 2 && !found.n; rank++) {
		for (size_t i = 0; i < 2 * syntax->n_qualifiers; i++) {
			const struct dcl_qualifier *q = &syntax->qualifiers[i / 2];
			bool negated = i % 2;
			int how = has_form(q, negated, rank) ? fit(q->name, negated, name) : 0;
			if (how == 2)
				return (struct dcl_match){ q, negated, 1 };
			if (how == 1)
				found = (struct dcl_match){ q, negated, found.n + 1 };
		}
	}
	return found;
}

const struct dcl_keyword *dcl_keyword(const struct dcl_keyword *list, const char *text,
				      struct dcl_problem *problem)
{
	const struct dcl_keyword *found = NULL;
	size_t n_found = 0;
	for (const struct dcl_keyword *k = list; k->name && *text; k++) {
		int how = fit(k->name, false, text);
		if (how == 2)
			return k;
		if (how == 1)
			found = k;
		n_found += how == 1;
	}
	if (n_found == 1)
		return found;
	problem->code = n_found ? DCL_ABKEYW : DCL_IVKEYW;
	snprintf(problem->word, sizeof(problem->word), "%s", text);
	return NULL;
}

/* ---- messages ---- */

static const struct {
	const char *ident, *text;
} messages[] = {
	[DCL_IVVERB] = { "E-IVVERB", "unrecognized command verb" },
	[DCL_ABVERB] = { "E-ABVERB", "ambiguous command verb - supply more characters" },
	[DCL_IVQUAL] = { "W-IVQUAL", "unrecognized qualifier - check validity, spelling, and "
				     "placement" },
	[DCL_IVKEYW] = { "W-IVKEYW", "unrecognized keyword - check validity and spelling" },
	[DCL_ABQUAL] = { "W-ABKEYW", "ambiguous qualifier or keyword - supply more characters" },
	[DCL_ABKEYW] = { "W-ABKEYW", "ambiguous qualifier or keyword - supply more characters" },
	[DCL_VALREQ] = { "W-VALREQ", "missing qualifier or keyword value - supply all required "
				     "values" },
	[DCL_NOVALU] = { "W-NOVALU", "this qualifier takes no value" },
	[DCL_NUMBER_WRONG] = { "W-NUMBER", "not a number in range" },
	[DCL_NOLIST] = { "W-NOLIST", "too many values for this qualifier" },
	[DCL_NOPAREN] = { "W-NOPAREN", "a list of values ends with a parenthesis" },
	[DCL_NOQUOTE] = { "W-NOQUOTE", "the quotation mark that ends the text is missing" },
	[DCL_INSFPRM] = { "W-INSFPRM", "missing command parameters" },
	[DCL_MAXPARM] = { "W-MAXPARM", "too many parameters" },
	[DCL_BUFOVF] = { "W-BUFOVF", "the command line is too long" },
};

/* The words that could be meant, one call each. */
struct listing {
	struct out *o;
	size_t n;
	struct nearest nearest;
	const char *word; /* NULL: only the nearest is wanted */
};

static void list_word(struct listing *l, const char *slash, const char *no, const char *name)
{
	out_s(l->o, l->n++ ? ", " : "-NETCU-I-COULDBE, could be ");
	out_s(l->o, slash);
	out_s(l->o, no);
	out_s(l->o, name);
}

static void list_qualifiers(struct listing *l, const struct dcl_syntax *s)
{
	for (int rank = 0; rank < 2 && !l->n; rank++) {
		for (size_t i = 0; i < 2 * s->n_qualifiers; i++) {
			const struct dcl_qualifier *q = &s->qualifiers[i / 2];
			if (!has_form(q, i % 2, rank))
				continue;
			if (fit(q->name, i % 2, l->word))
				list_word(l, "/", i % 2 ? "NO" : "", q->name);
		}
	}
}

/* Compares with a name, and with as much of it as was written: names may be cut short. */
static void try_name(struct nearest *best, const char *name)
{
	char cut[DCL_WORD_MAX];
	nearest_try(best, name);
	for (size_t more = 0; more < 2; more++) {
		struct nearest again = *best;
		again.name = NULL;
		snprintf(cut, sizeof(cut), "%.*s", (int)(best->n + more), name);
		nearest_try(&again, cut);
		if (again.name)
			*best = (struct nearest){ best->text, best->n, again.limit, name };
	}
}

/* With the NO taken off, so that what is misspelt behind it is found as well. */
static void nearest_qualifier(struct listing *l, const struct dcl_syntax *s, const char *upper)
{
	bool no = strncmp(upper, "NO", 2) == 0 && upper[2];
	struct nearest plain = nearest_init(upper, (uint32_t)strlen(upper)), negated = plain;
	if (no)
		negated = nearest_init(upper + 2, (uint32_t)strlen(upper + 2));
	for (size_t i = 0; i < s->n_qualifiers; i++) {
		try_name(&plain, s->qualifiers[i].name);
		if (no && s->qualifiers[i].negation != DCL_NOT_NEGATABLE)
			try_name(&negated, s->qualifiers[i].name);
	}
	if (plain.name)
		list_word(l, "/", "", plain.name);
	else if (no && negated.name)
		list_word(l, "/", "NO", negated.name);
}

static void nearest_name(struct listing *l, const char *name)
{
	if (name)
		list_word(l, "", "", name);
}

static void could_be(const struct dcl_problem *p, const char *upper, struct out *o)
{
	struct listing l = { .o = o, .word = p->word };
	struct nearest nearest = nearest_init(upper, (uint32_t)strlen(upper));
	switch (p->code) {
	case DCL_IVVERB:
		for (size_t i = 0; i < p->n_verbs; i++)
			try_name(&nearest, p->verbs[i]);
		nearest_name(&l, nearest.name);
		break;
	case DCL_ABVERB:
		for (size_t i = 0; i < p->n_verbs; i++)
			if (fit(p->verbs[i], false, p->word))
				list_word(&l, "", "", p->verbs[i]);
		break;
	case DCL_IVQUAL:
		nearest_qualifier(&l, p->syntax, upper);
		break;
	case DCL_ABQUAL:
		list_qualifiers(&l, p->syntax);
		break;
	case DCL_IVKEYW:
	case DCL_ABKEYW: /* there are few of them: all are told */
		for (const struct dcl_keyword *k = p->of ? p->of->keywords : NULL; k && k->name;
		     k++)
			if (p->code == DCL_IVKEYW || fit(k->name, false, p->word))
				list_word(&l, "", "", k->name);
		break;
	case DCL_NUMBER_WRONG:
		out_f(o, "-NETCU-I-RANGE, /%s takes %llu to %llu", p->of->name,
		      (unsigned long long)p->of->min, (unsigned long long)p->of->max);
		l.n = 1;
		break;
	case DCL_VALREQ:
	case DCL_NOVALU:
	case DCL_NOLIST:
	case DCL_NOPAREN:
	case DCL_NOQUOTE:
	case DCL_INSFPRM:
	case DCL_MAXPARM:
	case DCL_BUFOVF:
		break;
	}
	if (l.n)
		out_c(o, '\n');
}

void dcl_explain(const struct dcl_problem *p, struct out *o)
{
	bool verb = p->code == DCL_IVVERB || p->code == DCL_ABVERB;
	bool name = p->code <= DCL_ABKEYW;
	char upper[DCL_WORD_MAX];
	size_t n = 0;
	for (; p->word[n]; n++) {
		char c = p->word[n];
		upper[n] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
	}
	upper[n] = '\0';
	out_s(o, "%NETCU-");
	out_s(o, messages[p->code].ident);
	out_s(o, ", ");
	out_s(o, messages[p->code].text);
	if (p->missing) {
		out_s(o, ": ");
		out_s(o, p->missing);
	}
	if (*p->word) {
		out_s(o, verb ? " \\" : "\n \\");
		out_text(o, (const uint8_t *)(name ? upper : p->word), (uint32_t)n);
		out_c(o, '\\');
	}
	out_c(o, '\n');
	could_be(p, upper, o);
}

/* ---- help ---- */

bool dcl_form(const struct dcl_syntax *syntax, size_t i, char *buf, size_t size)
{
	for (size_t k = 0; k < 2 * syntax->n_qualifiers; k++) {
		const struct dcl_qualifier *q = &syntax->qualifiers[k / 2];
		if ((k % 2 && q->negation != DCL_NEGATABLE) || i--)
			continue;
		bool value = !(k % 2) && q->type != DCL_FLAG && !q->optional;
		snprintf(buf, size, "/%s%s%s", k % 2 ? "NO" : "", q->name, value ? "=" : "");
		return true;
	}
	return false;
}

void dcl_help(const struct dcl_syntax *syntax, uint32_t scope, struct out *o)
{
	enum { HELP_COLUMN = 36 };
	for (size_t i = 0; i < syntax->n_qualifiers; i++) {
		const struct dcl_qualifier *q = &syntax->qualifiers[i];
		if (!q->help || (scope && !(q->scope & scope)))
			continue;
		char form[128];
		int n = snprintf(form, sizeof(form), "  /%s%s%s%s%s%s",
				 q->negation == DCL_NEGATABLE ? "[NO]" : "", q->name,
				 q->optional ? "[" : "", q->value ? "=" : "",
				 q->value ? q->value : "", q->optional ? "]" : "");
		out_s(o, form);
		if (n >= HELP_COLUMN)
			out_c(o, '\n');
		out_pad(o, ' ', n < HELP_COLUMN ? (size_t)(HELP_COLUMN - n) : HELP_COLUMN);
		out_s(o, q->help);
		out_c(o, '\n');
	}
}
