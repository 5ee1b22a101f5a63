/* Uploads without a home, held for the account that sent them. */
#include "audit/audit.h"
#include "base/digest.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file_held.h"

static const struct shape held_shape = SHAPE(struct upload,
	COLUMNS(struct upload, id, name, media_type, sha256, size));

COMMAND(file_content_put,
    "INSERT IGNORE INTO file_content (sha256) VALUES (UNHEX(:sha256))");
COMMAND(file_part_put,
    "INSERT IGNORE INTO file_part (sha256, position, block_sha256)"
    " VALUES (UNHEX(:sha256), :position, :block)");
COMMAND(file_held_insert,
    "INSERT INTO file_held (account_id, sha256, size, name, media_type,"
    "                       held_at)"
    " VALUES (:account_id, UNHEX(:sha256), :size, :name, :media_type, :now)");
QUERY(file_held_one, held_shape,
    "SELECT id, name, media_type, LOWER(HEX(sha256)) AS sha256, size"
    "  FROM file_held WHERE id = :id AND account_id = :account_id"
    "       LOCK IN SHARE MODE");
QUERY(file_held_count, count_shape,
    "SELECT COUNT(*) AS total FROM file_held WHERE account_id = :account_id");
COMMAND(file_held_oldest_drop,
    "DELETE FROM file_held WHERE account_id = :account_id ORDER BY id LIMIT 1");
COMMAND(file_held_drop,
    "DELETE FROM file_held WHERE id = :id AND account_id = :account_id");
COMMAND(file_held_old_drop, "DELETE FROM file_held WHERE held_at <= :upto");

static void
content_put(struct tx *tx, const struct upload *u)
{
	int64_t count = (int64_t)(u->blocks.len / DIGEST_BYTES);

	tx_change(tx, &file_content_put, BIND(P(u->sha256)));
	for (int64_t position = 0; position < count; position++)
		tx_change(tx, &file_part_put, BIND(P(u->sha256), P(position),
		    AS(block, P(((struct bytes){
		    u->blocks.at + position * DIGEST_BYTES, DIGEST_BYTES })))));
}

void
files_hold(struct tx *tx, struct file_giver giver, struct upload *u)
{
	content_put(tx, u);
	if (count_of(db_rows(tx_db(tx), &file_held_count,
	    BIND(P(giver.account_id)))) >= FILES_HELD_MAX)
		tx_change(tx, &file_held_oldest_drop,
		    BIND(P(giver.account_id)));
	u->id = tx_insert(tx, &file_held_insert, BIND(P(giver.account_id),
	    P(u->sha256), P(u->size), P(u->name), P(u->media_type),
	    P(giver.now)));
	audit_change(tx, "file.hold", u->id, &upload_log_shape, NULL, u);
}

bool
file_held(struct db *db, int64_t account_id, int64_t id, struct upload *out)
{
	return db_row(db, &file_held_one, out, BIND(P(id), P(account_id)));
}

void
files_release(struct tx *tx, int64_t account_id, struct rows held)
{
	const struct upload *all = held.at;
	int64_t released = 0;

	for (size_t i = 0; i < held.count; i++)
		released += tx_change(tx, &file_held_drop,
		    BIND(P(all[i].id), P(account_id)));
	if (released > 0 && *audit_verb(tx) == '\0')
		audit(tx, "file.release", 0, TEXT(""));
}

void
files_held_tidy(struct tx *tx, int64_t upto)
{
	if (tx_change(tx, &file_held_old_drop, BIND(P(upto))) > 0)
		audit(tx, "file.tidy", 0, TEXT(""));
}
