#!/bin/sh
# What all records with a life cycle have in common, tried with each that
# tests/records describes: every pair of state and button, the second submit,
# two editors, a forged column, another role, a session that ended, files, drafts
# that are discarded, the list, and who reads and writes the history.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_records "$tests"/sample/*.txt
trap 'rm -rf "$work"; database_drop' EXIT
kinds_make

key() { printf '%032x' "$1"; }
sends() { post "$1" "token=$token&$2"; }
goes_to() { is "$status" 303 && sent Location "${PORTAL_BASE%/}${lands:-$1}"; }
# shellcheck disable=SC2086 # a login and its roles
who() { as $1; }
stored() { sql "SELECT $1 FROM $table WHERE id = 9000"; }
whole_row() { sql "SELECT MD5(CONCAT_WS('|', $columns)) FROM $table WHERE id = 9000"; }
events() { sql "SELECT COUNT(*) FROM event WHERE kind = '$kind' AND object_id = 9000 AND verb <> '$uncounted'"; }
notes() { sql "SELECT COUNT(*) FROM audit WHERE object_id = 9000 AND verb LIKE '$kind.%'"; }
is_set_up() {	# STATE [BUTTON]: row 9000, with one event and one file
	sql "DELETE c FROM event_change c JOIN event e ON e.id = c.event_id WHERE e.object_id = 9000;
	    DELETE FROM event WHERE object_id = 9000; DELETE FROM discarded WHERE object_id = 9000;
	    $(row "$1" "${2-}");
	    INSERT INTO event (kind, object_id, at, verb, state) VALUES ('$kind', 9000, 1, 'create', 0)"
}
# move BUTTON STATE -> $name $to $takes; false: there is none
move() {
	name='' to='' takes=''
	while read -r name_ button_ from_ to_ takes_; do
		[ "$button_ $from_" != "$1 $2" ] || name=$name_ to=$to_ takes=$takes_
	done <<-END
	$moves
	END
	[ -n "$name" ]
}
# filled BUTTON WORDS -> what is sent; a record may have its own
filled_usually() { echo "deed=$1&$whole&$word=$2$(printf '%s' "$moves" | awk -v b="$1" '$2 == b && sub(/.*reason=/, "") && !said[$0]++ {
	print "&" $0 "=Because" }')"; }
# What is sent to row 9000 for a button, in its revision, and below which
# address, if that form stands on its own.
body_usually() { echo "revision=3&$(filled "$1" "$2")"; }
below_usually() { :; }
press() { sends "$at/9000$rest$(below "$1")" "$(body "$1" "$2")"; }
# Does the button lead to this state, and take nothing that could differ?  Not
# where only who moved it last clicks twice.
done_there() {
	[ -z "$by_editor" ] || return
	printf '%s\n' "$moves" | awk -v b="$1" -v s="$2" '$2 == b && $4 == s && $5 == "" { yes = 1 } END { exit !yes }'
}

# ---- Every pair of state and button

pairs() {
	tried=0
	for state in $states; do
		for button in $(printf '%s\n' "$moves" | cut -d' ' -f2 | sort -u); do
			is_set_up "$state" "$button"
			was=$(whole_row) noted=$(notes) tried=$((tried + 1))
			press "$button" Typed
			pair="$kind: $button in state $state"
			if move "$button" "$state"; then
				moved
			elif done_there "$button" "$state"; then
				ok "$pair: already in this state" goes_to "$at/9000$rest"
				ok 'and nothing is changed' is "$(whole_row) $(events)" "$was 1"
			else
				ok "$pair is refused" is "$status" 409
				[ -n "$(below "$button")" ] || ok 'the page shows what was typed' has "$typed"
				ok 'nothing was changed' is "$(whole_row) $(events) $(notes)" "$was 1 $noted"
			fi
		done
	done
	ok "$kind: $tried pairs" is $tried $(($(echo "$states" | wc -w) *
	    $(printf '%s\n' "$moves" | cut -d' ' -f2 | sort -u | wc -l)))
}
# What was sent is a move: $name leads to $to.
moved() {
	if [ "$to" = gone ]; then
		ok "$pair: the record is deleted" goes_to "$at"
		ok 'with its events' is "$(stored 'COUNT(*)') $(events)" '0 0'
		ok 'and audited' is "$(notes)" $((noted + 1))
		sends "$at/9000$rest" "revision=3&$(filled "$button" Typed)"
		ok 'a second submit is answered like the first' goes_to "$at"
		return
	fi
	ok "$pair: the move is made" goes_to "$at/9000$rest"
	ok 'it has the new state and revision' is "$(stored "$state_column, revision")" "$to	4"
	more=2
	case " $unlisted " in *" $name "*) more=1 ;; esac
	ok 'it has an event with state, account and reason, if the move is listed' is "$(events) $(sql "SELECT verb, state, account_id, reason
	    FROM event WHERE kind = '$kind' AND object_id = 9000 ORDER BY id DESC LIMIT $((more - 1))")" \
	    "$more $([ $more = 1 ] || printf '%s' "$name	$to	$account	$(case $takes in *reason=*) echo Because ;; esac)")"
	ok 'it has an audit record with old and new values' is "$(sql "SELECT verb, account_id, before_ <> detail
	    FROM audit WHERE object_id = 9000 ORDER BY id DESC LIMIT 1")" "$kind.$name	$account	1"
	get "$at/9000$rest"
	ok 'the page shows the text and the history' says "$(case $takes in words*) echo Typed ;; *) echo Stored ;; esac)" 办理经过
	ok 'its forms have the revision' hides 'name="revision" value=""'
	was=$(whole_row)
	press "$button" Typed
	case " $refused_twice " in
	*" $name "*) ok 'a second submit is refused' is "$status" 409 ;;
	*) ok 'a second submit is answered like the first' goes_to "$at/9000$rest" ;;
	esac
	ok 'and changes nothing' is "$(whole_row) $(events)" "$was $more"
	case $takes in words*) ;; *) return ;; esac
	who "$colleague"
	sends "$at/9000$rest$(below "$button")" "revision=3&$(filled "$button" Later)"
	ok 'other contents are refused' is "$status" 409
	ok 'and shown' has Later
	who "$maker"
}
# A move that takes a reason needs it.
reasons() {
	while read -r name button from to takes; do
		case $takes in reason=*) ;; *) continue ;; esac
		is_set_up "$from" "$button"
		for why in '' '+' '1380+000+1111' "$(printf '%02001d' 1)"; do
			sends "$at/9000$rest$(below "$button")" "$(body "$button" Typed | sed 's/=Because.*//')=$why"
			ok "$kind: $name refuses the reason '$(printf %.5s "$why")'" is "$status" 422
			ok 'the complaint is at the field' has "id=\"${takes#*=}-wrong\""
		done
		ok 'nothing was changed' is "$(stored revision) $(events)" '3 1'
	done <<-END
	$moves
	END
}

# ---- A new one

made() { sql "SELECT COUNT(*) FROM $table"; }
new() {
	before=$(made)
	for bad in xyz 00 "$(key 1)$(key 1)" "$(printf '%031dg' 1)"; do
		answers 400 POST "$at/new" "token=$token&deed=save&$first&$word=Typed&once=$bad"
	done
	form="deed=save&$first&$word=Typed&once=$(key "$1")"
	sends "$at/new" "$form"
	header Location
	id=${value##*/}
	ok "$kind: a record is created" goes_to "$at/$id"
	ok 'it is in its first state, with its author' is "$(sql "SELECT $state_column, author_id FROM $table WHERE id = $id")" \
	    "${states%% *}	$account"
	ok 'it has an event' is "$(sql "SELECT verb, account_id FROM event WHERE kind = '$kind'
	    AND object_id = $id")" "$begins	$account"
	ok 'it has an audit record' rows "audit WHERE verb = '$kind.${logged:-$begins}' AND object_id = $id AND account_id = $account" 1
	sends "$at/new" "$form"
	ok 'a second submit leads to the same record' goes_to "$at/$id"
	sends "$at/new" "deed=save&$first&$word=Other&once=$(key "$1")"
	ok 'other contents with the same form key are refused' is "$status" 409
	ok 'the page shows them and links to the record' says Other 刚才已经保存过一次 "href=\"${PORTAL_BASE%/}$at/$id\">打开"
	ok 'the page has a new form key' hides "$(key "$1")"
	ok 'one record was created' is "$(made)" $((before + 1))
	at_once 8 sends "$at/new" "deed=save&$first&$word=AtOnce&once=$(key $(($1 + 1)))"
	ok 'eight simultaneous submits create one record' is "$(sql "SELECT COUNT(*) FROM $table WHERE $word = 'AtOnce'")" 1
	ok 'and all are redirected to it' is "$tries" ' 8 303 '
	for button in $(printf '%s\n' "$moves" | awk -v s="${states%% *}" '{ all[$2] } $3 == s { from[$2] }
	    END { for (b in all) if (!(b in from)) print b }'); do
		[ -z "$(below "$button")" ] || continue
		sends "$at/new" "$(filled "$button" Typed)"
		ok "$button for an unknown record is refused" is "$status" 409
	done
	get "$at/new"
	ok 'the page of a new record has the form' says 'name="once"' 'name="deed"' "name=\"$word\""
}

# ---- What is sent

malformed() {
	is_set_up "${states%% *}"
	was=$(whole_row)
	form="deed=save&$first&revision=3"
	answers 404 GET "$at/999999"
	answers 404 POST "$at/999999" "token=$token&$form"
	answers 403 POST "$at/9000$rest" "$form"
	answers 403 POST "$at/9000$rest" "token=$(key 1)$(key 2)&$form"
	answers 400 POST "$at/9000$rest" "token=$token&$form&unknown=1"
	answers 400 POST "$at/9000$rest" "token=$token&$form&deed=save"
	[ -n "$usual" ] || answers 422 POST "$at/9000$rest" "token=$token&$first&revision=3"
	answers 422 POST "$at/9000$rest" "token=$token&deed=burn&$first&revision=3"
	get "$at/new"
	for column in $(echo "$columns" | tr ',' ' ' | sed 's/ revision / /'); do
		has "name=\"$column\"" || case "$moves $known " in *"reason=$column"[!a-z_]*) ;; *)
			forged=$((${forged-0} + 1))
			answers 400 POST "$at/9000$rest" "token=$token&$form&$column=1"
			get "$at/new" ;;
		esac
	done
	ok "$kind: columns that no form may send" [ "$forged" -ge "$unsent" ]
	for text in $texts; do
		for value in "$(printf "%0$((${text#*:} + 1))d" 1)" '1380+000+1111'; do
			sends "$at/9000$rest" "$(echo "deed=save&revision=3&$whole" | sed "s/&${text%:*}=[^&]*//")&${text%:*}=$value"
			ok "${text%:*} has no $(printf %.9s "$value")" is "$status" 422
			ok 'the complaint is at the field' has "id=\"${text%:*}-wrong\""
		done
	done
	ok 'nothing was stored' is "$(whole_row) $(events)" "$was 1"
}

# ---- Two editors

editors() {
	first_state=${states%% *}
	is_set_up "$first_state"
	sends "$at/9000$rest" "revision=3&$(filled save Mine)"
	was="$(whole_row) $(events)"
	sends "$at/9000$rest" "revision=4&$(filled save Mine)"
	ok "$kind: a form without a change is accepted" goes_to "$at/9000$rest"
	ok 'nothing was changed' is "$(whole_row) $(events)" "$was"
	is_set_up "$first_state"
	who "$colleague"
	sends "$at/9000$rest" "revision=3&$(filled save Theirs)"
	ok 'the first of two editors is accepted' goes_to "$at/9000$rest"
	who "$maker"
	sends "$at/9000$rest" "revision=3&$(filled save Mine)"
	ok 'the second is refused' is "$status" 409
	ok 'the page shows both texts and the new revision' says Mine Theirs 'name="revision" value="4"' 被改过
	ok 'nothing was overwritten' is "$(stored "$word")" Theirs
	sends "$at/9000$rest" "revision=4&$(filled save Mine)"
	ok 'submitted again it is accepted' is "$status $(stored "$word")" '303 Mine'
	writer() { sends "$at/9000$rest" "revision=5&$(filled save "Writer$(sh -c 'echo $PPID')")"; }
	at_once 8 writer
	ok 'of eight simultaneous editors one is accepted' is "$tries" ' 1 303 7 409 '
}

# ---- Who may not

roles() {
	is_set_up "${states%% *}"
	was=$(whole_row)
	nobody
	for path in "$list_at" "$new_at" "$at/9000$rest"; do
		answers 303 GET "$path"
	done
	for role in $others; do
		as "no-$role" "$role"
		for path in "$list_at" "$new_at" "$at/9000$rest"; do
			answers 403 GET "$path"
		done
		answers 403 POST "$new_at" "token=$token&$(filled save Typed)"
		answers 403 POST "$at/9000$rest" "token=$token&revision=3&$(filled save Typed)"
	done
	if [ -n "$reader" ]; then
		who "$reader"
		answers 200 GET "$list_at"
		answers 200 GET "$at/9000$rest"
		ok "$kind: a reader has no form" hides 'name="deed"' 'enctype='
		answers 403 GET "$new_at"
		answers 403 POST "$at/9000$rest" "token=$token&revision=3&$(filled save Typed)"
	fi
	ok 'nothing was changed' is "$(whole_row) $(events)" "$was 1"
	who "$maker"
}

# ---- The session has ended meanwhile

session_ended() {
	is_set_up "${states%% *}"
	was=$(whole_row)
	sql "UPDATE session SET seen_at = 1 WHERE account_id = $account"
	sends "$at/9000$rest" "revision=3&$(filled save Typed)"
	ok "$kind: after the end of the session the form redirects to sign in" is "$status" 303
	header Location
	ok 'and back to the record' eval 'case $value in *account/signin*9000) ;; *) false ;; esac'
	ok 'nothing was changed' is "$(whole_row) $(events)" "$was 1"
	ok 'the form is saved' rows "kept_form WHERE account_id = $account AND path = '$at/9000$rest'" 1
	who "$maker"
	get "$at/9000$rest"
	ok 'the form shows it after signing in' says Typed 您上次没有保存的内容还在
	sends "$at/9000$rest" "kept=1&revision=3&$(filled save Typed)"
	ok 'submitted again it is accepted' is "$status $(stored "$word")" '303 Typed'
	ok 'and no longer saved' rows "kept_form WHERE account_id = $account" 0
}

# ---- Files

named() { sql "SELECT id FROM file WHERE name = '$1'"; }
has_files() {	# NAMES: the row 9000 has these
	is "$(sql "SELECT GROUP_CONCAT(name ORDER BY position) FROM file WHERE ${table}_id = ${2-9000}")" "$1"
}
files() {
	# shellcheck disable=SC2046 # a word a field
	set -- $(echo "$first&$word=Filed&deed=save" | tr '&' ' ')
	uploads "$at/new" "$@" "files@$work/a.pdf@one.pdf" "files@$work/a.docx@名单.docx"
	header Location
	here=${value#"${PORTAL_BASE%/}"} id=${value##*/}
	ok "$kind: a record is created with files" goes_to "$here"
	get "$here"
	ok 'the form lists them' says one.pdf 名单.docx 'name="drop"'
	one=$(named one.pdf)
	fetch "/$desk/files/$one/one.pdf"
	ok 'and they are downloaded unchanged' is "$status $(came "$work/a.pdf" && echo same)" '200 same'
	[ -z "$reader" ] || who "$reader"
	fetch "/$desk/files/$one/one.pdf"
	ok 'other readers of the record may download them' is "$status" 200
	as "no-${others%% *}" "${others%% *}"
	fetch "/$desk/files/$one/one.pdf"
	ok 'other roles may not' is "$status" 403
	program public
	nobody
	fetch "/files/$one/one.pdf"
	ok 'the public may not' is "$status" 404
	program "$desk"
	who "$maker"
	uploads "$at/new" "$@" "files@$work/program.exe"
	ok 'a program is refused at the field' is "$status $(has 'id="files-wrong"' && has Filed && echo said)" '422 said'
	uploads "$here" "$@" revision=9 "files@$work/a.png"
	ok 'the second of two editors attaches no file' is "$status $(has 已经收到 && echo held)" '409 held'
	ok 'and creates no record' is "$(sql "SELECT COUNT(*) FROM $table WHERE $word = 'Filed'")" 1
	ok 'no file was attached' has_files one.pdf,名单.docx "$id"
	is_set_up "${states%% *}"
	sql "INSERT INTO file (sha256, size, name, media_type, position, ${table}_id, added_at)
	    SELECT sha256, size, 'other.pdf', media_type, 1, 9000, 1 FROM file WHERE name = 'one.pdf'"
	revision=$(sql "SELECT revision FROM $table WHERE id = $id")
	uploads "$here" "$@" revision="$revision" "drop=$one" "drop=$(named other.pdf)" "files@$work/a.png@two.png"
	ok 'one file is removed, one added' goes_to "$here"
	ok 'the record has these files' has_files 名单.docx,two.png "$id"
	ok 'other records keep theirs' has_files other.pdf
	sql "DELETE FROM file WHERE ${table}_id = 9000"
}

# ---- The list

list() {	# pages by key; none twice
	for n in $(seq 1 45); do
		row "${states%% *}" '' | sed "s/9000/$((9100 + n))/g; s/'row@/'r$n@/"
		echo ';'
	done | root_sql "$PORTAL_DB_NAME"
	seen='' page_at="$at?$listed"
	while [ -n "$page_at" ]; do
		get "$page_at"
		seen="$seen $(printf '%s' "$page" | grep -o "class=\"what\" href=\"[^\"]*" | sed 's/.*\///' | tr '\n' ' ')"
		page_at=$(printf '%s' "$page" | sed -n 's|.*href="\([^"]*\)" rel="next".*|\1|p' | sed 's/&amp;/\&/g')
	done
	ok "$kind: the pages have all rows" is "$(echo "$seen" | wc -w)" \
	    "$(sql "SELECT COUNT(*) FROM $table WHERE state = ${states%% *}")"
	ok 'no row twice' is "$(echo "$seen" | tr -s ' ' '\n' | sort | uniq -d)" ''
	for query in year=x state=nothing after=1 after=x-1 unknown=1; do
		answers 400 GET "$at?$query"
	done
}

# ---- Discarded

discards() {
	printf '%s\n' "$moves" | grep -q '^discard ' || return
	form="$first&deed=save&$word=Thrown&once=$(key "$1")"
	sends "$at/new" "$form"
	header Location
	here=${value#"${PORTAL_BASE%/}"} id=${value##*/}
	revision=$(sql "SELECT revision FROM $table WHERE id = $id")
	discard="deed=discard&revision=$revision"
	get "$here"
	ok "$kind: the page offers to discard and asks for confirmation" says '<details class="discard">' 不能恢复 \
	    '>丢弃草稿</button>' 'value="discard"'
	who "$colleague"
	get "$here"
	ok 'but not to a colleague' hides 丢弃草稿
	sends "$here" "$discard"
	ok 'who may not discard it' is "$status" 409
	ok 'the page says why' says 草稿由起草的人丢弃
	sql "UPDATE account SET state = 2, ended_at = 1 WHERE login = '${maker%% *}'"
	get "$here"
	ok "unless the maker's account has ended" says '>丢弃草稿</button>'
	sql "UPDATE account SET state = 0, ended_at = NULL WHERE login = '${maker%% *}'"
	who "$maker"
	sends "$here" "deed=discard&revision=$((revision + 4))"
	ok 'an outdated form does not discard' is "$status" 409
	[ -z "$filed" ] || sql "INSERT INTO file (sha256, size, name, media_type, position, ${table}_id, added_at)
	    SELECT sha256, size, 'thrown.pdf', media_type, 1, $id, 1 FROM file WHERE name = '名单.docx'"
	sends "$here" "$discard"
	ok 'the draft is discarded' goes_to "$at"
	ok 'with its files and events' is "$(sql "SELECT (SELECT COUNT(*) FROM $table WHERE id = $id),
	    ${filed:+(SELECT COUNT(*) FROM file WHERE ${table}_id = $id) +} 0,
	    (SELECT COUNT(*) FROM event WHERE kind = '$kind' AND object_id = $id)")" '0	0	0'
	ok 'it is audited' rows "audit WHERE verb = '$kind.discard' AND object_id = $id
	    AND account_id = $account AND before_ LIKE '%$word=%'" 1
	sends "$here" "$discard"
	ok 'a second submit is answered like the first' goes_to "$at"
	sends "$at/new" "$form"
	ok 'the form that created it does not create it again' is "$status" 409
	ok 'the page shows what was typed' says Thrown 已经丢弃
	ok 'with a new form key' hides "value=\"$(key "$1")\""
	sends "$here" "revision=$revision&deed=save&$first&$word=OtherWindow"
	ok 'a form in another window is refused' is "$status" 409
	ok 'and shows what was typed' says OtherWindow 草稿已经丢弃
	answers 410 GET "$here"
	ok 'its page says that it was discarded' says 这份草稿已经丢弃
	get "$at"
	ok 'the list no longer has it' hides Thrown
	[ "$(sql "SELECT IS_NULLABLE FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()
	    AND TABLE_NAME = '$table' AND COLUMN_NAME = 'author_id'")" = YES ] || return
	is_set_up "${states%% *}"
	sql "UPDATE $table SET author_id = NULL WHERE id = 9000"
	who "$colleague"
	sends "$at/9000$rest" 'deed=discard&revision=3'
	ok "a draft without an author may be discarded by anybody" goes_to "$at"
	who "$maker"
}

# ---- Who reads and writes the history

# by PROGRAM SQL: with its account of the database
by() {
	mariadb --no-defaults --default-character-set=utf8mb4 -N -B -S "$PORTAL_DB_SOCKET" \
	    -u "portal_$1" -p"$(cat "$(dirname "$PORTAL_DB_PASSWORD_FILE")/portal_$1")" \
	    "$PORTAL_DB_NAME" -e "$2" 2>&1
}
refuses() { case $1 in *denied*|*'CHECK OPTION failed'*) ;; *) echo "# $1"; return 1 ;; esac; }
history() {
	is_set_up "${states%% *}"
	event=$(sql "SELECT id FROM event WHERE kind = '$kind' AND object_id = 9000")
	sql "INSERT INTO event_change (event_id, field, before_, after_) VALUES ($event, 'x', 'a', 'b')"
	for name in office liaison press account public watch; do
		put="START TRANSACTION; INSERT INTO own_event (kind, object_id, at, verb, state)
		    VALUES ('$kind', 9000, 1, 'save', 0);
		    INSERT INTO own_event_change (event_id, field, before_, after_) VALUES ($event, 'y', '', '');
		    SELECT COUNT(*) FROM own_event_change WHERE event_id = $event; ROLLBACK"
		case " $keepers " in
		*" $name "*)
			ok "$name reads the history of a $kind" is "$(by "$name" "SELECT COUNT(*)
			    FROM own_event WHERE kind = '$kind' AND object_id = 9000")" 1
			ok 'and writes it' is "$(by "$name" "$put")" 2 ;;
		*)	said=$(by "$name" "SELECT COUNT(*) FROM own_event WHERE kind = '$kind'")
			ok "$name reads no history of a $kind" eval '[ "$said" = 0 ] || refuses "$said"'
			ok 'and writes none' refuses "$(by "$name" "$put")" ;;
		esac
		ok 'and may not read the table event' refuses "$(by "$name" 'SELECT 1 FROM event')"
	done
}

number=1 kinds=''
for described in "$tests"/records/*.sh; do
	reader='' rest='' forged=0 unlisted='' by_editor='' known='' typed=Typed answers='' usual='' without='' begins=create logged='' uncounted='' refused_twice='' list_at='' new_at='' lands='' state_column=state
	unsent=4	# at least so many columns that no form may send
	filled() { filled_usually "$@"; }
	body() { body_usually "$@"; }
	below() { below_usually; }
	. "$described"
	kinds=$kinds,$kind
	list_at=${list_at:-$at} new_at=${new_at:-$at/new} filed=1
	case $without in *files*) filed='' ;; esac
	columns=$(sql "SELECT GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION) FROM information_schema.COLUMNS
	    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '$table'")
	program "$desk"
	who "$colleague"
	who "$maker"
	made_by=$account
	pairs
	reasons
	roles
	[ -z "$answers" ] || continue
	new $((number += 10))
	malformed
	editors
	session_ended
	[ -z "$filed" ] || files
	case $without in *list*) ;; *) list ;; esac
	discards $((number += 10))
	history
done

# Rows that are written once have no pairs; those of units are in t_units.sh.
ok 'every other kind of record is described' is "$(sql "SELECT GROUP_CONCAT(DISTINCT kind ORDER BY kind)
    FROM event_kind WHERE NOT FIND_IN_SET(kind, '$kinds')")" progress,unit,written_position

# ---- Old form keys are deleted

keys=$(sql 'SELECT COUNT(*) FROM form_key')
ok 'form keys are stored' [ "$keys" -gt 1 ]
sql 'UPDATE form_key SET taken_at = taken_at - 604801 ORDER BY form_key LIMIT 1'
lianxi tidy >/dev/null
ok 'those older than a week are deleted' rows form_key $((keys - 1))
ok 'which is audited' rows "audit WHERE verb = 'form.tidy'" 1
lianxi audit verify >/dev/null 2>&1
ok 'the audit log is intact' is $? 0
finish
