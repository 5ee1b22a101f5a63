<?cs set:title = "纪要写法" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_minutes_desk.cs" ?><?cs include:"office/_verbs.cs" ?>
<?cs call:desk_crumbs("office/minutes/" + minuted.minutes_id, "会议纪要", title) ?>
<h1>第 <?cs var:minuted.position ?> 项　<?cs if:minuted.sort == "tasks" ?>上次会议议定事项的落实情况<?cs else ?><?cs var:minuted.subject ?><?cs /if ?></h1>
<?cs call:minutes_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?page.refusal || !?may.minute ?><section class="block" id="theirs">
<h2>现在存着的内容</h2>
<?cs if:minuted.minuted ?><?cs call:paragraphs(minuted.minuted) ?><?cs else ?><p>没有另写。</p><?cs /if ?><?cs if:minuted.editor ?><p class="note"><?cs var:minuted.editor ?>，<?cs call:moment(minuted.changed_at) ?></p><?cs /if ?>
</section>
<?cs /if ?><?cs if:?may.minute ?><form class="form" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minuted.minutes_id ?>/items/<?cs var:minuted.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(minuted) ?>
<?cs if:page.status != #409 ?><?cs call:autosave_one(minuted.id, "note") ?><?cs /if ?><?cs call:lines_of(form.minuted, words.minuted, "一行是一段。不写的，按结果印。") ?>
<div class="deeds"><?cs call:deed("minute", "保存这一项", "", "纪要送审以前都可以改。") ?></div>
</form>
<?cs elif:form.minuted.value ?><div class="typed"><p><?cs var:form.minuted.value ?></p></div>
<?cs /if ?><?cs call:record_history() ?><?cs include:"_desk_foot.cs" ?>
