/* Finds the typefaces of official documents and their glyphs. */
#define _DEFAULT_SOURCE	/* madvise */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include "base/log.h"
#include "print/faces.h"

enum { NAME_MAX_BYTES = 80, GETA = 0x3013 };

static const struct { const char *setting, *wanted; } roles[FACES] = {
	[FACE_TEXT] = { "PRINT_TEXT",
	    "FangSong_GB2312:FangSong:NotoSerifCJKSC" },
	[FACE_KAI] = { "PRINT_KAI", "KaiTi_GB2312:KaiTi:ARPLUKaiCN" },
	[FACE_HEI] = { "PRINT_HEI", "SimHei:NotoSansCJKSC" },
	[FACE_TITLE] = { "PRINT_TITLE",
	    "FZXiaoBiaoSong-B05S:STZhongsong:NotoSerifCJKSC/Bold" },
	[FACE_SONG] = { "PRINT_SONG", "SimSun:NotoSerifCJKSC" },
};

static struct role {
	FT_Face	 face;
	char	 name[NAME_MAX_BYTES + sizeof " Bold"];
} all[FACES];

/* Whether the names are the same without spaces and in lower case. */
static bool
same_name(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += strspn(a, " ");
		b += strspn(b, " ");
		if (FcToLower((FcChar8)*a) != FcToLower((FcChar8)*b))
			return false;
		if (*a == '\0')
			return true;
	}
}

/* The name of this family in fontconfig's pattern; NULL: it is another. */
static const char *
family_in(FcPattern *found, const char *family)
{
	FcChar8 *name;

	for (int i = 0; FcPatternGetString(found, FC_FAMILY, i, &name) ==
	    FcResultMatch; i++)
		if (same_name((const char *)name, family))
			return (const char *)name;
	return NULL;
}

/* Opens the face of a file, or shares the one of an earlier role. */
static bool
face_open(FT_Library library, enum face role, FcPattern *found)
{
	static char files[FACES][4096];
	static int indices[FACES];
	FcChar8 *file;
	int index = 0;

	if (FcPatternGetString(found, FC_FILE, 0, &file) != FcResultMatch)
		return false;
	FcPatternGetInteger(found, FC_INDEX, 0, &index);
	snprintf(files[role], sizeof *files, "%s", (const char *)file);
	indices[role] = index;
	for (int i = 0; i < (int)role; i++)
		if (indices[i] == index && strcmp(files[i], files[role]) == 0) {
			all[role].face = all[i].face;
			return true;
		}
	return FT_New_Face(library, files[role], index, &all[role].face) == 0;
}

/* Opens the installed face of this family; false when there is none. */
static bool
family_open(FT_Library library, enum face role, const char *family, bool bold)
{
	FcPattern *wanted = FcPatternBuild(NULL, FC_FAMILY, FcTypeString,
	    family, FC_WEIGHT, FcTypeInteger, bold ? FC_WEIGHT_BOLD :
	    FC_WEIGHT_REGULAR, (char *)NULL), *found;
	const char *name = NULL;
	FcResult result;
	bool done;

	FcConfigSubstitute(NULL, wanted, FcMatchPattern);
	FcDefaultSubstitute(wanted);
	found = FcFontMatch(NULL, wanted, &result);
	if (found != NULL)
		name = family_in(found, family);
	done = name != NULL && face_open(library, role, found);
	if (done)
		snprintf(all[role].name, sizeof all[role].name, "%.*s%s",
		    NAME_MAX_BYTES - 1, name, bold ? " Bold" : "");
	if (found != NULL)
		FcPatternDestroy(found);
	FcPatternDestroy(wanted);
	return done;
}

static bool
role_open(FT_Library library, enum face role)
{
	const char *at = getenv(roles[role].setting);
	char family[NAME_MAX_BYTES], *slash;
	size_t n;

	if (at == NULL || *at == '\0')
		at = roles[role].wanted;
	for (; *at != '\0'; at += n + (at[n] == ':')) {
		n = strcspn(at, ":");
		snprintf(family, sizeof family, "%.*s", (int)n, at);
		if ((slash = strstr(family, "/Bold")) != NULL)
			*slash = '\0';
		if (family_open(library, role, family, slash != NULL))
			return true;
	}
	return false;
}

void
faces_open(void)
{
	FT_Library library;

	if (FT_Init_FreeType(&library) != 0)
		log_die("faces: no FreeType");
	for (int role = 0; role < FACES; role++)
		if (!role_open(library, (enum face)role))
			log_die("faces: no face of %s is installed",
			    roles[role].setting);
	FcFini();
}

static bool
glyph_in(enum face role, int32_t point, struct glyph *out)
{
	FT_Face face = all[role].face;
	FT_Fixed advance = 0;
	FT_UInt id = FT_Get_Char_Index(face, (FT_ULong)point);

	if (id == 0 || FT_Load_Glyph(face, id, FT_LOAD_NO_SCALE) != 0)
		return false;
	advance = face->glyph->metrics.horiAdvance;
	*out = (struct glyph){ id, role,
	    (float)advance / (float)face->units_per_EM };
	return true;
}

/* What stands at the left of its cell here, and amid it in the free Kai. */
static bool
is_stop(int32_t point)
{
	return point == 0x3001 || point == 0x3002 || point == 0xff01 ||
	    point == 0xff0c || point == 0xff1a || point == 0xff1b ||
	    point == 0xff1f;
}

bool
faces_glyph(enum face role, int32_t point, struct glyph *out)
{
	if (role == FACE_KAI && is_stop(point))
		role = FACE_TEXT;
	if (glyph_in(role, point, out))
		return true;
	for (int other = 0; other < FACES; other++)
		if (glyph_in((enum face)other, point, out))
			return true;
	*out = (struct glyph){ 0, role, 1 };
	for (int other = 0; other < FACES; other++)
		if (glyph_in((enum face)other, GETA, out))
			break;
	return false;
}

double
faces_ink(struct glyph g)
{
	FT_Face face = all[g.face].face;

	if (FT_Load_Glyph(face, g.id, FT_LOAD_NO_SCALE) != 0)
		return 0;
	return (double)face->glyph->metrics.horiBearingY /
	    (double)face->units_per_EM;
}

const char *
faces_name(enum face role)
{
	return all[role].name;
}

void *
faces_ft(enum face role)
{
	return all[role].face;
}

void
faces_rest(void)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);

	for (int i = 0; i < FACES; i++) {
		FT_Stream file = all[i].face->stream;

		/* FreeType maps the file; else it has no base. */
		if (file->base != NULL && (uintptr_t)file->base % page == 0)
			madvise(file->base, file->size, MADV_DONTNEED);
	}
}
