#!/bin/sh
# Every row of the route tables is used by a story.
. "$(dirname "$0")/lib.sh"
cd "$tests/.." || exit 1
rows_of() {	# FILE: prints METHOD PATTERN lines
	sed -nE 's/^[[:space:]]*\{ (GET|POST), ("[^"]*").*/\1 \2/p' "$1" | tr -d '"'
}
for file in cgi-bin/*.c; do
	grep -q 'static const struct route routes' "$file" || continue
	number=$(rows_of "$file" | wc -l)
	ok "$file: every row is read" is "$(grep -cE '^[[:space:]]*\{ (GET|POST),' "$file")" "$number"
	ok 'and there are rows' [ "$number" -gt 0 ]
	while read -r method pattern; do
		ok "$method $pattern has a story" grep -qE \
		    "^route $method $(printf '%s' "$pattern" | sed 's/[.*]/\\&/g') " tests/stories/t_*.sh
	done <<-EOF
	$(rows_of "$file")
	EOF
done
finish
