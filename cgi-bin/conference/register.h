/*
 * register: numbers that are given once, in order and without a gap.
 *
 * The row of a kind and year stays locked until the transaction ends, so two
 * at once wait for one another, and one that is abandoned gives its number
 * back.
 */
#ifndef CONFERENCE_REGISTER_H
#define CONFERENCE_REGISTER_H

#include <stdint.h>

#include "base/text.h"

struct db;
struct tx;

/*
 * "议题〔2026〕3号", the next of the year (GB/T 9704: no leading zero); its
 * form is the conference's own (setting topic-number).
 */
struct text	topic_number_next(struct tx *, int64_t year);
/*
 * "520521001/2026-00007": organisation, year, serial; behind the highest that
 * any policy or notice has.  "" when the year's 99,999 are used up, and where
 * the conference states no organisation code: it is never made up.
 */
struct text	index_number_next(struct tx *, int64_t year);
/* The same for what is loaded: the register does not count it. */
struct text	index_number_free(struct db *, int64_t year);

#endif
