#!/bin/sh
# A meeting as announced, and later changes; files of meetings, notices and
# policies; the feed of meetings.
. "$(dirname "$0")/lib.sh"
ok 'the sample is loaded' database story_announced "$tests"/sample/*.txt
trap database_drop EXIT
held=$(sql "SELECT id FROM meeting WHERE name = '2016 年例会'")
coming=$(sql "SELECT id FROM meeting WHERE state = 1")
planned=$(sql "SELECT id FROM meeting WHERE state = 0")
cancelled=$(sql "SELECT id FROM meeting WHERE state = 3")

# ---- Who chairs

shows "/meetings/$held" 'who chaired, and on whose word' '示例乙 县民政局局长' 受第一召集人委托，示例。
get "/meetings/$coming"
ok 'a meeting without a chair has none' hides '<dt>主持</dt>'
ok 'a meeting without changes lists none' hides 通知后的更改
ok 'a meeting without files lists none' hides 会议材料

# ---- Changes

sql "UPDATE meeting SET sequence = 2, starts_at = 4078688400, place = '县政府二号会议室',
	updated_at = 1780000000, chair = '示例甲 县人民政府副县长' WHERE id = $coming;
    INSERT INTO event (id, kind, object_id, sequence, at, verb, state) VALUES
	(1, 'meeting', $coming, 1, 1770000000, 'change', 1),
	(2, 'meeting', $coming, 2, 1780000000, 'change', 1),
	(3, 'meeting', $planned, 1, 1780000000, 'change', 1),
	(4, 'topic', $coming, 1, 1780000000, 'change', 1);
    INSERT INTO event_change (event_id, field, before_, after_) VALUES
	(1, 'starts_at', '2099-03-20 09:00', '2099-04-01 09:00'),
	(2, 'place', '县政府一号会议室', '县政府二号会议室'),
	(2, 'kind', 'temporary', 'regular'),
	(2, 'chair', '', '示例甲 县人民政府副县长'),
	(2, 'note', '带 <材料> & “表”', ''),
	(3, 'place', '没有公布的地点', '待定'),
	(4, 'place', '议题的地点', '别处')"
shows "/meetings/$coming" 'what was changed' 通知后的更改 \
    '开始时间由“2099-03-20 09:00”改为“2099-04-01 09:00”' \
    '地点由“县政府一号会议室”改为“县政府二号会议室”' '类型由“临时会议”改为“例会”' \
    '主持补充为“示例甲 县人民政府副县长”' \
    '说明原为“带 &lt;材料&gt; &amp; “表””，已删去' '第 1 次更改' '第 2 次更改'
ok 'the last change is first' eval 'case $page in *地点由*开始时间由*) ;; *) false ;; esac'
ok 'no change of drafts or of other records is listed' hides 没有公布的地点 议题的地点
answers 404 GET "/meetings/$planned"
get /meetings.ics
ok 'SEQUENCE is the number of changes' says 'SEQUENCE:2'

# ---- The month

route GET /meetings '/meetings?month=2099-04'
ok 'a month has its meetings, on their days' has '<td class="any"><span><span class="aside">4月</span>1<span class="aside">日</span></span>
<p><a href="/meetings/'"$coming"'">09:00'
ok 'from Monday to Sunday' is "$(printf '%s' "$page" | grep -o '<td' | wc -l) $(printf '%s' "$page" | grep -c '<tr><td')" '35 5'
ok 'and links to its neighbours and the list' says 'month=2099-03"' 'month=2099-05"' '按列表看'
shows '/meetings?month=2099-12' 'none, and says so' '这个月没有会议' 'month=2100-01"'
ok 'a month without meetings has no other' hides "/meetings/$coming\""
month=$(sql "SELECT DATE_FORMAT(FROM_UNIXTIME(starts_at + 28800), '%Y-%m') FROM meeting WHERE id = $cancelled")
shows "/meetings?month=$month" 'a cancelled meeting' '（已取消）'
for bad in 2099-13 2099-00 2099-4 2099-04-01 x 3000-01 1969-12 '2099/04'; do
	answers 400 GET "/meetings?month=$bad"
done
shows /meetings 'a link to this month' "month=$(TZ=CST-8 date +%Y-%m)\""

# ---- The feed

route GET /meetings.atom /meetings.atom
ok 'the feed is well-formed XML' wellformed
ok 'the feed has its media type' sent Content-Type 'application/atom+xml; charset=utf-8'
ok 'the feed has the four announced meetings' counts_lines 4 '<entry>'
ok 'the last changed meeting is first' eval \
    'case $page in *"/meetings/$coming\""*"/meetings/$cancelled\""*) ;; *) false ;; esac'
ok 'an entry has kind, time, place and whether it was changed' says \
    '例会，2099年4月1日 09:00，县政府二号会议室。通知后有更改' \
    '<updated>2026-05-29T04:26:40+08:00</updated>'
ok 'a cancelled meeting stays, with the reason' says '（已取消）2017 年临时会议' '取消原因：防汛，示例。'
ok 'ids are permanent' says "<id>tag:shili.example,2015:meeting/$coming</id>"
ok 'a draft is not in the feed' hides 没有公布 "meetings/$planned\"" 待定
get /meetings
ok 'the list links to the feed' says 'href="/meetings.atom"'
get /
ok 'every page links to the feed in its head' says '<link rel="alternate" type="application/atom+xml" title="会议安排" href="/meetings.atom">'

# ---- Files

# file_add COLUMN ID NAME BYTES: adds a file
file_add() {
	content "$3"
	sql "INSERT INTO file (sha256, size, name, media_type, position, $1, added_at)
		VALUES (UNHEX(SHA2('$3', 256)), $4, '$3', 'application/pdf', 1, $2, 1770000000)"
}
notice=$(sql "SELECT id FROM notice WHERE title LIKE '社会救助资金%'")
pulled=$(sql "SELECT id FROM notice WHERE title = '撤回的公告'")
file_add meeting_id "$coming" '会议 <议程>.pdf' 1500000
file_add meeting_id "$planned" 没有公布的议程.pdf 1
file_add meeting_id "$coming" 内部发言稿.pdf 1
sql "UPDATE file SET public = 1 WHERE meeting_id IS NOT NULL AND name <> '内部发言稿.pdf'"
file_add notice_id "$notice" 检查表.xlsx 2048
file_add notice_id "$pulled" 撤回的表.pdf 2048
file_add policy_id 1 附件一.docx 300
file_add policy_id 1 旧附件.docx 300
sql "UPDATE file SET since_version = 0, until_version = 0 WHERE name = '旧附件.docx'"
shows "/meetings/$coming" 'its papers, with kind and size' 会议材料 \
    '会议 &lt;议程&gt;.pdf</a>' 'PDF，1.4 MB' 'href="/files/'
ok 'an internal paper is not there' hides 内部发言稿
ok 'the address of a file is escaped' says '/%E4%BC%9A%E8%AE%AE%20%3C%E8%AE%AE%E7%A8%8B%3E.pdf"'
shows "/notices/$notice" 'its attachment' '<h2>附件</h2>' '检查表.xlsx</a>' 'XLSX，2 KB'
shows /policies/1 'its attachment' '附件一.docx</a>' 'DOCX，1 KB'
ok 'files of another version are not listed' hides 旧附件
ok 'nor files of other records' hides 检查表 议程
for at in /meetings /notices /notices.atom /meetings.atom / "/meetings/$held"; do
	get "$at"
	ok "$at lists no hidden file" hides 没有公布的议程 撤回的表
done
answers 410 GET "/notices/$pulled"
ok 'a withdrawn notice lists no files' hides 撤回的表
finish
