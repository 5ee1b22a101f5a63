<?cs set:title = "新建任务" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs include:"office/_task_form.cs" ?><?cs
set:words.text = "内容" ?><?cs set:form.text.must = "" ?><?cs
set:form.source.must = "必填" ?><?cs set:form.document.must = "必填" ?><?cs set:form.received_on.must = "必填" ?><?cs
set:form.title.must = "必填" ?><?cs set:form.unit_id.must = "必填" ?><?cs set:form.due_on.must = "必填" ?>
<?cs call:desk_crumbs("office/tasks", "任务", title) ?>
<h1><?cs var:title ?></h1>
<p class="lede">县领导批示和县级交办的事，在这里分给单位办。会议议定的事，纪要印发以后自动成为任务。</p>
<?cs call:task_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<form class="work" method="post" action="<?cs var:site.base ?>office/tasks/new" novalidate>
<?cs call:token() ?><?cs call:once() ?>
<div class="form">
<div class="field"><?cs call:label(form.source, words.source, "") ?>
<select<?cs call:common(form.source, "") ?>><option value="">请选择</option>
<?cs call:option("instruction", "县领导批示", form.source.value) ?><?cs call:option("assignment", "县级交办", form.source.value) ?></select></div>
<?cs call:line(form.document, words.document, "文件的名称和文号，或者谁在什么上批示的。") ?><?cs
call:dated(form.received_on, words.received_on, "办公室哪一天收到的。") ?><?cs
call:line(form.title, words.title, "一句话说清要办什么。") ?><?cs
call:lines_of(form.text, words.text, "具体要求，可以不写。") ?><?cs
call:lines_of(form.deliverable, words.deliverable, "办完要有什么：方案、通知、数据、总结。可以不写。") ?><?cs
call:task_who_when() ?></div>
<div class="side"><section class="deeds" id="deeds">
<h2>办理</h2>
<?cs call:deed("assign", "下达任务", "", "牵头和配合单位的联络员马上看得到。") ?></section></div>
</form>
<?cs include:"_desk_foot.cs" ?>
