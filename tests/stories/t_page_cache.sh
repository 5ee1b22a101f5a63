#!/bin/sh
# Pages and rows that a worker keeps: for their time while nobody changes
# anything, and not a moment longer than that.
. "$(dirname "$0")/lib.sh"
export SITE_KEPT_S=60
work=$(mktemp -d)
chmod 711 "$work"	# the programs are not root
trap 'database_drop; rm -rf "$work"' EXIT
ok 'an empty database is made' database story_page_cache
reader() { program public; nobody; }
# editor: signed in once, because that takes time.
editor() {
	program press
	[ -n "${ed_cookie-}" ] || { as ed editor; ed_cookie=$cookie ed_token=$token; }
	cookie=$ed_cookie token=$ed_token
}
key() { printf '%032x' "$1"; }
drafts=0

# An act of the press desk: the log has a row more.
act() {
	editor
	drafts=$((drafts + 1))
	post /press/notices/new "token=$token&once=$(key $drafts)&deed=save&title=draft+$drafts"
	made=$status
	reader
}
# title TEXT: changed behind the portal's back, which the log does not know.
title() { sql "UPDATE policy SET title = '$1' WHERE id = 1"; }

# within_a_second FUNCTION: it begins with a second, and is tried again when it
# did not end in it.
within_a_second() {
	local tries=0 began

	while [ $((tries += 1)) -le 20 ]; do
		while [ "$(date +%N | cut -c1)" != 0 ]; do sleep 0.01; done
		began=$(date +%s)
		"$1" $tries
		[ "$(date +%s)" != "$began" ] || return 0
	done
	echo '# too slow for a second'
	return 1
}

# ---- Another conference: what was not there is there

reader
get /units
ok 'without a conference there are no pages' is "$status" 503
lianxi seed "$tests"/sample/*.txt >/dev/null
get /units
ok 'after loading there are' says 'href="/units/civil-affairs"'

# ---- A public page

unchanged() {
	title "before $1"
	get /policies/1
	has "before $1" || return
	header ETag
	first=$value
	title "after $1"
	get /policies/1
	header ETag
}
ok 'within a second a page is rendered once' within_a_second unchanged
ok 'the next visitor gets the same page' says "before"
ok 'with the same ETag' is "$value" "$first"
sleep 1
get /policies/1
ok 'in the next second it is rendered again' says '>after'

another_address() {
	title "before $1"
	get /policies
	title "after $1"
	get '/policies?category=subsistence'
	other=$page
	get /policies
}
ok 'another query is another page' within_a_second another_address
ok 'with its own content' is "$(printf '%s' "$other" | grep -c '>before')" 0

acted() {
	title "before $1"
	get /policies/1
	title "after $1"
	act
	get /policies/1
}
ok 'a draft is saved within the same second' within_a_second acted
ok 'the draft is stored' is "$made" 303
ok 'and the page is rendered again' says '>after'

# ---- What stands on every page, and the rows of pages

unit() { sql "UPDATE unit_name SET short_name = '$1' WHERE unit_id =
	(SELECT id FROM unit WHERE code = 'health')"; }
reader
act
get /units
get /units/health
unit Renamed
sleep 1
get /units
ok 'a change outside the portal is not shown from the cache' hides Renamed
act
get /units
ok 'after any act it is shown' says Renamed
get /units/health
unit 'Named again'
sleep 1
get /units/health
ok 'a cached row is not read again' hides 'Named again'
lianxi user add someone someone finance >/dev/null
get /units/health
ok 'after an act of lianxi it is' says 'Named again'

# ---- What press and office do

notice=$(sql "SELECT id FROM public_notice ORDER BY published_at DESC, id DESC LIMIT 1")
get /
ok 'the newest notice is on the home page' says "/notices/$notice\""
get "/notices/$notice"
ok 'the notice is public' is "$status" 200
program press
as rev reviewer
post "/press/notices/$notice/withdraw" "token=$token&withdrawn_why=wrong+table"
ok 'it is withdrawn' is "$status" 303
reader
get "/notices/$notice"
ok 'its page is 410 at once' is "$status" 410
get /
ok 'and the home page does not list it' hides "/notices/$notice\""

program office
as off office
get /office/
ok 'the desk of the office does not list the topic' hides 'On the desk'
program liaison
as li liaison finance
post /liaison/topics/new "token=$token&once=$(key 999)&deed=submit&category_id=1&title=On+the+desk&problem=a&proposal=b&decision=c&duties=1"
ok 'a unit submits it' is "$status" 303
topic=$(sql "SELECT MAX(id) FROM topic")
get /liaison/
ok 'its own desk lists it' says 'On the desk'
program office
as off office
get /office/
ok 'the desk of the office lists it at once' says 'On the desk'
revision=$(sql "SELECT revision FROM topic WHERE id = $topic")
post "/office/topics/$topic" "token=$token&deed=return&revision=$revision&reason=which+year"
ok 'it is returned' is "$status" 303
get /office/
ok 'the desk of the office no longer lists it' hides "/office/topics/$topic\"><b"
program liaison
as li liaison finance
get /liaison/
ok 'the desk of the unit lists it as returned' says 'On the desk' '退回了，请修改后再提交'

# ---- The moment something is to appear, and the end of its day

when=$(($(date +%s) + 5))
sql "UPDATE policy SET published_at = $when WHERE id = 1"
reader
act
get /policies/1
ok 'before its time of publication a policy is 404' is "$status" 404
while [ "$(date +%s)" -lt $when ]; do sleep 0.1; done
get /policies/1
ok 'from that time on it is public' is "$status" 200
last=$(sql "SELECT id FROM public_notice ORDER BY id LIMIT 1")
get "/notices/$last"
ok 'a notice is public' is "$status" 200
sql "UPDATE notice SET published_at = UNIX_TIMESTAMP() - 864000, posted_until =
	DATE(UTC_TIMESTAMP() - INTERVAL 16 HOUR) WHERE id = $last"
sleep 1
get "/notices/$last"
ok 'after its last day it is 410' is "$status" 410

# ---- The database is lost

ln -s "$PORTAL_DB_SOCKET" "$work/db"
real=$PORTAL_DB_SOCKET
lost() {
	PORTAL_DB_SOCKET=$work/db
	get /policies/1
	before=$status
	mv "$work/db" "$work/away"
	PORTAL_DB_SOCKET=$real
	for connection in $(root_sql -e "SELECT id FROM information_schema.processlist
		WHERE user = 'portal_public' AND db = '$PORTAL_DB_NAME'"); do
		root_sql -e "KILL CONNECTION $connection"
	done
	PORTAL_DB_SOCKET=$work/db
	get /policies/1
	lost=$status
	mv "$work/away" "$work/db"
	PORTAL_DB_SOCKET=$real
}
ok 'the database is lost within a second' within_a_second lost
ok 'the page was shown before' is "$before" 200
ok 'and is 503 without the database' is "$lost" 503
PORTAL_DB_SOCKET=$work/db
get /policies/1
ok 'the page is back with the database' is "$status" 200
PORTAL_DB_SOCKET=$real

finish
