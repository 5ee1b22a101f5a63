#!/bin/sh
# Files of notices, policies and meetings: only those of what is public now.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_files_public "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
kinds_make
{ cat "$work/a.pdf"; noise 300000; } >"$work/long.pdf"
notice=$(sql 'SELECT id FROM public_notice LIMIT 1')
policy=$(sql 'SELECT id FROM public_policy LIMIT 1')
meeting=$(sql 'SELECT id FROM public_meeting LIMIT 1')
[ -n "$notice$policy$meeting" ] || exit 1

# holds COLUMN ID NAME FILE: stores a file by a topic's form and moves it.
program liaison
as li liaison finance
holds() {
	uploads /liaison/topics/new 'title=a' deed=save "files@$4@$3"
	file=$(sql 'SELECT MAX(id) FROM file')
	sql "UPDATE file SET topic_id = NULL, $1 = $2, public = '$1' = 'meeting_id' WHERE id = $file"
}
holds notice_id "$notice" 公示名单.pdf "$work/long.pdf"
of_notice=$file
holds policy_id "$policy" policy.docx "$work/a.docx"
of_policy=$file
holds meeting_id "$meeting" plan.png "$work/a.png"
of_meeting=$file
uploads /liaison/topics/new 'title=a' deed=save "files@$work/a.txt"
of_topic=$(sql 'SELECT MAX(id) FROM file')

program=$bin/public.fcgi
eval "$(of_program public)"
nobody
gets() { fetch "$2"; ok "$2${3+, $3}: $1" is "$status" "$1"; }
n_path="/files/$of_notice/公示名单.pdf" p_path=/files/$of_policy/policy.docx
m_path=/files/$of_meeting/plan.png

# ---- Public

route GET /files/#/* "$m_path"
gets 200 "$n_path"
ok 'the bytes are the same' came "$work/long.pdf"
ok 'caches must revalidate it' sent Cache-Control 'public, no-cache'
header ETag
etag=$value
gets 304 "$n_path" 'who has it'
etag=''
range=bytes=262100-262200
gets 206 "$n_path" 'a piece'
ok 'across the border of two blocks' came_bytes "$work/long.pdf" 262100 101
unset range
gets 200 "$p_path"
ok 'the bytes are the same' came "$work/a.docx"
gets 200 "$m_path"
ok 'a picture is shown inline' sent Content-Disposition "inline; filename=\"plan.png\"; filename*=UTF-8''plan.png"
ok 'in a sandbox' sent Content-Security-Policy "default-src 'none'; sandbox; frame-ancestors 'none'"
get "/notices/$notice"
ok 'the notice lists the file' says '>公示名单.pdf</a>' \
    "href=\"${PORTAL_BASE}files/$of_notice/%E5%85%AC%E7%A4%BA%E5%90%8D%E5%8D%95.pdf\""

# ---- Not public

gets 404 "/files/$of_topic/a.txt" 'of a topic'
gets 404 "/files/$of_notice/policy.docx" 'by another name'
gets 404 "/files/999/a.pdf"
for path in /files /files/ "/files/$of_notice" "/files/$of_notice/" "$n_path/"; do
	gets 404 "$path"
done
answers 405 POST "$n_path"
answers 301 GET "$n_path?download=1"

state() { sql "UPDATE notice SET $1 WHERE id = $notice"; }
state 'state = 0'
gets 404 "$n_path" 'of a draft'
get "/notices/$notice"
ok 'its name is not shown' lacks 公示名单
state 'state = 1'
gets 404 "$n_path" 'under review'
state 'state = 2, published_at = UNIX_TIMESTAMP() + 100'
gets 404 "$n_path" 'to be published later'
state "published_at = 1400000000, posted_until = '2020-01-01'"
gets 410 "$n_path" 'past its last day'
gets 404 "/files/$of_notice/guess.pdf" 'with a guess for its name'
state "posted_until = NULL, state = 3, withdrawn_at = 1700000000, withdrawn_why = '名单有误'"
gets 410 "$n_path" 'withdrawn'
ok 'with the reason' says 名单有误 这条公示公告
range=bytes=0-9
gets 410 "$n_path" 'a piece of it'
unset range
fetch "$n_path" HEAD
ok 'its length is not shown' is "$status" 410
state 'state = 2, withdrawn_at = NULL'
gets 200 "$n_path" 'public again'

# ---- Versions

sql "UPDATE file SET since_version = 2 WHERE id = $of_notice"
gets 404 "$n_path" 'of a version to come'
state 'state = 3, withdrawn_at = 1700000000'
gets 404 "$n_path" 'also when what there was is withdrawn'
state 'state = 2'
sql "UPDATE file SET since_version = 1, until_version = 1 WHERE id = $of_notice"
gets 200 "$n_path" 'of the version that is public'
sql "INSERT INTO notice_version (notice_id, version, title, body, written_at, state)
	SELECT notice_id, 2, title, body, 1, 2 FROM notice_version
	WHERE notice_id = $notice AND version = 1"
state 'version = 2, newest = 2'
gets 404 "$n_path" 'of an earlier one'
state 'version = 1, newest = 1'
sql "UPDATE policy SET state = 3, withdrawn_at = 1700000000, withdrawn_why = '已废止' WHERE id = $policy"
gets 410 "$p_path" 'of a policy that is withdrawn'
ok 'with the reason' says 已废止 这份政策文件
sql "UPDATE meeting SET state = 0 WHERE id = $meeting"
gets 404 "$m_path" 'of a meeting not announced'

# ---- At the desks

program press
for role in editor reviewer legal; do
	as "is-$role" $role propaganda
	gets 200 "/press$n_path" "$role"
	gets 200 "/press$p_path" "$role, withdrawn"
done
route GET /press/files/#/* "/press$p_path"
gets 404 "/press$m_path" 'of a meeting'
gets 404 "/press/files/$of_topic/a.txt" 'of a topic'
as off office civil-affairs
gets 403 "/press$n_path" 'the office'
program office
gets 200 "/office$m_path"
gets 404 "/office$n_path" 'of a notice'
as is-editor editor propaganda
gets 403 "/office$m_path" 'the press'
nobody
gets 303 "/office$m_path" 'a stranger'

# ---- Withdrawn while it is sent; the database fails

sql "UPDATE meeting SET state = 1 WHERE id = $meeting;
    DELETE FROM file_part WHERE position = 1 AND sha256 =
	(SELECT sha256 FROM file WHERE id = $of_notice)"
program=$bin/public.fcgi
eval "$(of_program public)"
fetch "$n_path"
ok 'a file withdrawn during the download is cut off' [ "$(wc -c <"$work/got")" -eq 262144 ]
socket=$PORTAL_DB_SOCKET PORTAL_DB_SOCKET=$work/none
gets 503 "$n_path" 'without a database'
PORTAL_DB_SOCKET=$socket
finish
