<?cs set:title = "卷宗：" + topic.title ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs include:"_agenda.cs" ?><?cs include:"_referral.cs" ?><?cs

def:case_version(t, many) ?><article class="block">
<h3><?cs if:many ?>第 <?cs var:t.version ?> 版，<?cs /if ?><?cs call:unit_long(t.unit_id, t.submitted_at) ?> <?cs call:moment_day(t.submitted_at) ?> 提交</h3>
<h4>问题</h4>
<?cs call:paragraphs(t.problem) ?>
<?cs if:t.facts ?><h4>事实和法规</h4>
<?cs call:paragraphs(t.facts) ?>
<?cs /if ?><h4>建议</h4>
<?cs call:paragraphs(t.proposal) ?>
<h4>请议定事项</h4>
<?cs call:paragraphs(t.decision) ?>
<?cs if:t.files ?><p class="note">附件：<?cs var:t.files ?></p>
<?cs /if ?></article>
<?cs /def ?><?cs

# One line of a list: when, and below it the words. ?><?cs
def:case_day(x) ?><?cs if:x ?><?cs call:day(x) ?><?cs else ?><span class="note">没有日期</span><?cs /if ?><?cs /def ?><?cs

def:case_opinion(e) ?><li><?cs call:case_day(e.day) ?><div><p><b><a href="<?cs var:site.base ?>office/opinions/<?cs var:e.id ?>"><?cs call:unit_short(e.unit_id, topic.submitted_at) ?></a></b> <span><?cs
if:e.state == #1 ?><?cs call:answer_words(e.word) ?><?cs elif:e.state == #2 ?>不再征求<?cs elif:e.state == #3 ?>不再需要<?cs else ?>没有答复<?cs /if ?></span></p>
<p><?cs var:e.title ?></p><?cs if:e.text ?><blockquote><?cs call:paragraphs(e.text) ?></blockquote><?cs /if ?></div></li>
<?cs /def ?><?cs

def:case_part(p) ?><li><?cs call:case_day(p.day) ?><div><p><b><?cs call:unit_short(p.unit_id, topic.submitted_at) ?></b> <?cs call:part_state(p) ?></p><?cs
if:p.note ?><blockquote><?cs call:paragraphs(p.note) ?></blockquote><?cs /if ?></div></li>
<?cs /def ?><?cs

def:case_settlement(e, parts) ?><article class="block">
<h3><a class="tall" href="<?cs var:site.base ?>office/settlements/<?cs var:e.id ?>"><?cs call:day(e.day) ?> 开始会商</a> <?cs call:settlement_state(e) ?></h3>
<?cs call:paragraphs(e.text) ?>
<?cs if:e.note ?><p class="note">取消的原因：<?cs var:e.note ?></p>
<?cs /if ?><ol class="history">
<?cs each:p = parts ?><?cs call:case_part(p) ?><?cs /each ?></ol></article>
<?cs /def ?><?cs

def:case_meeting(e) ?><li><?cs call:case_day(e.day) ?><div><p><b><a href="<?cs var:site.base ?>office/meetings/<?cs var:e.id ?>"><?cs var:e.title ?></a></b> <span><?cs call:meeting_kind(e.number) ?></span> <?cs
if:e.state == #1 && e.word ?><span class="state"><?cs call:outcome_name(e.word) ?></span><?cs if:e.number != "liaison" && !e.minuted ?> <?cs call:badge("待纪要印发", "soon") ?><?cs /if ?><?cs
else ?><?cs call:badge("还没有结果", "soon") ?><?cs /if ?></p><?cs
if:e.note ?><p class="note">没有经过联络员会议，由召集人列入。依据：<?cs var:e.note ?></p><?cs /if ?><?cs
if:e.text && e.state == #1 ?><blockquote><?cs call:paragraphs(e.text) ?></blockquote><?cs /if ?></div></li>
<?cs /def ?><?cs

def:case_minutes(e) ?><li><?cs call:case_day(e.day) ?><div><p><b><a href="<?cs var:site.base ?>office/minutes/<?cs var:e.id ?>"><?cs var:e.title ?></a></b> <span><?cs var:e.number ?></span></p></div></li>
<?cs /def ?><?cs

def:case_referral(e) ?><article class="block">
<h3><a class="tall" href="<?cs var:site.base ?>office/referrals/<?cs var:e.id ?>"><?cs var:e.title ?></a> <?cs call:referral_state(e.state) ?></h3>
<p><?cs call:unit_short(e.unit_id, topic.submitted_at) ?><?cs if:e.number ?>，<?cs var:e.number ?><?cs /if ?><?cs if:e.day ?>，<?cs call:day(e.day) ?> 上报<?cs /if ?></p>
<?cs if:e.text ?><?cs call:paragraphs(e.text) ?><?cs /if ?><?cs if:e.answer ?><h4>县政府的答复：<?cs var:e.answer_number ?>，<?cs call:day(e.answered_on) ?></h4>
<?cs call:paragraphs(e.answer) ?>
<?cs /if ?><?cs if:e.word ?><h4>怎么落实：<?cs call:follow_words(e.word) ?></h4>
<?cs if:e.note ?><?cs call:paragraphs(e.note) ?><?cs /if ?><?cs /if ?></article>
<?cs /def ?><?cs

def:case_resolution(e) ?><article class="block">
<h3><a class="tall" href="<?cs var:site.base ?>office/resolutions/<?cs var:e.id ?>"><?cs var:e.title ?></a></h3>
<p><?cs if:e.unit_id > #0 ?>牵头：<?cs call:unit_short(e.unit_id, topic.submitted_at) ?>　<?cs /if ?><?cs if:e.due_on ?>完成时限：<?cs call:day(e.due_on) ?>　<?cs /if ?>纪要印发：<?cs call:day(e.day) ?></p>
<?cs if:e.text ?><?cs call:paragraphs(e.text) ?><?cs /if ?><?cs if:e.note ?><p>成果要求：<?cs var:e.note ?></p>
<?cs /if ?></article>
<?cs /def ?><?cs

def:case_progress(p) ?><li><?cs call:case_day(p.day) ?><div><p><b><?cs if:p.title ?><?cs var:p.title ?><?cs else ?><?cs call:unit_short(p.unit_id, topic.submitted_at) ?><?cs /if ?></b><?cs
if:p.percent != #-1 ?> <span>完成 <?cs var:p.percent ?>%</span><?cs /if ?></p><blockquote><?cs call:paragraphs(p.text) ?></blockquote></div></li>
<?cs /def ?><?cs

def:case_task(e, reports) ?><article class="block">
<h3><a class="tall" href="<?cs var:site.base ?>office/tasks/<?cs var:e.id ?>"><?cs var:e.title ?></a></h3>
<p><?cs call:unit_short(e.unit_id, topic.submitted_at) ?>　完成时限：<?cs call:day(e.due_on) ?>　<?cs
if:e.state == #3 ?>已办结，<?cs call:day(e.day) ?><?cs elif:e.state == #4 ?>已撤销，<?cs call:day(e.day) ?><?cs else ?>办理中，完成 <?cs var:e.percent ?>%<?cs /if ?></p>
<?cs if:e.text ?><?cs call:paragraphs(e.text) ?><?cs /if ?><?cs if:subcount(reports) > #0 ?><ol class="history">
<?cs each:p = reports ?><?cs call:case_progress(p) ?><?cs /each ?></ol>
<?cs /if ?></article>
<?cs /def ?><?cs

def:case_rows() ?><?cs if:subcount(entry.opinion) > #0 ?><section class="sheet">
<h2>征求意见</h2>
<ol class="history">
<?cs each:e = entry.opinion ?><?cs call:case_opinion(e) ?><?cs /each ?></ol></section>
<?cs /if ?><?cs if:subcount(entry.settlement) > #0 ?><section class="sheet">
<h2>会商</h2>
<?cs each:e = entry.settlement ?><?cs call:case_settlement(e, under.settlement[e.id]) ?><?cs /each ?></section>
<?cs /if ?><?cs if:subcount(entry.meeting) > #0 ?><section class="sheet">
<h2>会议</h2>
<ol class="history">
<?cs each:e = entry.meeting ?><?cs call:case_meeting(e) ?><?cs /each ?></ol></section>
<?cs /if ?><?cs if:subcount(entry.minutes) > #0 ?><section class="sheet">
<h2>会议纪要</h2>
<ol class="history">
<?cs each:e = entry.minutes ?><?cs call:case_minutes(e) ?><?cs /each ?></ol></section>
<?cs /if ?><?cs if:subcount(entry.referral) > #0 ?><section class="sheet">
<h2>报县政府</h2>
<?cs each:e = entry.referral ?><?cs call:case_referral(e) ?><?cs /each ?></section>
<?cs /if ?><?cs if:subcount(entry.resolution) > #0 ?><section class="sheet">
<h2>议定事项</h2>
<?cs each:e = entry.resolution ?><?cs call:case_resolution(e) ?><?cs /each ?></section>
<?cs /if ?><?cs if:subcount(entry.task) > #0 ?><section class="sheet">
<h2>任务和落实</h2>
<?cs each:e = entry.task ?><?cs call:case_task(e, under.task[e.id]) ?><?cs /each ?></section>
<?cs /if ?><?cs /def ?>
<?cs call:desk_crumbs("office/topics", "议题", title) ?>
<h1><?cs var:title ?></h1>
<div class="tools"><?cs call:tool_buttons() ?><?cs call:as_files("卷宗", "office/chain/" + topic.id + "/case", "") ?></div>
<?cs call:chain_strip() ?>
<dl class="facts">
<div><dt>议题</dt><dd><a href="<?cs var:site.base ?>office/topics/<?cs var:topic.id ?>"><?cs var:topic.title ?></a></dd></div>
<?cs if:topic.number ?><div><dt>编号</dt><dd><?cs var:topic.number ?></dd></div>
<?cs /if ?><div><dt>提出单位</dt><dd><?cs call:unit_long(topic.unit_id, topic.submitted_at) ?></dd></div>
<?cs if:site.category[topic.category_id].name ?><div><dt>救助类别</dt><dd><?cs var:site.category[topic.category_id].name ?></dd></div>
<?cs /if ?><div><dt>状态</dt><dd><?cs call:topic_state(topic.state) ?></dd></div>
</dl>
<?cs if:topic.state == #5 ?><div class="banner gone"><p>单位已经撤回，内容不再显示。</p></div>
<?cs else ?><div id="case"><section class="sheet">
<h2>议题</h2>
<?cs each:t = version ?><?cs call:case_version(t, subcount(version) > #1) ?><?cs /each ?></section>
<?cs call:case_rows() ?><section class="sheet">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><?cs call:happened(e.at, e.who, verb[e.verb], e.reason) ?><?cs /each ?></ol></section></div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
