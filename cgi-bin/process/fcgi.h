/*
 * fcgi: reads requests and writes answers, by FastCGI or plain CGI.
 */
#ifndef PROCESS_FCGI_H
#define PROCESS_FCGI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct wire;

/* Listens at descriptor 0; NULL when that fails. */
struct wire	*wire_open(void);
/* Whether the process runs as plain CGI, for one request. */
bool		 wire_cgi(const struct wire *);
/*
 * Waits for the next request.  WIRE_IDLE: none came for five seconds; WIRE_END:
 * none will come.  SIGTERM ends the process here only, so a request that has
 * begun is finished.
 */
enum wire_next	 { WIRE_REQUEST, WIRE_IDLE, WIRE_END };
enum wire_next	 wire_accept(struct wire *);
/* A CGI variable of the request, or "". */
const char	*wire_env(const struct wire *, const char *name);
/* Reads n bytes of the body; fewer only at its end. */
size_t		 wire_read(struct wire *, char *to, size_t n);
/* False when the connection is closed. */
bool		 wire_write(struct wire *, struct text);
/* Writes less than 2048 bytes; calls log_die() when they are more. */
__attribute__((format(printf, 2, 3)))
void		 wire_printf(struct wire *, const char *format, ...);
/* Reads the rest of the body, up to 128 MiB, and ends the answer. */
void		 wire_finish(struct wire *);

#endif
