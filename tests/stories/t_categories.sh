#!/bin/sh
# The page of a category: revised, reviewed by another, published; what is
# public stays until then; versions compared; the day to look at it again.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_categories "$tests"/sample/*.txt
trap database_drop EXIT
sends() { post "$1" "token=$token&$2"; header Location; at=${value#"${PORTAL_BASE%/}"}; }
id=$(sql "SELECT id FROM category WHERE code = 'medical'")
here=/press/aid/$id
program press
as re reviewer
as ed2 editor
as ed editor

# ---- A new version of what was loaded

route GET /press/aid /press/aid
ok 'all categories are listed' counts_lines "$(sql 'SELECT COUNT(*) FROM category')" '<li><a class="what"'
route GET /press/aid/# "$here"
ok 'what is public can be revised' says 'value="revise"' 已公开
route POST /press/aid/# "$here" "token=$token&deed=revise&revision=0"
get "$here"
ok 'the second version is a draft' says '第 2 版' 草稿 'name="note"'
name=$(sql "SELECT name FROM category_text WHERE id = $id")
form="name=$(esc "$name")&code=medical&what=Now+new&steps=Ask%EF%BC%9Athe+town%EF%BC%9Aten+days%0D%0APay"
post "$here" "token=$token&deed=send&revision=1&$form"
ok 'sending it demands its ground, its days, what is new' complains who articles law_on review_by note
post "$here" "token=$token&deed=save&revision=1&$form&code=other"
ok 'a field twice is refused' is "$status" 400
post "$here" "token=$token&deed=save&revision=1&$(echo "$form" | sed 's/code=medical/code=other/')"
ok 'its address stays' is "$status$(has 公布过的不能再改 && echo ' said')" '422 said'
post "$here" "token=$token&deed=save&revision=1&$form&review_by=2020-01-01&phone=$(esc '民政股０８５１－ 1234 — 5678')"
ok 'a draft may have any day' is "$status" 303
ok 'a telephone number is as all are' is "$(sql "SELECT phone FROM category_text WHERE id = $id")" 民政股0851-1234-5678
post "$here" "token=$token&deed=send&revision=2&$form&who=All&articles=Law&law_on=2025-01-01&review_by=2020-01-01&note=All+new"
ok 'it is to be looked at again in the future' complains review_by
as ed2 editor
post "$here" "token=$token&deed=send&revision=2&$form&who=All&articles=Law&law_on=2199-01-01&review_by=2199-01-01&note=All+new"
ok 'its law is in force already' complains law_on
post "$here" "token=$token&deed=send&revision=2&$form&who=All&articles=Law&law_on=2025-01-01&review_by=2199-01-01&note=All+new"
ok 'another editor may send it' is "$status" 303

program public
nobody
get /aid/medical
ok 'the public reads the version before' hides 'Now new'
program press
for who in ed ed2; do
	as $who editor,reviewer
	post "$here" "token=$token&deed=publish&revision=3"
	ok "$who wrote in it and does not publish it" is "$status" 409
done
ok 'nor would the database let him' sql_fails category_text_author "UPDATE category_text SET reviewer_id = $account WHERE id = $id"
as re reviewer
get /press/
ok 'it waits on the desk' says "$here" 待审核
post "$here" "token=$token&deed=publish&revision=3"
ok 'a third person publishes it' is "$status" 303
program public
nobody
get /aid/medical
ok 'now the public reads it, with its steps and days' says 'Now new' '<b>Ask</b> <span>the town</span>' \
    '（ten days）' '按 2025 年的规定' '第 2 版' 'https://schema.org/GovernmentService'
get '/search?q=Now+new'
ok 'and finds it' says /aid/medical
ok 'the unchanged others are as they were' is "$(sql 'SELECT SUM(version) - COUNT(*) FROM category')" 1

# ---- Compared; given up

program press
as ed editor
route GET /press/aid/#/versions "$here/versions"
ok 'what changed can be read' says '第 1 版' '第 2 版' Now 修改说明
answers 404 GET "$here/versions?from=9&to=1"
answers 404 GET /press/aid/9999/versions
sends "$here" 'deed=revise&revision=4'
sends "$here" "deed=save&revision=5&$form&note=half"
sends "$here" 'deed=drop&revision=6'
ok 'a version can be given up' is "$(sql "SELECT state, version, what FROM category_text WHERE id = $id")" '2	2	Now new'
ok 'which changes nothing for the public' is "$(sql "SELECT version, what FROM category WHERE id = $id")" '2	Now new'
sends "$here" 'deed=revise&revision=7'
ok 'and another begins with what is public' is "$(sql "SELECT version, who, note FROM category_text WHERE id = $id")" '3	All	'

# ---- A new category

route GET /press/aid/new /press/aid/new
route POST /press/aid/new /press/aid/new "token=$token&deed=save&name=Fuel&what=Coal+in+winter"
header Location
new=${value#"${PORTAL_BASE%/}"}
for code in Upper medical 9lives two--hyphens end-; do
	post "$new" "token=$token&deed=save&revision=0&name=Fuel&what=x&code=$code"
	ok "$code is no address for it" complains code
done
post "$new" "token=$token&deed=send&revision=0&name=Fuel&what=Coal+in+winter&code=fuel&who=All&articles=Law&law_on=2025-01-01&review_by=2199-01-01"
as re reviewer
post "$new" "token=$token&deed=publish&revision=1"
ok 'a new category is published' is "$status" 303
program public
nobody
shows /aid/fuel 'a new category, the last of all' Fuel 'Coal in winter'
shows / 'it too' Fuel

# ---- The day to look at it again

for day in "$(date -d '20 days' +%F)=快到核对日期=以前要重新核对" '2020-01-01=过了核对日期=早该在'; do
	sql "UPDATE category SET review_by = '${day%%=*}' WHERE code = 'medical'"
	program press
	as ed editor
	get /press/
	word=${day#*=}
	ok "${word%=*}: the desk warns" says 该核对了 "${word%=*}"
	program public
	nobody
	shows /aid/medical 'of what year its text is' '这一页写的是 2025 年的规定' "${day##*=}"
done
sql "UPDATE category SET review_by = '2199-01-01'"
get /aid/medical
ok 'long before that it does not' hides 这一页写的是
lianxi audit verify >/dev/null 2>&1
ok 'the log is whole' is $? 0
finish
