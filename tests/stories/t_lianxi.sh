#!/bin/sh
# The administrator's command: schema changes, grants, checks, and its errors.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; database_drop' EXIT
schema=$PORTAL_SCHEMA

# run WORD... -> $code, $page (the output)
run() {
	asked="lianxi $*"
	page=$(lianxi "$@" 2>"$work/err"; echo "exit $?")
	code=${page##*exit } page=${page%exit *} status=$code
}
gives() {	# CODE WORD...
	wanted=$1
	shift
	run "$@"
	ok "lianxi $* gives $wanted" is "$code" "$wanted"
}
may() { is "$(sql "SELECT COUNT(*) FROM mysql.tables_priv WHERE Db = DATABASE()
	AND User = 'portal_public' AND Table_name = '$1' AND FIND_IN_SET('$2', Table_priv)")" "$3"; }

# ---- Use

gives 0 --help
ok 'help lists all subcommands' says migrate seed check tidy --help
ok 'and all exit statuses' says 0 64 65 66 69 70 73 75
for words in '' nothing 'migrate now' 'check it' 'tidy up' seed 'seed --dry-run' -h; do
	# shellcheck disable=SC2086 # words
	gives 64 $words
done
ok 'a usage error mentions --help' grep -q -- --help "$work/err"

# ---- Migrate

ok 'a database is made' database story_lianxi
cp -R "$schema" "$work/sql"
export PORTAL_SCHEMA="$work/sql"
newest=$(ls "$work/sql" | grep -c '^[0-9]')
ok 'all migrations are recorded as finished' rows 'schema_change WHERE finished = 1' "$newest"
before=$(sql 'SELECT version, name, done, at FROM schema_change')
gives 0 migrate
ok 'a second run does nothing' is "$page" ''
ok 'and records nothing' is "$(sql 'SELECT version, name, done, at FROM schema_change')" "$before"
gives 0 check

cat >"$work/sql/901_trial.sql" <<'SQL'
-- One; two, in a comment that has a semicolon;
CREATE TABLE trial_one (id INT); -- behind it
INSERT INTO trial_one VALUES (1);
INSERT INTO trial_one VALUES (2);
ALTER TABLE trial_none ADD x INT;
CREATE TABLE trial_two (id INT);
SQL
gives 70 migrate
ok 'the failed migration is reported' says 901_trial.sql trial_none
ok 'with the statement that failed' is "$(sql 'SELECT done, finished FROM schema_change WHERE version = 901')" '3	0'
ok 'the statements before it were run' rows trial_one 2
gives 65 check
sed -i 's/^ALTER.*/CREATE TABLE trial_none (id INT);/' "$work/sql/901_trial.sql"
gives 0 migrate
ok 'the migration continues where it stopped' rows trial_one 2
ok 'and is finished' rows trial_two 0
ok 'it is reported' says 901_trial.sql
gives 0 check
gives 0 migrate
ok 'it is not run again' rows trial_one 2

# A change that was interrupted before its last statement.
sql "UPDATE schema_change SET done = 4, finished = 0 WHERE version = 901;
    DROP TABLE trial_two"
gives 0 migrate
ok 'only the missing statement is run' rows trial_one 2
ok 'and the rest of the migration' rows trial_two 0

rm "$work/sql/901_trial.sql"
gives 65 migrate
ok 'a newer schema is refused' says 901
gives 65 check
sql 'DELETE FROM schema_change WHERE version = 901'
gives 0 migrate

mkdir "$work/empty"
PORTAL_SCHEMA=$work/empty
gives 66 migrate
PORTAL_SCHEMA=$work/nowhere
gives 66 migrate
gives 66 check
PORTAL_SCHEMA=$work/sql

# The row is there before the first statement, and gone when that failed.
cat >"$work/sql/903_trial.sql" <<'SQL'
CREATE TABLE trial_row AS SELECT done, finished FROM schema_change WHERE version = 903;
UPDATE admin_lock SET until_at = 1;
CREATE TABLE trial_lock AS SELECT until_at > UNIX_TIMESTAMP() + 3000 AS held FROM admin_lock;
SQL
gives 0 migrate
ok 'a migration is recorded before it begins' rows 'trial_row WHERE done = 0 AND finished = 0' 1
ok 'its lock is taken again before each statement' rows 'trial_lock WHERE held' 1
sql 'DELETE FROM schema_change WHERE version = 903; DROP TABLE trial_row; DROP TABLE trial_lock'
echo 'ALTER TABLE trial_no_table ADD x INT;' >"$work/sql/903_trial.sql"
gives 70 migrate
ok 'when nothing of it was done, nothing is recorded' rows 'schema_change WHERE version = 903' 0
cat >"$work/sql/903_trial.sql" <<'SQL'
UPDATE admin_lock SET node = 'another', until_at = UNIX_TIMESTAMP() + 3600;
CREATE TABLE trial_lost (id INT);
SQL
gives 70 migrate
ok 'when another node has the lock, it stops' says 另一个
ok 'before the next statement' is "$(sql "SHOW TABLES LIKE 'trial_lost'")" ''
rm "$work/sql/903_trial.sql"
sql "DELETE FROM schema_change WHERE version = 903; UPDATE admin_lock SET node = '', until_at = 0"

# Two at the same time: the second waits, and both succeed.
echo 'CREATE TABLE trial_three (id INT);' >"$work/sql/902_trial.sql"
lianxi migrate >"$work/one" 2>&1 &
one=$!
lianxi migrate >"$work/two" 2>&1 &
two=$!
ok 'the first of two simultaneous runs succeeds' wait $one
ok 'so does the second' wait $two
ok 'one of them ran the migration' is "$(cat "$work/one" "$work/two" | grep -c 902_trial.sql)" 1
rm "$work/sql/902_trial.sql"
sql 'DELETE FROM schema_change WHERE version = 902; DROP TABLE trial_three'

# ---- Rights

root_sql -e "REVOKE SELECT ON $PORTAL_DB_NAME.unit FROM portal_public@localhost"
gives 65 check
ok 'check names a missing right' says 'portal_public SELECT unit'
ok 'and does not grant it' may unit Select 0
gives 0 migrate
ok 'migrate grants it' may unit Select 1
root_sql -e "GRANT SELECT, DELETE ON $PORTAL_DB_NAME.account TO portal_public@localhost;
    GRANT UPDATE (name) ON $PORTAL_DB_NAME.unit_name TO portal_public@localhost"
gives 65 check
ok 'check names extra rights' says 'portal_public SELECT account' 'portal_public DELETE account'
ok 'also on a column' says 'portal_public UPDATE name unit_name'
ok 'and does not revoke them' may account Delete 1
gives 0 migrate
ok 'migrate revokes them' may account Delete 0
gives 0 check
ok 'check prints the number of the schema' says "$(ls "$work/sql" | sed -n 's/^0*\([0-9]*\)_.*/\1/p' | tail -n 1)"
echo 'GRANT EVERYTHING;' >>"$work/sql/grants.sql"
gives 65 check
ok 'a line of grants.sql that is not understood is named' says \
    "grants.sql:$(wc -l <"$work/sql/grants.sql")"
cp "$schema/grants.sql" "$work/sql/grants.sql"

# ---- A schema that does not fit the statements

sql 'ALTER TABLE unit_name RENAME COLUMN short_name TO brief_name'
gives 75 check
ok 'check names the statement that does not fit' grep -q short_name "$work/err"
code=0
REQUEST_METHOD=GET SCRIPT_NAME=/units "$program" >"$work/out" 2>"$work/err" </dev/null || code=$?
ok 'the program does not start' is "$code" 75
ok 'and answers nothing' is "$(wc -c <"$work/out")" 0
sql 'ALTER TABLE unit_name RENAME COLUMN brief_name TO short_name'
gives 0 check

# ---- lianxi tidy and the search

run seed "$schema"/sample/*.txt
places() { sql 'SELECT COUNT(DISTINCT place), COUNT(*) FROM search_doc'; }
before=$(places) blocks=$(sql 'SELECT MAX(block) FROM search_block')
get '/search?q=%E6%B0%91%E6%94%BF'
found=$(printf '%s' "$page" | grep -c '<mark>')
gives 0 tidy
ok 'after packing every document is there once' is "$(places)" "$before"
ok 'in a new block' test "$(sql 'SELECT MIN(block) FROM search_block')" -gt "$blocks"
get '/search?q=%E6%B0%91%E6%94%BF'
ok 'and is found as before' is "$(printf '%s' "$page" | grep -c '<mark>')" "$found"
ok 'there were hits' test "$found" -gt 0
ok 'packing is audited' test "$(sql "SELECT COUNT(*) FROM audit
	WHERE verb = 'search.tidy' AND account_id IS NULL")" -gt 0

# Rows of an older version, with radicals and invisible characters.
sql "UPDATE search_doc SET place = NULL, body =
	CONCAT(body, ' ', X'E2BCA4E2808BE696B9C2ADE6AE8A')
	WHERE kind = 5 ORDER BY id LIMIT 1"
gives 0 migrate
get '/search?q=%E5%A4%A7%E6%96%B9%E6%AE%8A'
ok 'migrate indexes documents without a place' says 'aid/subsistence"'
ok 'and leaves none' test "$(sql 'SELECT COUNT(*) FROM search_doc WHERE place IS NULL')" = 0

# ---- No database, no templates

templates=$PORTAL_TEMPLATES
PORTAL_TEMPLATES=''
gives 75 check
export PORTAL_TEMPLATES="$templates"
socket=$PORTAL_DB_SOCKET
PORTAL_DB_SOCKET=$work/nowhere
for words in migrate check tidy "seed $schema/sample/1-conference.txt"; do
	# shellcheck disable=SC2086 # words
	gives 69 $words
done
PORTAL_DB_SOCKET=$socket
finish
