# shellcheck shell=bash disable=SC2154 # read by tests/bench/run
# Minutes of ten pages as PDF, and what that and .docx cost in memory.

minutes_sheet() {
	local i text='会议认为，各成员单位要按照“分工负责、协同配合”的要求，在9月30日以前完成12项任务，做到“应保尽保、应救尽救”（含临时救助），把政策送到困难群众手里，每月向联席会议报告办理情况，年底进行总结。'

	echo '<mark>大方县社会救助联席会议纪要</mark><number>〔2026〕3号</number>
	<title>关于健全社会救助协调机制有关事项的会议纪要</title>'
	for ((i = 1; i <= 46; i++)); do
		[ $((i % 9)) != 1 ] || echo '<h1>一、会议情况</h1><h2>（一）议定事项</h2>'
		echo "<p>$text</p>"
	done
	echo '<label>出席：</label><names>张某某（县民政局）、李某某（县财政局）</names>
	<office>大方县社会救助联席会议办公室</office><day>2026年4月1日印发</day>'
}

# printed: prints once; the milliseconds.
printed() {
	local from=$EPOCHREALTIME

	CONTENT_LENGTH=$(wc -c <"$work/sheet") cgi-fcgi -bind -connect \
	    "$(folder sample)/run/sockets/print.sock" <"$work/sheet" \
	    >"$work/said" 2>/dev/null
	awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { print (b - a) * 1000 }'
}

measure_print() {
	local pid pages often most

	started sample "-D NO_CACHE"
	minutes_sheet >"$work/sheet"
	printed >/dev/null
	pages=$(sed '1,/^\r*$/d' "$work/said" | tr -d '\000' |
	    grep -aoE '/Type /Page( |$)' | wc -l)
	[ "$pages" = 10 ] || die "$pages pages, not 10"
	often=$(for _ in {1..20}; do printed; done)
	pid=$(cat "$(folder sample)/run/print.pid")
	pid=$(cut -d' ' -f1 "/proc/$pid/task/$pid/children")
	most=$(awk '/^VmHWM:/ { print $2 / 1024 }' "/proc/$pid/status")
	row "minutes of 10 pages as PDF, p50" "<= 500 ms" \
	    "$(median <<<"$often")" ms "<=" 500 \
	    "slowest $(sort -n <<<"$often" | tail -n 1)"
	row "the program print, most" "<= 160 MiB" "$most" MiB "<=" 160 \
	    "resident, with the mapped typefaces"
	sleep 7	# idle workers free memory after 5 s
	row "print, rested" "" "$(pss print.fcgi)" MiB - 0 "parent and worker, PSS"
}
