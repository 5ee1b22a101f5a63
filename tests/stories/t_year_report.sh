#!/bin/sh
# The report of a year: what it counts, of which year, and what it is printed as.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
. "$(dirname "$0")/minutes.sh"
ok 'a database is made' database story_year "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
printer
office
now=$(day today | cut -c1-4)
before=$((now - 1))
# has_count NAME N...: of the parts in which this name stands, in order
has_count() {
	name=$1
	shift
	is "$(printf '%s' "$page" | grep -o "<dt>$name</dt><dd>[0-9]*<" | grep -o '[0-9]*<$' | tr -d '<' | tr '\n' ' ')" "$* "
}
sql 'DELETE FROM resolution; DELETE FROM meeting'
route GET /office/year/# "/office/year/$now"
ok 'nothing happened yet' eval 'has_count 召开例会 0 && has_count 议定 0 && has_count 暂缓 0 0 && has_count 这一年议定 0'
meeting=901
conference 901
get "/office/year/$now"
ok 'a meeting that was not held does not count' has_count 召开临时会议 0
add 办好的 item_id=9011 "unit_id=$(unit health)" "due_on=$(day '+40 days')"
add 没有任务的 item_id=9011
hold
get "/office/year/$now"
ok 'outcomes wait for the minutes' eval 'has_count 召开临时会议 1 && has_count 议定 0 && has_count 待纪要印发 3 && has_count 印发联席会议纪要 0'
issue
office
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, cancelled_why, announced_at, updated_at) VALUES
    (902, 'b@x', 'liaison', 2, '石榴联络会', UNIX_TIMESTAMP('$now-01-01') - 28800, 'p', '', 1, 1), (903, 'c@x', 'regular', 2, '去年例会', UNIX_TIMESTAMP('$now-01-01') - 28801, 'p', '', 1, 1),
    (904, 'd@x', 'regular', 3, '取消的', UNIX_TIMESTAMP('$now-02-01'), 'p', 'w', 1, 1);
    INSERT INTO task (id, state, author_id, editor_id, source, document, title, unit_id, received_on, due_on, first_due_on, opened_at, signed_at, done_on, closed_on, reason, changed_at)
    SELECT 9000 + n.i, n.state, $account, $account, 'instruction', 'd', 't', $(unit health), '2020-01-01', n.due, n.due, IF(n.i = 5, 1, UNIX_TIMESTAMP()), 1, n.done, IF(n.state > 2, '$now-03-01', NULL), 'r', 1
    FROM (SELECT 1 AS i, 1 AS state, '2020-01-01' AS due, NULL AS done UNION SELECT 2, 3, '$now-03-01', '$now-03-01' UNION SELECT 3, 3, '$now-01-01', '$now-02-01'
	UNION SELECT 4, 4, '2020-01-01', NULL UNION SELECT 5, 1, '2020-01-01', NULL) n;
    UPDATE agenda_item SET outcome = 'referred' WHERE id = 9012;
    INSERT INTO referral (id, state, author_id, editor_id, item_id, topic_id, unit_id, title, sent_on, answer, answer_document, answered_on, made_at, changed_at)
    VALUES (700, 2, $account, $account, 9012, 9012, $(unit finance), '枣报告', '$now-05-01', '同意', '县府函7号', '$now-06-01', 1, 1);
    INSERT INTO event (kind, object_id, at, account_id, verb, state) VALUES ('topic', 9011, UNIX_TIMESTAMP(), $account, 'submit', 1),
    ('topic', 9011, UNIX_TIMESTAMP() + 1, $account, 'submit', 1), ('topic', 9011, UNIX_TIMESTAMP(), $account, 'accept', 3)"
get "/office/year/$now"
ok 'meetings by kind, from the first second of the year in Beijing' eval 'has_count 召开例会 0 && has_count 召开联络员会议 1 && has_count 取消的会议 1'
ok 'minutes' eval 'has_count 印发联席会议纪要 1 && has_count 印发联络员会议纪要 0'
ok 'topics, each once' eval 'has_count 提交 1 && has_count 受理 1'
ok 'and why these need not add up' says 所以两项加起来不一定等于提交的数。
ok 'outcomes of topics' eval 'has_count 议定 1 && has_count 待纪要印发 0 && has_count 暂缓 0 1 && has_count 报县政府 1'
ok 'resolutions, as they are carried out' eval 'has_count 这一年议定 2 && has_count 办理中 1 && has_count 没有任务 1'
ok 'tasks by light and end' eval 'has_count 这一年交办 5 && has_count 其中按时办结 1 && has_count 逾期办结 1 && has_count 没有办结，红灯 1 && has_count 没有办结，绿灯 1 && has_count 撤销 1'
ok 'and those of other years' has_count 以前年度交办、这一年还在办 1
ok 'referrals with their answers' eval 'has_count 上报，已经答复 1 && says 枣报告 县府函7号'
ok 'the meetings with their minutes' says 石榴会议901 "〔$now〕1号"
ok 'none of another year' hides 去年例会
get "/office/year/$before"
ok 'which is in its own' eval 'says 去年例会 "office/year/$now" && has_count 召开例会 1 && has_count 这一年交办 0'
# Numbered before liaison meetings had a series of their own.
sql "INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, series, year, serial, number, version, title, opening, issued_on, changed_at)
    VALUES (9020, 902, 3, $account, $account, (SELECT MIN(x.account_id) FROM account_role x WHERE x.role = 'convener'), 'minutes', $now, 900, '〔$now〕900号', 1, 't', 'o', '$now-01-02', 1);
    INSERT INTO agenda_item (id, meeting_id, kind, state, position, sort, topic_id, topic_version, title, outcome, outcome_text, changed_at)
    SELECT 9021, 902, 'liaison', 1, 1, 'topic', id, version, 't', 'deferred', 'x', 1 FROM topic WHERE id = 9011; UPDATE topic SET state = 8 WHERE id = 9011"
get "/office/year/$now"
ok 'minutes by the meeting that they are of' eval 'has_count 印发联席会议纪要 1 && has_count 印发联络员会议纪要 1'
get /office/meetings/902
ok 'a topic that another meeting sent up is not left for this one, nor a report' hides 同意提交的议题 把纪要报县政府
sql "UPDATE agenda_item SET outcome = 'up-topic' WHERE id = 9021"
get /office/meetings/902
ok 'what it sent up is' says 同意提交的议题 '（1 个）'
answers 404 GET "/office/year/$((now + 1))"
answers 404 GET /office/year/1999
answers 400 GET "/office/year/$now?x=1"
route GET /office/year/#/report.pdf "/office/year/$now/report.pdf"
fetch "/office/year/$now/report.pdf"
page=$(pdftotext "$work/got" - | tr -d ' \n\f')
ok 'on paper it has the same' says "${now}年年度情况" 召开临时会议 枣报告 石榴会议901 八、成员调整 不一定等于提交的数
route GET /office/year/#/report.docx "/office/year/$now/report.docx"
fetch "/office/year/$now/report.docx"
page=$(unzip -p "$work/got" word/document.xml | sed 's/<[^>]*>//g')
ok 'also as .docx' says 召开临时会议 枣报告
for desk in minutes meetings; do
	shows "/office/$desk" 'the way to it' "office/year/$now\">年度情况"
done
for role in liaison editor reviewer legal system security auditor member; do
	program office
	as "no-$role" $role finance
	answers 403 GET "/office/year/$now"
done
finish
