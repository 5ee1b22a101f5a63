#!/bin/bash
# Documents on paper: the PDF that `print` makes, and the .docx as LibreOffice
# lays it out, are measured against GB/T 9704-2012; and the program under load
# and with strange texts.
. "$(dirname "$0")/lib.sh"
up

sent() {	# SHEET: the answer, with its headers
	CONTENT_LENGTH=$(wc -c <"$1") cgi-fcgi -bind \
	    -connect "$VAR/run/sockets/print.sock" <"$1" 2>/dev/null
}
ask_print() {	# SHEET FILE: the file that the running program makes
	sent "$1" >"$work/said"
	head -n 1 "$work/said" | grep -q '^Status: 200' || return 1
	sed '1,/^\r*$/d' "$work/said" >"$2"
}

# ---- Texts of so many pages

grid='各成员单位按照职责分工协同配合抓好落实把政策送到困难群众手里做到应保尽保应救尽救应帮尽帮应享尽享每月向联席会议报告办理情况年底进行总结'
mixed='会议听取了县民政局关于2026年上半年社会救助工作情况的汇报，研究了健全协调机制、整合救助资源、统一受理申请的意见。会议认为，各成员单位要按照“分工负责、协同配合”的要求，在9月30日以前完成12项任务，做到“应保尽保、应救尽救”（含临时救助），把政策落到实处。'
sheet() {	# PARAGRAPHS NAMES
	echo '<mark>大方县社会救助联席会议纪要</mark><number>〔2026〕3号</number>
	<title>关于健全社会救助协调机制有关事项的会议纪要</title>
	<made>2026-04-01T09:00:00+08:00</made><h1>一、会议情况</h1>'
	for i in $(seq 1 "$1"); do
		[ $((i % 9)) != 2 ] || echo "<h2>（一）议定事项</h2><h3>1. 牵头单位</h3><h4>（1）成果要求</h4>"
		case $((i % 2)) in 1) echo "<p>$grid</p>" ;; *) echo "<p>${mixed:0:$((60 + i % 30 * 3))}。</p>" ;; esac
	done
	[ -z "$2" ] || echo '<label>出席：</label><names>张某某（县民政局）、李某某（县财政局）、王某某（县人力资源社会保障局）、赵某某（县住房城乡建设局）</names>
	<label>请假：</label><names>孙某某（县水务局）</names><label>列席：</label><names>周某某、吴某某</names>'
	echo '<copy>抄送：县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，各成员单位，各乡（镇）人民政府，各街道办事处。</copy>
	<office>大方县社会救助联席会议办公室</office><day>2026年4月1日印发</day>'
}
sheet 1 '' >"$work/1.sheet"
sheet 4 names >"$work/2.sheet"
sheet 33 names >"$work/7.sheet"

# near NAME VALUE [TOLERANCE]: a measure is that many mm, within half a mm.
near() {
	awk -v name="$1" -v wanted="$2" -v within="${3-0.5}" '$1 == name {
		found = 1
		d = $2 - wanted
		if (d < -within || d > within) { print "# " $0 ", not " wanted; exit 1 }
	} END { if (!found) { print "# no " name; exit 1 } }' "$work/measures"
}
most() { awk -v name="$1" -v most="$2" '$1 == name { exit $2 > most }' "$work/measures" ||
	{ grep "^$1 " "$work/measures" | sed 's/^/# /'; return 1; }; }
same() { is "$(sed -n "s/^$1 //p" "$work/measures")" "$2"; }
measure() {
	node tests/site/measure.mjs "$1" >"$work/measures" 2>"$work/wrong" ||
		{ sed 's/^/# /' "$work/wrong"; false; }
}

# laid_out WHAT PAGES RIGHT: checks the measures of a text of so many pages.
laid_out() {
	local k dashes=''

	for k in $(seq 1 "$2"); do dashes=$dashes—$k—; done
	ok "$1: $2 pages" same pages "$2"
	ok "$1: the mark is 35 mm below the top of the type area" near mark_top 35
	ok "$1: two empty lines to the number" near mark_to_number 23
	ok "$1: the red line is 4 mm below" near number_to_red 4
	ok "$1: it is as wide as the type area" near red_width 156
	ok "$1: and where that is" near red_left 28
	ok "$1: two empty lines to the title" near red_to_title 21.8
	ok "$1: no more than 22 lines a page" most most_lines 22
	ok "$1: the lines keep their pitch of 10.227 mm" most row_drift 0.5
	ok "$1: 28 signs are 156 mm" most column_error 0.5
	ok "$1: paragraphs begin two signs in" most indent_error 0.5
	ok "$1: text begins at the left margin" near left 28
	ok "$1: and ends at the right one" most right "$3"
	ok "$1: no line begins with punctuation" same begins_badly 0
	ok "$1: none ends with an opening one" same ends_badly 0
	ok "$1: page numbers" same numbers "$dashes"
	ok "$1: one sign from the edge, odd right, even left" near number_side_least 4.95
	ok "$1: all of them" near number_side_most 4.95
	ok "$1: 7 mm below the type area" near dash_y 7
	ok "$1: the foot ends where the type area does" near foot_3_y 225
	ok "$1: its rules are as wide" near foot_1_width 156
	ok "$1: its first rule is 0.35 mm" near foot_1_thick 0.35 0.09
	ok "$1: its second 0.25 mm" near foot_2_thick 0.25 0.09
	ok "$1: its last 0.35 mm" near foot_3_thick 0.35 0.09
	[ "$2" != 1 ] || return 0
	ok "$1: labels are two signs in" near label_x 39.14
	ok "$1: names hang from the first name" near hanging_x 55.86
	ok "$1: an empty line above them" near above_names 20.45
}

for pages in 1 2 7; do
	ok "a PDF is made" ask_print "$work/$pages.sheet" "$work/$pages.pdf"
	ok "it can be measured" measure "$work/$pages.pdf"
	laid_out "PDF of $pages" "$pages" 184.1
done
ok "six pages are full" same full_pages 5
ok "full pages begin at the top" near first_ink 2.5
ok "lines of 28 signs were there" eval '[ "$(sed -n "s/^wide_lines //p" "$work/measures")" -gt 10 ]'

# ---- The file

pdf=$work/7.pdf
fact() { pdfinfo "$pdf" | sed -n "s/^$1: *//p"; }
ok "it has a title" is "$(fact Title)" '关于健全社会救助协调机制有关事项的会议纪要'
ok "an author" is "$(fact Author)" '大方县社会救助联席会议办公室'
ok "it is tagged" is "$(fact Tagged)" yes
ok "A4" eval '[[ $(fact "Page size") == *A4* ]]'
ok "it says its language" grep -qa '/Lang (zh-CN)' "$pdf"
ok "the newest catalogue is the one that readers find" eval 'pdfinfo "$pdf" >/dev/null 2>"$work/complaints" && [ ! -s "$work/complaints" ]'
ok "all faces are embedded, with their texts" eval '[ -z "$(pdffonts "$pdf" | awk "NR > 2 && (\$(NF - 4) != \"yes\" || \$(NF - 2) != \"yes\")")" ]'
ok "four faces" is "$(pdffonts "$pdf" | awk 'NR > 2' | wc -l)" 4
ok "its structure has headings" eval 'pdfinfo -struct "$pdf" | grep -q "^ *H1" && pdfinfo -struct "$pdf" | grep -q "^ *H3"'
ok "it has an outline" eval 'grep -qa "/Outlines" "$pdf" && [ "$(grep -ac "/Parent.*" "$pdf")" -gt 3 ]'
# shellcheck disable=SC2034 # read by eval
text=$(pdftotext "$pdf" - | tr -d ' \n\f')
ok "its text can be searched" eval '[[ $text == *各成员单位按照职责分工协同配合抓好落实把政策送到困难群众手里* ]]'
ok "and has the names" eval '[[ $text == *出席：张某某（县民政局）、李某某* ]]'
ok "the same sheet makes the same file" eval 'ask_print "$work/7.sheet" "$work/again.pdf" && cmp -s "$pdf" "$work/again.pdf"'
: >"$work/none.sheet"
ok "the program names its faces" eval 'ask_print "$work/none.sheet" "$work/faces" && [ "$(wc -l <"$work/faces")" = 5 ]'
ok "the file names the same" eval '[ "$(fact Keywords)" = "$(paste -sd, "$work/faces" | sed "s/,/, /g")" ]'

# ---- .docx

export FONTCONFIG_FILE=conf/fonts.conf
for pages in 1 2 7; do
	bin/docx <"$work/$pages.sheet" >"$work/$pages.docx"
done
ok "LibreOffice reads the .docx" eval 'soffice "-env:UserInstallation=file://$work/office" --headless \
	--convert-to pdf --outdir "$work/office" "$work"/[127].docx >"$work/said" 2>&1'
for pages in 1 2 7; do
	ok "it can be measured" measure "$work/office/$pages.pdf"
	# LibreOffice lets one mark of punctuation hang over the margin.
	laid_out ".docx of $pages" "$pages" 190
done
mkdir "$work/parts" && (cd "$work/parts" && unzip -q ../7.docx)
ok "each part is XML" xmllint --noout "$work"/parts/word/*.xml "$work"/parts/docProps/*.xml
ok "it names the official faces first" eval 'for face in 仿宋_GB2312 方正小标宋简体 楷体_GB2312 黑体 宋体; do
	grep -q "w:font w:name=\"$face\"" "$work/parts/word/fontTable.xml" || exit 1; done'
ok "a heading has its style" grep -q '<w:pStyle w:val="Heading1"/>' "$work/parts/word/document.xml"

# ---- Strange texts: never a file without text

odd() {	# WHAT TEXT
	printf '<title>t</title><p>%s</p>' "$2" >"$work/odd.sheet"
	ok "$1: a PDF" ask_print "$work/odd.sheet" "$work/odd.pdf"
	ok "$1: with its text" eval '[ -n "$(pdftotext "$work/odd.pdf" - | tr -d " \n\f")" ] &&
	    pdffonts "$work/odd.pdf" | awk "NR > 2" | grep -q yes'
}
odd "10,000 signs without a blank" "$(printf '救%.0s' $(seq 10000))"
odd "10,000 letters without a blank" "$(printf 'a%.0s' $(seq 10000))"
odd "10,000 closing brackets" "$(printf '）%.0s' $(seq 10000))"
odd "emoji" '😀👨‍👩‍👧🇨🇳'
ok "what no face has is kept as text" eval 'pdftotext "$work/odd.pdf" - | grep -q 😀'
odd "rare signs" '㐂𠮷𠀀䶵'
odd "marks without a letter" "$(printf '\xcc\x81\xe2\x80\x8b\xe2\x80\xae')"
repeated() { printf "$1%.0s" $(seq "$2"); }
on_paper() {	# WHAT SHEET: nothing is outside of the type area and the page number
	printf %s "$2" >"$work/odd.sheet"
	ok "$1: a PDF" ask_print "$work/odd.sheet" "$work/odd.pdf"
	ok "$1: all of it is on paper" is "$(pdftotext -bbox "$work/odd.pdf" - | awk -F'"' '/<word/ {
	    n++; if ($8 > 275 / 25.4 * 72 || $6 > 185 / 25.4 * 72 || $2 < 27.9 / 25.4 * 72) print }
	    END { if (n < 10) print n " words" }')" ''
}
table='<columns>4 24</columns><row><th>序号</th><th>内容</th></row>'
on_paper "a table of 400 rows" "<title>t</title>$table$(repeated '<row><td>1</td><td>内容</td></row>' 400)"
ok "its head is on each page" is "$(pdftotext "$work/odd.pdf" - | grep -c 序号)" "$(pdfinfo "$work/odd.pdf" | sed -n 's/^Pages: *//p')"
on_paper "a cell of 20,000 signs" "<title>t</title>$table<row><td>1</td><td>$(repeated 救 20000)</td></row>"
on_paper "a head of 300 signs" "<title>t</title><columns>4 24</columns><row><th>$(repeated 序 300)</th><th>b</th></row>$(repeated '<row><td>1</td><td>内容</td></row>' 100)"
on_paper "a copy list of 6,000 signs" "<title>t</title><p>x</p><copy>抄送：$(repeated 县政府， 1500)</copy><office>o</office><day>d</day>"
on_paper "a mark of 200 signs and a title of 3,000" "<mark>$(repeated 会 200)</mark><number>1</number><title>$(repeated 标 3000)</title><p>x</p>"
on_paper "a label longer than a line" "<title>t</title><label>$(repeated 出 40)：</label><names>$(repeated 名 100)</names>"
on_paper "3,000 headings" "<title>t</title>$(repeated '<h1>一、标题</h1>' 3000)"
refuses() {	# WHAT SHEET
	printf '%b' "$2" >"$work/odd.sheet"
	ok "$1 is refused" eval '! ask_print "$work/odd.sheet" "$work/odd.pdf" && grep -q "^Status: 422" "$work/said"'
}
refuses "white space" ' \n'
refuses "a page without a sign" '<break></break>'
refuses "a title of spaces" '<title> \xe3\x80\x80</title>'
refuses "control characters" '<title>a\x01b</title>'
refuses "what is not UTF-8" '<title>\xff</title>'
refuses "an unknown element" '<script>1</script>'
refuses "an unclosed one" '<p>1'
refuses "two titles" '<title>1</title><title>2</title>'
refuses "a row without widths" '<row><td>1</td></row>'
{ printf '<p>'; head -c 1100000 /dev/zero | tr '\0' a; printf '</p>'; } >"$work/odd.sheet"
ok "more than 1 MiB is refused" eval '! ask_print "$work/odd.sheet" "$work/odd.pdf"'
ok "the program runs" ask_print "$work/1.sheet" "$work/odd.pdf"

# ---- As a clerk gets it

sql "INSERT INTO account (login, name, created_at) VALUES ('clerk', 'clerk', 1);
    INSERT INTO account_role SELECT id, 'office' FROM account WHERE login = 'clerk';
    INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at, expires_at)
	SELECT UNHEX(SHA2(RPAD('k', 43, 'k'), 256)), id, '', UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), 9999999999
	FROM account WHERE login = 'clerk';
    INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, chair, announced_at, updated_at)
	VALUES (900, '900@x', 'regular', 1, '第一次全体会议', 1900000000, '三楼会议室', '王县长', 1, 1)"
cookie=lianxi=$(printf 'k%.0s' {1..43})
get /office/meetings/900/notice.pdf -b "$cookie" -o "$work/notice.pdf"
ok "the notice of a meeting is a PDF" is "$(header Content-Type)" application/pdf
ok "with its words" eval '[[ $(pdftotext "$work/notice.pdf" - | tr -d " \n") == *关于召开第一次全体会议的通知*由王县长主持*会议地点三楼会议室* ]]'
get /office/meetings/900/notice.docx -b "$cookie" -o "$work/notice.docx"
ok "and a .docx" eval 'unzip -p "$work/notice.docx" word/document.xml | grep -q 关于召开第一次全体会议的通知'

# ---- Several at a time

for i in 1 2 3 4 5 6 7 8; do
	sent "$work/2.sheet" >"$work/many.$i" &
	many="${many-} $!"
done
# shellcheck disable=SC2086 # words
wait $many
ok "eight at once get the same" is "$(cat "$work"/many.* | grep -ac '^%PDF')" 8
worker=$(cut -d' ' -f1 "/proc/$(pid print)/task/$(pid print)/children")
kill -KILL "$worker"
ok "another worker takes its place" soon 10 ask_print "$work/1.sheet" "$work/odd.pdf"
ok "desks do not link what draws" eval '! ldd bin/office.fcgi bin/public.fcgi | grep -q "cairo\|freetype\|fontconfig"'
finish
