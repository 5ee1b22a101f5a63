<?cs set:title = "公示公告的类别" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_settings.cs" ?>
<?cs call:desk_crumbs("office/settings", "设置", title) ?>
<h1><?cs if:kind.code ?><?cs var:title ?>：<?cs var:kind.name ?><?cs else ?>加一类公示公告<?cs /if ?></h1>
<?cs call:settings_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:kind.code ?><dl class="facts">
<div><dt>现在</dt><dd><?cs var:kind.name ?>，<?cs if:kind.posting_days && kind.posting_days != "0" ?>公示 <?cs var:kind.posting_days ?> 个工作日<?cs else ?>长期公开<?cs /if ?>，次序 <?cs var:kind.position ?></dd></div>
<div><dt>代码</dt><dd><?cs var:kind.code ?>，写在网址里，不能改</dd></div>
<div><dt>最后修改</dt><dd><?cs call:set_by(kind) ?></dd></div>
</dl>
<?cs /if ?><form class="form" method="post" action="<?cs var:site.base ?>office/settings/kinds/<?cs if:kind.code ?><?cs var:kind.code ?><?cs else ?>new<?cs /if ?>" novalidate>
<?cs call:token() ?><?cs call:settings_revision(kind) ?>
<?cs call:line(form.name, words.name, "百姓看得懂的叫法。") ?>
<?cs if:!kind.code ?><?cs call:line(form.code, words.code, "写在网址里的小写字母和连字符，如 announcement，以后不能改。") ?>
<?cs /if ?><?cs call:line(form.catalogue, words.catalogue, "基层政务公开标准目录里的名称，可以不写。") ?>
<?cs call:line(form.posting_days, words.posting_days, "从发布次日起数几个工作日，最后一天过后自动撤下；不写的长期公开。只管以后发布的。") ?>
<?cs call:line(form.position, words.position, "数字小的排在前面。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs include:"_desk_foot.cs" ?>
