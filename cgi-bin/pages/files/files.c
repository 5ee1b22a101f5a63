/* Shows the attachments of a form, and attaches or detaches them. */
#include "db/db.h"
#include "pages/files/files.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/transfer/upload.h"

enum { MIB = 1024 * 1024 };

void
files_show(struct request *r, struct view *v, struct file_home home,
    const char *below)
{
	if (home.id != 0)
		files_rows_show(r, v, files_of(r->db, home), below);
	if (r->restored)
		r->uploads->held(r);
	files_held_show(r, v);
}

static int64_t
size_of(struct rows held)
{
	const struct upload *all = held.at;
	int64_t size = 0;

	for (size_t i = 0; i < held.count; i++)
		size += all[i].size;
	return size;
}

bool
files_settle(struct request *r, struct tx *tx, struct file_home home,
    int64_t unit_id, const struct id_list *drop)
{
	struct db *db = tx_db(tx);

	files_drop(tx, home, drop);
	if (r->files.count == 0)
		return true;
	if (files_of(db, home).count + r->files.count > FILES_OF_ONE_MAX)
		complain(r, "files", "files-many");
	else if (unit_id != 0 && files_size_of_unit(db, unit_id) +
	    size_of(r->files) > setting(QUOTA_UNIT_MIB) * MIB)
		complain(r, "files", "files-quota");
	else
		files_attach(tx, home, (struct file_giver){
		    r->visitor.account_id, unit_id, r->now }, r->files);
	return r->complaint_count == 0;
}
