#!/bin/sh
# Every kind of thing on the way from a topic to a conference, by its id, as
# every role and as the units that it concerns or not: who gets it, and that no
# list, count, search, calendar or page says a word of it to others.
#	t_ids.sh print	prints the table, to be reviewed
. "$(dirname "$0")/lib.sh"
asks=${1-}
ok 'a database is made' database story_ids "$tests"/sample/*.txt
trap database_drop EXIT

# Of the unit whose topic it is, of one that it concerns, of one that is invited
# to a meeting, and of one with which nobody shares anything.
units='own:health concerned:finance invited:civil-affairs stranger:natural-resources'
roles='office convener editor reviewer legal system security auditor township'
visitors="nobody own concerned invited stranger member $roles"

# Each thing has a word of its own.
kept='Quagga Zebra Quail Okapi Sloth Raven Rook Dodo Gnu Ibis Panda Puma Heron Lemur Moth Vole Newt Mole Gecko Tapir'
# Those that a visitor may read.  Quagga is a draft of its unit, Dodo one of the
# office's meetings, Rook one of its rounds, Vole one of its minutes, and Mole
# what is written at a meeting; Moth are minutes, Newt what was decided; Gecko is
# a task of its unit that is addressed to a township, Tapir one to another.
may_read() {
	case $1 in
	own|member) echo Quagga Zebra Quail Okapi Sloth Raven Moth Newt Gecko Tapir ;;
	concerned) echo Zebra Okapi Sloth Raven Moth ;;
	township) echo Gecko ;;
	invited) echo Zebra Puma Heron ;;
	office|convener) echo "${kept#Quagga }" ;;
	esac
}

# ---- One of each kind, with the id 9100

unit() { sql "SELECT id FROM unit WHERE code = '$1'"; }
for unit in $units; do
	eval "${unit%:*}=$(unit "${unit#*:}")"
	as "i-${unit%:*}" liaison "${unit#*:}"
done
as i-member member health
as i-own liaison health
# The order of the rows is that of foreign keys.
content x
sql "INSERT INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, proposal, decision,
	created_at, changed_at, submitted_at, version, draft_version)
	VALUES (9100, $own, $account, $account, 7, 'n1', 'Zebra', 1, 'Zebra', 'o', 'd', 1, 1, 1, 1, 1),
	    (9101, $own, $account, $account, 0, NULL, 'Quagga', 1, 'Quagga', 'o', 'd', 1, 1, NULL, 0, 1);
    $(topic_versions); INSERT INTO topic_version_unit VALUES (9100, 1, $concerned);
    INSERT INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
	VALUES (9100, 0, $account, $account, 9100, 1, 'Quail', NULL, 1), (9101, 1, $account, $account, 9100, 1, 'q', '2999-01-01', 1);
    INSERT INTO opinion (id, state, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on, answer,
	text, asked_at, answered_at, changed_at)
	VALUES (9100, 1, $account, $account, 9101, 9100, 1, $concerned, 'q', 0, '2999-01-01', 'agree', 'Okapi', 1, 1, 1);
    INSERT INTO settlement (id, author_id, editor_id, topic_id, number, text, started_at)
	VALUES (9100, $account, $account, 9100, 1, 'Sloth', 1);
    INSERT INTO settlement_part (id, author_id, editor_id, settlement_id, unit_id)
	VALUES (9100, $account, $account, 9100, $concerned), (9101, $account, $account, 9100, $own);
    INSERT INTO round (id, state, title, text, last_day, opened_at, changed_at)
	VALUES (9100, 1, 'Raven', 'r', '2999-01-01', 1, 1), (9101, 0, 'Rook', '', NULL, NULL, 1);
    INSERT INTO round_unit VALUES (9100, $own), (9100, $concerned);
    INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	VALUES (9100, 'ids@x', 'liaison', 1, 'Announced', 4078688400, 'Hall', 1, 1),
	    (9101, 'dodo@x', 'liaison', 0, 'Dodo', 4078688400, 'Hall', NULL, 1);
    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, issued, topic_id, topic_version, outcome, outcome_text, said,
	changed_at) VALUES (9100, 9100, 'liaison', 'topic', 1, 1, 9100, 1, 'deferred', 'Gnu', 'Ibis', 1);
    INSERT INTO agenda_version (meeting_id, number, issued_at, account_id) VALUES (9100, 1, 1, $account);
    INSERT INTO agenda_version_item (meeting_id, number, position, item_id, title, text, presenter, minutes)
	VALUES (9100, 1, 1, 9100, 'Zebra', '', '', 5);
    INSERT INTO invitation (id, meeting_id, unit_id, sent_at, changed_at, state, answer, person, post, answered_at)
	VALUES (9100, 9100, $invited, 1, 1, 1, 'comes', 'Heron', 'Head', 1);
    INSERT INTO attendance (id, meeting_id, how, person, changed_at) VALUES (9100, 9100, 'present', 'Lemur', 1);
    INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at)
	VALUES (9102, 'moth@x', 'regular', 2, 'Held', 1, 'Hall', 1, 1), (9103, 'vole@x', 'regular', 2, 'Held too', 1, 'Hall', 1, 1);
    INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, year, serial, number, version, title, opening, issued_on,
	changed_at) SELECT 9100, 9102, 3, $account, $account, MIN(id), 2000, 1, 'n', 1, 'Moth', 'Moth', '2000-01-01', 1
	FROM account WHERE id <> $account;
    INSERT INTO minutes (id, meeting_id, author_id, editor_id, title, opening, changed_at) VALUES (9101, 9103, $account, $account, 'Vole', 'Vole', 1);
    INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on, author_id, approver_id, title, correction)
	SELECT 9100, 1, 1, '2000-01-01', $account, MIN(id), 'Moth', '' FROM account WHERE id <> $account;
    INSERT INTO minutes_line VALUES (9100, 1, 1, 'text', '', 'Moth');
    INSERT INTO minutes_reader (minutes_id, unit_id) VALUES (9100, $own), (9100, $concerned);
    INSERT INTO minutes_report (id, author_id, editor_id, changed_at) VALUES (9100, $account, $account, 1);
    INSERT INTO resolution (id, meeting_id, position, state, title, text, unit_id, issued_on)
	VALUES (9100, 9102, 1, 1, 'Newt', 'Newt', $own, '2000-01-01'), (9101, 9103, 1, 0, 'Mole', 'Mole', $own, NULL);
    INSERT INTO township (id, name, changed_at) VALUES (9100, 'Hill', 1), (9101, 'Lake', 1);
    INSERT INTO task (id, author_id, editor_id, source, document, received_on, title, unit_id, due_on, first_due_on, opened_at, changed_at)
	SELECT t.id, $account, $account, 'assignment', 'd', '2000-01-01', t.title, $own, '2999-01-01', '2999-01-01', 1, 1
	FROM (SELECT 9100 AS id, 'Gecko' AS title UNION SELECT 9101, 'Tapir') t;
    INSERT INTO task_township (task_id, township_id, signed_at) VALUES (9100, 9100, 1), (9101, 9101, 1);
    INSERT INTO progress (id, task_id, author_id, township_id, text, reported_at)
	VALUES (9100, 9100, $account, 9100, 'Gecko', 1), (9101, 9101, $account, 9101, 'Tapir', 1);
    INSERT INTO calendar_feed (account_id, token, token_hash, created_at)
	SELECT id, CONCAT('c', MD5(login)), UNHEX(SHA2(CONCAT('c', MD5(login)), 256)), 1 FROM account WHERE login LIKE 'i-%';
    INSERT INTO file (id, topic_id, opinion_id, agenda_item_id, meeting_id, name, sha256, size, media_type, position, added_at)
	SELECT id, IF(home = 't', 9100, NULL), IF(home = 'o', 9100, NULL), IF(home = 'a', 9100, NULL), IF(home = 'm', 9100, NULL),
	    name, UNHEX(SHA2('x', 256)), 1, 'application/pdf', 1, 1
	FROM (SELECT 9100 AS id, 't' AS home, 'Zebra.pdf' AS name UNION SELECT 9101, 'o', 'Okapi.pdf'
	    UNION SELECT 9102, 'a', 'Panda.pdf' UNION SELECT 9103, 'm', 'Puma.pdf') f;
    INSERT INTO file (id, progress_id, name, sha256, size, media_type, position, added_at)
	SELECT id + 4, id, CONCAT(text, '.pdf'), UNHEX(SHA2('x', 256)), 1, 'application/pdf', 1, 1 FROM progress"
feed() { sql "SELECT token FROM calendar_feed f JOIN account a ON a.id = f.account_id WHERE a.login = 'i-$1'"; }

# ---- Who asks

for role in $roles; do as "i-$role" "$role" natural-resources; done
sql "UPDATE account SET unit_id = NULL, township_id = 9100 WHERE login = 'i-township'"
for who in own concerned invited stranger member $roles; do
	eval "cookie_$(echo "$who" | tr - _)=lianxi=$(printf 'cookie-i-%s' "$who" | awk '{ while (length($0) < 43) $0 = $0 "c"; print }')"
done
be() { nobody; [ "$1" = nobody ] || eval "cookie=\$cookie_$1"; }
# overheard: the words on the page that the visitor $who may not read
overheard() {
	local found='' word

	for word in $hidden; do
		! has "$word" || found="$found $word"
	done
	[ -z "$found" ] || echo "$asked:$found"
}
# found_by PATH: its answer to each visitor; what anybody overhears is $leaks.
found_by() {
	found=''
	for who in $visitors; do
		be "$who"
		hidden=$(echo "$kept" | tr ' ' '\n' | grep -vxF "$(may_read "$who" | tr ' ' '\n')")
		get "$1"
		found="$found $status"
		[ "$status" != 200 ] || leaks="$leaks$(overheard | sed "s/^/ $who /")"
	done
}
leaks=''

# ---- Where a word could be heard

for list in liaison/ 'liaison/topics' 'liaison/topics?q=Zeb' 'liaison/topics?q=9100' 'liaison/concerned' 'liaison/concerned?q=Zeb' \
    liaison/tasks liaison/tasks/sheet liaison/tasks.csv liaison/township office/tasks office/tasks/wall office/tasks.csv 'office/tasks/wall?unit=health' \
    liaison/minutes liaison/resolutions office/minutes office/resolutions 'office/resolutions?meeting=9103' \
    liaison/opinions liaison/meetings liaison/directory liaison/people 'liaison/topics/new?round=9100' 'liaison/topics/new?round=9101' \
    office/ 'office/topics' 'office/topics?state=any' 'office/topics?state=any&q=Zeb' office/topics/own office/rounds office/opinions \
    office/meetings office/audit office/audit.csv press/ 'press/notices?q=Zeb' 'press/policies?q=Zeb'; do
	program "${list%%/*}"
	found_by "/$list"
done
who=nobody hidden=$kept
program public
nobody
for path in / /resolutions /resolutions/9100 /meetings/9102 /meetings/9103 '/search?q=New' /meetings /meetings/9100 /meetings/9101 /meetings.ics /meetings.atom /notices.atom /policies.atom '/search?q=Zeb' \
    '/search.atom?q=Zeb' /sitemap.xml /sitemap-pages.xml /sitemap-meetings-1.xml; do
	get "$path"
	leaks="$leaks$(overheard)"
done
program liaison
for who in own concerned invited stranger member; do
	hidden=$(echo "$kept" | tr ' ' '\n' | grep -vxF "$(may_read "$who" | tr ' ' '\n')")
	nobody
	get "/liaison/calendar/$(feed "$who")"
	ok "the calendar of $who is there" is "$status" 200
	leaks="$leaks$(overheard | sed "s/^/ $who /")"
done
# ---- Each address

# Desks send nobody to sign in (303), refuse other roles (403), and say of what
# is not a unit's that it is not there (404).
while read -r desk path wanted; do
	program "$desk"
	found_by "$path"
	if [ "$asks" = print ]; then
		echo "$desk $path$found"
	else
		ok "$path for nobody, each unit and role" is "${found# }" "$(echo $wanted)"
	fi
done <<END
$(sed -n '/^: <<.TABLE.$/,/^TABLE$/p' "$0" | grep '^[a-z]')
END

[ "$asks" != print ] || { echo "leaks:$leaks"; exit; }
ok 'nobody hears what is not theirs' is "$leaks" ''

# Would it be heard?  Each word is on a page of somebody who may read it.
heard() { be "$1"; program "${2%%/*}"; get "/$2"; shift 2; ok "$asked has it" says "$@"; }
heard own liaison/topics/9100 Zebra Quail Okapi Sloth Okapi.pdf
heard own liaison/topics/9101 Quagga
heard own liaison/ Raven
heard invited liaison/meetings/9100 Zebra Puma.pdf Heron
heard office office/rounds Rook Raven
heard office office/meetings Dodo
heard own liaison/minutes/9100 Moth
heard own liaison/resolutions/9100 Newt
heard own liaison/tasks/9101 Tapir Tapir.pdf
heard township liaison/township Gecko
heard township liaison/township/9100 Gecko Gecko.pdf
heard office office/minutes/9101 Vole
heard office office/meetings/9103/resolutions Mole
heard office office/meetings/9100/record Gnu Ibis Lemur
finish

# nobody own concerned invited stranger member office convener editor reviewer
# legal system security auditor township
: <<'TABLE'
liaison /liaison/topics/9100                       303 200 404 404 404 200 403 403 403 403 403 403 403 403 403
liaison /liaison/topics/9101                       303 200 404 404 404 200 403 403 403 403 403 403 403 403 403
liaison /liaison/topics/9100/versions              303 200 404 404 404 200 403 403 403 403 403 403 403 403 403
liaison /liaison/topics/9101/versions              303 404 404 404 404 404 403 403 403 403 403 403 403 403 403
liaison /liaison/concerned/9100                    303 200 200 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/concerned/9101                    303 404 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/inquiries/9100                    303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/inquiries/9101                    303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/inquiries/new?topic=9100          303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/opinions/9100                     303 404 200 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/settlements/9100                  303 404 200 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/settlements/9101                  303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/meetings/9100                     303 404 404 200 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/meetings/9101                     303 404 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/minutes/9100                      303 200 200 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/minutes/9101                      303 404 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/minutes/9100/confirm              303 404 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/resolutions/9100                  303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/resolutions/9101                  303 404 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/files/9100/Zebra.pdf              303 200 200 404 404 200 403 403 403 403 403 403 403 403 404
liaison /liaison/files/9101/Okapi.pdf              303 200 200 404 404 200 403 403 403 403 403 403 403 403 404
liaison /liaison/files/9102/Panda.pdf              303 404 404 404 404 404 403 403 403 403 403 403 403 403 404
liaison /liaison/files/9103/Puma.pdf               303 404 404 200 404 404 403 403 403 403 403 403 403 403 404
liaison /liaison/files/9104/Gecko.pdf              303 200 404 404 404 200 403 403 403 403 403 403 403 403 200
liaison /liaison/files/9105/Tapir.pdf              303 200 404 404 404 200 403 403 403 403 403 403 403 403 404
liaison /liaison/tasks/9100                        303 200 404 404 404 403 403 403 403 403 403 403 403 403 403
liaison /liaison/township/9100                     303 403 403 403 403 403 403 403 403 403 403 403 403 403 200
liaison /liaison/township/9101                     303 403 403 403 403 403 403 403 403 403 403 403 403 403 404
liaison /liaison/township/9100/progress            303 403 403 403 403 403 403 403 403 403 403 403 403 403 200
liaison /liaison/calendar/c0                       404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
office  /office/topics/9100                        303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/topics/9101                        303 403 403 403 403 403 404 404 403 403 403 403 403 403 403
office  /office/topics/own/9101                    303 403 403 403 403 403 404 403 403 403 403 403 403 403 403
office  /office/topics/9100/versions               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/topics/9101/versions               303 403 403 403 403 403 404 404 403 403 403 403 403 403 403
office  /office/rounds/9100                        303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/rounds/9101                        303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/inquiries/9100                     303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/inquiries/9101                     303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/opinions/9100                      303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/settlements/9100                   303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100                      303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9101                      303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/agenda               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/agenda/9100          303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9101/agenda/9100          303 403 403 403 403 403 404 404 403 403 403 403 403 403 403
office  /office/meetings/9100/agenda/9100/outcome  303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/agenda/issued        303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/booklet              303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/record               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/invitations          303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/signin               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9100/plates               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/invitations/9100                   303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/attendance/9100                    303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/minutes/9100                       303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/minutes/9101                       303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/minutes/9101/sheet                 303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/minutes/9100/report                303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9103/minutes              303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/resolutions/9100                   303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/resolutions/9101                   303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9103/resolutions          303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9103/resolutions/9101     303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/meetings/9102/resolutions/9101     303 403 403 403 403 403 404 404 403 403 403 403 403 403 403
office  /office/files/9100/Zebra.pdf               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/files/9101/Okapi.pdf               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/files/9102/Panda.pdf               303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
office  /office/files/9103/Puma.pdf                303 403 403 403 403 403 200 200 403 403 403 403 403 403 403
public  /files/9100/Zebra.pdf                      404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
public  /files/9101/Okapi.pdf                      404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
public  /files/9102/Panda.pdf                      404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
public  /files/9103/Puma.pdf                       404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
TABLE
