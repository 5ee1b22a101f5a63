/* A liaison keeps the telephone, address and hours of the unit. */
#include "conference/units/unit_desk.h"
#include "pages/liaison/unit.h"
#include "pages/shared/record.h"
#include "web/view/view.h"

enum status
liaison_unit_show(struct request *r, struct view *v)
{
	struct unit_row u = { .id = 0 };

	r->id = r->visitor.unit_id;
	return r->id == 0 ? OK : record_show(r, v, &u);
}

enum status
liaison_unit_change(struct request *r, struct tx *tx)
{
	r->id = r->visitor.unit_id;
	return r->id == 0 ? refuse(r, "no-unit") : record_change(r, tx);
}
