/* Small idioms used everywhere: ownership on locals, array sizes, function attributes. */
#ifndef SONDE_BASE_UTIL_H
#define SONDE_BASE_UTIL_H

#include <stddef.h>
#include <stdint.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

/* The result carries an error or ownership: ignoring it is a bug. */
#define MUST_CHECK __attribute__((warn_unused_result))
#define PRINTF_LIKE(fmt, args) __attribute__((format(printf, fmt, args)))
#define COLD __attribute__((cold, noinline))

/* CLEANUP(x_freep) on a local frees it at the end of its scope; TAKE(x) hands it to the caller. */
#define CLEANUP(fn) __attribute__((cleanup(fn)))
#define TAKE(x)                                                                                    \
	__extension__({                                                                            \
		__typeof__(x) taken_ = (x);                                                        \
		(x) = NULL;                                                                        \
		taken_;                                                                            \
	})

/* In a switch: goes on into the next case. A comment would tell only gcc. */
#define FALLTHROUGH __attribute__((fallthrough))

/* A large local that is filled before it is read, on the way of every packet: not worth the pattern
 * that -ftrivial-auto-var-init would write into it first. */
#define UNINITIALIZED __attribute__((uninitialized))

/* For small helpers that are given literals: their lengths become constants. */
#define ALWAYS_INLINE inline __attribute__((always_inline))

/* For the rare part of a function that every packet passes: its registers and its stack are not
 * set up for the others. */
#define NOINLINE __attribute__((noinline))

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

static inline uint32_t min_u32(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

static inline size_t min_size(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* A byte range: not owned, not terminated. */
struct span {
	const uint8_t *p;
	uint32_t n;
};

#endif
