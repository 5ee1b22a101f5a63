#!/bin/sh
# errors.sh MAP TO: makes Apache's own error pages from error.html and
# errors.txt, as lines of its configuration.  In files they would not be shown
# for malformed requests, and the cache could not replace them by a stale page.
set -eu
cd "$(dirname "$0")/.."
map=$1 to=$2

{	# The template as one line.
	tr '\n' ' ' <conf/error.html | sed 's/"/\\"/g; s/> </></g'
} >"$to.page"
while read -r name hashed; do
	printf 's|@%s@|%s|g\n' "$name" "$hashed"
done <"$map" >"$to.sed"
# Filled in by Apache: the base at start, time and id in each answer.  A
# malformed request has no id.
# shellcheck disable=SC2016 # for Apache
printf '%s\n' 's|@base@|${PORTAL_BASE}|g' 's|@id@|%{TIME} %{env:UNIQUE_ID}|g' >>"$to.sed"

grep -v '^#' conf/errors.txt | while IFS='|' read -r status title what help; do
	printf 'ErrorDocument %s "%s"\n' "$status" "$(sed -f "$to.sed" \
	    -e "s|@status@|$status|g; s|@title@|$title|g" \
	    -e "s|@what@|$what|g; s|@help@|$help|g" "$to.page")"
done >"$to.new"
# The page for a refused connection: the 503 without time and id.
sed -n 's/^ErrorDocument 503 /ShareRefusal /; s/%{TIME} %{env:UNIQUE_ID}/-/;
    /^ShareRefusal/p' "$to.new" >"$to.page"
cat "$to.page" >>"$to.new"
rm -f "$to.page" "$to.sed"
mv "$to.new" "$to"
