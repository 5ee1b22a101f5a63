#!/bin/sh
# What the types refuse: sources that must not compile, each with one that
# differs only in the fault and must compile.
. "$(dirname "$0")/lib.sh"
cd "$tests/.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

compiles() { cc -std=c17 -Wall -Wextra -Werror -D_POSIX_C_SOURCE=200809L -Icgi-bin \
	-fsyntax-only -x c "$1" 2>"$work/said"; }
beginning='#include "db/db.h"
#include "conference/papers/view_count.h"
#include "web/serve.h"
#include "web/form/form.h"
#include "web/view/view.h"
struct thing { int64_t id; struct text name; struct day day; };
extern const struct shape thing_shape;
page_fn page; act_fn act; raw_fn paper;
'
pair() {	# 'what' 'compiler message' GOOD BAD
	printf '%s%s\n' "$beginning" "$3" >"$work/well.c"
	printf '%s%s\n' "$beginning" "$4" >"$work/ill.c"
	ok "$1: compiles without the fault" compiles "$work/well.c"
	ok 'not with the fault' not compiles "$work/ill.c"
	ok 'because of the fault' grep -q "$2" "$work/said"
}

pair 'a page cannot write' 'incompatible-pointer-types' \
    'COMMAND(c, "UPDATE thing SET id = 1 WHERE id = 2");
enum status act(struct request *r, struct tx *tx)
{ (void)r; tx_change(tx, &c, BIND_NONE); return SEE_OTHER; }' \
    'COMMAND(c, "UPDATE thing SET id = 1 WHERE id = 2");
enum status page(struct request *r, struct view *v)
{ (void)v; tx_change(r->db, &c, BIND_NONE); return OK; }'
pair 'a page cannot count itself' 'incompatible-pointer-types' \
    'enum status act(struct request *r, struct tx *tx)
{ view_counted(tx, TEXT("policy"), r->id); return NO_CONTENT; }' \
    'enum status page(struct request *r, struct view *v)
{ view_counted(v, TEXT("policy"), r->id); return OK; }'
pair 'a page stands where pages stand' 'incompatible-pointer-types' \
    'const struct route r = { .method = GET, .path = "/", .page = page };' \
    'const struct route r = { .method = GET, .path = "/", .page = act };'
pair 'an act stands where acts stand' 'incompatible-pointer-types' \
    'const struct route r = { .method = POST, .path = "/", .act = act };' \
    'const struct route r = { .method = POST, .path = "/", .act = page };'
pair 'a statement is a literal' 'expected' \
    'QUERY(q, thing_shape, "SELECT id FROM thing WHERE id = ?");
const void *used = &q;' \
    'const char *typed = "SELECT id FROM thing";
QUERY(q, thing_shape, typed);
const void *used = &q;'
pair 'what asks is not what changes' 'incompatible-pointer-types' \
    'QUERY(q, thing_shape, "SELECT id FROM thing WHERE id = ?");
struct rows f(struct db *db); struct rows f(struct db *db) { return db_rows(db, &q, BIND_NONE); }' \
    'COMMAND(q, "DELETE FROM thing WHERE id = ?");
struct rows f(struct db *db); struct rows f(struct db *db) { return db_rows(db, &q, BIND_NONE); }'
pair 'a shape says what the struct has' '_Generic' \
    'const struct shape s = SHAPE(struct thing, COLUMN(struct thing, name));' \
    'struct other { double name; };
const struct shape s = SHAPE(struct other, COLUMN(struct other, name));'
pair 'a member is of the struct' 'no member' \
    'const struct shape s = SHAPE(struct thing, COLUMN(struct thing, day));' \
    'const struct shape s = SHAPE(struct thing, COLUMN(struct thing, until));'
pair 'a parameter has a kind' '_Generic' \
    'struct params f(int64_t x); struct param g(int64_t x);
struct param g(int64_t x) { return P(x); }' \
    'struct param g(const char *x); struct param g(const char *x) { return P(x); }'
finish
