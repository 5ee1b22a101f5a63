#!/bin/bash
# An act whose answer is lost: the database finishes it when the program has
# given up waiting.  The same form sent again finds what it made.
. "$(dirname "$0")/lib.sh"
up

cookie=$(printf '%043d' 1) token=$(printf '%043d' 2) once=$(printf '%032d' 3)
who=$(awk -F '\t' '$3 == "liaison" { print $1; exit }' "$VAR/accounts.txt")
sql "INSERT INTO session (token_hash, account_id, form_token, created_at, seen_at, expires_at)
    SELECT UNHEX(SHA2('$cookie', 256)), id, '$token', UNIX_TIMESTAMP(), UNIX_TIMESTAMP(),
    9999999999 FROM account WHERE login = '$who'"
send() {
	get /liaison/topics/new -b "lianxi=$cookie" -F "token=$token" -F "once=$once" \
	    -F title="sent again" -F problem=p -F proposal=p -F decision="to decide" \
	    -F category_id="$(sql 'SELECT MIN(id) FROM category')" -F deed=submit \
	    -F revision=0 -F "files=@$work/note.txt;type=text/plain"
}
echo "what is attached" >"$work/note.txt"
stored() { sql "SELECT (SELECT COUNT(*) FROM topic), (SELECT COUNT(*) FROM topic_event),
    (SELECT COUNT(*) FROM file), (SELECT COUNT(*) FROM audit WHERE verb = 'topic.submit')"; }

# Everything may be written, nothing be committed.
mkfifo "$work/lock"
mariadb --no-defaults -u "$(id -un)" portal -S "$(readlink -f \
    "$VAR/run/sockets")/mariadb/mariadb.sock" --unbuffered <"$work/lock" >"$work/locked" &
exec 4>"$work/lock"
echo "BACKUP STAGE START; BACKUP STAGE BLOCK_COMMIT; SELECT 'held';" >&4
ok "commits are held up" soon 10 grep -q held "$work/locked"
send
ok "whose commit is not answered is told so" is "$status" 503
ok "with a time to try again" isnt "$(header Retry-After)" ''
exec 4>&-
one() { is "$(stored)" '1	1	1	1'; }
ok "the database finishes it" soon 10 one
send
ok "sent again, it is taken" is "$status" 303
ok "for the one that is there" is "$(header Location | grep -o '[0-9]*$')" \
    "$(sql 'SELECT MAX(id) FROM topic')"
ok "which is one" one
finish
