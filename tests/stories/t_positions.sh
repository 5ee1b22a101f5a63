#!/bin/sh
# What units hand in, in writing, about the topics of a meeting: who may, until
# when, that it is fixed, and who reads it.  And who reads the papers.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_positions "$tests"/sample/*.txt
trap database_drop EXIT

office() { program office; as of office; }
unit() { program liaison; as "li-$1" liaison "$1"; }
unit_id() { sql "SELECT id FROM unit WHERE code = '$1'"; }
# hands_in MEETING TOPIC TEXT
hands_in() { put "/liaison/meetings/$1/topics/$2" deed=send "text=$(esc "$3")"; }
handed() { sql "SELECT GROUP_CONCAT(u.code ORDER BY w.id) FROM written_position w JOIN unit u ON u.id = w.unit_id WHERE w.meeting_id = $1"; }
meeting() {	# ID KIND NAME: announced, to come
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, ground, announced_at, updated_at)
	    VALUES ($1, '$1@x', '$2', 1, '$3', 4102444800, '会议厅', IF('$2' = 'temporary', '指示', ''), 1, 1)"
	for code in health finance propaganda; do
		sql "INSERT INTO invitation (meeting_id, unit_id, sent_at, changed_at) VALUES ($1, $(unit_id $code), 1, 1)"
	done
}
# The topic of health concerns finance and two units; propaganda is invited and
# may not read it, natural-resources may read it and is not invited.
unit health
made_by=$account
sql "$(topic_asked)"
sql "UPDATE topic SET state = 7 WHERE id = 9001; UPDATE topic_version SET title = '樱桃议题' WHERE topic_id = 9001;
    INSERT INTO topic_version_unit SELECT 9001, 1, id FROM unit WHERE code IN ('finance', 'natural-resources')"
meeting 900 liaison 葡萄联络会
meeting 901 temporary 石榴会
sql "INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, changed_at)
    VALUES (1, 900, 'liaison', 'topic', 2, 9001, 1, 1);
    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, title, changed_at)
    VALUES (2, 900, 'liaison', 'other', 3, '枇杷通报', 1)"

# ---- Who hands one in

unit finance
get /liaison/meetings/900
ok 'a unit that the topic concerns has it on the page of the meeting' says 写书面发言 樱桃议题 '/liaison/meetings/900/topics/9001"'
route GET /liaison/meetings/#/topics/# /liaison/meetings/900/topics/9001
ok 'with a form' says '>书面发言</label>' '>交书面发言</button>' 交了就不能再改
hands_in 900 9001 ''
ok 'without words it is refused' complains text
hands_in 900 9001 '找张三 52052119850412008X'
ok 'with the number of a person too' complains text
put /liaison/meetings/900/topics/9001 deed=send text=x "unit_id=$(unit_id health)"
ok 'a form names no unit' is "$status" 400
put /liaison/meetings/900/topics/9001 deed=send text=x meeting_id=901
ok 'nor another meeting' is "$(handed 901)" NULL
sql 'DELETE FROM written_position'
route POST /liaison/meetings/#/topics/# /liaison/meetings/900/topics/9001 "token=$token&deed=send&text=$(esc 荔枝资金够)"
ok 'it leads back to the meeting' sent Location "${PORTAL_BASE%/}/liaison/meetings/900#topic-9001"
shows /liaison/meetings/900 'it' 荔枝资金够 本单位已交书面发言
hands_in 900 9001 荔枝资金不够
ok 'a second one is refused, and says why' eval 'is "$status" 409 && says 已经交过一份 荔枝资金不够'
as li-colleague liaison finance
hands_in 900 9001 同事写的
ok "a colleague's too" is "$status $(handed 900)" '409 finance'
unit health
at_once 4 hands_in 900 9001 龙眼理由
ok 'of four at once one is taken' is "$tries$(handed 900)" ' 1 303 3 409 finance,health'
for who in "propaganda 900" "natural-resources 900" "civil-affairs 900" "finance 901" "finance 999"; do
	unit "${who% *}"
	answers 404 GET "/liaison/meetings/${who#* }/topics/9001"
	hands_in "${who#* }" 9001 偷交的
	ok "$who: no position" is "$status $(handed 900)" '404 finance,health'
done

# ---- It is fixed

try() { mariadb --no-defaults -S "$PORTAL_DB_SOCKET" -u "portal_$1" "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_$1")" "$PORTAL_DB_NAME" -e "$2" 2>&1; }
for change in "UPDATE written_position SET text = 'x'" 'DELETE FROM written_position'; do
	for account_of in liaison office; do
		ok "$account_of may not: $change" eval 'try $account_of "$change" | grep -q denied'
	done
done
ok 'nor put another beside it' eval 'try liaison "INSERT INTO written_position (author_id, meeting_id, topic_id, number, unit_id, text, sent_at)
    SELECT author_id, meeting_id, topic_id, number, unit_id, 1, 1 FROM written_position LIMIT 1" | grep -q written_position_once'
ok 'it is audited' rows "audit WHERE verb = 'written_position.send'" 3

# ---- Who reads it

program office
as au auditor
get /office/audit
ok 'the log has words for it' says 书面发言“樱桃议题” 交书面发言
office
order=$(sql "SELECT f.position < h.position FROM unit f, unit h WHERE f.code = 'finance' AND h.code = 'health'")
for page_of in agenda record booklet; do
	shows "/office/meetings/900/$page_of" 'both' 荔枝资金够 龙眼理由
	first=${page%%荔枝资金够*} second=${page%%龙眼理由*}
	ok 'in the order of the units' is $((${#first} < ${#second})) "$order"
done
unit health
shows /liaison/meetings/900 'a reader of the topic the other' 荔枝资金够
reads_nothing() {	# PATH...: no page says a word of it
	for path; do
		get "$path"
		case $page in *荔枝* | *龙眼*) echo "# at $path"; return 1 ;; esac
	done
}
for code in propaganda natural-resources civil-affairs ''; do
	program liaison
	as "li-$code" liaison "$code"
	ok "no page of '$code' has it" reads_nothing /liaison/ /liaison/meetings /liaison/meetings/900 /liaison/concerned \
	    /liaison/concerned/9001 /liaison/topics/9001 /liaison/opinions
done
for role in member editor reviewer legal system security auditor; do
	for at in office/meetings/900/agenda office/meetings/900/record office/meetings/900/booklet liaison/meetings/900 liaison/meetings/900/topics/9001; do
		program "${at%%/*}"
		as "r-$role" $role finance
		get "/$at"
		[ "$status" = 403 ] || break
	done
	ok "a $role has none of the pages" is "$status $at" '403 liaison/meetings/900/topics/9001'
done
program public
nobody
ok 'nothing of it is public' reads_nothing / /meetings /meetings/900 /meetings.ics /meetings.atom "/search?q=$(esc 资金够)"
sql "UPDATE invitation SET state = 2, withdrawn_why = 'x' WHERE meeting_id = 900 AND unit_id = $(unit_id health)"
unit health
ok 'nor is it for who is invited no more' reads_nothing /liaison/meetings/900
answers 404 GET /liaison/meetings/900/topics/9001
sql "UPDATE invitation SET state = 0, withdrawn_why = '' WHERE meeting_id = 900"

# ---- Papers: of which item, for whom

content x
sql "INSERT INTO file (id, sha256, size, name, media_type, position, agenda_item_id, meeting_id, added_at)
    SELECT n.id, UNHEX(SHA2('x', 256)), 1, CONCAT('p', n.id, '.pdf'), 'application/pdf', 1, n.item, n.meeting, 1
      FROM (SELECT 101 AS id, 1 AS item, NULL AS meeting UNION SELECT 102, 2, NULL UNION SELECT 103, NULL, 900) n"
may_read() {	# FILES: these and no other
	for f in 101 102 103; do
		get "${1:+/$1}/files/$f/p$f.pdf"
		case " $2 " in *" $f "*) wanted=200 ;; *) wanted=$3 ;; esac
		is "$f $status" "$f $wanted" || return
	done
}
for who in 'health 101 102 103' 'finance 101 102 103' 'propaganda 102 103' 'natural-resources' 'civil-affairs'; do
	unit "${who%% *}"
	ok "${who%% *} reads the papers of what it may" may_read liaison "${who#* }" 404
	get /liaison/meetings/900
	case $who in
	*101*) ok 'and has them on its page' says 材料：樱桃议题 p101.pdf 材料：枇杷通报 p102.pdf p103.pdf ;;
	*102*) ok 'and of them alone the names' eval 'says 材料：枇杷通报 p102.pdf p103.pdf && hides 樱桃 p101.pdf' ;;
	esac
done
office
ok 'the office all' may_read office '101 102 103' 404
for role in member editor reviewer legal system security auditor; do
	program office
	as "r-$role" $role finance
	ok "a $role none" may_read office '' 403
done
program public
nobody
ok 'nobody else any' may_read '' '' 404

# ---- The unit's own, on its invitation

unit health
shows /liaison/meetings/900 'topics and papers of its own' 本单位在办的议题 材料：樱桃议题（本单位的议题） '>本单位的议题</span>'
unit propaganda
get /liaison/meetings/900
ok 'who has none reads of none' hides 在办的议题 （本单位的议题）

# ---- Until when; at a conference all may

sql "UPDATE meeting SET state = 3, cancelled_why = 'x' WHERE id = 900; DELETE FROM written_position"
unit finance
hands_in 900 9001 晚了
ok 'not when it was cancelled' eval 'is "$status" 409 && says 会议已经取消 晚了'
sql "UPDATE meeting SET state = 1, cancelled_why = '', starts_at = UNIX_TIMESTAMP() - 1 WHERE id = 900"
hands_in 900 9001 晚了
ok 'nor once it has begun' eval 'is "$status" 409 && says 会议已经开始 晚了'
get /liaison/meetings/900
ok 'who has not answered is not told of a receipt that is fixed' eval 'says 本单位没有交回执 && hides 回执不能再改'
sql "UPDATE meeting SET starts_at = 4102444800 WHERE id = 900; UPDATE topic SET state = 5, draft_version = 2 WHERE id = 9001"
unit health
hands_in 900 9001 撤了
ok 'nor about what its unit withdrew' eval 'is "$status" 409 && says 已经撤回'
sql "UPDATE topic SET state = 12, draft_version = 1 WHERE id = 9001; UPDATE agenda_item SET state = 2, position = NULL WHERE id = 1;
    INSERT INTO agenda_item (meeting_id, kind, sort, position, topic_id, topic_version, override_ground, changed_at)
    VALUES (901, 'temporary', 'topic', 2, 9001, 1, '县长批示', 1)"
unit propaganda
hands_in 901 9001 杨梅意见
ok 'at a conference every unit that is invited hands one in' is "$status $(handed 901)" '303 propaganda'
unit natural-resources
answers 404 GET /liaison/meetings/901/topics/9001

finish
