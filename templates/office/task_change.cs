<?cs set:title = "改期限或者单位：" + task.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs include:"office/_task_form.cs" ?>
<?cs call:desk_crumbs("office/tasks/" + task.id, "任务", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:task_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs if:?may.change ?><form class="work" method="post" action="<?cs var:site.base ?>office/tasks/<?cs var:task.id ?>/change" novalidate>
<?cs call:task_seen() ?>
<div class="form"><?cs call:task_who_when() ?><?cs
call:lines_of(form.reason, "原因", "改了什么和原因写进办理经过，牵头和配合单位看得到。") ?></div>
<div class="side"><section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("change", "保存", "", "期限、配合单位和乡镇马上改。") ?><?cs
call:deed("hand", "换牵头单位", "quiet", "原来的不再牵头；新的牵头单位要重新签收。") ?></section></div>
</form>
<?cs else ?><p>这个任务现在不能改。</p>
<?cs call:task_facts(task) ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
