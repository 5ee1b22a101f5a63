/* account: pages for signing in and out, the own password and sessions. */
#ifndef PAGES_ACCOUNT_ACCOUNT_H
#define PAGES_ACCOUNT_ACCOUNT_H

#include "web/request.h"

extern const struct shape to_query_shape, signin_form_shape,
    password_form_shape, factor_form_shape, sessions_form_shape;

page_fn	signin_show, signout_show, password_show, factor_show, sessions_show;
act_fn	signin, signout, password_change, factor_act, sessions_close;

#endif
