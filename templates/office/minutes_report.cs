<?cs set:title = "报县政府" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"office/_verbs.cs" ?><?cs
set:words.sent_on = "报送日期" ?><?cs set:words.received_on = "收到日期" ?><?cs set:words.answered_on = "答复日期" ?><?cs
set:words.document = "答复文件" ?><?cs set:words.answer = "答复内容" ?><?cs

def:report_state(state) ?><?cs if:state == #0 ?><?cs call:badge("还没有报", "soon") ?><?cs elif:state == #1 ?><?cs call:badge("已报送", "soon") ?><?cs elif:state == #2 ?><?cs call:badge("县政府已收到", "good") ?><?cs else ?><?cs call:badge("县政府已答复", "good") ?><?cs /if ?><?cs /def ?><?cs

def:report_fields(state) ?><?cs call:dated(form.sent_on, words.sent_on, "哪一天送的。") ?><?cs
if:state > #0 ?><?cs call:dated(form.received_on, words.received_on, "县政府哪一天收到。") ?><?cs /if ?><?cs
if:state > #1 ?><?cs call:dated(form.answered_on, words.answered_on, "县政府哪一天答复。") ?><?cs
call:line(form.document, words.document, "文号或者文件名，没有就不写。") ?><?cs
call:lines_of(form.answer, words.answer, "县政府怎么说。") ?><?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/minutes/" + minutes_report.id, "会议纪要", title) ?>
<h1><?cs var:title ?></h1>
<?cs call:record_refusal("份报告", "办公室") ?><?cs call:kept_notice() ?><?cs call:complaints() ?>
<p><?cs call:report_state(minutes_report.state) ?> <?cs var:minutes_report.number ?> <?cs var:minutes_report.title ?>，<?cs call:day(minutes_report.issued_on) ?> 印发</p>
<?cs if:minutes_report.state > #0 ?><dl class="facts">
<div><dt>报送</dt><dd><?cs call:day(minutes_report.sent_on) ?></dd></div>
<?cs if:minutes_report.received_on ?><div><dt>收到</dt><dd><?cs call:day(minutes_report.received_on) ?></dd></div>
<?cs /if ?><?cs if:minutes_report.answered_on ?><div><dt>答复</dt><dd><?cs call:day(minutes_report.answered_on) ?><?cs if:minutes_report.document ?>，<?cs var:minutes_report.document ?><?cs /if ?></dd></div>
<div><dt>内容</dt><dd><?cs call:paragraphs(minutes_report.answer) ?></dd></div>
<?cs /if ?></dl>
<?cs /if ?><?cs if:?may.send || ?may.receive || ?may.answer ?><form class="form" method="post" action="<?cs var:site.base ?>office/minutes/<?cs var:minutes_report.id ?>/report" novalidate>
<?cs call:token() ?><?cs call:row_revision(minutes_report) ?>
<?cs call:report_fields(minutes_report.state) ?><div class="deeds"><?cs
if:?may.send ?><?cs call:deed("send", "记下已报送", "", "") ?><?cs elif:?may.receive ?><?cs call:deed("receive", "记下已收到", "", "") ?><?cs
else ?><?cs call:deed("answer", "记下答复", "", "写错了还可以改。") ?><?cs /if ?></div>
</form>
<?cs elif:form.sent_on.value && ?page.refusal ?><div class="typed"><p><?cs var:form.sent_on.value ?></p><p><?cs var:form.answer.value ?></p></div>
<?cs /if ?><?cs call:record_history() ?><?cs include:"_desk_foot.cs" ?>
