# shellcheck shell=sh disable=SC2034 # what is set here is read by the stories
# Shared by t_files*.sh: forms with files, and downloads.
work=$(mktemp -d)

# form FILE WORD...: writes a multipart body; a WORD is name=value or
# field@path[@filename].
form() {
	body=$1
	shift
	: >"$body"
	for part; do
		case $part in
		*=*)	part_of "name=\"${part%%=*}\"" >>"$body"
			printf %s "${part#*=}" >>"$body" ;;
		*@*@*)	name=${part#*@}
			part_of "name=\"${part%%@*}\"; filename=\"${name#*@}\"" >>"$body"
			cat "${name%%@*}" >>"$body" ;;
		*)	part_of "name=\"${part%%@*}\"; filename=\"${part##*/}\"" >>"$body"
			cat "${part#*@}" >>"$body" ;;
		esac
		printf '\r\n' >>"$body"
	done
	printf -- '--bound--\r\n' >>"$body"
}
part_of() { printf -- '--bound\r\nContent-Disposition: form-data; %s\r\n\r\n' "$1"; }

# send PATH BODY: posts the body, as ask does; $length may be set to a wrong
# length.
send() {
	asked="POST $1 (multipart)" query=''
	request "$2" '' REQUEST_METHOD=POST "SCRIPT_NAME=$1" QUERY_STRING= \
	    "CONTENT_TYPE=${type-multipart/form-data; boundary=bound}" \
	    "CONTENT_LENGTH=${length-$(wc -c <"$2")}" "HTTP_COOKIE=$cookie"
}
# uploads PATH WORD...: makes a form with the token and sends it.
uploads() {
	to=$1
	shift
	form "$work/body" "token=$token" "$@"
	send "$to" "$work/body"
}

# previewed -> $take: what the form of a previewed file sends to have it taken.
previewed() {
	held=${page#*name=\"held\" value=\"} held=${held%%\"*}
	seen=${page#*name=\"seen\" value=\"} seen=${seen%%\"*}
	take="token=$token&deed=take&held=$held&seen=$seen"
}

# fetch PATH [METHOD] -> $status $head, the body in $work/got; $range, $if_range
# and $etag may be set.
fetch() {
	asked="GET $1" query=''
	local body=''

	request '' "$work/got" "REQUEST_METHOD=${2-GET}" "SCRIPT_NAME=$1" QUERY_STRING= \
	    CONTENT_LENGTH= "HTTP_COOKIE=$cookie" "HTTP_RANGE=${range-}" \
	    "HTTP_IF_RANGE=${if_range-}" "HTTP_IF_NONE_MATCH=${etag-}"
}
came() { cmp -s "$work/got" "$1"; }
came_bytes() {	# PATH FROM COUNT: the body is this range of the file
	tail -c +$(($2 + 1)) "$1" | head -c "$3" | cmp -s - "$work/got"
}
# noise BYTES: a file that is not uniform.
noise() { yes "$(cat /proc/self/environ /proc/cpuinfo | cksum) 名单 $1" | head -c "$1"; }

# ---- The smallest file of each kind

# zip_of NAME...: a zip with empty entries.
zip_of() {
	for entry; do
		printf 'PK\003\004\024\000\000\000\000\000\000\000\041\000\000\000\000\000\000\000\000\000\000\000\000\000'
		# shellcheck disable=SC2059 # the length as an octal escape
		printf "\\$(printf %03o ${#entry})\\000\\000\\000%s" "$entry"
	done
	printf 'PK\005\006\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000'
}
# ole_of LETTERS: an OLE file with an entry of this name.
ole_of() {
	printf '\320\317\021\340\241\261\032\341'
	head -c 1016 /dev/zero
	printf %s "$1" | sed 's/./&\n/g' | tr '\n' '\000'
	head -c 1000 /dev/zero
}
kinds_make() {
	printf '%%PDF-1.7\n1 0 obj\n<<>>\nendobj\n' >"$work/a.pdf"
	ole_of WordDocument >"$work/a.doc"
	cp "$work/a.doc" "$work/a.wps"
	ole_of Workbook >"$work/a.xls"
	cp "$work/a.xls" "$work/a.et"
	ole_of Other >"$work/other.ole"
	zip_of '[Content_Types].xml' _rels/.rels word/document.xml >"$work/a.docx"
	zip_of '[Content_Types].xml' _rels/.rels xl/workbook.xml >"$work/a.xlsx"
	zip_of OFD.xml Doc_0/Document.xml >"$work/a.ofd"
	zip_of x.txt >"$work/a.zip"
	printf '\377\330\377\340\000\020JFIF\000\001\001\000\000\001\000\001\000\000' >"$work/a.jpg"
	cp "$work/a.jpg" "$work/a.jpeg"
	printf '\211PNG\r\n\032\n\000\000\000\rIHDR\000\000\000\001\000\000\000\001\010\006\000\000\000' >"$work/a.png"
	printf 'GIF89a\001\000\001\000\200\000\000\000\000\000\377\377\377;' >"$work/a.gif"
	printf '名单，公示七天\r\n' >"$work/a.txt"
	printf '<!DOCTYPE html><html><script>alert(1)</script></html>\n' >"$work/page.html"
	# Parts in another order than Office writes them.
	zip_of docProps/app.xml docProps/core.xml customXml/item1.xml word/styles.xml word/fonts.xml \
	    word/document.xml '[Content_Types].xml' >"$work/mixed.docx"
	zip_of xl/styles.xml xl/theme.xml docProps/app.xml docProps/core.xml _rels/.rels xl/workbook.xml \
	    '[Content_Types].xml' >"$work/mixed.xlsx"
	ole_of EncryptedPackage >"$work/locked.ole"
	zip_of xl/workbook.xml | sed 's/^\(PK\x03\x04..\)./\1\x01/' >"$work/locked.zip"
	{ printf 'letters before it\r\n'; cat "$work/a.pdf"; } >"$work/late.pdf"
	{ head -c 1000 /dev/zero; cat "$work/a.pdf"; } >"$work/nul.pdf"
	{ head -c 1100 /dev/zero; cat "$work/a.pdf"; } >"$work/far.pdf"
	printf a >"$work/letter.txt"
	printf '\001' >"$work/byte.txt"
	printf '姓名,金额\r\n张三,300\r\n' >"$work/a.csv"
	printf 'MZ\220\000\003\000\000\000\004\000\000\000\377\377\000\000' >"$work/program.exe"
	: >"$work/empty"
}
