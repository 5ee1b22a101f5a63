/*
 * category_text: the page of a category as the press desk writes it.
 *
 * A row is the newest version.  While it is a draft, what was published stays
 * in `category`, where everybody reads it.
 */
#ifndef CONFERENCE_ASSISTANCE_CATEGORY_TEXT_H
#define CONFERENCE_ASSISTANCE_CATEGORY_TEXT_H

#include "conference/assistance/category.h"
#include "conference/records/move.h"

enum category_state { CATEGORY_DRAFT, CATEGORY_REVIEW, CATEGORY_PUBLISHED };

struct category_text {
	RECORD_HAS;
	int64_t		version, writer_id, reviewer_id;
	CATEGORY_HAS;
	struct text	note;		/* what is new in this version */
	struct text	opinion;
	struct moment	written_at, sent_at, published_at;
};

extern const struct shape category_text_shape;
extern const struct record category_record;

/* All, in the order of the public page, new ones last; at most 200. */
struct rows	category_texts(struct db *);
/* Of one, the newest version first; at most 100. */
struct rows	category_versions(struct db *, int64_t id);

#endif
