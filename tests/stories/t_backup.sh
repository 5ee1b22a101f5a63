#!/bin/sh
# Backup, restore and verify: a backup is restored unchanged, a damaged one is
# refused, and verify finds inconsistent data.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; root_sql -e "DROP DATABASE IF EXISTS story_backup_to;
    DROP DATABASE IF EXISTS story_backup_cut"; PORTAL_DB_NAME=$whole; database_drop' EXIT
store=$work/store schema=$PORTAL_SCHEMA
chmod 755 "$work"

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
# sums DATABASE: checksum and next id of every table.
sums() {
	tables=$(root_sql -e "SELECT GROUP_CONCAT('$1.', TABLE_NAME
		ORDER BY TABLE_NAME) FROM information_schema.TABLES
		WHERE TABLE_SCHEMA = '$1' AND TABLE_TYPE = 'BASE TABLE'")
	root_sql -e "CHECKSUM TABLE $tables;
	    SELECT CONCAT('.', TABLE_NAME), AUTO_INCREMENT
	      FROM information_schema.TABLES WHERE TABLE_SCHEMA = '$1'
	       AND AUTO_INCREMENT IS NOT NULL ORDER BY TABLE_NAME" |
		sed 's/^[^.]*\.//'
}
emptied() {	# makes an empty database to restore into
	PORTAL_DB_NAME=story_backup_to
	root_sql -e "DROP DATABASE IF EXISTS story_backup_to;
	    CREATE DATABASE story_backup_to CHARACTER SET utf8mb4
		COLLATE utf8mb4_bin;
	    GRANT ALL PRIVILEGES ON story_backup_to.*
		TO portal_owner@localhost WITH GRANT OPTION"
}
still_empty() {
	is "$(root_sql -e "SELECT COUNT(*) FROM information_schema.TABLES
	    WHERE TABLE_SCHEMA = 'story_backup_to'")" 0
}
objects() { find "$store/objects" -type f | wc -l; }
a_day() { find "$store/days" -name '*.json' | sort | tail -n 1; }

for words in backup 'backup a b' 'backup --check' 'backup --keep 0 x' \
    'backup --keep x y' 'backup --list' restore 'restore a b c' 'verify now'; do
	# shellcheck disable=SC2086 # words
	gives 64 $words
done
gives 74 restore "$work/nothing"
gives 74 backup --check "$work/nothing"
gives 74 backup /dev/null/x

# ---- A database with all kinds of rows

ok 'the sample is loaded' database story_backup "$tests"/sample/*.txt
whole=$PORTAL_DB_NAME
wild="X'005C4E090A0D27225C5C00FFFE'"
sql "INSERT INTO account (login, name, created_at) VALUES ('wild', 'a''\\\\\\t\"\\n', 1);
    INSERT INTO file_block (sha256, bytes)
	VALUES (UNHEX(SHA2($wild, 256)), $wild),
	(UNHEX(SHA2(REPEAT('b', 262144), 256)), REPEAT('b', 262144));
    INSERT INTO file_part (sha256, position, block_sha256)
	VALUES (UNHEX(SHA2($wild, 256)), 0, UNHEX(SHA2($wild, 256))),
	(UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 0,
	    UNHEX(SHA2(REPEAT('b', 262144), 256))),
	(UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 1,
	    UNHEX(SHA2($wild, 256)));
    INSERT INTO file (sha256, size, name, media_type, position, policy_id, added_at)
	SELECT UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 262157,
	    'b.pdf', 'application/pdf', 1, MIN(id), 1 FROM policy;
    ALTER TABLE topic AUTO_INCREMENT = 77;
    SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
    INSERT INTO account (id, login, name, created_at) VALUES (0, 'zero', 'zero', 1)"
gives 0 verify
ok 'verify lists its parts' says 外键 附件 议题编号 索引号 检索 都对
gives 0 backup "$store"
first=$(basename "$(a_day)" .json)
ok 'backup prints the day' has "$first"
ok 'and the hash of the last row of the log' has "$(sql 'SELECT LOWER(HEX(hash)) FROM audit_head')"
gives 0 backup --check "$store"
gives 0 backup --list "$store"
ok '--list has the day' has "$first"
ok 'only its owner can read the folder' is "$(find "$store" -perm /077 | wc -l)" 0
ok 'each object is named after its SHA-256' eval 'find "$store/objects" -type f |
    while read -r f; do [ "$(sha256sum <"$f" | cut -d" " -f1)" = "$(basename "$f")" ] || echo "$f"; done |
    { ! grep .; }'

mkdir -p "$work/full/objects"
(cd "$work/full/objects" && for i in 0 1 2 3 4 5 6 7 8 9 a b c d e f; do
	touch ${i}0 ${i}1 ${i}2 ${i}3 ${i}4 ${i}5 ${i}6 ${i}7 ${i}8 ${i}9 ${i}a ${i}b ${i}c ${i}d ${i}e ${i}f
done)
gives 74 backup "$work/full"
ok 'a folder that cannot be written is reported' has 写不下

# ---- Only new data are written

count=$(objects)
sleep 1
gives 0 backup "$store"
ok 'unchanged data are not written again' is "$(objects)" "$count"
sleep 1
sql "UPDATE conference SET phone = '0857-1'"
gives 0 backup "$store"
ok 'a changed row writes one object' is "$(objects)" $((count + 1))

# ---- Restore

before=$(sums "$whole")
emptied
gives 0 restore "$store"
ok 'the restored tables and numbers are the same' is "$(sums story_backup_to)" "$before"
ok 'the next number of a topic is the same' is "$(sql "SELECT AUTO_INCREMENT FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'topic'")" 77
gives 0 verify
gives 0 check
gives 65 restore "$store"
ok 'a database that is not empty is refused' has 不是空的
emptied
gives 0 restore "$store" "$first"
ok 'an older day is restored as it was' is "$(sql "SELECT COUNT(*) FROM conference WHERE phone = '0857-1'")" 0
emptied
gives 65 restore "$store" 2000-01-01T000000
ok 'an unknown day is reported' has 2000-01-01T000000
ok 'and nothing is created' still_empty

# ---- A backup of an older release

cp -R "$schema" "$work/sql"
printf 'ALTER TABLE conference ADD COLUMN motto VARCHAR(40);\n' >"$work/sql/990_motto.sql"
PORTAL_SCHEMA=$work/sql
gives 0 restore "$store"
ok 'an older schema is migrated' is "$(sql 'SELECT COUNT(*) FROM conference WHERE motto IS NULL')" 1
sleep 1
gives 0 backup "$work/newer"
PORTAL_SCHEMA=$schema
emptied
gives 65 restore "$work/newer"
ok 'a newer schema is refused' has 比本程序新
ok 'and nothing is created' still_empty

# ---- An interrupted restore

# A slow change, which runs after all rows are restored.
cut=story_backup_cut
mkdir "$work/slow"
cp "$schema"/*.sql "$work/slow/"
printf 'DO SLEEP(600);\n' >"$work/slow/990_slow.sql"
root_sql -e "DROP DATABASE IF EXISTS $cut;
    CREATE DATABASE $cut CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
    GRANT ALL PRIVILEGES ON $cut.* TO portal_owner@localhost WITH GRANT OPTION"
sleeper() { root_sql -e "SELECT id FROM information_schema.PROCESSLIST
    WHERE DB = '$cut' AND INFO LIKE 'DO SLEEP%'"; }
asleep() { tries=0; until [ -n "$(sleeper)" ] || [ $((tries += 1)) -gt 600 ]; do sleep 0.1; done
    [ -n "$(sleeper)" ]; }
(eval "$(of_program owner)"
    export PORTAL_DB_USER PORTAL_DB_PASSWORD_FILE PORTAL_DB_NAME=$cut PORTAL_SCHEMA="$work/slow"
    exec "$bin/lianxi" restore "$store") >/dev/null 2>&1 &
restorer=$!
ok 'the restore is in its last step' asleep
kill -KILL $restorer
wait $restorer 2>/dev/null
root_sql -e "KILL $(sleeper)"
PORTAL_DB_NAME=$cut
ok 'its rows are stored' not rows unit 0
ok 'no program may read them' is "$(root_sql -e "SELECT COUNT(*) FROM mysql.tables_priv WHERE Db = '$cut'")" 0
for words in migrate check "backup $work/part"; do
	# shellcheck disable=SC2086 # words
	run $words
	ok "lianxi ${words%% *} refuses the partial database" eval 'not is "$code" 0 && has 没有恢复完'
done
gives 65 restore "$store"
ok 'the database is not empty' has 不是空的
PORTAL_DB_NAME=story_backup_to

# ---- Damage

damaged() {	# 'what' WORD FILE COMMAND...: damages FILE; refused with WORD
	what=$1 word=$2 file=$3
	shift 3
	cp "$file" "$work/whole"
	"$@"
	gives 65 backup --check "$store"
	ok "$what is found by --check" has "$word"
	emptied
	gives 65 restore "$store"
	ok "$what is refused by restore" has "$word"
	ok "and nothing is created" still_empty
	cp "$work/whole" "$file"
}
flip() { printf X | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null; }
# A blob with enough bytes to change one.
content=$(find "$store/objects" -type f -size +3 | head -n 1)
damaged 'a changed byte' "$(basename "$content")" "$content" flip "$content" 700
damaged 'a content that is cut' "$(basename "$content")" "$content" truncate -s 10 "$content"
damaged 'a content that is gone' "$(basename "$content")" "$content" rm "$content"
day=$(a_day)
damaged 'a day that was changed' 清单被改过 "$day" sed -i 's/"rows": 1,/"rows": 2,/' "$day"
damaged 'a day that is cut' 清单已损坏 "$day" truncate -s 400 "$day"
damaged 'a day of another form' 格式 "$day" sed -i 's/"format": 1,/"format": 9,/' "$day"
emptied
gives 0 restore "$store"
ok 'after repair all tables are restored' is "$(sums story_backup_to)" "$before"

# ---- Deleting old days

gives 0 backup --keep 1 "$store"
ok 'the newest day stays' is "$(find "$store/days" -name '*.json' | wc -l)" 1
gives 0 backup --check "$store"
emptied
gives 0 restore "$store"
ok 'and can be restored' is "$(sums story_backup_to)" "$before"

# The newest day may be damaged, and the one before the only good one.
sleep 1
gives 0 backup "$store"
day=$(a_day)
cp "$day" "$work/whole"
truncate -s 400 "$day"
gives 65 backup --keep 1 "$store"
ok 'while the newest day cannot be read, none is deleted' is "$(find "$store/days" -name '*.json' | wc -l)" 2
cp "$work/whole" "$day"
gives 0 backup --keep 1 "$store"
ok 'once it can be read, the older one is deleted' is "$(find "$store/days" -name '*.json')" "$day"

# ---- Data that could not be restored are not backed up

unfit() {	# 'what' TABLE COLUMN...
	sql "CREATE TABLE $2 (id INT PRIMARY KEY $3)"
	gives 70 backup "$work/unfit"
	ok "$1: no backup is made" is "$(ls "$work/unfit/days")" ''
	sql "DROP TABLE $2"
}
unfit 'a name that no restore takes' Large ''
unfit 'more columns than a day can say' wide "$(printf ', c%d INT' $(seq 100))"

# ---- verify finds inconsistent data

PORTAL_DB_NAME=$whole
spoiled() {	# 'what' WORD SQL SQL-BACK
	sql "$3"
	gives 65 verify
	ok "$1 is found" has "$2"
	sql "$4"
}
spoiled 'a row without its parent' 'seat -> unit: ' \
    "SET foreign_key_checks = 0; UPDATE seat SET unit_id = unit_id + 100000 WHERE unit_id IS NOT NULL" \
    "SET foreign_key_checks = 0; UPDATE seat SET unit_id = unit_id - 100000 WHERE unit_id IS NOT NULL"
spoiled 'a block that was changed' file_block \
    "UPDATE file_block SET bytes = REPEAT('c', 262144) WHERE OCTET_LENGTH(bytes) = 262144" \
    "UPDATE file_block SET bytes = REPEAT('b', 262144) WHERE OCTET_LENGTH(bytes) = 262144"
spoiled 'a file of another size' 'file ' 'UPDATE file SET size = size + 1' 'UPDATE file SET size = size - 1'
spoiled 'a log that was changed' '和散列不符' \
    "UPDATE audit SET verb = CONCAT('x', verb) ORDER BY id DESC LIMIT 1" \
    "UPDATE audit SET verb = SUBSTRING(verb, 2) ORDER BY id DESC LIMIT 1"
spoiled 'a number that no topic has' 'topic: 0 of 3' \
    "INSERT INTO register (kind, year, last) VALUES ('topic', 2031, 3)" \
    "DELETE FROM register WHERE year = 2031"
spoiled 'a newest version that is not' 'policy ' 'UPDATE policy SET newest = newest + 1' 'UPDATE policy SET newest = newest - 1'
spoiled 'a public page that no search finds' 'unit ' \
    'UPDATE search_doc SET object_id = object_id + 100000 WHERE kind = 3' \
    'UPDATE search_doc SET object_id = object_id - 100000 WHERE kind = 3'
spoiled 'an entry of what is not public' 'search_doc policy' \
    'UPDATE search_doc SET object_id = object_id + 100000 WHERE kind = 1' \
    'UPDATE search_doc SET object_id = object_id - 100000 WHERE kind = 1'
spoiled 'a word that leads nowhere' 'search_doc ' \
    "UPDATE search_doc SET title = CONCAT(title, ' zebra') WHERE kind = 8" \
    "UPDATE search_doc SET title = REPLACE(title, ' zebra', '') WHERE kind = 8"
spoiled 'an entry that is found too late' 'search_doc 8 ' \
    'UPDATE search_doc SET published_at = published_at + 1 WHERE kind = 8' \
    'UPDATE search_doc SET published_at = published_at - 1 WHERE kind = 8'
# As the list that a portal never writes, so it is known again.
spoiled 'a word that leads to what does not have it' 'search_posting 1' \
    "UPDATE search_posting SET docs = UNHEX('01000000') WHERE block = 1 AND docs = UNHEX('0000')" \
    "UPDATE search_posting SET docs = UNHEX('0000') WHERE block = 1 AND docs = UNHEX('01000000')"
spoiled 'an entry that no search comes to' 'search_doc ' \
    'UPDATE search_doc SET published_at = place, place = NULL WHERE kind = 3 ORDER BY id LIMIT 1' \
    'UPDATE search_doc SET place = published_at, published_at = 0 WHERE place IS NULL'
gives 0 verify

# ---- The search is rebuilt

sql 'DELETE FROM search_posting ORDER BY token DESC LIMIT 30'
gives 65 verify
ok 'missing postings are found' has 'search_doc '
gives 0 tidy
gives 0 verify
finish
