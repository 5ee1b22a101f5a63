#!/bin/sh
# After an act the next page says what was done, who can see it, and what is
# next: once, on that page only, and for known words only.  Errors at a desk
# have the desk's head.
. "$(dirname "$0")/lib.sh"
ok 'a database is made' database story_told "$tests"/sample/*.txt
trap 'database_drop' EXIT
year=$(TZ=CST-8 date +%Y)
# sends PATH FORM: posts a form with the row's current revision
sends() { now=$(revision "$1"); post "$1" "token=$token${now:+&revision=$now}&$2"; }
revision() {
	id=${1#/*/*/} id=${id%%/*}
	case $1 in
	*/new | */revise | */withdraw | */password | */state) ;;
	*/topics/*) sql "SELECT revision FROM topic WHERE id = $id" ;;
	*/meetings/*) sql "SELECT revision FROM meeting WHERE id = $id" ;;
	*/notices/*) sql "SELECT revision FROM notice_version WHERE notice_id = $id ORDER BY version DESC LIMIT 1" ;;
	*/accounts/*) sql "SELECT revision FROM account WHERE id = $id" ;;
	esac
}
# told 'what' VERB TEXT...: the answer redirects with a cookie for that page;
# the page shows the texts and deletes the cookie, and shows them once only
told() {
	told="$1" verb=$2
	shift 2
	header Location
	to=/${value#"$PORTAL_BASE"} to=${to%%\?*}
	ok "$told: the answer redirects" is "$status" 303
	ok "$told: a cookie for that page" sent Set-Cookie \
	    "lianxi-did=$verb; Path=$PORTAL_BASE${to#/}; Max-Age=30; HttpOnly; SameSite=Lax"
	before=$cookie cookie="$cookie; lianxi-did=$verb"
	get "$to"
	ok "$told: the page says so" says 'class="banner good did" role="status"' "$@"
	ok "$told: and deletes the cookie" sent Set-Cookie \
	    "lianxi-did=; Path=$PORTAL_BASE${to#/}; Max-Age=0; HttpOnly; SameSite=Lax"
	cookie=$before
	get "$to"
	ok "$told: only once" hides 'banner good did'
	ok "$told: without a cookie" sent Set-Cookie ''
}

# ---- A topic

words='title=who+pays+the+deposit&category_id=1&problem=why&facts=f&proposal=how&decision=what'
program liaison
as li liaison civil-affairs
sends /liaison/topics/new "$words&deed=save"
told 'a draft' topic.create 草稿已保存 只有本单位的人看得到 按“提交”
topic=${to##*/}
sends "$to" 'title=who+pays&deed=submit'
ok 'an error page shows only the error' says '处需要改'
ok 'and no message of an earlier save' hides 草稿已于
sends "$to" "$words&deed=submit"
told 'submitted' topic.submit 已经提交 由办公室受理
post "$to" "token=$token&revision=$(($(revision "$to") - 1))&$words&deed=submit"
told 'a second click' done 没有新的改动
program office
as off office civil-affairs
sends "/office/topics/$topic" 'deed=return&reason=more'
told 'returned' topic.return 已经退回 由提出单位修改
program liaison
as li liaison civil-affairs
sends "/liaison/topics/$topic" "$words&deed=withdraw"
told 'withdrawn' topic.withdraw 已经撤回 只有本单位看得到
sends "/liaison/topics/$topic" "$words&deed=submit"
program office
as off office civil-affairs
sends "/office/topics/$topic" 'deed=accept'
told 'accepted' topic.accept "已经受理，编号 议题〔$year〕1号" 安排到联络员会议
shows /office/ 'what waits for a meeting' 个已受理的议题等着列入联络员会议 "office/topics/$topic\""
program liaison
as li liaison civil-affairs
shows /liaison/ 'the unit, too' '已受理，等待上会（1）' "liaison/topics/$topic\""
sends /liaison/topics/new "$words&deed=submit"
header Location
other=${value##*/}
sends /liaison/topics/new "$words&deed=save"
header Location
sends "/liaison/topics/${value##*/}" 'deed=discard'
told 'discarded' topic.discard 草稿已经丢弃 操作日志里记着
program office
as off office civil-affairs
sends "/office/topics/$other" 'deed=decline&reason=elsewhere'
told 'declined' topic.decline 已经写明不予受理 不用再办

# ---- A meeting

meeting="name=first&kind=regular&starts_at=$((year + 1))-03-01+09:30&ends_at=$((year + 1))-03-01+11:30&place=room&chair_seat_id=$(sql \
    "SELECT MIN(id) FROM seat WHERE role LIKE '%convener'")&delegation=by+letter"
sends /office/meetings/new "$meeting&deed=save"
told 'a meeting kept' meeting.create 草稿已保存 只有办公室和召集人看得到
sends "$to" "$meeting&deed=announce"
told 'announced' meeting.announce 通知已经发出 在工作台上看得到邀请
sends "$to" "$meeting&note=bring+papers&deed=save"
told 'changed' meeting.change 公众和受邀单位看得到新的内容
here=$to
sends "$here/invitations" 'deed=send&guest=Guest'
told 'a guest invited' invitation.send 已经列入邀请名单 由办公室打电话
sends "$here/invitations" deed=remind
told 'reminded' meeting.remind 已经提醒 没有答复的单位在工作台上看得到
at=/office/invitations/$(sql "SELECT id FROM invitation WHERE guest = 'Guest'")
post "$at" "token=$token&revision=0&deed=record&answer=comes&person=A&post=B"
told 'a receipt by telephone' invitation.record 回执已经记下 由办公室代记
post "$at" "token=$token&revision=1&deed=withdraw&withdrawn_why=x"
told 'taken back' invitation.withdraw 邀请已经收回
post "$at" "token=$token&revision=2&deed=renew"
told 'invited again' invitation.renew 已经重新邀请
program liaison
as invited liaison finance
post "/liaison/meetings/${here##*/}" "token=$token&revision=0&answer=excused&reason=ill"
told 'a receipt' invitation.answer 回执已经提交 联席会议办公室看得到
program office
as off office civil-affairs
to=$here
sends "$to" "$meeting&cancelled_why=flood&deed=cancel"
told 'cancelled' meeting.cancel 会议已经取消
sends /office/meetings/new "$meeting&deed=announce"
header Location
to=/${value#"$PORTAL_BASE"}
sql "UPDATE meeting SET starts_at = 1, ends_at = 2 WHERE id = ${to##*/}"
sends "$to" 'deed=hold'
told 'held' meeting.hold 已经写明召开过 公众看得到已召开
sends /office/meetings/new "$meeting&deed=save"
header Location
to=/${value#"$PORTAL_BASE"}
sends "$to" 'deed=discard'
told 'a draft of a meeting discarded' meeting.discard 草稿已经丢弃

# ---- A notice

program press
unit=$(sql "SELECT id FROM unit WHERE code = 'civil-affairs'")
notice="title=a+list&kind=announcement&body=words&unit_id=$unit&source=office"
as ed editor propaganda
sends /press/notices/new "$notice&deed=save"
told 'a notice kept' notice.save 草稿已保存 公众还看不到
notice_at=$to
sends "$to" "$notice&deed=send"
told 'sent' notice.send 已经送审 没有参与起草的审核人
as rev reviewer propaganda
sends "$notice_at/review" 'deed=return&reason=shorter'
told 'sent back' notice.return 已经退回
as ed editor propaganda
sends "$notice_at" "$notice&deed=send"
as rev reviewer propaganda
sends "$notice_at/review" "deed=publish&publish_at=$(TZ=CST-8 date -d '+3 days' '+%Y-%m-%d+09:30')"
told 'timed' notice.publish 定时公开 到时自动公开
sql "UPDATE notice SET published_at = published_at - 4 * 86400"
as ed editor propaganda
sends "$notice_at/revise" ''
told 'a new version' notice.revise '成为第 2 版' 公众看到的还是原来的
sends "$notice_at" "$notice&note=better&deed=send"
told 'a new version sent' notice.send 已经送审 公众看到的还是原来的一版
as rev reviewer propaganda
sends "$notice_at/review" 'deed=publish'
told 'published' notice.publish 已经发布 公众几秒钟以后就看得到
as ed editor propaganda
sends "$notice_at/withdraw" 'withdrawn_why=wrong'
told 'withdrawn' notice.withdraw 只看到撤回的原因
sends /press/notices/new "$notice&deed=save"
header Location
to=/${value#"$PORTAL_BASE"}
sends "$to" 'deed=discard'
told 'a draft of a notice discarded' notice.discard 草稿已经丢弃

# ---- An account

program account
as sys system civil-affairs
sends /office/accounts/new 'login=chen&name=Chen&first=Bai-Yun-12345'
told 'an account' account.add 账号已经建好 由安全管理员给角色
at=$to
sends "$at" 'name=Chen+Li'
told 'its name' account.edit 登记的内容已保存
as sec security civil-affairs
sends "$at/roles" 'editor=1'
told 'its roles' account.roles 角色已经改好
sends "$at/state" 'deed=lock&reason=lost'
told 'locked' account.lock 账号已经锁定 由安全管理员解锁
sends "$at/state" 'deed=unlock&reason=found'
told 'unlocked' account.unlock 又可以登录
as sys system civil-affairs
sends "$at/password" 'first=Bai-Yun-54321'
told 'a password' account.password-reset 密码已经重设 当面交给本人
sends "$at/state" 'deed=end&reason=left'
told 'ended' account.end 账号已经停用 停用不能恢复
as two editor propaganda
sql "INSERT INTO session (token_hash, account_id, form_hash, created_at, seen_at, expires_at)
    SELECT UNHEX(SHA2('elsewhere', 256)), id, '', 1, UNIX_TIMESTAMP(), 9999999999 FROM account WHERE login = 'two'"
sends /account/sessions deed=others
told 'another session' account.sessions-end 选中的登录已经结束

# ---- Only known words, and only with a session

program liaison
as li liaison civil-affairs
for word in nothing topic.nothing '<b>' '"x' TOPIC aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; do
	before=$cookie cookie="$cookie; lianxi-did=$word"
	get /liaison/
	ok "the word $word shows no message" is "$status $(has 'banner good did' && echo told)" '200 '
	cookie=$before
done
nobody
cookie='lianxi-did=topic.submit'
answers 303 GET /liaison/

# ---- Errors at a desk

as li liaison civil-affairs
for path in 404:/liaison/nothing 404:/liaison/topics/99999 400:/liaison/?x=1; do
	get "${path#*:}"
	ok "$path" is "$status" "${path%%:*}"
	ok "$path keeps the head of the desk" says 'desk-nav' '联络员工作台' \
	    "href=\"${PORTAL_BASE}liaison/\"" '退出'
done
get /liaison/topics/99999
ok 'the error page says what to do' says '从上面的“待办”'
get '/liaison/topics?after=x'
ok 'a wrong filter links to the list without it' says "href=\"${PORTAL_BASE}liaison/topics\">打开这一页，不带条件"
as ed editor propaganda
get /liaison/
ok 'the desk of another role is 403' is "$status" 403
ok 'the error page links to the own desk' says "href=\"${PORTAL_BASE}press/\"" '请找安全管理员给您角色'
finish
