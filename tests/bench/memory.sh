# shellcheck shell=bash disable=SC2154 # read by tests/bench/run
# What one worker holds: a pool of one, asked for all kinds of pages.

worker_kib() {
	local pid children

	pid=$(cat "$(folder large)/run/public.pid")
	while read -ra children <"/proc/$pid/task/$pid/children" &&
	    [ ${#children[@]} -gt 0 ]; do
		pid=${children[0]}
	done
	[ -z "${worker-}" ] || [ "$worker" = "$pid" ] ||
		die "the worker was replaced"
	worker=$pid
	awk '$1 == "Pss:" { print $2 }' "/proc/$pid/smaps_rollup"
}

# ask_for COUNT: so many requests, one after another, all answered 200.
ask_for() {
	local said

	awk -v n="$1" -v base="$(url large)" '
		{ path[NR] = $0 }
		END { for (i = 1; i <= n; i++)
			printf "url = \"%s%s\"\noutput = \"/dev/null\"\n", base,
			    path[(i - 1) % NR + 1] }' "$work/paths" \
		>"$work/requests"
	said=$(curl -s --noproxy '*' -w '%{http_code}\n' -K "$work/requests" |
		sort | uniq -c | awk '{ print $2 "*" $1 }')
	[ "$said" = "200*$1" ] || die "asked $1 times: $said"
}

measure_memory() {
	local first middle last notice=${size[large]} worker=

	WORKERS=1 started large "-D NO_CACHE"
	bin/bench_search tests/bench/words.txt list 20 >"$work/queries" ||
		die "no queries"
	{
		printf '%s\n' '' about units units/civil-affairs duties aid \
		    policies policies/1 notices notices/$((notice / 2)) \
		    "notices/$notice" meetings resolutions notices.atom \
		    sitemap.xml meetings.ics
		cat "$work/queries"
	} >"$work/paths"
	ask_for $((served / 10))
	first=$(worker_kib)
	ask_for $((served * 9 / 10))
	middle=$(worker_kib)
	ask_for "$served"
	last=$(worker_kib)
	row "worker, PSS after $served requests" "<= 12 MiB" \
	    "$(awk -v k="$middle" 'BEGIN { print k / 1024 }')" MiB "<=" 12 \
	    "$first KiB after $((served / 10)), $last KiB after $((2 * served))"
	row "growth from $served to $((2 * served)) requests" "<= 1 %" \
	    "$(awk -v a="$middle" -v b="$last" \
	    'BEGIN { print (b - a) * 100 / a }')" % "<=" 1 ""
}
