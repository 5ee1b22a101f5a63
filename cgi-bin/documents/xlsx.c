/* Writes workbooks of one sheet: the parts, and the cells of the sheet. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "documents/xlsx.h"
#include "documents/zip.h"

/* Days since 1970 count from here in a sheet: 1900-01-01 is 1, and 1900 is
 * taken for a leap year. */
enum { DAY_1970 = 25569, HEADING = 1, DAY_STYLE = 2 };
/*
 * Columns are as wide as their longest line, in digits, within these; the room
 * for the widths is kept in the sheet, and blank until the end.
 */
enum { COLUMNS_MOST = 40, COLUMN_BYTES = 64, WIDTH_LEAST = 6, WIDTH_MOST = 50,
    WIDTH_MORE = 2, DAY_WIDTH = 10, WIDE_FROM = 0x2e80 };

struct xlsx {
	struct arena		*arena;
	struct text_buffer	 sheet;
	struct text		 name;
	size_t			 lines, cells;
	size_t			 widths_at;	/* in the sheet */
	size_t			 widths[COLUMNS_MOST];
};

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define DOCUMENT "http://schemas.openxmlformats.org/officeDocument/2006"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006"
#define KIND "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char types[] = XML
    "<Types xmlns=\"" PACKAGE "/content-types\">"
    "<Default Extension=\"rels\" ContentType=\""
    "application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" KIND
    "sheet.main+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" KIND
    "worksheet+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" ContentType=\"" KIND
    "styles+xml\"/></Types>";
static const char links[] = XML
    "<Relationships xmlns=\"" PACKAGE "/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" DOCUMENT
    "/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    "</Relationships>";
static const char book_links[] = XML
    "<Relationships xmlns=\"" PACKAGE "/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" DOCUMENT
    "/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" DOCUMENT
    "/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
/* Styles of cells: 0 text that wraps, HEADING, DAY_STYLE. */
static const char styles[] = XML "<x:styleSheet xmlns:x=\"" MAIN "\">"
    "<x:numFmts count=\"1\"><x:numFmt numFmtId=\"164\""
    " formatCode=\"yyyy\\-mm\\-dd\"/></x:numFmts>"
    "<x:fonts count=\"2\"><x:font><x:sz val=\"11\"/></x:font>"
    "<x:font><x:b/><x:sz val=\"11\"/></x:font></x:fonts>"
    "<x:fills count=\"2\"><x:fill><x:patternFill patternType=\"none\"/></x:fill>"
    "<x:fill><x:patternFill patternType=\"gray125\"/></x:fill></x:fills>"
    "<x:borders count=\"1\"><x:border/></x:borders>"
    "<x:cellStyleXfs count=\"1\"><x:xf/></x:cellStyleXfs>"
    "<x:cellXfs count=\"3\">"
    "<x:xf applyAlignment=\"1\"><x:alignment vertical=\"top\" wrapText=\"1\"/>"
    "</x:xf><x:xf fontId=\"1\" applyFont=\"1\"/>"
    "<x:xf numFmtId=\"164\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
    "<x:alignment vertical=\"top\"/></x:xf></x:cellXfs></x:styleSheet>";

struct xlsx *
xlsx_new(struct arena *a, struct text name)
{
	struct xlsx *x = arena_alloc(a, sizeof *x);

	*x = (struct xlsx){ .arena = a, .sheet = { .arena = a },
	    .name = name };
	text_put_print(&x->sheet, "%s", XML "<x:worksheet xmlns:x=\"" MAIN "\">"
	    "<x:sheetViews><x:sheetView workbookViewId=\"0\"><x:pane ySplit=\"1\""
	    " topLeftCell=\"A2\" state=\"frozen\"/></x:sheetView></x:sheetViews>"
	    "<x:sheetFormatPr defaultColWidth=\"16\" defaultRowHeight=\"15\"/>");
	x->widths_at = x->sheet.len;
	text_put_print(&x->sheet, "%*s<x:sheetData>",
	    COLUMNS_MOST * COLUMN_BYTES, "");
	return x;
}

static void
begin(struct xlsx *x)
{
	if (x->cells++ == 0)
		text_put_print(&x->sheet, "<x:row r=\"%zu\">", x->lines + 1);
}

/* Of the longest line: a Chinese character takes two digits. */
static size_t
width_of(struct text t)
{
	size_t most = 0, here = 0, n = 0;

	for (size_t at = 0; at < t.len; at += n) {
		int32_t c = text_point(t.s + at, &n);

		here = c == '\n' ? 0 : here + (c < WIDE_FROM ? 1 : 2);
		most = here > most ? here : most;
	}
	return most;
}

/* Of the cell that was begun. */
static void
widen(struct xlsx *x, size_t width)
{
	size_t n = x->cells - 1;

	if (n < COLUMNS_MOST && width > x->widths[n])
		x->widths[n] = width;
}

void
xlsx_cell(struct xlsx *x, struct text t)
{
	begin(x);
	widen(x, width_of(t));
	text_put_print(&x->sheet, "<x:c s=\"%d\" t=\"inlineStr\"><x:is>"
	    "<x:t xml:space=\"preserve\">", x->lines == 0 ? HEADING : 0);
	text_put_xml(&x->sheet, t);
	text_put_print(&x->sheet, "</x:t></x:is></x:c>");
}

void
xlsx_number(struct xlsx *x, int64_t n)
{
	begin(x);
	text_put_print(&x->sheet, "<x:c><x:v>%" PRId64 "</x:v></x:c>", n);
}

void
xlsx_day(struct xlsx *x, struct day d)
{
	begin(x);
	widen(x, DAY_WIDTH);
	if (d.ymd == 0)
		text_put_print(&x->sheet, "<x:c/>");
	else	/* the first second of a day in Beijing is 16:00 UTC before */
		text_put_print(&x->sheet, "<x:c s=\"%d\"><x:v>%" PRId64 "</x:v></x:c>",
		    DAY_STYLE, day_end(d).s / DAY_S + DAY_1970);
}

void
xlsx_line(struct xlsx *x)
{
	begin(x);
	text_put_print(&x->sheet, "</x:row>");
	x->lines++;
	x->cells = 0;
}

/* Writes the widths over the blanks that were left for them. */
static void
widths_put(struct xlsx *x)
{
	struct text_buffer cols = { .arena = x->arena };
	size_t width;

	text_put_print(&cols, "<x:cols>");
	for (size_t i = 0; i < COLUMNS_MOST && x->widths[i] > 0; i++) {
		width = x->widths[i] + WIDTH_MORE;
		width = width < WIDTH_LEAST ? WIDTH_LEAST :
		    width > WIDTH_MOST ? WIDTH_MOST : width;
		text_put_print(&cols, "<x:col min=\"%zu\" max=\"%zu\""
		    " width=\"%zu\" customWidth=\"1\"/>", i + 1, i + 1,
		    width);
	}
	text_put_print(&cols, "</x:cols>");
	if (x->widths[0] > 0 && cols.len <= COLUMNS_MOST * COLUMN_BYTES)
		memcpy(x->sheet.s + x->widths_at, cols.s, cols.len);
}

static void
part(struct zip *z, const char *name, struct text t)
{
	zip_add(z, text_of(name), t.s, t.len);
}

struct text
xlsx_file(struct xlsx *x)
{
	struct text_buffer out = { .arena = x->arena };
	struct text_buffer book = { .arena = x->arena };
	struct zip *z = zip_new(x->arena, &out);

	text_put_print(&x->sheet, "</x:sheetData></x:worksheet>");
	widths_put(x);
	text_put_print(&book, "%s", XML "<x:workbook xmlns:x=\"" MAIN "\" xmlns:r=\""
	    DOCUMENT "/relationships\"><x:sheets><x:sheet name=\"");
	text_put_xml(&book, x->name);
	text_put_print(&book, "%s",
	    "\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>");
	part(z, "[Content_Types].xml", text_of(types));
	part(z, "_rels/.rels", text_of(links));
	part(z, "xl/workbook.xml", text_written(&book));
	part(z, "xl/_rels/workbook.xml.rels", text_of(book_links));
	part(z, "xl/styles.xml", text_of(styles));
	part(z, "xl/worksheets/sheet1.xml", text_written(&x->sheet));
	zip_end(z);
	return text_written(&out);
}
