/* calendar: personal calendars under secret addresses. */
#ifndef PAGES_LIAISON_CALENDAR_H
#define PAGES_LIAISON_CALENDAR_H

#include "web/request.h"

#define OWN_CALENDAR_WORDS "liaison/calendar.cs"

/* NOT_FOUND without an open feed of an active account. */
raw_fn	own_calendar;

#endif
