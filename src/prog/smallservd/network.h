/* The process that talks to the network, as the supervisor sees it. */
#ifndef SONDE_PROG_SMALLSERVD_NETWORK_H
#define SONDE_PROG_SMALLSERVD_NETWORK_H

#include "prog/daemon.h"
#include "prog/smallservd/config.h"

/* Drops privileges and serves until the supervisor at the other end of control_fd says so
 * (control.h) or has gone. Returns an exit status; what goes wrong at the start is printed. */
int network_run(int control_fd, const struct config *config, const struct daemon *daemon);

#endif
