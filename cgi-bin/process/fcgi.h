/*
 * fcgi: reads requests and writes answers, by FastCGI or plain CGI.
 */
#ifndef PROCESS_FCGI_H
#define PROCESS_FCGI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct fcgi;

/* Listens at descriptor 0; NULL when that fails. */
struct fcgi	*fcgi_open(void);
/* Whether the process runs as plain CGI, for one request. */
bool		 fcgi_cgi(const struct fcgi *);
/*
 * Waits for the next request.  FCGI_NEXT_IDLE: none came for five seconds; FCGI_NEXT_END:
 * none will come.  SIGTERM ends the process here only, so a request that has
 * begun is finished.
 */
enum fcgi_next	 { FCGI_NEXT_REQUEST, FCGI_NEXT_IDLE, FCGI_NEXT_END };
enum fcgi_next	 fcgi_accept(struct fcgi *);
/* A CGI variable of the request, or "". */
const char	*fcgi_env(const struct fcgi *, const char *name);
/* Reads n bytes of the body; fewer only at its end. */
size_t		 fcgi_read(struct fcgi *, char *to, size_t n);
/* False when the connection is closed. */
bool		 fcgi_write(struct fcgi *, struct text);
/* Writes less than 2048 bytes; calls log_die() when they are more. */
__attribute__((format(printf, 2, 3)))
void		 fcgi_printf(struct fcgi *, const char *format, ...);
/* Reads the rest of the body, up to 128 MiB, and ends the answer. */
void		 fcgi_finish(struct fcgi *);

#endif
