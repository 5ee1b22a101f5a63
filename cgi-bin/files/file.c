/* Attachments: rows, rights, attaching and removing. */
#include "audit/audit.h"
#include "db/count.h"
#include "db/db.h"
#include "files/file.h"

const struct shape upload_log_shape = SHAPE(struct upload,
	COLUMNS(struct upload, name, size));

#define OF_VERSION							\
    "   AND f.since_version <= :version"				\
    "   AND (f.until_version IS NULL OR f.until_version >= :version)"

#define IN_ORDER " ORDER BY f.position, f.id LIMIT 20"

QUERY(files_of_topic, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.topic_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_notice, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.notice_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_policy, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.policy_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_meeting, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.meeting_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_agenda, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.agenda_item_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_opinion, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.opinion_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_progress, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.progress_id = :id" OF_VERSION IN_ORDER);
QUERY(files_of_referral, file_shape, FILE_COLUMNS
    "  FROM file f WHERE f.referral_id = :id" OF_VERSION IN_ORDER);

COMMAND(files_delete_all,
    "DELETE FROM file"
    " WHERE topic_id = :topic OR notice_id = :notice OR policy_id = :policy"
    "    OR meeting_id = :meeting OR agenda_item_id = :agenda"
    "    OR opinion_id = :opinion OR progress_id = :progress"
    "    OR referral_id = :referral");

COMMAND(files_revert_added,
    "DELETE FROM file WHERE (notice_id = :notice OR policy_id = :policy)"
    "   AND since_version = :version");
COMMAND(files_revert_dropped,
    "UPDATE file SET until_version = NULL"
    " WHERE (notice_id = :notice OR policy_id = :policy)"
    "   AND until_version = :version - 1");

QUERY(files_size, count_shape,
    "SELECT COALESCE(SUM(size), 0) AS total FROM file"
    " WHERE unit_id = :unit_id");
QUERY(files_size_by, count_shape,
    "SELECT COALESCE(SUM(size), 0) AS total FROM file"
    " WHERE account_id = :account_id AND unit_id IS NULL");

COMMAND(file_insert,
    "INSERT INTO file (topic_id, notice_id, policy_id, meeting_id,"
    "                  agenda_item_id, opinion_id, progress_id, referral_id,"
    "                  since_version, position, sha256, size, name,"
    "                  media_type, account_id, unit_id, added_at, public)"
    " VALUES (:topic, :notice, :policy, :meeting, :agenda, :opinion,"
    "       :progress, :referral, :version, :position, UNHEX(:sha256),"
    "       :size, :name, :media_type, :account_id, :unit_id, :now, :public)");

#define OF_HOME								\
    "   AND topic_id <=> :topic AND notice_id <=> :notice"		\
    "   AND policy_id <=> :policy AND meeting_id <=> :meeting"		\
    "   AND agenda_item_id <=> :agenda AND opinion_id <=> :opinion"	\
    "   AND progress_id <=> :progress AND referral_id <=> :referral"

COMMAND(file_delete,
    "DELETE FROM file WHERE id = :id" OF_HOME " AND since_version = :version");
/* Earlier versions keep the file. */
COMMAND(file_end,
    "UPDATE file SET until_version = :version - 1"
    " WHERE id = :id" OF_HOME " AND since_version < :version"
    "   AND until_version IS NULL");

COMMAND(file_publish,
    "UPDATE file SET public = :public"
    " WHERE id = :id AND public <> :public" OF_HOME);

/* Homes without versions are always in version 1. */
static int64_t
version_of(struct file_home home)
{
	return home.version > 0 ? home.version : 1;
}

struct rows
files_of(struct db *db, struct file_home home)
{
	static const struct query *const queries[] = {
		[FILE_OF_TOPIC] = &files_of_topic,
		[FILE_OF_NOTICE] = &files_of_notice,
		[FILE_OF_POLICY] = &files_of_policy,
		[FILE_OF_MEETING] = &files_of_meeting,
		[FILE_OF_AGENDA] = &files_of_agenda,
		[FILE_OF_OPINION] = &files_of_opinion,
		[FILE_OF_PROGRESS] = &files_of_progress,
		[FILE_OF_REFERRAL] = &files_of_referral,
	};
	int64_t version = version_of(home);

	return db_rows(db, queries[home.of], BIND(P(home.id), P(version)));
}

#define OF(home, kind) P_OR_NULL((home).of == (kind) ? (home).id : (int64_t)0)
#define HOME(home) AS(topic, OF(home, FILE_OF_TOPIC)),			\
	AS(notice, OF(home, FILE_OF_NOTICE)),				\
	AS(policy, OF(home, FILE_OF_POLICY)),				\
	AS(meeting, OF(home, FILE_OF_MEETING)),				\
	AS(agenda, OF(home, FILE_OF_AGENDA)),				\
	AS(opinion, OF(home, FILE_OF_OPINION)),				\
	AS(progress, OF(home, FILE_OF_PROGRESS)),			\
	AS(referral, OF(home, FILE_OF_REFERRAL))

void
files_attach(struct tx *tx, struct file_home home, struct file_giver giver,
    struct rows uploads)
{
	struct rows before = files_of(tx_db(tx), home);
	const struct file *files = before.at;
	const struct upload *all = uploads.at;
	int64_t last = before.count == 0 ? 0 :
	    files[before.count - 1].position;

	for (size_t i = 0; i < uploads.count; i++) {
		const struct upload *u = &all[i];
		int64_t id = tx_insert(tx, &file_insert, BIND(HOME(home),
		    AS(version, P(version_of(home))),
		    AS(position, P(last + 1 + (int64_t)i)),
		    P(u->sha256), P(u->size), P(u->name), P(u->media_type),
		    P_OR_NULL(giver.account_id), P_OR_NULL(giver.unit_id),
		    P(giver.now), P(giver.public)));

		audit_change(tx, "file.attach", id, &upload_log_shape, NULL, u);
	}
}

void
files_drop(struct tx *tx, struct file_home home, const struct id_list *ids)
{
	int64_t version = version_of(home);

	for (size_t i = 0; i < ids->count; i++) {
		int64_t id = ids->at[i];

		if (tx_change(tx, &file_delete, BIND(P(id), HOME(home),
		    P(version))) == 1 ||
		    tx_change(tx, &file_end, BIND(P(version), P(id),
		    HOME(home))) == 1)
			audit(tx, "file.drop", id, TEXT(""));
	}
}

void
files_publish(struct tx *tx, struct file_home home,
    const struct id_list *ids, bool public)
{
	for (size_t i = 0; i < ids->count; i++) {
		int64_t id = ids->at[i];

		if (tx_change(tx, &file_publish, BIND(P(public), P(id),
		    HOME(home))) == 1)
			audit(tx, public ? "file.open" : "file.shut", id,
			    TEXT(""));
	}
}

void
files_delete(struct tx *tx, struct file_home home)
{
	tx_change(tx, &files_delete_all, BIND(HOME(home)));
}

void
files_revert(struct tx *tx, struct file_home home)
{
	const struct param of[] = {
	    AS(notice, OF(home, FILE_OF_NOTICE)),
	    AS(policy, OF(home, FILE_OF_POLICY)), P(home.version) };
	const struct params in = { of, sizeof of / sizeof *of, NULL, NULL };

	tx_change(tx, &files_revert_added, in);
	tx_change(tx, &files_revert_dropped, in);
}

int64_t
files_size_of(struct db *db, int64_t unit_id, int64_t account_id)
{
	return unit_id != 0 ?
	    count_of(db_rows(db, &files_size, BIND(P(unit_id)))) :
	    count_of(db_rows(db, &files_size_by, BIND(P(account_id))));
}
