#!/bin/sh
# People find what they mean, in their own words: tests/queries.
. "$(dirname "$0")/lib.sh"

urlencoded() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'; }
# asked_all FILE -> $all $held; misses are said
asked_all() {
	all=0 held=0
	while IFS='	' read -r words wanted; do
		case $words in ''|'#'*) continue ;; esac
		get "/search?q=$(urlencoded "$words")"
		all=$((all + 1))
		if printf '%s' "$page" | grep -o '<a class="what" href="[^"]*"' |
		    head -n 3 | grep -q "href=\"/$wanted\""; then
			held=$((held + 1))
		else
			echo "# not among the first three: $words"
		fi
	done <"$1"
}

asked_all "$tests/queries/asked.txt"
ok "of $all queries $held have their page among the first three" \
    test "$all" -ge 100 -a $((held * 100)) -ge $((all * 95))
asked_all "$tests/queries/kept_back.txt"
ok "of $all kept back $held" test $((held * 100)) -ge $((all * 90))

finish
