#!/bin/sh
# Backup, restore and verify: a backup is restored unchanged, a damaged one is
# refused, and verify finds inconsistent data.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; root_sql -e "DROP DATABASE IF EXISTS story_backup_to;
    DROP DATABASE IF EXISTS story_backup_cut"; PORTAL_DB_NAME=$whole; database_drop' EXIT
schema=$PORTAL_SCHEMA
chmod 755 "$work"

# Secrets (in a folder with a space), state and repository of this story's own.
mkdir -m 700 "$work/the secrets"
cp "${PORTAL_DB_PASSWORD_FILE%/*}"/* "$work/the secrets"
PORTAL_DB_PASSWORD_FILE="$work/the secrets/portal_public"
(umask 077 && echo 'a passphrase' >"$work/the secrets/backup_passphrase")
export PORTAL_BACKUP="$work/state" BACKUP_TO="$work/store" BACKUP_ENCRYPTION=repokey-blake2
export BACKUP_KEEP_DAILY=1 BACKUP_KEEP_WEEKLY=0 BACKUP_KEEP_MONTHLY=0 BACKUP_APPEND_ONLY=no
real() {	# WORD...: borg itself
	BORG_BASE_DIR=$PORTAL_BACKUP/borg BORG_REPO=$BACKUP_TO BORG_PASSPHRASE='a passphrase' borg "$@" </dev/null
}

# instead PROGRAM: from now on, the program is a script that is on stdin;
# theirs PROGRAM: is itself again.
instead() {
	mkdir -p "$work/path"
	{ echo '#!/bin/bash'; cat; } >"$work/path/$1"
	chmod 755 "$work/path/$1"
	case $PATH in "$work/path:"*) ;; *) PATH=$work/path:$PATH ;; esac
}
theirs() { rm "$work/path/$1"; }
# begun WORD... -> $group: runs lianxi in the background, as a group of its own.
begun() {
	setsid sh -c 'echo $$ >"$0"; exec "$@"' "$work/group" env PORTAL_DB_USER=portal_owner \
	    PORTAL_DB_PASSWORD_FILE="$work/the secrets/portal_owner" conf/backup "$@" >/dev/null 2>&1 &
	begun=$!
}
cut_short() {
	env kill -KILL -- "-$(cat "$work/group")"
	wait $begun 2>/dev/null
}
within() {	# COMMAND...: holds within a minute
	tries=0
	until "$@"; do [ $((tries += 1)) -le 600 ] || return; sleep 0.1; done
}

# run WORD... -> $code, $page (the output)
run() {
	asked="lianxi $*"
	page=$(lianxi "$@" 2>&1; echo "exit $?")
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
# What restore leaves as it was: all but what tidy writes.
facts() { sums "$1" | grep -vE '^\.?(audit|audit_head|search_[a-z]*)[[:space:]]'; }
made() {	# NAME: makes an empty database
	root_sql -e "DROP DATABASE IF EXISTS $1;
	    CREATE DATABASE $1 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
	    GRANT ALL PRIVILEGES ON $1.* TO portal_owner@localhost WITH GRANT OPTION"
	readable "$1"
}
readable() { root_sql -e "GRANT SELECT, SHOW VIEW ON $1.* TO portal_backup@localhost"; }
emptied() {	# makes an empty database to restore into
	PORTAL_DB_NAME=story_backup_to
	made story_backup_to
}
still_empty() {
	is "$(root_sql -e "SELECT COUNT(*) FROM information_schema.TABLES
	    WHERE TABLE_SCHEMA = 'story_backup_to'")" 0
}
names() { lianxi backups 2>/dev/null | cut -d' ' -f1; }
stored() { du -sb "$BACKUP_TO/data" | cut -f1; }	# bytes of the repository

for words in 'backup a' 'backup --check a b' 'backup --keep 3' 'backup --list' 'backups a' 'restore a b' \
    'restore --all' 'sample begin' 'verify now'; do
	# shellcheck disable=SC2086 # words
	gives 64 $words
done
gives 74 restore
gives 74 backup --check
gives 74 backups
BACKUP_TO=/dev/null/x gives 74 backup

# ---- A database with all kinds of rows

ok 'the sample is loaded' database story_backup "$tests"/sample/*.txt
whole=$PORTAL_DB_NAME
readable "$whole"
wild="X'005C4E090A0D27225C5C00FFFE'"
sql "INSERT INTO account (login, name, created_at) VALUES ('wild', 'a''\\\\\\t\"\\n', 1);
    INSERT INTO file_block (sha256, bytes)
	VALUES (UNHEX(SHA2($wild, 256)), $wild),
	(UNHEX(SHA2(REPEAT('b', 262144), 256)), REPEAT('b', 262144));
    INSERT INTO file_content (sha256) VALUES (UNHEX(SHA2($wild, 256))),
	(UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)));
    INSERT INTO file_part (sha256, position, block_sha256)
	VALUES (UNHEX(SHA2($wild, 256)), 0, UNHEX(SHA2($wild, 256))),
	(UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 0,
	    UNHEX(SHA2(REPEAT('b', 262144), 256))),
	(UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 1,
	    UNHEX(SHA2($wild, 256)));
    INSERT INTO file (sha256, size, name, media_type, position, policy_id, added_at)
	SELECT UNHEX(SHA2(CONCAT(REPEAT('b', 262144), $wild), 256)), 262157,
	    'b.pdf', 'application/pdf', 1, MIN(id), 1 FROM policy;
    INSERT INTO file (sha256, size, name, media_type, position, policy_id, added_at)
	SELECT UNHEX(SHA2($wild, 256)), 13, 'a.pdf', 'application/pdf', 2, MIN(id), 1 FROM policy;
    ALTER TABLE topic AUTO_INCREMENT = 77;
    SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
    INSERT INTO account (id, login, name, created_at) VALUES (0, 'zero', 'zero', 1)"
gives 0 verify
ok 'verify lists its parts' says 外键 附件 议题编号 索引号 检索 都对
# ---- Secrets

chmod 640 "$work/the secrets/backup_passphrase"
gives 66 backup
ok 'a passphrase that others can read is refused' has 备份口令别人也能读
mv "$work/the secrets/backup_passphrase" "$work/passphrase"
gives 66 backup
ok 'and a missing one' has 没有备份口令
ok 'there is no repository yet' eval '[ ! -e "$BACKUP_TO" ]'
mv "$work/passphrase" "$work/the secrets/backup_passphrase"
chmod 600 "$work/the secrets/backup_passphrase"

# ---- Backup

gives 0 backup
first=$(names)
ok 'backup prints its name' has "已备份 $first："
ok 'and the hash of the last row of the log' has \
    "操作日志到第 $(sql 'SELECT CONCAT(last, " 条 ", LOWER(HEX(hash))) FROM audit_head')"
size=$(stored)
gives 0 backup --check
gives 0 backup --check "$first"
gives 65 backup --check 2000-01-01T000000
gives 0 backups
ok 'backups lists it with its schema' has "$first schema $(sql 'SELECT MAX(version) FROM schema_change')"
ok 'only its owner can read the repository' is "$(find "$BACKUP_TO" "$PORTAL_BACKUP" -perm /077 | wc -l)" 0
echo 'another passphrase' >"$work/the secrets/backup_passphrase"
for words in backup backups restore 'backup --check'; do
	# shellcheck disable=SC2086 # words
	gives 74 $words
done
ok 'without the passphrase nothing can be read' has incorrect
echo 'a passphrase' >"$work/the secrets/backup_passphrase"
# The reader's account, with the rights that an installation gives it.
ok 'the account of the dump may only read' is "$(root_sql -e "SHOW GRANTS FOR portal_backup@localhost" |
    grep -v '^GRANT USAGE' | sed 's/ ON .*//' | sort -u)" 'GRANT SELECT, SHOW VIEW'

# ---- Only new data are written

sleep 1
gives 0 backup
same=$(($(stored) - size))
ok "unchanged data are not written again ($same of $size bytes)" [ $same -lt $((size / 20)) ]
sleep 1
before=$(stored)
sql "UPDATE conference SET phone = '0857-1'"
gives 0 backup
changed=$(($(stored) - before))
ok "a changed row writes a little ($changed bytes)" [ $changed -gt $same ]
ok 'less than all' [ $changed -lt "$size" ]

# ---- A failing dump leaves no backup

all=$(names)
same() { is "$(names)" "$all"; }
sql 'CREATE TABLE gone (id INT PRIMARY KEY); CREATE VIEW broken AS SELECT id FROM gone; DROP TABLE gone'
gives 70 backup
ok 'a table that cannot be read: no backup is made' same
sql 'DROP VIEW broken'
instead mariadb-dump <<-'END'
	/usr/bin/mariadb-dump "$@" | head -c 300000
	exit 2
END
gives 70 backup
ok 'a dump that ends half-way: no backup is made' same
instead mariadb-dump <<-'END'
	/usr/bin/mariadb-dump "$@"
	: >"$0.made"
	until [ -e "$0.go" ]; do sleep 0.1; done
END
lianxi backup >"$work/said" 2>&1 &
racing=$!
ok 'a dump is made' within [ -e "$work/path/mariadb-dump.made" ]
cp -R "$schema" "$work/raced"
printf 'ALTER TABLE conference ADD COLUMN raced INT;\n' >"$work/raced/990_raced.sql"
PORTAL_SCHEMA=$work/raced gives 0 migrate
: >"$work/path/mariadb-dump.go"
wait $racing
ok 'the schema changes meanwhile: 70' is $? 70
page=$(cat "$work/said")
ok 'which is said' has 数据库结构变了
ok 'and no backup is made' same
sql 'ALTER TABLE conference DROP COLUMN raced; UPDATE schema_change SET finished = 0 WHERE version = 990'
gives 70 backup
ok 'nor while a migration is unfinished' has 结构没有更新完
sql 'DELETE FROM schema_change WHERE version = 990'
instead mariadb-dump <<-'END'
	/usr/bin/mariadb-dump "$@" | head -c 300000
	sleep 600
END
begun backup
half_way() { [ -n "$(find "$BACKUP_TO" -name 'lock.exclusive')" ] && pgrep -g "$(cat "$work/group")" sleep >/dev/null; }
ok 'a backup is half-way' within half_way
cut_short
# Until the killed process is gone its lock holds.
ok 'a killed one leaves no backup' within same
theirs mariadb-dump
left() { find "$PORTAL_BACKUP" -name 'work.*' | wc -l; }
ok 'but its folder' is "$(left)" 1
touch -d '2 days ago' "$PORTAL_BACKUP"/work.*
gives 0 backup
ok 'which a later one deletes' is "$(left)" 0
gives 0 backup --check
all=$(names)
sleep 1
page=$(ulimit -f 64; lianxi backup 2>&1; echo "exit $?")
ok 'a full disk gives 74' is "${page##*exit }" 74
ok 'and no backup' same
gives 0 backup --check

# ---- A repository that is gone

mv "$BACKUP_TO" "$work/elsewhere"
gives 74 backup
ok 'no other is made in its place' eval '[ ! -e "$BACKUP_TO" ]'
mv "$work/elsewhere" "$BACKUP_TO"

# ---- Restore

before=$(sums "$whole")
facts "$whole" >"$work/facts"
as_before() { facts story_backup_to | diff "$work/facts" - | sed 's/^/# /' | { ! grep .; }; }
emptied
ok 'without the portal, all tables and numbers are the same' eval 'real extract --stdout "::$(names | tail -n 1)" |
    client story_backup_to && is "$(sums story_backup_to)" "$before"'
emptied
log_end=$(root_sql "$whole" -e "SELECT CONCAT(last, ' ', LOWER(HEX(hash))) FROM audit_head")
gives 0 restore
ok 'it prints the end of the log' has "${log_end% *} 条 ${log_end#* }"
ok 'the restored tables and numbers are the same' as_before
# shellcheck disable=SC2086 # words
gives 0 audit verify $log_end
ok 'the next number of a topic is the same' is "$(sql "SELECT AUTO_INCREMENT FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'topic'")" 77
gives 0 verify
gives 0 check
gives 65 restore
ok 'a database that is not empty is refused' has 不是空的
emptied
gives 0 restore "$first"
ok 'an older backup is restored as it was' is "$(sql "SELECT COUNT(*) FROM conference WHERE phone = '0857-1'")" 0
emptied
gives 65 restore 2000-01-01T000000
ok 'an unknown one is reported' has 2000-01-01T000000
ok 'and nothing is created' still_empty

# ---- A backup of an older release

cp -R "$schema" "$work/sql"
printf 'ALTER TABLE conference ADD COLUMN motto VARCHAR(40);\n' >"$work/sql/990_motto.sql"
PORTAL_SCHEMA=$work/sql
gives 0 restore
ok 'an older schema is migrated' is "$(sql 'SELECT COUNT(*) FROM conference WHERE motto IS NULL')" 1
sleep 1
gives 0 backup
newer=$(names | tail -n 1)
PORTAL_SCHEMA=$schema
emptied
gives 65 restore
ok 'a newer schema is refused' has 比本程序新
ok 'and nothing is created' still_empty
real delete "::$newer"

# ---- An interrupted restore

instead borg <<-'END'
	[[ " $* " = *' extract '*' --stdout '* ]] || exec /usr/bin/borg "$@"
	/usr/bin/borg "$@" | head -c 300000
	[ ! -e "${0%/*}/stay" ] || sleep 600
	exit 2
END
gives 65 restore
ok 'a restore that fails half-way' has 库仍是空的
ok 'leaves nothing' still_empty
: >"$work/path/stay"
PORTAL_DB_NAME=story_backup_cut
made story_backup_cut
gives 0 migrate
made story_backup_cut
programs_may() {	# how many rights the programs have on tables and columns
	root_sql -e "SELECT (SELECT COUNT(*) FROM mysql.tables_priv WHERE Db = 'story_backup_cut') +
	    (SELECT COUNT(*) FROM mysql.columns_priv WHERE Db = 'story_backup_cut')"
}
ok 'an emptied database has the rights of the one before' [ "$(programs_may)" -gt 100 ]
begun restore
half_restored() { [ "$(sql 'SELECT COUNT(*) FROM category' 2>/dev/null)" -gt 0 ] 2>/dev/null; }
ok 'a restore is half-way' within half_restored
cut_short
theirs borg
ok 'no program may read its rows' is "$(programs_may)" 0
for words in migrate check backup; do
	run $words
	ok "lianxi $words refuses the partial database" eval 'not is "$code" 0 && has 没有恢复完'
done
gives 65 restore
ok 'the database is not empty' has 不是空的

# Once all rows are there, migrate goes on.
mkdir "$work/slow"
cp "$schema"/*.sql "$work/slow/"
printf 'DO SLEEP(600);\n' >"$work/slow/990_slow.sql"
made story_backup_cut
PORTAL_SCHEMA=$work/slow
begun restore
PORTAL_SCHEMA=$schema
sleeper() { root_sql -e "SELECT id FROM information_schema.PROCESSLIST
    WHERE DB = 'story_backup_cut' AND INFO LIKE 'DO SLEEP%'"; }
asleep() { [ -n "$(sleeper)" ]; }
ok 'a restore is in its last migration' within asleep
cut_short
root_sql -e "KILL $(sleeper)"
ok 'no program may read it yet' is "$(programs_may)" 0
gives 65 check
gives 65 migrate
ok 'an older release does not go on with it' has 比本程序新
printf 'DO 0;\n' >"$work/slow/990_slow.sql"
PORTAL_SCHEMA=$work/slow
gives 0 migrate
gives 0 check
gives 0 verify
PORTAL_SCHEMA=$schema

# ---- Damage

emptied
damaged() {	# 'what' CODE WORDS FILE COMMAND...: damages FILE; refused
	harm=$1 wanted=$2 words=$3 file=$4
	shift 4
	cp "$file" "$work/whole"
	"$@"
	run backup --check
	ok "$harm is found by --check" eval 'is "$code" $wanted && has "$words"'
	run restore
	ok "$harm is refused by restore" eval 'is "$code" $wanted && has "$words"'
	ok "and nothing is created" still_empty
	cp "$work/whole" "$file"
}
flip() { printf X | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null; }
# A repository with one backup, all of whose data are needed.
store=$BACKUP_TO BACKUP_TO=$work/one PORTAL_DB_NAME=$whole
gives 0 backup
PORTAL_DB_NAME=story_backup_to
content=$(find "$BACKUP_TO/data" -type f -printf '%s %p\n' | sort -n | sed -n '$s/^[0-9]* //p')
gives 0 backup --check
bad=备份有损坏
damaged 'a changed byte' 65 "$bad" "$content" flip "$content" 20000
damaged 'a content that is cut' 65 "$bad" "$content" truncate -s 20000 "$content"
damaged 'a content that is gone' 65 "$bad" "$content" rm "$content"
closed=备份库读不出
newest=$(find "$BACKUP_TO/data" -type f | sort -V | tail -n 1)
damaged 'an end that is gone' 74 "$closed" "$newest" rm "$newest"
damaged 'a configuration that is gone' 74 "$closed" "$BACKUP_TO/config" rm "$BACKUP_TO/config"
cp "$content" "$work/whole"
real create --timestamp 2020-01-01T00:00:00 ::2020-01-01T000000 "$0"
flip "$content" 20000
gives 65 backup --keep
ok 'while it cannot be read, no backup is deleted' is "$(names | wc -l)" 2
cp "$work/whole" "$content"
gives 0 restore
BACKUP_TO=$store
ok 'after repair all tables are restored' as_before

# ---- Deleting old backups

PORTAL_DB_NAME=$whole
for day in 01 02; do
	real create --timestamp "2020-01-${day}T00:00:00" --comment 'schema 1' "::2020-01-${day}T000000" "$0"
done
BACKUP_APPEND_ONLY=yes gives 0 backup --keep
ok 'where the other side only adds, none is deleted' is "$(names | grep -c ^2020)" 2
gives 0 backup --keep
ok 'old ones are deleted, those of the last two days stay' is "$(names)" "2020-01-02T000000
$all"
gives 0 backup --check
emptied
gives 0 restore
ok 'the newest can be restored' as_before

# ---- At another machine, by ssh; and without encryption

cat >"$work/rsh" <<-END
	#!/bin/sh
	# Stands for ssh, and for the key at the other side, which allows only this.
	echo "\$*" >>"$work/rsh.said"
	exec borg serve --append-only --restrict-to-path "$work/there"
END
chmod 755 "$work/rsh"
mkdir "$work/there"
export BORG_RSH="$work/rsh"
PORTAL_DB_NAME=$whole
BACKUP_TO=ssh://backup@elsewhere$work/there/portal
gives 0 backup
ok 'it is at the other side' eval '[ -e "$work/there/portal/config" ]'
gives 0 backup --check
at_there() { find "$work/there/portal/data" -type f -size +40 -exec sha256sum {} +; }
all=$(at_there)
real delete "::$(names)"
real compact
ok 'nothing is left here' is "$(names)" ''
ok 'what was deleted from here is still there' is "$(at_there)" "$all"
BACKUP_TO=ssh://backup@elsewhere$work/not-there/portal
gives 74 backup
unset BORG_RSH
: >"$work/the secrets/backup_ssh_key"
instead ssh <<-END
	printf '%s\\n' "\$@" >"$work/ssh.said"
	exit 1
END
gives 74 backups
theirs ssh
ok 'ssh is told the key and the known hosts, whose folder may have a space' is "$(sed -n '4p;6p' "$work/ssh.said")" \
    "$work/the secrets/backup_ssh_key
UserKnownHostsFile=\"$work/the secrets/backup_known_hosts\""

BACKUP_TO=$work/plain BACKUP_ENCRYPTION=none
rm "$work/the secrets/backup_passphrase"
gives 0 backup
emptied
gives 0 restore
ok 'a folder without encryption is restored' as_before
PORTAL_DB_NAME=$whole

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
