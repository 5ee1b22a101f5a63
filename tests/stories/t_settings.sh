#!/bin/sh
# Settings: rules, kinds of notice and the conference's own facts are changed on
# screen, by the office and by the system's administrators, and work at once.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_settings "$tests"/sample/*.txt
trap database_drop EXIT
program office
as sys system
as of office
rule() { post "/office/settings/rules/$1" "token=$token&$2"; }

route GET /office/settings /office/settings
ok 'each says what it does, its default, its value, who changed it' says 议题编号的写法 受理议题时按它编号 '默认 20' 没有改过
get /office/
ok 'the desk leads there' says "href=\"${PORTAL_BASE}office/settings\""
as sys system
get /office/
ok 'that of the system too' says "href=\"${PORTAL_BASE}office/settings\""

# ---- Rules

as of office
route GET /office/settings/rules/@ /office/settings/rules/topic-number
for value in '' 'No.{n}' 'No.{year}' "{year}{n}$(printf '%030d' 1)" '{year}{n}13800001111' '{year}{year}{n}' '{year}-{n}-{n}' '{year}{n}{x}' '{year}{n}}'; do
	rule topic-number "revision=0&value=$(esc "$value")"
	ok "'$value' is no form of a number" complains value
done
for value in 0 61 x 1.5; do
	rule disclosure-days "revision=0&value=$value"
	ok "$value are no days" complains value
done
rule minutes-liaison-number "revision=0&value=$(esc "$(sql "SELECT value FROM setting WHERE name = 'minutes-number'")")"
ok 'two series of minutes have no number in common' complains value
answers 404 GET /office/settings/rules/no-such
answers 404 POST /office/settings/rules/no-such "token=$token&revision=0&value=1"
route POST /office/settings/rules/@ /office/settings/rules/topic-number "token=$token&revision=0&value=$(esc 'Ｔ｛year}-{ｎ}')"
as sys system
rule topic-number "revision=0&value=$(esc 'X{year}-{n}')"
ok 'an older form is refused' is "$status" 409
ok 'with both' says 'X{year}-{n}' 'T{year}-{n}' 刚刚被别人改过
get /office/settings
ok 'who set it, when' says '：T{year}-{n}' "</time> of"
program liaison
as li liaison finance
post /liaison/topics/new "token=$token&once=$(printf '%032x' 1)&deed=submit&title=a+topic+of+all&category_id=1&problem=a+problem+of+all&proposal=a+proposal+of+all&decision=to+decide+this"
header Location
topic=${value##*/}
program office
as of office
post "/office/topics/$topic" "token=$token&deed=accept&revision=$(sql "SELECT revision FROM topic WHERE id = $topic")"
ok 'the next topic is numbered by it' is "$(sql "SELECT number FROM topic WHERE id = $topic")" "T$(TZ=CST-8 date +%Y)-1"

# ---- Disclosure

program press
as ed editor
post /press/policies/new "token=$token&deed=save&title=Made&issuer=i&body=b&made_on=2026-09-30"
header Location
paper=${value#"${PORTAL_BASE%/}"}
get "$paper"
ok 'a document says by when it has to be public' says 公开的期限 '2026年10月28日' '成文 20 个工作日以内'
program office
as of office
rule disclosure-days "revision=0&value=$(esc ３)"
program press
as ed editor
get "$paper"
ok 'by the rule' says '2026年10月5日' '成文 3 个工作日以内'

# ---- Kinds of notice

program office
as sys system
route GET /office/settings/kinds/@ /office/settings/kinds/announcement
post /office/settings/kinds/announcement "token=$token&revision=0&name=&position=1"
ok 'a kind has a name' complains name
post /office/settings/kinds/announcement "token=$token&revision=0&name=Told&position=1&posting_days=400"
ok 'and is posted for a year at most' complains posting_days
post /office/settings/kinds/announcement "token=$token&revision=0&name=Told&position=1&posting_days=0"
ok 'nor for no day' complains posting_days
post /office/settings/kinds/announcement "token=$token&revision=0&name=Told&position=1&code=other"
ok 'its code stays' is "$status" 400
route POST /office/settings/kinds/@ /office/settings/kinds/announcement \
    "token=$token&revision=0&name=Told&position=1&posting_days=5"
program public
nobody
get /notices
ok 'everybody reads the new name' has Told
ok 'what is posted already stays as long' rows "notice WHERE kind = 'announcement' AND posted_until IS NULL AND state = 2" \
    "$(sql "SELECT COUNT(*) FROM notice WHERE kind = 'announcement' AND state = 2")"
program press
as ed editor
get /press/notices/new
ok 'the next is posted for its days' has '共 5 个工作日'

# ---- Another kind

program office
as of office
route GET /office/settings/kinds/new /office/settings/kinds/new
ok 'it stands last' says "value=\"$(sql 'SELECT MAX(position) + 1 FROM notice_kind')\""
for word in '' new Upper 9lives two--hyphens end- announcement; do
	post /office/settings/kinds/new "token=$token&name=Other&position=9&code=$word"
	ok "'$word' is no code for it" complains code
done
route POST /office/settings/kinds/new /office/settings/kinds/new "token=$token&name=Other&position=9&code=other&posting_days=3"
ok 'it is there' is "$(sql "SELECT name, posting_days FROM notice_kind WHERE code = 'other'")" 'Other	3'
program press
as ed editor
get /press/notices/new
ok 'and can be chosen' says '<option value="other"'

# ---- The conference's own facts

program office
as of office
facts='name=New+conference&short_name=s&county=c&government=g&office=o&phone=0857-999&basis=b&purpose=p&founded_on=2015-03-02&site_domain=a.example'
route GET /office/settings/facts /office/settings/facts
post /office/settings/facts "token=$token&revision=0&$facts&organisation=abc"
ok 'a code of an organisation has nine figures' complains organisation
post /office/settings/facts "token=$token&revision=0&$facts&address=13800001111"
ok 'no number of a person' complains address
for wrong in site_domain=http://a.example site_domain= founded_on=2999-01-01 founded_on=; do
	post /office/settings/facts "token=$token&revision=0&$(echo "$facts" | tr '&' '\n' | grep -v "^${wrong%%=*}=" | tr '\n' '&')$wrong"
	ok "nor $wrong" complains "${wrong%%=*}"
done
route POST /office/settings/facts /office/settings/facts "token=$token&revision=0&$facts&hours=all+day&organisation=$(esc ＭＢ１２３４５６Ｘ)"
ok 'a wide code is a code' is "$(sql 'SELECT organisation FROM conference')" MB123456X
post /office/settings/facts "token=$token&revision=0&$facts"
ok 'an older form is refused too' is "$status" 409

facts="revision=$(sql 'SELECT revision FROM conference')&$facts"
post /office/settings/facts "token=$token&$facts&office_unit=nowhere"
ok 'the office sits in a unit' complains office_unit
post /office/settings/facts "token=$token&$facts&hours=all+day&office_unit=finance"
ok 'which can be chosen' is "$status $(sql 'SELECT office_unit FROM conference')" '303 finance'
get /office/settings
ok 'and is shown' says "<dt>办公室设在</dt><dd>$(sql "SELECT n.name FROM unit u JOIN unit_name n ON n.unit_id = u.id WHERE u.code = 'finance' LIMIT 1")"

# ---- A field of work

sql "INSERT IGNORE INTO work_field (code, position, name) VALUES ('means', 90, 'Means')"
route GET /office/settings/fields/@ /office/settings/fields/means
post /office/settings/fields/means "token=$token&revision=0&name=&position=1"
ok 'a field of work has a name' complains name
route POST /office/settings/fields/@ /office/settings/fields/means "token=$token&revision=0&name=Data+of+means&position=91"
ok 'it is named' is "$(sql "SELECT name, position, revision FROM work_field WHERE code = 'means'")" 'Data of means	91	1'
post /office/settings/fields/means "token=$token&revision=0&name=Older&position=91"
ok 'an older form is refused' is "$status" 409
answers 404 GET /office/settings/fields/no-such
answers 404 POST /office/settings/fields/no-such "token=$token&revision=0&name=x&position=1"
get /office/settings
ok 'the list has it' says 职责的方面 'Data of means'

# ---- The charter

charter() { sql "SELECT GROUP_CONCAT(CONCAT('[', heading, ']', text) ORDER BY position SEPARATOR '/') FROM charter WHERE part = 'rule'"; }
route GET /office/settings/charter/@ /office/settings/charter/rule
ok 'the part is there, a sentence a line' says '章程：怎么开会' "$(sql "SELECT text FROM charter WHERE part = 'rule' ORDER BY position LIMIT 1")"
seen=$(field seen)
set_rule() { post /office/settings/charter/rule "token=$token&seen=$seen&lines=$1"; }
set_rule "$(esc '【例会】')"
ok 'a heading alone is no sentence' complains lines
set_rule '+%0A+'
ok 'the part cannot be emptied' complains lines
ok 'and that is said' says 这一部分不能空着
set_rule "$(esc '打 13800001111 报到')"
ok 'no number of a person here either' complains lines
set_rule "$(printf '一行%%0A%.0s' $(seq 61))"
ok 'nor more than sixty lines' complains lines
route POST /office/settings/charter/@ /office/settings/charter/rule \
    "token=$token&seen=$seen&lines=$(esc '【例会】每年一次。')%0A%0A++$(esc '小标题：不是括号。')"
ok 'each line is a sentence, with its heading' is "$status $(charter)" '303 [例会]每年一次。/[]小标题：不是括号。'
set_rule other
ok 'an older form is refused, with what stands now' eval 'is "$status" 409 && says 现在的内容 每年一次。'
answers 404 GET /office/settings/charter/other

program public
nobody
get /about
ok 'everybody reads the charter' says 每年一次。
ok 'everybody reads them' says 'New conference' 0857-999 'all day'
get '/search?q=New+conference'
ok 'and finds them' has "href=\"${PORTAL_BASE}about"
ok 'the log has each' is "$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM audit WHERE verb LIKE '%.change'")" \
    setting.change,setting.change,kind.change,conference.change,conference.change,field.change,charter.change
by_press() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_press \
	    -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_press")" "$PORTAL_DB_NAME" -e "$1" 2>&1
}
for change in "setting SET value = '1'" "conference SET phone = '1'" "notice_kind SET name = 'x'"; do
	ok "press may not change ${change%% *}" eval 'case $(by_press "UPDATE $change") in *denied*) ;; *) false ;; esac'
done
lianxi audit verify >/dev/null 2>&1
ok 'the log is whole' is $? 0
finish
