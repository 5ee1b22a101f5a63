<?cs # What units are asked about a topic: opinions, inquiries, settlements.  Include
_desk.cs, _form.cs, _files.cs and _topic.cs before. ?><?cs include:"_workdays.cs" ?><?cs
set:words.question = "要回答的问题" ?><?cs
set:words.due_on = "截止日期" ?><?cs
set:words.required = "是否必须" ?><?cs
set:words.answer = "意见" ?><?cs
set:words.text = "意见内容" ?><?cs
set:words.reason = "原因" ?><?cs
set:form.question.must = "必填" ?><?cs
set:form.units.must = "必填" ?><?cs
set:form.answer.must = "必填" ?><?cs

def:answer_words(a) ?><?cs if:a == "agree" ?>同意<?cs elif:a == "agree-changes" ?>修改后同意<?cs
	elif:a == "object" ?>不同意<?cs elif:a == "no-concern" ?>无意见<?cs /if ?><?cs /def ?><?cs

# days: to its last day, negative once it is over. ?><?cs
def:days_left(days) ?><?cs if:days > #0 ?><span<?cs if:days < #4 ?> class="state soon"<?cs /if ?>>还有 <?cs var:days ?> 天</span><?cs
	elif:days == #0 ?><span class="state soon">今天截止</span><?cs
	else ?><span class="state gone">逾期 <?cs var:#0 - days ?> 天</span><?cs /if ?><?cs /def ?><?cs

def:opinion_state(o) ?><?cs if:o.state == #1 ?><?cs if:o.answer == "object" ?><span class="state gone"><?cs
	else ?><span class="state good"><?cs /if ?><?cs call:answer_words(o.answer) ?></span><?cs if:o.late == #1 ?> <?cs call:badge("逾期答复", "soon") ?><?cs /if ?><?cs
	elif:o.state == #2 ?><?cs call:badge("不再征求", "over") ?><?cs
	elif:o.state == #3 ?><?cs call:badge("不再需要", "over") ?><?cs
	elif:o.days < #0 ?><?cs call:badge("逾期未答复", "gone") ?><?cs
	else ?><?cs call:badge("等待答复", "soon") ?><?cs /if ?><?cs /def ?><?cs

# path: "liaison/opinions/" or "office/opinions/", which shows whose it is. ?><?cs
def:opinion_row(o, path) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:path ?><?cs var:o.id ?>"><?cs var:o.title ?></a><p><?cs
if:path == "office/opinions/" ?><span><?cs call:unit_short(o.unit_id, o.asked_at) ?></span><?cs /if ?><span><?cs call:opinion_state(o) ?></span><?cs
if:o.required == #1 ?><span>必须答复</span><?cs /if ?><span>截止 <?cs call:day(o.due_on) ?></span><?cs
if:o.state == #0 ?><?cs call:days_left(o.days) ?><?cs /if ?></p><?cs call:listed(o.asked_at) ?></li>
<?cs /def ?><?cs

def:opinion_filters(path) ?><form class="filters" action="<?cs var:site.base ?><?cs var:path ?>">
<div><label for="state">状态</label>
<select id="state" name="state"><option value="">全部</option>
<?cs call:option("asked", "等待答复", query.state) ?><?cs call:option("answered", "已答复", query.state) ?><?cs call:option("called-off", "不再征求", query.state) ?><?cs call:option("ended", "不再需要", query.state) ?></select></div>
<?cs call:filter_buttons(path) ?>
</form>
<?cs /def ?><?cs

# A topic of another unit. ?><?cs
def:concerned_row(t) ?><li><a class="what" href="<?cs var:site.base ?>liaison/concerned/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><span><?cs
call:unit_short(t.unit_id, t.submitted_at) ?></span><span><?cs call:topic_state(t.state) ?></span><?cs if:t.number ?><span><?cs var:t.number ?></span><?cs /if ?></p><?cs
call:listed(t.submitted_at) ?></li>
<?cs /def ?><?cs

def:inquiry_state(i) ?><?cs if:i.state == #0 ?><?cs call:badge("等办公室决定", "soon") ?><?cs
	elif:i.state == #1 ?><?cs call:badge("已征求", "good") ?><?cs
	elif:i.state == #2 ?><?cs call:badge("办公室没有同意", "gone") ?><?cs
	else ?><?cs call:badge("已撤回", "over") ?><?cs /if ?><?cs /def ?><?cs

def:settlement_state(s) ?><?cs if:s.state == #0 ?><?cs call:badge("等各单位确认", "soon") ?><?cs
	elif:s.state == #1 ?><?cs call:badge("已会商解决", "good") ?><?cs
	elif:s.state == #2 ?><?cs call:badge("有单位提出异议", "gone") ?><?cs
	else ?><?cs call:badge("已取消", "over") ?><?cs /if ?><?cs /def ?><?cs

def:part_state(p) ?><?cs if:p.state == #1 ?><?cs call:badge("已确认", "good") ?><?cs
	elif:p.state == #2 ?><?cs call:badge("有异议", "gone") ?><?cs
	else ?><?cs call:badge("还没有答复", "soon") ?><?cs /if ?><?cs /def ?><?cs

def:parts_list(parts) ?><ul class="rows">
<?cs each:p = parts ?><li><span class="what"><?cs call:unit_short(p.unit_id, p.started_at) ?></span><p><span><?cs call:part_state(p) ?></span><?cs
if:p.answered_at ?><span><?cs var:p.editor ?></span><?cs /if ?></p><?cs call:listed(p.answered_at) ?><?cs
if:p.reason ?><blockquote><?cs call:paragraphs(p.reason) ?></blockquote><?cs /if ?></li>
<?cs /each ?></ul><?cs /def ?><?cs

def:settlement_row(s) ?><li><a class="what" href="<?cs var:site.base ?>office/settlements/<?cs var:s.id ?>"><?cs var:s.title ?></a><p><span><?cs
call:settlement_state(s) ?></span></p><?cs call:listed(s.ended_at) ?></li>
<?cs /def ?><?cs

def:proposed_row(i) ?><li><a class="what" href="<?cs var:site.base ?>office/inquiries/<?cs var:i.id ?>"><?cs var:i.title ?></a><p><span><?cs
call:unit_short(i.topic_unit, i.made_at) ?></span><b>请办公室征求意见，请决定</b></p><?cs call:listed(i.made_at) ?></li>
<?cs /def ?><?cs

# What the office has to do about them: overdue.N, proposed.N, objected.N. ?><?cs
def:opinions_waiting() ?><?cs if:subcount(proposed) + subcount(overdue) + subcount(objected) > #0 ?><section class="block">
<h2>征求意见和会商（<?cs var:subcount(proposed) + subcount(overdue) + subcount(objected) ?>）</h2>
<ul class="rows">
<?cs each:i = proposed ?><?cs call:proposed_row(i) ?><?cs /each ?><?cs each:s = objected ?><?cs call:settlement_row(s) ?><?cs /each ?><?cs
each:o = overdue ?><?cs call:opinion_row(o, "office/opinions/") ?><?cs /each ?></ul>
</section>
<?cs /if ?><?cs /def ?><?cs

# ---- On the page of a topic.  desk: "office" or "liaison". ?><?cs

def:opinion_cells(o, desk) ?><tr><th scope="row"><?cs if:desk == "office" ?><a href="<?cs var:site.base ?>office/opinions/<?cs var:o.id ?>"><?cs
call:unit_short(o.unit_id, o.asked_at) ?></a><?cs else ?><?cs call:unit_short(o.unit_id, o.asked_at) ?><?cs /if ?><?cs
if:o.required == #1 ?><span class="note">必须答复</span><?cs /if ?><?cs
if:o.number != topic.version ?><span class="note">对第 <?cs var:o.number ?> 次提交的内容</span><?cs /if ?></th>
<td><span class="note">征求</span> <?cs call:moment_day(o.asked_at) ?></td>
<td><span class="note">截止</span> <?cs call:day(o.due_on) ?></td>
<td><?cs call:opinion_state(o) ?><?cs if:o.answered_at ?> <span class="note"><?cs call:moment_day(o.answered_at) ?></span><?cs /if ?></td>
<td><?cs if:o.text ?><?cs call:paragraphs(o.text) ?><?cs /if ?><?cs if:subcount(o.file) > #0 ?><ul class="files"><?cs
each:f = o.file ?><li><?cs call:file_item(f) ?></li>
<?cs /each ?></ul><?cs /if ?></td></tr>
<?cs /def ?><?cs

def:topic_opinions(desk) ?><?cs if:subcount(asked) > #0 ?><section class="block" id="opinions">
<h2>各单位的意见（<?cs var:subcount(asked) ?>）</h2>
<table class="opinions"><thead><tr><th scope="col">单位</th><th scope="col">征求日期</th><th scope="col">截止日期</th><th scope="col">意见</th><th scope="col">意见内容和附件</th></tr></thead>
<tbody>
<?cs each:o = asked ?><?cs call:opinion_cells(o, desk) ?><?cs /each ?></tbody></table>
</section>
<?cs /if ?><?cs each:i = inquiry ?><section class="block">
<h2>提出单位请办公室征求意见</h2>
<p><?cs call:inquiry_state(i) ?> <a href="<?cs var:site.base ?><?cs var:desk ?>/inquiries/<?cs var:i.id ?>"><?cs var:i.question ?></a></p>
</section>
<?cs /each ?><?cs each:s = settling ?><section class="block">
<h2>会商解决</h2>
<p><?cs call:settlement_state(s) ?> <?cs call:moment(s.started_at) ?><?cs if:desk == "office" ?> <a href="<?cs var:site.base ?>office/settlements/<?cs var:s.id ?>">办理</a><?cs /if ?></p>
<blockquote><?cs call:paragraphs(s.text) ?></blockquote>
<?cs call:parts_list(s.part) ?></section>
<?cs /each ?><?cs /def ?><?cs

# What this unit has to answer about the topic: due.N, confirm.N. ?><?cs
def:topic_mine() ?><?cs if:visitor.role.liaison && subcount(due) + subcount(confirm) > #0 ?><section class="block">
<h2>请本单位答复（<?cs var:subcount(due) + subcount(confirm) ?>）</h2>
<ul class="rows">
<?cs each:o = due ?><li><a class="what" href="<?cs var:site.base ?>liaison/opinions/<?cs var:o.id ?>">征求本单位的意见</a><p><span>截止 <?cs call:day(o.due_on) ?></span><?cs call:days_left(o.days) ?></p><?cs call:listed(o.asked_at) ?></li>
<?cs /each ?><?cs each:p = confirm ?><li><a class="what" href="<?cs var:site.base ?>liaison/settlements/<?cs var:p.id ?>">会商解决，请确认或者提出异议</a><?cs call:listed(p.started_at) ?></li>
<?cs /each ?></ul>
</section>
<?cs /if ?><?cs /def ?><?cs

# The office's ways to ask units about a topic in work. ?><?cs
def:ask_units(t) ?><?cs if:visitor.role.office && (t.state == #3 || t.state == #7 || t.state == #8 || t.state == #9 || t.state == #11) ?><p><a class="button" href="<?cs var:site.base ?>office/inquiries/new?topic=<?cs var:t.id ?>">征求意见</a><?cs
if:t.state == #3 ?> <a class="button quiet" href="<?cs var:site.base ?>office/settlements/new?topic=<?cs var:t.id ?>">会商解决</a><?cs /if ?></p>
<?cs /if ?><?cs /def ?><?cs

# Which topic it is about.  t has .topic_id, .title, .topic_number. ?><?cs
def:about_topic(t, path) ?><div><dt>议题</dt><dd><?cs if:path ?><a href="<?cs var:site.base ?><?cs var:path ?><?cs var:t.topic_id ?>"><?cs var:t.title ?></a><?cs
else ?><?cs var:t.title ?><?cs /if ?><?cs if:t.topic_number ?>，<?cs var:t.topic_number ?><?cs /if ?></dd></div>
<div><dt>提出单位</dt><dd><?cs call:unit_long(t.topic_unit, t.asked_at) ?></dd></div>
<?cs /def ?><?cs

def:inquiry_fields(hint) ?><?cs
call:unit_ticks(form.units, "征求单位", hint) ?><?cs
call:lines_of(form.question, words.question, "请单位就什么发表意见。例如：请就免收住院押金的资金来源提出意见。") ?><?cs /def ?><?cs

def:inquiry_facts(i, path) ?><section class="block">
<h2>内容</h2>
<dl class="facts">
<?cs call:about_topic(i, path) ?>
<div><dt>征求单位</dt><dd><?cs each:u = i.unit ?><span><?cs call:unit_short(u.id, i.made_at) ?></span>　<?cs /each ?></dd></div>
<div><dt>问题</dt><dd><?cs var:i.question ?></dd></div>
<?cs if:i.due_on ?><div><dt>截止日期</dt><dd><?cs call:day(i.due_on) ?></dd></div>
<?cs /if ?><div><dt>提出</dt><dd><?cs var:i.author ?>，<?cs call:moment(i.made_at) ?></dd></div>
<?cs if:i.reason ?><div><dt>没有同意的原因</dt><dd><?cs var:i.reason ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

# What was asked, and how long there is time. ?><?cs
def:opinion_facts(o, path) ?><section class="block">
<h2>征求的内容</h2>
<dl class="facts">
<?cs call:about_topic(o, path) ?>
<?cs if:o.number != o.topic_version ?><div><dt>说明</dt><dd>征求的是第 <?cs var:o.number ?> 次提交的内容，后来又提交过。</dd></div>
<?cs /if ?><div><dt>问题</dt><dd><?cs call:paragraphs(o.question) ?></dd></div>
<div><dt>征求</dt><dd><?cs var:o.author ?>，<?cs call:moment(o.asked_at) ?></dd></div>
<div><dt>是否必须</dt><dd><?cs if:o.required == #1 ?>必须答复<?cs else ?>可以不答复<?cs /if ?></dd></div>
<div><dt>截止日期</dt><dd><?cs call:day(o.due_on) ?> 24:00 <?cs if:o.state == #0 ?><?cs call:days_left(o.days) ?><?cs /if ?><?cs
call:term_counted(o, "征求当天不算，从次日数起，数到的最后一天 24:00 截止。") ?></dd></div>
</dl>
</section>
<?cs /def ?><?cs

def:opinion_answer(o) ?><section class="block">
<h2>答复</h2>
<p><?cs call:opinion_state(o) ?><?cs if:o.answered_at ?> <?cs var:o.editor ?>，<?cs call:moment(o.answered_at) ?><?cs /if ?></p>
<?cs call:paragraphs(o.text) ?><?cs if:o.reason ?><p>最近一次变动的原因：<?cs var:o.reason ?></p>
<?cs /if ?><?cs call:files_list("附件") ?></section>
<?cs /def ?><?cs

def:asked_verb(v) ?><?cs if:v == "ask" ?>征求意见<?cs elif:v == "propose" ?>请办公室征求意见<?cs elif:v == "decline" ?>没有同意<?cs
	elif:v == "withdraw" ?>撤回<?cs elif:v == "answer" ?>答复<?cs elif:v == "change" ?>修改答复<?cs elif:v == "extend" ?>推迟截止日期<?cs
	elif:v == "call-off" ?>取消<?cs elif:v == "end" ?>议题退回、撤回或者办结，不再需要<?cs elif:v == "recount" ?>日历改动，截止日期重新数过<?cs elif:v == "start" ?>请各单位确认<?cs
	elif:v == "confirm" ?>确认<?cs elif:v == "object" ?>提出异议<?cs elif:v == "agree" ?>各单位都已确认<?cs /if ?><?cs /def ?><?cs

def:asked_history() ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><li><?cs call:moment(e.at) ?><div><p><b><?cs if:e.kind == "settlement_part" && e.verb == "ask" ?>请本单位确认<?cs else ?><?cs call:asked_verb(e.verb) ?><?cs /if ?></b> <span><?cs var:e.who ?></span></p><?cs
if:e.verb == "recount" ?><p>从 <?cs var:string.slice(e.reason, #0, #10) ?> 改为 <?cs var:string.slice(e.reason, #11, #21) ?></p><?cs
elif:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?><?cs
each:c = e.change ?><?cs if:c.field == "due_on" ?><p>从 <?cs var:c.before_ ?> 改为 <?cs var:c.after_ ?></p><?cs /if ?><?cs /each ?></div></li>
<?cs /each ?></ol></section>
<?cs /def ?><?cs

def:asked_refusal(one, who) ?><?cs
if:page.refusal == "fixed" ?><?cs call:refused("没有保存：截止日期已经过了", "截止以后答复就定下来，不能再改。要补充的，请告诉联席会议办公室。") ?><?cs
elif:page.refusal == "topic-closed" ?><?cs call:refused("没有办成：这个议题现在不征求意见", "议题不在办理中，或者提出单位已经重新提交。") ?><?cs
elif:page.refusal == "ended" ?><?cs call:refused("没有办成：这一次会商已经结束", "有单位提出了异议，或者办公室取消了。") ?><?cs
elif:page.refusal == "settling" ?><?cs call:refused("没有办成：这个议题正在会商", "上一次会商还没有结束，请先等各单位答复，或者取消上一次。") ?><?cs
elif:page.refusal == "closed" ?><?cs call:refused("没有办成：已经有人办过了", "现在的情况写在下面。") ?><?cs
elif:page.refusal == "unit-over" ?><?cs call:unit_over() ?><?cs
else ?><?cs call:record_refusal(one, who) ?><?cs /if ?><?cs /def ?><?cs

# What was typed, where there is no form any more. ?><?cs
def:asked_typed() ?><?cs if:form.text.value || form.reason.value || form.question.value || form.due_on.value ?><section class="block">
<h2>您填写的内容</h2>
<div class="typed"><p><?cs var:form.text.value ?></p><p><?cs var:form.question.value ?></p><p><?cs var:form.due_on.value ?></p><p><?cs var:form.reason.value ?></p></div>
</section>
<?cs /if ?><?cs /def ?>
