<?cs set:title = "会议记录" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_attendance.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs

def:item_recorded(i) ?><dl class="facts">
<div><dt>结果</dt><dd><?cs if:i.outcome ?><?cs call:outcome_name(i.outcome) ?><?cs else ?>没有记录<?cs /if ?></dd></div>
<?cs if:i.outcome_text ?><div><dt>说明</dt><dd><?cs call:paragraphs(i.outcome_text) ?></dd></div>
<?cs /if ?><?cs if:i.said ?><div><dt>讨论情况</dt><dd><?cs call:paragraphs(i.said) ?></dd></div>
<?cs /if ?></dl>
<?cs /def ?><?cs

# The choices of a row; its numbers are in pages/office/record.c. ?><?cs
def:outcome_options(i) ?><option value="">请选择</option><?cs
if:i.kind == "liaison" ?><?cs each:o = liaison ?><option value="<?cs var:o.id ?>"<?cs if:o.id == i.outcome ?> selected<?cs /if ?>><?cs var:o.name ?></option><?cs /each ?><?cs
else ?><?cs each:o = conference_ ?><option value="<?cs var:o.id ?>"<?cs if:o.id == i.outcome ?> selected<?cs /if ?>><?cs var:o.name ?></option><?cs /each ?><?cs /if ?><?cs /def ?><?cs

# What is said about an item and becomes of it: a form that saves by itself. ?><?cs
def:item_form(i) ?><form class="form" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:i.meeting_id ?>/agenda/<?cs var:i.id ?>/outcome" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:i.revision ?>">
<?cs call:autosave_one(i.id, "note") ?>
<div class="field"><label for="said-<?cs var:i.id ?>">讨论情况（内部）<span class="aside">：第 <?cs var:i.position ?> 项</span></label>
<textarea id="said-<?cs var:i.id ?>" name="said" rows="6" maxlength="20000"><?cs var:i.said ?></textarea></div>
<div class="field"><label for="outcome-<?cs var:i.id ?>">结果<span class="aside">：第 <?cs var:i.position ?> 项</span></label>
<select id="outcome-<?cs var:i.id ?>" name="outcome"><?cs call:outcome_options(i) ?></select></div>
<div class="field"><label for="outcome_text-<?cs var:i.id ?>">说明<span class="aside">：第 <?cs var:i.position ?> 项</span></label>
<textarea id="outcome_text-<?cs var:i.id ?>" name="outcome_text" rows="3" maxlength="1000"><?cs var:i.outcome_text ?></textarea></div>
<div class="deeds"><?cs call:deed("record", "记录结果", "", "会议写明已召开以前都可以改。") ?><?cs call:deed("note", "先存着", "quiet", "结果还没有定的时候用；写的时候也会自动保存。") ?></div>
</form>
<?cs /def ?><?cs

def:how_options(a) ?><option value="<?cs var:a.value.0 ?>">还没有记</option><?cs
each:h = hows ?><option value="<?cs var:a.value[name(h)] ?>"<?cs
if:form.attends.chosen[a.value[name(h)]] ?> selected<?cs elif:subcount(form.attends.chosen) == #0 && a.number == name(h) ?> selected<?cs /if ?>><?cs var:h.name ?></option><?cs /each ?><?cs /def ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:attendance_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:meeting_state(meeting) ?> <?cs var:meeting.name ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?><?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs if:!meeting.sits ?><?cs call:nothing("这次会议没有可以记的。", "发出通知以后，在这里记到会情况和每个议程的结果。") ?><?cs else ?><section class="block" id="attendance">
<h2>到会情况</h2>
<?cs if:subcount(row) == #0 ?><?cs call:nothing("还没有邀请过单位。", "先在“邀请和回执”里邀请。") ?><?cs
elif:visitor.role.office ?><form method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record" novalidate>
<?cs call:token() ?>
<p class="note">交了回执的，已经按回执填好。到会的人和职务有变的，点“改姓名、职务”。选好以后按“保存到会情况”，不会自动保存。</p>
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
<?cs /if ?><section class="block" id="items">
<h2>议程和结果</h2>
<?cs if:subcount(item) == #0 ?><?cs call:nothing("还没有议程。", "先排好议程，再在这里逐项记录。") ?>
<?cs /if ?><p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/agenda">议程</a></p>
<?cs each:i = item ?><section class="block" id="item-<?cs var:i.id ?>">
<h3>第 <?cs var:i.position ?> 项　<?cs call:item_subject(i) ?></h3>
<p class="note"><?cs if:i.topic_id ?><a class="tall" href="<?cs var:site.base ?>office/topics/<?cs var:i.topic_id ?>"><?cs call:unit_short(i.topic_unit_id, i.submitted_at) ?>，<?cs var:i.number ?></a> <?cs /if ?><?cs if:i.presenter ?>汇报人：<?cs var:i.presenter ?><?cs /if ?></p>
<?cs if:i.withdrawn ?><p><?cs call:badge("单位已撤回，不用记结果", "gone") ?></p>
<?cs /if ?><?cs call:item_override(i) ?><?cs if:visitor.role.office && meeting.state == #1 ?><?cs call:item_form(i) ?><?cs else ?><?cs call:item_recorded(i) ?><?cs /if ?></section>
<?cs /each ?></section>
<?cs if:visitor.role.office && meeting.state == #1 && subcount(item) > #0 ?><p class="note">都记录完、会也开完了，到<a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>">会议的页面</a>按“会议已召开”，议题就跟着结果走。</p>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
