/* snoop -a: packets as sound, longer ones longer. */
#ifndef SONDE_PROG_SNOOP_AUDIO_H
#define SONDE_PROG_SNOOP_AUDIO_H

#include "base/err.h"

/* Opens $AUDIODEV, else /dev/audio. Returns a descriptor, or a negative errno with the original's
 * sentence. */
int snoop_audio_open(struct err *err) MUST_CHECK;

/* Plays a packet of len bytes on the wire, as far as the device takes it without waiting. */
void snoop_audio_play(int fd, uint32_t len);

#endif
