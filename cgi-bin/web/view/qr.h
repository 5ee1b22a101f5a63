/*
 * qr: an address as a QR code, for paper.
 */
#ifndef WEB_VIEW_QR_H
#define WEB_VIEW_QR_H

#include "base/text.h"

struct arena;

/*
 * The dark squares as the path of an SVG drawing, in the arena: lines one
 * unit wide, each at the middle of its row.  *side is the number of squares
 * a side, without the white edge of four.  "" and side 0 when the address
 * is too long for a code that a telephone reads (about 270 bytes).
 */
struct text	qr_path(struct arena *, struct text address, int *side);

#endif
