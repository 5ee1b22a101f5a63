#!/bin/sh
# The calendar of workdays: a year, days added and removed, a year from a file,
# and what is counted again when it changes.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/press.sh"
. "$(dirname "$0")/files.sh"
papers story_calendar
trap 'database_drop; rm -rf "$work"' EXIT
limited=$(sql "SELECT code FROM notice_kind WHERE posting_days IS NOT NULL LIMIT 1")
days=$(sql "SELECT posting_days FROM notice_kind WHERE code = '$limited'")
day() { sql "SELECT DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) + INTERVAL $1 DAY"; }
keeper() { program office; as keep office; }
calendar() { sql "SELECT CONCAT_WS(' ', day, kind, name, document) FROM day_off WHERE day = '$1'"; }

# ---- A year

program office; as chair convener
route GET /office/calendar '/office/calendar?year=2016'
ok 'a convener reads it' all_of '2016 年工作日历' '<time datetime="2016-10-08">8</time><b>班</b>' \
    '<time datetime="2016-10-01">1</time><b>休</b>' '<time datetime="2016-10-15">15</time><b>末</b>' 国办发明电
ok 'and has no form' hides '<button type="submit" class="quiet" name="remove"' '>加入</button>'
post /office/calendar "token=$token&day=2031-10-01&kind=off&name=x"
ok 'nor may he change it' is "$status" 403
keeper
get /office/calendar
ok 'today is marked' says 'aria-current="date"' '<span class="aside"> 今天</span>'
ok 'a year without a calendar says so' says '年的放假安排还没有录入，只按周末数'
get /office/
ok 'and so does the desk' says '年的放假安排还没有录入' 'href="/office/calendar"'
answers 400 GET '/office/calendar?year=12'

# ---- One day

post /office/calendar "token=$token"
ok 'a day needs all three' complains day kind name
post /office/calendar "token=$token&day=2031-10-06&kind=work&name=x"
ok 'a weekday is worked anyway' complains kind
post /office/calendar "token=$token&day=2031-02-30&kind=off&name=x"
ok 'there is no such day' complains day
route POST /office/calendar /office/calendar "token=$token&kind=off&name=$(esc 国庆节)&day=$(esc '２０３１年10月1日')"
ok 'it leads to its year' sent Location "${PORTAL_BASE}office/calendar?year=2031"
ok 'the day is kept' is "$(calendar 2031-10-01)" '2031-10-01 off 国庆节 '
get '/office/calendar?year=2031'
ok 'and shown' says '<time datetime="2031-10-01">1</time><b>休</b><span class="aside"> 国庆节</span>' \
    'name="remove" value="2031-10-01"'
ok 'the log has it' is "$(sql "SELECT verb, object_id, detail FROM audit ORDER BY id DESC LIMIT 1")" \
    'calendar.add	20311001	day=2031-10-01\nkind=off\nname=国庆节'
put /office/calendar day=2031-10-01 kind=off name=国庆节 source=国办发明电〔2030〕1号
ok 'with its document' is "$(calendar 2031-10-01)" '2031-10-01 off 国庆节 国办发明电〔2030〕1号'
post /office/calendar "token=$token&day=2031-10-01&kind=off&name=$(esc 国庆)"
ok 'which stays when it is not written' is "$(calendar 2031-10-01)" '2031-10-01 off 国庆 国办发明电〔2030〕1号'
put /office/calendar day=2031-10-01 kind=off name=国庆 source=另一份
ok 'and changes when it is' is "$(calendar 2031-10-01)" '2031-10-01 off 国庆 另一份'
get '/office/calendar?year=2031'
ok 'a day makes no year known' says '2031 年的放假安排还没有录入'
post /office/calendar "token=$token&remove=2031-10-01"
ok 'it is removed' is "$status $(calendar 2031-10-01)" '303 '
ok 'and leads to a page' sent Location "${PORTAL_BASE}office/calendar?year=2031&removed=2031-10-01"
header Set-Cookie
cookie="$cookie; ${value%%;*}"
get '/office/calendar?year=2031&removed=2031-10-01'
cookie=${cookie%%;*}
ok 'that says what was removed' says '已经从日历移除 2031 年 10 月 1 日'
post /office/calendar "token=$token&remove=2031-10-01"
ok 'removing it again changes nothing' is "$status" 303

# ---- Files

route GET /office/calendar/import /office/calendar/import
route GET /office/calendar.csv '/office/calendar.csv?year=2016'
ok 'a year is a table' says '日期,类型,名称,依据文件' '2016-10-01,放假,国庆节,国办发明电〔2015〕18号' \
    '2016-10-08,上班,国庆节,'
printf '%s' "$page" >"$work/2016.csv"
route GET /office/calendar.ics '/office/calendar.ics?year=2016'
ok 'and a calendar' says BEGIN:VCALENDAR 'DTSTART;VALUE=DATE:20161008' 'SUMMARY:国庆节（上班）'
printf '%s' "$page" >"$work/2016.ics"
answers 404 GET '/office/calendar.ics?year=2031'
for file in csv ics; do
	uploads /office/calendar/import "files@$work/2016.$file"
	ok "what was exported as $file is the same" all_of '新的 0 天，一样的 8 天，不同的 0 天，有错的 0 行' \
	    '没有可以存的'
done
uploads /office/calendar/import deed=preview
ok 'a file is needed' complains files
printf 'nothing of days\n' >"$work/other.csv"
uploads /office/calendar/import "files@$work/other.csv"
ok 'a file without days is refused' complains files
ok 'the page says why' says '没有读到日期'

printf '日期,类型,名称\r\n2031/10/1,放假,国庆节\r\n２０３１年１０月２日,休,国庆节\r\n2031-10-04,班,国庆节\r\n2031-10-06,班,国庆节\r\n2031-13-01,放假,元旦\r\n2016-10-01,放假,十一\r\n' |
    iconv -f UTF-8 -t GB18030 >"$work/2031.csv"
uploads /office/calendar/import "files@$work/2031.csv" "document=国办发明电〔2030〕1号"
ok 'a file is shown before it is taken' all_of '新的 3 天，一样的 0 天，不同的 1 天，有错的 2 行' \
    '第 5 行' '本来就上班' '读不出是哪一天：“2031-13-01”' '现在是放假（国庆节）' '确认导入'
ok 'nothing is kept by that' rows "day_off WHERE YEAR(day) = 2031" 0
held=$(field held)
seen=$(field seen)
route POST /office/calendar/import /office/calendar/import \
    "token=$token&deed=take&held=$held&seen=$seen&document=$(esc '国办发明电〔2030〕1号')"
ok 'then it is taken' is "$(sql "SELECT GROUP_CONCAT(day, kind ORDER BY day) FROM day_off WHERE YEAR(day) = 2031")" \
    '2031-10-01off,2031-10-02off,2031-10-04work'
ok 'with its document' is "$(calendar 2031-10-02)" '2031-10-02 off 国庆节 国办发明电〔2030〕1号'
ok 'and what differs is changed' is "$(calendar 2016-10-01)" '2016-10-01 off 十一 国办发明电〔2030〕1号'
ok 'the file is not held any longer' rows "file_held WHERE id = $held" 0

# ---- Which file

printf '2032-10-01,放假,甲\n' >"$work/first.csv"
printf '2032-10-02,放假,乙\n' >"$work/second.csv"
held_is() { held=$(field held); }
take_it() { held_is; seen=$(field seen)
	post /office/calendar/import "token=$token&deed=take&held=$held&seen=$seen"; }
uploads /office/calendar/import "files@$work/first.csv"
ok 'the page says which file it shows' all_of '“<bdi>first.csv</bdi>”里的日子' 甲
held_is; first=$held
uploads /office/calendar/import "held=$held" "files@$work/second.csv"
ok 'a file chosen now takes the place of the held one' all_of '“<bdi>second.csv</bdi>”里的日子' 乙
ok 'which is not shown' hides first.csv 甲
ok 'nor held any longer' rows "file_held WHERE id = $first" 0
held_is
uploads /office/calendar/import "held=$held" deed=take "files@$work/first.csv"
ok 'what was not seen is not taken' complains files
ok 'it is shown first' says '预览以后' '“<bdi>first.csv</bdi>”里的日子' 甲
ok 'and nothing is kept' rows "day_off WHERE YEAR(day) = 2032" 0
sql "INSERT INTO day_off VALUES ('2032-10-01', 'work', '别人', '')"
take_it
ok 'nor is what changed since it was shown' complains files
ok 'which is shown again' says '预览以后' '不同的 1 天' '现在是上班（别人）'
ok 'and stays' is "$(calendar 2032-10-01)" '2032-10-01 work 别人 '
take_it
ok 'until it was seen' is "$status $(calendar 2032-10-01)" '303 2032-10-01 off 甲 '
uploads /office/calendar/import "files@$work/first.csv" document=国办
ok 'another document alone is shown' says '不同的 1 天' '依据文件从“”改为“国办”'
sql "DELETE FROM day_off WHERE YEAR(day) = 2032"
uploads /office/calendar/import "files@$work/first.csv" "files@$work/second.csv"
ok 'two files are refused' complains files
ok 'with a word' says '一次只能选一个文件'
first=$(sql "SELECT MIN(id) FROM file_held") second=$(sql "SELECT MAX(id) FROM file_held")
post /office/calendar/import "token=$token&held=$first&held=$second"
ok 'so are two held ones' complains files
sql "DELETE FROM file_held"

# ---- Long files, other years, personal numbers

for y in 2040 2041 2042; do
	for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
		for d in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22; do
			echo "$y-$m-$d,放假,甲"
		done
	done
done >"$work/long.csv"
head -n 792 "$work/long.csv" >"$work/most.csv"
yes '2043-01-01,放假,甲' | head -n 801 >>"$work/long.csv"
uploads /office/calendar/import "files@$work/long.csv"
ok 'more than 800 rows are refused' complains files
ok 'with the number' says '多于 800 天'
uploads /office/calendar/import "files@$work/most.csv"
ok 'a long file is read, of which the first are shown' eval 'says "新的 792 天" "前 20 天" 第\ 20\ 行 && hides 第\ 21\ 行'
take_it
ok 'and taken' is "$status $(sql "SELECT COUNT(*) FROM day_off WHERE YEAR(day) BETWEEN 2040 AND 2042")" '303 792'
sql "DELETE FROM day_off WHERE YEAR(day) BETWEEN 2040 AND 2042"

printf 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:24990101\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n' >"$work/far.ics"
uploads /office/calendar/import "files@$work/far.ics"
ok 'a year that no page shows is wrong' all_of '有错的 1 行' '年份要在 1949 到 2199 之间' '没有可以存的'
get '/office/calendar?year=1949'
ok 'the first year has no year before' says 'year=1950'
ok 'to go to' hides 'year=1948'
get '/office/calendar?year=2199'
ok 'nor the last one after' hides 'year=2200'
printf '2032-10-01\t放假\t国庆节\r\n' | iconv -f UTF-8 -t UTF-16 >"$work/unicode.txt"
uploads /office/calendar/import "files@$work/unicode.txt"
ok 'a Unicode text of Excel is read' says '新的 1 天' 国庆节

printf '2032-10-01,放假,找13912345678\n' >"$work/personal.csv"
uploads /office/calendar/import "files@$work/personal.csv"
ok 'a personal number in a file is wrong' all_of '有错的 1 行' '名称或者依据文件里有个人号码'
uploads /office/calendar/import "files@$work/first.csv" document=13912345678
ok 'and in the document' complains document
post /office/calendar "token=$token&day=2032-10-01&kind=off&name=13912345678"
ok 'and in a name' complains name
sql "DELETE FROM file_held"

# ---- What is open is counted again

publish() {	# NAME=VALUE... -> $paper, published
	editor
	put /press/notices/new deed=send "body=words+of+it" "$@"
	paper=$(made)
	reviewer
	put "/press/notices/$paper/review" deed=publish revision=2
	ok "$1 is published" is "$status" 303
}
until_of() { sql "SELECT posted_until FROM notice WHERE id = $1"; }
counted() { is "$(sql "SELECT CONCAT_WS(' ', p.posted_until, v.posted_until, d.visible_until, p.posted_days)
    FROM notice p JOIN notice_version v ON v.notice_id = p.id AND v.version = p.version
    JOIN search_doc d ON d.kind = 2 AND d.object_id = p.id WHERE p.id = $1")" "$2 $2 $2 $days"; }

publish title=Counted kind="$limited" unit_id=1 objection_phone=0857-5220001
open=$paper before=$(until_of "$open")
ok 'an end that is counted is known as such' counted "$open" "$before"
editor
put /press/notices/new deed=send title=Typed body=words kind="$limited" unit_id=1 objection_phone=0857-5220001 \
    posted_until="$(day 1)"
ok 'fewer workdays than its kind asks are asked about' complains posted_until
ok 'and can be meant' says '比这种公示要的工作日少' 'name="sure"'
publish title=Typed kind="$limited" unit_id=1 objection_phone=0857-5220001 posted_until="$(day 9)" sure=1
typed=$paper
publish title=Withdrawn kind="$limited" unit_id=1 objection_phone=0857-5220001
put "/press/notices/$paper/withdraw" withdrawn_why=wrong
gone=$paper
publish title=Over kind="$limited" unit_id=1 objection_phone=0857-5220001
over=$paper
sql "UPDATE notice SET published_at = published_at - 2592000,
    posted_until = DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) - INTERVAL 1 DAY WHERE id = $over"
gone_until=$(until_of "$gone") over_until=$(until_of "$over")

sql "UPDATE notice SET updated_at = 1 WHERE id = $open"
# Its last day is off, and the weekends after it are not worked.
keeper
post /office/calendar "token=$token&day=$before&kind=off&name=$(esc 大雪)"
after=$(sql "SELECT '$before' + INTERVAL IF(WEEKDAY('$before') = 4, 3, 1) DAY")
ok 'a day off moves what is open' counted "$open" "$after"
ok 'not what was typed, withdrawn or over' is "$(until_of "$typed") $(until_of "$gone") $(until_of "$over")" \
    "$(day 9) $gone_until $over_until"
ok 'and feeds say that it changed' is "$(sql "SELECT updated_at > 1 FROM notice WHERE id = $open")" 1
ok 'its history says so' is "$(sql "SELECT reason, sequence, account_id = $account FROM event
    WHERE kind = 'notice' AND object_id = $open AND verb = 'recount'")" "$before $after	1	1"
ok 'and nothing else moved' rows "event WHERE verb = 'recount'" 1
header Set-Cookie
cookie="$cookie; ${value%%;*}"
get "/office/calendar?year=$(date -d "$before" +%Y)"
cookie=${cookie%%;*}
ok 'the page says what moved' says '有期限跟着移动了' '公示“Counted”' "<time datetime=\"$before\">" "<time datetime=\"$after\">"
editor
get "/press/notices/$open"
ok 'so does the paper' says '日历改动，公示截止重新数过' "从 $before 改为 $after"
ok 'and how it is counted' says '怎么数的' '大雪放假' "第 $days 天"
get /press/notices/new
ok 'a new one says the same' says '大雪放假' "datetime=\"$after\""
program office; as chair convener
get "/office/calendar"
ok 'a convener sees what moved, too' says '公示“Counted”'
keeper
post /office/calendar "token=$token&remove=$before"
ok 'without it all is as before' counted "$open" "$before"

# A new version keeps its first day, and a kind that changes is no default.
editor
put "/press/notices/$open/revise"
put "/press/notices/$open" deed=send revision=4 title=Counted body=better kind="$limited" unit_id=1 \
    objection_phone=0857-5220001 note=better posted_until="$before"
keeper
post /office/calendar "token=$token&day=$before&kind=off&name=$(esc 大雪)"
ok 'while a new version is reviewed, what is public moves' is "$(until_of "$open")" "$after"
reviewer
put "/press/notices/$open/review" deed=publish revision="$(newest v.revision "$open")"
ok 'and the new version is counted when it is published' counted "$open" "$after"

# A draft whose end was counted and is then typed is left alone.
editor
put "/press/notices/$open/revise"
put "/press/notices/$open" deed=send revision="$(newest v.revision "$open")" title=Counted body=best kind="$limited" \
    unit_id=1 objection_phone=0857-5220001 note=best posted_until="$(day 20)"
reviewer
put "/press/notices/$open/review" deed=publish revision="$(newest v.revision "$open")"
keeper
post /office/calendar "token=$token&remove=$before"
ok 'an end typed later is not counted again' is "$(sql "SELECT posted_until, posted_from FROM notice WHERE id = $open")" \
    "$(day 20)	NULL"

# An end that would have been before today is today.
publish title=Short kind="$limited" unit_id=1 objection_phone=0857-5220001
sql "UPDATE notice SET posted_from = posted_from - INTERVAL 60 DAY WHERE id = $paper"
keeper
post /office/calendar "token=$token&day=2031-05-01&kind=off&name=x"
ok 'what should be over comes down tonight' is "$(until_of "$paper")" "$(day 0)"

# ---- What is over stays in a list

reader
get /notices
ok 'what is over is listed' says '公示期满、已经撤下的' '<span class="what">Over</span>'
ok 'with its kind, unit and days' says "公示从 " "<time datetime=\"$over_until\">"
ok 'without a link' hides "notices/$over\""
route GET /notices/over "/notices/over?kind=$limited"
ok 'so it is in a list of its own' says Over "<time datetime=\"$over_until\">"
ok 'without what is not over or was withdrawn' hides Typed Withdrawn 'words of it'
get '/notices/over?unit=audit'
ok 'by unit' hides '<span class="what">Over'
get "/notices/over?year=1999"
ok 'by year' says '没有期满的公示'
answers 410 GET "/notices/$over"

# ---- Rights

try() {	# PROGRAM STATEMENT
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u "portal_$1" \
	    "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_$1")" "$PORTAL_DB_NAME" -e "$2" >/dev/null 2>&1
}
insert="INSERT INTO recount_event (kind, object_id, at, verb, state) VALUES ('notice', 1, 1,"
ok 'the office leaves a recount' try office "$insert 'recount', 2)"
ok 'and no other event of a notice' not try office "$insert 'publish', 2)"
ok 'it moves an end' try office "UPDATE notice SET posted_until = posted_until WHERE id = $over"
ok 'and no title' not try office "UPDATE notice SET title = 'x' WHERE id = $over"
ok 'nor reads the text' not try office 'SELECT body FROM notice_version'
for who in press liaison public; do
	ok "$who keeps no calendar" not try "$who" "DELETE FROM day_off"
done
ok 'the public reads no more of what is over' not try public 'SELECT index_number FROM public_posting_over'
finish
