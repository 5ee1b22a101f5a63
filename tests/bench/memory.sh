# shellcheck shell=bash disable=SC2154,SC2015 # read by tests/bench/run
# The memory of a single worker after requests for all kinds of pages.

# worker_of PROGRAM: the pid of its only worker.
worker_of() {
	local pid children=()

	pid=$(cat "$(folder large)/run/$1.pid")
	read -ra children <"/proc/$pid/task/$pid/children"
	[ ${#children[@]} = 1 ] && echo "${children[0]}"
}

# kib LINE: a figure of smaps_rollup; fails when the worker was replaced.
kib() {
	awk -v line="$1:" '$1 == line { print $2; n++ }
	    END { exit n != 1 }' "/proc/$worker/smaps_rollup"
}

# ask_for COUNT: makes requests one after another; all must be answered with
# 200.
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
	local first middle last own_first own_middle own_last worker=
	local notice=${size[large]}

	WORKERS=1 started large "-D NO_CACHE"
	bin/bench_search tests/bench/words.txt list 20 >"$work/queries" ||
		die "no queries"
	{
		printf '%s\n' '' about units units/civil-affairs duties aid \
		    policies policies/1 notices notices/$((notice / 2)) \
		    "notices/$notice" meetings resolutions notices.atom \
		    sitemap.xml sitemap-notices-1.xml meetings.ics
		cat "$work/queries"
	} >"$work/paths"
	ask_for $((served / 10))
	worker=$(worker_of public) || die "no worker"
	first=$(kib Pss) && own_first=$(kib Pss_Anon) &&
		ask_for $((served * 9 / 10)) &&
		middle=$(kib Pss) && own_middle=$(kib Pss_Anon) &&
		ask_for "$served" &&
		last=$(kib Pss) && own_last=$(kib Pss_Anon) ||
		die "the worker was replaced"
	row "worker, PSS after $served requests" "<= 12 MiB" \
	    "$(awk -v k="$middle" 'BEGIN { print k / 1024 }')" MiB "<=" 12 \
	    "$first KiB after $((served / 10)), $last KiB after $((2 * served))"
	# Private memory only, because the rest is shared.  A leak of six bytes
	# per request would show.
	row "its own memory, $((2 * served)) requests less $served" "<= 64 KiB" \
	    $((own_last - own_middle)) KiB "<=" 64 \
	    "$own_first, $own_middle, $own_last KiB"
}
