/*
 * files: attachments in pages and forms, and their download.
 *
 * A page with attachments calls files_show(), and its template the macros of
 * templates/_files.cs.  A form that accepts files has `.files = true` in its
 * POST row and a struct id_list in its shape,
 *
 *	FIELD(struct x_form, drop, .max = FILES_OF_ONE_MAX)
 *
 * and its act calls files_settle().
 */
#ifndef PAGES_FILES_FILES_H
#define PAGES_FILES_FILES_H

#include "files/file.h"
#include "web/request.h"

struct download;
struct tx;
struct view;

/*
 * Shows the files of a home (id 0: none) as files_rows_show(), and the held
 * uploads of the form as files_held_show().
 */
void	files_show(struct request *, struct view *, struct file_home,
	    const char *below);
/*
 * Shows rows of struct file as file.N: .id, .name, .of_name (2 for the second
 * file with this name …), .kind ("PDF"), .link, .at, and the size as .kb or
 * as .mb and .mb_tenth.  below: the path of links, "liaison/files/".
 */
void	files_rows_show(struct request *, struct view *, struct rows,
	    const char *below);
/* Like files_rows_show(), below a key: item.3.file.N for at "item.3". */
void	files_rows_show_at(struct request *, struct view *, const char *at,
	    struct rows, const char *below);
/* Shows rows of struct upload in r->files as held.N: .id .name .kind, size. */
void	files_held_show(struct request *, struct view *);
/* Shows the files of a public home as files_rows_show(). */
void	public_files_show(struct request *, struct view *, struct file_home);

/*
 * What a form says of files: detach these, make these public or internal; NULL:
 * none.  public: those that come with it are.
 */
struct file_wish { const struct id_list *drop, *open, *shut; bool public; };
bool	files_wished(const struct request *, const struct file_wish *);
/*
 * For an act, after its row is stored: does what is wished, and attaches
 * r->files.  unit_id: whose quota counts; 0: none.  When the home would have
 * more than FILES_OF_ONE_MAX files, or the unit more than its quota, it
 * complains and returns false, and the act must return UNPROCESSABLE.
 */
bool	files_settle(struct request *, struct tx *, struct file_home,
	    int64_t unit_id, struct file_wish);

/*
 * The handlers of { GET, "/liaison/files/#" "/" "*", LIAISON, .file = … } and
 * its like.  NOT_FOUND for a file that the visitor may not see, and GONE for a
 * public file that was withdrawn.
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
