#!/bin/sh
# The press desk: a notice from its draft to its withdrawal, as the desk and the
# public see it.  At the end a policy, too.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/press.sh"
papers story_press
twin=$(mktemp)
trap 'database_drop; rm -f "$twin"' EXIT
limited=$(sql "SELECT code FROM notice_kind WHERE posting_days IS NOT NULL LIMIT 1")
days=$(sql "SELECT posting_days FROM notice_kind WHERE code = '$limited'")
day() { sql "SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL $1 DAY"; }

# The next five days are a holiday, and each weekend of a month is worked.
sql "INSERT INTO day_off (day, kind, name)
    SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL seq DAY, 'off', '长假'
	FROM seq_1_to_5;
    INSERT IGNORE INTO day_off (day, kind, name)
    SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL seq DAY, 'work', '长假'
	FROM seq_6_to_31
	WHERE WEEKDAY(DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL seq DAY) > 4"
workday() {	# FROM N: the N-th workday after this day, by the calendar
	at=$1 left=$2
	while [ "$left" -gt 0 ]; do
		at=$(date -d "$at + 1 day" +%F)
		case $(sql "SELECT kind FROM day_off WHERE day = '$at'")$(date -d "$at" +%u) in
		work[1-7]|[1-5]) left=$((left - 1)) ;;
		esac
	done
	echo "$at"
}

stands() { is "$(newest 'p.state, v.version, v.state, v.revision' "$1")" "$2"; }
refused() {	# WORD: 409 with this word, which is in the audit log
	is "$status" 409 && is "$(sql "SELECT detail FROM audit ORDER BY id DESC LIMIT 1")" "$1"
}
found() { reader; get "/search?q=$1"; says "$2"; }
not_found() { reader; get "/search?q=$1"; is "$status" 200 && hides "$2"; }

# ---- Who may

nobody; program press
answers 303 GET /press/
ok 'a stranger signs in and comes back' sent Location "${PORTAL_BASE}account/signin?to=%2Fpress%2F"
legal
route GET /press/ /press/
route GET /press/notices /press/notices
route GET /press/policies /press/policies
editor
route GET /press/notices/new /press/notices/new
route GET /press/policies/new /press/policies/new

# ---- A draft

notices=$(sql 'SELECT COUNT(*) FROM notice')
answers 400 POST /press/notices/new "token=$token&deed=save&title=a&issuer=b"
put /press/notices/new deed=save "title=kept" kind=nokind unit_id=999 category_id=999
ok 'what is not to choose is refused' complains kind unit_id category_id
ok 'at its field, with the rest kept' says 'value="kept"'
put /press/notices/new deed=send "title=$(printf '%0201d' 1)" posted_until=2026-02-30
ok 'what does not fit is refused' complains title posted_until
put /press/notices/new deed=send
ok 'to send takes all' complains title kind body
ok 'nothing was stored' is "$(sql 'SELECT COUNT(*) FROM notice')" "$notices"

route POST /press/notices/new /press/notices/new "token=$token&deed=save"
ok 'a draft may be empty' is "$status" 303
paper=$(made)
ok 'it has a page' sent Location "${PORTAL_BASE}press/notices/$paper"
ok 'and stands as a draft' stands "$paper" '0 1 0 1'
route GET /press/notices/# "/press/notices/$paper"
route POST /press/notices/# "/press/notices/$paper" "token=$token&deed=save&revision=1&title=Alpha\
&body=first+words&kind=$kind&summary=short&source=Source&unit_id=1&category_id=1"
ok 'with what was written' is "$(sql "SELECT title, body, kind, summary, unit_id, category_id, author_id
    FROM notice_version WHERE notice_id = $paper")" "Alpha	first words	$kind	short	1	1	$account"
get "/press/notices/$paper"
ok 'and shows it in the form' says 'value="Alpha"' '>first words</textarea>'
ok 'with its revision, as in the form to discard it' counts_lines 2 'name="revision" value="2"'
put "/press/notices/$paper" deed=preview revision=2 title=Alpha \
    "body=%23%23+Head%0A%0A%3Cscript%3Ealert(1)%3C/script%3E+%5Bx%5D(javascript:alert(1))%0A%0A%7Ca%7Cb%7C%0A%7C-%7C-%7C%0A%7C1%7C2%7C"
ok 'a preview shows' is "$status" 200
ok 'the text as the public will see it' says 'id="preview"' '<h2>Head</h2>' '<td>1</td>'
ok 'without what could run' hides '<script>alert' 'href="javascript'
ok 'and stores nothing' stands "$paper" '0 1 0 2'
put /press/notices/new deed=preview title=Alpha "body=only+seen"
ok 'so does that of a new one' says '<p>only seen</p>'

# ---- Not yet public

lists() {	# COMMAND TEXT...: holds of each public list
	for list in /notices /notices.atom /sitemap-notices-1.xml /; do
		get $list
		ok "$list $1 it" "$@"
	done
}
not_public() {
	reader
	answers 404 GET "/notices/$paper"
	lists hides Alpha "notices/$paper<" "notices/$paper\""
	ok 'search does not have it' not_found Alpha "notices/$paper\""
}
not_public

# ---- Review

editor
put "/press/notices/$paper" deed=send revision=2 title=Alpha "body=first+words" kind="$kind" \
    posted_until=2020-01-01
ok 'an end that is past is refused' complains posted_until
put "/press/notices/$paper" deed=send revision=2 title=Alpha "body=first+words" kind="$kind" \
    posted_until="$(day 20)" category_id=1 unit_id=1
ok 'it is sent' is "$status" 303
ok 'and under review' stands "$paper" '0 1 1 3'
put "/press/notices/$paper" deed=save revision=3 title=Beta "body=late+words" kind="$kind"
ok 'what is under review is not written in' refused closed
answers 403 POST "/press/notices/$paper/review" "token=$token&deed=publish&revision=3"
sql "INSERT INTO account_role SELECT id, 'reviewer' FROM account WHERE login = 'ed'"
editor
get "/press/notices/$paper"
ok 'its author is not offered to publish' hides '>发布</button>' '>退回</button>'
ok 'and is told why' says '要由另一个人审核'
put "/press/notices/$paper/review" deed=publish revision=3
ok 'nor may' refused self
put "/press/notices/$paper/review" deed=return revision=3 reason=x
ok 'nor return it' refused self
sql "DELETE FROM account_role WHERE role = 'reviewer' AND account_id = $account"
not_public
reviewer
get /press/
ok 'it waits on the desk' says "press/notices/$paper\""
route GET /press/notices/#/review "/press/notices/$paper/review"
get "/press/notices/$paper"
ok 'the reviewer reads it' says '<p>first words</p>' '>发布</button>' '>退回</button>'
ok 'and cannot write in it' hides '保存草稿'
put "/press/notices/$paper/review" deed=publish revision=2
ok 'who read an older one publishes nothing' refused changed
route POST /press/notices/#/review "/press/notices/$paper/review" \
    "token=$token&deed=return&revision=3&reason=why+not"
ok 'as a draft' stands "$paper" '0 1 0 4'
editor
get /press/
ok 'which waits for its author' says '改好后再送审' "press/notices/$paper\""
get "/press/notices/$paper"
ok 'with the reason, above the form' test "$(printf %s "$page" | grep -nE -m1 'why not' | cut -d: -f1)" -lt \
    "$(printf %s "$page" | grep -n -m1 '<form class="work"' | cut -d: -f1)"

# A second editor who writes becomes an author.
second
put "/press/notices/$paper" deed=send revision=4 title=Alpha "body=first+words" kind="$kind" \
    posted_until="$(day 20)" category_id=1 unit_id=1
sql "INSERT INTO account_role SELECT id, 'reviewer' FROM account WHERE login = 'ed2'"
second
get /press/
ok 'whose desk says that another reviews it' says '您参与起草，等别人审核'
put "/press/notices/$paper/review" deed=publish revision=5
ok 'who helped to write may not review' refused self
sql "DELETE FROM account_role WHERE role = 'reviewer' AND account_id = $account"

reviewer
put "/press/notices/$paper/review" deed=publish revision=5 'publish_at=2020-01-01+08:00'
ok 'a date is not forged' complains publish_at
put "/press/notices/$paper/review" deed=publish revision=5 'publish_at=2090-01-01+08:00'
ok 'nor put off for ever' is "$status" 422
put "/press/notices/$paper/review" deed=publish revision=5 "publish_at=$(day 21)+08:00"
ok 'nor behind its own end' refused ended
count=$(sql "SELECT COUNT(*) FROM notice WHERE index_number IS NOT NULL")
body="token=$token&deed=publish&revision=5"
program press
as rev2 reviewer
other="token=$token&deed=publish&revision=5" other_cookie=$cookie
reviewer
(cookie=$other_cookie; post "/press/notices/$paper/review" "$other"; echo "$status" >"$twin") &
first=$!
post "/press/notices/$paper/review" "$body"; one=$status
wait $first
ok 'of two reviewers at once one publishes' is \
    "$(printf '%s\n' "$one" "$(cat "$twin")" | sort | tr '\n' ' ')" '303 409 '
ok 'with one number' is "$(sql "SELECT COUNT(*) FROM notice WHERE index_number IS NOT NULL")" $((count + 1))
ok 'it is public' stands "$paper" '2 1 2 6'
ok 'reviewed by another than its author' rows "notice_version WHERE notice_id = $paper
    AND author_id <> reviewer_id AND reviewed_at > 0" 1
number=$(sql "SELECT index_number FROM notice WHERE id = $paper")
ok 'its number is of the year, 20 characters' is "$(sql "SELECT index_number REGEXP
    CONCAT('^[^/]{9}/', YEAR(UTC_TIMESTAMP() + INTERVAL 8 HOUR), '-[0-9]{5}$')
    FROM notice WHERE id = $paper")" 1

# ---- Public

reader
shows "/notices/$paper" 'the notice' Alpha '<p>first words</p>' "$number"
lists says "notices/$paper"
ok 'search has it' found Alpha "notices/$paper\""

# ---- A new version

legal
get "/press/notices/$paper"
ok 'the legal office reads' says '<p>first words</p>'
ok 'and no more' hides '>修改</button>' '>撤回</button>'
editor
route GET /press/notices/#/revise "/press/notices/$paper/revise"
route POST /press/notices/#/revise "/press/notices/$paper/revise" "token=$token"
ok 'a new version begins, as a draft' stands "$paper" '2 2 0 7'
put "/press/notices/$paper" deed=send revision=7 title=Gamma "body=second+words" kind="$kind" \
    posted_until="$(day 30)" category_id=1 unit_id=1
ok 'what changed must be said' complains note
put "/press/notices/$paper" deed=send revision=7 title=Gamma "body=second+words" kind="$kind" \
    posted_until="$(day 30)" category_id=1 unit_id=1 note=corrected
ok 'then it is sent' is "$status" 303
reader
shows "/notices/$paper" 'still the first' Alpha 'first words'
ok 'and only that' hides Gamma second
ok 'so does search' not_found Gamma "notices/$paper\""
published=$(sql "SELECT published_at FROM notice WHERE id = $paper")
sql "UPDATE notice SET published_at = published_at - 1000 WHERE id = $paper"
reviewer
put "/press/notices/$paper/review" deed=publish revision=8 "publish_at=$(day 2)+08:00"
ok 'it replaces the first at once' is "$status" 303
ok 'under the same number, with the first time' is "$(sql "SELECT index_number, published_at,
    updated_at >= $published FROM notice WHERE id = $paper")" "$number	$((published - 1000))	1"
reader
shows "/notices/$paper" 'the second' Gamma 'second words' "$number" '第 2 版'
ok 'and not the first' hides 'first words'
ok 'search has the second' found Gamma "notices/$paper\""
ok 'and not the first' not_found Alpha "notices/$paper\""

# ---- Versions compared

legal
route GET /press/notices/#/versions "/press/notices/$paper/versions"
ok 'the last two are compared' says '</span>Alpha</del>' '</span>Gamma</ins>' \
    '</span>first</del><ins>' '</span>second</ins> words'
ok 'with who wrote and reviewed' says '修改说明：corrected' '审核：rev'
get "/press/notices/$paper/versions?from=1&to=1"
ok 'one alone is read' says '<p>first words</p>'
ok 'without the other' hides 'second words'
answers 404 GET "/press/notices/$paper/versions?from=1&to=9"
answers 400 GET "/press/notices/$paper/versions?from=0"
answers 404 GET /press/notices/99999/versions

# ---- Withdrawn

editor
route GET /press/notices/#/withdraw "/press/notices/$paper/withdraw"
route POST /press/notices/#/withdraw "/press/notices/$paper/withdraw" \
    "token=$token&withdrawn_why=wrong+names"
get "/press/notices/$paper"
ok 'the desk knows why' says 'wrong names' '已撤回'
reader
answers 410 GET "/notices/$paper"
ok 'so does the public' says 'wrong names'
ok 'and learns no more' hides Gamma 'second words'
lists hides Gamma "notices/$paper<" "notices/$paper\""
ok 'search lost it' not_found Gamma "notices/$paper\""

# ---- Published at a later time

new() {	# NAME=VALUE...: sent for review -> $paper
	editor
	put /press/notices/new deed=send "body=words+of+it" "$@"
	ok 'another is sent' is "$status" 303
	paper=$(made)
	reviewer
}
editor
put /press/notices/new deed=send title=Later body=words kind="$limited"
ok 'a posting needs its unit and a telephone' complains unit_id objection_phone
ok 'and says until when it would be shown' says "公示到 <time datetime=\"$(workday "$(day 0)" "$days")\"" \
    "共 $days 个工作日"
put /press/notices/new deed=save title=Draft body=words kind="$limited"
ok 'a draft needs neither' is "$status" 303
put /press/notices/new deed=send title=Later body=words kind="$kind" posted_until="$(day 400)"
ok 'an end more than a year ahead is asked about' complains posted_until
ok 'with a box to tick' says '<input type="checkbox" value="1" id="sure"' '>确实如此</label>'
put /press/notices/new deed=send title=Later body=words kind="$kind" posted_until=2126-01-01 sure=1
ok 'a hundred years are refused' is "$status" 422
ok 'and that is said' says '这个日期太远了'
put /press/notices/new deed=send title=Sure body=words kind="$kind" posted_until="$(day 400)" sure=1
ok 'ticked, it is sent' is "$status" 303
for empty in '%26nbsp%3B' '%3C!--+x+--%3E' '**+**' '%7C++%7C' '---' '%E3%80%80%E2%80%8B' '%23%23' '-+' \
    '%EF%BB%BF%C2%AD%E3%85%A4%E2%A0%80'; do
	put /press/notices/new deed=send title=Blank "body=$empty" kind="$kind"
	ok "$empty is no text" is "$status" 422
	ok 'said at its field' says 'id="body-wrong"'
done
new title=Later kind="$limited" unit_id=1 objection_phone=0857-5220001
get "/press/notices/$paper"
ok 'the reviewer sees its last day' says '异议电话' 0857-5220001 '今天发布，公示到 ' \
    "datetime=\"$(workday "$(day 0)" "$days")\"" "共 $days 个工作日"
put "/press/notices/$paper/review" deed=publish revision=2 "publish_at=$(day 3)+09:30"
ok 'it is to be published later' is "$status" 303
get /press/
ok 'the desk says so' says '定时公开' "press/notices/$paper\""
get '/press/notices?state=planned'
ok 'so does the list' says "press/notices/$paper\""
ok 'its end counts from then' is "$(sql "SELECT posted_until FROM notice WHERE id = $paper")" \
    "$(workday "$(day 3)" "$days")"
ok 'its number is of that year' is "$(sql "SELECT SUBSTR(index_number, 11, 4) = YEAR('$(day 3)')
    FROM notice WHERE id = $paper")" 1
reader
answers 404 GET "/notices/$paper"
get /notices.atom
ok 'nobody sees it before' hides Later
ok 'nor finds it' not_found Later "notices/$paper\""
sql "UPDATE notice SET published_at = UNIX_TIMESTAMP() - 1 WHERE id = $paper;
    UPDATE search_doc SET published_at = UNIX_TIMESTAMP() - 1
	WHERE kind = 2 AND object_id = $paper"
answers 200 GET "/notices/$paper"
ok 'who objects knows whom to call, and until when' says 'href="tel:0857-5220001"' \
    '（含当天）' "datetime=\"$(workday "$(day 3)" "$days")\""
sql "UPDATE notice SET published_at = published_at - 259200,
    posted_until = DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) - INTERVAL 1 DAY WHERE id = $paper"
answers 410 GET "/notices/$paper"
editor
put "/press/notices/$paper/revise"
ok 'what is over does not come back' refused over
get '/press/notices?state=over'
ok 'the list says so' says "press/notices/$paper\""

new title=Never kind="$limited" unit_id=1 objection_phone=0857-5220001
put "/press/notices/$paper/review" deed=publish revision=2 "publish_at=$(day 3)+09:30"
put "/press/notices/$paper/withdraw" withdrawn_why=called+off
ok 'it is called off before its time' is "$status" 303
reader
answers 404 GET "/notices/$paper"

# ---- Lists

editor
get "/press/notices?q=Gamma"
ok 'a word finds' says Gamma
ok 'and only that' hides Later
get "/press/notices?kind=$limited&state=withdrawn"
ok 'kind and state together' says Never
ok 'only these' hides Gamma
sql "INSERT INTO notice (state, newest) SELECT 0, 1 FROM seq_1_to_45;
    INSERT INTO notice_version (notice_id, version, title, body, written_at)
	SELECT id, 1, CONCAT('many', id), '', 1 FROM notice n WHERE NOT EXISTS
	(SELECT 1 FROM notice_version v WHERE v.notice_id = n.id)"
get '/press/notices?q=many'
ok 'a long list is paged' says '下一页' 'role="status">共 45 篇'
pages=1
while next=$(printf '%s' "$page" | sed -n 's/.*href="[^"]*press\/notices\([^"]*\)" rel="next".*/\1/p' |
    sed 's/&amp;/\&/g'); [ -n "$next" ]; do
	pages=$((pages + 1))
	get "/press/notices$next"
done
ok 'to its end' is $pages 3
ok 'with its first page a click away' says '回到第一页'

# ---- The everyday words of categories

route GET /press/words /press/words
ok 'each category with its words and how many' says '医疗救助' '没钱生活、吃不上饭' \
    '低保、吃低保' '<dd>2 个' '<dd>0 个' '少于 20 个' '还没有'
ok 'in the menu of the desk' says "href=\"${PORTAL_BASE}press/words\" aria-current=\"page\""
ok 'nothing to send' hides '<form method="post" action="/press'
as ed editor

# ---- A loaded draft has no author; whoever edits it becomes one

loaded=$(sql "SELECT MIN(notice_id) FROM notice_version WHERE title LIKE 'many%'")
put "/press/notices/$loaded" deed=save revision=0 title=taken
ok 'it is taken over' is "$status" 303
ok 'and is his' is "$(sql "SELECT author_id FROM notice_version WHERE notice_id = $loaded")" "$account"

# ---- The history is for the press alone

by() {	# PROGRAM SQL: as its account of the database
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u "portal_$1" \
	    -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$1")" "$PORTAL_DB_NAME" -e "$2" 2>&1
}
for name in office liaison account public watch; do
	ok "$name reads none" not by $name 'SELECT 1 FROM paper_event'
done

# ---- All acts are in the audit log

ok 'every move is in the log' is "$(sql "SELECT GROUP_CONCAT(DISTINCT verb ORDER BY verb)
    FROM audit WHERE verb LIKE 'notice.%'")" \
    'notice.publish,notice.return,notice.revise,notice.save,notice.send,notice.withdraw'
ok 'nor has a notice the validity of a policy' is "$(sql "SELECT COUNT(*)
    FROM audit WHERE verb = 'notice.save' AND CONCAT(before_, detail) LIKE '%validity%'")" 0
finish
