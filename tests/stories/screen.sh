# shellcheck shell=sh disable=SC2034,SC2154 # set here or there, read by the stories
# For stories that are told on screen: everything is typed into a form, and what
# a form needs is read from its page.
export ARGON_MEMORY_KIB=8192 ARGON_PASSES=1
secret=Quiet-River-2042
# enters LOGIN FIRST: signs in and changes the first password.
enters() {
	program account
	stranger
	sign_in "$1" "$2"
	form_token /account/password
	post /account/password "token=$token&present=$2&fresh=$secret&again=$secret"
	header Set-Cookie
	cookie=${value%%;*}
	form_token /account/sessions
	eval "cookie_$1=\$cookie token_$1=\$token"
	ok "$1 is signed in with a password of their own" is "$status" 200
}
# at PROGRAM LOGIN, or at public
at() {
	program "$1"
	if [ $# = 1 ]; then nobody; else eval "cookie=\$cookie_$2 token=\$token_$2"; fi
}
# sends PATH NAME=VALUE...: a form is accepted; VALUE is any text -> $to, $id
sends() {
	to=$1 body="token=$token"
	shift
	for pair; do body="$body&${pair%%=*}=$(esc "${pair#*=}")"; done
	post "$to" "$body"
	accepted=$status
	header Location
	to=/${value#"$PORTAL_BASE"} to=${to%%\?*} id=${to##*/}
}
does() {	# 'what' PATH NAME=VALUE...
	did=$1
	shift
	sends "$@"
	ok "$did" accepted
}
accepted() { is "$accepted" 303 || { printf '%s' "$page" | grep -o '<p class="wrong".*' | sed 's/^/# /'; return 1; }; }
# A form's page offers the ids of what it lets choose: choice NAME PATH FIELD.
choice() {
	get "$2"
	printf '%s' "$page" | tr '\n' ' ' | sed 's/<option /\n&/g; s/<input /\n&/g' | grep -F "$1" |
	    sed -n "s/^<[^>]*value=\"\([^\"]*\)\".*/\1/p" | head -n 1
}
revision() { get "$1"; rev=${page#*name=\"revision\" value=\"} rev=${rev%%\"*}; }
# changes PATH NAME=VALUE...: with the revision that the page shows
changes() {
	revision "$1"
	sends "$@" "revision=$rev"
}
makes() {	# 'what' PATH NAME=VALUE...
	did=$1
	shift
	changes "$@"
	ok "$did" accepted
}
joins() {	# LOGIN ROLE [LIAISON]: an account, by the two administrators
	at account root
	sends /office/accounts/new "login=$1" "name=$1" "first=First-$secret" ${3+"liaison=$3"}
	account=$to
	at account guard
	[ $# -gt 2 ] || changes "$account/roles" "$2=1"
	enters "$1" "First-$secret"
}

# ---- Forms of several steps

published() {	# 'what' PATH NAME=VALUE...: written by one, published by another
	at press editor
	does "$@"
	paper=$to
	at press judge
	if [ "${2#*/press/aid}" != "$2" ] || [ "${2#*/press/standards}" != "$2" ]; then
		makes 'which another publishes' "$paper" deed=publish
	else
		revision "$paper/review"
		does 'which another publishes' "$paper/review" deed=publish "revision=$rev"
	fi
}
imports() {	# FILE PATH [NAME=VALUE]: the file is shown, then taken
	file=$1 import=$2
	shift 2
	uploads "$import" "files@$work/$file" "$@"
	previewed
	does "$file is taken" "$import" deed=take "held=$held" "seen=$seen" "$@"
}
liaison_of() {	# UNIT LOGIN: proposed by the office, confirmed by another, with an account
	at office keeper
	does "$2 is to be liaison" /office/people/liaisons/new deed=propose "unit_id=$1" "name=$2" post=股长 since=2015-05-01
	at office second
	makes 'which another confirms' "$to" deed=agree
	joins "$2" liaison "$id"
}
units() {	# 'what' CODE NAME=VALUE...: shown first, then made
	at office keeper
	reformed=$1 reform=/office/units/$2/change
	shift 2
	changes "$reform" "$@" document=机构改革方案
	ok "$reformed is shown first" says 请核对，还没有变更
	print=${page#*name=\"seen\" value=\"}
	makes "$reformed" "$reform" "$@" document=机构改革方案 "seen=${print%%\"*}"
}
section_at() {	# TITLE of a section of $list -> $part, its page
	get "$list"
	part=$(printf '%s' "$page" | sed -n "s|.*/\(office/duties/.*/sections/[0-9]*\)\">[^<]*、$1<.*|/\1|p")
}
section() {	# UNIT TITLE CLAUSE [ROLE=UNIT]: in the draft $list
	does "the section of $2" "$list/sections/new" deed=save "text=$2" "units=$1"
	section_at "$2"
	does "with a clause: $3" "$part/new" deed=save "text=$3" "about=$about" "lead=$1" ${4+"$4"}
}
enforce() {	# TITLE DAY: the draft $list is sent by one, published by another
	at office keeper
	makes "$1 is sent" "$list" deed=send title="$1" "since=$2"
	at office chair
	makes "$1 is published" "$list" deed=publish
}
uid() { choice ">$1<" /office/people/new; }	# SHORT NAME of a unit
code() { get /units; page=${page%%">$1<"*}; page=${page##*units/}; echo "${page%%\"*}"; }	# SHORT NAME
convener_is() {	# ROLE NAME: proposed by the office, confirmed by the convener
	at office keeper
	does "a $1 is proposed" /office/people/conveners/new deed=propose "role=$1" "name=$2" office=县人民政府 post=县长 \
	    "unit_id=$civil" since=2015-05-01 document=设立通知
	at office chair
	makes 'and confirmed by another' "$to" deed=agree
}
# days_are: of each line PATH DAY TEXT,... [TEXT,...] the page of that day has the
# first and not the others.
days_are() {
	while read -r path day has lacks; do
		get "$path?on=$day"
		case $path in /units) page=${page%%当时的成员*} ;; esac
		ok "$path on $day: $has" as_then "$has" "$lacks"
	done
}
# shellcheck disable=SC2046 # words
as_then() { all_of $(echo "$1" | tr , ' ') && { [ -z "$2" ] || hides $(echo "$2" | tr , ' '); }; }
