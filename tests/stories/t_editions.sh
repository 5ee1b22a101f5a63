#!/bin/sh
# The duty list over the years: a second edition is copied, rewritten section by
# section, compared, published by another, and in force from its day; a third
# is to come.  Topics keep the clause they rest on.  What holds for every
# record: t_records.sh.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_editions "$tests"/sample/*.txt
trap database_drop EXIT

office() { program office; as office office; }
second() { program office; as second convener; }
public() { program public; nobody; }
key() { printf '%032x' "$1"; }
unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
part() { sql "SELECT $2 FROM $1 WHERE $3"; }	# TABLE COLUMN WHERE
leads_to() { is "$status" 303 && sent Location "$PORTAL_BASE$1"; }
today=$(TZ=CST-8 date +%F) year=$(TZ=CST-8 date +%Y)
money=$(unit finance) affairs=$(unit civil-affairs) health=$(unit health)

# ---- What was loaded is the first edition, from the day the conference began

public
shows /duties 'the first edition' '职责清单第 1 版' 2015年 会同财政部门发放低保金
ok 'there is nothing to choose' hides '职责清单的版本'
shows '/duties?on=2015-03-02' 'that of its first day' '职责清单第 1 版' 会同财政部门发放低保金
get '/duties?on=2015-03-01'
ok 'the day before there was no list' says 这一天还没有职责分工
ok 'nor a clause' hides 会同财政部门发放低保金

# A topic rests on a clause of it.
program liaison
as money liaison finance
first=$(part duty id "text LIKE '会同财政%'")
post /liaison/topics/new "token=$token&once=$(key 1)&deed=submit&title=a+topic+of+old&category_id=1&problem=p&proposal=p&decision=d&duties=$first"
header Location
topic=/${value#"$PORTAL_BASE"}
post /liaison/topics/new "token=$token&once=$(key 2)&deed=save&title=a+draft+of+old&duties=$first"
header Location
draft_topic=/${value#"$PORTAL_BASE"}

# ---- A second edition begins as a copy

office
route GET /office/duties /office/duties
ok 'the desk leads there' says 'office/duties"' '职责清单第 1 版'
route GET /office/duties/new /office/duties/new
ok 'the form has its labels' says '>依据文件</label>' '>文件标题</label>' '>起始日期</label>' '<option value="1" selected>第 1 版'
route POST /office/duties/new /office/duties/new \
    "token=$token&once=$(key 3)&deed=save&from_id=1&title=&document_number="
header Location
at=/${value#"$PORTAL_BASE"} id=${value##*/}
route GET /office/duties/# "$at"
ok 'with all sections and clauses' says '2 节，3 条' '、县民政局</a>' '>送审</button>' '0 处不同'
ok 'and all units and roles' is "$(sql "SELECT COUNT(*), SUM(w.role = 'lead') FROM duty_unit w
    JOIN duty d ON d.id = w.duty_id JOIN duty_section s ON s.id = d.section_id WHERE s.edition_id = $id")" '7	3'
public
shows /duties 'still the first' '职责清单第 1 版' '全部方式'
ok 'no clause twice' is "$(printf '%s' "$page" | grep -c 会同财政部门发放低保金)" 1

# ---- Section by section

office
one=$(part duty_section id "edition_id = $id AND number = 1")
route GET /office/duties/#/sections/# "$at/sections/$one"
ok 'a section has its title, units and clauses' says 'value="县民政局"' "id=\"units-$affairs\" name=\"units\" value=\"$affairs\" checked" '1. 会同财政部门发放低保金'
route POST /office/duties/#/sections/# "$at/sections/$one" \
    "token=$token&deed=save&revision=0&place=1&text=县民政局（社救股）&units=$affairs&units=$health"
ok 'it is saved' is "$(part duty_section 'title, revision' "id = $one") $(sql "SELECT COUNT(*) FROM duty_section_unit
    WHERE section_id = $one")" '县民政局（社救股）	1 2'
post "$at/sections/$one" "token=$token&deed=save&revision=0&place=1&text=县民政局（社救股）&units=$affairs&units=$health"
ok 'a second click is done already' leads_to "${at#/}/sections/$one"
post "$at/sections/$one" "token=$token&deed=save&revision=0&place=1&text=别人的&units=$affairs"
ok 'the second of two editors is told' is "$status" 409
ok 'with both words' says 别人的 '县民政局（社救股）' 'name="revision" value="1"'
for bad in "text=&units=$affairs" "text=x&units=" 'text=x' "text=x&units=999999" "text=$(printf %081d 1)&units=$affairs" "text=1380+000+1111&units=$affairs"; do
	post "$at/sections/$one" "token=$token&deed=save&revision=1&place=1&$bad"
	ok "a section is whole: $(printf %.20s "$bad")" is "$status" 422
done
ok 'the first is not written in' is "$(part duty_section title 'edition_id = 1 AND number = 1')" 县民政局

route GET /office/duties/#/sections/new "$at/sections/new"
route POST /office/duties/#/sections/new "$at/sections/new" \
    "token=$token&once=$(key 4)&deed=save&text=县教育局&units=$health&place=2"
three=$(part duty_section id "edition_id = $id AND title = '县教育局'")
ok 'it stands where it is to stand' is "$(sql "SELECT GROUP_CONCAT(title ORDER BY number SEPARATOR '|')
    FROM duty_section WHERE edition_id = $id")" '县民政局（社救股）|县教育局|县财政局、县卫健局'
revision=$(part duty_section revision "id = $three")
post "$at/sections/$three" "token=$token&deed=down&revision=$revision"
ok 'down' is "$(part duty_section number "id = $three")" 3
post "$at/sections/$three" "token=$token&deed=up&revision=$revision"
ok 'a second click does not move it again' is "$status $(part duty_section number "id = $three")" '409 3'
post "$at/sections/$three" "token=$token&deed=up&revision=$((revision + 1))"
post "$at/sections/$three" "token=$token&deed=up&revision=$((revision + 2))"
ok 'and up' is "$(part duty_section number "id = $three")" 1
post "$at/sections/$three" "token=$token&deed=up&revision=$((revision + 3))"
ok 'no further than the first' is "$status $(part duty_section number "id = $three")" '303 1'
post "$at/sections/$three" "token=$token&deed=down&revision=$((revision + 3))"
post "$at/sections/$three" "token=$token&deed=down&revision=$((revision + 4))"
get "$at"
ok 'a section without a clause is not sent' says 每一节至少写了一条职责
post "$at" "token=$token&deed=send&revision=$(part edition revision "id = $id")&from_id=1&title=t&since=2018-07-01"
ok 'nor by a forged button' is "$status" 409

# ---- Clause by clause

route GET /office/duties/#/sections/#/new "$at/sections/$three/new"
ok 'a clause has its labels' says '>职责内容</label>' '<legend>牵头</legend>' '<legend>会同</legend>' '<legend>配合</legend>' \
    '>其他有关单位</label>' '>家庭经济状况核对</option>' '>医疗救助</option>'
about="category-$(sql "SELECT id FROM category WHERE code = 'medical'")"
route POST /office/duties/#/sections/#/new "$at/sections/$three/new" \
    "token=$token&once=$(key 5)&deed=save&text=资助困难学生。&about=$about&lead=$health&joint=$money&others=assist"
clause=$(part duty id "text = '资助困难学生。'")
route GET /office/duties/#/clauses/# "$at/clauses/$clause"
ok 'it is as it was typed' says '资助困难学生。' "name=\"lead\" value=\"$health\" checked" "name=\"joint\" value=\"$money\" checked" '<option value="assist" selected>'
for bad in "text=&about=$about&lead=$health" "text=x&about=&lead=$health" "text=x&about=category-999&lead=$health" "text=x&about=$about" \
    "text=x&about=$about&lead=$health&joint=$health" "text=x&about=$about&joint=$health&assist=$health" "text=x&about=$about&lead=999999" \
    "text=x&about=$about&lead=$health&others=chief" "text=$(printf %0501d 1)&about=$about&lead=$health"; do
	post "$at/clauses/$clause" "token=$token&deed=save&revision=0&$bad"
	ok "a clause is whole: $(printf %.40s "$bad")" is "$status" 422
done
route POST /office/duties/#/clauses/# "$at/clauses/$clause" \
    "token=$token&deed=save&revision=0&text=资助困难学生，不漏一人。&about=$about&lead=$health&assist=$money&others=joint"
ok 'it is changed' is "$(part duty 'text, others, revision' "id = $clause") $(sql "SELECT GROUP_CONCAT(role ORDER BY role)
    FROM duty_unit WHERE duty_id = $clause")" '资助困难学生，不漏一人。	joint	1 assist,lead'
paid=$(part duty id "from_id = $first")
checked=$(part duty id "from_id = (SELECT id FROM (SELECT id FROM duty) d WHERE d.id = $first + 1)")
post "$at/clauses/$paid" "token=$token&deed=save&revision=0&text=会同财政部门按月发放低保金。&about=category-1&lead=$affairs&joint=$money&place=2"
ok 'text and place' leads_to "${at#/}/sections/$one"
ok 'the other closed up' is "$(part duty position "id = $checked")" 1
post "$at/clauses/$checked" "token=$token&deed=remove&revision=$(part duty revision "id = $checked")"
ok 'one is removed' is "$status $(part duty 'COUNT(*)' "id = $checked") $(part duty position "id = $paid")" '303 0 1'
post "$at/clauses/$checked" "token=$token&deed=remove&revision=0"
ok 'which is gone then' is "$status" 404
answers 404 GET "/office/duties/1/clauses/$paid"
answers 404 POST "/office/duties/1/clauses/$paid" "token=$token&deed=up&revision=0"
get "$at"
ok 'what changed is listed' says '5 处不同' '加上：</span>按月' '删去</span> 原第一节第 2 条' '增加</span> 第三节第 1 条' '其他有关单位'

# ---- Eight at once

writer() {
	post "$at/clauses/$paid" "token=$token&deed=save&revision=$now&text=$(sh -c 'echo $PPID')&about=category-1&lead=$affairs"
}
mover() { post "$at/sections/$three" "token=$token&deed=up&revision=$now"; }
adder() { post "$at/sections/$three/new" "token=$token&deed=save&once=$(key "10$(sh -c 'echo $PPID')")&text=枇杷&about=$about&lead=$health"; }
now=$(part duty revision "id = $paid")
at_once 8 writer
ok 'one writes a clause' is "$tries" ' 1 303 7 409 '
now=$(part duty_section revision "id = $three")
at_once 8 mover
ok 'one moves a section' is "$tries" ' 1 303 7 409 '
at_once 8 adder
ok 'and eight add a clause each, in places of their own' is "$tries $(sql "SELECT COUNT(*), MIN(position), MAX(position)
    FROM duty WHERE section_id = $three")" ' 8 303  9	1	9'
for extra in $(sql "SELECT id FROM duty WHERE section_id = $three AND text = '枇杷'"); do
	post "$at/clauses/$extra" "token=$token&deed=remove&revision=0"
done
post "$at/sections/$three" "token=$token&deed=down&revision=$(part duty_section revision "id = $three")"
now=$(part duty revision "id = $paid")
post "$at/clauses/$paid" "token=$token&deed=save&revision=$now&text=会同财政部门按月发放低保金。&about=category-1&lead=$affairs&joint=$money"
get "$at"
ok 'afterwards it is as it was' says '5 处不同' '3 节，3 条'

# ---- A published list is not written in, by no form and no statement

old=$(part duty_section id 'edition_id = 1 AND number = 1')
post "/office/duties/1/sections/$old" "token=$token&deed=save&revision=0&text=改&units=$affairs"
ok 'what is published is closed' is "$status" 409
post "/office/duties/1/sections/$old/new" "token=$token&once=$(key 6)&deed=save&text=加&about=$about&lead=$health"
ok 'for a new clause too' is "$status" 409
by_office() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_office \
	    -p"$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_office")" "$PORTAL_DB_NAME" -e "$1" 2>&1
}
refuses() { case $1 in *denied*|*'CHECK OPTION failed'*) ;; *) echo "# $1"; return 1 ;; esac; }
ok 'the program has no right to the tables' refuses "$(by_office "UPDATE duty SET text = 'x' WHERE id = $first")"
ok 'nor to the clauses through drafts' is "$(by_office "UPDATE draft_duty SET text = 'x' WHERE id = $first; SELECT ROW_COUNT()")" 0
ok 'nor to add one' refuses "$(by_office "INSERT INTO draft_duty (section_id, position, text, category_id) VALUES ($old, 99, 'x', 1)")"
program public
ok 'and the public reads no draft' is "$(mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_public \
    -p"$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_public")" "$PORTAL_DB_NAME" -e 'SELECT COUNT(*) FROM public_duty')" 3

# ---- Reviewed and published by another

office
sql "INSERT INTO policy (id, state, version, index_number, title, issuer, published_at, updated_at) VALUES
    (9001, 2, 1, 'x1', '文件 1', 'x', UNIX_TIMESTAMP() + 86400, 1), (9002, 2, 1, 'x2', '文件 2', 'x', 1, 1)"
post "$at" "token=$token&deed=save&from_id=1&policy_id=9001&revision=$(part edition revision "id = $id")"
ok 'a policy that is not public yet is no document of it' complains policy_id
ok 'and its title is not told' hides '文件 1'
post "$at" "token=$token&deed=save&from_id=1&policy_id=9002&revision=$(part edition revision "id = $id")"
ok 'a public one is' is "$status $(part edition title "id = $id")" '303 文件 2'
send="token=$token&deed=send&from_id=1&title=职责调整的通知&document_number=示办发〔2018〕3号&since="
for day in 2015-03-02 2014-12-31; do
	post "$at" "$send$day&revision=$(part edition revision "id = $id")"
	ok "$day is no day after that of the first" complains since
	ok 'and is told it' says '要晚于已经公布的最新一版的起始日期 2015-03-02'
done
sql "UPDATE edition SET policy_id = NULL WHERE id = $id; DELETE FROM policy WHERE id > 9000"
post "$at" "$send&revision=$(part edition revision "id = $id")"
ok 'an edition has its day' complains since
ok 'with what was typed' says 职责调整的通知
route POST /office/duties/# "$at" "${send}2018-07-01&revision=$(part edition revision "id = $id")"
post "$at/clauses/$paid" "token=$token&deed=save&revision=9&text=late&about=$about&lead=$health"
ok 'in review nobody writes in it' is "$status" 409
ok 'and nothing is lost' says late 已经送审
get /office/
ok 'the desk says that it waits' says 版职责清单等待审核 "${at#/}\""
get "$at"
ok 'the editor is told why he does not publish' says 要由另一个人审核公布
ok 'and has no button for it' hides 'value="publish"'
publish() { post "$at" "token=$token&deed=publish&revision=$(part edition revision "id = $id")"; }
publish
ok 'nor a forged one' is "$status" 409
ok 'and is told so' says 您参与了这一版的编写
ok 'which the database holds too' eval 'case $(by_office "UPDATE edition_editor SET reviewer_id = account_id
    WHERE edition_id = $id") in *CONSTRAINT*failed*) ;; *) false ;; esac'
as helper office
post "$at" "token=$token&deed=return&revision=$(part edition revision "id = $id")&reason=第一节请再核对"
ok 'a reason comes with it' is "$status" 303
office
get "$at"
ok 'and is read' says 第一节请再核对 退回了这一版
as helper office
post "$at/clauses/$paid" "token=$token&deed=save&revision=$(part duty revision "id = $paid")&text=会同财政部门按月足额发放低保金。&about=category-1&lead=$affairs&joint=$money"
office
post "$at" "${send}2018-07-01&revision=$(part edition revision "id = $id")"
sql "UPDATE edition SET since = '2015-03-02' WHERE id = $id"
second
publish
ok 'the day is looked at again' is "$status" 409
ok 'and the reviewer is told' says '起始日期不晚于已经公布的最新一版'
sql "UPDATE edition SET since = '2018-07-01' WHERE id = $id"
as helper office
publish
ok 'whoever wrote one clause does not publish it' is "$status" 409
second
get "$at"
ok 'the convener may' says '>公布</button>'
publish
ok 'it is published' leads_to "${at#/}"
ok 'as the second' is "$(part edition 'number, state' "id = $id")" '2	2'
get "$at"
ok 'and has no button left' hides 'name="deed"'
ok 'its history is there' says 公布职责清单 送审职责清单 退回职责清单

# ---- In force from its day; the old one stays readable

public
shows /duties 'the second edition' '职责清单第 2 版' '职责调整的通知' '示办发〔2018〕3号' 按月足额发放低保金 资助困难学生 '会同：其他有关单位' '职责清单的版本'
ok 'and none of the first' hides '会同财政部门发放低保金' 核对家庭经济状况
shows '/duties?on=2018-06-30' 'the first, on its last day' '职责清单第 1 版' '会同财政部门发放低保金' '2018年6月30日' 核对家庭经济状况
ok 'and none of the second' hides 按月足额 资助困难学生
shows '/duties?on=2018-07-01' 'the second, on its first' 按月足额发放低保金
shows '/duties?on=2018-07-01&role=joint' 'those of other units concerned' 资助困难学生
shows /units/health 'the present list' 资助困难学生
shows '/units/health?on=2016-01-01' 'the list of that day' 协助县民政局
ok 'and not this one' hides 资助困难学生
shows /aid/medical 'the present units' 县卫健局
shows '/search?q=足额发放低保金' 'the present clause' 按月
get '/search?q=核对家庭经济状况&kind=duty'
ok 'what is in force no more is not found' hides 'units/civil-affairs">核对'
program liaison
as money liaison finance
shows "$topic" 'the clause it rests on' '会同财政部门发放低保金' 2015年3月2日
shows "$draft_topic" 'the old clause, ticked' '会同财政部门发放低保金' "name=\"duties\" value=\"$first\" aria-describedby=\"duty-$first-text\" checked" 按月足额
post "$draft_topic" "token=$token&deed=save&revision=$(sql "SELECT revision FROM topic WHERE id = ${draft_topic##*/}")&title=kept+it&duties=$first&duties=$paid"
ok 'both may be named' is "$status $(sql "SELECT COUNT(*) FROM topic_duty WHERE topic_id = ${draft_topic##*/}")" '303 2'

post /liaison/topics/new "token=$token&once=$(key 9)&deed=submit&title=a+topic+of+now&category_id=1&problem=p&proposal=p&decision=d&duties=$paid"
header Location
get "/${value#"$PORTAL_BASE"}"
ok 'a clause of the present list is called no other' says 按月足额发放低保金
ok 'nor dated' hides 起施行的清单

# ---- One to come does not show yet

office
post /office/duties/new "token=$token&once=$(key 7)&deed=save&from_id=$id&title=将来的通知&since=$((year + 1))-01-01"
header Location
at=/${value#"$PORTAL_BASE"} id=${value##*/}
soon=$(part duty id "text LIKE '资助困难学生%' AND from_id = $clause")
program liaison
as money liaison finance
post "$draft_topic" "token=$token&deed=save&revision=$(sql "SELECT revision FROM topic WHERE id = ${draft_topic##*/}")&title=kept+it&duties=$soon"
ok 'a clause of a draft cannot be named' is "$status" 422
office
post "$at/clauses/$soon" "token=$token&deed=save&revision=0&text=资助困难学生，免收枇杷费。&about=$about&lead=$health"
post "$at" "token=$token&deed=send&revision=$(part edition revision "id = $id")&from_id=1&title=将来的通知&since=$((year + 1))-01-01"
second
publish
ok 'it is published' leads_to "${at#/}"
public
shows /duties 'the second still' '职责清单第 2 版' "$((year + 1))-01-01 起（第 3 版）"
ok 'and no word of the third' hides 枇杷
shows "/duties?on=$((year + 1))-01-01" 'the third, on its day' 枇杷 '职责清单第 3 版'
shows "/duties?on=$year-12-31" 'the second until the day before' '职责清单第 2 版'
get '/search?q=枇杷费'
ok 'the search has it from that day' hides 免收
get '/search?q=足额发放低保金'
ok 'and the present one until then' says 按月
ok 'of which it knows the last day' is "$(sql "SELECT visible_until FROM search_doc WHERE kind = 4 AND object_id = $paid")" "$year-12-31"

# ---- A draft is discarded, with all of it

office
post /office/duties/new "token=$token&once=$(key 8)&deed=save&from_id=$id&title=不要的"
header Location
gone=${value##*/}
post "/office/duties/$gone" "token=$token&deed=discard&revision=0"
ok 'a draft is discarded' leads_to office/duties
ok 'with its sections and clauses' is "$(sql "SELECT COUNT(*) FROM duty_section WHERE edition_id = $gone")" 0

# ---- A copy names the units that stand there now

sql "UPDATE unit SET until = '2019-12-31' WHERE id = $health;
    INSERT INTO unit_succession (predecessor_id, successor_id, day) VALUES ($health, $money, '2020-01-01')"
office
post /office/duties/new "token=$token&once=$(key 11)&deed=save&from_id=1&title=机构改革以后的"
header Location
ok 'the heir of a unit, once in a clause' is "$(sql "SELECT GROUP_CONCAT(CONCAT(w.role, ' ', u.code) ORDER BY w.role)
    FROM duty_unit w JOIN unit u ON u.id = w.unit_id JOIN duty d ON d.id = w.duty_id
    JOIN duty_section s ON s.id = d.section_id
    WHERE s.edition_id = ${value##*/} AND d.text LIKE '协助县民政局%'")" 'assist finance,lead civil-affairs'
get "/office/duties/${value##*/}"
ok 'which is no change' says '0 处不同'
lianxi audit verify >/dev/null 2>&1
ok 'the log is whole' is $? 0
lianxi verify >/dev/null 2>&1
ok 'and so is the database' is $? 0
finish
