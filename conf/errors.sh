#!/bin/sh
# errors.sh MAP TO: from error.html and errors.txt the pages that Apache shows
# itself, as lines of its configuration.  They stand in the configuration and
# not in files so that they also answer requests too broken for a second look,
# and so that the cache may put a stale page in their place.
set -eu
cd "$(dirname "$0")/.."
map=$1 to=$2

{	# The template as one line, with the hashed names of what it links.
	tr '\n' ' ' <conf/error.html | sed 's/"/\\"/g; s/> </></g'
} >"$to.page"
while read -r name hashed; do
	printf 's|@%s@|%s|g\n' "$name" "$hashed"
done <"$map" >"$to.sed"
# Apache puts these in: the first when it starts, the others in each answer.
# A request too broken to be read has no id, only a time.
# shellcheck disable=SC2016 # for Apache
printf '%s\n' 's|@base@|${PORTAL_BASE}|g' 's|@id@|%{TIME} %{env:UNIQUE_ID}|g' >>"$to.sed"

grep -v '^#' conf/errors.txt | while IFS='|' read -r status title what help; do
	printf 'ErrorDocument %s "%s"\n' "$status" "$(sed -f "$to.sed" \
	    -e "s|@status@|$status|g; s|@title@|$title|g" \
	    -e "s|@what@|$what|g; s|@help@|$help|g" "$to.page")"
done >"$to.new"
# What a refused connection is shown: the same 503, before there is an id.
sed -n 's/^ErrorDocument 503 /ShareRefusal /; s/%{TIME} %{env:UNIQUE_ID}/-/;
    /^ShareRefusal/p' "$to.new" >"$to.page"
cat "$to.page" >>"$to.new"
rm -f "$to.page" "$to.sed"
mv "$to.new" "$to"
