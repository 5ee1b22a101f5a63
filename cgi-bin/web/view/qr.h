/*
 * qr: the address of a page as a QR code, for print.
 */
#ifndef WEB_VIEW_QR_H
#define WEB_VIEW_QR_H

#include "base/text.h"

struct arena;

/*
 * The dark modules as the data of an SVG path: horizontal lines to be stroked
 * one unit wide.  *side is the number of modules per side, without the quiet
 * zone of four.  "" and 0 when the address has more than 270 bytes, which
 * would make a code that telephones cannot read.
 */
struct text	qr_path(struct arena *, struct text address, int *side);

#endif
