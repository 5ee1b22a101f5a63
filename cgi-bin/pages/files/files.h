/*
 * files: attachments on a page, in a form, and on their way out.
 *
 * A page that lists attachments calls files_show(), and its template the
 * pieces of templates/_files.cs.  A form that takes some has on its POST row
 * `.files = true`, in its shape
 *
 *	FIELD(struct x_form, drop, .max = FILES_OF_ONE_MAX)	(struct id_list)
 *
 * and its act calls files_settle() before it answers.
 */
#ifndef PAGES_FILES_FILES_H
#define PAGES_FILES_FILES_H

#include "files/file.h"
#include "web/request.h"

struct download;
struct tx;
struct view;

/*
 * file.N.{id,name,of_name,kind,kb,at…} of the home, in order; of_name is 2 for
 * the second of a name, and so on.  below: where they are to be had,
 * "liaison/files/".  A home with id 0 has none yet.  Behind
 * them, in a form that is shown again, what is held for it.
 */
void	files_show(struct request *, struct view *, struct file_home,
	    const char *below);
/* Rows of struct file, as file.N. */
void	files_rows_show(struct request *, struct view *, struct rows,
	    const char *below);
/* Rows of struct upload in r->files, as held.N. */
void	files_held_show(struct request *, struct view *);
/* The same of what is public now. */
void	public_files_show(struct request *, struct view *, struct file_home);

/*
 * For an act, once the thing is stored: drops what was ticked, attaches what
 * was sent.  unit_id: whose quota.  False when that would be too many or too
 * much: the complaint is made, the act returns UNPROCESSABLE.
 */
bool	files_settle(struct request *, struct tx *, struct file_home,
	    int64_t unit_id, const struct id_list *drop);

/*
 * Rows of the programs: { GET, "/liaison/files/#" "/" "*", LIAISON, .file = … }.
 * NOT_FOUND when it is not theirs; GONE for what was withdrawn.
 */
enum status	liaison_file(struct request *, struct view *,
		    struct download *);
enum status	press_file(struct request *, struct view *,
		    struct download *);
enum status	office_file(struct request *, struct view *,
		    struct download *);
enum status	public_file_send(struct request *, struct view *,
		    struct download *);

#endif
