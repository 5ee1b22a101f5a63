<?cs set:title = "结果" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"office/_verbs.cs" ?>
<?cs call:agenda_crumbs(agenda_item.meeting_id, agenda_item.meeting, title) ?>
<h1>第 <?cs var:agenda_item.position ?> 项的结果：<?cs call:item_subject(agenda_item) ?></h1>
<?cs call:agenda_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:agenda_item.meeting_id ?>/record#item-<?cs var:agenda_item.id ?>">回到会议记录</a></p>
<?cs if:?page.refusal || !?may.record ?><?cs call:item_stored(agenda_item) ?><?cs /if ?><?cs if:?may.record ?><form class="form" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:agenda_item.meeting_id ?>/agenda/<?cs var:agenda_item.id ?>/outcome" novalidate>
<?cs call:token() ?><?cs call:row_revision(agenda_item) ?>
<?cs if:page.status != #409 ?><?cs call:autosave_one(agenda_item.id, "note") ?><?cs /if ?><?cs call:lines_of(form.said, words.said, "谁说了什么，写要点。只有办公室和召集人看得到。") ?><?cs
if:agenda_item.kind == "liaison" ?><?cs call:choice(form.outcome, words.outcome, "“提交讨论”和“提交议定”的，会后可以列入联席会议的议程；别的不行。", liaison) ?><?cs
elif:agenda_item.sort == "member" ?><?cs call:choice(form.outcome, words.outcome, "会议纪要印发时生效；没有记结果的，仍然等联席会议决定。", member) ?><?cs
else ?><?cs call:choice(form.outcome, words.outcome, "定了什么，以印发的会议纪要为准。", conference_) ?><?cs /if ?><?cs
call:lines_of(form.outcome_text, words.outcome_text, "会商解决的写明怎么解决，退回、暂缓和不同意的写明为什么。提出单位会看到。") ?>
<?cs if:form.sure.asked || form.sure.value == "1" ?><?cs call:tick(form.sure, "意见没有收齐，仍要提交议定", "在“说明”里写明原因，议题的页面上看得到。") ?><?cs /if ?><div class="deeds"><?cs call:deed("record", "记录结果", "", "会议写明已召开以前可以改；那时议题跟着结果走。") ?><?cs call:deed("note", "先存着", "quiet", "结果还没有定的时候用。") ?></div>
</form>
<?cs else ?><?cs if:agenda_item.meeting_state == #0 ?><?cs call:nothing("会议还没有发出通知，还没有结果。", "") ?><?cs
elif:!agenda_item.outcome ?><?cs call:nothing("没有记录结果。", "") ?><?cs /if ?><?cs if:form.outcome_text.value || form.said.value ?><div class="typed"><p><?cs var:form.outcome_text.value ?></p><p><?cs var:form.said.value ?></p></div>
<?cs /if ?><?cs /if ?><?cs call:record_history() ?><?cs include:"_desk_foot.cs" ?>
