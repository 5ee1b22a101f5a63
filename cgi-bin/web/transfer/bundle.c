/* Makes archives of what other addresses answer, and sends them. */
#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/secret.h"
#include "db/db.h"
#include "db/open.h"
#include "documents/document.h"
#include "documents/zip.h"
#include "process/fcgi.h"
#include "process/figures.h"
#include "web/answer.h"
#include "web/form/form.h"
#include "web/route.h"
#include "web/serve.h"
#include "web/transfer/bundle.h"
#include "web/transfer/download.h"
#include "web/transfer/printed.h"
#include "web/view/site_data.h"
#include "web/view/view.h"
#include "web/visitor.h"
#include "web/worker.h"

enum { PIECES_FIRST = 32, SUFFIX_MAX = 10, KIB = 1024 };
/* Buffers that grow to n bytes have taken this many times n from their arena. */
enum { GROWN = 4, PACKED_MORE = 64 * KIB };
static const int64_t SECOND = 1000000000;

/* Bytes of the archive, and the attachment that follows them, or none. */
struct piece { struct text bytes; struct download file; };

struct bundle {
	struct piece	*pieces;
	size_t		 count, room;
	int64_t		 size;		/* of all bytes */
};

struct maker {
	struct request		*r;
	const struct document	*sheet;
	struct bundle		*to;
	struct arena		*room;	/* of the member in work */
	struct text_buffer	 out;	/* in it: what is not in a piece yet */
	struct zip		*zip;
	struct text_buffer	 list, sums;
	struct text		 folder, under;
	struct text		*names;	/* of all members, in lower case */
	size_t			 name_count, name_room;
	int64_t			 made, files;	/* bytes so far */
	int64_t			 end;		/* figures_clock(): no longer */
	struct moment		 last;	/* the newest member's */
};

/* ---- Names */

static void *
grown(struct arena *a, void *old, size_t count, size_t *room, size_t bytes)
{
	void *new = old;

	if (count < *room)
		return old;
	*room = *room == 0 ? PIECES_FIRST : 2 * *room;
	new = arena_alloc(a, *room * bytes);
	if (count > 0)
		memcpy(new, old, count * bytes);
	return new;
}

static bool
is_taken(const struct maker *m, struct text name)
{
	for (size_t i = 0; i < m->name_count; i++)
		if (text_same(m->names[i], name))
			return true;
	return false;
}

/* The path of a new member: no other has it, also where case is ignored. */
static struct text
path_new(struct maker *m, struct text folder, struct text name)
{
	struct arena *a = m->r->arena;
	const char *dot = strrchr(name.s, '.');
	size_t stem = dot != NULL && dot > name.s &&
	    name.len - (size_t)(dot - name.s) <= SUFFIX_MAX ?
	    (size_t)(dot - name.s) : name.len;
	struct text path, first = text_copy(a, name.s, stem);

	for (int n = 1;; n++) {
		struct text suffix = n == 1 ? text_of(name.s + stem) :
		    text_print(a, "(%d)%s", n, name.s + stem);

		path = text_print(a, "%s%s", folder.s,
		    file_name(a, first, suffix.s).s);
		if (!is_taken(m, text_lower(a, path)))
			break;
	}
	m->names = grown(a, m->names, m->name_count, &m->name_room,
	    sizeof *m->names);
	m->names[m->name_count++] = text_lower(a, path);
	return path;
}

static struct text
folder_of(const struct maker *m)
{
	return text_print(m->r->arena, "%s%s", m->folder.s, m->under.s);
}

/* ---- Members */

/* What was written becomes a piece, with the attachment that follows it. */
static void
take(struct maker *m, const struct download *file)
{
	struct bundle *b = m->to;

	b->pieces = grown(m->r->arena, b->pieces, b->count, &b->room,
	    sizeof *b->pieces);
	b->pieces[b->count] = (struct piece){ .bytes = text_copy(m->r->arena,
	    m->out.s, m->out.len) };
	b->size += (int64_t)m->out.len;
	if (file != NULL) {
		b->pieces[b->count].file = *file;
		b->size += file->file.size;
	}
	b->count++;
	zip_taken(m->zip);
	m->out = (struct text_buffer){ .arena = m->room };
	arena_reset(m->room);
}

static void
list_put(struct maker *m, struct text path, struct moment at, int64_t size,
    struct text sha256)
{
	char day[17] = "----------------";

	if (at.s != 0)
		moment_print(at, day);
	if (at.s > m->last.s)
		m->last = at;
	text_put_print(&m->list, "  %s  %6" PRId64 " KB  %s\r\n", day,
	    (size + KIB - 1) / KIB, path.s);
	text_put_print(&m->sums, "%s  %s\n", sha256.s, path.s);
}

static void
left_out(struct maker *m, struct text name)
{
	text_put_print(&m->list, "  %s%s\r\n", m->sheet->copy.s, name.s);
}

/* A document that its page and its print_fn made. */
static void
made_put(struct maker *m, const struct request *sub, struct text file)
{
	struct text path;

	if (m->made + (int64_t)file.len > BUNDLE_MADE_MAX ||
	    arena_used(m->room) + GROWN * (file.len + PACKED_MORE) >
	    ARENA_MAX) {
		left_out(m, sub->save_as);
		return;
	}
	m->made += (int64_t)file.len;
	path = path_new(m, folder_of(m), sub->save_as);
	zip_time(m->zip, sub->saved_at);
	list_put(m, path, sub->saved_at, (int64_t)file.len,
	    secret_sha256(m->room, file));
	zip_add(m->zip, path, file.s, file.len);
	take(m, NULL);
}

/* Says why it fails, when the time is over. */
static bool
goes_on(const struct maker *m)
{
	serve_goes_on();
	if (figures_clock() < m->end)
		return true;
	m->r->refusal = "too-long";
	return false;
}

/* False when a block is missing, or the time is over. */
static bool
crc_of(struct maker *m, const struct download *d, uint32_t *crc)
{
	int64_t n = 0;
	bool fine = true;

	*crc = zip_crc(0, (struct bytes){ NULL, 0 });
	for (int64_t at = 0; fine && n < d->file.size; at++) {
		struct bytes block;

		arena_reset(m->room);
		block = d->block(m->r->db, &d->file, at);
		*crc = zip_crc(*crc, block);
		n += (int64_t)block.len;
		fine = block.len > 0 && goes_on(m);
	}
	arena_reset(m->room);
	return fine && n == d->file.size;
}

/* An attachment, with what is known of it outside of the room. */
static enum status
file_put(struct maker *m, struct download d)
{
	struct arena *a = m->r->arena;
	struct file *f = &d.file;
	struct text path;
	uint32_t crc;

	f->name = text_copy(a, f->name.s, f->name.len);
	f->sha256 = text_copy(a, f->sha256.s, f->sha256.len);
	f->media_type = TEXT("");
	if (m->files + f->size > BUNDLE_FILES_MAX) {
		left_out(m, f->name);
		return OK;
	}
	if (!crc_of(m, &d, &crc))
		return UNAVAILABLE;
	m->files += f->size;
	d.upto = f->size;
	path = path_new(m, folder_of(m), f->name);
	list_put(m, path, f->added_at, f->size, f->sha256);
	zip_time(m->zip, f->added_at);
	zip_file(m->zip, path, (size_t)f->size, crc);
	take(m, &d);
	return OK;
}

/* ---- Addresses */

/* Finds the route, also behind "?"; false: there is none for this visitor. */
static bool
found(struct request *sub, struct text address)
{
	const struct site *site = sub->worker->site;
	struct match m = route_find(site, sub->arena, GET, address.s);
	const char *mark = strrchr(address.s, '?');

	sub->path = address;
	if (m.route == NULL && mark != NULL) {
		sub->path = text_copy(sub->arena, address.s,
		    (size_t)(mark - address.s));
		m = route_find(site, sub->arena, GET, sub->path.s);
		form_decode(sub, mark + 1, strlen(mark + 1));
	}
	if (m.route == NULL || !visitor_may(sub, m.route->roles))
		return false;
	sub->route = m.route;
	sub->id = m.id;
	sub->code = m.code;
	sub->name = m.name;
	if (m.route->query != NULL)
		sub->query = arena_alloc(sub->arena, m.route->query->size);
	return form_read(sub, m.route->query, sub->query) == OK;
}

/* What the page answers, as a file. */
static enum status
printed(struct request *sub, struct text *file)
{
	struct site_data *data = sub->worker->site_data;
	struct view *v = view_new(sub->arena), *site = site_data_held(data);
	enum status status = sub->route->page(sub, v);

	site_data_page(data, sub, status, v);
	if (status == OK && (site == NULL || !view_render(v, site,
	    sub->route->template, file) || !sub->route->print(sub, file)))
		status = UNAVAILABLE;
	view_free(v);
	return status;
}

static enum status
answer(struct maker *m, struct text address)
{
	struct request sub = *m->r;
	struct download d = { .block = NULL };
	enum status status;
	struct text file;

	sub.arena = m->room;
	sub.pairs = NULL;
	sub.pair_count = 0;
	sub.query = NULL;
	sub.save_as = TEXT("");
	sub.saved_at = (struct moment){ 0 };
	if (!found(&sub, address))
		return NOT_FOUND;
	if (sub.route->file != NULL) {
		status = sub.route->file(&sub, NULL, &d);
		return status == OK ? file_put(m, d) : status;
	}
	if (sub.route->print == NULL || sub.route->print == print_bundle)
		return NOT_FOUND;
	status = printed(&sub, &file);
	if (status == OK)
		made_put(m, &sub, file);
	return status;
}

static bool
address_put(struct maker *m, const struct block *b)
{
	enum status status = goes_on(m) ? answer(m, b->text) : UNAVAILABLE;

	m->out = (struct text_buffer){ .arena = m->room };
	arena_reset(m->room);
	if (status == OK)
		return true;
	if (status == NOT_FOUND && b->label.len > 0) {
		text_put_print(&m->list, "  %s\r\n", b->label.s);
		return true;
	}
	log_warn("bundle: %d %s", (int)status, b->text.s);
	return false;
}

static bool
block_put(struct maker *m, const struct block *b)
{
	struct arena *a = m->r->arena;

	if (b->kind == BLOCK_NAMES)
		return address_put(m, b);
	if (b->kind == BLOCK_H1) {
		m->folder = text_print(a, "%s/", file_name(a, b->text, "").s);
		m->under = TEXT("");
		text_put_print(&m->list, "\r\n%s\r\n", b->text.s);
	} else if (b->kind == BLOCK_H2)
		m->under = text_print(a, "%s/", file_name(a, b->text, "").s);
	else
		text_put_print(&m->list, "  %s\r\n", b->text.s);
	return true;
}

/* ---- The archive */

/* The list, which begins with a byte order mark, and the sums. */
static void
end_put(struct maker *m)
{
	struct text list = text_print(m->room, "\xef\xbb\xbf%s\r\n%s",
	    m->sheet->title.s, text_written(&m->list).s);
	struct text name = path_new(m, TEXT(""), text_print(m->r->arena,
	    "%s.txt", m->sheet->mark.s)), sums;

	text_put_print(&m->sums, "%s  %s\n", secret_sha256(m->room, list).s,
	    name.s);
	sums = text_written(&m->sums);
	zip_time(m->zip, m->last);
	zip_add(m->zip, name, list.s, list.len);
	zip_add(m->zip, TEXT("SHA256SUMS"), sums.s, sums.len);
	zip_end(m->zip);
	take(m, NULL);
}

static void
bundle_send(struct request *r, struct fcgi *w, bool head)
{
	struct bundle *b = r->bundle;

	fcgi_printf(w, "Status: 200\r\nContent-Type: %s\r\n", r->route->type);
	if (!head)
		fcgi_printf(w, "Content-Length: %" PRId64 "\r\n", b->size);
	answer_name(w, r, "attachment", r->save_as, "bundle.zip");
	answer_headers(w, r, "default-src 'none'; sandbox;"
	    " frame-ancestors 'none'");
	fcgi_printf(w, "Cache-Control: private, no-store\r\n\r\n");
	for (size_t i = 0; i < b->count && !head; i++) {
		if (!fcgi_write(w, b->pieces[i].bytes))
			return;
		if (b->pieces[i].file.block != NULL &&
		    !download_blocks(&b->pieces[i].file, r, w))
			return;
	}
}

bool
print_bundle(struct request *r, struct text *body)
{
	struct document sheet;
	struct maker m = { .r = r, .sheet = &sheet, .room = arena_new(),
	    .list = { .arena = r->arena }, .sums = { .arena = r->arena },
	    .folder = TEXT(""), .under = TEXT(""),
	    .end = figures_clock() + BUNDLE_S * SECOND };
	struct arena *before = db_arena(r->db, m.room);
	bool whole = document_read(r->arena, *body, &sheet);

	m.to = r->bundle = arena_alloc(r->arena, sizeof *r->bundle);
	m.out.arena = m.room;
	m.zip = zip_new(r->arena, &m.out);
	for (size_t i = 0; whole && !r->head && i < sheet.count; i++)
		whole = block_put(&m, &sheet.blocks[i]);
	if (whole && !r->head)
		end_put(&m);
	db_arena(r->db, before);
	arena_free(m.room);
	*body = TEXT("");
	r->save_as = file_name(r->arena, sheet.name, ".zip");
	r->send = whole ? bundle_send : NULL;
	return whole && !db_failed(r->db);
}
