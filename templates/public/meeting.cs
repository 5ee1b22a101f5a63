<?cs set:title = meeting.name ?><?cs set:description = meeting.name + "：什么时候开，在哪里开，有没有改期或者取消，会上定了什么。" ?><?cs set:column = "会议安排" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?><?cs include:"_file_list.cs" ?>
<?cs call:crumbs("会议安排", "meetings", meeting.name) ?>
<h1><?cs var:meeting.name ?></h1>
<?cs if:meeting.state == "3" ?><div class="banner gone"><p>这次会议已经取消。<?cs
if:meeting.cancelled_why ?>原因：<?cs var:meeting.cancelled_why ?><?cs /if ?></p></div>
<?cs /if ?><dl class="facts">
<div><dt>类型</dt><dd><?cs call:meeting_kind(meeting.kind) ?> <?cs call:meeting_state(meeting) ?></dd></div>
<div><dt>时间</dt><dd><?cs call:moment(meeting.starts_at) ?><?cs if:meeting.ends_at ?> 至 <?cs
if:meeting.ends_at.y == meeting.starts_at.y && meeting.ends_at.m == meeting.starts_at.m && meeting.ends_at.d == meeting.starts_at.d ?><time datetime="<?cs
var:meeting.ends_at.iso ?>"><?cs var:meeting.ends_at.time ?></time><?cs else ?><?cs call:moment(meeting.ends_at) ?><?cs /if ?><?cs elif:meeting.state == #1 ?><p class="note">没有写结束时间，日历里按一小时算。</p><?cs /if ?></dd></div>
<div><dt>地点</dt><dd><?cs if:meeting.place ?><?cs var:meeting.place ?><?cs else ?>还没有公布<?cs /if ?></dd></div>
<?cs if:meeting.chair ?><div><dt>主持</dt><dd><?cs var:meeting.chair ?><?cs
if:meeting.delegation ?><p class="note"><?cs var:meeting.delegation ?></p><?cs /if ?></dd></div>
<?cs /if ?><?cs if:meeting.ground ?><div><dt>为什么开</dt><dd><?cs var:meeting.ground ?></dd></div>
<?cs /if ?><?cs if:meeting.note ?><div><dt>说明</dt><dd><?cs call:paragraphs(meeting.note) ?></dd></div>
<?cs /if ?></dl>
<?cs call:files_list("会议材料") ?>
<?cs if:subcount(change) > #0 ?><section class="block">
<h2>通知后的更改</h2>
<ul class="rows">
<?cs each:c = change ?><li><span class="what"><?cs call:meeting_field(c.field) ?><?cs
if:c.before_ && c.after_ ?>由“<?cs call:meeting_value(c.field, c.before_) ?>”改为“<?cs call:meeting_value(c.field, c.after_) ?>”<?cs
elif:c.after_ ?>补充为“<?cs call:meeting_value(c.field, c.after_) ?>”<?cs
else ?>原为“<?cs call:meeting_value(c.field, c.before_) ?>”，已删去<?cs /if ?></span><p><span>第 <?cs
var:c.sequence ?> 次更改</span></p><?cs call:moment(c.at) ?></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><?cs if:meeting.state != "3" ?><section class="block">
<h2>议定事项</h2>
<?cs if:minutes.number ?><p>会议纪要 <?cs var:minutes.number ?> 已经印发，<?cs call:day(minutes.issued_on) ?>。</p>
<?cs /if ?><?cs if:subcount(resolution) > #0 ?><ul class="rows">
<?cs each:r = resolution ?><li><a class="what" href="<?cs var:site.base ?>resolutions/<?cs var:r.id ?>"><?cs var:r.title ?></a><p><?cs
if:r.issued_on ?><span>纪要印发于 <?cs call:day(r.issued_on) ?></span><?cs /if ?></p></li>
<?cs /each ?></ul>
<?cs elif:minutes.number ?><div class="empty"><p>这次会议没有公开的议定事项。</p></div>
<?cs else ?><div class="empty"><p>还没有公开的议定事项。会上定下的事写进会议纪要；纪要印发以后，能公开的列在这里。</p></div>
<?cs /if ?></section>
<?cs /if ?><?cs if:meeting.updated_at ?><p class="note">最近更新：<?cs call:moment(meeting.updated_at) ?></p><?cs /if ?>
<?cs include:"_foot.cs" ?>
