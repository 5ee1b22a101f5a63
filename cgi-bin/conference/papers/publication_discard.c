/* Deletes a draft: a paper that was never published, or its next version. */
#include "audit/audit.h"
#include "db/db.h"
#include "conference/papers/publication.h"

#define NOTE(face)							\
    "INSERT INTO discarded (kind, object_id, account_id, at)"	\
    " SELECT '" face "', id, ?, ? FROM " face " WHERE id = ?"
COMMAND(notice_discard_note, NOTE("notice"));
COMMAND(policy_discard_note, NOTE("policy"));

/* Only a version that was never sent to review is deleted. */
#define VERSION(face)							\
    "DELETE FROM " face "_version WHERE " face "_id = ? AND version = ?"	\
    "   AND state = 0 AND revision = ? AND sent_at IS NULL"
COMMAND(notice_discard_version, VERSION("notice"));
COMMAND(policy_discard_version, VERSION("policy"));

#define EVENTS(face)							\
    "DELETE FROM publication_event WHERE " face "_id = ? AND version = ?"
COMMAND(notice_discard_events, EVENTS("notice"));
COMMAND(policy_discard_events, EVENTS("policy"));

/* Deletes files added in this version, and restores those it removed. */
#define FILES(face)							\
    "DELETE FROM file WHERE " face "_id = ? AND since_version = ?"
COMMAND(notice_discard_files, FILES("notice"));
COMMAND(policy_discard_files, FILES("policy"));

#define FILES_BACK(face)						\
    "UPDATE file SET until_version = NULL"				\
    " WHERE " face "_id = ? AND until_version = ? - 1"
COMMAND(notice_discard_files_back, FILES_BACK("notice"));
COMMAND(policy_discard_files_back, FILES_BACK("policy"));

#define FACE(face)							\
    "DELETE FROM " face " WHERE id = ? AND state = 0 AND newest = 1"
COMMAND(notice_discard_face, FACE("notice"));
COMMAND(policy_discard_face, FACE("policy"));

#define BACK(face)							\
    "UPDATE " face " SET newest = newest - 1"				\
    " WHERE id = ? AND state = 2 AND newest = ?"
COMMAND(notice_discard_back, BACK("notice"));
COMMAND(policy_discard_back, BACK("policy"));

/* The next draft starts with a higher revision, so old forms are stale. */
#define REVISION(face)							\
    "UPDATE " face "_version SET next_revision = ?"			\
    " WHERE " face "_id = ? AND version = ? - 1"
COMMAND(notice_discard_revision, REVISION("notice"));
COMMAND(policy_discard_revision, REVISION("policy"));

static const struct {
	const struct command	*note, *version, *events, *files, *files_back,
				*face, *back, *revision;
	const char		*verb;
} papers[] = {
	[PAPER_NOTICE] = { &notice_discard_note, &notice_discard_version,
	    &notice_discard_events, &notice_discard_files,
	    &notice_discard_files_back, &notice_discard_face,
	    &notice_discard_back, &notice_discard_revision,
	    "notice.discard" },
	[PAPER_POLICY] = { &policy_discard_note, &policy_discard_version,
	    &policy_discard_events, &policy_discard_files,
	    &policy_discard_files_back, &policy_discard_face,
	    &policy_discard_back, &policy_discard_revision,
	    "policy.discard" },
};

/* Deletes a paper that was never published. */
static bool
whole_discard(const struct paper_hand *h, const struct paper *was)
{
	tx_insert(h->tx, papers[h->kind].note, BIND(P(h->account_id),
	    P(h->now), P(was->id)));
	return tx_change(h->tx, papers[h->kind].face, BIND(P(was->id))) == 1;
}

/* Makes the published version the newest again, and adds to its history. */
static bool
version_discard(const struct paper_hand *h, const struct paper *was)
{
	struct paper before = *was;

	before.version--;
	tx_change(h->tx, papers[h->kind].files_back, BIND(P(was->id),
	    P(was->version)));
	tx_change(h->tx, papers[h->kind].revision, BIND(P(was->revision + 1),
	    P(was->id), P(was->version)));
	if (tx_change(h->tx, papers[h->kind].back, BIND(P(was->id),
	    P(was->version))) != 1)
		return false;
	paper_happened(h, &before, "discard", TEXT(""));
	return true;
}

bool
paper_discard(const struct paper_hand *h, const struct paper *was)
{
	const struct paper blank = { .title = TEXT(""), .body = TEXT(""),
	    .summary = TEXT(""), .source = TEXT(""), .note = TEXT(""),
	    .kind = TEXT(""), .objection_phone = TEXT(""), .document_number = TEXT(""),
	    .issuer = TEXT(""), .subject = TEXT(""), .validity = TEXT(""),
	    .personal = TEXT("") };

	if (!paper_may(PAPER_DISCARD, (enum version_state)was->state,
	    (enum face_state)was->face) || was->sent_at.s != 0 ||
	    tx_change(h->tx, papers[h->kind].version, BIND(P(was->id),
	    P(was->version), P(was->revision))) != 1)
		return false;
	tx_change(h->tx, papers[h->kind].events, BIND(P(was->id),
	    P(was->version)));
	tx_change(h->tx, papers[h->kind].files, BIND(P(was->id),
	    P(was->version)));
	if (!(was->face == FACE_NONE ? whole_discard(h, was) :
	    version_discard(h, was)))
		return false;
	audit_change(h->tx, papers[h->kind].verb, was->id, &paper_head_shape,
	    was, &blank);
	return true;
}
