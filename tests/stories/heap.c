/*
 * heap: a library for LD_PRELOAD that prints to stderr before each request the
 * number of requests served and the heap in use:
 *
 *	heap 200 1843216	requests, bytes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <malloc.h>
#include <stdio.h>

#include <fcgiapp.h>

int
FCGX_Accept_r(FCGX_Request *request)
{
	static int (*next)(FCGX_Request *);
	static unsigned served;
	struct mallinfo2 now;

	if (next == NULL)
		*(void **)&next = dlsym(RTLD_NEXT, "FCGX_Accept_r");
	now = mallinfo2();
	dprintf(2, "heap %u %zu\n", served++, now.uordblks + now.hblkhd);
	return next(request);
}
