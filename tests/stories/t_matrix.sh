#!/bin/sh
# Every row of the route tables, requested without a session and by each role,
# has the status in matrix.txt: 200, the answer to an empty form (409, 422,
# 303), a redirect to sign in (303), or 403.  A row without a line fails, and
# so does a line without a row.
#	t_matrix.sh print	prints the current table, to be reviewed
. "$(dirname "$0")/lib.sh"
asks=${1-} table=$tests/stories/matrix.txt cd=$tests/..
roles='liaison editor reviewer legal office convener system security auditor member township'

# One object of each kind, visible to the roles that may see its kind.
place() {
	database story_matrix "$tests"/sample/*.txt || exit 1
	sql "INSERT INTO township (id, name, phone, changed_at) VALUES (1, 'a township of all', '1', 1)"
	for who in $roles; do
		enter "$who"
	done
	program liaison
	be liaison
	post /liaison/topics/new "token=$token&once=00000000000000000000000000000001&deed=submit&title=a+topic+of+all&category_id=1&problem=a+problem+of+all&proposal=a+proposal+of+all&decision=to+decide+this"
	header Location
	topic=${value##*/}
	own=$(copy "of_office = 1, state = 0, version = 0") accepted=$(copy "state = 3, number = 'n'")
	meeting=$(sql "SELECT MIN(id) FROM meeting WHERE state > 0")
	sql "INSERT INTO invitation (id, meeting_id, unit_id, sent_at, changed_at)
	    SELECT 1, $meeting, id, 1, 1 FROM unit WHERE code = 'finance';
	    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, title, changed_at)
	    SELECT 1, id, kind, 'other', 1, 'x', 1 FROM meeting WHERE id = $meeting"
	sql "$(topic_versions);
	    INSERT INTO agenda_item (meeting_id, kind, sort, position, topic_id, topic_version, changed_at)
	    VALUES ($meeting, (SELECT kind FROM meeting WHERE id = $meeting), 'topic', 2, $topic, 1, 1)"
	sql "INSERT INTO seat_change (id, role, author_id, unit_id, name, office, post, since)
	    SELECT t.id, t.role, a.id, a.unit_id, 'x', 'x', 'x', '2030-01-01' FROM account a JOIN
		(SELECT 1 AS id, 'convener' AS role UNION SELECT 2, 'member' UNION SELECT 3, 'liaison') t
		WHERE a.login = 'm-liaison'"
	person=$(sql "SELECT id FROM person WHERE code = 'ding'")
	other=$(sql "SELECT id FROM account WHERE login = 'm-legal'")
	content x
	file_of topic_id "$topic"
	topic_file=$made
	sql "INSERT INTO round (id, title, changed_at) VALUES (1, 'a round of all', 1)"
	edition=$(sql "INSERT INTO edition (title) VALUES ('x'); SELECT LAST_INSERT_ID()")
	section=$(sql "INSERT INTO duty_section (edition_id, number, title) VALUES ($edition, 1, 'x');
	    SELECT LAST_INSERT_ID()")
	part=$(sql "INSERT INTO duty (section_id, position, text, category_id)
	    VALUES ($section, 1, 'x', 1); SELECT LAST_INSERT_ID()")
	made_by=$(sql "SELECT id FROM account WHERE login = 'm-liaison'")
	sql "$(topic_asked); INSERT INTO topic_version_unit SELECT 9001, 1, id FROM unit WHERE code = 'finance';
	    INSERT INTO inquiry (id, author_id, editor_id, topic_id, number, question, made_at)
		VALUES (1, $made_by, $made_by, 9001, 1, 'q', 1);
	    INSERT INTO opinion (id, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on,
		asked_at, changed_at) SELECT 1, id, id, 1, 9001, 1, unit_id, 'q', 0, '2999-01-01', 1, 1 FROM account WHERE id = $made_by;
	    INSERT INTO settlement (id, author_id, editor_id, topic_id, number, text, started_at)
		VALUES (1, $made_by, $made_by, 9001, 1, 't', 1);
	    INSERT INTO settlement_part (id, author_id, editor_id, settlement_id, unit_id)
		SELECT 1, id, id, 1, unit_id FROM account WHERE id = $made_by"
	sql "INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, title, outcome, changed_at)
	    SELECT 9002, id, kind, 1, 'other', 92, 'x', 'referred', 1 FROM meeting WHERE kind <> 'liaison' ORDER BY id DESC LIMIT 1;
	    INSERT INTO referral (id, state, author_id, editor_id, item_id, unit_id, title, sent_on, made_at, changed_at)
	    SELECT 1, 1, id, id, 9002, unit_id, 'x', '2020-01-01', 1, 1 FROM account WHERE id = $made_by"
	sql "INSERT INTO task (id, author_id, editor_id, source, document, received_on, title, unit_id, due_on, first_due_on, opened_at,
	    changed_at) SELECT 1, id, id, 'assignment', 'd', '2026-01-01', 't', unit_id, '2999-01-01', '2999-01-01', 1, 1
	    FROM account WHERE id = $made_by; INSERT INTO task_township (task_id, township_id) VALUES (1, 1)"
	sql "INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, year, serial, number, version, title,
		issued_on, confirm_by, changed_at) VALUES (1, $meeting, 3, $made_by, $made_by, $other, 2026, 1, 'n', 1, 'x', '2026-01-01', '2026-01-01', 1);
	    INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on, author_id, approver_id, title, correction)
	VALUES (1, 1, 1, '2026-01-01', $made_by, $other, 'x', '');
	    INSERT INTO minutes_report (id, author_id, editor_id, changed_at) VALUES (1, $made_by, $made_by, 1);
	    INSERT INTO minutes_reader (minutes_id, unit_id) SELECT 1, unit_id FROM account WHERE id = $made_by;
	    INSERT INTO confirmation (id, minutes_id, unit_id, author_id, asked_at, changed_at)
		SELECT 1, 1, unit_id, id, 1, 1 FROM account WHERE id = $made_by;
	    INSERT INTO resolution (id, meeting_id, position, state, title, text, unit_id, issued_on)
		SELECT 9000 + t.id, $meeting, 9000 + t.id, t.id - 1, 'x', '', a.unit_id, IF(t.id = 2, '2026-01-01', NULL)
		FROM account a JOIN (SELECT 1 AS id UNION SELECT 2) t WHERE a.id = $made_by"
	file_of notice_id 1
	notice_file=$made
}
copy() {	# CHANGES: a topic like the one there is -> its id
	sql "CREATE OR REPLACE TEMPORARY TABLE one SELECT * FROM topic WHERE id = $topic;
	    UPDATE one SET id = (SELECT MAX(id) + 1 FROM topic), $1; INSERT INTO topic SELECT * FROM one;
	    SELECT MAX(id) FROM topic; $(topic_versions)"
}
file_of() {	# COLUMN ID -> $made
	made=$(sql "INSERT INTO file (sha256, size, name, media_type, position, $1,
		added_at) VALUES (UNHEX(SHA2('x', 256)), 1, 'a.txt', 'text/plain', 1,
		$2, 1); SELECT LAST_INSERT_ID()")
}
enter() {	# ROLE: makes a session for be()
	case $1 in township) as m-township township 'a township of all' ;; *) as "m-$1" "$1" finance ;; esac
	eval "cookie_$1=\$cookie token_$1=\$token"
}
be() {	# ROLE or nobody: uses its session
	nobody
	[ "$1" = nobody ] || eval "cookie=\$cookie_$1 token=\$token_$1"
}

# path_of PATTERN -> $path
path_of() {
	case $1 in
	/office/topics/own/*) id=$own ;;
	/office/topics/#/merge|/office/topics/#/split) id=$accepted ;;
	/liaison/topics/*|/office/topics/*|/office/chain/*) id=$topic ;;
	/liaison/concerned/*) id=9001 ;;
	/office/meetings/#/resolutions/*) id=$meeting clause=9001 ;;
	/liaison/meetings/#/topics/#) id=$meeting clause=$topic ;;
	/office/meetings/*|/liaison/meetings/*) id=$meeting clause=1 ;;
	/liaison/resolutions/*|/office/resolutions/*) id=9002 ;;
	/office/accounts/*) id=$other ;;
	*/people/members/*) id=2 ;;
	*/people/liaisons/*) id=3 ;;
	/liaison/people/*) id=$person ;;
	/office/duties/*) id=$edition clause=$part ;;
	/liaison/files/*|/office/files/*) id=$topic_file ;;
	/press/files/*|/files/*) id=$notice_file ;;
	/office/year/*) id=2020 ;;
	*) id=1 clause=1 ;;
	esac
	case $1 in
	/aid/*) code=medical ;;
	/office/settings/rules/*) code=topic-number ;;
	/office/settings/kinds/*) code=announcement ;;
	*) code=finance ;;
	esac
	path=$(printf '%s' "$1" | sed "s/#/$id/; s/sections.#/sections\/$section/; s/#/$clause/; s/@/$code/; s/\*/a.txt/")
}

answer_of() {	# METHOD PATTERN ROLE -> $status
	be "$3"
	path_of "$2"
	case $1 in GET) get "$path" ;; POST) post "$path" "${token:+token=$token}" ;; esac
	case $1$2$status in
	POST/account/signout303) [ "$3" = nobody ] || enter "$3" ;;
	esac
}

rows_of() { sed -nE 's/^[[:space:]]*\{ (GET|POST), "([^"]*)".*/\1 \2/p' "$1"; }
programs() { grep -l 'static const struct route routes' cgi-bin/*.c; }

cd "$cd" || exit 1
printer
place
for file in $(programs); do
	program "$(basename "$file" .c)"
	[ "$asks" != print ] || echo "# $(basename "$file" .c)"
	while read -r method pattern; do
		wanted=$(awk -v m="$method" -v p="$pattern" \
		    '$1 == m && $2 == p { $1 = $2 = ""; print }' "$table")
		found=''
		for who in nobody $roles; do
			answer_of "$method" "$pattern" "$who"
			found="$found $status"
		done
		if [ "$asks" = print ]; then
			printf '%-4s %-34s%s\n' "$method" "$pattern" "$found"
		else
			ok "$method $pattern for nobody and each role" \
			    is "$found" " $(echo $wanted)"
		fi
	done <<-ROWS
	$(rows_of "$file")
	ROWS
done
[ "$asks" != print ] || { database_drop; exit 0; }
while read -r method pattern rest; do
	case $method in ''|'#'*) continue ;; esac
	ok "$method $pattern is in a table" grep -qF "{ $method, \"$pattern\"" $(programs)
done <"$table"
database_drop
finish
