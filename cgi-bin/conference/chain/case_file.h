/*
 * case_file: all that was written about a topic, in the order of its chain, for
 * the office's archive.
 */
#ifndef CONFERENCE_CHAIN_CASE_FILE_H
#define CONFERENCE_CHAIN_CASE_FILE_H

#include "base/shape.h"

struct db;

/* An object of the chain; what has no such member leaves it empty. */
struct case_entry {
	/* opinion, settlement, part (of one), meeting, minutes, referral,
	 * resolution, task, progress */
	struct text	part;
	int64_t		id, of_id;	/* of_id: the task of a report … */
	int64_t		state, unit_id, percent;
	bool		minuted;	/* a meeting's: its minutes are issued */
	struct text	title, number, text;
	struct text	word;		/* answer, outcome, what follows */
	struct text	note, answer;
	struct text	answer_number;	/* a meeting's: the item's position */
	struct day	day, due_on, answered_on;
};
extern const struct shape case_entry_shape;

/* Of a topic, by part and day; at most 500. */
struct rows	case_entries(struct db *, int64_t topic_id);

/* A line of the minutes, as they were issued last, that is about the topic. */
struct case_line {
	int64_t		minutes_id, position;
	struct text	kind, label, text;	/* conference/minutes/minutes.h */
};
extern const struct shape case_line_shape;
struct rows	case_lines(struct db *, int64_t topic_id);	/* at most 500 */

/* A file of the topic, an opinion, the agenda, a referral or a report. */
struct case_attachment {
	int64_t		id, size;
	struct text	part;		/* topic, opinion, agenda … */
	struct text	name;
	struct text	sha256;		/* four groups of 16 digits */
	struct moment	added_at;
};
extern const struct shape case_attachment_shape;
/* In this order, the oldest first; at most 500. */
struct rows	case_attachments(struct db *, int64_t topic_id);

#endif
