/* opinions: what the office asks of units about topics. */
#ifndef PAGES_OFFICE_OPINIONS_H
#define PAGES_OFFICE_OPINIONS_H

#include "web/request.h"

page_fn	office_opinions_show, office_opinion_show;
page_fn	office_inquiry_new_show, office_inquiry_show;
page_fn	office_settlement_new_show, office_settlement_show;

#endif
