#!/bin/bash
# make run, stop and reset: in any folder, repeated, side by side.
. "$(dirname "$0")/lib.sh"
home=$PWD

# checkout FOLDER: a built copy of this one, without its instances.
checkout() {
	mkdir -p "$1"
	tar cf - Makefile bin obj build cgi-bin conf docs sql static templates |
	    tar xf - -C "$1"
}
# run FOLDER WORD...: runs make there.
run() {
	(cd "$1" && shift && unset VAR BIN && make "$@") >"$work/log" 2>&1
	made=$?
	said=$(cat "$work/log")
}
says() { grep -q -- "$1" <<<"$said" || { echo "# $said"; false; }; }
ran() { [ "$made" = 0 ] || { echo "# $said"; false; }; }
answers() { get "$1"; is "$status" 200; }

one="$work/a b 县 (1)"
checkout "$one"
run "$one" run PORT="$PORT"
ok "make run returns in a folder with blanks and signs" ran
ok "says the address" says "http://127.0.0.1:$PORT/"
ok "and where the accounts are" says accounts.txt
ok "it answers" answers /units
mode() { stat -c %a "$one/var/$1"; }
ok "accounts.txt is private" is "$(mode accounts.txt)" 600
passage=700	# 711 when programs with their own accounts must pass
[ "$(id -u)" != 0 ] || passage=711
ok "passwords are" is "$(mode secrets) $(mode secrets/portal_owner) $(mode \
    secrets/portal_account)" "$passage 600 600"
ok "pid files are in place" test -s "$one/var/run/mariadbd.pid" -a \
    -s "$one/var/run/apache2.pid" -a -s "$one/var/run/public.pid"
ok "nothing listens but Apache, on loopback" eval \
    'get / --interface 127.0.0.1; is "$status" 200'
only_owner() { [ -z "$(find -L "$one/var/run/sockets" -name '*.sock' \
    -path '*public*' -perm /077)" ]; }
ok "only Apache may speak to the programs" only_owner

accounts() { grep -c $'^[^#\t]*\t[^\t]*\t[^\t]*\t[^\t]*$' "$one/var/accounts.txt"; }
ok "accounts are in it, one a line ($(accounts))" eval '[ "$(accounts)" -gt 20 ]'
listed=$(cksum <"$one/var/accounts.txt")

VAR=$one/var
sql "UPDATE conference SET phone = '0857-1112223'"
secret=$(cat "$one/var/secrets/portal_public")
first=$(cat "$one/var/run/mariadbd.pid")
run "$one" run PORT="$PORT"
ok "a second make run works" ran
ok "with the data kept" is "$(sql 'SELECT phone FROM conference')" 0857-1112223
ok "and the accounts" is "$(cksum <"$one/var/accounts.txt")" "$listed"
ok "and the passwords" is "$(cat "$one/var/secrets/portal_public")" "$secret"
ok "as new processes" isnt "$(cat "$one/var/run/mariadbd.pid")" "$first"

# Another instance with a long path, in a private folder.
two=$work/private/$(printf 'deep-%.0s' $(seq 20))/$(printf 'down-%.0s' $(seq 20))
mkdir -m 700 "$work/private"
checkout "$two"
run "$two" run PORT="$PORT"
ok "a port that is taken is named" says "端口 $PORT "
ok "and make run fails" isnt $made 0
ok "the other one did not notice" answers /units
other=$(port_free)
run "$two" run PORT="$other"
ok "make run in a deep folder that is private" ran
ok "sockets are a link" test -L "$two/var/run/sockets"
short=$(readlink "$two/var/run/sockets")
ok "it answers" eval 'PORT=$other answers /units'
ok "with its files" eval 'PORT=$other answers \
    "/static/$(VAR=$two/var hashed portal.css)"'
run "$two" stop
ok "make stop works" is $made 0
ok "leaves no process" is "$(processes "$two/var")" ''
ok "no short folder" test ! -e "$short" -a ! -e "$two/var/run/sockets"
ok "no pid file" is "$(find "$two/var/run" -name '*.pid')" ''
ok "and its port free" eval '! (exec 3<>"/dev/tcp/127.0.0.1/$other") 2>/dev/null'
ok "the other one still runs" answers /units
run "$two" stop
ok "make stop again does no harm" is $made 0
run "$two" reset
ok "make reset throws var/ away" test ! -e "$two/var"

# Running requests are answered before the end.
run "$one" stop
ok "make stop of the first" is "$made $(processes "$one/var")" '0 '

# A pid file with the pid of another process.
sleep 300 &
stranger=$!
echo $stranger >"$one/var/run/public.pid"
run "$one" stop
ok "a stranger's process is left alone" kill -0 $stranger
kill $stranger

run "$one" run PORT=99999
ok "a port that is none" says '不是端口号'
run "$one" run PORT="$PORT" BASE='/a b/'
ok "a prefix that is none" says '不是路径前缀'
run "$one" run PORT="$PORT" DISK_MB=99999999 VAR=other
ok "a full disk is told" says '磁盘已满'
ok "and make run fails" isnt $made 0

cat >"$work/packages.sh" <<'END'
printf 'run no-such-package-here\n' >conf/packages.txt
END
(cd "$one" && sh "$work/packages.sh")
run "$one" run PORT="$PORT"
ok "a package that cannot be had is named" says 'no-such-package-here'
ok "and make run fails so" isnt $made 0
cp conf/packages.txt "$one/conf/"

# As an ordinary user.
if [ "$(id -u)" = 0 ]; then
	three=$work/user
	checkout "$three"
	chown -R nobody "$three"
	run_as() { (cd "$three" && unset VAR BIN && setpriv --reuid=nobody \
	    --regid=nogroup --clear-groups env HOME="$three" make "$@") \
	    >"$work/log" 2>&1; made=$?; said=$(cat "$work/log"); }
	run_as run PORT="$other"
	ok "make run as an ordinary user" ran
	ok "it answers" eval 'PORT=$other answers /units'
	ok "nothing of it is root's" is "$(for p in $(processes "$three/var"); do
	    stat -c %U "/proc/$p"; done | sort -u)" nobody
	run_as stop
	ok "make stop as an ordinary user" is "$made $(processes "$three/var")" '0 '
	run_as run PORT=1
	ok "a port that only root may have is told" says '端口 1 只有 root 能用'
	ok "and nothing is left half running" is "$(processes "$three/var")" ''
fi
cd "$home" || exit 1
finish
