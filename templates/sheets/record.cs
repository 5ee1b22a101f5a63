<?cs # The record of a meeting: who was there, what became of each item. ?><?cs
include:"sheets/_sheet.cs" ?><?cs include:"_desk_pieces.cs" ?><?cs include:"_form.cs" ?><?cs include:"_attendance.cs" ?><?cs include:"_agenda.cs" ?><?cs

def:record_row(a) ?><row><td><?cs call:attended_name(a) ?></td><td><?cs if:a.how ?><?cs var:code.how[a.how] ?><?cs else ?>没有记<?cs /if ?></td><td><?cs var:a.person ?></td><td><?cs var:a.post ?></td><td><?cs var:a.others ?></td></row>
<?cs /def ?><?cs

def:record_item(i) ?><h2>第<?cs var:i.position ?>项　<?cs call:item_subject(i) ?></h2>
<?cs if:i.outcome ?><p>结果：<?cs call:outcome_name(i.outcome) ?>。<?cs var:i.outcome_text ?></p>
<?cs elif:i.outcome_text ?><p><?cs var:i.outcome_text ?></p>
<?cs elif:i.sort != "tasks" ?><p>没有记录结果。</p>
<?cs /if ?><?cs if:i.said ?><p>讨论情况（内部）：<?cs var:i.said ?></p>
<?cs /if ?><?cs /def ?><?cs

def:record_matter(x) ?><p><?cs var:x.position ?>. <?cs var:x.title ?>。<?cs if:site.unit[x.unit_id].short_name ?>牵头单位：<?cs call:unit_short(x.unit_id, x.starts_at) ?>。<?cs /if ?><?cs if:x.due_on ?>完成时限：<?cs call:sheet_day(x.due_on) ?>。<?cs /if ?></p>
<?cs /def ?>
<title><?cs var:meeting.name ?>
会议记录</title>
<name><?cs var:meeting.name ?>会议记录</name>
<?cs call:sheet_made(meeting.announced_at) ?><?cs each:a = row ?><?cs call:sheet_made(a.changed_at) ?><?cs /each ?><?cs
each:i = item ?><?cs call:sheet_made(i.changed_at) ?><?cs /each ?><number>（<?cs call:sheet_time(meeting.starts_at) ?>）</number>
<?cs call:sheet_fact("地点", meeting.place) ?><?cs if:meeting.chair ?><label>主持：</label><names><?cs call:sheet_chair(meeting.chair) ?></names>
<?cs /if ?><h1>一、到会情况</h1>
<columns>7 4 4 6 7</columns>
<row><th>单位</th><th>到会</th><th>姓名</th><th>职务</th><th>一同到会的人</th></row>
<?cs each:a = row ?><?cs call:record_row(a) ?><?cs /each ?>
<h1>二、议程和结果</h1>
<?cs each:i = item ?><?cs call:record_item(i) ?><?cs /each ?><?cs if:subcount(item) == #0 ?><p>没有议程。</p>
<?cs /if ?><?cs if:subcount(written) > #0 ?><h1>三、议定事项</h1>
<?cs each:x = written ?><?cs call:record_matter(x) ?><?cs /each ?><?cs /if ?>
