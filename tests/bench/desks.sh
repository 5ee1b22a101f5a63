# shellcheck shell=bash disable=SC2154,SC2015 # read by tests/bench/run
# What those who sign in do: their desks, signing in, new topics, files.

# account ROLE: login and password of one, from the accounts of the instance.
account() {
	awk -F '\t' -v role="$1" '$3 == role { print $1, $2; exit }' \
	    "$(folder large)/accounts.txt"
}

ask() { curl -s --fail --noproxy '*' -b "$work/jar" -c "$work/jar" "$@"; }

# token PAGE: what a form of this page has to bring back.
token() { sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' | head -n 1; }

# sign_in LOGIN PASSWORD: leaves $cookie; the time it took in $took_ms.
sign_in() {
	local token said

	rm -f "$work/jar"
	token=$(ask "$(url large)account/signin" | token)
	said=$(ask -o /dev/null -w '%{http_code} %{time_total}' \
	    --data-urlencode "token=$token" --data-urlencode "login=$1" \
	    --data-urlencode "password=$2" "$(url large)account/signin")
	[ "${said% *}" = 303 ] || die "$1 cannot sign in: $said"
	took_ms=$(awk -v s="${said#* }" 'BEGIN { print s * 1000 }')
	cookie=$(awk '$6 == "lianxi" { print $7 }' "$work/jar")
	[ -n "$cookie" ] || die "$1 got no cookie"
}

# sign_in_as ROLE
sign_in_as() {
	local words

	read -ra words <<<"$(account "$1")"
	[ ${#words[@]} = 2 ] || die "no account of role $1"
	sign_in "${words[@]}"
}

# ---- Desks

measure_desks() {
	local label

	: >"$(samples)"
	started large "-D NO_CACHE"
	static_file
	declare -A role=([liaison]=liaison [press]=editor [office]=office)
	for label in ${DESKS:-liaison press office}; do
		sign_in_as ${role[$label]}
		desk_in_turn "$label" "$cookie"
	done
}

# The static file is asked with the same cookie, and in turn with the desk.
desk_in_turn() {	# NAME COOKIE
	local n round

	for n in 16 64; do
		for ((round = 0; round < rounds; round++)); do
			plain "static-$1" $n "$(url large)static/bench.html" \
			    -H "Cookie: lianxi=$2"
			plain "$1" $n "$(url large)$1/" -H "Cookie: lianxi=$2"
		done
		row "desk /$1/, $n connections" ">= 0.10 x static" \
		    "$(ratio "$1" "static-$1" $n)" "x" ">=" 0.10 \
		    "$(of "$1" $n 3)/s, p99 $(of "$1" $n 6) ms"
	done
}

# ---- Signing in

# One after another, so that each has the machine for itself.
measure_signin() {
	local i alone words=() said

	started large
	read -ra words <<<"$(account liaison)"
	for ((i = 0; i < 11; i++)); do
		sign_in "${words[@]}"
		echo "signin 1 $took_ms"
	done >>"$work/signins"
	said=$(awk '{ print $3 }' "$work/signins" | median)
	alone=$(eval "$(instance large env account)"
	    bin/bench_password | median) && [ -n "$alone" ] ||
		die "no password was checked"
	row "signing in, p50" "" "$said" ms - 0 "Argon2id alone $alone ms"
}
