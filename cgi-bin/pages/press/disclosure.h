/* disclosure: by when a document has to be public. */
#ifndef PAGES_PRESS_DISCLOSURE_H
#define PAGES_PRESS_DISCLOSURE_H

struct paper;
struct request;
struct view;

/*
 * disclosure.until, .days, and .late when that is past, of a policy that was
 * made and is not public yet (Order 711, article 26).
 */
void	disclosure_show(struct request *, struct view *,
	    const struct paper *);

#endif
