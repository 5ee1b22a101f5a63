#!/bin/sh
# What all records with a life cycle have in common: their history is read and
# written by the programs that work with them, and by no other.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_records "$tests"/sample/*.txt
trap database_drop EXIT

# by PROGRAM SQL: with its account of the database
by() {
	mariadb --no-defaults --default-character-set=utf8mb4 -N -B -S "$PORTAL_DB_SOCKET" \
	    -u "portal_$1" -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$1")" \
	    "$PORTAL_DB_NAME" -e "$2" 2>&1
}

# ---- Who has the history of what

sql "INSERT INTO event (id, kind, object_id, at, verb, state, reason)
    VALUES (1, 'meeting', 1, 1, 'create', 0, ''), (2, 'topic', 1, 1, 'submit', 1, ''),
	(3, 'notice', 1, 1, 'send', 1, ''), (4, 'policy', 1, 1, 'send', 1, '');
    INSERT INTO event_change (event_id, field, before_, after_) SELECT id, 'name', 'a', 'b' FROM event"
while read -r name kinds; do
	kinds=$(echo "$kinds" | tr ' ' ',')
	ok "$name reads the history of $kinds" is \
	    "$(by "$name" 'SELECT GROUP_CONCAT(kind ORDER BY id) FROM own_event')" "$kinds"
	ok 'and what was changed' is "$(by "$name" 'SELECT COUNT(*) FROM own_event_change')" \
	    "$(echo "$kinds" | tr ',' '\n' | wc -l)"
	for kind in meeting topic notice policy; do
		said=$(by "$name" "START TRANSACTION; INSERT INTO own_event (kind, object_id, at, verb, state)
		    VALUES ('$kind', 2, 1, 'save', 0); SELECT COUNT(*) FROM own_event
		    WHERE object_id = 2; ROLLBACK")
		case ,$kinds, in
		*,$kind,*) ok "and writes that of a $kind" is "$said" 1 ;;
		*)	ok "but not that of a $kind" eval 'case $said in *"CHECK OPTION failed"*) ;; *) false ;; esac' ;;
		esac
		said=$(by "$name" "START TRANSACTION; INSERT INTO own_event_change (event_id, field, before_, after_)
		    SELECT id, 'x', '', '' FROM (SELECT 1 AS id, 'meeting' AS kind UNION SELECT 2, 'topic'
			UNION SELECT 3, 'notice' UNION SELECT 4, 'policy') e WHERE kind = '$kind';
		    SELECT COUNT(*) FROM own_event_change WHERE field = 'x'; ROLLBACK")
		case ,$kinds, in
		*,$kind,*) ok 'and what it changed' is "$said" 1 ;;
		*)	ok 'nor what it changed' eval 'case $said in *"CHECK OPTION failed"*) ;; *) false ;; esac' ;;
		esac
	done
	ok 'and no table behind' eval 'case $(by "$name" "SELECT 1 FROM event") in *denied*) ;; *) false ;; esac'
done <<EOD
office meeting topic
press notice policy
EOD
ok 'the public reads none' eval 'case $(by public "SELECT 1 FROM own_event") in *denied*) ;; *) false ;; esac'
finish
