<?cs set:title = "结果" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"office/_verbs.cs" ?>
<?cs call:agenda_crumbs(agenda_item.meeting_id, agenda_item.meeting, title) ?>
<h1>第 <?cs var:agenda_item.position ?> 项的结果：<?cs call:item_subject(agenda_item) ?></h1>
<?cs call:agenda_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:agenda_item.outcome && (?page.refusal || !?may.record) ?><section class="block">
<h2>现在的内容</h2>
<dl class="facts">
<div><dt><?cs var:words.outcome ?></dt><dd><?cs call:outcome_name(agenda_item.outcome) ?></dd></div>
<?cs if:agenda_item.outcome_text ?><div><dt><?cs var:words.outcome_text ?></dt><dd><?cs call:paragraphs(agenda_item.outcome_text) ?></dd></div>
<?cs /if ?><div><dt>记录</dt><dd><?cs var:agenda_item.editor ?>，<?cs call:moment(agenda_item.changed_at) ?></dd></div>
</dl>
</section>
<?cs /if ?><?cs if:?may.record ?><form class="form" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:agenda_item.meeting_id ?>/agenda/<?cs var:agenda_item.id ?>/outcome" novalidate>
<?cs call:token() ?><?cs call:row_revision(agenda_item) ?>
<?cs if:agenda_item.kind == "liaison" ?><?cs call:choice(form.outcome, words.outcome, "“提交讨论”和“提交议定”的，会后可以列入联席会议的议程；别的不行。", liaison) ?><?cs
else ?><?cs call:choice(form.outcome, words.outcome, "定了什么，以印发的会议纪要为准。", conference_) ?><?cs /if ?><?cs
call:lines_of(form.outcome_text, words.outcome_text, "会商解决的写明怎么解决，退回和暂缓的写明为什么。提出单位会看到。") ?>
<div class="deeds"><?cs call:deed("record", "记录结果", "", "会议写明已召开以前可以改；那时议题跟着结果走。") ?></div>
</form>
<?cs else ?><?cs if:agenda_item.meeting_state == #0 ?><?cs call:nothing("会议还没有发出通知，还没有结果。", "") ?><?cs
elif:!agenda_item.outcome ?><?cs call:nothing("没有记录结果。", "") ?><?cs /if ?><?cs if:form.outcome_text.value ?><div class="typed"><p><?cs var:form.outcome_text.value ?></p></div>
<?cs /if ?><?cs /if ?><?cs call:record_history() ?><?cs include:"_desk_foot.cs" ?>
