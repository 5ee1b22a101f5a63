#!/bin/sh
# The office's desk: who may see it, and its sections.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_office "$tests"/sample/*.txt
trap database_drop EXIT
program office

nobody
answers 303 GET /office/
ok 'a stranger signs in and comes back' sent Location \
    "${PORTAL_BASE}account/signin?to=%2Foffice%2F"
get "/office/?q=$(printf '%03000d' 0)"
ok 'an address too long to come back to is left out' sent Location "${PORTAL_BASE}account/signin"
for role in liaison editor reviewer legal; do
	as "no-$role" $role
	answers 403 GET /office/
done
as of office
route GET /office/ /office/
ok 'the office finds its meetings' says '/office/meetings"'
ok 'and not what is of others' hides '/office/accounts"' '/office/audit"'
as co convener
answers 200 GET /office/
ok 'the convener finds the meetings' says '/office/meetings"'
as sy system
answers 200 GET /office/
ok 'an administrator finds the accounts' says '/office/accounts"'
ok 'and nothing else' hides '/office/meetings"' '/office/audit"'
as se security
answers 200 GET /office/
ok 'the one for rights too' says '/office/accounts"'
as au auditor
answers 200 GET /office/
ok 'the auditor finds the log' says '/office/audit"'
ok 'and not the accounts' hides '/office/accounts"' '/office/meetings"'
answers 400 GET '/office/?x=1'
answers 405 POST /office/ "token=$token"
answers 404 GET /office/nothing
finish
