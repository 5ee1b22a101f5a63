# shellcheck shell=sh disable=SC2034,SC2154 # set here or there, read by the stories
# Who works on papers, and how one stands: what t_press*.sh share.
papers() {	# DATABASE: made, with the sample -> $kind, of a notice without end
	trap database_drop EXIT
	ok 'a database is made' database "$1" "$tests"/sample/*.txt
	kind=$(sql "SELECT code FROM notice_kind WHERE posting_days IS NULL LIMIT 1")
}
at_desk() {	# LOGIN ROLE: signed in once
	program press
	if eval "[ \"\${cookie_$1-}\" ]"; then
		eval "cookie=\$cookie_$1 token=\$token_$1 account=\$account_$1"
	else
		as "$1" "$2"
		eval "cookie_$1=\$cookie token_$1=\$token account_$1=\$account"
	fi
}
editor() { at_desk ed editor; }
second() { at_desk ed2 editor; }
reviewer() { at_desk rev reviewer; }
legal() { at_desk law legal; }
reader() { program public; nobody; }

made() { sql "SELECT MAX(id) FROM ${1-notice}"; }
newest() {	# COLUMNS ID [TABLE]: of the newest version v, or its paper p
	sql "SELECT CONCAT_WS(' ', $1) FROM ${3-notice} p JOIN ${3-notice}_version v
	    ON v.${3-notice}_id = p.id AND v.version = p.newest WHERE p.id = $2"
}
