<?cs set:title = "会议记录" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_attendance.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"office/_resolutions.cs" ?><?cs

def:item_recorded(i) ?><dl class="facts">
<div><dt>结果</dt><dd><?cs if:i.outcome ?><?cs call:outcome_name(i.outcome) ?><?cs else ?>没有记录<?cs /if ?></dd></div>
<?cs if:i.outcome_text ?><div><dt>说明</dt><dd><?cs call:paragraphs(i.outcome_text) ?></dd></div>
<?cs /if ?><?cs if:i.said ?><div><dt>讨论情况</dt><dd><?cs call:paragraphs(i.said) ?></dd></div>
<?cs /if ?></dl>
<?cs if:i.outcome == "referred" && i.state == #1 && visitor.role.office ?><p><a class="button quiet" href="<?cs var:site.base ?>office/referrals/new?item=<?cs var:i.id ?>">办理报县政府<span class="aside">：第 <?cs var:i.position ?> 项</span></a></p>
<?cs /if ?><?cs /def ?><?cs

# The choices of a row; its numbers are in pages/office/record.c. ?><?cs
def:outcome_options(i) ?><option value="">请选择</option><?cs
if:i.kind == "liaison" ?><?cs each:o = liaison ?><option value="<?cs var:o.id ?>"<?cs if:o.id == i.outcome ?> selected<?cs /if ?>><?cs var:o.name ?></option><?cs /each ?><?cs
elif:i.sort == "member" ?><?cs each:o = member ?><option value="<?cs var:o.id ?>"<?cs if:o.id == i.outcome ?> selected<?cs /if ?>><?cs var:o.name ?></option><?cs /each ?><?cs
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

# Where to go on: the first item without an outcome, or that it was held. ?><?cs
each:i = item ?><?cs if:i.sort != "tasks" && !i.withdrawn && !i.outcome && !next.id ?><?cs set:next.id = i.id ?><?cs set:next.position = i.position ?><?cs /if ?><?cs /each ?><?cs
def:record_next() ?><?cs if:page.did == "agenda_item.record" ?><p class="note">下一步：<?cs
if:next.id ?><a class="tall" href="#item-<?cs var:next.id ?>">记录第 <?cs var:next.position ?> 项的结果</a><?cs
else ?>各项都有了结果。会开完以后，到<a class="tall" href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>#deeds">会议的页面</a>按“会议已召开”<?cs /if ?></p>
<?cs /if ?><?cs /def ?><?cs

def:how_options(a) ?><option value="<?cs var:a.value.0 ?>">还没有记</option><?cs
each:h = hows ?><option value="<?cs var:a.value[name(h)] ?>"<?cs
if:form.attends.chosen[a.value[name(h)]] ?> selected<?cs elif:!row_sent && a.number == name(h) ?> selected<?cs /if ?>><?cs var:h.name ?></option><?cs /each ?><?cs /def ?>
<?cs call:agenda_crumbs(meeting.id, meeting.name, title) ?>
<h1><?cs var:title ?></h1>
<?cs call:attendance_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:record_next() ?><p><?cs call:meeting_state(meeting) ?> <?cs var:meeting.name ?><?cs if:meeting.starts_at ?>，<?cs call:moment(meeting.starts_at) ?><?cs /if ?><?cs if:meeting.place ?>，<?cs var:meeting.place ?><?cs /if ?></p>
<?cs if:!meeting.sits ?><?cs call:nothing("这次会议没有可以记的。", "发出通知以后，在这里记到会情况和每个议程的结果。") ?><?cs else ?><?cs call:as_files("会议记录", "office/meetings/" + meeting.id + "/record", "") ?><section class="block" id="attendance">
<h2>到会情况</h2>
<?cs if:subcount(row) == #0 ?><?cs call:nothing("还没有邀请过单位。", "先在“邀请和回执”里邀请。") ?><?cs
elif:visitor.role.office && meeting.open == #1 ?><form method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/record" data-changes novalidate>
<?cs call:token() ?>
<p class="note hint">交了回执的，已经按回执填好，按“保存到会情况”才记下来。您改选的，选了就自动保存。到会的人和职务有变的，点“改姓名、职务”。</p>
<ul class="rows attends">
<?cs each:a = row ?><?cs set:row_sent = "" ?><?cs each:x = a.value ?><?cs if:form.attends.chosen[x] ?><?cs set:row_sent = "1" ?><?cs /if ?><?cs /each ?><li><label for="attends-<?cs var:a.id ?>"><?cs call:attended_name(a) ?></label>
<select id="attends-<?cs var:a.id ?>" name="attends" data-shown="<?cs var:a.value[a.number] ?>"><?cs call:how_options(a) ?></select>
<p><?cs if:a.how ?><span class="state good">已记：<?cs var:code.how[a.how] ?></span><?cs else ?><span><?cs call:receipt_said(a) ?></span><?cs /if ?><span><?cs if:a.person ?><?cs var:a.person ?> <?cs var:a.post ?><?cs else ?>还没有写是谁<?cs /if ?></span><?cs if:a.others ?><span>一同到会：<?cs var:a.others ?></span><?cs /if ?>
<a href="<?cs var:site.base ?>office/attendance/<?cs var:a.id ?>">改姓名、职务<span class="aside">：<?cs call:attended_name(a) ?></span></a></p></li>
<?cs /each ?></ul>
<p class="saving" role="status" id="saved-attendance" data-autosave="save" data-every="4000"<?cs call:autosave_words() ?>
 data-merge="没有保存：别人刚刚也记了到会情况，“已记”写明了现在记的是什么。您选的还在，看过以后按“保存到会情况”。"></p>
<div class="deeds"><?cs call:deed("save", "保存到会情况", "", "纪要里的出席、请假、列席按这里写。") ?><?cs
call:deed("rest", "没有选的都记出席，保存", "quiet", "人都到齐的时候，少点几十下。还没有写是谁的不记，先点“改姓名、职务”。") ?></div></form>
<?cs else ?><?cs if:meeting.open == #0 ?><p class="note">纪要已经送出去确认、送审或者印发，到会情况不能改。印发了的，在<a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>/minutes">会议纪要</a>里按“更正”，再来改。</p>
<?cs /if ?><ul class="rows">
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
<?cs /if ?><?cs call:item_override(i) ?><?cs call:positions(i.written) ?><?cs if:visitor.role.office && meeting.state == #1 ?><?cs call:item_form(i) ?><?cs else ?><?cs call:item_recorded(i) ?><?cs /if ?></section>
<?cs /each ?></section>
<?cs if:meeting.sits && meeting.kind != "liaison" ?><section class="block" id="resolutions">
<h2>议定事项</h2>
<?cs call:written_resolutions(meeting.id) ?></section>
<?cs /if ?><?cs if:visitor.role.office && meeting.state == #1 && subcount(item) > #0 ?><p class="note">都记录完、会也开完了，到<a href="<?cs var:site.base ?>office/meetings/<?cs var:meeting.id ?>">会议的页面</a>按“会议已召开”，议题就跟着结果走。</p>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
