<?cs set:title = "重设密码" ?><?cs set:words.first = "初始密码" ?><?cs
include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:desk_crumbs("office/accounts", "账号管理", title) ?>
<h1>给 <?cs var:account.login ?> 重设密码</h1>
<p class="lede"><?cs var:account.name ?>忘了密码时用。重设以后，这个账号在各处的登录都会退出。请先确认是本人来要。</p>
<?cs call:account_refusal() ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/password">
<?cs call:token() ?>
<?cs call:first_field() ?>
<div class="deeds go"><button type="submit">重设</button>
<a class="button quiet" href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">不改了</a></div>
</form>
<?cs include:"_desk_foot.cs" ?>
