#!/bin/bash
# The year 2026 of the sample conference, from its call for topics in January to
# December, played by the portal's own acts under a clock of its own (conf/sample):
# then every outcome and every end, every chain both ways, every count, every
# register, the audit log, and what each unit may read, against the rows.
. "$(dirname "$0")/lib.sh"
until=2026-12-18	# a Friday
READY='' SAMPLE=year SAMPLE_UNTIL=$until instance start >"$work/start" 2>&1
ok 'a year is played to its end' grep -q '次办理' "$work/start"
acts=$VAR/log/sample.log
ok 'between January and December' is "$(grep -P '\t' "$acts" | cut -c1-7 | sort -u | sed -n '1p;$p' | paste -sd ' ')" '2026-01 2026-12'
list() { sql "SELECT COALESCE(GROUP_CONCAT(DISTINCT $1 ORDER BY 1), '') FROM $2"; }
same() { diff <(sort -u "$1") <(sort -u "$2") >"$work/differ" || { sed 's/^/# /' "$work/differ" | head -n 20; return 1; }; }

# ---- Everything has happened

ok 'to 23 units' is "$(sql 'SELECT COUNT(*) FROM unit WHERE until IS NULL')" 23
ok '12 topics and a draft' is "$(sql 'SELECT SUM(version > 0), SUM(version = 0) FROM topic')" '12	1'
ok '22 tasks' is "$(sql 'SELECT COUNT(*) FROM task')" 22
ok 'every outcome of a liaison meeting' is "$(list outcome "agenda_item WHERE kind = 'liaison' AND state = 1 AND sort = 'topic'")" \
    deferred,returned,settled,up-decision,up-topic
ok 'and of a conference' is "$(list outcome "agenda_item WHERE kind <> 'liaison' AND state = 1 AND sort = 'topic'")" \
    deferred,noted,referred,resolved
ok 'a member is changed, and another is not' is "$(list outcome "agenda_item WHERE sort = 'member'")" agreed,declined
ok 'an item without a liaison meeting before' is "$(sql "SELECT COUNT(*) FROM agenda_item WHERE override_ground <> ''")" 1
ok 'a referral was answered and followed' is "$(sql 'SELECT GROUP_CONCAT(state) FROM referral')" 3
ok 'rounds were closed and opened' is "$(list state round)" 1,2
moves_of() {	# FILE...: the buttons of their tables of moves
	grep -ho '{ "[a-z-]*", \(NEW\|IN(\)' "$@" | cut -d'"' -f2 | sort -u | paste -sd,
}
ok 'every move of a task' is "$(list "SUBSTRING_INDEX(verb, '.', -1)" "audit WHERE verb LIKE 'task.%'")" \
    "$(moves_of cgi-bin/conference/tasks/task.c cgi-bin/conference/tasks/task_told.c)"
lights="CASE WHEN state > 2 THEN 'grey' WHEN due_on < COALESCE(done_on, '$until') THEN 'red'
    WHEN due_on <= '2026-12-23' THEN 'yellow' ELSE 'green' END"	# three workdays after $until
ok 'every light' is "$(list "$lights" task)" green,grey,red,yellow
ok 'tasks were closed in time, late, after a later day was granted or refused, after they were sent back or handed on, and called off' is \
    "$(sql "SELECT COUNT(*) > 0, SUM(closed_on > due_on) > 0, SUM(due_on > first_due_on) > 0, SUM(EXISTS (SELECT 1 FROM event e
	WHERE e.kind = 'task' AND e.object_id = task.id AND e.verb = 'refuse')) > 0, SUM(EXISTS (SELECT 1 FROM event e
	WHERE e.kind = 'task' AND e.object_id = task.id AND e.verb = 'back')) > 0, SUM(EXISTS (SELECT 1 FROM event e
	WHERE e.kind = 'task' AND e.object_id = task.id AND e.verb = 'hand')) > 0, (SELECT COUNT(*) FROM task WHERE state = 4)
	FROM task WHERE state = 3")" '1	1	1	1	1	1	1'

# ---- Registers

# whole NAME TABLE GROUP NUMBER: from 1, none twice and none left out
whole() {
	ok "$1 are numbered from 1 without a gap" is "$(sql "SELECT COUNT(*) > 0, SUM(low <> 1 OR high <> n OR distinct_ <> n) FROM
	    (SELECT MIN($4) AS low, MAX($4) AS high, COUNT(*) AS n, COUNT(DISTINCT $4) AS distinct_ FROM $2 GROUP BY $3) g")" '1	0'
}
serial="CAST(REGEXP_SUBSTR(number, '[0-9]+(?=号)') AS INT)"
whole 'accepted topics' 'topic WHERE number IS NOT NULL' "REGEXP_SUBSTR(number, '[0-9]{4}')" "$serial"
whole 'issued minutes' 'minutes WHERE version > 0' 'series, year' serial
whole 'decided resolutions of a meeting' 'resolution WHERE state > 0' meeting_id position
whole 'items of an agenda' 'agenda_item WHERE state < 2' meeting_id position
whole 'issues of an agenda' agenda_version meeting_id number
whole 'versions of a topic' topic_version topic_id number
whole 'versions of minutes' minutes_version minutes_id version
ok 'what was accepted has a number' is "$(sql "SELECT COUNT(*) FROM event WHERE kind = 'topic' AND verb = 'accept' AND object_id NOT IN
    (SELECT id FROM topic WHERE number IS NOT NULL)")" 0
ok 'the registers have the last ones' is "$(sql "SELECT kind, last FROM register WHERE kind <> 'index' AND year = 2026 ORDER BY kind")" \
    "$(sql "SELECT series, MAX(serial) FROM minutes WHERE version > 0 GROUP BY series UNION SELECT 'topic', MAX($serial) FROM topic")"

# ---- The audit log

# The acts, as "LOGIN VERB NUMBER" by what was sent where.
acts_done() {
	grep -P '\t' "$acts" | awk -F '\t' '
		{ n = split($3, part, "/"); desk = part[2]
		  noun = part[n]
		  for (i = n; noun ~ /^([0-9]+|new|review|change)$/; noun = part[--i]);
		  verb = $4 }
		noun == "signin"	{ noun = "account"; verb = "signin" }
		noun == "issued"	{ noun = "meeting"; verb = "issue" }
		noun == "agenda" || noun == "outcome"	{ noun = "agenda_item" }
		noun == "answer" || noun == "follow"	{ noun = "referral" }
		noun == "record"	{ noun = "attendance"; verb = "save" }
		noun == "members"	{ noun = "member_change" }
		noun == "meetings"	{ noun = desk == "office" ? "meeting" : "invitation" }
		noun == "settlements"	{ noun = desk == "office" ? "settlement" : "settlement_part" }
		noun == "inquiries"	{ noun = "inquiry" }
		noun == "township"	{ noun = "task"; verb = verb "-town" }
		noun == "accounts"	{ verb = "add" }
		noun ~ /^(password|roles)$/	{ verb = noun; noun = "account" }
		verb == "save" && $3 ~ /\/new$/		{ verb = "create" }
		{ if (noun !~ /minutes|progress/) sub(/s$/, "", noun); print $2, noun "." verb }' | sort | uniq -c |
	    awk '{ print $2, $3, $1 }'
}
sql "SELECT CONCAT_WS(' ', login, verb, IF(verb = 'attendance.save', 1, COUNT(*))) FROM audit a JOIN account ON account.id = a.account_id
    WHERE NOT (verb = 'task.assign' AND object_id IN (SELECT id FROM task WHERE source IN ('resolution', 'referral')))
    GROUP BY login, verb" >"$work/audited"
acts_done | sed 's/\(attendance.save\) .*/\1 1/' >"$work/acts"
ok 'there are acts' test "$(wc -l <"$work/acts")" -gt 100
ok 'each act of each person has its row of the audit log' eval '! grep -vxFf "$work/audited" "$work/acts"'
ok 'the audit log is whole' instance run lianxi audit verify
ok 'and so is the portal' instance run lianxi verify

# ---- Every page, as everybody

# asked FILE: its lines "LOGIN PATH", with what each page answered
asked() {
	perl -Iconf/sample tests/site/asks.pl "http://127.0.0.1:$PORT" / "$VAR/accounts.txt" "$VAR/run/clock" <"$1" | grep -vP '\t'
}

# Chains: a row for each page of a topic.
sql "CREATE TEMPORARY TABLE reached AS
    SELECT id AS topic_id, CONCAT('topics/', id) AS page FROM topic WHERE version > 0
    UNION SELECT topic_id, CONCAT('opinions/', o.id) FROM opinion o WHERE o.state <> 2
    UNION SELECT topic_id, CONCAT('settlements/', id) FROM settlement
    UNION SELECT topic_id, CONCAT('meetings/', meeting_id, '/agenda/', i.id) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
	WHERE topic_id IS NOT NULL AND i.state < 2 AND m.state > 0
    UNION SELECT topic_id, CONCAT('minutes/', n.id) FROM agenda_item i JOIN minutes n ON n.meeting_id = i.meeting_id
	WHERE topic_id IS NOT NULL AND i.kind <> 'liaison'
    UNION SELECT topic_id, CONCAT('referrals/', id) FROM referral
    UNION SELECT topic_id, CONCAT('resolutions/', r.id) FROM resolution r JOIN agenda_item i ON i.id = r.item_id WHERE topic_id IS NOT NULL
    UNION SELECT topic_id, CONCAT('tasks/', k.id) FROM task k JOIN resolution r ON r.id = k.resolution_id
	JOIN agenda_item i ON i.id = r.item_id WHERE topic_id IS NOT NULL
    UNION SELECT f.topic_id, CONCAT('tasks/', k.id) FROM task k JOIN referral f ON f.id = k.referral_id;
    SELECT topic_id, page FROM reached ORDER BY 1, 2" >"$work/chains"
ok 'twelve chains have 60 pages or more' is "$(cut -f1 "$work/chains" | sort -u | wc -l) $(($(wc -l <"$work/chains") >= 60))" '12 1'
cut -f2 "$work/chains" | sort -u | sed 's/^/office \/office\//' >"$work/ask"
asked "$work/ask" >"$work/pages"
ok 'each of them is there' is "$(awk '$3 != 200' "$work/pages"; grep -c . "$work/pages")" "$(grep -c . "$work/ask")"
# Each page leads to all others of its topic, and minutes to their topics.
awk '{ of[$2] = of[$2] " " $1; on[$1] = on[$1] " " $2 }
	END { for (page in of) {
	  n = split(of[page], topics, " ")
	  for (t = 1; t <= n; t++) {
		m = split(on[topics[t]], others, " ")
		for (i = 1; i <= m; i++)
			if (others[i] != page && (page !~ /^minutes/ || others[i] ~ /^topics/)) print page, others[i]
	  } } }' "$work/chains" >"$work/wanted"
awk '{ for (i = 5; i <= NF; i++) print substr($2, 9), substr($i, 9) }' "$work/pages" >"$work/led"
ok 'each leads to all others of its topic, and to nothing else' same "$work/wanted" "$work/led"
read -r topic closed < <(awk 'NR == FNR { closed["tasks/" $1]; next } $2 in closed' <(sql 'SELECT id FROM task WHERE state = 3') "$work/chains")
leads() { grep -qx "$1 $2" "$work/led"; }
ok "a closed task leads to its topic, and back ($closed, topics/$topic)" eval 'leads "$closed" "topics/$topic" && leads "topics/$topic" "$closed"'

# Lists: what each counts.
each_unit="FROM unit u WHERE u.until IS NULL"
leads_or_helps="(k.unit_id = u.id OR EXISTS (SELECT 1 FROM task_unit x WHERE x.task_id = k.id AND x.unit_id = u.id))"
concerned="t.version > 0 AND t.state IN (3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
    AND (EXISTS (SELECT 1 FROM topic_version_unit x WHERE x.topic_id = t.id AND x.number = t.version AND x.unit_id = u.id)
	OR EXISTS (SELECT 1 FROM opinion o WHERE o.topic_id = t.id AND o.number = t.version AND o.unit_id = u.id AND o.state <> 2)
	OR EXISTS (SELECT 1 FROM agenda_item i WHERE i.topic_id = t.id AND i.topic_version = t.version AND i.kind <> 'liaison' AND i.state < 2))"
decided="r.state > 0 AND (r.unit_id = u.id OR EXISTS (SELECT 1 FROM resolution_unit x WHERE x.resolution_id = r.id AND x.unit_id = u.id)
    OR EXISTS (SELECT 1 FROM agenda_item i JOIN topic t ON t.id = i.topic_id WHERE i.id = r.item_id AND t.unit_id = u.id))"
invited="m.state > 0 AND EXISTS (SELECT 1 FROM invitation v WHERE v.meeting_id = m.id AND v.unit_id = u.id AND v.state < 2)"
reads="EXISTS (SELECT 1 FROM minutes_reader x WHERE x.minutes_id = n.id AND x.unit_id = u.id)"
counted() { echo "SELECT CONCAT('office $1 200 ', COUNT(*)) FROM $2;"; }	# PATH ROWS
counted_of() {	# PATH ROWS: of each unit
	echo "SELECT CONCAT('liaison-', u.code, ' $1 200 ', (SELECT COUNT(*) FROM $2)) $each_unit;"
}
sql "$(counted '/office/topics?state=any' 'topic WHERE version > 0')
    $(counted '/office/topics?state=accepted' 'topic WHERE state = 3')
    $(counted '/office/topics?state=resolved' 'topic WHERE state = 13')
    $(counted /office/meetings 'meeting WHERE state = 2')
    $(counted /office/rounds round)
    $(counted /office/referrals referral)
    $(counted /office/minutes minutes)
    $(counted /office/resolutions 'resolution WHERE state > 0')
    $(counted /office/opinions 'opinion WHERE state <> 2')
    $(counted '/office/tasks?state=closed' 'task WHERE state = 3')
    $(counted '/office/tasks?state=off' 'task WHERE state = 4')
    $(for light in red yellow green; do counted "/office/tasks?light=$light" "task WHERE $lights = '$light'"; done)
    $(counted /resolutions public_resolution)
    $(counted /meetings 'meeting WHERE state = 2')
    $(counted_of /liaison/topics 'topic t WHERE t.unit_id = u.id')
    $(counted_of /liaison/concerned "topic t WHERE t.unit_id <> u.id AND $concerned")
    $(counted_of /liaison/tasks "task k WHERE k.state < 3 AND $leads_or_helps")
    $(counted_of '/liaison/tasks?state=closed' "task k WHERE k.state = 3 AND $leads_or_helps")
    $(counted_of /liaison/resolutions "resolution r WHERE $decided")
    $(counted_of /liaison/minutes "minutes n WHERE $reads")
    $(counted_of /liaison/meetings "meeting m WHERE m.state = 2 AND $invited")
    $(counted_of /liaison/opinions 'opinion o WHERE o.unit_id = u.id AND o.state <> 2')" >"$work/counts"
asked "$work/counts" | cut -d' ' -f1-4 | sed 's/ -$/ 0/' >"$work/counted"
ok 'each list of the office and of each unit counts what is there' same "$work/counts" "$work/counted"
ok 'and so does the board, by light' is "$(asked <(echo office /office/tasks) | cut -d' ' -f4-)" \
    "$(sql "SELECT CONCAT_WS(' ', COUNT(*), SUM($lights = 'red'), SUM($lights = 'yellow'), SUM($lights = 'green'), COUNT(*))
	FROM task WHERE state < 3")"

# The case file of the longest chain, as a warm worker makes it (docs/bench.md).
executed() { sql "SHOW GLOBAL STATUS LIKE 'Com_stmt_execute'" | cut -f2; }
longest=$(cut -f1 "$work/chains" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $2 }')
for _ in {1..40}; do echo "office /office/chain/$longest"; done >"$work/ask"
asked <(head -n 1 "$work/ask") >"$work/once"
before=$(executed)
ok 'the case file is there' is "$(asked "$work/ask" | cut -d' ' -f3 | sort -u)" 200
per=$((($(executed) - before) / 40))
ok "it takes at most 10 queries: $per" test "$per" -le 10

# ---- No unit reads what is not its own

of_each() {	# PATH NAME ROWS WHOSE: each row of a kind, for each unit
	echo "SELECT CONCAT('liaison-', u.code, ' /liaison/$1/', $2.id, ' ', IF($4, 200, 404)) FROM unit u JOIN $3 WHERE u.until IS NULL;"
}
sql "$(of_each topics t 'topic t' 't.unit_id = u.id')
    $(of_each concerned t 'topic t ON t.unit_id <> u.id' "$concerned")
    $(of_each inquiries q 'inquiry q' '(SELECT t.unit_id FROM topic t WHERE t.id = q.topic_id) = u.id')
    $(of_each opinions o 'opinion o' 'o.unit_id = u.id AND o.state <> 2')
    $(of_each settlements s 'settlement_part s' 's.unit_id = u.id')
    $(of_each meetings m 'meeting m' "$invited")
    $(of_each minutes n 'minutes n' "$reads")
    $(of_each resolutions r 'resolution r' "$decided")
    $(of_each tasks k 'task k' "$leads_or_helps")
    $(of_each referrals f 'referral f' '(f.unit_id = u.id OR (SELECT t.unit_id FROM topic t WHERE t.id = f.topic_id) = u.id)')
    $(of_each people/members c 'seat_change c' 'c.unit_id = u.id')
    SELECT CONCAT('liaison-', u.code, ' /liaison/files/', f.id, '/', f.name, ' ', IF($leads_or_helps, 200, 404))
	FROM unit u JOIN file f JOIN progress p ON p.id = f.progress_id JOIN task k ON k.id = p.task_id WHERE u.until IS NULL" >"$work/ids"
asked "$work/ids" | cut -d' ' -f1-3 >"$work/answers"
ok 'each id of each kind, for each of 23 units, over a thousand answers' test "$(grep -c . "$work/ids")" -gt 1000
ok 'are those of whom it concerns' same "$work/ids" "$work/answers"
finish
