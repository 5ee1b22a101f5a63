<?cs set:title = "本单位的联系方式" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"office/_unit.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede"><?cs var:unit.name ?>。公开在<a href="<?cs var:site.base ?>units/<?cs var:unit.code ?>">单位的页面</a>上；名称有错的，请告诉联席会议办公室。</p>
<?cs call:record_refusal("个单位", "本单位") ?><?cs if:page.refusal == "unit-over" ?><?cs call:unit_over() ?><?cs /if ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?may.save ?><form class="work" method="post" action="<?cs var:site.base ?>liaison/unit" novalidate>
<?cs call:token() ?><input type="hidden" name="revision" value="<?cs
if:page.refusal == "changed" ?><?cs var:unit.revision ?><?cs else ?><?cs var:form.revision.value ?><?cs /if ?>">
<div class="form">
<?cs call:contact_fields() ?></div>
<div class="side">
<section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("save", "保存", "", "马上公开。") ?></section>
<?cs if:?page.refusal ?><?cs call:unit_facts(unit) ?><?cs /if ?><?cs call:unit_history() ?></div>
</form>
<?cs else ?><div class="work">
<div><?cs call:unit_facts(unit) ?></div>
<div class="side"><?cs call:unit_history() ?></div>
</div>
<?cs /if ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
