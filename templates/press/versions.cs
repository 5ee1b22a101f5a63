<?cs set:title = "各版对照" ?><?cs include:"_desk.cs" ?><?cs include:"press/_press.cs" ?>
<?cs
def:changed(words_, old, new) ?><?cs if:old != new ?><div><dt><?cs var:words_ ?></dt><dd><?cs
if:old ?><del><span class="aside">删去：</span><?cs var:old ?></del> <?cs /if ?><?cs
if:new ?><ins><span class="aside">加上：</span><?cs var:new ?></ins><?cs /if ?></dd></div>
<?cs /if ?><?cs /def ?>
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
<h2>从第 <?cs var:from.version ?> 版到第 <?cs var:to.version ?> 版</h2>
<dl class="facts">
<?cs call:changed(words.title, from.title, to.title) ?><?cs
call:changed(words.kind, site.kind[from.kind].name, site.kind[to.kind].name) ?><?cs
call:changed(words.posted_until, from.posted_until, to.posted_until) ?><?cs
call:changed(words.document_number, from.document_number, to.document_number) ?><?cs
call:changed(words.issuer, from.issuer, to.issuer) ?><?cs
call:changed(words.made_on, from.made_on, to.made_on) ?><?cs
call:changed(words.subject, from.subject, to.subject) ?><?cs
call:changed(words.valid_until, from.valid_until, to.valid_until) ?><?cs
if:from.validity != to.validity ?><div><dt><?cs var:words.validity ?></dt><dd><del><?cs call:validity(from.validity) ?></del> <ins><?cs call:validity(to.validity) ?></ins></dd></div>
<?cs /if ?><?cs if:from.retold != to.retold ?><div><dt><?cs var:words.retold ?></dt><dd><?cs if:to.retold ?><ins>是</ins><?cs else ?><del>是</del><?cs /if ?></dd></div>
<?cs /if ?><?cs
call:changed(words.summary, from.summary, to.summary) ?><?cs
call:changed(words.unit_id, site.unit[from.unit_id].name, site.unit[to.unit_id].name) ?><?cs
call:changed(words.source, from.source, to.source) ?><?cs
call:changed(words.category_id, site.category[from.category_id].name, site.category[to.category_id].name) ?></dl>
<h3>文字</h3>
<?cs if:subcount(diff) > #0 ?><?cs call:diff(diff) ?>
<?cs else ?><p class="note"><?cs if:to.restyled == #1 ?>文字没有变，只改了样式（加粗、空行之类）。<?cs else ?>文字没有变。<?cs /if ?></p>
<?cs /if ?></section>
<?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
