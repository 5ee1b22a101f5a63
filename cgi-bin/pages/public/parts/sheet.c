/* The day and the QR code at the foot of a printed page. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "pages/public/parts/sheet.h"
#include "web/view/qr.h"
#include "web/request.h"
#include "web/view/view.h"

void
sheet_show(struct request *r, struct view *v)
{
	size_t size = strlen(r->origin) + strlen(r->base) + r->path.len + 1;
	char *url = arena_alloc(r->arena, size);
	int side, n;

	n = snprintf(url, size, "%s%s%s", r->origin, r->base, r->path.s + 1);
	view_day(v, "sheet", "day", r->today);
	view_text(v, "sheet", "qr", qr_path(r->arena,
	    (struct text){ url, (size_t)n }, &side).s);
	view_int(v, "sheet", "side", side);
}
