<?cs set:title = "办公室工作台" ?><?cs include:"_desk.cs" ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.role.office || visitor.role.convener ?><section class="block">
<h2>会议</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/meetings">会议安排</a></li>
</ul>
</section>
<?cs /if ?><?cs if:visitor.role.system || visitor.role.security ?><section class="block">
<h2>账号</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/accounts">账号管理</a></li>
</ul>
</section>
<?cs /if ?><?cs if:visitor.role.auditor ?><section class="block">
<h2>日志</h2>
<ul class="rows">
<li><a class="what" href="<?cs var:site.base ?>office/audit">操作日志</a></li>
</ul>
</section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
