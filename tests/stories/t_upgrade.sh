#!/bin/sh
# A database that an older version filled is brought up to date, and people
# see the same in it.  tests/upgrade/NNN.sql.gz is its dump, NNN.txt what they
# saw (tests/upgrade/record.sh).
. "$(dirname "$0")/lib.sh"
. "$tests/upgrade/seen.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; database_drop' EXIT

for old in "$tests"/upgrade/*.sql.gz; do
	number=$(basename "$old" .sql.gz)
	export PORTAL_DB_NAME=story_upgrade
	root_sql -e "DROP DATABASE IF EXISTS $PORTAL_DB_NAME;
	    CREATE DATABASE $PORTAL_DB_NAME CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
	    GRANT ALL PRIVILEGES ON $PORTAL_DB_NAME.* TO portal_owner@localhost WITH GRANT OPTION"
	gzip -dc "$old" | client "$PORTAL_DB_NAME" && lianxi migrate >"$work/said" 2>&1
	ok "a database of schema $number is brought up to date" is $? 0
	ok 'to the newest migration' is "$(sql 'SELECT MAX(version) FROM schema_change')" \
	    "$(basename "$(ls "$PORTAL_SCHEMA"/[0-9]*.sql | tail -n 1)" | sed 's/_.*//; s/^0*//')"
	lianxi verify >"$work/said" 2>&1
	ok 'it is consistent' is $? 0
	lianxi audit verify >"$work/said" 2>&1
	ok 'its audit log is intact' is $? 0

	all_seen >"$work/seen"
	diff "$tests/upgrade/$number.txt" "$work/seen" >"$work/diff" 2>&1
	ok 'its pages are as before' is "$(head -n 20 "$work/diff")" ''
	ok 'all of them' is "$(grep -c '^==' "$work/seen")" "$(grep -c '^==' "$tests/upgrade/$number.txt")"

	# A form of the time before, sent once more.
	while read -r name login role key to form; do
		program "$name"
		as "$login" "$role"
		post "${to%/*}/new" "token=$token&once=$(printf '%032x' "$key")&$form"
		case $to in
		*/-)	ok "the form of a discarded draft makes no other at ${to%/*}" is "$status" 409
			ok 'the page says so' says 已经丢弃 ;;
		*)	ok "a second click leads to $to" is "$status" 303
			ok 'the redirect leads there' sent Location "${PORTAL_BASE%/}$to" ;;
		esac
	done <<-END
	office of office 1 /office/meetings/6 deed=save&kind=liaison&name=Draft
	office of office 3 /office/meetings/- deed=save&kind=regular&name=Thrown+away
	liaison li liaison 4 /liaison/topics/1 title=Draft&problem=half
	liaison li liaison 6 /liaison/topics/- title=Thrown+away&problem=why
	office of office 7 /office/topics/6 deed=submit&title=Of+the+office&category_id=1&problem=why&proposal=how&decision=what&duties=1&units=2
	press ed editor 10 /press/policies/7 deed=save&title=Draft&body=words&issuer=county
	END
done
finish
