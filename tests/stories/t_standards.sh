#!/bin/sh
# Standards: two editors' drafts, review by another, dated amounts of one
# series, the page of the category with its table and picture, the search.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_standards "$tests"/sample/*.txt
trap database_drop EXIT
sends() { post "$1" "token=$token&$2"; header Location; at=${value#"${PORTAL_BASE%/}"}; }
whole='category_id=2&name=Ration&area=Town&per=%E5%85%83%2F%E4%BA%BA%C2%B7%E6%9C%88'	# 元/人·月
program press
as re reviewer
as bo editor,reviewer
as ed editor

# ---- A draft, and what sending demands

route GET /press/standards /press/standards
route GET /press/standards/new /press/standards/new
route POST /press/standards/new /press/standards/new "token=$token&deed=save&name=Half"
header Location
half=${value#"${PORTAL_BASE%/}"}
route GET /press/standards/# "$half"
get /press/
ok 'the desk has the draft, and leads to all' says Half "href=\"${PORTAL_BASE}press/standards\""
route POST /press/standards/# "$half" "token=$token&deed=save&revision=0&name=Halfway"
post "$half" "token=$token&deed=send&revision=1&name=Halfway"
ok 'half of it is not sent' complains category_id amount per since document
for amount in 0 abc 12.345 -3 1.2.3 5,5 4,80 12,34.5 1,2345 1234,567 1,234.5,6 ,480 4%EF%BC%8C80; do
	post "$half" "token=$token&deed=save&revision=1&name=Halfway&amount=$amount"
	ok "$amount is no amount" complains amount
done
sends /press/standards/new "deed=save&name=Typed&amount=%EF%BC%91,480.5%E5%85%83"
ok 'full width, a comma and 元 are understood' is "$(sql "SELECT amount FROM standard WHERE name = 'Typed'")" 1480.50
get "$at"
sends /press/standards/new "deed=save&name=Million&amount=1,234,567.50"
ok 'commas stand between thousands' is "$(sql "SELECT amount FROM standard WHERE name = 'Million'")" 1234567.50
sends /press/standards/new "deed=save&name=Typed+again&amount=1,480.5"
get "$at"
ok 'and shown as people write' says 'value="1480.50"'
sends /press/standards/new "deed=send&$whole&amount=400&since=2199-01-01&document=d"
ok 'a day so far off is asked about' complains since
ok 'and can be meant' has 'name="sure"'

# ---- Review by another

sends /press/standards/new "deed=send&$whole&amount=400&since=2015-01-01&document=Paper+No.+1"
first=$at id=${at##*/}
ok 'the unit has no 元 of its own' is "$(sql "SELECT per FROM standard WHERE id = $id")" 人·月
sql "UPDATE standard SET author_id = (SELECT id FROM account WHERE login = 'bo') WHERE id = $id"
as bo editor
post "$first" "token=$token&deed=publish&revision=1"
ok 'who made it does not publish it' is "$status" 409
ok 'and is told why' says 要由另一个人审核
get "$first"
ok 'and is not offered to' hides 'value="publish"'
sql "UPDATE standard SET author_id = writer_id WHERE id = $id;
    INSERT INTO event (kind, object_id, at, account_id, verb, state) VALUES ('standard', $id, 1, $account, 'save', 0)"
post "$first" "token=$token&deed=publish&revision=1"
ok 'nor does who once saved it' is "$status" 409
for who in author_id writer_id; do
	sql "UPDATE standard SET author_id = NULL, writer_id = NULL WHERE id = $id"
	ok "the database too knows that $who does not review" \
	    sql_fails standard_author "UPDATE standard SET $who = $account, reviewer_id = $account WHERE id = $id"
done
program public
nobody
get /aid/medical
ok 'nobody reads it before' hides Ration
program press
as re reviewer
get /press/
ok 'it waits for the reviewer' says Ration 待审核
post "$first" "token=$token&deed=save&revision=1&name=Mine"
ok 'who does not write' is "$status" 409
post "$first" "token=$token&deed=return&revision=1"
ok 'a return says why' complains opinion
post "$first" "token=$token&deed=return&revision=1&opinion=which+towns"
as ed editor
get "$first"
ok 'its editor reads it' says which\ towns
post "$first" "token=$token&deed=discard&revision=2"
ok 'what was sent once is not discarded' is "$status" 409
post "$first" "token=$token&deed=send&revision=2&$whole&amount=400&since=2015-01-01&document=Paper+No.+1"
as re reviewer
post "$first" "token=$token&deed=publish&revision=3"
ok 'sent again it is published' is "$status $(sql "SELECT state, reviewer_id = $account FROM standard WHERE id = $id")" '303 2	1'

# ---- A series: past, present, coming

publish() {	# AMOUNT SINCE DOCUMENT [MORE]
	as ed editor
	sends /press/standards/new "deed=send&$whole&amount=$1&since=$2&document=$3${4-}"
	as re reviewer
	post "$at" "token=$token&deed=publish&revision=1"
	is "$status" 303
}
title=$(sql "SELECT title FROM policy WHERE state = 2 ORDER BY id LIMIT 1")
next=$(date -d '300 days' +%Y-%m-%d)
ok 'the next amount of the series' publish 480.50 2020-07-01 "$(esc "$title")"
ok 'its document is the policy of that title' is "$(sql "SELECT policy_id > 0 FROM standard WHERE amount = 480.5")" 1
ok 'one that is to come' publish 500 "$next" 'Paper+No.+3'
as ed editor
sends /press/standards/new "deed=send&$whole&amount=481&since=2020-07-01&document=d"
ok 'a day that is taken is refused at its field' complains since
ok 'an amount is not changed once it is published' is "$(post "$first" "token=$token&deed=save&revision=4&name=Other"; echo "$status")" 409
program public
nobody
get /aid/medical
now=${page#*现在的标准} now=${now%%<\/dl>*}
ok 'the page has the present amount and its document' eval \
    'case $now in *Ration*480.50*"/policies/"*) ;; *) false ;; esac'
ok 'the coming one' eval 'case $page in *以后的标准*Ration*500*"Paper No. 3"*) ;; *) false ;; esac'
table=${page#*<section class=\"growth\">}
ok 'all of it as a table, the newest first' eval \
    'case $table in *"<table>"*500*还没开始*480.50*现在*400*2020年6月30日*400*"Paper No. 1"*) ;; *"<table>"*500*480.50*400*) ;; *) false ;; esac'
ok 'each ends the day before the next' says '>2020年6月30日</time>'
ok 'and as a picture' counts_lines 1 '<svg width="100%" height="10.2em" role="img"'
ok 'bars as long as the amounts' says 'width="80.0%"' 'width="96.1%"' 'width="100.0%"'
ok 'which is wellformed' eval 'page=$(printf %s "$table" | sed -n "s/.*\(<svg.*<\/svg>\).*/\1/p" | head -1); wellformed'
get '/search?q=Ration'
ok 'the search finds the category by it' says /aid/medical
answers 404 GET /standards
by_public() {
	mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_public \
	    -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_public")" "$PORTAL_DB_NAME" -e "$1" 2>&1
}
ok 'the public reads no draft' eval 'case $(by_public "SELECT 1 FROM standard") in *denied*) ;; *) false ;; esac'
ok 'only what is published' is "$(by_public "SELECT COUNT(*) FROM public_standard WHERE name IN ('Ration', 'Halfway', 'Typed')")" 3

# ---- One that was wrong is withdrawn; the one before counts again

program press
as re reviewer
wrong=$(sql "SELECT id FROM standard WHERE amount = 480.5")
post "/press/standards/$wrong" "token=$token&deed=withdraw&revision=2"
ok 'a withdrawal says why' complains withdrawn_why
post "/press/standards/$wrong" "token=$token&deed=withdraw&revision=2&withdrawn_why=a+slip"
ok 'it is withdrawn' is "$status" 303
ok 'then its day is free again' publish 481 2020-07-01 d
sql "UPDATE standard SET state = 3, public_since = NULL, withdrawn_at = 1, withdrawn_why = 'x' WHERE amount = 481"
program public
nobody
get /aid/medical
now=${page#*现在的标准} now=${now%%<\/dl>*}
ok 'the page goes back to the one before' eval 'case $now in *480.50*) false ;; *Ration*400*) ;; *) false ;; esac'

# ---- Two reviewers at once publish two amounts of the same day

program press
as ed editor
for amount in 601 602; do
	sends /press/standards/new "deed=save&$whole&amount=$amount&since=2021-01-01&document=d"
	sql "UPDATE standard SET state = 1, sent_at = 1 WHERE id = ${at##*/}"
	eval "at_$amount=\$at"
done
as re2 reviewer
work=$(mktemp -d)
for amount in 601 602; do
	eval "one=\$at_$amount"
	(alone=1; post "$one" "token=$token&deed=publish&revision=0"; echo "$status" >>"$work/tries") &
done
wait
ok 'one of the two is told' is "$(sort "$work/tries" | tr '\n' ' ')" '303 409 '
rm -rf "$work"
ok 'the log tells it' rows "audit WHERE verb = 'standard.publish'" 5
lianxi audit verify >/dev/null 2>&1
ok 'and is whole' is $? 0
finish
