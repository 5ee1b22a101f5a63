#!/bin/sh
# A conference passes a matter up to the county government: prepared, sent,
# answered, followed; who reads it when; its files; and one of an item.  What
# all records have in common: t_records.sh.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_referrals "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make
office() { program office; as of office civil-affairs; }
unit() { program liaison; as "li-$1" liaison "$1"; }
sends() { post "$1" "token=$token&$2"; }
referral() { sql "SELECT $1 FROM referral WHERE id = $id"; }
state() { sql "SELECT state FROM topic WHERE id = 9001"; }
file_id() { sql "SELECT id FROM file WHERE name = '$1'"; }

# ---- A topic of health that a conference referred; its minutes are not issued

office
made_by=$account
sql "$(topic_asked);
    INSERT INTO meeting (id, uid, kind, ground, state, name, starts_at, place, announced_at, updated_at)
    VALUES (900, 'r@x', 'temporary', 'g', 1, '石榴会', UNIX_TIMESTAMP('2026-03-02 09:00'), 'Hall', 1, 1);
    UPDATE topic SET state = 12 WHERE id = 9001;
    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, override_ground, outcome,
    outcome_text, changed_at) VALUES (901, 900, 'temporary', 'topic', 1, 9001, 1, 'g', 'referred', '请县政府定', 1)"
answers 404 GET '/office/referrals/new?item=901'
answers 404 GET '/office/referrals/new?item=999'
answers 404 GET /office/referrals/new
whole="item_id=901&title=About+it&text=Please+decide&unit_id=$(sql "SELECT id FROM unit WHERE code = 'finance'")"
sends /office/referrals/new "deed=save&$whole"
ok 'nothing is made before the meeting was held' is "$status $(sql 'SELECT COUNT(*) FROM referral')" '409 0'
ok 'the page says why' says 会上没有定报县政府 'Please decide'
sends /office/meetings/900 "deed=hold&revision=0"
ok 'the meeting was held' is "$status" 303
route GET /office/referrals /office/referrals
ok 'the list has what waits to be sent on' says 等着上报 'referrals/new?item=901">About<'
shows /office/meetings/900/record 'the way' 'referrals/new?item=901">办理报县政府'
program office
as co convener
shows /office/referrals 'the convener what waits' 等着上报
ok 'but no way to prepare it' hides 'new?item'

# ---- Prepared

office
route GET /office/referrals/new '/office/referrals/new?item=901'
ok 'it begins with the topic and what was said' says 'value="About"' 请县政府定 石榴会 'name="item_id" value="901"'
for bad in "item_id=901&title=&text=x&unit_id=1" 'item_id=901&title=x&text=x' 'item_id=901&title=x&text=x&unit_id=999'; do
	answers 422 POST /office/referrals/new "token=$token&deed=save&$bad"
done
answers 409 POST /office/referrals/new "token=$token&deed=save&title=x&unit_id=1"
once=$(printf '%032x' 1)
route POST /office/referrals/new /office/referrals/new "token=$token&deed=save&$whole&once=$once"
id=$(sql 'SELECT MAX(id) FROM referral')
sends /office/referrals/new "deed=save&$whole&once=$once"
ok 'a second submit leads to it' sent Location "${PORTAL_BASE%/}/office/referrals/$id"
at_once 4 sends /office/referrals/new "deed=save&$whole"
ok 'another of the item is refused, also at once' is "$tries$(sql 'SELECT COUNT(*) FROM referral')" ' 4 409 1'
sends /office/referrals/new "deed=save&$whole"
ok 'with a link to the one that there is' says 已经在办上报 "referrals/$id\">打开已经有的那一份" 'Please decide'
get '/office/referrals/new?item=901'
ok 'which the page of a new one has too' says 这件事已经在办上报 "referrals/$id\">打开已经有的那一份"
ok 'instead of a form' hides 'name="deed"'
route GET /office/referrals/# "/office/referrals/$id"
ok 'it waits for the minutes' says 会议纪要印发以后才能上报 '>保存</button>'
ok 'and cannot be sent' hides '>上报</button>'
sends "/office/referrals/$id" "deed=send&revision=0&title=x&text=x&unit_id=1&document=No+1&sent_on=2026-03-05"
ok 'not by a forged form either' is "$status $(referral state)" '409 0'
for who in health finance propaganda; do
	unit $who
	answers 404 GET "/liaison/referrals/$id"
done

# ---- Sent

sql "INSERT INTO minutes (meeting_id, state, author_id, editor_id, approver_id, number, version, title, issued_on, changed_at)
    SELECT 900, 3, $made_by, $made_by, MIN(id), '〔2026〕1号', 1, 'm', '2026-03-04', 1 FROM account WHERE id <> $made_by;
    UPDATE topic SET state = 15 WHERE id = 9001"
office
shows /office/topics/9001 'the way' 'referrals/new?item=901">办理报县政府</a>'
send="title=About+it&text=Please+decide&unit_id=$(referral unit_id)"
for bad in 'document=No+1' 'sent_on=2026-03-05' 'document=No+1&sent_on=2026-03-01' 'document=No+1&sent_on=2999-01-01'; do
	answers 422 POST "/office/referrals/$id" "token=$token&deed=send&revision=0&$send&$bad"
done
ok 'a day before the meeting or to come is told' says 'id="sent_on-wrong"'
uploads "/office/referrals/$id" deed=send revision=0 title='About it' text='Please decide' unit_id="$(referral unit_id)" \
    document='No 1' sent_on=2026-03-05 "files@$work/a.pdf@sent.pdf"
ok 'it is sent with its file' is "$status $(referral 'state, sent_on')" '303 1	2026-03-05'
answers 409 POST "/office/referrals/$id" "token=$token&deed=save&revision=1&$send"
answers 409 POST "/office/referrals/$id" "token=$token&deed=discard&revision=1"
unit finance
route GET /liaison/referrals/# "/liaison/referrals/$id"
ok 'the unit that reports it reads it' says 'About it' 'Please decide' 'No 1' 已上报 sent.pdf
ok 'and nothing to do' hides 'name="deed"' 办理经过
fetch "/liaison/files/$(file_id sent.pdf)/sent.pdf"
ok 'with its file' is "$status" 200
unit health
answers 200 GET "/liaison/referrals/$id"
answers 200 GET "/liaison/files/$(file_id sent.pdf)/sent.pdf"
unit propaganda
answers 404 GET "/liaison/referrals/$id"
answers 404 GET "/liaison/files/$(file_id sent.pdf)/sent.pdf"
program public
nobody
answers 404 GET "/files/$(file_id sent.pdf)/sent.pdf"

# ---- Answered: the topic follows

office
route GET /office/referrals/#/answer "/office/referrals/$id/answer"
ok 'its page has the form' says '>登记答复</button>' 答复文号 'name="files"'
for bad in 'answer=x&answer_document=No+2' 'answer=x&answered_on=2026-04-01' 'answer_document=No+2&answered_on=2026-04-01' \
    'answer=x&answer_document=No+2&answered_on=2026-03-04' 'answer=1380+000+1111&answer_document=No+2&answered_on=2026-04-01'; do
	answers 422 POST "/office/referrals/$id/answer" "token=$token&deed=answer&revision=1&$bad"
done
ok 'what was typed is there' says 'value="No 2"'
answers 400 POST "/office/referrals/$id/answer" "token=$token&deed=answer&revision=1&answer=x&title=y"
answers 422 POST "/office/referrals/$id/follow" "token=$token&deed=burn&revision=1"
answers 409 POST "/office/referrals/$id/follow" "token=$token&deed=follow&revision=1&follows=nothing&note=x"
sql 'UPDATE topic SET state = 14 WHERE id = 9001'
answers 409 POST "/office/referrals/$id/answer" "token=$token&deed=answer&revision=1&answer=Yes&answer_document=No+2&answered_on=2026-04-01"
ok 'a topic that went elsewhere is not moved' is "$(referral state) $(state)" '1 14'
sql 'UPDATE topic SET state = 15 WHERE id = 9001'
uploads "/office/referrals/$id/answer" deed=answer revision=1 answer='Agreed' answer_document='No 2' answered_on=2026-04-01 \
    "files@$work/a.docx@answer.docx"
ok 'the answer is there, and the topic answered' is "$status $(referral state) $(state)" '303 2 16'
ok 'in its history' is "$(sql "SELECT verb, state, reason FROM event WHERE kind = 'topic' AND object_id = 9001 ORDER BY id DESC LIMIT 1")" \
    'answer	16	Agreed'
get "/office/referrals/$id"
ok 'the page shows both files' says sent.pdf answer.docx 'Agreed' 'No 2' 2026年4月1日
route POST /office/referrals/#/answer "/office/referrals/$id/answer" \
    "token=$token&deed=answer&revision=2&answer=Agreed&answer_document=No+20&answered_on=2026-04-01"
shows "/office/referrals/$id" 'what was corrected' '原为“No 2”，改为“No 20”'
unit health
shows "/liaison/referrals/$id" 'the answer to the topic’s unit' Agreed 'No 20' answer.docx
shows /liaison/topics/9001 'that the county answered' 县政府已答复 Agreed

# ---- Followed

office
route GET /office/referrals/#/follow "/office/referrals/$id/follow"
decided=$(sql "SELECT MIN(id) FROM resolution WHERE state > 0")
sql "UPDATE resolution SET state = 0, issued_on = NULL, published_at = NULL WHERE id > $decided"
written=$(sql "SELECT MAX(id) FROM resolution WHERE state = 0")
for bad in '' follows=nothing follows=resolution "follows=resolution&resolution_id=$written" follows=other follows=task \
    'follows=task&due_on=2020-01-01'; do
	answers 422 POST "/office/referrals/$id/follow" "token=$token&deed=follow&revision=3${bad:+&$bad}"
done
route POST /office/referrals/#/follow "/office/referrals/$id/follow" \
    "token=$token&deed=follow&revision=3&follows=resolution&resolution_id=$decided&note=Carried+out"
shows "/office/referrals/$id" 'what follows' 已列为议定事项 "office/resolutions/$decided" 'Carried out' 答复已落实
ok 'and nothing more to do' hides 'name="deed"'
for at in answer follow; do
	answers 409 POST "/office/referrals/$id/$at" "token=$token&deed=$at&revision=4"
done

# ---- The list, and one that is thrown away

sql "INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, title, outcome, changed_at)
    VALUES (902, 900, 'temporary', 1, 'other', 2, 'Another matter', 'referred', 1)"
sends /office/referrals/new "deed=save&item_id=902&title=Thrown&unit_id=1"
header Location
other=${value##*/}
for filter in state=followed unit=finance "year=$(TZ=CST-8 date +%Y)&state=followed"; do
	get "/office/referrals?$filter"
	ok "the list by $filter" eval 'says "About it" && hides Thrown'
done
get '/office/referrals?state=prepared'
ok 'the list of those that are prepared' eval 'says Thrown && hides "About it"'
for query in state=x unit=X year=x after=1 unknown=1; do answers 400 GET "/office/referrals?$query"; done
route POST /office/referrals/# "/office/referrals/$other" "token=$token&deed=save&revision=0&title=Thrown+soon&unit_id=1"
sends "/office/referrals/$other" "deed=discard&revision=$(sql "SELECT revision FROM referral WHERE id = $other")"
ok 'a draft is thrown away' is "$status $(sql 'SELECT COUNT(*) FROM referral')" '303 1'
answers 410 GET "/office/referrals/$other"
shows /office/referrals 'that its item waits again' 'new?item=902'
sends /office/referrals/new "deed=send&item_id=902&title=At+once&text=x&unit_id=1&document=No+3&sent_on=2026-03-06"
ok 'one may be sent at once' is "$status $(sql "SELECT state FROM referral WHERE item_id = 902")" '303 1'
next=$(($(TZ=CST-8 date +%Y) + 1))
id=$(sql 'SELECT id FROM referral WHERE item_id = 902')
sends "/office/referrals/$id/answer" "deed=answer&revision=$(referral revision)&answer=Do+it&answer_document=No+4&answered_on=2026-03-07"
shows /office/ 'that an answer waits' "office/referrals/$id" 'At once'
sends "/office/referrals/$id/follow" "deed=follow&revision=$(referral revision)&follows=task&due_on=$next-06-01&note="
task=$(sql "SELECT id FROM task WHERE referral_id = $id")
ok 'the unit that reported it has the task that follows' is "$status $(sql "SELECT source, title, text, document, unit_id, due_on, state
    FROM task WHERE referral_id = $id")" "303 referral	At once	Do it	No 4	1	$next-06-01	0"
shows "/office/referrals/$id" 'the task' "office/tasks/$task\">看办理情况"
sends "/office/referrals/$id/follow" "deed=follow&revision=2&follows=task&due_on=$next-06-01&note="
ok 'a second submit makes no other' is "$(sql "SELECT COUNT(*) FROM task WHERE referral_id = $id")" 1
answers 200 GET "/office/tasks/$task"
ok 'the audit log has no text' rows "audit WHERE detail LIKE '%Please decide%'" 0
lianxi audit verify >/dev/null 2>&1
ok 'and is whole' is $? 0
finish
