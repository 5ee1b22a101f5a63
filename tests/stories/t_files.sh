#!/bin/sh
# Attachments of a topic: what is accepted and refused, that a broken upload
# leaves nothing, and who can read a file.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_files "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
program liaison
kinds_make
new=/liaison/topics/new
last() { sql "SELECT $1 FROM file ORDER BY id DESC LIMIT 1"; }
stored() { is "$(sql 'SELECT (SELECT COUNT(*) FROM file), (SELECT COUNT(*) FROM topic)')" "$1	$2"; }
nothing_is_left() {
	is "$(sql 'SELECT (SELECT COUNT(*) FROM file), (SELECT COUNT(*) FROM file_part),
	    (SELECT COUNT(*) FROM file_content), (SELECT COUNT(*) FROM topic)')" '0	0	0	0'
}
refused() {	# WORDS: 422, with this complaint and what was typed
	is "$status" 422 && says "$1" 'id="files-wrong"' 'href="#files"' 'value="kept title"'
}
as li liaison finance

# ---- Refused files

refuses() {	# 'what' WORDS field@path...
	what=$1 words=$2
	shift 2
	uploads $new "title=kept title" deed=save "$@"
	ok "$what: the complaint is at the field" refused "$words"
	ok 'nothing is stored' nothing_is_left
}
refuses 'an empty file' '”没有存：文件是空的' "files@$work/empty@a.pdf"
refuses 'a program' '<bdi>program.exe</bdi>”没有存：这种文件不能上传' "files@$work/program.exe"
refuses 'a page' 这种文件不能上传 "files@$work/page.html"
refuses 'a file without an extension' 这种文件不能上传 "files@$work/a.pdf@pdf"
refuses 'nothing but an extension' 这种文件不能上传 "files@$work/a.pdf@.pdf"
for pair in program.exe:a.pdf program.exe:a.txt a.pdf:a.docx a.zip:a.docx a.docx:a.xlsx \
    a.docx:a.zip a.zip:a.ofd other.ole:a.doc a.doc:a.xls a.png:a.jpg page.html:a.pdf \
    a.txt:a.png; do
	refuses "${pair%:*} that calls itself ${pair#*:}" 内容和扩展名不符 \
	    "files@$work/${pair%:*}@${pair#*:}"
done
refuses 'an encrypted Word file' '文件有密码' "files@$work/locked.ole@名单.docx"
refuses 'an encrypted entry' '文件有密码' "files@$work/locked.zip@a.xlsx"
refuses 'an encrypted table, called .xls' 内容和扩展名不符 "files@$work/locked.ole@a.xls"
refuses 'a page with a PDF far inside' 内容和扩展名不符 "files@$work/far.pdf"
refuses 'a byte that is no letter' 内容和扩展名不符 "files@$work/byte.txt"
refuses 'a name with an identity card' 名称里有身份证号 \
    "files@$work/a.pdf@张三_52052119850412008X.pdf"
refuses 'a name with a mobile number' 名称里有身份证号 "files@$work/a.pdf@名单_13812345678.pdf"
refuses 'a name with a line break' 不能用的字符 "files@$work/a.pdf@a%0D%0Ab.pdf"
refuses 'a name that turns round' 不能用的字符 \
    "files@$work/a.pdf@$(printf 'a\342\200\256fdp.pdf')"
refuses 'a name with a mark for it' 不能用的字符 \
    "files@$work/a.pdf@$(printf 'a\330\234fdp.pdf')"
refuses 'a name of 121 characters' 名称太长 \
    "files@$work/a.pdf@$(printf '长%.0s' $(seq 117)).pdf"
{ cat "$work/a.pdf"; noise 20971520; } | head -c 20971521 >"$work/large.pdf"
refuses 'a file of 20 MiB and a byte' '超过 20 MB' "files@$work/large.pdf"

# ---- Good files are held until the form is submitted again

keeps() {	# 'what' WORDS 'NAMES HELD' field@path...
	what=$1 words=$2 names=$3
	shift 3
	uploads $new "title=kept title" deed=save "$@"
	ok "$what: the complaint is at the field" refused "$words"
	ok "held: $names" is "$(sql 'SELECT GROUP_CONCAT(name ORDER BY id) FROM file_held')" "$names"
	ok 'each is a field of the form' counts_lines "$(sql 'SELECT COUNT(*) FROM file_held')" 'name="held"'
	held=$(sql 'SELECT MIN(id) FROM file_held')
}
forget() { sql 'DELETE FROM file_held; DELETE FROM file_part; DELETE FROM file_content; DELETE FROM file_block'; }
forget	# blocks of files that were refused
keeps 'a bad one and a good one' '<bdi>b.pdf</bdi>”没有存：内容和扩展名不符' a.pdf \
    "files@$work/program.exe@b.pdf" "files@$work/a.pdf"
ok 'a refused file is no content' rows file_content 1
ok 'tidy leaves its block for a day' lianxi tidy
ok 'as of a file that is being sent' rows file_block 2
sql 'UPDATE file_block SET stored_at = stored_at - 86400'
ok 'a day later tidy runs' lianxi tidy
ok 'a refused file leaves no block' rows file_block 1
forget
keeps 'two bad ones' '<bdi>b.pdf</bdi>”没有存：内容和扩展名不符' a.png "files@$work/a.png" \
    "files@$work/program.exe" "files@$work/program.exe@b.pdf"
ok 'each refused file is named' says '<bdi>program.exe</bdi>”没有存：这种文件不能上传'
forget
keeps 'six files' '<bdi>a.gif</bdi>”没有存：一次最多选' a.pdf,a.doc,a.xls,a.txt,a.png \
    "files@$work/a.pdf" "files@$work/a.doc" "files@$work/a.xls" "files@$work/a.txt" \
    "files@$work/a.png" "files@$work/a.gif"
forget
keeps 'a good one and a bad one' 内容和扩展名不符 a.pdf "files@$work/a.pdf" \
    "files@$work/program.exe@b.pdf"
uploads $new 'title=a' 'category_id=x' "held=$held" "files@$work/a.png"
ok 'a form with a wrong field is refused' is "$status" 422
ok 'the earlier and the new file are held' counts_lines 2 'name="held"'
second=$(sql 'SELECT MAX(id) FROM file_held')
as li2 liaison finance
post $new "token=$token&title=other&deed=save&held=$held"
ok 'another account submits the id of a held file' is "$status" 303
ok 'and does not get the file' rows file 0
as li liaison finance
post $new "token=$token&title=whole&deed=save&held=$held&held=$second&held=999999&held=x"
ok 'the form is submitted again' is "$status" 303
ok 'the held files are attached' is "$(sql 'SELECT GROUP_CONCAT(name ORDER BY position) FROM file')" a.pdf,a.png
ok 'and no longer held' rows file_held 0
keeps 'once more' 内容和扩展名不符 a.pdf "files@$work/a.pdf" "files@$work/program.exe@b.pdf"
ok 'tidy runs on the same day' lianxi tidy
ok 'the held file stays' rows file_held 1
sql "UPDATE file_held SET held_at = UNIX_TIMESTAMP() - 8 * 86400"
ok 'tidy runs a week later' lianxi tidy
ok 'the held file is deleted' rows file_held 0
for round in 1 2 3 4 5; do
	uploads $new 'title=a' 'category_id=x' "files@$work/a.gif@$round-1.gif" "files@$work/a.gif@$round-2.gif" \
	    "files@$work/a.gif@$round-3.gif" "files@$work/a.gif@$round-4.gif" "files@$work/a.gif@$round-5.gif"
done
ok 'an account has at most twenty held files' rows file_held 20
sql 'DELETE FROM event; DELETE FROM file; DELETE FROM topic_version; DELETE FROM topic'
forget
(export QUOTA_UNIT_MIB=1
over_quota() {	# a good file is held
	uploads $new "title=kept title" deed=save "files@$work/over.pdf"
	ok 'a file above the unit quota is refused' refused 附件空间已满
	ok 'neither file nor topic is stored' stored 0 0
}
{ cat "$work/a.pdf"; noise 1048576; } >"$work/over.pdf"
over_quota
finish) | sed '$d' >"$work/tap"
cat "$work/tap"
n=$((n + 2))
! grep -q '^not ok' "$work/tap" || failed=1
forget

# ---- Malformed bodies

malformed() {	# STATUS 'what'
	ok "$2: $1" is "$status" "$1"
	ok 'nothing is stored' nothing_is_left
}
form "$work/body" 'title=a' "files@$work/a.pdf" "token=$token"
send $new "$work/body"
ok 'a file before the token: the form is saved, to sign in' is "$status" 303
ok 'nothing is stored' nothing_is_left
form "$work/body" "token=${token%?}x" 'title=a' "files@$work/a.pdf"
send $new "$work/body"
malformed 403 'a wrong token'
uploads $new 'title=a' "title@$work/a.pdf"
malformed 400 'a file in another field'
uploads $new 'title=a' 'files=text'
malformed 400 'text in the field of files'
uploads $new 'title=a' 'title=b' "files@$work/a.pdf"
ok 'a repeated field is refused with 400' is "$status" 400
ok 'the file is held' rows file_held 1
forget
uploads $new 'title=a' "files@$work/a.pdf"
: "${status:?}"
sql 'DELETE FROM event; DELETE FROM file; DELETE FROM topic_version; DELETE FROM topic; DELETE FROM file_part;
    DELETE FROM file_content; DELETE FROM file_block'
{ cat "$work/a.pdf"; noise 600000; } >"$work/three.pdf"
form "$work/whole" "token=$token" 'title=a' 'deed=save' "files@$work/three.pdf"
size=$(wc -c <"$work/whole")
for cut in 10 300 5000 300000 $((size - 20)) $((size - 9)); do
	head -c $cut "$work/whole" >"$work/cut"
	length=$size
	send $new "$work/cut"
	malformed 400 "cut off after $cut bytes"
	unset length
	send $new "$work/cut"
	malformed 400 "and as if that were all"
done
length=109051905
send $new "$work/cut"
malformed 413 'more than five files of 20 MiB'
unset length
for type in 'multipart/form-data' 'multipart/form-data; boundary=other' 'multipart/mixed; boundary=bound'; do
	send $new "$work/whole"
	ok "$type: 400" is "$status" 400
done
unset type
ok 'nothing is stored' nothing_is_left

# ---- Accepted files

takes() {	# NAME TYPE
	uploads $new "title=$1" deed=save "files@$work/$1"
	ok "$1 is taken" is "$status" 303
	ok "as $2" is "$(last 'name, media_type')" "$1	$2"
	fetch "/liaison/files/$(last id)/$1"
	ok 'the download has the same bytes' came "$work/$1"
	ok 'the download has its type' sent Content-Type "$2"
}
office=application/vnd.openxmlformats-officedocument
takes a.pdf application/pdf
takes a.doc application/msword
takes a.wps application/wps-office.wps
takes a.xls application/vnd.ms-excel
takes a.et application/wps-office.et
takes a.docx $office.wordprocessingml.document
takes a.xlsx $office.spreadsheetml.sheet
takes a.ofd application/ofd
takes a.zip application/zip
takes a.jpg image/jpeg
takes a.jpeg image/jpeg
takes a.png image/png
takes a.gif image/gif
takes a.txt 'text/plain; charset=utf-8'
takes letter.txt 'text/plain; charset=utf-8'
takes a.csv 'text/plain; charset=utf-8'
takes mixed.docx $office.wordprocessingml.document
takes mixed.xlsx $office.spreadsheetml.sheet
takes late.pdf application/pdf
takes nul.pdf application/pdf
ok 'the same content is stored once' is \
    "$(sql 'SELECT COUNT(DISTINCT block_sha256) FROM file_part')" 17

uploads $new 'title=twins' deed=save "files@$work/a.pdf" "files@$work/a.pdf" "files@$work/a.pdf"
ok 'three files of one name are accepted' is "$status" 303
get "/liaison/topics/$(sql 'SELECT MAX(id) FROM topic')"
ok 'the page numbers them' says '/a.pdf">a.pdf</a>' '/a.pdf">a.pdf（同名，第 2 份）</a>' '第 3 份）</a>'

cp "$work/page.html" "$work/page.txt"
takes page.txt 'text/plain; charset=utf-8'
sent_as() { header Content-Disposition; is "$value" "$1"; }
ok 'a page named .txt is sent with nosniff' sent X-Content-Type-Options nosniff
ok 'as an attachment' sent_as "attachment; filename=\"page.txt\"; filename*=UTF-8''page.txt"
ok 'in a sandbox' sent Content-Security-Policy "default-src 'none'; sandbox; frame-ancestors 'none'"
cp "$work/a.pdf" "$work/CAPITALS.PDF"
takes CAPITALS.PDF application/pdf

uploads $new 'title=chinese' deed=save "files@$work/a.pdf@C:\\公示\\名单 %22一%22.pdf"
ok 'a Chinese name is stored without its folder' is "$(last name)" '名单 "一".pdf'
id=$(last id)
fetch "/liaison/files/$id/$(last name)"
ok 'the file is found by its name' is "$status" 200
ok 'the header has the name in two forms' sent_as "attachment; filename=\"file-$id.pdf\"; filename*=UTF-8''%E5%90%8D%E5%8D%95%20%22%E4%B8%80%22.pdf"

# ---- A form with a file, submitted again because the answer was lost

get $new
once=$(printf '%s' "$page" | sed -n 's/.*name="once" value="\([0-9a-f]*\)".*/\1/p')
both() { uploads $new "once=$once" 'title=sent twice' deed=save "files@$work/a.pdf@twice.pdf"; }
both
first=$(header Location)
ok 'a form with a file is accepted' is "$status" 303
both
ok 'the same form is accepted again' is "$status" 303
ok 'and redirects to the same topic' is "$(header Location)" "$first"
ok 'which has one file' is "$(sql "SELECT COUNT(*) FROM file WHERE name = 'twice.pdf'")" 1
ok 'the second upload is released' is "$(sql "SELECT COUNT(*) FROM file_held")" 0
ok 'which is audited' is "$(sql "SELECT verb FROM audit ORDER BY id DESC LIMIT 1")" file.release

# ---- A file of several blocks

before=$(sql 'SELECT COUNT(*) FROM file')
head -c 20971520 "$work/large.pdf" >"$work/most.pdf"
uploads $new 'title=many' deed=save "files@$work/three.pdf" "files@$work/most.pdf" \
    "files@$work/a.png" "files@$work/empty@"
ok 'three files, one of the maximum size, are accepted' is "$status" 303
ok 'an empty file field adds no file' is "$(sql 'SELECT COUNT(*) FROM file')" $((before + 3))
topic=$(sql 'SELECT MAX(id) FROM topic')
file() { sql "SELECT $1 FROM file WHERE topic_id = $topic AND name = '$2'"; }
ok 'they have the order of the form' is "$(sql "SELECT GROUP_CONCAT(name ORDER BY position) FROM file
    WHERE topic_id = $topic")" three.pdf,most.pdf,a.png
ok 'they are stored in blocks' is "$(sql "SELECT COUNT(*) FROM file_part
    WHERE sha256 = (SELECT sha256 FROM file WHERE topic_id = $topic AND name = 'most.pdf')")" 80
ok 'the blocks in order make up the file' is "$(sql "SELECT SHA2(GROUP_CONCAT(b.bytes ORDER BY p.position SEPARATOR ''), 256) = LOWER(HEX(f.sha256))
    FROM file f JOIN file_part p ON p.sha256 = f.sha256 JOIN file_block b ON b.sha256 = p.block_sha256
    WHERE f.topic_id = $topic AND f.name = 'three.pdf'")" 1
ok 'the digest is that of the file' is "$(file 'LOWER(HEX(sha256))' most.pdf)" \
    "$(sha256sum "$work/most.pdf" | cut -d' ' -f1)"
ok 'each file is audited, without its name' rows "audit WHERE verb = 'file.attach'
    AND detail = 'name=$(proof most.pdf)\nsize=20971520'" 1
ok 'the log has no file names' rows "audit WHERE detail LIKE '%.pdf%'" 0
most=/liaison/files/$(file id most.pdf)/most.pdf three=/liaison/files/$(file id three.pdf)/three.pdf
get "/liaison/topics/$topic"
ok 'the page lists kind, size and order' says "href=\"$PORTAL_BASE${three#/}\"" '>three.pdf</a>' \
    'PDF，586 KB' 'PDF，20.0 MB' 'PNG，1 KB'
route GET /liaison/files/#/* "$three"
fetch "$most"
ok '20 MiB are downloaded unchanged' came "$work/most.pdf"
ok 'with their length' sent Content-Length 20971520
ok 'and are not cached' sent Cache-Control 'private, no-store'

# ---- Ranges, and 304

size=$(wc -c <"$work/three.pdf")
pieces() {	# RANGE FROM COUNT
	range=$1
	fetch "$three"
	ok "$1: 206" is "$status" 206
	ok 'with the right bytes' came_bytes "$work/three.pdf" "$2" "$3"
	ok 'and Content-Range' sent Content-Range "bytes $2-$(($2 + $3 - 1))/$size"
	ok 'and Content-Length' sent Content-Length "$3"
}
pieces bytes=0-0 0 1
pieces bytes=0-99 0 100
pieces bytes=262143-262144 262143 2
pieces bytes=262144-524287 262144 262144
pieces bytes=100-600000 100 $((size - 100 < 599901 ? size - 100 : 599901))
pieces bytes=524288- 524288 $((size - 524288))
pieces bytes=0- 0 "$size"
pieces bytes=-1 $((size - 1)) 1
pieces bytes=-99999999 0 "$size"
pieces bytes=5-99999999 5 $((size - 5))
for range in "bytes=$size-" bytes=-0 bytes=99999999-; do
	fetch "$three"
	ok "$range: 416" is "$status" 416
	ok 'with the size of the file' sent Content-Range "bytes */$size"
	ok 'and no bytes' came "$work/empty"
done
for range in bytes=5-4 bytes=0-1,3-4 items=0-1 bytes=-- bytes= bytes=a-b 'bytes=0-1 ' \
    bytes=0x1-2 bytes=99999999999999999999-; do
	fetch "$three"
	ok "$range: 200" is "$status" 200
	ok 'with all bytes' came "$work/three.pdf"
done
unset range
fetch "$three"
header ETag
etag=$value
ok 'the ETag is the SHA-256' is "$etag" "\"$(sha256sum "$work/three.pdf" | cut -d' ' -f1)\""
fetch "$three"
ok 'If-None-Match with it is answered with 304' is "$status" 304
ok 'without a body' came "$work/empty"
etag="W/$etag, \"other\""
fetch "$three"
ok 'also among other tags' is "$status" 304
etag='"other"'
fetch "$three"
ok 'another tag gets the file' is "$status" 200
etag=''
range=bytes=0-9 if_range="\"$(sha256sum "$work/three.pdf" | cut -d' ' -f1)\""
fetch "$three"
ok 'If-Range with the ETag gets a part' is "$status" 206
if_range='"other"'
fetch "$three"
ok 'If-Range with another tag gets the whole file' is "$status" 200
unset range if_range
fetch "$three" HEAD
ok 'HEAD has the length' sent Content-Length "$size"
ok 'and no body' came "$work/empty"

# ---- Who can read it

gets() { fetch "$three"; ok "$2: $1" is "$status" "$1"; }
fetch "${three%/*}/other.pdf"
ok 'another name is 404' is "$status" 404
fetch "${three%/*}/THREE.pdf"
ok 'so is the name in capitals' is "$status" 404
as li2 liaison finance
gets 200 'a colleague'
as li3 liaison audit
gets 404 'another unit'
as li4 liaison
gets 404 'of no unit'
for role in editor reviewer legal office convener system security auditor; do
	as "is-$role" $role finance
	gets 403 "$role"
done
nobody
gets 303 'a stranger'
program office
as of office civil-affairs
three=/office${three#/liaison}
gets 404 'the office, while it is a draft'
sql "UPDATE topic SET submitted_at = 1, state = 1, category_id = 1, problem = 'p', proposal = 'p',
    version = 1 WHERE id = $topic; $(topic_versions)"
gets 200 'the office, once it is submitted'
route GET /office/files/#/* "$three"
sql "UPDATE topic SET state = 5, draft_version = 2 WHERE id = $topic"
gets 404 'the office, once it is withdrawn'
sql "UPDATE topic SET state = 1, draft_version = 1 WHERE id = $topic"
as co convener civil-affairs
gets 200 'the convener'
as li liaison finance
gets 403 'a liaison'
program press
as ed editor propaganda
three=/press${three#/office}
gets 404 'the press, a file of a topic'
sql "UPDATE topic SET submitted_at = NULL, state = 0, version = 0 WHERE id = $topic"
program liaison

# ---- Detaching and attaching

as li liaison finance
revision() { sql "SELECT revision FROM topic WHERE id = $topic"; }
uploads "/liaison/topics/$topic" "revision=$(revision)" 'title=many' deed=save \
    "drop=$(file id three.pdf)" "files@$work/a.gif"
ok 'one file is removed, one added' is "$status" 303
ok 'the new file is last' is "$(sql "SELECT GROUP_CONCAT(name ORDER BY position) FROM file
    WHERE topic_id = $topic")" most.pdf,a.png,a.gif
ok 'the removal is audited' rows "audit WHERE verb = 'file.drop'" 1
other=$(sql "SELECT MIN(id) FROM file WHERE topic_id <> $topic")
uploads "/liaison/topics/$topic" "revision=$(revision)" 'title=many' deed=save "drop=$other"
ok 'a file of another topic is not removed' rows "file WHERE id = $other" 1
for round in 1 2 3; do
	uploads "/liaison/topics/$topic" "revision=$(revision)" 'title=many' deed=save \
	    "files@$work/a.gif@$round-1.gif" "files@$work/a.gif@$round-2.gif" \
	    "files@$work/a.gif@$round-3.gif" "files@$work/a.gif@$round-4.gif" \
	    "files@$work/a.gif@$round-5.gif"
done
ok 'eighteen files are attached' rows "file WHERE topic_id = $topic" 18
uploads "/liaison/topics/$topic" "revision=$(revision)" 'title=kept title' deed=save \
    "files@$work/a.gif@19.gif" "files@$work/a.gif@20.gif" "files@$work/a.gif@21.gif"
ok 'more than twenty files are refused' refused '附件最多 20 个'
ok 'none was added' rows "file WHERE topic_id = $topic" 18
uploads "/liaison/topics/$topic" "revision=$(($(revision) - 1))" 'title=stale' deed=save \
    "files@$work/a.gif@19.gif"
ok 'an outdated form adds no file' is "$status" 409
ok 'but holds it' says '刚才选好的文件，已经收到' 'value="stale"' '> 19.gif</label>'
ok 'the topic has no more files' rows "file WHERE topic_id = $topic" 18

# ---- A form whose session has ended

cookie=lianxi=none
uploads "/liaison/topics/$topic" 'revision=0' 'title=typed late' deed=save "files@$work/a.gif@late.gif"
ok 'a form after the end of its session: sign in first' is "$status" 303
as li liaison finance
get "/liaison/topics/$topic"
ok 'the form shows what was typed' says 'value="typed late"'
ok 'the file was not stored' rows "file WHERE name = 'late.gif'" 0

# ---- Memory

PORTAL_SOCKET=$work/fcgi "$program" </dev/null 2>>"$log" &
server=$!
printf '#!/bin/sh\nexec cgi-fcgi -bind -connect %s\n' "$work/fcgi" >"$work/client"
chmod +x "$work/client"
for tenth in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	[ -S "$work/fcgi" ] || sleep 0.2
done
program=$work/client
most_kb() { sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$server/status"; }
get $new
uploads $new 'title=small' deed=save "files@$work/a.gif@small.gif"
small=$(most_kb)
head -c 20971000 "$work/large.pdf" >"$work/most.pdf"
uploads $new 'title=most' deed=save "files@$work/most.pdf"
ok 'one process takes a small file, then 20 MiB' is "$status" 303
grown=$(($(most_kb) - small))
echo "# $grown KiB more"
# Sanitizers and valgrind keep freed memory.
case $bin in *-san|*-valgrind) limit=65536 ;; *) limit=1024 ;; esac
ok 'with at most 1 MiB more memory' [ "$grown" -le $limit ]
kill "$server"
program liaison

# ---- Unused contents are deleted

ok 'tidy runs' lianxi tidy
sql "DELETE FROM file WHERE name IN ('most.pdf', 'a.pdf', 'CAPITALS.PDF')"
contents() { sql 'SELECT COUNT(DISTINCT sha256) FROM file_part'; }
files() { sql 'SELECT COUNT(DISTINCT sha256) FROM file'; }
sql 'UPDATE file_block SET stored_at = stored_at - 86400'
ok 'tidy runs a day later' lianxi tidy
ok 'contents without a file were deleted' is "$(contents)" "$(files)"
ok 'blocks without a content were deleted' is "$(sql 'SELECT COUNT(*) FROM file_block WHERE sha256 NOT IN
    (SELECT block_sha256 FROM file_part)')" 0
fetch "/liaison/files/$(file id a.png)/a.png"
ok 'other files are downloaded unchanged' came "$work/a.png"
finish
