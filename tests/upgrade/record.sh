#!/bin/sh
# record.sh LIB OUT: in a checkout of an old version that is built, with the
# environment of its stories: fills a database, and leaves its dump and what
# people see of it as OUT.sql.gz and OUT.txt, for t_upgrade.sh.
#	eval "$(conf/instance env public)"
#	sh .../tests/upgrade/record.sh tests/stories/lib.sh .../tests/upgrade/025
here=$(cd "$(dirname "$0")" && pwd) out=$2
tests=$(cd "$(dirname "$1")/.." && pwd)
set -- "$1"
. "$1"
tests=$(cd "$(dirname "$1")/.." && pwd)
database story_record "$tests"/sample/*.txt || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$here/fill.sh"
. "$here/seen.sh"
all_seen >"$out.txt"
workers_end
lianxi dump "$work/head" >"$work/sql"
database_drop
# `dump` is a word of conf/backup; lib.sh of an older version does not know it.
[ "$(wc -c <"$work/sql")" -gt 100000 ] || { echo "lianxi dump wrote no database" >&2; exit 1; }
gzip -9n <"$work/sql" >"$out.sql.gz"
