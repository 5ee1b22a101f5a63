/* amount: amounts of money as people write them and as a column has them. */
#ifndef CONFERENCE_ASSISTANCE_AMOUNT_H
#define CONFERENCE_ASSISTANCE_AMOUNT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;

/* "480" or "480.50" in yuan, more than 0; *fen: in hundredths. */
bool		amount_parse(struct text, int64_t *fen);
/* As a DECIMAL column has it, if it is one: "1,480.5" is 1480.50. */
struct text	amount_stored(struct arena *, struct text);
/* As it is read: "480.00" is 480. */
struct text	amount_plain(struct arena *, struct text);
/* The pages say yuan themselves: what stands behind it, "person a month". */
struct text	per_stored(struct arena *, struct text);

#endif
