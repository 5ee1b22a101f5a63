/*
 * ask: sends a body to another program of the portal, by FastCGI, and reads
 * its answer.
 */
#ifndef PROCESS_ASK_H
#define PROCESS_ASK_H

#include <stdbool.h>

#include "base/text.h"

enum { ASK_TIMEOUT_S = 15, ASK_BYTES_MAX = 32 * 1024 * 1024 };

/*
 * Asks the program that listens at the Unix socket whose path is in the
 * environment variable `name`.  *out is what follows its headers.  False, and
 * logged, when it cannot be reached, takes longer than ASK_TIMEOUT_S, breaks
 * off, or answers with another status than 200.
 */
bool	ask(const char *name, struct text body, struct text_buffer *out);

#endif
