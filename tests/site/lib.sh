# shellcheck shell=bash
# Sourced by every t_*.sh: an instance on a free port, and requests to it as a
# visitor makes them.  Prints TAP.
# shellcheck disable=SC2034 # names for the tests
cd "$(dirname "$0")/../.." || exit 1
set -u
unset MAKEFLAGS MFLAGS MAKELEVEL BASE ADDRESS ORIGIN COUNTY WORKERS SAN
unset "${!PORTAL_@}"
name=$(basename "$0" .sh)
n=0 failed=0 page='' head='' status=''
work=$(mktemp -d "${TMPDIR:-/tmp}/lianxi-$name.XXXXXX")
chmod 755 "$work"
export VAR=$work/var BIN=${BIN:-bin} PORT
# shellcheck source=tests/ready.sh
. tests/ready.sh
# Cheap password hashes, which are not tested here.
export SETTINGS=$work/settings
sed 's/^ARGON_MEMORY_KIB=.*/ARGON_MEMORY_KIB=8192/; s/^ARGON_PASSES=.*/ARGON_PASSES=1/' \
    conf/settings >"$SETTINGS"

ok() {	# 'what holds' COMMAND...
	n=$((n + 1))
	local what=$1
	shift
	if "$@"; then
		echo "ok $n - $what"
	else
		echo "not ok $n - $what"
		echo "# $* | $status | $(head -c 300 <<<"$page" | tr '\n' ' ')"
		failed=1
	fi
}
is() { [ "$1" = "$2" ] || { echo "# '$1' is not '$2'"; return 1; }; }
isnt() { [ "$1" != "$2" ] || { echo "# still '$1'"; return 1; }; }
has() { grep -qF -- "$1" <<<"$page"; }
lacks() { ! has "$1"; }
finish() { echo "1..$n"; exit $failed; }

# get PATH WORD... -> $status $head $page; the words are options of curl.
get() {
	local path=$1
	shift
	page=$(curl -s -m 30 --noproxy '*' -D "$work/head" "$@" \
	    "http://127.0.0.1:$PORT$path" | tr -d '\0')
	head=$(tr -d '\r' <"$work/head")
	status=$(head -n 1 <<<"$head" | cut -d' ' -f2)
}
# header NAME: the values of a header of the last answer.
header() { sed -n "s/^$1: //Ip" <<<"$head" | paste -sd';'; }
header_is() { is "$(header "$1")" "$2"; }
header_has() { grep -qF -- "$2" <<<"$(header "$1")"; }

# hashed NAME: the hashed name of a static file.
hashed() { awk -v name="$1" '$1 == name { print $2 }' "$VAR/run/static.map"; }

instance() { bash conf/instance "$@"; }
# form_token COOKIE: the form token of a session (identity/session.h).
form_token() { printf 'form %s' "$1" | sha256sum | cut -c1-64; }
sql() {
	mariadb --no-defaults -N -u "$(id -un)" portal \
	    -S "$(readlink -f "$VAR/run/sockets")/mariadb/mariadb.sock" -e "$1"
}
pid() { cat "$VAR/run/$1.pid"; }

# processes VAR: the pids of the instance in VAR, by their environment.
processes() {
	grep -lzxF "LIANXI_INSTANCE=$1" /proc/[0-9]*/environ 2>/dev/null |
	    cut -d/ -f3
}

# soon SECONDS COMMAND...
soon() {
	local ends=$((SECONDS + $1))
	shift
	until "$@" >/dev/null; do
		[ $SECONDS -lt $ends ] || { "$@"; return; }
		sleep 0.2
	done
}

port_free() {
	local port

	for port in $(shuf -i 20000-32000 -n 50); do
		(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null ||
			{ echo "$port"; return; }
	done
}
PORT=$(port_free)

# Deletes the instance, unless another run of this test uses the folder.
put_away() {
	local folder

	for folder in "$VAR" "$work"/*/var; do
		[ ! -d "$folder/run" ] || VAR=$folder instance reset
	done
	rm -rf "$work"
}
trap put_away EXIT
trap 'exit 130' INT TERM

up() {	# starts the instance, or exits
	ready_copy
	instance start "$@" >"$work/up.log" 2>&1 || {
		sed 's/^/# /' "$work/up.log"
		echo "not ok - the instance starts"
		exit 1
	}
}
