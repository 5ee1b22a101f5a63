<?cs set:title = task.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_chain.cs" ?><?cs include:"_task.cs" ?><?cs

def:answer_form() ?><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>office/tasks/<?cs var:task.id ?>" novalidate>
<?cs call:task_seen() ?><h2>办理</h2>
<?cs call:lines_of(form.reason, words.reason, "退回、不同意延期、催办和撤销都要写明；牵头和配合单位看得到。") ?><?cs
if:?may.close ?><?cs call:task_warned(task) ?><?cs call:deed("close", "同意办结", "", "核查过佐证材料，任务结束。") ?><?cs /if ?><?cs
if:?may.back ?><?cs call:deed("back", "退回", "quiet", "没有办完，由牵头单位接着办。") ?><?cs /if ?><?cs
if:?may.grant ?><?cs call:deed("grant", "同意延期", "", "完成时限改为申请的日期。") ?><?cs /if ?><?cs
if:?may.refuse ?><?cs call:deed("refuse", "不同意延期", "quiet", "完成时限不变。") ?><?cs /if ?><?cs
if:?may.press ?><?cs call:deed("press", "催办", "quiet", "写进办理经过，列在单位的待办里。") ?><?cs /if ?><?cs
if:?may.off ?><?cs call:deed("off", "撤销任务", "grave", "任务不再办，写明原因。") ?><?cs /if ?></form>
<?cs /def ?><?cs

def:told_form() ?><?cs if:visitor.role.office && task.state < #2 && subcount(task.township) > #0 ?><section class="block">
<h2>代记乡（镇、街道）的进展</h2>
<form class="form" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>office/tasks/<?cs var:task.id ?>/progress" novalidate>
<?cs call:token() ?><?cs call:once() ?><?cs
call:choice(form.township_id, words.township_id, "是谁报的。", task.township) ?><?cs
call:lines_of(form.text, words.text, "他们报的内容；存了以后不能改，可以再记。") ?><?cs call:files_field() ?><?cs call:progress() ?>
<div class="deeds"><?cs call:deed("report", "记下进展", "", "写明由办公室代记。") ?></div>
</form>
</section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/tasks", "任务", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:task_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<?cs call:chain_strip() ?><?cs if:task.state == #2 ?><div class="banner soon"><p><b>牵头单位申请办结。</b>请核查进展和佐证材料，同意办结或者退回。</p></div>
<?cs /if ?><?cs if:task.asked_until ?><div class="banner soon"><p><b>牵头单位申请延到 <?cs call:day(task.asked_until) ?>。</b><?cs var:task.asked_why ?></p></div>
<?cs /if ?><div class="work">
<div><?cs call:task_facts(task) ?><?cs if:?may.change ?><p><a class="button quiet" href="<?cs var:site.base ?>office/tasks/<?cs var:task.id ?>/change">改期限或者单位</a></p>
<?cs /if ?><?cs call:task_reports() ?><?cs call:told_form() ?></div>
<div class="side"><?cs if:?may.close || ?may.press || ?may.off ?><?cs call:answer_form() ?><?cs elif:form.reason.value && ?page.refusal ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><?cs var:form.reason.value ?></div>
</section>
<?cs /if ?><?cs call:task_history() ?></div>
</div>
<?cs include:"_desk_foot.cs" ?>
