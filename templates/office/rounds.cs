<?cs set:title = "征集议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_round.cs" ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">开会以前，请各单位在一个日期以前提出议题。发出以后，各单位的联络员在工作台上看得到。</p>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/rounds/new">征集议题</a></p>
<?cs /if ?><form class="filters" action="<?cs var:site.base ?>office/rounds">
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("draft", "草稿", query.state) ?><?cs call:option("open", "征集中", query.state) ?><?cs call:option("closed", "已结束", query.state) ?></select></div>
<?cs call:filter_buttons("office/rounds") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("次征集") ?>
<ul class="rows">
<?cs each:n = row ?><?cs call:round_row(n) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("没有这样的征集。", "要开会，先按“征集议题”。") ?><?cs /if ?><?cs call:desk_pager("office/rounds") ?>
<?cs include:"_desk_foot.cs" ?>
