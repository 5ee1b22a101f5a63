#!/bin/sh
# Units and people from a file: each line is shown with what it would do, then
# what is new is stored and what differs is corrected, as their own forms do.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_import "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
program office
as of office civil-affairs
# takes PATH REASON: sends the held file of the page again.
takes() {
	held=$(field held)
	post "$1" "token=$token&deed=take&held=$held&reason=$2"
}

# ---- Units

shows /office/units 'the way to the file' 'href="'"$PORTAL_BASE"'office/units/import"'
route GET /office/units/import /office/units/import
post /office/units/import "token=$token"
ok 'without a file there is nothing to take' complains files
cat >"$work/units.csv" <<'END'
全称,简称,别名,联系电话,加入日期,代码
示例县应急管理局,县应急局,应急办、应急局,000-1,2019-02-01,emergency
示例县林业局,县林业局,,,2020年5月1日,
县财政局,,,000-2,,
示例县民政局,县民政局,,,,
示例县水务局,,,,,
示例县教育局,县民政局,,,,
示例县体育局,县体育局,,,5月1日,
示例县文化局,县文化局,,,2020-02-30,
示例县广电局,县广电局,,,,Bad Code
示例县林业局,县林业局,,,,
,县某局,,,,
END
uploads /office/units/import deed=preview "files@$work/units.csv"
ok 'each line with what it would do' says '新的 2 行，一样的 1 行，不同的 1 行，有错的 7 行' 不同：联系电话 \
    简称：没有写 简称：已经有单位用这个名称 加入日期：要写明年份 加入日期：读不出日期 网址代码： 全称：前面的行写过这一个 全称：没有写
ok 'nothing is stored' rows unit 6
takes /office/units/import ''
ok 'a correction has a reason' complains reason
ok 'and the lines are shown again' says '不同的 1 行' 'name="held"'
route POST /office/units/import /office/units/import "token=$token&deed=take&held=$held&reason=office+list"
ok 'then it is taken' sent Location "${PORTAL_BASE%/}/office/units"
ok 'units with a code, or a made one' is "$(sql "SELECT GROUP_CONCAT(since ORDER BY id) FROM unit WHERE id > 6")" 2019-02-01,2020-05-01
ok 'aliases are one each' rows "unit_alias WHERE alias LIKE '应急%'" 2
ok 'what differs is corrected, its empty cells are left' is "$(sql "SELECT u.phone, u.reason, n.short_name FROM unit u
    JOIN unit_name n ON n.unit_id = u.id WHERE u.code = 'finance'" | tr '\t' ' ')" '000-2 office list 县财政局'
ok 'the history and the log have each' is "$(sql "SELECT GROUP_CONCAT(verb ORDER BY id) FROM audit WHERE verb LIKE 'unit.%'")" \
    unit.create,unit.create,unit.correct
program public
nobody
shows '/search?q=%E5%BA%94%E6%80%A5%E5%8A%9E' 'they are found at once' 示例县应急管理局
program office
as of office civil-affairs
printf '全称,简称\n示例县甲局,县甲局\n示例县乙局,县甲局\n' >"$work/clash.csv"
uploads /office/units/import deed=preview "files@$work/clash.csv"
takes /office/units/import x
ok 'lines that cannot both be' complains files
ok 'store nothing' rows unit 8

# ---- People

shows /office/people 'the way to the file' 'href="'"$PORTAL_BASE"'office/people/import"'
route GET /office/people/import /office/people/import
cat >"$work/people.csv" <<'END'
姓名,角色,代表单位,任职单位,职务,起始日期,最后一天
新一,,县财政局,,副局长,2020-01-01,
新二,联络员,应急局,,科员,2020-01-01,
示例丁,,,,新职务,,
新三,主任,县财政局,x,x,2020-01-01,
新四,,没有的局,x,x,2020-01-01,
新五,召集人,,x,x,2020-01-01,
新六,联络员,,x,x,2020-01-01,
新七,,,x,x,2020-01-01,2019-01-01
新八,,,x,x,,
新一,,县财政局,,副局长,2020-01-01,
新九 13800001111,,,x,x,2020-01-01,
END
uploads /office/people/import deed=preview "files@$work/people.csv"
ok 'each line with what it would do' says '新的 2 行，一样的 0 行，不同的 1 行，有错的 8 行' 不同：职务 角色：没有这一个 \
    代表单位：没有这一个 请用“任命召集人” 代表单位：没有写 最后一天：不能早于起始日期 起始日期：没有写 姓名：前面的行写过这一个 姓名：里有个人号码
held=$(field held)
route POST /office/people/import /office/people/import "token=$token&deed=take&held=$held&reason=a+new+list"
ok 'it is taken' sent Location "${PORTAL_BASE%/}/office/people"
ok 'who is new has a seat, of the unit that is named' is "$(sql "SELECT GROUP_CONCAT(p.name, s.role, u.code, s.office ORDER BY s.id)
    FROM seat s JOIN person p ON p.id = s.person_id JOIN unit u ON u.id = s.unit_id WHERE p.name LIKE '新%'")" \
    新一memberfinance县财政局,新二liaisonemergency县应急局
ok 'who is there is corrected' rows "seat WHERE post = '新职务' AND why = 'a new list'" 1
uploads /office/people/import deed=preview "files@$work/people.csv"
ok 'the same file again has nothing new' says '新的 0 行，一样的 3 行，不同的 0 行，有错的 8 行' 没有可以存的
ok 'the log is whole' lianxi audit verify
finish
