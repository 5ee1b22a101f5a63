<?cs set:title = task.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_task.cs" ?><?cs

def:town_facts(t) ?><section class="block">
<h2>任务</h2>
<dl class="facts">
<div><dt>灯</dt><dd><?cs call:light(t.light) ?><?cs if:t.state < #2 ?>，<?cs call:task_days(t) ?><?cs /if ?></dd></div>
<div><dt>状态</dt><dd><?cs call:town_state(t) ?><?cs if:t.signed_at ?>，<?cs call:moment_day(t.signed_at) ?> 签收<?cs /if ?></dd></div>
<div><dt>牵头单位</dt><dd><?cs call:task_lead(t) ?></dd></div>
<?cs call:task_due(t) ?><?cs if:t.text ?><div><dt>内容</dt><dd><?cs call:paragraphs(t.text) ?></dd></div>
<?cs /if ?><?cs if:t.deliverable ?><div><dt>成果要求</dt><dd><?cs call:paragraphs(t.deliverable) ?></dd></div>
<?cs /if ?><?cs call:task_from(t) ?><?cs if:t.closed_on ?><div><dt><?cs if:t.state == #4 ?>撤销<?cs else ?>办结<?cs /if ?></dt><dd><?cs call:day(t.closed_on) ?><?cs if:t.reason ?><?cs call:paragraphs(t.reason) ?><?cs /if ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

def:report_form() ?><section class="block">
<h2>报进展</h2>
<form class="form" method="post" enctype="multipart/form-data" action="<?cs var:site.base ?>liaison/township/<?cs var:task.id ?>/progress" novalidate>
<?cs call:token() ?><?cs call:once() ?><?cs
call:lines_of(form.text, words.text, "做了什么、到了哪一步、还差什么；按期办不完的也写在这里，由牵头单位申请延期。牵头和配合单位、联席会议办公室看得到；提交以后不能改，可以再报。") ?><?cs
call:line(form.percent, words.percent, "本乡（镇、街道）这一部分：0 到 100 的数，没有变化可以不填。") ?><?cs call:files_field() ?><?cs call:progress() ?>
<div class="deeds"><?cs call:deed("report", "提交进展", "", "列在“落实进展”里，牵头单位和办公室看得到。") ?></div>
</form>
</section>
<?cs /def ?>
<?cs call:desk_crumbs("liaison/township", "任务", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:task_refusal() ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<div class="work">
<div><?cs call:town_facts(task) ?><?cs if:may.report == #1 ?><?cs call:report_form() ?><?cs elif:?page.refusal && form.text.value ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><?cs var:form.text.value ?></div>
</section>
<?cs /if ?><?cs call:task_reports() ?></div>
<?cs if:?may.sign ?><div class="side"><form class="deeds" id="deeds" method="post" action="<?cs var:site.base ?>liaison/township/<?cs var:task.id ?>">
<?cs call:task_seen() ?><h2>办理</h2>
<?cs call:deed("sign", "签收", "", "表示本乡（镇、街道）已经收到，开始办；签收以后可以报进展。") ?></form></div>
<?cs /if ?></div>
<?cs include:"_desk_foot.cs" ?>
