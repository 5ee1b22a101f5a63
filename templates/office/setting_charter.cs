<?cs include:"office/_settings.cs" ?><?cs set:title = charter_names[part.code] ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?>
<?cs call:desk_crumbs("office/settings", "设置", title) ?>
<h1>章程：<?cs var:title ?></h1>
<p class="lede">公众在“关于会议”里看到的。一句一行；有小标题的写成“【小标题】内容”。</p>
<?cs call:settings_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:page.refusal == "changed" ?><section class="block">
<h2>现在的内容</h2>
<?cs call:paragraphs(part.lines) ?></section>
<?cs /if ?><form class="form" method="post" action="<?cs var:site.base ?>office/settings/charter/<?cs var:part.code ?>" novalidate>
<?cs call:token() ?><input type="hidden" name="seen" value="<?cs if:page.refusal == "changed" || !form.seen.value ?><?cs var:part.seen ?><?cs else ?><?cs var:form.seen.value ?><?cs /if ?>">
<?cs call:lines_of(form.lines, words.lines, "照成立文件写，一句一行，最多 60 行。") ?>
<div class="deeds"><button type="submit">保存</button></div>
</form>
<?cs include:"_desk_foot.cs" ?>
