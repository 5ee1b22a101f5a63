/* referrals: the office's pages of what is passed up to the county government. */
#ifndef PAGES_OFFICE_REFERRALS_H
#define PAGES_OFFICE_REFERRALS_H

#include "web/request.h"

struct view;

/* ?item=12, of an agenda. */
extern const struct shape referral_item_shape;
page_fn	referrals_show, referral_new_show, referral_show;
/* missing.N: items that were referred, of which nothing was sent on. */
void	referrals_missing_show(struct request *, struct view *);

#endif
