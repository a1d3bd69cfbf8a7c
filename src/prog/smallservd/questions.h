/* The questions of finger (RFC 1288 section 2.3) and ident (RFC 1413 section 5). */
#ifndef SONDE_PROG_SMALLSERVD_QUESTIONS_H
#define SONDE_PROG_SMALLSERVD_QUESTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/out.h"

enum { FINGER_NAMES_MAX = 8, FINGER_NAME_SIZE = 64 };

struct finger_question {
	bool verbose; /* /W */
	bool forward; /* user@host */
	bool bad;     /* control characters, names that are too long or too many */
	uint32_t n;
	char name[FINGER_NAMES_MAX][FINGER_NAME_SIZE];
};

/* A line without its end. Telnet commands in it are passed over. */
void finger_question_parse(const uint8_t *line, size_t n, struct finger_question *ret);

struct ident_question {
	uint16_t here, there; /* ports on this host and on the client's */
	bool valid;
	uint32_t n_echo; /* what stands before the colon of the answer, as the client wrote it */
	char echo[32];
};

void ident_question_parse(const uint8_t *line, size_t n, struct ident_question *ret);

#endif
