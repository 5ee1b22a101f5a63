<?cs set:title = resolution.title ?><?cs set:description = resolution.extract ?><?cs set:column = "议定事项" ?><?cs set:column_type = "信息公开" ?><?cs
set:published = resolution.published_at ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("议定事项", "resolutions", "正文") ?>
<article>
<div class="sheet">
<h1><?cs var:resolution.title ?></h1>
<?cs call:tools(resolution.published_at, "", "") ?>
<div class="prose"><?cs call:paragraphs(resolution.extract) ?></div>
</div>
<dl class="facts">
<div><dt>在哪次会上定的</dt><dd><a class="tall" href="<?cs var:site.base ?>meetings/<?cs var:resolution.meeting_id ?>"><?cs var:resolution.meeting ?></a></dd></div>
<div><dt>纪要印发</dt><dd><?cs if:resolution.issued_on ?><?cs call:day(resolution.issued_on) ?><?cs else ?>没有写明<?cs /if ?></dd></div>
<?cs if:site.unit[resolution.unit_id].code ?><div><dt>牵头单位</dt><dd><?cs call:unit_link_then(resolution.unit_id, resolution.issued_on) ?></dd></div>
<?cs /if ?><?cs if:resolution.due_on ?><div><dt>到哪一天办完</dt><dd><?cs call:day(resolution.due_on) ?></dd></div>
<?cs /if ?><?cs if:resolution.progress ?><div><dt>办理情况</dt><dd><?cs if:resolution.progress == "done" ?>已办结<?cs else ?>办理中<?cs /if ?></dd></div>
<?cs /if ?><?cs if:resolution.policy ?><div><dt>政策文件</dt><dd><a class="tall" href="<?cs var:site.base ?>policies/<?cs var:resolution.policy_id ?>"><?cs var:resolution.policy ?></a></dd></div>
<?cs /if ?><?cs if:site.category[resolution.category_id].code ?><div><dt>救助类别</dt><dd><a class="tall" href="<?cs
var:site.base ?>aid/<?cs var:site.category[resolution.category_id].code ?>"><?cs var:site.category[resolution.category_id].name ?></a></dd></div>
<?cs /if ?></dl>
</article>
<?cs include:"_foot.cs" ?>
