/* referral: the page of a referral, for desks. */
#ifndef PAGES_CHAIN_REFERRAL_H
#define PAGES_CHAIN_REFERRAL_H

#include "pages/shared/record.h"

/* With the strip of its topic (pages/chain/chain.h). */
page_fn	referral_page;

#endif
