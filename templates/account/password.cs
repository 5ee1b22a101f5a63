<?cs set:title = "修改密码" ?><?cs set:words.present = "现在的密码" ?><?cs set:words.fresh = "新密码" ?><?cs
set:words.again = "再输一次" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?>
<h1>修改密码</h1>
<?cs if:password.must ?><p class="lede">这个账号的密码是别人给的，或者用得太久了。请先换成只有您自己知道的，换好就可以继续。</p>
<?cs else ?><p class="lede">换好以后，您在别处的登录都会退出。<?cs if:password.days > #0 ?>密码每 <?cs var:password.days ?> 天要换一次。<?cs /if ?></p>
<?cs /if ?><?cs
if:page.refusal == "wait" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>请等一会儿再试</h2>
<p>连续几次不对，还要等 <?cs if:wait.minutes ?><?cs var:wait.minutes ?> 分钟<?cs else ?><?cs var:wait.seconds ?> 秒<?cs /if ?>。刚才的密码没有核对。</p>
</div>
<?cs elif:page.refusal == "stale" ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>密码没有换</h2>
<p>这一页打开以后，您又登录过一次，所以它过时了。现在这一页是新的，请重新输入。</p>
</div>
<?cs /if ?><?cs if:subcount(form.wrong) > #0 ?><div class="complaints" role="alert" tabindex="-1" autofocus>
<h2>密码没有换</h2>
<ul><?cs each:w = form.wrong ?><li><a href="#<?cs var:w.name ?>"><?cs var:words[w.name] ?>：<?cs call:why(form[w.name]) ?></a></li>
<?cs /each ?></ul>
<p>改好以后，三处都要重新输入。</p>
</div>
<?cs /if ?>
<form class="form" method="post" action="<?cs var:site.base ?>account/password">
<?cs call:token() ?>
<input type="hidden" name="to" value="<?cs var:form.to.value ?>">
<?cs call:password(form.present, words.present, "", "current-password") ?>
<p class="hint">新密码至少 <?cs var:password.min ?> 个字符；大写字母、小写字母、数字、其他符号，至少有 <?cs var:password.kinds ?> 种；不能含有账号或姓名，不能是常见的密码<?cs if:password.history > #0 ?>，也不能是最近 <?cs var:password.history ?> 个用过的<?cs /if ?>。</p>
<?cs call:password(form.fresh, words.fresh, "", "new-password") ?>
<?cs call:password(form.again, words.again, "与上面一样，防止打错。", "new-password") ?>
<div class="go"><button type="submit">换成新密码</button></div>
</form>
<?cs include:"_desk_foot.cs" ?>
