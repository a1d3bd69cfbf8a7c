/*
 * Lists what the decoders can say, one line of tab-separated words each: "protocol NAME TITLE", and
 * behind it its fields, "field NAME TYPE one|many word|-", where TYPE is uint, int, flag, mac, ip4,
 * ip6, text, word, bytes or group, and "word" means that names for its values are known.
 */
#include <stdio.h>

#include "dissect/decoder.h"
#include "dissect/dissect.h"

static const char *const types[] = {
	[F_UINT] = "uint",   [F_INT] = "int",	  [F_FLAG] = "flag", [F_MAC] = "mac",
	[F_IP4] = "ip4",     [F_IP6] = "ip6",	  [F_TEXT] = "text", [F_WORD] = "word",
	[F_BYTES] = "bytes", [F_GROUP] = "group", [F_NOTE] = NULL,
};

static void list(const struct field *fields, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		const struct field *f = &fields[i];
		if (!f->name || f->hidden || !types[f->type])
			continue;
		bool words = f->names && (f->type == F_UINT || f->type == F_INT);
		printf("field\t%s\t%s\t%s\t%s\n", f->name, types[f->type],
		       f->many || f->type == F_GROUP ? "many" : "one", words ? "word" : "-");
	}
}

int main(void)
{
	for (uint32_t i = 0; i < dis_n_decoders; i++) {
		const struct decoder *dec = dis_decoders[i];
		printf("protocol\t%s\t%s\n", dec->name, dec->title);
		list(dec->fields, dec->n_fields);
		for (uint32_t k = 0; k < MAX_FIELD_TABLES && dec->parts[k]; k++)
			list(dec->parts[k]->list, dec->parts[k]->n);
	}
	return 0;
}
