/* Formats that follow. */
#include "capfile/codec.h"
#include "capfile/reader.h"

int pcapng_start(struct capfile *cap, struct err *err)
{
	return cap_refuse(cap, err, "pcapng files are not read yet");
}

int iptrace_start(struct capfile *cap, struct err *err)
{
	return cap_refuse(cap, err, "iptrace files are not read yet");
}
