/* Sends files to liaisons. */
#include "pages/files/files.h"
#include "web/transfer/download.h"

enum status
liaison_file(struct request *r, struct view *v, struct download *out)
{
	(void)v;
	out->block = file_block;
	return file_of_unit_topic(r->db, r->id, r->name, r->visitor.unit_id,
	    &out->file) ||
	    file_of_unit_opinion(r->db, r->id, r->name, r->visitor.unit_id,
	    &out->file) ||
	    file_of_concerned_topic(r->db, r->id, r->name, r->visitor.unit_id,
	    &out->file) || file_of_invited(r->db, r->id, r->name,
	    r->visitor.unit_id, &out->file) ? OK : NOT_FOUND;
}
