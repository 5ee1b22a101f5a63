<?cs set:title = "会议记录" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_attendance.cs" ?><?cs

# The choices of a row; its numbers are in pages/office/record.c. ?><?cs
def:how_options(a) ?><option value="<?cs var:a.value.0 ?>">还没有记</option><?cs
each:h = hows ?><option value="<?cs var:a.value[name(h)] ?>"<?cs
if:form.attends.chosen[a.value[name(h)]] ?> selected<?cs elif:subcount(form.attends.chosen) == #0 && a.number == name(h) ?> selected<?cs /if ?>><?cs var:h.name ?></option><?cs /each ?><?cs /def ?>
<?cs call:desk_crumbs("office/meetings/" + meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:attendance_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:meeting_state(meeting) ?> <?cs var:meeting.name ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?><?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs if:!meeting.sits ?><?cs call:nothing("这次会议没有可以记的。", "发出通知以后，在这里记到会情况和每个议程的结果。") ?><?cs else ?><section class="block" id="attendance">
<h2>到会情况</h2>
<?cs if:subcount(row) == #0 ?><?cs call:nothing("还没有邀请过单位。", "先在“邀请和回执”里邀请。") ?><?cs
elif:visitor.role.office ?><form method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record" novalidate>
<?cs call:token() ?>
<p class="note">按回执先填好了。到会的人和职务有变的，点单位名称改。</p>
<ul class="rows attends">
<?cs each:a = row ?><li><label for="attends-<?cs var:a.id ?>"><?cs call:attended_name(a) ?></label>
<select id="attends-<?cs var:a.id ?>" name="attends"><?cs call:how_options(a) ?></select>
<p><?cs if:a.how ?><span class="state good">已记：<?cs var:code.how[a.how] ?></span><?cs else ?><span><?cs call:receipt_said(a) ?></span><?cs /if ?><span><?cs if:a.person ?><?cs var:a.person ?> <?cs var:a.post ?><?cs else ?>还没有写是谁<?cs /if ?></span><?cs if:a.others ?><span>一同到会：<?cs var:a.others ?></span><?cs /if ?>
<a href="<?cs var:site.base ?>office/attendance/<?cs var:a.id ?>">改姓名、职务<span class="aside">：<?cs call:attended_name(a) ?></span></a></p></li>
<?cs /each ?></ul>
<div class="deeds"><?cs call:deed("save", "保存到会情况", "", "纪要里的出席、请假、列席按这里写。") ?><?cs
call:deed("rest", "没有选的都记出席，保存", "quiet", "人都到齐的时候，少点几十下。") ?></div></form>
<?cs else ?><ul class="rows">
<?cs each:a = row ?><li><b><?cs call:attended_name(a) ?></b><p><span><?cs if:a.how ?><?cs var:code.how[a.how] ?><?cs else ?>还没有记<?cs /if ?></span><span><?cs var:a.person ?> <?cs var:a.post ?></span></p></li>
<?cs /each ?></ul>
<?cs /if ?></section>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
