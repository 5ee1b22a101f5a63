# shellcheck shell=bash disable=SC2154,SC2015 # read by tests/bench/run
# Desks, signing in, new topics, files.

# accounts ROLE: prints "login password" per account of the instance.
accounts() {
	awk -F '\t' -v role="$1" '$3 == role { print $1, $2 }' \
	    "$(folder "${at:-large}")/accounts.txt"
}
account() { accounts "$1" | head -n 1; }

ask() { curl -s --fail --noproxy '*' -b "$work/jar" -c "$work/jar" "$@"; }

# token PAGE: the form token in a page.
token() { sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' | head -n 1; }

# sign_in LOGIN PASSWORD: sets $cookie and $took_ms.  $at: the address.
sign_in() {
	local token said to

	to=$(url "${at:-large}")account/signin

	rm -f "$work/jar"
	token=$(ask "$to" | token)
	said=$(ask -o /dev/null -w '%{http_code} %{time_total}' \
	    --data-urlencode "token=$token" --data-urlencode "login=$1" \
	    --data-urlencode "password=$2" "$to")
	[ "${said% *}" = 303 ] || die "$1 cannot sign in: $said"
	took_ms=$(awk -v s="${said#* }" 'BEGIN { print s * 1000 }')
	cookie=$(awk '$6 == "lianxi" { print $7 }' "$work/jar")
	[ -n "$cookie" ] || die "$1 got no cookie"
}

# sign_in_as ROLE
sign_in_as() {
	local words

	read -ra words <<<"$(account "$1")"
	[ ${#words[@]} = 2 ] || die "no account of role $1"
	sign_in "${words[@]}"
}

# spent: ms of processor time that the instance's processes have used so far.
spent() {
	local file

	grep -lzxF "LIANXI_INSTANCE=$(folder "${at:-large}")" /proc/[0-9]*/environ \
	    2>/dev/null | while read -r file; do
		cat "${file%/environ}/stat" 2>/dev/null
	done | sed 's/.*) //' | awk -v hz="$(getconf CLK_TCK)" '
		{ ticks += $12 + $13 }
		END { print ticks * 1000 / hz }'
}

# priced LABEL CONNECTIONS URL WORD...: a load, and its processor time per
# request.
priced() {
	local before

	before=$(spent)
	plain "$@"
	tail -n 1 "$(samples)" | awk -v a="$before" -v b="$(spent)" \
	    -v s="$slot_s" '{ print $1, $2, (b - a) / ($3 * s) }' \
	    >>"$work/prices"
}
price_of() { awk -v l="$1" -v c="$2" '$1 == l && $2 == c { print $3 }' \
    "$work/prices" | median; }

# ---- Desks

measure_desks() {
	local label

	: >"$(samples)"
	started large "-D NO_CACHE"
	static_file
	declare -A role=([liaison]=liaison [press]=editor [office]=office)
	for label in ${DESKS:-liaison press office}; do
		sign_in_as "${role[$label]}"
		desk_in_turn "$label" "$cookie"
	done
}

# Loads the static file with the same cookie, alternating with the desk.
desk_in_turn() {	# NAME COOKIE
	local n round

	for n in 16 64; do
		for ((round = 0; round < rounds; round++)); do
			priced "static-$1" $n "$(url large)static/bench.html" \
			    -H "Cookie: lianxi=$2"
			priced "$1" $n "$(url large)$1/" -H "Cookie: lianxi=$2"
		done
		row "desk /$1/, $n connections" ">= 0.10 x static" \
		    "$(ratio "$1" "static-$1" $n)" "x" ">=" 0.10 \
		    "$(of "$1" $n 3)/s, p99 $(of "$1" $n 6) ms; processor $(
		    price_of "$1" $n) ms, static $(price_of "static-$1" $n) ms"
	done
}

# ---- The board of tasks

# 10,000 tasks, of which 3,800 are open; one request after another.
tasks_fill() {
	database large "DELETE FROM task WHERE title LIKE 'bench %';
	    INSERT INTO task (state, author_id, editor_id, source, document, received_on, title, unit_id, due_on,
		first_due_on, reason, opened_at, signed_at, done_on, closed_on, changed_at)
	    SELECT state, a, a, 'assignment', 'd', '2026-01-01', CONCAT('bench ', seq), u, due, due, IF(state = 4, 'r', ''),
		1780000000 + seq, IF(state IN (1, 2, 3), 1, NULL), IF(state IN (2, 3), due, NULL), IF(state > 2, due, NULL), 1
	      FROM (SELECT seq, (SELECT MIN(id) FROM account) AS a, (SELECT id FROM unit ORDER BY id LIMIT 1) AS u,
			CASE WHEN seq % 10 < 6 THEN 3 WHEN seq % 50 = 8 THEN 4 ELSE seq % 3 END AS state,
			CURRENT_DATE + INTERVAL CAST(seq * 7919 % 200 AS SIGNED) - 20 DAY AS due
		      FROM seq_1_to_10000) filled;
	    ANALYZE TABLE task" >/dev/null
}
measure_tasks() {
	local i path

	started large
	tasks_fill
	sign_in_as office
	for path in tasks 'tasks?light=red' 'tasks?unit=finance' 'tasks?state=closed'; do
		for ((i = 0; i < 51; i++)); do
			ask -o /dev/null -w '%{time_total}\n' "$(url large)office/$path" || die "no answer for $path"
		done | awk '{ print $1 * 1000 }' >"$work/board"
		row "/office/$path, 10,000 tasks, p50" "<= 15 ms" \
		    "$(median <"$work/board")" ms "<=" 15 "one after another"
	done
	database large "DELETE FROM task WHERE title LIKE 'bench %'"
}

# ---- The case file of a topic

# A topic with 12 opinions, two meetings, 6 resolutions with a task each, and 10
# reports on each task; of 10,000 topics and 10,000 tasks.
chain_fill() {
	local id=950000

	chain_empty
	tasks_fill
	database large "SET @a = (SELECT MIN(id) FROM account), @b = (SELECT MAX(id) FROM account), @u = (SELECT MIN(id) FROM unit);
	    INSERT IGNORE INTO topic (id, unit_id, author_id, editor_id, state, number, title, category_id, problem, facts, proposal,
		decision, created_at, changed_at, submitted_at, version, draft_version)
		SELECT $id + seq, @u, @a, @a, 13, CONCAT('链', seq), CONCAT('链上第', seq, '个议题'), 1, REPEAT('问题', 200), '', '建议',
		'决定', 1, 1, 1700000000 + seq, 1, 1 FROM seq_1_to_10000;
	    INSERT IGNORE INTO topic_version SELECT id, 1, submitted_at, author_id, unit_id, title, category_id, problem, facts,
		proposal, decision FROM topic WHERE id > $id;
	    INSERT IGNORE INTO inquiry (id, state, author_id, editor_id, topic_id, number, question, due_on, made_at)
		VALUES ($id, 1, @a, @a, $id + 1, 1, '问', '2999-01-01', 1);
	    INSERT IGNORE INTO opinion (author_id, editor_id, inquiry_id, topic_id, number, unit_id, question, required, due_on, asked_at,
		changed_at) SELECT @a, @a, $id, $id + 1, 1, id, '问', 0, '2999-01-01', 1, 1 FROM unit ORDER BY id LIMIT 1, 12;
	    INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at, updated_at) VALUES
		($id, 'chain-l@x', 'liaison', 2, '联络员会议', 1700000000, '县政府', 1, 1),
		($id + 1, 'chain-r@x', 'regular', 2, '例会', 1710000000, '县政府', 1, 1);
	    INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, changed_at)
		VALUES ($id + 1, $id, 'liaison', 1, 'topic', 1, $id + 1, 1, 'up-decision', 1);
	    INSERT INTO agenda_item (id, meeting_id, kind, state, sort, position, topic_id, topic_version, outcome, gate_id, gate_kind,
		gate_state, gate_outcome, changed_at) VALUES ($id + 2, $id + 1, 'regular', 1, 'topic', 1, $id + 1, 1, 'resolved', $id + 1,
		'liaison', 1, 'up-decision', 1);
	    INSERT IGNORE INTO minutes (id, meeting_id, state, author_id, editor_id, approver_id, number, version, title, issued_on,
		changed_at) VALUES ($id, $id + 1, 3, @a, @a, @b, '链1号', 1, '链上的纪要', '2026-03-09', 1);
	    INSERT INTO resolution (id, state, meeting_id, item_id, position, title, text, unit_id, issued_on, due_on, author_id)
		SELECT $id + seq, 1, $id + 1, $id + 2, seq, '议定', '内容', @u, '2026-03-09', '2026-06-01', @a FROM seq_1_to_6;
	    INSERT INTO task (id, source, resolution_id, title, unit_id, due_on, first_due_on, author_id, editor_id, opened_at, changed_at)
		SELECT $id + seq, 'resolution', $id + seq, 'bench 链', @u, '2026-06-01', '2026-06-01', @a, @a, 1, 1 FROM seq_1_to_6;
	    INSERT INTO progress (task_id, author_id, unit_id, percent, text, reported_at)
		SELECT $id + 1 + seq % 6, @a, @u, 40, REPEAT('进展', 50), 1 FROM seq_1_to_60;
	    ANALYZE TABLE topic, opinion, resolution, task, progress" >/dev/null
}
chain_empty() {	# deletes what chain_fill made
	local id=950000 mine="BETWEEN 950000 AND 960000"

	database large "DELETE FROM progress WHERE task_id $mine; DELETE FROM task WHERE id $mine;
	    DELETE FROM resolution WHERE id $mine; DELETE FROM agenda_item WHERE id = $id + 2; DELETE FROM agenda_item WHERE id = $id + 1;
	    DELETE FROM minutes WHERE id = $id; DELETE FROM meeting WHERE id IN ($id, $id + 1);
	    DELETE FROM opinion WHERE inquiry_id = $id; DELETE FROM inquiry WHERE id = $id;
	    DELETE FROM topic_version WHERE topic_id $mine; DELETE FROM topic WHERE id $mine"
}
measure_chain() {
	local path=office/chain/950001

	started large
	chain_fill
	sign_in_as office
	in_order "case file, 10,000 topics and tasks" 15 "$path" 链上的纪要
	row "case file: queries" "<= 10" "$(queries_of "$path" -b "$work/jar")" "" "<=" 10 "the least of 20 requests"
	chain_empty
	database large "DELETE FROM task WHERE title LIKE 'bench %'"
}

# ---- Signing in

# One after another, so that each has the machine to itself.
measure_signin() {
	local i alone words=() said

	started large
	read -ra words <<<"$(account liaison)"
	for ((i = 0; i < 11; i++)); do
		sign_in "${words[@]}"
		echo "signin 1 $took_ms"
	done >>"$work/signins"
	said=$(awk '{ print $3 }' "$work/signins" | median)
	alone=$(eval "$(instance large env account)"
	    bin/bench_password | median) && [ -n "$alone" ] ||
		die "no password was checked"
	row "signing in, p50" "" "$said" ms - 0 "Argon2id alone $alone ms"
}

# ---- Topics

rows_of() { database large "SELECT COUNT(*) FROM topic WHERE title LIKE '$1%'"; }

# Signs in every liaison, and writes a line for each to $work/sessions.
sessions_make() {
	local login password

	while read -r login password; do
		sign_in "$login" "$password"
		echo "$cookie $(ask "$(url large)liaison/topics/new" | token)"
	done < <(accounts liaison) >"$work/sessions"
	[ -s "$work/sessions" ] || die "nobody signed in"
}

# A typical topic: 1,200 characters; only the title differs.
topic_fields() {	# TITLE
	local text

	text=$(yes '今年上半年有三十七人因交不起押金推迟住院，需要几个单位一起解决。' |
		head -n 12 | tr -d '\n')
	printf '%s\n' "revision=0" "deed=submit" "category_id=$(database large \
	    'SELECT MIN(id) FROM category')" \
	    "duties=$(database large 'SELECT MIN(id) FROM duty')" \
	    "problem=$text" "facts=$text" "proposal=$text" \
	    "decision=从明年一月起，定点医院对低保对象免收押金。" "title=$1"
}

measure_topics() {
	local n said title stored before

	started large
	sessions_make
	for n in 16 64; do
		title="量$RANDOM$n-"
		topic_fields "$title" >"$work/fields"
		bin/bench_post "${port[large]}" /liaison/topics/new "$n" 500 \
		    "$work/sessions" <"$work/fields" >/dev/null ||
			die "topics are refused"
		before=$(spent)
		said=$(bin/bench_post "${port[large]}" /liaison/topics/new "$n" \
		    "$written" "$work/sessions" <<<"$(sed "s/$title/再$title/" \
		    "$work/fields")") || true
		read -ra said <<<"${said#RESULT }"
		stored=$(rows_of "再$title")
		row "new topics, $n connections" ">= 300 a second" \
		    "${said[0]}" "/s" ">=" 300 \
		    "p50 ${said[1]}, p90 ${said[2]}, p99 ${said[3]} ms; processor $(
		    awk -v a="$before" -v b="$(spent)" -v n="$written" \
		    'BEGIN { print (b - a) / n }') ms"
		[ "$n" != 16 ] || row "new topics, $n connections, p99" "<= 60 ms" \
		    "${said[3]}" ms "<=" 60 ""
		row "refused, lost or doubled of $written, $n" "none" \
		    "$((said[4] + (stored > written ? stored - written : \
		    written - stored)))" "" "<=" 0 \
		    "${said[4]} not answered 303, $stored rows"
	done
}

# in_order LABEL GOAL PATH WORDS: requests a desk's page one after another; the
# page has the words.
in_order() {
	local i before

	ask -o "$work/page" "$(url "${at:-large}")$3"
	before=$(spent)
	for ((i = 0; i < asked; i++)); do
		ask -o "$work/page" -w '%{time_total}\n' \
		    "$(url "${at:-large}")$3"
	done | awk '{ print $1 * 1000 }' >"$work/took"
	grep -q "$4" "$work/page" || die "/$3 has no $4"
	row "$1, p50" "<= $2 ms" "$(median <"$work/took")" ms "<=" "$2" \
	    "$(sort -n "$work/took" | awk '{ v[NR] = $1 }
		END { printf "p90 %.1f ms", v[int(NR * 0.9)] }'); processor $(
	    awk -v a="$before" -v b="$(spent)" -v n="$asked" \
	    'BEGIN { print (b - a) / n }') ms"
}

# ---- Invitations

# A meeting with 200 units, half of which have answered.
measure_invitations() {
	local id=900000

	started large
	database large "INSERT IGNORE INTO unit (id, code, position, since)
		SELECT $id + seq, CONCAT('bench-', seq), seq, '2014-01-01' FROM seq_1_to_200;
	    INSERT IGNORE INTO unit_name (unit_id, name, short_name, since)
		SELECT $id + seq, CONCAT('某县第', seq, '局'), CONCAT('第', seq, '局'), '2014-01-01'
		FROM seq_1_to_200;
	    INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place, announced_at,
		updated_at) VALUES ($id, 'bench@x', 'regular', 1, '例会', 4102444800, '县政府', 1, 1);
	    INSERT IGNORE INTO invitation (meeting_id, unit_id, sent_at, changed_at, state, answer,
		person, post, answered_at) SELECT $id, $id + seq, 1, 1, seq % 2,
		IF(seq % 2, 'comes', ''), IF(seq % 2, '某人', ''), IF(seq % 2, '局长', ''),
		IF(seq % 2, 1, NULL) FROM seq_1_to_200"
	sign_in_as office
	in_order "invitations of 200 units" 20 \
	    "office/meetings/$id/invitations" '第200局'
}

# ---- The list of topics

# 10,000 topics of ten years and 20 units; 30 of them wait for the office.
measure_topic_list() {
	local at=small id=900000

	started small
	database small "INSERT IGNORE INTO topic (id, unit_id, author_id, editor_id, state, number,
		title, category_id, problem, facts, proposal, decision, created_at, changed_at,
		submitted_at, version, draft_version)
		SELECT $id + seq, 1 + seq % 20, a.id, a.id,
		    IF(seq > 9970, 1, ELT(1 + seq % 5, 3, 4, 10, 13, 14)),
		    CONCAT('议题〔', 2014 + seq DIV 1000, '〕', seq, '号'),
		    CONCAT('第', seq, '个议题'), 1 + seq % 9, REPEAT('问题', 200),
		    REPEAT('事实', 200), REPEAT('建议', 200), '请议定', 1, 1,
		    1400000000 + seq * 30000, 1, 1
		FROM seq_1_to_10000 JOIN (SELECT MIN(id) AS id FROM account) a;
	    INSERT IGNORE INTO topic_version SELECT id, 1, submitted_at, author_id, unit_id, title,
		category_id, problem, facts, proposal, decision FROM topic WHERE id > $id;
	    ANALYZE TABLE topic, topic_version" >/dev/null
	sign_in_as office
	in_order "10,000 topics: all" 15 'office/topics?state=any' '第10000个议题'
	in_order "10,000 topics: those that wait" 15 office/topics '第9971个议题'
	in_order "10,000 topics: accepted" 15 'office/topics?state=accepted' \
	    '第9970个议题'
	in_order "10,000 topics: of a unit and year" 15 \
	    "office/topics?state=any&year=2020&unit=$(database small \
	    'SELECT code FROM unit WHERE id = 5')" '个议题'
}

# ---- The record of a meeting

# Sixteen secretaries save what they type, each in an item of their own.
measure_record() {
	local i said before id=901000

	started large
	database large "DELETE FROM event WHERE kind = 'agenda_item' AND object_id > $id;
	    DELETE FROM agenda_item WHERE meeting_id = $id;
	    INSERT IGNORE INTO meeting (id, uid, kind, state, name, starts_at, place,
		announced_at, updated_at)
		VALUES ($id, 'record@x', 'regular', 1, '例会', 4102444800, '县政府', 1, 1);
	    INSERT INTO agenda_item (id, meeting_id, kind, sort, position, title, changed_at)
		SELECT $id + seq, $id, 'regular', 'other', seq, CONCAT('第', seq, '项'), 1
		FROM seq_1_to_16"
	for i in {1..16}; do
		sign_in_as office
		echo "$cookie $(ask "$(url large)office/meetings/$id/record" |
			token)"
	done >"$work/sessions"
	said=$(printf '财政局：今年的资金已经下达，缺口由县级配套解决。%.0s' {1..25} |
		od -An -v -tx1 | tr -d '\n' | tr ' ' %)
	before=$(spent)
	read -ra said < <(printf '%s\n' deed=note "said=$said" |
		bin/bench_post "${port[large]}" \
		    "/office/meetings/$id/agenda/#/outcome" 16 "$written" \
		    "$work/sessions" $((id + 1)))
	said=("${said[@]:1}")
	row "record of a meeting, saves by 16, p99" "<= 60 ms" "${said[3]-0}" \
	    ms "<=" 60 "${said[0]-}/s, p50 ${said[1]-}, p90 ${said[2]-} ms; processor $(
	    awk -v a="$before" -v b="$(spent)" -v n="$written" \
	    'BEGIN { print (b - a) / n }') ms"
	i=$(database large "SELECT SUM(revision) FROM agenda_item
	    WHERE meeting_id = $id")
	row "refused or lost of $written saves" none $((written - i)) "" "<=" 0 \
	    "${said[4]-} not answered 303"
}

# ---- Files

# A file that starts as a PDF, with new random bytes, so that no block of it is
# stored already.
file_make() {	# BYTES
	{ printf '%%PDF-1.7\n'; head -c $(($1 - 9)) /dev/urandom; } >"$work/new.pdf"
}

# upload BYTES: sends a draft with the file; prints MiB per second.
upload() {
	local said

	file_make "$1"
	said=$(ask -o "$work/said" -w '%{http_code} %{time_total}' \
	    -D "$work/head" -F "token=$form_token" \
	    -F "once=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')" \
	    -F revision=0 -F "title=附件 $RANDOM" -F deed=save \
	    -F "files=@$work/new.pdf;type=application/pdf" \
	    "$(url large)liaison/topics/new")
	[ "${said% *}" = 303 ] || die "an upload was answered $said"
	awk -v n="$1" -v s="${said#* }" 'BEGIN { print n / 1048576 / s }'
}

status_of() { awk -v line="$1:" '$1 == line { print $2 }' "/proc/$worker/status"; }

measure_files() {
	local i worker before peak path bytes=$((20 * 1048576))

	WORKERS=1 started large
	sign_in_as liaison
	form_token=$(ask "$(url large)liaison/topics/new" | token)
	for i in 1 2; do
		upload 65536 >/dev/null
	done
	worker=$(worker_of liaison) || die "no worker"
	before=$(status_of VmRSS)
	echo 5 >"/proc/$worker/clear_refs"
	for ((i = 0; i < 5; i++)); do
		upload $bytes
	done >"$work/uploads"
	peak=$(status_of VmHWM)
	[ "$(worker_of liaison)" = "$worker" ] || die "the worker was replaced"
	row "upload of 20 MiB: worker's memory" "<= 1 MiB more" \
	    "$(awk -v a="$before" -v b="$peak" 'BEGIN { print (b - a) / 1024 }')" \
	    MiB "<=" 1 "$before KiB before, $peak KiB at most in five"
	row "upload of 20 MiB" ">= 50 MiB/s" "$(median <"$work/uploads")" \
	    MiB/s ">=" 50 "least $(sort -n "$work/uploads" | head -n 1)"
	path=$(awk 'tolower($1) == "location:" { print $2 }' "$work/head" |
		tr -d '\r')
	path=$(ask "$(url large)${path#/}" |
		sed -n 's/.*href="\(\/liaison\/files\/[^"]*\)".*/\1/p' | head -n 1)
	for ((i = 0; i < 5; i++)); do
		ask -o "$work/back.pdf" -w '%{time_total}\n' \
		    "$(url large)${path#/}" || die "no download of $path"
		cmp -s "$work/new.pdf" "$work/back.pdf" ||
			die "another file came back"
	done | awk -v n=$bytes '{ print n / 1048576 / $1 }' >"$work/downloads"
	row "download of 20 MiB" ">= 100 MiB/s" "$(median <"$work/downloads")" \
	    MiB/s ">=" 100 "least $(sort -n "$work/downloads" | head -n 1)"
}
