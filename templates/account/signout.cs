<?cs set:title = "退出登录" ?><?cs include:"_form.cs" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<?cs if:?visitor.id ?><h1>退出登录</h1>
<p class="lede">您现在用“<?cs var:visitor.name ?>”的账号登录。用完请退出，别人就不能接着用。</p>
<form class="form" method="post" action="<?cs var:site.base ?>account/signout">
<?cs call:token() ?>
<div class="go"><button type="submit">退出</button></div>
</form>
<?cs else ?><h1>已经退出</h1>
<p class="lede">这台电脑上没有人登录。</p>
<ul class="ways">
<li><a href="<?cs var:site.base ?>account/signin">重新登录</a></li>
<li><a href="<?cs var:site.base ?>">回到首页</a></li>
</ul>
<?cs /if ?><?cs include:"_foot.cs" ?>
