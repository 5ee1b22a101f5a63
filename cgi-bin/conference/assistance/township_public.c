/* Reads the windows of townships for everybody. */
#include "conference/assistance/township.h"
#include "db/db.h"

const struct shape township_face_shape = SHAPE(struct township,
	COLUMNS(struct township, id, position, name, counter, address, phone,
	    hours));

QUERY(public_township_rows, township_face_shape,
    "SELECT {} FROM public_township"
    " WHERE :words = '' OR CONCAT_WS(' ', name, counter, address)"
    "       REGEXP :words"
    " ORDER BY position = 0, position, name, counter LIMIT 500");

struct rows
public_townships(struct db *db, struct text words)
{
	return db_rows(db, &public_township_rows, BIND(P(words)));
}
