/*
 * Link headers with numbers in the byte order of the machine that captured: files of big-endian
 * machines are turned, so that everything behind the reader, and every file written, has them
 * little-endian. What is cut off is left alone. BSD loopback (NULL) stays: its readers tell both
 * orders apart.
 */
#include "capfile/reader.h"

enum { NFLOG = 239, USB_LINUX = 189, USB_LINUX_MMAPPED = 220, PFLOG = 117 };

enum {
	NFLOG_HEADER_LEN = 4,
	NFLOG_ATTRIBUTE_LEN = 4,
	USB_TRANSFER_AT = 9,
	USB_DESCRIPTORS_AT = 64,
	USB_DESCRIPTOR_LEN = 16,
};

/* A run of n numbers of the same width. */
struct run {
	uint8_t at, width, n;
};

/* id, bus, time, status and lengths. */
static const struct run usb_runs[] = { { 0, 8, 1 }, { 12, 2, 1 }, { 16, 8, 1 }, { 24, 4, 4 } };
/* Errors and descriptors of an isochronous transfer, where others have the setup octets. */
static const struct run iso_runs[] = { { 40, 4, 2 } };
/* Interval, start frame, flags, number of descriptors. */
static const struct run mmapped_runs[] = { { 48, 4, 4 } };
/* uid, pid, and both of the rule. */
static const struct run pflog_runs[] = { { 44, 4, 4 } };

static void reverse(uint8_t *p, uint32_t n)
{
	for (uint32_t i = 0; i < n / 2; i++) {
		uint8_t byte = p[i];
		p[i] = p[n - 1 - i];
		p[n - 1 - i] = byte;
	}
}

static void turn(uint8_t *p, uint32_t n, const struct run *runs, size_t n_runs)
{
	for (size_t r = 0; r < n_runs; r++)
		for (uint32_t i = 0; i < runs[r].n; i++) {
			uint32_t at = runs[r].at + i * runs[r].width;
			if (at + runs[r].width <= n)
				reverse(p + at, runs[r].width);
		}
}

static void turn_usb(uint8_t *p, uint32_t n, bool mmapped)
{
	turn(p, n, usb_runs, ARRAY_LEN(usb_runs));
	bool isochronous = n > USB_TRANSFER_AT && p[USB_TRANSFER_AT] == 0;
	if (isochronous)
		turn(p, n, iso_runs, ARRAY_LEN(iso_runs));
	if (!mmapped)
		return;
	turn(p, n, mmapped_runs, ARRAY_LEN(mmapped_runs));
	if (!isochronous || n < USB_DESCRIPTORS_AT)
		return;
	/* Each descriptor: status, offset, length, padding. */
	static const struct run descriptor[] = { { 0, 4, 3 } };
	uint32_t n_desc = get_le32(p + 44);
	uint32_t at = USB_DESCRIPTORS_AT;
	for (; n_desc && n - at >= USB_DESCRIPTOR_LEN; n_desc--, at += USB_DESCRIPTOR_LEN)
		turn(p + at, USB_DESCRIPTOR_LEN, descriptor, ARRAY_LEN(descriptor));
}

/* Attributes: length and type, padded to 4. */
static void turn_nflog(uint8_t *p, uint32_t n)
{
	uint32_t at = NFLOG_HEADER_LEN;
	while (n > at && n - at >= NFLOG_ATTRIBUTE_LEN) {
		uint32_t len = get_be16(p + at);
		reverse(p + at, 2);
		reverse(p + at + 2, 2);
		if (len < NFLOG_ATTRIBUTE_LEN)
			return;
		at += (len + 3) & ~3U;
	}
}

bool link_has_order(uint32_t link)
{
	return link == NFLOG || link == USB_LINUX || link == USB_LINUX_MMAPPED || link == PFLOG;
}

void link_turn(struct capfile *cap, const struct frame *frame)
{
	/* The bytes lie in our own buffer. */
	uint8_t *p = cap->in.buf + (frame->data - cap->in.buf);
	switch (frame->link) {
	case NFLOG:
		turn_nflog(p, frame->cap);
		break;
	case USB_LINUX:
	case USB_LINUX_MMAPPED:
		turn_usb(p, frame->cap, frame->link == USB_LINUX_MMAPPED);
		break;
	case PFLOG:
		turn(p, frame->cap, pflog_runs, ARRAY_LEN(pflog_runs));
		break;
	default:
		break;
	}
}
