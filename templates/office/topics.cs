<?cs set:title = "议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1><?cs if:list.inbox ?>等待受理的议题<?cs else ?>议题<?cs /if ?></h1>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/topics/own/new">提出议题</a> <a class="button quiet" href="<?cs var:site.base ?>office/topics/own">办公室自己的</a></p>
<?cs /if ?><form class="filters" action="<?cs var:site.base ?>office/topics">
<div><label for="state">状态</label>
<select id="state" name="state"><?cs
call:state_option("", "等待受理", count.submitted.total) ?><option value="any"<?cs
	if:query.state == "any" ?> selected<?cs /if ?>>全部状态</option>
<?cs call:state_options(#2) ?></select></div>
<?cs call:filter_unit(query.unit) ?>
<?cs call:filter_year(query.year) ?>
<div><label for="words">查找</label>
<input type="search" id="words" name="q" value="<?cs var:query.q ?>" maxlength="60" placeholder="编号或内容里的词"></div>
<?cs call:filter_buttons("office/topics") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("个议题") ?>
<?cs if:list.inbox ?><p class="note">等得最久的排在前面。</p><?cs /if ?>
<ul class="rows">
<?cs each:t = row ?><?cs call:topic_row(t, "office/topics/", t.submitted_at) ?><?cs /each ?></ul>
<?cs elif:query.unit || query.year || query.q ?><div class="empty" role="status"><p>没有符合这些条件的议题。<a href="<?cs var:site.base ?>office/topics?state=any">看全部议题</a></p></div>
<?cs elif:list.inbox ?><div class="empty" role="status"><p>没有等待受理的议题。<a href="<?cs var:site.base ?>office/topics?state=any">看全部议题</a></p></div>
<?cs else ?><div class="empty" role="status"><p>没有这样的议题。</p></div>
<?cs /if ?><?cs call:desk_pager("office/topics") ?>
<?cs include:"_desk_foot.cs" ?>
