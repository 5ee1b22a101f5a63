#!/bin/sh
# Files of a meeting: for the office while it is a draft, public once it is
# announced; a change of files is a change of the meeting.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_meetings_files "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
kinds_make
next=$(($(TZ=CST-8 date +%Y) + 1))
convener=$(sql "SELECT id FROM seat WHERE role = 'convener' AND until IS NULL LIMIT 1")
office() { program office; as of office; }
office
full="kind=regular name=Full place=Hall chair_seat_id=$convener"
file_named() { sql "SELECT id FROM file WHERE name = '$1'"; }
changes() { sql "SELECT CONCAT(before_, '>', after_) FROM event_change c JOIN event e ON e.id = c.event_id
    WHERE field = 'files' AND e.kind = 'meeting' AND object_id = $id"; }

# ---- With a new draft

# shellcheck disable=SC2086 # words
uploads /office/meetings/new $full deed=save "files@$work/a.pdf@agenda.pdf" "files@$work/a.docx@名单.docx"
ok 'a draft comes with its papers' is "$status" 303
header Location
id=${value##*/} at=/office/meetings/${value##*/}
get "$at"
ok 'they are in the form, and named above the button that makes them public' says 'agenda.pdf' \
    '名单.docx' 'name="drop"' '<li>agenda.pdf</li>' '<li>名单.docx</li>'
agenda=$(file_named agenda.pdf) list=$(file_named 名单.docx)
fetch "/office/files/$agenda/agenda.pdf"
ok 'the office reads them' is "$status" 200
ok 'as they were' came "$work/a.pdf"
as co convener
fetch "/office/files/$agenda/agenda.pdf"
ok 'the convener too' is "$status" 200
as li liaison finance
fetch "/office/files/$agenda/agenda.pdf"
ok 'others not' is "$status" 403
program public
nobody
fetch "/files/$agenda/agenda.pdf"
ok 'the public neither' is "$status" 404
office

# ---- A refused form stores nothing

before=$(sql 'SELECT COUNT(*) FROM file')
# shellcheck disable=SC2086 # words
uploads /office/meetings/new $full deed=save "files@$work/program.exe"
ok 'a program is refused' is "$status" 422
ok 'at the field, and the words stay' says 'id="files-wrong"' 'value="Full"'
# shellcheck disable=SC2086 # words
uploads "$at" $full revision=9 deed=save "files@$work/a.png"
ok 'the second of two editors leaves none' is "$status" 409
ok 'and its file is held' says 已经收到
# shellcheck disable=SC2086 # words
uploads "$at" $full revision=0 deed=announce "starts_at=2020-01-01 09:00" "files@$work/a.png"
ok 'a time that is past neither' is "$status" 422
ok 'nothing was kept' rows file "$before"
ok 'nor a meeting made' rows "meeting WHERE name = 'Full'" 1

# ---- Announced with one file added and one removed

# shellcheck disable=SC2086 # words
uploads "$at" $full revision=0 deed=announce "starts_at=$next-03-01 09:30" "drop=$list" "files@$work/a.png@图.png"
ok 'announced' is "$status" 303
ok 'a draft has no changes to tell' is "$(changes)" ''
program public
nobody
fetch "/files/$agenda/agenda.pdf"
ok 'its papers are public' is "$status" 200
get "/meetings/$id"
ok 'on its page' says 'agenda.pdf' '图.png'
ok 'but not what was taken away' hides '名单.docx'

# ---- Changed

office
# shellcheck disable=SC2086 # words
uploads "$at" $full revision=1 deed=save "starts_at=$next-03-01 09:30" "drop=$agenda"
ok 'a paper is taken away' is "$status" 303
ok 'which is a change' is "$(changes)" 'agenda.pdf, 图.png>图.png'
ok 'of the calendar too' rows "meeting WHERE id = $id AND sequence = 1 AND revision = 2" 1
# shellcheck disable=SC2086 # words
uploads "$at" $full revision=2 deed=save "starts_at=$next-03-01 09:30" "drop=$agenda"
ok 'what is not there is not taken away again' rows "meeting WHERE id = $id AND sequence = 1" 1
other=$(sql "SELECT id FROM meeting WHERE name = '2016 年例会'")
sql "INSERT INTO file (sha256, size, name, media_type, position, meeting_id, added_at)
    SELECT sha256, size, '别的.png', media_type, 1, $other, 1 FROM file WHERE name = '图.png'"
# shellcheck disable=SC2086 # words
uploads "$at" $full revision=2 deed=save "starts_at=$next-03-01 09:30" "drop=$(file_named 别的.png)"
ok 'and none of another meeting' rows "file WHERE name = '别的.png' AND meeting_id = $other" 1
program public
nobody
fetch "/files/$agenda/agenda.pdf"
ok 'it is not public any more' is "$status" 404
get "/meetings/$id"
ok 'the page says so' says '图.png'
finish
