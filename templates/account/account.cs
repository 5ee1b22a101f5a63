<?cs set:title = "账号 " + account.login ?><?cs set:words.name = "姓名" ?><?cs set:words.unit_id = "所属单位" ?><?cs set:words.township_id = "乡（镇、街道）" ?><?cs
set:words.person_id = "对应的成员" ?><?cs set:words.ends_on = "最后一天" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:desk_crumbs("office/accounts", "账号管理", account.login) ?>
<h1><?cs var:account.login ?> <?cs call:account_state(account.state, account.over) ?></h1>
<?cs call:account_refusal() ?><dl class="facts">
<div><dt>姓名</dt><dd><p><?cs var:account.name ?></p></dd></div>
<div><dt>所属单位</dt><dd><p><?cs if:account.unit_id != "0" ?><?cs var:site.unit[account.unit_id].name ?><?cs else ?>无<?cs /if ?></p></dd></div>
<?cs if:account.township ?><div><dt>乡（镇、街道）</dt><dd><p><?cs var:account.township ?><?cs if:account.township_closed == #1 ?>（窗口已经停用，不能登录）<?cs /if ?></p></dd></div>
<?cs /if ?><div><dt>角色</dt><dd><ul class="with"><?cs call:roles_of(account) ?></ul></dd></div>
<?cs if:account.ends_on && account.state != "ended" ?><div><dt>最后一天</dt><dd><p><?cs call:day(account.ends_on) ?>，过了当天 24:00 不能再登录</p></dd></div>
<?cs /if ?><div><dt>建立</dt><dd><p><?cs call:moment(account.created_at) ?></p></dd></div>
<?cs if:account.state == "ended" ?><div><dt>停用</dt><dd><p><?cs call:moment(account.ended_at) ?></p></dd></div>
<?cs /if ?><div><dt>密码</dt><dd><p><?cs if:!password.changed_at ?>还没有密码<?cs elif:password.must ?>初始密码，本人还没有换<?cs
else ?>本人 <?cs call:moment(password.changed_at) ?> 换过<?cs /if ?></p></dd></div>
<div><dt>两步验证</dt><dd><p><?cs if:factor.since ?><?cs call:moment(factor.since) ?> 启用，还有 <?cs var:factor.left ?> 个恢复码<?cs else ?>没有启用<?cs /if ?></p></dd></div>
<div><dt>正在登录</dt><dd><p><?cs var:account.sessions ?> 处</p></dd></div>
</dl>
<?cs if:account.mine ?><p class="note">这是您自己的账号：角色、锁定和停用要由另一位管理员来办；密码在<a href="<?cs var:site.base ?>account/password">修改密码</a>里换。</p>
<?cs elif:account.state != "ended" ?><ul class="ways">
<?cs if:visitor.role.security ?><li><a href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/roles">改角色</a></li>
<li><a href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/state"><?cs if:account.state == "locked" ?>解锁<?cs else ?>锁定<?cs /if ?><?cs if:factor.since ?>，重设两步验证<?cs /if ?></a></li>
<?cs /if ?><?cs if:visitor.role.system ?><li><a href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/password">重设密码</a></li>
<li><a href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/state">停用</a></li>
<?cs /if ?></ul>
<?cs if:subcount(account.role) == #0 ?><p class="note">接下来由安全管理员给角色，本人才能办事。</p>
<?cs /if ?><?cs /if ?><?cs if:visitor.role.system && account.state != "ended" ?><section class="block">
<h2>改登记的内容</h2>
<?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs if:form.revision.value ?><?cs var:form.revision.value ?><?cs else ?>0<?cs /if ?>">
<?cs call:line(form.name, words.name, "") ?>
<?cs call:choice(form.unit_id, words.unit_id, "联络员要有单位；别人可以不选。", unit) ?>
<?cs if:subcount(township) > #0 ?><?cs call:choice(form.township_id, words.township_id, "给乡（镇、街道）用的账号选这一项，不选单位：只看得到下达给它的任务。", township) ?>
<?cs /if ?><?cs call:choice(form.person_id, words.person_id, "", person) ?>
<?cs call:dated(form.ends_on, words.ends_on, "本人离任的，写最后一天，过了当天 24:00 不能再登录；不离任就空着。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
