#!/bin/sh
# The audit log: its page and its CSV, for the auditor only; its chain, with
# each kind of fault planted; and that no program's account can change a row.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
ok 'a database is made' database story_audit "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
run() {
	asked="lianxi $*"
	page=$(lianxi "$@" 2>"$work/err"; echo "exit $?")
	code=${page##*exit } page=${page%exit *} status=$code
}
verify() {	# CODE WORD...
	wanted=$1
	shift
	run audit verify "$@"
	ok "lianxi audit verify gives $wanted" is "$code" "$wanted"
}
program office

# ---- Rows: by acts, and two hostile ones

as of office
office=$account
for name in =cmd +1 -2 @x; do
	post /office/meetings/new "token=$token&kind=regular&deed=save&name=$name"
done
post /office/meetings/new "token=$token&kind=regular&deed=save&name=secret+name&note=secret+words"
secret=$(sql 'SELECT MAX(id) FROM meeting')
sql "UPDATE meeting SET note = '电话13800001111' WHERE id = $secret"
post "/office/meetings/$secret" "token=$token&kind=regular&deed=save&name=other+name&revision=0"
post /office/meetings/1 "token=$token&kind=regular&deed=cancel&cancelled_why=x&revision=0"
as li liaison finance
get /office/
as au auditor
number=$(sql 'SELECT MAX(id) FROM audit')

# ---- Who may

nobody
answers 303 GET /office/audit
answers 303 GET /office/audit.csv
for role in liaison editor reviewer legal office convener system security; do
	as "no-$role" $role
	answers 403 GET /office/audit
	answers 403 GET /office/audit.csv
done
as au auditor
route GET /office/audit /office/audit
ok 'verbs have Chinese names' says '<b>新建会议</b>' '被规则拦下' '没有权限'
ok 'a row has fields, of texts the length' says 类型：例会 '名称：4 个字'
ok 'and no digest' hides sha256

# ---- The log has length and digest of texts only

ok 'the log has no typed text' rows "audit WHERE CONCAT(before_, detail) REGEXP 'secret|other name|13800001111'" 0
ok 'nor has the page' hides 'secret name' 'other name' '13800001111'
ok 'it has length and digest of texts' rows "audit WHERE verb = 'meeting.create' AND object_id = $secret AND
    detail LIKE '%name=$(proof 'secret name')%note=$(proof 'secret words')%'" 1
ok 'of the old and the new text' rows "audit WHERE verb = 'meeting.save' AND object_id = $secret AND
    before_ LIKE '%name=$(proof 'secret name')%note=$(proof 电话13800001111)%' AND
    detail LIKE '%name=$(proof 'other name')%note=%'" 1
ok 'choices are logged as they are' rows "audit WHERE object_id = $secret AND
    detail LIKE '%kind=regular%' AND verb = 'meeting.create'" 1
answers 405 POST /office/audit "token=$token"
answers 405 POST /office/audit.csv "token=$token"

# ---- Filters

get "/office/audit?who=$office"
ok 'the filter by account finds its rows' says '新建会议'
ok 'and no others' not counts_lines 1 '<b>没有权限</b>'
answers 200 GET "/office/audit?verb=meeting.create"
ok 'the filter by verb finds no other rows' hides '<b>没有权限</b>'
get "/office/audit?verb=meeting.create&object=$(sql "SELECT MAX(object_id) FROM audit WHERE verb = 'meeting.create'")"
ok 'the filter by object finds its row' counts_lines 1 '<b>新建会议</b>'
get '/office/audit?address=10.0.0.1'
ok 'an unknown address finds nothing' says '没有符合条件的记录'
get '/office/audit?who=nobody'
ok 'the filter for nobody finds rows without an account' hides '<b>新建会议</b>'
today=$(TZ=CST-8 date +%Y-%m-%d)
get "/office/audit?since=$today&until=$today"
ok 'the filter by day finds rows of today' says '<b>新建会议</b>'
get '/office/audit?until=2020-01-01'
ok 'another day finds nothing' says '没有符合条件的记录'
for query in who=x who=0 who=-1 object=0 object=x since=today until=2026-13-01 after=0 after=x x=1 \
    "verb=$(printf '%046d' 1)"; do
	answers 400 GET "/office/audit?$query"
	answers 400 GET "/office/audit.csv?$query"
done

# ---- A verb without a Chinese name is shown as it is

sql "INSERT INTO audit (id, at, account_id, verb, object_id, detail, hash)
    SELECT id + 1, 1, $office, 'strange.verb', 7, '<script>', hash FROM audit ORDER BY id DESC LIMIT 1"
get /office/audit
ok 'an unknown verb is shown as it is' says '<b>strange.verb</b>'
ok 'its detail is escaped' says '&lt;script&gt;'
sql "DELETE FROM audit WHERE verb = 'strange.verb'"

# ---- The CSV

route GET /office/audit.csv /office/audit.csv
ok 'the CSV has its media type' sent Content-Type 'text/csv; charset=utf-8'
ok 'the CSV is not cached' sent Cache-Control 'private, no-store'
printf '%s' "$page" >"$work/all.csv"
ok 'it begins with a byte order mark' is "$(head -c 3 "$work/all.csv" | od -An -tx1 | tr -d ' ')" efbbbf
ok 'it has a header row' says 'number,at,account,name,verb,object,address,before,after,title'
ok 'it has every row of the log' is "$(grep -cE '^[0-9]+,20[0-9-]+T[0-9:]+\+08:00,' "$work/all.csv")" \
    "$(sql 'SELECT COUNT(*) FROM audit')"
get "/office/audit.csv?verb=meeting.create&who=$office"
ok 'it has the same filters as the page' counts_lines 5 ',meeting.create,'
sql "UPDATE account SET name = '=HYPERLINK(\"http://x\")' WHERE id = $office"
get "/office/audit.csv?verb=meeting.create"
ok 'no cell is a formula' says '"'"'"'=HYPERLINK(""http://x"")"'
ok 'no cell begins with a character of formulas' not grep -qE '(^|,)"?[=+@-]' <<-CELLS
	$page
CELLS
sql "UPDATE account SET name = 'of' WHERE id = $office"

# ---- The programs' accounts cannot change a row

for name in public account liaison press office; do
	password=$(head -n 1 "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$name")
	for words in "UPDATE audit SET detail = '' WHERE id = 1" 'DELETE FROM audit WHERE id = 1' \
	    'DROP TABLE audit' 'TRUNCATE audit' 'DELETE FROM audit_head'; do
		ok "portal_$name may not: ${words%% WHERE*}" not mariadb --no-defaults \
		    -S "$PORTAL_DB_SOCKET" -u "portal_$name" -p"$password" "$PORTAL_DB_NAME" -e "$words" 2>/dev/null
	done
done

# ---- The chain

verify 0
ok 'the chain is intact' says '都对'
last=$(sql 'SELECT last FROM audit_head') hash=$(sql 'SELECT LOWER(HEX(hash)) FROM audit_head')
ok 'verify prints the number and hash of the last row' says "$last $hash"
verify 0 "$last" "$hash"
verify 65 "$last" "$(printf '%064d' 0)"
ok 'a wrong recorded hash is reported' says "第 $last 条：和另外记下的散列不符"
verify 65 $((last + 9)) "$hash"
verify 64 "$last"
verify 64 x "$hash"
verify 64 "$last" "${hash%?}"
run audit
ok 'audit without a word is a usage error' is "$code" 64
run audit prove
ok 'so is an unknown word' is "$code" 64

# fault 'what' SQL TEXT...: plants a fault, checks that it is found, undoes it
sql 'CREATE TABLE kept AS SELECT * FROM audit; CREATE TABLE kept_head AS SELECT * FROM audit_head'
fault() {
	what=$1
	sql "$2"
	shift 2
	run audit verify
	ok "$what: it is broken" is "$code" 65
	ok "$what: verify says where" says "$@" '有错'
	sql 'DELETE FROM audit; INSERT INTO audit SELECT * FROM kept; UPDATE audit_head h, kept_head k
	    SET h.since = k.since, h.last = k.last, h.hash = k.hash'
}
row=$((last - 5))
fault 'changed words' "UPDATE audit SET detail = 'x' WHERE id = $row" "第 $row 条：和散列不符"
fault 'changed time' "UPDATE audit SET at = at + 1 WHERE id = $row" "第 $row 条：和散列不符"
fault 'another account' "UPDATE audit SET account_id = NULL WHERE id = $row" "第 $row 条：和散列不符"
fault 'another address' "UPDATE audit SET address = '1' WHERE id = $row" "第 $row 条：和散列不符"
fault 'another hash' "UPDATE audit SET hash = REPEAT('x', 32) WHERE id = $row" "第 $row 条" "第 $((row + 1)) 条"
fault 'no hash' "UPDATE audit SET hash = NULL WHERE id = $row" "第 $row 条"
fault 'a row taken out' "DELETE FROM audit WHERE id = $row" "第 $row 条：缺失"
fault 'the last taken out' "DELETE FROM audit WHERE id = $last" "第 $last 条：缺失"
fault 'all taken out' "DELETE FROM audit" '缺失'
fault 'two exchanged' "UPDATE audit SET id = 999999 WHERE id = $row;
    UPDATE audit SET id = $row WHERE id = $((row + 1)); UPDATE audit SET id = $((row + 1)) WHERE id = 999999" \
    "第 $row 条：和散列不符" "第 $((row + 1)) 条：和散列不符"
fault 'one put in' "UPDATE audit SET id = id + 1 WHERE id > $row ORDER BY id DESC;
    INSERT INTO audit SELECT $((row + 1)), at, account_id, verb, object_id, detail, address, before_, hash
    FROM audit WHERE id = $row" "第 $((row + 1)) 条：和散列不符" "第 $((last + 1)) 条：在链的末尾之后"
fault 'one put behind' "INSERT INTO audit (id, at, verb, object_id) VALUES ($((last + 3)), 1, 'x', 1)" \
    "第 $((last + 3)) 条：在链的末尾之后"
fault 'the end moved' "UPDATE audit_head SET last = last - 1" "第 $last 条：在链的末尾之后" '链的末尾不对'
fault 'the end rewritten' "UPDATE audit_head SET hash = REPEAT('x', 32)" "第 $last 条：链的末尾不对"
fault 'the beginning moved' "UPDATE audit_head SET since = $row" '开头被改过'
fault 'no end' "DELETE FROM audit_head" '链的末尾不对'
sql 'INSERT IGNORE INTO audit_head SELECT * FROM kept_head'
fault 'many' "UPDATE audit SET address = '1' WHERE id > $((last - 30))" '还有'
verify 0

# ---- Eight simultaneous writers keep the chain intact

before=$(sql 'SELECT last FROM audit_head')
as of office
for try in 1 2 3 4 5 6 7 8; do
	(for again in 1 2 3; do
		post /office/meetings/new "token=$token&kind=regular&deed=save&name=$try$again"
		echo "$status"
	done >"$work/$try") &
done
wait
ok 'all writes are stored' is "$(cat "$work"/[1-8] | sort | uniq -c | tr -s ' \n' ' ')" ' 24 303 '
ok 'each write has one row in the log' is "$(sql 'SELECT last FROM audit_head')" $((before + 24))
verify 0

# ---- A long log is verified in parts, and paging reaches every row

as li liaison finance
while [ "$(sql 'SELECT last FROM audit_head')" -lt 201 ]; do get /office/meetings; done
verify 0
sql "UPDATE audit SET address = '1' WHERE id IN (200, 201)"
verify 65
ok 'faults in two batches are found' says '第 200 条' '第 201 条'
as au auditor
seen=0 at=/office/audit
while [ -n "$at" ]; do
	get "$at"
	seen=$((seen + $(printf '%s' "$page" | grep -o '<li><div><p><span><b>' | wc -l)))
	at=$(printf '%s' "$page" | sed -n 's|.*href="\(/office/audit?[^"]*\)" rel="next".*|\1|p' | sed 's/&amp;/\&/g')
done
ok 'the pages of the log have every row' is $seen "$(sql 'SELECT COUNT(*) FROM audit')"
finish
