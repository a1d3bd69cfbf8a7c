/* The cursor: both limits, the first fault that sticks, children. */
#include "tap.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/cursor.h"

static const uint8_t bytes[] = { 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09 };

/* n bytes that end at a page without access. */
static const uint8_t *at_the_edge(uint32_t n)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *map =
		mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (map == MAP_FAILED || mprotect(map + page, page, PROT_NONE) < 0)
		abort();
	memset(map, 0xff, page);
	return map + page - n;
}

static void numbers(void)
{
	struct cursor c = cur_over(bytes, 9, 9);
	ok(cur_u8(&c) == 0x01, "one byte");
	ok(cur_be16(&c) == 0x0203, "two bytes, big-endian");
	ok(cur_be32(&c) == 0x04050607, "four bytes, big-endian");
	ok(cur_le(&c, 2) == 0x0908, "two bytes, little-endian");
	ok(cur_left(&c) == 0 && cur_fault(&c) == CUR_OK, "the end is no fault");
	c = cur_over(bytes, 9, 9);
	ok(cur_be(&c, 8) == 0x0102030405060708, "eight bytes");
	c = cur_over(bytes, 9, 9);
	ok(cur_be(&c, 3) == 0x010203, "three bytes");
	c = cur_over(bytes, 9, 9);
	ok(cur_le(&c, 8) == 0x0807060504030201, "eight bytes, little-endian");
}

static void faults(void)
{
	struct cursor c = cur_over(bytes, 3, 3);
	ok(cur_be32(&c) == 0 && cur_fault(&c) == CUR_SHORT, "past the wire length: short");
	ok(cur_u8(&c) == 0 && cur_left(&c) == 0, "after a fault nothing is read");
	ok(cur_bytes(&c, 0).p == NULL, "nor an empty span");

	c = cur_over(bytes, 3, 9);
	ok(cur_be32(&c) == 0 && cur_fault(&c) == CUR_SNAPPED, "past what is held: snapped");
	cur_fail(&c, CUR_BAD);
	ok(cur_fault(&c) == CUR_SNAPPED, "the first fault stays");

	c = cur_over(bytes, 3, 9);
	cur_skip(&c, 8);
	ok(cur_fault(&c) == CUR_OK && cur_held(&c) == 0 && cur_left(&c) == 1,
	   "bytes that are not held can be skipped");
	ok(cur_u8(&c) == 0 && cur_fault(&c) == CUR_SNAPPED, "but not read");
	c = cur_over(bytes, 9, 9);
	cur_skip(&c, UINT32_MAX);
	ok(cur_fault(&c) == CUR_SHORT, "an absurd skip is short");
	c = cur_over(bytes, 9, 5);
	ok(cur_held(&c) == 5, "held bytes behind the wire length do not count");
	c = cur_over(bytes, 9, 9);
	cur_seek(&c, 10);
	ok(cur_fault(&c) == CUR_BAD, "a seek past the end is bad");
}

static void children(void)
{
	struct cursor c = cur_over(bytes, 6, 9);
	cur_skip(&c, 2);
	struct cursor sub = cur_sub_clamp(&c, 3);
	ok(cur_left(&sub) == 3 && cur_held(&sub) == 3 && cur_off(&sub) == 2, "a child of 3");
	ok(cur_u8(&sub) == 0x03 && cur_u8(&c) == 0x03, "it does not move its parent");
	sub = cur_sub_clamp(&c, 100);
	ok(cur_left(&sub) == 6 && cur_held(&sub) == 3, "a child is cut to what exists");
	cur_skip(&c, 5);
	sub = cur_sub_clamp(&c, 1);
	ok(cur_left(&sub) == 1 && cur_held(&sub) == 0 && cur_off(&sub) == 8,
	   "a child of bytes that are not held");
	ok(cur_u8(&sub) == 0 && cur_fault(&sub) == CUR_SNAPPED, "reads nothing");
	cur_skip(&c, 9);
	sub = cur_sub_clamp(&c, 1);
	ok(cur_fault(&sub) == CUR_SHORT && cur_left(&sub) == 0, "a child inherits the fault");
	c = cur_over(bytes, 6, 9);
	cur_child(&c, 4, 100, &sub);
	ok(cur_left(&sub) == 5 && cur_held(&sub) == 2 && cur_off(&sub) == 4 &&
		   cur_be16(&sub) == 0x0506,
	   "a child made in place is the same");
}

static void looking_ahead(void)
{
	struct cursor c = cur_over(bytes, 4, 9);
	ok(cur_peek(&c, 1, 2) == 0x0203 && cur_pos(&c) == 0, "a peek does not move");
	ok(cur_peek(&c, 3, 2) == 0 && cur_fault(&c) == CUR_OK, "nor fault");
	ok(cur_peek(&c, UINT32_MAX, 4) == 0, "an absurd peek is 0");
}

/* Every byte value at every place of a run. */
static void runs(void)
{
	bool good = true;
	for (uint32_t value = 0; value < 256; value++) {
		bool shown = (value >= 0x20 && value < 0x7f) || value == '\t';
		for (uint32_t place = 0; place < 20; place++) {
			uint8_t text[20];
			memset(text, '~', sizeof(text));
			text[place] = (uint8_t)value;
			struct cursor c = cur_over(text, sizeof(text), 25);
			good = good && cur_run_text(&c, UINT32_MAX) == (shown ? 20 : place);
		}
	}
	ok(good, "a run of text ends at the first byte that is none");
	struct cursor c = cur_over((const uint8_t *)"ab/cd/", 6, 9);
	ok(cur_run_text(&c, 4) == 4, "or at the limit");
	ok(cur_before(&c, 0, 9, '/') == 2 && cur_before(&c, 3, 9, '/') == 2, "up to a byte");
	ok(cur_before(&c, 3, 2, '/') == 2 && cur_before(&c, 0, 9, '?') == 6,
	   "or to the limit, or to what is held");
	ok(cur_before(&c, 7, 1, '/') == 0, "from behind what is held: nothing");
}

/* Every read of every width at every length: never outside, and the fault is the right one. */
static void edges(void)
{
	bool good = true;
	for (uint32_t cap = 0; cap <= 9; cap++) {
		const uint8_t *edge = at_the_edge(cap);
		for (uint32_t len = cap; len <= 9; len++) {
			for (uint32_t width = 1; width <= 8; width++) {
				struct cursor c = cur_over(edge, cap, len);
				cur_be(&c, width);
				enum cur_fault want = width > len   ? CUR_SHORT
						      : width > cap ? CUR_SNAPPED
								    : CUR_OK;
				good = good && cur_fault(&c) == want;
				c = cur_over(edge, cap, len);
				cur_peek(&c, 9 - width, width);
			}
		}
	}
	ok(good, "reads at the edge of a page");
}

int main(void)
{
	numbers();
	faults();
	children();
	looking_ahead();
	runs();
	edges();
	return done_testing();
}
