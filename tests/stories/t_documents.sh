#!/bin/sh
# The notice of a meeting, its issued agenda and the booklet as PDF and .docx;
# and when `print` is away.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_documents "$tests"/sample/*.txt
trap database_drop EXIT
printer
file=$(mktemp)
office() { program office; as of office; }

# file_is TYPE BEGINNING NAME: the answer is such a file.
file_is() {
	is "$status" 200 && sent Content-Type "$1" && header Content-Disposition &&
	    case $value in "inline; "*"filename*=UTF-8''$3") ;; *) echo "# $value"; return 1 ;; esac &&
	    is "$(head -c "${#2}" "$file")" "$2" && sent Content-Length "$(wc -c <"$file" | tr -d ' ')"
}
fetch() {	# PATH
	asked="GET $1" body='' query=''
	case $1 in *\?*) query=${1#*\?} ;; esac
	request '' "$file" REQUEST_METHOD=GET "SCRIPT_NAME=${1%%\?*}" "QUERY_STRING=$query" \
	    CONTENT_LENGTH=0 "HTTP_COOKIE=$cookie"
}
pdf() { fetch "$1"; ok "$1 is a PDF" file_is application/pdf %PDF- "$2.pdf"; }
docx() {
	fetch "$1"
	ok "$1 is a .docx" file_is application/vnd.openxmlformats-officedocument.wordprocessingml.document PK "$2.docx"
}

office
seat=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair_seat_id, chair, announced_at, updated_at)
    VALUES (900, '900@x', 'liaison', 1, '</mark>樱桃会', 2000000000, '会议厅', $seat, '主持人', 1775005200, 1),
    (901, '901@x', 'liaison', 0, '草稿会', 2000000000, '', NULL, '', NULL, 1);
    INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
	revision, created_at, changed_at, submitted_at, version, draft_version)
    SELECT 9001, 1, $account, $account, 3, '第1号', '</title><p>x', 1, '问题&lt;p&gt;', '建议', '请议定', 1, 1, 1, 1, 1, 1;
    $(topic_versions)"

route GET /office/meetings/#/notice.pdf /office/meetings/900/notice.pdf
route GET /office/meetings/#/notice.docx /office/meetings/900/notice.docx
notice=$(esc '关于召开--mark-樱桃会的通知')
pdf /office/meetings/900/notice.pdf "$notice"
docx /office/meetings/900/notice.docx "$notice"

# As a typist orders it: what stands behind what.
paper() {	# PATH -> $page, without blanks
	fetch "$1"
	page=$(pdftotext "$file" - | tr -d ' \n\f')
}
behind() {	# TEXT...
	rest=$page
	for words; do
		case $rest in *"$words"*) rest=${rest#*"$words"} ;; *) echo "# no $words"; return 1 ;; esac
	done
}
sql "UPDATE meeting SET chair = '樱桃 县民政局局长', note = '请带材料。', ends_at = 2000007200 WHERE id = 900;
    INSERT INTO invitation (meeting_id, guest, sent_at, changed_at) VALUES (900, '县残联', 1, 1);
    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, title, changed_at) VALUES (700, 900, 'liaison', 'other', 1, '通报情况', 1)"
paper /office/meetings/900/notice.pdf
ok 'time, place, items, who comes, what to do, the note' behind 各成员单位： '（联络员会议），由县民政局局长樱桃主持' 一、会议时间 \
    '2033年5月18日11:33至13:33' 二、会议地点 会议厅 三、会议议程 1.通报情况 四、参会人员 各成员单位联络员。另邀请：县残联。 五、有关要求 回执 请带材料。
sql "UPDATE meeting SET name = '联络员会议', chair = '主持人', note = '', ends_at = NULL WHERE id = 900; DELETE FROM invitation; DELETE FROM agenda_item"
paper /office/meetings/900/notice.pdf
ok 'a name that says what it is is not doubled' behind '召开联络员会议，由主持人主持' 三、参会人员
sql "UPDATE meeting SET name = '</mark>樱桃会' WHERE id = 900"
for path in notice agenda/issued booklet; do
	for suffix in pdf docx; do
		answers 404 GET /office/meetings/999/$path.$suffix
		answers 404 GET /office/meetings/901/$path.$suffix
	done
done
answers 404 GET /office/meetings/900/agenda/issued.pdf
answers 404 GET /office/meetings/900/booklet.docx
answers 400 GET '/office/meetings/900/notice.pdf?x=1'

answers 404 GET /office/meetings/900/receipts.pdf
sql "INSERT INTO invitation (meeting_id, unit_id, sent_at, changed_at) SELECT 900, id, 1, 1 FROM unit"
route GET /office/meetings/#/receipts.pdf /office/meetings/900/receipts.pdf
route GET /office/meetings/#/receipts.docx /office/meetings/900/receipts.docx
receipts=$(esc '--mark-樱桃会回执汇总')
pdf /office/meetings/900/receipts.pdf "$receipts"
docx /office/meetings/900/receipts.docx "$receipts"
route GET /office/meetings/#/signin.pdf /office/meetings/900/signin.pdf
route GET /office/meetings/#/signin.docx /office/meetings/900/signin.docx
pdf /office/meetings/900/signin.pdf "$(esc '--mark-樱桃会签到表')"
docx /office/meetings/900/signin.docx "$(esc '--mark-樱桃会签到表')"
shows /office/meetings/900/signin 'where it is' 'signin.pdf"' 'signin.docx"'
sql "INSERT INTO attendance (id, meeting_id, author_id, changed_at, how, person) SELECT MIN(id), 900, $account, 1, 'present', '樱某' FROM invitation"
route GET /office/meetings/#/record.pdf /office/meetings/900/record.pdf
route GET /office/meetings/#/record.docx /office/meetings/900/record.docx
pdf /office/meetings/900/record.pdf "$(esc '--mark-樱桃会会议记录')"
docx /office/meetings/900/record.docx "$(esc '--mark-樱桃会会议记录')"
paper /office/meetings/900/record.pdf
ok 'who was there' behind 一、到会情况 出席 樱某 没有记 二、议程和结果
shows /office/meetings/900/record 'where it is' 'record.pdf"' 'record.docx"'
sql 'DELETE FROM attendance WHERE meeting_id = 900'
answers 404 GET /office/meetings/999/record.pdf
shows /office/meetings/900/invitations 'where the list is' 'receipts.pdf"' 'receipts.docx"'
put /office/meetings/900/agenda topic_id=9001 deed=add minutes=10
put /office/meetings/900/agenda/issued number=0
ok 'an agenda is issued' is "$status" 303
route GET /office/meetings/#/agenda/issued.pdf /office/meetings/900/agenda/issued.pdf
route GET /office/meetings/#/agenda/issued.docx /office/meetings/900/agenda/issued.docx
route GET /office/meetings/#/booklet.pdf /office/meetings/900/booklet.pdf
route GET /office/meetings/#/booklet.docx /office/meetings/900/booklet.docx
agenda=$(esc '--mark-樱桃会议程（第1版）') booklet=$(esc '--mark-樱桃会议题汇编')
pdf '/office/meetings/900/agenda/issued.pdf?version=1' "$agenda"
docx '/office/meetings/900/agenda/issued.docx?version=1' "$agenda"
pdf /office/meetings/900/booklet.pdf "$booklet"
docx /office/meetings/900/booklet.docx "$booklet"
answers 404 GET '/office/meetings/900/agenda/issued.pdf?version=2'
fetch '/office/meetings/900/agenda/issued.docx?version=1' && cp "$file" "$file.was"
sql "UPDATE meeting SET place = '别处', name = CONCAT(name, '二') WHERE id = 900"
fetch '/office/meetings/900/agenda/issued.docx?version=1'
ok 'an issued version keeps name and place' cmp -s "$file" "$file.was"
sql "UPDATE meeting SET place = '会议厅', name = LEFT(name, CHAR_LENGTH(name) - 1) WHERE id = 900"
fetch /office/meetings/900/booklet.docx
ok 'the same page is the same file' eval 'cp "$file" "$file.was" && fetch /office/meetings/900/booklet.docx && cmp -s "$file" "$file.was"'
shows /office/meetings/900/agenda/issued 'where the files are' 'issued.pdf?version=1"' 'issued.docx?version=1"'
shows /office/meetings/900/booklet 'where the files are' 'booklet.pdf"' 'booklet.docx"'
shows /office/meetings/900 'where the notice is' 'notice.pdf"' 'notice.docx"'
ask HEAD /office/meetings/900/notice.pdf
ok 'HEAD has no body' is "$status ${#page}" '200 0'
program liaison
as li liaison finance
answers 404 GET /office/meetings/900/notice.pdf
program office
answers 403 GET /office/meetings/900/notice.pdf
nobody
answers 303 GET /office/meetings/900/notice.pdf

# ---- Faces

office
route GET /office/settings/faces /office/settings/faces
ok 'the faces that are used' says 仿宋 小标宋 'Noto Serif CJK SC Bold</td>' 'Noto Sans CJK SC</td>'
shows /office/settings 'where they are' office/settings/faces

# ---- Without `print`

office
PORTAL_PRINT=$file.none
answers 503 GET /office/meetings/900/notice.pdf
header Retry-After
ok 'the page says when to come back' is "$value" 10
ok 'and is a page' says '<h1'
answers 200 GET /office/meetings/900/notice.docx
answers 503 GET /office/settings/faces
rm -f "$file" "$file.was"
finish
