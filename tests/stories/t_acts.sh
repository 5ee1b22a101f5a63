#!/bin/sh
# Forms and acts: roles, tokens, complaints, refusals, form keys, audited
# commits, and lost connections.  With a program made for it, tests/acts, as
# CGI and as one FastCGI process.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d) server='' holder=''
chmod 711 "$work"	# so that any account reaches the database's socket
clear_away() {
	[ -z "$server" ] || kill "$server"
	[ -z "$holder" ] || kill "$holder"
	root_sql -e 'DROP USER IF EXISTS portal_trial@localhost'
	database_drop
	rm -rf "$work"
}
trap clear_away EXIT
trap 'exit 130' INT TERM
until_true() {	# COMMAND...: within ten seconds
	left=200
	until "$@"; do
		left=$((left - 1))
		[ $left -gt 0 ] || return 1
		sleep 0.05
	done
}

# ---- Setup: a table, a database account, three people

ok 'a database is made' database story_acts
sql "CREATE TABLE trial (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
	title VARCHAR(20) NOT NULL, body TEXT NOT NULL, due DATE,
	revision INT NOT NULL DEFAULT 0, closed TINYINT NOT NULL DEFAULT 0);
    CREATE OR REPLACE USER portal_trial@localhost IDENTIFIED BY 'trial';
    GRANT SELECT, INSERT, UPDATE ON trial TO portal_trial@localhost;
    GRANT SELECT, INSERT, UPDATE (led_to) ON form_key TO portal_trial@localhost;
    GRANT INSERT ON audit TO portal_trial@localhost;
    GRANT SELECT, UPDATE (seen_at) ON session TO portal_trial@localhost;
    GRANT SELECT, UPDATE ON audit_head TO portal_trial@localhost;
    GRANT SELECT, INSERT, UPDATE, DELETE ON kept_form TO portal_trial@localhost;
    GRANT SELECT ON account TO portal_trial@localhost;
    GRANT SELECT ON account_role TO portal_trial@localhost;
    GRANT SELECT ON township TO portal_trial@localhost;
    INSERT INTO account (id, login, name, state, created_at) VALUES
	(1, 'office', 'O', 0, 1), (2, 'editor', 'E', 0, 1), (3, 'locked', 'L', 1, 1);
    INSERT INTO account_role VALUES (1, 'office'), (2, 'editor'), (2, 'liaison'),
	(3, 'office')"
letters() { printf "$1%.0s" 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 \
	23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43; }
form_of() { printf 'form %s' "$(letters "$1")" | sha256sum | cut -c1-64; }
session() {	# LETTER ACCOUNT EXPIRES
	sql "INSERT INTO session (token_hash, account_id, form_hash, created_at,
	    seen_at, expires_at) VALUES (UNHEX(SHA2('$(letters "$1")', 256)), $2,
	    UNHEX(SHA2('$(form_of "$1")', 256)), UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), $3)"
}
session o 1 9999999999
session e 2 9999999999
session l 3 9999999999
session x 1 1400000000
sign_in() { cookie="lianxi=$(letters "$1")" token=$(form_of "$1"); }
token=$(letters t)

echo trial >"$work/password"
ln -s "$PORTAL_DB_SOCKET" "$work/db"
export PORTAL_DB_USER=portal_trial PORTAL_DB_PASSWORD_FILE="$work/password"
export PORTAL_COUNTY="$tests/acts/templates"
root_socket=$PORTAL_DB_SOCKET
export PORTAL_DB_SOCKET="$work/db"
program=$bin/trial.fcgi

form='title=abc&body=x'
stored() { rows trial "$1"; }
audited() { rows audit "$1"; }

# The story, run with CGI processes and with one lasting process.
plot() {
sql 'DELETE FROM trial; DELETE FROM audit; DELETE FROM form_key'

# ---- Who may

cookie=''
answers 200 GET /open
ok 'without a session nobody is signed in' says 'data-visitor="0"'
answers 303 GET '/trial?closed=1'
ok 'a page without a session redirects to sign in and back' sent Location \
    "${PORTAL_BASE}account/signin?to=%2Ftrial%3Fclosed%3D1"
answers 303 POST /trial "$form"
ok 'so does a form' sent Location "${PORTAL_BASE}account/signin?to=%2Ftrial"
answers 303 POST /trial "token=$(letters u)&$form"
ok 'a form with an unknown token is not saved' rows kept_form 0
for letter in x l n; do
	sign_in $letter
	answers 303 GET /trial
done
ok 'an ended session or one of a locked account is refused' is "$status" 303
sql "UPDATE session SET seen_at = UNIX_TIMESTAMP() - 1801 WHERE account_id = 2"
sign_in e
answers 303 GET /trial
sql "UPDATE session SET seen_at = UNIX_TIMESTAMP() - 1700 WHERE account_id = 2"
answers 200 GET /trial
ok 'a request records that the session is used' rows \
    "session WHERE account_id = 2 AND seen_at > UNIX_TIMESTAMP() - 60" 1
sql "UPDATE session SET ended_at = 1 WHERE account_id = 2"
answers 303 GET /trial
sql "UPDATE session SET ended_at = NULL, must_change = 1 WHERE account_id = 2"
answers 303 GET /trial
ok 'an initial password must be changed first' sent Location \
    "${PORTAL_BASE}account/password?to=%2Ftrial"
sql "UPDATE session SET must_change = 0 WHERE account_id = 2"
answers 200 GET /trial
answers 403 POST /trial "token=$token&$form"
answers 403 GET /trial/1
sign_in o
get /open
ok 'the visitor is the account of the session' says 'data-visitor="1"'
ok 'pages with a session are not cached' sent Cache-Control 'private, no-store'
ok 'nothing was stored' stored 0
ok 'refused requests are audited with the account' rows \
    "audit WHERE verb = 'forbidden' AND account_id = 2" 2
ok 'and so is the saved form, but nothing else' audited 3

# ---- The token

get /trial
ok 'the form has the form token' says "name=\"token\" value=\"$token\""
once=$(printf '%s' "$page" | sed -n 's/.*name="once" value="\([0-9a-f]*\)".*/\1/p')
ok 'and a form key' is ${#once} 32
for wrong in '' 'token=&' "token=$(letters u)&" "token=${token%?}&" "token=${token}0&"; do
	answers 403 POST /trial "$wrong$form"
done
answers 400 POST /trial "token=$token&token=$token&$form"
answers 400 POST "/trial?token=$token" "$form"
ok 'nothing was stored' stored 0

# ---- Input

answers 400 POST /trial "token=$token&$form&unknown=1"
answers 400 POST /trial "token=$token&title=a&title=b"
answers 422 POST /trial "token=$token&title"
length=4194305
answers 413 POST /trial "token=$token&$form"
length=99999999999999999999999
answers 413 POST /trial "token=$token&$form"
for length in -1 x 5x '' 0x10; do
	answers 400 POST /trial "token=$token&$form"
done
unset length
long=$(printf '%064000d' 0)
answers 422 POST /trial "token=$token&title=abc&body=$long"
ok 'a long body is read completely' says "$long"
ok 'nothing was stored' stored 0

answers 422 POST /trial "token=$token&title=%3Cb%3E%22&body=%26amp%3B%0Aline&due=2026-02-30&once=$once"
ok 'what was typed is shown again, escaped' says 'value="&lt;b&gt;&quot;' '&amp;amp;' \
    'value="2026-02-30"'
ok 'complaints are at their fields' says 'id="due-wrong"' 'aria-describedby="due-wrong' \
    'aria-invalid="true"'
ok 'and in a list with links' says 'href="#due"'
ok 'fields without a complaint have none' hides 'id="title-wrong"'
ok 'the form has a token again' says "name=\"token\" value=\"$token\""
answers 422 POST /trial "token=$token&title=a&body=kept"
ok 'a text that is too short has a complaint' says 'id="title-wrong"' 'value="a"' '>kept</textarea>'
answers 422 POST /trial "token=$token"
ok 'a missing text has a complaint' says 'id="title-wrong"'
ok 'nothing was stored' stored 0

# ---- Success

post /trial "token=$token&title=first&body=x%0D%0Ay&due=2026-04-01&once=$once"
first=$(sql "SELECT MAX(id) FROM trial")
ok 'an accepted form redirects' is "$status" 303
ok 'to the new row' sent Location "${PORTAL_BASE}trial/$first"
ok 'one row is stored' stored 1
ok 'with one audit record' rows \
    "audit WHERE verb = 'trial.add' AND account_id = 1 AND object_id = $first" 1
ok 'as it was typed' is "$(sql 'SELECT HEX(body), due FROM trial')" '780A79	2026-04-01'
post /trial "token=$token&title=first&body=x%0D%0Ay&due=2026-04-01&once=$once"
ok 'the same form again redirects to the same row' sent Location "${PORTAL_BASE}trial/$first"
ok 'and stores no second row' stored 1
post /trial "token=$token&title=typed&once=$once"
ok 'other contents with the same form key are refused' is "$status" 409
ok 'with what was typed and a link to the first row' says 'value="typed"' \
    '<p class="refusal">twice</p>' "href=\"${PORTAL_BASE}trial/$first\">made"
ok 'and no row is stored' stored 1
sql 'UPDATE form_key SET account_id = 2'
post /trial "token=$token&title=first&body=x%0D%0Ay&due=2026-04-01&once=$once"
ok 'the form key of another account is refused' is "$status" 409
ok 'without a link' hides '>made<'
sql "UPDATE form_key SET account_id = 1, led_to = ''"
post /trial "token=$token&title=first&body=x%0D%0Ay&due=2026-04-01&once=$once"
ok 'a discarded row is not created again' says '<p class="refusal">discarded</p>'
for bad in x zz 00 "$(printf '%033d' 0)" "$(printf 'g%031d' 0)"; do
	answers 400 POST /trial "token=$token&title=key&once=$bad"
done
post /trial "token=$token&title=a&once=$(printf '%032d' 1)"
ok 'an invalid form does not use its form key' is "$status" 422
ok 'one form key is stored' rows form_key 1
post /trial "token=$token&title=other"
ok 'a form without a key stores another row' stored 2
answers 200 GET "/trial/$first"
ok 'the new row is shown' says '<h1>first</h1>' '<p class="revision">0</p>'

# Two simultaneous clicks: the second waits for the first.
if [ -z "$server" ]; then
	twin() { post /trial "token=$token&title=twin&once=$(printf '%032d' 2)"
		header Location; echo "$status $value" >>"$work/twins"; }
	twin & one=$!
	twin & two=$!
	wait $one $two
	made=$(sql "SELECT MAX(id) FROM trial WHERE title = 'twin'")
	ok 'two simultaneous submits store one row' is "$(sort "$work/twins" | uniq -c | tr -s ' \n' ' ')" \
	    " 2 303 ${PORTAL_BASE}trial/$made "
	sql "DELETE FROM trial WHERE title = 'twin'"
	rm "$work/twins"
fi
ok 'no third row is stored' stored 2

# ---- A rule says no

post "/trial/$first" "token=$token&title=second&revision=0"
ok 'a change of the present revision is accepted' is "$status" 303
ok 'and raises the revision' is "$(sql "SELECT title, revision FROM trial WHERE id = $first")" 'second	1'
post "/trial/$first" "token=$token&title=stale&body=mine&revision=0"
ok 'a change of an older revision is refused' is "$status" 409
ok 'with what was typed' says '<p class="refusal">changed</p>' 'value="stale"' '>mine</textarea>'
ok 'and the present row' says '<h1>second</h1>' '<p class="revision">1</p>'
ok 'nothing was changed' is "$(sql "SELECT title, revision FROM trial WHERE id = $first")" 'second	1'
notes=$(sql 'SELECT MAX(id) FROM audit')
post "/trial/$first/close" "token=$token"
ok 'the row is closed' is "$status" 303
post "/trial/$first/close" "token=$token"
ok 'it cannot be closed twice' is "$status" 409
ok 'a refusal rolls back the audit record of the act' rows "audit WHERE verb = 'trial.close'" 1
ok 'and is itself audited' is "$(sql "SELECT account_id, object_id, detail FROM audit
    WHERE id > $notes AND verb = 'refused'")" "1	$first	closed"
answers 400 POST "/trial/$first/close" "token=$token&title=x"
answers 403 POST "/trial/$first/close" ''
answers 405 GET "/trial/$first/close"
answers 404 GET /trial/999
post "/trial/999" "token=$token&title=abc"
ok 'a row that does not exist cannot be changed' is "$status" 409

# A list and a form at one address: the list has a query, the form has none.
answers 200 GET '/trial?closed=1'
ok 'the list has the rows of the filter' says '>second<'
ok 'and no others' hides '>other<'
answers 422 POST /trial "token=$token&title=a&body=private"
ok 'below an invalid form the list has no filter' says '>second<' '>other<'
ok 'no link has what was posted' says 'href="/trial?closed=1"'
answers 400 POST '/trial?closed=1' "token=$token&$form"

# A form submitted after the end of its session is saved for its owner.
sql "UPDATE trial SET closed = 0 WHERE id = $first"
typed='title=long+%E6%96%87%26%3D&body=a%0D%0Ab'
sql "UPDATE session SET seen_at = 1 WHERE account_id = 1"
answers 303 POST "/trial/$first" "token=$token&once=$once&revision=1&$typed"
ok 'a form after the end of its session redirects to sign in' sent Location \
    "${PORTAL_BASE}account/signin?to=%2Ftrial%2F$first"
ok 'and is saved' is "$(sql 'SELECT account_id, path FROM kept_form WHERE account_id = 1')" "1	/trial/$first"
ok 'without its token and form key' rows "kept_form WHERE body LIKE '%token%' OR body LIKE '%once%'" 0
sign_in e
get /trial
ok 'other accounts do not see it' hides 'long'
sql "UPDATE session SET seen_at = UNIX_TIMESTAMP() WHERE account_id = 1"
sign_in o
get /trial
ok 'other forms do not show it' hides 'long'
get "/trial/$first"
ok 'its own form shows it' says 'value="long 文&amp;="' '>a
b</textarea>' 'name="kept"'
get "/trial/$first"
ok 'also when loaded again' says '>a
b</textarea>'
post "/trial/$first" "token=$token&kept=1&revision=1&title=taken"
ok 'submitting it is accepted' is "$status" 303
ok 'the saved form is deleted' rows 'kept_form WHERE account_id = 1' 0
get "/trial/$first"
ok 'the form is no longer restored' hides 'name="kept"'
post "/trial/$first" "token=$(form_of e)&revision=2&title=forged"
ok 'the form token of another account is refused' is "$status" 403
sql "INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at,
    expires_at) VALUES (UNHEX(SHA2('old', 256)), 1, UNHEX(SHA2('$(form_of p)', 256)),
    UNIX_TIMESTAMP(), 1, 1)"
post "/trial/$first" "token=$(form_of p)&revision=2&title=older"
ok 'a form of an earlier session of the account is shown again' sent Location "${PORTAL_BASE}trial/$first"
get "/trial/$first"
ok 'with what was typed' says 'value="older"'
sql "DELETE FROM kept_form; UPDATE trial SET title = 'second', closed = 1 WHERE id = $first;
    DELETE FROM session WHERE form_hash = UNHEX(SHA2('$(form_of p)', 256))"
for at in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do
	sql "INSERT IGNORE INTO kept_form VALUES (1, '/trial/$at', 'x', UNIX_TIMESTAMP())"
done
sql "UPDATE session SET ended_at = 1 WHERE account_id = 1"
post "/trial/$first" "token=$token&revision=2&$typed"
ok 'the number of saved forms is limited' [ "$(sql 'SELECT COUNT(*) FROM kept_form')" -le 21 ]
sql "UPDATE session SET ended_at = NULL WHERE account_id = 1; DELETE FROM kept_form"

# A role that may post but not read the page does not see it after a wrong form.
sign_in e
answers 403 GET /wide
answers 422 POST /wide "token=$token&title=a"
ok 'the page is not shown to a role that may only post' hides '>second<' '>other<'
sign_in o

# ---- A deadlock

sql "INSERT INTO trial (title, body) VALUES ('one', ''), ('two', '')"
two=$(sql 'SELECT MAX(id) FROM trial') one=$(sql 'SELECT MAX(id) - 1 FROM trial')
if [ -z "$server" ]; then
	post "/tangled/$one" "token=$token&title=abc&revision=$two" &
	post "/tangled/$two" "token=$token&title=abc&revision=$one"
	wait $!
	ok 'after a deadlock both acts are done' is "$(sql "SELECT GROUP_CONCAT(revision) FROM trial
	    WHERE id IN ($one, $two)")" 2,2
	ok 'with one audit record each' rows "audit WHERE verb = 'trial.tangled'" 2
fi
sql "DELETE FROM trial WHERE id IN ($one, $two)"

# ---- No commit without an audit record

number=$(sql 'SELECT COUNT(*) FROM trial') notes=$(sql 'SELECT COUNT(*) FROM audit')
answers 503 POST /unaudited "token=$token&$form"
ok 'a 503 has Retry-After' sent Retry-After 10
ok 'nothing was stored' stored "$number"
ok 'no page will say that it was done' sent Set-Cookie ''
answers 200 GET /trial

# ---- A lost connection

answers 503 POST /killed "token=$token&$form"
ok 'a transaction without its connection is not stored' stored "$number"
ok 'nor are its audit records' audited "$notes"
answers 200 GET /trial
answers 303 POST /trial "token=$token&$form"
ok 'the next form is stored' stored $((number + 1))
ok 'and audited' audited $((notes + 1))

# ---- A statement the account may not run

answers 503 GET /secret/1
answers 200 GET /trial
}

echo '# as CGI'
alone=1
plot

# ---- With one lasting process

echo '# as FastCGI'
PORTAL_SOCKET=$work/fcgi "$bin/trial.fcgi" </dev/null 2>"$work/log" &
server=$!
printf '#!/bin/sh\nexec cgi-fcgi -bind -connect %s\n' "$work/fcgi" >"$work/client"
chmod +x "$work/client"
program=$work/client
ok 'the process accepts requests' until_true [ -S "$work/fcgi" ]
# libfcgi does not pass an empty header on; the rest is the same.
plot
ok 'the process is still the same' kill -0 $server

# kill_all: kills every connection of the program, as a restart would.
kill_all() {
	for thread in $(root_sql -e "SELECT ID FROM information_schema.PROCESSLIST
	    WHERE USER = 'portal_trial'"); do
		root_sql -e "KILL $thread" 2>/dev/null
	done
}
sign_in o
for request in 'GET /trial' "POST /trial token=$token&$form" 'GET /open'; do
	answers 200 GET /trial
	kill_all
	# shellcheck disable=SC2086 # words
	ask $request
	case $request in POST*) well=303 ;; *) well=200 ;; esac
	ok "after the connection was lost, ${request%% token*} goes well" is "$status" $well
done
mv "$work/db" "$work/db.away"
kill_all
number=$(sql 'SELECT COUNT(*) FROM trial')
for try in 1 2; do
	answers 503 GET /trial
	answers 503 POST /trial "token=$token&$form"
done
ok 'the outage is logged once' is "$(grep -c 'db: not there' "$work/log")" 1
mv "$work/db.away" "$work/db"
answers 200 GET /trial
ok 'and its end' is "$(grep -c 'db: back' "$work/log")" 1
ok 'nothing was stored during the outage' stored "$number"

# The schema is changed while the program runs.
sql 'ALTER TABLE trial ADD later INT'
answers 200 GET /trial
sql 'ALTER TABLE trial RENAME COLUMN title TO heading'
answers 503 GET /trial
sql 'ALTER TABLE trial RENAME COLUMN heading TO title'
answers 200 GET /trial

# A connection killed while a statement of a transaction runs.
hold() {
	rm -f "$work/held"
	root_sql --unbuffered -e "SELECT GET_LOCK('trial_gate', 5); SELECT SLEEP(60)" >"$work/held" 2>/dev/null &
	holder=$!
	until_true [ -s "$work/held" ]
}
waits() { [ -n "$(root_sql -e "SELECT ID FROM information_schema.PROCESSLIST
	WHERE USER = 'portal_trial' AND STATE = 'User lock'")" ]; }
release() {
	root_sql -e "SELECT 1" >/dev/null
	for thread in $(root_sql -e "SELECT ID FROM information_schema.PROCESSLIST
	    WHERE STATE = 'User sleep'"); do
		root_sql -e "KILL $thread" 2>/dev/null
	done
	wait $holder 2>/dev/null
	holder=''
}
slow() { ask POST /slow "token=$token&$form"; echo "$status" >"$work/slow"; }
number=$(sql 'SELECT COUNT(*) FROM trial') notes=$(sql 'SELECT COUNT(*) FROM audit')
ok 'the lock is held' hold
slow &
asking=$!
ok 'the act waits' until_true waits
kill_all
release	# a retried statement would succeed, without the earlier ones
wait $asking
ok 'an act whose connection is killed is answered with 503' is "$(cat "$work/slow")" 503
ok 'nothing was stored' stored "$number"
ok 'nothing was audited' audited "$notes"
answers 200 GET /trial

# Told to stop during a request, the process finishes the request.
ok 'the lock is held' hold
slow &
asking=$!
ok 'the act waits' until_true waits
kill $server
release
wait $asking
ok 'after SIGTERM the request is finished' is "$(cat "$work/slow")" 303
ok 'and stored' stored $((number + 1))
wait $server
server=''
ok 'then the process ends' not ls "/proc/$server/exe" 2>/dev/null

# A request that hangs ends its process, and stores nothing.
program=$bin/trial.fcgi log=$work/log
number=$(sql 'SELECT COUNT(*) FROM trial')
ok 'the lock is held' hold
PORTAL_TIMEOUT_S=1 ask POST /slow "token=$token&$form"
ok 'a request that takes too long ends the process with 75' is "$code" 75
ok 'and is logged' grep -q 'took too long' "$work/log"
release
# MariaDB rolls back when it notices that the process has ended.
ok 'nothing was stored' until_true stored "$number"
finish
