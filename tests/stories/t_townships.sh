#!/bin/sh
# The windows where people apply: registered, changed, closed, read by all,
# filtered; and a file of them as spreadsheets write it.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_townships "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
program office
as of office
sends() { post "$1" "token=$token&$2"; header Location; at=${value#"${PORTAL_BASE%/}"}; }

route GET /office/townships /office/townships
ok 'there is none, and it says what to do' says 还没有登记窗口
route GET /office/townships/new /office/townships/new
post /office/townships/new "token=$token&name=North"
ok 'a window has an address or a telephone' complains address
route POST /office/townships/new /office/townships/new "token=$token&name=North&phone=%EF%BC%90851+%E2%80%94+123&position=2"
header Location
north=${value#"${PORTAL_BASE%/}"}
route GET /office/townships/# "$north"
ok 'full-width figures are figures' says 'value="0851-123"'
post /office/townships/new "token=$token&name=North&phone=1"
ok 'there is one of a name and a counter' complains name
sends /office/townships/new 'name=North&counter=Second&address=Hill&position=1'
route POST /office/townships/# "$north" "token=$token&revision=0&name=North&phone=0851-456&position=2"
get "$north"
ok 'the history has what stood there' says 'href="' 原为“0851-123” 改为“0851-456”

program public
nobody
get /aid/medical
ok 'everybody reads them on the pages of categories' says 办理窗口 0851-456 Hill 'href="tel:'
ok 'in their order' eval 'case $page in *Hill*0851-456*) ;; *) false ;; esac'
get '/aid/medical?township=Second'
ok 'by a part of the name' eval 'says Hill && hides 0851-456'
shows '/aid/medical?township=Nowhere' 'that there is none' '没有名称里带“Nowhere”的窗口'
answers 301 GET '/aid/medical?other=1'
program office
as of office
sends "$north" 'deed=close&revision=1'
ok 'closing says why' complains closed_why
sends "$north" 'deed=close&revision=1&closed_why=merged'
program public
nobody
get /aid/medical
ok 'what is closed is read no more' hides 0851-456
by_public() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_public \
	    -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_public")" "$PORTAL_DB_NAME" -e "$1" 2>&1
}
ok 'nor may the public read the table' eval 'case $(by_public "SELECT 1 FROM township") in *denied*) ;; *) false ;; esac'

# ---- A file: as Excel writes it in China

program office
as of office
sends "$north" 'deed=reopen&revision=2'
{
	printf '\357\273\277乡镇,地址,联系电话,次序,备注\r\n'
	printf '东山乡,"东山乡政府, 一楼",０８５１－１１１,1,x\r\n'		# new
	printf 'North,,0851-456,2,\r\n'				# same
	printf 'North,New street,,,\r\n'			# twice
	printf '西山镇,,,3,\r\n'				# no place
	printf '南山镇,路边,1,many,\r\n'			# no number
	printf ',地址,1,,\r\n'					# no name
	printf '河口乡,张三 13800001111,1,,\r\n'		# a number of a person
	printf '%s,地址,1,,\r\n' "$(printf '%081d' 1)"		# too long
} >"$work/utf8.csv"
route GET /office/townships/import /office/townships/import
post /office/townships/import "token=$token"
ok 'without a file there is nothing to take' complains files
uploads /office/townships/import deed=preview "files@$work/utf8.csv"
ok 'a file is shown first' is "$status" 200
ok 'each line with what it would do' says '新的 1 行，一样的 1 行，不同的 0 行，有错的 6 行' '第 4 行' 前面的行写过 \
    '第 5 行' 地址和电话至少写一样 '第 6 行' 次序：要写数字 '第 7 行' 没有写 '第 8 行' 里有个人号码 '第 9 行' 太长
ok 'its quoted comma and wide figures are read' says '东山乡政府, 一楼' 0851-111
ok 'nothing is stored' rows township 2
held=$(field held)
route POST /office/townships/import /office/townships/import "token=$token&deed=take&held=$held"
ok 'then it is taken' sent Location "${PORTAL_BASE%/}/office/townships"
ok 'what is new is there, what is wrong is not' is "$(sql 'SELECT COUNT(*), SUM(phone = "0851-111") FROM township')" '3	1'
ok 'the log has it' rows "audit WHERE verb = 'township.create'" 3

printf '窗口,名称,电话,办公时间\n,东山乡,0851-222,全天\n,North,,全天\n' | iconv -f UTF-8 -t GB18030 >"$work/gbk.csv"
uploads /office/townships/import deed=preview "files@$work/gbk.csv"
ok 'GBK, other headings: what differs is said' says '新的 0 行，一样的 0 行，不同的 2 行' 不同：联系电话 不同：办公时间
held=$(field held)
sends /office/townships/import "deed=take&held=$held"
ok 'an empty cell leaves what is there' is "$(sql "SELECT name, address, phone, hours FROM township
    WHERE hours = '全天' ORDER BY id" | tr '\t\n' '|;')" 'North||0851-456|全天;东山乡|东山乡政府, 一楼|0851-222|全天;'
ok 'and the history says what it was' rows "event_change WHERE before_ = '0851-111'" 1
printf 'Left,,Lane,1\n' >"$work/plain.csv"
uploads /office/townships/import deed=preview "files@$work/plain.csv"
ok 'without headings the columns are in their order' says '新的 1 行' Left Lane
: >"$work/empty.csv"
printf '\n\n' >"$work/blank.csv"
uploads /office/townships/import deed=preview "files@$work/blank.csv"
ok 'a file of no lines is refused at its field' complains files
lianxi audit verify >/dev/null 2>&1
ok 'the log is whole' is $? 0
finish
