/* The day and the QR code at the foot of a printed page. */
#include "pages/public/parts/sheet.h"
#include "web/request.h"
#include "web/view/qr.h"
#include "web/view/view.h"

void
sheet_show(struct request *r, struct view *v)
{
	struct text url = text_print(r->arena, "%s%s%s", r->origin, r->base,
	    r->path.s + 1);
	int side;

	view_day(v, "sheet", "day", r->today);
	view_text(v, "sheet", "qr", qr_path(r->arena, url, &side).s);
	view_int(v, "sheet", "side", side);
}
