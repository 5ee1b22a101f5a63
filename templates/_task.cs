<?cs # What the pages of tasks share: labels, lights, states, a row, the facts, the
reports, the history.  Include _desk.cs, _form.cs and _files.cs before. ?><?cs include:"office/_verbs.cs" ?><?cs include:"_task_report.cs" ?><?cs
set:words.text = "进展" ?><?cs
set:words.percent = "完成比例" ?><?cs
set:words.files = "佐证材料" ?><?cs
set:words.asked_until = "延到哪一天" ?><?cs
set:words.asked_why = "延期理由" ?><?cs
set:words.reason = "意见" ?><?cs
set:words.township_id = "乡（镇、街道）" ?><?cs
set:words.source = "来源" ?><?cs
set:words.document = "来源文件" ?><?cs
set:words.received_on = "收到日期" ?><?cs
set:words.title = "任务" ?><?cs
set:words.deliverable = "成果要求" ?><?cs
set:words.unit_id = "牵头单位" ?><?cs
set:words.units = "配合单位" ?><?cs
set:words.townships = "乡（镇、街道）" ?><?cs
set:words.due_on = "完成时限" ?><?cs
set:form.text.must = "必填" ?><?cs

def:task_state(t) ?><?cs if:t.state == #1 ?>办理中<?cs elif:t.state == #2 ?>申请办结，等办公室核查<?cs
	elif:t.state == #3 && t.late == #1 ?>已办结（逾期）<?cs elif:t.state == #3 ?>已办结<?cs
	elif:t.state == #4 ?>已撤销<?cs else ?><?cs call:badge("待签收", "soon") ?><?cs /if ?><?cs /def ?><?cs

# As a township sees it: whether it has signed, and whether the task goes on. ?><?cs
def:town_state(t) ?><?cs if:t.state == #2 ?>牵头单位申请办结<?cs elif:t.state > #2 ?><?cs call:task_state(t) ?><?cs elif:t.signed_at ?>办理中<?cs else ?><?cs call:badge("待签收", "soon") ?><?cs /if ?><?cs /def ?><?cs

# Days are workdays, as for the lights. ?><?cs
def:task_days(t) ?><?cs if:t.state > #1 ?><?cs elif:t.days == #0 ?>今天到期<?cs
	elif:t.days > #0 && t.workdays == #0 ?>到期前没有工作日了<?cs elif:t.days > #0 ?>还有 <?cs var:t.workdays ?> 个工作日<?cs
	elif:t.workdays == #0 ?>逾期不到 1 个工作日<?cs else ?>逾期 <?cs var:#0 - t.workdays ?> 个工作日<?cs /if ?><?cs /def ?><?cs

def:task_source(source) ?><?cs if:source == "resolution" ?>会议议定<?cs elif:source == "instruction" ?>县领导批示<?cs
	elif:source == "assignment" ?>县级交办<?cs elif:source == "referral" ?>报县政府决定<?cs /if ?><?cs /def ?><?cs

# The last day, and of an open task whether it is a day off. ?><?cs
def:task_day_off(t) ?><?cs if:t.state < #2 && t.workday_before ?>这一天不上班，前一个工作日是 <?cs call:day(t.workday_before) ?>。<?cs /if ?><?cs /def ?><?cs

def:task_due(t) ?><div><dt>完成时限</dt><dd><?cs call:day(t.due_on) ?><?cs if:t.first_due_on != t.due_on ?>（原为 <?cs call:day(t.first_due_on) ?>）<?cs /if ?><?cs
	if:t.state < #2 && t.workday_before ?><p><?cs call:task_day_off(t) ?></p><?cs /if ?></dd></div>
<?cs /def ?><?cs

# desk: "office" or "liaison". ?><?cs
def:task_row(t, desk) ?><li><a class="what" href="<?cs var:site.base ?><?cs var:desk ?>/tasks/<?cs var:t.id ?>"><?cs var:t.title ?></a><p><?cs
	call:light(t.light) ?><span><?cs call:task_state(t) ?></span><?cs if:desk == "office" ?><span><?cs call:unit_short(t.unit_id, t.opened_at) ?></span><?cs
	elif:t.lead == #0 ?><span>配合</span><?cs else ?><span>牵头</span><?cs /if ?><span>期限 <?cs call:day(t.due_on) ?></span><?cs
	if:t.state < #2 ?><span><?cs call:task_days(t) ?></span><?cs /if ?><?cs if:t.percent > #0 ?><span>完成 <?cs var:t.percent ?>%</span><?cs /if ?><?cs if:t.told > #0 ?><span>乡镇已报 <?cs var:t.told_reported ?>/<?cs var:t.told ?></span><?cs /if ?><?cs
	if:t.asked_until ?><?cs call:badge("申请延期", "soon") ?><?cs /if ?><?cs if:t.presses > #0 && t.state < #2 ?><span>催办 <?cs var:t.presses ?> 次</span><?cs /if ?></p></li>
<?cs /def ?><?cs

# The tasks of a filter on paper; desk as above; and the ways to that, and to files. ?><?cs
def:task_sheet(desk) ?><p>截至 <?cs call:day(today.day) ?>，<?cs if:today.capped ?>任务太多，只列了 <?cs var:subcount(task) ?> 个，请加条件<?cs else ?>共 <?cs var:subcount(task) ?> 个<?cs /if ?>。</p>
<section class="prose box" tabindex="0" aria-label="任务清单"><table>
<thead><tr><th scope="col">序号</th><th scope="col">任务</th><th scope="col">牵头单位</th><th scope="col">配合单位</th><th scope="col">乡（镇、街道）</th><th scope="col">完成时限</th><th scope="col">灯</th><th scope="col">状态</th><th scope="col">完成比例</th></tr></thead>
<tbody>
<?cs each:t = task ?><tr><td><?cs var:name(t) + #1 ?></td><th scope="row"><a class="tall" href="<?cs var:site.base ?><?cs var:desk ?>/tasks/<?cs var:t.id ?>"><?cs var:t.title ?></a></th><td><?cs call:unit_short(t.unit_id, t.opened_at) ?></td><td><?cs each:u = t.unit ?><?cs if:!first(u) ?>、<?cs /if ?><?cs call:unit_short(u.id, t.opened_at) ?><?cs /each ?></td><td><?cs var:t.told_names ?></td><td><?cs call:day(t.due_on) ?></td><td><?cs call:light_words(t.light) ?></td><td><?cs call:task_state(t) ?></td><td><?cs var:t.percent ?>%</td></tr>
<?cs /each ?></tbody>
</table></section>
<?cs /def ?><?cs

def:task_files(desk) ?><a class="button quiet" href="<?cs var:site.base ?><?cs var:desk ?>/tasks/sheet<?cs var:board.query ?>">打印清单</a> <a class="button quiet" href="<?cs var:site.base ?><?cs var:desk ?>/tasks.xlsx<?cs var:board.query ?>">下载 Excel</a> <a class="button quiet" href="<?cs var:site.base ?><?cs var:desk ?>/tasks.csv<?cs var:board.query ?>">下载 CSV</a><?cs /def ?><?cs

def:task_filter_light() ?><div><label for="light">灯</label>
<select id="light" name="light"><option value="">不限</option>
<?cs call:option("red", "红灯：已逾期", query.light) ?><?cs call:option("yellow", "黄灯：快到期", query.light) ?><?cs call:option("green", "绿灯：按期", query.light) ?><?cs call:option("grey", "灰灯：已结束", query.light) ?></select></div>
<?cs /def ?><?cs

# A township has states of its own before the task ends. ?><?cs
def:task_filter_state(own) ?><div><label for="state">状态</label>
<select id="state" name="state"><option value="">没有结束的</option>
<?cs if:!own ?><?cs call:option("open", "待签收", query.state) ?><?cs call:option("signed", "办理中", query.state) ?><?cs call:option("asked", "申请延期", query.state) ?><?cs /if ?><?cs call:option("done", "申请办结", query.state) ?><?cs call:option("closed", "已办结", query.state) ?><?cs call:option("off", "已撤销", query.state) ?><?cs call:option("any", "全部", query.state) ?></select></div>
<?cs /def ?><?cs

# Whom one waits for, of townships: a list of names, and how many. ?><?cs
def:task_waited(list, words) ?><?cs if:subcount(list) > #0 ?><?cs var:subcount(list) ?> 个乡（镇、街道）<?cs var:words ?>：<?cs
	each:w = list ?><?cs if:!first(w) ?>、<?cs /if ?><?cs var:w.name ?><?cs /each ?>。<?cs /if ?><?cs /def ?><?cs

# What lacks of a task that is, or shall be, reported done: a warning. ?><?cs
def:task_gaps(t) ?><?cs if:subcount(progress) == #0 ?>还没有人报过进展。<?cs /if ?><?cs
	call:task_waited(t.unsigned, "没有签收") ?><?cs call:task_waited(t.silent, "签收了，没有报进展") ?><?cs call:task_waited(t.untold, "没有账号，办公室还没有代记进展") ?><?cs /def ?><?cs

def:task_warned(t) ?><?cs if:subcount(progress) == #0 || subcount(t.unsigned) > #0 || subcount(t.silent) > #0 || subcount(t.untold) > #0 ?><p class="wrong"><?cs call:task_gaps(t) ?></p>
<?cs /if ?><?cs /def ?><?cs

# Minutes and resolution, as links where the visitor may read them. ?><?cs
def:task_decided(t) ?>：<?cs if:t.minutes_at ?><a class="tall" href="<?cs var:site.base ?><?cs var:t.minutes_at ?><?cs var:t.minutes_id ?>"><?cs var:t.number ?></a><?cs else ?><?cs var:t.number ?><?cs /if ?> <?cs
	if:t.resolution_at ?><a class="tall" href="<?cs var:site.base ?><?cs var:t.resolution_at ?><?cs var:t.resolution_id ?>">第 <?cs var:t.position ?> 项</a><?cs else ?>第 <?cs var:t.position ?> 项<?cs /if ?><?cs /def ?><?cs

def:task_from(t) ?><div><dt>来源</dt><dd><?cs call:task_source(t.source) ?><?cs if:t.document ?>：<?cs var:t.document ?><?cs /if ?><?cs
	if:t.received_on ?>，<?cs call:day(t.received_on) ?> 收到<?cs /if ?><?cs if:t.number ?><?cs call:task_decided(t) ?><?cs /if ?><?cs
	if:t.meeting_id > #0 ?>：<a class="tall" href="<?cs var:site.base ?>office/meetings/<?cs var:t.meeting_id ?>"><?cs var:t.meeting ?></a><?cs /if ?></dd></div>
<?cs /def ?><?cs

# Who leads it, and who stands for a unit that has ended. ?><?cs
def:task_lead(t) ?><?cs call:unit_long(t.unit_id, t.opened_at) ?><?cs if:subcount(t.heir) > #0 ?>（已经不再单设，由<?cs
	each:h = t.heir ?><?cs if:!first(h) ?>、<?cs /if ?><?cs var:site.unit[h.id].short_name ?><?cs /each ?>接着办）<?cs /if ?><?cs /def ?><?cs

def:town_did(w) ?><?cs if:w.signed_at ?><?cs call:moment_day(w.signed_at) ?> 签收<?cs if:w.reported == #1 ?>，<?cs /if ?><?cs elif:w.reported != #1 && w.has_account != #1 ?>没有账号，还没有代记进展<?cs elif:w.reported != #1 ?><?cs call:badge("未签收", "soon") ?><?cs /if ?><?cs
	if:w.reported == #1 ?><?cs call:moment_day(w.reported_at) ?> 报进展<?cs if:w.percent != #-1 ?>，完成 <?cs var:w.percent ?>%<?cs /if ?><?cs /if ?><?cs /def ?><?cs

def:task_facts(t) ?><section class="block">
<h2>任务</h2>
<dl class="facts">
<div><dt>灯</dt><dd><?cs call:light(t.light) ?><?cs if:t.state < #2 ?>，<?cs call:task_days(t) ?><?cs /if ?></dd></div>
<div><dt>状态</dt><dd><?cs call:task_state(t) ?><?cs if:t.state < #3 ?>，完成 <?cs var:t.percent ?>%<?cs /if ?></dd></div>
<div><dt>牵头单位</dt><dd><?cs call:task_lead(t) ?></dd></div>
<?cs if:subcount(t.unit) > #0 ?><div><dt>配合单位</dt><dd><?cs each:u = t.unit ?><?cs if:!first(u) ?>、<?cs /if ?><?cs call:unit_short(u.id, t.opened_at) ?><?cs /each ?></dd></div>
<?cs /if ?><?cs if:subcount(t.township) > #0 ?><div><dt>乡（镇、街道）</dt><dd><?cs each:w = t.township ?><?cs if:!first(w) ?>、<?cs /if ?><?cs var:w.name ?>（<?cs call:town_did(w) ?>）<?cs /each ?></dd></div>
<?cs /if ?><?cs call:task_due(t) ?><?cs if:t.asked_until ?><div><dt>申请延期</dt><dd>延到 <?cs call:day(t.asked_until) ?>，等办公室答复<?cs call:paragraphs(t.asked_why) ?></dd></div>
<?cs /if ?><?cs if:t.text ?><div><dt>内容</dt><dd><?cs call:paragraphs(t.text) ?></dd></div>
<?cs /if ?><?cs if:t.deliverable ?><div><dt>成果要求</dt><dd><?cs call:paragraphs(t.deliverable) ?></dd></div>
<?cs /if ?><?cs call:task_from(t) ?><?cs if:t.presses > #0 ?><div><dt>催办</dt><dd><?cs var:t.presses ?> 次，最近 <?cs call:moment(t.pressed_at) ?></dd></div>
<?cs /if ?><?cs if:t.done_on ?><div><dt>申请办结</dt><dd><?cs call:day(t.done_on) ?></dd></div>
<?cs /if ?><?cs if:t.closed_on ?><div><dt><?cs if:t.state == #4 ?>撤销<?cs else ?>办结<?cs /if ?></dt><dd><?cs call:day(t.closed_on) ?></dd></div>
<?cs /if ?></dl>
</section>
<?cs /def ?><?cs

def:task_progress(p) ?><li><?cs call:moment(p.reported_at) ?><div><p><b><?cs if:p.township ?><?cs var:p.township ?><?cs if:p.told == #1 ?>（办公室代记）<?cs /if ?><?cs else ?><?cs call:unit_short(p.unit_id, p.reported_at) ?><?cs /if ?></b> <span><?cs var:p.author ?></span><?cs
	if:p.percent != #-1 ?> <span>完成 <?cs var:p.percent ?>%</span><?cs /if ?></p>
<blockquote><?cs call:paragraphs(p.text) ?></blockquote><?cs if:subcount(p.file) > #0 ?><ul class="files"><?cs
each:f = p.file ?><li><?cs call:file_item(f) ?></li>
<?cs /each ?></ul><?cs /if ?></div></li>
<?cs /def ?><?cs

def:task_reports() ?><section class="block" id="reports">
<h2>落实进展（<?cs var:subcount(progress) ?>）</h2>
<?cs if:subcount(progress) > #0 ?><ol class="history">
<?cs each:p = progress ?><?cs call:task_progress(p) ?><?cs /each ?></ol>
<?cs else ?><?cs call:nothing("还没有报过进展。", "") ?><?cs /if ?></section>
<?cs /def ?><?cs

def:task_changed(c) ?><?cs if:c.field == "unit_id" ?><p>牵头单位从<?cs var:site.unit[c.before_].short_name ?>改为<?cs var:site.unit[c.after_].short_name ?></p><?cs
	elif:c.field == "due_on" ?><p>完成时限从 <?cs var:c.before_ ?> 改为 <?cs var:c.after_ ?></p><?cs
	elif:c.field == "asked_until" && c.after_ ?><p>请延到 <?cs var:c.after_ ?></p><?cs
	elif:c.field == "asked_why" ?><blockquote><?cs call:paragraphs(c.after_) ?></blockquote><?cs /if ?><?cs /def ?><?cs

def:task_event(e) ?><li><?cs call:moment(e.at) ?><div><p><b><?cs call:verb_words("task." + e.verb) ?></b> <span><?cs var:e.who ?></span></p><?cs
	each:c = e.change ?><?cs call:task_changed(c) ?><?cs /each ?><?cs if:e.reason ?><blockquote><?cs call:paragraphs(e.reason) ?></blockquote><?cs /if ?></div></li>
<?cs /def ?><?cs

def:task_history() ?><section class="block">
<h2>办理经过</h2>
<ol class="history">
<?cs each:e = event ?><?cs call:task_event(e) ?><?cs /each ?></ol>
</section>
<?cs /def ?><?cs

# Forms act on what is shown. ?><?cs
def:task_seen() ?><?cs call:token() ?><input type="hidden" name="revision" value="<?cs var:task.revision ?>"><?cs /def ?><?cs

def:task_refusal() ?><?cs
if:page.refusal == "not-lead" ?><?cs call:refused("没有办成", "这一步由牵头单位办；配合单位可以报进展。") ?><?cs
elif:page.refusal == "asked" ?><?cs call:refused("没有再申请：已经申请过延期", "办公室还没有答复，请等答复以后再申请。") ?><?cs
elif:page.refusal == "extension-open" ?><?cs call:refused("没有申请办结：延期的申请还没有答复", "请等办公室答复以后，再申请办结。") ?><?cs
elif:page.refusal == "not-asked" ?><?cs call:refused("没有办成：现在没有等答复的延期申请", "可能别人刚刚答复过，请看下面的最新情况。") ?><?cs
elif:page.refusal == "not-signed" ?><?cs call:refused("没有提交：还没有签收", "请先签收，再报进展。您填写的内容还在下面。") ?><?cs
elif:page.refusal == "unit-over" ?><?cs call:unit_over() ?><?cs
else ?><?cs call:record_refusal("个任务", "本单位") ?><?cs /if ?><?cs /def ?>
