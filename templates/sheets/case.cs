<?cs # The case file of a topic, for the archive: all that was written about it, in
the order of its chain. ?><?cs include:"sheets/_sheet.cs" ?><?cs include:"_desk_pieces.cs" ?><?cs
include:"_form.cs" ?><?cs include:"_files.cs" ?><?cs include:"_topic.cs" ?><?cs include:"_opinion.cs" ?><?cs
include:"_referral.cs" ?><?cs

# n: the number of the part; 0: it has none. ?><?cs
def:case_part(n, words) ?><h1><?cs call:han(n) ?>、<?cs var:words ?></h1>
<?cs /def ?><?cs

def:case_text(label, words) ?><?cs if:words ?><h3><?cs var:label ?></h3>
<p><?cs var:words ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_unit(id) ?><?cs call:unit_short(id, topic.submitted_at) ?><?cs /def ?><?cs

def:case_version(t) ?><h2>第<?cs var:t.version ?>版（<?cs call:sheet_day(t.submitted_at) ?>提交）</h2>
<?cs call:case_text("问题", t.problem) ?><?cs call:case_text("事实和法规", t.facts) ?><?cs
call:case_text("建议", t.proposal) ?><?cs call:case_text("请议定事项", t.decision) ?><?cs
if:t.files ?><p>附件：<?cs var:t.files ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_opinion(e) ?><h2><?cs call:case_unit(e.unit_id) ?>：<?cs
if:e.state == #1 ?><?cs call:answer_words(e.word) ?>（<?cs call:sheet_day(e.day) ?>）<?cs elif:e.state == #2 ?>不再征求<?cs elif:e.state == #3 ?>不再需要<?cs else ?>没有答复<?cs /if ?></h2>
<?cs if:e.title ?><p>征求：<?cs var:e.title ?></p>
<?cs /if ?><?cs if:e.text ?><p><?cs var:e.text ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_settlement(e, parts) ?><h2><?cs call:sheet_day(e.day) ?>开始会商：<?cs if:e.state == #0 ?>等各单位确认<?cs elif:e.state == #1 ?>已会商解决<?cs
	elif:e.state == #2 ?>有单位提出异议<?cs else ?>已取消<?cs /if ?></h2>
<p><?cs var:e.text ?></p>
<?cs if:e.note ?><p>取消的原因：<?cs var:e.note ?></p>
<?cs /if ?><?cs each:p = parts ?><p><?cs call:case_unit(p.unit_id) ?>：<?cs if:p.state == #1 ?>已确认<?cs elif:p.state == #2 ?>有异议<?cs
	else ?>没有答复<?cs /if ?><?cs if:p.day ?>（<?cs call:sheet_day(p.day) ?>）<?cs /if ?><?cs if:p.note ?>。<?cs var:p.note ?><?cs /if ?></p>
<?cs /each ?><?cs /def ?><?cs

def:case_meeting(e) ?><h2><?cs var:e.title ?>（<?cs call:sheet_day(e.day) ?>）</h2>
<p>第<?cs var:e.answer_number ?>项议程。<?cs if:e.state == #1 && e.word ?>结果：<?cs call:outcome_name(e.word) ?><?cs
	if:e.number != "liaison" && !e.minuted ?>（待纪要印发）<?cs /if ?>。<?cs else ?>还没有结果。<?cs /if ?></p>
<?cs if:e.note ?><p>没有经过联络员会议，由召集人列入。依据：<?cs var:e.note ?></p>
<?cs /if ?><?cs if:e.text && e.state == #1 ?><p><?cs var:e.text ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_line(l) ?><?cs if:l.kind == "heading-2" ?><h3><?cs var:l.label ?>. <?cs var:l.text ?></h3>
<?cs else ?><p><?cs var:l.text ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_minutes(e, lines) ?><h2><?cs var:e.title ?>（<?cs if:e.number ?><?cs var:e.number ?>，<?cs /if ?><?cs call:sheet_day(e.day) ?>印发）</h2>
<?cs if:subcount(lines) > #0 ?><?cs each:l = lines ?><?cs call:case_line(l) ?><?cs /each ?><?cs else ?><p>纪要里没有单独的一项。</p>
<?cs /if ?><?cs /def ?><?cs

def:case_referral(e) ?><h2><?cs var:e.title ?></h2>
<p><?cs call:case_unit(e.unit_id) ?><?cs if:e.number ?>，<?cs var:e.number ?><?cs /if ?><?cs if:e.day ?>，<?cs call:sheet_day(e.day) ?>上报<?cs else ?>，还没有上报<?cs /if ?>。</p>
<?cs if:e.text ?><p><?cs var:e.text ?></p>
<?cs /if ?><?cs if:e.answer ?><h3>县政府的答复<?cs if:e.answer_number ?>（<?cs var:e.answer_number ?>，<?cs call:sheet_day(e.answered_on) ?>）<?cs /if ?></h3>
<p><?cs var:e.answer ?></p>
<?cs elif:e.day ?><p>县政府还没有答复。</p>
<?cs /if ?><?cs if:e.word ?><p>怎么落实：<?cs call:follow_words(e.word) ?>。<?cs var:e.note ?></p>
<?cs /if ?><?cs /def ?><?cs

def:case_resolution(e) ?><h2><?cs var:e.title ?></h2>
<?cs if:e.text ?><p><?cs var:e.text ?></p>
<?cs /if ?><p><?cs if:e.unit_id > #0 ?>牵头单位：<?cs call:case_unit(e.unit_id) ?>。<?cs /if ?><?cs
if:e.due_on ?>完成时限：<?cs call:sheet_day(e.due_on) ?>。<?cs /if ?><?cs if:e.note ?>成果要求：<?cs var:e.note ?><?cs /if ?></p>
<?cs /def ?><?cs

def:case_progress(p) ?><p><?cs call:sheet_day(p.day) ?>，<?cs if:p.title ?><?cs var:p.title ?><?cs else ?><?cs call:case_unit(p.unit_id) ?><?cs /if ?><?cs
if:p.percent != #-1 ?>，完成<?cs var:p.percent ?>%<?cs /if ?>：<?cs var:p.text ?></p>
<?cs /def ?><?cs

def:case_task(e, reports) ?><h2><?cs var:e.title ?></h2>
<p>承办单位：<?cs call:case_unit(e.unit_id) ?>。完成时限：<?cs call:sheet_day(e.due_on) ?>。<?cs
if:e.state == #3 ?>已办结（<?cs call:sheet_day(e.day) ?>）。<?cs elif:e.state == #4 ?>已撤销（<?cs call:sheet_day(e.day) ?>）。<?cs else ?>办理中，完成<?cs var:e.percent ?>%。<?cs /if ?></p>
<?cs if:e.text ?><p><?cs var:e.text ?></p>
<?cs /if ?><?cs each:p = reports ?><?cs call:case_progress(p) ?><?cs /each ?><?cs /def ?><?cs

def:case_file_row(f, n) ?><row><td><?cs var:n ?></td><td><?cs var:f.name ?>
<?cs var:f.sha256 ?></td><td><?cs if:f.part == "topic" ?>议题<?cs elif:f.part == "opinion" ?>意见<?cs elif:f.part == "agenda" ?>会议材料<?cs
	elif:f.part == "referral" ?>上报<?cs else ?>进展<?cs /if ?></td><td><?cs call:sheet_day(f.added_at) ?></td><td><?cs var:f.size ?></td></row>
<?cs /def ?><?cs

def:case_event(e) ?><row><td><?cs call:sheet_day(e.at) ?></td><td><?cs if:verb[e.verb] ?><?cs var:verb[e.verb] ?><?cs else ?><?cs var:e.verb ?><?cs /if ?></td><td><?cs var:e.who ?></td><td><?cs var:e.reason ?></td></row>
<?cs /def ?>
<title><?cs var:topic.title ?>
卷宗</title>
<name>卷宗：<?cs var:topic.title ?></name>
<?cs if:topic.number ?><number>（<?cs var:topic.number ?>）</number>
<?cs /if ?><label>提出单位：</label><names><?cs call:case_unit(topic.unit_id) ?></names>
<?cs call:sheet_fact("救助类别", site.category[topic.category_id].name) ?><label>提交：</label><names><?cs call:sheet_day(version.0.submitted_at) ?><?cs if:!version.0.submitted_at ?><?cs call:sheet_day(topic.submitted_at) ?><?cs /if ?></names>
<label>状态：</label><names><?cs var:states[topic.state].name ?></names>
<label>打印：</label><names><?cs call:sheet_office() ?>，<?cs call:sheet_day(printed.on) ?></names>
<?cs if:topic.state == #5 ?><p>单位已经撤回，内容不再显示。</p>
<?cs else ?><h1>卷内目录</h1>
<?cs set:n = #1 ?><p><?cs call:han(n) ?>、议题（<?cs var:subcount(version) ?>版）</p>
<?cs if:subcount(entry.opinion) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、征求意见（<?cs var:subcount(entry.opinion) ?>件）</p>
<?cs /if ?><?cs if:subcount(entry.settlement) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、会商（<?cs var:subcount(entry.settlement) ?>次）</p>
<?cs /if ?><?cs if:subcount(entry.meeting) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、会议（<?cs var:subcount(entry.meeting) ?>次）</p>
<?cs /if ?><?cs if:subcount(entry.minutes) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、会议纪要摘录（<?cs var:subcount(entry.minutes) ?>件）</p>
<?cs /if ?><?cs if:subcount(entry.referral) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、报县政府（<?cs var:subcount(entry.referral) ?>件）</p>
<?cs /if ?><?cs if:subcount(entry.resolution) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、议定事项（<?cs var:subcount(entry.resolution) ?>项）</p>
<?cs /if ?><?cs if:subcount(entry.task) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、任务和落实（<?cs var:subcount(entry.task) ?>项）</p>
<?cs /if ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、办理经过</p>
<?cs if:subcount(attached) > #0 ?><?cs set:n = n + #1 ?><p><?cs call:han(n) ?>、附件清单（<?cs var:subcount(attached) ?>个）</p>
<?cs /if ?><break></break>
<?cs set:n = #1 ?><?cs call:case_part(n, "议题") ?><?cs each:t = version ?><?cs call:case_version(t) ?><?cs /each ?><?cs
if:subcount(entry.opinion) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "征求意见") ?><?cs each:e = entry.opinion ?><?cs call:case_opinion(e) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.settlement) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "会商") ?><?cs each:e = entry.settlement ?><?cs call:case_settlement(e, under.settlement[e.id]) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.meeting) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "会议") ?><?cs each:e = entry.meeting ?><?cs call:case_meeting(e) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.minutes) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "会议纪要摘录") ?><?cs each:e = entry.minutes ?><?cs call:case_minutes(e, minutes[e.id].line) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.referral) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "报县政府") ?><?cs each:e = entry.referral ?><?cs call:case_referral(e) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.resolution) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "议定事项") ?><?cs each:e = entry.resolution ?><?cs call:case_resolution(e) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(entry.task) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "任务和落实") ?><?cs each:e = entry.task ?><?cs call:case_task(e, under.task[e.id]) ?><?cs /each ?><?cs /if ?><?cs
set:n = n + #1 ?><?cs call:case_part(n, "办理经过") ?><columns>6 7 6 9</columns>
<row><th>日期</th><th>办理</th><th>办理人</th><th>说明</th></row>
<?cs each:e = event ?><?cs call:case_event(e) ?><?cs /each ?><?cs
if:subcount(attached) > #0 ?><?cs set:n = n + #1 ?><?cs call:case_part(n, "附件清单") ?><columns>2 14 4 4 4</columns>
<row><th>序</th><th>名称和 SHA-256</th><th>属于</th><th>日期</th><th>字节</th></row>
<?cs each:f = attached ?><?cs call:case_file_row(f, name(f) + #1) ?><?cs /each ?><?cs /if ?><?cs /if ?>
