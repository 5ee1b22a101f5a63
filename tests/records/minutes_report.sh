# shellcheck shell=sh disable=SC2034,SC2154 # t_records.sh reads what is set here
# The report of issued minutes to the county government (minutes.sh).
. "$tests/records/minutes.sh"
kind=minutes_report table=minutes_report rest=/report lands=/office/minutes/9000 reader='co convener'
word=answer typed=2000-02-03
filled() {
	case $1 in
	send) echo "deed=send&sent_on=$typed" ;;
	receive) echo "deed=receive&sent_on=$typed&received_on=$typed" ;;
	*) echo "deed=answer&sent_on=$typed&received_on=$typed&answered_on=$typed&answer=$2&document=No+1" ;;
	esac
}
states='0 1 2 3'
moves='send send 0 1
receive receive 1 2
answer answer 2 3 words
answer answer 3 3 words'
row() {	# STATE BUTTON
	minutes_row 3
	echo "; INSERT INTO minutes_report (id, state, revision, author_id, editor_id, sent_on, received_on, answered_on, answer, changed_at)
	    VALUES (9000, $1, 3, $made_by, $made_by, IF($1 > 0, '2000-02-01', NULL), IF($1 > 1, '2000-02-02', NULL),
	    IF($1 = 3, '2000-02-02', NULL), IF($1 = 3, 'Stored', ''), 1)"
}
