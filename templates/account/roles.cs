<?cs set:title = "改角色" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<?cs call:desk_crumbs("office/accounts", "账号管理", title) ?>
<h1><?cs var:account.login ?> 的角色</h1>
<p class="lede"><?cs var:account.name ?><?cs if:account.unit_id != "0" ?>，<?cs var:site.unit[account.unit_id].short_name ?><?cs /if ?><?cs if:account.township ?>，<?cs var:account.township ?><?cs /if ?>。改了马上有效，不用重新登录；要两步验证的角色，本人要先设置。</p>
<?cs call:account_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="form" method="post" action="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>/roles">
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs if:form.revision.value ?><?cs var:form.revision.value ?><?cs else ?>0<?cs /if ?>">
<fieldset>
<legend>办事的角色</legend>
<?cs call:tick(form.liaison, "联络员", "提出本单位的议题") ?>
<?cs call:tick(form.member, "单位成员", "看本单位的议题；单位要求成员审核的，由他同意提交或者退回") ?>
<?cs call:tick(form.township, "乡（镇、街道）", "签收下达给本乡（镇、街道）的任务，报进展；不能同时有别的角色") ?>
<?cs call:tick(form.editor, "信息编辑", "起草公示公告和政策文件") ?>
<?cs call:tick(form.reviewer, "信息审核", "审核、发布、撤回；不能审自己写的") ?>
<?cs call:tick(form.legal, "合法性审查", "审查规范性文件") ?>
<?cs call:tick(form.office, "办公室", "受理议题，安排会议") ?>
<?cs call:tick(form.convener, "召集人", "看会议和议题") ?>
</fieldset>
<fieldset>
<legend>管理的角色（只能有一个，也不能同时办事）</legend>
<?cs call:tick(form.system, "系统管理员", "建账号、停用账号、重设密码") ?>
<?cs call:tick(form.security, "安全管理员", "给角色、锁定、解锁") ?>
<?cs call:tick(form.auditor, "审计员", "只看操作日志") ?>
</fieldset>
<div class="deeds go"><button type="submit">保存</button>
<a class="button quiet" href="<?cs var:site.base ?>office/accounts/<?cs var:account.id ?>">不改了</a></div>
</form>
<?cs include:"_desk_foot.cs" ?>
