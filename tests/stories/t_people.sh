#!/bin/sh
# People and seats: kept by the office, changed by a proposal and a decision.
# Three members and six liaisons change over the years; each day has its own.
. "$(dirname "$0")/lib.sh"
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
ok 'a database is made' database story_people "$tests"/sample/*.txt
trap database_drop EXIT
finance=$(sql "SELECT id FROM unit WHERE code = 'finance'")
health=$(sql "SELECT id FROM unit WHERE code = 'health'")
today=$(TZ=CST-8 date +%F)
day() { TZ=CST-8 date -d "$today $1" +%F; }	# day '+10 days'
to() { is "$status" 303 && sent Location "${PORTAL_BASE%/}$1"; }
made() { header Location; id=${value##*/}; }
# on DAY UNIT ROLE: who has the unit's seats then
on() {
	sql "SELECT GROUP_CONCAT(p.name ORDER BY s.position, s.id) FROM seat s JOIN person p ON p.id = s.person_id
	    WHERE s.unit_id = $2 AND s.role = '$3' AND s.since <= '$1' AND (s.until IS NULL OR s.until >= '$1')"
}
seat_of() { sql "SELECT s.id FROM seat s JOIN person p ON p.id = s.person_id WHERE p.name = '$1' ORDER BY s.id DESC LIMIT 1"; }
found() {	# WORD
	was_program=$program was_cookie=$cookie was_token=$token
	program public
	nobody
	get "/search?q=$1"
	program=$was_program cookie=$was_cookie token=$was_token
	eval "$(of_program "$(basename "$program" .fcgi)")"
}

# ---- The list

program office
as of office civil-affairs
route GET /office/people /office/people
ok 'present and former seats, each with its days' says 示例丁 示例戊 '曾任（1）' 示例丙 2017年6月30日 添加人员
sql "INSERT INTO seat (person_id, unit_id, role, position, office, post, since)
    SELECT id, $finance, 'member', 0, 'first', 'of all', '2018-01-01' FROM person WHERE code = 'bing'"
get /office/people
order=$(printf '%s' "$page" | grep -o 'class="what" href="[^"]*people/[0-9]*"' | grep -o '[0-9]*"$' | tr -d '"' | head -n "$(sql 'SELECT COUNT(*) FROM seat WHERE until IS NULL')" | tr '\n' ' ')
ok 'by role and the order of the notice, not by insertion' is "$order" "$(sql "SELECT GROUP_CONCAT(id ORDER BY
    FIELD(role, 'first-convener', 'convener', 'member', 'liaison'), position, id SEPARATOR ' ') FROM seat
    WHERE until IS NULL") "
sql 'DELETE FROM seat WHERE position = 0'
get /office/
ok 'the desk leads there' says 'href="'"$PORTAL_BASE"'office/people"'

# ---- Added and corrected

route GET /office/people/new /office/people/new
whole="deed=save&role=member&unit_id=$finance&office=Bureau&post=Deputy&since=2018-01-01"
route POST /office/people/new /office/people/new "token=$token&$whole&name=Newman&why=was+left+out"
made
seat=$id
ok 'a seat is added' is "$(on 2018-01-01 "$finance" member)" '示例丁,Newman'
ok 'the history says why' is "$(sql "SELECT verb, reason FROM event WHERE kind = 'seat' AND object_id = $seat")" \
    'add	was left out'
found Newman
ok 'the search finds who sits there, at once' says '示例县财政局'
for wrong in name= why= since=2018-02-30 role= role=convener unit_id=9999 until=2017-12-31 office= post=; do
	form=$(echo "$whole&name=N&why=w" | tr '&' '\n' | grep -v "^${wrong%%=*}=" | tr '\n' '&')
	post /office/people/new "token=$token&$form$wrong"
	ok "no seat with $wrong" complains "${wrong%%=*}"
done
shows "/office/people/$seat" 'its form' Newman Deputy 'name="why"' was left
route GET /office/people/# "/office/people/$seat"
correct="deed=save&role=member&unit_id=$finance&office=Bureau&position=9&since=2018-01-01&person_id=$(sql "SELECT person_id FROM seat WHERE id = $seat")"
route POST /office/people/# "/office/people/$seat" "token=$token&$correct&revision=0&name=Newmann&post=Head&why=misspelt"
get "/office/people/$seat"
ok 'a correction shows both, and why' says '原为“Newman”，改为“Newmann”' '原为“Deputy”，改为“Head”' misspelt
found Newmann
ok 'the search has the right name' says '示例县财政局'
found Newman
ok 'and no more the wrong one' hides '示例县财政局'
as of2 office civil-affairs
post "/office/people/$seat" "token=$token&$correct&revision=0&name=Otherman&post=Head&why=two"
ok 'the second of two editors is told' is "$status" 409
ok 'with both texts' says Otherman Newmann 刚刚被改过
post "/office/people/$seat" "token=$token&$correct&revision=1&name=Newmann&post=Head&why=moved&until=2018-06-30"
ok 'a seat ends' is "$(on 2018-07-01 "$finance" member)" 示例丁
as co convener
shows "/office/people/$seat" 'to the convener, without a form' Newmann
ok 'there is none' hides 'name="deed"'
answers 403 POST "/office/people/$seat" "token=$token&$correct&revision=2&name=X&post=X&why=x"

# ---- A convener takes two people

as of office civil-affairs
convener=$(seat_of 示例乙)
put "/office/people/$convener" deed=save revision=0 role=convener name=Usurper office=x post=y since=2015-03-02 why=w \
    "person_id=$(sql "SELECT person_id FROM seat WHERE id = $convener")"
ok 'not corrected by one' complains name
put "/office/people/$convener" deed=save revision=0 role=member name=示例乙 office=x post=y since=2015-03-02 why=w \
    "person_id=$(sql "SELECT person_id FROM seat WHERE id = $convener")"
ok 'nor made a member by one' complains role
for change in office=x post=y "unit_id=$finance"; do
	whole=$(sql "SELECT CONCAT('deed=save&why=w&revision=', s.revision, '&person_id=', person_id, '&role=', role, '&name=',
	    p.name, '&since=', since, '&position=', position, '&office=', office, '&post=', post, '&unit_id=', COALESCE(unit_id, ''))
	    FROM seat s JOIN person p ON p.id = s.person_id WHERE s.id = $convener" | tr '&' '\n' | grep -v "^${change%%=*}=" | tr '\n' '&')
	post "/office/people/$convener" "token=$token&$whole$change"
	ok "nor with another ${change%%=*}" complains "${change%%=*}"
done
sql "INSERT INTO seat (person_id, unit_id, role, position, office, post, since)
    SELECT person_id, $finance, 'member', 99, 'x', 'y', '2015-03-02' FROM seat WHERE id = $convener"
second=$(seat_of 示例乙)
put "/office/people/$second" deed=save revision=0 role=member name=Usurper office=x post=y since=2015-03-02 why=w position=99 \
    "unit_id=$finance" "person_id=$(sql "SELECT person_id FROM seat WHERE id = $convener")"
ok 'nor named anew at a second seat' complains name
ok 'the name is as before' is "$(sql "SELECT p.name FROM person p JOIN seat s ON s.person_id = p.id WHERE s.id = $convener")" 示例乙
sql "DELETE FROM seat WHERE id = $second"
route GET /office/people/conveners/new /office/people/conveners/new
form="deed=propose&role=convener&name=Convenor&office=County&post=Head&unit_id=$finance&since=2019-05-01"
post /office/people/conveners/new "token=$token&$form"
ok 'with the document' complains document
route POST /office/people/conveners/new /office/people/conveners/new "token=$token&$form&document=No.+7"
made
appointment=$id
ok 'a proposal changes no seat' is "$(on 2019-05-01 "$finance" convener)" NULL
route GET /office/people/conveners/# "/office/people/conveners/$appointment"
ok 'who proposed it has no button for it' hides 'value="agree"'
ok 'and is told whose it is' says '另一位同事或者召集人确认'
put "/office/people/conveners/$appointment" deed=agree revision=0
ok 'the proposer cannot agree' is "$status" 409
ok 'the page says why' says 提出的人不能自己确认
ok 'the database refuses it, too' eval '! sql "UPDATE seat_change SET state = 2, decider_id = author_id WHERE id = $appointment" 2>/dev/null'
post /office/people/conveners/new "token=$token&$form&document=No.+8"
ok 'one proposal at a time' complains role
as co convener
get /office/
ok 'it waits on the desk' says Convenor '项人员变动等待办理'
ok 'days are written alike there' eval 'says "$(TZ=CST-8 date +%Y年%-m月%-d日)</time></li>" && hides ">$today</time>"'
route POST /office/people/conveners/# "/office/people/conveners/$appointment" "token=$token&deed=agree&revision=0"
ok 'the convener confirms' is "$(on 2019-05-01 "$finance" convener)" Convenor
ok 'the one before stays until the day before' is "$(sql "SELECT until FROM seat WHERE id = $convener")" 2019-04-30
ok 'his seat has it in its history' is "$(sql "SELECT e.verb, c.field, c.before_, c.after_ FROM event e
    JOIN event_change c ON c.event_id = e.id WHERE e.kind = 'seat' AND e.object_id = $convener")" 'end	until		2019-04-30'
sql "INSERT INTO seat_change (role, author_id, unit_id, seat_id, name, office, post, since, document, proposed_at)
    SELECT role, author_id, unit_id, seat_id, 'Late', office, post, since, document, proposed_at
    FROM seat_change WHERE id = $appointment"
late=$(sql "SELECT id FROM seat_change WHERE name = 'Late'")
put "/office/people/conveners/$late" deed=agree revision=0
ok 'the seat is not given a second time' is "$status" 409
ok 'the page says that another has it' says 这个席位已经换人了
ok 'one convener is there' is "$(on 2019-05-01 "$finance" convener)" Convenor
put "/office/people/conveners/$late" deed=decline revision=0 answer=late
ok 'it can be declined' is "$status" 303
as of office
# All wait for the log before they commit, unless they wait for each other before they check.
sql 'BEGIN; SELECT id FROM audit_head WHERE id = 1 FOR UPDATE; SELECT SLEEP(2); COMMIT' >/dev/null &
sleep 0.3
for racer in 1 2 3; do
	(put /office/people/conveners/new deed=propose role=first-convener name=Racer office=County post=Deputy since=2020-01-01 document=No.9
	echo "$status" >"/tmp/people.$$.$racer") &
done
wait
ok 'of three who propose at once one is first' is "$(cat /tmp/people.$$.* | sort | tr '\n' ' ')" '303 422 422 '
rm -f /tmp/people.$$.*
ok 'one proposal waits' rows "seat_change WHERE name = 'Racer' AND state = 0" 1
sql "UPDATE seat_change SET state = 1 WHERE name = 'Racer'"
put /office/people/conveners/new deed=propose role=first-convener name=Deputy office=County post=Deputy since=2020-01-01 document=No.9
made
get /office/
ok 'the desk has what one has done last' says "href=\"${PORTAL_BASE}office/people/conveners/$id\">Deputy<"
as of2 office
put "/office/people/conveners/$id" deed=decline revision=0
ok 'a no has its reason' complains answer
put "/office/people/conveners/$id" deed=decline revision=0 answer=not+he
ok 'nothing changed' is "$(sql "SELECT name, until FROM seat s JOIN person p ON p.id = s.person_id
    WHERE role = 'first-convener'")" '示例甲	NULL'

# ---- A member: proposed by the unit, decided by the conference

li() { program liaison; as li liaison finance; }
office() { program office; as of office civil-affairs; }
proposes() {	# WHO NAME SINCE -> $id
	li
	put /liaison/people/members/new deed=propose "seat_id=$(seat_of "$1")" "name=$2" post=Head "since=$3" reason=moved
	made
}
decided() {	# DAY: as agreed then
	office
	put "/office/people/members/$id" deed=agree "revision=0" document=Minutes+3 "decided_on=$1"
}
li
route GET /liaison/people /liaison/people
ok 'the unit has its member, and both forms' says 示例丁 提出调整 报办公室确认 '<label for="seat_id">人员</label>' '<label for="reason">理由</label>'
ok 'which have names, as their labels are alike' says '<h2 id="members">' 'aria-labelledby="members"' '<h2 id="liaisons">' 'aria-labelledby="liaisons"'
route GET /liaison/people/members/new /liaison/people/members/new
form="deed=propose&seat_id=$(seat_of 示例丁)&name=Member2&post=Chief&reason=moved"
for wrong in since= since=2017-07-01 'since=2020-01-01&name=' 'since=2020-01-01&reason=' "since=2020-01-01&seat_id=$(seat_of 示例戊)"; do
	field=${wrong##*&}
	post /liaison/people/members/new "token=$token&$(echo "$form" | tr '&' '\n' | grep -v "^${field%%=*}=" | tr '\n' '&')$wrong"
	ok "no proposal with $wrong" complains "${field%%=*}"
done
route POST /liaison/people/members/new /liaison/people/members/new "token=$token&$form&since=2020-01-01"
made
change=$id
route GET /liaison/people/members/# "/liaison/people/members/$change"
ok 'it waits' says 等联席会议决定 Member2 撤回
post /liaison/people/members/new "token=$token&$form&since=2020-02-01"
ok 'one at a time for a seat' complains seat_id
as li-health liaison health
answers 404 GET "/liaison/people/members/$change"
answers 404 POST "/liaison/people/members/$change" "token=$token&deed=withdraw&revision=0"
li
route POST /liaison/people/members/# "/liaison/people/members/$change" "token=$token&deed=withdraw&revision=0"
ok 'the unit takes it back' is "$(sql "SELECT state FROM seat_change WHERE id = $change")" 1
office
put "/office/people/members/$change" deed=agree revision=1 document=x decided_on=2020-01-01
ok 'then nothing is decided' is "$status" 409

proposes 示例丁 Member2 2020-01-01
office
get /office/people
ok 'it is shown as waiting' says Member2 '等待办理的变动（1）'
route GET /office/people/members/# "/office/people/members/$id"
for wrong in 'decided_on=2019-12-01' 'document=Minutes&decided_on=' "document=Minutes&decided_on=$(day '+1 day')"; do
	post "/office/people/members/$id" "token=$token&deed=agree&revision=0&$wrong"
	ok "not without document and day: $wrong" is "$status" 422
done
route POST /office/people/members/# "/office/people/members/$id" "token=$token&deed=agree&revision=0&document=Minutes+1&decided_on=2019-12-01"
ok 'from its day' is "$(on 2019-12-31 "$finance" member) $(on 2020-01-01 "$finance" member)" '示例丁 Member2'
ok 'the office is as before' is "$(sql "SELECT office FROM seat WHERE id = $(seat_of Member2)")" 县财政局
found Member2
ok 'the search has the new one' says 示例县财政局
proposes Member2 Member3 2021-01-01
decided 2021-03-15
ok 'a past day: the conference changes nothing that is over' is \
    "$(on 2021-03-14 "$finance" member) $(on 2021-03-15 "$finance" member)" 'Member2 Member3'
proposes Member3 Member4 "$(day '+30 days')"
decided "$today"
ok 'a day to come: until then nothing changes' is "$(on "$(day '+29 days')" "$finance" member) $(on "$(day '+30 days')" "$finance" member)" \
    'Member3 Member4'
get /office/people
ok 'the new one is to come' says '还没有到任（1）' Member4
found Member4
ok 'and found' says 示例县财政局
proposes Member4 Member5 "$(day '+60 days')"
office
put "/office/people/members/$id" deed=decline revision=0 document=Minutes "decided_on=$today"
ok 'a no has its reason' complains answer
put "/office/people/members/$id" deed=decline revision=0 document=Minutes "decided_on=$today" answer=stays
li
shows "/liaison/people/members/$id" 'what was decided' stays 未同意
as nobodys liaison
post /liaison/people/members/new "token=$token&$form&since=2020-02-01"
ok 'a liaison without a unit cannot propose' is "$status" 409

# ---- Liaisons: six over the years, each with an account

gives_account() {	# LOGIN -> $account_made
	program account
	as sys system
	get /office/accounts
	ok "$1 waits for an account" says 等着发账号的人 "office/accounts/new?liaison=$id"
	get "/office/accounts/new?liaison=$id"
	ok 'with name, unit and role filled in' says "$1" 示例县财政局 '<dd>联络员</dd>' "name=\"liaison\" value=\"$id\""
	first=${page#*name=\"first\"*value=\"} first=${first%%\"*}
	put /office/accounts/new "login=$1" name=Somebody "unit_id=$health" "liaison=$id" "first=$first"
	made
	account_made=$id
}
li
route GET /liaison/people/liaisons/new /liaison/people/liaisons/new
leaver=$account number=1
while [ $number -le 6 ]; do
	li
	year=$((2020 + number))
	since=$year-03-01
	[ $number -lt 6 ] || since=$(day '+1 day')
	form="token=$token&deed=propose&name=liaison$number&post=Chief&since=$since&leaver_id=$leaver"
	post /liaison/people/liaisons/new "$form"
	made
	change=$id
	program office
	as of office civil-affairs
	shows "/office/people/liaisons/$change" 'until when the old account is good' 24:00 发账号以前
	put "/office/people/liaisons/$change" deed=agree revision=0
	ok "liaison $number is confirmed by the office" is "$(on "$since" "$finance" liaison)" "liaison$number"
	gives_account liaison$number
	leaver=$account_made
	sql "UPDATE account SET ends_on = NULL WHERE login = 'li'"	# who tells this story stays
	number=$((number + 1))
done
for year in 2021 2022 2023 2024 2025; do
	ok "on 2 March $year" is "$(on $year-03-02 "$finance" liaison)" "liaison$((year - 2020))"
done
ok 'the account is of the unit and the person that the office confirmed' is "$(sql "SELECT a.name, u.code, p.name,
    GROUP_CONCAT(r.role) FROM account a JOIN unit u ON u.id = a.unit_id JOIN person p ON p.id = a.person_id
    JOIN account_role r ON r.account_id = a.id WHERE a.login = 'liaison2'")" 'liaison2	finance	liaison2	liaison'
put /office/accounts/new login=again name=x unit_id= "liaison=$change" "first=$first"
ok 'one account each' is "$status" 409
ok 'because' says 已经有账号
li
route GET /liaison/people/liaisons/# "/liaison/people/liaisons/$change"
route POST /liaison/people/liaisons/new /liaison/people/liaisons/new "token=$token&deed=propose&name=Seventh&post=Chief&since=$(day '+9 days')&leaver_id=$leaver"
made
post /liaison/people/liaisons/new "token=$token&deed=propose&name=Other&post=Chief&since=$(day '+9 days')&leaver_id=$leaver"
ok 'who leaves is replaced once' complains leaver_id
route POST /liaison/people/liaisons/# "/liaison/people/liaisons/$id" "token=$token&deed=withdraw&revision=0"
program office
as of office civil-affairs
route GET /office/people/liaisons/# "/office/people/liaisons/$id"
route GET /office/people/liaisons/new /office/people/liaisons/new
post /office/people/liaisons/new "token=$token&deed=propose&name=Eighth&post=Chief&since=$today"
ok 'the office says for which unit' complains unit_id
post /office/people/liaisons/new "token=$token&deed=propose&name=Eighth&post=Chief&since=$today&unit_id=$health&leaver_id=$leaver"
ok 'and nobody leaves who is of another' complains leaver_id
route POST /office/people/liaisons/new /office/people/liaisons/new "token=$token&deed=propose&name=Eighth&post=Chief&since=$today&unit_id=$health"
made
get "/office/people/liaisons/$id"
ok 'who proposed it has no button to confirm it' hides 'value="agree"'
ok 'and is told whose it is' says '另一位同事或者召集人确认'
put "/office/people/liaisons/$id" deed=agree revision=0
ok 'nor may he by a forged one' is "$status" 409
ok 'the page says so' says 提出的人不能自己确认
as co convener
get /office/
ok 'the convener has it on the desk' says Eighth
get "/office/people/liaisons/$id"
ok 'and the button' says 'value="agree"'
put "/office/people/liaisons/$id" deed=agree revision=0
ok 'who confirms it' is "$status $(on "$today" "$health" liaison)" '303 示例戊,Eighth'
as of office civil-affairs
put /office/people/liaisons/new deed=propose name=Ninth post=Chief "since=$today" "unit_id=$health"
made
route POST /office/people/liaisons/# "/office/people/liaisons/$id" "token=$token&deed=decline&revision=0&answer=no"

# ---- The account ends at midnight

ends() { sql "SELECT ends_on FROM account WHERE login = '$1'"; }
ok 'who left may sign in through the last day' is "$(ends liaison4) $(ends liaison5)" "2025-02-28 $today"
program liaison
as liaison5 liaison finance
answers 200 GET /liaison/
sql "UPDATE account SET ends_on = '$(day '-1 day')' WHERE login = 'liaison5'"
answers 303 GET /liaison/
program account
stranger
sql "REPLACE INTO credential SELECT (SELECT id FROM account WHERE login = 'liaison5'), c.password_hash, 1, 0
    FROM credential c JOIN account a ON a.id = c.account_id WHERE a.login = 'liaison6'"
sign_in liaison5 "$first"
ok 'nor signs in' is "$status" 409
ok 'it is said why' says 停用
as sys system
get '/office/accounts?q=liaison5'
ok 'the list says that the term is over' says 任期已满
sql "UPDATE account SET ends_on = '$today' WHERE login = 'liaison5'"
get '/office/accounts?q=liaison5'
ok 'not on the last day' hides 任期已满
stranger
sign_in liaison5 "$first"
ok 'on the last day he does' is "$status" 303
as sys system
five=$(sql "SELECT id FROM account WHERE login = 'liaison5'")
get "/office/accounts/$five"
ok 'the page of the account has the day' says 最后一天
put "/office/accounts/$five" name=liaison5 "unit_id=$finance" "ends_on=$(day '+5 days')" \
    "revision=$(sql "SELECT revision FROM account WHERE id = $five")"
ok 'the administrator can put it off' is "$(ends liaison5)" "$(day '+5 days')"

# ---- Handover

program liaison
as liaison5 liaison finance
put /liaison/topics/new title=Left+open problem=p deed=save
as liaison6 liaison finance
get /liaison/
ok 'the successor opens with what is left open' says 'liaison5交接下来的事（1）' 'Left open'
put "/liaison/topics/$(sql "SELECT id FROM topic WHERE title = 'Left open'")" title=Taken+up problem=p deed=save \
    "revision=$(sql "SELECT revision FROM topic WHERE title = 'Left open'")"
get /liaison/
ok 'until they are taken up' hides 交接下来的事
sql "INSERT INTO task (id, author_id, editor_id, source, document, received_on, title, unit_id, due_on, first_due_on, opened_at, changed_at)
    VALUES (70, $account, $account, 'assignment', 'd', '2026-01-01', 'Task left', $finance, '2099-04-06', '2099-04-06', 1, 1)"
get /liaison/
ok 'an open task of the unit is handed over' says 'liaison5交接下来的事（1）' 'liaison/tasks/70"'
put /liaison/tasks/70 deed=sign revision=0
get /liaison/
ok 'until it is taken up' hides 交接下来的事
li
get /liaison/
ok 'nobody else does' hides 交接下来的事

# ---- The directory

as liaison6 liaison finance
route GET /liaison/people/contact /liaison/people/contact
route POST /liaison/people/contact /liaison/people/contact "token=$token&phone=0857-1234567&deputy=Standin+2222222"
member=$(sql "SELECT person_id FROM seat WHERE id = $(seat_of Member3)")
route GET /liaison/people/# "/liaison/people/$member"
route POST /liaison/people/# "/liaison/people/$member" "token=$token&phone=13800001111&deputy=&revision=0"
post "/liaison/people/contact" "token=$token&phone=1&deputy=&revision=0"
ok 'two editors of one entry' is "$status" 409
ok 'see both' says 0857-1234567 刚刚被改过
answers 404 GET "/liaison/people/$(sql "SELECT person_id FROM seat WHERE id = $(seat_of 示例戊)")"
sql "UPDATE unit SET until = '$(day '-1 day')' WHERE id = $finance"
workers_end
for path in contact "$member"; do
	post "/liaison/people/$path" "token=$token&phone=7654321&deputy=&revision=1"
	ok "the liaison of what ended writes nothing ($path)" is "$status" 409
	ok 'it is said why' says 本单位已经不是成员单位
done
ok 'nothing is written' rows "contact WHERE phone = '7654321'" 0
shows /liaison/people/contact 'why there is no form' 本单位已经不是成员单位
ok 'nor is there one' hides 'name="phone"'
sql "UPDATE unit SET until = NULL WHERE id = $finance"
workers_end
as li-health liaison health
answers 404 GET "/liaison/people/$member"
answers 404 POST "/liaison/people/$member" "token=$token&phone=1&deputy=&revision=1"
for role in liaison editor reviewer legal office convener system security auditor; do
	as "reads-$role" $role
	get /liaison/directory
	ok "$role reads the directory" all_of 0857-1234567 'Standin 2222222' 13800001111 Member3
done
route GET /liaison/directory /liaison/directory
shows '/liaison/directory?q=standin' 'whom the words find' liaison6
ok 'and nobody else' hides Member3
shows '/liaison/directory?unit=health' 'one unit' 示例戊
ok 'and no other' hides liaison6
get '/liaison/directory?q=财政局+member3'
ok 'by unit and name' says Member3
nobody
answers 303 GET /liaison/directory
ok 'the log has that it was changed, not the number' is "$(sql "SELECT COUNT(*), SUM(detail LIKE '%1234567%')
    FROM audit WHERE verb = 'contact.save'")" '2	0'
for word in 0857-1234567 13800001111 Standin; do
	found $word
	ok "the public does not find $word" hides Member3 liaison6
done
program public
nobody
for path in /about /units/finance /units; do
	get $path
	ok "$path has no telephone of a person" hides 0857-1234567 13800001111 Standin
done
by() {	# PROGRAM SQL, with its account of the database
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u "portal_$1" \
	    -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$1")" "$PORTAL_DB_NAME" -e "$2" 2>&1
}
denied() { case $1 in *denied*) ;; *) echo "# $1"; return 1 ;; esac; }
for name in public press office account watch; do
	ok "$name has no right to the directory" denied "$(by $name 'SELECT 1 FROM contact')"
done
ok 'public none to what is proposed' denied "$(by public 'SELECT 1 FROM seat_change')"
ok 'a liaison writes no seat' denied "$(by liaison 'UPDATE seat SET post = 1')"
ok 'and decides nothing' denied "$(by liaison 'UPDATE seat_change SET decider_id = 1')"
ok 'the office sets no password' denied "$(by office 'UPDATE credential SET must_change = 0')"
ok 'and no account' denied "$(by office 'UPDATE account SET state = 0')"

sql "UPDATE seat SET until = '$(day '-1 day')' WHERE id = $(seat_of Member3)"
lianxi tidy >/dev/null
found Member3
ok 'whose last day is over is not found after tidying' hides 示例县财政局
lianxi audit verify >/dev/null 2>&1
ok 'the log is whole' is $? 0
lianxi verify >/dev/null 2>&1
ok 'all agrees' is $? 0
finish
