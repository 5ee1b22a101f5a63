/*
 * Writes .docx files (ISO/IEC 29500).
 *
 * Parts that do not depend on the document, and the styles, are templates/docx.
 * Lengths are in twips, 1/20 of a point.
 */
#include "base/arena.h"
#include "documents/docx.h"
#include "documents/docx_parts.h"
#include "documents/zip.h"

enum { CELL = 316, ROW = 580, WIDTH = 8844, SMALL_CELL = 280, LEFT = 1587,
    MARK_MOST = 36, MARK_LEAST = 22, WIDTH_POINTS = 442, SIGN_CELLS = 4,
    TO_MARK = 1984, TO_TITLE = 1141, TITLE_HALVES = 40, TITLE_HALF = 220, PAD = 68, WIDE_FROM = 0x2000, LABEL_MOST = 6 };

struct writer {
	struct text_buffer	*to;
	struct arena		*arena;
	bool			 break_page;	/* before what comes next */
	bool			 keep;		/* with what comes after it */
};

/* ---- Texts */

static struct text
escaped(struct arena *arena, struct text t)
{
	struct text_buffer b = { .arena = arena };

	text_put_xml(&b, t);
	return text_written(&b);
}

/* A run of text; line breaks become those of Word. */
static void
run_put(struct writer *w, const char *style, struct text t)
{
	const char *end = t.s + t.len;

	while (t.s <= end) {
		const char *lf = memchr(t.s, '\n', (size_t)(end - t.s));
		const char *stop = lf != NULL ? lf : end;
		struct text line = { t.s, (size_t)(stop - t.s) };

		text_put_print(w->to, "<w:r>%s<w:t xml:space=\"preserve\">%s"
		    "</w:t>%s</w:r>", style, escaped(w->arena, line).s,
		    lf != NULL ? "<w:br/>" : "");
		t.s = stop + 1;
	}
}

/* Half cells that a text takes. */
static int
halves(struct text t)
{
	size_t n;
	int sum = 0;

	for (size_t i = 0; i < t.len; i += n)
		sum += text_point(t.s + i, &n) >= WIDE_FROM ? 2 : 1;
	return sum;
}

/* ---- Paragraphs */

static void
paragraph_begin(struct writer *w, const char *style, const char *more)
{
	text_put_print(w->to, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s%s%s"
	    "</w:pPr>", style, w->keep ? "<w:keepNext/>" : "",
	    w->break_page ? "<w:pageBreakBefore/>" : "", more);
	w->break_page = false;
}

static void
paragraph_end(struct writer *w)
{
	text_put_print(w->to, "</w:p>\n");
}

static void
paragraph(struct writer *w, const char *style, const char *more, struct text t)
{
	paragraph_begin(w, style, more);
	run_put(w, "", t);
	paragraph_end(w);
}

static void
head_put(struct writer *w, const struct document *d)
{
	int points = 2 * WIDTH_POINTS / (halves(d->mark) + 1);

	points = points > MARK_MOST ? MARK_MOST : points < MARK_LEAST ?
	    MARK_LEAST : points;
	paragraph_begin(w, "Mark", text_print(w->arena, "<w:spacing"
	    " w:before=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>",
	    TO_MARK - points * 13 / 10, points * 23).s);
	run_put(w, text_print(w->arena, "<w:rPr><w:sz w:val=\"%d\"/>"
	    "<w:szCs w:val=\"%d\"/></w:rPr>", 2 * points, 2 * points).s,
	    d->mark);
	paragraph_end(w);
	paragraph(w, "Number", "", d->number);
}

/* In lines of about the same length, if it takes more than one. */
static void
title_put(struct writer *w, const struct document *d)
{
	int wide = halves(d->title), lines = (wide + TITLE_HALVES - 1) /
	    TITLE_HALVES;
	int inset = lines > 1 ? (TITLE_HALVES - wide / lines - 2) *
	    TITLE_HALF / 2 : 0;

	inset = inset < 0 || memchr(d->title.s, '\n', d->title.len) != NULL ?
	    0 : inset;
	paragraph(w, "Title", text_print(w->arena, "<w:spacing w:before=\"%d\""
	    " w:line=\"%d\" w:lineRule=\"exact\"/><w:ind w:left=\"%d\""
	    " w:right=\"%d\"/>", d->mark.len > 0 ? TO_TITLE : 0, ROW, inset,
	    inset).s, d->title);
}

static void
names_put(struct writer *w, const struct block *b, bool first)
{
	int label = halves(b->label) * CELL / 2;

	if (first)
		paragraph(w, "Normal", "", TEXT(""));
	paragraph_begin(w, "Names", text_print(w->arena, "<w:ind w:left=\"%d\""
	    " w:hanging=\"%d\"/>", 2 * CELL + label, label).s);
	run_put(w, "<w:rPr><w:rStyle w:val=\"Label\"/></w:rPr>", b->label);
	run_put(w, "", b->text);
	paragraph_end(w);
}

/* Who signs is centred over the day, which has four cells free. */
static void
sign_put(struct writer *w, const struct block *b, struct text day, bool first)
{
	int right = SIGN_CELLS * CELL + (halves(day) - halves(b->text)) *
	    CELL / 4;

	w->keep = true;
	for (int i = 0; first && i < 2; i++)
		paragraph(w, "Normal", "", TEXT(""));
	w->keep = b->text.s != day.s;
	paragraph(w, "Signature", text_print(w->arena, "<w:ind w:right=\"%d\"/>",
	    right < 2 * CELL ? 2 * CELL : right).s, b->text);
	w->keep = false;
}

/* ---- Tables */

static const char borders[] = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"6\"/>"
    "<w:left w:val=\"single\" w:sz=\"6\"/><w:bottom w:val=\"single\" w:sz=\"6\"/>"
    "<w:right w:val=\"single\" w:sz=\"6\"/><w:insideH w:val=\"single\""
    " w:sz=\"6\"/><w:insideV w:val=\"single\" w:sz=\"6\"/></w:tblBorders>";

static void
table_begin(struct writer *w, const struct block *b)
{
	text_put_print(w->to, "<w:tbl><w:tblPr><w:tblW w:w=\"%d\""
	    " w:type=\"dxa\"/>%s<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
	    "<w:top w:w=\"%d\" w:type=\"dxa\"/><w:left w:w=\"%d\""
	    " w:type=\"dxa\"/><w:bottom w:w=\"%d\" w:type=\"dxa\"/><w:right"
	    " w:w=\"%d\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>",
	    WIDTH, borders, PAD, PAD, PAD, PAD);
	for (size_t i = 0; i < b->column_count; i++)
		text_put_print(w->to, "<w:gridCol w:w=\"%d\"/>",
		    b->columns[i] * WIDTH / DOCUMENT_LINE);
	text_put_print(w->to, "</w:tblGrid>\n");
}

static void
row_put(struct writer *w, const struct block *b)
{
	bool head = true;

	for (size_t i = 0; i < b->column_count; i++)
		head = head && b->cells[i].head;
	text_put_print(w->to, "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>",
	    head ? "<w:tblHeader/>" : "");
	for (size_t i = 0; i < b->column_count; i++) {
		text_put_print(w->to, "<w:tc><w:tcPr><w:tcW w:w=\"%d\""
		    " w:type=\"dxa\"/></w:tcPr>",
		    b->columns[i] * WIDTH / DOCUMENT_LINE);
		paragraph(w, b->cells[i].head ? "CellHead" : "Cell", "",
		    b->cells[i].text);
		text_put_print(w->to, "</w:tc>");
	}
	text_put_print(w->to, "</w:tr>\n");
}

/* Rows of other widths begin another table. */
static void
rows_put(struct writer *w, const struct document *d, size_t i)
{
	const struct block *b = &d->blocks[i];
	bool first = i == 0 || b[-1].kind != BLOCK_ROW ||
	    b[-1].columns != b->columns;
	bool last = i + 1 == d->count || b[1].kind != BLOCK_ROW ||
	    b[1].columns != b->columns;

	if (first && w->break_page)
		paragraph(w, "Normal", "", TEXT(""));
	if (first)
		table_begin(w, b);
	row_put(w, b);
	if (last) {
		text_put_print(w->to, "</w:tbl>\n");
		paragraph(w, "Normal", "<w:snapToGrid w:val=\"0\"/><w:spacing"
		    " w:line=\"120\" w:lineRule=\"exact\"/>", TEXT(""));
	}
}

/* ---- Blocks */

static void
block_put(struct writer *w, const struct document *d, size_t i)
{
	static const char *const styles[] = { [BLOCK_TO] = "To",
	    [BLOCK_H1] = "Heading1", [BLOCK_H2] = "Heading2",
	    [BLOCK_H3] = "Heading3", [BLOCK_H4] = "Heading4",
	    [BLOCK_P] = "Text" };
	const struct block *b = &d->blocks[i];
	size_t last = i;

	switch (b->kind) {
	case BLOCK_BREAK:
		w->break_page = i > 0;
		break;
	case BLOCK_ROW:
		rows_put(w, d, i);
		break;
	case BLOCK_NAMES:
		names_put(w, b, i > 0 && b[-1].kind != BLOCK_NAMES &&
		    !w->break_page);
		break;
	case BLOCK_SIGN:
		while (last + 1 < d->count &&
		    d->blocks[last + 1].kind == BLOCK_SIGN)
			last++;
		sign_put(w, b, d->blocks[last].text, i == 0 ||
		    b[-1].kind != BLOCK_SIGN);
		break;
	default:
		paragraph(w, styles[b->kind], "", b->text);
	}
}

/* ---- The foot of the last page: a table that floats there */

static void
foot_line(struct writer *w, const char *more, struct text left,
    struct text right)
{
	paragraph_begin(w, "Foot", more);
	run_put(w, "", left);
	if (right.len > 0) {
		text_put_print(w->to, "<w:r><w:tab/></w:r>");
		run_put(w, "", right);
	}
	paragraph_end(w);
}

static void
cell_begin(struct writer *w, int above, int below)
{
	text_put_print(w->to, "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"%d\""
	    " w:type=\"dxa\"/><w:tcBorders><w:top w:val=\"single\""
	    " w:sz=\"%d\"/><w:bottom w:val=\"single\" w:sz=\"%d\"/>"
	    "</w:tcBorders></w:tcPr>", WIDTH, above, below);
}

static void
foot_put(struct writer *w, const struct document *d)
{
	enum { THICK = 8, THIN = 6, COLON = 0xff1a };
	int label = 0, sum = 0;
	size_t n;

	if (d->copy.len == 0 && d->office.len == 0 && d->day.len == 0)
		return;
	/* Further lines are aligned with what follows the colon. */
	for (size_t i = 0; i < d->copy.len && sum < LABEL_MOST && label == 0;
	    i += n, sum++)
		if (text_point(d->copy.s + i, &n) == COLON)
			label = (sum + 1) * SMALL_CELL;
	text_put_print(w->to, "<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\""
	    " w:horzAnchor=\"page\" w:tblpX=\"%d\" w:tblpYSpec=\"bottom\"/>"
	    "<w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout"
	    " w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\""
	    " w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>"
	    "</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/>"
	    "</w:tblGrid>\n", LEFT, WIDTH, WIDTH);
	if (d->copy.len > 0) {
		cell_begin(w, THICK, THIN);
		foot_line(w, text_print(w->arena, "<w:ind w:left=\"%d\""
		    " w:right=\"%d\" w:hanging=\"%d\"/>", SMALL_CELL + label,
		    SMALL_CELL, label).s, d->copy, TEXT(""));
		text_put_print(w->to, "</w:tc></w:tr>\n");
	}
	cell_begin(w, d->copy.len > 0 ? THIN : THICK, THICK);
	foot_line(w, text_print(w->arena, "<w:tabs><w:tab w:val=\"right\""
	    " w:pos=\"%d\"/></w:tabs><w:ind w:left=\"%d\"/>",
	    WIDTH - SMALL_CELL, SMALL_CELL).s, d->office, d->day);
	text_put_print(w->to, "</w:tc></w:tr></w:tbl>\n");
	paragraph(w, "Foot", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>",
	    TEXT(""));
}

/* ---- The file */

static const char w_begin[] = "<?xml version=\"1.0\" encoding=\"UTF-8\""
    " standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas."
    "openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas."
    "openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n";
static const char w_end[] = "<w:sectPr><w:footerReference w:type=\"default\""
    " r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
    "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\""
    " w:right=\"1466\" w:bottom=\"1978\" w:left=\"1587\" w:header=\"851\""
    " w:footer=\"1426\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\""
    " w:linePitch=\"580\"/></w:sectPr></w:body></w:document>\n";

static struct text
body_of(struct arena *arena, const struct document *d)
{
	struct text_buffer b = { .arena = arena };
	struct writer w = { .to = &b, .arena = arena };

	text_put(&b, w_begin, sizeof w_begin - 1);
	if (d->mark.len > 0)
		head_put(&w, d);
	if (d->title.len > 0)
		title_put(&w, d);
	if (d->mark.len == 0 && d->number.len > 0)
		paragraph(&w, "Subtitle", "", d->number);
	if (d->mark.len > 0 || d->title.len > 0)
		paragraph(&w, "Normal", "", TEXT(""));
	for (size_t i = 0; i < d->count; i++)
		block_put(&w, d, i);
	foot_put(&w, d);
	text_put(&b, w_end, sizeof w_end - 1);
	return text_written(&b);
}

static struct text
facts_of(struct arena *arena, const struct document *d)
{
	const char *made = d->made.len > 0 ? escaped(arena, d->made).s : NULL;

	return text_print(arena, "<?xml version=\"1.0\" encoding=\"UTF-8\""
	    " standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp=\"http://"
	    "schemas.openxmlformats.org/package/2006/metadata/core-properties\""
	    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms="
	    "\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/"
	    "XMLSchema-instance\"><dc:title>%s</dc:title><dc:creator>%s"
	    "</dc:creator><dc:language>zh-CN</dc:language>%s%s%s"
	    "</cp:coreProperties>\n", escaped(arena, d->name).s,
	    escaped(arena, d->office).s, made == NULL ? "" :
	    "<dcterms:created xsi:type=\"dcterms:W3CDTF\">", made == NULL ?
	    "" : made, made == NULL ? "" : "</dcterms:created>");
}

void
docx_of(const struct document *d, struct text_buffer *out)
{
	struct zip *z = zip_new(out->arena, out);
	struct text body = body_of(out->arena, d);
	struct text facts = facts_of(out->arena, d);

	zip_add(z, TEXT("[Content_Types].xml"), part_content_types,
	    sizeof part_content_types);
	zip_add(z, TEXT("_rels/.rels"), part_rels, sizeof part_rels);
	zip_add(z, TEXT("word/document.xml"), body.s, body.len);
	zip_add(z, TEXT("word/_rels/document.xml.rels"), part_document_rels,
	    sizeof part_document_rels);
	zip_add(z, TEXT("word/styles.xml"), part_styles, sizeof part_styles);
	zip_add(z, TEXT("word/settings.xml"), part_settings,
	    sizeof part_settings);
	zip_add(z, TEXT("word/fontTable.xml"), part_fontTable,
	    sizeof part_fontTable);
	zip_add(z, TEXT("word/footer1.xml"), part_footer1,
	    sizeof part_footer1);
	zip_add(z, TEXT("word/footer2.xml"), part_footer2,
	    sizeof part_footer2);
	zip_add(z, TEXT("docProps/core.xml"), facts.s, facts.len);
	zip_end(z);
}
