<?cs if:gone.kind == "draft" ?><?cs set:title = "草稿已经丢弃" ?><?cs else ?><?cs set:title = "议定事项" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_minutes.cs" ?><?cs include:"office/_agenda_desk.cs" ?><?cs include:"office/_resolutions.cs" ?><?cs include:"office/_verbs.cs" ?>
<?cs call:agenda_crumbs(resolution.meeting_id, resolution.meeting, title) ?>
<h1><?cs if:resolution.title ?><?cs var:resolution.title ?><?cs else ?><?cs var:title ?><?cs /if ?></h1>
<?cs if:gone.kind == "draft" ?><?cs call:discarded() ?><div class="typed"><p><?cs var:form.title.value ?></p><p><?cs var:form.text.value ?></p></div>
<?cs else ?><?cs call:resolution_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:resolution_state(resolution.state) ?> <a class="button quiet" href="<?cs var:site.base ?>office/meetings/<?cs var:resolution.meeting_id ?>/resolutions">这次会议的议定事项</a></p>
<?cs if:?may.save ?><?cs if:?page.refusal ?><section class="block">
<h2>现在的内容</h2>
<p><?cs var:resolution.title ?></p>
<?cs call:resolution_facts(resolution) ?></section>
<?cs /if ?><form class="form" method="post" action="<?cs var:site.base ?>office/meetings/<?cs var:resolution.meeting_id ?>/resolutions/<?cs var:resolution.id ?>" novalidate>
<?cs call:token() ?><?cs call:row_revision(resolution) ?>
<?cs call:resolution_fields() ?><div class="deeds"><?cs call:deed("save", "保存", "", "纪要印发以前都可以改。") ?></div>
</form>
<?cs call:discard("office/meetings/" + resolution.meeting_id + "/resolutions/" + resolution.id, resolution.revision, "这一项议定事项") ?>
<?cs else ?><?cs if:resolution.text ?><?cs call:paragraphs(resolution.text) ?><?cs /if ?><?cs call:resolution_facts(resolution) ?><?cs if:form.title.value && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.title.value ?></p><p><?cs var:form.text.value ?></p><p><?cs var:form.deliverable.value ?></p></div>
</section>
<?cs /if ?><?cs /if ?><?cs call:record_history() ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
