/*
 * Errors: one negative errno value and one sentence, set at the place that knows most.
 * err_set() returns -code, so that "return err_set(err, ENOMEM, ...)" is the whole idiom.
 * Libraries never print; programs print err.text behind their own name.
 */
#ifndef SONDE_BASE_ERR_H
#define SONDE_BASE_ERR_H

#include "base/util.h"

enum { ERR_TEXT_MAX = 512 };

struct err {
	int code;		 /* errno value, 0: nothing happened */
	char text[ERR_TEXT_MAX]; /* one sentence, no newline, printable */
};

/* Stores the sentence (control bytes of the arguments become '?') and returns -code. err may be
 * NULL. */
int err_set(struct err *err, int code, const char *fmt, ...) PRINTF_LIKE(3, 4);

#endif
