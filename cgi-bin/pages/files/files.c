/* Shows the attachments of a form, and attaches or detaches them. */
#include "db/db.h"
#include "pages/files/files.h"
#include "process/settings.h"
#include "web/form/form.h"
#include "web/visitor.h"
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

static size_t
count_in(const struct id_list *ids)
{
	return ids == NULL ? 0 : ids->count;
}

bool
files_wished(const struct request *r, const struct file_wish *wish)
{
	return r->files.count + count_in(wish->drop) + count_in(wish->open) +
	    count_in(wish->shut) > 0;
}

bool
files_settle(struct request *r, struct tx *tx, struct file_home home,
    int64_t unit_id, struct file_wish wish)
{
	struct db *db = tx_db(tx);

	files_drop(tx, home, wish.drop);
	if (wish.open != NULL)
		files_publish(tx, home, wish.open, true);
	if (wish.shut != NULL)
		files_publish(tx, home, wish.shut, false);
	if (r->files.count == 0)
		return true;
	if (files_of(db, home).count + r->files.count > FILES_OF_ONE_MAX)
		complain(r, "files", "files-many");
	else if ((unit_id != 0 || visitor_may(r, TOWNSHIP)) &&
	    files_size_of(db, unit_id, r->visitor.account_id) +
	    size_of(r->files) > setting(QUOTA_UNIT_MIB) * MIB)
		complain(r, "files", "files-quota");
	else
		files_attach(tx, home, (struct file_giver){
		    r->visitor.account_id, unit_id, r->now, wish.public },
		    r->files);
	return r->complaint_count == 0;
}
