/* Writes ZIP archives, with deflate (APPNOTE.TXT 6.3). */
#include <string.h>

#include <zlib.h>

#include "base/arena.h"
#include "documents/zip.h"

/* Made on Unix, where names are not in a code page, and files like these. */
enum { VERSION = 20, UNIX = 3 << 8, PLAIN_FILE = 0100644 };
enum { UTF8 = 0x800, DEFLATED = 8, BYTE = 8, SHORT = 2, LONG = 4,
    YEAR_FIRST = 1980, YEAR_LAST = 2107, PACKED_AT = 18, CHUNK = 16384 };

struct entry {
	struct text	name;
	size_t		at, n, packed;
	unsigned long	crc;
	int		method;
};

struct zip {
	struct text_buffer	*out;
	struct text_buffer	 index;	/* the central directory */
	size_t			 before;	/* bytes that are not in *out */
	size_t			 count;
	size_t			 day, second;	/* as DOS has them */
};

struct zip *
zip_new(struct arena *arena, struct text_buffer *out)
{
	struct zip *z = arena_alloc(arena, sizeof *z);

	z->out = out;
	z->index = (struct text_buffer){ .arena = arena };
	zip_time(z, (struct moment){ 0 });
	return z;
}

void
zip_time(struct zip *z, struct moment at)
{
	struct clock c = moment_clock(at);

	if (at.s == 0 || c.y < YEAR_FIRST || c.y > YEAR_LAST)
		c = (struct clock){ YEAR_FIRST, 1, 1, 0, 0, 0 };
	z->day = (size_t)((c.y - YEAR_FIRST) << 9 | c.m << 5 | c.d);
	z->second = (size_t)(c.hour << 11 | c.minute << 5 | c.second / 2);
}

/* Writes a number of 2 or 4 bytes, the least byte first. */
static void
number(char *to, int bytes, size_t number)
{
	for (int i = 0; i < bytes; i++)
		to[i] = (char)(number >> (BYTE * i) & 0xff);
}

static void
put(struct text_buffer *to, int bytes, size_t x)
{
	char raw[LONG];

	number(raw, bytes, x);
	text_put(to, raw, (size_t)bytes);
}

/* What both headers of a member have. */
static void
facts_put(const struct zip *z, struct text_buffer *to, const struct entry *m)
{
	put(to, SHORT, VERSION);
	put(to, SHORT, UTF8);
	put(to, SHORT, (size_t)m->method);
	put(to, SHORT, z->second);
	put(to, SHORT, z->day);
	put(to, LONG, m->crc);
	put(to, LONG, m->packed);
	put(to, LONG, m->n);
	put(to, SHORT, m->name.len);
	put(to, SHORT, 0);
}

static void
head_put(struct zip *z, const struct entry *m)
{
	put(z->out, LONG, 0x04034b50);
	facts_put(z, z->out, m);
	text_put(z->out, m->name.s, m->name.len);
}

static void
index_put(struct zip *z, const struct entry *m)
{
	put(&z->index, LONG, 0x02014b50);
	put(&z->index, SHORT, UNIX | VERSION);
	facts_put(z, &z->index, m);
	put(&z->index, SHORT, 0);	/* comment, disk, attributes */
	put(&z->index, SHORT, 0);
	put(&z->index, SHORT, 0);
	put(&z->index, LONG, (size_t)PLAIN_FILE << 16);
	put(&z->index, LONG, m->at);
	text_put(&z->index, m->name.s, m->name.len);
	z->count++;
}

/* Returns how many bytes it has put. */
static size_t
pack(struct text_buffer *out, const void *bytes, size_t n)
{
	z_stream s = { .next_in = (z_const Bytef *)bytes,
	    .avail_in = (uInt)n };
	size_t before = out->len;
	char chunk[CHUNK];
	int more;

	deflateInit2(&s, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS,
	    MAX_MEM_LEVEL - 1, Z_DEFAULT_STRATEGY);
	do {
		s.next_out = (Bytef *)chunk;
		s.avail_out = CHUNK;
		more = deflate(&s, Z_FINISH);
		text_put(out, chunk, CHUNK - s.avail_out);
	} while (more == Z_OK);
	deflateEnd(&s);
	return out->len - before;
}

void
zip_add(struct zip *z, struct text name, const void *bytes, size_t n)
{
	struct entry m = { name, z->before + z->out->len, n, 0,
	    crc32(0, bytes, (uInt)n), DEFLATED };
	size_t at = z->out->len;

	head_put(z, &m);
	m.packed = pack(z->out, bytes, n);
	number(z->out->s + at + PACKED_AT, LONG, m.packed);
	index_put(z, &m);
}

void
zip_file(struct zip *z, struct text name, size_t n, uint32_t crc)
{
	struct entry m = { name, z->before + z->out->len, n, n, crc, 0 };

	head_put(z, &m);
	index_put(z, &m);
	z->before += n;
}

uint32_t
zip_crc(uint32_t before, struct bytes b)
{
	return (uint32_t)crc32(before, b.at, (uInt)b.len);
}

void
zip_taken(struct zip *z)
{
	z->before += z->out->len;
	z->out->len = 0;
}

void
zip_end(struct zip *z)
{
	size_t at = z->before + z->out->len;
	struct text index = text_written(&z->index);

	text_put(z->out, index.s, index.len);
	put(z->out, LONG, 0x06054b50);
	put(z->out, LONG, 0);
	put(z->out, SHORT, z->count);
	put(z->out, SHORT, z->count);
	put(z->out, LONG, index.len);
	put(z->out, LONG, at);
	put(z->out, SHORT, 0);
}
