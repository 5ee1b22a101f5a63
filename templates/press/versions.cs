<?cs set:title = "各版对照" ?><?cs include:"_desk.cs" ?><?cs include:"press/_press.cs" ?><?cs include:"press/_versions.cs" ?>
<?cs call:desk_crumbs(desk.path + "/" + to.id, "稿件", title) ?>
<h1><?cs var:title ?></h1>
<section class="block">
<h2>全部版本</h2>
<ul class="rows">
<?cs each:n = version ?><li><a class="what" href="<?cs var:site.base ?><?cs var:desk.path ?>/<?cs var:to.id ?>/versions?from=<?cs
var:n.version ?>&amp;to=<?cs var:n.version ?>">第 <?cs var:n.version ?> 版：<?cs call:titled(n.title) ?></a><p><?cs
if:n.state == #2 ?><?cs call:badge("已审核通过", "good") ?><?cs elif:n.state == #1 ?><?cs call:paper_state("review") ?><?cs
elif:n.reason ?><?cs call:paper_state("returned") ?><?cs else ?><?cs call:paper_state("draft") ?><?cs /if ?><?cs
if:n.author ?> <span>起草：<?cs var:n.author ?></span><?cs /if ?><?cs
if:n.reviewer ?> <span>审核：<?cs var:n.reviewer ?></span><?cs /if ?><?cs
if:n.note ?> <span>修改说明：<?cs var:n.note ?></span><?cs /if ?></p><?cs call:listed(n.written_at) ?></li>
<?cs /each ?></ul>
<?cs if:subcount(version) > #1 ?><?cs call:versions_form(desk.path + "/" + to.id) ?>
<?cs /if ?></section>
<?cs if:from.version == to.version ?><section class="block">
<h2>第 <?cs var:to.version ?> 版的文字</h2>
<div class="sheet"><?cs call:prose(to.body) ?></div>
<?cs call:files_list("附件") ?>
</section>
<?cs else ?><section class="block">
<?cs call:versions_compared() ?>
<h3>文字</h3>
<?cs if:subcount(diff) > #0 ?><?cs call:diff(diff) ?>
<?cs else ?><p class="note"><?cs if:to.restyled == #1 ?>文字没有变，只改了样式（加粗、空行之类）。<?cs else ?>文字没有变。<?cs /if ?></p>
<?cs /if ?></section>
<?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
