<?cs set:title = "新建账号" ?><?cs set:words.login = "账号" ?><?cs set:words.name = "姓名" ?><?cs set:words.unit_id = "所属单位" ?><?cs set:words.township_id = "乡（镇、街道）" ?><?cs
set:words.person_id = "对应的成员" ?><?cs set:words.first = "初始密码" ?><?cs
include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:desk_crumbs("office/accounts", "账号管理", title) ?>
<h1>新建账号</h1>
<p class="lede">一个人一个账号，不能合用。<?cs if:awaits.role == "member" ?>这一位由联席会议同意接替单位成员，建好账号就有单位成员的角色。<?cs elif:form.liaison.value ?>这一位由联席会议办公室确认为联络员，建好账号就有联络员的角色。<?cs else ?>建好以后，由安全管理员给角色，本人才能办事。<?cs /if ?></p>
<?cs call:account_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/accounts/new">
<?cs call:token() ?><?cs call:once() ?>
<div class="field"><?cs call:label(form.login, words.login, "登录时输入的名字：小写字母开头，可用数字和连字符。以后不能改。") ?>
<input type="text"<?cs call:common(form.login, "x") ?> autocomplete="off" autocapitalize="none" spellcheck="false" value="<?cs var:form.login.value ?>"></div>
<?cs if:form.liaison.value ?><input type="hidden" name="liaison" value="<?cs var:form.liaison.value ?>"><input type="hidden" name="name" value="<?cs var:form.name.value ?>"><input type="hidden" name="unit_id" value="<?cs var:form.unit_id.value ?>"><input type="hidden" name="person_id" value="<?cs var:form.person_id.value ?>">
<dl class="facts">
<div><dt>姓名</dt><dd><?cs var:form.name.value ?></dd></div>
<div><dt>所属单位</dt><dd><?cs var:site.unit[form.unit_id.value].name ?></dd></div>
<div><dt>角色</dt><dd><?cs if:awaits.role == "member" ?>单位成员<?cs else ?>联络员<?cs /if ?></dd></div>
</dl>
<?cs else ?><?cs call:line(form.name, words.name, "") ?>
<?cs call:choice(form.unit_id, words.unit_id, "联络员要有单位；别人可以不选。", unit) ?>
<?cs if:subcount(township) > #0 ?><?cs call:choice(form.township_id, words.township_id, "给乡（镇、街道）用的账号选这一项，不选单位：只看得到下达给它的任务。", township) ?>
<?cs /if ?><?cs call:choice(form.person_id, words.person_id, "本人是成员或联络员名单上的人，就选上；不是就不选。", person) ?>
<?cs /if ?><?cs call:first_field() ?>
<div class="deeds go"><button type="submit">建立账号</button>
<a class="button quiet" href="<?cs var:site.base ?>office/accounts">不建了</a></div>
</form>
<?cs include:"_desk_foot.cs" ?>
