/* Messages of nslookup. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "prog/nslookup/nslookup.h"

void print_text(struct out *o, const char *text)
{
	out_text(o, (const uint8_t *)text, (uint32_t)strlen(text));
}

void complain(struct session *s, const char *fmt, ...)
{
	char text[4 * NAME_TEXT_SIZE], buf[1024];
	va_list args;
	va_start(args, fmt);
	int n = vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	out_flush(s->out);
	out_flush(s->terminal);
	struct out o = out_fd(STDERR_FILENO, buf, sizeof(buf));
	if (n > 0)
		print_text(&o, text);
	out_c(&o, '\n');
	out_flush(&o);
}
