/* Record types and classes: their words, and how nslookup prints the data of each. */
#ifndef SONDE_PROG_NSLOOKUP_TYPES_H
#define SONDE_PROG_NSLOOKUP_TYPES_H

#include <stdbool.h>

#include "base/out.h"

enum {
	T_A = 1,
	T_NS = 2,
	T_CNAME = 5,
	T_SOA = 6,
	T_WKS = 11,
	T_PTR = 12,
	T_HINFO = 13,
	T_AAAA = 28,
	T_AXFR = 252,
	T_ANY = 255,
	C_IN = 1,
	C_ANY = 255,
	TYPE_WORD_SIZE = 16, /* "TYPE65535" */
};

/*
 * A template is text with these places, each of which takes the next field of the record:
 *
 *	%n	name			%N	the same, at least 30 columns wide
 *	%d	name with its dot
 *	%u	number			%w	the same, 3 columns wide
 *	%t	number of seconds, and in words
 *	%a	address
 *	%s	string			%S	the same, 10 columns wide
 *	%q	string in quotes	%Q	all that are left
 *	%*	all fields that are left, as in a zone file
 *	%x	the data as text
 *	%l	length of the data	%i	number of 4 bytes
 *	%I	ISDN address-subaddress	%o	HINFO's OS, or a warning
 *	%k	services of WKS, a line each row; %K in one line
 *
 * NULL: the type is printed as in a zone file.
 */
struct rr_type {
	uint16_t code;
	const char *name;
	const char *words;  /* in "No WORDS (NAME) records available"; NULL: the name */
	const char *lookup; /* template behind the owner's name */
	const char *list;   /* template in a line of ls */
};

/* NULL: no such row; the type then has a number only, or the name that ldns knows. */
const struct rr_type *type_find(uint16_t code);

/* The i-th row; NULL behind the last. */
const struct rr_type *type_at(size_t i);

/* A type's name in any case, or typeNNN. Returns whether it is one. */
bool type_parse(const char *text, uint16_t *ret) MUST_CHECK;

/* Name of a type, in capitals: at most TYPE_WORD_SIZE - 1 characters. */
void type_name(uint16_t code, char ret[TYPE_WORD_SIZE]);

/* in, chaos, hesiod, hs, any. */
bool class_parse(const char *text, uint16_t *ret) MUST_CHECK;
void class_name(uint16_t code, char ret[TYPE_WORD_SIZE]);

/* The i-th word that "set class=" takes; NULL behind the last. */
const char *class_word(size_t i);

#endif
