#!/bin/sh
# The stories' lasting programs: a failure of one is noticed.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
real=$(cd "$bin" && pwd) alone=1

# tells 'what' STATUS SCRIPT: runs a story with SCRIPT as its program.
tells() {
	mkdir -p "$work/bin"
	ln -sf "$real/worker" "$real/asker" "$work/bin"
	printf '#!/bin/sh\n%s\n' "$3" >"$work/bin/public.fcgi"
	chmod +x "$work/bin/public.fcgi"
	cat >"$work/story.sh" <<-'END'
	. "$1/lib.sh"
	get /units
	first=$status
	get /units
	echo "# $first $status $workers"
	finish
	END
	(unset PROGRAM LOG; BIN=$work/bin sh "$work/story.sh" "$tests/stories" >"$work/said" 2>&1)
	ok "$1: the story ends with $2" is $? "$2"
}
said() { grep -q "$1" "$work/said" || { sed 's/^/# /' "$work/said"; false; }; }

tells 'a program that stays' 0 "exec '$real/public.fcgi'"
ok 'two requests have the same process' said '^# 200 200 1$'
tells 'one that ends at once' 1 'exit 3'
ok 'the failure is a failed line' said '^not ok 1 '
ok 'with the exit status' said 'public.fcgi ended with 3'
tells 'one that answers, and leaks' 1 "'$real/public.fcgi'; echo 'it leaks' >&2; exit 23"
ok 'it is asked again' said '^# 200 200 1$'
ok 'its exit status is reported at the end' said 'public.fcgi ended with 23'
ok 'with its log' said '^# it leaks$'
tells 'one that is killed' 1 'kill -SEGV $$'
ok 'with the signal' said 'public.fcgi ended with 139'
finish
