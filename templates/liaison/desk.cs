<?cs set:title = "联络员工作台" ?><?cs if:!visitor.role.liaison ?><?cs set:title = "单位工作台" ?><?cs /if ?><?cs include:"_desk.cs" ?><?cs include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs

# What is asked of the unit, and what the visitor has to write. ?><?cs
def:unit_todo(w) ?><?cs
	if:w.kind == "opinion" ?><?cs call:todo(w, "liaison/opinions/" + w.id, "", "请答复意见", w.title) ?><?cs
	elif:w.kind == "opinion-required" ?><?cs call:todo(w, "liaison/opinions/" + w.id, "", "请答复意见（必须答复）", w.title) ?><?cs
	elif:w.kind == "confirm" ?><?cs call:todo(w, "liaison/settlements/" + w.id, "", "请确认会商的结果，或者提出异议", w.title) ?><?cs
	elif:w.kind == "receipt" ?><?cs call:todo(w, "liaison/meetings/" + w.id, "", "请交回执", w.title) ?><?cs
	elif:w.kind == "moved" ?><?cs call:todo(w, "liaison/meetings/" + w.id, "", "会议的时间或地点改了，请看看回执要不要改", w.title) ?><?cs
	elif:w.kind == "called-off" ?><?cs call:todo(w, "liaison/meetings/" + w.id, "", "会议已经取消，请看一看", w.title) ?><?cs
	elif:w.kind == "task-sign" ?><?cs call:todo(w, "liaison/tasks/" + w.id, "", "请签收任务", w.title) ?><?cs
	elif:w.kind == "task-back" ?><?cs call:todo(w, "liaison/tasks/" + w.id, "", "任务没有同意办结，退回了，请接着办", w.title) ?><?cs
	elif:w.kind == "task-pressed" ?><?cs call:todo(w, "liaison/tasks/" + w.id, "", "办公室催办的任务", w.title) ?><?cs
	elif:w.kind == "task" ?><?cs call:todo(w, "liaison/tasks/" + w.id, "", "任务快到完成时限", w.title) ?><?cs
	elif:w.kind == "task-told" ?><?cs call:todo(w, "liaison/tasks/" + w.id, w.total, "个乡（镇、街道）报了进展", w.title) ?><?cs
	elif:w.kind == "minutes-confirm" ?><?cs call:todo(w, "liaison/minutes/" + w.id + "/confirm", "", "请确认会议纪要，或者提出修改", w.title) ?><?cs
	elif:w.kind == "minutes-read" ?><?cs call:todo(w, "liaison/minutes/" + w.id, "", "纪要已经印发，请看一看、按“已阅”", w.title) ?><?cs
	elif:w.kind == "round" ?><?cs call:todo(w, "liaison/#rounds", "", "正在征集议题，本单位还没有提", w.title) ?><?cs
	elif:w.kind == "pass" ?><?cs call:todo(w, "liaison/topics/" + w.id, "", "议题等您审核，同意提交或者退回", w.title) ?><?cs
	elif:w.kind == "returned" ?><?cs call:todo(w, "liaison/topics/" + w.id, "", "议题退回了，请修改后再提交", w.title) ?><?cs
	elif:w.title ?><?cs call:todo(w, "liaison/topics/" + w.id, "", "议题草稿，写好后请提交", w.title) ?><?cs
	else ?><?cs call:todo(w, "liaison/topics/" + w.id, "", "议题草稿，写好后请提交", "（还没有标题）") ?><?cs /if ?><?cs /def ?>
<h1><?cs var:title ?></h1>
<?cs if:visitor.unit_id == #0 ?><?cs call:no_unit() ?><?cs else ?><p class="lede"><?cs var:site.unit[visitor.unit_id].name ?>：<?cs if:visitor.role.liaison ?>工作中遇到要几个单位一起解决的事，在这里提出议题。<?cs else ?>本单位的议题都在这里；要您审核的排在前面。<?cs /if ?></p>
<?cs if:site.unit[visitor.unit_id].ended ?><?cs call:unit_over() ?><?cs /if ?><p><?cs if:visitor.role.liaison && !site.unit[visitor.unit_id].ended ?><a class="button" href="<?cs var:site.base ?>liaison/topics/new">提出议题</a> <?cs /if ?><a class="button quiet" href="<?cs var:site.base ?>liaison/topics">本单位全部议题</a></p>
<?cs def:asked_round(n) ?><li><b><?cs var:n.title ?></b><p><span>截止 <?cs call:day(n.last_day) ?></span><span><?cs
if:n.left > #0 ?>还有 <?cs var:n.left ?> 天<?cs elif:n.left == #0 ?>今天截止<?cs else ?>已经过了截止日期，现在提的注明迟交<?cs /if ?></span><span><?cs
if:n.topics > #0 ?>本单位已提 <?cs var:n.topics ?> 个<?cs else ?>本单位还没有提<?cs /if ?></span><?cs
if:n.reminded_at && n.topics == #0 ?><span><?cs call:badge("办公室提醒过", "soon") ?> <?cs call:moment(n.reminded_at) ?></span><?cs /if ?></p>
<?cs call:paragraphs(n.text) ?><?cs if:visitor.role.liaison && !site.unit[visitor.unit_id].ended ?><p><a class="button quiet" href="<?cs var:site.base ?>liaison/topics/new?round=<?cs var:n.id ?>">为这次征集提议题<span class="aside">：<?cs var:n.title ?></span></a></p><?cs /if ?></li>
<?cs /def ?><?cs def:rounds_part() ?><?cs if:subcount(rounds) > #0 ?><section class="block" id="rounds">
<h2>正在征集的议题（<?cs var:subcount(rounds) ?>）</h2>
<ul class="rows">
<?cs each:n = rounds ?><?cs call:asked_round(n) ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs /def ?><?cs if:subcount(left) > #0 ?><section class="block">
<h2><?cs var:predecessor.name ?>交接下来的事（<?cs var:subcount(left) ?>）</h2>
<p class="note">上一位联络员<?cs if:predecessor.last ?>任到<?cs call:day(predecessor.last) ?>，<?cs /if ?>留下的还没有办完，由您接着办。</p>
<ul class="rows">
<?cs each:t = left ?><?cs if:t.kind == "topic" ?><li><a class="what" href="<?cs var:site.base ?>liaison/topics/<?cs var:t.id ?>"><?cs call:topic_title(t) ?></a><p><span>议题</span><span><?cs
call:topic_state(t.state) ?></span></p><?cs call:listed(t.changed_at) ?></li>
<?cs elif:t.kind == "task" ?><li><a class="what" href="<?cs var:site.base ?>liaison/tasks/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><span>任务</span><span><?cs
if:t.state == #0 ?>待签收<?cs else ?>办理中<?cs /if ?></span></p><?cs call:listed(t.changed_at) ?></li>
<?cs /if ?><?cs /each ?></ul>
</section>
<?cs /if ?><ul class="tallies">
<?cs call:tally("liaison/topics?state=draft", count.draft.total, "草稿") ?><?cs
call:tally("liaison/topics?state=returned", count.returned.total, "已退回") ?><?cs
call:tally("liaison/topics?state=submitted", count.submitted.total, "已提交") ?><?cs
call:tally("liaison/topics?state=accepted", count.accepted.total, "已受理") ?></ul>
<div class="work">
<div><section class="block">
<h2>等着办的事（<?cs var:subcount(todo) ?>）</h2>
<?cs if:subcount(todo) > #0 ?><p class="note">最急的排在前面，天数按工作日数。</p>
<ul class="rows todo">
<?cs each:w = todo ?><?cs call:unit_todo(w) ?><?cs /each ?></ul>
<?cs elif:!visitor.role.liaison ?><?cs call:nothing("没有等您审核的议题。", "本单位要求成员审核议题的，联络员提交以后列在这里。") ?><?cs else ?><?cs call:nothing("没有等着办的事。", "要答复的意见、要交的回执、退回的议题、正在征集的议题都列在这里。") ?><?cs /if ?><?cs if:visitor.role.liaison ?><p><a class="button quiet" href="<?cs var:site.base ?>liaison/meetings">会议邀请</a> <?cs call:by_month("liaison/meetings") ?></p>
<?cs /if ?></section>
<?cs call:rounds_part() ?><section class="block">
<h2>已受理，等待上会（<?cs if:count.accepted.total ?><?cs var:count.accepted.total ?><?cs else ?>0<?cs /if ?>）</h2>
<?cs if:subcount(desk.done) > #0 ?><ul class="rows">
<?cs each:t = desk.done ?><?cs call:topic_row(t, "liaison/topics/", t.answered_at) ?><?cs /each ?></ul>
<?cs else ?><?cs call:nothing("本单位没有等待上会的议题。", "提交的议题由联席会议办公室受理，给了编号就列在这里。") ?><?cs /if ?></section>
<?cs if:subcount(concerns) > #0 ?><section class="block">
<h2>涉及本单位的议题</h2>
<ul class="rows">
<?cs each:t = concerns ?><?cs call:concerned_row(t) ?><?cs /each ?></ul>
<p><a class="button quiet" href="<?cs var:site.base ?>liaison/concerned">全部涉及本单位的议题</a></p>
</section>
<?cs /if ?></div>
<div class="side"><?cs if:subcount(desk.mine) > #0 ?><section class="block">
<h2>我最近办的</h2>
<ul class="rows">
<?cs each:t = desk.mine ?><?cs call:topic_row(t, "liaison/topics/", t.changed_at) ?><?cs /each ?></ul></section>
<?cs /if ?></div>
</div>
<?cs /if ?><?cs include:"_desk_foot.cs" ?>
