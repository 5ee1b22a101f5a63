#!/bin/sh
# What people type and paste: characters of word processors, blanks that show
# nothing, days as they are written, texts that are too long.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_typed "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
program liaison
as li liaison civil-affairs
last() { sql "SELECT $1 FROM topic ORDER BY id DESC LIMIT 1"; }
hex() { sql "SELECT HEX($1) FROM topic ORDER BY id DESC LIMIT 1"; }
saves() { post /liaison/topics/new "token=$token&deed=save&$1"; }

# ---- Controls, other ends of lines, what is no character, bad UTF-8

while read -r sent title body; do
	saves "title=A${sent}B&problem=C${sent}D"
	ok "$sent in a form is taken" is "$status" 303
	ok 'in a line it becomes a space or nothing' is "$(hex title)" "41${title#-}42"
	ok 'in a text it becomes a line break or nothing' is "$(hex problem)" "43${body#-}44"
	# shellcheck disable=SC2059 # the bytes
	env printf "A$(printf %s "$sent" | sed 's/%/\\x/g')B" >"$work/typed"
	{
		part_of 'name="token"'; printf '%s\r\n' "$token"
		part_of 'name="deed"'; printf 'save\r\n'
		part_of 'name="title"'; cat "$work/typed"; printf '\r\n'
		part_of 'name="problem"'; cat "$work/typed"
		printf '\r\n--bound--\r\n'
	} >"$work/body"
	send /liaison/topics/new "$work/body"
	ok 'also in a form with files' is "$status" 303
	ok 'with the same result' is "$(hex title) $(hex problem)" \
	    "41${title#-}42 41${body#-}42"
done <<'END'
%0B 20 0A
%0C 20 0A
%0D 20 0A
%0D%0A 20 0A
%C2%85 20 0A
%E2%80%A8 20 0A
%E2%80%A9 20 0A
%00 - -
%03 - -
%08 - -
%1B - -
%7F - -
%C2%96 - -
%EF%BF%BF - -
%F0%9F%BF%BE - -
%EF%B7%90 - -
%FF EFBFBD EFBFBD
%C0%AF EFBFBDEFBFBD EFBFBDEFBFBD
%E6%B0 EFBFBD EFBFBD
%ED%A0%80 EFBFBDEFBFBDEFBFBD EFBFBDEFBFBDEFBFBD
END
saves 'title=20%&problem=100%+%4g&facts'
ok 'a % without two hex digits stays a %' is \
    "$status $(last 'CONCAT(title, problem)')" '303 20%100% %4g'
saves 'title=a%03b&problem=c%0Bd&category_id=99'
ok 'a form with a complaint shows the repaired text' says 'value="ab"' ">c
d</textarea>"

# ---- What shows nothing is nothing

blanks='%E3%80%80%E3%80%80%E3%80%80%E3%80%80 %C2%A0 %E2%80%8B %EF%BB%BF %E2%81%A0
    %E3%85%A4 %C2%AD %E2%A0%80 %E2%80%8E%E2%80%AE %0B%0C %E2%80%83
    %E3%80%80%C2%A0%E2%80%8B%EF%BB%BF%E2%81%A0%E3%85%A4%C2%AD%E2%A0%80'
for blank in $blanks; do
	post /liaison/topics/new "token=$token&deed=submit&title=$blank&problem=kept"
	ok "$blank is no title" is "$status" 422
	ok 'the complaint is that it is missing' says 'id="title-wrong"' '>kept</textarea>'
done
saves 'title=%E3%80%80a%E2%80%8Bb%E2%80%AEc%E2%80%8Dd%C2%A0&facts=a%E2%80%8Bb'
ok 'inside a title nothing turns it or hides, except what joins' is "$(hex title)" 616263E2808D64
ok 'in a long text the character stays' is "$(hex facts)" 61E2808B62
saves 'title=a&facts=%E2%80%AAa%E2%80%AEb%E2%81%A6c%E2%81%A9d%E2%80%8Ee%E2%80%8F&problem=%D8%9C%E2%80%AB1%0A2%E2%80%AC'
ok 'but not bidi controls' is "$(hex facts) $(hex problem)" '6162636465 310A32'
program office
as of office
meetings=$(sql 'SELECT COUNT(*) FROM meeting')
for blank in $blanks; do
	post /office/meetings/new "token=$token&deed=announce&kind=temporary&name=$blank&place=$blank&ground=$blank"
	ok "$blank is no name of a meeting" is "$status" 422
	ok 'the complaints are that name, place and ground are missing' says 'id="name-wrong"' 'id="place-wrong"' 'id="ground-wrong"'
done
ok 'no meeting was stored' rows meeting "$meetings"
program account
as sys system
for blank in $blanks; do
	post /office/accounts/new "token=$token&login=li4&name=$blank&first=Start-Here-77"
	ok "$blank is no name of a person" is "$status" 422
	ok 'the complaint is that it is missing' says 'id="name-wrong">请填写这一项'
done
ok 'no account was created' rows "account WHERE login = 'li4'" 0

# ---- A draft that saves itself, as the script sends it

controls='a%0Bb%0C%03%C2%85%C2%96%EF%BF%BF%00%E2%80%A8c%FF'
itself() {	# PATH WORDS
	post "$1" "token=$token&deed=save&$2"
	ok "$1: the script saves what was pasted" is "$status" 303
}
program liaison
as li liaison civil-affairs
itself /liaison/topics/new "title=$controls&problem=$controls"
itself "/liaison/topics/$(last id)" "revision=$(last revision)&title=$controls&problem=${controls}d"
ok 'the text is repaired' is "$(last "REPLACE(problem, '\n', '/')")" 'a/b///c�d'
program office
as of office
itself /office/meetings/new "kind=regular&name=$controls&place=$controls&note=$controls"
itself "/office/meetings/$(sql 'SELECT MAX(id) FROM meeting')" \
    "revision=0&kind=regular&name=$controls&note=${controls}d"
program press
as ed editor
for kinds in notices:notice policies:policy; do
	path=/press/${kinds%:*}
	itself "$path/new" "title=$controls&body=$controls"
	itself "$path/$(sql "SELECT MAX(id) FROM ${kinds#*:}")" \
	    "revision=1&title=$controls&body=${controls}d"
done
program liaison
as li liaison civil-affairs

# ---- Too long: all is kept, and how much is too much is said

rare=$(printf '%%F0%%AC%%B1%%96%.0s' $(seq 1 4001))
saves "title=rare&problem=$rare"
ok 'the limit counts characters beyond U+FFFF as one' is \
    "$status $(last 'CHAR_LENGTH(problem)')" '303 4001'
saves "title=long&problem=$(printf '%07990d' 0)$(printf '%%0D%%0A%.0s' 1 2 3 4 5 6 7 8 9)x"
ok 'a CR LF counts as one character' is "$status" 303
saves "title=long&problem=$(printf '%08500d' 0)&facts=kept"
ok 'a text 500 characters too long is refused' is "$status" 422
ok 'the complaint says by how much' says '超出 500 字，最多 8000 字' '>kept</textarea>' \
    ">$(printf '%08500d' 0)</textarea>"
ok 'fields have no maxlength, so browsers do not cut' hides maxlength

# much COUNT BYTE: a text of so many, and the answer in a file: no shell holds it.
much() {
	printf 'token=%s&deed=save&title=long&problem=' "$token" >"$work/body"
	head -c "$1" /dev/zero | tr '\000' "$2" >>"$work/body"
	request "$work/body" "$work/answer" REQUEST_METHOD=POST \
	    SCRIPT_NAME=/liaison/topics/new QUERY_STRING= \
	    "CONTENT_LENGTH=$(wc -c <"$work/body")" "HTTP_COOKIE=$cookie"
	asked="POST of $1 bytes"
}
much 3500000 a
ok 'a text of 3.5 million characters is refused' is "$status" 422
ok 'and shown again completely' [ "$(wc -c <"$work/answer")" -gt 3500000 ]
ok 'the complaint says by how much' grep -aq '超出 3492000 字' "$work/answer"
much 4100000 '\377'
ok '4 MB of invalid bytes are refused, too' is "$status" 422

# ---- Days and times

program office
as of office
meets() { post /office/meetings/new "token=$token&deed=save&kind=regular&name=m&starts_at=$1"; }
starts() { sql "SELECT '1970-01-01' + INTERVAL (starts_at + 28800) SECOND
    FROM meeting ORDER BY id DESC LIMIT 1"; }
year=$(($(TZ=CST-8 date +%Y) + 1))
for typed in "$year-12-10+9:30" "$year/12/10+9:30" "$year.12.10+09:30" "${year}1210+0930" \
    "$year-12-10T09:30" "$year%E5%B9%B412%E6%9C%8810%E6%97%A5+9:30" \
    "$year%E5%B9%B412%E6%9C%8810%E6%97%A5%E4%B8%8A%E5%8D%889%E7%82%B9%E5%8D%8A" \
    "%E3%80%80$year-%EF%BC%91%EF%BC%92-10%E3%80%80%EF%BC%99%EF%BC%9A%EF%BC%93%EF%BC%90" \
    "$year-12-10%0B9:30%C2%A0"; do
	meets "$typed"
	ok "$typed is read" is "$status $(starts)" "303 $year-12-10 09:30:00"
done
header Location
get "/${value#"$PORTAL_BASE"}"
ok 'the form shows the day as it was read' says "value=\"$year-12-10 09:30\""
weekday=$(TZ=CST-8 LC_ALL=C date -d "$year-12-10" +%u)
ok 'with its weekday' says ">星期$(echo 一二三四五六日 | cut -c$((3 * weekday - 2))-$((3 * weekday)))</output>"
meets "$year%E5%B9%B412%E6%9C%8810%E6%97%A5+9:30&ends_at=x"
ok 'also beside a complaint' says "value=\"$year-12-10 09:30\"" 'value="x"'
while read -r typed words; do
	meets "$typed"
	ok "$typed is refused" is "$status" 422
	ok "the complaint is: $words" says "$words" 'id="starts_at-wrong"'
done <<END
2027-02-29+9:00 2027 年 2 月没有 29 日
2026-04-31+9:00 2026 年 4 月没有 31 日
2027-13-01+9:00 没有 13 月
2027-03-01+25:00 没有 25:00 这个时间
2027-03-01 请写上几点
9:30 请写上是哪一天
2027-03-01+3%E7%82%B9 请写清上午还是下午
2027-03-01+9:00+%E5%91%A8%E4%BA%8C 2027 年 3 月 1 日是星期一
2927-03-01+9:00 年份写的是 2927
soon 的样子写日期和时间
END
as au auditor
get '/office/audit?since=2026%E5%B9%B411%E6%9C%881%E6%97%A5&until=2099.1.1'
ok 'a filter reads days in the same way' says 'value="2026-11-01"' 'value="2099-01-01"'

# ---- Signing in

program account
as wang office
for login in wang%E3%80%80 %EF%BD%97%EF%BD%81%EF%BD%8E%EF%BD%87 %E2%80%8Bwang wang%C2%A0 \
    WANG %EF%BC%B7ang wa%C2%ADng wang%0B wang%0D%0A wa%03ng; do
	stranger
	post /account/signin "token=$token&login=$login&password="
	ok "$login is wang" says 'value="wang"'
done
post /account/signin "token=$token&login=wa%FFng&password=x%0B%00"
ok 'invalid bytes are no login' is "$status" 422
finish
