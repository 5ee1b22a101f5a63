# shellcheck shell=sh disable=SC2154 # lib.sh sets token and status
# Fills a new database through the forms, as people do: every kind of record,
# every move.  For record.sh, which sources it in a checkout of an old version.

key() { printf '%032x' "$1"; }
sends() {	# PATH FORM: taken, or the recording ends; -> $at
	post "$1" "token=$token&$2"
	[ "$status" = 303 ] || { echo "$1?$2: $status" >&2; exit 1; }
	header Location
	at=$value
}

# ---- Meetings

program office
as of office civil-affairs
as of2 office civil-affairs
as of office
chair=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
whole="kind=regular&sure=1&starts_at=2030-03-01+09:30&place=Hall&chair_seat_id=$chair"
sends /office/meetings/new "once=$(key 1)&deed=save&kind=liaison&name=Draft"
sends "$at" 'revision=0&deed=save&kind=liaison&name=Draft+twice&note=half'
sends /office/meetings/new "once=$(key 2)&deed=announce&name=Changed+twice&$whole"
changed=$at
sends "$at" "revision=1&deed=save&name=Changed+twice&kind=regular&sure=1&starts_at=2030-03-02+09:30&place=Room&chair_seat_id=$chair"
as of2 office
sends "$changed" "revision=2&deed=save&name=Changed+again&kind=temporary&ground=rain&sure=1&starts_at=2030-03-02+09:30&ends_at=2030-03-02+11:00&place=Room&chair_seat_id=$chair&note=bring+papers"
as of office
sends /office/meetings/new "deed=announce&name=Called+off&$whole"
sends "$at" "revision=1&deed=save&name=Called+off&kind=regular&sure=1&starts_at=2030-04-01+09:30&place=Hall&chair_seat_id=$chair"
sends "$at" 'revision=2&deed=cancel&cancelled_why=flood'
sends /office/meetings/new "deed=announce&name=Was+held&$whole"
sql "UPDATE meeting SET starts_at = 1500000000 WHERE id = ${at##*/}"
sends "$at" 'revision=1&deed=hold'
sql 'UPDATE meeting SET starts_at = starts_at + 2000000000, ends_at = ends_at + 2000000000
    WHERE state IN (1, 3) AND starts_at < 2000000000 AND starts_at > UNIX_TIMESTAMP()'
sends /office/meetings/new "once=$(key 3)&deed=save&kind=regular&name=Thrown+away"
sends "$at" 'revision=0&deed=discard'

# ---- Topics

whole='category_id=1&problem=why&proposal=how&decision=what&duties=1&units=2'
program liaison
as li liaison finance
sends /liaison/topics/new "once=$(key 4)&title=Draft&problem=half"
sends /liaison/topics/new "once=$(key 5)&deed=submit&title=Returned+once&$whole"
returned=$at
sends /liaison/topics/new "deed=submit&title=Declined&$whole"
declined=$at
sends /liaison/topics/new "deed=submit&title=Withdrawn&$whole"
sends "$at" 'deed=withdraw&revision=1'
sends /liaison/topics/new "once=$(key 6)&title=Thrown+away&problem=why"
sends "$at" 'deed=discard&revision=1'
program office
as of office
sends "/office/topics/${returned##*/}" 'deed=return&revision=1&reason=too+short'
sends "/office/topics/${declined##*/}" 'deed=decline&revision=1&reason=not+ours'
sends /office/topics/new "once=$(key 7)&deed=submit&title=Of+the+office&$whole"
program liaison
as li liaison
sends "$returned" "deed=save&revision=2&title=Returned+once&$whole&facts=more"
sends "$returned" "deed=submit&revision=3&title=Returned+once&$whole&facts=more"
program office
as of office
sends "/office/topics/${returned##*/}" 'deed=accept&revision=4'

# ---- Notices and policies

kind=$(sql 'SELECT code FROM notice_kind WHERE posting_days IS NULL LIMIT 1')
for thing in notices policies; do
	case $thing in
	notices)  own="kind=$kind" n=8 ;;
	policies) own='issuer=county' n=10 ;;
	esac
	program press
	as ed editor propaganda
	sends "/press/$thing/new" "once=$(key $n)&deed=save&title=Draft&body=words&$own"
	sends "/press/$thing/new" "once=$(key $((n + 1)))&deed=send&title=Published&body=words&$own"
	paper=$at
	as rev reviewer
	sends "$paper/review" 'deed=return&revision=2&opinion=not+yet'
	as ed editor
	sends "$paper" "deed=send&revision=3&title=Published&body=more+words&$own"
	as rev reviewer
	sends "$paper/review" 'deed=publish&revision=5&opinion=well'
	as ed editor
	sends "$paper/revise" ''
	sends "$paper" "deed=send&revision=0&title=Published+again&body=other+words&note=why&$own"
	as rev reviewer
	sends "$paper/review" 'deed=publish&revision=2'
	as ed editor
	sends "/press/$thing/new" "deed=send&title=Taken+back&body=words&$own"
	paper=$at
	as rev reviewer
	sends "$paper/review" 'deed=publish&revision=2'
	as ed editor
	sends "$paper/withdraw" 'why=an+error'
done
