/* Telling systemd how it goes: sd_notify(3), without its library. */
#ifndef SONDE_PROG_SMALLSERVD_NOTIFY_H
#define SONDE_PROG_SMALLSERVD_NOTIFY_H

/* Sends lines such as "READY=1\n" to the socket that NOTIFY_SOCKET names, if there is one. */
void notify(const char *lines);

/* "RELOADING=1" with the time that goes with it. */
void notify_reloading(void);

#endif
