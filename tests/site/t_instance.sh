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
ok "make run works in a folder with spaces and special characters" ran
ok "it prints the address" says "http://127.0.0.1:$PORT/"
ok "and the file with the accounts" says accounts.txt
ok "the portal answers" answers /units
mode() { stat -c %a "$one/var/$1"; }
ok "accounts.txt is readable by its owner only" is "$(mode accounts.txt)" 600
passage=700	# 711 when programs with their own accounts must pass
[ "$(id -u)" != 0 ] || passage=711
ok "so are the passwords" is "$(mode secrets) $(mode secrets/portal_owner) $(mode \
    secrets/portal_account)" "$passage 600 600"
ok "there are pid files" test -s "$one/var/run/mariadbd.pid" -a \
    -s "$one/var/run/apache2.pid" -a -s "$one/var/run/public.pid"
ok "only Apache listens, on loopback" eval \
    'get / --interface 127.0.0.1; is "$status" 200'
only_owner() { [ -z "$(find -L "$one/var/run/sockets" -name '*.sock' \
    -path '*public*' -perm /077)" ]; }
ok "only Apache can connect to the programs" only_owner

accounts() { grep -c $'^[^#\t]*\t[^\t]*\t[^\t]*\t[^\t]*$' "$one/var/accounts.txt"; }
ok "accounts.txt has an account per line ($(accounts))" eval '[ "$(accounts)" -gt 20 ]'
listed=$(cksum <"$one/var/accounts.txt")

VAR=$one/var
sql "UPDATE conference SET phone = '0857-1112223'"
secret=$(cat "$one/var/secrets/portal_public")
first=$(cat "$one/var/run/mariadbd.pid")
run "$one" run PORT="$PORT"
ok "a second make run works" ran
ok "the data are kept" is "$(sql 'SELECT phone FROM conference')" 0857-1112223
ok "and the accounts" is "$(cksum <"$one/var/accounts.txt")" "$listed"
ok "and the passwords" is "$(cat "$one/var/secrets/portal_public")" "$secret"
ok "the processes are new" isnt "$(cat "$one/var/run/mariadbd.pid")" "$first"

# Another instance with a long path, in a private folder.
two=$work/private/$(printf 'deep-%.0s' $(seq 20))/$(printf 'down-%.0s' $(seq 20))
mkdir -m 700 "$work/private"
checkout "$two"
run "$two" run PORT="$PORT"
ok "a port that is in use is reported" says "端口 $PORT "
ok "and make run fails" isnt $made 0
ok "the first instance still answers" answers /units
other=$(port_free)
# Its year, which is played through pages, was tried in the first folder.
run "$two" run PORT="$other" SAMPLE=founding
ok "make run in a deep folder that is private" ran
ok "sockets is a link" test -L "$two/var/run/sockets"
short=$(readlink "$two/var/run/sockets")
ok "the portal answers" eval 'PORT=$other answers /units'
ok "with static files" eval 'PORT=$other answers \
    "/static/$(VAR=$two/var hashed portal.css)"'
run "$two" stop
ok "make stop works" is $made 0
ok "no process is left" is "$(processes "$two/var")" ''
ok "no short folder is left" test ! -e "$short" -a ! -e "$two/var/run/sockets"
ok "no pid file is left" is "$(find "$two/var/run" -name '*.pid')" ''
ok "the port is free" eval '! (exec 3<>"/dev/tcp/127.0.0.1/$other") 2>/dev/null'
ok "the first instance still answers" answers /units
run "$two" stop
ok "make stop without an instance is no error" is $made 0
run "$two" reset
ok "make reset deletes var/" test ! -e "$two/var"

# Running requests are answered before the end.
run "$one" stop
ok "make stop stops the first instance" is "$made $(processes "$one/var")" '0 '

# A pid file with the pid of another process.
sleep 300 &
stranger=$!
echo $stranger >"$one/var/run/public.pid"
run "$one" stop
ok "a process that is not ours is not killed" kill -0 $stranger
kill $stranger

run "$one" run PORT=99999
ok "an invalid port is reported" says '不是端口号'
run "$one" run PORT="$PORT" BASE='/a b/'
ok "an invalid prefix is reported" says '不是路径前缀'
run "$one" run PORT="$PORT" DISK_MB=99999999 VAR=other
ok "a full disk is reported" says '磁盘已满'
ok "and make run fails" isnt $made 0

cat >"$work/packages.sh" <<'END'
printf 'run no-such-package-here\n' >conf/packages.txt
END
(cd "$one" && sh "$work/packages.sh")
run "$one" run PORT="$PORT"
ok "a missing package is reported" says 'no-such-package-here'
ok "and make run fails" isnt $made 0
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
	ok "the portal answers" eval 'PORT=$other answers /units'
	ok "no process of it is root" is "$(for p in $(processes "$three/var"); do
	    stat -c %U "/proc/$p"; done | sort -u)" nobody
	run_as stop
	ok "make stop as an ordinary user" is "$made $(processes "$three/var")" '0 '
	run_as run PORT=1
	ok "a port for root only is reported" says '端口 1 只有 root 能用'
	ok "and no process is left" is "$(processes "$three/var")" ''
fi
cd "$home" || exit 1
finish
