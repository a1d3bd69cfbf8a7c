/* Fuzz target: the configuration of smallservd, and the quote that it defines. */
#include "fuzz.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "prog/smallservd/config.h"
#include "prog/smallservd/texts.h"

static void check_list(const struct prefix_list *list)
{
	assert(list->n <= CONFIG_PREFIXES_MAX);
	for (uint32_t i = 0; i < list->n; i++)
		assert(prefix_list_has(list, &list->item[i].host));
}

static void check(const struct config *config)
{
	char quote[QUOTE_MAX];
	for (int i = 0; i < N_SERVICES; i++) {
		const struct service_config *s = &config->service[i];
		assert(s->n_listen <= CONFIG_LISTEN_MAX);
		assert(services[i].udp || !(s->protocols & PROTOCOL_UDP));
		assert(s->idle_s && s->lifetime_s && s->connections);
		check_list(&s->allow);
		check_list(&s->deny);
		check_list(&s->amplify);
	}
	size_t n = quote_text(config, NULL, quote);
	assert(n > 0 && n <= QUOTE_MAX);
	for (size_t i = 0; i < n; i++) {
		bool line_end = quote[i] == '\r' || quote[i] == '\n';
		assert(line_end || (quote[i] >= ' ' && quote[i] <= '~'));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct config config; /* large */
	struct err err = { .code = 0 };
	char *text = malloc(size + 1);
	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	config_defaults(&config);
	int r = config_parse(&config, "fuzz", text, &err);
	assert(r == 0 || (r < 0 && *err.text));
	check(&config);
	free(text);
	return 0;
}
