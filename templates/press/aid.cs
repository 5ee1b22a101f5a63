<?cs set:title = "救助指南" ?><?cs include:"_desk.cs" ?><?cs include:"press/_aid.cs" ?>
<?cs call:desk_crumbs("press/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">每一类一页。改的时候公众看到的还是原来的一版，由另一个人审核发布以后才换。</p>
<?cs if:visitor.role.editor ?><p><a class="button quiet" href="<?cs var:site.base ?>press/aid/new">起草新的一类</a></p>
<?cs /if ?><?cs if:subcount(aid) > #0 ?><ul class="rows">
<?cs each:c = aid ?><?cs call:aid_item(c) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有救助类别。", "由编辑起草，另一个人审核以后公开。") ?><?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
