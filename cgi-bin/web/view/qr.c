/* Draws a QR code as the path of an SVG drawing. */
#include <stdio.h>

#include <qrencode.h>

#include "base/arena.h"
#include "web/view/qr.h"

enum { BYTES_MAX = 270, RUN_MAX = 16 };	/* "M176 176h177" and the like */

/* The end of the run of dark modules that starts at x. */
static int
run_end(const unsigned char *row, int width, int x)
{
	while (x < width && (row[x] & 1) != 0)
		x++;
	return x;
}

static struct text
drawn(struct arena *a, const QRcode *code)
{
	/* At most every second module of a row starts a run. */
	size_t size = (size_t)code->width * ((size_t)code->width / 2 + 1) *
	    RUN_MAX + 1, n = 0;
	char *path = arena_alloc(a, size);

	for (int y = 0; y < code->width; y++) {
		const unsigned char *row = code->data + y * code->width;

		for (int x = 0, end; x < code->width; x = end + 1) {
			end = run_end(row, code->width, x);
			if (end > x)
				n += (size_t)snprintf(path + n, size - n,
				    "M%d %dh%d", x, y, end - x);
		}
	}
	return (struct text){ path, n };
}

struct text
qr_path(struct arena *a, struct text address, int *side)
{
	QRcode *code = NULL;
	struct text path = TEXT("");

	*side = 0;
	if (address.len <= BYTES_MAX)
		code = QRcode_encodeString8bit(address.s, 0, QR_ECLEVEL_M);
	if (code == NULL)
		return path;
	path = drawn(a, code);
	*side = code->width;
	QRcode_free(code);
	return path;
}
