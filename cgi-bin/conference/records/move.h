/*
 * move: what may be done to a record, as one table.
 *
 * A record is a row that people draft, change and end: a meeting, a topic.
 * Its module declares a struct, the struct's shape, five statements and a
 * table of moves.  The form, its buttons, the checks, the history, the log and
 * the search index follow from these:
 *
 *	static const struct move moves[] = {
 *	  { "save",    NEW | IN(DRAFT), DRAFT, OFFICE, .words = true },
 *	  { "submit",  NEW | IN(DRAFT), SENT,  OFFICE, .words = true,
 *	    .demands = whole, .stamp = "sent_at" },
 *	  { "refuse",  IN(SENT),        ENDED, OFFICE, .reason = "why" },
 *	  { "discard", IN(DRAFT), GONE_STATE,  OFFICE, .maker = true },
 *	};
 *
 * conference/records/lifecycle.h makes a move; pages/shared/record.h is the act and the page that
 * walk the table, and tests/stories/t_records.sh tries all of it.
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

/* ---- The table */

/* What is wrong with a row: "place", "missing". */
struct fault {
	const char	*member, *why;
	bool		 ask;		/* no fault, if it is meant so */
};
enum { FAULTS_MAX = 32 };
struct faults { struct fault at[FAULTS_MAX]; size_t count; };

void	fault_if(struct faults *, bool wrong, const char *member,
	    const char *why);
/* To be asked about: the same form with `sure` ticked is taken. */
void	fault_ask_if(struct faults *, bool odd, const char *member,
	    const char *why);

/* Who does it, when. */
struct mover {
	struct tx	*tx;
	int64_t		 account_id;
	struct moment	 now;
};

/*
 * What keeps a move from being made.  A fault at a member that the move takes
 * is a complaint at its field; at another member it refuses the move.
 */
typedef void demands_fn(struct faults *, const void *before,
    const void *after, struct moment now);
/* Changes *after once nothing keeps the move: takes a number, say. */
typedef void prepare_fn(const struct mover *, void *after);

#define IN(state)	(1u << (state))
enum {
	GONE_STATE = -1,		/* the row is deleted */
	NEW_STATE = 31			/* there is no row yet */
};
#define NEW IN(NEW_STATE)

struct move {
	const char	*name;		/* of the event, the verb, the button */
	unsigned	 from;		/* states, or-ed: IN(DRAFT) | IN(SENT) */
	int		 to;		/* a state, or GONE_STATE */
	unsigned	 roles;		/* enum role, or-ed */
	const char	*button;	/* if it is not the name */
	bool		 maker;		/* for who made it alone, until that account
					   has ended */
	bool		 words;		/* takes every FIELD but the reasons */
	const char	*reason;	/* takes this one alone, and needs it */
	bool		 optional;	/* the reason may be empty */
	demands_fn	*demands;	/* what else must hold; NULL: nothing */
	prepare_fn	*prepare;	/* NULL: nothing */
	const char	*stamp;		/* the moment that says when; NULL: none */
	bool		 told;		/* the event says which words changed */
	bool		 counted;	/* raises .sequence */
	bool		 found;		/* its words are in the search from now on */
	bool		 hidden;	/* and from now on they are not */
	bool		 at_once;	/* makes a new one in its state, with no
					   "create" before */
	bool		 unlisted;	/* leaves no event in the history */
};

/* ---- The record */

/*
 * Members of every record.  The FIELDs among them are sent by its forms:
 * which button, which files to remove, and that odd words are meant so.
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

/* Which row, and who asks: for .find and .lock. */
struct asker { int64_t id, unit_id, account_id; };

/* State 0 is the first.  A unit_id is that of who made it. */
struct record {
	const char	*kind;		/* "meeting": of verbs, events, views */
	const struct move *moves;
	size_t		 move_count;
	const struct shape *shape;	/* has RECORD_MEMBERS */
	const char	*usual;		/* the button when none is sent; NULL:
					   one must be */
	const char	*changed;	/* the moment of the last move; NULL */
	const char	*sequence;	/* how often people were told; NULL */
	const char	*editor;	/* who moved it last; NULL */
	const char	*file_names;	/* the text that names its files; NULL:
					   no form has any */
	enum file_of	 files;		/* if it has .file_names */
	/* By :id, :unit_id and :account_id; .lock is FOR UPDATE. */
	const struct query *find, *lock;
	/* The id (count_shape) by :code, where its address has a code and the
	 * shape a member `code`; NULL: its address has the id. */
	const struct query *by_code;
	/* By the shape; .update and .delete change the row of :id, :revision
	 * and :state, which is the state before. */
	const struct command *insert, *update, *delete;
	/* A new one, before anything is typed; NULL: all empty. */
	void		(*begin)(struct db *, void *row);
	/* What follows from the words; NULL: nothing. */
	void		(*derive)(struct db *, struct day today, void *row,
			    struct faults *);
	/* Takes from a row what its page must not show; NULL: nothing. */
	void		(*hide)(void *row);
	/* Stores what is in other tables; NULL: nothing is.  *before has no id
	 * when it is made, *after none when it is discarded. */
	void		(*store)(const struct mover *, const void *before,
			    const void *after, struct faults *);
	/* What the search finds; kind and id are there already.  NULL: nothing. */
	void		(*document)(struct arena *, const void *row,
			    struct search_doc *);
	enum search_kind search;
};

/* At the start: dies when the table names what the shape does not have. */
void		 record_check(const struct record *);

/* The member of that name and kind, which must be there. */
void		*row_at(const struct record *, const void *row,
		    const char *name, enum kind);
int64_t		 row_number(const struct record *, const void *row,
		    const char *name);

/* What a button means in this state. */
struct pressed {
	const struct move *move;	/* NULL: none from this state */
	const struct move *like;	/* it, or one from another state; NULL */
	bool		 done;		/* it leads to this very state */
};
struct pressed	 move_pressed(const struct record *, const char *button,
		    int64_t state);
/* The move of this name from this state; NULL: there is none. */
const struct move *move_from(const struct record *, const char *name,
		    int64_t state);
const char	*move_button(const struct move *);
/* Does the move take what a form sends in this member? */
bool		 move_takes(const struct move *, const struct member *);
/* All faults of the move, its reason first. */
void		 move_faults(const struct record *, const struct move *,
		    const void *before, const void *after, struct moment now,
		    struct faults *);
/* Would a reader, or the form, find no difference? */
bool		 record_same(const struct record *, const void *, const void *);

#endif
