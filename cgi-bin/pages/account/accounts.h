/*
 * accounts: who may sign in, for the administrators of it.
 *
 * `system` makes accounts, ends them, and sets first passwords; `security`
 * gives roles, locks and unlocks.  An account for a liaison whom the office has
 * confirmed has that role at once.  Nobody does any of it to his own account.
 * The passwords of administrators are set in the terminal alone, or one who
 * makes accounts could sign in as one who watches him.
 */
#ifndef PAGES_ACCOUNT_ACCOUNTS_H
#define PAGES_ACCOUNT_ACCOUNTS_H

#include "web/request.h"

extern const struct shape accounts_query_shape, account_new_query_shape,
    account_new_form_shape,
    account_form_shape, first_form_shape, roles_form_shape, move_form_shape;

page_fn	accounts_show, account_new_show, account_show, first_show,
	roles_show, move_show;
act_fn	account_new, account_edit, first_set, roles_set, account_move;

#endif
