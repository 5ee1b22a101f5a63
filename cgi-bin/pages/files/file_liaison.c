/* Sends files to liaisons, and to townships. */
#include "pages/files/files.h"
#include "web/transfer/download.h"
#include "web/visitor.h"

static bool
file_of_unit(struct request *r, struct file *out)
{
	int64_t unit_id = r->visitor.unit_id;

	return file_of_unit_topic(r->db, r->id, r->name, unit_id, out) ||
	    file_of_unit_opinion(r->db, r->id, r->name, unit_id, out) ||
	    file_of_concerned_topic(r->db, r->id, r->name, unit_id, out) ||
	    file_of_invited(r->db, r->id, r->name, unit_id, out) ||
	    file_of_unit_referral(r->db, r->id, r->name, unit_id, out) ||
	    file_of_unit_progress(r->db, r->id, r->name, unit_id, out);
}

enum status
liaison_file(struct request *r, struct view *v, struct download *out)
{
	(void)v;
	out->block = file_block;
	return (visitor_may(r, TOWNSHIP) ? file_of_own_progress(r->db, r->id,
	    r->name, r->visitor.account_id, &out->file) :
	    file_of_unit(r, &out->file)) ? OK : NOT_FOUND;
}
