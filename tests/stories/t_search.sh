#!/bin/sh
# Everyday queries find the right page: tests/queries.
. "$(dirname "$0")/lib.sh"

# asked_all FILE -> $all $held; prints the misses
asked_all() {
	all=0 held=0
	while IFS='	' read -r words wanted; do
		case $words in ''|'#'*) continue ;; esac
		get "/search?q=$(esc "$words")"
		all=$((all + 1))
		if printf '%s' "$page" | grep -o '<a class="what" href="[^"]*"' |
		    head -n 3 | grep -q "href=\"/$wanted\""; then
			held=$((held + 1))
		else
			echo "# not among the first three: $words"
		fi
	done <"$1"
}

asked_all "$tests/queries/asked.txt"
ok "of $all queries $held have their page among the first three" \
    test "$all" -ge 100 -a $((held * 100)) -ge $((all * 95))
asked_all "$tests/queries/kept_back.txt"
ok "of $all unseen queries $held" test $((held * 100)) -ge $((all * 90))

asked_all "$tests/queries/second.txt"
ok "of $all others $held" test "$all" -ge 60 -a $((held * 100)) -ge $((all * 95))

# ---- Misspelt known words

while read -r words wanted; do
	shows "/search?q=$(esc "$words")" "what $words means" "<a class=\"what\" href=\"/$wanted\""
done <<'END'
社保局 units/human-resources
县财局 units/finance
教肓局 units/education
房管局 units/real-estate
minzhegju units/civil-affairs
diabo aid/subsistence
DIBAO aid/subsistence
Ｄｉｂａｏ aid/subsistence
END

# ---- Without known words, characters give the nearest categories

shows "/search?q=$(esc 肺痨病)" 'the nearest' 没有完全对上的 'href="/aid/medical"' 去哪里
ok 'and no counts' hides 部分对上的 'class="count"'
ok 'and the hint where to ask, in short form' hides 不知道该找哪个部门的
shows "/search?q=$(esc 肺痨病)&kind=unit" 'no category where units are asked for' 没有找到和
shows '/search?q=zzzzz' 'all categories when there is not even that' 没有找到和 'href="/aid/medical"'

# ---- A database from before there were everyday words gets them

ok 'a database is made' database story_words "$tests"/../sql/sample/*.txt
trap database_drop EXIT
given=$(sql "SELECT SHA1(GROUP_CONCAT(words ORDER BY id)) FROM category")
sql "UPDATE category SET words = IF(code = 'medical', 'kept', '');
    UPDATE search_doc SET place = NULL, words = IF(code = 'medical', 'kept', '');
    DELETE FROM search_posting"
lianxi migrate >/dev/null
asks="/search?q=$(esc 揭不开锅)"
get "$asks"
ok 'without everyday words the category is not found' hides 'href="/aid/subsistence"><span>'
sql 'DELETE FROM schema_change WHERE version = 21'
ok 'the migration succeeds' lianxi migrate
shows "$asks" 'what they find' 'href="/aid/subsistence"><span>'
ok 'words that were set stay' rows "category WHERE code = 'medical' AND words = 'kept'" 1
sql "UPDATE category SET words = '' WHERE code = 'medical';
    DELETE FROM schema_change WHERE version = 21"
lianxi migrate >/dev/null
ok 'the others are those of the sample' is "$(sql "SELECT SHA1(GROUP_CONCAT(words ORDER BY id)) FROM category")" "$given"
ok 'no helper table is left' is "$(sql "SHOW TABLES LIKE 'words_given'")" ''

finish
