#!/bin/bash
# Published pages appear within five seconds, and withdrawn ones disappear,
# although all are in Apache's cache.
. "$(dirname "$0")/lib.sh"
up
# as LOGIN ROLE: a session -> $cookie, $token
as() {
	cookie=lianxi=$(printf "${1:0:1}%.0s" {1..43})
	token=$(form_token "${cookie#lianxi=}")
	sql "INSERT INTO account (login, name, created_at) VALUES ('$1', '$1', 1);
	    INSERT INTO account_role SELECT id, '$2' FROM account WHERE login = '$1';
	    INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at,
		expires_at) SELECT UNHEX(SHA2('${cookie#lianxi=}', 256)), id, UNHEX(SHA2('$token', 256)),
		UNIX_TIMESTAMP(), UNIX_TIMESTAMP(), 9999999999 FROM account
		WHERE login = '$1'"
}
put() {	# PATH NAME=VALUE...
	local path=$1 fields=()
	shift
	for field; do fields+=(--data-urlencode "$field"); done
	get "$path" -b "$cookie" --data-urlencode "token=$token" "${fields[@]}"
}
as e-writes editor
kind=$(sql "SELECT code FROM notice_kind LIMIT 1")
put /press/notices/new deed=send title=Quickly kind="$kind" 'body=words of it'
ok "a notice is sent to review" is "$status" 303
id=$(sql 'SELECT MAX(id) FROM notice')
as r-reviews reviewer

lists=(/ /notices "/notices?kind=$kind" /notices.atom '/search?q=Quickly' /sitemap-notices-1.xml)
shows() { get "$1"; is "$status" 200 && has "notices/$id"; }
# An empty part of the sitemap is 404.
lost() { get "$1"; [ "$status" -lt 500 ] && lacks "notices/$id\"" && lacks "notices/$id<"; }
answers() { get "/notices/$id"; is "$status" "$1"; }
warm() { for list in "${lists[@]}" "/notices/$id"; do get "$list"; get "$list"; done; }

warm
ok "it is not public" answers 404
put "/press/notices/$id/review" deed=publish revision=2
ok "it is published" is "$status" 303
ok "its page is public" soon 5 answers 200
for list in "${lists[@]}"; do
	ok "$list lists it" soon 5 shows "$list"
done
warm
put "/press/notices/$id/withdraw" withdrawn_why=mistaken
ok "it is withdrawn" is "$status" 303
ok "its page is 410" soon 5 answers 410
ok "with the reason" has mistaken
for list in "${lists[@]}"; do
	ok "$list no longer lists it" soon 5 lost "$list"
done
finish
