/* The office's pages of windows: the list, one. */
#include "conference/assistance/township.h"
#include "conference/records/lifecycle.h"
#include "pages/office/conference/townships.h"
#include "pages/shared/record.h"
#include "web/view/view.h"

enum status
townships_show(struct request *r, struct view *v)
{
	view_rows(v, "township", &township_shape, townships_all(r->db));
	return OK;
}

