/* Sends published files to the public. */
#include "conference/papers/notice.h"
#include "pages/files/files.h"
#include "web/transfer/download.h"
#include "web/view/view.h"

enum status
public_file_send(struct request *r, struct view *v, struct download *out)
{
	struct gone gone;

	out->block = public_file_block;
	if (public_file(r->db, r->id, r->name, &out->file))
		return OK;
	if (!public_file_gone(r->db, r->id, r->name, &gone))
		return NOT_FOUND;
	view_row(v, "gone", &gone_shape, &gone);
	view_moment(v, "gone", "at", gone.gone_at);
	return GONE;
}
