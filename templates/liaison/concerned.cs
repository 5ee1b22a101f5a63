<?cs set:title = "涉及本单位的议题" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1>涉及本单位的议题</h1>
<p class="lede">别的单位提出、写明涉及本单位或者征求过本单位意见的议题，受理以后列在这里；列入联席会议议程的，各成员单位都看得到。</p>
<form class="filters" action="<?cs var:site.base ?>liaison/concerned">
<div><label for="words">查找</label>
<input type="search" id="words" name="q" value="<?cs var:query.q ?>" maxlength="60" placeholder="编号或内容里的词"></div>
<?cs call:filter_buttons("liaison/concerned") ?>
</form>
<?cs if:subcount(row) > #0 ?><?cs call:count("个议题") ?>
<ul class="rows">
<?cs each:t = row ?><?cs call:concerned_row(t) ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("还没有涉及本单位的议题。", "受理以后列在这里，也列在待办里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的议题。", "换一个词，或者清除条件看全部。") ?><?cs /if ?><?cs call:desk_pager("liaison/concerned") ?>
<?cs include:"_desk_foot.cs" ?>
