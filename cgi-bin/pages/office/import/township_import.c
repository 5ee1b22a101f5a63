/* The windows of townships from a file. */
#include "conference/assistance/township.h"
#include "pages/office/import/import.h"

/* As people head a column; in the order of a file without headings. */
static const char *const names[] = { "name", "\u4e61\u9547", "\u4e61\uff08\u9547\u3001\u8857\u9053\uff09", "\u540d\u79f0",
    "\u4e61\u9547\u540d\u79f0", "\u5355\u4f4d", NULL };
static const char *const counters[] = { "counter", "\u7a97\u53e3", "\u529e\u7406\u7a97\u53e3",
    "\u7a97\u53e3\u540d\u79f0", NULL };
static const char *const addresses[] = { "address", "\u5730\u5740", NULL };
static const char *const phones[] = { "phone", "\u7535\u8bdd", "\u8054\u7cfb\u7535\u8bdd", "\u54a8\u8be2\u7535\u8bdd",
    NULL };
static const char *const hours[] = { "hours", "\u529e\u516c\u65f6\u95f4", "\u65f6\u95f4", NULL };
static const char *const positions[] = { "position", "\u6b21\u5e8f", "\u5e8f\u53f7", "\u6392\u5e8f",
    NULL };
static const struct csv_column columns[] = {
	{ "name", names }, { "counter", counters }, { "address", addresses },
	{ "phone", phones }, { "hours", hours }, { "position", positions } };

static int64_t
find(struct db *db, struct csv_line *line)
{
	struct township was = { .id = 0 };

	if (township_named(db, line->row, &was) &&
	    was.state == TOWNSHIP_CLOSED)
		csv_wrong(line, "name", "shut");
	return was.id;
}

static const char *const sample[] = {
	"\u793a\u4f8b\u9547", "\u4fbf\u6c11\u670d\u52a1\u4e2d\u5fc3",
	"\u793a\u4f8b\u88571\u53f7", "0857-7654321",
	"\u5468\u4e00\u81f3\u5468\u4e94 8:30\u201417:30", "1" };

static const struct import windows = { .line = &township_shape,
    .columns = columns, .count = sizeof columns / sizeof *columns,
    .sample = sample,
    .keys = { "name", "counter" }, .add = &township_record,
    .change = &township_record, .find = find };

enum status
township_import_take(struct request *r, struct tx *tx)
{
	return import_take(r, tx, &windows);
}

enum status
township_import_show(struct request *r, struct view *v)
{
	return import_show(r, v, &windows);
}

enum status
township_sample(struct request *r, struct text *out)
{
	return import_sample(r, &windows, out);
}
