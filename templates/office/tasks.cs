<?cs set:title = "任务" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs include:"office/_board.cs" ?>
<?cs call:desk_crumbs("office/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.role.office ?><p><a class="button" href="<?cs var:site.base ?>office/tasks/new">新建任务</a></p>
<?cs /if ?><?cs call:light_tallies() ?>
<form class="filters" action="<?cs var:site.base ?>office/tasks">
<?cs call:filter_unit(query.unit) ?><?cs call:task_filter_light() ?><?cs call:task_filter_state("") ?>
<div><label for="source">来源</label>
<select id="source" name="source"><option value="">不限</option>
<?cs call:option("resolution", "会议议定", query.source) ?><?cs call:option("instruction", "县领导批示", query.source) ?><?cs call:option("assignment", "县级交办", query.source) ?><?cs call:option("referral", "报县政府决定", query.source) ?></select></div>
<?cs if:subcount(from) > #0 ?><div><label for="meeting">哪次会议</label>
<select id="meeting" name="meeting"><option value="">不限</option>
<?cs each:m = from ?><?cs call:option(m.id, m.name, query.meeting) ?><?cs /each ?></select></div>
<?cs /if ?><?cs if:subcount(told) > #0 ?><div><label for="township">乡（镇、街道）</label>
<select id="township" name="township"><option value="">不限</option>
<?cs each:w = told ?><?cs call:option(w.id, w.name, query.township) ?><?cs /each ?></select></div>
<?cs /if ?><div><label for="sort">次序</label>
<select id="sort" name="sort"><option value="">先到期的在前</option>
<?cs call:option("new", "新的在前", query.sort) ?></select></div>
<?cs call:filter_buttons("office/tasks") ?>
</form>
<?cs call:count("个任务") ?>
<?cs if:subcount(task) > #0 ?><ul class="rows">
<?cs each:t = task ?><?cs call:task_row(t, "office") ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("没有正在办的任务。", "会议纪要印发以后，议定的事成为任务；县里交办的，按“新建任务”。") ?><?cs
else ?><?cs call:nothing("没有符合条件的任务。", "换一个条件，或者清除条件看没有结束的。") ?><?cs /if ?><?cs call:desk_pager("office/tasks") ?>
<?cs call:board_ways() ?><?cs call:light_table() ?><?cs include:"_desk_foot.cs" ?>
