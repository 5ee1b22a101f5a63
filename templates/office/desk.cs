<?cs set:title = "办公室工作台" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.role.office || visitor.role.convener ?><section class="block">
<h2>等待受理的议题<?cs if:count.submitted ?>（<?cs var:count.submitted ?>）<?cs /if ?></h2>
<?cs if:subcount(waiting) > #0 ?><p class="note">等得最久的排在前面。</p>
<ul class="rows">
<?cs each:t = waiting ?><?cs call:topic_sent_row(t) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有等待受理的议题。", "") ?><?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/topics?state=any">全部议题</a></p>
</section>
<section class="block">
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
