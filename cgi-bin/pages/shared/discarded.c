/* The answer for a draft that was discarded, or a form submitted after that. */
#include "pages/shared/discarded.h"
#include "web/view/view.h"

enum status
discarded_show(const struct request *r, struct view *v, bool known)
{
	if (!known)
		return NOT_FOUND;
	view_text(v, "gone", "kind", "draft");
	return r->refusal != NULL ? OK : GONE;
}
