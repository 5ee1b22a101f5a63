#!/bin/sh
# lianxi watch, for a monitor: each thing that it warns of; and the end of the
# audit log for a journal.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
ok 'a database is made' database story_watching "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
run() {
	asked="lianxi $*"
	page=$(lianxi "$@" 2>"$work/err"; echo "exit $?")
	code=${page##*exit } page=${page%exit *} status=$code
	first=${page%%"
"*}
}
# watch CODE 'what holds' [WORDS]: the exit status, and what the first line has.
watch() {
	run watch
	ok "$2: $1" is "$code" "$1"
	case $1 in
	0) level=OK ;; 1) level=WARNING ;; 2) level=CRITICAL ;; *) level=UNKNOWN ;;
	esac
	case $first in "LIANXI $level - "*) said=0 ;; *) said=1 ;; esac
	ok 'the first line begins with it' is $said 0
	[ -z "${3-}" ] || {
		case ${first%% | *} in *"$3"*) said=0 ;; *) said=1 ;; esac
		ok "and says $3" is $said 0
	}
}
unset PORTAL_FIGURES

watch 0 'nothing is named' 一切正常
ok 'the schema and the audit log are looked at' says 数据库结构是 操作日志到第
run watch now
ok 'it takes no words' is "$code" 64

# ---- Backup

export WATCH_BACKUP="$work/done"
watch 2 'no backup' 没有备份
touch "$work/done"
watch 0 'a new backup'
ok 'its age is a figure' says backup_age= 's;108000;216000'
touch -d '31 hours ago' "$work/done"
watch 1 'a backup of yesterday' '上次备份在 31 小时以前'
touch -d '61 hours ago' "$work/done"
watch 2 'two nights without one' '上次备份在 61 小时以前'
WATCH_BACKUP_H=100
export WATCH_BACKUP_H
watch 0 'a setting says when'
unset WATCH_BACKUP WATCH_BACKUP_H

# ---- Disk

used=$(df --output=pcent "$work" | tr -dc 0-9)
export WATCH_DISK="$work"
WATCH_DISK_PERCENT=99
export WATCH_DISK_PERCENT
watch 0 'a disk with room'
ok 'how full is a figure' says "disk_$work=" '%;99;99'
WATCH_DISK_PERCENT=$((used > 3 ? used - 2 : 1))
watch 1 'a disk that is fuller than the setting' "$work 所在的磁盘用了"
WATCH_DISK_PERCENT=1
[ "$used" -lt 51 ] || watch 2 'half-way to full' "$work 所在的磁盘用了"
WATCH_DISK=$work:$work/none
WATCH_DISK_PERCENT=99
watch 3 'a folder that is missing' "$work/none 读不出来"
unset WATCH_DISK WATCH_DISK_PERCENT

# ---- Certificate

certificate() {	# DAYS
	openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=portal -days "$1" \
	    -keyout "$work/key" -out "$work/chain" 2>/dev/null
}
export WATCH_CERTIFICATE="$work/chain"
watch 3 'no certificate' "$work/chain 读不出来"
echo no certificate >"$work/chain"
watch 3 'a file that is none' "$work/chain 读不出来"
certificate 90
watch 0 'a certificate for 90 days'
certificate 15
watch 1 'a certificate for 15 days' '证书还有 1'
certificate 3
watch 2 'a certificate for 3 days' '证书还有 '
unset WATCH_CERTIFICATE

# ---- Workers

mkdir "$work/figures"
export PORTAL_FIGURES="$work/figures" WORKERS_public=2
watch 2 'no worker runs' 'public：0 个在运行，应有 2 个'
ok 'how many are missing is a figure' says 'missing_public=2;1;2'
mkdir "$work/figures/public"
program public
get /
watch 0 'both run'
WORKERS_public=3
watch 1 'one of three is missing' 'public：2 个在运行，应有 3 个'
unset PORTAL_FIGURES WORKERS_public
workers_end

# ---- Audit log

number=$(sql 'SELECT MAX(id) FROM audit')
run audit end
ok 'the end of the chain is printed' is "$code" 0
ok 'its number and hash alone' is "$page" "$(sql "SELECT CONCAT(id, ' ', LOWER(HEX(hash))) FROM audit WHERE id = $number")
"
lianxi audit verify ${page%
} >"$work/said"
ok 'as audit verify takes them' is $? 0
detail=$(sql "SELECT detail FROM audit WHERE id = $number")
sql "UPDATE audit SET detail = 'other' WHERE id = $number"
watch 2 'a row of the audit log was changed' "操作日志不是原样，见 lianxi audit verify：第 $number 条"
run audit end
ok 'it has no end to print' is "$code" 65
ok 'but says what is wrong' says "$number"
sql "UPDATE audit SET detail = '$detail' WHERE id = $number"
watch 0 'put right'
sql "UPDATE audit_head SET last = last + 1"
watch 2 'its end was changed' '操作日志不是原样'
sql "UPDATE audit_head SET last = last - 1"

# With more rows than it reads it begins at a row, not at the start.
seq 0 1100 | while read -r i; do
	printf '[day-off]\nkind: off\nname: trial\nsince: %s\n\n' "$(date -d "2030-01-01 + $i days" +%F)"
done >"$work/days.txt"
lianxi seed "$work/days.txt" >"$work/said"
ok 'a thousand more rows are written' is $? 0
number=$(sql 'SELECT MAX(id) FROM audit')
watch 0 'they are whole'
sql "UPDATE audit SET object_id = object_id + 1 WHERE id = $((number - 900))"
watch 2 'one of the last thousand was changed' "第 $((number - 900)) 条"
sql "UPDATE audit SET object_id = object_id - 1 WHERE id = $((number - 900))"
sql "UPDATE audit SET object_id = object_id + 1 WHERE id = 3"
watch 0 'an old one is found by audit verify'
run audit verify
ok 'which is for every night' is "$code" 65

# ---- Database

sql 'INSERT INTO schema_change (version, name, done, finished, at)
    SELECT 999, name, done, finished, at FROM schema_change WHERE version = 1'
watch 1 'a schema of another release' '数据库结构是 999'
sql 'DELETE FROM schema_change WHERE version = 999'
export PORTAL_DB_SOCKET="$work/nowhere"
watch 2 'no database' 数据库连不上
finish
