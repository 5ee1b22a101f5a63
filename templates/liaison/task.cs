<?cs set:title = task.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_chain.cs" ?><?cs include:"_task.cs" ?><?cs

def:report_form() ?><section class="block">
<h2>报进展</h2>
<form class="form" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>liaison/tasks/<?cs var:task.id ?>/progress" novalidate>
<?cs call:token() ?><?cs call:once() ?><?cs
call:lines_of(form.text, words.text, "做了什么、到了哪一步、还差什么。牵头和配合单位、联席会议办公室看得到；提交以后不能改，可以再报。") ?><?cs
if:task.lead == #1 ?><?cs call:line(form.percent, words.percent, "0 到 100 的数，没有变化可以不填。") ?><?cs /if ?><?cs call:files_field() ?><?cs call:progress() ?>
<div class="deeds"><?cs call:deed("report", "提交进展", "", "列在“落实进展”里。") ?></div>
</form>
</section>
<?cs /def ?><?cs

def:extend_form() ?><section class="block">
<h2>到期办不完</h2>
<form class="form" method="post" action="<?cs var:site.base ?>liaison/tasks/<?cs var:task.id ?>" novalidate>
<?cs call:task_seen() ?><?cs
call:dated(form.asked_until, words.asked_until, "要晚于现在的完成时限。") ?><?cs
call:lines_of(form.asked_why, words.asked_why, "为什么按期办不完。办公室同意以前，完成时限不变。") ?>
<div class="deeds"><?cs call:deed("extend", "申请延期", "quiet", "办公室同意以后，完成时限才改。") ?></div>
</form>
</section>
<?cs /def ?><?cs

def:task_deeds() ?><?cs if:?may.sign || ?may.done ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/tasks/<?cs var:task.id ?>">
<?cs call:task_seen() ?><h2>办理</h2>
<?cs if:?may.sign ?><?cs call:deed("sign", "签收", "", "表示本单位已经收到，开始办。") ?><?cs /if ?><?cs
if:?may.done ?><?cs call:task_warned(task) ?><?cs call:deed("done", "申请办结", "", "请先报最后的进展和佐证材料；由办公室核查，同意了才算办结。") ?><?cs /if ?></form>
<?cs /if ?><?cs /def ?><?cs

def:task_typed() ?><?cs if:?page.refusal && form.token && !may.report && !may.extend && (form.text.value || form.asked_why.value) ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><?cs var:form.text.value ?><?cs var:form.asked_why.value ?></div>
</section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("liaison/tasks", "任务", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:task_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:chain_strip() ?><?cs if:task.state == #1 && task.back_at ?><div class="banner gone"><p><b>办公室没有同意办结，退回了。</b><?cs var:task.reason ?></p></div>
<?cs elif:task.state < #2 && event.0.verb == "press" ?><div class="banner soon"><p><b>办公室催办：</b><?cs var:task.reason ?></p></div>
<?cs /if ?><div class="work">
<div><?cs call:task_facts(task) ?><?cs if:?may.report && may.report == #1 ?><?cs call:report_form() ?><?cs /if ?><?cs
if:?may.extend ?><?cs call:extend_form() ?><?cs /if ?><?cs call:task_typed() ?><?cs call:task_reports() ?></div>
<div class="side"><?cs call:task_deeds() ?><?cs call:task_history() ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
