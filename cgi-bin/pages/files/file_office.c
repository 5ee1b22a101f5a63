/* Sends files to the office. */
#include "pages/files/files.h"
#include "web/transfer/download.h"
#include "web/visitor.h"

enum status
office_file(struct request *r, struct view *v, struct download *out)
{
	(void)v;
	out->block = file_block;
	return file_of_sent_topic(r->db, r->id, r->name, &out->file) ||
	    (visitor_may(r, OFFICE) &&
	    file_of_office_topic(r->db, r->id, r->name, &out->file)) ||
	    file_of_meeting(r->db, r->id, r->name, &out->file) ||
	    file_of_opinion(r->db, r->id, r->name, &out->file) ||
	    file_of_progress(r->db, r->id, r->name, &out->file) ||
	    file_of_referral(r->db, r->id, r->name, &out->file) ? OK :
	    NOT_FOUND;
}
