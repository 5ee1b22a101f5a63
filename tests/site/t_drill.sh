#!/bin/bash
# A drill: back up while users work, destroy the instance, restore it, and
# compare everything.
. "$(dirname "$0")/lib.sh"
up
export BACKUP_TO=$work/store

# ---- Users

# as LOGIN ROLE [UNIT]: makes a session of an account with this role.
as() {
	sql "INSERT INTO account (login, name, created_at, unit_id) VALUES ('$1', '$1', 1,
		${3:-NULL});
	    INSERT INTO account_role SELECT id, '$2' FROM account WHERE login = '$1';
	    INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at,
		expires_at) SELECT UNHEX(SHA2('$(session "$1")', 256)), id, UNHEX(SHA2('$(form_token "$(session "$1")")', 256)),
		UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), 9999999999 FROM account
		WHERE login = '$1'"
}
session() { printf "${1:0:1}%.0s" {1..43}; }
post() {	# LOGIN PATH NAME=VALUE...: posts a form with its token
	local login=$1 path=$2 fields=()
	shift 2
	for field; do fields+=(-F "$field"); done
	get "$path" -b "lianxi=$(session "$login")" -F "token=$(form_token "$(session "$login")")" "${fields[@]}"
}
as l-brings liaison "$(sql 'SELECT MIN(id) FROM unit')"
as e-writes editor
as r-reviews reviewer
kind=$(sql 'SELECT code FROM notice_kind WHERE posting_days IS NULL LIMIT 1')

# one ROUND: creates a topic and a published notice, each with a new file, and
# records what was acknowledged.
one() {
	local id
	{ echo "attachment of round $1"; head -c 60000 /dev/urandom | base64; } >"$work/sent.txt"
	post l-brings /liaison/topics/new deed=save "title=topic-$1" \
	    "files=@$work/sent.txt;type=text/plain;filename=topic-$1.txt"
	[ "$status" != 303 ] || acknowledge topic "$1"
	post e-writes /press/notices/new deed=send "title=notice-$1" "kind=$kind" \
	    body=words "files=@$work/sent.txt;type=text/plain;filename=notice-$1.txt"
	[ "$status" = 303 ] || return
	id=$(sql 'SELECT MAX(id) FROM notice')
	get "/press/notices/$id/review" -b "lianxi=$(session r-reviews)" \
	    -d "token=$(form_token "$(session r-reviews)")" -d deed=publish -d revision=2
	[ "$status" != 303 ] || acknowledge notice "$1"
}
acknowledge() { echo "$1-$2 $(sha256sum <"$work/sent.txt" | cut -c1-64)" >>"$work/acknowledged"; }
at_work() {
	local round=0
	until [ -e "$work/enough" ]; do
		one $((++round))
	done
}
: >"$work/acknowledged"
acknowledged() { [ "$(wc -l <"$work/acknowledged")" -ge "$1" ]; }
at_work >/dev/null &
working=$!

# ---- Backup meanwhile

# backs_up NAME -> $said, $day, and a list of what was acknowledged before.
backs_up() {
	cp "$work/acknowledged" "$work/before-$1"
	said=$(instance run lianxi backup 2>&1) || return
	day=$(sed -n 's/^已备份 \([0-9T-]*\)：.*/\1/p' <<<"$said")
	head_at=$(sed -n 's/^操作日志到第 \([0-9]*\) 条 \([0-9a-f]*\)$/\1 \2/p' <<<"$said")
	[ -n "$day" ] && [ -n "$head_at" ]
}
stored() { du -sb "$BACKUP_TO/data" | cut -f1; }	# bytes
ok "users are at work" soon 30 acknowledged 6
ok "topics and notices are acknowledged" eval 'grep -q ^topic- "$work/acknowledged" &&
    grep -q ^notice- "$work/acknowledged"'
ok "a backup is made meanwhile" backs_up one
whole=$(stored)
ok "users work on" soon 30 acknowledged $(($(wc -l <"$work/acknowledged") + 6))
ok "a second backup is made" backs_up two
second=$day second_head=$head_at
fresh=$(($(stored) - whole))
alone() { BACKUP_TO=$work/alone instance run lianxi backup && du -sb "$work/alone/data" | cut -f1; }
all=$(alone | tail -n 1)
ok "it wrote only what is new ($fresh bytes; alone $all)" eval '[ $fresh -gt 0 ] && [ $fresh -lt $all ]'
ok "users still work" soon 30 acknowledged $(($(wc -l <"$work/acknowledged") + 4))
touch "$work/enough"
wait $working
ok "the repository is whole" instance run lianxi backup --check

# ---- The state before the loss

# Leaves out view counts and request ids.
pages=(/ /notices /policies /meetings /units /notices.atom '/search?q=notice')
while read -r id; do pages+=("/notices/$id"); done < <(sql 'SELECT id FROM notice WHERE published_at IS NOT NULL')
look() {	# FOLDER: saves each page there
	local i
	mkdir -p "$1"
	for i in "${!pages[@]}"; do
		get "${pages[i]}"
		{ echo "$status"; echo "$page"; } |
			sed 's/[0-9a-f]\{16,\}/ID/g' >"$1/$i"
	done
}
tables() {
	sql "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'portal'
	    AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME"
}
# rows: the number of rows and a hash per table, by MariaDB's own client.
rows() {
	local table
	set -o pipefail
	for table in $(tables); do
		mariadb --no-defaults -N --batch --binary-as-hex -u "$(id -un)" \
		    -S "$(readlink -f "$VAR/run/sockets")/mariadb/mariadb.sock" \
		    portal -e "SELECT * FROM $table" | LC_ALL=C sort >"$work/rows" ||
			echo "$table cannot be read, $SRANDOM"
		echo "$table $(wc -l <"$work/rows") $(sha256sum <"$work/rows")"
	done
	set +o pipefail
}
look "$work/pages-before"
instance stop apache programs
ok "a last backup is made at rest" backs_up three
third_head=$head_at
rows >"$work/rows-before"
cp "$VAR/accounts.txt" "$VAR/secrets/backup_passphrase" "$work/"
# kept FOLDER: puts the passphrase into a new instance.
kept() { install -D -m 600 "$work/backup_passphrase" "$1/secrets/backup_passphrase"; }
count_of() { awk -v name="$1" '$1 == name { print $2 }' "$work/rows-before"; }
full() {
	local table
	for table in topic notice notice_version file file_block audit session; do
		[ "$(count_of "$table")" -ge 3 ] || return
	done
	! grep 'cannot be read' "$work/rows-before"
}
ok "there are rows to compare" full

# ---- No restore over an existing database

ok "restore refuses an instance with a database" eval \
    '! instance restore >"$work/said" 2>&1 && grep -q 已有数据库 "$work/said"'
ok "which is unchanged" is "$(rows)" "$(cat "$work/rows-before")"
instance reset
ok "the instance is destroyed" eval '[ ! -e "$VAR" ]'

# ---- No restore from a damaged backup

kept "$work/damaged/var"
content=$(find "$BACKUP_TO/data" -type f -printf '%s %p\n' | sort -n | sed -n '$s/^[0-9]* //p')
cp "$content" "$work/content"
refused() {	# WORDS: restore says so, and leaves no database
	kept "$work/damaged/var"
	! VAR=$work/damaged/var instance restore >"$work/said" 2>&1 &&
	    grep -q "$1" "$work/said" && grep -q 没有恢复。 "$work/said" &&
	    [ ! -e "$work/damaged/var/mariadb" ]
}
checked() {	# STATUS WORDS: what --check exits with, and says
	VAR=$work/damaged/var instance run lianxi backup --check >"$work/said" 2>&1
	is $? "$1" && grep -q "$2" "$work/said"
}
ok "a repository that nobody touched is whole" checked 0 全部数据和校验和相符
printf '\0' | dd of="$content" bs=1 seek=70000 conv=notrunc 2>/dev/null
ok "a changed byte is reported" checked 65 备份有损坏
# A chunk of each 30 kB, because some are of older backups only.
for ((at = 30000; at < $(stat -c %s "$content"); at += 30000)); do
	printf '\0' | dd of="$content" bs=1 seek="$at" conv=notrunc 2>/dev/null
done
ok "and no database is made" refused 备份有损坏
(umask 077 && cp "$work/content" "$content")
ok "its own bytes are whole again" checked 0 全部数据和校验和相符
truncate -s 70000 "$content"
ok "a truncated file is reported" checked 65 备份有损坏
rm "$content"
ok "a missing file is reported" checked 65 备份有损坏
(umask 077 && cp "$work/content" "$content")
mv "$work/backup_passphrase" "$work/aside" && echo wrong >"$work/backup_passphrase"
ok "with another passphrase, no database is made" refused 备份库读不出
mv "$work/aside" "$work/backup_passphrase"

# ---- A restore that is killed half-way

mkdir "$work/path"
cat >"$work/path/borg" <<-END
	#!/bin/bash
	[[ " \$* " = *' extract '*' --stdout '* ]] || exec $(command -v borg) "\$@"
	$(command -v borg) "\$@" | head -c 300000
	kill -KILL \$(ps -o ppid= -p \$PPID)	# conf/backup, whose pipe this is
END
chmod 755 "$work/path/borg"
half() {
	kept "$work/half/var"
	! PATH=$work/path:$PATH VAR=$work/half/var instance restore >"$work/said" 2>&1 &&
	    grep -q 恢复没有完成 "$work/said" && ! grep -q 已恢复 "$work/said"
}
ok "a half restore is not called a restored one" half
VAR=$work/half/var instance reset

# ---- Restore of the backup made at rest

back() {	# NAME [BACKUP]: restores a new instance
	VAR=$work/$1/var
	kept "$VAR"
	instance restore "${@:2}" >"$work/said" 2>&1 || {
		sed 's/^/# /' "$work/said"
		return 1
	}
}
ok "the last backup is restored" back three
instance start database >/dev/null
# Tidying writes to the log, and packs the search; what verifies them is below.
same_rows() {
	is "$(rows | grep -vE '^(audit|audit_head|search_[a-z]*) ')" \
	    "$(grep -vE '^(audit|audit_head|search_[a-z]*) ' "$work/rows-before")"
}
ok "all rows of all tables are the same" same_rows
# shellcheck disable=SC2086 # words
ok "so is the audit log" instance run lianxi audit verify $third_head
ok "the portal starts with it" eval 'instance start >"$work/said" 2>&1'
look "$work/pages-after"
ok "all pages are the same" diff -r "$work/pages-before" "$work/pages-after"
# A password of the lost instance.
IFS=$'\t' read -r login password _ < <(grep '^[^#]' "$work/accounts.txt")
get /account/signin -c "$work/jar"
hers=$(sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' <<<"$page" | head -n 1)
get /account/signin -b "$work/jar" --data-urlencode "token=$hers" \
    --data-urlencode "login=$login" --data-urlencode "password=$password" -d to=
ok "a user can sign in" is "$status" 303

# came NAME...: all that is in these lists was restored, byte for byte.
came() {
	local name hash id lost=0
	while read -r name hash; do
		id=$(sql "SELECT id FROM file WHERE name = '$name.txt'")
		case $name in
		topic-*) get_file "/liaison/files/$id/$name.txt" l-brings ;;
		*)	get_file "/files/$id/$name.txt" l-brings ;;
		esac
		is "$(sha256sum <"$work/file" | cut -c1-64)" "$hash" || lost=1
	done <"$work/$1"
	return "$lost"
}
get_file() {
	curl -s -m 30 --noproxy '*' -b "lianxi=$(session "$2")" -o "$work/file" \
	    "http://127.0.0.1:$PORT$1" || : >"$work/file"
}
ok "all $(wc -l <"$work/acknowledged") files have the same bytes" came acknowledged
one again
ok "users can work" grep -q '^notice-again ' "$work/acknowledged"
# shellcheck disable=SC2086 # words
ok "the audit log continues" \
    instance run lianxi audit verify $third_head
ok "verify finds nothing" instance run lianxi verify
instance stop

# ---- Restore of a backup made while users worked

ok "the backup made during work is restored" back two "$second"
ok "the portal starts with it" eval 'instance start >"$work/said" 2>&1'
ok "what was acknowledged before it began is there ($(wc -l <"$work/before-two"))" \
    came before-two
# shellcheck disable=SC2086 # words
ok "the audit log ends with the recorded row" instance run lianxi audit verify $second_head
ok "verify finds nothing" instance run lianxi verify
finish
