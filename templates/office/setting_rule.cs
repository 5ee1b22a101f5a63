<?cs set:title = "设置" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_settings.cs" ?><?cs set:words.value = "值" ?>
<?cs call:desk_crumbs("office/settings", "设置", "规则") ?>
<h1><?cs call:rule_name(rule.name) ?></h1>
<?cs call:settings_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:rule_does(rule.name) ?></p>
<dl class="facts">
<div><dt>现在</dt><dd><?cs var:rule.value ?></dd></div>
<div><dt>默认</dt><dd><?cs var:rule.initial ?></dd></div>
<div><dt>最后修改</dt><dd><?cs call:set_by(rule) ?></dd></div>
</dl>
<?cs if:rule.name != "second-factor" || visitor.role.system ?><form class="form" method="post" action="<?cs var:site.base ?>office/settings/rules/<?cs var:rule.name ?>" novalidate>
<?cs call:token() ?><?cs call:settings_revision(rule) ?>
<?cs if:rule.kind == "number" ?><?cs call:line(form.value, words.value, "写 " + rule.least + " 到 " + rule.most + " 之间的数字。") ?><?cs
elif:rule.name == "topic-number" || rule.name == "minutes-number" || rule.name == "minutes-liaison-number" ?><?cs call:line(form.value, words.value, "最多 " + rule.most + " 字，{year} 和 {n} 各写一次。") ?><?cs
else ?><?cs call:line(form.value, words.value, "最多 " + rule.most + " 字。花括号里的名称照默认的写。") ?><?cs /if ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
