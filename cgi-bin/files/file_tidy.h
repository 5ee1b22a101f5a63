/* file_tidy: contents and blocks that no file has any more. */
#ifndef FILES_FILE_TIDY_H
#define FILES_FILE_TIDY_H

#include <stdbool.h>

struct tx;

/*
 * Takes away some of them, in a transaction of its own; true when there may
 * be more.  What an upload is just using is waited for and left alone.
 */
bool	files_tidy(struct tx *);

#endif
