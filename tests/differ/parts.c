/*
 * parts TYPE: prints the parts that input/multipart finds in the body on
 * standard input; tests/browser/multipart.mjs compares them with another
 * parser's.
 */
#include <stdlib.h>

#include "../unit/parts.h"

enum { BODY_MAX = 4 * 1024 * 1024 };

int
main(int count, char **words)
{
	char *body = malloc(BODY_MAX), *seen;
	struct bytes_source from = { body, 0, 0 };
	size_t size, n;

	if (count < 2 || count > 3 || body == NULL)
		return 64;
	if (count == 3)		/* bytes at a time */
		from.most = strtoul(words[2], NULL, 10);
	from.left = fread(body, 1, BODY_MAX, stdin);
	size = 40 * from.left + 1000;
	if ((seen = malloc(size)) == NULL)
		return 70;
	n = parts_trace(words[1], &from, seen, size);
	fwrite(seen, 1, n, stdout);
	free(seen);
	free(body);
	return 0;
}
