<?cs set:title = "锁定和停用" ?><?cs set:words.reason = "原因" ?><?cs
include:"_form.cs" ?><?cs include:"_head.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:crumbs("账号管理", "office/accounts", title) ?>
<h1><?cs var:account.login ?> <?cs call:account_state(account.state) ?></h1>
<p class="lede"><?cs var:account.name ?><?cs if:account.unit_id != "0" ?>，<?cs var:site.unit[account.unit_id].short_name ?><?cs /if ?></p>
<?cs call:account_refusal() ?><?cs call:complaints() ?>
<?cs if:may.lock || may.unlock || may.end ?><form class="form" method="post" action="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/state">
<?cs call:token() ?>
<?cs call:lines_of(form.reason, words.reason, "写进操作日志，日后可查。") ?>
<?cs if:may.lock ?><p class="hint">锁定以后，这个账号马上退出，不能登录；解锁后恢复。</p>
<?cs /if ?><?cs if:may.end ?><p class="hint">停用以后，这个账号马上退出，再也不能用。做过的事和记录都留着。</p>
<?cs /if ?><div class="go"><?cs if:may.lock ?><button type="submit" name="deed" value="lock">锁定</button><?cs /if ?><?cs
if:may.unlock ?><button type="submit" name="deed" value="unlock">解锁</button><?cs /if ?><?cs
if:may.end ?><button type="submit" name="deed" value="end">停用</button><?cs /if ?>
<a class="button quiet" href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">不改了</a></div>
</form>
<?cs else ?><p>现在没有您可以办的。</p>
<p><a href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">回到账号</a></p>
<?cs /if ?><?cs include:"_foot.cs" ?>
