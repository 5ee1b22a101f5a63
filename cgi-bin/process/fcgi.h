/*
 * fcgi: where a request comes from and its answer goes, FastCGI or plain CGI.
 */
#ifndef PROCESS_FCGI_H
#define PROCESS_FCGI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct wire;

/* NULL when the process cannot listen. */
struct wire	*wire_open(void);
/* Is this a CGI program, with one request? */
bool		 wire_cgi(const struct wire *);
/*
 * Wait for the next request: until it is there, or none is to come, or for five
 * seconds.  SIGTERM ends the process here and nowhere else: a request that was
 * begun is finished.
 */
enum wire_next	 { WIRE_REQUEST, WIRE_IDLE, WIRE_END };
enum wire_next	 wire_accept(struct wire *);
/* A parameter of the request, "" when it is not there. */
const char	*wire_env(const struct wire *, const char *name);
/* Up to n bytes of the body; fewer only at its end. */
size_t		 wire_read(struct wire *, char *to, size_t n);
/* False when nobody is there any more. */
bool		 wire_write(struct wire *, struct text);
__attribute__((format(printf, 2, 3)))
void		 wire_printf(struct wire *, const char *format, ...);
/* Reads what is left of the body, then ends the answer. */
void		 wire_finish(struct wire *);

#endif
