#!/bin/sh
# A topic of health goes all the way: what its strip says at each state, to
# whom; every link of it, from every page to every other, for each role; the
# case file; and that no unit reads more than its own.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/files.sh"
ok 'a database is made' database story_chain "$tests"/sample/*.txt
trap 'database_drop; rm -rf "$work"' EXIT
printer
office() { program office; as of office civil-affairs; }
unit() { program liaison; as "li-$1" liaison "$1"; }
id_of() { sql "SELECT id FROM unit WHERE code = '$1'"; }
# strip: what it says: "submit:done accept:now ...", by the words of its steps
strip() { printf '%s\n' "$page" | sed -n 's/^<li class="\(done\|now\|todo\|open\|skipped\)"[^>]*><b>\(<a [^>]*>\)\{0,1\}\([^<]*\)<.*/\3:\1/p' | paste -sd ' '; }
links() { printf '%s\n' "$page" | sed -n '/<ol class="strip">/,/<\/ol>/p' | grep -o 'href="[^"]*' | sed 's|href="||; s|^'"${PORTAL_BASE%/}"'||' | sort -u; }

# ---- The chain, a row a step, with what is not of the topic beside it

program office
as of2 office
other=$account
office
made_by=$account
health=$(id_of health) finance=$(id_of finance) education=$(id_of propaganda)
sql "$(topic_asked); INSERT INTO topic_version_unit SELECT 9001, 1, $education;
    UPDATE topic SET submitted_at = UNIX_TIMESTAMP('2026-01-05 09:00') WHERE id = 9001;
    INSERT INTO event (kind, object_id, at, account_id, verb, state) VALUES
    ('topic', 9001, UNIX_TIMESTAMP('2026-01-06 09:00'), $made_by, 'accept', 3);
    INSERT INTO opinion (id, state, author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on, answer,
    text, asked_at, answered_at, changed_at) VALUES
    (1, 1, $made_by, $made_by, 9001, 9001, 1, $finance, '钱从哪里来', 0, '2026-02-01', 'agree', '财政同意', 1,
    UNIX_TIMESTAMP('2026-01-20 09:00'), 1)"
shows /office/topics/9001 'what is done and to come' '卷宗：全部经过'
ok 'accepted: it waits for a liaison meeting' is "$(strip)" \
    '提交:done 受理:done 征求意见:done 联络员会议:now 联席会议:todo 纪要:todo 议定:todo 落实:todo'
ok 'with the days' says '✓ <time datetime="2026-01-05">' '✓ <time datetime="2026-01-06">' '✓ <time datetime="2026-01-20">'
sql "UPDATE topic SET state = 13 WHERE id = 9001;
    INSERT INTO meeting (id, uid, kind, ground, state, name, starts_at, place, announced_at, updated_at) VALUES
    (800, 'l@x', 'liaison', '', 2, '葡萄联络会', UNIX_TIMESTAMP('2026-02-03 09:00'), 'Hall', 1, 1),
    (900, 'r@x', 'regular', '', 2, '石榴例会', UNIX_TIMESTAMP('2026-03-02 09:00'), 'Hall', 1, 1);
    INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, changed_at)
    VALUES (801, 800, 'liaison', 1, 'topic', 1, 9001, 1, 'up-decision', 1);
    INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, outcome_text, gate_id,
    gate_kind, gate_state, gate_outcome, changed_at) VALUES (901, 900, 'regular', 1, 'topic', 1, 9001, 1, 'resolved', '这样定', 801,
    'liaison', 1, 'up-decision', 1);
    INSERT INTO invitation (meeting_id, unit_id, sent_at, changed_at) SELECT m.id, u.id, 1, 1 FROM meeting m JOIN unit u
    ON u.id IN ($health, $finance) WHERE m.id IN (800, 900)"
get /office/topics/9001
ok 'the conference was held: it waits for the minutes' is "$(strip)" \
    '提交:done 受理:done 征求意见:done 联络员会议:done 联席会议:done 纪要:now 议定:todo 落实:todo'
get /office/chain/9001
ok 'the case file says so beside the outcome' says '>议定</span>' 待纪要印发
sql "INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, number, version, title, issued_on, changed_at)
    VALUES (700, 900, 3, $made_by, $made_by, $other, '〔2026〕1号', 1, '石榴纪要', '2026-03-09', 1);
    INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on, author_id, approver_id, title)
    VALUES (700, 1, 1, '2026-03-09', $made_by, $other, '石榴纪要');
    INSERT INTO minutes_reader (minutes_id, unit_id) VALUES (700, $health);
    INSERT INTO resolution (id, state, meeting_id, item_id, position, title, text, unit_id, issued_on, due_on, author_id) VALUES
    (600, 1, 900, 901, 1, '核桃议定', '由财政垫付', $finance, '2026-03-09', '2026-06-01', $made_by),
    (601, 1, 900, NULL, 2, '别的议定', '别的', $finance, '2026-03-09', '2026-06-01', $made_by)"
get /office/topics/9001
ok 'they are issued, with one resolution and no task' is "$(strip)" \
    '提交:done 受理:done 征求意见:done 联络员会议:done 联席会议:done 纪要:done 议定:done 落实:skipped'
task() {	# ID RESOLUTION UNIT TITLE
	sql "INSERT INTO task (id, source, resolution_id, title, unit_id, due_on, first_due_on, author_id, editor_id, opened_at,
	    changed_at) VALUES ($1, 'resolution', $2, '$4', $3, '2026-06-01', '2026-06-01', $made_by, $made_by, 1, 1)"
}
task 500 600 "$finance" 板栗任务
task 501 601 "$finance" 别的任务
sql "INSERT INTO task_unit VALUES (500, $education);
    INSERT INTO progress (task_id, author_id, unit_id, percent, text, reported_at)
    VALUES (500, $made_by, $finance, 40, '垫了四成', UNIX_TIMESTAMP('2026-04-01 09:00'))"
get /office/topics/9001
ok 'a task is open' is "$(strip | sed 's/.*纪要/纪要/')" '纪要:done 议定:done 落实:now'
sql "INSERT INTO referral (id, state, author_id, editor_id, item_id, topic_id, unit_id, title, sent_on, made_at, changed_at)
    VALUES (400, 1, $made_by, $made_by, 901, 9001, $finance, '枣报告', '2026-03-12', 1, 1); UPDATE topic SET state = 15 WHERE id = 9001"
get /office/topics/9001
ok 'a referral waits for the county' is "$(strip | sed 's/.*纪要/纪要/')" '纪要:done 报县政府:now 议定:todo 落实:todo'
sql "UPDATE referral SET state = 2, answer = '同意枣报告', answer_document = 'No 9', answered_on = '2026-03-20' WHERE id = 400;
    UPDATE topic SET state = 16 WHERE id = 9001"
get /office/topics/9001
ok 'the county has answered' is "$(strip | sed 's/.*纪要/纪要/')" '纪要:done 报县政府:done 议定:done 落实:now'

# ---- Every link, both ways: each page leads to what its reader may read

# walk MINUTES MEETINGS PAGE...: the strip of each page leads to all others, which
# are there; minutes are about several topics, and lead to each.
walk() {
	minutes=$1 meetings=$2
	shift 2
	all=$(echo "$minutes,$meetings" "$@" | tr ', ' '\n\n' | grep . | sort)
	for page_of; do
		get "$page_of"
		ok "$page_of leads to all others" is "$(links)" "$(printf '%s\n' "$all" | grep -vxF "$page_of")"
	done
	for link in $all; do
		get "$link"
		ok "$link is there" is "$status" 200
	done
	[ -z "$minutes" ] || shows "$minutes" 'the topic' "href=\"${PORTAL_BASE%/}$1\">About<"
}
office
walk /office/minutes/700 '' /office/topics/9001 /office/opinions/1 /office/referrals/400 /office/resolutions/600 /office/tasks/500 \
    /office/meetings/800/agenda/801 /office/meetings/900/agenda/901
program office
as co convener
walk /office/minutes/700 '' /office/topics/9001 /office/opinions/1 /office/referrals/400 /office/resolutions/600 /office/tasks/500 \
    /office/meetings/800/agenda/801 /office/meetings/900/agenda/901
unit health
walk /liaison/minutes/700 /liaison/meetings/800,/liaison/meetings/900 /liaison/topics/9001 /liaison/referrals/400 \
    /liaison/resolutions/600
get /liaison/topics/9001
ok 'its strip names the task, without a link' says '<b>落实</b>'
unit finance
walk '' /liaison/meetings/800,/liaison/meetings/900 /liaison/concerned/9001 /liaison/opinions/1 /liaison/referrals/400 \
    /liaison/resolutions/600 /liaison/tasks/500
ok 'a unit that reads no minutes sees their day' says '<b>纪要</b> <span>✓ <time datetime="2026-03-09">'
unit propaganda
walk '' '' /liaison/concerned/9001 /liaison/tasks/500
ok 'a unit that helps sees the other steps by name and day' eval 'says 征求意见 报县政府 && hides 枣报告 财政同意 石榴纪要 opinions/1'
stranger=$(sql "SELECT code FROM unit WHERE until IS NULL AND id NOT IN ($health, $finance, $education) ORDER BY id LIMIT 1")
unit "$stranger"
for at in opinions/1 referrals/400 minutes/700 resolutions/600 tasks/500 meetings/900 topics/9001; do
	answers 404 GET "/liaison/$at"
done
get /liaison/concerned/9001
ok 'but the topic itself, as all members do, and the days of its steps' is "$(links)" ''
as me member health
shows /liaison/topics/9001 'the member of the unit the strip' '<b>纪要</b>' "referrals/400\">报县政府"
ok 'and no link to what a liaison alone reads' hides 'liaison/meetings/900"' 'liaison/minutes/700"'

# ---- The case file

office
route GET /office/chain/# /office/chain/9001
ok 'it has all that was written, in order' says About 钱从哪里来 财政同意 葡萄联络会 石榴例会 这样定 石榴纪要 枣报告 同意枣报告 核桃议定 由财政垫付 \
    板栗任务 垫了四成 '完成 40%' 办理经过
ok 'and of this topic alone' hides 别的议定 别的任务
answers 404 GET /office/chain/999999

# ---- And on paper: in the order of the chain, with its part of the minutes and its files

sql "INSERT INTO minutes_line (minutes_id, version, position, kind, label, text) VALUES (700, 1, 1, 'heading-1', '1', '别的标题'),
    (700, 1, 2, 'text', '', '别的项'), (700, 1, 3, 'heading-1', '2', 'About'), (700, 1, 4, 'text', '', '摘录的话'),
    (700, 1, 5, 'heading-2', '1', '核桃议定'), (700, 1, 6, 'heading-1', '3', '后面标题'), (700, 1, 7, 'text', '', '后面的项'),
    (700, 1, 8, 'names', '出席', '某某')"
sum=0123456789abcdeffedcba98765432100011223344556677aabbccddeeff0099
attached() {	# COLUMN ID NAME
	sql "INSERT IGNORE INTO file_content VALUES (UNHEX('$sum'));
	    INSERT INTO file ($1, since_version, position, sha256, size, name, media_type, added_at)
	    VALUES ($2, ${4-1}, 1, UNHEX('$sum'), 4711, '$3', 'text/plain', UNIX_TIMESTAMP('2026-01-07 09:00'))"
}
attached topic_id 9001 议题附件.txt
attached topic_id 9001 没有提交.txt 2
attached opinion_id 1 意见附件.txt
attached agenda_item_id 901 会议材料.txt
sql "INSERT INTO meeting (id, uid, kind, state, name, starts_at, place, updated_at) VALUES (950, 'd@x', 'liaison', 0, '草稿会', 2000000000, '', 1);
    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, topic_id, topic_version, changed_at)
    VALUES (951, 950, 'liaison', 'topic', 1, 9001, 1, 1)"
attached agenda_item_id 951 草稿会材料.txt
attached progress_id "$(sql 'SELECT id FROM progress WHERE task_id = 500')" 证明.txt
paper() {	# PATH -> $page, without blanks and page breaks
	fetch "$1"
	page=$(pdftotext "$work/got" - | tr -d ' \n\f')
}
in_order() {	# TEXT...: each is there, behind the one before
	rest=$page
	for words; do
		case $rest in *"$words"*) rest=${rest#*"$words"} ;; *) echo "# no $words"; return 1 ;; esac
	done
}
route GET /office/chain/#/case.pdf /office/chain/9001/case.pdf
route GET /office/chain/#/case.docx /office/chain/9001/case.docx
shows /office/chain/9001 'where it is' 'case.pdf">卷宗（PDF）' 'case.docx"'
paper /office/chain/9001/case.pdf
ok 'it is a PDF' eval 'is "$status" 200 && sent Content-Type application/pdf'
ok 'cover, contents, then all steps in order' in_order About卷宗 提出单位： 提交： 卷内目录 一、议题（1版） 附件清单（4个） \
    一、议题 第1版 二、征求意见 钱从哪里来 财政同意 三、会议 葡萄联络会 提交议定 石榴例会 议定 这样定 四、会议纪要摘录 石榴纪要 〔2026〕1号 \
    摘录的话 1.核桃议定 五、报县政府 枣报告 同意枣报告 六、议定事项 核桃议定 由财政垫付 2026年6月1日 七、任务和落实 板栗任务 完成40% \
    垫了四成 八、办理经过 受理 九、附件清单 议题附件.txt 0123456789abcdef 意见附件.txt 会议材料.txt 证明.txt 4711
ok 'and nothing of other topics, items or drafts' hides 别的项 后面的项 别的议定 别的任务 没有提交 某某 草稿会
ok 'with who did each step' says 办理人
ok 'its typefaces are embedded' eval '! pdffonts "$work/got" | awk "NR > 2 && \$(NF - 4) != \"yes\"" | grep .'
problem=$(sql 'SELECT problem FROM topic_version WHERE topic_id = 9001 LIMIT 1')
feet() {	# the last line of each page
	for rows in 1 3 5 7 9 11 13 15 17 19 21; do
		sql "UPDATE topic_version SET problem = CONCAT('x', REPEAT('\ny', $rows)) WHERE topic_id = 9001"
		fetch /office/chain/9001/case.pdf
		for leaf in 2 3 4 5; do
			pdftotext -f $leaf -l $leaf "$work/got" - 2>/dev/null | grep -v '^—' | grep . | tail -1
		done
	done
}
feet >"$work/feet"
ok 'no heading is the last on a page' eval '[ "$(grep -c . "$work/feet")" -gt 20 ] && ! grep -xE "[一二三四五六七八九]、.*|问题|建议|请议定事项|核桃议定|第1版.*" "$work/feet"'
sql "UPDATE topic_version SET problem = '$problem' WHERE topic_id = 9001"
fetch /office/chain/9001/case.docx
ok 'the .docx has the same' eval 'page=$(unzip -p "$work/got" word/document.xml | sed "s/<[^>]*>//g") && says 摘录的话 板栗任务 证明.txt'
sql "DELETE FROM file WHERE agenda_item_id = 951; DELETE FROM agenda_item WHERE id = 951; DELETE FROM meeting WHERE id = 950;
    UPDATE minutes SET version = 2, state = 4, closing = '另写的结尾', correction = '另写的更正' WHERE id = 700;
    INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on, author_id, approver_id, title, closing, correction)
    VALUES (700, 2, 2, '2026-03-10', $made_by, $other, '石榴纪要', '散会\n谢谢各位\n', '补\n\n改了这一处');
    INSERT INTO minutes_line (minutes_id, version, position, kind, label, text) VALUES (700, 2, 1, 'heading-1', '1', 'About'),
    (700, 2, 2, 'text', '', '补的话：散会以后办'), (700, 2, 3, 'heading-2', '1', '核桃议定'), (700, 2, 4, 'text', '', '最后的话'),
    (700, 2, 5, 'text', '', '散会'), (700, 2, 6, 'text', '', '谢谢各位'), (700, 2, 7, 'text', '', '更正说明：补'),
    (700, 2, 8, 'text', '', '改了这一处'), (700, 2, 9, 'names', '出席', '某某'), (700, 2, 10, 'foot', '抄送', '某处')"
paper /office/chain/9001/case.pdf
ok 'while minutes are corrected it has all of the last item' in_order 补的话：散会以后办 核桃议定 最后的话
ok 'and not what closes or corrects the issued version' hides 谢谢各位 更正说明 改了这一处 某处 另写
answers 404 GET /office/chain/999999/case.pdf
sql "INSERT INTO topic (id, unit_id, author_id, editor_id, state, title, category_id, problem, proposal, decision, created_at, changed_at,
    submitted_at, version, draft_version) SELECT 9002, $health, $account, $account, 1, '只有开头', 1, '刚提的问题', '建议', '请议定', 1, 1, 1, 1, 1;
    $(topic_versions)"
paper /office/chain/9002/case.pdf
ok 'one that was only submitted' in_order 只有开头卷宗 状态：已提交 一、议题（1版） 二、办理经过 一、议题 刚提的问题
ok 'has no empty parts' hides 征求意见 会议纪要 任务和落实 附件清单
for own in $(sql "SELECT id FROM topic WHERE version = 0"); do answers 404 GET "/office/chain/$own"; done
sql 'UPDATE resolution SET item_id = 901 WHERE id = 601'
get /office/resolutions/601
ok 'of several a page knows its own' says '<b aria-current="true">第 2 项</b>' 'office/resolutions/600"><span class="aside">议定</span>第 1 项</a>'
closes() { sql "UPDATE task SET state = 3, signed_at = 1, done_on = '$2', closed_on = '$2' WHERE id = $1"; }
closes 500 2026-04-10
get /office/tasks/500
ok 'so does a task, and says when it was closed' says '<b aria-current="true">第 1 项 ✓ <time datetime="2026-04-10">'
closes 501 2026-05-20
get /office/topics/9001
ok 'the topic is carried out with the last of its tasks' says '<span>✓ <time datetime="2026-05-20">'
get /office/tasks/500
ok 'on the page of a task the day is its own' eval 'says "<span>✓ <time datetime=\"2026-04-10\">" && hides 2026-05-20'

# ---- A liaison meeting has minutes too

sql "INSERT INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, number, version, title, issued_on, changed_at)
    VALUES (701, 800, 3, $made_by, $made_by, $other, '联络员会议〔2026〕1号', 1, '葡萄纪要', '2026-02-06', 1);
    INSERT INTO minutes_version (minutes_id, version, issued_at, issued_on, author_id, approver_id, title)
    VALUES (701, 1, 1, '2026-02-06', $made_by, $other, '葡萄纪要');
    INSERT INTO minutes_line (minutes_id, version, position, kind, label, text) VALUES (701, 1, 1, 'heading-1', '1', 'About'),
    (701, 1, 2, 'text', '', '联络员说的话'), (701, 1, 3, 'names', '出席', '某某');
    INSERT INTO minutes_reader (minutes_id, unit_id) VALUES (701, $health)"
strip_says() { printf '%s\n' "$page" | sed -n '/<ol class="strip">/,/<\/ol>/p' | grep -F "$1" >/dev/null || { echo "# not in the strip: $1"; return 1; }; }
of_liaison() { strip_says "minutes/701\"><span class=\"aside\">联络员会议</span>纪要</a>"; }
get /office/chain/9001
ok 'a topic that went on has them at the step of that meeting' of_liaison
ok 'and the conference has its own' says '<b><a class="tall" href="'"${PORTAL_BASE%/}"'/office/minutes/700">纪要</a></b>'
ok 'the case file names them' says '葡萄纪要</a></b> <span>联络员会议〔2026〕1号'
paper /office/chain/9001/case.pdf
ok 'and prints what they say of it' in_order 会议纪要摘录（2件） 葡萄纪要 联络员会议〔2026〕1号 联络员说的话 石榴纪要
unit health
get /liaison/topics/9001
ok 'a unit that reads them has the link' of_liaison
unit finance
get /liaison/concerned/9001
ok 'another has none' eval '! of_liaison'
office
ended() {	# STATE OUTCOME
	sql "UPDATE agenda_item SET outcome = '$2' WHERE id = 801; UPDATE topic SET state = $1, draft_version = version + ($1 = 2) WHERE id = 9001"
	get /office/topics/9001
}
sql "UPDATE resolution SET item_id = NULL; DELETE FROM referral; DELETE FROM file WHERE agenda_item_id = 901;
    DELETE FROM agenda_item WHERE id = 901"
ended 10 settled
ok 'one that was settled there has them as its minutes' eval 'is "$(strip)" "提交:done 受理:done 征求意见:done 联络员会议:done 联席会议:skipped 纪要:done 议定:skipped 落实:skipped" &&
    strip_says "minutes/701\">纪要</a></b> <span>✓ <time datetime=\"2026-02-06\">" && ! of_liaison'
ended 2 returned
ok 'so has one that was returned there, and waits for its unit' eval 'is "$(strip)" "提交:now 受理:done 征求意见:done 联络员会议:done 联席会议:todo 纪要:done 议定:todo 落实:todo" &&
    strip_says "minutes/701\">纪要</a></b> <span>✓ <time datetime=\"2026-02-06\">"'

# ---- Withdrawn

sql "UPDATE topic SET state = 5, draft_version = 2 WHERE id = 9001;
    INSERT INTO event (kind, object_id, at, account_id, verb, state) VALUES
    ('topic', 9001, UNIX_TIMESTAMP('2026-06-07 09:00'), $made_by, 'withdraw', 5)"
get /office/topics/9001
ok 'one that was withdrawn shows what it passed, and that as its end' eval 'is "$(strip)" "提交:done 受理:done 征求意见:done 联络员会议:done 撤回:now" &&
    strip_says "<b>撤回</b> <span>● <time datetime=\"2026-06-07\">" && strip_says "✓ <time datetime=\"2026-01-06\">"'
get /office/chain/9001
ok 'one that its unit withdrew shows no words' hides 钱从哪里来 石榴纪要 核桃议定
paper /office/chain/9001/case.pdf
ok 'neither does its paper' eval 'says About卷宗 单位已经撤回 && hides 钱从哪里来 石榴纪要 核桃议定 附件'
finish
