/* Caches public pages in the worker for a second. */
#include <stddef.h>
#include <string.h>

#include "base/arena.h"
#include "web/transfer/page_cache.h"

static struct {
	struct arena	*arena;		/* NULL: nothing was added yet */
	struct page	 pages[PAGES_MAX];
	size_t		 count;
	int64_t		 second;	/* in which they were rendered */
} cache;

const struct page *
page_cached(int64_t now, struct text path, const char *query)
{
	if (now != cache.second)
		return NULL;
	for (size_t i = 0; i < cache.count; i++)
		if (text_same(cache.pages[i].path, path) &&
		    strcmp(cache.pages[i].query, query) == 0)
			return &cache.pages[i];
	return NULL;
}

static struct text
copy_of(struct text t)
{
	return (struct text){ arena_copy(cache.arena, t.s, t.len + 1), t.len };
}

void
page_cache_add(int64_t now, struct page page)
{
	size_t query = strlen(page.query) + 1;
	size_t bytes = page.path.len + query + page.body.len + page.print.len;

	if (cache.arena == NULL)
		cache.arena = arena_new();
	if (now != cache.second)
		page_cache_clear();
	cache.second = now;
	if (cache.count == PAGES_MAX || bytes > PAGES_BYTES ||
	    arena_used(cache.arena) > PAGES_BYTES - bytes)
		return;
	page.path = copy_of(page.path);
	page.query = arena_copy(cache.arena, page.query, query);
	page.body = copy_of(page.body);
	page.print = copy_of(page.print);
	cache.pages[cache.count++] = page;
}

void
page_cache_clear(void)
{
	if (cache.arena != NULL)
		arena_reset(cache.arena);
	cache.count = 0;
}

void
page_cache_end(void)
{
	if (cache.arena != NULL)
		arena_free(cache.arena);
	cache.arena = NULL;
	cache.count = 0;
}
