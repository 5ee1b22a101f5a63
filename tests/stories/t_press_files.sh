#!/bin/sh
# Attachments belong to versions; long texts.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/press.sh"
. "$(dirname "$0")/files.sh"
papers story_press_files
trap 'database_drop; rm -rf "$work"' EXIT
give() {	# PATH FILE NAME=VALUE...: posts a form with a text file of this name
	to=$1 name=$2
	shift 2
	printf 'words of %s' "$name" >"$work/$name"
	uploads "$to" "$@" "files@$work/$name"
}
file_of() { sql "SELECT id FROM file WHERE name = '$1'"; }
opens() { get "$1"; is "$status" 200 && has "$2"; }
shut() { get "$1"; case $status in 404 | 410) ;; *) return 1 ;; esac; }

# ---- Files belong to versions

editor
give /press/notices/new 'call 13912345678.txt' deed=save title=F kind="$kind" body=words
ok 'a number in the name of a file is refused' complains files
give /press/notices/new one.txt deed=send title=F kind="$kind" body=words
ok 'a notice with a file is sent' is "$status" 303
paper=$(made) one=$(file_of one.txt)
reader
ok 'nobody has it yet' shut "/files/$one/one.txt"
program press
as li liaison
answers 403 GET "/press/files/$one/one.txt"
legal
route GET /press/files/#/* "/press/files/$one/one.txt"
ok 'the desk has it' has 'words of one.txt'
reviewer
get "/press/notices/$paper"
ok 'the reviewer sees it' says "press/files/$one/one.txt"
put "/press/notices/$paper/review" deed=publish revision=2
reader
shows "/notices/$paper" 'its file' "files/$one/one.txt"
ok 'everybody has it' opens "/files/$one/one.txt" 'words of one.txt'
editor
put "/press/notices/$paper/revise"
give "/press/notices/$paper" two.txt deed=send revision=4 title=F kind="$kind" body=words \
    note=n drop="$one"
ok 'the next version has another' is "$status" 303
two=$(file_of two.txt)
get "/press/notices/$paper"
ok 'and only that' says two.txt
ok 'not the first' hides one.txt
reader
shows "/notices/$paper" 'the first still' one.txt
ok 'and not the second' hides two.txt
ok 'everybody has the first' opens "/files/$one/one.txt" 'words of one.txt'
ok 'and nobody the second' shut "/files/$two/two.txt"
reviewer
put "/press/notices/$paper/review" deed=publish revision=5
reader
shows "/notices/$paper" 'the second' two.txt
ok 'and not the first' hides one.txt
ok 'everybody has the second' opens "/files/$two/two.txt" 'words of two.txt'
ok 'and nobody the first' shut "/files/$one/one.txt"
reviewer
get "/press/notices/$paper/versions?from=1&to=1"
ok 'the desk keeps it with its version' says one.txt
ok 'apart from the other' hides two.txt
put "/press/notices/$paper/withdraw" withdrawn_why=wrong
reader
ok 'withdrawn, nobody has a file' shut "/files/$two/two.txt"

# ---- Long texts, and active content

editor
long=$(printf '%0200000d' 0)
put /press/notices/new deed=send title=Long kind="$kind" "body=$long"
ok '200,000 characters are taken' is "$status" 303
paper=$(made)
ok 'all of them' is "$(sql "SELECT CHAR_LENGTH(body) FROM notice_version WHERE notice_id = $paper")" 200000
put /press/notices/new deed=save title=Longer kind="$kind" "body=${long}1"
ok 'no more' complains body
ok 'which loses nothing' says "${long}1</textarea>"
put /press/notices/new deed=preview title=Longer kind="$kind" "body=$long"
ok 'they are shown' is "$status" 200
reviewer
put "/press/notices/$paper/review" deed=publish revision=2
ok 'and published' is "$status" 303
reader
answers 200 GET "/notices/$paper"
editor
put "/press/notices/$paper/revise"
put "/press/notices/$paper" deed=save revision=4 title=Long kind="$kind" "body=$(printf 'a%%0A%.0s' \
    $(seq 60000))"
ok 'a text of ever so many lines is saved' is "$status" 303
answers 200 GET "/press/notices/$paper/versions"
put /press/notices/new deed=send title=%3Cb%3ET%3C/b%3E kind="$kind" \
    "body=%3Cscript%3Ealert(1)%3C/script%3E%0A%0A%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%0A%0A[x](javascript:alert(1))"
paper=$(made)
harmless() {
	is "$status" 200 && hides '<script>alert' '<img src=x' 'href="javascript' '<b>T'
}
reviewer
get "/press/notices/$paper"
ok 'nothing runs on the desk' harmless
put "/press/notices/$paper/review" deed=publish revision=2
reader
get "/notices/$paper"
ok 'nor before the public' harmless

finish
