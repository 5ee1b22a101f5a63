#!/bin/sh
# The manual as a page: all its sections, for users with a session; each desk
# links to its own section.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_help "$tests"/sample/*.txt
trap 'database_drop' EXIT
manual=$tests/../docs/使用手册.md
program account
nobody
answers 303 GET /account/help
as li liaison civil-affairs
route GET /account/help /account/help
help=$page
ok 'the page has the text of the manual' says '<h1>使用手册</h1>' '从来没有提交过的草稿，起草的人可以丢弃' '<td>已受理</td>'
pictures=0
while read -r name; do
	pictures=$((pictures + 1))
	ok "the picture $name is there" [ -s "$tests/../static/$name" ]
	hashed=$(sed -n "s,^$name ,,p" "$PORTAL_STATIC")
	ok 'and on the page' says "static/$hashed\" alt=\""
done <<-NAMES
$(grep -o '(../static/[^)]*)' "$manual" | sed 's,(../static/,,; s,),,')
NAMES
ok 'it has some' [ $pictures -gt 18 ]
ok 'all are in the manual' is "$(ls "$tests/../static/manual" | wc -l)" $pictures
ok 'they are at most 600 KB' [ "$(cat "$tests"/../static/manual/*.png | wc -c)" -le 614400 ]
ok 'and without notes for authors' hides 'tests/browser'
answers 400 GET '/account/help?x=1'
page=$help

sections=0
while read -r title; do
	sections=$((sections + 1))
	ok "a section: $title" says "<h2>$title</h2>"
done <<-TITLES
$(sed -n 's/^## //p' "$manual")
TITLES
ok 'it has more than five sections' [ "$sections" -gt 5 ]
for anchor in $(printf '%s\n' "$page" | grep -o 'href="#[^"]*"' | sed 's/^href="#//; s/"$//' | sort -u); do
	case $anchor in main | elder | '') continue ;; %*) continue ;; esac
	ok "a link leads to $anchor" says "id=\"$anchor\""
done

# leads PROGRAM PATH NUMBER: the page links to this section
leads() {
	program "$1"
	get "$2"
	at=${page#*"${PORTAL_BASE}account/help#"} at=${at%%\"*}
	page=$help
	ok "$2 leads to section $3: $at" says "id=\"$at\">
<h2>$3、"
}
leads liaison /liaison/ 二
sql "INSERT INTO township (name, changed_at) VALUES ('Hill-town', 1)"
as town township Hill-town
leads liaison /liaison/township 九
as ed editor propaganda
leads press /press/ 三
as rev reviewer propaganda
leads press /press/ 四
as off office civil-affairs
leads office /office/ 五
as con convener civil-affairs
leads office /office/ 六
as aud auditor civil-affairs
leads office /office/audit 七
as sys system civil-affairs
leads account /office/accounts 七
leads account /account/sessions 一

code=0
elsewhere=$(mktemp -d)
told=$(PORTAL_TEMPLATES=$elsewhere REQUEST_METHOD=GET SCRIPT_NAME=/ "$program" 2>&1 </dev/null) || code=$?
rmdir "$elsewhere"
ok 'without the manual the program does not start' is "$code" 75
ok 'the log says why' is "${told##*: }" 'cannot read the manual'
finish
