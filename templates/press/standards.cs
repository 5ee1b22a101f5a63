<?cs set:title = "救助标准" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"press/_standard.cs" ?>
<?cs call:desk_crumbs("press/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">每个金额写清从哪一天起、依据哪个文件。公布以后不改；调整了，再起草一条。</p>
<?cs if:visitor.role.editor ?><p><a class="button" href="<?cs var:site.base ?>press/standards/new">起草救助标准</a></p>
<?cs /if ?><form class="filters" action="<?cs var:site.base ?>press/standards">
<div><label for="category">救助类别</label>
<select id="category" name="category"><option value="">全部类别</option>
<?cs each:c = site.category ?><?cs call:option(c.id, c.name, query.category) ?><?cs /each ?></select></div>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("draft", "草稿", query.state) ?><?cs call:option("review", "待审核", query.state) ?><?cs call:option("published", "已公布", query.state) ?><?cs call:option("withdrawn", "已撤回", query.state) ?></select></div>
<?cs call:filter_buttons("press/standards") ?>
</form>
<?cs call:count("条") ?>
<?cs if:subcount(standard) > #0 ?><ul class="rows">
<?cs each:s = standard ?><?cs call:standard_item(s) ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有标准。", "由编辑起草，另一个人审核以后公布在救助指南里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的标准。", "换一个条件，或者清除条件看全部。") ?><?cs /if ?><?cs call:desk_pager("press/standards") ?>
<?cs include:"_desk_foot.cs" ?>
