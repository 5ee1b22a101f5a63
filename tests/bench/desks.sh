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

	grep -lzxF "LIANXI_INSTANCE=$(folder large)" /proc/[0-9]*/environ \
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

# ---- Invitations

# A meeting with 200 units, half of which have answered.
measure_invitations() {
	local i id=900000

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
	for ((i = 0; i < asked; i++)); do
		ask -o "$work/page" -w '%{time_total}\n' \
		    "$(url large)office/meetings/$id/invitations"
	done | awk '{ print $1 * 1000 }' >"$work/invitations"
	grep -q '第200局' "$work/page" || die "not all units are shown"
	row "invitations of 200 units, p50" "<= 20 ms" \
	    "$(median <"$work/invitations")" ms "<=" 20 ""
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
