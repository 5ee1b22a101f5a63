#!/bin/sh
# The archive of a meeting: what is in it and what is named as missing, that its
# sums are right, that its names are safe, and that the same state is the same file.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
. "$(dirname "$0")/minutes.sh"
ok 'a database is made' database story_archive "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
printer
office
meeting=901
conference 901
archive() {	# unpacks it into $work/of
	fetch "/office/meetings/$meeting/archive.zip"
	rm -rf "$work/of" && mkdir "$work/of"
	ok "$1: it is a whole ZIP" unzip -qt "$work/got"
	ok 'of the length that was said' sent Content-Length "$(wc -c <"$work/got" | tr -d ' ')"
	(cd "$work/of" && LC_ALL=C.UTF-8 unzip -q ../got)
	ok 'with the right sums' eval '(cd "$work/of" && sha256sum --quiet -c SHA256SUMS)'
	ok 'of each member' is "$(grep -c . "$work/of/SHA256SUMS")" "$(($(find "$work/of" -type f | wc -l) - 1))"
	tr -d '\r' <"$work/of/目录.txt" >"$work/list"
	page=$(cat "$work/list")
}
members() { (cd "$work/of" && find . -type f | sed 's|^\./||' | LC_ALL=C sort); }

# ---- Announced, nothing else

sql 'DELETE FROM attendance WHERE meeting_id = 901; DELETE FROM invitation WHERE meeting_id = 901'
route GET /office/meetings/#/archive.zip /office/meetings/901/archive.zip
ok 'it is an archive' sent Content-Type application/zip
header Content-Disposition
ok 'to be saved under its name' is "$value" "attachment; filename=\"bundle.zip\"; filename*=UTF-8''$(esc 石榴会议901档案).zip"
shows /office/meetings/901 'where it is' 'archive.zip">下载会议档案（zip）'
archive 'without agenda and minutes'
ok 'notice, booklet, list and sums' is "$(members)" "1 会议通知/关于召开石榴会议901的通知.pdf
2 议题汇编/石榴会议901议题汇编.pdf
SHA256SUMS
目录.txt"
ok 'what is missing is named' says 议程还没有印发。 没有附件。 会议还没有召开，没有会议记录。 会议纪要还没有印发。 没有邀请单位。
answers 404 GET /office/meetings/999/archive.zip
answers 400 GET '/office/meetings/901/archive.zip?x=1'
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, updated_at) VALUES (900, 'x', 'liaison', 0, '草稿会', 2000000000, '', 1)"
answers 404 GET /office/meetings/900/archive.zip
get /office/meetings/900
ok 'a draft has none' hides archive.zip

# ---- Everything

attach() {	# ITEM FILE NAME
	uploads "/office/meetings/901/agenda/$1" "revision=$(sql "SELECT revision FROM agenda_item WHERE id = $1")" deed=save "files@$2@$3"
}
echo 一 >"$work/one" && echo 二 >"$work/two" && echo 三 >"$work/three"
attach 9011 "$work/one" 材料.txt
ok 'papers are attached' is "$status" 303
attach 9011 "$work/two" 材料.txt
attach 9012 "$work/three" 奇怪.txt
sql "UPDATE file SET name = '..a?version=1&<b>|.txt' WHERE name = '奇怪.txt'"
head -c 600000 /dev/urandom | base64 >"$work/noise.txt"
attach 9013 "$work/noise.txt" noise.txt
put /office/meetings/901/agenda/issued number=0
put /office/meetings/901/agenda/9012 "revision=$(sql 'SELECT revision FROM agenda_item WHERE id = 9012')" deed=save minutes=7
put /office/meetings/901/agenda/issued number=1
sql "INSERT INTO invitation (meeting_id, unit_id, state, answer, person, post, answered_at, sent_at, changed_at)
    SELECT 901, u.id, 1, 'comes', CONCAT('人', u.code), 'Head', 1775005200, 1, 1 FROM unit u WHERE u.code IN ('health', 'natural-resources')"
hold
put /office/meetings/901/minutes deed=make
does save "title=$(esc 草稿里的话)"
archive 'with minutes in draft'
ok 'a draft is not in it' lacks 草稿里的话
ok 'it is missing' says 会议纪要还没有印发。
# shellcheck disable=SC2086 # words
does send $words sure=1
convener
does approve
office
put "/office/minutes/$(minutes id)/correct" "revision=$(minutes revision)" "correction=$(esc 漏了一句)"
# shellcheck disable=SC2086 # words
does send $words sure=1 "correction=$(esc 漏了一句)"
convener
does approve
ok 'minutes are issued, and corrected' is "$(minutes version)" 2
office
sql "UPDATE topic SET version = 2, draft_version = 2 WHERE id = 9012; $(topic_versions);
    UPDATE agenda_item SET topic_version = 2 WHERE id = 9012"
of_topic() {	# NAME SINCE UNTIL
	sql "INSERT INTO file (topic_id, since_version, until_version, position, sha256, size, name, media_type, added_at)
	    SELECT 9012, $2, $3, $2, sha256, size, '$1', media_type, added_at FROM file WHERE agenda_item_id = 9011 LIMIT 1"
}
of_topic 旧的.txt 1 1
of_topic 补充.txt 2 NULL
sql "UPDATE meeting SET announced_at = UNIX_TIMESTAMP('2026-03-20 09:00') WHERE id = 901"
archive 'with all'
ok 'all versions, each paper with its name, made safe and unique' is "$(members)" "1 会议通知/关于召开石榴会议901的通知.pdf
2 会议议程/石榴会议901议程（第1版）.pdf
2 会议议程/石榴会议901议程（第2版）.pdf
3 议题汇编/石榴会议901议题汇编.pdf
4 会议材料/第1项/材料(2).txt
4 会议材料/第1项/材料.txt
4 会议材料/第2项/-.a-version=1&-b--.txt
4 会议材料/第2项/补充.txt
4 会议材料/第3项/noise.txt
5 签到和会议记录/石榴会议901会议记录.pdf
5 签到和会议记录/石榴会议901签到表.pdf
6 会议纪要/会议纪要.docx
6 会议纪要/会议纪要.pdf
6 会议纪要/会议纪要（第2版）.docx
6 会议纪要/会议纪要（第2版）.pdf
7 回执/石榴会议901回执汇总.pdf
SHA256SUMS
目录.txt"
ok 'with their contents' eval 'cmp -s "$work/one" "$work/of/4 会议材料/第1项/材料.txt" && cmp -s "$work/two" "$work/of/4 会议材料/第1项/材料(2).txt" &&
    cmp -s "$work/noise.txt" "$work/of/4 会议材料/第3项/noise.txt"'
ok 'each PDF is the one that its address answers' eval 'cp "$work/got" "$work/first" && fetch /office/meetings/901/booklet.pdf &&
    cmp -s "$work/got" "$work/of/3 议题汇编/石榴会议901议题汇编.pdf"'
ok 'nothing is missing' lacks 没有
python3 - "$work/first" >"$work/names" <<-'END'
	import sys, zipfile
	for i in zipfile.ZipFile(sys.argv[1]).infolist():
	    print(i.filename, i.flag_bits & 0x800, '%04d-%02d-%02d' % i.date_time[:3])
END
ok 'names are marked as UTF-8, with the day of the record' eval '
    grep -qx "6 会议纪要/会议纪要.pdf 2048 $(day today)" "$work/names" && ! grep -v " 2048 " "$work/names" &&
    grep -qx "7 回执/石榴会议901回执汇总.pdf 2048 2026-04-01" "$work/names"'
ok 'which is that of the last receipt, and not of the notice' grep -qx '5 签到和会议记录/石榴会议901签到表.pdf 2048 2026-04-01' "$work/names"
ok 'and of what the meeting had last' grep -qx "5 签到和会议记录/石榴会议901会议记录.pdf 2048 $(day today)" "$work/names"
sleep 1
archive again
ok 'the record agrees with what was issued' lacks 正在更正
ok 'the same state is the same file' cmp -s "$work/got" "$work/first"
sql 'UPDATE topic SET state = 5, draft_version = 3 WHERE id = 9012'
archive 'with a topic that was withdrawn'
ok 'its paper is not in it' eval '! members | grep 补充'
ok 'and is named' says 没有收入（现在不能下载，例如单位已经撤回议题）：补充.txt

put "/office/minutes/$(minutes id)/correct" "revision=$(minutes revision)" "correction=$(esc 又漏了一句)"
archive 'while the minutes are corrected'
ok 'which says that the record is as it is now' says 会议纪要正在更正：会议记录是现在的样子，可能和已经印发的纪要不同。

# ---- Who may; without `print`

as co convener
answers 200 GET /office/meetings/901/archive.zip
ask HEAD /office/meetings/901/archive.zip
ok 'HEAD has no body' is "$status ${#page}" '200 0'
header Content-Length
ok 'and no length, for it makes nothing' is "$value" ''
program liaison
as li liaison finance
answers 404 GET /office/meetings/901/archive.zip
program office
answers 403 GET /office/meetings/901/archive.zip
nobody
answers 303 GET /office/meetings/901/archive.zip
office
noise=$(sql "SELECT CONCAT('/office/files/', id, '/', name) FROM file WHERE name = 'noise.txt'")
sql "DELETE p FROM file_part p JOIN file f ON f.sha256 = p.sha256 WHERE f.name = 'noise.txt' AND p.position = 1"
answers 503 GET /office/meetings/901/archive.zip
fetch "$noise"
ok 'a file without one of its blocks ends before it' came_bytes "$work/noise.txt" 0 262144
sql "DELETE FROM file WHERE name = 'noise.txt'"
answers 200 GET /office/meetings/901/archive.zip
PORTAL_PRINT=$work/none
answers 503 GET /office/meetings/901/archive.zip
get /office/meetings/901/archive.zip
ok "a second time too" is "$status" 503
finish
