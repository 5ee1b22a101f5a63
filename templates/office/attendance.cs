<?cs if:attendance.guest ?><?cs set:title = attendance.guest ?><?cs else ?><?cs set:title = site.unit[attendance.unit_id].name ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs include:"_attendance.cs" ?><?cs include:"_changes.cs" ?>
<?cs call:desk_crumbs("office/meetings/" + attendance.meeting_id + "/record", "会议记录", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:attendance_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs var:attendance.meeting ?>，<?cs call:moment(attendance.starts_at) ?></p>
<div class="work"><div><section class="block">
<h2>现在的内容</h2>
<dl class="facts">
<div><dt>到会</dt><dd><?cs if:attendance.how ?><?cs var:code.how[attendance.how] ?><?cs else ?>还没有记（<?cs call:receipt_said(attendance) ?>）<?cs /if ?></dd></div>
<?cs if:attendance.person ?><div><dt>姓名</dt><dd><?cs var:attendance.person ?></dd></div>
<?cs /if ?><?cs if:attendance.post ?><div><dt>职务</dt><dd><?cs var:attendance.post ?></dd></div>
<?cs /if ?><?cs if:attendance.others ?><div><dt>一同到会的人</dt><dd><?cs var:attendance.others ?></dd></div>
<?cs /if ?><?cs if:attendance.editor ?><div><dt>最近记的</dt><dd><?cs var:attendance.editor ?>，<?cs call:moment(attendance.changed_at) ?></dd></div>
<?cs /if ?></dl>
</section></div>
<div class="side"><?cs if:?may.save || ?page.refusal ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/attendance/<?cs var:attendance.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(attendance) ?>
<h2>更改</h2>
<?cs call:choice(form.how, words.how, "", hows) ?><?cs
call:line(form.person, words.person, "到会的人；代会的写代会人，请假的写请假的人。") ?><?cs
call:line(form.post, words.post, "例如：副局长。") ?><?cs
call:line(form.others, words.others, "同一单位还来了别的人，写姓名和职务，几个人用顿号分开。") ?><?cs
call:deed("save", "保存", "", "纪要里按这里写。") ?></form>
<?cs /if ?><?cs call:changes_history() ?></div></div>
<?cs include:"_desk_foot.cs" ?>
