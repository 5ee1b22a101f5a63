<?cs include:"sheets/_sheet.cs" ?><?cs
def:receipt_line(i) ?><row><td><?cs if:i.unit_id != "0" ?><?cs call:unit_short(i.unit_id, meeting.starts_at) ?><?cs else ?><?cs var:i.guest ?><?cs /if ?></td><td><?cs
if:i.state == "0" ?>没有答复<?cs elif:i.answer == "comes" ?>参加<?cs elif:i.answer == "substitute" ?>代会<?cs else ?>请假<?cs /if ?></td><td><?cs
var:i.person ?></td><td><?cs var:i.post ?></td><td><?cs var:i.reason ?></td></row>
<?cs /def ?>
<title><?cs var:meeting.name ?>
回执汇总</title>
<name><?cs var:meeting.name ?>回执汇总</name>
<?cs call:sheet_made(meeting.announced_at) ?><?cs each:i = row ?><?cs call:sheet_made(i.answered_at) ?><?cs /each ?><number>（<?cs call:sheet_time(meeting.starts_at) ?>）</number>
<p>应到 <?cs var:count.total ?>：参加 <?cs var:count.comes ?>，代会 <?cs var:count.substitute ?>，请假 <?cs var:count.excused ?>，没有答复 <?cs var:count.open ?>。</p>
<columns>7 4 4 6 7</columns>
<row><th>单位</th><th>是否参加</th><th>姓名</th><th>职务</th><th>原因</th></row>
<?cs each:i = row ?><?cs if:i.state != "2" ?><?cs call:receipt_line(i) ?><?cs /if ?><?cs /each ?>
