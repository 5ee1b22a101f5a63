#!/bin/sh
# static.sh FROM TO: copies FROM/NAME.EXT to TO/static/NAME.HASH.EXT, so that
# browsers can cache it for a year, and lists "NAME.EXT NAME.HASH.EXT" in
# TO/static.map.  Style sheets are copied last, with the new names in their
# url(NAME.EXT).  favicon.ico is also copied under its own name, which browsers
# request by default.
set -eu
export LC_ALL=C
from=$1 to=$2
mkdir -p "$to"
new=$(mktemp -d "$to/static.XXXXXX")
trap 'rm -rf "$new"' EXIT
mkdir "$new/static"
: >"$new/map"
: >"$new/rename.sed"

# keep NAME FILE: copies FILE under NAME with its hash.
keep() {
	hash=$(sha256sum <"$2" | cut -c1-12)
	hashed=${1%.*}.$hash.${1##*.}
	mkdir -p "$(dirname "$new/static/$hashed")"
	cp "$2" "$new/static/$hashed"
	echo "$1 $hashed" >>"$new/map"
	printf 's|url(\\(["'"'"']\\{0,1\\}\\)%s|url(\\1%s|g\n' "$1" "$hashed" \
	    >>"$new/rename.sed"
}

names() {
	[ ! -d "$from" ] || (cd "$from" && find -L . -type f "$@") |
	    sed 's|^\./||' | sort
}

names -name '*.*' ! -name '.*' ! -name '*.css' >"$new/plain"
while read -r name; do
	keep "$name" "$from/$name"
done <"$new/plain"
names -name '*.css' >"$new/sheets"
while read -r name; do
	sed -f "$new/rename.sed" "$from/$name" >"$new/sheet"
	keep "$name" "$new/sheet"
done <"$new/sheets"

# The map is moved last, because make checks its time.  Old files stay until
# make clean, for pages rendered before.
mkdir -p "$to/static"
chmod -R u=rwX,go=rX "$new/static"
cp -R "$new/static/." "$to/static/"
[ ! -f "$from/favicon.ico" ] || cp "$from/favicon.ico" "$to/"
mv "$new/map" "$to/static.map"
