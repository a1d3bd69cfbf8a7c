/* Numbers of the iptrace format, which its reader and its writer share. */
#ifndef SONDE_CAPFILE_IPTRACE_H
#define SONDE_CAPFILE_IPTRACE_H

#include "base/frame.h"

enum {
	IPTRACE_VERSION_LEN = 11,
	IPTRACE_START_LEN = 8, /* length and seconds, before the information header */
	IPTRACE_INFO_V1_LEN = 22,
	IPTRACE_INFO_V2_LEN = 32,
	IPTRACE_FDDI_PAD = 3,
	IPTRACE_LINK_ATM = 100, /* LLC in AAL5 */
};

/* SNMP interface types that occur. */
enum {
	IFT_X25_DDN = 0x04,
	IFT_ETHERNET = 0x06,
	IFT_802_3 = 0x07,
	IFT_TOKEN_RING = 0x09,
	IFT_SP_SWITCH = 0x0c,
	IFT_FDDI = 0x0f,
	IFT_LOOPBACK = 0x18,
	IFT_ATM = 0x25,
	IFT_HOST_FABRIC = 0x3d,
	IFT_INFINIBAND = 0xc7,
};

/* Description of an ATM interface: this and "VPI.VCI". */
#define IPTRACE_PVC "PVC "

/* Link type of an interface type; those without one are LINK_IFTYPE + type. */
uint32_t iptrace_link(uint8_t iftype);

#endif
