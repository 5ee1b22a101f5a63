#!/bin/sh
# What meetings, settlements, merging and splitting do to a topic in each of its
# states (topic_chain.c); and the gate to a conference with each outcome of a
# liaison meeting, tried in the form, by a forged post and by the program's SQL.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_gate "$tests"/sample/*.txt
trap database_drop EXIT

office() { program office; as of office civil-affairs; }
office
made_by=$account
meeting() {	# ID KIND STATE: one that has begun
	sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair_seat_id, chair, ground, announced_at, updated_at)
	    SELECT $1, '$1@x', '$2', $3, 'Meeting', UNIX_TIMESTAMP() - 3600, 'Hall', MIN(id), 'Chair', IF('$2' = 'temporary', 'g', ''), 1, 1
	    FROM seat WHERE role = 'convener' AND until IS NULL"
}
meeting 900 liaison 1
meeting 901 liaison 2
meeting 902 regular 1
meeting 903 temporary 1
sql "$(topic_asked); INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal,
    decision, created_at, changed_at, submitted_at, version) SELECT 9002, unit_id, author_id, editor_id, 3, 'n 9002', 'Other', 1,
    'p', 'o', 'd', 1, 1, 1, 1 FROM topic WHERE id = 9001; $(topic_versions)"
health=$(sql "SELECT unit_id FROM topic WHERE id = 9001")

# is_in STATE: topic 9001, on no agenda, its gate passed
is_in() {
	sql "DELETE FROM minutes_version_item; DELETE FROM agenda_item WHERE gate_id IS NOT NULL OR topic_id = 9001 AND id <> 9100; DELETE FROM agenda_item;
	    UPDATE topic SET state = $1, merged_into = NULL, sent_state = 2, revision = 3,
		draft_version = version + ($1 IN (0, 2, 5, 6)) WHERE id = 9001; $(passed up-topic 1)"
}
# passed OUTCOME STATE: SQL that makes an item of the liaison meeting
passed() {
	echo "INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, changed_at)
	    VALUES (9100, 901, 'liaison', $2, 'topic', IF($2 = 2, NULL, 1), 9001, 1, '$1', 1)"
}
on() {	# MEETING: puts it there by SQL
	sql "INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, gate_id, gate_kind, gate_state,
	    gate_outcome, changed_at) SELECT 9200, id, kind, 'topic', 1, 9001, 1, IF(id = 900, NULL, 9100), 'liaison', 1, 'up-topic', 1
	    FROM meeting WHERE id = $1"
}
state() { sql "SELECT state FROM topic WHERE id = 9001"; }
items() { sql "SELECT COUNT(*) FROM agenda_item WHERE meeting_id = $1 AND topic_id = 9001 AND state = 0"; }
add() { at=$1; shift; put "/office/meetings/$at/agenda" topic_id=9001 deed=add "$@"; }

# issue: the minutes of conference 902, which a convener approves
issue() {
	sql "DELETE FROM minutes_line; DELETE FROM minutes_version; DELETE FROM minutes_reader; DELETE FROM minutes_report; DELETE FROM minutes;
	    INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, title, changed_at) VALUES (9001, 902, 2, $made_by, $made_by, 'x', 1)"
	as co convener
	put /office/minutes/9001 deed=approve revision=0
	office
}

# ---- Each state

# One line a state: what it becomes by each step, - if the step is refused, and
# what it stays in if the step has nothing to do with it.
#     sift table off untable hold resolve merge split settle
while read -r in sift table off untable hold held merge split settle; do
	tell() {	# STEP WANTED STATUS...: the answer to a step
		step=$1 wanted=$2
		shift 2
		if [ "$wanted" != - ]; then
			ok "state $in: $step leads to $wanted" is "$status $(state)" "303 $wanted"
		else
			case " $* " in *" $status "*) status="$1" ;; esac
			ok "state $in: $step is refused" is "$status $(state)" "$1 $in"
		fi
	}
	is_in "$in"
	add 900
	tell 'a liaison meeting' "$sift" 422
	ok 'it is there, or not' is "$(items 900)" "$([ "$sift" = - ] && echo 0 || echo 1)"
	is_in "$in"
	add 902
	tell 'a conference' "$table" 422
	ok 'it is there, or not' is "$(items 902)" "$([ "$table" = - ] && echo 0 || echo 1)"
	is_in "$in"
	on 900
	put /office/meetings/900/agenda/9200 deed=off revision=0
	tell 'taken off a liaison meeting' "$off" 409
	is_in "$in"
	on 902
	put /office/meetings/902/agenda/9200 deed=off revision=0
	tell 'taken off a conference' "$untable" 409
	for step in "900 deferred $hold" "902 resolved $held"; do
		# shellcheck disable=SC2086 # words
		set -- $step
		is_in "$in"
		on "$1"
		sql "UPDATE agenda_item SET outcome = '$2', outcome_text = 't' WHERE id = 9200; UPDATE meeting SET state = 1 WHERE id = $1"
		put "/office/meetings/$1" deed=hold "revision=$(sql "SELECT revision FROM meeting WHERE id = $1")"
		[ "$1" = 900 ] || {
			ok "state $in: $2 by a conference that was held is no decision yet" is "$status $(state)" "303 $in"
			issue
		}
		tell "$2 by a meeting that was held, or its minutes" "$3" 409
		sql "UPDATE meeting SET state = 1 WHERE id = $1"
	done
	is_in "$in"
	put /office/topics/9001/merge revision=3 into=9002 reason=r
	tell 'merged' "$merge" 404 409
	is_in "$in"
	put /office/topics/9001/split revision=3 title=Parted category_id=1 problem=p proposal=o decision=d
	tell 'split' "$split" 404 409
	is_in "$in"
	sql "DELETE FROM settlement_part; DELETE FROM settlement;
	    INSERT INTO settlement (id, author_id, editor_id, topic_id, number, text, started_at)
		VALUES (9001, $made_by, $made_by, 9001, 1, 't', 1);
	    INSERT INTO settlement_part (id, author_id, editor_id, settlement_id, unit_id) VALUES (9001, $made_by, $made_by, 9001, $health)"
	program liaison
	as li liaison health
	put /liaison/settlements/9001 deed=confirm revision=0
	tell 'settled' "$settle" 409
	office
done <<END
 0 -  -   0  0  0  0  -  - -
 1 -  -   1  1  1  1  -  - -
 2 -  -   2  2  2  2  -  - -
 3 7  12  3  3  3  3  17 3 10
 4 -  -   4  4  4  4  -  - -
 5 -  -   5  5  5  5  -  - -
 6 -  -   6  6  6  6  -  - -
 7 -  -   3  -  11 7  -  - 10
 8 7  12  8  8  8  8  -  - -
 9 7  12  9  9  9  9  -  - -
10 -  -  10 10 10 10  -  - -
11 7  12 11 11 11 11  -  - -
12 -  -   -  8  11 13 -  - -
13 -  -  13 13 13 13  -  - -
14 -  -  14 14 14 14  -  - -
15 -  -  15 15 15 15  -  - -
16 -  -  16 16 16 16  -  - -
17 -  -  17 17 17 17  -  - -
END

# ---- The gate: each outcome, of an item that is open, held or off

as_office() {	# SQL: by the program's own database account
	mariadb --no-defaults -S "$PORTAL_DB_SOCKET" -u portal_office "-p$(cat "${PORTAL_DB_PASSWORD_FILE%/*}/portal_office")" \
	    "$PORTAL_DB_NAME" -e "$1" 2>&1
}
# forged OUTCOME STATE [MEETING]: the database's answer to an item that claims it
forged() {
	as_office "INSERT INTO agenda_item (meeting_id, kind, sort, position, changed_at, topic_id, topic_version, gate_id, gate_kind,
	    gate_state, gate_outcome) SELECT id, kind, 'topic', 9, 1, 9001, 1, 9100, 'liaison', $2, '$1' FROM meeting
	    WHERE id = ${3-902}" | grep -oE 'agenda_(gate|passed)|open_topic_id' | head -n 1
}
for outcome in up-topic up-decision settled returned deferred ''; do
	for gate in 0 1 2; do
		[ "$outcome$gate" != 1 ] || continue	# a held item has an outcome
		is_in 11
		sql "DELETE FROM minutes_version_item; DELETE FROM agenda_item; $(passed "$outcome" $gate)"
		what="an item in state $gate with the outcome '$outcome'"
		get /office/meetings/902/agenda
		group=$(printf '%s' "$page" | sed -n '/现在不能列入的议题/,/<\/details>/p' | grep -c 'office/topics/9001"')
		case $outcome$gate in
		up-*1)	ok "$what: the form offers the topic" is "$group $(has 'option value="9001"' && echo there)" '0 there'
			ok 'SQL may put it on' is "$(forged "$outcome" 1)" ''
			ok 'but not as something else' is "$(sql 'DELETE FROM agenda_item WHERE gate_id > 0')$(forged \
			    "$([ "$outcome" = up-topic ] && echo up-decision || echo up-topic)" 1)" agenda_passed
			add 902
			ok 'and it comes to the conference, with its gate' is "$status $(sql "SELECT gate_id, gate_outcome
			    FROM agenda_item WHERE meeting_id = 902 AND sort = 'topic'")" "303 9100	$outcome"
			ok 'whose outcome cannot be changed any more' eval \
			    'as_office "UPDATE agenda_item SET outcome = \"deferred\" WHERE id = 9100" | grep -q agenda_passed' ;;
		*)	ok "$what: the form says that it did not pass" is "$group" 1
			for at in 902 903; do
				add $at
				ok "a forged post to meeting $at is refused" is "$status $(items $at)" '409 0'
				ok 'with the reason' says 还没有经过联络员会议同意
				ok 'SQL with what it is' is "$(forged "$outcome" $gate $at)" agenda_gate
				ok 'SQL with what it is not' is "$(forged up-topic 1 $at)" \
				    "$([ $gate = 0 ] && echo open_topic_id || echo agenda_passed)"
			done ;;
		esac
	done
done
finish
