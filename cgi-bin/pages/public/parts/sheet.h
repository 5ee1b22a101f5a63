/* sheet: what a page that is printed as one sheet says at its foot. */
#ifndef PAGES_PUBLIC_PARTS_SHEET_H
#define PAGES_PUBLIC_PARTS_SHEET_H

struct request;
struct view;

/* sheet.day, the day it is read; sheet.qr and sheet.side, its address as a
 * QR code. */
void	sheet_show(struct request *, struct view *);

#endif
