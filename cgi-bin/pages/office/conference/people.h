/*
 * people: persons and seats, and the changes of them, at the office.
 */
#ifndef PAGES_OFFICE_CONFERENCE_PEOPLE_H
#define PAGES_OFFICE_CONFERENCE_PEOPLE_H

#include "web/request.h"

page_fn	office_people_show, office_seat_new_show, office_seat_show,
	office_appointment_new_show, office_liaison_new_show,
	office_change_show;

/* For the desk: waiting.N, the changes that wait for the office. */
void	office_people_waiting(struct request *, struct view *);

#endif
