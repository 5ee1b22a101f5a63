<?cs set:title = "议题汇编" ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"_task_report.cs" ?><?cs

def:booklet_opinions(t) ?><?cs if:subcount(t.asked) > #0 ?><h3>各单位的意见（<?cs var:subcount(t.asked) ?>）</h3>
<table class="opinions"><thead><tr><th scope="col">单位</th><th scope="col">意见</th><th scope="col">答复日期</th><th scope="col">意见内容</th></tr></thead>
<tbody>
<?cs each:o = t.asked ?><tr><th scope="row"><?cs call:unit_short(o.unit_id, o.asked_at) ?><?cs if:o.number != t.version ?><span class="note">对第 <?cs var:o.number ?> 次提交的内容</span><?cs /if ?></th>
<td><?cs call:opinion_state(o) ?></td>
<td><?cs if:o.answered_at ?><?cs call:moment_day(o.answered_at) ?><?cs /if ?></td>
<td><?cs if:o.text ?><?cs call:paragraphs(o.text) ?><?cs /if ?></td></tr>
<?cs /each ?></tbody></table>
<?cs /if ?><?cs /def ?><?cs

def:booklet_passes(t) ?><?cs if:subcount(t.pass) > #0 ?><h3>会议的意见</h3>
<ol class="history">
<?cs each:p = t.pass ?><li><?cs call:moment_day(p.starts_at) ?><div><p><b><?cs var:p.name ?></b> <span class="state"><?cs call:outcome_name(p.outcome) ?></span></p><?cs
if:p.outcome_text ?><?cs call:paragraphs(p.outcome_text) ?><?cs /if ?></div></li>
<?cs /each ?></ol>
<?cs /if ?><?cs /def ?><?cs

def:booklet_settlements(t) ?><?cs if:subcount(t.settling) > #0 ?><h3>会商</h3>
<ol class="history">
<?cs each:s = t.settling ?><li><?cs call:moment_day(s.started_at) ?><div><p><?cs call:settlement_state(s) ?></p>
<?cs call:paragraphs(s.text) ?><?cs each:p = s.part ?><p class="note"><?cs call:unit_short(p.unit_id, s.started_at) ?>：<?cs if:p.state == #1 ?>已确认<?cs elif:p.state == #2 ?>有异议<?cs else ?>还没有答复<?cs /if ?><?cs if:p.reason ?>，<?cs var:p.reason ?><?cs /if ?></p><?cs /each ?></div></li>
<?cs /each ?></ol>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/meetings/" + meeting.id + "/agenda", meeting.name + "议程", title) ?>
<h1><?cs var:meeting.name ?>议题汇编</h1>
<?cs if:meeting.kind != "liaison" ?><?cs call:task_report_part(report, "sheet") ?><?cs /if ?><?cs if:subcount(topic) == #0 ?><?cs call:nothing("议程里还没有议题。", "") ?><?cs
else ?><div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("议题汇编", "office/meetings/" + meeting.id + "/booklet", "") ?></div>
<p><?cs if:meeting.starts_at ?><?cs call:moment(meeting.starts_at) ?>　<?cs /if ?><?cs var:meeting.place ?></p>
<nav class="block" aria-label="目录">
<h2>目录</h2>
<ul><?cs each:t = topic ?><li><a class="tall" href="#topic-<?cs var:t.id ?>"><?cs var:t.position ?>. <?cs var:t.title ?></a>（<?cs call:unit_short(t.unit_id, t.submitted_at) ?>）</li>
<?cs /each ?></ul></nav>
<?cs each:t = topic ?><article class="sheet topic" id="topic-<?cs var:t.id ?>">
<h2><?cs var:t.position ?>. <?cs var:t.title ?></h2>
<dl class="facts">
<div><dt>编号</dt><dd><?cs var:t.number ?></dd></div>
<div><dt>提出单位</dt><dd><?cs call:unit_long(t.unit_id, t.submitted_at) ?></dd></div>
<div><dt>救助类别</dt><dd><?cs var:site.category[t.category_id].name ?></dd></div>
<?cs if:subcount(t.unit) > #0 ?><div><dt>涉及单位</dt><dd><?cs each:u = t.unit ?><span><?cs call:unit_short(u.id, t.submitted_at) ?></span> <?cs /each ?></dd></div>
<?cs /if ?></dl>
<?cs call:item_override(t) ?>
<h3>问题</h3>
<?cs call:paragraphs(t.problem) ?>
<?cs if:t.facts ?><h3>事实和法规</h3>
<?cs call:paragraphs(t.facts) ?>
<?cs /if ?><h3>建议</h3>
<?cs call:paragraphs(t.proposal) ?>
<h3>请议定事项</h3>
<?cs call:paragraphs(t.decision) ?>
<?cs call:booklet_opinions(t) ?><?cs call:booklet_passes(t) ?><?cs call:booklet_settlements(t) ?><?cs call:positions(t.written) ?></article>
<?cs /each ?><?cs /if ?><?cs include:"_desk_foot.cs" ?>
