<?cs set:title = "锁定、停用、重设" ?><?cs set:words.reason = "原因" ?><?cs
include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:desk_crumbs("office/accounts", "账号管理", title) ?>
<h1><?cs var:account.login ?> <?cs call:account_state(account.state, account.over) ?></h1>
<p class="lede"><?cs var:account.name ?><?cs if:account.unit_id != "0" ?>，<?cs var:site.unit[account.unit_id].short_name ?><?cs /if ?></p>
<?cs call:account_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:may.lock || may.unlock || may.end || may.factor ?><form class="form" method="post" action="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/state">
<?cs call:token() ?>
<?cs call:lines_of(form.reason, words.reason, "写进操作日志，日后可查。") ?>
<div class="deeds">
<?cs if:may.lock ?><?cs call:deed("lock", "锁定", "", "这个账号马上退出，不能登录；解锁后恢复。") ?><?cs /if ?><?cs
if:may.unlock ?><?cs call:deed("unlock", "解锁", "", "又可以登录；原来的登录不恢复。") ?><?cs /if ?><?cs
if:may.end ?><?cs call:deed("end", "停用", "grave", "这个账号马上退出，再也不能用。做过的事和记录都留着。") ?><?cs /if ?><?cs
if:may.factor ?><?cs call:deed("factor", "重设两步验证", "quiet", "本人手机丢了、恢复码也没有时用，请先确认是本人来要。各处的登录都退出，验证码、恢复码和记住的设备都作废；本人用密码登录，重新设置。") ?><?cs /if ?></div>
<p><a class="button quiet" href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">不改了</a></p>
</form>
<?cs else ?><p>现在没有您可以办的。</p>
<p><a class="button quiet" href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">回到账号</a></p>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
