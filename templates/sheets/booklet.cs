<?cs include:"sheets/_sheet.cs" ?><?cs include:"_agenda.cs" ?><?cs

def:sheet_opinion(o) ?><p><?cs call:unit_short(o.unit_id, o.asked_at) ?>：<?cs
if:o.state == #1 ?><?cs if:o.answer == "agree" ?>同意<?cs elif:o.answer == "agree-changes" ?>修改后同意<?cs
	elif:o.answer == "object" ?>不同意<?cs else ?>无意见<?cs /if ?>（<?cs call:sheet_day(o.answered_at) ?><?cs
	if:o.late == #1 ?>，逾期答复<?cs /if ?>）。<?cs var:o.text ?><?cs
elif:o.state == #3 ?>不再需要。<?cs else ?>没有答复。<?cs /if ?></p>
<?cs /def ?><?cs

def:sheet_settling(s) ?><p><?cs call:sheet_day(s.started_at) ?>会商：<?cs var:s.text ?></p>
<?cs each:p = s.part ?><p><?cs call:unit_short(p.unit_id, s.started_at) ?>：<?cs if:p.state == #1 ?>已确认<?cs elif:p.state == #2 ?>有异议<?cs
else ?>还没有答复<?cs /if ?><?cs if:p.reason ?>，<?cs var:p.reason ?><?cs /if ?></p>
<?cs /each ?><?cs /def ?><?cs

# What units and meetings said of a topic. ?><?cs
def:sheet_said(t) ?><?cs if:subcount(t.asked) > #0 ?><h2>各单位的意见</h2>
<?cs each:o = t.asked ?><?cs call:sheet_opinion(o) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(t.pass) > #0 ?><h2>会议的意见</h2>
<?cs each:p = t.pass ?><p><?cs call:sheet_day(p.starts_at) ?>，<?cs var:p.name ?>：<?cs call:outcome_name(p.outcome) ?>。<?cs var:p.outcome_text ?></p>
<?cs /each ?><?cs /if ?><?cs if:subcount(t.settling) > #0 ?><h2>会商</h2>
<?cs each:s = t.settling ?><?cs call:sheet_settling(s) ?><?cs /each ?><?cs /if ?><?cs
if:subcount(t.written) > #0 ?><h2>书面发言</h2>
<?cs each:w = t.written ?><p><?cs call:unit_short(w.unit_id, w.sent_at) ?>：<?cs var:w.text ?></p>
<?cs /each ?><?cs /if ?><?cs /def ?>
<title><?cs var:meeting.name ?>
议题汇编</title>
<name><?cs var:meeting.name ?>议题汇编</name>
<?cs call:sheet_made(meeting.announced_at) ?><?cs each:t = topic ?><?cs call:sheet_made(t.submitted_at) ?><?cs
each:o = t.asked ?><?cs call:sheet_made(o.answered_at) ?><?cs /each ?><?cs
each:w = t.written ?><?cs call:sheet_made(w.sent_at) ?><?cs /each ?><?cs /each ?><?cs if:meeting.starts_at ?><number>（<?cs call:sheet_time(meeting.starts_at) ?>）</number>
<?cs /if ?><h1>目录</h1>
<?cs each:t = topic ?><p><?cs var:t.position ?>. <?cs var:t.title ?>（<?cs call:unit_short(t.unit_id, t.submitted_at) ?>）</p>
<?cs /each ?><?cs
each:t = topic ?><break></break>
<h1><?cs var:t.position ?>. <?cs var:t.title ?></h1>
<?cs call:sheet_fact("编号", t.number) ?><label>提出单位：</label><names><?cs call:unit_short(t.unit_id, t.submitted_at) ?></names>
<?cs call:sheet_fact("救助类别", site.category[t.category_id].name) ?><?cs
if:subcount(t.unit) > #0 ?><label>涉及单位：</label><names><?cs each:u = t.unit ?><?cs if:name(u) != #0 ?>、<?cs /if ?><?cs call:unit_short(u.id, t.submitted_at) ?><?cs /each ?></names>
<?cs /if ?><?cs
if:t.override_ground ?><p>没有经过联络员会议，由召集人列入。依据：<?cs var:t.override_ground ?></p>
<?cs /if ?><?cs call:sheet_text("问题", t.problem) ?><?cs call:sheet_text("事实和法规", t.facts) ?><?cs
call:sheet_text("建议", t.proposal) ?><?cs call:sheet_text("请议定事项", t.decision) ?><?cs call:sheet_said(t) ?><?cs /each ?>
