#!/bin/sh
# record.sh LIB OUT: in a checkout of an old version that is built, with the
# environment of its stories: fills a database, and leaves its backup and what
# people see of it as OUT.tgz and OUT.txt, for t_upgrade.sh.
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
lianxi backup "$work/store" && tar -C "$work/store" -czf "$out.tgz" .
database_drop
