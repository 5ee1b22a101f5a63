/* Draws pages with Cairo. */
#include <string.h>

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include "base/arena.h"
#include "print/pages.h"
#include "print/pdf.h"

struct pen {
	struct arena		*arena;
	cairo_surface_t		*surface;
	cairo_t			*cr;
	cairo_font_face_t	*faces[FACES];
	size_t			 page, element, row;
	enum part		 part;		/* that is open */
	bool			 table, seen;	/* seen: anything with ink */
};

static double
points(double mm)
{
	return mm / MM_POINT;
}

static cairo_status_t
keep(void *buffer, const unsigned char *bytes, unsigned int n)
{
	text_put(buffer, (const char *)bytes, n);
	return CAIRO_STATUS_SUCCESS;
}

/* ---- The structure of the text */

static const char *const tags[] = { [PART_P] = "P", [PART_TITLE] = "H1",
    [PART_H1] = "H2", [PART_H2] = "H3", [PART_H3] = "H4", [PART_H4] = "H5",
    [PART_TH] = "TH", [PART_TD] = "TD" };

static bool
is_cell(enum part part)
{
	return part == PART_TH || part == PART_TD;
}

static void
part_end(struct pen *pen)
{
	if (pen->part != PART_NONE)
		cairo_tag_end(pen->cr, tags[pen->part]);
	pen->part = PART_NONE;
}

static void
table_end(struct pen *pen)
{
	part_end(pen);
	if (!pen->table)
		return;
	cairo_tag_end(pen->cr, "TR");
	cairo_tag_end(pen->cr, "Table");
	pen->table = false;
}

/* Opens what the piece is part of, unless it is open. */
static void
part_begin(struct pen *pen, const struct piece *p)
{
	bool cell = is_cell(p->part), new_row = cell && pen->table &&
	    p->row != pen->row;

	if (pen->part == p->part && pen->element == p->element && !new_row)
		return;
	if (!cell)
		table_end(pen);
	part_end(pen);
	if (new_row)
		cairo_tag_end(pen->cr, "TR");
	if (cell && !pen->table)
		cairo_tag_begin(pen->cr, "Table", NULL);
	if (cell && (new_row || !pen->table))
		cairo_tag_begin(pen->cr, "TR", NULL);
	pen->table = cell;
	pen->part = p->part;
	pen->element = p->element;
	pen->row = p->row;
	if (p->part != PART_NONE)
		cairo_tag_begin(pen->cr, tags[p->part], NULL);
}

/* ---- Drawing */

static void
rule_draw(struct pen *pen, const struct piece *p)
{
	cairo_set_line_width(pen->cr, points(p->width));
	cairo_move_to(pen->cr, points(p->x), points(p->y));
	cairo_line_to(pen->cr, points(p->to_x), points(p->to_y));
	cairo_stroke(pen->cr);
}

/* Draws signs of one face from x on; returns where the next begins. */
static double
run_draw(struct pen *pen, const struct piece *p, struct signs run, double x)
{
	cairo_glyph_t *glyphs = arena_alloc(pen->arena, (run.count + 1) *
	    sizeof *glyphs);
	cairo_text_cluster_t *clusters = arena_alloc(pen->arena,
	    (run.count + 1) * sizeof *clusters);
	struct text_buffer said = { .arena = pen->arena };

	for (size_t i = 0; i < run.count; i++) {
		const struct sign *sign = &run.at[i];

		glyphs[i] = (cairo_glyph_t){ sign->glyph, points(x),
		    points(p->y) };
		clusters[i] = (cairo_text_cluster_t){ (int)sign->n, 1 };
		text_put(&said, sign->s, sign->n);
		x += (double)sign->width + (sign->tied ? 0 : p->gap);
		pen->seen = pen->seen || sign->drawn;
	}
	cairo_set_font_face(pen->cr, pen->faces[run.at->face]);
	cairo_set_font_size(pen->cr, points(p->size));
	cairo_show_text_glyphs(pen->cr, text_written(&said).s, (int)said.len,
	    glyphs, (int)run.count, clusters, (int)run.count, 0);
	return x;
}

static void
piece_draw(struct pen *pen, const struct piece *p)
{
	size_t from = 0, upto;
	double x = p->x;

	cairo_set_source_rgb(pen->cr, p->red ? 1 : 0, 0, 0);
	if (p->width > 0) {
		rule_draw(pen, p);
		return;
	}
	if (p->signs.count == 0)
		return;
	part_begin(pen, p);
	for (; from < p->signs.count; from = upto) {
		upto = from + 1;
		while (upto < p->signs.count && p->signs.at[upto].face ==
		    p->signs.at[from].face)
			upto++;
		x = run_draw(pen, p, (struct signs){ p->signs.at + from,
		    upto - from }, x);
	}
}

static void
page_end(struct pen *pen)
{
	struct piece number = pages_number(pen->arena, pen->page);
	bool seen = pen->seen;

	table_end(pen);
	piece_draw(pen, &number);
	part_end(pen);
	pen->seen = seen;
	cairo_show_page(pen->cr);
	pen->page++;
}

static void
outline_add(struct pen *pen, const struct pages *pages)
{
	int above[] = { CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
	    CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT };

	for (size_t i = 0; i < pages->heading_count; i++) {
		const struct heading *h = &pages->headings[i];
		struct text to = text_print(pen->arena,
		    "page=%zu pos=[%.2f %.2f]", h->page + 1, points(h->x),
		    points(h->y));
		int item = cairo_pdf_surface_add_outline(pen->surface,
		    above[h->level], h->text.s, to.s,
		    CAIRO_PDF_OUTLINE_FLAG_OPEN);

		for (size_t k = (size_t)h->level + 1;
		    k < sizeof above / sizeof *above; k++)
			above[k] = item;
	}
}

static void
facts_add(struct pen *pen, const struct document *d)
{
	struct text_buffer faces = { .arena = pen->arena };
	cairo_surface_t *s = pen->surface;

	for (int i = 0; i < FACES; i++)
		text_put_print(&faces, "%s%s", i > 0 ? ", " : "",
		    faces_name((enum face)i));
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_TITLE,
	    d->name.len > 0 ? d->name.s : d->mark.s);
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_AUTHOR,
	    d->office.s);
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_SUBJECT,
	    d->number.s);
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_KEYWORDS,
	    text_written(&faces).s);
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_CREATOR,
	    "lianxi-print");
	if (d->made.len > 0)
		cairo_pdf_surface_set_metadata(s,
		    CAIRO_PDF_METADATA_CREATE_DATE, d->made.s);
}

static void
pen_open(struct pen *pen, struct text_buffer *out)
{
	cairo_font_options_t *options = cairo_font_options_create();

	pen->surface = cairo_pdf_surface_create_for_stream(keep, out,
	    points(MM_PAPER_WIDTH), points(MM_PAPER_HEIGHT));
	pen->cr = cairo_create(pen->surface);
	for (int i = 0; i < FACES; i++)
		pen->faces[i] = cairo_ft_font_face_create_for_ft_face(
		    faces_ft((enum face)i), 0);
	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	cairo_set_font_options(pen->cr, options);
	cairo_font_options_destroy(options);
}

/* Writes the file and frees the pen; false when Cairo failed. */
static bool
pen_close(struct pen *pen)
{
	bool fine = cairo_status(pen->cr) == CAIRO_STATUS_SUCCESS;

	cairo_destroy(pen->cr);
	cairo_surface_finish(pen->surface);
	fine = cairo_surface_status(pen->surface) == CAIRO_STATUS_SUCCESS &&
	    fine;
	cairo_surface_destroy(pen->surface);
	for (int i = 0; i < FACES; i++)
		cairo_font_face_destroy(pen->faces[i]);
	return fine;
}

bool
pdf_of(struct arena *arena, const struct document *d, struct text_buffer *out)
{
	struct pages pages = pages_of(arena, d);
	struct pen pen = { .arena = arena };

	pen_open(&pen, out);
	facts_add(&pen, d);
	for (size_t i = 0; i < pages.piece_count; i++) {
		while (pen.page < pages.pieces[i].page)
			page_end(&pen);
		piece_draw(&pen, &pages.pieces[i]);
	}
	while (pen.page < pages.count)
		page_end(&pen);
	outline_add(&pen, &pages);
	return pen_close(&pen) && pen.seen && pdf_language(out);
}
