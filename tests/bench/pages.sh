# shellcheck shell=bash disable=SC2154 # read by tests/bench/run
# Pages with and without Apache's cache, and lists of two lengths.

static_file() {
	local folder sockets

	folder=$(folder large) sockets=$(folder large)/run/sockets
	[ ! -L "$sockets" ] || folder=$(readlink "$sockets")
	yes '<p>联席会议</p>' | head -c 12288 >"$folder/www/static/bench.html"
	chmod 644 "$folder/www/static/bench.html"
}

# queries_of PATH [WORD...]: how many statements a request runs; the minimum of several,
# because now and then a worker also reads the site data.
queries_of() {
	local before after asked='SHOW GLOBAL STATUS LIKE "Com_stmt_execute"'

	for _ in {1..20}; do
		before=$(database large "$asked")
		curl -s -o /dev/null --fail --noproxy '*' "${@:2}" "$(url large)$1" ||
			die "$1 does not answer"
		after=$(database large "$asked")
		echo $((${after##*[!0-9]} - ${before##*[!0-9]}))
	done | sort -n | head -n 1
}

database() {	# NAME SQL
	local socket

	socket=$(folder "$1")/run/sockets/mariadb/mariadb.sock
	mariadb --no-defaults -N -B -u "$(id -un)" -S "$socket" portal -e "$2"
}

measure_cached() {
	local base n

	started large
	static_file
	base=$(url large)
	in_turn "16 64" static="${base}static/bench.html" home="$base" \
	    unit="${base}units/civil-affairs" \
	    notice="${base}notices/${size[large]}"
	for n in 16 64; do
		row "static file of 12 KiB, $n connections" "" \
		    "$(of static $n 3)" "/s" - 0 "p99 $(of static $n 6) ms"
		cached_row home "home page" $n
		cached_row unit "unit" $n
		cached_row notice "notice" $n
	done
}

cached_row() {	# LABEL WORDS CONNECTIONS
	row "cached: $2, $3 connections" ">= 1.0 x static" \
	    "$(ratio "$1" static "$3")" "x" ">=" 1.0 \
	    "$(of "$1" "$3" 3)/s, p99 $(of "$1" "$3" 6) ms"
}

measure_uncached() {
	local base n label

	: >"$(samples)"
	started large "-D NO_CACHE"
	static_file
	base=$(url large)
	declare -A path=([home]='' [policy]=policies/1 [unit]=units/civil-affairs
	    [notice]=notices/${size[large]} [notices]=notices [duties]=duties) \
	    goal=([duties]=0.10)
	in_turn "16 64" static="${base}static/bench.html" home="$base" \
	    policy="$base${path[policy]}" unit="$base${path[unit]}" \
	    notice="$base${path[notice]}" notices="$base${path[notices]}" \
	    duties="$base${path[duties]}"
	for n in 16 64; do
		for label in home policy unit notice notices duties; do
			uncached_row $label "/${path[$label]}" $n \
			    "${goal[$label]:-0.15}"
		done
	done
	in_sequence
}

# The pages above are kept in the worker for a second.  Here each request asks
# for another notice, so each is made.
in_sequence() {
	local n round

	database large "SELECT CONCAT('notices/', id) FROM public_notice
		ORDER BY id DESC LIMIT 2000" >"$work/notices"
	for n in 16 64; do
		for ((round = 0; round < rounds; round++)); do
			plain static-made $n "$(url large)static/bench.html"
			LIST=$work/notices load made $n "$(url large)" \
			    -s "$bench/list.lua"
		done
		row "uncached: another notice each, $n connections" "" \
		    "$(ratio made static-made $n)" x - 0 \
		    "$(of made $n 3)/s, p99 $(of made $n 6) ms"
	done
}

uncached_row() {	# LABEL PATH CONNECTIONS GOAL
	row "uncached: $2, $3 connections" ">= $4 x static" \
	    "$(ratio "$1" static "$3")" "x" ">=" "$4" \
	    "$(of "$1" "$3" 3)/s, p99 $(of "$1" "$3" 6) ms, $(queries_of \
	    "${2#/}") queries"
}

# Lists of 1,000 and of 100,000 rows, alternating, one request at a time.
measure_lists() {
	local label kind path

	: >"$(samples)"
	started small "-D NO_CACHE"
	started large "-D NO_CACHE"
	kind=$(database large 'SELECT MIN(code) FROM notice_kind')
	declare -A path=([first]=notices [kind]="notices?kind=$kind"
	    [year]="notices?year=2019" [deep]="notices?after=")
	for label in first kind year deep; do
		list_pair $label "${path[$label]}"
	done
}

list_pair() {	# LABEL PATH
	local label=$1 targets=() name key

	for name in small large; do
		key=
		[ "$label" != deep ] || key=$(sed 's/deep=//' \
		    "$(folder $name)/key")
		targets+=("$label-$name=$(url $name)$2$key")
	done
	rounds=$((rounds * 2)) slot_s=$(((slot_s + 1) / 2)) \
	    in_turn 1 "${targets[@]}"
	row "list /$2: ${size[large]} rows to ${size[small]}" "<= 1.10 x" \
	    "$(ratio "$label-small" "$label-large" 1)" "x" "<=" 1.10 \
	    "p50 $(of "$label-large" 1 4) ms, and $(of "$label-small" 1 4) ms"
}
