#!/bin/sh
# Requests for one page, repeated, do not increase a program's memory between
# the requests number FEW and MANY.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d) real=$(cd "$bin" && pwd)
trap 'database_drop; rm -rf "$work"' EXIT
few=${FEW:-200} many=${MANY:-2000}
ok 'a database is made' database story_growth "$tests"/sample/*.txt

# Wraps the program, so that it reports its heap.  Without malloc's per-thread
# cache freed memory counts as free.
mkdir "$work/bin"
ln -s "$real/worker" "$real/asker" "$work/bin"
for name in public account liaison press office watch; do
	printf '#!/bin/sh\nexec env LD_PRELOAD="%s" GLIBC_TUNABLES=%s "%s"\n' \
	    "$real/heap.so" glibc.malloc.tcache_count=0 "$real/$name.fcgi" \
	    >"$work/bin/$name.fcgi"
	chmod +x "$work/bin/$name.fcgi"
done

# grows STATUS METHOD PATH [BODY]: checks a page of the current program.
grows() {
	well=$1 i=0 astray=0
	while [ $i -le "$many" ]; do
		ask "$2" "$3" ${4+"$4"}
		[ "$status" = "$well" ] || astray=$status
		i=$((i + 1))
	done
	ok "$2 ${3%%\?*}${4+ with a form}: $well, $many times" is "$astray" 0
	soon=$(sed -n "s/^heap $((served + few)) //p" "$log")
	late=$(sed -n "s/^heap $((served + many)) //p" "$log")
	served=$((served + i))
	echo "# $((soon / 1024)) KiB, and $((late - soon)) bytes more"
	# Blocks may have other sizes; a leak adds one per request.
	ok 'in as much memory' [ "$((late - soon))" -lt "$((many - few))" ]
}
shows_all() {	# PATH...
	for path; do
		grows 200 GET "$path"
	done
}
begin() {	# PROGRAM: makes it the current program
	program "$1"
	bin=$work/bin
	program=$bin/$1.fcgi log=$work/$1.log served=0
	: >"$log"
}

begin public
shows_all / /about /units /units/finance /duties /aid /aid/medical /policies /policies/1 \
    /policies.atom /notices /notices/1 /notices.atom /meetings /meetings/1 /meetings.ics \
    /resolutions '/search?q=%E6%95%91%E5%8A%A9' /sitemap.xml /robots.txt
grows 404 GET /nothing
grows 400 GET '/policies?x=1'
grows 204 POST /views/policy/1 ''
bin=$real
as growth-li liaison finance
begin liaison
shows_all /liaison/ /liaison/topics /liaison/topics/new
grows 422 POST /liaison/topics/new "token=$token&title="
nobody
grows 303 GET /liaison/
bin=$real
as growth-ed editor,reviewer
begin press
shows_all /press/ /press/notices /press/notices/new /press/policies /press/policies/new
grows 422 POST /press/notices/new "token=$token&title="
bin=$real
as growth-of office,auditor,system,security
begin office
shows_all /office/ /office/topics /office/topics/own/new /office/meetings /office/meetings/new \
    /office/audit
grows 422 POST /office/meetings/new "token=$token&name="
bin=$real
begin account
shows_all /account/signin /account/signout /account/password /account/sessions \
    /office/accounts /office/accounts/new "/office/accounts/$account"
grows 422 POST /office/accounts/new "token=$token&login="
bin=$real
nobody
begin watch
export REMOTE_ADDR=127.0.0.1
shows_all /health /metrics
finish
