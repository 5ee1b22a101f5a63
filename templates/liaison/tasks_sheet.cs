<?cs set:title = "任务清单" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?>
<?cs call:desk_crumbs("liaison/tasks", "任务", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:task_sheet("liaison") ?><?cs include:"_desk_foot.cs" ?>
