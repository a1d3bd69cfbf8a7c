/* Signals of snoop. */
#include "prog/snoop_signals.h"

#include <signal.h>
#include <sys/time.h>

enum { TICK_US = 100000 };

static volatile sig_atomic_t stopped;

static void on_stop(int number)
{
	(void)number;
	stopped = 1;
}

/* Waking up is all it is for. */
static void on_tick(int number)
{
	(void)number;
}

void snoop_catch_signals(bool ticks)
{
	static const int stops[] = { SIGHUP, SIGINT, SIGTERM };
	struct sigaction action = { .sa_handler = on_stop, .sa_flags = (int)SA_RESETHAND };
	sigemptyset(&action.sa_mask);
	for (unsigned i = 0; i < sizeof(stops) / sizeof(stops[0]); i++) {
		struct sigaction old;
		if (sigaction(stops[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			sigaction(stops[i], &action, NULL);
	}
	if (!ticks)
		return;
	struct itimerval timer = { .it_interval.tv_usec = TICK_US, .it_value.tv_usec = TICK_US };
	action.sa_handler = on_tick;
	action.sa_flags = 0;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &timer, NULL);
}

bool snoop_is_stopped(void)
{
	return stopped;
}
