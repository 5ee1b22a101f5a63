#!/bin/sh
# View counts: a beacon that raises one number and can do nothing else.
. "$(dirname "$0")/lib.sh"
ok 'the county is loaded' database story_views "$tests"/sample/*.txt
trap database_drop EXIT
views() { is "$(sql "SELECT COALESCE(SUM(views), 0) FROM view_count
	WHERE kind = '$1' AND object_id = $2")" "$3"; }

route POST /views/policy/# /views/policy/1
ok 'a view is counted' views policy 1 1
ok 'without a body' is "$page" ''
header Set-Cookie
ok 'without a cookie' is "$value" ''
post /views/policy/1
ok 'the second view is counted' views policy 1 2
get /policies/1
ok 'the page shows the count' says '<span class="figure">2</span>'
ok 'loading the page does not count' views policy 1 2
ask HEAD /policies/1
ok 'nor does HEAD' views policy 1 2
route POST /views/notice/# /views/notice/1
ok 'a notice has its own count' views notice 1 1
ok 'apart from the policy of the same id' views policy 1 2

# A body is ignored.
post /views/policy/1 'token=x&views=1000'
ok 'posted fields are ignored' views policy 1 3

for what in "policy title = '没有发布的草稿'" "policy title = '发错的文件'" \
    "notice title = '公告草稿'" "notice title = '撤回的公告'" "notice title LIKE '%已经结束%'"; do
	kind=${what%% *}
	hidden=$(sql "SELECT id FROM $kind WHERE ${what#* }")
	answers 204 POST "/views/$kind/$hidden" ''
	ok "what is not public ($kind $hidden) is not counted" rows \
	    "view_count WHERE kind = '$kind' AND object_id = $hidden" 0
done
answers 204 POST /views/policy/999999999999999999 ''
ok 'nor is a policy that does not exist' rows view_count 2
answers 404 POST /views/meeting/1 ''
answers 404 POST /views/policy/0 ''

# Another site's page cannot count.
export HTTP_SEC_FETCH_SITE=cross-site
answers 403 POST /views/policy/1 ''
HTTP_SEC_FETCH_SITE=same-origin
answers 204 POST /views/policy/1 ''
unset HTTP_SEC_FETCH_SITE

# The program's database account can only raise the number.
try() { mariadb --no-defaults -N -B -S "$PORTAL_DB_SOCKET" -u portal_public \
	"-p$(cat "$PORTAL_DB_PASSWORD_FILE")" "$PORTAL_DB_NAME" -e "$1" >/dev/null 2>&1; }
ok 'the database account works' try 'SELECT 1 FROM public_policy'
for statement in 'DELETE FROM view_count' "UPDATE view_count SET kind = 'notice'" \
    'SELECT * FROM policy' 'SELECT * FROM notice_version' 'SELECT * FROM resolution' \
    'SELECT * FROM meeting' 'SELECT * FROM session' 'SELECT * FROM credential' \
    'SELECT * FROM account' 'SELECT * FROM audit' 'SELECT * FROM topic' \
    "UPDATE public_policy SET title = 'x'" 'DROP TABLE view_count' \
    'CREATE TABLE x (id INT)' "INSERT INTO search_doc (kind) VALUES (1)" \
    'SELECT LOAD_FILE("/etc/passwd") INTO OUTFILE "/tmp/x"'; do
	ok "it may not: $statement" not try "$statement"
done
finish
