/* sheets: documents without a page of their own, and the faces of all. */
#ifndef PAGES_OFFICE_SHEETS_H
#define PAGES_OFFICE_SHEETS_H

#include "web/request.h"

page_fn	office_meeting_notice_show, receipts_sheet_show, record_sheet_show,
    faces_show;
/* What there is of a meeting, for its archive (web/transfer/bundle.h). */
page_fn	office_bundle_show;

#endif
