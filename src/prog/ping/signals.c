/* Signals that ping minds. */
#include <signal.h>

#include "prog/ping/ping.h"

static volatile sig_atomic_t stopped, summary;

static void on_stop(int signal)
{
	(void)signal;
	stopped = 1;
}

static void on_quit(int signal)
{
	(void)signal;
	summary = 1;
}

void signals_catch(void *ret_waiting)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGQUIT };
	struct sigaction stop = { .sa_handler = on_stop }, quit = { .sa_handler = on_quit };
	sigset_t block;
	sigemptyset(&block);
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++)
		sigaddset(&block, numbers[i]);
	sigprocmask(SIG_BLOCK, &block, ret_waiting); /* only waiting lets them in */
	for (size_t i = 0; i < ARRAY_LEN(numbers); i++)
		sigdelset(ret_waiting, numbers[i]);
	sigaction(SIGINT, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	signal(SIGPIPE, SIG_IGN);
}

bool signals_stopped(void)
{
	return stopped;
}

bool signals_summary(void)
{
	bool asked = summary;
	summary = 0;
	return asked;
}
