<?cs set:title = "账号管理" ?><?cs include:"_form.cs" ?><?cs include:"_desk.cs" ?><?cs include:"account/_accounts.cs" ?>
<h1>账号管理</h1>
<p class="lede">谁能登录、能做什么。系统管理员建账号、停用账号；安全管理员给角色、锁定和解锁。</p>
<?cs if:visitor.role.system ?><p><a class="button" href="<?cs var:site.base ?>office/accounts/new">新建账号</a></p>
<?cs /if ?><?cs if:subcount(awaited) > #0 ?><section class="block">
<h2>等着发账号的人（<?cs var:subcount(awaited) ?>）</h2>
<p class="note">联络员办公室已经确认，接替的单位成员会议已经同意。由系统管理员建账号，把初始密码当面交给本人。</p>
<ul class="rows">
<?cs each:a = awaited ?><li><?cs if:visitor.role.system ?><a class="what" href="<?cs var:site.base ?>office/accounts/new?liaison=<?cs var:a.id ?>">给<?cs var:a.name ?>建账号</a><?cs
else ?><span class="what"><?cs var:a.name ?></span><?cs /if ?>
<p><span><?cs var:site.unit[a.unit_id].short_name ?></span><?cs if:a.role == "member" ?><span>单位成员</span><?cs /if ?><span><?cs var:a.post ?></span><span><?cs call:day(a.since) ?>起</span></p></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><form class="filters" action="<?cs var:site.base ?>office/accounts">
<div><label for="account-q">账号或姓名</label>
<input type="text" id="account-q" name="q" value="<?cs var:query.q ?>" maxlength="40"></div>
<?cs call:filter_unit(query.unit) ?>
<div><label for="role">角色</label>
<select id="role" name="role"><option value="">全部角色</option>
<?cs call:option("liaison", "联络员", query.role) ?><?cs call:option("member", "单位成员", query.role) ?><?cs call:option("township", "乡（镇、街道）", query.role) ?><?cs call:option("editor", "信息编辑", query.role) ?><?cs
call:option("reviewer", "信息审核", query.role) ?><?cs call:option("legal", "合法性审查", query.role) ?><?cs
call:option("office", "办公室", query.role) ?><?cs call:option("convener", "召集人", query.role) ?><?cs
call:option("system", "系统管理员", query.role) ?><?cs call:option("security", "安全管理员", query.role) ?><?cs
call:option("auditor", "审计员", query.role) ?></select></div>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("active", "正常", query.state) ?><?cs call:option("locked", "已锁定", query.state) ?><?cs
call:option("ended", "已停用", query.state) ?></select></div>
<?cs call:filter_buttons("office/accounts") ?>
</form>
<?cs if:subcount(account) > #0 ?><ul class="rows">
<?cs each:a = account ?><li><a class="what" href="<?cs var:site.base ?>office/accounts/<?cs var:a.id ?>"><?cs var:a.login ?></a>
<p><span><?cs var:a.name ?></span><?cs if:a.unit_id != "0" && site.unit[a.unit_id].short_name ?><span><?cs
var:site.unit[a.unit_id].short_name ?></span><?cs /if ?><?cs if:a.township ?><span><?cs var:a.township ?></span><?cs /if ?><?cs if:a.state != "active" || a.over == #1 ?> <?cs call:account_state(a.state, a.over) ?><?cs /if ?></p>
<ul class="with"><?cs call:roles_of(a) ?></ul></li>
<?cs /each ?></ul>
<?cs if:pager.next ?><nav class="pager" aria-label="翻页"><a class="button quiet" href="<?cs var:site.base ?>office/accounts<?cs var:pager.next ?>" rel="next">下一页</a></nav>
<?cs /if ?><?cs else ?><div class="empty" role="status"><p>没有符合这些条件的账号。</p>
<p>可以少选一个条件，或者<a href="<?cs var:site.base ?>office/accounts">看全部账号</a>。</p></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
