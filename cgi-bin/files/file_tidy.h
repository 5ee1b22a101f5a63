/* file_tidy: deletes contents and blocks that no file uses. */
#ifndef FILES_FILE_TIDY_H
#define FILES_FILE_TIDY_H

#include <stdbool.h>
#include <stdint.h>

struct tx;

/*
 * Deletes up to 100 contents, and 100 blocks stored at `upto` or before (an
 * upload stores its blocks first); the caller commits, and calls again in a
 * new transaction while it returns true.  Waits for an upload that is reusing
 * a content, and then leaves that one alone.
 */
bool	files_tidy(struct tx *, int64_t upto);

#endif
