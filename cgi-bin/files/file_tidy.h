/* file_tidy: deletes contents and blocks that no file uses. */
#ifndef FILES_FILE_TIDY_H
#define FILES_FILE_TIDY_H

#include <stdbool.h>

struct tx;

/*
 * Deletes up to 100 contents and 100 blocks; the caller commits, and calls
 * again in a new transaction while it returns true.  Waits for an upload that
 * is reusing one of them, and then leaves that one alone.
 */
bool	files_tidy(struct tx *);

#endif
