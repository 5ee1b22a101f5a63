#!/bin/sh
# Attendance of a meeting: filled from the receipts, recorded for all by one
# form and corrected one by one, by two secretaries at once.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_attendance "$tests"/sample/*.txt
trap database_drop EXIT
program office
as of office civil-affairs
two() { as of2 office civil-affairs; }
unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at, cancelled_why) VALUES
	(700, 'a@x', 'regular', 1, 'Sits', 4078688400, 'Hall', 1, 1, ''),
	(701, 'b@x', 'regular', 3, 'Called off', 4078688400, 'Hall', 1, 1, 'flood'),
	(702, 'c@x', 'regular', 0, 'Draft', 4078688400, 'Hall', NULL, 1, '');
    INSERT INTO invitation (id, meeting_id, unit_id, guest, state, answer, person, post, reason, answered_at, sent_at, changed_at) VALUES
	(1, 700, $(unit finance), NULL, 1, 'comes', 'Wang', 'Head', '', 1, 1, 1),
	(2, 700, $(unit civil-affairs), NULL, 1, 'excused', '', '', 'ill', 1, 1, 1),
	(3, 700, $(unit propaganda), NULL, 1, 'substitute', 'Li', 'Deputy', '', 1, 1, 1),
	(4, 700, NULL, 'A township', 1, 'comes', 'Zhao', 'Mayor', '', 1, 1, 1),
	(5, 700, NULL, 'Silent guest', 0, '', '', '', '', NULL, 1, 1),
	(6, 701, $(unit finance), NULL, 0, '', '', '', '', NULL, 1, 1)"
at=/office/meetings/700/record
number() { echo $((($1 * 8 + $2) * 8 + $3)); }	# ID STORED CHOSEN
how() { sql "SELECT GROUP_CONCAT(CONCAT(id, how) ORDER BY id) FROM attendance WHERE meeting_id = 700"; }
chosen() {	# ID CHOSEN: the page has this one selected
	has "value=\"$(number "$1" "${3-0}" "$2")\" selected"
}

# ---- As the receipts say

route GET /office/meetings/#/record $at
ok 'who comes is present' chosen 1 1
ok 'who is excused is' chosen 2 2
ok 'a substitute is one' chosen 3 5
ok 'a guest who comes sits in' chosen 4 3
ok 'of who said nothing nothing is chosen' eval '! chosen 5 1 && ! chosen 5 4'
ok 'with the person and post of the receipt' says 'Wang Head' 'Li Deputy' '回执：代会' '没有回执'
ok 'and of who is excused the member' says "$(sql "SELECT p.name FROM seat s JOIN person p ON p.id = s.person_id
    WHERE s.unit_id = $(unit civil-affairs) AND s.role = 'member' AND s.until IS NULL LIMIT 1")"
ok 'looking writes nothing' rows attendance 0

# ---- All at once

send_all() {	# DEED NUMBER...
	body="token=$token&deed=$1"
	shift
	for row; do body="$body&attends=$row"; done
	post $at "$body"
}
send_all save "$(number 1 0 1)" "$(number 2 0 2)" "$(number 3 0 5)" "$(number 4 0 3)" "$(number 5 0 0)"
ok 'all are recorded' is "$status $(how)" '303 1present,2excused,3substitute,4sits-in,5'
ok 'the page will say so' sent Set-Cookie "lianxi-did=attendance.save; Path=$PORTAL_BASE${at#/}; Max-Age=30; HttpOnly; SameSite=Lax"
ok 'each is audited, and that it began' is "$(sql "SELECT GROUP_CONCAT(DISTINCT verb ORDER BY verb), COUNT(*) FROM audit
    WHERE verb LIKE 'attendance.%'")" 'attendance.begin,attendance.save	5'
get $at
ok 'the page says what is recorded' says '已记：出席' '已记：请假' '已记：代会' '已记：列席'
send_all save "$(number 1 0 1)" "$(number 2 0 2)"
ok 'a second submit changes nothing' is "$status $(sql "SELECT COUNT(*) FROM audit WHERE verb LIKE 'attendance.%'")" '303 5'
route POST /office/meetings/#/record $at "token=$token&deed=rest&attends=$(number 5 0 0)"
ok 'of the rest nobody is present of whom nobody knows who it is' is "$status $(how)" '303 1present,2excused,3substitute,4sits-in,5'
sql "UPDATE attendance SET person = 'Zhou' WHERE id = 5"
post $at "token=$token&deed=rest&attends=$(number 5 0 0)"
ok 'else they are' is "$status $(how)" '303 1present,2excused,3substitute,4sits-in,5present'
two
send_all save "$(number 5 0 4)" "$(number 1 0 4)"
ok 'who saw an older state is told' is "$status $(how)" '409 1present,2excused,3substitute,4sits-in,5present'
ok 'and his choice is there' says '别人刚刚也记了到会情况' "value=\"$(number 5 1 4)\""
send_all save "$(number 5 1 4)"
ok 'who saw this one changes it' is "$status $(how)" '303 1present,2excused,3substitute,4sits-in,5absent'
for bad in "$(number 6 0 1)" "$(number 99 0 1)" "$(number 1 1 7)" 3 x -1; do
	send_all save "$bad"
	ok "$bad is none of this meeting" is "$status $(sql 'SELECT COUNT(*) FROM attendance WHERE id > 5')" '422 0'
done
for other in 701 702; do
	post "/office/meetings/$other/record" "token=$token&attends=$(number 6 0 1)"
	ok 'nothing is recorded of what did not sit' is "$status" 409
done
answers 404 GET /office/meetings/9999/record

# ---- One

route GET /office/attendance/# /office/attendance/1
ok 'the row is there' says 'Wang' 'Head' '出席'
revision() { sql "SELECT revision FROM attendance WHERE id = $1"; }
post /office/attendance/1 "token=$token&how=substitute&person=Sun&post=&others=Qian&revision=$(revision 1)"
ok 'a substitute has a post' complains post
ok 'what was typed stays' has 'value="Sun"'
route POST /office/attendance/# /office/attendance/1 "token=$token&how=substitute&person=Sun&post=Clerk&others=Qian&revision=$(revision 1)"
ok 'it is corrected' is "$status $(sql 'SELECT how, person, post, others FROM attendance WHERE id = 1')" '303 substitute	Sun	Clerk	Qian'
get /office/attendance/1
ok 'old and new are in the history' says 'Wang' 'Sun'
sql 'DELETE FROM attendance WHERE id = 5'
post /office/attendance/5 "token=$token&how=sits-in&person=Zhou&revision=0"
ok 'one that nobody recorded yet is made' is "$status $(sql 'SELECT how, person FROM attendance WHERE id = 5')" '303 sits-in	Zhou'

# ---- Who may

as co convener civil-affairs
get $at
ok 'a convener reads it' is "$status" 200
ok 'and cannot change it' hides '保存到会情况'
post $at "token=$token&attends=$(number 1 5 1)"
ok 'nor by hand' is "$status" 403
for role in liaison editor reviewer legal system security auditor; do
	as "no-$role" $role finance
	answers 403 GET $at
	answers 403 GET /office/attendance/1
done

finish
