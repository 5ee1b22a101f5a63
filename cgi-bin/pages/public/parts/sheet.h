/* sheet: the foot of a page that is printed as one sheet. */
#ifndef PAGES_PUBLIC_PARTS_SHEET_H
#define PAGES_PUBLIC_PARTS_SHEET_H

struct request;
struct view;

/*
 * Sets sheet.day (today), and sheet.qr and sheet.side: the page's address as a
 * QR code (web/view/qr.h).
 */
void	sheet_show(struct request *, struct view *);

#endif
