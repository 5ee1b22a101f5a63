<?cs set:title = "职责的方面" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_settings.cs" ?>
<?cs call:desk_crumbs("office/settings", "设置", title) ?>
<h1><?cs var:title ?>：<?cs var:field.name ?></h1>
<?cs call:settings_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p>不属于哪一类救助的职责，在职责清单里按方面归类。</p>
<dl class="facts">
<div><dt>现在</dt><dd><?cs var:field.name ?>，次序 <?cs var:field.position ?></dd></div>
<div><dt>最后修改</dt><dd><?cs call:set_by(field) ?></dd></div>
</dl>
<form class="form" method="post" action="<?cs var:site.base ?>office/settings/fields/<?cs var:field.code ?>" novalidate>
<?cs call:token() ?><?cs call:settings_revision(field) ?>
<?cs call:line(form.name, words.name, "百姓看得懂的叫法。") ?>
<?cs call:line(form.position, words.position, "数字小的排在前面。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs include:"_desk_foot.cs" ?>
