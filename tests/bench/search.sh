# shellcheck shell=bash disable=SC2154 # read by tests/bench/run
# Searches (queries.h): a mixture over HTTP, one after another, without Apache's
# cache; and in the library, by kind.

measure_search() {
	: >"$(samples)"
	bin/bench_search tests/bench/words.txt list 100 >"$work/queries" ||
		die "no queries"
	started middle "-D NO_CACHE"
	started large "-D NO_CACHE"
	search_http
	search_library
}

search_http() {
	local round name

	for ((round = 0; round <= rounds; round++)); do
		for name in middle large; do
			LIST=$work/queries load "http$((round > 0))-$name" 1 \
			    "$(url $name)" -s "$bench/list.lua"
		done
	done
	row "search over ${size[large]}, HTTP, p50" "<= 20 ms" \
	    "$(of http1-large 1 4)" ms "<=" 20 \
	    "p90 $(of http1-large 1 5), p99 $(of http1-large 1 6) ms"
	row "search, ${size[large]} to ${size[middle]}, HTTP, p50" "<= 1.5 x" \
	    "$(of http1-large 1 4 | awk -v b="$(of http1-middle 1 4)" \
	    '{ print $1 / b }')" x "<=" 1.5 \
	    "p50 $(of http1-middle 1 4), p90 $(of http1-middle 1 5), p99 $(of \
	    http1-middle 1 6) ms"
}

# Twice; the second counts, after the first has warmed up the database.
search_library() {
	local name round

	for round in 1 2; do
		for name in middle large; do
			(eval "$(instance $name env public)"
			bin/bench_search tests/bench/words.txt ask "$asked") \
			    >"$work/asked.$name" || die "search failed"
		done
	done
	while IFS=$'\t' read -r sort p50 p90 p99 most found; do
		local base

		base=$(awk -F '\t' -v s="$sort" '$1 == s { print $2 }' \
		    "$work/asked.middle")
		row "search, library, p50: $sort" "" "$p50" ms - 0 \
		    "p90 $p90, p99 $p99, max $most; $(awk -v a="$p50" \
		    -v b="$base" 'BEGIN { printf "%.2f", a / b }') x that of ${size[middle]}; finds $found"
	done <"$work/asked.large"
}
