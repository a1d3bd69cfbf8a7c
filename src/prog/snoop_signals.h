/* Signals of snoop: those that end a run, and a timer that interrupts waiting for input. */
#ifndef SONDE_PROG_SNOOP_SIGNALS_H
#define SONDE_PROG_SNOOP_SIGNALS_H

#include <stdbool.h>

/* ticks: also interrupt waiting for input several times a second. */
void snoop_catch_signals(bool ticks);

/* HUP, INT or TERM came: finish the packet in hand and what is written, then end. A second signal
 * ends the program at once. */
bool snoop_is_stopped(void);

#endif
