<?cs set:title = "本单位议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1>本单位议题</h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><?cs if:site.unit[visitor.unit_id].ended ?><?cs call:unit_over() ?><?cs elif:visitor.role.liaison ?><p><a class="button" href="<?cs var:site.base ?>liaison/topics/new">提出议题</a></p><?cs /if ?>
<form class="filters" action="<?cs var:site.base ?>liaison/topics">
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部状态</option>
<?cs call:state_options(#0) ?></select></div>
<div><label for="words">查找</label>
<input type="search" id="words" name="q" value="<?cs var:query.q ?>" maxlength="60" placeholder="编号或内容里的词"></div>
<?cs call:filter_buttons("liaison/topics") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("个议题") ?>
<ul class="rows">
<?cs each:t = row ?><?cs call:topic_row(t, "liaison/topics/", t.changed_at) ?><?cs /each ?></ul>
<?cs elif:query.state || query.q ?><div class="empty" role="status"><p>没有符合这些条件的议题。<a href="<?cs var:site.base ?>liaison/topics">看本单位全部议题</a></p></div>
<?cs else ?><div class="empty" role="status"><p>本单位还没有议题。工作中遇到要几个单位一起解决的事，可以提出议题。</p></div>
<?cs /if ?><?cs call:desk_pager("liaison/topics") ?>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
