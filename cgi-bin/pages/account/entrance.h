/* entrance: what follows a correct password or code. */
#ifndef PAGES_ACCOUNT_ENTRANCE_H
#define PAGES_ACCOUNT_ENTRANCE_H

#include "credentials/sign_in.h"
#include "web/request.h"

struct account;

enum { TO_MAX = 4000 };

struct entrance {
	const struct account	*account;
	struct text		 to;		/* the path that was wanted */
	int64_t			 step;		/* of enum sign_in_step */
	bool			 must_change;	/* the password */
};

/* Begins a session, ends the browser's old one, and redirects. */
enum status	enter(struct request *, struct tx *,
		    const struct entrance *);
/* Redirects to the first step, else to e->to or the account's desk. */
enum status	go_on(struct request *, const struct entrance *);

/* STEP_DONE on a device that is remembered. */
enum sign_in_step	step_after_password(struct request *, struct tx *,
		    const struct account *);

/* The path of the desk for these roles. */
struct text	desk_of(int64_t roles);

/* Throttling: the attempt for a login, the answer during a wait, its page. */
struct attempt	attempt_of(const struct request *, struct text login);
enum status	wait_first(struct request *, int64_t wait_s);
void		wait_show(const struct request *, struct view *);

#endif
