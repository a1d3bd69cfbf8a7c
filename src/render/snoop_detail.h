/* Detail blocks of the snoop style (-v). */
#ifndef SONDE_RENDER_SNOOP_DETAIL_H
#define SONDE_RENDER_SNOOP_DETAIL_H

#include "dissect/view.h"

/* Prints the blocks of all layers and the empty line that ends a packet. */
void snoop_detail(struct view *v);

#endif
