#!/bin/bash
# A lost answer: the database finishes an act after the program has stopped
# waiting.  The form submitted again finds what was created.
. "$(dirname "$0")/lib.sh"
up

cookie=$(printf '%043d' 1) token=$(form_token "$(printf '%043d' 1)") once=$(printf '%032d' 3)
who=$(awk -F '\t' '$3 == "liaison" { print $1; exit }' "$VAR/accounts.txt")
sql "INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at, expires_at)
    SELECT UNHEX(SHA2('$cookie', 256)), id, UNHEX(SHA2('$token', 256)), UNIX_TIMESTAMP(), UNIX_TIMESTAMP(),
    9999999999 FROM account WHERE login = '$who'"
send() {
	get /liaison/topics/new -b "lianxi=$cookie" -F "token=$token" -F "once=$once" \
	    -F title="sent again" -F problem=p -F proposal=p -F decision="to decide" \
	    -F category_id="$(sql 'SELECT MIN(id) FROM category')" -F deed=submit \
	    -F revision=0 -F "files=@$work/note.txt;type=text/plain"
}
echo "what is attached" >"$work/note.txt"
stored() { sql "SELECT (SELECT COUNT(*) FROM topic), (SELECT COUNT(*) FROM event),
    (SELECT COUNT(*) FROM file), (SELECT COUNT(*) FROM audit WHERE verb = 'topic.submit')"; }

# Holds a lock that lets writes pass but not commits.
mkfifo "$work/lock"
mariadb --no-defaults -u "$(id -un)" portal -S "$(readlink -f \
    "$VAR/run/sockets")/mariadb/mariadb.sock" --unbuffered <"$work/lock" >"$work/locked" &
exec 4>"$work/lock"
echo "BACKUP STAGE START; BACKUP STAGE BLOCK_COMMIT; SELECT 'held';" >&4
ok "commits are blocked" soon 10 grep -q held "$work/locked"
send
ok "a form whose commit is not answered gets 503" is "$status" 503
ok "with Retry-After" isnt "$(header Retry-After)" ''
exec 4>&-
# MariaDB mostly finishes it, unless it notices in time that the client has
# gone.
settled() {
	is "$(sql "SELECT COUNT(*) FROM information_schema.processlist
	    WHERE user = 'portal_liaison' AND command <> 'Sleep'")" 0
}
one() { is "$(stored)" '1	1	1	1'; }
whole_or_absent() { is "$(stored)" '0	0	0	0' || one; }
ok "the database finishes the commit" soon 20 settled
ok "the topic is stored completely or not at all" whole_or_absent
send
ok "submitted again, the form is accepted" is "$status" 303
ok "and redirects to that topic" is "$(header Location | grep -o '[0-9]*$')" \
    "$(sql 'SELECT MAX(id) FROM topic')"
ok "there is one topic" one
finish
