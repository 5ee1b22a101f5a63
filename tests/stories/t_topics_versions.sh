#!/bin/sh
# A topic that came back: what its unit writes then is read by nobody else until
# it is submitted again; then it is seen what changed, and the old versions stay.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_topics_versions "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make
sends() { post "$1" "token=$token&$2"; }
named() { sql "SELECT id FROM file WHERE name = '$1'"; }
unit() { program liaison; as li liaison civil-affairs; }
office() { program office; as of office health; }
words='category_id=1&facts=f&proposal=how&decision=what'

# ---- Submitted with a file, returned, written in

unit
uploads /liaison/topics/new deed=submit title=Deposits category_id=1 "problem=In 2014 there were 37 cases." \
    facts=f proposal=how decision=what units=2 duties=1 "files@$work/a.pdf@first.pdf"
id=$(sql 'SELECT MAX(id) FROM topic')
office
answers 200 GET "/office/files/$(named first.pdf)/first.pdf"
get "/office/topics/$id"
ok 'there is one version, without a list' hides '提交过的各版'
sends "/office/topics/$id" 'deed=return&revision=1&reason=more'
unit
get "/liaison/topics/$id"
ok 'the unit sees what it had submitted' says '提交过的各版' '第 1 版' "/topics/$id/versions?from=1"
uploads "/liaison/topics/$id" deed=save revision=2 title=SecretTitle category_id=2 problem=SecretWords facts=f \
    proposal=how decision=what units=3 "drop=$(named first.pdf)" "files@$work/a.png@secret.png"
ok 'it writes into it' is "$status $(sql "SELECT title, draft_version FROM topic WHERE id = $id")" '303 SecretTitle	2'

# ---- Nobody else reads a word of it

seen() {	# WHO...: no page that they reach has it
	for path in / /topics "/topics?state=any" "/topics?state=any&q=SecretWords" "/topics?state=any&q=SecretTitle" \
	    "/topics/$id" "/topics/$id/versions"; do
		get "/office$path"
		ok "$1 finds nothing of it at ${path%%\?*}" hides '>SecretTitle' '>SecretWords' secret.png
	done
}
office
seen office
get "/office/topics/$id"
ok 'the office reads what was submitted' says Deposits '37 cases' first.pdf
answers 404 GET "/office/files/$(named secret.png)/secret.png"
answers 200 GET "/office/files/$(named first.pdf)/first.pdf"
answers 404 GET "/office/topics/$id/versions?from=1&to=2"
shows '/office/topics?state=any&q=37+cases' 'it by its old words' Deposits
program office
as co convener
seen convener
program liaison
as fi liaison finance
get '/liaison/topics?q=SecretWords'
ok 'another unit finds nothing' hides SecretTitle
answers 404 GET "/liaison/topics/$id/versions"
answers 404 GET "/liaison/files/$(named secret.png)/secret.png"
program office
as au auditor
get /office/audit
ok 'the log has no title of it' hides SecretTitle Deposits

# ---- Withdrawn: the office no longer reads the version either

unit
sends "/liaison/topics/$id" "deed=withdraw&revision=3&title=SecretTitle&problem=SecretWords&units=3&$words"
office
answers 404 GET "/office/topics/$id/versions"
answers 404 GET "/office/files/$(named first.pdf)/first.pdf"
seen office

# ---- Submitted again: what changed, word by word

unit
sends "/liaison/topics/$id" "deed=submit&revision=4&title=Deposits&problem=In+2015+there+were+41+cases.&units=3&$words"
ok 'it is submitted again' is "$status $(sql "SELECT version, draft_version FROM topic WHERE id = $id")" '303 2	2'
office
shows "/office/topics/$id" 'that there are two versions' '提交过的各版' '第 2 版，改了什么' "versions?from=1&amp;to=2\""
route GET /office/topics/#/versions "/office/topics/$id/versions"
ok 'what changed, word by word' says '<ins><span class="aside">加上：</span>2015</ins>' \
    '<del><span class="aside">删去：</span>37</del>'
ok 'with clauses, units and files' says '<dt>职责依据</dt>' '<dt>涉及单位</dt>' '<dt>附件</dt>' '</span>first.pdf</del>' \
    '</span>secret.png</ins>' '县财政局</del>'
ok 'the text that stayed is no change' hides '<dt>建议</dt>'
shows "/office/topics/$id/versions?from=1&to=1" 'an old version' '37 cases' first.pdf '第 1 版全文'
ok 'without what changed later' hides 2015
answers 200 GET "/office/files/$(named first.pdf)/first.pdf"
answers 404 GET "/office/topics/$id/versions?to=9"
answers 400 GET "/office/topics/$id/versions?from=x"
ok 'the old version does not change' is "$(sql "SELECT problem FROM topic_version
    WHERE topic_id = $id AND number = 1")" 'In 2014 there were 37 cases.'
unit
route GET /liaison/topics/#/versions "/liaison/topics/$id/versions"
ok 'the unit sees it too' says '加上：</span>2015'
finish
