/*
 * faces: the typefaces of official documents.
 *
 * Each role has an order of wanted families, the official one first, because
 * the official faces are not free; the first that is installed is used.  It is
 * a setting PRINT_TEXT, PRINT_KAI, PRINT_HEI, PRINT_TITLE, PRINT_SONG: families
 * between colons, with or without their spaces, each with "/Bold" if its bold
 * face is meant.
 *
 * The files are found and mapped before confinement; nothing is opened later.
 */
#ifndef PRINT_FACES_H
#define PRINT_FACES_H

#include <stdbool.h>
#include <stdint.h>

enum face {
	FACE_TEXT, FACE_KAI, FACE_HEI, FACE_TITLE, FACE_SONG, FACES
};

struct glyph {
	uint32_t	 id;
	enum face	 face;		/* that has it */
	float		 advance;	/* of 1 em */
};

/* Opens all; calls log_die() when a role has no face. */
void		 faces_open(void);
/*
 * The glyph of a code point in this face or, if it has none, in another; false
 * when no face has it: *out is then the sign for a missing character.
 */
bool		 faces_glyph(enum face, int32_t point, struct glyph *out);
/* How far its ink goes above the baseline, of 1 em. */
double		 faces_ink(struct glyph);
/* The family that is used: "Noto Serif CJK SC Bold". */
const char	*faces_name(enum face);
/* The role's face for FreeType. */
void		*faces_ft(enum face);
/*
 * Gives back the memory of the mapped files, which were read whole; what is
 * needed again is read again.
 */
void		 faces_rest(void);

#endif
