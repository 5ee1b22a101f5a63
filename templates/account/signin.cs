<?cs set:title = "登录" ?><?cs set:words.login = "账号" ?><?cs set:words.password = "密码" ?><?cs
include:"_form.cs" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>登录</h1>
<p class="lede">成员单位联络员和工作人员从这里进入办公区。查政策、看公示不用登录。</p>
<?cs if:?visitor.id ?><p class="note">您现在已用“<?cs var:visitor.name ?>”的账号登录，可以<a href="<?cs var:site.base ?><?cs var:desk.path ?>">回到工作台</a>；换一个账号登录，现在这一个就退出。</p>
<?cs elif:form.to.value && page.status == 200 ?><p class="note">您要打开的页面只给工作人员看。登录以后就到那一页；登录到时以前没有保存的文字还在。</p>
<?cs /if ?><?cs
if:page.refusal == "wrong" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>没有登录成功</h2>
<p>账号或密码不对，请再核对一次。留意大小写。忘了密码，请找系统管理员重设。</p>
<?cs if:wait.minutes ?><p>连续几次不对，请等 <?cs var:wait.minutes ?> 分钟再试。</p>
<?cs elif:wait.seconds ?><p>连续几次不对，请等 <?cs var:wait.seconds ?> 秒再试。</p>
<?cs /if ?></div>
<?cs elif:page.refusal == "wait" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>请等一会儿再试</h2>
<p>这个账号或这台电脑连续几次没有登录成功，还要等 <?cs if:wait.minutes ?><?cs var:wait.minutes ?> 分钟<?cs else ?><?cs var:wait.seconds ?> 秒<?cs /if ?>。刚才的密码没有核对。</p>
</div>
<?cs elif:page.refusal == "locked" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>这个账号已被锁定</h2>
<p>密码对，但账号现在不能用。请找安全管理员解锁。</p>
</div>
<?cs elif:page.refusal == "ended" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>这个账号已经停用</h2>
<p>密码对，但账号已经停用，不能再用。需要新账号，请找系统管理员。</p>
</div>
<?cs elif:page.refusal == "stale" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>请再登录一次</h2>
<p>登录页打开得太久，已经过时了。现在这一页是新的，请重新输入密码。还是不行，请看浏览器是不是不许本站存 Cookie。</p>
</div>
<?cs /if ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>account/signin">
<?cs call:token() ?>
<input type="hidden" name="to" value="<?cs var:form.to.value ?>">
<div class="field"><?cs call:label(form.login, words.login, "") ?>
<input type="text"<?cs call:common(form.login, "") ?> autocomplete="username" autocapitalize="none" spellcheck="false" value="<?cs var:form.login.value ?>"></div>
<?cs call:password(form.password, words.password, "", "current-password") ?>
<div class="go"><button type="submit">登录</button></div>
<p class="note">忘了密码，找系统管理员重设；账号被锁，找安全管理员解锁。</p>
</form>
<?cs include:"_foot.cs" ?>
