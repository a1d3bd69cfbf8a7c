/*
 * What every fuzz target defines. It is called many times in one process: it must not keep anything
 * between calls, print, or exit; it shows a fault by assert or by what the sanitizers find.
 */
#ifndef SONDE_FUZZ_FUZZ_H
#define SONDE_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
