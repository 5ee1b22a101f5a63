# shellcheck shell=bash disable=SC2154,SC2015 # read by tests/bench/run The
# memory of a whole portal with the sample conference, after $served requests
# to each program; and how soon a new worker answers.

# asked_of NAME COOKIE PATH...: makes $served requests, four at a time; all
# must be answered with 200.
asked_of() {
	local name=$1 cookie=$2 said
	shift 2

	for path; do
		printf 'url = "%s%s"\noutput = "/dev/null"\n' "$(url sample)" "$path"
	done >"$work/round"
	said=$(for _ in 1 2 3 4; do echo $((served / 4 / $#)); done |
	    xargs -P 4 -I {} sh -c 'yes "$1" | head -n {} | xargs cat |
		curl -s --noproxy "*" -b "lianxi=$2" -w "%{http_code}\n" -K -' \
		sh "$work/round" "$cookie" | sort | uniq -c | awk '{ print $2 }')
	[ "$said" = 200 ] || die "$name answered $said"
}

# pss PATTERN: MiB of all processes of the instance whose name matches.
pss() {
	local file

	grep -lzxF "LIANXI_INSTANCE=$(folder sample)" /proc/[0-9]*/environ \
	    2>/dev/null | while read -r file; do
		[[ $(cat "${file%/environ}/comm") != $1 ]] ||
			cat "${file%/environ}/smaps_rollup"
	done | awk '/^Pss:/ { k += $2 } END { print k / 1024 }'
}

measure_footprint() {
	local portal database at=sample

	started sample "-D NO_CACHE"
	asked_of public '' '' about units units/civil-affairs duties aid aid/medical \
	    policies policies/1 notices meetings resolutions notices.atom \
	    sitemap.xml meetings.ics 'search?q=%E6%95%91%E5%8A%A9'
	sign_in_as liaison
	asked_of liaison "$cookie" liaison/ liaison/topics liaison/topics/new
	asked_of account "$cookie" account/sessions account/password account/signin
	sign_in_as editor
	asked_of press "$cookie" press/ press/notices press/notices/new \
	    press/policies press/policies/new
	sign_in_as office
	asked_of office "$cookie" office/ office/topics office/topics/own/new \
	    office/meetings office/meetings/new
	asked_of watch '' health metrics
	portal=$(pss '@(*.fcgi|apache2)')
	database=$(pss mariadbd)
	sleep 7	# idle workers free memory after 5 s
	row "portal without its database, PSS" "<= 64 MiB" "$portal" MiB "<=" 64 \
	    "after $served requests to each program; rested $(pss \
	    '@(*.fcgi|apache2)'), of it Apache $(pss apache2)"
	row "MariaDB, PSS" "<= 130 MiB" "$database" MiB "<=" 130 \
	    "the same; rested $(pss mariadbd)"
	WORKERS=1 instance sample start programs >"$work/start.sample" 2>&1 ||
		die "one worker did not start"
	row "worker: start to first answer, p50" "<= 5 ms" \
	    "$(bin/bench_start "${port[sample]}" /about "$(cat \
	    "$(folder sample)/run/public.pid")" 20 | median)" ms "<=" 5 ""
}
