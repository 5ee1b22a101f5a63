<?cs set:title = "乡镇工作台" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs

def:town_row(t) ?><li><a class="what" href="<?cs var:site.base ?>liaison/township/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><?cs
	call:light(t.light) ?><span><?cs call:town_state(t) ?></span><span>牵头 <?cs call:unit_short(t.unit_id, t.opened_at) ?></span><span>期限 <?cs call:day(t.due_on) ?></span><?cs
	if:t.state < #2 ?><span><?cs call:task_days(t) ?></span><?cs /if ?></p></li>
<?cs /def ?>
<h1><?cs var:title ?></h1>
<p class="lede">县里要本乡（镇、街道）办的事都在这里。先签收，再报进展；整个任务由牵头单位申请办结。</p>
<form class="filters" action="<?cs var:site.base ?>liaison/township">
<?cs call:task_filter_light() ?><?cs call:task_filter_state("1") ?><?cs call:filter_buttons("liaison/township") ?>
</form>
<?cs call:count("个任务") ?>
<?cs if:subcount(task) > #0 ?><ul class="rows">
<?cs each:t = task ?><?cs call:town_row(t) ?><?cs /each ?></ul>
<?cs elif:?list.whole ?><?cs call:nothing("没有要办的任务。", "联席会议办公室下达任务，写明要本乡（镇、街道）办的，就列在这里。") ?><?cs
else ?><?cs call:nothing("没有符合条件的任务。", "换一个条件，或者清除条件看没有结束的。") ?><?cs /if ?><?cs call:desk_pager("liaison/township") ?>
<?cs include:"_desk_foot.cs" ?>
