<?cs set:title = "政策文件" ?><?cs set:description = "县级和上级的社会救助文件，按类别、单位、年份查找，写明是否有效。" ?><?cs set:column = "政策文件" ?><?cs set:column_type = "信息公开" ?><?cs include:"_head.cs" ?>
<?cs call:crumbs("", "", title) ?>
<h1>政策文件</h1>
<p class="lede">县里的救助文件和它们依据的上级文件，写明现在还有没有效。</p>
<form class="filters" action="<?cs var:site.base ?>policies">
<?cs call:filter_category(query.category) ?>
<?cs call:filter_unit(query.unit) ?>
<?cs call:filter_year(query.year) ?>
<div><label for="state">有效性</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("valid", "现行有效", query.state) ?><?cs call:option("amended", "已修改", query.state) ?><?cs
call:option("repealed", "已废止", query.state) ?><?cs call:option("expired", "已失效", query.state) ?><?cs
call:option("unstated", "没有说明", query.state) ?></select></div>
<?cs call:filter_buttons("policies") ?>
</form>
<?cs call:filter_heirs() ?><?cs if:subcount(policy) > #0 ?><?cs call:count("份文件") ?>
<ul class="rows">
<?cs each:p = policy ?><?cs call:policy_row(p) ?><?cs /each ?></ul>
<?cs elif:!query.category && !query.unit && !query.year && !query.state ?><div class="empty" role="status"><p>目前没有政策文件。发布以后都列在这里。</p></div>
<?cs else ?><div class="empty" role="status"><p>没有符合这些条件的政策文件。</p>
<p>可以少选一个条件，或者 <a href="<?cs var:site.base ?>policies">看全部政策文件</a>。</p></div>
<?cs /if ?>
<?cs call:pager() ?>
<?cs include:"_foot.cs" ?>
