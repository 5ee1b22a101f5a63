<?cs set:title = "办理窗口" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_township.cs" ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">群众到哪里申请：各乡（镇、街道）的窗口。保存以后马上公开在救助指南的每一页。</p>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/townships/new">登记窗口</a> <a class="button quiet" href="<?cs var:site.base ?>office/townships/import">从文件导入</a></p>
<?cs /if ?><?cs if:subcount(township) > #0 ?><p class="count" role="status">共 <?cs var:subcount(township) ?> 个</p>
<ul class="rows">
<?cs each:t = township ?><?cs call:township_item(t) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("还没有登记窗口。", "可以一个一个登记，也可以从 CSV 文件导入。") ?><?cs /if ?>
<?cs include:"_desk_foot.cs" ?>
