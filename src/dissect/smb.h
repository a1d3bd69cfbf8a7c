/* SMB 1 (CIFS): proto/smb.c has the header and the text, smb_lists.c the commands that are plain
 * lists of values, smb_special.c the others. */
#ifndef SONDE_DISSECT_SMB_H
#define SONDE_DISSECT_SMB_H

#include "dissect/dissect.h"
#include "dissect/view.h"

enum {
	SMB_COMMAND,
	SMB_SIDE,
	SMB_STATUS,
	SMB_ERROR_CLASS,
	SMB_ERROR_CODE,
	SMB_FLAGS,
	SMB_FLAGS2,
	SMB_PID_HIGH,
	SMB_SIGNATURE,
	SMB_TID,
	SMB_PID,
	SMB_UID,
	SMB_MID,
	SMB_BLANK,
	SMB_WORD_COUNT,
	SMB_WORDS_HEAD,
	SMB_WORDS,
	SMB_PARAMETER,
	SMB_PARAMETER_NAME,
	SMB_VALUE_8,
	SMB_VALUE_16,
	SMB_VALUE_32,
	SMB_TEXT,
	SMB_DIALECT,
	SMB_LABEL,
	SMB_BLOB,
	SMB_BYTES,
	SMB_EXTRA,
	SMB_TIME,
	SMB_N
};

extern const struct field smb_fields[SMB_N];

/*
 * A value of a message: its format, a letter as in lists (w 16 bits in hex, d 16 bits, l 32 bits in
 * hex, i 32 bits, b 8 bits in hex, c 8 bits, y 8 bits in hex, u text as the message has
 * characters, s ASCII text); a capital shows it in the line too. Its name, and that of the line.
 */
struct smb_item {
	char format;
	const char *name, *line;
};

/* Reads it, unless the message ends before it; then returns 0 and sets *ret_ended (may be
 * NULL). */
uint32_t smb_item(struct dis *d, const struct smb_item *item, bool unicode, bool *ret_ended);

/* n bytes under a heading (NULL: none). */
void smb_bytes(struct dis *d, const char *heading, uint32_t n);

struct smb_message {
	uint8_t command;
	bool reply, unicode, extended; /* extended: security negotiation */
	uint32_t word_count;
};

/* The parts behind the header; false: no such list, or no such command. */
bool smb_list(struct dis *d, const struct smb_message *m);
bool smb_special(struct dis *d, const struct smb_message *m);

#endif
