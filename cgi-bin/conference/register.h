/*
 * register: numbers in order, without gaps, each given once.
 *
 * The row of a kind and year is locked until the transaction ends, so
 * concurrent transactions wait, and a rollback returns the number.
 */
#ifndef CONFERENCE_REGISTER_H
#define CONFERENCE_REGISTER_H

#include <stdint.h>

#include "base/text.h"

struct db;
struct tx;

/*
 * The next number of the year of a "topic", of "minutes" of conferences, of
 * "minutes-liaison": "议题〔2026〕3号" (GB/T 9704: no leading zero), in the
 * format of the setting KIND-number.
 */
struct numbered { int64_t year, serial; struct text number; };
struct numbered	number_next(struct tx *, struct text kind, int64_t year);
/*
 * The next index number, "520521001/2026-00007": organisation, year, serial;
 * higher than that of any policy or notice.  "" when 99,999 are used up in the
 * year, or the conference has no organisation code.
 */
struct text	index_number_next(struct tx *, int64_t year);
/* Like index_number_next(), for records that are loaded: changes nothing. */
struct text	index_number_free(struct db *, int64_t year);

#endif
