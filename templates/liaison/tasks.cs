<?cs set:title = "任务" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?>
<?cs call:desk_crumbs("liaison/", "待办", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">会议议定和县里交办的事，由本单位牵头或者配合的。先签收，再报进展，办完申请办结。</p>
<form class="filters" action="<?cs var:site.base ?>liaison/tasks">
<?cs call:task_filter_light() ?><?cs call:task_filter_state("") ?><?cs call:filter_buttons("liaison/tasks") ?>
</form>
<?cs call:count("个任务") ?>
<?cs if:subcount(task) > #0 ?><ul class="rows">
<?cs each:t = task ?><?cs call:task_row(t, "liaison") ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("本单位没有要办的任务。", "会议纪要印发以后，议定由本单位办的事列在这里，也列在待办里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的任务。", "换一个条件，或者清除条件看没有结束的。") ?><?cs /if ?><?cs call:desk_pager("liaison/tasks") ?>
<p><?cs call:task_files("liaison") ?></p>
<?cs include:"_desk_foot.cs" ?>
