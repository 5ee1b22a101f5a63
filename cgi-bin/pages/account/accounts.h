/*
 * accounts: pages to manage accounts.
 *
 * `system` creates and ends accounts and sets first passwords; `security`
 * gives roles, locks, unlocks, and resets second factors.  An account for a liaison whom the office has
 * confirmed has that role at once.  Nobody may change his own account.  First
 * passwords of administrators are set only in the terminal, because otherwise
 * one administrator could sign in as another.
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
