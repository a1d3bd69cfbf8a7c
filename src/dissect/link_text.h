/* Lines that the detail blocks of several link layers have in common. */
#ifndef SONDE_DISSECT_LINK_TEXT_H
#define SONDE_DISSECT_LINK_TEXT_H

#include "dissect/view.h"

/* The two lines on the frame itself: when it arrived and how many bytes of it are held. Nothing in
 * a layer that another one carries. */
void v_arrival(struct view *v);

/* A line with a hardware address of 6 bytes and what it is: broadcast, vendor, multicast. */
void v_station(struct view *v, const char *label, const uint8_t *mac);

/* Appends an Ethernet type and its name: "0800 (IP)". */
void v_ethertype(struct view *v, uint16_t type);

#endif
