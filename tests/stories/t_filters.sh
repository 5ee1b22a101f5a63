#!/bin/sh
# The filters of desks find a word however it is stored and typed.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_filters "$tests"/sample/*.txt
trap database_drop EXIT

# As pasted from a PDF: radicals for 大 and 方, a soft hyphen, a joiner.
name='阿•迪力〔2014〕12号 AYGofd ⼤⽅ 生­活 救​助 馬（一）—二'
at="UNIX_TIMESTAMP()"
as li liaison civil-affairs
topic() {	# TITLE
	echo "INSERT INTO topic (unit_id, author_id, editor_id, state, title, category_id, problem,
		proposal, created_at, changed_at, submitted_at, version) SELECT unit_id, id, id, 1, '$1', 1,
		'x', 'x', $at, $at, $at, 1 FROM account WHERE login = 'li';"
}
sql "$(topic "$name") $(topic another) $(topic_versions);
    INSERT INTO notice (id, state, newest) VALUES (501, 0, 1), (502, 0, 1);
    INSERT INTO notice_version (notice_id, version, title, body, written_at)
	VALUES (501, 1, '$name', '', 1), (502, 1, 'another', '', 1);
    INSERT INTO policy (id, state, newest) VALUES (501, 0, 1), (502, 0, 1);
    INSERT INTO policy_version (policy_id, version, title, document_number, body, written_at)
	VALUES (501, 1, 'x', '$name', '', 1), (502, 1, 'another', '', '', 1);
    INSERT INTO account (login, name, created_at) VALUES ('found', '$name', 1)"

# finds PATH ITS OTHER: finds the row by every spelling of parts of its name
finds() {
	for q in '阿·迪力' '阿•迪力' '阿‧迪力' '阿・迪力' '阿．迪力' '阿.迪力' '阿･迪力' \
	    '[2014]12' '(2014)12' '（2014）12' '〔2014〕12' '【2014】12' '２０１４' \
	    ayg AYG ａｙｇ ＡＹＧ ofd OFD ＯＦＤ 大方 ⼤⽅ '大­方' 生活 '生​活' 救助 '救⁠助' 马 馬 \
	    '(一)' '－二' '-二' '–二' 'ofd 大方' '生活　阿·迪力' '大方 助 ofd 2014 马 一'; do
		shows "$1q=$q" "$q" "$2"
		ok 'and no other' hides "$3"
	done
	for q in 大房 '2014]13' '大方 没有' '[0-9]' '.*' '\x{5927}' '(x' '阿迪力'; do
		get "$1q=$q"
		ok "$q finds nothing" hides "$2" "$3"
	done
	for q in '' ' ' '　' '​' '­'; do
		shows "$1q=$q" 'all when there is no word' "$2" "$3"
	done
}

program liaison
finds '/liaison/topics?' 'AYGofd' '>another<'
program office
as of office
finds '/office/topics?state=any&' 'AYGofd' '>another<'
program press
as ed editor
finds '/press/notices?' 'notices/501"' 'notices/502"'
finds '/press/policies?' 'policies/501"' 'policies/502"'
program account
as sys system
finds '/office/accounts?' '>found<' '>li<'
finish
