<?cs if:desk.what == "policy" ?><?cs set:title = "全部政策文件" ?><?cs
else ?><?cs set:title = "全部公示公告" ?><?cs /if ?><?cs
include:"_desk.cs" ?><?cs include:"press/_press.cs" ?>
<?cs call:desk_crumbs("press/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.role.editor ?><p><a class="button" href="<?cs var:site.base ?><?cs var:desk.path ?>/new">起草<?cs call:paper_name(desk.what) ?></a></p>
<?cs /if ?><form class="filters" action="<?cs var:site.base ?><?cs var:desk.path ?>">
<div><label for="find">查找</label>
<input type="text" id="find" name="q" value="<?cs var:query.q ?>" maxlength="100"></div>
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部状态</option>
<?cs each:o = states ?><?cs if:name(o) != "over" || desk.what == "notice" ?><?cs call:option(name(o), o, query.state) ?><?cs /if ?><?cs /each ?></select></div>
<?cs if:desk.what == "notice" ?><div><label for="kind"><?cs var:words.kind ?></label>
<select id="kind" name="kind"><option value="">全部类别</option>
<?cs each:k = site.kind ?><?cs call:option(k.code, k.name, query.kind) ?><?cs /each ?></select></div>
<?cs else ?><div><label for="kind"><?cs var:words.validity ?></label>
<select id="kind" name="kind"><option value="">全部</option>
<?cs call:worded_options(validities, query.kind) ?></select></div>
<?cs /if ?><?cs call:filter_buttons(desk.path) ?>
</form>
<?cs call:count("篇") ?>
<?cs if:subcount(row) > #0 ?><ul class="rows">
<?cs each:p = row ?><?cs call:paper_item(p) ?><?cs /each ?></ul>
<?cs else ?><div class="empty" role="status"><p>没有符合这些条件的稿件。</p></div>
<?cs /if ?>
<?cs call:desk_pager(desk.path) ?>
<?cs include:"_desk_foot.cs" ?>
