#!/bin/sh
# Policies on the press desk: their fields, a loaded policy, index numbers.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/press.sh"
papers story_policy
state() { newest 'p.state, v.version, v.state' "$1" policy; }
revision() { newest v.revision "$1" policy; }

# ---- A new policy

editor
put /press/policies/new deed=send title=Rule body=words
ok 'a policy needs its issuer' complains issuer
put /press/policies/new deed=send title=Rule body=words issuer=Office made_on=2090-01-01
ok 'it was not made in the future' complains made_on
put /press/policies/new deed=send title=Rule body=words issuer=Office made_on=2026-01-02 \
    valid_until=2026-01-01
ok 'nor over before it was made' says 'id="valid_until-wrong"' '不能早于成文日期'
answers 400 POST /press/policies/new "token=$token&deed=save&kind=x"
answers 422 POST /press/policies/new "token=$token&deed=save&validity=sometimes"
route POST /press/policies/new /press/policies/new "token=$token&deed=save&title=Rule"
paper=$(made policy)
ok 'a draft is made' is "$(state "$paper")" '0 1 0'
route GET /press/policies/# "/press/policies/$paper"
route POST /press/policies/# "/press/policies/$paper" "token=$token&deed=send&revision=1&title=Rule\
&body=words+of+it&issuer=Office&document_number=No.+7&subject=Aid&made_on=2026-01-02\
&valid_until=2099-12-31&validity=valid&retold=1&category_id=1&unit_id=1&summary=short"
reviewer
route GET /press/policies/#/review "/press/policies/$paper/review"
ok 'the reviewer sees its head' says 'No. 7' Office Aid
route POST /press/policies/#/review "/press/policies/$paper/review" \
    "token=$token&deed=publish&revision=$(revision "$paper")"
reader
shows "/policies/$paper" 'the policy' Rule 'No. 7' Office Aid 'words of it' 不是原文照录
number=$(sql "SELECT index_number FROM policy WHERE id = $paper")
ok 'with its number' says "$number"
get '/search?q=No.+7'
ok 'it is found by its document number' says "policies/$paper\""

# ---- A loaded policy

loaded=$(sql "SELECT MIN(id) FROM policy WHERE state = 2")
number=$(sql "SELECT index_number FROM policy WHERE id = $loaded")
words=$(sql "SELECT title, document_number, issuer, subject, summary, source, category_id,
    unit_id, made_on, valid_until, validity, retold FROM policy WHERE id = $loaded")
ok 'it has its head in its version' is "$(sql "SELECT title, document_number, issuer, subject,
    summary, source, category_id, unit_id, made_on, valid_until, validity, retold
    FROM policy_version WHERE policy_id = $loaded")" "$words"
ok 'and is published' is "$(state "$loaded")" '2 1 2'
editor
get "/press/policies/$loaded"
ok 'the desk shows it' is "$status" 200
route GET /press/policies/#/revise "/press/policies/$loaded/revise"
route POST /press/policies/#/revise "/press/policies/$loaded/revise" "token=$token"
ok 'its next version begins as it is' is "$(sql "SELECT title, document_number, issuer, subject,
    summary, source, category_id, unit_id, made_on, valid_until, validity, retold
    FROM policy_version WHERE policy_id = $loaded AND version = 2")" "$words"
put "/press/policies/$loaded" deed=send revision=1 title=Amended body=new issuer=Office \
    validity=amended note=amended+by+us
reviewer
put "/press/policies/$loaded/review" deed=publish "revision=$(revision "$loaded")"
ok 'it is published' is "$(state "$loaded")" '2 2 2'
ok 'under its number' is "$(sql "SELECT index_number FROM policy WHERE id = $loaded")" "$number"
reader
shows "/policies/$loaded" 'the new version' Amended 'amended by us' '已修改'
editor
route GET /press/policies/#/versions "/press/policies/$loaded/versions"
ok 'its head is compared' says '</span>Office</ins>' '</span>Amended</ins>' '已修改'
route GET /press/policies/#/withdraw "/press/policies/$loaded/withdraw"
route POST /press/policies/#/withdraw "/press/policies/$loaded/withdraw" "token=$token&withdrawn_why=mistake"
reader
answers 410 GET "/policies/$loaded"
ok 'its reason stands there' says mistake

# ---- Without an organisation code there is no index number

# try ID MOVE -> $status
try() {
	case $2 in return | publish) reviewer ;; *) editor ;; esac
	case $2 in
	save | send) put "/press/policies/$1" "deed=$2" "revision=$(revision "$1")" title=T \
	    body=b issuer=I note=n ;;
	return | publish) put "/press/policies/$1/review" "deed=$2" "revision=$(revision "$1")" \
	    reason=o ;;
	revise) put "/press/policies/$1/revise" ;;
	withdraw) put "/press/policies/$1/withdraw" withdrawn_why=w ;;
	esac
}
# led MOVE...: creates a policy and makes these moves -> $paper
led() {
	editor
	put /press/policies/new deed=save title=T body=b issuer=I
	paper=$(made policy)
	for step; do try "$paper" "$step"; done
}
sql "UPDATE conference SET organisation = ''"
led send publish
ok 'without a code of the organisation there is none' is "$(state "$paper") $(sql "SELECT
    index_number FROM policy WHERE id = $paper")" '2 1 2 NULL'
reader
get "/policies/$paper"
ok 'and none is shown' hides 索引号
sql "UPDATE conference SET organisation = '000000000'"
led send publish
ok 'nine zeros are no code' is "$(sql "SELECT index_number FROM policy WHERE id = $paper")" NULL
sql "UPDATE conference SET organisation = '52052100X'"
try "$paper" revise
try "$paper" send
try "$paper" publish
ok 'with a code the next publication has one' is "$(sql "SELECT LEFT(index_number, 10)
    FROM policy WHERE id = $paper")" 52052100X/
finish
