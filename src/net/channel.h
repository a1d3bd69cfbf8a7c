/* One step of a c-ares channel: wait for its sockets, let it see to them. */
#ifndef SONDE_NET_CHANNEL_H
#define SONDE_NET_CHANNEL_H

#include <ares.h>

/* Waits timeout_ms at most, less if the channel has a deadline before that, and processes what has
 * arrived or is due. */
void channel_step(ares_channel channel, int timeout_ms);

#endif
