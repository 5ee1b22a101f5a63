# shellcheck shell=sh disable=SC2154 # lib.sh sets page
# What people see of the records that fill.sh made: of each page its heading,
# states, facts, history and rows; of the calendar all but when it was asked.

blocks() {	# of $page, a line each
	printf '%s' "$page" | xmllint --html --encode UTF-8 --xpath \
	    "//h1|//dl[@class='facts']/div|//ol[@class='history']/li|//a[@class='what']|//div[contains(@class,'banner gone')]|//*[contains(@class,'state')]" \
	    - 2>/dev/null | tr '\n' ' ' | sed 's/<\/\(h1\|div\|li\|a\|span\)>/\n/g' |
	    sed 's/<[^>]*>/ /g; s/[[:space:]][[:space:]]*/ /g; s/^ //; s/ $//' | grep .
}
seen() {
	while read -r name login role path; do
		program "$name"
		if [ "$login" = nobody ]; then nobody; else as "$login" "$role"; fi
		get "$path"
		echo "== $name $path $status"
		case $path in
		*.ics)	printf '%s\n' "$page" | tr -d '\r' | grep -v DTSTAMP ;;
		*)	blocks ;;
		esac
	done
}
records() {	# TABLE: the ids of the records that people made
	sql "SELECT id FROM $1 WHERE author_id IS NOT NULL ORDER BY id"
}
all_seen() {
	{
		for id in $(sql 'SELECT id FROM meeting ORDER BY id'); do
			echo "office of office /office/meetings/$id"
			echo "public nobody - /meetings/$id"
		done
		echo 'office of office /office/meetings'
		echo 'public nobody - /meetings.ics'
		for id in $(records topic); do
			echo "liaison li liaison /liaison/topics/$id"
			echo "office of office /office/topics/$id"
		done
		for id in $(records notice); do
			echo "press ed editor /press/notices/$id"
			echo "press ed editor /press/notices/$id/versions"
			echo "public nobody - /notices/$id"
		done
		for id in $(records policy); do
			echo "press ed editor /press/policies/$id"
			echo "press ed editor /press/policies/$id/versions"
			echo "public nobody - /policies/$id"
		done
	} | seen
}
