#!/bin/sh
# Personal numbers are refused at their field, and published only when two
# people give a reason.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/press.sh"
papers story_press_personal
card=11010519491231002X mobile=13912345678 bank=6222020200112233446
before=$(sql 'SELECT COUNT(*) FROM notice')

# ---- At the field

editor
for deed in save send; do
	put /press/notices/new deed=$deed "title=On+$card" kind="$kind" "body=a%0Acall+$mobile%0Acard+$bank" \
	    "summary=or+$mobile"
	ok "$deed: numbers are refused" is "$status" 422
	ok 'at each field' says 'id="title-wrong"' 'id="body-wrong"' 'id="summary-wrong"'
	ok 'which kind, where, and hardly a digit' says '身份证号码 110*************2X' \
	    '第 2 行 手机号码 139******78' '第 3 行 银行卡号 622**************46'
	ok 'all that was typed is there' says "value=\"On $card\"" "call $mobile"
	ok 'a field asks why they must stay' says 'id="personal"'
done
ok 'nothing was stored' is "$(sql 'SELECT COUNT(*) FROM notice')" "$before"
get /press/notices/new
ok 'without need nobody is asked' hides 'id="personal"'
put /press/notices/new deed=save "title=No+11010519491231002" kind="$kind" \
    "body=tel+0857-5221234%2C+sum+13912345678.50"
ok 'what is no such number passes' is "$status" 303

# ---- With two reasons

put /press/notices/new deed=send title=Fraud kind="$kind" "body=card+$bank" personal=court+says
ok 'with a reason it is sent' is "$status" 303
paper=$(made)
ok 'which is kept' is "$(sql "SELECT personal FROM notice_version WHERE notice_id = $paper")" 'court says'
ok 'and noted' is "$(sql "SELECT COUNT(*) FROM audit WHERE verb = 'notice.save'
    AND object_id = $paper AND detail LIKE '%personal=$(proof 'court says')%'")" 1
reviewer
get "/press/notices/$paper"
ok 'the reviewer sees number and reason' says '银行卡号 622**************46' 'court says' \
    'id="personal_review"'
put "/press/notices/$paper/review" deed=publish revision=2
ok 'without a reason of the reviewer it is not published' is "$status" 409
ok 'the page asks for that reason' says '核准理由'
ok 'the refusal is audited' is "$(sql 'SELECT detail FROM audit ORDER BY id DESC LIMIT 1')" personal
put "/press/notices/$paper/review" deed=publish revision=2 personal_review=seen+the+order
ok 'with it, it is published' is "$status" 303
ok 'which is kept' is "$(sql "SELECT personal_review FROM notice_version WHERE notice_id = $paper")" \
    'seen the order'
ok 'and noted, with what became of it' rows "audit WHERE verb = 'notice.publish'
    AND object_id = $paper AND before_ LIKE '%state=1%'
    AND detail LIKE '%state=2%index_number=%personal_review=$(proof 'seen the order')'" 1

# ---- In the note on changes, and in the reason of a withdrawal

editor
put "/press/notices/$paper/withdraw" "withdrawn_why=ask+$mobile"
ok 'a reason for the public holds none either' complains withdrawn_why
ok 'at the field' says '手机号码'
put "/press/notices/$paper/revise"
put "/press/notices/$paper" deed=save revision=4 title=Fraud kind="$kind" body=none "note=ask+$mobile"
ok 'nor what changed' says 'id="note-wrong"'
put "/press/notices/$paper" deed=send revision=4 title=Fraud kind="$kind" body=none note=gone
reviewer
put "/press/notices/$paper/review" deed=publish revision=5
ok 'without a number nobody is asked' is "$status" 303

# ---- In the fields of a policy

editor
put /press/policies/new deed=save title=a "document_number=$card" "issuer=on+$mobile" \
    "subject=card+$bank"
ok 'its head is public as well' complains document_number issuer subject
put /press/policies/new deed=send title=a "document_number=12" "issuer=on+$mobile" body=b \
    personal=so+signed
ok 'with a reason it is sent' is "$status" 303
paper=$(made policy)
reviewer
get "/press/policies/$paper"
ok 'the reviewer sees it' says '手机号码 139******78'
put "/press/policies/$paper/review" deed=publish revision=2
ok 'and has to give his own reason' is "$status" 409
finish
