/* The table of services. RFC 862-865, 867, 868, 1288, 1413. */
#include "prog/smallservd/services.h"

#include <string.h>

const struct service services[N_SERVICES] = {
	[SERVICE_CHARGEN] = { .name = "chargen",
			      .port = 19,
			      .udp = true,
			      .way = WAY_GENERATE,
			      .idle_s = 60,
			      .lifetime_s = 600 },
	[SERVICE_DAYTIME] = { .name = "daytime",
			      .port = 13,
			      .udp = true,
			      .way = WAY_TELL,
			      .idle_s = 10,
			      .lifetime_s = 10 },
	[SERVICE_DISCARD] = { .name = "discard",
			      .port = 9,
			      .udp = true,
			      .way = WAY_DISCARD,
			      .idle_s = 300,
			      .lifetime_s = 86400 },
	[SERVICE_ECHO] = { .name = "echo",
			   .port = 7,
			   .udp = true,
			   .way = WAY_ECHO,
			   .idle_s = 300,
			   .lifetime_s = 86400 },
	[SERVICE_FINGER] = { .name = "finger",
			     .port = 79,
			     .way = WAY_ASK,
			     .records = true,
			     .line_max = 512,
			     .idle_s = 30,
			     .lifetime_s = 30 },
	[SERVICE_IDENT] = { .name = "ident",
			    .port = 113,
			    .way = WAY_ASK,
			    .many = true,
			    .records = true,
			    .line_max = 1000,
			    .idle_s = 60,
			    .lifetime_s = 300 },
	[SERVICE_QUOTE] = { .name = "quote",
			    .port = 17,
			    .udp = true,
			    .way = WAY_TELL,
			    .records = true,
			    .idle_s = 10,
			    .lifetime_s = 10 },
	[SERVICE_TIME] = { .name = "time",
			   .port = 37,
			   .udp = true,
			   .way = WAY_TELL,
			   .idle_s = 10,
			   .lifetime_s = 10 },
};

int service_named(const char *name)
{
	for (int i = 0; i < N_SERVICES; i++)
		if (strcmp(services[i].name, name) == 0)
			return i;
	return -1;
}
