/*
 * move: the life cycle of a record, as one table.
 *
 * A record is a row that people draft, change and end: a meeting, a topic. Its
 * module declares a struct, the struct's shape, five statements and a table of
 * moves.  Form, buttons, checks, history, audit log and search index follow
 * from these:
 *
 *	static const struct move moves[] = {
 *	  { "save",    NEW | IN(DRAFT), DRAFT, OFFICE, .words = true },
 *	  { "submit",  NEW | IN(DRAFT), SENT,  OFFICE, .words = true,
 *	    .demands = whole, .stamp = "sent_at" },
 *	  { "refuse",  IN(SENT),        ENDED, OFFICE, .reason = "why" },
 *	  { "discard", IN(DRAFT), GONE_STATE,  OFFICE, .maker = true },
 *	};
 *
 * conference/records/lifecycle.h makes a move; pages/shared/record.h has the
 * act and the page for all records; tests/stories/t_records.sh tests every
 * table.
 */
#ifndef CONFERENCE_RECORDS_MOVE_H
#define CONFERENCE_RECORDS_MOVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/shape.h"
#include "files/file.h"
#include "search/search.h"

struct arena;
struct command;
struct db;
struct query;
struct tx;

/* ---- Faults and demands */

/* What prevents a move: member and reason, "place", "missing". */
struct fault {
	const char	*member, *why;
	bool		 ask;		/* a question: `sure` overrides it */
};
enum { FAULTS_MAX = 32 };
struct faults { struct fault at[FAULTS_MAX]; size_t count; };

void	fault_if(struct faults *, bool wrong, const char *member,
	    const char *why);
/* Adds a question: the form is accepted when sent again with `sure` ticked. */
void	fault_ask_if(struct faults *, bool odd, const char *member,
	    const char *why);

/* Who makes a move, and when. */
struct mover {
	struct tx	*tx;
	int64_t		 account_id;
	struct moment	 now;
};

/*
 * Adds what prevents a move.  A fault of a member that the move takes becomes
 * a complaint at its field; any other fault refuses the move.
 */
typedef void demands_fn(struct faults *, const void *before,
    const void *after, struct moment now);
/* The same by what is stored and who moves; not called for the buttons. */
typedef void asks_fn(struct faults *, const struct mover *,
    const void *before, const void *after);
/* Changes *after when there are no faults: takes a number, for example. */
typedef void prepare_fn(const struct mover *, void *after);

#define IN(state)	(1u << (state))
enum {
	GONE_STATE = -1,		/* the row is deleted */
	NEW_STATE = 31			/* not stored yet */
};
#define NEW IN(NEW_STATE)

struct move {
	const char	*name;		/* also of the event and the verb */
	unsigned	 from;		/* IN(DRAFT) | IN(SENT) */
	int		 to;		/* a state, or GONE_STATE */
	unsigned	 roles;		/* any of these (enum role) */
	const char	*button;	/* NULL: the name */
	bool		 maker;		/* only by its maker, or anybody when
					   that account has ended */
	bool		 other;		/* only by another than its maker */
	bool		 review;	/* only by who did not write in it, by
					   its history (record_wrote()) */
	bool		 words;		/* takes all FIELDs but the reasons */
	const char	*reason;	/* takes only this one, and needs it */
	bool		 optional;	/* the reason may be empty */
	demands_fn	*demands;	/* NULL: none */
	asks_fn		*asks;		/* NULL: none */
	prepare_fn	*prepare;	/* NULL: none */
	const char	*stamp;		/* moment to set; NULL: none */
	const char	*signs;		/* account to set; NULL: none */
	const char	*never;		/* only while this moment is not set */
	bool		 told;		/* the event has the changed fields */
	bool		 counted;	/* raises .sequence */
	bool		 found;		/* writes the search entry */
	bool		 hidden;	/* deletes the search entry */
	bool		 at_once;	/* a new row begins in its state, with
					   its event instead of "create" */
	bool		 unlisted;	/* writes no event */
	bool		 always;	/* is made also when no member differs */
	bool		 preview;	/* stores nothing: the form is shown again
					   (200) with what was typed */
};

/* ---- The record */

/*
 * Members that every record has.  Its forms send `deed` (the button), `drop`
 * (files to remove) and `sure` (the answer to a question).
 */
#define RECORD_HAS							\
	int64_t		id, state, revision, author_id, sure;		\
	struct text	deed;						\
	struct id_list	drop
#define RECORD_MEMBERS(type)						\
	COLUMN_AS(type, id, .automatic = true, .unlogged = true),	\
	COLUMN(type, state),						\
	COLUMN_AS(type, author_id, .nullable = true, .unlogged = true),	\
	FIELD(type, revision, .automatic = true, .max = INT64_MAX,	\
	    .optional = true, .unlogged = true),			\
	FIELD(type, sure, .derived = true, .max = 1, .optional = true),	\
	FIELD(type, deed, .derived = true, .max = 40, .code = true),	\
	FIELD(type, drop, .derived = true, .max = FILES_OF_ONE_MAX)

/*
 * And members of a record whose files are internal unless they are marked: its
 * forms send files to make public and internal, and whether the new ones are.
 */
#define FILES_MARKED_HAS						\
	struct id_list	open, shut;					\
	int64_t		public
#define FILES_MARKED_MEMBERS(type)					\
	FIELD(type, open, .derived = true, .max = FILES_OF_ONE_MAX),	\
	FIELD(type, shut, .derived = true, .max = FILES_OF_ONE_MAX),	\
	FIELD(type, public, .derived = true, .max = 1, .optional = true)

/*
 * Parameters of .find and .lock: the id, and who asks.  version: of a record
 * with versions, which one; 0: the newest.
 */
struct asker { int64_t id, unit_id, account_id, version; };

/* A kind of record.  New rows are in state 0. */
struct record {
	const char	*kind;		/* "meeting": for verbs, events, keys */
	const struct move *moves;
	size_t		 move_count;
	const struct shape *shape;	/* has RECORD_MEMBERS */
	const char	*usual;		/* the button when none is sent;
					   NULL: one is required */
	const char	*changed;	/* moment of the last move; or NULL */
	const char	*sequence;	/* number of changes; or NULL */
	const char	*editor;	/* account of the last move; or NULL */
	const char	*shown;		/* key in templates; NULL: the kind */
	const struct move *begins;	/* what creates a row; NULL: "create" */
	const char	*file_names;	/* text with the names of its files;
					   NULL: none */
	bool		 has_files;	/* .file_names, or this */
	enum file_of	 files;		/* if it has files */
	const char	*files_version;	/* number of the version that is
					   written; NULL: without versions */
	/*
	 * Find by struct asker; .lock with FOR UPDATE, also in a subselect:
	 * a plain read there would take the snapshot before the wait.
	 */
	const struct query *find, *lock;
	/* The id (count_shape) by :code, where its address has a code and the
	 * shape a member `code`; NULL: its address has the id. */
	const struct query *by_code;
	/*
	 * By the shape; .update and .delete change the row of :id with
	 * :revision and :before, the state that was read.
	 */
	const struct command *insert, *update, *delete;
	/* The member that a new row has from the id in the path; or NULL. */
	const char	*parent;
	/* The path to see after a move; NULL: that of the record. */
	struct text	(*seen_at)(struct arena *, const void *row);
	/* Sets defaults of a new row; NULL: none. */
	void		(*begin)(struct db *, void *row);
	/* Sets members that depend on others; NULL: none. */
	void		(*derive)(struct db *, struct day today, void *row,
			    struct faults *);
	/* Clears what its page must not show; NULL: nothing. */
	void		(*hide)(void *row);
	/*
	 * Stores rows of other tables; NULL: none.  before->id is 0 for a new
	 * row, after->id is 0 when it is discarded.
	 */
	void		(*store)(const struct mover *, const void *before,
			    const void *after, struct faults *);
	/*
	 * Fills the search entry; kind and id are set already.  NULL: it has
	 * none.
	 */
	void		(*document)(struct arena *, const void *row,
			    struct search_doc *);
	enum search_kind search;
};

/*
 * For unit tests: calls log_die() when the table names a member that the
 * shape does not have.  No program calls it.
 */
void		 record_check(const struct record *);

bool		 record_has_files(const struct record *);
/* Where the files of this row belong. */
struct file_home record_home(const struct record *, const void *row);
/* Whose unit a row is of: "unit_id", unless forms send it; else NULL. */
const struct member *record_unit(const struct record *);
/* Returns the member with this name and kind; calls log_die() without one. */
void		*row_at(const struct record *, const void *row,
		    const char *name, enum kind);
int64_t		 row_number(const struct record *, const void *row,
		    const char *name);

/* The move that a button means in a state. */
struct pressed {
	const struct move *move;	/* NULL: none from this state */
	const struct move *like;	/* .move, else any with this button */
	bool		 done;		/* the record is in its state already */
};
struct pressed	 move_pressed(const struct record *, const char *button,
		    int64_t state);
/* The move with this name from this state, or NULL. */
const struct move *move_from(const struct record *, const char *name,
		    int64_t state);
const char	*move_button(const struct move *);
/* Whether the move takes this member from a form. */
bool		 move_takes(const struct move *, const struct member *);
/* Collects all faults of the move; a missing reason comes first. */
void		 move_faults(const struct record *, const struct move *,
		    const void *before, const void *after, struct moment now,
		    struct faults *);
/* Whether two rows have the same members, in a form's precision. */
bool		 record_same(const struct record *, const void *, const void *);

#endif
