/* The papers of meetings that a unit is invited to. */
#include "db/db.h"
#include "files/file.h"

/* Of a meeting, or of an item on its issued agenda; not of a draft. */
QUERY(file_of_invited_named, file_shape, FILE_COLUMNS
    "  FROM file f"
    "  LEFT JOIN agenda_item a ON a.id = f.agenda_item_id AND a.state < 2"
    "   AND a.issued > 0"
    "  JOIN public_meeting m ON m.id = COALESCE(f.meeting_id, a.meeting_id)"
    "  JOIN invitation i ON i.meeting_id = m.id AND i.state < 2"
    "  JOIN topic_reader r ON r.unit_id = i.unit_id"
    " WHERE f.id = :id AND f.name = :name AND r.reader_id = :unit_id"
    " LIMIT 1");

bool
file_of_invited(struct db *db, int64_t id, struct text name, int64_t unit_id,
    struct file *out)
{
	return db_row(db, &file_of_invited_named, out, BIND(P(id), P(name),
	    P(unit_id)));
}
