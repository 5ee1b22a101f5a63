#!/bin/sh
# Personal calendars under secret addresses: made and ended beside the
# sessions, fetched without signing in, each with its owner's meetings and days.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_feeds "$tests"/sample/*.txt
trap database_drop EXIT
program account
fetch() {	# TOKEN: as a calendar program does
	program liaison
	nobody
	get "/liaison/calendar/$1"
}
tokens() { sql "SELECT token FROM calendar_feed WHERE account_id = $account AND ended_at IS NULL ORDER BY id"; }

# ---- Made beside the sessions

as li liaison finance
route GET /account/sessions /account/sessions
ok 'none at first, and how to make one' says '我的日历' '生成日历地址'
post /account/sessions "token=$token&deed=feed-make"
ok 'one is made' is "$status $(sent Location "${PORTAL_BASE}account/sessions" && echo there)" '303 there'
mine=$(tokens) li=$account
get /account/sessions
ok 'its address is shown, with the token' says "/liaison/calendar/$mine" '作废'
ok 'and what it has, and reminds of' says '邀请本单位的，开会前一天提醒' '征求意见的截止日期，前一天提醒' '征集议题的截止日期，前一天提醒'
ok 'making it is audited, without the token' is "$(sql "SELECT COUNT(*), SUM(CONCAT(detail, before_) LIKE '%$mine%')
    FROM audit WHERE verb = 'account.feed-make' AND object_id = $li")" '1	0'
for _ in 1 2 3 4; do post /account/sessions "token=$token&deed=feed-make"; done
post /account/sessions "token=$token&deed=feed-make"
ok 'five are the most' is "$status" 409
ok 'and why it is no is said' says '已经有五个日历地址'
at_once() { (post /account/sessions "token=$token&deed=feed-make") & }
sql "UPDATE calendar_feed SET ended_at = 1 WHERE account_id = $li AND id <> (SELECT MIN(id) FROM (SELECT id FROM calendar_feed
    WHERE account_id = $li) f)"
for _ in 1 2 3 4 5 6 7 8; do at_once; done
wait
ok 'also when eight are made at once' is "$(tokens | wc -l)" 5
as other liaison civil-affairs
post /account/sessions "token=$token&deed=feed-end&feed=$(sql "SELECT MIN(id) FROM calendar_feed WHERE account_id = $li")"
ok "another's cannot be ended" is "$status $(sql "SELECT COUNT(*) FROM calendar_feed WHERE token = '$mine' AND ended_at IS NULL")" '409 1'
post /account/sessions "token=$token&deed=feed-make"
theirs=$(tokens)
as of office civil-affairs
post /account/sessions "token=$token&deed=feed-make"
office=$(tokens)

# ---- What is in it

finance=$(sql "SELECT id FROM unit WHERE code = 'finance'") civil=$(sql "SELECT id FROM unit WHERE code = 'civil-affairs'")
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at) VALUES
	(700, 'ours@x', 'regular', 1, 'Meeting of both', 4078688400, 'Hall', 1, 1),
	(701, 'theirs@x', 'liaison', 1, 'Meeting of the other', 4078688400, 'Hall', 1, 1),
	(702, 'draft@x', 'liaison', 0, 'Not announced', 4078688400, 'Hall', NULL, 1);
    INSERT INTO invitation (meeting_id, unit_id, sent_at, changed_at) VALUES (700, $finance, 1, 1), (700, $civil, 1, 1),
	(701, $civil, 1, 1), (702, $civil, 1, 1)"
program liaison
nobody
route GET /liaison/calendar/@ "/liaison/calendar/$mine"
ok 'it is a calendar' is "$status $(sent Content-Type 'text/calendar; charset=utf-8' && echo calendar)" '200 calendar'
ok 'that nobody else may store' sent Cache-Control 'private, no-store'
ok 'the meetings of the unit, with an alarm' says 'UID:ours@x' 'BEGIN:VALARM' 'TRIGGER:-P1D'
ok 'and no other, and no draft' hides 'UID:theirs@x' 'UID:draft@x'
fetch "$theirs"
ok 'the other unit has both' says 'UID:ours@x' 'UID:theirs@x'
fetch "$office"
ok 'the office has all that are announced' says 'UID:ours@x' 'UID:theirs@x'
ok 'and no draft' hides 'UID:draft@x'
days() {	# after the tables of opinions and rounds
	sql "INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
		created_at, changed_at, submitted_at, version) VALUES (9000, $civil, $account, $account, 12, 'n', 'About beds', 1, 'p', 'o', 'd',
		1, 1, 1, 1); $(topic_versions);
	    INSERT INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
		VALUES (1, 1, $account, $account, 9000, 1, 'q', '2099-03-05', 1);
	    INSERT INTO opinion (id, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on,
		asked_at, changed_at) VALUES (50, $account, $account, 1, 9000, 1, $finance, 'q', 0, '2099-03-05', 1, 1)"
}
ok 'a unit is asked for its opinion' days
fetch "$mine"
ok 'the last day is in its calendar' says 'SUMMARY:反馈意见最后一天：About beds' 'DTSTART;VALUE=DATE:20990305' \
    "/liaison/opinions/50"
fetch "$theirs"
ok "and in no other unit's" hides 'About beds'
fetch "$office"
ok "and in the office's, with its address" says 'About beds' "/office/opinions/50"
sql "UPDATE opinion SET state = 1, answer = 'agree', answered_at = 1 WHERE id = 50"
fetch "$mine"
ok 'an answered one is gone' hides 'About beds'
sql "INSERT INTO task (id, author_id, editor_id, source, document, received_on, title, unit_id, due_on, first_due_on, opened_at, changed_at)
    VALUES (51, $account, $account, 'assignment', 'd', '2026-01-01', 'Our task', $finance, '2099-04-06', '2099-04-06', 1, 1)"
fetch "$mine"
ok 'the last day of a task is in its calendar' says 'SUMMARY:任务完成时限：Our task' 'DTSTART;VALUE=DATE:20990406' "/liaison/tasks/51"
fetch "$theirs"
ok "and in no other unit's" hides 'Our task'
fetch "$office"
ok "and in the office's" says 'Our task' "/office/tasks/51"
sql "UPDATE task SET state = 2, signed_at = 1, done_on = '2026-01-01' WHERE id = 51"
fetch "$mine"
ok 'one that was done is gone' hides 'Our task'

# ---- It ends

for bad in c0 "c$(printf %032d 0)" "${mine%?}" "${mine}0" x; do
	answers 404 GET "/liaison/calendar/$bad"
done
program account
as li liaison finance
post /account/sessions "token=$token&deed=feed-end&feed=$(sql "SELECT id FROM calendar_feed WHERE token = '$mine'")"
ok 'it is ended' is "$status" 303
post /account/sessions "token=$token&deed=feed-end&feed=$(sql "SELECT id FROM calendar_feed WHERE token = '$mine'")"
ok 'once' is "$status" 409
fetch "$mine"
ok 'and answers no longer' is "$status" 404
sql "UPDATE account SET ends_on = '2020-01-01' WHERE id = (SELECT account_id FROM calendar_feed WHERE token = '$theirs')"
fetch "$theirs"
ok 'nor does that of an account past its last day' is "$status" 404

finish
