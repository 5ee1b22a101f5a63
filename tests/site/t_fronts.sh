#!/bin/bash
# The two fronts of a cluster (conf/front-cluster.conf, conf/front-haproxy.cfg),
# each before two machines that tell who they are: who answers what, whoever is
# well.
. "$(dirname "$0")/lib.sh"
front=$PORT a=$(port_free) b=$(port_free) spare=$(port_free)
machine=''
cat >"$work/machine.mjs" <<'END'
// Two machines: each answers with its name, the path and the visitor's address,
// with 503 to /health while the file NAME.ill is there, and to what has "rare" in
// its path while that or NAME.lacks is.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
const [work, base, ...ports] = process.argv.slice(2);

ports.forEach((port, n) => createServer((request, answer) => {
	const name = "ab"[n], ill = existsSync(`${work}/${name}.ill`);
	const bad = request.url.includes("rare") ?
	    ill || existsSync(`${work}/${name}.lacks`) : ill && request.url === `${base}health`;

	answer.writeHead(bad ? 503 : 200);
	answer.end(`${name} ${request.url} ${request.headers["x-forwarded-for"]}\n`);
}).listen(port, "127.0.0.1"));
END

# up KIND BASE: the machines and a front; down ends them.
up() {
	local base=$2

	rm -f "$work"/*.ill "$work"/*.lacks
	node "$work/machine.mjs" "$work" "$base" "$a" "$b" &
	machine=$!
	export FRONT_BIND=127.0.0.1:$front FRONT_PORT=$front FRONT_A=127.0.0.1:$a FRONT_B=127.0.0.1:$b \
	    FRONT_SPARE=$spare FRONT_BASE=$base
	if [ "$1" = haproxy ]; then
		haproxy -f conf/front-haproxy.cfg >"$work/front.log" 2>&1 &
		fronting=$!
	else
		rm -rf "$work/front" && mkdir -p "$work/front/logs"
		apache2 -X -d "$work/front" -f "$PWD/conf/front-cluster.conf" -D TRIAL \
		    "${as_root[@]}" >"$work/front.log" 2>&1 &
		fronting=$!
	fi
}
down() {
	kill "$fronting" "$machine"
	wait "$fronting" "$machine"
	fronting='' machine=''
} 2>/dev/null
fronting='' as_root=()
[ "$(id -u)" != 0 ] || as_root=(-D AS_ROOT)
trap '[ -z "$machine" ] || down; put_away' EXIT

# who PATH: the machines that answer four requests there, such as "ab"
who() {
	for _ in 1 2 3 4; do
		curl -s -m 10 --noproxy '*' -H 'X-Forwarded-For: 198.51.100.7' "http://127.0.0.1:$PORT$1" |
		    grep -oE "^[ab] " || echo -
	done | sort -u | tr -d ' \n'
}
both() { is "$(who "$1")" ab; }
only() { is "$(who "$2")" "$1"; }
desks() {	# MACHINE BASE
	local path

	for path in account/signin liaison/ press office/topics/7?x=1 views/notice/1; do
		only "$1" "$2$path" || return
	done
}

for kind in apache haproxy; do
	for base in / /lianxi/; do
		up $kind "$base"
		said="$kind, $base:"
		ok "$said both machines answer public pages" soon 20 both "${base}units"
		ok "$said A has the desks" soon 10 desks a "$base"
		ok "$said what begins like a desk is public" soon 10 both "${base}officers"
		get "${base}liaison/topics/a%2Fb?q=%20x" -H 'X-Forwarded-For: 198.51.100.7'
		ok "$said path and query arrive as they were, with the visitor's address" is "$page" \
		    "a ${base}liaison/topics/a%2Fb?q=%20x 127.0.0.1"
		touch "$work/a.lacks"
		[ $kind != haproxy ] ||
			ok "$said B is asked at once for what A has not" only b "${base}rare"
		touch "$work/a.ill"
		ok "$said A is not well: B has the desks" soon 10 desks b "$base"
		ok "$said and all public pages" soon 10 only b "${base}rare"
		touch "$work/b.ill"
		ok "$said neither is: what they keep is still answered" soon 10 both "${base}units"
		get "${base}units"
		ok "$said to the same visitor" is "${page##* }" 127.0.0.1
		rm "$work/a.ill"
		ok "$said A is back, with the desks" soon 10 desks a "$base"
		rm "$work/b.ill"
		ok "$said B is back" soon 10 both "${base}units"
		down
	done
done
finish
