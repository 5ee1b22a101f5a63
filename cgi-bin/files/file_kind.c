/* Which kinds of file are accepted, and how each is recognised. */
#include <string.h>
#include <strings.h>

#include <magic.h>

#include "base/log.h"
#include "files/file_kind.h"

enum { TYPES_MAX = 5, MARKS_MAX = 2, PDF_JUNK_MAX = 1024 };

#define OOXML "application/vnd.openxmlformats-officedocument."
#define OLE "application/CDFV2", "application/x-ole-storage"

/* Names in the directory of an OLE file are UTF-16LE. */
#define MARK(s) { s, sizeof s - 1 }

struct mark { const char *s; size_t n; };

typedef bool opening_fn(struct bytes);
static opening_fn is_pdf, is_zip;

struct file_kind {
	const char	*extension, *media_type;
	const char	*seen[TYPES_MAX + 1];	/* libmagic's names of types */
	struct mark	 marks[MARKS_MAX];	/* one of them is required */
	opening_fn	*opens;		/* also accepted, unless NULL */
};

/* The magic of a zip and an OLE file; an entry of encrypted Office files. */
static const struct mark zip_head = MARK("PK\3\4");
static const struct mark ole_head = MARK("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
static const struct mark encrypted = MARK("E\0n\0c\0r\0y\0p\0t\0e\0d\0"
    "P\0a\0c\0k\0a\0g\0e\0");

static const struct file_kind kinds[] = {
	{ "pdf", "application/pdf", { "application/pdf" }, { { NULL, 0 } },
	  is_pdf },
	{ "doc", "application/msword",
	  { "application/msword", "application/vnd.ms-office", OLE },
	  { MARK("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0") }, NULL },
	{ "wps", "application/wps-office.wps",
	  { "application/msword", "application/vnd.ms-office", OLE },
	  { MARK("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0") }, NULL },
	{ "xls", "application/vnd.ms-excel",
	  { "application/vnd.ms-excel", "application/vnd.ms-office", OLE },
	  { MARK("W\0o\0r\0k\0b\0o\0o\0k\0"), MARK("B\0o\0o\0k\0") }, NULL },
	{ "et", "application/wps-office.et",
	  { "application/vnd.ms-excel", "application/vnd.ms-office", OLE },
	  { MARK("W\0o\0r\0k\0b\0o\0o\0k\0"), MARK("B\0o\0o\0k\0") }, NULL },
	{ "docx", OOXML "wordprocessingml.document",
	  { OOXML "wordprocessingml.document" },
	  { MARK("word/document") }, is_zip },
	{ "xlsx", OOXML "spreadsheetml.sheet",
	  { OOXML "spreadsheetml.sheet" },
	  { MARK("xl/workbook") }, is_zip },
	{ "ofd", "application/ofd", { "application/zip" },
	  { MARK("OFD.xml") }, is_zip },
	{ "zip", "application/zip", { "application/zip" }, { { NULL, 0 } },
	  NULL },
	{ "jpg", "image/jpeg", { "image/jpeg" }, { { NULL, 0 } }, NULL },
	{ "jpeg", "image/jpeg", { "image/jpeg" }, { { NULL, 0 } }, NULL },
	{ "png", "image/png", { "image/png" }, { { NULL, 0 } }, NULL },
	{ "gif", "image/gif", { "image/gif" }, { { NULL, 0 } }, NULL },
	{ "txt", NULL, { NULL }, { { NULL, 0 } }, NULL },
	{ "csv", NULL, { NULL }, { { NULL, 0 } }, NULL },
	{ "ics", NULL, { NULL }, { { NULL, 0 } }, NULL },
};

/* The media type of text by libmagic's encoding; unknown is GB 18030. */
static const struct { const char *seen, *media_type; } texts[] = {
	{ "; charset=utf-8", "text/plain; charset=utf-8" },
	{ "; charset=us-ascii", "text/plain; charset=utf-8" },
	{ "; charset=utf-16le", "text/plain; charset=utf-16le" },
	{ "; charset=utf-16be", "text/plain; charset=utf-16be" },
	{ "; charset=iso-8859-1", "text/plain; charset=gb18030" },
	{ "; charset=unknown-8bit", "text/plain; charset=gb18030" },
};

static magic_t magic;

/* libmagic's answer, "application/pdf; charset=binary"; static memory. */
static const char *
seen_in(struct bytes bytes)
{
	const char *seen = magic_buffer(magic, bytes.at, bytes.len);

	return seen != NULL ? seen : "";
}

void
file_kind_open(void)
{
	static const char pdf[] = "%PDF-1.7\n";

	magic = magic_open(MAGIC_MIME | MAGIC_NO_CHECK_COMPRESS |
	    MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_APPTYPE |
	    MAGIC_NO_CHECK_JSON | MAGIC_NO_CHECK_CSV |
	    MAGIC_NO_CHECK_TOKENS);
	if (magic == NULL || magic_load(magic, NULL) != 0)
		log_die("file_kind: libmagic has no database");
	/* Text would make libmagic compile its expressions, 1.6 MiB. */
	if (strncmp(seen_in((struct bytes){ (const void *)pdf,
	    sizeof pdf - 1 }), "application/pdf;", 16) != 0)
		log_die("file_kind: libmagic does not know a PDF");
}

const struct file_kind *
file_kind_of(struct text name)
{
	const char *dot = strrchr(name.s, '.');

	if (dot == NULL || dot == name.s)
		return NULL;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strcasecmp(dot + 1, kinds[i].extension) == 0)
			return &kinds[i];
	return NULL;
}

/* The media type to serve, or NULL when libmagic saw another type. */
static const char *
media_type_of(const struct file_kind *kind, const char *seen)
{
	const char *charset = strchr(seen, ';');
	size_t n;

	if (charset == NULL)
		return NULL;
	n = (size_t)(charset - seen);
	for (size_t i = 0; kind->seen[i] != NULL; i++)
		if (strlen(kind->seen[i]) == n &&
		    strncmp(seen, kind->seen[i], n) == 0)
			return kind->media_type;
	for (size_t i = 0; kind->media_type == NULL &&
	    i < sizeof texts / sizeof *texts; i++)
		if (strcmp(charset, texts[i].seen) == 0)
			return texts[i].media_type;
	return NULL;
}

/* Fast because the first byte of each mark is rare. */
static bool
holds(struct bytes bytes, struct mark mark)
{
	const unsigned char *at = bytes.at, *end = bytes.at + bytes.len;

	while ((size_t)(end - at) >= mark.n &&
	    (at = memchr(at, *mark.s, (size_t)(end - at) - mark.n + 1)) != NULL) {
		if (memcmp(at, mark.s, mark.n) == 0)
			return true;
		at++;
	}
	return false;
}

static bool
begins(struct bytes bytes, struct mark mark)
{
	return bytes.len >= mark.n && memcmp(bytes.at, mark.s, mark.n) == 0;
}

/* Readers accept the header within 1,024 bytes (ISO 32000-1, H.3.4.1). */
static bool
is_pdf(struct bytes bytes)
{
	static const struct mark head = MARK("%PDF-");
	size_t most = PDF_JUNK_MAX + head.n;

	return holds((struct bytes){ bytes.at, bytes.len < most ?
	    bytes.len : most }, head);
}

/* libmagic expects an order of parts that office programs do not keep. */
static bool
is_zip(struct bytes bytes)
{
	return begins(bytes, zip_head);
}

/* A zip with an encrypted first entry: bit 0 of its flags. */
static bool
zip_locked(struct bytes bytes)
{
	return is_zip(bytes) && bytes.len > 6 && (bytes.at[6] & 1) != 0;
}

/* libmagic does not recognise text of a single byte. */
static bool
is_letter(struct bytes bytes)
{
	return bytes.len == 1 && bytes.at[0] > ' ' && bytes.at[0] < 0x7f;
}

static void
first_look(struct file_look *look, struct bytes block)
{
	const struct file_kind *kind = look->kind;

	look->media_type = media_type_of(kind, seen_in(block));
	if (look->media_type == NULL && kind->opens != NULL &&
	    kind->opens(block))
		look->media_type = kind->media_type;
	if (kind->media_type == NULL && is_letter(block))
		look->media_type = texts[0].media_type;
	look->fits = look->media_type != NULL;
	look->ole = kind->opens == is_zip && begins(block, ole_head);
	look->locked = kind->opens == is_zip && zip_locked(block);
}

void
file_look_begin(struct file_look *look, const struct file_kind *kind)
{
	*look = (struct file_look){ .kind = kind,
	    .marked = kind->marks[0].s == NULL };
}

void
file_look_add(struct file_look *look, struct bytes block)
{
	if (!look->begun) {
		look->begun = true;
		first_look(look, block);
	}
	look->locked = look->locked || (look->ole && holds(block, encrypted));
	for (size_t i = 0; !look->marked && look->fits && i < MARKS_MAX &&
	    look->kind->marks[i].s != NULL; i++)
		look->marked = holds(block, look->kind->marks[i]);
}

const char *
file_look_end(const struct file_look *look)
{
	return look->fits && look->marked && !look->locked ?
	    look->media_type : NULL;
}

bool
file_look_locked(const struct file_look *look)
{
	return look->locked;
}
