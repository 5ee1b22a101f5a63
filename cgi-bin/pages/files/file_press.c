/* Sends files to the press desk. */
#include "pages/files/files.h"
#include "web/transfer/download.h"

enum status
press_file(struct request *r, struct view *v, struct download *out)
{
	(void)v;
	out->block = file_block;
	return file_of_paper(r->db, r->id, r->name, &out->file) ? OK :
	    NOT_FOUND;
}
